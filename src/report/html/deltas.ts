import { scaleLinear } from 'd3-scale';
import { BENCH_WORDS, signedPercent } from '../bench-words.js';
import type { Benchmark, BenchmarkTable } from '../benchmarks.js';
import { both, html, type Markup } from './markup.js';

/** Bars that a reader looks along; the table has all of them. */
const MAX_BARS = 40;
/** A bar that is longer than so many times what fails is cut: the others would be dots beside it. */
const LONGEST = 10;

/**
 * Change of each benchmark as a bar, sorted, with what noise alone could make of it and the thresholds. Each bar is a drawing
 * as wide as there is room, so that names and figures stay text of their size on a phone.
 */
export function deltasPicture({ rows, floor, fail }: BenchmarkTable): Markup | undefined {
  const drawn = rows.filter(hasChange).slice(0, MAX_BARS);
  if (drawn.length < 2) return undefined;
  const limit = fail ?? 4 * floor;
  const ends = drawn.flatMap(({ counted: { change, band = 0 } }) => [change, band, -band]);
  const most = (side: number) =>
    side *
    Math.min(LONGEST * limit, 1.1 * Math.max(1.5 * limit, ...ends.map(end => side * end).filter(Number.isFinite)));
  const [low, high] = [most(-1), most(1)];
  const x = scaleLinear().domain([low, high]).range([0, 100]).clamp(true);
  const at = (value: number) => `${x(value).toFixed(2)}%`;
  const wide = (from: number, to: number) => `${Math.max(0.4, x(to) - x(from)).toFixed(2)}%`;
  const line = (value: number, name: string) =>
    html`<line class="${name}" x1="${at(value)}" x2="${at(value)}" y1="0" y2="100%"/>`;
  const lines = [
    line(0, 'zero'),
    line(-floor, 'floor'),
    line(floor, 'floor'),
    fail === undefined ? undefined : line(fail, 'limit'),
  ];
  const bars = [...drawn].sort((a, b) => b.counted.change - a.counted.change);
  const ticks = x.ticks(5).filter(tick => x(tick) > 4 && x(tick) < 96);
  // On a phone there is room for every other.
  const zero = ticks.indexOf(0);
  return html`<h4>${both(BENCH_WORDS.changes)}</h4>
<ul class="deltas card">${bars.map(({ label, verdict, counted: { change, band } }) => {
    const [from, to] = change < 0 ? [change, 0] : [0, change];
    const cut = change > high ? '98%' : change < low ? '2%' : undefined;
    return html`<li class="v-${verdict ?? 'none'}"><span>${label}</span><svg aria-hidden="true">${
      band === undefined
        ? undefined
        : html`<rect class="band" x="${at(-band)}" width="${wide(-band, band)}" y="0" height="100%"/>`
    }${lines}<rect class="bar" x="${at(from)}" width="${wide(from, to)}" y="25%" height="50%" rx="2"/>${
      cut && html`<circle class="cut" cx="${cut}" cy="50%" r="4"/>`
    }</svg><b>${signedPercent(change)}</b></li>`;
  })}<li class="axis" aria-hidden="true"><span></span><svg>${ticks.map(
    (tick, nth) =>
      html`<text${(nth - zero) % 2 === 0 ? undefined : html` class="odd"`} x="${at(tick)}" y="14" text-anchor="middle">${axisPercent(tick)}</text>`,
  )}</svg><b></b></li></ul>
<p class="note">${both(BENCH_WORDS.changesNote)}</p>`;
}

type Changed = Benchmark & { readonly counted: NonNullable<Benchmark['counted']> & { readonly change: number } };

function hasChange(row: Benchmark): row is Changed {
  return row.counted?.change !== undefined;
}

function axisPercent(value: number): string {
  const percents = Number((value * 100).toPrecision(3));
  return `${percents < 0 ? '−' : percents > 0 ? '+' : ''}${Math.abs(percents)} %`;
}
