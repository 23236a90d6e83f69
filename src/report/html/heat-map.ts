import { scaleQuantize } from 'd3-scale';
import { BENCH_WORDS } from '../bench-words.js';
import type { Sweep } from '../measured.js';
import { both, html, type Markup } from './markup.js';

const MAX_SWEEPS = 12;
/** Settings on one side. */
const MAX_SIDE = 12;

/** GOGC × GOMEMLIMIT as a table whose cells are shaded: the figures are text to whoever reads them. */
export function heatMaps(sweeps: readonly Sweep[]): Markup | undefined {
  if (sweeps.length === 0) return undefined;
  const rest = sweeps.length - MAX_SWEEPS;
  return html`<h3>${both(BENCH_WORDS.sweep)}</h3><div class="sweeps">${sweeps.slice(0, MAX_SWEEPS).map(one)}</div>
${rest > 0 ? html`<p class="note">… +${rest}</p>` : undefined}<p class="note">${both(BENCH_WORDS.sweepNote)}</p>`;
}

function one({ benchmark, target, unit, cells }: Sweep, nth: number): Markup {
  const rows = [...new Set(cells.map(({ gogc }) => gogc))].sort(bySetting).slice(0, MAX_SIDE);
  const columns = [...new Set(cells.map(({ limit }) => limit))].sort(bySetting).slice(0, MAX_SIDE);
  const values = cells.map(({ value }) => value);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const shade = scaleQuantize<number>()
    .domain([least, most > least ? most : least + 1])
    .range([0, 1, 2, 3, 4]);
  const of = new Map(cells.map(({ gogc, limit, value }) => [JSON.stringify([gogc, limit]), value]));
  const id = `sweep-${nth}`;
  return html`<div class="card"><h4 id="${id}"><code>${benchmark}</code> <small>${target} · ${unit}</small></h4>
<div class="scroll" role="region" aria-labelledby="${id}" tabindex="0"><table class="heat" aria-labelledby="${id}">
<thead><tr><th scope="col"><small>GOGC \\ LIMIT</small></th>${columns.map(column => html`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>${rows.map(
    row =>
      html`<tr><th scope="row">${row}</th>${columns.map(column => {
        const value = of.get(JSON.stringify([row, column]));
        return value === undefined ? html`<td>–</td>` : html`<td class="q${shade(value)}">${short(value)}</td>`;
      })}</tr>`,
  )}</tbody></table></div></div>`;
}

const UNITS: Readonly<Record<string, number>> = { '': 1, B: 1, KiB: 2 ** 10, MiB: 2 ** 20, GiB: 2 ** 30, TiB: 2 ** 40 };

/** `off` is the most of both. */
function bySetting(a: string, b: string): number {
  const worth = (text: string) => {
    const [, number, unit = ''] = /^(\d{1,12})([KMGT]iB|B|)$/.exec(text) ?? [];
    return number === undefined ? Number.MAX_VALUE : Number(number) * (UNITS[unit] ?? 1);
  };
  return worth(a) - worth(b) || (a < b ? -1 : a > b ? 1 : 0);
}

/** `1.73M` */
function short(value: number): string {
  return value.toLocaleString('en', { notation: 'compact', maximumSignificantDigits: 3 });
}
