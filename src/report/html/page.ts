import { createHash } from 'node:crypto';
import type { Language } from '../../language/index.js';
import type { Summary } from '../summary.js';
import { verdictLine } from '../words.js';
import { benchmarksSection } from './benchmarks.js';
import { checksSection } from './checks.js';
import { handshakesSection } from './handshakes.js';
import { header } from './header.js';
import { ICONS } from './icons.js';
import { html, Markup } from './markup.js';
import { matrixSection } from './matrix.js';
import { numberOccurrences } from './numbers.js';
import { SCRIPT } from './script.js';
import { factsSection, rawSection, sizesSection, worseSection } from './sections.js';
import { serversSection } from './servers.js';
import { STYLE } from './style.js';

/**
 * One file that needs no network: both languages, light and dark, screen and print, without a script too.
 * @param language the one that it opens in
 */
export function renderHtml(summary: Summary, language: Language): string {
  const numbers = numberOccurrences(summary);
  const csp = [
    "default-src 'none'",
    `style-src '${hash(STYLE)}'`,
    `script-src '${hash(SCRIPT)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const title = `${verdictLine(summary)[language]} · xinchuang-go`;
  const page = html`<!doctype html>
<html lang="${language === 'en' ? 'en' : 'zh-CN'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${csp}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${new Markup(STYLE)}</style>
</head>
<body>
${ICONS}
<main>
<input class="vh" type="radio" name="language" id="lang-en" aria-label="English"${checked(language === 'en')}>
<input class="vh" type="radio" name="language" id="lang-zh" aria-label="中文"${checked(language === 'zh')}>
${header(summary)}
${serversSection(summary)}
${matrixSection(summary, numbers)}
${worseSection(summary)}
${benchmarksSection(summary)}
${handshakesSection(summary)}
${checksSection(summary, numbers)}
${sizesSection(summary)}
${factsSection(summary)}
${rawSection(summary)}
</main>
<script>${new Markup(SCRIPT)}</script>
</body>
</html>
`;
  return page.text;
}

function checked(yes: boolean): Markup | undefined {
  return yes ? html` checked` : undefined;
}

function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
