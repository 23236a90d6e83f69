import { type Language, megabytes, shorten } from '../language/index.js';
import type { Cell } from './compatibility.js';
import { evidencePairs } from './evidence.js';
import { codeParts, plain } from './plain.js';
import { type CheckGroup, isFinding, type Summary } from './summary.js';
import { targetName } from './target.js';
import { amount, countsLine, MARK, percent, verdictLine, WORDS, waiverWords } from './words.js';

/** Groups of findings that are written out; the page has all of them. */
const MAX_FINDINGS = 60;
const MAX_PLACES = 8;

/**
 * For a job summary, a comment or a file: the verdict, what got worse, the matrix, then folded details. Blocks stand
 * between blank lines, so that a host with a size limit can cut after any of them.
 */
export function renderMarkdown(summary: Summary, language: Language): string {
  const { matrix, groups, sizes, facts } = summary;
  const findings = groups.filter(isFinding);
  const rest = findings.length - MAX_FINDINGS;
  return `${[
    heading(summary, language),
    ...regressionsTable(summary, language),
    ...(matrix.rows.length > 0 ? [`**${WORDS.willItRun[language]}**`, matrixTable(summary, language)] : []),
    ...waiverList(summary, language),
    ...findings.slice(0, MAX_FINDINGS).map(group => finding(group, language)),
    ...(rest > 0 ? [`… +${rest}`] : []),
    ...(sizes.length > 0 ? [folded(WORDS.sizes[language], sizesTable(summary, language))] : []),
    ...(facts.length > 0
      ? [
          folded(
            WORDS.environment[language],
            facts
              .map(({ name, values }) => `- ${escapeMarkdown(name)}: ${values.map(codeSpan).join(' · ')}`)
              .join('\n'),
          ),
        ]
      : []),
  ].join('\n\n')}\n`;
}

function waiverList({ waivers }: Summary, language: Language): string[] {
  if (waivers.length === 0) return [];
  const lines = waivers
    .slice(0, MAX_FINDINGS)
    .map(waiver => `- ${codeSpan(waiver.id)} ${escapeMarkdown(shorten(waiverWords(waiver)[language], 600))}`);
  return [`**${WORDS.waived[language]}**`, lines.join('\n')];
}

function heading(summary: Summary, language: Language): string {
  const { overall, run } = summary;
  const commits = run.commits.map(sha => codeSpan(sha.slice(0, 7))).join(', ');
  const title = [`${MARK[overall.verdict]} xinchuang: ${verdictLine(summary)[language]}`, commits].filter(Boolean);
  return `### ${title.join(' · ')}\n\n${countsLine(summary)[language]}`.trimEnd();
}

function regressionsTable({ regressions }: Summary, language: Language): string[] {
  if (regressions.length === 0) return [];
  const rows = regressions.slice(0, MAX_FINDINGS).map(({ name, unit, base, now, change }) => {
    const figures = [amount(base, unit), amount(now, unit), change === undefined ? '' : `**${percent(change)}**`];
    return `| ${escapeMarkdown(name)} | ${figures.map(figure => (figure.startsWith('**') ? figure : escapeMarkdown(figure))).join(' | ')} |`;
  });
  const head = `| | ${WORDS.base[language]} | ${WORDS.now[language]} | |\n|---|--:|--:|--:|`;
  return [`**${WORDS.worse[language]}**`, `${head}\n${rows.join('\n')}`];
}

function matrixTable({ matrix: { programs, rows } }: Summary, language: Language): string {
  const lines = rows.map(({ platform, cells }) => {
    const name = escapeMarkdown(platform.name[language]);
    const label = platform.required ? name : `${name} *(${WORDS.optional[language]})*`;
    return tableRow([label, ...cells.map(cellText)]);
  });
  const head = tableRow(['', ...programs.map(program => escapeMarkdown(shorten(program, 60)))]);
  return [head, `|---|${programs.map(() => ':-:|').join('')}`, ...lines].join('\n');
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function cellText(cell: Cell | undefined): string {
  if (cell === undefined) return '·';
  const named = cell.status === 'fail' || cell.status === 'unknown' || cell.status === 'warn';
  return named && cell.decidedBy ? `${MARK[cell.status]} ${codeSpan(cell.decidedBy.check.id)}` : MARK[cell.status];
}

function finding(group: CheckGroup, language: Language): string {
  const status = group.counts ?? group.status;
  const optional = group.required ? '' : ` (${WORDS.optional[language]})`;
  const summary = `${MARK[status]} <code>${group.id}</code> ${escapeMarkdown(group.title[language])}${optional}`;
  const { definition } = group;
  const hint = group.hint ?? definition?.fix;
  return folded(
    summary,
    [
      ...group.occurrences.slice(0, MAX_PLACES).map(occurrence => {
        const evidence = evidencePairs(occurrence.evidence).map(({ key, value }) => codeSpan(`${key}=${value}`));
        return `- ${[places(occurrence, language), ...evidence].join(' · ')}`;
      }),
      ...(group.occurrences.length > MAX_PLACES ? [`- … +${group.occurrences.length - MAX_PLACES}`] : []),
      ...(definition ? [`- ${WORDS.why[language]}: ${escapeMarkdown(definition.why[language])}`] : []),
      ...(hint ? [`- **${WORDS.fix[language]}**: ${escapeMarkdown(hint[language])}`] : []),
      ...(definition ? [`- ${WORDS.source[language]}: ${escapeMarkdown(definition.source)}`] : []),
    ].join('\n'),
  );
}

function places({ places: found, location }: CheckGroup['occurrences'][number], language: Language): string {
  const line = location && `${location.path}${location.line === undefined ? '' : `:${location.line}`}`;
  const names = [
    ...new Set(
      found.map(({ check, binary, target }) =>
        [
          binary?.paths[0] ?? check.subject ?? line,
          check.platform ?? (!binary && target ? targetName(target) : undefined),
        ]
          .filter(part => part !== undefined)
          .map(part => escapeMarkdown(shorten(part, 120)))
          .join(' → '),
      ),
    ),
  ].filter(name => name !== '');
  if (names.length === 0) return WORDS.wholeSet[language];
  const rest = names.length - MAX_PLACES;
  return `${names.slice(0, MAX_PLACES).join(', ')}${rest > 0 ? `, … +${rest}` : ''}`;
}

function sizesTable({ sizes }: Summary, language: Language): string {
  const rows = sizes.flatMap(({ program, files }) =>
    files.map(({ target, size }) => `| ${escapeMarkdown(program)} | ${escapeMarkdown(target)} | ${megabytes(size)} |`),
  );
  const head = `| ${WORDS.program[language]} | ${WORDS.target[language]} | ${WORDS.size[language]} |`;
  return [head, '|---|---|--:|', ...rows].join('\n');
}

/** Both parts are Markdown already. */
function folded(summary: string, body: string): string {
  return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

/**
 * Untrusted text as Markdown that shows it and does nothing else: one line, no HTML, no markup, no table or fence
 * broken, nobody pinged, no issue closed or linked. References (CommonMark §2.5) cannot take
 * the place of markup, and hold inside `<summary>` too, where a backslash would be shown.
 */
export function escapeMarkdown(text: string): string {
  return codeParts(plain(text))
    .map(({ text, code }) => (code ? `<code>${inert(text)}</code>` : inert(text)))
    .join('');
}

function inert(text: string): string {
  return (
    text
      // GitHub, Gitea and GitLab look for @name, #1, !1 and addresses when all references have been resolved.
      .replace(/[@#!%^](?=[\p{L}\p{N}_])/gu, c => `${c}\u200b`)
      .replace(/:(?=\/\/)/g, ':\u200b')
      .replace(/\b(www|gh)(?=[.-])/gi, '$1\u200b')
      .replace(/[&<>"'`|\\$[\]()*~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, c => `&#${c.charCodeAt(0)};`)
  );
}

/** Untrusted text as a code span: forges neither ping nor link in there. A backtick inside would end it. */
export function codeSpan(text: string): string {
  const safe = plain(text).replaceAll('`', 'ˋ').replaceAll('|', '¦');
  return safe === '' ? '–' : `\`${safe}\``;
}
