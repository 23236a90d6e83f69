import type { Compared, Lanes, Package, Runner } from '../bench/index.js';
import { message, seconds } from '../language/index.js';
import { inertLine } from '../report/index.js';
import type { Check, Metric } from '../report/model.js';
import type { More } from './bench-more-inputs.js';
import type { Job } from './define.js';

interface Asked {
  readonly compared: Compared;
  readonly packages: readonly Package[];
  readonly more: More;
  readonly native: boolean;
  readonly runner: Runner;
  readonly lanes: Lanes;
  readonly timeoutMs: number;
  readonly isOver: () => boolean;
  readonly env: string;
}

/** What comes after the benchmarks and needs to know them: other settings of the collector, and on silicon its pauses. */
export async function moreFindings(
  asked: Asked,
  target: string,
  { host, system }: Job,
): Promise<{ checks: Check[]; metrics: Metric[] }> {
  const bench = await import('../bench/index.js');
  const started = system.now().getTime();
  const ended = () => seconds(system.now().getTime() - started);
  if (asked.native) {
    const names = asked.more.measures.has('pauses') ? bench.mayBeCollected(asked.compared) : [];
    if (names.length === 0) return { checks: [], metrics: [] };
    host.log('info', message('XC-BENCH-039', { count: names.length })[host.language].join('\n'));
    const progress = host.progress('bench');
    const told = await bench.pauses({ ...asked, onProgress: (n, of, at) => progress.update(n, of, inertLine(at)) });
    progress.end(`${target} · gctrace · ${ended()}`);
    return told;
  }
  if (asked.more.gc === undefined || !asked.runner.counts) return { checks: [], metrics: [] };
  const progress = host.progress('bench');
  const { settings, pattern } = asked.more.gc;
  const onProgress = (n: number, of: number, at: string) => progress.update(n, of, inertLine(at));
  const told = await bench.sweep({ ...asked, settings, pattern, onProgress });
  progress.end(`${target} · GOGC × GOMEMLIMIT · ${ended()}`);
  return told;
}
