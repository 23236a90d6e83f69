import { type GateVerdict, MAY_GO_OUT, renderVerdict } from '../gate/index.js';
import { shorten } from '../language/index.js';
import { inertLine, MARK } from '../report/index.js';
import type { Job } from './define.js';

/** The decisive rows, for who reads the log, for who looks at the change, and for the page of the run. */
export async function tell(judged: GateVerdict, { host }: Job): Promise<void> {
  const { verdict, rows, checks, warnings } = judged;
  const { language } = host;
  const accepted = checks.filter(check => check.status === 'warn');
  for (const { id, status, title } of [...rows, ...accepted])
    host.log(status === 'warn' ? 'warning' : 'error', inertLine(`${id}  ${title[language]}`));
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
  if (verdict === 'pass') host.log('info', `${MARK.pass} ${MAY_GO_OUT[language]}`);
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
