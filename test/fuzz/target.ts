import type { Random } from './random.js';

/** `refused`: by the reader's own error or verdict. Anything that `run` throws is a fault. */
export type Outcome = 'read' | 'refused';

export interface Fuzzed {
  /** The nth input of the target; valid until the next call. */
  make(n: number, random: Random): Buffer;
  /** `n` chooses options and what is looked at closely. */
  run(input: Buffer, n: number): Outcome | Promise<Outcome>;
}

/** A reader of hostile bytes. */
export interface FuzzTarget {
  readonly name: string;
  /** Its inputs among every 1000. */
  readonly share: number;
  load(given: Given): Promise<Fuzzed>;
}

export interface Given {
  /** Folder of real Go binaries; undefined: the targets that need them are left out. */
  readonly binaries: string | undefined;
  /** An empty folder for readers that want a path. */
  readonly scratch: string;
}
