import { mayHaveChanged } from './allocations.js';
import { type Pair, type Run, samplesOf } from './sample.js';
import { floorOf, type Settings } from './settings.js';
import { areApart, change, spread } from './statistics.js';

/** Why a benchmark has no verdict on its speed. */
export type Reason = 'base-failed' | 'head-failed' | 'both-failed' | 'no-runs' | 'not-confirmed' | 'too-few-runs';

/** Which instructions speak for a benchmark. */
export type Statistic = 'insn/op' | 'user-insn/op';

/** What has to be done about one benchmark after its first runs. */
export type Screened =
  | { readonly next: 'done'; readonly verdict: 'new' | 'gone' }
  | { readonly next: 'done'; readonly verdict: 'error'; readonly reason: Reason }
  /** Nothing moved that a confirmation could confirm. */
  | { readonly next: 'done'; readonly verdict: 'stable' | 'noisy'; readonly statistic?: Statistic }
  /** Screen it again with so many times the iterations: a larger region is a quieter one. */
  | { readonly next: 'retry'; readonly iterations: 4 }
  /** Run it again, `confirmationRuns` times on each side; those runs alone are judged. */
  | { readonly next: 'confirm'; readonly noisy: boolean; readonly statistic?: Statistic };

/**
 * What do the first few runs say of one benchmark? They choose which benchmarks are worth more runs, and by which
 * instructions each is judged, and no more than that: a verdict on what was chosen for standing out must not rest on
 * the runs that made it stand out.
 *
 * Noisy: retried with 4N; then judged by the instructions outside the runtime if those are quiet; else not gated. But a
 * change that is larger than the noise, with all of head on one side of all of base, is looked into however noisy it is.
 * @param attempt `retried`: these are the runs with 4N
 */
export function screen(name: string, pair: Pair, settings: Settings, attempt: 'first' | 'retried'): Screened {
  const failed = [pair.base, pair.head].map(side => side !== undefined && 'failed' in side);
  if (failed[0] || failed[1]) {
    const reason = failed[0] && failed[1] ? 'both-failed' : failed[0] ? 'base-failed' : 'head-failed';
    return { next: 'done', verdict: 'error', reason };
  }
  const [before, now] = [runsOf(pair.base), runsOf(pair.head)];
  if (before && !now) return { next: 'done', verdict: 'gone' };
  if (now && !before) return { next: 'done', verdict: 'new' };
  if (!before || !now || before.length === 0 || now.length === 0)
    return { next: 'done', verdict: 'error', reason: 'no-runs' };

  const allocates = mayHaveChanged(before, now, settings);
  const [base, head] = [samplesOf(before, 'insn/op'), samplesOf(now, 'insn/op')];
  if (!base !== !head) return { next: 'done', verdict: 'error', reason: 'no-runs' };
  // Nothing counts instructions here.
  if (!base || !head) return allocates ? { next: 'confirm', noisy: false } : { next: 'done', verdict: 'stable' };
  const noisy = isNoisy(before, now, 'insn/op', settings);
  if (noisy && attempt === 'first') return { next: 'retry', iterations: 4 };
  const statistic =
    !noisy || areApart(base, head)
      ? 'insn/op'
      : isNoisy(before, now, 'user-insn/op', settings)
        ? undefined
        : 'user-insn/op';
  if (statistic === undefined) return allocates ? { next: 'confirm', noisy: true } : { next: 'done', verdict: 'noisy' };
  const moved = change(samplesOf(before, statistic) ?? [], samplesOf(now, statistic) ?? []);
  // Half the floor: a change above the floor must not be lost because its first five runs came out low.
  return Math.abs(moved) > floorOf(name, settings) / 2 || allocates
    ? { next: 'confirm', noisy: noisy && statistic === 'insn/op', statistic }
    : { next: 'done', verdict: 'stable', statistic };
}

/** What is not there is not quiet. */
function isNoisy(before: readonly Run[], now: readonly Run[], unit: Statistic, { noisy }: Settings): boolean {
  return [before, now].some(runs => spread(samplesOf(runs, unit) ?? [0, 1]) > noisy);
}

export function runsOf(side: Pair['base']): readonly Run[] | undefined {
  return side && 'runs' in side ? side.runs : undefined;
}
