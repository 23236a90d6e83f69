import { eastAsianWidth } from 'get-east-asian-width';
import { type Language, shorten } from '../language/index.js';
import { type Cell, type Row, worse, worstColumns } from './compatibility.js';
import { evidencePairs } from './evidence.js';
import type { CheckStatus } from './model.js';
import { plain, withoutCommands } from './plain.js';
import { type CheckGroup, isFinding, type Summary } from './summary.js';
import { targetName } from './target.js';
import {
  amount,
  baseWords,
  countsLine,
  MARK,
  mendedWords,
  morePrograms,
  percent,
  SERVER_COLUMNS,
  verdictLine,
  WORDS,
  waiverWords,
  worseWords,
} from './words.js';

/** How a piece of text is coloured, or not; `text` is already as wide as it will be. */
export type Paint = (style: CheckStatus | 'dim' | 'bold', text: string) => string;

export interface TerminalOptions {
  readonly language: Language;
  readonly paint: Paint;
  /** Only what fails, and nothing when all is well. */
  readonly quiet?: boolean;
  /** Columns of the terminal. Default 120. */
  readonly width?: number;
}

/** Findings that are written out; the rest is counted and is in the page. */
const MAX_FINDINGS = 50;
const LABEL = 10;
const MIN_WIDTH = 60;

/** The matrix and what to look at, as lines for a terminal or a log. */
export function renderTerminal(summary: Summary, options: TerminalOptions): string {
  const { quiet } = options;
  const width = Math.max(MIN_WIDTH, options.width ?? 120);
  const findings = summary.groups.filter(group =>
    quiet ? group.counts === 'fail' && group.required : isFinding(group),
  );
  const blocks = [
    quiet ? '' : worseBlock(summary, { ...options, width }),
    quiet ? '' : matrixBlock(summary, { ...options, width }),
    quiet ? '' : serversBlock(summary, { ...options, width }),
    ...findings.slice(0, MAX_FINDINGS).map(group => findingBlock(group, { ...options, width })),
    findings.length > MAX_FINDINGS ? `  … +${findings.length - MAX_FINDINGS}` : '',
    waiverBlock(summary, options),
    quiet && findings.length === 0 ? '' : verdictBlock(summary, { ...options, width }),
  ].filter(block => block !== '');
  const text = blocks.join('\n\n');
  return text === '' ? '' : `${withoutCommands(text)}\n`;
}

/** Also when quiet: what was taken back is never silent. */
function waiverBlock({ waivers }: Summary, { language, paint }: TerminalOptions): string {
  const label = WORDS.waived[language];
  return waivers
    .slice(0, MAX_FINDINGS)
    .map(
      waiver => `  ${paint('warn', label)}  ${plain(waiver.id)}  ${plain(shorten(waiverWords(waiver)[language], 600))}`,
    )
    .join('\n');
}

function verdictBlock(summary: Summary, { language, paint, width }: Wide): string {
  const { verdict } = summary.overall;
  const counted = summary.worse.count > 0 ? worseWords(summary.worse.count)[language] : '';
  const line = `${MARK[verdict]} ${verdictLine(summary)[language]}${counted}`;
  const counts = countsLine(summary)[language];
  const between = columns(line) + columns(counts) + 4 > width ? `\n${' '.repeat(4)}` : '  ';
  return `  ${paint(verdict, line)}${counts === '' ? '' : between + paint('dim', counts)}`;
}

type Wide = TerminalOptions & { readonly width: number };

/** Rows of what got worse that are written out. */
const MAX_WORSE = 20;

function worseBlock({ worse }: Summary, { language, paint, width }: Wide): string {
  const notes = [...baseWords(worse), ...(worse.mended > 0 ? [mendedWords(worse.mended)] : [])];
  const lines = worse.rows.slice(0, MAX_WORSE).map(row => {
    if ('places' in row) {
      const status = row.kind === 'failure' ? 'fail' : 'unknown';
      const was = row.was === undefined ? '' : ` (${WORDS.base[language]} ${MARK[row.was]})`;
      const text = [row.id, row.title?.[language], few(row.places).join(' · ')].filter(part => part).join('  ');
      return paint(row.required ? status : 'dim', `${MARK[status]} ${cutTo(plain(text), width - 16)}${was}`);
    }
    const figures = [amount(row.base, row.unit), '→', amount(row.now, row.unit)].join(' ');
    const change = row.change === undefined ? '' : `  ${percent(row.change)}`;
    return paint('warn', cutTo(plain(`${row.name}  ${row.of}  ${figures}${change}`), width - 4));
  });
  const rest = worse.rows.length - MAX_WORSE;
  if (lines.length === 0 && notes.length === 0) return '';
  return [
    ...(lines.length > 0 ? [paint('bold', WORDS.worse[language])] : []),
    ...lines.map(line => `  ${line}`),
    ...(rest > 0 ? [`  … +${rest}`] : []),
    ...notes.flatMap(note => wrap(plain(note[language]), width - 4)).map(line => paint('dim', line)),
  ]
    .map(line => `  ${line}`)
    .join('\n');
}

/** More programs than these fill a log: those that run everywhere are counted, the others are shown up to this number. */
const MAX_COLUMNS = 24;

function matrixBlock({ matrix, reports, servers }: Summary, options: Wide): string {
  const { language, paint, width } = options;
  // Of a module graph, a server or a capture no platform is asked for.
  if (reports.length > 0 && reports.every(({ action }) => action === 'audit' || action === 'gmtls')) return '';
  if (matrix.rows.length === 0 && servers.length > 0) return '';
  if (matrix.rows.length === 0) return `  ${WORDS.noPlatforms[language]}`;
  const shown = columnsShown(matrix);
  const programs = shown.map(i => matrix.programs[i] ?? '');
  const rows = matrix.rows.map(row => ({ ...row, cells: shown.map(i => row.cells[i]) }));
  const rest = matrix.programs.length - shown.length;
  const more = rest > 0 ? [paint('dim', `  ${morePrograms(rest)[language]}`)] : [];
  const names = rows.map(({ platform }) => plain(platform.id).replace('/', ' / '));
  const first = Math.min(Math.max(...names.map(columns)), Math.floor(width / 2)) + 2;
  const cells = rows.map(row => row.cells.map(cell => cellText(cell)));
  const widths = programs.map((program, i) =>
    Math.max(columns(shorten(plain(program), 24)), ...cells.map(row => columns(row[i] ?? ''))),
  );
  const blocks = banks(widths, width - first - 2).map(bank => [
    `  ${' '.repeat(first)}${bank.map(i => paint('bold', pad(shorten(plain(programs[i] ?? ''), 24), (widths[i] ?? 0) + 2))).join('')}`,
    ...rows.map((row, y) => {
      const name = pad(cutTo(names[y] ?? '', first - 2), first);
      const line = bank.map(i => {
        const text = pad(cells[y]?.[i] ?? '', (widths[i] ?? 0) + 2);
        const status = row.cells[i]?.status;
        return status === undefined || !row.platform.required ? paint('dim', text) : paint(status, text);
      });
      return `  ${row.platform.required ? name : paint('dim', name)}${line.join('')}${optional(row, language, paint)}`;
    }),
  ]);
  return [...blocks.map(lines => lines.map(line => line.trimEnd()).join('\n')), ...more].join('\n\n');
}

/** A line for each server; columns that are empty for all, and what a narrow terminal has no room for, are left out. */
function serversBlock({ servers }: Summary, { language, paint, width }: Wide): string {
  if (servers.length === 0) return '';
  const table = [
    { title: WORDS.server, cells: servers.map(({ name }) => plain(shorten(name, 60))) },
    { title: WORDS.grade, cells: servers.map(({ grade }) => grade) },
    ...SERVER_COLUMNS.map(({ title, of }) => ({ title, cells: servers.map(server => plain(of(server).join(' '))) })),
  ]
    .filter(({ cells }) => cells.some(cell => cell !== ''))
    .map(({ title, cells }) => ({
      cells: [title[language], ...cells],
      wide: Math.max(columns(title[language]), ...cells.map(columns)) + 2,
    }));
  const fits = table.filter((_, i) => table.slice(0, i).reduce((sum, { wide }) => sum + wide, 2) < width - 8);
  return [undefined, ...servers]
    .map((server, y) => {
      const line = fits.map(({ cells, wide }, i) => {
        const room = i === fits.length - 1 ? width - fits.slice(0, -1).reduce((sum, one) => sum + one.wide, 2) : wide;
        const text = pad(cutTo(cells[y] ?? '', room), wide);
        if (server === undefined) return paint('bold', text);
        return i === 1 ? paint(server.status, text) : text;
      });
      return `  ${line.join('')}`.trimEnd();
    })
    .join('\n');
}

/** All, in their order; of too many those that are not well, the worst first. */
function columnsShown(matrix: Summary['matrix']): number[] {
  if (matrix.programs.length <= MAX_COLUMNS) return matrix.programs.map((_, i) => i);
  return worstColumns(matrix, MAX_COLUMNS).filter(i =>
    matrix.rows.some(({ cells }) => worse(cells[i]?.status ?? 'skip', 'pass')),
  );
}

function optional(row: Row, language: Language, paint: Paint): string {
  return row.platform.required ? '' : paint('dim', WORDS.optional[language]);
}

function cellText(cell: Cell | undefined): string {
  if (cell === undefined) return '·';
  const named = cell.status === 'fail' || cell.status === 'unknown' || cell.status === 'warn';
  return named && cell.decidedBy ? `${MARK[cell.status]} ${cell.decidedBy.check.id}` : MARK[cell.status];
}

/** Columns that fit beside each other; a matrix that is too wide is continued below. */
function banks(widths: readonly number[], room: number): number[][] {
  const result: number[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const [i, width] of widths.entries()) {
    if (used + width + 2 > room) {
      result.push([]);
      used = 0;
    }
    result.at(-1)?.push(i);
    used += width + 2;
  }
  return result;
}

function findingBlock(group: CheckGroup, { language, paint, width }: Wide): string {
  const status = group.counts ?? group.status;
  const indent = ' '.repeat(4);
  const label = (name: string) => `${indent}${paint('dim', pad(name, LABEL))}`;
  const field = (name: string, text: string) => {
    const [start = '', ...rest] = wrap(text, width - indent.length - LABEL);
    return [`${label(name)}${start}`, ...rest.map(line => `${indent}${' '.repeat(LABEL)}${line}`)];
  };
  const [start = '', ...rest] = wrap(plain(group.title[language]), width - indent.length);
  const first = group.occurrences[0];
  const evidence = evidencePairs(first?.evidence ?? {}, { characters: 160, items: 6 }).map(
    ({ key, value }) => `${key}=${value}`,
  );
  const fix = group.hint ?? group.definition?.fix;
  const more = `xinchuang-go explain ${group.id}`;
  return [
    `  ${paint(status, `${MARK[status]} ${group.id}`)}${group.required ? '' : paint('dim', `  ${WORDS.optional[language]}`)}`,
    `${indent}${paint('bold', start)}`,
    ...rest.map(line => `${indent}${paint('bold', line)}`),
    ...field(WORDS.where[language], where(group, language)),
    ...(evidence.length > 0 ? field(WORDS.evidence[language], evidence.join(' · ')) : []),
    ...(group.definition ? field(WORDS.why[language], group.definition.why[language]) : []),
    ...(fix ? field(WORDS.fix[language], plain(fix[language])) : []),
    ...(group.definition ? field(WORDS.more[language], more) : []),
  ].join('\n');
}

/** Places that are named one by one. */
const MAX_PLACES = 6;

/** `dist/gateway-linux-arm64 (kylin-v10-sp3/kunpeng-920, uos-20/kunpeng-920) · asm.go:3 (linux/loong64)` */
function where(group: CheckGroup, language: Language): string {
  const found = new Map<string, Set<string>>();
  for (const { location, places } of group.occurrences)
    for (const { check, binary, target } of places) {
      const line = location && `${location.path}${location.line === undefined ? '' : `:${location.line}`}`;
      const file = binary?.paths[0] ?? check.subject ?? line ?? (target && targetName(target));
      const name = plain(file ?? WORDS.wholeSet[language]);
      // A line of source is compiled for every target, and may fail on one alone.
      const on = check.platform ?? (file === line && target ? targetName(target) : undefined);
      const all = found.get(name) ?? new Set();
      found.set(name, on === undefined ? all : all.add(plain(on)));
    }
  const names = [...found].map(([name, on]) => (on.size === 0 ? name : `${name} (${few([...on]).join(', ')})`));
  return few(names).join(' · ');
}

function few(names: readonly string[]): string[] {
  const rest = names.length - MAX_PLACES;
  return [...names.slice(0, MAX_PLACES), ...(rest > 0 ? [`… +${rest}`] : [])];
}

/** Columns that a text takes in a terminal: Chinese characters take two (UAX #11), combining marks none. */
export function columns(text: string): number {
  if (ONE_COLUMN.test(text)) return text.length;
  let width = 0;
  for (const { segment } of segments.segment(text)) width += eastAsianWidth(segment.codePointAt(0) ?? 0);
  return width;
}

const ONE_COLUMN = /^[ -~]*$/;
const segments = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** To so many columns of a terminal. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columns(text)));
}

function cutTo(text: string, width: number): string {
  if (columns(text) <= width) return text;
  let kept = '';
  for (const { segment } of segments.segment(text)) {
    if (columns(kept) + columns(segment) + 1 > width) break;
    kept += segment;
  }
  return `${kept}…`;
}

/** A Chinese character with the brackets it opens and the punctuation it ends with (no line begins or ends with those). */
const PIECE =
  /[\p{Ps}\p{Pi}]{0,3}\p{Script=Han}[\p{Pe}\p{Pf}\p{Po}]{0,3}|[^\s\p{Script=Han}]+?(?=[\p{Ps}\p{Pi}]{0,3}\p{Script=Han}|\s|$)|\s+/gu;

/** Breaks at spaces and between Chinese characters; what is longer than a line is cut hard. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(PIECE) ?? []) {
    if (columns(line) + columns(piece.trimEnd()) <= width) {
      line += piece;
      continue;
    }
    if (line.trim() !== '') lines.push(line.trimEnd());
    line = piece.trimStart();
    while (columns(line) > width) {
      const head = [...line].slice(0, Math.max(1, width >> 1)).join('');
      lines.push(head);
      line = line.slice(head.length);
    }
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}
