import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { marked } from 'marked';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { verifyChecks } from '../../src/actions/verify-definitions.js';
import { archiveChecks } from '../../src/archive/index.js';
import { elfChecks } from '../../src/elf/index.js';
import { smokeChecks } from '../../src/emulator/index.js';
import { gateChecks } from '../../src/gate/index.js';
import { buildChecks } from '../../src/golang/index.js';
import { KINDS } from '../../src/report/groups.js';
import { commentMarker, renderComment, reportChecks, type Summary, summarize } from '../../src/report/index.js';
import { codeSpan, escapeMarkdown, escapeMarkdownWithSpans } from '../../src/report/inert.js';
import type { Check, Report } from '../../src/report/model.js';
import { IN_SOURCE, IN_TEXT, withoutCode } from '../sample/forges.js';
import { ATTACKS, anyReport } from '../sample/hostile.js';
import { manyReports } from '../sample/many-reports.js';
import { DEFINITIONS, HEAD, PLATFORMS, sampleBase, sampleReports } from '../sample/reports.js';

const LINK = 'https://github.com/acme/gateway/actions/runs/9120482211';
const GITHUB = 65_536;
const options = (more = {}) => ({ language: 'en' as const, key: 'report', limit: GITHUB, link: LINK, ...more });
const sample = summarize(
  { reports: sampleReports(), rejected: [] },
  { definitions: DEFINITIONS, base: { kind: 'reports', reports: sampleBase(), rejected: [] } },
);
const RENDERERS: Readonly<Record<string, (text: string) => string>> = {
  marked: text => marked.parse(text, { async: false }),
  micromark: text => micromark(text, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true }),
};

describe('a comment', () => {
  test.each(['en', 'zh'] as const)(
    '%s: marker, verdict, what got worse, the matrix, what is folded, the link',
    language => {
      const lines = renderComment(sample, options({ language })).split('\n');
      expect(lines.slice(0, 2)).toEqual([
        '<!-- xinchuang-go:report:report -->',
        {
          en: '### ✖ xinchuang: 1 of 7 platforms blocked, 3 got worse · `3f9c2d1` against `a81b0e2`',
          zh: '### ✖ xinchuang: 7 个平台中有 1 个受阻，3 项变差 · `3f9c2d1` 对比 `a81b0e2`',
        }[language],
      ]);
      const [worse, matrix, details] = ['**', '|---|:-:', '<details>'].map(start =>
        lines.findIndex((line, i) => i > 3 && line.startsWith(start)),
      ) as [number, number, number];
      expect([worse, matrix, details]).toEqual([...[worse, matrix, details]].sort((a, b) => a - b));
      const table = lines.slice(worse, matrix).filter(line => line.startsWith('| `'));
      expect(table.map(line => line.split('`')[1])).toEqual(['elf/isa-arm64', 'elf/kernel-min', 'size']);
      expect(table[2]).toContain('| 18.2\u00a0MB | 19.9\u00a0MB | **+9.3\u00a0%** |');
      expect(lines.at(-1)).toBe(`[${{ en: 'Full report', zh: '完整报告' }[language]}](<${LINK}>)`);
    },
  );

  test('two programs are named in a cell, hundreds are counted', () => {
    expect(renderComment(sample, options())).toContain(
      '| Kylin V10 SP3 · Phytium FT-2000+/64 | ✖ | ✔ | ✖ gateway `elf/isa-arm64` |',
    );
    const many = renderComment(summarize({ reports: manyReports(1800), rejected: [] }), options({ limit: 1e6 }));
    expect(many).toMatch(/^\| [^|]+ \| ✖ \| ✔ \| ✖ \d+\/300 `elf\/[a-z-]+` \+\d+ \|$/m);
    expect(many.split('\n').filter(line => /^\| [^|]+ \| [✔✖⚠?] \| ✔ \|/.test(line)).length).toBe(8);
  });

  test('the worst platforms come first, those that are not required last', () => {
    const rows = renderComment(sample, options())
      .split('\n')
      .filter(line => /^\| [^|`]+ \| [✔✖⚠?] \|/.test(line));
    expect(rows.map(row => row.split('|')[2]?.trim()).join('')).toBe('✖?⚠✔✔✔✔✖');
    expect(rows.at(-1)).toContain('*(not required)*');
  });

  test('every kind of check that there is has a column of its own', () => {
    const all = [verifyChecks, archiveChecks, elfChecks, smokeChecks, gateChecks, buildChecks, reportChecks].flat();
    const kinds = new Set(all.map(({ id }) => id.split('/')[0]));
    for (const kind of kinds) expect(KINDS).toContain(kind);
    const [report] = sampleReports() as [Report];
    const checks = Array.from({ length: 500 }, (_, i) => ({ ...(report.checks[0] as Check), id: `kind${i}/x` }));
    const text = renderComment(
      summarize({ reports: [{ ...report, platforms: [...PLATFORMS], checks }], rejected: [] }),
      options(),
    );
    expect(text).toContain('|  | runs | other |\n|---|:-:|:-:|\n');
  });

  test('a check of a target, not of a file, stands with the platforms of that target', () => {
    const [report] = sampleReports() as [Report];
    const broken = { ...(report.checks[0] as Check), id: 'build/compile', status: 'fail' as const };
    const { subject: _, ...whole } = broken;
    const set = [...sampleReports().slice(1), { ...report, subjects: [], checks: [whole] }];
    const text = renderComment(summarize({ reports: set, rejected: [] }), options());
    expect(text).toMatch(/^\| openEuler 24\.03 · Loongson 3A6000 \| ✔ \| ✖ `build\/compile` \| ✔ \|$/m);
    expect(text).toMatch(/^\| openEuler 24\.03 · Hygon C86 \| ✔ \| ✔ \| ✔ \|$/m);
  });

  test('without a report it says so', () => {
    const text = renderComment(summarize({ reports: [], rejected: [] }), options());
    expect(text).toBe(
      `<!-- xinchuang-go:report:report -->\n### ✖ xinchuang: There is no report.\n\n[Full report](<${LINK}>)`,
    );
  });

  test('a key that could end the marker is our bug', () => {
    for (const key of ['', 'a b', 'a-->', 'x'.repeat(61), 'é']) expect(() => commentMarker(key)).toThrow(/is no key/);
  });

  test.each([
    ['javascript:alert(1)', undefined],
    ['not an address', undefined],
    ['https://user:secret@x.example/', undefined],
    ['https://x.example/a b|c>d`e?f=(g)', 'https://x.example/a%20b%7Cc%3Ed%60e?f=(g)'],
  ])('a link to %s', (link, address) => {
    const text = renderComment(sample, options({ link }));
    const html = RENDERERS['micromark']?.(text) ?? '';
    const links = elements(parseFragment(html)).filter(node => node.nodeName === 'a');
    expect(links.map(node => node.attrs[0]?.value)).toEqual(address === undefined ? [] : [address]);
  });
});

/** A comment that has exactly this many characters, of Chinese and emoji. */
function summaryOf(length: number): Summary {
  const check = (i: number, title: string): Check => ({
    id: 'elf/world',
    status: 'fail',
    severity: 'error',
    subject: 'dist/gateway-linux-arm64',
    platform: 'kylin-v10-sp3/kunpeng-920',
    title: { en: title, zh: title },
    evidence: { 值: `${i}👩🏽‍🚀🇨🇳` },
    hint: { en: '改用旧世界的 Go 👍🏽', zh: '改用旧世界的 Go 👍🏽' },
  });
  const build = (count: number, pad: number) => {
    const [report] = sampleReports().filter(r => r.action === 'verify' && r.target?.goarch === 'arm64') as [Report];
    const checks = Array.from({ length: count }, (_, i) => check(i, `第 ${i} 项：二进制与平台的世界不一致🐉`));
    return summarize({ reports: [{ ...report, checks, env: { pad: '好'.repeat(pad) } }], rejected: [] });
  };
  const sizeOf = (count: number, pad: number) =>
    renderComment(build(count, pad), options({ language: 'zh', limit: 1e9 })).length;
  const each = (sizeOf(300, 1) - sizeOf(200, 1)) / 100;
  let count = Math.floor((length - sizeOf(0, 1)) / each);
  while (sizeOf(count, 1) > length) count--;
  for (;;) {
    const pad = length - sizeOf(count, 1) + 1;
    if (pad <= 500 && sizeOf(count, pad) === length) return build(count, pad);
    count++;
    if (sizeOf(count, 1) > length) throw new Error('no such summary');
  }
}

describe('a comment at its limit', () => {
  const exact = summaryOf(GITHUB);
  const all = renderComment(exact, options({ language: 'zh', limit: 1e9 }));

  test('fits to the character', () => {
    expect(all.length).toBe(GITHUB);
    expect(renderComment(exact, options({ language: 'zh', limit: GITHUB }))).toBe(all);
    expect(renderComment(exact, options({ language: 'zh', limit: GITHUB + 1 }))).toBe(all);
  });

  test('one character less: whole pieces are left out and counted, no more of them than must', () => {
    const text = renderComment(exact, options({ language: 'zh', limit: GITHUB - 1 }));
    expect(text.length).toBeLessThanOrEqual(GITHUB - 1);
    expect(text).toMatch(/\n\n……另有 [1-3] 项放不下，此处省略\n\n\[完整报告\]/);
    whole(text, all);
  });

  test.each([100, 150, 300, 1000, 5000, 60_000])('of %i characters', limit => {
    const text = renderComment(exact, options({ language: 'zh', limit }));
    expect(text.length).toBeLessThanOrEqual(limit);
    whole(text, all);
  });

  test('too small for anything but the marker: the marker; smaller: our bug', () => {
    expect(renderComment(exact, options({ limit: 40 }))).toBe('<!-- xinchuang-go:report:report -->');
    expect(() => renderComment(exact, options({ limit: 20 }))).toThrow(RangeError);
  });

  test('what got worse leaves half of the room to the matrix', () => {
    const many = manyReports(600);
    const base = many.map(report => ({ ...report, subjects: report.subjects.map(s => ({ ...s, size: s.size >> 1 })) }));
    const summary = summarize(
      { reports: many, rejected: [] },
      { base: { kind: 'reports', reports: base, rejected: [] } },
    );
    const text = renderComment(summary, options({ limit: 4000 }));
    expect(text.split('\n').filter(line => line.includes('`size`')).length).toBeGreaterThan(10);
    expect(text.split('\n').filter(line => /^\| [^|]+ \| [✔✖⚠?] \|/.test(line)).length).toBe(8);
  });
});

/** Every line of it is a line of the whole comment, but for the heading, which may be shorter, and the count. */
function whole(text: string, all: string): void {
  expect(text).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/);
  const known = new Set(all.split('\n'));
  const strange = text.split('\n').filter(line => !known.has(line));
  for (const line of strange) expect(line).toMatch(/^### . xinchuang|^… |^……/u);
  const markup = text.replace(/`[^`\n]*`/g, '');
  for (const tag of ['details', 'summary'])
    expect(markup.split(`<${tag}>`).length).toBe(markup.split(`</${tag}>`).length);
  // A table has its head, and every row as many cells.
  let columns = 0;
  for (const line of text.split('\n')) {
    const bars = line.startsWith('|') ? line.split('|').length : 0;
    if (columns > 0 && bars > 0) expect(bars).toBe(columns);
    columns = bars;
  }
}

describe('text of others', () => {
  test.each(ATTACKS)('%j is shown and does nothing', attack => {
    for (const body of [
      `x ${escapeMarkdown(attack)}`,
      `| ${escapeMarkdown(attack)} |\n|---|\n| ${codeSpan(attack)} ${escapeMarkdown(attack)} |`,
      `- ${codeSpan(attack)} · ${escapeMarkdown(attack)}`,
      `- ${escapeMarkdown(attack)}`,
      `- ${escapeMarkdownWithSpans(attack)}`,
      `- ${escapeMarkdownWithSpans(`see \`${attack}\` there`)}`,
      `${escapeMarkdown(attack)}, alone on a line`,
      `<details><summary><code>x</code> ${escapeMarkdown(attack)}</summary>\n\n- ${escapeMarkdown(attack)}\n\n</details>`,
    ])
      inert(body, new Set('p code table thead tbody tr th td ul li details summary'.split(' ')));
  });

  test('what they wrote can still be read', () => {
    for (const text of ['a & b < c', '中文 (x)', '100 %', 'memcpy@GLIBC_2.17', "it's `code`"]) {
      const html = RENDERERS['micromark']?.(escapeMarkdown(text)) ?? '';
      const shown = elements(parseFragment(html)).flatMap(own).join('').replaceAll('\u200b', '');
      expect(shown).toBe(text.replaceAll('`', '').replace('code', shown.includes('code') ? 'code' : ''));
    }
    expect(codeSpan('memcpy@GLIBC_2.17')).toBe('`memcpy@GLIBC_2.17`');
  });

  test('a command can be copied as it is', () => {
    const command = 'go get golang.org/x/sys@v0.0.0-20210806184541-e5e7981a1069 && go mod vendor';
    for (const render of Object.values(RENDERERS)) {
      const html = render(`- **fix**: ${escapeMarkdownWithSpans(`move on: \`${command}\``)}`);
      const [code] = elements(parseFragment(html)).filter(({ nodeName }) => nodeName === 'code');
      expect(code && own(code).join('')).toBe(command);
    }
  });

  const report = anyReport;
  const sets = fc.record({ now: fc.array(report, { maxLength: 4 }), before: fc.array(report, { maxLength: 3 }) });

  test('in a comment of any reports, at any limit: nothing but ours, whole, and no longer', () => {
    fc.assert(
      fc.property(
        sets,
        fc.constantFrom('en' as const, 'zh' as const),
        fc.oneof(fc.integer({ min: 120, max: 6000 }), fc.constant(GITHUB)),
        ({ now, before }, language, limit) => {
          const summary = summarize(
            { reports: now, rejected: [] },
            { base: { kind: 'reports', reports: before, rejected: [] } },
          );
          const text = renderComment(summary, options({ language, limit }));
          expect(text.length).toBeLessThanOrEqual(limit);
          expect(text.startsWith('<!-- xinchuang-go:report:report -->')).toBe(true);
          expect(text.split('<!--').length).toBe(2);
          whole(text, renderComment(summary, options({ language, limit: 1e9 })));
          inert(text.split('\n').slice(1).join('\n').replace(`(<${LINK}>)`, ''), OURS);
        },
      ),
      { numRuns: 100 },
    );
  });
});

const OURS = new Set('h3 p strong em code br table thead tbody tr th td details summary ul li'.split(' '));

/** Rendered by each renderer it has no element but these, no attribute but alignment, and means nothing to any forge. */
function inert(markdown: string, allowed: ReadonlySet<string>): void {
  for (const [name, render] of Object.entries(RENDERERS)) {
    const nodes = elements(parseFragment(render(`${markdown}\n`)));
    expect([name, nodes.filter(node => !allowed.has(node.nodeName)).map(node => node.nodeName)]).toEqual([name, []]);
    const attributes = nodes.flatMap(node => node.attrs).filter(attr => attr.name !== 'align');
    expect([name, attributes]).toEqual([name, []]);
    const text = nodes
      .filter(node => node.nodeName !== 'code')
      .flatMap(own)
      .join('\n');
    const found = Object.entries(IN_TEXT).filter(([, pattern]) => pattern.test(text));
    expect([found.map(([what]) => what), found.length > 0 ? text : '']).toEqual([[], '']);
  }
  const source = withoutCode(markdown);
  expect(Object.entries(IN_SOURCE).flatMap(([what, pattern]) => (pattern.test(source) ? [what] : []))).toEqual([]);
  expect(markdown).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200e\u200f\u3164]/);
}

type Element = DefaultTreeAdapterTypes.Element;

function elements(node: DefaultTreeAdapterTypes.Node): Element[] {
  const found = 'attrs' in node ? [node] : [];
  return [...found, ...('childNodes' in node ? node.childNodes.flatMap(elements) : [])];
}

function own(node: Element): string[] {
  return node.childNodes.flatMap(child => (child.nodeName === '#text' && 'value' in child ? [child.value] : []));
}

test('the sample is of the commit that the heading names', () => {
  expect(HEAD.startsWith('3f9c2d1')).toBe(true);
});
