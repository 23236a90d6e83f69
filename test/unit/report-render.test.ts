import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { marked } from 'marked';
import { type DefaultTreeAdapterTypes, parse, parseFragment } from 'parse5';
import {
  type Paint,
  type Rejected,
  renderHtml,
  renderMarkdown,
  renderTerminal,
  summarize,
} from '../../src/report/index.js';
import { codeSpan, escapeMarkdown } from '../../src/report/inert.js';
import type { Report } from '../../src/report/model.js';
import { columns, wrap } from '../../src/report/terminal.js';
import { ATTACKS, anyReport } from '../sample/hostile.js';
import { manyReports } from '../sample/many-reports.js';
import { DEFINITIONS, HEAD, sampleReports } from '../sample/reports.js';

const plainPaint: Paint = (_, text) => text;
const LANGUAGES = ['en', 'zh'] as const;
const sample = summarize({ reports: sampleReports(), rejected: [] }, { definitions: DEFINITIONS });
const terminal = (language: 'en' | 'zh', more = {}) =>
  renderTerminal(sample, { language, paint: plainPaint, width: 110, ...more });

describe('terminal', () => {
  test.each(LANGUAGES)('%s: the matrix stands in columns, findings say where, what and how to mend', language => {
    const lines = terminal(language).split('\n');
    const top = lines.findIndex(line => /^ +gateway +gwctl$/.test(line));
    const rows = lines.slice(top + 1, top + 9);
    const starts = rows.map(line => columns(line.slice(0, line.search(/[✔✖⚠?]/u))));
    expect(new Set(starts).size).toBe(1);
    expect(rows[4]).toMatch(/^ {2}kylin-v10-sp3 \/ phytium-ft2000plus +✖ elf\/isa-arm64 +✔$/u);
    const at = lines.indexOf('  ✖ elf/isa-arm64');
    expect(at).toBeGreaterThan(8);
    const block = lines.slice(at, lines.indexOf('', at)).join('\n');
    expect(block).toContain('dist/gateway-linux-arm64 (kylin-v10-sp3/phytium-ft2000plus)');
    expect(block).toContain('GOARM64=v8.1 · lse_instructions=744 · first=0x11f40');
    expect(block).toContain('xinchuang-go explain elf/isa-arm64');
    expect(Math.max(...lines.map(columns))).toBeLessThanOrEqual(110);
  });

  test('quiet: only what fails, and nothing when all is well', () => {
    const text = terminal('en', { quiet: true });
    expect(text).toContain('elf/isa-arm64');
    expect(text).not.toMatch(/elf\/(world|kernel-min|static-nss)/);
    const good = summarize({ reports: sampleReports().filter(r => r.target?.goarch === 'loong64'), rejected: [] });
    expect(renderTerminal(good, { language: 'en', paint: plainPaint, quiet: true })).toBe('');
  });

  test('a matrix wider than the terminal goes on below', () => {
    const lines = terminal('en', { width: 60 }).split('\n');
    expect(lines.filter(line => line.includes('kylin-v10-sp3 / kunpeng-920')).length).toBeGreaterThan(1);
    expect(lines.join('\n')).toMatch(/^ +gwctl$/m);
  });

  test('colour wraps what is padded already', () => {
    const painted = renderTerminal(sample, {
      language: 'zh',
      paint: (style, text) => `<${style}>${text}</>`,
      width: 110,
    });
    expect(painted.replace(/<\/?[a-z]*>/g, '').replace(/ +$/gm, '')).toBe(terminal('zh').replace(/ +$/gm, ''));
  });

  test.each([
    ['abc', 3],
    ['麒麟 V10', 8],
    [',', 1],
    ['\uff0c\u3002', 4],
    ['✔✖⚠?–', 5],
    ['e\u0301', 1],
  ])('%j takes %i columns', (text, width) => {
    expect(columns(text)).toBe(width);
  });

  test('wrapping loses nothing and never goes over', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b', ' ', '麒', '\u3002', '-', '\uff08', '\uff09') }),
        fc.integer({ min: 4, max: 30 }),
        (text, width) => {
          const lines = wrap(text, width);
          expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
          for (const line of lines) expect(columns(line)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});

test('Chinese: no line ends with an opening bracket, or begins with a full stop', () => {
  for (let width = 12; width < 40; width++)
    for (const line of wrap('使用进入上游之前的内核接口（旧世界，ABI1.0（旧）），启动就崩溃。原因见“出处”。', width))
      expect(line).not.toMatch(/[（“]$|^[）”。，]/u);
});

test('a line that does not compile is named with the targets it fails for, and how to mend it', () => {
  const [one] = sampleReports().filter(r => r.action === 'build' && r.target?.goarch === 'loong64');
  const check = {
    id: 'build/compile',
    status: 'fail' as const,
    severity: 'error' as const,
    title: { en: 'undefined: cpuid', zh: 'undefined: cpuid' },
    evidence: {},
    location: { path: 'cpu/asm.go', line: 3 },
  };
  const definition = {
    id: check.id,
    severity: check.severity,
    title: check.title,
    why: { en: 'w', zh: 'w' },
    fix: { en: 'take a newer one', zh: '换新版本' },
    source: 's',
  };
  const reports = [{ ...(one as NonNullable<typeof one>), checks: [check], subjects: [], metrics: [] }];
  const broken = summarize({ reports, rejected: [] }, { definitions: [definition] });
  const text = renderTerminal(broken, { language: 'en', paint: plainPaint });
  expect(text).toContain('where     cpu/asm.go:3 (linux/loong64)\n');
  expect(text).toContain('fix       take a newer one\n');
  const markdown = renderMarkdown(broken, 'en');
  expect(markdown).toContain('- cpu/asm.go:3 → linux/loong64\n');
  expect(markdown).toContain('**fix**: take a newer one\n');
});

describe('Markdown', () => {
  test.each(LANGUAGES)('%s: verdict, what got worse, matrix, details, in this order', language => {
    const text = renderMarkdown(sample, language);
    const order = [`\`${HEAD.slice(0, 7)}\``, '+9.3\u00a0%', '| gateway | gwctl |', '<details>', '18.9 MB'].map(part =>
      text.indexOf(part),
    );
    expect(order).not.toContain(-1);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(text).toContain('| ✖ `elf/isa-arm64` | ✔ |');
    expect(text.split('\n')[0]).toBe(
      {
        en: '### ✖ xinchuang: 1 of 7 platforms blocked, 1 got worse · `3f9c2d1`',
        zh: '### ✖ xinchuang: 7 个平台中有 1 个受阻，1 项变差 · `3f9c2d1`',
      }[language],
    );
  });

  test.each(ATTACKS)('%j is shown and does nothing', attack => {
    for (const body of [
      escapeMarkdown(attack),
      `| ${escapeMarkdown(attack)} |\n|---|\n| ${escapeMarkdown(attack)} |`,
      codeSpan(attack),
    ]) {
      const nodes = elements(parseFragment(marked.parse(`x ${body}\n`, { async: false })));
      const names = new Set(nodes.map(node => node.nodeName));
      for (const name of names) expect(['p', 'code', 'table', 'thead', 'tbody', 'tr', 'th', 'td']).toContain(name);
      expect(nodes.flatMap(node => node.attrs)).toEqual([]);
      const outside = nodes
        .filter(n => n.nodeName !== 'code')
        .flatMap(own)
        .join('\n');
      expect(outside).not.toMatch(/(^|[^\w`])@[a-z\d]/i);
      expect(outside).not.toMatch(/(^|\W)(#|GH-)\d/i);
      expect(outside).not.toMatch(/:\/\/|www\./);
    }
  });
});

describe('HTML page', () => {
  test.each(LANGUAGES)('%s: one file, a strict policy, no address that loads', language => {
    const page = renderHtml(sample, language);
    const document = parse(page);
    const all = elements(document);
    const policy = all.find(node => attribute(node, 'http-equiv') === 'Content-Security-Policy');
    expect(attribute(policy, 'content')).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+'/,
    );
    expect(
      all
        .filter(node => ['link', 'img', 'iframe', 'object', 'base', 'form'].includes(node.nodeName))
        .map(n => n.nodeName),
    ).toEqual(['form']);
    expect(all.filter(node => attribute(node, 'src') !== undefined)).toEqual([]);
    expect(page).not.toMatch(/url\(|@import/);
    expect(
      attribute(
        all.find(node => node.nodeName === 'html'),
        'lang',
      ),
    ).toBe(language === 'en' ? 'en' : 'zh-CN');
  });

  test('every cell leads to an element that is there, and ids are unique', () => {
    const all = elements(parse(renderHtml(sample, 'en')));
    const ids = all.flatMap(node => attribute(node, 'id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const cells = all.filter(node => attribute(node, 'class')?.startsWith('cell '));
    expect(cells.length).toBe(16);
    for (const cell of cells) expect(ids).toContain(attribute(cell, 'href')?.slice(1));
  });

  test('the fix comes first; lines of a compiler stand below each other, the first of them unfolded', () => {
    const [, report] = sampleReports();
    const errors = Array.from({ length: 50 }, (_, i) => `db.go:${i}: undefined: x${i}`);
    const check = {
      id: 'audit/compile',
      status: 'fail' as const,
      severity: 'error' as const,
      title: { en: 'bbolt does not compile', zh: 'bbolt 无法编译' },
      evidence: { packages: ['go.etcd.io/bbolt', 'go.etcd.io/bbolt/raft'], errors },
      hint: { en: '`go get go.etcd.io/bbolt@v1.3.7`', zh: '`go get go.etcd.io/bbolt@v1.3.7`' },
    };
    const page = renderHtml(summarize({ reports: [{ ...(report as Report), checks: [check] }], rejected: [] }), 'en');
    const all = elements(parse(page.slice(0, page.indexOf('id="reports"'))));
    const list = all.find(node => attribute(node, 'class') === 'lines') as Element;
    const codes = (of: Element) =>
      of.childNodes.flatMap(node => ('attrs' in node && node.nodeName === 'code' ? [own(node).join('')] : []));
    const folded = elements(list).find(node => node.nodeName === 'details') as Element;
    expect([codes(list), codes(folded)]).toEqual([errors.slice(0, 6), errors.slice(6)]);
    expect(page).toContain('go.etcd.io/bbolt, go.etcd.io/bbolt/raft');
    expect(page.indexOf('class="fix"')).toBeLessThan(page.indexOf('class="places"'));
  });

  test('the raw data is the reports', () => {
    const data = elements(parse(renderHtml(sample, 'en'))).find(node => attribute(node, 'id') === 'reports');
    expect(JSON.parse(own(data).join(''))).toEqual(sampleReports());
  });

  test('forty platforms and thirty programs: under 6 MB and 3 s of CPU', () => {
    const platforms = Array.from({ length: 40 }, (_, i) => ({
      id: `os-${i}/cpu-${i}`,
      name: { en: `System ${i} · CPU ${i}`, zh: `系统 ${i} · 处理器 ${i}` },
      goarch: 'arm64',
      required: true,
    }));
    const reports = Array.from({ length: 30 }, (_, n): Report => {
      const path = `dist/service-${n}-linux-arm64`;
      return {
        ...(sampleReports()[1] as Report),
        shard: String(n),
        target: { goos: 'linux', goarch: 'arm64' },
        platforms,
        subjects: [{ path, sha256: String(n).padStart(64, '0'), size: 1e7 + n * 1e6 }],
        checks: platforms.flatMap((platform, i) =>
          Array.from({ length: 10 }, (_, k) => ({
            id: `elf/check-${k}`,
            status: k === 3 && (i * n) % 97 === 5 ? ('fail' as const) : ('pass' as const),
            severity: 'error' as const,
            subject: path,
            platform: platform.id,
            title: { en: `check ${k}`, zh: `检查 ${k}` },
            evidence: { p_align: '0x10000', page: 4096 * (k + 1) },
          })),
        ),
      };
    });
    const start = process.cpuUsage();
    const page = renderHtml(summarize({ reports, rejected: [] }), 'en');
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1000).toBeLessThan(3000);
    expect(page.length).toBeLessThan(6e6);
    expect(elements(parse(page)).filter(node => attribute(node, 'class')?.startsWith('cell ')).length).toBe(1200);
  });
});

describe('thousands of reports', () => {
  test('are a page, a Markdown and a log that can be read', () => {
    const summary = summarize({ reports: manyReports(2000), rejected: [] });
    const page = renderHtml(summary, 'en');
    expect(page.length).toBeLessThan(4e6);
    const all = elements(parse(page));
    const ids = new Set(all.flatMap(node => attribute(node, 'id') ?? []));
    for (const cell of all.filter(node => attribute(node, 'class')?.startsWith('cell ')))
      expect(ids.has(attribute(cell, 'href')?.slice(1) ?? '')).toBe(true);
    expect(page).toContain('more in .xinchuang/reports/');
    const text = renderTerminal(summary, { language: 'en', paint: plainPaint, width: 110 });
    expect(text.split('\n').length).toBeLessThan(700);
    expect(text).toMatch(/\+310 programs, none of them worse than those above/);
    const markdown = renderMarkdown(summary, 'en');
    expect(Math.max(...markdown.split('\n').map(line => line.length))).toBeLessThan(3000);
  });

  test('with findings that all differ are a page of bounded size', () => {
    const reports = manyReports(400).map((report, i) => ({
      ...report,
      checks: report.checks.map((check, k) => ({
        ...check,
        status: 'fail' as const,
        title: { en: `${i} ${k}`, zh: `${i} ${k}` },
      })),
    }));
    const page = renderHtml(summarize({ reports, rejected: [] }), 'en');
    expect(elements(parse(page)).filter(node => node.nodeName === 'details').length).toBeLessThan(5100);
    expect(page).toMatch(/… [\d,]+ more in/);
  });

  test('more platforms and programs than people have are refused, the worst of many are shown', () => {
    const platforms = Array.from({ length: 500 }, (_, i) => ({
      id: `os/${i}`,
      name: { en: '', zh: '' },
      goarch: 'arm64',
      required: true,
    }));
    const [, verify] = sampleReports() as [Report, Report];
    const set = (count: number) => ({
      reports: [
        {
          ...verify,
          target: { goos: 'linux', goarch: 'arm64' },
          platforms,
          subjects: Array.from({ length: count }, (_, i) => ({
            path: `a${i}`,
            sha256: `${i}`.padStart(64, '0'),
            size: 1,
          })),
          checks: [
            {
              ...(verify.checks[0] as Report['checks'][number]),
              subject: 'a777',
              status: 'fail' as const,
              platform: 'os/400',
            },
          ],
        },
      ],
      rejected: [],
    });
    expect(() => summarize(set(2001))).toThrow(expect.objectContaining({ code: 'XC-REPORT-022' }));
    const page = renderHtml(summarize(set(800)), 'en');
    expect(page.match(/class="cell /g)?.length).toBeLessThanOrEqual(60_000);
    expect(page).toMatch(/class="cell fail"/);
    expect(page).toContain('more cells, none of them worse');
  });
});

const rejected: fc.Arbitrary<Rejected> = fc.record({
  file: fc.constantFrom(...ATTACKS),
  code: fc.constant('XC-REPORT-004' as const),
  why: fc.record({ en: fc.constantFrom(...ATTACKS), zh: fc.constantFrom(...ATTACKS) }),
});

describe('any set of reports', () => {
  const sets = fc.record({
    reports: fc.array(anyReport, { maxLength: 4 }),
    rejected: fc.array(rejected, { maxLength: 2 }),
  });

  test('as a page: no element, attribute or link but ours', () => {
    fc.assert(
      fc.property(sets, fc.constantFrom(...LANGUAGES), (set, language) => {
        const errors: string[] = [];
        const document = parse(renderHtml(summarize(set), language), {
          onParseError: error => errors.push(error.code),
        });
        expect(errors).toEqual([]);
        const all = elements(document);
        expect(all.filter(node => !OUR_ELEMENTS.has(node.nodeName))).toEqual([]);
        const attributes = all.flatMap(node => node.attrs);
        expect(attributes.filter(({ name }) => /^on|^style$|^src|^srcdoc$|^formaction$/.test(name))).toEqual([]);
        const links = attributes.flatMap(({ name, value }) => (name === 'href' ? [value] : []));
        expect(links.filter(href => !/^(#[a-z0-9-]+|https?:\/\/)/.test(href))).toEqual([]);
        expect(all.filter(node => node.nodeName === 'script').length).toBe(2);
      }),
      { numRuns: 80 },
    );
  });

  test('in a terminal: no control character, no command to the runner', () => {
    fc.assert(
      fc.property(sets, fc.constantFrom(...LANGUAGES), fc.boolean(), (set, language, quiet) => {
        const text = renderTerminal(summarize(set), { language, quiet, paint: plainPaint });
        expect(text).not.toMatch(/[^\n\P{Cc}]|[\u202a-\u202e\u2066-\u2069]|^\s*::|##\[/mu);
      }),
      { numRuns: 80 },
    );
  });

  test('as Markdown: no element but ours, no table row cut or added', () => {
    fc.assert(
      fc.property(sets, fc.constantFrom(...LANGUAGES), (set, language) => {
        const summary = summarize(set);
        const nodes = elements(parseFragment(marked.parse(renderMarkdown(summary, language), { async: false })));
        expect(nodes.filter(node => !OUR_MARKDOWN.has(node.nodeName))).toEqual([]);
        expect(nodes.flatMap(node => node.attrs).filter(({ name }) => name !== 'align')).toEqual([]);
        const regressions = Math.min(60, summary.worse.rows.length);
        const files = summary.sizes.reduce((sum, { files }) => sum + files.length, 0);
        const headers = [regressions, summary.matrix.rows.length, files].filter(n => n > 0).length;
        expect(nodes.filter(({ nodeName }) => nodeName === 'tr').length).toBe(
          headers + regressions + summary.matrix.rows.length + files,
        );
      }),
      { numRuns: 80 },
    );
  });
});

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

const OUR_ELEMENTS = new Set(
  (
    'html head meta title style body svg symbol path use rect main input header div p span small label h1 h2 h3 ul li b i em code a time ' +
    'section table thead tbody tr th td form select option button output details summary dl dt dd pre script'
  ).split(' '),
);
const OUR_MARKDOWN = new Set('h3 p strong em code table thead tbody tr th td details summary ul li'.split(' '));

function elements(node: Node): Element[] {
  const found = 'attrs' in node ? [node] : [];
  return [...found, ...('childNodes' in node ? node.childNodes.flatMap(elements) : [])];
}

function own(node: Element | undefined): string[] {
  return node?.childNodes.flatMap(child => (child.nodeName === '#text' && 'value' in child ? [child.value] : [])) ?? [];
}

function attribute(node: Element | undefined, name: string): string | undefined {
  return node?.attrs.find(attr => attr.name === name)?.value;
}
