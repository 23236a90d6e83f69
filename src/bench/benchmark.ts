import { availableParallelism } from 'node:os';
import { type Counted, parseCounts } from './counts.js';
import { readBenchmarkText, splitProcs } from './read-text.js';
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
  /** The end of it where it said too much: then `truncated`. */
  readonly stderr: string;
  readonly truncated: boolean;
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
  /** Where the pattern fits one benchmark alone. */
  readonly name?: string;
  readonly iterations: number;
  readonly timeoutMs: number;
  /** Largest heap before the collector runs, in bytes; without it never. */
  readonly heapLimit?: number | undefined;
  /** Instead of what makes it quiet. */
  readonly env?: Readonly<Record<string, string>> | undefined;
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

const PROCS = availableParallelism();

/** Runs what the pattern names, once. It never throws for what the program does. */
export async function measure(runner: Runner, binary: TestBinary, asked: Asked): Promise<Measured> {
  const { pattern, name, iterations, timeoutMs, heapLimit, env } = asked;
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
    // On silicon as it is run there; named, since it ends up in the names of benchmarks.
    env: { ...(runner.kind === 'qemu' ? quietEnv(heapLimit) : { GOMAXPROCS: String(PROCS) }), ...env },
    timeoutMs: timeoutMs + 5000,
    ...(runner.counts && { symbols: binary.symbols }),
  });
  return understood(ended, runner, iterations, name);
}

/**
 * What a process says. A line that the benchmark printed itself may look like a result; one of another name, or of another
 * number of iterations than was asked for, is none, and two that could be it leave nobody to believe.
 */
function understood(
  ended: Ended,
  { counts: counting, kind }: Runner,
  iterations: number,
  asked: string | undefined,
): Measured {
  const { results } = readBenchmarkText(ended.stdout);
  const all = results.map(({ name: printed, iterations: n, values }): Result => {
    const name = kind === 'native' ? splitProcs(printed, PROCS).base : printed;
    const of = (wanted: string) => values.find(({ unit }) => unit === wanted)?.value;
    const [allocs, bytes] = [of('allocs/op'), of('B/op')];
    // Time under an emulator is no figure at all.
    const [ns, mbs] = kind === 'native' ? [of('ns/op'), of('MB/s')] : [];
    return {
      name,
      n,
      ...(allocs !== undefined && { allocs }),
      ...(bytes !== undefined && { bytes }),
      ...(ns !== undefined && { ns }),
      ...(mbs !== undefined && { mbs }),
    };
  });
  const told = all.filter(({ name, n }) => n === iterations && (asked === undefined || name === asked));
  const broken = brokenBy(ended) ?? (asked === undefined ? undefined : unclear(told, ended));
  const rest = { stderr: ended.stderr, truncated: ended.truncated };
  if (!counting) return { results: told, ...rest, ...(broken !== undefined && { broken }) };
  const counts = ended.counts === undefined ? { problem: 'the counter wrote nothing' } : parseCounts(ended.counts);
  if ('problem' in counts) return { results: told, ...rest, broken: broken ?? counts.problem };
  const { records } = counts;
  // Each benchmark is run once with one iteration, and then with those that were asked for: of one alone the last counts.
  const paired = iterations === 1 && records.length === told.length;
  const counted = told.map((one, i): Result => {
    const record = paired ? records[i] : told.length === 1 ? records.at(-1) : undefined;
    return record === undefined ? one : { ...one, ...perOperation(record, one.n) };
  });
  const why = broken ?? (asked !== undefined && counted[0]?.insn === undefined ? uncounted(counted) : undefined);
  return { results: counted, ...rest, ...(why !== undefined && { broken: why }) };
}

function unclear({ length }: readonly Result[], { truncated }: Ended): string | undefined {
  if (length > 1) return 'it prints lines that read as results of its own';
  return length === 0 && truncated ? 'it printed so much that its result is lost in it' : undefined;
}

/** Without its count allocations alone would speak for it. */
function uncounted({ length }: readonly Result[]): string | undefined {
  return length === 0 ? undefined : 'the counter saw no run of it';
}

function perOperation({ instructions, functions }: Counted, n: number): Pick<Run, 'insn' | 'functions'> {
  return {
    insn: instructions / n,
    functions: new Map([...functions].map(([name, count]) => [name, count / n])),
  };
}

function brokenBy(ended: Ended): string | undefined {
  const { code, timedOut, stdout, truncated } = ended;
  // testing.M says it last, where all went to its end. A flood before it has cut it off.
  if (code === 0 && !timedOut)
    return truncated || /^(?:PASS|ok)\b/m.test(stdout) ? undefined : 'it ended the process itself';
  return endedBadly(ended);
}

/** How a program ended badly, in its words; undefined where it ended by itself and with exit code 0. */
export function endedBadly(ended: Ended): string | undefined {
  if (ended.timedOut) return 'ran over its time limit';
  return ended.code === 0 ? undefined : reasons(ended, 3).join(' ⏎ ').slice(0, 500);
}

/** The first lines that say why it did not end well: a panic has its reason first and stacks after it. Else how it ended, and its last line. */
export function reasons({ code, signal, stdout, stderr }: Ended, most: number): string[] {
  const lines = `${stdout}\n${stderr}`.trim().split('\n');
  const said = lines
    .filter(line => SPEAKS.test(line))
    .slice(0, most)
    .map(line => line.slice(0, 500));
  if (said.length > 0) return said;
  const last = lines.at(-1)?.trim().slice(0, 300);
  return [`ended with ${signal ?? `exit code ${code}`}${last ? `: ${last}` : ''}`];
}

/** Lines that say why: of the testing package, the runtime, QEMU, the loader. */
const SPEAKS =
  /^(?:panic: |fatal error: |runtime: |SIG[A-Z]+: |--- FAIL: |\s+\S+_test\.go:\d+: |qemu: |qemu-\S+: |\S*: error while loading)/;
