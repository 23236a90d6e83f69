import type { Placed } from '../compatibility.js';
import { type EvidenceList, evidenceLists, moreWords, onOneLine } from '../evidence.js';
import { type CheckGroup, isFinding, type Occurrence, type Summary } from '../summary.js';
import { targetName } from '../target.js';
import { inReports, MARK, type Shown, STATUS, WORDS } from '../words.js';
import { mark } from './icons.js';
import { both, html, type Markup } from './markup.js';
import type { Numbers } from './numbers.js';

/** Of more findings than these the rest is folded, so that the titles of all can be looked over. */
const OPEN_FINDINGS = 20;

/** What to look at, open; then everything else, folded. One filter for both. */
export function checksSection(summary: Summary, numbers: Numbers): Markup {
  const index = new Index(summary);
  const there = summary.groups.filter(group => numbers.anchor(group) !== undefined);
  const findings = there.filter(isFinding);
  const rest = there.filter(group => !isFinding(group));
  const missing = summary.groups.length - there.length;
  const list = (groups: readonly CheckGroup[]) =>
    groups.map((group, i) => groupDetails(group, isFinding(group) && i < OPEN_FINDINGS, numbers, index));
  return html`${filterBar(summary)}
${findings.length > 0 ? html`<section aria-labelledby="findings"><h2 id="findings">${both(WORDS.findings)}</h2>${list(findings)}${missing > 0 ? html`<p class="note">${both(inReports(missing))}</p>` : undefined}</section>` : undefined}
${rest.length > 0 ? html`<section aria-labelledby="others"><h2 id="others">${both(WORDS.others)}</h2><div class="rest">${list(rest)}</div></section>` : undefined}`;
}

/** Numbers for programs and platforms: a page of a thousand cells repeats them often. */
class Index {
  readonly #programs: ReadonlyMap<string, number>;
  readonly #platforms: ReadonlyMap<string, number>;

  constructor({ matrix }: Summary) {
    this.#programs = new Map(matrix.programs.map((name, i) => [name, i]));
    this.#platforms = new Map(matrix.rows.map((row, i) => [row.platform.id, i]));
  }

  /** `2:5`, program 2 on platform 5; `2:arm64` on all of its architecture; `*` where it speaks of more. */
  at({ binary, check, target }: Placed): string {
    const program = binary ? (this.#programs.get(binary.program) ?? '*') : '*';
    const platform = check.platform === undefined ? (target?.goarch ?? '*') : this.#platforms.get(check.platform);
    return `${program}:${platform ?? '*'}`;
  }
}

function filterBar({ matrix: { programs, rows } }: Summary): Markup {
  const statuses: readonly Shown[] = ['fail', 'unknown', 'warn', 'pass', 'skip', 'info'];
  return html`<form class="filter" id="filter" hidden role="search" aria-label="filter">
<label${none(programs)}><span>${both(WORDS.program)}</span><select name="program"><option value="">–</option>${programs.map(
    (program, i) => html`<option value="${i}">${program}</option>`,
  )}</select></label>
<label${none(rows)}><span>${both(WORDS.platform)}</span><select name="platform"><option value="">–</option>${rows.map(
    ({ platform }, i) => html`<option value="${i}" data-goarch="${platform.goarch}">${platform.id}</option>`,
  )}</select></label>
<label><span>${both(WORDS.status)}</span><select name="status"><option value="">–</option>${statuses.map(
    status =>
      html`<option value="${status}" data-en="${MARK[status]} ${STATUS[status].en}" data-zh="${MARK[status]} ${STATUS[status].zh}">${MARK[status]} ${STATUS[status].en}</option>`,
  )}</select></label>
<button type="button" id="all">${both(WORDS.showAll)}</button>
<output id="shown"></output>
</form>`;
}

/** A choice of nothing is none; the script asks for it all the same. */
function none(choices: readonly unknown[]): Markup | undefined {
  return choices.length === 0 ? html` hidden` : undefined;
}

function groupDetails(group: CheckGroup, open: boolean, numbers: Numbers, index: Index): Markup {
  const status = group.counts ?? 'info';
  const { definition, hint } = group;
  const count = group.occurrences.reduce((sum, { places }) => sum + places.length, 0);
  const shown = numbers.shown(group);
  const rest = group.occurrences.length - shown.length;
  const fix = hint ?? (isFinding(group) ? definition?.fix : undefined);
  return html`<details class="${['check', status, ...(group.required ? [] : ['optional'])].join(' ')}" id="${numbers.anchor(group)}" data-status="${status}"${open ? html` open` : undefined}>
<summary>${mark(status)}<code>${group.id}</code><span class="title">${both(group.title)}${
    group.required ? undefined : html` <em>${both(WORDS.optional)}</em>`
  }</span>${count > 1 ? html`<span class="count">×${count}</span>` : undefined}</summary>
<div class="body">
${fix ? html`<dl><dt class="fix">${both(WORDS.fix)}</dt><dd>${both(fix)}</dd></dl>` : undefined}<ul class="places">${shown.map(one => occurrenceItem(one, group, numbers, index))}${
    rest > 0 ? html`<li data-at="*:*">${both(inReports(rest))}</li>` : undefined
  }</ul>
${definition ? html`<dl><dt>${both(WORDS.why)}</dt><dd>${both(definition.why)}</dd><dt>${both(WORDS.source)}</dt><dd>${source(definition.source)}</dd></dl>` : undefined}
</div>
</details>
`;
}

/** Binaries named in one place. */
const MAX_FILES = 100;
/** Platforms named at one binary; more than that no one reads. */
const MAX_PLATFORMS = 60;

function occurrenceItem(one: Occurrence, group: CheckGroup, numbers: Numbers, index: Index): Markup {
  const at = [...new Set(one.places.map(placed => index.at(placed)))].join(' ');
  const files = new Map<string, Placed[]>();
  for (const placed of one.places) {
    const name = placed.binary
      ? `${placed.binary.program} ${targetName(placed.binary.target)}`
      : (placed.check.subject ?? (placed.target ? targetName(placed.target) : ''));
    const same = files.get(name);
    if (same) same.push(placed);
    else files.set(name, [placed]);
  }
  const { location } = one;
  const line = location && [location.path, location.line, location.column].filter(part => part !== undefined).join(':');
  const more = files.size - MAX_FILES;
  return html`<li id="${numbers.occurrence(one)}" data-at="${at}">${[...files]
    .slice(0, MAX_FILES)
    .map(([name, placed]) => {
      const platforms = [...new Set(placed.flatMap(({ check }) => check.platform ?? []))];
      const rest = platforms.length - MAX_PLATFORMS;
      return html`<p><b>${name === '' ? both(WORDS.wholeSet) : name}</b>${platforms.slice(0, MAX_PLATFORMS).map(id => html` <span class="on">${id}</span>`)}${
        rest > 0 ? html` +${rest}` : undefined
      }</p>`;
    })}${more > 0 ? html`<p>… +${more}</p>` : undefined}${one.title.en === group.title.en ? undefined : html`<p>${both(one.title)}</p>`}${line ? html`<p><code>${line}</code></p>` : undefined}${evidenceList(one)}</li>`;
}

function evidenceList({ evidence }: Occurrence): Markup | undefined {
  const lists = evidenceLists(evidence, { characters: 4000, items: 50 });
  if (lists.length === 0) return undefined;
  return html`<div class="evidence">${lists.map(list => (isOfLines(list) ? lines(list) : html`<code><i>${list.key}</i> ${onOneLine(list)}</code> `))}</div>`;
}

/** Sentences, as those of a compiler: in a row nobody finds where the next one begins. */
function isOfLines({ items }: EvidenceList): boolean {
  return items.length > 1 && items.some(item => item.includes(' '));
}

/** Seen without unfolding. */
const OPEN_LINES = 6;

function lines({ key, items, more }: EvidenceList): Markup {
  const line = (text: string) => html`<code>${text}</code>`;
  const rest = items.slice(OPEN_LINES);
  return html`<div class="lines"><i>${key}</i>${items.slice(0, OPEN_LINES).map(line)}${
    rest.length > 0
      ? html`<details><summary>+${rest.length + more}</summary>${rest.map(line)}${more > 0 ? html`<code>${moreWords(more)}</code>` : undefined}</details>`
      : moreWords(more)
  }</div>`;
}

function source(text: string): Markup {
  return /^https?:\/\/\S+$/.test(text) ? html`<a href="${text}" rel="noreferrer noopener">${text}</a>` : html`${text}`;
}
