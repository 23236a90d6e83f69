import { band, change, geometricMean, median } from './figures.js';
import type { Check, Metric, Report } from './model.js';
import { targetName } from './target.js';

export type BenchVerdict = NonNullable<Metric['verdict']>;

/** One figure of a benchmark at both ends, by medians. */
export interface Pair {
  readonly unit: string;
  readonly base?: number;
  readonly now?: number;
  /** 0.046 for +4.6 %; Infinity from nothing to something. */
  readonly change?: number;
  readonly verdict?: BenchVerdict;
}

export interface Benchmark {
  /** With its package: `github.com/acme/gateway/codec.BenchmarkEncode/small`. */
  readonly name: string;
  /** As short as its table lets it be: `codec.BenchmarkEncode/small`. */
  readonly label: string;
  /** The worst of its figures; undefined where nothing was compared. */
  readonly verdict: BenchVerdict | undefined;
  /** The instructions that were judged, with how far noise alone may move them. */
  readonly counted?: Pair & { readonly band?: number };
  /** Change of the instructions outside the Go runtime. */
  readonly user?: number;
  readonly allocs?: Pair;
  readonly bytes?: Pair;
  /** Those that grew most, as bench words it: `encoding/json.Marshal +120 (+0.80 %)`. */
  readonly functions: readonly string[];
  /** Why it has no verdict, or no figures. */
  readonly said?: Check['title'];
}

/** All benchmarks of one target, the worst first. */
export interface BenchmarkTable {
  readonly target: string;
  readonly goarch: string;
  readonly rows: readonly Benchmark[];
  /** Over all that have instructions at both ends: 0.01 for +1 %. */
  readonly geomean?: number;
  /** A change up to this is none. */
  readonly floor: number;
  /** A growth above this fails; undefined where the report does not say. */
  readonly fail?: number;
  /** Versions and CPU models that counted; none on silicon. */
  readonly qemu: readonly string[];
  readonly cpu: readonly string[];
}

/** What is worse comes first, and what is gone before what is new: nobody looks at it any longer. */
export const VERDICTS: readonly BenchVerdict[] = [
  'regression',
  'error',
  'notice',
  'noisy',
  'gone',
  'new',
  'improved',
  'stable',
];

/** The floor of bench, where a report names none. */
const FLOOR = 0.005;

/** A table for each target that reports of bench speak of; legs of a matrix are put together. */
export function benchmarkTables(reports: readonly Report[]): BenchmarkTable[] {
  const byTarget = new Map<string, Report[]>();
  for (const report of reports) {
    if (report.action !== 'bench' || report.target === undefined) continue;
    const name = targetName(report.target);
    const same = byTarget.get(name);
    if (same) same.push(report);
    else byTarget.set(name, [report]);
  }
  return [...byTarget].flatMap(([target, of]) => {
    const table = tableOf(target, of);
    return table.rows.length === 0 ? [] : [table];
  });
}

function tableOf(target: string, reports: readonly Report[]): BenchmarkTable {
  const facts = (name: string) => [...new Set(reports.flatMap(({ env }) => ownOf(env, name) ?? []))];
  const [floors, fails] = [facts('notice-above'), facts('fail-above')].map(all =>
    all.flatMap(one => partOf(one) ?? []),
  );
  const floor = Math.max(...(floors && floors.length > 0 ? floors : [FLOOR]));
  const found = reports.flatMap(report => rowsOf(report, floor));
  const labels = labelsOf(found.map(({ name }) => name));
  const rows = found.map(row => ({ ...row, label: labels(row.name) })).sort(byVerdict);
  const ratios = rows.flatMap(({ counted }) =>
    counted?.base !== undefined && counted.now !== undefined && counted.base > 0 && counted.now > 0
      ? [counted.now / counted.base]
      : [],
  );
  const mean = geometricMean(ratios);
  return {
    target,
    goarch: reports[0]?.target?.goarch ?? '',
    rows,
    ...(mean !== undefined && { geomean: mean - 1 }),
    floor,
    ...(fails && fails.length > 0 && { fail: Math.min(...fails) }),
    qemu: facts('qemu'),
    cpu: facts('qemu-cpu'),
  };
}

type Unlabelled = Omit<Benchmark, 'label'>;

function rowsOf({ metrics, checks }: Report, floor: number): Unlabelled[] {
  const byName = new Map<string, Map<string, Metric>>();
  for (const metric of metrics) {
    if (metric.subject !== undefined || !metric.unit.endsWith('/op')) continue;
    const units = byName.get(metric.name) ?? new Map<string, Metric>();
    if (!units.has(metric.unit)) units.set(metric.unit, metric);
    byName.set(metric.name, units);
  }
  const told = toldOf(checks);
  const rows = [...byName].map(([name, units]) => rowOf(name, units, told.get(name), floor));
  // What is gone, or breaks, has no figures now.
  for (const [name, { verdict, said, base }] of told)
    if (!byName.has(name) && verdict !== undefined)
      rows.push({
        name,
        verdict,
        functions: [],
        ...(said && { said }),
        ...(base !== undefined && { counted: { unit: 'insn/op', base } }),
      });
  return rows;
}

function rowOf(name: string, units: ReadonlyMap<string, Metric>, told: Told | undefined, floor: number): Unlabelled {
  const all = [...units.values()];
  const verdict = VERDICTS.find(one => all.some(metric => metric.verdict === one));
  const [total, user] = [units.get('insn/op'), units.get('user-insn/op')];
  // Where the runtime is too noisy, what is outside of it was judged.
  const judged = total?.verdict === undefined && user?.verdict !== undefined ? user : (total ?? user);
  const [allocs, bytes] = [units.get('allocs/op'), units.get('B/op')];
  const outside = user && pairOf(user).change;
  return {
    name,
    verdict,
    ...(judged && { counted: { ...pairOf(judged), ...bandOf(judged, floor) } }),
    ...(outside !== undefined && { user: outside }),
    ...(allocs && { allocs: pairOf(allocs) }),
    ...(bytes && { bytes: pairOf(bytes) }),
    functions: told?.functions ?? [],
    ...(told?.said && { said: told.said }),
  };
}

function pairOf({ unit, samples, baseline = [], verdict }: Metric): Pair {
  const [base, now] = [median(baseline), median(samples)].map(value => (Number.isFinite(value) ? value : undefined));
  return {
    unit,
    ...(base !== undefined && { base }),
    ...(now !== undefined && { now }),
    ...(base !== undefined && now !== undefined && { change: change(baseline, samples) }),
    ...(verdict !== undefined && { verdict }),
  };
}

function bandOf({ samples, baseline = [] }: Metric, floor: number): { band?: number } {
  const width = baseline.length === 0 ? Number.NaN : band(baseline, samples, floor);
  return Number.isFinite(width) ? { band: width } : {};
}

interface Told {
  functions: readonly string[];
  verdict?: BenchVerdict;
  said?: Check['title'];
  base?: number;
}

/** What the checks know of a benchmark that its figures do not. */
function toldOf(checks: readonly Check[]): Map<string, Told> {
  const found = new Map<string, Told>();
  for (const { id, evidence, title } of checks) {
    const name = ownOf(evidence, 'benchmark');
    if (typeof name !== 'string' || name === '' || !id.startsWith('bench/')) continue;
    // The name of a metric is no longer.
    const key = name.slice(-500);
    const told = found.get(key) ?? { functions: [] };
    found.set(key, told);
    const [functions, base] = [ownOf(evidence, 'functions'), ownOf(evidence, 'base')];
    if (Array.isArray(functions)) told.functions = functions.map(String);
    if (id !== 'bench/broken' && id !== 'bench/gone') continue;
    told.verdict = id === 'bench/broken' ? 'error' : 'gone';
    told.said = { en: withoutName(title.en, name), zh: withoutName(title.zh, name) };
    if (typeof base === 'number') told.base = base;
  }
  return found;
}

/** `breaks: panic …`, beside the name. */
function withoutName(text: string, name: string): string {
  return text.startsWith(name) ? text.slice(name.length).trimStart() : text;
}

function byVerdict(a: Benchmark, b: Benchmark): number {
  const rank = ({ verdict }: Benchmark) => (verdict === undefined ? VERDICTS.length : VERDICTS.indexOf(verdict));
  return rank(a) - rank(b) || growth(b) - growth(a) || (a.label < b.label ? -1 : a.label > b.label ? 1 : 0);
}

/** Of the instructions, else of what it allocates. A sort wants a number of everything. */
function growth({ counted, allocs, bytes }: Benchmark): number {
  const by = [counted, allocs, bytes].map(pair => pair?.change ?? 0);
  const most = by.find(one => one !== 0) ?? 0;
  return Math.min(Math.max(most, -1e9), 1e9);
}

/** The package ends where the name of the benchmark begins. */
const BENCHMARK = /\.Benchmark(?!\p{Ll})/u;

/** Leaves out what all packages of a table begin with, but for their last part. */
function labelsOf(names: readonly string[]): (name: string) => string {
  const parts = names.flatMap(name => {
    const at = name.search(BENCHMARK);
    return at < 0 ? [] : [name.slice(0, at).split('/').slice(0, -1)];
  });
  const [first = [], ...others] = parts;
  const same = first.findIndex((part, i) => others.some(other => other[i] !== part));
  const prefix = first
    .slice(0, same < 0 ? first.length : same)
    .map(part => `${part}/`)
    .join('');
  return name => (prefix !== '' && name.startsWith(prefix) ? name.slice(prefix.length) : name);
}

/** 0.02 of `2 %`. A report is of others. */
function partOf(text: string): number | undefined {
  const [, number] = /^(\d{1,3}(?:\.\d{1,3})?) ?%$/.exec(text) ?? [];
  return number === undefined ? undefined : Number(number) / 100;
}

/** Keys of others may be called `constructor`. */
function ownOf<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
