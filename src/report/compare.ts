import { type Text, UserError } from '../language/index.js';
import { type Cell, compatibility, type Matrix, type Placed, worse } from './compatibility.js';
import { isEmulatedTime, median } from './figures.js';
import type { Check, CheckStatus, Metric, Report } from './model.js';
import type { Binary } from './programs.js';
import type { ReportSet } from './read.js';
import { targetName } from './target.js';

/** What a set of reports is compared with, or why with nothing. */
export type Base =
  | { readonly kind: 'none' }
  | { readonly kind: 'missing'; readonly folder: string }
  | { readonly kind: 'unreadable'; readonly why: Text }
  | (ReportSet & { readonly kind: 'reports' });

/** A check that says worse of the same thing than at base. Those with the same words are one row. */
export interface WorseStatus {
  readonly kind: 'failure' | 'unknown';
  /** Absent: nothing of verify judged what was judged at base. */
  readonly id?: string;
  /** Absent: the places have many titles, which name a value each; the findings have them. */
  readonly title?: Text;
  /** undefined: base had no such check. */
  readonly was: CheckStatus | undefined;
  readonly required: boolean;
  /** `gateway → kylin-v10-sp3/kunpeng-920` */
  readonly places: readonly string[];
}

/** A figure that got worse, by medians, which one odd sample does not move. */
export interface WorseFigure {
  readonly kind: 'size' | 'metric';
  /** `size` or the name of the measurement. */
  readonly name: string;
  /** Program or file, and target. */
  readonly of: string;
  readonly unit: string;
  readonly base?: number;
  readonly now: number;
  /** 0.046 for +4.6 %. */
  readonly change?: number;
  /** Bench judged it against the base that it ran beside it: it stands in the table of the benchmarks too. */
  readonly benchmark?: true;
}

export type WorseRow = WorseStatus | WorseFigure;

export interface Worse {
  readonly base:
    | Exclude<Base, { kind: 'reports' }>
    | {
        readonly kind: 'reports';
        /** The commits that the base reports name; one, unless somebody mixed them. */
        readonly commits: readonly string[];
        /** The merge base, where the base is of another commit. */
        readonly expected?: string;
        readonly rejected: number;
      };
  /** The worst first: what fails, what is no longer proved, figures by their growth, what is not required. */
  readonly rows: readonly WorseRow[];
  /** Every place and every figure for itself. */
  readonly count: number;
  /** Checks that failed at base and no longer do. */
  readonly mended: number;
  /** Times taken under emulation, which say nothing of the machine: shown, never judged. */
  readonly notJudged: readonly WorseFigure[];
}

/**
 * Growth of an exact figure below this is no news: a size moves by alignment, a count of instructions by hash seeds.
 * Executed instructions repeat to ±0.5 % between runs of the same code.
 */
export const FLOOR = 0.005;

/** Units of figures that repeat exactly, or nearly so, so that growth is growth. */
const EXACT = new Set(['b', 'bytes', 'b/op', 'insn/op', 'instructions', 'allocs', 'allocs/op']);

/** What got worse between two sets of reports. Pure; linear in their size. */
export function compareWithBase(now: Matrix, reports: readonly Report[], given: Base): Worse {
  const base = given.kind === 'reports' ? judged(given) : given;
  if (base.kind !== 'judged') {
    // A measurement may bring a baseline of its own.
    const { worse: rows, notJudged } = judgeMetrics(reports, new Map(), new Set());
    return { base, rows: byGrowth(rows), count: rows.length, mended: 0, notJudged: byGrowth(notJudged) };
  }
  const before = base.matrix;
  const pairs = pair(now.binaries, before.binaries);
  const statuses = compareStatuses(now, before, pairs);
  const unjudged = noLongerJudged(now, before, pairs);
  const sizes = compareSizes(now.binaries, pairs);
  const figures = judgeMetrics(reports, medians(base.set.reports), sizes.known);
  const rows = [...statuses.rows, ...unjudged, ...byGrowth([...sizes.worse, ...figures.worse])];
  return {
    base: baseOf(reports, base.set),
    rows: [...rows.filter(isRequired), ...rows.filter(row => !isRequired(row))],
    count: rows.reduce((sum, row) => sum + ('places' in row ? row.places.length : 1), 0),
    mended: statuses.mended,
    notJudged: byGrowth(figures.notJudged),
  };
}

/** A base that is too large to be judged is none. */
function judged(
  set: ReportSet,
): { kind: 'judged'; matrix: Matrix; set: ReportSet } | { kind: 'unreadable'; why: Text } {
  try {
    return { kind: 'judged', matrix: compatibility(set.reports), set };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { kind: 'unreadable', why: { en: error.lines('en')[0] ?? '', zh: error.lines('zh')[0] ?? '' } };
  }
}

function isRequired(row: WorseRow): boolean {
  return !('places' in row) || row.required;
}

function baseOf(reports: readonly Report[], base: ReportSet): Worse['base'] {
  const commits = [...new Set(base.reports.flatMap(({ run }) => run.headSha ?? []))];
  const expected = reports.find(({ run }) => run.baseSha !== undefined)?.run.baseSha;
  const same = (a: string, b: string) => a.startsWith(b) || b.startsWith(a);
  const other = expected !== undefined && !(commits.length > 0 && commits.every(commit => same(commit, expected)));
  return { kind: 'reports', commits, rejected: base.rejected.length, ...(other && { expected }) };
}

type Pairs = ReadonlyMap<Binary, Binary>;

/** The same file at base: under the same path, else the same program for the same architecture. */
function pair(now: readonly Binary[], before: readonly Binary[]): Pairs {
  const arch = ({ target }: Binary) => `${target.goos}/${target.goarch}`;
  const byPath = new Map(before.flatMap(one => one.paths.map(path => [`${arch(one)} ${path}`, one] as const)));
  const byProgram = new Map(before.map(one => [`${arch(one)} ${one.program}`, one]));
  const pairs = new Map<Binary, Binary>();
  for (const one of now) {
    const path = one.paths.find(path => byPath.has(`${arch(one)} ${path}`));
    const found =
      path === undefined ? byProgram.get(`${arch(one)} ${one.program}`) : byPath.get(`${arch(one)} ${path}`);
    if (found) pairs.set(one, found);
  }
  return pairs;
}

/** One thing that a check speaks of: a binary of base, or what stands for what is none. */
type Anchor = Binary | string;
/** By check id, platform and matter. */
type Statuses = Map<string, Settled>;

interface Settled {
  readonly status: CheckStatus;
  readonly placed: Placed;
  /** What matterOf says. */
  readonly matter: string;
}

/**
 * Of several findings of one check about a whole graph, what tells one from the other, today and at base: the module, whatever
 * its version; of the user's own, the package; of a container file, its path and the image. Without it a graph in which one
 * thing failed at base could lose any number of others, and nothing would have got worse.
 */
function matterOf({ id, subject, status, evidence, location }: Check): string {
  if (subject !== undefined || !id.startsWith('audit/') || status === 'pass' || id === 'audit/coverage') return '';
  const { module, replaces, package: one, packages, modules, known, image } = evidence;
  const path = text(module);
  const own = path !== '' && !path.includes('@') && replaces === undefined;
  const whose = path === '' ? text(packages) || text(modules) : own ? text(packages) || path : path.replace(/@.*/, '');
  const file = whose === '' && text(one) === '' ? (location?.path ?? '') : '';
  return [whose || text(one), text(known), file, text(image)].filter(part => part !== '').join(' ');
}

/** The first of several. */
function text(value: Check['evidence'][string] | undefined): string {
  const one = Array.isArray(value) ? value[0] : value;
  return typeof one === 'string' ? one : '';
}

function statusesOf(checks: readonly Placed[], anchorOf: (binary: Binary) => Anchor): Map<Anchor, Statuses> {
  const found = new Map<Anchor, Statuses>();
  for (const placed of checks) {
    const { check, binary, target, counts } = placed;
    if (counts === undefined) continue;
    const anchor = binary ? anchorOf(binary) : `${target ? targetName(target) : ''} ${check.subject ?? ''}`;
    let statuses = found.get(anchor);
    if (!statuses) {
      statuses = new Map();
      found.set(anchor, statuses);
    }
    const matter = matterOf(check);
    const key = JSON.stringify([check.id, check.platform, matter]);
    const before = statuses.get(key);
    if (!before || worse(counts, before.status)) statuses.set(key, { status: counts, placed, matter });
  }
  return found;
}

function compareStatuses(now: Matrix, before: Matrix, pairs: Pairs): { rows: WorseStatus[]; mended: number } {
  const was = statusesOf(before.checks, binary => binary);
  const is = statusesOf(now.checks, binary => pairs.get(binary) ?? binary);
  const rows = new Map<string, Row>();
  let mended = 0;
  for (const [anchor, statuses] of is) {
    const then = was.get(anchor);
    const [looked, lookedThen] = [idsIn(statuses), idsIn(then)];
    for (const [key, { status, placed, matter }] of statuses) {
      const old = then?.get(key)?.status ?? (matter !== '' && lookedThen.has(placed.check.id) ? 'pass' : undefined);
      if (old === 'fail' && worse('unknown', status)) mended++;
      if ((status !== 'fail' && status !== 'unknown') || (old !== undefined && !worse(status, old))) continue;
      const { id, title } = placed.check;
      const kind = status === 'fail' ? 'failure' : 'unknown';
      add(rows, { kind, id, title, was: old, required: placed.required }, placeOf(placed), whereOf(placed));
    }
    // What is found of a graph is gone when it is mended; where something was not looked at, nobody knows.
    const open = [...statuses.values()].some(({ status }) => status === 'unknown');
    for (const [key, { status, placed, matter }] of then ?? [])
      if (status === 'fail' && !open && matter !== '' && !statuses.has(key) && looked.has(placed.check.id)) mended++;
  }
  return { rows: byKind(fewTitles([...rows.values()])), mended };
}

/** Checks that are there, about whatever matter. */
const idsIn = (statuses: Statuses | undefined) =>
  new Set([...(statuses?.values() ?? [])].map(({ placed }) => placed.check.id));

/** One check may say something else of each file. */
const MAX_TITLES = 3;

function fewTitles(rows: readonly Row[]): WorseStatus[] {
  const byCheck = new Map<string, Row[]>();
  for (const row of rows) {
    const key = [row.kind, row.id, row.was, row.required].join(' ');
    const same = byCheck.get(key);
    if (same) same.push(row);
    else byCheck.set(key, [row]);
  }
  return [...byCheck.values()].flatMap(same => {
    const [first] = same;
    if (!first || same.length <= MAX_TITLES) return same.map(({ whole: _, ...row }) => row);
    const { title: _, whole: __, ...check } = first;
    return [{ ...check, places: same.flatMap(({ whole }) => whole) }];
  });
}

/** What verify proved at base, and no report of verify speaks of now: nobody knows any longer. */
function noLongerJudged(now: Matrix, before: Matrix, pairs: Pairs): WorseStatus[] {
  const key = ({ id, goarch }: { id: string; goarch: string }) => `${goarch} ${id}`;
  const was = new Map<string, Map<Binary, Cell>>(
    before.rows.map(({ platform, cells }) => [
      key(platform),
      new Map(cells.flatMap(cell => (cell ? [[cell.binary, cell] as const] : []))),
    ]),
  );
  const rows = new Map<string, Row>();
  for (const { platform, cells } of now.rows) {
    const then = was.get(key(platform));
    for (const cell of cells) {
      if (cell?.status !== 'unknown' || cell.decidedBy) continue;
      const paired = pairs.get(cell.binary);
      const old = paired && then?.get(paired)?.status;
      if (old !== 'pass' && old !== 'warn') continue;
      const row = { kind: 'unknown', title: NOT_JUDGED, was: old, required: platform.required } as const;
      add(rows, row, `${cell.binary.program} → ${platform.id}`);
    }
  }
  return fewTitles([...rows.values()]);
}

const NOT_JUDGED: Text = { en: 'verify no longer judges it', zh: 'verify 不再评判' };

interface Row extends WorseStatus {
  readonly places: string[];
  /** The places with what the title names, for where there is none. */
  readonly whole: string[];
}

function add(rows: Map<string, Row>, row: Omit<WorseStatus, 'places'>, whole: string, place = whole): void {
  const key = JSON.stringify([row.kind, row.id, row.title, row.was, row.required]);
  const same = rows.get(key);
  if (same) {
    same.places.push(place);
    same.whole.push(whole);
  } else rows.set(key, { ...row, places: [place], whole: [whole] });
}

function placeOf(placed: Placed): string {
  const matter = placed.binary === undefined ? matterOf(placed.check) : '';
  return matter === '' ? whereOf(placed) : `${matter} → ${whereOf(placed)}`;
}

function whereOf({ binary, check, target }: Placed): string {
  const on = target && targetName(target);
  const what = binary?.program ?? check.subject ?? on;
  const where = check.platform ?? (binary && targetName(binary.target));
  return [what, where].filter(part => part !== undefined).join(' → ');
}

/** Failures before what is unknown; what stands in more places first. */
function byKind(rows: readonly WorseStatus[]): WorseStatus[] {
  const rank = ({ kind }: WorseStatus) => (kind === 'failure' ? 0 : 1);
  return [...rows].sort((a, b) => rank(a) - rank(b) || b.places.length - a.places.length);
}

function compareSizes(now: readonly Binary[], pairs: Pairs): { worse: WorseFigure[]; known: Set<string> } {
  const found: WorseFigure[] = [];
  const known = new Set<string>();
  for (const binary of now) {
    const before = pairs.get(binary);
    // Several files under one name have no size that could be compared.
    if (!before || binary.sha256.length > 1 || before.sha256.length > 1) continue;
    const change = growth(before.size, binary.size, 'lower');
    if (change === undefined || change <= FLOOR) continue;
    for (const path of binary.paths) known.add(metricKey('size', 'bytes', path, binary.target));
    const of = `${binary.program} ${targetName(binary.target)}`;
    found.push({ kind: 'size', name: 'size', of, unit: 'bytes', base: before.size, now: binary.size, change });
  }
  return { worse: found, known };
}

type Place = { readonly goos: string; readonly goarch: string } | undefined;

function metricKey(name: string, unit: string, subject: string | undefined, target: Place): string {
  return JSON.stringify([name, unit, subject ?? '', target ? `${target.goos}/${target.goarch}` : '']);
}

function medians(reports: readonly Report[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const { metrics, target } of reports)
    for (const { name, unit, subject, samples } of metrics) {
      const value = median(samples);
      if (value !== undefined) found.set(metricKey(name, unit, subject, target), value);
    }
  return found;
}

/**
 * A measurement is worse when the action that took it says so, which knows its noise; one of an exact unit that nobody has
 * judged, when it grew. Time under emulation is neither, whatever its report says.
 * @param told figures that are in the list already
 */
function judgeMetrics(
  reports: readonly Report[],
  before: ReadonlyMap<string, number>,
  told: ReadonlySet<string>,
): { worse: WorseFigure[]; notJudged: WorseFigure[] } {
  const [found, notJudged]: [WorseFigure[], WorseFigure[]] = [[], []];
  const seen = new Set(told);
  for (const report of reports) {
    const facts = Object.keys(report.env);
    const judged = judgedBenchmarks(report);
    for (const metric of report.metrics) {
      const { name, unit, subject, better, verdict } = metric;
      const key = metricKey(name, unit, subject, report.target);
      const now = median(metric.samples) ?? 0;
      const base = median(metric.baseline ?? []) ?? before.get(key);
      const change = base === undefined ? undefined : growth(base, now, 'lower');
      const figure: WorseFigure = {
        kind: 'metric',
        name,
        of: [subject, report.target && targetName(report.target)].filter(part => part !== undefined).join(' '),
        unit,
        now,
        ...(base !== undefined && { base }),
        ...(change !== undefined && { change }),
        ...(report.action === 'bench' && verdict !== undefined && report.target && { benchmark: true as const }),
      };
      const emulated = isEmulatedTime(metric, facts);
      const grew =
        verdict === 'regression' ||
        (verdict === undefined && !judged.has(name) && grewExactly(unit, base, now, better));
      if (seen.has(key) || (emulated ? base === undefined : !grew)) continue;
      // build and verify both say the size of a file.
      seen.add(key);
      (emulated ? notJudged : found).push(figure);
    }
  }
  return { worse: found, notJudged };
}

/** What bench judged by one figure it has judged: where the runtime is too noisy, that is the figure outside of it. */
function judgedBenchmarks({ action, metrics }: Report): ReadonlySet<string> {
  const judged = metrics.filter(({ verdict }) => action === 'bench' && verdict !== undefined);
  return new Set(judged.map(({ name }) => name));
}

function grewExactly(unit: string, base: number | undefined, now: number, better: Metric['better']): boolean {
  if (base === undefined || !EXACT.has(unit.toLowerCase())) return false;
  // From nothing to something has no ratio, and is growth all the same: an allocation where there was none.
  return base === 0 ? now > 0 && better === 'lower' : (growth(base, now, better) ?? 0) > FLOOR;
}

/** How much worse, as a part of base; negative where it is better. undefined without a ratio. */
function growth(base: number, now: number, better: Metric['better']): number | undefined {
  const change = (now - base) / base;
  if (base <= 0 || !Number.isFinite(change)) return undefined;
  return better === 'lower' ? change : -change;
}

function byGrowth(figures: readonly WorseFigure[]): WorseFigure[] {
  const by = ({ change }: WorseFigure) => Math.abs(change ?? Number.POSITIVE_INFINITY);
  return [...figures].sort((a, b) => (by(a) === by(b) ? 0 : by(b) - by(a)));
}
