import { type Language, shorten } from '../language/index.js';
import { type Block, folded, tableRow, unbroken } from './blocks.js';
import { HANDSHAKE_WORDS, loadText, measuredText, plainText, spreadText } from './handshake-words.js';
import type { HandshakeFigure, HandshakeTable } from './handshakes.js';
import { codeSpan, escapeMarkdown } from './inert.js';
import type { Summary } from './summary.js';

/** Of each server that was timed: what it takes in one line, and folded each stage. */
export function handshakesBlock({ handshakes }: Summary, language: Language): Block {
  return {
    head: '',
    pieces: handshakes.map(table => () => folded(opening(table, language), tableOf(table, language))),
    between: '\n\n',
  };
}

const MAX_NAMED = 3;
const MAX_ROWS = 40;

/** `gm-TLS handshakes · gm.example.cn:443: ECC_SM4_GCM_SM3 0.81 ms (base 0.79), TLSv1.3 0.50 ms` */
function opening({ server, rows }: HandshakeTable, language: Language): string {
  const timed = rows.flatMap(({ label, server }) => (server === undefined ? [] : [{ label, server }]));
  const named = timed.slice(0, MAX_NAMED).map(({ label, server: { median, base } }) => {
    const before = base === undefined ? '' : ` (${HANDSHAKE_WORDS.base[language]} ${plainText(base)})`;
    return `${label} ${plainText(median)} ms${before}`;
  });
  const said = [...named, ...(timed.length > MAX_NAMED ? ['…'] : [])].join(', ');
  const of = escapeMarkdown(shorten(server, 100));
  return `${HANDSHAKE_WORDS.handshakes[language]} · ${of}${said === '' ? '' : `: ${escapeMarkdown(said)}`}`;
}

function tableOf({ rows, emulated }: HandshakeTable, language: Language): string {
  const words = HANDSHAKE_WORDS;
  const head = [words.roundTrips, words.hello, words.finished, words.server, words.data, words.verify, words.exchange];
  const loaded = rows.some(({ rate }) => rate !== undefined);
  const named = [...head, ...(loaded ? [words.load] : [])].map(word => word[language]);
  const figure = (one: HandshakeFigure | undefined) => {
    const text = unbroken(spreadText(one));
    return one?.verdict === 'regression' ? `**${text}**` : text;
  };
  const measured = measuredText(rows)?.[language];
  return [
    ...(measured === undefined ? [] : [`${measured}\n`]),
    tableRow(['', ...named]),
    `|---|${head.map(() => '--:|').join('')}${loaded ? '---|' : ''}`,
    ...rows
      .slice(0, MAX_ROWS)
      .map(row =>
        tableRow([
          codeSpan(row.label),
          String(row.roundTrips ?? '–'),
          ...[row.hello, row.finished, row.server, row.data].map(figure),
          ...[row.verify, row.exchange].map(plainText),
          ...(loaded ? [loadText(row)?.[language] ?? ''] : []),
        ]),
      ),
    `\n${[words.stages[language], ...(emulated ? [words.emulated[language]] : [])].join(' ')}`,
  ].join('\n');
}
