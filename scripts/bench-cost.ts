import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { measure } from '../src/bench/benchmark.js';
import { calibrate } from '../src/bench/calibrate.js';
import { exactly } from '../src/bench/discover.js';
import type { Runner, TestBinary } from '../src/bench/index.js';
import { GOARCHES } from '../src/platform/index.js';
import { type Report, reportSchema } from '../src/report/model.js';
import { realSystem } from '../src/system/index.js';
import { toolsImage } from '../test/tools-image.js';
import { metered } from './bench-cpu-time.js';
import { hundredBenchmarks } from './bench-hundred.js';
import { medianRatio, type Row } from './bench-measure.js';
import type { Cost } from './bench-proof-file.js';
import { type Machine, type MeteredRunner, withMachine } from './bench-proof-machine.js';
import { built } from './bench-proof-packages.js';

const CLI = resolve('dist/cli.js');
const TARGETS = ['linux/loong64', 'linux/arm64'];
const TIMEOUT = 60_000;

/** What counting adds to a run under QEMU, and what a pull request of a hundred benchmarks takes with all that belongs to it. */
export async function benchCost(): Promise<Cost> {
  const tools = await toolsImage(realSystem(new AbortController().signal));
  return withMachine(join(tools.root, '..'), async machine => {
    const folder = hundredBenchmarks(machine.scratch);
    return { hundred: await pullRequest(folder, machine), counting: await countingCost(folder, machine) };
  });
}

/** As `npm run bench:self` tells it. */
export function costRows({ counting, hundred }: Cost): Row[] {
  const worst = counting.reduce((most, { ratio }) => Math.max(most, ratio), 0);
  return [
    {
      what: `bench: the dearest counted run of ${counting.length} benchmarks`,
      what_zh: `bench：${counting.length} 个基准测试中计数开销最大的一次运行`,
      ratio: worst,
      limit: 4,
      against: 'the same run under the same QEMU, not counted',
    },
    {
      what: 'CPU of bench, 100 benchmarks for two targets, base and head',
      what_zh: 'bench 的 CPU：100 个基准测试、两个目标、基线与当前版本',
      ratio: hundred.cpuMinutes / 20,
      limit: 1,
      against: '10 minutes of two cores',
    },
  ];
}

/** One benchmark of each function, as often as it would be run to be judged: with the counter, and by the same QEMU without. */
async function countingCost(folder: string, machine: Machine): Promise<Cost['counting']> {
  const { system, go } = machine;
  const found: Cost['counting'][number][] = [];
  for (const goarch of GOARCHES) {
    const { counting, plain } = await machine.meteredRunners(goarch);
    for (const part of ['part0', 'part1', 'part2', 'part3']) {
      const binary = await built(system, go, goarch, { folder, importPath: `example.cn/hundred/${part}` }, machine);
      if (!binary) throw new Error(`${part} does not build`);
      for (const name of await benchmarksOf(counting.runner, binary))
        found.push({ goarch, benchmark: name, ratio: await ratioOf(name, binary, counting, plain) });
    }
  }
  return found;
}

async function benchmarksOf(runner: Runner, { file, folder }: TestBinary): Promise<string[]> {
  const { stdout } = await runner.run({ file, folder, argv: ['-test.list=_4096$'], env: {}, timeoutMs: TIMEOUT });
  return stdout.split('\n').filter(line => line.startsWith('Benchmark'));
}

/** In CPU time: of the clock's, a busy machine takes what it likes. */
async function ratioOf(
  name: string,
  binary: TestBinary,
  counting: MeteredRunner,
  plain: MeteredRunner,
): Promise<number> {
  const asked = { pattern: exactly(name), timeoutMs: TIMEOUT };
  const [first] = (await measure(counting.runner, binary, { ...asked, iterations: 1 })).results;
  const plan = first && (await calibrate(counting.runner, binary, first, TIMEOUT));
  if (!plan) throw new Error(`${name} does not run`);
  const spent = async ({ runner, meter }: MeteredRunner) => {
    meter.spent();
    await measure(runner, binary, { ...asked, ...plan });
    return meter.spent();
  };
  const ratio = await medianRatio(
    () => spent(counting),
    () => spent(plain),
    3,
  );
  return Number(ratio.toFixed(2));
}

/** The command as it is shipped, with nothing kept from an earlier run. */
async function pullRequest(folder: string, { emulators, scratch }: Machine): Promise<Cost['hundred']> {
  const before = loadavg()[0] ?? 0;
  const began = performance.now();
  // A budget that a busy machine does not run out of: the default is what the figure is held against.
  const argv = [
    'bench',
    '--emulators',
    emulators,
    '--targets',
    TARGETS.join(','),
    '--resume',
    'false',
    '--budget',
    '120',
  ];
  const meter = metered(process.execPath, 'bench-command', scratch);
  const said = await ended(meter.command, [CLI, ...argv], folder);
  const minutes = (performance.now() - began) / 60_000;
  const reports = ['loong64', 'arm64-v8.0'].map(variant => reportOf(folder, variant));
  const compared = reports.map(({ metrics }) => metrics.filter(({ unit }) => unit === 'insn/op').length);
  if (compared.some(many => many !== 100)) throw new Error(`compared were ${compared} benchmarks:\n${said}`);
  return {
    benchmarks: 100,
    targets: TARGETS,
    minutes: Number(minutes.toFixed(1)),
    cpuMinutes: Number((meter.spent() / 60).toFixed(1)),
    loadBefore: Number(before.toFixed(1)),
    changed: reports.map(
      ({ checks }) => checks.filter(({ id }) => id === 'bench/regression' || id === 'bench/notice').length,
    ),
  };
}

function ended(command: string, argv: readonly string[], cwd: string): Promise<string> {
  return new Promise((done, reject) => {
    const child = spawn(command, argv, { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.on('data', text => (said += text));
    child.on('error', reject);
    // The function that does more fails it, as it should.
    child.on('close', code => (code === 1 ? done(said) : reject(new Error(`bench ended with ${code}:\n${said}`))));
  });
}

function reportOf(folder: string, variant: string): Report {
  return reportSchema.parse(
    JSON.parse(readFileSync(join(folder, '.xinchuang', 'reports', `bench-linux-${variant}.json`), 'utf8')),
  );
}
