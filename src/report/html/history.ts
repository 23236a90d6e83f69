import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { BENCH_WORDS, figure, signedPercent } from '../bench-words.js';
import type { BenchmarkTable } from '../benchmarks.js';
import { median } from '../figures.js';
import type { HistoryLine } from '../measured.js';
import { both, html, type Markup } from './markup.js';

/** Pictures, and the newest points of one. */
const MAX_PICTURES = 24;
const MAX_POINTS = 300;
/** A picture is at least so high in parts of its figures, up and down: noise is not to look like news. */
const LEAST = 0.02;
/** And no higher than this: whoever wrote a point may have written any number. */
const FARTHEST = 100;

const [WIDTH, HEIGHT, EDGE] = [300, 90, 4];

/** A small picture for each benchmark, those of the tables first and in their order. */
export function historyPictures(
  history: readonly HistoryLine[],
  tables: readonly BenchmarkTable[],
): Markup | undefined {
  const groups = [...grouped(history, tables)];
  if (groups.length === 0) return undefined;
  const rest = groups.length - MAX_PICTURES;
  return html`<h3>${both(BENCH_WORDS.history)}</h3>
<div class="history">${groups.slice(0, MAX_PICTURES).map(picture)}</div>
${rest > 0 ? html`<p class="note">… +${rest}</p>` : undefined}
<p class="note">${both(BENCH_WORDS.historyNote)}</p>`;
}

interface Group {
  readonly label: string;
  readonly goarch: string;
  readonly unit: string;
  readonly lines: readonly HistoryLine[];
}

function grouped(history: readonly HistoryLine[], tables: readonly BenchmarkTable[]): Group[] {
  const labels = new Map<string, string>(
    tables.flatMap(({ goarch, rows }) => rows.map(({ name, label }) => [`${goarch} ${name}`, label] as const)),
  );
  const order = new Map<string, number>([...labels.keys()].map((key, nth) => [key, nth]));
  const found = new Map<string, Group & { lines: HistoryLine[] }>();
  for (const one of history) {
    // Allocations are whole numbers, which a table says better.
    if (one.points.length === 0 || !one.unit.endsWith('insn/op')) continue;
    const [, goarch = ''] = /(?:^| )goarch=([a-z0-9]{1,20})(?: |$)/.exec(one.key) ?? [];
    const name = `${goarch} ${one.benchmark}`;
    const id = JSON.stringify([name, one.unit]);
    const same = found.get(id);
    if (same) same.lines.push(one);
    else found.set(id, { label: labels.get(name) ?? one.benchmark, goarch, unit: one.unit, lines: [one] });
  }
  const rank = ({ goarch, lines }: Group) => order.get(`${goarch} ${lines[0]?.benchmark}`) ?? Number.POSITIVE_INFINITY;
  return [...found.values()].sort((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)));
}

interface Placed {
  readonly value: number;
  readonly commit: string;
  readonly line: number;
  readonly at: number;
}

/** With their places from left to right. */
type Piece = readonly (readonly [number, Placed])[];

function picture({ label, goarch, unit, lines }: Group): Markup {
  const points = lines
    .flatMap(({ points }, nth) =>
      points.map(({ value, commit, at }): Placed => ({ value, commit, line: nth, at: Date.parse(at) })),
    )
    .sort((a, b) => a.at - b.at)
    .slice(-MAX_POINTS);
  const pieces = piecesOf(points);
  const middles = new Map(pieces.map(piece => [piece, median(piece.map(([, { value }]) => value)) || 1] as const));
  const off = (piece: Piece, { value }: Placed) => Math.min(value / (middles.get(piece) ?? 1) - 1, FARTHEST);
  const most = Math.max(LEAST, ...pieces.flatMap(piece => piece.map(([, point]) => Math.abs(off(piece, point)))));
  const x = scaleLinear()
    .domain([0, Math.max(1, points.length - 1)])
    .range([EDGE, WIDTH - EDGE]);
  const y = scaleLinear()
    .domain([-most, most])
    .range([HEIGHT - EDGE, EDGE]);
  const path = (piece: Piece) =>
    line<Piece[number]>()
      .x(([i]) => x(i))
      .y(([, point]) => y(off(piece, point)))(piece);
  const last = pieces.at(-1) ?? [];
  const [first, end] = [last[0]?.[1], last.at(-1)?.[1]];
  const by = first && end && first.value > 0 ? end.value / first.value - 1 : undefined;
  const more = pieces.length > 1 ? html` · ${both(BENCH_WORDS.newSeries)} ×${pieces.length - 1}` : undefined;
  return html`<figure class="card"><figcaption><code>${label}</code> <small>${goarch}</small></figcaption>
<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true">${pieces.map((piece, nth) => {
    const [start] = piece;
    const from = x((start?.[0] ?? 0) - 0.5).toFixed(1);
    // A line of one point is a short stroke.
    const drawn = piece.length > 1 ? path(piece) : `M${x(start?.[0] ?? 0) - 2},${y(0)}h4`;
    return html`${nth > 0 ? html`<path class="turn" d="M${from},0V${HEIGHT}"/>` : undefined}<path class="${nth === pieces.length - 1 ? 'now' : 'then'}" d="${drawn ?? ''}"/>`;
  })}</svg>
<p><span>${figure(first?.value)} → <b>${figure(end?.value)}</b> ${unit}</span> <span>${signedPercent(by)}</span></p>
<p><small>${points.length} ${both(BENCH_WORDS.pushes)} <code>${end?.commit.slice(0, 7) ?? ''}</code>${more}</small></p></figure>`;
}

/** Neighbours in time that were counted in the same way. */
function piecesOf(points: readonly Placed[]): Piece[] {
  const pieces: [number, Placed][][] = [];
  let before: number | undefined;
  for (const [i, point] of points.entries()) {
    if (point.line !== before) pieces.push([]);
    before = point.line;
    pieces.at(-1)?.push([i, point]);
  }
  return pieces;
}
