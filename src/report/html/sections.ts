import { megabytes } from '../../language/index.js';
import type { WorseFigure, WorseRow } from '../compare.js';
import type { Report } from '../model.js';
import type { Summary } from '../summary.js';
import { amount, baseWords, mendedWords, percent, WORDS } from '../words.js';
import { mark } from './icons.js';
import { both, html, Markup } from './markup.js';

/** Rows that a reader looks through. */
const MAX_ROWS = 500;

/** Before all that is merely there: what got worse, by what it was compared with. */
export function worseSection({ worse }: Summary): Markup | undefined {
  const notes = baseWords(worse);
  const { mended, notJudged } = worse;
  // The section of the benchmarks has the others.
  const rows = worse.rows.filter(row => !('benchmark' in row));
  if (rows.length === 0 && notJudged.length === 0 && notes.length === 0 && mended === 0) return undefined;
  return html`<section><h2 id="worse">${both(WORDS.worse)}</h2>
${notes.map(note => html`<p class="note">${both(note)}</p>`)}${mended > 0 ? html`<p class="note">${both(mendedWords(mended))}</p>` : undefined}
${table(rows.slice(0, MAX_ROWS).map(worseRow), rows.length)}
${notJudged.length > 0 ? html`<p class="note">${both(WORDS.notJudged)}</p>${table(notJudged.slice(0, MAX_ROWS).map(figureRow), notJudged.length)}` : undefined}</section>`;
}

function table(rows: readonly Markup[], count: number): Markup | undefined {
  if (count === 0) return undefined;
  const rest = count - MAX_ROWS;
  return html`<div class="scroll" role="region" aria-labelledby="worse" tabindex="0"><table class="plain">
<thead><tr><th scope="col">${both(WORDS.metric)}</th><th scope="col">${both(WORDS.base)}</th><th scope="col">${both(WORDS.now)}</th><th scope="col">${both(WORDS.change)}</th></tr></thead>
<tbody>${rows}</tbody></table></div>${rest > 0 ? html`<p class="note">… +${rest}</p>` : undefined}`;
}

function worseRow(row: WorseRow): Markup {
  if (!('places' in row)) return figureRow(row);
  const { id, title, places, was, kind, required } = row;
  const rest = places.length - 20;
  return html`<tr><th scope="row">${id && html`<code>${id}</code> `}${title && both(title)}${required ? undefined : html` <em>${both(WORDS.optional)}</em>`}<br><small>${places.slice(0, 20).join(', ')}${rest > 0 ? ` … +${rest}` : ''}</small></th><td>${was === undefined ? '–' : mark(was)}</td><td>${mark(kind === 'failure' ? 'fail' : 'unknown')}</td><td>${places.length > 1 ? `×${places.length}` : ''}</td></tr>`;
}

function figureRow({ name, of, unit, base, now, change }: WorseFigure): Markup {
  return html`<tr><th scope="row"><code>${name}</code> ${of}</th><td>${amount(base, unit)}</td><td>${amount(now, unit)}</td><td><b>${change === undefined ? '' : percent(change)}</b></td></tr>`;
}

/** A bar for each program and target, all on one scale. */
export function sizesSection({ sizes }: Summary): Markup | undefined {
  const largest = Math.max(1, ...sizes.flatMap(({ files }) => files.map(({ size }) => size)));
  if (sizes.length === 0) return undefined;
  return html`<section aria-labelledby="sizes"><h2 id="sizes">${both(WORDS.sizes)}</h2>
<div class="sizes">${sizes.map(
    ({ program, files }) =>
      html`<div class="card"><h3>${program}</h3><ul>${files.map(
        ({ target, size }) =>
          html`<li><span>${target}</span><svg aria-hidden="true"><rect class="track" width="100%" height="100%" rx="4"/><rect class="bar" width="${((100 * size) / largest).toFixed(2)}%" height="100%" rx="4"/></svg><b>${megabytes(size)}</b></li>`,
      )}</ul></div>`,
  )}</div></section>`;
}

export function factsSection({ facts, reports }: Summary): Markup | undefined {
  if (facts.length === 0) return undefined;
  return html`<section aria-labelledby="facts"><h2 id="facts">${both(WORDS.environment)}</h2>
<dl class="facts card">${facts.map(
    ({ name, values }) =>
      html`<div><dt>${name}</dt><dd>${values.map(value => html`<code>${value}</code> `)}</dd></div>`,
  )}<div><dt>${both(WORDS.reports)}</dt><dd>${reports.map(
    ({ action, target, shard }) =>
      html`<code>${[action, target && [target.goos, target.goarch, target.variant].filter(Boolean).join('/'), shard && `#${shard}`].filter(Boolean).join(' ')}</code> `,
  )}</dd></div></dl></section>`;
}

/** Browsers show a text of this size in a moment; larger ones stay in their files. */
const MAX_RAW = 8 << 20;

/** The reports themselves, as data for programs and, by the script, as text for people. */
export function rawSection({ reports }: Summary): Markup {
  const json = rawJson(reports);
  const note = json === undefined ? WORDS.rawTooLarge : WORDS.rawNote;
  return html`<section aria-labelledby="raw"><h2 id="raw">${both(WORDS.raw)}</h2>
<details class="raw"><summary>${both(note)}</summary><pre id="json" tabindex="0"></pre></details>
${json && html`<script type="application/json" id="reports">${json}</script>`}</section>`;
}

/** `<` is written as an escape of JSON, so that no `</script>` and no `<!--` can end or bend the element; so is what HTML forbids. */
function rawJson(reports: readonly Report[]): Markup | undefined {
  let size = 0;
  const parts: string[] = [];
  for (const report of reports) {
    const text = JSON.stringify(report)
      .replaceAll('<', '\\u003c')
      .replace(/[\x7f-\x9f\u2028\u2029\p{NChar}]/gu, escaped);
    size += text.length;
    if (size > MAX_RAW) return undefined;
    parts.push(text);
  }
  return new Markup(`[${parts.join(',\n')}]`);
}

function escaped(c: string): string {
  return c
    .split('')
    .map(unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}
