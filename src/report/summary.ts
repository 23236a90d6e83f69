import { shorten, type Text } from '../language/index.js';
import { type BenchmarkTable, benchmarkTables } from './benchmarks.js';
import { type Base, compareWithBase, type Worse } from './compare.js';
import { compatibility, type Matrix, type Placed, worse } from './compatibility.js';
import { reportChecks } from './definitions.js';
import { type HandshakeTable, handshakeTables } from './handshakes.js';
import type { Manifest } from './manifest.js';
import {
  type HistoryLine,
  type ProgramFigure,
  programFigures,
  type SizeMap,
  type Sweep,
  sizeMaps,
  sweeps,
} from './measured.js';
import type { Check, CheckDefinition, CheckStatus, Report } from './model.js';
import { type Overall, overall } from './overall.js';
import type { Binary } from './programs.js';
import type { ReportSet } from './read.js';
import { type GradedServer, gradedServers } from './servers.js';
import { targetName } from './target.js';
import { type Waiver, waivers } from './waivers.js';

/** All that the terminal, the Markdown and the page show: each of them renders this and computes nothing. */
export interface Summary {
  readonly overall: Overall;
  readonly matrix: Matrix;
  /** Every check, those alike together; what decides most comes first. */
  readonly groups: readonly CheckGroup[];
  readonly groupOf: ReadonlyMap<Placed, { readonly group: CheckGroup; readonly occurrence: Occurrence }>;
  readonly worse: Worse;
  readonly waivers: readonly Waiver[];
  readonly sizes: readonly ProgramSizes[];
  /** What the result depends on, each with the values that occur. */
  readonly facts: readonly { readonly name: string; readonly values: readonly string[] }[];
  readonly run: {
    readonly repo?: string;
    /** The commits that the reports name; more than one is worth a look. */
    readonly commits: readonly string[];
    readonly baseSha?: string;
    readonly url?: string;
    readonly startedAt?: string;
    readonly versions: readonly string[];
  };
  /** What bench measured: a table for each target, the worst first. */
  readonly benchmarks: readonly BenchmarkTable[];
  /** How benchmarks were before, where somebody kept it. */
  readonly history: readonly HistoryLine[];
  readonly programFigures: readonly ProgramFigure[];
  readonly sizeMaps: readonly SizeMap[];
  readonly sweeps: readonly Sweep[];
  /** What gmtls timed, a table for each server. */
  readonly handshakes: readonly HandshakeTable[];
  /** What `gmtls` looked at. */
  readonly servers: readonly GradedServer[];
  readonly reports: readonly Report[];
}

/**
 * What went wrong in the same words, in different places; or all that passed one check, under what the check examines.
 */
export interface CheckGroup {
  readonly id: string;
  readonly status: CheckStatus;
  /** What it counts as: `fail` with severity `warn` is a `warn`; undefined for `info`. */
  readonly counts: CheckStatus | undefined;
  readonly required: boolean;
  readonly title: Text;
  readonly hint?: Text;
  readonly definition?: CheckDefinition;
  readonly occurrences: readonly Occurrence[];
}

export interface Occurrence {
  /** What was found; the same as the group's title where something went wrong. */
  readonly title: Text;
  readonly evidence: Check['evidence'];
  readonly location?: Check['location'];
  readonly places: readonly Placed[];
}

export interface ProgramSizes {
  readonly program: string;
  readonly files: readonly { readonly target: string; readonly size: number }[];
}

export interface SummaryOptions {
  /** Why and source of each check id. Those of this folder are known already. */
  readonly definitions?: readonly CheckDefinition[];
  readonly manifest?: Manifest;
  /** Ids of platforms in the order the user gave: that of the rows. */
  readonly platforms?: readonly string[];
  /** What to compare with, from `readBase`. */
  readonly base?: Base;
  /** Benchmarks of the default branch over time. */
  readonly history?: readonly HistoryLine[];
}

export function summarize(
  set: ReportSet,
  { definitions = [], manifest, platforms, base = { kind: 'none' }, history = [] }: SummaryOptions = {},
): Summary {
  const matrix = withRejected(compatibility(set.reports, manifest, platforms), set);
  const { groups, groupOf } = group(matrix.checks, [...definitions, ...reportChecks]);
  return {
    // The rejected files are checks in `matrix` already, so they are counted once.
    overall: overall(matrix, set.reports.length, set.rejected),
    matrix,
    groups,
    groupOf,
    worse: compareWithBase(matrix, set.reports, base),
    waivers: waivers(set.reports),
    sizes: sizes(matrix.programs, matrix.binaries),
    facts: facts(set.reports),
    run: runOf(set.reports),
    benchmarks: benchmarkTables(set.reports),
    history,
    programFigures: programFigures(set.reports),
    sizeMaps: sizeMaps(set.reports),
    sweeps: sweeps(set.reports),
    handshakes: handshakeTables(set.reports),
    servers: gradedServers(set.reports),
    reports: set.reports,
  };
}

/** Commit, repository, versions: how a set says where it comes from. */
function runOf(reports: readonly Report[]): Summary['run'] {
  const [commits, bases, repos, urls, versions] = [
    (report: Report) => report.run.headSha,
    (report: Report) => report.run.baseSha,
    (report: Report) => report.run.repo,
    (report: Report) => report.run.url,
    (report: Report) => report.tool.version,
  ].map(of => [...new Set(reports.flatMap(report => of(report) ?? []))]) as [
    string[],
    string[],
    string[],
    string[],
    string[],
  ];
  const startedAt = reports.map(report => report.run.startedAt).sort()[0];
  return {
    commits,
    versions,
    ...(repos[0] !== undefined && { repo: repos[0] }),
    ...(bases[0] !== undefined && { baseSha: bases[0] }),
    ...(urls[0] !== undefined && { url: urls[0] }),
    ...(startedAt !== undefined && { startedAt }),
  };
}

function withRejected(matrix: Matrix, { rejected }: ReportSet): Matrix {
  const checks = rejected.map(
    ({ file, code, why }): Placed => ({
      action: 'report',
      required: true,
      counts: 'fail',
      check: {
        id: 'report/readable',
        status: 'fail',
        severity: 'error',
        title: { en: shorten(why.en, 1000), zh: shorten(why.zh, 1000) },
        evidence: { file: shorten(file, 1000), code },
      },
    }),
  );
  return { ...matrix, checks: [...checks, ...matrix.checks] };
}

function group(
  checks: readonly Placed[],
  definitions: readonly CheckDefinition[],
): Pick<Summary, 'groups' | 'groupOf'> {
  const byId = new Map(definitions.map(definition => [definition.id, definition]));
  const drafts = new Map<string, { group: CheckGroup; occurrences: Map<string, Occurrence & { places: Placed[] }> }>();
  const groupOf = new Map<Placed, { group: CheckGroup; occurrence: Occurrence }>();
  for (const placed of checks) {
    const { id, status, severity, title, hint, evidence, location } = placed.check;
    const definition = byId.get(id);
    const wrong = placed.counts !== undefined && worse(placed.counts, 'pass');
    // Whether a platform is required matters only for what went wrong there; what passed goes by what was examined.
    const required = placed.required || !wrong;
    const examined = placed.counts === 'pass' ? definition?.title : undefined;
    const key = `${id} ${status} ${severity} ${examined ? '' : `${required}${textKey(title)}${hint ? textKey(hint) : ''}`}`;
    let draft = drafts.get(key);
    if (!draft) {
      const occurrences = new Map();
      draft = {
        occurrences,
        group: {
          id,
          status,
          counts: placed.counts,
          required,
          title: examined ?? title,
          ...(!examined && hint && { hint }),
          ...(definition && { definition }),
          occurrences: [],
        },
      };
      drafts.set(key, draft);
    }
    const occurrenceKey = textKey(title) + evidenceKey(evidence) + (location ? JSON.stringify(location) : '');
    let occurrence = draft.occurrences.get(occurrenceKey);
    if (!occurrence) {
      occurrence = { title, evidence, ...(location && { location }), places: [] };
      draft.occurrences.set(occurrenceKey, occurrence);
    }
    occurrence.places.push(placed);
  }
  const groups = [...drafts.values()].map(({ group, occurrences }) => {
    const whole = { ...group, occurrences: [...occurrences.values()] };
    for (const occurrence of whole.occurrences)
      for (const placed of occurrence.places) groupOf.set(placed, { group: whole, occurrence });
    return whole;
  });
  return { groups: groups.sort(byUrgency), groupOf };
}

/** Each part with its length before it, so that no text can look like two. A third of the cost of JSON. */
function textKey({ en, zh }: Text): string {
  return `${en.length}:${en}${zh.length}:${zh}`;
}

function evidenceKey(evidence: Check['evidence']): string {
  let key = '';
  for (const name in evidence) {
    const value = evidence[name];
    key += `${name.length}:${name}`;
    if (Array.isArray(value)) {
      key += `[${value.length}`;
      for (const item of value) key += scalarKey(item);
    } else key += scalarKey(value);
  }
  return key;
}

function scalarKey(value: unknown): string {
  return typeof value === 'string' ? `"${value.length}:${value}` : `${value};`;
}

/** What blocks, then what is not proved, what warns, what fails on platforms not required, then what is fine. */
function byUrgency(a: CheckGroup, b: CheckGroup): number {
  return urgency(b) - urgency(a) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

function urgency({ counts, required }: CheckGroup): number {
  if (counts === undefined) return -1;
  const bad = worse(counts, 'pass');
  const step = { fail: 4, unknown: 3, warn: 2, pass: 1, skip: 0 }[counts];
  return bad && required ? step + 4 : step;
}

/** What a reader has to act on or to know: everything but what passed, was skipped or is for information. */
export function isFinding({ counts }: CheckGroup): boolean {
  return counts !== undefined && worse(counts, 'pass');
}

function sizes(names: readonly string[], binaries: readonly Binary[]): ProgramSizes[] {
  const files = new Map<string, { target: string; size: number }[]>(names.map(program => [program, []]));
  for (const { program, target, size } of binaries) files.get(program)?.push({ target: targetName(target), size });
  return [...files].map(([program, files]) => ({ program, files }));
}

function facts(reports: readonly Report[]): { name: string; values: string[] }[] {
  const found = new Map<string, Set<string>>();
  for (const { env } of reports)
    for (const name in env) found.set(name, (found.get(name) ?? new Set()).add(env[name] ?? ''));
  return [...found].map(([name, values]) => ({ name, values: [...values] }));
}
