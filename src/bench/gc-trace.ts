/** One collection, as `GODEBUG=gctrace=1` tells it. */
export interface Collection {
  /** Nanoseconds for which the world stood still: before marking, and after it. To two digits. */
  readonly pauses: readonly [sweepTermination: number, markTermination: number];
  /** MiB, rounded down: when it began, when it ended, and what of that was live. */
  readonly heap: readonly [start: number, end: number, live: number];
  /** runtime.GC was called. */
  readonly forced: boolean;
}

/**
 * `gc 3 @0.018s 5%: 0.018+1.3+0.076 ms clock, 0.14+0.35/1.2/0.02+0.61 ms cpu, 4->4->1 MB, 4 MB goal, …, 8 P (forced)`.
 * runtime/mgc.go, gcMarkTermination; the world's times contain how long it took to stop.
 */
const LINE =
  /^gc \d+ @[\d.]+s \d+%: ([\d.]+)\+[\d.]+\+([\d.]+) ms clock, [\d.+/]+ ms cpu, (\d+)->(\d+)->(\d+) MB, [^\n]{0,200}?\d+ P( \(forced\))?$/;

const MAX_LINES = 100_000;

/** The collections of a process, in their order. Lines of others are passed over. */
export function readGcTrace(stderr: string): Collection[] {
  const found: Collection[] = [];
  for (const line of stderr.split('\n', MAX_LINES)) {
    const [, sweep, mark, start, end, live, forced] = LINE.exec(line) ?? [];
    if (sweep === undefined || mark === undefined) continue;
    found.push({
      pauses: [Number(sweep) * 1e6, Number(mark) * 1e6],
      heap: [Number(start), Number(end), Number(live)],
      forced: forced !== undefined,
    });
  }
  return found;
}

/**
 * Of a benchmark process the collections of its last run, and MiB of heap before it: testing calls runtime.GC before each
 * run (benchmark.go, runN), which is not the program's.
 */
export function ofLastRun(collections: readonly Collection[]): { own: readonly Collection[]; liveBefore: number } {
  const at = collections.findLastIndex(({ forced }) => forced);
  return { own: collections.slice(at + 1), liveBefore: collections[at]?.heap[2] ?? 0 };
}

/** Nearest rank: the smallest value that so large a part of all does not exceed. undefined where they are too few for it. */
export function percentile(values: readonly number[], part: number): number | undefined {
  // Of ninety values the 99th percentile is the largest one, and says nothing more than that.
  if (values.length === 0 || values.length * (1 - part) < 1) return undefined;
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.ceil(part * sorted.length) - 1];
}
