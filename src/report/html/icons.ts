import { type Shown, STATUS } from '../words.js';
import { both, html, type Markup } from './markup.js';

/** Drawn, because phones turn ⚠ and ✔ into emoji. Each status has a shape of its own. */
export const ICONS = html`<svg class="defs" width="0" height="0" aria-hidden="true">
<symbol id="i-pass" viewBox="0 0 16 16"><path d="M3.2 8.6 6.6 12l6.2-7.4"/></symbol>
<symbol id="i-fail" viewBox="0 0 16 16"><path d="m4 4 8 8m0-8-8 8"/></symbol>
<symbol id="i-warn" viewBox="0 0 16 16"><path d="M8 2 1.8 13.2h12.4ZM8 6.4v3.2m0 1.6v.4"/></symbol>
<symbol id="i-unknown" viewBox="0 0 16 16"><path d="M5.2 5.6a2.8 2.8 0 1 1 4.3 2.4C8.5 8.6 8 9.1 8 10.2m0 2.4v.6"/></symbol>
<symbol id="i-skip" viewBox="0 0 16 16"><path d="M4 8h8"/></symbol>
<symbol id="i-info" viewBox="0 0 16 16"><path d="M8 7.2v5m0-8.4v.4"/></symbol>
</svg>`;

export function icon(status: Shown): Markup {
  return html`<svg class="i" aria-hidden="true"><use href="#i-${status}"/></svg>`;
}

/** The shape for the eye and the word for a screen reader. */
export function mark(status: Shown): Markup {
  return html`${icon(status)}<span class="vh">${both(STATUS[status])} </span>`;
}
