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
