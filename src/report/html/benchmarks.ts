import {
  BENCH_WORDS,
  bandText,
  caveat,
  exact,
  figure,
  signedPercent,
  tableLine,
  VERDICT_MARK,
  VERDICT_WORDS,
} from '../bench-words.js';
import type { Benchmark, BenchmarkTable, BenchVerdict, Pair } from '../benchmarks.js';
import type { ProgramFigure } from '../measured.js';
import type { Summary } from '../summary.js';
import { WORDS } from '../words.js';
import { deltasPicture } from './deltas.js';
import { heatMaps } from './heat-map.js';
import { historyPictures } from './history.js';
import { both, html, type Markup } from './markup.js';
import { treemaps } from './treemap.js';

/** Rows that a reader looks through; the reports have all of them. */
const MAX_ROWS = 500;

/** What bench measured, the worst first, and the pictures of it. */
export function benchmarksSection(summary: Summary): Markup | undefined {
  const { benchmarks, history, programFigures, sizeMaps, sweeps } = summary;
  if ([benchmarks, history, programFigures, sizeMaps, sweeps].every(({ length }) => length === 0)) return undefined;
  return html`<section aria-labelledby="benchmarks"><h2 id="benchmarks">${both(BENCH_WORDS.benchmarks)}</h2>
${benchmarks.map((table, nth) => target(table, nth))}
${historyPictures(history, benchmarks)}
${programTable(programFigures)}
${treemaps(sizeMaps)}
${heatMaps(sweeps)}</section>`;
}

function target(table: BenchmarkTable, nth: number): Markup {
  const said = caveat(table);
  const rest = table.rows.length - MAX_ROWS;
  const id = `bench-${nth}`;
  return html`<div class="bench"><h3 id="${id}">${table.target}</h3>
<p>${both(tableLine(table))}</p>
${said && html`<p class="caveat">${both(said)}</p>`}
<div class="scroll" role="region" aria-labelledby="${id}" tabindex="0"><table class="plain figures">
<thead><tr><th scope="col">${both(BENCH_WORDS.benchmark)}</th><th scope="col">${both(BENCH_WORDS.verdict)}</th><th scope="col">Δ</th><th scope="col">±</th><th scope="col">${both(WORDS.base)} <small>insn/op</small></th><th scope="col">${both(BENCH_WORDS.head)} <small>insn/op</small></th><th scope="col">Δ ${both(BENCH_WORDS.outside)}</th><th scope="col">allocs/op</th><th scope="col">B/op</th></tr></thead>
<tbody>${table.rows.slice(0, MAX_ROWS).map(benchmarkRow)}</tbody></table></div>
${rest > 0 ? html`<p class="note">… +${rest}</p>` : undefined}
${deltasPicture(table)}</div>`;
}

function benchmarkRow({ label, name, verdict, counted, user, allocs, bytes, functions, said }: Benchmark): Markup {
  const more = [
    said && html`<p>${both(said)}</p>`,
    counted?.unit === 'user-insn/op' ? html`<p>${both(BENCH_WORDS.judgedOutside)}</p>` : undefined,
    functions.length > 0
      ? html`<p>${both(BENCH_WORDS.functions)}</p><ul>${functions.slice(0, 20).map(one => html`<li><code>${one}</code></li>`)}</ul>`
      : undefined,
  ].filter(part => part !== undefined);
  const title = label === name ? undefined : html` title="${name}"`;
  const named = html`<code${title}>${label}</code>`;
  const cell = (pair: Pair | undefined, text: string | Markup) =>
    html`<td>${pair?.verdict === 'regression' || pair?.verdict === 'notice' ? html`<b>${text}</b>` : text}</td>`;
  return html`<tr class="v-${verdict ?? 'none'}"><th scope="row">${
    more.length > 0 ? html`<details><summary>${named}</summary>${more}</details>` : named
  }</th><td class="verdict-word">${verdictWord(verdict)}</td>${cell(counted, signedPercent(counted?.change))}<td>${bandText(counted?.band)}</td><td>${figure(counted?.base)}</td><td>${figure(counted?.now)}</td><td>${signedPercent(user)}</td>${cell(allocs, allocated(allocs))}${cell(bytes, allocated(bytes))}</tr>
`;
}

/** Size, start and marked region of programs. */
function programTable(figures: readonly ProgramFigure[]): Markup | undefined {
  if (figures.length === 0) return undefined;
  const rest = figures.length - MAX_ROWS;
  return html`<h3 id="programs">${both(BENCH_WORDS.programs)}</h3><div class="scroll" role="region" aria-labelledby="programs" tabindex="0"><table class="plain figures">
<thead><tr><th scope="col">${both(BENCH_WORDS.program)}</th><th scope="col">${both(BENCH_WORDS.verdict)}</th><th scope="col">Δ</th><th scope="col">${both(WORDS.base)}</th><th scope="col">${both(BENCH_WORDS.head)}</th></tr></thead>
<tbody>${figures.slice(0, MAX_ROWS).map(
    ({ name, target, unit, base, now, change, verdict }) =>
      html`<tr class="v-${verdict ?? 'none'}"><th scope="row"><code>${name}</code> <small>${target} · ${unit}</small></th><td class="verdict-word">${verdictWord(verdict)}</td><td>${signedPercent(change)}</td><td>${figure(base)}</td><td>${figure(now)}</td></tr>
`,
  )}</tbody></table></div>${rest > 0 ? html`<p class="note">… +${rest}</p>` : undefined}`;
}

function verdictWord(verdict: BenchVerdict | undefined): Markup | undefined {
  return verdict && html`<span aria-hidden="true">${VERDICT_MARK[verdict]}</span> ${both(VERDICT_WORDS[verdict])}`;
}

/** `+3`, and below it `9 → 12`. */
function allocated(pair: Pair | undefined): Markup {
  const [, by, pairOf] = /^(\S+?)\s\((.*)\)$/.exec(exact(pair)) ?? [];
  return by === undefined ? html`${exact(pair)}` : html`${by}<br><small>${pairOf}</small>`;
}
