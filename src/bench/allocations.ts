import { type Run, samplesOf, type Unit } from './sample.js';
import type { Settings } from './settings.js';
import { areApart, middle } from './statistics.js';

/** Units of allocation, and the least growth that can be an allocation more in each operation. */
export const ALLOCATIONS = [
  { unit: 'allocs/op', least: 1 },
  // The smallest size class (src/internal/runtime/gc/sizeclasses.go). Less is a share of what grows now and then.
  { unit: 'B/op', least: 8 },
] as const satisfies readonly { unit: Unit; least: number }[];

export interface Allocated {
  readonly unit: (typeof ALLOCATIONS)[number]['unit'];
  readonly base: number;
  readonly head: number;
  readonly verdict: 'regression' | 'notice' | 'stable' | 'improved';
}

/**
 * Allocations do not depend on the emulator, and repeat but for what grows by chance: maps, pools, what a background
 * goroutine allocates. So there is no band for them and no noise to estimate. What changed is said to have changed when
 * each run of head lies beyond each run of base, by an allocation (8 bytes) at least and by more than the floor.
 * From nothing to something is a regression: a path without allocations has lost that.
 */
export function judgeAllocations(before: readonly Run[], now: readonly Run[], settings: Settings): Allocated[] {
  return ALLOCATIONS.flatMap(({ unit, least }) => {
    const [all, other] = [samplesOf(before, unit), samplesOf(now, unit)];
    if (!all || !other) return [];
    const [base, head] = [middle(all), middle(other)];
    const moved = areApart(all, other) && Math.abs(head - base) >= least;
    return [{ unit, base, head, verdict: moved ? judgeExact(base, head, settings) : ('stable' as const) }];
  });
}

export function mayHaveChanged(before: readonly Run[], now: readonly Run[], settings: Settings): boolean {
  return judgeAllocations(before, now, settings).some(({ verdict }) => verdict !== 'stable');
}

/** Of figures that repeat exactly: allocations that are known to have changed, sizes of files. */
export function judgeExact(base: number, head: number, { floor, fail }: Settings): Allocated['verdict'] {
  if (base === head) return 'stable';
  const change = base === 0 ? Math.sign(head) * Number.POSITIVE_INFINITY : (head - base) / base;
  if (change > fail) return 'regression';
  if (change > floor) return 'notice';
  return change < -floor ? 'improved' : 'stable';
}
