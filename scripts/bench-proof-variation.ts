import type { Run } from '../src/bench/sample.js';
import { coefficientOfVariation } from '../src/bench/statistics.js';
import type { Variation } from './bench-proof-file.js';

/** Symbols that choose, park and wake goroutines (src/runtime/proc.go, sema.go, chan.go, lock_futex.go). */
const SCHEDULER =
  /^runtime\.(?:schedule|findRunnable|execute|gopark|goready|ready|park_m|gosched_m|goschedImpl|goexit0?|gdestroy|newproc1?|runq\w+|globrunq\w+|wakep|startm|stopm|handoffp|pidle\w+|checkTimers|stealWork|sem\w+|futex\w*|notewakeup|notesleep|mcall|gogo|casgstatus|dropg|sync_runtime_\w+|chan(?:send|recv)\w*|selectgo|send|recv|goparkunlock|acquireSudog|releaseSudog|timeSleep)(?:\.|$)/;

/** Of runs of one binary; undefined without counts. */
export function variationOf(runs: readonly Run[]): Variation | undefined {
  const counts = runs.flatMap(({ insn }) => (insn === undefined ? [] : [insn]));
  if (counts.length < 3) return undefined;
  let scheduler = 0;
  for (const { functions } of runs)
    for (const [name, count] of functions ?? []) if (SCHEDULER.test(name)) scheduler += count;
  const all = counts.reduce((sum, count) => sum + count, 0);
  return [digits(100 * coefficientOfVariation(counts)), digits((100 * scheduler) / all)];
}

function digits(value: number): number {
  return Number(value.toFixed(4));
}
