import { median } from '../report/index.js';

// A report shows the same band and the same mean.
export { band, change, geometricMean, mad } from '../report/index.js';

/** Of what there is; 0 of nothing. */
export function middle(samples: readonly number[]): number {
  return median(samples) ?? 0;
}

/** From the smallest to the largest, as a part of the median: 0.02 for 2 %. */
export function spread(samples: readonly number[]): number {
  return samples.length === 0 ? 0 : ratio(Math.max(...samples) - Math.min(...samples), middle(samples));
}

/** Sample standard deviation as a part of the mean. */
export function coefficientOfVariation(samples: readonly number[]): number {
  const mean = samples.reduce((sum, value) => sum + value, 0) / samples.length;
  const squares = samples.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return samples.length < 2 ? 0 : ratio(Math.sqrt(squares / (samples.length - 1)), mean);
}

/** Is every value of the one beyond every value of the other? */
export function areApart(base: readonly number[], head: readonly number[]): boolean {
  if (base.length === 0 || head.length === 0) return false;
  return Math.min(...head) > Math.max(...base) || Math.max(...head) < Math.min(...base);
}

/**
 * Holm's step-down: p values, adjusted so that the risk of one false rejection among all of them is the level they are
 * held against, whatever their dependence (Holm 1979). In the order given.
 */
export function holm(ps: readonly number[]): number[] {
  const adjusted = ps.map(() => 1);
  let largest = 0;
  for (const [position, { p, at }] of ps
    .map((p, at) => ({ p, at }))
    .sort((a, b) => a.p - b.p)
    .entries()) {
    largest = Math.max(largest, Math.min(1, p * (ps.length - position)));
    adjusted[at] = largest;
  }
  return adjusted;
}

function ratio(part: number, whole: number): number {
  if (part === 0) return 0;
  return whole === 0 ? Math.sign(part) * Number.POSITIVE_INFINITY : part / whole;
}
