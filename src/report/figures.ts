import type { Metric } from './model.js';

/** Times and rates: what a clock had a part in. */
const TIME = /^(?:emu-)?(?:ns|us|µs|μs|ms|s|sec|seconds?|min|h)(?:\/\S+)?$|\/(?:s|sec|second|min|h)$/i;
const EMULATED = /emulat|qemu|\btcg\b|仿真|模拟/i;

/**
 * Time under an emulator says nothing of the CPU: it is shown, and never judged.
 * @param facts what else tells where the figure was taken, of the `env` of its report
 */
export function isEmulatedTime({ unit, env = '' }: Metric, facts: readonly string[]): boolean {
  if (!TIME.test(unit)) return false;
  return unit.startsWith('emu-') || [env, ...facts].some(fact => EMULATED.test(fact));
}

/** undefined of nothing; of an even number the middle between both. */
export function median(samples: readonly number[]): number | undefined {
  const sorted = [...samples].sort((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? undefined : low + (high - low) / 2;
}

/** Makes the MAD of a normal distribution its standard deviation: 1/Φ⁻¹(3/4). */
const MAD_TO_SD = 1.4826;
/** Standard error of a median in those of a mean, for a normal distribution: √(π/2). */
const MEDIAN_TO_MEAN = Math.sqrt(Math.PI / 2);

/** Median absolute deviation from the median, not scaled. */
export function mad(samples: readonly number[]): number {
  const center = median(samples) ?? 0;
  return median(samples.map(value => Math.abs(value - center))) ?? 0;
}

/** How much the median of head is above that of base: 0.01 for +1 %; Infinity from nothing to something. */
export function change(base: readonly number[], head: readonly number[]): number {
  const before = median(base) ?? 0;
  return ratio((median(head) ?? 0) - before, before);
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
  return Math.max(least, ratio(3 * error, median(base) ?? 0));
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
