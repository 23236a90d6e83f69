import { hierarchy, treemap, treemapSquarify } from 'd3-hierarchy';
import { eastAsianWidth } from 'get-east-asian-width';
import { megabytes } from '../../language/index.js';
import { BENCH_WORDS, signedPercent } from '../bench-words.js';
import type { SizeMap, SizePart } from '../measured.js';
import { WORDS } from '../words.js';
import { both, html, type Markup } from './markup.js';

/** Rectangles that can still be seen; the smaller ones are one together. */
const MAX_CELLS = 120;
const MAX_ROWS = 300;
/** The picture is drawn for this shape, and stretches. */
const [WIDTH, HEIGHT] = [1000, 420];
/** A change below this is none: alignment moves a size. */
const FLOOR = 0.005;

/** What a program, or a package, is made of by size, with its change. The same as a table below, for who cannot see it. */
export function treemaps(maps: readonly SizeMap[]): Markup | undefined {
  const drawn = maps.filter(({ parts }) => parts.some(({ size }) => size >= 1));
  if (drawn.length === 0) return undefined;
  return html`<h3>${both(BENCH_WORDS.parts)}</h3>${drawn.map(one)}<p class="note">${both(BENCH_WORDS.partsNote)}</p>`;
}

function one({ program, target, parts }: SizeMap): Markup {
  const sorted = [...parts].filter(({ size }) => size >= 1).sort((a, b) => b.size - a.size);
  const total = sorted.reduce((sum, { size }) => sum + size, 0);
  const rest = sorted.slice(MAX_CELLS).reduce((sum, { size }) => sum + size, 0);
  const shown: (SizePart & { readonly others?: true })[] = sorted.slice(0, MAX_CELLS);
  if (rest > 0) shown.push({ name: '', size: rest, others: true });
  const root = hierarchy<{ children?: typeof shown } | (typeof shown)[number]>({ children: shown }).sum(part =>
    'size' in part ? part.size : 0,
  );
  const leaves = treemap<(typeof root)['data']>()
    .tile(treemapSquarify)
    .size([WIDTH, HEIGHT])
    .paddingInner(3)(root)
    .leaves();
  const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(3)}%`;
  return html`<h4><code>${program}</code> <small>${target} · ${megabytes(total)}</small></h4>
<svg class="treemap" aria-hidden="true">${leaves.map(({ data, x0, x1, y0, y1 }) => {
    if (!('size' in data)) return undefined;
    const [wide, high] = [x1 - x0, y1 - y0];
    const roomy = wide > 70 && high > 46;
    const name = 'others' in data ? '…' : data.name;
    const change = changeOf(data);
    return html`<svg class="${kindOf(data)}" x="${percent(x0, WIDTH)}" y="${percent(y0, HEIGHT)}" width="${percent(wide, WIDTH)}" height="${percent(high, HEIGHT)}"><title>${name} · ${megabytes(data.size)} ${change}</title><rect width="100%" height="100%" rx="5"/>${
      roomy
        ? html`<text x="8" y="19">${ending(name, wide)}</text><text class="size" x="8" y="36">${megabytes(data.size)}</text>${
            high > 62 ? html`<text class="size" x="8" y="52">${change}</text>` : undefined
          }`
        : undefined
    }</svg>`;
  })}</svg>
${table(sorted, `${program} ${target}`)}`;
}

function table(parts: readonly SizePart[], of: string): Markup {
  const rest = parts.length - MAX_ROWS;
  return html`<details class="raw"><summary>${of}: ${parts.length}</summary><div class="scroll" role="region" aria-label="${of}" tabindex="0"><table class="plain">
<thead><tr><th scope="col">${both(WORDS.metric)}</th><th scope="col">${both(WORDS.base)}</th><th scope="col">${both(WORDS.now)}</th><th scope="col">${both(WORDS.change)}</th></tr></thead>
<tbody>${parts
    .slice(0, MAX_ROWS)
    .map(
      part =>
        html`<tr><th scope="row"><code>${part.name}</code></th><td>${part.base === undefined ? '–' : megabytes(part.base)}</td><td>${megabytes(part.size)}</td><td>${changeOf(part)}</td></tr>`,
    )}</tbody></table></div>${rest > 0 ? html`<p class="note">… +${rest}</p>` : undefined}</details>`;
}

/** The end of a name says which it is: `…/gmsm/sm2`. A letter is about eight units wide, a Chinese one thirteen. */
function ending(name: string, wide: number): string {
  const letters = [...name];
  let room = wide - 12;
  let from = letters.length;
  while (from > 0) {
    room -= eastAsianWidth(letters[from - 1]?.codePointAt(0) ?? 0) === 2 ? 13 : 8;
    if (room < (from > 1 ? 8 : 0)) break;
    from--;
  }
  return from === 0 ? name : `…${letters.slice(from).join('')}`;
}

function kindOf({ size, base }: SizePart): string {
  if (base === undefined) return 'whole';
  if (base === 0) return 'grown';
  const change = size / base - 1;
  return change > FLOOR ? 'grown' : change < -FLOOR ? 'shrunk' : 'whole';
}

function changeOf({ size, base }: SizePart): string {
  if (base === undefined) return '';
  if (base === 0) return '+∞';
  return kindOf({ name: '', size, base }) === 'whole' ? '' : signedPercent(size / base - 1);
}
