import { change, median } from './figures.js';
import type { Metric, Report } from './model.js';
import { targetName } from './target.js';

/** One benchmark over time, counted in one way: another environment is another line. */
export interface HistoryLine {
  readonly benchmark: string;
  readonly unit: string;
  /** All that a count depends on besides the code. */
  readonly key: string;
  readonly points: readonly { readonly value: number; readonly commit: string; readonly at: string }[];
}

/** What a program is made of: packages by their size. */
export interface SizeMap {
  /** Import path. */
  readonly program: string;
  readonly target: string;
  readonly parts: readonly SizePart[];
}

export interface SizePart {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly base?: number;
}

/** One figure of a benchmark under combinations of the collector's settings. */
export interface Sweep {
  readonly benchmark: string;
  readonly target: string;
  /** `collections/run` */
  readonly unit: string;
  readonly cells: readonly SweepCell[];
}

export interface SweepCell {
  /** `100`, `off` */
  readonly gogc: string;
  /** `64MiB`, `off` */
  readonly limit: string;
  readonly value: number;
}

/** One figure of a program: its size, what it executes to start, or within a marked region. */
export interface ProgramFigure {
  /** Import path, or the marks of the region. */
  readonly name: string;
  readonly target: string;
  readonly unit: string;
  readonly base?: number;
  readonly now: number;
  /** 0.046 for +4.6 % */
  readonly change?: number;
  readonly verdict?: Metric['verdict'];
}

/** Subject of a figure that was taken with these settings. */
const SWEPT = /^GOGC=(\S{1,16}) GOMEMLIMIT=(\S{1,16})$/u;
/** Of a package in a program: a unit of its own, so that nothing adds it to the size of the whole. */
const PART_UNIT = 'bytes/package';
const PROGRAM_UNITS: ReadonlySet<string> = new Set(['bytes', 'insn/init', 'insn/start', 'insn/region']);

export function sizeMaps(reports: readonly Report[]): SizeMap[] {
  const found = new Map<string, SizePart[]>();
  for (const { metric, target } of benchMetrics(reports)) {
    const { name, unit, subject, samples, baseline } = metric;
    const [size, base] = [median(samples), median(baseline ?? [])];
    if (unit !== PART_UNIT || subject === undefined || !isSize(size)) continue;
    push(found, JSON.stringify([subject, target]), { name, size, ...(isSize(base) && { base }) });
  }
  return [...found].map(([key, parts]) => {
    const [program, target] = JSON.parse(key) as [string, string];
    return { program, target, parts };
  });
}

export function sweeps(reports: readonly Report[]): Sweep[] {
  const found = new Map<string, SweepCell[]>();
  for (const { metric, target } of benchMetrics(reports)) {
    const { name, unit, subject = '', samples } = metric;
    const [, gogc, limit] = SWEPT.exec(subject) ?? [];
    const value = median(samples);
    if (gogc === undefined || limit === undefined || value === undefined || !Number.isFinite(value)) continue;
    push(found, JSON.stringify([name, target, unit]), { gogc, limit, value });
  }
  return [...found].map(([key, cells]) => {
    const [benchmark, target, unit] = JSON.parse(key) as [string, string, string];
    return { benchmark, target, unit, cells };
  });
}

export function programFigures(reports: readonly Report[]): ProgramFigure[] {
  return benchMetrics(reports).flatMap(({ metric, target }): ProgramFigure[] => {
    const { name, unit, subject, samples, baseline = [], verdict } = metric;
    const [now, base] = [median(samples), median(baseline)];
    if (subject === undefined || !PROGRAM_UNITS.has(unit) || !isSize(now)) return [];
    return [
      {
        name,
        target,
        unit,
        now,
        ...(isSize(base) && { base, change: change(baseline, samples) }),
        ...(verdict !== undefined && { verdict }),
      },
    ];
  });
}

function benchMetrics(reports: readonly Report[]): { metric: Metric; target: string }[] {
  return reports.flatMap(({ action, target, metrics }) =>
    action === 'bench' && target !== undefined ? metrics.map(metric => ({ metric, target: targetName(target) })) : [],
  );
}

function isSize(value: number | undefined): value is number {
  return value !== undefined && value >= 0 && value <= Number.MAX_SAFE_INTEGER;
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const there = map.get(key);
  if (there) there.push(value);
  else map.set(key, [value]);
}
