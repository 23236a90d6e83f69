import { measure, type Result, type TestBinary } from './benchmark.js';
import { exactly } from './discover.js';
import type { Runner } from './runner.js';

/** How one benchmark is run, on both sides alike. */
export interface Calibrated {
  readonly iterations: number;
  /** Bytes of heap after which the collector runs all the same. */
  readonly heapLimit?: number;
}

/**
 * Instructions that a region should have. Below 20 million the noise of a run shows: 0.3 % at 3 million, 0.05 % at 50.
 */
const WANTED = 50e6;
/** Enough to see past what only the first operation does. */
const TRIAL = 5e6;
const MAX_ITERATIONS = 1e9;
/** What a process may allocate without collecting. */
const MAX_HEAP = 1 << 30;

/**
 * How often a benchmark is to be run, from what one operation costs at the base. The same for head: the figures of
 * different numbers of iterations differ by what is done once.
 * @returns undefined when its trial broke
 */
export async function calibrate(
  runner: Runner,
  binary: TestBinary,
  first: Result,
  timeoutMs: number,
): Promise<Calibrated | undefined> {
  if (runner.kind === 'native') return byTime(runner, binary, first, timeoutMs);
  const once = first.insn ?? (await trial(runner, binary, first.name, 1, timeoutMs))?.insn;
  // Nothing is counted: allocations need no long region.
  if (once === undefined) return runner.counts ? undefined : { iterations: 100 };
  if (once >= WANTED) return withHeap(1, first);
  const tried = await trial(runner, binary, first.name, iterationsFor(TRIAL, once), timeoutMs);
  if (tried?.insn === undefined) return undefined;
  return withHeap(iterationsFor(WANTED, tried.insn), tried);
}

/** Nanoseconds of a run on silicon: half of what `go test` takes, and ten of them. */
const WANTED_NS = 5e8;
const TRIAL_NS = 2e7;

async function byTime(
  runner: Runner,
  binary: TestBinary,
  { name, ns }: Result,
  timeoutMs: number,
): Promise<Calibrated | undefined> {
  if (ns === undefined) return undefined;
  if (ns >= WANTED_NS) return { iterations: 1 };
  const tried = await trial(runner, binary, name, iterationsFor(TRIAL_NS, ns), timeoutMs);
  return tried?.ns === undefined ? undefined : { iterations: iterationsFor(WANTED_NS, tried.ns) };
}

function trial(
  runner: Runner,
  binary: TestBinary,
  name: string,
  iterations: number,
  timeoutMs: number,
): Promise<Result | undefined> {
  return measure(runner, binary, { pattern: exactly(name), name, iterations, timeoutMs }).then(({ results, broken }) =>
    broken === undefined ? results[0] : undefined,
  );
}

/** Rounded up to two digits, so that a reader can say it. */
function iterationsFor(all: number, each: number): number {
  const wanted = Math.min(MAX_ITERATIONS, Math.max(1, all / Math.max(1e-3, each)));
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(wanted)) - 1);
  return Math.ceil(wanted / unit) * unit;
}

function withHeap(iterations: number, { bytes = 0 }: Result): Calibrated {
  return iterations * bytes > MAX_HEAP ? { iterations, heapLimit: MAX_HEAP } : { iterations };
}
