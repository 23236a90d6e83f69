import { environmentKey } from '../../src/bench/environment.js';
import { type Point, series } from '../../src/bench/history.js';
import type { Check, Metric, Report, Target } from '../../src/report/model.js';
import { ATTACKS } from './hostile.js';
import { HEAD } from './reports.js';

const LOONG64: Target = { goos: 'linux', goarch: 'loong64' };
const ARM64: Target = { goos: 'linux', goarch: 'arm64', variant: 'v8.0' };

const BASE = 'a81b0e2c5d7f9a3b4c6d8e0f1a2b3c4d5e6f7a8b';
const MODULE = 'github.com/acme/gateway';

interface Row {
  readonly name: string;
  readonly verdict: NonNullable<Metric['verdict']>;
  /** Instructions: base, head. */
  readonly insn?: readonly [number | undefined, number];
  /** Those outside the runtime, as a part of all. */
  readonly user?: readonly [number, number];
  readonly allocs?: readonly [number | undefined, number];
  readonly bytes?: readonly [number | undefined, number];
  readonly unit?: 'insn/op' | 'user-insn/op';
  readonly functions?: readonly string[];
  readonly said?: Check['title'];
  readonly reason?: string;
  /** From the smallest to the largest run, as a part. */
  readonly spread?: number;
}

const ROWS: readonly Row[] = [
  {
    name: `${MODULE}/router.BenchmarkRoute/deep`,
    verdict: 'regression',
    insn: [41_204, 43_118],
    user: [0.94, 0.95],
    allocs: [2, 2],
    bytes: [96, 96],
    functions: [
      `${MODULE}/router.(*node).match +1,702 (+4.13 %)`,
      'strings.IndexByte +148 (+0.36 %)',
      `${MODULE}/router.params[...] +61 (+0.15 %)`,
    ],
  },
  {
    name: `${MODULE}/codec.BenchmarkEncode/国密报文`,
    verdict: 'regression',
    insn: [1_842_553, 1_843_120],
    user: [0.71, 0.71],
    allocs: [9, 12],
    bytes: [4096, 6144],
  },
  {
    name: `${MODULE}/codec.BenchmarkDecode/large`,
    verdict: 'notice',
    insn: [912_404, 921_870],
    user: [0.88, 0.89],
    allocs: [31, 31],
    bytes: [8192, 8192],
    functions: ['encoding/json.(*decodeState).object +9,104 (+1.00 %)'],
  },
  {
    name: `${MODULE}/pool.BenchmarkHandOff`,
    verdict: 'noisy',
    insn: [30_441, 31_590],
    user: [0.4, 0.42],
    allocs: [0, 0],
    bytes: [0, 0],
    spread: 0.06,
  },
  {
    name: `${MODULE}/pool.BenchmarkScheduler`,
    verdict: 'stable',
    insn: [22_441, 22_590],
    user: [0.6, 0.597],
    unit: 'user-insn/op',
    allocs: [1, 1],
    bytes: [16, 16],
    spread: 0.03,
  },
  {
    name: `${MODULE}/tlcp.BenchmarkHandshake`,
    verdict: 'error',
    reason: 'head-failed',
    said: {
      en: `${MODULE}/tlcp.BenchmarkHandshake breaks, and did not at the base: panic: runtime error: index out of range [3]`,
      zh: `${MODULE}/tlcp.BenchmarkHandshake 无法运行，而在基线上可以：panic: runtime error: index out of range [3]`,
    },
  },
  {
    name: `${MODULE}/codec.BenchmarkLegacy`,
    verdict: 'gone',
    insn: [88_102, 0],
    said: {
      en: `${MODULE}/codec.BenchmarkLegacy is gone: it was there at the base`,
      zh: `${MODULE}/codec.BenchmarkLegacy 已不存在：基线上有该基准测试`,
    },
  },
  {
    name: `${MODULE}/codec.BenchmarkEncode/zstd`,
    verdict: 'new',
    insn: [undefined, 2_240_118],
    allocs: [undefined, 14],
    bytes: [undefined, 12_288],
  },
  {
    name: `${MODULE}/crypto/sm3.BenchmarkSum/1K`,
    verdict: 'improved',
    insn: [54_170, 49_802],
    user: [0.99, 0.99],
    allocs: [0, 0],
    bytes: [0, 0],
  },
  ...[
    ['router.BenchmarkRoute/flat', 12_004, 12_009],
    ['router.BenchmarkRoute/参数', 18_340, 18_333],
    ['codec.BenchmarkEncode/small', 90_155, 90_302],
    ['codec.BenchmarkDecode/small', 77_410, 77_398],
    ['session.BenchmarkLookup', 2_194, 2_194],
  ].map(
    ([name, base, head]): Row => ({
      name: `${MODULE}/${name}`,
      verdict: 'stable',
      insn: [base as number, head as number],
      user: [0.9, 0.9],
      allocs: [1, 1],
      bytes: [64, 64],
    }),
  ),
];

const ENV = {
  go: 'go1.26.8',
  qemu: '10.0.13',
  'qemu-cpu': 'la464',
  hwcap: '0x7e 0x0',
  'page-size': '4096',
  'notice-above': '0.5 %',
  'fail-above': '2 %',
};

/** Runs around a value, the same each time. */
function runs(value: number, spread = 0.0004, count = 5): number[] {
  return Array.from(
    { length: count },
    (_, i) => Math.round(value * (1 + spread * ((i * 7) % count) * 0.25 - spread / 2) * 1e4) / 1e4,
  );
}

function metricsOf({ name, verdict, insn, user, allocs, bytes, unit = 'insn/op', spread }: Row): Metric[] {
  const metric = (of: string, pair: readonly [number | undefined, number] | undefined, around = 0): Metric[] => {
    if (pair === undefined || verdict === 'gone') return [];
    const [base, now] = pair;
    const own = verdict === 'new' || of === unit;
    const grew = base !== undefined && now > base;
    const allocated = of === 'allocs/op' || of === 'B/op';
    return [
      {
        name,
        unit: of,
        better: 'lower',
        samples: runs(now, around),
        ...(base !== undefined && { baseline: runs(base, around) }),
        ...(allocated && verdict !== 'new'
          ? { verdict: grew ? ('regression' as const) : ('stable' as const) }
          : own && {
              verdict: verdict === 'regression' && (pair[1] - (base ?? 0)) / (base ?? 1) < 0.01 ? 'stable' : verdict,
            }),
        env: 'go=go1.26.8 qemu=10.0.13 qemu-cpu=la464',
      },
    ];
  };
  const outside = insn && user && ([(insn[0] ?? 0) * user[0], insn[1] * user[1]] as const);
  return [
    ...metric('insn/op', insn, spread ?? 0.0004),
    ...metric('user-insn/op', outside, 0.0003),
    ...metric('allocs/op', allocs),
    ...metric('B/op', bytes),
  ];
}

function checksOf({ name, verdict, insn, functions, said, reason, allocs }: Row): Check[] {
  const check = (id: string, status: Check['status'], severity: Check['severity'], more: Partial<Check>): Check => ({
    id,
    status,
    severity,
    title: said ?? { en: `${name} ${verdict}`, zh: `${name} ${verdict}` },
    evidence: { benchmark: name },
    ...more,
  });
  const change = insn?.[0] === undefined ? 0 : insn[1] / insn[0] - 1;
  const title = (words: string) => ({ en: `${name}: ${words}`, zh: `${name}：${words}` });
  const evidence = {
    benchmark: name,
    base: insn?.[0] ?? 0,
    head: insn?.[1] ?? 0,
    change: `+${(change * 100).toFixed(2)} %`,
    functions: [...(functions ?? [])],
  };
  const words = `+${(change * 100).toFixed(2)} % insn/op`;
  if (verdict === 'regression' && functions)
    return [check('bench/regression', 'fail', 'error', { title: title(words), evidence })];
  if (verdict === 'regression' && allocs)
    return [check('bench/allocations', 'fail', 'error', { title: title(`${allocs[0]} → ${allocs[1]} allocs/op`) })];
  if (verdict === 'notice') return [check('bench/notice', 'warn', 'warn', { title: title(words), evidence })];
  if (verdict === 'noisy') return [check('bench/noisy', 'warn', 'info', {})];
  if (verdict === 'error')
    return [check('bench/broken', 'fail', 'error', { evidence: { benchmark: name, reason: reason ?? '' } })];
  if (verdict === 'gone')
    return [check('bench/gone', 'warn', 'info', { evidence: { benchmark: name, base: insn?.[0] ?? 0 } })];
  return [];
}

function report(target: Target, rows: readonly Row[], more: Partial<Report> = {}): Report {
  const { metrics = [], ...rest } = more;
  return {
    schema: 'xinchuang-go/report/v1',
    tool: { name: 'xinchuang-go', version: '1.0.0' },
    action: 'bench',
    target,
    run: {
      host: 'github',
      repo: MODULE,
      headSha: HEAD,
      baseSha: BASE,
      url: `https://${MODULE}/actions/runs/9120482211`,
      startedAt: '2026-11-20T08:14:02.500Z',
      durationMs: 118_020,
    },
    subjects: [],
    checks: rows.flatMap(checksOf),
    metrics: [...rows.flatMap(metricsOf), ...metrics],
    env: ENV,
    ...rest,
  };
}

const PARTS: readonly (readonly [string, number, number?])[] = [
  ['runtime', 1_402_112, 1_402_112],
  ['google.golang.org/grpc', 2_288_120, 912_004],
  ['net/http', 1_288_012, 1_288_012],
  ['crypto/tls', 702_330, 705_002],
  ['encoding/json', 288_444, 288_444],
  ['github.com/emmansun/gmsm/sm2', 190_224, 221_002],
  ['github.com/acme/gateway/router', 120_880, 118_004],
  ['github.com/acme/gateway/编解码', 98_011],
  ['reflect', 210_774, 210_774],
  ['fmt', 88_212, 88_212],
  ['go.uber.org/zap', 154_220, 154_220],
  ['os', 66_120, 66_120],
  ['strconv', 61_120, 61_120],
  ['sync', 18_020, 18_020],
];

const LIMITS = ['off', '256MiB', '128MiB', '64MiB'];
const GOGC = ['50', '100', '200', '400', 'off'];

const PROGRAM = (
  [
    ['bytes', 11_842_560, 11_630_592, 'notice'],
    ['insn/init', 1_204_331, 1_204_118, 'stable'],
    ['insn/start', 3_911_204, 3_402_870, 'regression'],
  ] as const
).map(
  ([unit, now, base, verdict]): Metric => ({
    name: `${MODULE}/cmd/gateway`,
    unit,
    better: 'lower',
    subject: `${MODULE}/cmd/gateway`,
    samples: [now],
    baseline: [base],
    verdict,
  }),
);

/** What a pull request brings to look at: a row of each verdict, sizes, settings of the collector. */
export function benchReports(): Report[] {
  return [
    report(LOONG64, ROWS, {
      metrics: [
        ...PROGRAM,
        ...PARTS.map(
          ([name, size, base]): Metric => ({
            name,
            unit: 'bytes/package',
            better: 'lower',
            subject: `${MODULE}/cmd/gateway`,
            samples: [size],
            ...(base !== undefined && { baseline: [base] }),
          }),
        ),
        ...GOGC.flatMap((gogc, x) =>
          LIMITS.map(
            (limit, y): Metric => ({
              name: `${MODULE}/codec.BenchmarkDecode/large`,
              unit: 'collector-insn/op',
              better: 'lower',
              subject: `GOGC=${gogc} GOMEMLIMIT=${limit}`,
              samples: [Math.round(912_404 * (1 + 0.9 / (1 + x * 1.4) + (x > 2 ? 0.12 * y * (x - 1) : 0)))],
            }),
          ),
        ),
      ],
    }),
    report(
      ARM64,
      ROWS.filter(({ verdict }) => verdict === 'stable' || verdict === 'improved'),
      { env: { ...ENV, 'qemu-cpu': 'cortex-a72' } },
    ),
  ];
}

/** Names that others chose, each on a row of its own. */
export function hostileBenchReports(): Report[] {
  const verdicts = ['regression', 'notice', 'noisy', 'error', 'gone', 'new', 'improved', 'stable'] as const;
  const rows = ATTACKS.map(
    (attack, i): Row => ({
      name: `${i} ${attack}.Benchmark${attack}`.slice(0, 500),
      verdict: verdicts[i % verdicts.length] ?? 'stable',
      insn: [1000 + i, 1100 + i],
      user: [0.5, 0.5],
      allocs: [1, 1],
      functions: [attack, `${attack} +1`],
      said: { en: attack, zh: attack },
      reason: attack,
    }),
  );
  return [
    report(LOONG64, rows, {
      env: { ...ENV, qemu: ATTACKS[0], 'qemu-cpu': ATTACKS[8], 'fail-above': ATTACKS[3] },
      metrics: ATTACKS.flatMap((attack, i): Metric[] => [
        {
          name: attack,
          unit: 'bytes/package',
          better: 'lower',
          subject: attack,
          samples: [1000 * (i + 1)],
          baseline: [i],
        },
        { name: attack, unit: 'insn/start', better: 'lower', subject: attack, samples: [i], baseline: [1] },
        {
          name: attack,
          unit: attack.slice(0, 40),
          better: 'lower',
          subject: `GOGC=${i % 5} GOMEMLIMIT=${'<b>"&\''.slice(0, 1 + (i % 5))}`,
          samples: [i],
        },
      ]),
    }),
  ];
}

/** Thirty pushes; QEMU was changed after the eighteenth. */
export function benchHistory(names = ROWS.slice(0, 4).map(({ name }) => name)) {
  const points = names.flatMap((benchmark, n) =>
    Array.from({ length: 30 }, (_, i): Point => {
      const qemu = i < 18 ? '7.2.22' : '10.0.13';
      const wave = 1 + 0.004 * Math.sin(i * (n + 2)) + (i > 10 && n === 0 ? 0.05 : 0) - (i >= 18 ? 0.12 : 0);
      return {
        benchmark,
        unit: 'insn/op',
        value: Math.round(40_000 * (n + 1) * wave),
        commit: (i * 7919 + 0x1a2b3c4).toString(16).repeat(6).slice(0, 40),
        at: new Date(Date.UTC(2026, 9, 1 + i)).toISOString(),
        key: environmentKey({
          goos: 'linux',
          goarch: 'loong64',
          go: 'go1.26.8',
          qemu,
          cpu: 'la464',
          iterations: 1000,
        }),
      };
    }),
  );
  return series(points);
}
