import { randomOf } from './random.js';
import type { Fuzzed, Given, Outcome } from './target.js';
import { targets } from './targets.js';

/** No single input may take longer. */
const MAX_MS = 1000;

export interface Slice {
  readonly seed: number;
  /** Number of the first input. */
  readonly first: number;
  readonly count: number;
  /** Kilobytes that the whole process may take; absent where it does other work too. */
  readonly maxRss?: number;
}

export interface Tally {
  readonly target: string;
  readonly read: number;
  readonly refused: number;
  /** Milliseconds. */
  readonly slowest: number;
  readonly slowestInput: number;
}

export interface SliceResult {
  readonly tallies: readonly Tally[];
  /** Kilobytes. */
  readonly maxRss: number;
}

/** An input that broke a rule. */
export class Fault extends Error {
  constructor(
    readonly input: number,
    readonly target: string,
    readonly bytes: Buffer,
    readonly what: string,
  ) {
    super(`input ${input} (${target}): ${what}`);
  }
}

/**
 * Runs the inputs one after the other.
 * @param onInput called before each of them, so that a process that died can be asked what killed it
 * @throws Fault for the first that throws anything but the reader's own error, takes over 1 s or over `maxRss`
 */
export async function runSlice(
  { seed, first, count, maxRss = Number.POSITIVE_INFINITY }: Slice,
  given: Given,
  onInput: (input: number) => void = () => undefined,
): Promise<SliceResult> {
  const loaded = await Promise.all(targets.map(({ load }) => load(given)));
  const tallies = targets.map(({ name }) => ({ target: name, read: 0, refused: 0, slowest: 0, slowestInput: 0 }));
  for (let input = first; input < first + count; input++) {
    const { index, n } = placeOf(input);
    const [fuzzed, tally] = [loaded[index], tallies[index]];
    if (fuzzed === undefined || tally === undefined) throw new Error(`no target ${index}`);
    onInput(input);
    const bytes = fuzzed.make(n, randomOf(seed, input));
    const fault = (what: string) => new Fault(input, tally.target, Buffer.from(bytes), what);
    const outcome = await timed(fuzzed, bytes, n).catch((error: unknown) => {
      throw fault(error instanceof Error ? (error.stack ?? error.message) : String(error));
    });
    tally[outcome.outcome]++;
    if (outcome.ms > tally.slowest) Object.assign(tally, { slowest: outcome.ms, slowestInput: input });
    if (outcome.ms > MAX_MS) throw fault(`took ${outcome.ms.toFixed(0)} ms`);
    // Asking costs as much as a small input does.
    if (input % 256 === 0 || bytes.length > 1 << 16) {
      const { maxRSS } = process.resourceUsage();
      if (maxRSS > maxRss) throw fault(`the process grew to ${maxRSS} KB`);
    }
  }
  return { tallies, maxRss: process.resourceUsage().maxRSS };
}

/** The same bytes that `runSlice` had under this number. */
export async function inputOf(seed: number, input: number, given: Given): Promise<{ target: string; bytes: Buffer }> {
  const { index, n } = placeOf(input);
  const target = targets[index];
  if (target === undefined) throw new Error(`no target ${index}`);
  const fuzzed = await target.load(given);
  return { target: target.name, bytes: Buffer.from(fuzzed.make(n, randomOf(seed, input))) };
}

/**
 * Milliseconds of processor time where that is less than what the clock says: on a busy machine the clock counts others.
 * What waits without working is the business of whoever watches the process. Three attempts, for the garbage of the
 * inputs before may fall due in this one.
 */
async function timed(fuzzed: Fuzzed, bytes: Buffer, n: number): Promise<{ outcome: Outcome; ms: number }> {
  let ms = Number.POSITIVE_INFINITY;
  for (let attempt = 1; ; attempt++) {
    const began = performance.now();
    const before = attempt === 1 ? undefined : process.cpuUsage();
    const outcome = await fuzzed.run(bytes, n);
    ms = Math.min(ms, performance.now() - began);
    if (before !== undefined) {
      const { user, system } = process.cpuUsage(before);
      ms = Math.min(ms, (user + system) / 1000);
    }
    if (ms <= MAX_MS || attempt === 3) return { outcome, ms };
  }
}

const CYCLE = 1000;
/** Coprime with 1000: the targets take turns instead of one following upon the other. */
const STEP = 617;

/** Which target an input is for, and which of its inputs it is. */
function placeOf(input: number): { index: number; n: number } {
  let slot = (input * STEP) % CYCLE;
  const index = targets.findIndex(({ share }) => {
    if (slot < share) return true;
    slot -= share;
    return false;
  });
  return { index, n: Math.floor(input / CYCLE) * (targets[index]?.share ?? 0) + slot };
}
