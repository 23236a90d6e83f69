/** Numbers that follow from a seed alone. */
export interface Random {
  /** An integer from 0 to n - 1; 0 when n is below 1. */
  below(n: number): number;
  chance(probability: number): boolean;
  /** @throws Error when the list is empty */
  pick<T>(list: readonly T[]): T;
}

/** mulberry32: the same inputs in every run and on every machine, so that a failure can be repeated by its number. */
export function randomOf(seed: number, stream = 0): Random {
  // Neighbouring streams must not be shifted copies of one another: the stream's number is spread over all bits first.
  let state = (Math.imul(stream ^ (stream >>> 16), 0x85ebca6b) ^ Math.imul(seed, 0xc2b2ae35)) | 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (n: number) => (n < 1 ? 0 : Math.floor(next() * n));
  return {
    below,
    chance: probability => next() < probability,
    pick: list => {
      const item = list[below(list.length)];
      if (item === undefined) throw new Error('nothing to pick from');
      return item;
    },
  };
}
