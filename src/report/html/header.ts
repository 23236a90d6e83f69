import type { Summary } from '../summary.js';
import { countsLine, verdictLine, WORDS } from '../words.js';
import { mark } from './icons.js';
import { both, html, type Markup } from './markup.js';

/** Verdict first; then which commit, whose, when. */
export function header(summary: Summary): Markup {
  const { overall, run } = summary;
  return html`<header>
<div class="top">
<p class="brand"><span class="seal" aria-hidden="true">信</span>xinchuang-go <small>${run.versions.join(', ')}</small></p>
<p class="languages"><label for="lang-en" lang="en">English</label><label for="lang-zh" lang="zh-CN">中文</label></p>
</div>
<div class="verdict ${overall.verdict}">
<div class="badge">${mark(overall.verdict)}</div>
<div>
<h1>${both(verdictLine(summary))}</h1>
<p>${both(countsLine(summary))}</p>
</div>
</div>
<ul class="run">${[
    run.repo && html`<li><b>${run.repo}</b></li>`,
    run.commits.length > 0 &&
      html`<li>${both(WORDS.commit)} ${run.commits.slice(0, 4).map(sha => html`<code title="${sha}">${sha.slice(0, 12)}</code> `)}${
        run.baseSha && html`← <code title="${run.baseSha}">${run.baseSha.slice(0, 12)}</code>`
      }</li>`,
    run.startedAt && html`<li><time>${when(run.startedAt)}</time></li>`,
    run.url && isWeb(run.url) && html`<li><a href="${run.url}" rel="noreferrer noopener">${both(WORDS.log)}</a></li>`,
  ].map(item => item || undefined)}</ul>
</header>`;
}

/** Anything but the web (javascript:, data:, file:) is no link of ours. */
function isWeb(url: string): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}

function when(iso: string): string {
  const time = new Date(iso);
  return Number.isNaN(time.getTime()) ? iso : `${time.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
