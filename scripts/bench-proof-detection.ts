import { measure } from '../src/bench/benchmark.js';
import { type Calibrated, calibrate } from '../src/bench/calibrate.js';
import { exactly } from '../src/bench/discover.js';
import { compare, DEFAULTS, type Runner, type TestBinary } from '../src/bench/index.js';
import { GOARCHES, type Goarch } from '../src/platform/index.js';
import { addToProof, type Detected, readProof } from './bench-proof-file.js';
import type { Machine } from './bench-proof-machine.js';
import { built, type Source } from './bench-proof-packages.js';
import { checkoutOf, planted, SUBJECTS, type Subject } from './bench-proof-planted.js';

const SIZES = [0.005, 0.01, 0.02, 0.05] as const;
const TIMEOUT = 60_000;

/**
 * Work of a known size is planted into functions of real modules. Is it found, and is the function named? How large it is
 * is measured beside, with more iterations than the action takes.
 * @param end no function is begun after it; milliseconds
 */
export async function detection(machine: Machine, end: number): Promise<void> {
  for (const subject of SUBJECTS)
    for (const goarch of GOARCHES) {
      const known = (one: Detected) =>
        one.goarch === goarch && one.module === subject.module && one.function === subject.symbol;
      if (Date.now() > end || readProof().detection?.some(known)) continue;
      const found = await detected(subject, goarch, machine);
      addToProof(proof => ({ ...proof, detection: [...(proof.detection ?? []), ...found] }));
      for (const { wanted, truth, measured, verdict, named } of found)
        console.log(`${goarch} ${subject.symbol} +${wanted} %: is ${truth}, said ${measured} ${verdict} ${named}`);
    }
}

async function detected(subject: Subject, goarch: Goarch, machine: Machine): Promise<Detected[]> {
  const { on } = machine;
  const source = checkoutOf(subject, machine.scratch);
  const base = await build(source, goarch, machine);
  const runner = await machine.runner(goarch);
  const plan = await planOf(runner, base, subject.benchmark);
  const ours = `${source.importPath}.${subject.symbol}`;
  const counted = (binary: TestBinary) => countedExactly(runner, binary, ours, subject, plan);
  const before = await counted(base);
  const heads: { wanted: number; rounds: number; truth: number; head: TestBinary }[] = [];
  // What one round adds, corrected as more is known.
  let each = 6;
  for (const wanted of SIZES)
    for (let tries = 0, rounds = Math.ceil((wanted * before.all) / each); tries < 5; tries++) {
      const head = await build(planted(source, subject, rounds), goarch, machine);
      const added = (await counted(head)).ofFunction - before.ofFunction;
      const truth = added / before.all;
      each = added / rounds;
      // What is called one percent is one at least, and not one and a half: one round may be more than half a percent.
      if (truth > wanted * 1.3 && rounds === 1) break;
      if (truth >= wanted && truth <= wanted * 1.3) {
        heads.push({ wanted, rounds, truth, head });
        break;
      }
      rounds = Math.max(
        1,
        truth < wanted ? Math.max(rounds + 1, needed(wanted)) : Math.min(rounds - 1, needed(wanted)),
      );
    }
  function needed(wanted: number): number {
    return Math.ceil((wanted * before.all) / each);
  }
  return Promise.all(
    heads.map(async ({ wanted, rounds, truth, head }): Promise<Detected> => {
      const { table } = await compare({
        packages: [{ importPath: source.importPath, base, head, same: false }],
        pattern: exactly(subject.benchmark),
        runner,
        lanes: on,
        settings: DEFAULTS,
        timeoutMs: TIMEOUT,
        isLate: () => false,
        isOver: () => false,
      });
      const [row] = table.rows;
      return {
        module: subject.module,
        function: subject.symbol,
        benchmark: subject.benchmark,
        goarch,
        insn: Math.round(before.all),
        rounds,
        wanted: percent(wanted),
        truth: percent(truth),
        measured: percent(row?.counted?.change ?? Number.NaN),
        verdict: row?.verdict ?? 'error',
        named: row?.grown[0]?.name === ours,
      };
    }),
  );
}

async function build(source: Source, goarch: Goarch, machine: Machine): Promise<TestBinary> {
  const binary = await built(machine.system, machine.go, goarch, source, machine);
  if (!binary) throw new Error(`${source.folder} does not build for ${goarch}`);
  return binary;
}

async function planOf(runner: Runner, base: TestBinary, name: string): Promise<Calibrated> {
  const asked = { pattern: exactly(name), iterations: 1, timeoutMs: TIMEOUT };
  const first = (await measure(runner, base, asked)).results.find(one => one.name === name);
  const plan = first && (await calibrate(runner, base, first, TIMEOUT));
  if (!plan) throw new Error(`${name} does not run`);
  return plan;
}

/**
 * Instructions of one operation, and of the function among them, in a run with four times the iterations of a judged one.
 * The planted work is the difference of the function's: other code of the benchmark, such as maps, varies by more.
 */
async function countedExactly(
  runner: Runner,
  binary: TestBinary,
  symbol: string,
  { benchmark }: Subject,
  plan: Calibrated,
): Promise<{ all: number; ofFunction: number }> {
  const { results, broken } = await measure(runner, binary, {
    pattern: exactly(benchmark),
    iterations: 4 * plan.iterations,
    heapLimit: 1 << 30,
    timeoutMs: TIMEOUT,
  });
  const all = results[0]?.insn;
  const ofFunction = results[0]?.functions?.get(symbol);
  if (all === undefined || ofFunction === undefined)
    throw new Error(`${benchmark} ${symbol}: ${broken ?? 'not entered'}`);
  return { all, ofFunction };
}

function percent(part: number): number {
  return Number((100 * part).toFixed(3));
}
