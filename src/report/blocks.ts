import { type Language, megabytes, shorten } from '../language/index.js';
import type { WorseFigure, WorseRow, WorseStatus } from './compare.js';
import { byStatus, type Cell, worse } from './compatibility.js';
import { evidencePairs } from './evidence.js';
import { type GroupCell, type GroupRow, groupMatrix } from './groups.js';
import { codeSpan, escapeMarkdown, escapeMarkdownWithSpans } from './inert.js';
import type { CheckStatus } from './model.js';
import { type CheckGroup, isFinding, type Summary } from './summary.js';
import { targetName } from './target.js';
import {
  amount,
  baseWords,
  KIND_WORDS,
  MARK,
  mendedWords,
  percent,
  SERVER_COLUMNS,
  verdictLine,
  WORDS,
  waiverWords,
  worseWords,
} from './words.js';

/**
 * Whole pieces that belong together: rows of a table, items of a list, foldings. Between two blocks stands an empty line.
 */
export interface Block {
  /** What stands before the pieces, its line break included. Without a piece it is left out. */
  readonly head: string;
  /** Made when there is room for it; the most important first. */
  readonly pieces: readonly (() => string)[];
  readonly between: string;
}

const MAX_PLACES = 8;

/** `### ✖ xinchuang: 1 of 7 platforms blocked, 2 got worse · abc against def`, without the commits when it has to be short. */
export function heading(summary: Summary, language: Language, { commits = true } = {}): string {
  const { overall, worse } = summary;
  const verdict = `${MARK[overall.verdict]} xinchuang: ${verdictLine(summary)[language]}`;
  const counted = worse.count > 0 ? worseWords(worse.count)[language] : '';
  return `### ${verdict}${counted}${commits ? against(summary, language) : ''}`;
}

/** More commits than these are no run of ours. */
const MAX_COMMITS = 3;

function against({ run, worse: { base } }: Summary, language: Language): string {
  const few = (commits: readonly string[]) =>
    [
      ...commits.slice(0, MAX_COMMITS).map(sha => codeSpan(sha.slice(0, 7))),
      ...(commits.length > MAX_COMMITS ? [`+${commits.length - MAX_COMMITS}`] : []),
    ].join(', ');
  const [now, before] = [few(run.commits), base.kind === 'reports' ? few(base.commits) : ''];
  const compared = before === '' ? '' : ` ${WORDS.against[language]} ${before}`;
  return now === '' ? '' : ` · ${now}${compared}`;
}

/** What there is to say of the base and of what is better: a line each. */
export function worseNotes({ worse }: Summary, language: Language): string[] {
  const said = baseWords(worse).map(text => escapeMarkdown(shorten(text[language], 600)));
  return worse.mended > 0 ? [...said, mendedWords(worse.mended)[language]] : said;
}

/** What the tables of the benchmarks do not say already. */
export function worseBlock({ worse }: Summary, language: Language): Block {
  const rows = worse.rows.filter(row => !('benchmark' in row));
  const columns = ['', WORDS.base[language], WORDS.now[language], ''];
  return {
    head: `**${WORDS.worse[language]}**\n\n${tableRow(columns)}\n|---|--:|--:|--:|\n`,
    pieces: rows.map(row => () => worseRow(row, language)),
    between: '\n',
  };
}

function worseRow(row: WorseRow, language: Language): string {
  return 'places' in row ? statusRow(row, language) : figureRow(row);
}

function statusRow({ kind, id, title, was, required, places }: WorseStatus, language: Language): string {
  const said = [id && codeSpan(id), title && escapeMarkdown(shorten(title[language], 200))].filter(Boolean).join(' ');
  const where = fewPlaces(places, 3);
  const optional = required ? '' : ` *(${WORDS.optional[language]})*`;
  const what = [said, where].filter(part => part !== '').join('<br>');
  const mark = MARK[kind === 'failure' ? 'fail' : 'unknown'];
  return tableRow([
    what + optional,
    was === undefined ? '–' : MARK[was],
    mark,
    places.length > 1 ? `×${places.length}` : '',
  ]);
}

function figureRow({ name, of, unit, base, now, change }: WorseFigure): string {
  const what = [codeSpan(shorten(name, 120)), escapeMarkdown(shorten(of, 160))].filter(part => part !== '').join(' ');
  const figures = [amount(base, unit), amount(now, unit)].map(figure => unbroken(escapeMarkdown(shorten(figure, 60))));
  return tableRow([what, ...figures, change === undefined ? '' : unbroken(`**${percent(change)}**`)]);
}

/** Times under emulation, in a folding of their own: nobody is to take them for a verdict. */
export function notJudgedBlock({ worse: { notJudged } }: Summary, language: Language): Block {
  if (notJudged.length === 0) return { head: '', pieces: [], between: '' };
  const rest = notJudged.length - MAX_FIGURES;
  const table = () =>
    [
      tableRow(['', WORDS.base[language], WORDS.now[language], '']),
      '|---|--:|--:|--:|',
      ...notJudged.slice(0, MAX_FIGURES).map(figureRow),
      ...(rest > 0 ? [tableRow([`… +${rest}`, '', '', ''])] : []),
    ].join('\n');
  return { head: '', pieces: [() => folded(WORDS.notJudged[language], table())], between: '\n\n' };
}

const MAX_FIGURES = 40;

/** Platforms × programs: for few of them. */
export function programBlock({ matrix: { programs, rows } }: Summary, language: Language): Block {
  const names = programs.map(program => escapeMarkdown(shorten(program, 60)));
  return {
    head: `**${WORDS.willItRun[language]}**\n\n${tableRow(['', ...names])}\n|---|${programs.map(() => ':-:|').join('')}\n`,
    pieces: rows.map(
      ({ platform, cells }) =>
        () =>
          tableRow([platformLabel(platform, language), ...cells.map(programCell)]),
    ),
    between: '\n',
  };
}

function programCell(cell: Cell | undefined): string {
  if (cell === undefined) return '·';
  return isBad(cell.status) && cell.decidedBy
    ? `${MARK[cell.status]} ${codeSpan(cell.decidedBy.check.id)}`
    : MARK[cell.status];
}

/** Platforms × kinds of check, the worst platforms first: for any number of programs. */
export function groupBlock({ matrix }: Summary, language: Language): Block {
  const { kinds, rows } = groupMatrix(matrix);
  const titles = kinds.map(kind => KIND_WORDS[kind][language]);
  const weight = ({ row }: GroupRow) => (row.platform.required ? 0 : 1);
  const sorted = [...rows].sort((a, b) => weight(a) - weight(b) || byStatus(a.row.status, b.row.status));
  return {
    head: `**${WORDS.willItRun[language]}**\n\n${tableRow(['', WORDS.runs[language], ...titles])}\n|---|:-:|${kinds.map(() => ':-:|').join('')}\n`,
    pieces: sorted.map(
      ({ row, cells }) =>
        () =>
          tableRow([platformLabel(row.platform, language), MARK[row.status], ...cells().map(groupCell)]),
    ),
    between: '\n',
  };
}

/** A row for each server that was looked at. */
export function serversBlock({ servers }: Summary, language: Language): Block {
  const titles = [WORDS.server, WORDS.grade, ...SERVER_COLUMNS.map(({ title }) => title)].map(title => title[language]);
  return {
    head: `**${WORDS.servers[language]}**\n\n${tableRow(titles)}\n|---|:-:|${SERVER_COLUMNS.map(() => '---|').join('')}\n`,
    pieces: servers.map(
      server => () =>
        tableRow([
          escapeMarkdown(shorten(server.name, 120)),
          `**${server.grade}**`,
          ...SERVER_COLUMNS.map(({ of }) => of(server).map(codeSpan).join(' ')),
        ]),
    ),
    between: '\n',
  };
}

/** `✔`; `✖ elf/world`; with several programs `✖ gateway elf/world` or `✖ 12/300 elf/world +1`. */
function groupCell(cell: GroupCell | undefined): string {
  if (cell === undefined) return '·';
  const { status, programs, of, decidedBy, more } = cell;
  if (!isBad(status)) return MARK[status];
  const [only, ...others] = programs;
  const count =
    only === undefined || of === 1
      ? ''
      : others.length === 0
        ? escapeMarkdown(shorten(only, 40))
        : `${programs.length}/${of}`;
  return [MARK[status], count, codeSpan(decidedBy.check.id), more > 0 ? `+${more}` : '']
    .filter(part => part !== '')
    .join(' ');
}

function isBad(status: CheckStatus): boolean {
  return worse(status, 'pass');
}

function platformLabel(platform: GroupRow['row']['platform'], language: Language): string {
  const name = escapeMarkdown(shorten(platform.name[language], 120));
  return platform.required ? name : `${name} *(${WORDS.optional[language]})*`;
}

export function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

export function waiverBlock({ waivers }: Summary, language: Language): Block {
  return {
    head: `**${WORDS.waived[language]}**\n\n`,
    pieces: waivers.map(
      waiver => () => `- ${codeSpan(waiver.id)} ${escapeMarkdown(shorten(waiverWords(waiver)[language], 600))}`,
    ),
    between: '\n',
  };
}

export function findingsBlock({ groups }: Summary, language: Language): Block {
  return {
    head: '',
    pieces: groups.filter(isFinding).map(group => () => finding(group, language)),
    between: '\n\n',
  };
}

function finding(group: CheckGroup, language: Language): string {
  const status = group.counts ?? group.status;
  const optional = group.required ? '' : ` (${WORDS.optional[language]})`;
  const summary = `${MARK[status]} <code>${group.id}</code> ${escapeMarkdown(shorten(group.title[language], 400))}${optional}`;
  const { definition } = group;
  const hint = group.hint ?? definition?.fix;
  return folded(
    summary,
    [
      ...group.occurrences.slice(0, MAX_PLACES).map(occurrence => {
        const evidence = evidencePairs(occurrence.evidence).map(({ key, value }) => codeSpan(`${key}=${value}`));
        return `- ${[places(occurrence, language), ...evidence.slice(0, MAX_EVIDENCE)].join(' · ')}`;
      }),
      ...(group.occurrences.length > MAX_PLACES ? [`- … +${group.occurrences.length - MAX_PLACES}`] : []),
      ...(definition ? [`- ${WORDS.why[language]}: ${escapeMarkdown(definition.why[language])}`] : []),
      ...(hint ? [`- **${WORDS.fix[language]}**: ${escapeMarkdownWithSpans(shorten(hint[language], 600))}`] : []),
      ...(definition ? [`- ${WORDS.source[language]}: ${source(definition.source)}`] : []),
    ].join('\n'),
  );
}

/** A link to an issue elsewhere would leave a note there with each comment, so an address is shown, not linked. */
function source(text: string): string {
  return text.includes('://') ? codeSpan(text) : escapeMarkdown(text);
}

/** Pieces of evidence at one place. */
const MAX_EVIDENCE = 12;

function places({ places: found, location }: CheckGroup['occurrences'][number], language: Language): string {
  const line = location && `${location.path}${location.line === undefined ? '' : `:${location.line}`}`;
  const names = new Set<string>();
  for (const { check, binary, target } of found) {
    const parts = [
      binary?.paths[0] ?? check.subject ?? line,
      check.platform ?? (!binary && target ? targetName(target) : undefined),
    ];
    names.add(parts.flatMap(part => (part === undefined ? [] : shorten(part, 120))).join(' → '));
  }
  names.delete('');
  return names.size === 0 ? WORDS.wholeSet[language] : fewPlaces([...names], MAX_PLACES);
}

function fewPlaces(names: readonly string[], max: number): string {
  const rest = names.length - max;
  const shown = names.slice(0, max).map(name => escapeMarkdown(shorten(name, 250)));
  return [...shown, ...(rest > 0 ? [`… +${rest}`] : [])].join(', ');
}

/** Files in one table. */
const MAX_FILES = 1000;

export function sizesBlock({ sizes }: Summary, language: Language): Block {
  const files = sizes.flatMap(({ program, files }) => files.map(file => ({ program, ...file })));
  const rest = files.length - MAX_FILES;
  const table = () =>
    [
      tableRow([WORDS.program[language], WORDS.target[language], WORDS.size[language]]),
      '|---|---|--:|',
      ...files
        .slice(0, MAX_FILES)
        .map(({ program, target, size }) =>
          tableRow([escapeMarkdown(shorten(program, 120)), escapeMarkdown(target), megabytes(size)]),
        ),
      ...(rest > 0 ? [tableRow([`… +${rest}`, '', ''])] : []),
    ].join('\n');
  return {
    head: '',
    pieces: files.length === 0 ? [] : [() => folded(WORDS.sizes[language], table())],
    between: '\n\n',
  };
}

const MAX_FACTS = 100;
const MAX_VALUES = 20;

export function factsBlock({ facts }: Summary, language: Language): Block {
  const list = () =>
    facts
      .slice(0, MAX_FACTS)
      .map(({ name, values }) => {
        const rest = values.length - MAX_VALUES;
        const shown = [...values.slice(0, MAX_VALUES).map(codeSpan), ...(rest > 0 ? [`… +${rest}`] : [])];
        return `- ${escapeMarkdown(name)}: ${shown.join(' · ')}`;
      })
      .join('\n');
  const pieces = facts.length === 0 ? [] : [() => folded(WORDS.environment[language], list())];
  return { head: '', pieces, between: '\n\n' };
}

/** Both parts are Markdown already. */
export function folded(summary: string, body: string): string {
  return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

/** A figure and its unit stay on one line of a narrow column. */
export const unbroken = (figure: string) => figure.replaceAll(' ', '\u00a0');
