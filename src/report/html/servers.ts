import type { GradedServer } from '../servers.js';
import type { Summary } from '../summary.js';
import { SERVER_COLUMNS, WORDS } from '../words.js';
import { both, html, type Markup } from './markup.js';

/** Servers that were looked at, with their grades. */
export function serversSection({ servers }: Summary): Markup | undefined {
  if (servers.length === 0) return undefined;
  return html`<section><h2 id="servers">${both(WORDS.servers)}</h2>
<div class="scroll" role="region" aria-labelledby="servers" tabindex="0"><table class="plain servers">
<thead><tr><th scope="col">${both(WORDS.server)}</th><th scope="col">${both(WORDS.grade)}</th>${SERVER_COLUMNS.map(
    ({ title }) => html`<th scope="col">${both(title)}</th>`,
  )}</tr></thead>
<tbody>${servers.map(row)}</tbody></table></div></section>`;
}

function row(server: GradedServer): Markup {
  // A narrow table breaks before the port, and not within it.
  const [, host = server.name, port = ''] = /^(.*)(:\d{1,5})$/.exec(server.name) ?? [];
  return html`<tr><th scope="row">${host}${port && html`<wbr>${port}`}</th><td><b class="grade ${server.status}">${server.grade}</b></td>${SERVER_COLUMNS.map(
    ({ of }) => html`<td>${of(server).map(word => html`<code>${word}</code> `)}</td>`,
  )}</tr>`;
}
