import type { Language } from '../language/index.js';
import { writeFileAtomic } from '../system/index.js';
import { renderHtml } from './html/page.js';
import { renderMarkdown } from './markdown.js';
import type { Summary } from './summary.js';

/** Writes the Markdown, and the page unless it is not wanted; returns the Markdown, which a host may show too. */
export async function writePages(
  summary: Summary,
  { html, markdown }: { readonly html?: string; readonly markdown: string },
  language: Language,
): Promise<string> {
  const text = renderMarkdown(summary, language);
  await writeFileAtomic(markdown, text);
  if (html !== undefined) await writeFileAtomic(html, renderHtml(summary, language));
  return text;
}
