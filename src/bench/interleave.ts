import { measure, type TestBinary } from './benchmark.js';
import type { Calibrated } from './calibrate.js';
import { exactly } from './discover.js';
import type { Kept, RunKey } from './kept.js';
import type { Runner } from './runner.js';
import type { Pair, Run, Side } from './sample.js';

/** One benchmark on both sides. */
export interface Interleaved {
  readonly name: string;
  readonly base: TestBinary;
  readonly head: TestBinary;
  readonly plan: Calibrated;
  /** Of each side. */
  readonly runs: number;
  readonly runner: Runner;
  readonly timeoutMs: number;
  readonly phase: RunKey['phase'];
  readonly kept?: Kept | undefined;
}

/**
 * Runs both sides in turn, base head head base, so that what changes slowly on the machine meets both alike. A side that
 * breaks is not run again: its other runs would be asked what they cannot answer.
 */
export async function interleave(asked: Interleaved): Promise<Pair> {
  const [base, head]: [Run[], Run[]] = [[], []];
  const failed: { base?: string; head?: string } = {};
  for (let i = 0; i < asked.runs; i++)
    for (const side of i % 2 === 0 ? (['base', 'head'] as const) : (['head', 'base'] as const)) {
      if (failed[side] !== undefined) continue;
      const run = await remembered(asked, side, i);
      if (typeof run === 'string') failed[side] = run;
      else (side === 'base' ? base : head).push(run);
    }
  return { base: sideOf(base, failed.base), head: sideOf(head, failed.head) };
}

async function remembered(asked: Interleaved, side: 'base' | 'head', nth: number): Promise<Run | string> {
  const { kept, name, plan, phase, runner } = asked;
  const binary = asked[side];
  if (kept === undefined || binary.sha256 === undefined) return once(asked, binary);
  const env = JSON.stringify(Object.entries(runner.env).sort());
  const key = { binary: binary.sha256, benchmark: name, ...plan, env, side, phase, nth };
  const before = await kept.get(key);
  if (before !== undefined) return before;
  const run = await once(asked, binary);
  if (typeof run !== 'string') await kept.put(key, run);
  return run;
}

/** One run of one side, or why there is none. */
export async function once(
  { name, plan, runner, timeoutMs }: Pick<Interleaved, 'name' | 'plan' | 'runner' | 'timeoutMs'>,
  binary: TestBinary,
): Promise<Run | string> {
  const { iterations, heapLimit } = plan;
  const { results, broken } = await measure(runner, binary, {
    pattern: exactly(name),
    name,
    iterations,
    timeoutMs,
    heapLimit,
  });
  const [result] = results;
  if (broken !== undefined) return broken;
  return result ?? 'it ended without a result';
}

function sideOf(runs: readonly Run[], failed: string | undefined): Side {
  return failed === undefined ? { runs } : { failed };
}
