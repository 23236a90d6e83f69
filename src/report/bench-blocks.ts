import { scaleLinear } from 'd3-scale';
import { type Language, shorten } from '../language/index.js';
import {
  BENCH_WORDS,
  bandText,
  caveat,
  exact,
  figure,
  isChanged,
  signedPercent,
  tableLine,
  VERDICT_MARK,
  VERDICT_WORDS,
} from './bench-words.js';
import type { Benchmark, BenchmarkTable, Pair } from './benchmarks.js';
import { type Block, folded, tableRow, unbroken } from './blocks.js';
import { codeSpan, escapeMarkdown } from './inert.js';
import type { Summary } from './summary.js';
import { WORDS } from './words.js';

/** Of each target: what changed, the worst first. What is stable is counted in the line above it. */
export function benchmarkBlocks({ benchmarks }: Summary, language: Language): Block[] {
  return benchmarks.map(table => {
    const changed = table.rows.filter(isChanged);
    if (changed.length === 0)
      return { head: '', pieces: [() => opening(table, language).join('\n\n')], between: '\n\n' };
    return {
      head: `${[...opening(table, language), headOf(table, language)].join('\n\n')}\n`,
      pieces: changed.map(row => () => benchmarkRow(row, scaleOf(table), language)),
      between: '\n',
    };
  });
}

/** Size, start and marked region of programs: what moved, and the others counted. */
export function programFiguresBlock({ programFigures }: Summary, language: Language): Block {
  const moved = programFigures.filter(({ verdict }) => verdict !== 'stable');
  const rest = programFigures.length - moved.length;
  const opening = `**${BENCH_WORDS.programs[language]}**${rest > 0 ? `: ${VERDICT_WORDS.stable[language]} ${rest}` : ''}`;
  if (moved.length === 0)
    return { head: '', pieces: programFigures.length === 0 ? [] : [() => opening], between: '\n\n' };
  const names = ['', WORDS.base[language], BENCH_WORDS.head[language], 'Δ', BENCH_WORDS.verdict[language]];
  return {
    head: `${opening}\n\n${tableRow(names)}\n|---|--:|--:|--:|---|\n`,
    pieces: moved.map(
      ({ name, target, unit, base, now, change, verdict }) =>
        () =>
          tableRow([
            `${codeSpan(shorten(name, 160))}<br>${escapeMarkdown(`${target} · ${unit}`)}`,
            figure(base),
            figure(now),
            signedPercent(change),
            verdict === undefined ? '' : unbroken(`${VERDICT_MARK[verdict]} ${VERDICT_WORDS[verdict][language]}`),
          ]),
    ),
    between: '\n',
  };
}

/** Every benchmark of every target, folded: for a page that has the room. */
export function allBenchmarksBlock({ benchmarks }: Summary, language: Language): Block {
  const tables = benchmarks.filter(({ rows }) => !rows.every(isChanged));
  return {
    head: '',
    pieces: tables.map(table => () => {
      const rest = table.rows.length - MAX_ROWS;
      const lines = [
        headOf(table, language),
        ...table.rows.slice(0, MAX_ROWS).map(row => benchmarkRow(row, scaleOf(table), language)),
        ...(rest > 0 ? [tableRow([`… +${rest}`, ...COLUMNS.map(() => '')])] : []),
      ];
      return folded(`${BENCH_WORDS.allOfThem[language]} · ${escapeMarkdown(table.target)}`, lines.join('\n'));
    }),
    between: '\n\n',
  };
}

const MAX_ROWS = 200;

function opening(table: BenchmarkTable, language: Language): string[] {
  const said = caveat(table)?.[language];
  return [
    `**${BENCH_WORDS.benchmarks[language]} · ${escapeMarkdown(table.target)}**: ${tableLine(table)[language]}`,
    ...(said === undefined ? [] : [`*${escapeMarkdown(said)}*`]),
  ];
}

const COLUMNS = ['--:', '--:', '--:', '--:', '---', '--:', '--:', '--:', '---'];

function headOf({ rows }: BenchmarkTable, language: Language): string {
  const units = new Set(rows.flatMap(({ counted }) => (counted ? [counted.unit] : [])));
  const unit = units.size === 0 ? '' : ' insn/op';
  const names = [
    '',
    `${WORDS.base[language]}${unit}`,
    `${BENCH_WORDS.head[language]}${unit}`,
    'Δ',
    '±',
    '',
    BENCH_WORDS.outside[language],
    BENCH_WORDS.allocs[language],
    BENCH_WORDS.bytes[language],
    BENCH_WORDS.verdict[language],
  ];
  return `${tableRow(names)}\n|---|${COLUMNS.map(column => `${column}|`).join('')}`;
}

function benchmarkRow(row: Benchmark, bar: Bar, language: Language): string {
  const { label, counted, user, allocs, bytes, verdict, functions, said } = row;
  const [most] = functions;
  const more = [
    ...(most === undefined ? [] : [`${BENCH_WORDS.grew[language]} ${codeSpan(shorten(most, 160))}`]),
    ...(counted?.unit === 'user-insn/op' ? [BENCH_WORDS.judgedOutside[language]] : []),
    ...(said === undefined ? [] : [escapeMarkdown(shorten(said[language], 200))]),
  ];
  const change = counted?.change;
  const of = (pair: Pair | undefined, text: string) => {
    const worse = pair?.verdict === 'regression' || pair?.verdict === 'notice';
    return worse && text !== '' ? `**${text}**` : text;
  };
  return tableRow([
    [codeSpan(shorten(label, 160)), ...more].join('<br>'),
    figure(counted?.base),
    figure(counted?.now),
    of(counted, signedPercent(change)),
    bandText(counted?.band),
    change === undefined ? '' : bar(change),
    signedPercent(user),
    of(allocs, exact(allocs)),
    of(bytes, exact(bytes)),
    verdict === undefined ? '' : unbroken(`${VERDICT_MARK[verdict]} ${VERDICT_WORDS[verdict][language]}`),
  ]);
}

type Bar = (change: number) => string;

/** Cells of the longest bar. */
const WIDTH = 8;
const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/** `+███▌`: all of a table on one scale, on which what fails is seen. */
function scaleOf({ rows, fail = 0.02, floor }: BenchmarkTable): Bar {
  const changes = rows.map(({ counted }) => Math.abs(counted?.change ?? 0)).filter(Number.isFinite);
  const most = Math.min(Math.max(2 * fail, ...changes), 10 * Math.max(fail, floor));
  const eighths = scaleLinear()
    .domain([0, most])
    .rangeRound([0, 8 * WIDTH])
    .clamp(true);
  return change => {
    const size = eighths(Math.min(Math.abs(change), most));
    const text = '█'.repeat(size >> 3) + EIGHTHS[size & 7];
    return text === '' ? '' : codeSpan(`${change < 0 ? '−' : '+'}${text}${Math.abs(change) > most ? '…' : ''}`);
  };
}
