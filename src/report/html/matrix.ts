import { byStatus, type Cell, type Row, worstColumns } from '../compatibility.js';
import type { Summary } from '../summary.js';
import { moreCells, STATUS, WORDS } from '../words.js';
import { icon, mark } from './icons.js';
import { both, html, type Markup } from './markup.js';
import type { Numbers } from './numbers.js';

/** Beyond this many programs a cell is a mark alone and the names stand upright, so that a page holds thirty. */
const ROOMY = 5;

/** A browser takes a second for these. */
const MAX_CELLS = 60_000;

export function matrixSection({ matrix, servers, reports }: Summary, numbers: Numbers): Markup | undefined {
  const { programs, rows, left } = shown(matrix);
  // Of servers and of a module graph no platform is asked for.
  const graphs = reports.length > 0 && reports.every(({ action }) => action === 'audit');
  if (rows.length === 0 && (servers.length > 0 || graphs)) return undefined;
  if (rows.length === 0)
    return html`<section><h2>${both(WORDS.willItRun)}</h2><p>${both(WORDS.noPlatforms)}</p></section>`;
  const roomy = programs.length <= ROOMY;
  const nothing = rows.some(row => row.cells.some(cell => cell && !cell.decidedBy));
  return html`<section>
<h2 id="matrix">${both(WORDS.willItRun)}</h2>
<div class="scroll" role="region" aria-labelledby="matrix" tabindex="0">
<table class="matrix ${roomy ? 'roomy' : 'dense'}">
<thead><tr><th scope="col"><span class="vh">${both(WORDS.platform)}</span></th>${programs.map(
    program => html`<th scope="col"><span>${program}</span></th>`,
  )}</tr></thead>
<tbody>
${rows.map(row => matrixRow(row, numbers, roomy))}
</tbody>
</table>
</div>
<ul class="legend">${(['pass', 'fail', 'warn', 'unknown', 'skip'] as const).map(
    status => html`<li class="${status}">${icon(status)}${both(STATUS[status])}</li>`,
  )}<li><span class="none" aria-hidden="true">·</span>${both(WORDS.notBuilt)}</li></ul>
${left > 0 ? html`<p class="note">${both(moreCells(left))}</p>` : undefined}
${nothing ? html`<p class="note" id="unproven">${both(WORDS.unprovenLong)}</p>` : undefined}
</section>`;
}

/** All, or the worst platforms and of those the worst programs. */
function shown(matrix: Summary['matrix']): Pick<Summary['matrix'], 'programs' | 'rows'> & { left: number } {
  const { programs, rows } = matrix;
  const cells = rows.length * programs.length;
  if (cells <= MAX_CELLS) return { programs, rows, left: 0 };
  const side = Math.floor(Math.sqrt(MAX_CELLS));
  const height = Math.min(rows.length, Math.max(side, Math.floor(MAX_CELLS / programs.length)));
  const worst = [...rows].sort((a, b) => byStatus(a.status, b.status)).slice(0, height);
  const columns = worstColumns({ ...matrix, rows: worst }, Math.floor(MAX_CELLS / height));
  return {
    programs: columns.map(i => programs[i] ?? ''),
    rows: worst.map(row => ({ ...row, cells: columns.map(i => row.cells[i]) })),
    left: cells - height * columns.length,
  };
}

function matrixRow({ platform, cells }: Row, numbers: Numbers, roomy: boolean): Markup {
  const tag = platform.required ? undefined : html` <em>${both(WORDS.optional)}</em>`;
  return html`<tr${platform.required ? undefined : html` class="optional"`}><th scope="row"><b>${both(platform.name)}</b>${tag}<small>${platform.id}<i>${platform.goarch}</i></small></th>${cells.map(
    cell => matrixCell(cell, numbers, roomy),
  )}</tr>
`;
}

function matrixCell(cell: Cell | undefined, numbers: Numbers, roomy: boolean): Markup {
  if (cell === undefined)
    return html`<td class="none"><span aria-hidden="true">·</span><span class="vh">${both(WORDS.notBuilt)}</span></td>`;
  const { status, decidedBy } = cell;
  const anchor = (decidedBy && numbers.deciding(decidedBy)) ?? 'unproven';
  const id = decidedBy?.check.id;
  const named = roomy && status !== 'pass' && id !== undefined;
  return html`<td><a class="cell ${status}" href="#${anchor}" title="${[cell.binary.paths[0], id].filter(Boolean).join(' · ')}">${mark(status)}${named ? html`<code>${id}</code>` : undefined}</a></td>`;
}
