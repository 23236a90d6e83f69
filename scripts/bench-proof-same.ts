import { type ChildProcess, spawn } from 'node:child_process';
import { availableParallelism, loadavg } from 'node:os';
import {
  type Compared,
  compare,
  DEFAULTS,
  type Lanes,
  lanes,
  readBenchmarkText,
  type TestBinary,
} from '../src/bench/index.js';
import { mannWhitney } from '../src/bench/mann-whitney.js';
import { runsOf } from '../src/bench/screen.js';
import { GOARCHES, type Goarch } from '../src/platform/index.js';
import type { System } from '../src/system/index.js';
import { addToProof, type Load, type OnTime, readProof, type SameCode } from './bench-proof-file.js';
import type { Machine } from './bench-proof-machine.js';
import { built, cheapOnes, type Source, sources } from './bench-proof-packages.js';
import { variationOf } from './bench-proof-variation.js';

/** How many benchmarks of a package, and of which packages: of every third one for what is measured twice. */
const TAKEN: Readonly<Record<Load, { readonly most: number; readonly every: number }>> = {
  shared: { most: 25, every: 1 },
  idle: { most: 2, every: 3 },
  busy: { most: 2, every: 3 },
};

/** By time, of a package: each takes seconds. */
const MOST_TIMED = 8;

/**
 * The same code as base and as head: each comparison that finds a change is a false alarm. On a
 * machine that others use, a team's other means are asked the same at the same time: time on this machine, by github-action-benchmark's
 * rule and by benchstat's. Idle and busy are there for how far counts vary.
 * @param end no package is begun after it; milliseconds
 */
export async function sameCode(load: Load, machine: Machine, end: number): Promise<void> {
  const loops = load === 'busy' ? endlessLoops(availableParallelism()) : [];
  // More than cores: what waits for its turn adds to the load, and changes no count.
  const on = lanes(load === 'idle' ? 1 : 2 * availableParallelism());
  try {
    for (const [at, source] of sources(machine.scratch).entries())
      if (at % TAKEN[load].every === TAKEN[load].every >> 1) await samePackage(source, load, { ...machine, on }, end);
  } finally {
    for (const loop of loops) loop.kill();
  }
}

function endlessLoops(many: number): ChildProcess[] {
  return Array.from({ length: many }, () => spawn(process.execPath, ['-e', 'for (;;);'], { stdio: 'ignore' }));
}

async function samePackage(source: Source, under: Load, machine: Machine, end: number): Promise<void> {
  const { system, go, on } = machine;
  const key = (one: Pick<SameCode, 'load' | 'goarch' | 'package'>) => `${one.load} ${one.goarch} ${one.package}`;
  const known = new Set(readProof().sameCode?.map(key));
  const open = GOARCHES.filter(goarch => !known.has(key({ load: under, goarch, package: source.importPath })));
  if (open.length === 0 || Date.now() > end) return;
  const native = await built(system, go, 'amd64', source, machine);
  const names = native ? await cheapOnes(system, native, TAKEN[under].most) : [];
  if (names.length === 0) return console.log(`${source.importPath} has no benchmark that ends soon`);
  await Promise.all(
    open.map(async goarch => {
      const binary = goarch === 'amd64' ? native : await built(system, go, goarch, source, machine);
      if (binary === undefined) return;
      const [compared, time] = await Promise.all([
        counted(goarch, binary, names, machine, end),
        goarch === 'amd64' && under === 'shared' ? timed(binary, names.slice(0, MOST_TIMED), system, on) : undefined,
      ]);
      if (compared.leftOut.length === 0) keep(told(compared, goarch, source.importPath), under, time);
    }),
  );
}

function keep(found: Omit<SameCode, 'load' | 'loadAverage' | 'time'>, load: Load, time: OnTime | undefined): void {
  const whole = { load, ...found, loadAverage: Number((loadavg()[0] ?? 0).toFixed(1)), ...(time && { time }) };
  addToProof(proof => ({ ...proof, sameCode: [...(proof.sameCode ?? []), whole] }));
  const { sameCode = [] } = readProof();
  const sum = (of: (one: SameCode) => number) => sameCode.reduce((all, one) => all + of(one), 0);
  console.log(
    `${found.goarch} ${found.package}: ${found.comparisons}; in all ${sum(one => one.comparisons)} comparisons, ${sum(one => one.falseAlarms.length)} false alarms`,
  );
}

async function counted(
  goarch: Goarch,
  binary: TestBinary,
  names: readonly string[],
  machine: Machine,
  end: number,
): Promise<Compared> {
  return compare({
    packages: [{ importPath: binary.importPath, base: binary, head: binary, same: false }],
    pattern: anyOf(names),
    runner: await machine.runner(goarch),
    lanes: machine.on,
    settings: DEFAULTS,
    timeoutMs: 60_000,
    isLate: () => false,
    isOver: () => Date.now() > end,
  });
}

function told(
  { table, rows }: Compared,
  goarch: Goarch,
  importPath: string,
): Omit<SameCode, 'load' | 'loadAverage' | 'time'> {
  const of = (...verdicts: readonly string[]) => table.rows.filter(({ verdict }) => verdicts.includes(verdict));
  const short = (name: string) => name.slice(importPath.length + 1);
  const broken = of('error');
  const variation = table.rows.flatMap(({ name }) => {
    const first = rows.get(name)?.first;
    const found = variationOf([...(runsOf(first?.base) ?? []), ...(runsOf(first?.head) ?? [])]);
    return found ? [[short(name), found] as const] : [];
  });
  return {
    package: importPath,
    goarch,
    comparisons: table.rows.length - broken.length,
    falseAlarms: of('regression', 'notice', 'improved').map(
      ({ name, verdict, counted: count, allocated }) =>
        `${short(name)} ${verdict} ${count?.change} ${allocated.map(one => `${one.unit} ${one.base} ${one.head}`)}`,
    ),
    notJudged: of('noisy').map(({ name }) => short(name)),
    broken: broken.map(({ name, reason }) => `${short(name)}: ${reason}`),
    variation: Object.fromEntries(variation),
  };
}

function anyOf(names: readonly string[]): string {
  return `^(${names.join('|')})$`;
}

/** The same benchmarks by time: two runs of six, as base and head, one after the other as two jobs would. */
async function timed(binary: TestBinary, names: readonly string[], system: System, on: Lanes): Promise<OnTime> {
  const argv = [
    '-test.run=^$',
    `-test.bench=${anyOf(names)}`,
    '-test.benchtime=50ms',
    '-test.count=6',
    '-test.timeout=10m',
  ];
  const sides: Map<string, number[]>[] = [];
  for (let side = 0; side < 2; side++) {
    const [ended] = await on([
      () => system.exec(binary.file, argv, { cwd: binary.folder, allowFailure: true, timeoutMs: 660_000 }),
    ]);
    const found = new Map<string, number[]>();
    for (const { name, values } of readBenchmarkText(ended?.stdout ?? '').results) {
      const ns = values.find(({ unit }) => unit === 'ns/op')?.value;
      if (ns !== undefined) found.set(name, [...(found.get(name) ?? []), ns]);
    }
    sides.push(found);
  }
  const [base = new Map<string, number[]>(), head = new Map<string, number[]>()] = sides;
  const both = [...base].flatMap(([name, before]) => {
    const now = head.get(name);
    return now?.length === 6 && before.length === 6 ? [{ name, before, now }] : [];
  });
  return {
    comparisons: both.length,
    by110: both.filter(({ before, now }) => (now[0] ?? 0) / (before[0] ?? 1) > 1.1).map(({ name }) => name),
    byBenchstat: both.filter(({ before, now }) => mannWhitney(before, now).p < 0.05).map(({ name }) => name),
  };
}
