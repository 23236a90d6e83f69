import { type Counted, parseCounts } from './counts.js';
import { readBenchmarkText } from './read-text.js';
import type { Ended, Runner } from './runner.js';
import type { Run } from './sample.js';

/** A test binary and what is needed to start it. */
export interface TestBinary {
  readonly importPath: string;
  readonly file: string;
  readonly folder: string;
  /** Of the file. */
  readonly sha256?: string;
  /** For the counter. */
  readonly symbols: string;
}

/** Benchmarks of one process, in the order in which they ended. */
export interface Measured {
  readonly results: readonly Result[];
  /** Why there is not more, in the program's words. */
  readonly broken?: string;
}

export interface Result extends Run {
  /** Without the package: `BenchmarkEncode/small`. */
  readonly name: string;
  readonly n: number;
}

/** What is asked of a benchmark process. */
export interface Asked {
  /** For `-test.bench`. */
  readonly pattern: string;
  readonly iterations: number;
  readonly timeoutMs: number;
  /** Largest heap before the collector runs, in bytes; without it never. */
  readonly heapLimit?: number | undefined;
}

/**
 * One processor, no preemption by time and no garbage collection: what is left is the same instructions in every run
 * (measured: 0.007 to 0.16 % apart, where two processors give up to 47 %). The memory profile samples at random, and each
 * sample walks the stack. GOMEMLIMIT without GOGC collects only when the limit is reached.
 *
 * Freed memory that the background scavenger has given back need not be cleared again, and how much that is depends on the
 * clock (runtime/mheap.go, allocSpan): up to 3 % of a benchmark that allocates. With madvdontneed=0 it is cleared all the same.
 */
export function quietEnv(heapLimit?: number): Record<string, string> {
  return {
    GOMAXPROCS: '1',
    GOGC: 'off',
    GODEBUG: 'asyncpreemptoff=1,memprofilerate=0,madvdontneed=0',
    GOMEMLIMIT: heapLimit === undefined ? '' : String(heapLimit),
    // Would end up in files beside the sources.
    GOCOVERDIR: '',
    GOTRACEBACK: 'single',
  };
}

/** Runs what the pattern names, once. It never throws for what the program does. */
export async function measure(runner: Runner, binary: TestBinary, asked: Asked): Promise<Measured> {
  const { pattern, iterations, timeoutMs, heapLimit } = asked;
  const seconds = Math.max(1, Math.floor(timeoutMs / 1000) - 1);
  const ended = await runner.run({
    file: binary.file,
    folder: binary.folder,
    argv: [
      '-test.run=^$',
      `-test.bench=${pattern}`,
      `-test.benchtime=${iterations}x`,
      '-test.count=1',
      '-test.benchmem',
      // Its own end shows where it stands; ours comes when it does not listen.
      `-test.timeout=${seconds}s`,
    ],
    env: runner.kind === 'qemu' ? quietEnv(heapLimit) : {},
    timeoutMs: timeoutMs + 5000,
    ...(runner.counts && { symbols: binary.symbols }),
  });
  return understood(ended, runner, iterations);
}

function understood(ended: Ended, { counts: counting }: Runner, iterations: number): Measured {
  const { results } = readBenchmarkText(ended.stdout);
  const broken = brokenBy(ended);
  const told = results.map(({ name, iterations: n, values }): Result => {
    const of = (wanted: string) => values.find(({ unit }) => unit === wanted)?.value;
    const [allocs, bytes] = [of('allocs/op'), of('B/op')];
    return { name, n, ...(allocs !== undefined && { allocs }), ...(bytes !== undefined && { bytes }) };
  });
  if (!counting) return { results: told, ...(broken !== undefined && { broken }) };
  const counts = ended.counts === undefined ? { problem: 'the counter wrote nothing' } : parseCounts(ended.counts);
  if ('problem' in counts) return { results: told, broken: broken ?? counts.problem };
  const { records } = counts;
  // Each benchmark is run once with one iteration, and then with those that were asked for: of one alone the last counts.
  const paired = iterations === 1 && records.length === told.length;
  const counted = told.map((one, i): Result => {
    const record = paired ? records[i] : told.length === 1 ? records.at(-1) : undefined;
    return record === undefined ? one : { ...one, ...perOperation(record, one.n) };
  });
  return { results: counted, ...(broken !== undefined && { broken }) };
}

function perOperation({ instructions, functions }: Counted, n: number): Pick<Run, 'insn' | 'functions'> {
  return {
    insn: instructions / n,
    functions: new Map([...functions].map(([name, count]) => [name, count / n])),
  };
}

/** The end of what it said, where it did not end well: a panic has its reason first and stacks after it. */
function brokenBy(ended: Ended): string | undefined {
  const { code, timedOut, stdout, truncated } = ended;
  if (timedOut) return 'ran over its time limit';
  // testing.M says it last, where all went to its end. A flood before it has cut it off.
  if (code === 0) return truncated || /^(?:PASS|ok)\b/m.test(stdout) ? undefined : 'it ended the process itself';
  return reasons(ended, 3).join(' ⏎ ').slice(0, 500);
}

/** The first lines that say why it did not end well; where none does, how it ended. */
export function reasons({ code, signal, stdout, stderr }: Ended, most: number): string[] {
  const said = `${stdout}\n${stderr}`
    .split('\n')
    .filter(line => SPEAKS.test(line))
    .slice(0, most)
    .map(line => line.slice(0, 500));
  return said.length > 0 ? said : [`ended with ${signal ?? `exit code ${code}`}`];
}

/** Lines that say why: of the testing package, the runtime, QEMU, the loader. */
const SPEAKS =
  /^(?:panic: |fatal error: |runtime: |SIG[A-Z]+: |--- FAIL: |\s+\S+_test\.go:\d+: |qemu: |qemu-\S+: |\S*: error while loading)/;
