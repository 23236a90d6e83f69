import { median } from '../report/index.js';

/** Makes the MAD of a normal distribution its standard deviation: 1/Φ⁻¹(3/4). */
const MAD_TO_SD = 1.4826;
/** Standard error of a median in those of a mean, for a normal distribution: √(π/2). */
const MEDIAN_TO_MEAN = Math.sqrt(Math.PI / 2);

/** Of what there is; 0 of nothing. */
export function middle(samples: readonly number[]): number {
  return median(samples) ?? 0;
}

/** Median absolute deviation from the median, not scaled. */
export function mad(samples: readonly number[]): number {
  const center = middle(samples);
  return middle(samples.map(value => Math.abs(value - center)));
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

/** How much the median of head is above that of base: 0.01 for +1 %; Infinity from nothing to something. */
export function change(base: readonly number[], head: readonly number[]): number {
  return ratio(middle(head) - middle(base), middle(base));
}

/**
 * How far two medians may lie apart by noise alone, as a part of that of base: three standard errors of their
 * difference, from the MAD, which one odd run does not move. It narrows as runs are added. The spread of single runs,
 * 3·1.4826·(MAD_base + MAD_head), would not: at a CV of 0.2 % that is 1.2 %, and would call a real +1 % noise for ever.
 * @param least the band is never narrower
 */
export function band(base: readonly number[], head: readonly number[], least: number): number {
  const variance = (samples: readonly number[]) => (MAD_TO_SD * mad(samples)) ** 2 / Math.max(1, samples.length);
  const error = MEDIAN_TO_MEAN * Math.sqrt(variance(base) + variance(head));
  return Math.max(least, ratio(3 * error, middle(base)));
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

/** undefined of nothing, and where a ratio is not above 0. */
export function geometricMean(ratios: readonly number[]): number | undefined {
  if (ratios.length === 0 || ratios.some(one => !(one > 0 && Number.isFinite(one)))) return undefined;
  return Math.exp(ratios.reduce((sum, one) => sum + Math.log(one), 0) / ratios.length);
}

function ratio(part: number, whole: number): number {
  if (part === 0) return 0;
  return whole === 0 ? Math.sign(part) * Number.POSITIVE_INFINITY : part / whole;
}
