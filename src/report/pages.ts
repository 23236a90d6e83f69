import { join } from 'node:path';
import type { Language } from '../language/index.js';
import { writeFileAtomic } from '../system/index.js';
import { renderHtml } from './html/page.js';
import { renderMarkdown } from './markdown.js';
import type { Summary } from './summary.js';

/**
 * Writes `report.html` (unless it is not wanted) and `report.md`.
 * @returns their paths, the one to open first
 */
export async function writePages(
  summary: Summary,
  folder: string,
  language: Language,
  { html }: { readonly html: boolean },
): Promise<string[]> {
  const pages = [
    ...(html ? [{ path: join(folder, 'report.html'), content: renderHtml(summary, language) }] : []),
    { path: join(folder, 'report.md'), content: renderMarkdown(summary, language) },
  ];
  for (const { path, content } of pages) await writeFileAtomic(path, content);
  return pages.map(({ path }) => path);
}
