import { describe, expect, test } from '@jest/globals';
import { emulatedBy } from '../../src/actions/bench-native.js';
import { parseRegion, parseWhole } from '../../src/bench/counts.js';
import { DEFAULTS, lanes, type Runner, regions, shareOut, sizeFindings, startups } from '../../src/bench/index.js';
import { checkMarks } from '../../src/bench/region.js';
import { packageOf, tiles } from '../../src/bench/size.js';
import { reportSchema } from '../../src/report/model.js';

const metrics = reportSchema.shape.metrics;
const checks = reportSchema.shape.checks;

test.each([
  ['main.main', 'main'],
  ['encoding/json.(*decodeState).object', 'encoding/json'],
  ['gopkg.in/yaml%2ev3.(*parser).parse', 'gopkg.in/yaml.v3'],
  ['github.com/acme/x/v2.init.func1', 'github.com/acme/x/v2'],
  ['slices.pdqsortCmpFunc[go.shape.struct { encoding/json.v reflect.Value }]', 'slices'],
  ['type:.eq.example.com/gate.server', '(type:)'],
  ['go:func.*', '(go:)'],
  ['memeqbody', '(no package)'],
  ['_rt0_loong64_linux', '(no package)'],
  ['%zz.x', '%zz'],
])('%s is of %s', (symbol, expected) => {
  expect(packageOf(symbol)).toBe(expected);
});

describe('the bytes of a program', () => {
  const section = (name: string, addr: number, offset: number, size: number, loaded = true, held = true) => ({
    name,
    addr,
    offset,
    size,
    loaded,
    held,
  });
  const sections = [
    section('.text', 0x1000, 0x1000, 100),
    section('.rodata', 0x2000, 0x1100, 50),
    section('.noptrbss', 0x3000, 0x1200, 1 << 25, true, false),
    section('.symtab', 0, 0x1200, 400, false),
    section('.debug_info', 0, 0x1400, 500, false),
  ];
  const symbols = [
    { name: 'runtime.text', address: 0x1000, size: 0 },
    { name: 'a.F', address: 0x1000, size: 40 },
    { name: 'b.G', address: 0x1020, size: 30 },
    { name: 'b.table', address: 0x2000, size: 20 },
    { name: 'drbg.memory', address: 0x3000, size: 1 << 25 },
  ];
  const size = shareOut(6000, sections, symbols);

  test('add up, without symbols and debug information, and without what is in memory alone', () => {
    expect(size.bytes).toBe(6000 - 900);
    expect(Object.fromEntries(size.parts)).toEqual({
      a: 40,
      b: 22 + 20,
      '(.text)': 38,
      '(.rodata)': 30,
      '(ELF)': 6000 - 900 - 150,
    });
    expect([...size.parts.values()].reduce((sum, bytes) => sum + bytes, 0)).toBe(size.bytes);
    expect(size.held).toBe(150);
  });

  test('what aligns segments is no growth, and a package that came is named', () => {
    const plain = { settings: DEFAULTS, env: 'go=1.26', plain: false };
    const aligned = shareOut(6000 + 65_536, sections, symbols);
    const same = sizeFindings([{ importPath: 'x/cmd', base: size, head: aligned }], plain);
    expect(same.checks.map(({ id, status }) => [id, status])).toEqual([['bench/size', 'pass']]);
    const grown = shareOut(
      6100,
      [section('.text', 0x1000, 0x1000, 200), ...sections.slice(1)],
      [...symbols.slice(0, 3), { name: 'new/c.H', address: 0x1064, size: 100 }, ...symbols.slice(3)],
    );
    const told = sizeFindings([{ importPath: 'x/cmd', base: size, head: grown }], plain);
    expect(told.checks[0]).toMatchObject({ id: 'bench/size', status: 'fail' });
    expect(told.checks[0]?.title.en).toContain('most of it in new/c');
    expect(told.checks[0]?.evidence['symbols']).toEqual(['new/c.H +100']);
    expect(metrics.parse(told.metrics)).toEqual(told.metrics);
    const parts = told.metrics.filter(({ unit, subject }) => unit === 'bytes/package' && subject === 'x/cmd');
    expect(parts.map(({ name, samples: [now], baseline: [base] = [] }) => ({ name, size: now, base }))).toEqual(
      tiles(grown, size),
    );
    expect(parts.find(({ name }) => name === 'new/c')).toMatchObject({ samples: [100], baseline: [0] });
    const nothing = sizeFindings([{ importPath: 'x/cmd', head: grown }], { ...plain, plain: true });
    expect([nothing.checks, nothing.metrics[0]?.verdict]).toEqual([[], undefined]);
  });

  test('of many packages the largest and those that changed are told, and the rest is one', () => {
    const parts = (more: number) =>
      new Map([...Array.from({ length: 500 }, (_, i) => [`p${i}`, 1000 + i] as const), ['tiny', 1 + more] as const]);
    const of = (more: number) => ({ bytes: 0, held: 0, symbols: new Map(), parts: parts(more) });
    const all = tiles(of(50), of(0));
    expect(all).toHaveLength(150);
    expect(all).toContainEqual({ name: 'tiny', size: 51, base: 1 });
    const sum = [...parts(50).values()].reduce((a, b) => a + b, 0);
    expect(all.reduce((total, tile) => total + tile.size, 0)).toBe(sum);
  });
});

const document = (fields: object) =>
  JSON.stringify({ schema: 'xinchuang-go/counter/v1', plugin: '1.0.0', truncated: false, ...fields });
const counted = (instructions: number, name = 'f') => ({ instructions, functions: [{ name, instructions }] });

test.each([
  ['', 'no document of the counter'],
  ['[]', 'no document of the counter'],
  [document({ error: 'symbols: line 3' }), 'symbols: line 3'],
  [document({ truncated: true }), 'the counter could not keep all of it'],
  [document({ entered: false }), 'main.main was not reached'],
  [document({ entered: true, before: counted(1) }), 'a part is none'],
  [document({ entered: true, before: counted(-1), after: counted(1) }), 'a part is none'],
])('%s is no count of a process', (text, problem) => {
  expect(parseWhole(text)).toEqual({ problem });
});

test('a region that is none', () => {
  expect(parseRegion(document({}))).toEqual({ problem: 'no region' });
  expect(parseRegion(document({ region: { ...counted(5), intervals: 1.5 } }))).toEqual({ problem: 'no region' });
  expect(parseRegion(document({ region: { ...counted(5), intervals: 2, open: true } }))).toMatchObject({
    intervals: 2,
    instructions: 5,
    open: true,
  });
});

/** Programs are functions of how often they were started. */
function programs(
  table: Readonly<Record<string, (nth: number) => { code?: number; counts?: string; stderr?: string }>>,
) {
  const started: Record<string, number> = {};
  const runner: Runner = {
    kind: 'qemu',
    counts: true,
    env: {},
    close: async () => {},
    async run({ file }) {
      const nth = (started[file] ?? 0) + 1;
      started[file] = nth;
      return { code: 0, stdout: '', stderr: '', timedOut: false, truncated: false, ...table[file]?.(nth) };
    },
  };
  return { runner, started };
}

const binary = (file: string) => ({ file, folder: '.', symbols: '' });
const asked = (runner: Runner, plain = false) => ({
  argv: ['--version'],
  runner,
  lanes: lanes(2),
  settings: DEFAULTS,
  timeoutMs: 1000,
  env: 'qemu=10',
  plain,
});
const whole = (before: number, after: number, name = 'x.init') =>
  document({ entered: true, before: counted(before, name), after: counted(after, 'main.main') });

describe('starts', () => {
  const one = { importPath: 'x/cmd', base: binary('base'), head: binary('head'), same: false };

  test('an initialisation that became heavier is named, by fresh runs', async () => {
    const { runner, started } = programs({
      base: nth => ({ counts: whole(100_000 + (nth % 3), 5000) }),
      head: nth => ({ counts: whole(104_000 + (nth % 3), 5000) }),
    });
    const told = await startups([one], asked(runner));
    expect(told.checks.map(({ id, status, evidence }) => [id, status, evidence['unit']])).toEqual([
      ['bench/startup', 'fail', 'insn/init'],
      ['bench/startup', 'fail', 'insn/start'],
    ]);
    expect(told.checks[0]?.evidence['functions']).toEqual(['x.init +4,000']);
    expect(told.metrics.map(({ unit, verdict }) => [unit, verdict])).toEqual([
      ['insn/init', 'regression'],
      ['insn/start', 'regression'],
    ]);
    expect(started['head']).toBeGreaterThan(2 * DEFAULTS.screeningRuns);
    expect([checks.parse(told.checks), metrics.parse(told.metrics)]).toEqual([told.checks, told.metrics]);
  });

  test('the same passes with five runs, and the same bytes with one', async () => {
    const table = { base: () => ({ counts: whole(100_000, 5) }), head: () => ({ counts: whole(100_100, 5) }) };
    const first = programs(table);
    const told = await startups([one], asked(first.runner));
    expect([told.checks.map(({ status }) => status), first.started]).toEqual([['pass'], { base: 5, head: 5 }]);
    const second = programs(table);
    await startups([{ ...one, same: true }], asked(second.runner));
    expect(second.started).toEqual({ head: 1 });
  });

  test('without a base figures have no verdict', async () => {
    const { runner, started } = programs({ head: () => ({ counts: whole(1000, 5) }) });
    const { importPath, head } = one;
    const told = await startups([{ importPath, head, same: false }], asked(runner, true));
    expect([told.checks, started, told.metrics[0]?.verdict]).toEqual([[], { head: 5 }, undefined]);
    expect(told.metrics[0]?.samples).toEqual([1000, 1000, 1000, 1000, 1000]);
  });

  test.each([
    [{ code: 2, stderr: 'flag provided but not defined: -version' }, {}, 'fail', 'exit code 2: flag provided'],
    [{ code: 2, stderr: 'panic: boom\n\ngoroutine 1' }, {}, 'fail', 'panic: boom'],
    [{}, { code: 1 }, 'warn', 'breaks at the base'],
    [{ code: 1 }, { code: 1 }, 'unknown', 'at the base too'],
    [{ counts: 'x' }, {}, 'fail', 'no document of the counter'],
  ] as const)('a program that does not start is no figure: %j', async (head, base, status, words) => {
    const good = { counts: whole(1000, 5) };
    const { runner } = programs({ base: () => ({ ...good, ...base }), head: () => ({ ...good, ...head }) });
    const told = await startups([one], asked(runner));
    expect(told.checks.map(found => [found.id, found.status])).toEqual([['bench/startup', status]]);
    expect(told.checks[0]?.title.en).toContain(words);
  });
});

describe('a region', () => {
  const marks = { begin: 'main.begin', end: 'main.end' };
  const one = { importPath: 'x/cmd', base: binary('base'), head: binary('head'), same: false };
  const region = (intervals: number, each: number) =>
    document({ region: { ...counted(intervals * each), intervals, open: false } });

  test('is told by interval, however many each side has', async () => {
    const { runner } = programs({
      base: () => ({ counts: region(40, 1000) }),
      head: () => ({ counts: region(80, 1050) }),
    });
    const told = await regions(one, marks, asked(runner));
    expect(told.metrics[0]).toMatchObject({ unit: 'insn/region', verdict: 'regression', subject: 'x/cmd' });
    expect(told.checks[0]).toMatchObject({
      status: 'fail',
      evidence: { base: 1000, head: 1050, 'intervals at base': '40', intervals: '80' },
    });
  });

  test('that was never entered is the user’s to mend; at the base alone it is none there', async () => {
    const [some, none] = [() => ({ counts: region(40, 1000) }), () => ({ counts: region(0, 0) })];
    const failing = regions(one, marks, asked(programs({ base: some, head: none }).runner));
    await expect(failing).rejects.toMatchObject({ code: 'XC-BENCH-032' });
    const told = await regions(one, marks, asked(programs({ base: none, head: some }).runner));
    expect(told.checks.map(({ status, title }) => [status, title.en])).toEqual([
      ['warn', expect.stringContaining('never came from main.begin to main.end')],
    ]);
  });

  test('marks that are not there are refused with the nearest names', async () => {
    const functions = ['main.main', 'x.cn/gate/proxy.(*Server).handle', 'x.cn/gate/other.(*Server).handle', 'type:x'];
    await checkMarks({ begin: 'main.main', end: 'main.main' }, 'x', functions);
    const refused = checkMarks({ begin: 'proxy.(*Server).handle', end: 'main.main' }, 'x/cmd', functions);
    await expect(refused).rejects.toMatchObject({
      code: 'XC-BENCH-031',
      values: { input: 'region-begin', near: expect.stringMatching(/^x\.cn\/gate\/proxy\.\(\*Server\)\.handle {2}/) },
    });
  });
});

test('QEMU’s user mode is seen by the link that it does not change', async () => {
  const read = (task: string) => async (path: string) => (path === '/proc/self/exe' ? '/usr/bin/node' : task);
  expect(await emulatedBy(read('/usr/bin/node'), 7)).toBeUndefined();
  expect(await emulatedBy(read('/usr/bin/qemu-loongarch64'), 7)).toBe('/usr/bin/qemu-loongarch64');
  expect(await emulatedBy(() => Promise.reject(new Error('no /proc')), 7)).toBeUndefined();
  expect(await emulatedBy()).toBeUndefined();
});
