/** Of one comparison. `u` counts the pairs whose first value is the larger, ties half. */
export interface RankTest {
  readonly u: number;
  /** Two-sided. */
  readonly p: number;
  /** false: by the normal approximation. */
  readonly exact: boolean;
}

/** Values of both samples together, up to which the exact distribution is used. C(50, 25) is an exact double still. */
export const EXACT_LIMIT = 50;

/**
 * Mann-Whitney U: do two samples come from one distribution? Two-sided p is the part of all ways to share out the values
 * that lie as far from the middle as this one or farther (Mann & Whitney 1947; with ties Klotz 1966), counted exactly up to
 * `EXACT_LIMIT` values, beyond by the normal approximation with corrections for ties and continuity.
 * Without ties, or with equally many values on both sides, it is benchstat's p. With ties and unequal sides benchstat
 * doubles one tail of a skewed distribution, and may say 0 (golang.org/x/perf, go-moremath stats/utest.go).
 */
export function mannWhitney(first: readonly number[], second: readonly number[]): RankTest {
  const [n, m] = [first.length, second.length];
  if (n === 0 || m === 0) return { u: 0, p: 1, exact: true };
  const { ranks, groups } = rank(first, second);
  const u = ranks / 2 - (n * (n + 1)) / 2;
  if (groups.length === 1) return { u, p: 1, exact: true };
  if (n + m > EXACT_LIMIT) return { u, p: approximate(u, n, m, groups), exact: false };
  const ways = groups.length === n + m ? untied(n, m) : distribution(groups, n);
  // In doubled ranks, where everything is whole: the middle of their sum is n(N + 1).
  const far = Math.abs(ranks - n * (n + m + 1));
  return { u, p: tails(ways, n * (n + m + 1), far), exact: true };
}

/**
 * Runs on each side with which one of `tableSize` tests can say anything at `alpha` after Holm's correction. The
 * smallest p of n against n is 2/C(2n, n): 0.0079 for five, so that five runs can never show anything in a table of
 * more than six rows, however large the change.
 * @param inversions pairs in the wrong order that must not hide a change; `one-odd-run`: as many as one outlier makes
 */
export function runsNeeded(tableSize: number, alpha: number, inversions: number | 'one-odd-run' = 0): number {
  for (let n = 2; n <= EXACT_LIMIT / 2; n++)
    if (smallestP(n, inversions === 'one-odd-run' ? n : inversions) * Math.max(1, tableSize) < alpha) return n;
  throw new RangeError(`no number of runs up to ${EXACT_LIMIT / 2} shows anything at ${alpha} among ${tableSize}`);
}

/** Two-sided p of n against n values without ties, with so many pairs in the wrong order. */
export function smallestP(n: number, inversions = 0): number {
  return tails(untied(n, n), n * (2 * n + 1), Math.max(0, n * n - 2 * inversions));
}

/** The part of all ways whose sum lies so far from the middle, or farther. */
function tails(ways: Float64Array, middle: number, far: number): number {
  let [all, extreme] = [0, 0];
  for (let sum = 0; sum < ways.length; sum++) {
    const count = ways[sum] ?? 0;
    all += count;
    if (sum <= middle - far || sum >= middle + far) extreme += count;
  }
  return extreme / all;
}

/** A set of equal values: their doubled mid-rank, and how many they are. */
interface Tied {
  readonly rank: number;
  readonly size: number;
}

/** `ranks`: sum of the doubled mid-ranks of the first sample. */
function rank(first: readonly number[], second: readonly number[]): { ranks: number; groups: readonly Tied[] } {
  const sorted = [
    ...first.map(value => ({ value, mine: true })),
    ...second.map(value => ({ value, mine: false })),
  ].sort((a, b) => a.value - b.value);
  const groups: Tied[] = [];
  let ranks = 0;
  for (let at = 0; at < sorted.length; ) {
    let [end, mine] = [at, 0];
    while (end < sorted.length && sorted[end]?.value === sorted[at]?.value) mine += sorted[end++]?.mine ? 1 : 0;
    const doubled = at + 1 + end;
    groups.push({ rank: doubled, size: end - at });
    ranks += mine * doubled;
    at = end;
  }
  return { ranks, groups };
}

const UNTIED = new Map<string, Float64Array>();

function untied(n: number, m: number): Float64Array {
  const key = `${n} ${m}`;
  const known = UNTIED.get(key);
  if (known) return known;
  const made = distribution(
    Array.from({ length: n + m }, (_, at) => ({ rank: 2 * (at + 1), size: 1 })),
    n,
  );
  UNTIED.set(key, made);
  return made;
}

/** In how many ways do n of the values have this sum of doubled ranks? */
function distribution(groups: readonly Tied[], n: number): Float64Array {
  const total = groups.reduce((sum, { rank, size }) => sum + rank * size, 0);
  const ways = Array.from({ length: n + 1 }, () => new Float64Array(total + 1));
  const none = ways[0];
  if (none) none[0] = 1;
  let [reached, seen] = [0, 0];
  for (const { rank, size } of groups) {
    reached += rank * size;
    for (let chosen = Math.min(n, seen + size); chosen >= 1; chosen--) {
      const to = ways[chosen];
      let choose = 1;
      for (let taken = 1; taken <= Math.min(size, chosen); taken++) {
        choose = (choose * (size - taken + 1)) / taken;
        const from = ways[chosen - taken];
        if (!from || !to) continue;
        for (let sum = rank * taken; sum <= reached; sum++) {
          const before = from[sum - rank * taken];
          if (before) to[sum] = (to[sum] ?? 0) + choose * before;
        }
      }
    }
    seen += size;
  }
  return ways[n] ?? new Float64Array(0);
}

function approximate(u: number, n: number, m: number, groups: readonly Tied[]): number {
  const total = n + m;
  const ties = groups.reduce((sum, { size }) => sum + size ** 3 - size, 0);
  const deviation = Math.sqrt(((n * m) / 12) * (total + 1 - ties / (total * (total - 1))));
  const distance = Math.max(0, Math.abs(u - (n * m) / 2) - 0.5);
  return Math.min(1, erfc(distance / deviation / Math.SQRT2));
}

/** Of the Chebyshev fit in Numerical Recipes §6.2: relative error below 1.2e-7 everywhere, for x ≥ 0. */
function erfc(x: number): number {
  const t = 1 / (1 + x / 2);
  const fit = [
    -1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398, 1.48851587, -0.82215223,
    0.17087277,
  ];
  return t * Math.exp(-x * x + fit.reduceRight((sum, factor) => sum * t + factor, 0));
}
