import { mannWhitney, smallestP } from './mann-whitney.js';
import { change, middle } from './statistics.js';

export interface Timed {
  readonly unit: 'ns/op';
  readonly base: number;
  readonly head: number;
  readonly change: number;
  readonly p: number;
  readonly verdict: 'regression' | 'stable' | 'improved';
  /** `need-4`: so few runs show nothing; `need-6`: nor do they bound the median at 95 %. As benchstat warns. */
  readonly warning?: 'need-4' | 'need-6';
}

/** Significance, not size: benchstat's default. */
const ALPHA = 0.05;

/**
 * Time on silicon, by benchstat's rules: medians, Mann-Whitney at 0.05 for each benchmark by itself, four runs at least to
 * show a difference and six to bound a median. There is no correction for many benchmarks and no second look, so one row
 * in twenty moves by chance; who gates on it chooses `fail` above the noise of the machine. Time under an emulator is
 * not for here: nothing judges it.
 * @param fail a slowdown up to this is none that anybody acts on: 0.05 for 5 %
 */
export function judgeTime(base: readonly number[], head: readonly number[], fail: number): Timed {
  const { p } = mannWhitney(base, head);
  const by = change(base, head);
  const runs = Math.min(base.length, head.length);
  const warning = runs < 2 || smallestP(runs) > ALPHA ? 'need-4' : runs < 6 ? 'need-6' : undefined;
  const verdict = p > ALPHA || Math.abs(by) <= fail ? 'stable' : by > 0 ? 'regression' : 'improved';
  return { unit: 'ns/op', base: middle(base), head: middle(head), change: by, p, verdict, ...(warning && { warning }) };
}
