import { mad, median } from '../../report/index.js';

/** How a stage is beside the same stage of a baseline. */
export interface Compared {
  /** Medians, milliseconds. */
  readonly base: number;
  readonly now: number;
  /** Above the baseline by more than this: slower. */
  readonly limit: number;
  /** `noisy`: above by more than `PART` and `LEAST_MS`, and no more than single handshakes differ by themselves. */
  readonly verdict: 'slower' | 'noisy' | 'same' | 'faster';
}

/**
 * A part of the baseline's median. 20 % could not tell an added 20 %, which is what is to be told: half of all series
 * would be below it. A lower limit asks for a second series, so that one of a busy moment is not taken for the server's.
 */
export const PART = 0.15;
/** Schedulers of both sides are no more exact. */
export const LEAST_MS = 0.3;
const SPREADS = 3;
/** Medians of fewer say nothing. */
export const ENOUGH = 30;

/**
 * @param network by how much the round trip grew since the baseline: no server is slower for that
 * @returns undefined where there is too little of either
 */
export function compareStage(base: readonly number[], now: readonly number[], network: number): Compared | undefined {
  const [before, after] = [median(base), median(now)];
  if (before === undefined || after === undefined || Math.min(base.length, now.length) < ENOUGH) return undefined;
  const least = Math.max(PART * before, LEAST_MS);
  const limit = Math.max(least, SPREADS * Math.max(mad(base), mad(now)));
  const grown = after - before - Math.max(0, network);
  const verdict = grown > limit ? 'slower' : grown > least ? 'noisy' : after - before < -limit ? 'faster' : 'same';
  return { base: before, now: after, limit, verdict };
}

/** Of two series, the second made because the first was not well: only what both say is said. */
export function confirmed(first: Compared, second: Compared): Compared {
  if (first.verdict === second.verdict) return second;
  const suspicious = ({ verdict }: Compared) => verdict === 'slower' || verdict === 'noisy';
  return { ...second, verdict: suspicious(first) && suspicious(second) ? 'noisy' : 'same' };
}
