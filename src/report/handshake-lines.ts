import type { Language } from '../language/index.js';
import { HANDSHAKE_WORDS, loadText, measuredText, plainText, spreadText } from './handshake-words.js';
import { type HandshakeTable, handshakeTables, type Measured } from './handshakes.js';
import { inertLine } from './plain.js';
import { columns } from './terminal.js';

/** What was timed of servers, as lines for a terminal. */
export function handshakeLines(measured: Measured, language: Language): string[] {
  return handshakeTables([measured]).flatMap(table => linesOf(table, language));
}

/** What the columns are, once for all servers. */
export function stagesExplained(language: Language): string {
  return `  ${HANDSHAKE_WORDS.stages[language]}`;
}

function linesOf({ server, rows, emulated }: HandshakeTable, language: Language): string[] {
  const measured = measuredText(rows)?.[language];
  const words = HANDSHAKE_WORDS;
  const staged = rows.filter(row => row.server !== undefined);
  const cells = [
    ['', words.roundTrips, words.hello, words.finished, words.server, words.data, words.verify, words.exchange].map(
      word => (typeof word === 'string' ? word : word[language]),
    ),
    ...staged.map(row => [
      row.label,
      String(row.roundTrips ?? '–'),
      ...[row.hello, row.finished, row.server, row.data].map(spreadText),
      ...[row.verify, row.exchange].map(plainText),
    ]),
  ];
  const width = Math.max(0, ...rows.map(({ label }) => label.length));
  const loads = rows.flatMap(row => {
    const said = loadText(row)?.[language];
    return said === undefined ? [] : [`${row.label.padEnd(width)}  ${said}`];
  });
  return [
    `${inertLine(server)}${measured === undefined ? '' : `: ${measured}`}`,
    ...(staged.length > 0 ? aligned(cells) : []),
    ...loads,
    ...(emulated ? [words.emulated[language]] : []),
  ].map(line => `  ${line}`);
}

/** Names to the left, figures to the right; a Han character takes two columns. */
function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]?.map((_, i) => Math.max(...rows.map(row => columns(row[i] ?? '')))) ?? [];
  return rows.map(row =>
    row
      .map((cell, i) => {
        const blank = ' '.repeat(Math.max(0, (widths[i] ?? 0) - columns(cell)));
        return i === 0 ? cell + blank : blank + cell;
      })
      .join('  '),
  );
}
