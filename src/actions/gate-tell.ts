import { type GateVerdict, MAY_GO_OUT, renderVerdict } from '../gate/index.js';
import { type Language, shorten } from '../language/index.js';
import { inertLine, MARK } from '../report/index.js';
import type { Job } from './define.js';

/** One cause often has a row for each program and platform; all of them are in the report. */
const MAX_LINES_OF_A_KIND = 20;
const MORE = {
  en: (count: number) => `… ${count} more, in the report of the gate`,
  zh: (count: number) => `… 另有 ${count} 项，见 gate 的报告`,
};

/** The decisive rows, for who reads the log, for who looks at the change, and for the page of the run. */
export async function tell(judged: GateVerdict, { host }: Job): Promise<void> {
  const { verdict, rows, checks, warnings } = judged;
  const { language } = host;
  const accepted = checks.filter(check => check.status === 'warn');
  const ofKind = new Map<string, number>();
  for (const [i, row] of rows.entries()) {
    const nth = (ofKind.get(row.id) ?? 0) + 1;
    ofKind.set(row.id, nth);
    if (nth <= MAX_LINES_OF_A_KIND) host.log('error', lineOf(row, language));
    if (nth > MAX_LINES_OF_A_KIND && rows[i + 1]?.id !== row.id)
      host.log('error', `${row.id}  ${MORE[language](nth - MAX_LINES_OF_A_KIND)}`);
    // What to do, once below all rows that ask for it.
    const hint = row.hint?.[language];
    if (hint !== undefined && rows[i + 1]?.hint?.[language] !== hint) host.log('info', `  → ${inertLine(hint)}`);
  }
  for (const row of accepted) host.log('warning', lineOf(row, language));
  for (const { id, title } of warnings) host.log('warning', inertLine(`${id}  ${title[language]}`));
  host.annotate(
    rows.map(row => ({
      level: 'error',
      title: row.id,
      message: [whereOf(row), row.title[language], row.hint?.[language] ?? '']
        .filter(line => line !== '')
        .map(inertLine)
        .join('\n'),
    })),
  );
  await host.summary(renderVerdict(judged, language));
  if (verdict === 'pass') host.log('info', `${MARK.pass} ${MAY_GO_OUT[language]}${letThrough(judged, language)}`);
}

function lineOf(row: GateVerdict['rows'][number], language: Language): string {
  const where = whereOf(row);
  return inertLine(`${row.id}  ${row.title[language]}${where === '' ? '' : `  (${where})`}`);
}

/** What was let through, where the verdict has it: a pass that judged less than was meant looks like any other without it. */
const WHAT = [
  { id: 'gate/commit', key: 'commit', words: { en: 'commit {}', zh: '提交 {}' } },
  { id: 'gate/release', key: 'files', words: { en: '{} files to publish', zh: '{} 个待发布文件' } },
  { id: 'gate/bytes', key: 'files', words: { en: '{} files of the manifest', zh: '清单中的 {} 个文件' } },
  { id: 'gate/reports', key: 'reports', words: { en: '{} reports', zh: '{} 份报告' } },
] as const;

function letThrough({ checks }: GateVerdict, language: Language): string {
  const parts = WHAT.flatMap(({ id, key, words }) => {
    const value = checks.find(check => check.id === id)?.evidence[key];
    if (typeof value !== 'string' && typeof value !== 'number') return [];
    return [words[language].replace('{}', String(value).slice(0, 12))];
  });
  return parts.length === 0 ? '' : `  ${parts.join(' · ')}`;
}

/** The file and the platforms: an annotation stands alone, without the rows beside it. */
function whereOf({ evidence: { subject, platforms } }: GateVerdict['rows'][number]): string {
  const on = Array.isArray(platforms) ? platforms.slice(0, 5) : [];
  const more = Array.isArray(platforms) && platforms.length > on.length ? ` … ${platforms.length - on.length}` : '';
  return [subject, on.length > 0 && `${on.join(', ')}${more}`].filter(Boolean).join(' · ');
}

/** An output is a variable of the next step: few kilobytes, on one line. */
const MAX_ROWS = 50;
const MAX_TITLE = 300;

/** The decisive rows as JSON: `[{"check","status","title"}, …]`. The titles hold text of reports, and are inert as a line. */
export function rowsOutput({ rows }: GateVerdict, { host }: Job): string {
  return JSON.stringify(
    rows.slice(0, MAX_ROWS).map(({ id, status, title }) => ({
      check: id,
      status,
      title: inertLine(shorten(title[host.language], MAX_TITLE)),
    })),
  );
}
