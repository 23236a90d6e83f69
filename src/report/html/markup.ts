import type { Text } from '../../language/index.js';
import { codeParts, plain } from '../plain.js';

/** Finished HTML. Only `html` makes it, so text cannot get into the page unescaped. */
export class Markup {
  constructor(readonly text: string) {}
}

type Part = Markup | string | number | undefined | readonly Part[];

/** A template whose values are escaped, unless they are markup already; lists are joined, undefined is nothing. */
export function html(fixed: TemplateStringsArray, ...values: readonly Part[]): Markup {
  return new Markup(fixed.map((text, i) => text + (i < values.length ? render(values[i]) : '')).join(''));
}

function render(value: Part): string {
  if (value === undefined) return '';
  if (value instanceof Markup) return value.text;
  if (Array.isArray(value)) return value.map(render).join('');
  return escapeHtml(plain(String(value)));
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"'`]/g, c => `&#${c.charCodeAt(0)};`);
}

/** A statement in both languages, of which the style sheet shows the chosen one. */
export function both({ en, zh }: Text): Markup {
  return en === zh
    ? html`${prose(en)}`
    : html`<span class="en" lang="en">${prose(en)}</span><span class="zh" lang="zh-CN">${prose(zh)}</span>`;
}

function prose(text: string): Markup[] {
  return codeParts(plain(text)).map(({ text, code }) => (code ? html`<code>${text}</code>` : html`${text}`));
}
