import type { Run } from './sample.js';
import { middle } from './statistics.js';

export interface Grown {
  /** Symbol: `encoding/json.(*decodeState).object`. */
  readonly name: string;
  /** Median instructions of one operation more than at base. */
  readonly by: number;
  /** The same as a part of all instructions of base: those of all functions add up to the change of the benchmark. */
  readonly share: number;
}

/** Which functions got heavier, the worst first. A renamed one is new, and so is what is no longer inlined. */
export function grown(before: readonly Run[], now: readonly Run[], most = 3): Grown[] {
  const [base, head] = [bySymbol(before), bySymbol(now)];
  const total = middle(before.map(({ insn = 0 }) => insn));
  return [...head]
    .map(([name, samples]) => ({ name, by: middle(samples) - middle(base.get(name) ?? []) }))
    .filter(({ by }) => by > 0)
    .sort((a, b) => b.by - a.by || (a.name < b.name ? -1 : 1))
    .slice(0, most)
    .map(({ name, by }) => ({ name, by, share: total > 0 ? by / total : 0 }));
}

/** Runs that did not enter a function count as 0 in its median. */
function bySymbol(runs: readonly Run[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const [at, { functions }] of runs.entries())
    for (const [name, insn] of functions ?? []) {
      let samples = found.get(name);
      if (!samples) {
        samples = new Array<number>(runs.length).fill(0);
        found.set(name, samples);
      }
      samples[at] = insn;
    }
  return found;
}
