import type { Check, Metric } from '../report/model.js';
import { measure, type TestBinary } from './benchmark.js';
import type { Compared, Package } from './compare.js';
import { exactly } from './discover.js';
import { check, figure, round } from './findings.js';
import { collectorShare } from './gc-functions.js';
import { ofLastRun, readGcTrace } from './gc-trace.js';
import type { Lanes } from './pool.js';
import type { Runner } from './runner.js';
import { runsOf } from './screen.js';
import { middle } from './statistics.js';

/** `off`, or percent. */
export type Gogc = number | 'off';
/** `off`, or bytes. */
export type Limit = number | 'off';

export interface GcSetting {
  readonly gogc: Gogc;
  readonly limit: Limit;
}

/** What one benchmark did with one setting. */
export interface GcCell extends GcSetting {
  readonly collections: number;
  /** Of the instructions, those of the collector: 0.25 for a quarter. */
  readonly share: number;
  /** Bytes; to a MiB, as gctrace prints it. */
  readonly peak: number;
  /** Per operation. */
  readonly insn: number;
  readonly iterations: number;
}

/** GOGC where nobody names any. */
const GOGCS: readonly Gogc[] = [50, 100, 200, 400, 'off'];
const MIB = 1 << 20;
/** What a run is to allocate: at GOGC=100 a heap of 4 MiB, the smallest, is collected some twenty times. */
const WANTED_BYTES = 96 * MIB;
const MAX_INSTRUCTIONS = 400e6;
/** With less the collector has nothing to do. */
const LEAST_BYTES = 16 * MIB;
/** Benchmarks that are swept where nobody names any, and where somebody does. */
const MOST = { usual: 3, named: 20 };

export interface SweepAsked {
  readonly compared: Compared;
  readonly packages: readonly Package[];
  /** undefined: those that are usual, with limits that follow from the heap of the benchmark. */
  readonly settings: readonly GcSetting[] | undefined;
  /** Of names with their package; undefined: those that allocate most for what they execute. */
  readonly pattern: RegExp | undefined;
  readonly runner: Runner;
  readonly lanes: Lanes;
  readonly timeoutMs: number;
  readonly isOver: () => boolean;
  readonly env: string;
  readonly onProgress?: (done: number, total: number, name: string) => void;
}

/** Runs benchmarks with each setting, and says what the collector did: no verdict, and no pauses. */
export async function sweep(asked: SweepAsked): Promise<{ checks: Check[]; metrics: Metric[] }> {
  const chosen = candidates(asked);
  const checks: Check[] = [];
  const metrics: Metric[] = [];
  const jobs = chosen.flatMap(one =>
    (['head', 'base'] as const).flatMap(side => {
      const binary = one.package[side];
      return binary && !(side === 'base' && one.package.same) ? [{ ...one, side, binary }] : [];
    }),
  );
  let done = 0;
  const grids = await asked.lanes(
    jobs.map(job => async () => {
      const cells = asked.isOver() ? undefined : await cellsOf(job.binary, job, asked);
      asked.onProgress?.(++done, jobs.length, job.fullName);
      return { ...job, cells };
    }),
  );
  for (const { fullName } of chosen) {
    const of = (side: 'base' | 'head') =>
      grids.find(grid => grid.fullName === fullName && grid.side === side)?.cells ?? undefined;
    const [head, base] = [of('head'), of('base')];
    if (head === undefined) checks.push(notSwept(fullName));
    else {
      checks.push(toldGrid(fullName, head));
      metrics.push(...head.flatMap(cell => metricsOf(fullName, cell, sameSetting(base, cell), asked.env)));
    }
  }
  if (chosen.length === 0) checks.push(nothingToSweep());
  else checks.push(noPauses());
  return { checks, metrics };
}

interface Candidate {
  readonly fullName: string;
  readonly name: string;
  readonly package: Package;
  readonly iterations: number;
}

function candidates({ compared, packages, pattern }: SweepAsked): Candidate[] {
  const all = [...compared.rows].flatMap(([fullName, { first }]) => {
    const runs = runsOf(first.head) ?? [];
    const [bytes, insn] = [middle(runs.map(run => run.bytes ?? 0)), middle(runs.map(run => run.insn ?? 0))];
    const of = packages.find(({ importPath }) => fullName.startsWith(`${importPath}.Benchmark`));
    const iterations = Math.floor(Math.min(WANTED_BYTES / bytes, MAX_INSTRUCTIONS / insn));
    if (!of || !(bytes > 0) || !(insn > 0) || iterations * bytes < LEAST_BYTES) return [];
    const name = fullName.slice(of.importPath.length + 1);
    return [{ fullName, name, package: of, iterations, weight: bytes / insn }];
  });
  const named = pattern ? all.filter(({ fullName }) => pattern.test(fullName)) : all;
  named.sort((a, b) => b.weight - a.weight || (a.fullName < b.fullName ? -1 : 1));
  return named.slice(0, pattern ? MOST.named : MOST.usual);
}

async function cellsOf(binary: TestBinary, one: Candidate, asked: SweepAsked): Promise<GcCell[] | undefined> {
  const common = { gogc: 100, limit: 'off' } as const;
  const first = await cell(binary, one, common, asked);
  if (first === undefined) return undefined;
  const settings = asked.settings ?? usual(first.live);
  const cells: GcCell[] = [];
  for (const setting of settings) {
    const isFirst = setting.gogc === common.gogc && setting.limit === common.limit;
    const measured = isFirst ? first : asked.isOver() ? undefined : await cell(binary, one, setting, asked);
    if (measured) cells.push(measured.cell);
  }
  return cells.length === 0 ? undefined : cells;
}

/** Two limits: the smallest power of two with room for four times what is live and for the runtime, and four times that. */
export function usual(live: number): GcSetting[] {
  const small = 2 ** Math.ceil(Math.log2(Math.max(16 * MIB, 4 * live)));
  const limits: Limit[] = ['off', small, 4 * small];
  const all = GOGCS.flatMap(gogc => limits.map(limit => ({ gogc, limit })));
  // Without both nothing is ever collected.
  return all.filter(({ gogc, limit }) => gogc !== 'off' || limit !== 'off');
}

async function cell(
  binary: TestBinary,
  { name, iterations }: Candidate,
  { gogc, limit }: GcSetting,
  { runner, timeoutMs }: SweepAsked,
): Promise<{ cell: GcCell; live: number } | undefined> {
  const env = {
    GOGC: String(gogc),
    GOMEMLIMIT: String(limit),
    GODEBUG: 'asyncpreemptoff=1,memprofilerate=0,gctrace=1',
  };
  const { results, broken, stderr, truncated } = await measure(runner, binary, {
    pattern: exactly(name),
    name,
    iterations,
    timeoutMs,
    env,
  });
  const [result] = results;
  if (broken !== undefined || result?.insn === undefined || result.functions === undefined || truncated)
    return undefined;
  const { own, liveBefore } = ofLastRun(readGcTrace(stderr));
  // What is never collected has all that was ever allocated.
  const allocated = iterations * (result.bytes ?? 0);
  const peak = own.length === 0 ? liveBefore * MIB + allocated : Math.max(...own.map(({ heap }) => heap[1])) * MIB;
  return {
    cell: {
      gogc,
      limit,
      iterations,
      collections: own.length,
      share: collectorShare(result.functions),
      peak,
      insn: result.insn,
    },
    live: Math.max(liveBefore, ...own.map(({ heap }) => heap[2])) * MIB,
  };
}

/** How much memory may be paid for fewer instructions. */
const MEMORY_FACTOR = 2;
/** What is no gain. */
const NO_GAIN = 0.01;

/**
 * The setting that is proposed: of those whose heap is at most twice that of GOGC=100 without a limit, the one with the
 * fewest instructions; of all within 1 % of that, the one with the smallest heap; and GOGC=100 if it is among them.
 */
export function proposed(cells: readonly GcCell[]): GcCell | undefined {
  const usualOne = cells.find(({ gogc, limit }) => gogc === 100 && limit === 'off');
  const room = usualOne ? MEMORY_FACTOR * Math.max(usualOne.peak, 4 * MIB) : Number.POSITIVE_INFINITY;
  const fit = cells.filter(({ peak }) => peak <= room);
  const least = Math.min(...fit.map(({ insn }) => insn));
  const good = fit.filter(({ insn }) => insn <= least * (1 + NO_GAIN));
  if (usualOne && good.includes(usualOne)) return usualOne;
  return [...good].sort((a, b) => a.peak - b.peak || a.insn - b.insn)[0];
}

const RULE = {
  en: 'fewest instructions with at most twice the heap of GOGC=100; within 1 % the smallest heap',
  zh: '堆不超过 GOGC=100 时的两倍，指令最少者；相差 1 % 以内取堆最小者',
};

/** `GOGC=200 GOMEMLIMIT=64MiB` */
export function settingName({ gogc, limit }: GcSetting): string {
  return `GOGC=${gogc} GOMEMLIMIT=${limitName(limit)}`;
}

function limitName(limit: Limit): string {
  if (limit === 'off') return 'off';
  for (const [name, bytes] of [
    ['GiB', 2 ** 30],
    ['MiB', 2 ** 20],
    ['KiB', 2 ** 10],
  ] as const)
    if (limit % bytes === 0) return `${limit / bytes}${name}`;
  return String(limit);
}

/** A table of rows (GOGC) and columns (GOMEMLIMIT): each figure is a list, row after row, with null where there was no run. */
function toldGrid(fullName: string, cells: readonly GcCell[]): Check {
  const rank = (value: Gogc | Limit) => (value === 'off' ? Number.POSITIVE_INFINITY : value);
  const inOrder = <T extends Gogc | Limit>(values: readonly T[]) =>
    [...new Set(values)].sort((a, b) => rank(a) - rank(b));
  // A report takes 200 values in a list.
  const rows = inOrder(cells.map(({ gogc }) => gogc)).slice(0, 14);
  const columns = inOrder(cells.map(({ limit }) => limit)).slice(0, 14);
  const list = (value: (cell: GcCell) => number) =>
    rows.flatMap(gogc =>
      columns.map(limit => {
        const found = cells.find(one => one.gogc === gogc && one.limit === limit);
        return found ? round(value(found)) : null;
      }),
    );
  const best = proposed(cells);
  const now = cells.find(({ gogc, limit }) => gogc === 100 && limit === 'off');
  const gain = best && now && best !== now ? Math.round((1 - best.insn / now.insn) * 1000) / 10 : 0;
  const named = best ? settingName(best) : '-';
  const title =
    gain > 0 && best
      ? {
          en: `${fullName}: ${named} executes ${gain} % less than GOGC=100, with a heap of ${figure(best.peak / MIB)} MiB`,
          zh: `${fullName}：${named} 比 GOGC=100 少执行 ${gain} % 的指令，堆为 ${figure(best.peak / MIB)} MiB`,
        }
      : {
          en: `${fullName}: no setting gains 1 % within twice the heap of GOGC=100`,
          zh: `${fullName}：堆不超过两倍时，没有设置能比 GOGC=100 少 1 % 的指令`,
        };
  return check('bench/gc', 'pass', title, {
    benchmark: fullName,
    proposed: named,
    'rule (en)': RULE.en,
    'rule (zh)': RULE.zh,
    iterations: cells[0]?.iterations ?? 0,
    GOGC: rows.map(String),
    GOMEMLIMIT: columns.map(limitName),
    collections: list(one => one.collections),
    'collector %': list(one => Math.round(one.share * 1000) / 10),
    'heap peak MiB': list(one => Math.round(one.peak / MIB)),
    'insn/op': list(one => Math.round(one.insn)),
  });
}

function sameSetting(cells: readonly GcCell[] | undefined, { gogc, limit }: GcSetting): GcCell | undefined {
  return cells?.find(one => one.gogc === gogc && one.limit === limit);
}

const FIGURES: readonly { readonly unit: string; readonly of: (cell: GcCell) => number }[] = [
  { unit: 'collections/run', of: ({ collections }) => collections },
  { unit: 'collector-insn/op', of: ({ share, insn }) => share * insn },
  { unit: 'heap-peak-bytes', of: ({ peak }) => peak },
];

function metricsOf(fullName: string, head: GcCell, base: GcCell | undefined, env: string): Metric[] {
  // Another number of iterations is another number of collections.
  const before = base?.iterations === head.iterations ? base : undefined;
  return FIGURES.map(({ unit, of }) => ({
    name: fullName.slice(-500),
    unit,
    better: 'lower',
    subject: settingName(head),
    samples: [round(of(head))],
    ...(before && { baseline: [round(of(before))] }),
    env,
  }));
}

function notSwept(fullName: string): Check {
  return check(
    'bench/gc',
    'unknown',
    { en: `${fullName}: no run with another GOGC came to its end`, zh: `${fullName}：更换 GOGC 后没有一次运行完成` },
    { benchmark: fullName },
  );
}

function nothingToSweep(): Check {
  return check(
    'bench/gc',
    'skip',
    { en: 'No benchmark allocates enough to be collected', zh: '没有基准测试的内存分配足以触发垃圾回收' },
    { 'least MiB in a run': LEAST_BYTES / MIB },
  );
}

function noPauses(): Check {
  return check(
    'bench/not-told',
    'skip',
    {
      en: 'How long collections stop the program is not told: under emulation that is about the emulator',
      zh: '不给出垃圾回收的停顿时长：在模拟环境中它反映的是模拟器',
    },
    { figure: 'pauses', runner: 'qemu' },
  );
}
