/** All parts are of one: 0.02 is 2 %. */
export interface Settings {
  /** A change up to this is none. Counts of the same code repeat to ±0.5 %, and so does what alignment makes of a size. */
  readonly floor: number;
  /** A change above this is a regression, and fails; between both it is a notice. */
  readonly fail: number;
  /** Risk that one table holds one false alarm by chance, whatever the noise. */
  readonly alpha: number;
  /** Runs that are farther apart than this are noisy. */
  readonly noisy: number;
  /** Runs of each side before anything is known. */
  readonly screeningRuns: number;
  /** Given where the runs are on silicon: ns/op is judged as well, and a slowdown above this is a regression. */
  readonly timeFail?: number;
  /** By the name of the benchmark: floors of their own, where somebody knows better. */
  readonly floors?: Readonly<Record<string, number>>;
}

export const DEFAULTS: Settings = {
  floor: 0.005,
  fail: 0.02,
  alpha: 1e-5,
  noisy: 0.02,
  screeningRuns: 5,
};

export function floorOf(name: string, { floor, floors }: Settings): number {
  return Math.max(floor, floors !== undefined && Object.hasOwn(floors, name) ? (floors[name] ?? 0) : 0);
}
