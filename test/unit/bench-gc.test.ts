import { describe, expect, test } from '@jest/globals';
import { settingsOf } from '../../src/actions/bench-inputs.js';
import { moreOf } from '../../src/actions/bench-more-inputs.js';
import { collectorShare, isCollector } from '../../src/bench/gc-functions.js';
import { type GcCell, proposed, settingName, usual } from '../../src/bench/gc-sweep.js';
import { ofLastRun, percentile, readGcTrace } from '../../src/bench/gc-trace.js';
import { compare, DEFAULTS, findings, lanes, measuresOf, pauses, type Runner, sweep } from '../../src/bench/index.js';
import { defaultConfig } from '../../src/config/index.js';
import { UserError } from '../../src/language/index.js';
import { reportSchema } from '../../src/report/model.js';

const MIB = 1 << 20;
const line = (pauses: string, heap: string, forced = '') =>
  `gc 3 @0.018s 5%: ${pauses} ms clock, 0.14+0.35/1.2/0.02+0.61 ms cpu, ${heap} MB, 4 MB goal, 0 MB stacks, 0 MB globals, 1 P${forced}`;

test.each([
  ['runtime.gcDrain', true],
  ['runtime.gcStart.func2', true],
  ['runtime.(*gcWork).put', true],
  ['runtime.scanobject', true],
  ['runtime.scanObject', true],
  ['runtime.(*sweepLocked).sweep', true],
  ['runtime.(*sweepLocked).sweep.(*mheap).freeSpan.func4', true],
  ['runtime.wbBufFlush1', true],
  ['gcWriteBarrier', true],
  ['gcWriteBarrier<1>', true],
  ['runtime.gcWriteBarrier2.abi0', true],
  ['runtime.typePointers.next', true],
  ['internal/runtime/gc/scan.ScanSpanPacked', true],
  ['runtime.stopTheWorldWithSema', true],
  ['runtime.bgscavenge', true],
  ['runtime.mallocgc', false],
  ['runtime.mallocgcSmallScanNoHeader', false],
  ['runtime.schedule', false],
  ['runtime.memclrNoHeapPointers', false],
  ['runtime.(*mcache).nextFree', false],
  ['runtime.(*mspan).init', false],
  ['runtime.growslice', false],
  ['main.gcDrain', false],
  ['encoding/json.scanBlock', false],
])('%s of the collector: %s', (symbol, expected) => {
  expect(isCollector(symbol)).toBe(expected);
});

test('its share', () => {
  expect(
    collectorShare(
      new Map([
        ['runtime.gcDrain', 1],
        ['main.main', 3],
      ]),
    ),
  ).toBe(0.25);
  expect(collectorShare(new Map())).toBe(0);
});

describe('gctrace', () => {
  test('is read among other lines, and what testing forced parts the runs', () => {
    const stderr = [
      line('0.018+1.3+0.076', '0->0->0', ' (forced)'),
      line('0.5+1.3+0.5', '4->4->1'),
      line('1+1+1', '9->9->2', ' (forced)'),
      'gc 1 @nonsense',
      line('0.018+1.3+0.076', '4->5->1'),
      line('0.020+1.3+12', '6->7->3'),
    ].join('\n');
    const { own, liveBefore } = ofLastRun(readGcTrace(stderr));
    expect(liveBefore).toBe(2);
    expect(own.map(({ heap, pauses: both }) => [heap, both.map(Math.round)])).toEqual([
      [
        [4, 5, 1],
        [18_000, 76_000],
      ],
      [
        [6, 7, 3],
        [20_000, 12_000_000],
      ],
    ]);
    expect(ofLastRun(readGcTrace(''))).toEqual({ own: [], liveBefore: 0 });
  });

  test('is passed over in no time where somebody else writes lines like it', () => {
    const long = `gc 1 @0.1s 1%: 1+1+1 ms clock, 1 ms cpu, 1->1->1 MB, ${'1 P '.repeat(100_000)}`;
    expect(readGcTrace(`${long}\n`.repeat(5))).toEqual([]);
  });
});

test.each([
  [[], 0.5, undefined],
  [[3], 0.5, undefined],
  [[3, 1], 0.5, 1],
  [Array.from({ length: 99 }, (_, i) => i), 0.99, undefined],
  [Array.from({ length: 200 }, (_, i) => i), 0.99, 197],
])('percentile %#', (values, part, expected) => {
  expect(percentile(values, part)).toBe(expected);
});

describe('the setting that is proposed', () => {
  const cell = (gogc: GcCell['gogc'], limit: GcCell['limit'], insn: number, peak: number): GcCell => ({
    gogc,
    limit,
    insn,
    peak: peak * MIB,
    collections: 1,
    share: 0.1,
    iterations: 10,
  });
  test.each([
    [
      'what is least within twice the heap',
      [cell(100, 'off', 1000, 6), cell(200, 'off', 900, 11), cell(400, 'off', 800, 16)],
      'GOGC=200 GOMEMLIMIT=off',
    ],
    [
      'the smaller heap within 1 %',
      [cell(100, 'off', 1000, 6), cell(200, 'off', 900, 11), cell(150, 'off', 905, 8)],
      'GOGC=150 GOMEMLIMIT=off',
    ],
    [
      'GOGC=100 where nothing gains 1 %',
      [cell(100, 'off', 1000, 6), cell(200, 'off', 995, 6), cell(50, 'off', 1009, 4)],
      'GOGC=100 GOMEMLIMIT=off',
    ],
    [
      'anything where GOGC=100 was not asked for',
      [cell('off', 64 * MIB, 900, 60), cell(200, 'off', 1000, 6)],
      'GOGC=off GOMEMLIMIT=64MiB',
    ],
  ])('%s', (_, cells, expected) => {
    const best = proposed(cells);
    expect(best && settingName(best)).toBe(expected);
  });

  test('nothing of nothing; usual limits follow the heap', () => {
    expect(proposed([])).toBeUndefined();
    expect([...new Set(usual(0).map(({ limit }) => limit))]).toEqual(['off', 16 * MIB, 64 * MIB]);
    expect([...new Set(usual(30 * MIB).map(({ limit }) => limit))]).toEqual(['off', 128 * MIB, 512 * MIB]);
    expect(usual(0)).not.toContainEqual({ gogc: 'off', limit: 'off' });
  });
});

/** One benchmark that allocates 100 kB: an operation is 1000 instructions, and each collection 10,000 more. */
function allocating(kind: Runner['kind'], ns = () => 1000): Runner {
  return {
    kind,
    counts: kind === 'qemu',
    env: {},
    close: async () => {},
    async run({ argv, env }) {
      const ended = { code: 0, timedOut: false, truncated: false, stderr: '' };
      if (argv[0]?.startsWith('-test.list')) return { ...ended, stdout: 'BenchmarkA\n' };
      const n = Number(/benchtime=(\d+)x/.exec(argv.join(' '))?.[1]);
      const gogc = env['GOGC'] === undefined ? 100 : Number(env['GOGC']);
      const limit = Number(/^\d+$/.exec(env['GOMEMLIMIT'] ?? '')?.[0] ?? Number.POSITIVE_INFINITY);
      const heap = Math.min((4 * MIB * (Number.isNaN(gogc) ? Number.POSITIVE_INFINITY : gogc)) / 100, limit);
      const collections = env['GODEBUG']?.includes('gctrace') ? Math.floor((n * 100_000) / heap) : 0;
      const gc = collections * 10_000;
      const functions = [
        { name: 'x.A', instructions: n * 1000 },
        { name: 'runtime.gcDrain', instructions: gc },
      ];
      const record = { ran: true, children: false, intervals: 1, instructions: n * 1000 + gc, functions };
      const name =
        kind === 'native' ? `BenchmarkA${env['GOMAXPROCS'] === '1' ? '' : `-${env['GOMAXPROCS']}`}` : 'BenchmarkA';
      const own = Array.from({ length: collections }, () => line('0.02+1+0.04', `${heap / MIB}->${heap / MIB}->1`));
      return {
        ...ended,
        stdout: `${name}\t${n}\t${ns()} ns/op\t50.5 MB/s\t100000 B/op\t3 allocs/op\nPASS\n`,
        stderr: [line('0.1+1+0.1', '1->1->1', ' (forced)'), ...own].join('\n'),
        counts: JSON.stringify({
          schema: 'xinchuang-go/counter/v1',
          plugin: '1',
          truncated: false,
          records: n === 1 ? [record] : [record, record],
        }),
      };
    },
  };
}

const side = (file: string) => ({ importPath: 'x', file, folder: '.', symbols: '' });
const packages = [{ importPath: 'x', same: false, base: side('base'), head: side('head') }];
const common = (runner: Runner) => ({
  packages,
  runner,
  lanes: lanes(1),
  timeoutMs: 1000,
  isLate: () => false,
  isOver: () => false,
});

test('a sweep is a grid that can be read again, and says that pauses are not told', async () => {
  const runner = allocating('qemu');
  const compared = await compare({ ...common(runner), pattern: '.', settings: DEFAULTS });
  const told = await sweep({ ...common(runner), compared, settings: undefined, pattern: undefined, env: 'qemu=10' });
  expect(told.checks.map(({ id, status }) => [id, status])).toEqual([
    ['bench/gc', 'pass'],
    ['bench/not-told', 'skip'],
  ]);
  const { GOGC, GOMEMLIMIT, collections } = told.checks[0]?.evidence ?? {};
  expect([GOGC, GOMEMLIMIT]).toEqual([
    ['50', '100', '200', '400', 'off'],
    ['16MiB', '64MiB', 'off'],
  ]);
  expect((collections as number[]).slice(3, 6)).toEqual([23, 23, 23]);
  expect((collections as number[]).slice(12)).toEqual([5, 1, null]);
  expect(told.checks[0]?.evidence['proposed']).toBe('GOGC=200 GOMEMLIMIT=off');
  expect(told.metrics.filter(({ subject }) => subject === 'GOGC=50 GOMEMLIMIT=off').map(({ unit }) => unit)).toEqual([
    'collections/run',
    'collector-insn/op',
    'heap-peak-bytes',
  ]);
  expect(told.metrics.every(({ baseline, verdict }) => baseline?.length === 1 && verdict === undefined)).toBe(true);
  const { checks, metrics } = reportSchema.shape;
  expect([checks.parse(told.checks), metrics.parse(told.metrics)]).toEqual([told.checks, told.metrics]);
});

describe('on silicon', () => {
  const settings = settingsOf(defaultConfig().bench, 'native');

  test('time is judged by ten runs of each side, and pauses are told', async () => {
    let now = 0;
    const runner = allocating('native');
    const timed: Runner = {
      ...runner,
      async run(start) {
        const ended = await runner.run(start);
        const slow = start.file === 'head' ? 1100 : 1000;
        return { ...ended, stdout: ended.stdout.replace('1000 ns/op', `${slow + (now++ % 7)} ns/op`) };
      },
    };
    const compared = await compare({ ...common(timed), pattern: '.', settings });
    const told = findings(compared, { goos: 'linux', goarch: 'amd64' }, 'runner=native');
    const time = told.metrics.find(({ unit }) => unit === 'ns/op');
    expect([time?.samples.length, time?.baseline?.length, time?.verdict]).toEqual([10, 10, 'regression']);
    expect(told.metrics.find(({ unit }) => unit === 'MB/s')).toMatchObject({ better: 'higher' });
    expect(told.checks.filter(({ status }) => status === 'fail').map(({ id }) => id)).toEqual(['bench/time']);
    const paused = await pauses({ ...common(timed), compared, env: 'runner=native' });
    expect(paused.metrics.map(({ unit, samples }) => [unit, samples])).toEqual([
      ['pause-p50-ns', [20_000]],
      ['pause-p99-ns', [40_000]],
    ]);
  });

  test('under an emulator there is no time', async () => {
    const compared = await compare({ ...common(allocating('qemu')), pattern: '.', settings });
    const { metrics } = findings(compared, { goos: 'linux', goarch: 'loong64' }, 'qemu=10');
    expect(metrics.some(({ unit }) => unit === 'ns/op' || unit === 'MB/s')).toBe(false);
  });
});

describe('what cannot be told', () => {
  const refused = (body: () => unknown): string[] => {
    try {
      body();
      return [];
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      return [error, ...error.others].map(one => `${one.code} ${one.lines('en')[0]}`);
    }
  };
  test.each(['time', 'throughput', 'pauses', 'scheduler', 'ranking'])('%s under emulation', what => {
    const lines = refused(() => measuresOf([what, 'size'], 'qemu'));
    expect(lines).toEqual([expect.stringMatching(/^XC-BENCH-035 measure: .+ cannot be told .+: .+/)]);
  });
  test.each(['startup', 'region', 'gc', 'scheduler', 'ranking'])('%s on silicon', what => {
    expect(refused(() => measuresOf([what], 'native'))).toHaveLength(1);
  });
  test('all of it at once, and unknown words too', () => {
    expect(refused(() => measuresOf(['time', 'ranking', 'speed'], 'qemu')).map(line => line.slice(0, 12))).toEqual([
      'XC-BENCH-035',
      'XC-BENCH-035',
      'XC-INPUT-001',
    ]);
    expect([...measuresOf(['size'], 'qemu')]).toEqual(['size']);
    expect(measuresOf(['pauses'], 'native').has('benchmarks')).toBe(true);
    expect(measuresOf(undefined, 'native').has('time')).toBe(true);
  });

  test.each([
    [{ runner: 'native', start: ['--version'] }, 'XC-BENCH-037'],
    [{ runner: 'native', gcSweep: ['true'] }, 'XC-BENCH-037'],
    [{ regionBegin: 'a' }, 'XC-BENCH-038'],
    [{ regionEnd: 'a' }, 'XC-BENCH-038'],
    [{ measure: ['gc'] }, 'XC-BENCH-038'],
    [{ measure: ['startup'] }, 'XC-BENCH-038'],
    [{ gcSweep: ['0'] }, 'XC-INPUT-001'],
    [{ gcSweep: ['100/1KiB'] }, 'XC-INPUT-001'],
    [{ gcSweep: ['100', 'true'] }, 'XC-INPUT-001'],
    [{ gcSweep: ['true'], gcBenchmarks: '(' }, 'XC-INPUT-001'],
  ] as const)('%j is refused', async (inputs, code) => {
    await expect(moreOf({ runner: 'qemu', ...inputs })).rejects.toMatchObject({ code });
  });

  test('what is asked for is understood', async () => {
    const more = await moreOf({ runner: 'qemu', gcSweep: ['50', 'off/64MiB', '100/off'], programs: [] });
    expect(more.gc?.settings).toEqual([
      { gogc: 50, limit: 'off' },
      { gogc: 'off', limit: 64 * MIB },
      { gogc: 100, limit: 'off' },
    ]);
    expect([more.programs, more.start, more.region]).toEqual([[], undefined, undefined]);
    expect((await moreOf({ runner: 'qemu', gcSweep: ['false'] })).gc).toBeUndefined();
    expect((await moreOf({ runner: 'qemu', gcSweep: ['true'] })).gc).toEqual({});
  });
});
