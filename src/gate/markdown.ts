import type { Language, Text } from '../language/index.js';
import { codeSpan, escapeMarkdown, escapeMarkdownWithSpans, MARK } from '../report/index.js';
import type { Check } from '../report/model.js';
import type { GateVerdict } from './judge.js';

/** Rows of each table: who has more reasons than that reads the report page. */
const MAX_ROWS = 50;

/**
 * The verdict for a job summary: what decided, what goes out on a waiver or an accepted unknown, and what the reports warn
 * of. Every text of a report in it is inert.
 */
export function renderVerdict({ verdict, rows, checks, warnings }: GateVerdict, language: Language): string {
  const accepted = checks.filter(({ status }) => status === 'warn');
  const asked = checks.filter(({ status }) => status === 'pass');
  const mark = verdict === 'pass' ? MARK.pass : MARK.fail;
  return `${[
    `### ${mark} xinchuang gate: ${headline(rows.length, verdict)[language]}`,
    ...table(WORDS.against, rows, language),
    ...table(WORDS.accepted, accepted, language),
    ...table(
      WORDS.warnings,
      warnings.map(warning => ({ ...warning, status: 'warn' as const })),
      language,
    ),
    ...(asked.length > 0 ? [`${MARK.pass} ${asked.map(({ id }) => codeSpan(id)).join(' · ')}`] : []),
  ].join('\n\n')}\n`;
}

/** A pass, in a line. */
export const MAY_GO_OUT: Text = { en: 'the release may go out', zh: '可以发布' };

function headline(reasons: number, verdict: GateVerdict['verdict']): Text {
  if (verdict === 'pass') return MAY_GO_OUT;
  return {
    en: `refused, for ${reasons} reason${reasons === 1 ? '' : 's'}`,
    zh: `拒绝发布，共 ${reasons} 条理由`,
  };
}

const WORDS = {
  against: { en: 'Against the release', zh: '拒绝的理由' },
  accepted: { en: 'Goes out all the same', zh: '仍予放行' },
  warnings: { en: 'Warnings of the reports', zh: '报告中的警告' },
} as const satisfies Readonly<Record<string, Text>>;

type Row = Pick<Check, 'id' | 'status' | 'title' | 'hint'>;

function table(title: Text, rows: readonly Row[], language: Language): string[] {
  if (rows.length === 0) return [];
  const head = { en: '| | check | what | what to do |', zh: '| | 检查项 | 内容 | 处理办法 |' }[language];
  const lines = rows.slice(0, MAX_ROWS).map(row => {
    const cells = [MARK[row.status], codeSpan(row.id), escapeMarkdown(row.title[language])];
    return `| ${[...cells, row.hint ? escapeMarkdownWithSpans(row.hint[language]) : ''].join(' | ')} |`;
  });
  const rest = rows.length - lines.length;
  return [
    `**${title[language]}** (${rows.length})`,
    [head, '|---|---|---|---|', ...lines].join('\n'),
    ...(rest > 0 ? [`… +${rest}`] : []),
  ];
}
