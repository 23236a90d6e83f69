import type { Text } from '../../language/index.js';
import { type Placed, type Row, worse } from '../compatibility.js';
import type { ActionName, Check, CheckDefinition, CheckStatus, Report } from '../model.js';
import type { Summary } from '../summary.js';
import { targetName } from '../target.js';

/**
 * What a check comes to, in the order in which it matters to a reader. What is unknown is never near a pass: `unknown`
 * stops a release, `doubt` is a warning's check that could not be decided.
 */
export const VERDICTS = ['fail', 'unknown', 'warn', 'doubt', 'tolerated', 'note', 'skip', 'pass'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** One check in one place, as the machine formats write it. */
export interface Outcome {
  readonly verdict: Verdict;
  readonly id: string;
  readonly status: CheckStatus;
  readonly action: ActionName | 'report';
  /** Absent when the set as a whole says it: a file that cannot be read, a platform that nobody judged. */
  readonly report?: Report;
  readonly definition?: CheckDefinition;
  /** The column it stands in: a name without version of the target, the same from commit to commit. */
  readonly program?: string;
  /** `linux/arm64/v8.0` */
  readonly target?: string;
  /** Platform id. */
  readonly platform?: string;
  /** The file that was judged, and its SHA-256 where the reports agree on one. */
  readonly file?: { readonly path: string; readonly sha256?: string };
  readonly title: Text;
  readonly hint?: Text;
  readonly evidence: Check['evidence'];
  readonly location?: Check['location'];
}

/**
 * Every check of a set, the worst first, and what no check says: a platform that nobody judged, a set that proves
 * nothing. So that a format which is read alone never looks better than the verdict.
 */
export function outcomes(summary: Summary, definitions: readonly CheckDefinition[]): Outcome[] {
  const byId = new Map(definitions.map(definition => [definition.id, definition]));
  const reportOf = new Map(summary.reports.flatMap(report => report.checks.map(check => [check, report])));
  const found = new Map<Verdict, Outcome[]>(VERDICTS.map(verdict => [verdict, []]));
  const add = (outcome: Outcome) => found.get(outcome.verdict)?.push(outcome);
  for (const placed of summary.matrix.checks) add(placedOutcome(placed, reportOf.get(placed.check), byId));
  const definition = byId.get(UNPROVED);
  for (const row of summary.matrix.rows) for (const outcome of unproved(row, summary, definition)) add(outcome);
  const { verdict, reports } = summary.overall;
  if (reports === 0) add(wholeSet('fail', NO_REPORT, definition));
  else if (verdict === 'unknown' && found.get('unknown')?.length === 0)
    add(wholeSet('unknown', PROVES_NOTHING, definition));
  return VERDICTS.flatMap(one => found.get(one) ?? []);
}

/** Of findings alone: what a reader has to act on or to know. */
export function isFinding({ verdict }: Outcome): boolean {
  return verdict !== 'pass' && verdict !== 'skip' && verdict !== 'note';
}

const UNPROVED = 'report/proved';
const NO_REPORT: Text = { en: 'there is no report, so nothing is proved', zh: '没有任何报告，因此什么也未获证明' };
const PROVES_NOTHING: Text = {
  en: 'nothing in these reports proves that a program runs',
  zh: '这些报告中没有任何内容能证明程序可以运行',
};

function placedOutcome(
  placed: Placed,
  report: Report | undefined,
  definitions: ReadonlyMap<string, CheckDefinition>,
): Outcome {
  const { check, binary, target, action } = placed;
  const definition = definitions.get(check.id);
  const path = check.subject;
  const sha256 = binary?.sha256.length === 1 ? binary.sha256[0] : undefined;
  return {
    verdict: verdictOf(placed),
    id: check.id,
    status: check.status,
    action,
    ...(report && { report }),
    ...(definition && { definition }),
    ...(binary ? { program: binary.program } : path !== undefined && { program: path }),
    ...(target && { target: targetName(target) }),
    ...(check.platform !== undefined && { platform: check.platform }),
    ...(path !== undefined && { file: { path, ...(sha256 !== undefined && { sha256 }) } }),
    title: check.title,
    ...(check.hint && { hint: check.hint }),
    evidence: check.evidence,
    ...(check.location && { location: check.location }),
  };
}

function verdictOf({ check, counts, required }: Placed): Verdict {
  if (check.status === 'pass' || check.status === 'skip') return check.status;
  if (counts === undefined) return 'note';
  if (worse(counts, 'warn')) return required ? (counts === 'fail' ? 'fail' : 'unknown') : 'tolerated';
  return check.status === 'unknown' ? 'doubt' : 'warn';
}

/** Cells of the matrix that no check decides: verify did not judge that program there. */
function unproved(row: Row, { matrix }: Summary, definition: CheckDefinition | undefined): Outcome[] {
  const { platform, cells } = row;
  const common = {
    verdict: platform.required ? 'unknown' : 'tolerated',
    id: UNPROVED,
    status: 'unknown',
    action: 'report',
    platform: platform.id,
    evidence: { platform: platform.id, goarch: platform.goarch },
    ...(definition && { definition, hint: definition.fix }),
  } as const;
  if (cells.every(cell => cell === undefined))
    return [{ ...common, title: { en: 'no program was built for this platform', zh: '没有为该平台构建任何程序' } }];
  return cells.flatMap((cell, column): Outcome[] => {
    // A row whose checks were all skipped proves as little as one that has none.
    if (!cell || !(row.status === 'skip' || (cell.status === 'unknown' && cell.decidedBy === undefined))) return [];
    const { binary } = cell;
    const [path, sha256] = [binary.paths[0], binary.sha256.length === 1 ? binary.sha256[0] : undefined];
    return [
      {
        ...common,
        program: matrix.programs[column] ?? binary.program,
        target: targetName(binary.target),
        ...(path !== undefined && { file: { path, ...(sha256 !== undefined && { sha256 }) } }),
        title: {
          en: 'no report of verify proves that this program runs on this platform',
          zh: '没有任何 verify 报告证明该程序能在此平台上运行',
        },
      },
    ];
  });
}

function wholeSet(verdict: 'fail' | 'unknown', title: Text, definition: CheckDefinition | undefined): Outcome {
  return {
    verdict,
    id: UNPROVED,
    status: verdict,
    action: 'report',
    title,
    evidence: {},
    ...(definition && { definition, hint: definition.fix }),
  };
}
