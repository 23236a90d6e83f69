import type { Target } from '../report/model.js';
import type { Compared } from './compare.js';
import { type Environment, environmentKey } from './environment.js';
import type { Point } from './history.js';
import { samplesOf, type Unit } from './sample.js';
import { runsOf } from './screen.js';
import { middle } from './statistics.js';

export interface PointsAsked {
  readonly target: Target;
  readonly environment: Omit<Environment, 'goos' | 'goarch' | 'variant' | 'iterations'>;
  readonly commit: string;
  readonly at: Date;
}

/**
 * The medians of head: instructions, as they were judged, and allocations. What broke has none.
 *
 * The number of iterations is no part of the key. It is made from what one operation costs, so that a change of a percent
 * would begin a new line; and what is done once is nothing beside the fifty million instructions of a region.
 */
export function historyPoints({ table, rows }: Compared, { target, environment, commit, at }: PointsAsked): Point[] {
  const { goos, goarch, variant } = target;
  const key = environmentKey({ goos, goarch, ...(variant !== undefined && { variant }), ...environment });
  return table.rows.flatMap(({ name, counted, verdict }) => {
    const row = rows.get(name);
    const runs = runsOf((row?.fresh ?? row?.first)?.head) ?? [];
    if (verdict === 'error' || name.length > 500) return [];
    const units: readonly Unit[] = [counted?.unit ?? 'insn/op', 'allocs/op'];
    return units.flatMap((unit): Point[] => {
      const samples = samplesOf(runs, unit);
      if (!samples) return [];
      const value = Math.round(middle(samples) * 1e4) / 1e4;
      return [{ benchmark: name, unit, value, commit, at: at.toISOString(), key }];
    });
  });
}
