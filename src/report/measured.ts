import { median } from './figures.js';
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

/** What something is made of: packages or functions by their size. */
export interface SizeMap {
  readonly target: string;
  readonly parts: readonly SizePart[];
}

export interface SizePart {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly base?: number;
}

/** One figure under combinations of the collector's settings. */
export interface Sweep {
  readonly benchmark: string;
  readonly target: string;
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

/** `codec.BenchmarkEncode GOGC=100 GOMEMLIMIT=64MiB`: the name of a figure that was taken with these settings. */
const SWEPT = /^(.{1,460}) GOGC=(\S{1,16}) GOMEMLIMIT=(\S{1,16})$/u;

/** Whether a figure is one of a sweep, and none of a benchmark as it is. */
export function isSwept({ name }: Pick<Metric, 'name'>): boolean {
  return SWEPT.test(name);
}

/** Measurements `size` of reports of bench: their subject is a package or a function. */
export function sizeMaps(reports: readonly Report[]): SizeMap[] {
  const found = new Map<string, SizePart[]>();
  for (const { action, target, metrics } of reports) {
    if (action !== 'bench' || target === undefined) continue;
    for (const { name, unit, subject, samples, baseline } of metrics) {
      const [size, base] = [median(samples), median(baseline ?? [])];
      if (name !== 'size' || unit !== 'bytes' || subject === undefined || !isSize(size)) continue;
      push(found, targetName(target), { name: subject, size, ...(isSize(base) && { base }) });
    }
  }
  return [...found].map(([target, parts]) => ({ target, parts }));
}

export function sweeps(reports: readonly Report[]): Sweep[] {
  const found = new Map<string, SweepCell[]>();
  for (const { action, target, metrics } of reports) {
    if (action !== 'bench' || target === undefined) continue;
    for (const { name, unit, samples } of metrics) {
      const [, benchmark, gogc, limit] = SWEPT.exec(name) ?? [];
      const value = median(samples);
      if (benchmark === undefined || gogc === undefined || limit === undefined || !Number.isFinite(value)) continue;
      push(found, JSON.stringify([benchmark, targetName(target), unit]), { gogc, limit, value: value ?? 0 });
    }
  }
  return [...found].map(([key, cells]) => {
    const [benchmark, target, unit] = JSON.parse(key) as [string, string, string];
    return { benchmark, target, unit, cells };
  });
}

function isSize(value: number | undefined): value is number {
  return value !== undefined && value >= 0 && value <= Number.MAX_SAFE_INTEGER;
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const there = map.get(key);
  if (there) there.push(value);
  else map.set(key, [value]);
}
