import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { marked } from 'marked';
import { type DefaultTreeAdapterTypes, parse, parseFragment } from 'parse5';
import { benchmarkTables } from '../../src/report/benchmarks.js';
import { renderComment, renderHtml, renderMarkdown, type Summary, summarize } from '../../src/report/index.js';
import { type Metric, type Report, reportSchema } from '../../src/report/model.js';
import { benchHistory, benchReports, hostileBenchReports } from '../sample/bench.js';
import { IN_SOURCE, IN_TEXT, withoutCode } from '../sample/forges.js';
import { ATTACKS, anyReport } from '../sample/hostile.js';

const LANGUAGES = ['en', 'zh'] as const;
const sample = summarize({ reports: benchReports(), rejected: [] }, { history: benchHistory() });
const comment = (summary: Summary, limit = 65_536) => renderComment(summary, { language: 'en', key: 'report', limit });

const [loong64, arm64] = benchReports() as [Report, Report];
const only = (...metrics: Partial<Metric>[]): Report => ({
  ...loong64,
  checks: [],
  metrics: metrics.map(
    (metric): Metric => ({ name: 'm/p.BenchmarkA', unit: 'insn/op', better: 'lower', samples: [1], ...metric }),
  ),
});

test('the samples are reports', () => {
  for (const report of [...benchReports(), ...hostileBenchReports().map(one => ({ ...one, metrics: [] }))])
    expect(reportSchema.safeParse(report).error?.issues).toBeUndefined();
});

describe('tables', () => {
  test('one for each target, the worst first, with what the figures say', () => {
    expect(sample.benchmarks.map(({ target, rows }) => [target, rows.length])).toEqual([
      ['linux/loong64', 14],
      ['linux/arm64/v8.0', 7],
    ]);
    const [table] = sample.benchmarks;
    expect(table?.rows.slice(0, 9).map(({ label, verdict }) => [label, verdict])).toEqual([
      ['router.BenchmarkRoute/deep', 'regression'],
      ['codec.BenchmarkEncode/国密报文', 'regression'],
      ['tlcp.BenchmarkHandshake', 'error'],
      ['codec.BenchmarkDecode/large', 'notice'],
      ['pool.BenchmarkHandOff', 'noisy'],
      ['codec.BenchmarkLegacy', 'gone'],
      ['codec.BenchmarkEncode/zstd', 'new'],
      ['crypto/sm3.BenchmarkSum/1K', 'improved'],
      ['codec.BenchmarkEncode/small', 'stable'],
    ]);
    const [first] = table?.rows ?? [];
    expect(first?.counted).toMatchObject({ unit: 'insn/op', band: 0.005, verdict: 'regression' });
    expect(first?.counted?.change).toBeCloseTo(0.0465, 4);
    expect(first?.functions[0]).toContain('router.(*node).match');
    expect(table).toMatchObject({ floor: 0.005, fail: 0.02, qemu: ['10.0.13'], cpu: ['la464'] });
    expect(table?.rows.find(({ verdict }) => verdict === 'gone')).toMatchObject({ counted: { base: 88_102 } });
    expect(table?.rows.find(({ verdict }) => verdict === 'error')?.said?.en).toMatch(/^breaks, and did not/);
    expect(table?.rows.find(({ label }) => label === 'pool.BenchmarkScheduler')?.counted?.unit).toBe('user-insn/op');
  });

  test('legs of a matrix are one table; two targets are two', () => {
    const legs = ['1of2', '2of2'].map((shard, nth) => ({
      ...only({ name: `m/p.Benchmark${nth}`, samples: [200], baseline: [100] }),
      shard,
    }));
    const [table, ...others] = benchmarkTables([...legs, { ...arm64, metrics: [], checks: [] }]);
    expect([table?.rows.map(({ label }) => label), others]).toEqual([['p.Benchmark0', 'p.Benchmark1'], []]);
    expect(table?.geomean).toBeCloseTo(1);
  });

  test.each<[string, Partial<Metric>[], object]>([
    ['nothing to compare with', [{ samples: [5, 7, 6] }], { counted: { unit: 'insn/op', now: 6 }, verdict: undefined }],
    [
      'from nothing to something',
      [{ unit: 'allocs/op', baseline: [0], samples: [3] }],
      { allocs: { base: 0, now: 3, change: Number.POSITIVE_INFINITY } },
    ],
    ['no number', [{ samples: [Number.NaN], baseline: [1] }], { counted: { unit: 'insn/op', base: 1 } }],
    [
      'nothing counted',
      [{ unit: 'B/op', baseline: [8], samples: [8], verdict: 'stable' }],
      { verdict: 'stable', bytes: { base: 8, now: 8, change: 0 } },
    ],
    ['time that somebody judged', [{ unit: 'ns/op', samples: [1], verdict: 'regression' }], { verdict: 'regression' }],
  ])('%s', (_, metrics, row) => {
    expect(benchmarkTables([only(...metrics)])[0]?.rows[0]).toMatchObject(row);
  });

  test('figures of the collector, sizes, and those of other actions are no benchmarks', () => {
    const swept = only(
      { name: 'm/p.BenchmarkA', unit: 'collector-insn/op', subject: 'GOGC=50 GOMEMLIMIT=off' },
      { name: 'x', unit: 'bytes/package', subject: 'm/cmd' },
      { name: 'm/cmd', unit: 'insn/start', subject: 'm/cmd', samples: [3], baseline: [2], verdict: 'regression' },
    );
    expect(benchmarkTables([swept, { ...loong64, action: 'verify' }])).toEqual([]);
    expect(summarize({ reports: [swept], rejected: [] })).toMatchObject({
      programFigures: [
        {
          name: 'm/cmd',
          target: 'linux/loong64',
          unit: 'insn/start',
          base: 2,
          now: 3,
          change: 0.5,
          verdict: 'regression',
        },
      ],
      sizeMaps: [{ program: 'm/cmd', target: 'linux/loong64', parts: [{ name: 'x', size: 1 }] }],
      sweeps: [{ benchmark: 'm/p.BenchmarkA', cells: [{ gogc: '50', limit: 'off', value: 1 }] }],
    });
  });

  test('what was judged outside the runtime is not worse by its total', () => {
    const figures = [
      { unit: 'insn/op', samples: [110], baseline: [100] },
      { unit: 'user-insn/op', samples: [50], baseline: [50], verdict: 'stable' as const },
    ];
    expect(summarize({ reports: [only(...figures)], rejected: [] }).worse.count).toBe(0);
    const unjudged = figures.map(({ verdict: _, ...figure }) => figure);
    expect(summarize({ reports: [only(...unjudged)], rejected: [] }).worse.count).toBe(1);
  });
});

describe('Markdown', () => {
  test.each([
    [
      'en',
      '2 regressions · 1 error · 1 notice · 1 noisy · 1 gone · 1 new · 1 improved · 6 stable · geomean +0.11\u00a0%',
      'Executed guest instructions under QEMU 10.0.13, -cpu la464. Base/head change of one architecture is reliable to about ±0.5\u00a0%\u200b; it is not time on a 3A5000.',
    ],
    [
      'zh',
      '变慢 2 · 出错 1 · 略有增长 1 · 波动过大 1 · 已移除 1 · 新增 1 · 改进 1 · 稳定 6 · 几何平均 +0.11\u00a0%',
      'QEMU 10.0.13（-cpu la464）下执行的客户机指令数。同一架构上基线与当前版本之间的变化可靠到约 ±0.5\u00a0%\u200b；它不等于 3A5000 上的耗时。',
    ],
  ] as const)('%s: counts, geometric mean, what the figures are not, what got worse', (language, counts, caveat) => {
    const lines = renderMarkdown(sample, language).split('\n');
    const at = lines.findIndex(line => line.includes('· linux/loong64**'));
    expect(lines[at]).toContain(counts);
    expect(lines[at + 2]).toBe(`*${caveat}*`);
    const rows = lines.slice(at + 6, lines.indexOf('', at + 6));
    expect(rows.map(row => row.split('`')[1])).toEqual(
      sample.benchmarks[0]?.rows.filter(({ verdict }) => verdict !== 'stable').map(({ label }) => label),
    );
    expect(rows[0]).toContain(
      '| 41,204 | 43,118 | **+4.65\u00a0%** | ±0.50\u00a0% | `+████▋` | +5.76\u00a0% | 2 | 96 | ✖',
    );
    expect(rows[1]).toContain('| **+3\u00a0(9\u00a0→\u00a012)** |');
  });

  test('a comment says nothing of what is stable but how many, a summary folds it', () => {
    expect(comment(sample)).not.toContain('BenchmarkLookup');
    expect(comment(sample)).toContain('6 stable');
    const [, folded] = renderMarkdown(sample, 'en').split('<summary>All benchmarks · linux/loong64</summary>');
    expect(folded).toContain('BenchmarkLookup');
    const stable = summarize({ reports: [only({ baseline: [1], verdict: 'stable' })], rejected: [] });
    expect(comment(stable)).toContain('**Benchmarks · linux/loong64**: 1 stable · geomean ±0.00\u00a0%');
    expect(comment(stable)).not.toContain('|---');
  });

  test('rows of benchmarks stand in their table alone', () => {
    expect(sample.worse.count).toBe(4);
    expect(comment(sample)).not.toContain('**What got worse**');
  });

  test('the longest bar is as long as all bars are, however much one grew', () => {
    const changed = [1000, 1.5, 1.04].map((factor, n) => ({
      name: `m/p.Benchmark${n}`,
      samples: [100 * factor],
      baseline: [100],
      verdict: 'regression' as const,
    }));
    const text = renderMarkdown(summarize({ reports: [only(...changed)], rejected: [] }), 'en');
    expect([...text.matchAll(/`\+([█▏▎▍▌▋▊▉]+…?)`/g)].map(([, bar]) => bar)).toEqual(['████████…', '████████…', '█▋']);
  });
});

/** Reports of bench whose every name is somebody else's. */
const anyBenchReport: fc.Arbitrary<Report> = fc
  .tuple(
    anyReport,
    fc.array(
      fc.record(
        {
          name: fc.constantFrom(...ATTACKS.map(attack => `a/b.Benchmark${attack}`), ...ATTACKS),
          unit: fc.constantFrom('insn/op', 'user-insn/op', 'allocs/op', 'B/op', 'bytes', 'bytes/package', '<b>/op'),
          better: fc.constant('lower' as const),
          samples: fc.array(fc.double(), { minLength: 1, maxLength: 3 }),
          baseline: fc.array(fc.double(), { maxLength: 3 }),
          subject: fc.constantFrom(...ATTACKS, 'GOGC=1 GOMEMLIMIT=<b>'),
          verdict: fc.constantFrom(
            'regression' as const,
            'noisy' as const,
            'new' as const,
            'error' as const,
            'stable' as const,
          ),
        },
        { requiredKeys: ['name', 'unit', 'better', 'samples'] },
      ),
      { maxLength: 8 },
    ),
  )
  .map(([report, metrics]) => ({
    ...report,
    action: 'bench',
    checks: report.checks.map((check, i) => ({
      ...check,
      id: ['bench/regression', 'bench/broken', 'bench/gone'][i % 3] ?? check.id,
      evidence: {
        ...check.evidence,
        benchmark: metrics[i]?.name ?? 'x',
        functions: [...ATTACKS.slice(i, i + 3)],
        base: i,
      },
    })),
    metrics,
    env: { ...report.env, qemu: ATTACKS[metrics.length] ?? '', 'fail-above': ATTACKS[0] },
  }));

describe('names that others chose', () => {
  const history = [
    ...benchHistory(ATTACKS.slice(0, 20)),
    {
      benchmark: 'x',
      unit: 'insn/op',
      key: '',
      points: [0, 5e-324, 1e308, 1.7e308, 0].map(value => ({ value, commit: 'abcdef0', at: '2026-11-20' })),
    },
  ];

  test('in a page: no element, attribute or link but ours', () => {
    const page = (reports: readonly Report[], language: 'en' | 'zh') => {
      const errors: string[] = [];
      const document = parse(renderHtml(summarize({ reports: [...reports], rejected: [] }, { history }), language), {
        onParseError: error => errors.push(error.code),
      });
      expect(errors).toEqual([]);
      const all = elements(document);
      expect(all.filter(({ nodeName }) => !OUR_ELEMENTS.has(nodeName)).map(({ nodeName }) => nodeName)).toEqual([]);
      const attributes = all.flatMap(({ attrs }) => attrs);
      expect(attributes.filter(({ name }) => /^on|^style$|^src|^srcdoc$|^formaction$/.test(name))).toEqual([]);
      const drawn = attributes.filter(({ name }) => /^(?:x|y|width|height|x1|x2|cx|d)$/.test(name));
      expect(drawn.filter(({ value }) => /NaN|Infinity|undefined/.test(value))).toEqual([]);
      const links = attributes.flatMap(({ name, value }) => (name === 'href' ? [value] : []));
      expect(links.filter(href => !/^(#[a-z0-9-]+|https?:\/\/)/.test(href))).toEqual([]);
    };
    page(hostileBenchReports(), 'en');
    fc.assert(fc.property(fc.array(anyBenchReport, { maxLength: 3 }), fc.constantFrom(...LANGUAGES), page), {
      numRuns: 60,
    });
  });

  test('in Markdown and comments: nothing but ours, no table cut, nobody called', () => {
    const text = (reports: readonly Report[], language: 'en' | 'zh') => {
      const summary = summarize({ reports: [...reports], rejected: [] });
      for (const source of [renderMarkdown(summary, language), comment(summary, 4000)]) {
        const nodes = elements(parseFragment(marked.parse(source, { async: false })));
        expect(nodes.map(({ nodeName }) => nodeName).filter(name => !OUR_MARKDOWN.has(name))).toEqual([]);
        expect(nodes.flatMap(({ attrs }) => attrs).filter(({ name }) => name !== 'align')).toEqual([]);
        for (const table of source.match(/(?:^\|.*\n?)+/gm) ?? [])
          expect(
            new Set(
              table
                .trim()
                .split('\n')
                .map(row => row.split('|').length),
            ).size,
          ).toBe(1);
        const said = nodes
          .filter(({ nodeName }) => nodeName !== 'code')
          .flatMap(own)
          .join('\n');
        expect(Object.entries(IN_TEXT).flatMap(([what, pattern]) => (pattern.test(said) ? [what] : []))).toEqual([]);
        const shown = withoutCode(source);
        expect(Object.entries(IN_SOURCE).flatMap(([what, pattern]) => (pattern.test(shown) ? [what] : []))).toEqual([]);
      }
    };
    text(hostileBenchReports(), 'en');
    fc.assert(fc.property(fc.array(anyBenchReport, { maxLength: 3 }), fc.constantFrom(...LANGUAGES), text), {
      numRuns: 60,
    });
  });

  test('in a comment of any size: whole pieces', () => {
    const hostile = summarize({ reports: [...hostileBenchReports(), ...benchReports()], rejected: [] });
    const whole = comment(hostile, 1_000_000);
    for (let limit = 200; limit < whole.length; limit += 997) {
      const text = comment(hostile, limit);
      expect(text.length).toBeLessThanOrEqual(limit);
      const pieces = new Set(whole.split('\n'));
      expect(text.split('\n').filter(line => line.startsWith('| `') && !pieces.has(line))).toEqual([]);
    }
  });
});

test('thousands of benchmarks: a page and a summary of bounded size', () => {
  const metrics = Array.from({ length: 5000 }, (_, i) => ({
    name: `m/p${i % 50}.Benchmark${i}`,
    samples: [100 + (i % 9)],
    baseline: [100],
    verdict: i % 9 === 8 ? ('regression' as const) : ('stable' as const),
  }));
  const many = summarize({ reports: [only(...metrics)], rejected: [] });
  expect(renderHtml(many, 'en').length).toBeLessThan(3 << 20);
  expect(renderMarkdown(many, 'en').length).toBeLessThan(200_000);
  expect(comment(many).length).toBeLessThanOrEqual(65_536);
});

type Element = DefaultTreeAdapterTypes.Element;

const OUR_ELEMENTS = new Set(
  (
    'html head meta title style body svg symbol path use rect line circle text main input header div p span small label h1 h2 h3 h4 ul li b i em ' +
    'br code a time section table thead tbody tr th td form select option button output details summary dl dt dd pre script figure figcaption'
  ).split(' '),
);
const OUR_MARKDOWN = new Set('h3 p strong em br code table thead tbody tr th td details summary ul li'.split(' '));

function elements(node: DefaultTreeAdapterTypes.Node): Element[] {
  const found = 'attrs' in node ? [node] : [];
  return [...found, ...('childNodes' in node ? node.childNodes.flatMap(elements) : [])];
}

function own(node: Element): string[] {
  return node.childNodes.flatMap(child => (child.nodeName === '#text' && 'value' in child ? [child.value] : []));
}
