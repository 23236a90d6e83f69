import { UserError } from '../language/index.js';
import type { Manifest } from './manifest.js';
import type { ActionName, Check, CheckStatus, JudgedPlatform, Report, Target } from './model.js';
import { type Binary, type Programs, programs } from './programs.js';

/** A check and where it stands. */
export interface Placed {
  readonly check: Check;
  readonly action: ActionName | 'report';
  /** The binary it speaks of; absent when it speaks of a set, or of a path that is no subject. */
  readonly binary?: Binary;
  readonly target?: Target;
  /** false: it speaks of a platform that was chosen with `required: false`. */
  readonly required: boolean;
  /** What it counts as: a warning that failed is a `warn`. `info` counts as nothing and is undefined. */
  readonly counts: CheckStatus | undefined;
}

/** For sorting: the worst first. */
export function byStatus(a: CheckStatus, b: CheckStatus): number {
  return WEIGHT[b] - WEIGHT[a];
}

/** Programs, as columns, by the worst that any platform says of them; those alike in their order. */
export function worstColumns({ programs, rows }: Pick<Matrix, 'programs' | 'rows'>, max: number): number[] {
  const worst = programs.map((_, i) =>
    rows.reduce((most, { cells }) => Math.max(most, WEIGHT[cells[i]?.status ?? 'skip']), 0),
  );
  return programs
    .map((_, i) => i)
    .sort((a, b) => (worst[b] ?? 0) - (worst[a] ?? 0) || a - b)
    .slice(0, max);
}

export interface Cell {
  readonly status: CheckStatus;
  readonly binary: Binary;
  /** Absent when the status is `unknown` because nothing proves anything. */
  readonly decidedBy?: Placed;
}

export interface Row {
  readonly platform: JudgedPlatform;
  /** One for each program, in order; undefined where the program was not built for this architecture. */
  readonly cells: readonly (Cell | undefined)[];
  /** The worst cell; `unknown` when there is none, because then nothing was proved. */
  readonly status: CheckStatus;
}

export interface Matrix {
  readonly programs: readonly string[];
  readonly rows: readonly Row[];
  /** Every check of every report, also those that are in no cell. */
  readonly checks: readonly Placed[];
  readonly binaries: readonly Binary[];
}

/** Which of two verdicts on one thing wins. A pass beats a skip: something was proved. */
const WEIGHT: Readonly<Record<CheckStatus, number>> = { fail: 4, unknown: 3, warn: 2, pass: 1, skip: 0 };

export function worse(a: CheckStatus, b: CheckStatus): boolean {
  return WEIGHT[a] > WEIGHT[b];
}

/** 5,000 programs on 200 platforms. A set that asks for more was not made by people, and would fill the memory. */
const MAX_CELLS = 1_000_000;

/**
 * Will it run? Platforms × programs. A cell is decided by the checks of its binary that name its platform or none.
 * A pass has to be earned: without a passing check of `verify`, or where verify did not judge the platform, a cell
 * is `unknown`.
 * @param order ids of platforms: rows stand in this order; the others follow in that of the reports
 * @throws UserError XC-REPORT-022 when there would be more than a million cells
 */
export function compatibility(reports: readonly Report[], manifest?: Manifest, order: readonly string[] = []): Matrix {
  const found = programs(reports, manifest);
  const platforms = inOrder(chosenPlatforms(reports), order);
  if (platforms.length * found.names.length > MAX_CELLS)
    throw new UserError('XC-REPORT-022', { platforms: platforms.length, programs: found.names.length, max: MAX_CELLS });
  const checks = placeChecks(reports, found, platforms);
  const byBinary = gather(checks, reports, found);
  const rows = platforms.map(platform => {
    const cells = found.names.map(program => {
      const same = byBinary.get(program)?.filter(about => runsOn(about.binary, platform)) ?? [];
      return same.map(about => judgeCell(about, platform)).reduce(worseCell, undefined);
    });
    const statuses = cells.flatMap(cell => (cell ? [cell.status] : []));
    const status = statuses.length === 0 ? 'unknown' : statuses.reduce((a, b) => (worse(b, a) ? b : a));
    return { platform, cells, status };
  });
  return { programs: found.names, rows, checks, binaries: found.binaries };
}

/**
 * What a check weighs. One whose failure would be a warning can be no worse than a warning when it fails or is
 * unknown; `info` never decides.
 */
function countsAs({ status, severity }: Pick<Check, 'status' | 'severity'>): CheckStatus | undefined {
  if (severity === 'info') return undefined;
  return severity === 'warn' && worse(status, 'warn') ? 'warn' : status;
}

/** The chosen platforms of all reports. Where reports disagree, a platform is required. */
function chosenPlatforms(reports: readonly Report[]): JudgedPlatform[] {
  const chosen = new Map<string, JudgedPlatform>();
  for (const platform of reports.flatMap(report => report.platforms ?? [])) {
    const key = JSON.stringify([platform.id, platform.goarch]);
    const before = chosen.get(key);
    chosen.set(key, before ? { ...before, required: before.required || platform.required } : platform);
  }
  return [...chosen.values()];
}

/** A report knows the platforms of its own target alone, so all of them together do not tell the order. */
function inOrder(platforms: readonly JudgedPlatform[], order: readonly string[]): JudgedPlatform[] {
  const at = new Map(order.map((id, index) => [id, index]));
  const place = ({ id }: JudgedPlatform) => at.get(id) ?? order.length;
  return [...platforms].sort((a, b) => place(a) - place(b));
}

function placeChecks(
  reports: readonly Report[],
  found: Programs,
  platforms: readonly JudgedPlatform[],
): readonly Placed[] {
  const required = new Map<string, boolean>();
  for (const { id, required: is } of platforms) required.set(id, is || required.get(id) === true);
  const placed: Placed[] = [];
  for (const report of reports)
    for (const check of report.checks) {
      const binary = check.subject === undefined ? undefined : found.of(report, check.subject);
      const target = binary?.target ?? report.target;
      placed.push({
        check,
        action: report.action,
        ...(binary && { binary }),
        ...(target && { target }),
        // A platform that nobody chose is no excuse: its checks count.
        required: check.platform === undefined || (required.get(check.platform) ?? true),
        counts: countsAs(check),
      });
    }
  return [...placed, ...found.binaries.filter(b => b.sha256.length > 1).map(differentBytes)];
}

/** Two reports under one path, but of different bytes: what the one proves says nothing of the other. */
function differentBytes(binary: Binary): Placed {
  const path = binary.paths[0] ?? binary.program;
  return {
    action: 'report',
    binary,
    target: binary.target,
    required: true,
    counts: 'fail',
    check: {
      id: 'report/same-bytes',
      status: 'fail',
      severity: 'error',
      subject: path,
      title: {
        en: `the reports speak of ${binary.sha256.length} different files as ${path}`,
        zh: `各报告中的 ${path} 指的是 ${binary.sha256.length} 个不同的文件`,
      },
      evidence: { sha256: binary.sha256.slice(0, 200) },
    },
  };
}

interface About {
  readonly binary: Binary;
  readonly anyPlatform: Verdict;
  readonly onPlatform: Map<string, Verdict>;
  /** Platforms that a report of verify with this binary says it judged. */
  readonly judged: ReadonlySet<string>;
}

interface Verdict {
  worst?: Placed;
  /** verify passed something, be it with a warning. */
  proved: boolean;
}

function gather(checks: readonly Placed[], reports: readonly Report[], found: Programs): Map<string, About[]> {
  const judged = new Map<Binary, Set<string>>(found.binaries.map(binary => [binary, new Set()]));
  for (const report of reports) {
    if (report.action !== 'verify') continue;
    for (const subject of report.subjects) {
      const binary = found.of(report, subject.path);
      for (const platform of report.platforms ?? []) if (binary) judged.get(binary)?.add(platform.id);
    }
  }
  const abouts = new Map<Binary, About>(
    found.binaries.map(binary => [
      binary,
      { binary, anyPlatform: { proved: false }, onPlatform: new Map(), judged: judged.get(binary) ?? new Set() },
    ]),
  );
  for (const placed of checks) {
    const about = placed.binary && abouts.get(placed.binary);
    if (!about) continue;
    const { platform } = placed.check;
    if (platform === undefined) weigh(about.anyPlatform, placed);
    else {
      const verdict = about.onPlatform.get(platform) ?? { proved: false };
      weigh(verdict, placed);
      about.onPlatform.set(platform, verdict);
    }
  }
  const byProgram = new Map<string, About[]>();
  for (const about of abouts.values()) {
    const same = byProgram.get(about.binary.program);
    if (same) same.push(about);
    else byProgram.set(about.binary.program, [about]);
  }
  return byProgram;
}

function weigh(verdict: Verdict, placed: Placed): void {
  if (placed.counts === undefined) return;
  if (!verdict.worst?.counts || worse(placed.counts, verdict.worst.counts)) verdict.worst = placed;
  if (placed.action === 'verify' && (placed.counts === 'pass' || placed.counts === 'warn')) verdict.proved = true;
}

/** All platforms are Linux: a program for another system has no cell. */
function runsOn({ target }: Binary, platform: JudgedPlatform): boolean {
  return target.goos === 'linux' && target.goarch === platform.goarch;
}

function judgeCell({ binary, anyPlatform, onPlatform, judged }: About, { id }: JudgedPlatform): Cell {
  const here = onPlatform.get(id);
  const [a, b] = [here?.worst, anyPlatform.worst];
  // Equal weight: the check that names the platform says more.
  const decidedBy = a?.counts && b?.counts ? (worse(b.counts, a.counts) ? b : a) : (a ?? b);
  const status = decidedBy?.counts;
  if (decidedBy === undefined || status === undefined) return { status: 'unknown', binary };
  const proved = judged.has(id) && (anyPlatform.proved || here?.proved === true);
  if (worse('unknown', status) && status !== 'skip' && !proved) return { status: 'unknown', binary };
  return { status, binary, decidedBy };
}

function worseCell(a: Cell | undefined, b: Cell): Cell {
  return a === undefined || worse(b.status, a.status) ? b : a;
}
