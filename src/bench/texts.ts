import type { Metric, Target } from '../report/model.js';
import type { Row } from './compare.js';
import type { Result } from './read-text.js';
import { type Side, samplesOf, type Unit } from './sample.js';
import { runsOf } from './screen.js';
import { smallerIsBetter, writeBenchmarkText } from './write-text.js';

/** What other tools read: benchstat the two texts, github-action-benchmark the JSON (`customSmallerIsBetter`). */
export interface Texts {
  /** undefined where nothing was compared. */
  readonly base: string | undefined;
  readonly head: string;
  readonly json: string;
}

const UNITS: readonly Unit[] = ['ns/op', 'MB/s', 'insn/op', 'user-insn/op', 'B/op', 'allocs/op'];

/** @param env of the runs, as a report has it */
export function textsOf(
  rows: ReadonlyMap<string, Row>,
  metrics: readonly Metric[],
  target: Target,
  env: Readonly<Record<string, string>>,
): Texts {
  const emulated = env['qemu'] !== undefined;
  const [base, head]: [Result[], Result[]] = [[], []];
  for (const [name, { first, fresh, iterations }] of rows) {
    // Of time the first runs alone are judged.
    const pair = emulated ? (fresh ?? first) : first;
    // The package ends where the name of the benchmark begins.
    const at = name.search(/\.Benchmark(?!\p{Ll})/u);
    const [pkg, benchmark] = [name.slice(0, at), name.slice(at + 1)];
    const config = { goos: target.goos, goarch: target.goarch, pkg, ...env };
    base.push(...resultsOf(pair.base, benchmark, iterations, config));
    head.push(...resultsOf(pair.head, benchmark, iterations, config));
  }
  const extra = Object.entries(env)
    .map(([key, value]) => `${key} ${value}`)
    .join(', ');
  // Its readers take what is smaller for better.
  const judged = metrics
    .filter(({ better }) => better === 'lower')
    .map(({ name, unit, samples }) => ({ name, unit, samples, extra }));
  return {
    base: base.length === 0 ? undefined : writeBenchmarkText(base, { emulated }),
    head: writeBenchmarkText(head, { emulated }),
    json: `${JSON.stringify(smallerIsBetter(judged), null, 1)}\n`,
  };
}

function resultsOf(side: Side | undefined, name: string, iterations: number, config: Result['config']): Result[] {
  const runs = runsOf(side) ?? [];
  const columns = UNITS.flatMap(unit => {
    const samples = samplesOf(runs, unit);
    return samples ? [{ unit, samples }] : [];
  });
  if (columns.length === 0) return [];
  return runs.map((_, i) => ({
    name,
    iterations,
    config,
    values: columns.map(({ unit, samples }) => ({ unit, value: Math.round((samples[i] ?? 0) * 1e4) / 1e4 })),
  }));
}
