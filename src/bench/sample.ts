import { isRuntime } from './runtime-functions.js';

/** What one process of one benchmark said. Figures are per operation. */
export interface Run {
  /** Executed guest instructions between the last start and the stop of its timer. Absent where nothing counts them. */
  readonly insn?: number;
  /** The same by symbol. */
  readonly functions?: ReadonlyMap<string, number>;
  /** Whole numbers: the testing package cuts the rest off. */
  readonly allocs?: number;
  readonly bytes?: number;
  /** Of a run on silicon. Time under an emulator has no place here. */
  readonly ns?: number;
  /** Of such a run too, where the benchmark says how many bytes an operation is (b.SetBytes): MB/s. */
  readonly mbs?: number;
}

/** One benchmark of one commit: its runs, or the words with which it broke. */
export type Side = { readonly runs: readonly Run[] } | { readonly failed: string };

/** A side that is not there has no such benchmark. */
export interface Pair {
  readonly base?: Side;
  readonly head?: Side;
}

/** The units in which figures are told; `user-insn/op` are the instructions outside the Go runtime. */
export type Unit = 'insn/op' | 'user-insn/op' | 'allocs/op' | 'B/op' | 'ns/op' | 'MB/s';

const OF: Readonly<Record<Unit, (run: Run) => number | undefined>> = {
  'insn/op': ({ insn }) => insn,
  'user-insn/op': userInstructions,
  'allocs/op': ({ allocs }) => allocs,
  'B/op': ({ bytes }) => bytes,
  'ns/op': ({ ns }) => ns,
  'MB/s': ({ mbs }) => mbs,
};

/** undefined unless each run has the figure: those without it may be the very ones that differ. */
export function samplesOf(runs: readonly Run[], unit: Unit): readonly number[] | undefined {
  const samples = runs.map(OF[unit]).filter(value => value !== undefined);
  return samples.length === runs.length && runs.length > 0 ? samples : undefined;
}

const USER = new WeakMap<Run, number>();

/** Kept for each run: names of ten thousand symbols are looked at once. */
function userInstructions(run: Run): number | undefined {
  if (run.functions === undefined) return undefined;
  const known = USER.get(run);
  if (known !== undefined) return known;
  let sum = 0;
  for (const [symbol, insn] of run.functions) if (!isRuntime(symbol)) sum += insn;
  USER.set(run, sum);
  return sum;
}
