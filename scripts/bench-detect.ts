import { measure } from '../src/bench/benchmark.js';
import { type Calibrated, calibrate } from '../src/bench/calibrate.js';
import { exactly } from '../src/bench/discover.js';
import { compare, DEFAULTS, type Runner, type TestBinary } from '../src/bench/index.js';
import { middle } from '../src/bench/statistics.js';
import { GOARCHES, type Goarch } from '../src/platform/index.js';
import { addToProof, type Detected, readProof } from './bench-proof-file.js';
import { type Machine, withMachine } from './bench-proof-machine.js';
import { built } from './bench-proof-packages.js';
import { checkoutOf, planted, SUBJECTS, type Subject } from './bench-proof-planted.js';

/**
 * `npm run bench:detect -- EMULATORS`: work of a known size is planted into functions of real modules. Is it found, and is
 * the function named? How large it is is measured beside, with more iterations than the action takes. What
 * docs/bench-proof.json has already is not measured again.
 */
const SIZES = [0.005, 0.01, 0.02, 0.05] as const;
const TIMEOUT = 60_000;

await withMachine(process.argv[2] ?? '', async machine => {
  for (const subject of SUBJECTS)
    for (const goarch of GOARCHES) {
      const known = (one: Detected) =>
        one.goarch === goarch && one.module === subject.module && one.function === subject.symbol;
      if (readProof().detection?.some(known)) continue;
      const found = await detected(subject, goarch, machine);
      addToProof(proof => ({ ...proof, detection: [...(proof.detection ?? []), ...found] }));
      for (const { wanted, truth, measured, verdict, named } of found)
        console.log(`${goarch} ${subject.symbol} +${wanted} %: is ${truth}, said ${measured} ${verdict} ${named}`);
    }
});

async function detected(subject: Subject, goarch: Goarch, machine: Machine): Promise<Detected[]> {
  const { system, go, on } = machine;
  const source = checkoutOf(subject, machine.scratch);
  const build = async (of: typeof source) => {
    const binary = await built(system, go, goarch, of, machine);
    if (!binary) throw new Error(`${of.folder} does not build for ${goarch}`);
    return binary;
  };
  const base = await build(source);
  const runner = await machine.runner(goarch);
  const plan = await planOf(runner, base, subject.benchmark);
  const exact = await countedExactly(runner, base, subject, plan);
  const symbol = `${source.importPath}.${subject.symbol}`;
  const [few, many] = [8, 40];
  const ofFew = await costOf(runner, await build(planted(source, subject, few)), symbol, subject, plan);
  const ofMany = await costOf(runner, await build(planted(source, subject, many)), symbol, subject, plan);
  const before = await costOf(runner, base, symbol, subject, plan);
  const each = (ofMany - ofFew) / (many - few);
  const once = ofFew - few * each - before;
  const heads: { wanted: number; rounds: number; head: TestBinary }[] = [];
  for (const wanted of SIZES) {
    // Upwards: what is called one percent is one at least.
    const rounds = Math.max(1, Math.ceil((wanted * exact - once) / each));
    heads.push({ wanted, rounds, head: await build(planted(source, subject, rounds)) });
  }
  return Promise.all(
    heads.map(async ({ wanted, rounds, head }): Promise<Detected> => {
      const [truth = 0] = await on([async () => (await countedExactly(runner, head, subject, plan)) / exact - 1]);
      const { table } = await compare({
        packages: [{ importPath: source.importPath, base, head, same: false }],
        pattern: exactly(subject.benchmark),
        runner,
        lanes: on,
        settings: DEFAULTS,
        timeoutMs: TIMEOUT,
        isOver: () => false,
      });
      const [row] = table.rows;
      const [most] = row?.grown ?? [];
      return {
        module: subject.module,
        function: subject.symbol,
        benchmark: subject.benchmark,
        goarch,
        insn: Math.round(exact),
        rounds,
        wanted: percent(wanted),
        truth: percent(truth),
        measured: percent(row?.counted?.change ?? Number.NaN),
        verdict: row?.verdict ?? 'error',
        named: most?.name === symbol,
      };
    }),
  );
}

async function planOf(runner: Runner, base: TestBinary, name: string): Promise<Calibrated> {
  const asked = { pattern: exactly(name), iterations: 1, timeoutMs: TIMEOUT };
  const first = (await measure(runner, base, asked)).results.find(one => one.name === name);
  const plan = first && (await calibrate(runner, base, first, TIMEOUT));
  if (!plan) throw new Error(`${name} does not run`);
  return plan;
}

/** Median of three runs with four times the iterations of a judged one. */
async function countedExactly(
  runner: Runner,
  binary: TestBinary,
  { benchmark }: Subject,
  plan: Calibrated,
): Promise<number> {
  const asked = { ...plan, iterations: 4 * plan.iterations, heapLimit: 1 << 30 };
  const samples: number[] = [];
  for (let i = 0; i < 3; i++) {
    const { results, broken } = await measure(runner, binary, {
      ...asked,
      pattern: exactly(benchmark),
      timeoutMs: TIMEOUT,
    });
    const insn = results[0]?.insn;
    if (insn === undefined) throw new Error(`${benchmark}: ${broken}`);
    samples.push(insn);
  }
  return middle(samples);
}

/** Instructions of the function for one operation. */
async function costOf(
  runner: Runner,
  binary: TestBinary,
  symbol: string,
  { benchmark }: Subject,
  plan: Calibrated,
): Promise<number> {
  const { results } = await measure(runner, binary, { ...plan, pattern: exactly(benchmark), timeoutMs: TIMEOUT });
  const insn = results[0]?.functions?.get(symbol);
  if (insn === undefined) throw new Error(`${benchmark} does not enter ${symbol}`);
  return insn;
}

function percent(part: number): number {
  return Number((100 * part).toFixed(3));
}
