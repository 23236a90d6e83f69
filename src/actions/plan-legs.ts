import type { Target } from '../report/model.js';

/** One variable of a job: MAX_ARG_STRLEN of Linux (execve(2)), with room for its name. */
export const MAX_LEG_BYTES = 128 * 1024 - 1024;
/** All outputs of a job together on GitHub: 1 MB in UTF-16. */
export const MAX_MATRIX_CHARS = 500_000;

/** One job of a matrix: its values are the inputs of build and verify. */
export interface Leg {
  /** `arm64-2`, for people and as the name of a job. */
  readonly name: string;
  readonly targets: string;
  /** Import paths of main packages, separated by blanks and commas as a list input takes them. */
  readonly packages: string;
  readonly shard: string;
}

/** Main packages of one target, by import path. */
export interface Programs {
  readonly target: Target;
  readonly mains: readonly string[];
}

/**
 * Spreads the programs of every target over jobs: as few as `mainsPerLeg` allows, evenly filled, and never more than
 * `maxLegs` in all. The same programs always give the same legs, in whatever order they are listed; one program more
 * changes a leg by one at each of its ends at most, as long as it asks for no further leg.
 * @param maxLegs at least one for each target
 */
export function legsOf(programs: readonly Programs[], mainsPerLeg: number, maxLegs: number): Leg[] {
  const perTarget = Math.max(1, Math.floor(maxLegs / programs.length));
  return programs.flatMap(({ target, mains }) => {
    // The variant follows from the platforms, and holds a comma at times, at which a list input would come apart. It is
    // named only where a run was given two of one architecture.
    const twice = programs.filter(other => other.target.goarch === target.goarch).length > 1;
    const variant = twice ? target.variant : undefined;
    const name = variant === undefined ? target.goarch : `${target.goarch}-${variant}`;
    const targets = [target.goos, target.goarch, ...(variant === undefined ? [] : [variant])].join('/');
    const count = Math.min(perTarget, Math.ceil(mains.length / mainsPerLeg));
    return evenly([...mains].sort(), count).map((part, i) => {
      const shard = `${name}-${i + 1}`;
      return { name: shard, targets, packages: part.join(', '), shard };
    });
  });
}

/** Parts whose sizes differ by one at most, in order. */
function evenly<T>(items: readonly T[], count: number): T[][] {
  return Array.from({ length: count }, (_, i) =>
    items.slice(Math.floor((i * items.length) / count), Math.floor(((i + 1) * items.length) / count)),
  );
}
