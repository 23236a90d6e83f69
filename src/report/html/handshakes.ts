import { HANDSHAKE_WORDS, loadText, measuredText, plainText, spreadText } from '../handshake-words.js';
import type { HandshakeFigure, Handshakes, HandshakeTable } from '../handshakes.js';
import type { Summary } from '../summary.js';
import { both, html, type Markup } from './markup.js';

/** Suites that a reader looks through. */
const MAX_ROWS = 40;

/** Of each server that was timed: its stages beside those of ordinary TLS, as a picture and as figures. */
export function handshakesSection({ handshakes }: Summary): Markup | undefined {
  if (handshakes.length === 0) return undefined;
  return html`<section aria-labelledby="handshakes"><h2 id="handshakes">${both(HANDSHAKE_WORDS.handshakes)}</h2>
${handshakes.map(serverPart)}<p class="note">${both(HANDSHAKE_WORDS.stages)}</p></section>`;
}

function serverPart(table: HandshakeTable, nth: number): Markup {
  const id = `handshakes-${nth}`;
  const rows = table.rows.slice(0, MAX_ROWS);
  const rest = table.rows.length - rows.length;
  const measured = measuredText(rows);
  const words = HANDSHAKE_WORDS;
  const loaded = rows.some(({ rate }) => rate !== undefined);
  const stages = [words.hello, words.finished, words.server, words.data, words.verify, words.exchange];
  const head = [...stages, ...(loaded ? [words.load] : [])];
  return html`<div class="bench"><h3 id="${id}">${table.server}</h3>
${measured && html`<p>${both(measured)}</p>`}
${table.emulated ? html`<p class="caveat">${both(words.emulated)}</p>` : undefined}
${waterfall(rows)}
<div class="scroll" role="region" aria-labelledby="${id}" tabindex="0"><table class="plain figures stages">
<thead><tr><th scope="col"></th><th scope="col">${both(words.roundTrips)}</th>${head.map(word => html`<th scope="col">${both(word)}</th>`)}</tr></thead>
<tbody>${rows.map(row => figuresRow(row, loaded))}</tbody></table></div>
${rest > 0 ? html`<p class="note">… +${rest}</p>` : undefined}</div>`;
}

function figuresRow(row: Handshakes, loaded: boolean): Markup {
  const load = loadText(row);
  return html`<tr><th scope="row"><code>${row.label}</code></th><td>${row.roundTrips ?? '–'}</td>${[
    row.hello,
    row.finished,
    row.server,
    row.data,
  ].map(
    stageCell,
  )}<td>${plainText(row.verify)}</td><td>${plainText(row.exchange)}</td>${loaded ? html`<td>${load && both(load)}</td>` : undefined}</tr>
`;
}

function stageCell(figure: HandshakeFigure | undefined): Markup {
  const before =
    figure?.base === undefined
      ? undefined
      : html`<br><small>${both(HANDSHAKE_WORDS.base)} ${plainText(figure.base)}</small>`;
  const text = spreadText(figure);
  return html`<td class="v-${figure?.verdict ?? 'none'}">${figure?.verdict === 'regression' ? html`<b>${text}</b>` : text}${before}</td>`;
}

/** Stages one behind the other, all rows on one scale. */
function waterfall(rows: readonly Handshakes[]): Markup | undefined {
  const timed = rows.map(row => ({ row, parts: partsOf(row) })).filter(({ parts }) => parts.length > 0);
  const longest = Math.max(0, ...timed.map(({ parts }) => parts.reduce((sum, { ms }) => sum + ms, 0)));
  if (longest <= 0) return undefined;
  const percent = (ms: number) => `${((100 * ms) / longest).toFixed(2)}%`;
  return html`<ul class="deltas waterfall card">${timed.map(({ row: { label, server }, parts }) => {
    let at = 0;
    return html`<li><span>${label}</span><svg aria-hidden="true">${parts.map(({ ms, ours }) => {
      const from = at;
      at += ms;
      return ours
        ? html`<line class="client" x1="${percent(from)}" x2="${percent(at)}" y1="50%" y2="50%"/>`
        : html`<rect class="bar" x="${percent(from)}" width="${percent(ms)}" y="25%" height="50%"/>`;
    })}</svg><b>${plainText(server?.median)} ms</b></li>`;
  })}</ul>
<p class="note">${both(HANDSHAKE_WORDS.solid)}</p>`;
}

function partsOf({ hello, verify, exchange, all, finished }: Handshakes): { ms: number; ours: boolean }[] {
  if (hello === undefined) return [];
  const ours = (verify ?? 0) + (exchange ?? 0) + (all ?? 0);
  return [
    { ms: hello.median, ours: false },
    { ms: ours, ours: true },
    ...(finished === undefined ? [] : [{ ms: finished.median, ours: false }]),
  ];
}
