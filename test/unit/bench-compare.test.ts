import { describe, expect, test } from '@jest/globals';
import {
  compare,
  DEFAULTS,
  findings,
  lanes,
  type Package,
  type Runner,
  type TestBinary,
  textsOf,
} from '../../src/bench/index.js';
import { reportSchema } from '../../src/report/model.js';

/** What a benchmark of a binary does: instructions of one operation by function, or how it ends. */
type Bench = Readonly<Record<string, number>> | 'panics' | 'hangs' | 'leaves' | 'skips';
type Program = Readonly<Record<string, Bench>>;

/**
 * A runner whose programs are tables. It answers as a Go test binary does under the counter: one record for an iteration
 * and one for the rest, one line for each benchmark.
 */
function table(programs: Readonly<Record<string, Program>>, jitter = () => 0) {
  const started: string[] = [];
  let now = 0;
  let most = 0;
  const runner: Runner = {
    kind: 'qemu',
    counts: true,
    env: {},
    close: async () => {},
    async run({ file, argv }) {
      most = Math.max(most, ++now);
      await new Promise(done => setTimeout(done, 0));
      now--;
      const program = programs[file] ?? {};
      const flag = (name: string) => argv.find(a => a.startsWith(`-test.${name}=`))?.slice(name.length + 7);
      const ended = { code: 0, timedOut: false, stderr: '', truncated: false };
      const list = flag('list');
      if (list !== undefined)
        return { ...ended, stdout: [...new Set(Object.keys(program).map(name => name.split('/')[0]))].join('\n') };
      const levels = (flag('bench') ?? '').split('/').map(level => new RegExp(level));
      const n = Number(flag('benchtime')?.slice(0, -1));
      started.push(`${file} ${flag('bench')} ${n}`);
      const lines: string[] = [];
      const records: object[] = [];
      for (const [name, bench] of Object.entries(program)) {
        const parts = name.split('/');
        if (!levels.every((level, i) => parts[i] === undefined || level.test(parts[i] ?? ''))) continue;
        if (bench === 'panics')
          return { ...ended, code: 2, stdout: `${name} \npanic: boom\n`, counts: document(records) };
        if (bench === 'hangs') return { ...ended, code: null, signal: 'SIGKILL', timedOut: true, stdout: '' };
        if (bench === 'leaves') return { ...ended, stdout: '', counts: document(records) };
        if (bench === 'skips') continue;
        const functions = Object.entries(bench).map(([fn, each]) => ({
          name: fn,
          instructions: Math.round(each * n * (1 + jitter())),
        }));
        const instructions = functions.reduce((sum, one) => sum + one.instructions, 0);
        const record = { ran: true, children: false, open: false, intervals: 1, instructions, functions };
        records.push(...(n === 1 ? [record] : [{ ...record, instructions: Math.round(instructions / n) }, record]));
        lines.push(`${name} \t ${n}\t 10 ns/op\t 8 B/op\t 1 allocs/op`);
      }
      return { ...ended, stdout: `goos: linux\n${lines.join('\n')}\nPASS\n`, counts: document(records) };
    },
  };
  return { runner, started, atOnce: () => most };
}

function document(records: readonly object[]): string {
  return JSON.stringify({ schema: 'xinchuang-go/counter/v1', plugin: '1.0.0', truncated: false, records });
}

const binary = (file: string): TestBinary => ({ importPath: 'a.cn/m/p', file, folder: '/', symbols: '/s' });
const both: Package = { importPath: 'a.cn/m/p', base: binary('base'), head: binary('head'), same: false };

async function verdicts(
  base: Program,
  head: Program,
  more: {
    one?: Package;
    packages?: readonly Package[];
    jitter?: () => number;
    isLate?: () => boolean;
    isOver?: () => boolean;
    share?: { i: number; n: number };
  } = {},
) {
  const { runner, started, atOnce } = table({ base, head }, more.jitter);
  const compared = await compare({
    packages: more.packages ?? [more.one ?? both],
    pattern: '.',
    runner,
    lanes: lanes(3),
    settings: DEFAULTS,
    timeoutMs: 1000,
    isLate: more.isLate ?? (() => false),
    isOver: more.isOver ?? (() => false),
    share: more.share,
  });
  const told = findings(compared, { goos: 'linux', goarch: 'loong64' }, 'env');
  expect(reportSchema.shape.checks.safeParse(told.checks).error).toBeUndefined();
  expect(reportSchema.shape.metrics.safeParse(told.metrics).error).toBeUndefined();
  return {
    verdicts: Object.fromEntries(
      compared.table.rows.map(({ name, verdict }) => [name.replace('a.cn/m/p.Benchmark', ''), verdict]),
    ),
    ids: told.checks.filter(({ status }) => status !== 'pass').map(({ id, status }) => `${id} ${status}`),
    told,
    compared,
    started,
    atOnce: atOnce(),
  };
}

const quiet = { 'a.f': 1000, 'a.g': 500 };

describe('base against head', () => {
  test('a regression is confirmed, and names the function that grew', async () => {
    const { verdicts: found, told } = await verdicts(
      { BenchmarkA: quiet, BenchmarkB: quiet },
      { BenchmarkA: { 'a.f': 1000, 'a.g': 600 }, BenchmarkB: quiet },
    );
    expect(found).toEqual({ A: 'regression', B: 'stable' });
    const [regression] = told.checks;
    expect(regression).toMatchObject({ id: 'bench/regression', status: 'fail', severity: 'error' });
    expect(regression?.title.en).toBe('a.cn/m/p.BenchmarkA: +6.67 % insn/op, 1,500 → 1,600; most of it in a.g');
    expect(regression?.evidence).toMatchObject({ functions: ['a.g +100 (+6.67 %)'] });
    expect(told.metrics.find(({ name, unit }) => name.endsWith('A') && unit === 'insn/op')).toMatchObject({
      better: 'lower',
      verdict: 'regression',
      samples: expect.arrayContaining([1600]),
      baseline: expect.arrayContaining([1500]),
    });
  });

  test('the same on both sides passes, with noise that is usual', async () => {
    let seed = 1;
    const jitter = () => {
      seed = (seed * 48271) % 2147483647;
      return (seed / 2147483647 - 0.5) * 0.002;
    };
    const many = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`BenchmarkN${i}`, { 'a.f': 1000 + i * 37 }]));
    const { ids } = await verdicts(many, many, { jitter });
    expect(ids).toEqual([]);
  });

  test('both sides run with the same number of iterations, in turn', async () => {
    const { started } = await verdicts({ BenchmarkA: quiet }, { BenchmarkA: { 'a.f': 1600 } });
    const runs = started.filter(line => line.endsWith(' 34000'));
    expect(runs.slice(0, 6).map(line => line.split(' ')[0])).toEqual(['base', 'head', 'head', 'base', 'base', 'head']);
    expect(new Set(runs.map(line => line.split(' ')[2])).size).toBe(1);
  });

  test('what breaks is one verdict, and harms no other', async () => {
    const broken = {
      BenchmarkA: quiet,
      BenchmarkHangs: 'hangs',
      BenchmarkLeaves: 'leaves',
      BenchmarkPanics: 'panics',
    } as const;
    const fine = { BenchmarkA: quiet, BenchmarkHangs: quiet, BenchmarkLeaves: quiet, BenchmarkPanics: quiet };
    const head = await verdicts(fine, broken);
    expect(head.verdicts).toMatchObject({ A: 'stable', Hangs: 'error', Panics: 'error' });
    expect(head.ids).toContain('bench/broken fail');
    const base = await verdicts(broken, fine);
    expect(base.verdicts).toMatchObject({ A: 'stable', Hangs: 'error', Panics: 'error' });
    expect(base.ids).not.toContain('bench/broken fail');
    const said = head.told.checks.map(({ title }) => title.en).join('\n');
    expect(said).toContain('BenchmarkPanics breaks, and did not at the base: panic: boom');
    expect(said).toContain('BenchmarkHangs breaks, and did not at the base: ran over its time limit');
  });

  test('one that ends the process without a result is broken, not gone', async () => {
    const { verdicts: found } = await verdicts({ BenchmarkA: quiet }, { BenchmarkA: 'leaves' });
    expect(found).toEqual({ A: 'error' });
  });

  test('new, gone, skipped', async () => {
    const { verdicts: found, ids } = await verdicts(
      { BenchmarkA: quiet, BenchmarkGone: quiet, BenchmarkSkips: 'skips' },
      { BenchmarkA: quiet, BenchmarkNew: quiet, BenchmarkSkips: 'skips' },
    );
    expect([found, ids]).toEqual([{ A: 'stable', Gone: 'gone', New: 'new' }, ['bench/gone warn']]);
  });

  test('sub-benchmarks are told apart, and their names are taken literally', async () => {
    const { verdicts: found, started } = await verdicts(
      { 'BenchmarkS/n=1+(x)': quiet, 'BenchmarkS/n=10': quiet },
      { 'BenchmarkS/n=1+(x)': { 'a.f': 1600 }, 'BenchmarkS/n=10': quiet },
    );
    expect(found).toEqual({ 'S/n=1+(x)': 'regression', 'S/n=10': 'stable' });
    expect(started.some(line => line.includes('^BenchmarkS$/^n=1\\+\\(x\\)$'))).toBe(true);
  });

  test('the same bytes are run once, and are stable', async () => {
    const { verdicts: found, started } = await verdicts(
      { BenchmarkA: quiet },
      { BenchmarkA: quiet },
      {
        one: { ...both, same: true },
      },
    );
    expect(found).toEqual({ A: 'stable' });
    expect(started.length).toBeLessThan(5);
  });

  test('a package that is on one side alone has new or gone benchmarks', async () => {
    const { base: _, ...headOnly } = both;
    const { verdicts: found } = await verdicts({}, { BenchmarkA: quiet }, { one: headOnly });
    expect(found).toEqual({ A: 'new' });
  });

  test('where nothing counts, nobody says that nothing grew', async () => {
    const { runner } = table({ base: { BenchmarkA: quiet }, head: { BenchmarkA: quiet } });
    const compared = await compare({
      packages: [both],
      pattern: '.',
      runner: { ...runner, counts: false },
      lanes: lanes(1),
      settings: DEFAULTS,
      timeoutMs: 1000,
      isLate: () => false,
      isOver: () => false,
    });
    const { checks } = findings(compared, { goos: 'linux', goarch: 'loong64' }, 'env');
    expect(checks.map(({ id, status }) => [id, status])).toEqual([
      ['bench/allocations', 'pass'],
      ['bench/broken', 'pass'],
    ]);
  });

  test('a new one has as many runs as the others; one that breaks is not said to have run before', async () => {
    const { told } = await verdicts({}, { BenchmarkNew: quiet, BenchmarkBad: 'panics' });
    const counted = told.metrics.filter(({ unit }) => unit === 'insn/op');
    expect(counted.map(({ samples, baseline, verdict }) => [samples, baseline, verdict])).toEqual([
      [[1500, 1500, 1500, 1500, 1500], undefined, 'new'],
    ]);
    expect(told.checks.map(({ title }) => title.en)).toContain('a.cn/m/p.BenchmarkBad breaks: panic: boom');
  });

  test('parts are all of the benchmarks between them, and none twice', async () => {
    const names = Array.from({ length: 11 }, (_, n) => `BenchmarkN${n}`);
    const all = Object.fromEntries(names.map(name => [name, quiet]));
    const parts = await Promise.all(
      [1, 2, 3].map(async i => Object.keys((await verdicts(all, all, { share: { i, n: 3 } })).verdicts)),
    );
    expect(parts.flat().sort()).toEqual(names.map(name => name.slice(9)).sort());
    expect(parts.map(part => part.length)).toEqual([4, 4, 3]);
  });

  test('benchstat and github-action-benchmark have what they read', async () => {
    const { compared, told } = await verdicts({ 'BenchmarkA/n=1': quiet }, { 'BenchmarkA/n=1': { 'a.f': 1600 } });
    const env = { go: '1.26.8', qemu: '10.0.13', 'qemu-cpu': 'la464' };
    const { base, head, json } = textsOf(compared.rows, told.metrics, { goos: 'linux', goarch: 'loong64' }, env);
    expect(base?.split('\n').slice(0, 8)).toEqual([
      'goos: linux',
      'goarch: loong64',
      'pkg: a.cn/m/p',
      'qemu: 10.0.13',
      'qemu-cpu: la464',
      'go: 1.26.8',
      'BenchmarkA/n=1\t34000\t1500 insn/op\t1500 user-insn/op\t8 B/op\t1 allocs/op',
      'BenchmarkA/n=1\t34000\t1500 insn/op\t1500 user-insn/op\t8 B/op\t1 allocs/op',
    ]);
    expect(head).toContain('\t1600 insn/op\t');
    expect(JSON.parse(json)).toContainEqual({
      name: 'a.cn/m/p.BenchmarkA/n=1 (insn/op)',
      unit: 'insn/op',
      value: 1600,
      range: '± 0',
      extra: 'go 1.26.8, qemu 10.0.13, qemu-cpu la464',
    });
  });

  test('what there was no time for is named', async () => {
    let asked = 0;
    const names = ['A', 'B', 'C', 'D', 'E', 'F'].map(name => `Benchmark${name}`);
    const all = Object.fromEntries(names.map(name => [name, quiet]));
    const { ids, compared, told } = await verdicts(all, all, { isOver: () => ++asked > 3 });
    expect(compared.leftOut).toHaveLength(3);
    expect(ids).toEqual(['bench/complete warn']);
    expect(told.checks.find(({ id }) => id === 'bench/complete')?.evidence).toMatchObject({ count: 3 });
  });

  test('what there was no time to look for is named too, and what was found is measured', async () => {
    const other: Package = { ...both, importPath: 'a.cn/m/q' };
    const names = ['A', 'B', 'C', 'D'].map(name => `Benchmark${name}`);
    const all = Object.fromEntries(names.map(name => [name, quiet]));
    // Once for the package, once for each benchmark of each side: the last of the base comes too late.
    let asked = 0;
    const isLate = () => ++asked > 8;
    const { verdicts: found, compared, told } = await verdicts(all, all, { packages: [both, other], isLate });
    expect(found).toEqual({ A: 'stable', B: 'stable', C: 'stable' });
    expect([compared.leftOut, compared.unlisted]).toEqual([['a.cn/m/p.BenchmarkD'], ['a.cn/m/q']]);
    const complete = told.checks.find(({ id }) => id === 'bench/complete');
    expect([complete?.title.en, complete?.evidence]).toEqual([
      'there was no time for 1 benchmarks, nor to look for those of 1 packages',
      { 'left out': ['a.cn/m/p.BenchmarkD'], count: 1, packages: ['a.cn/m/q'], 'count of packages': 1 },
    ]);
  });

  test('a part that was not looked into whole leaves nothing to nobody', async () => {
    const names = ['A/1', 'A/2', 'B', 'C/1', 'C/2', 'C/3', 'D', 'E'].map(name => `Benchmark${name}`);
    const all = Object.fromEntries(names.map(name => [name, quiet]));
    const seen = async (i: number, until: number) => {
      let asked = 0;
      const { verdicts: found, compared } = await verdicts(all, all, {
        share: { i, n: 2 },
        isLate: () => ++asked > until,
      });
      return { run: Object.keys(found), tops: compared.leftOut.map(name => name.replace(/^.*Benchmark/, '')) };
    };
    for (const until of [0, 3, 7, 9, 11]) {
      const [first, second] = [await seen(1, 1000), await seen(2, until)];
      const named = names.map(name => name.slice(9)).filter(name => second.tops.includes(name.split('/')[0] ?? ''));
      expect(first.run.filter(name => second.run.includes(name))).toEqual([]);
      if (until > 0) expect(new Set([...first.run, ...second.run, ...named]).size).toBe(names.length);
    }
  });

  test('no more at once than there are lanes', async () => {
    const names = Array.from({ length: 20 }, (_, i) => [`Benchmark${i}X`, quiet] as const);
    const { atOnce } = await verdicts(Object.fromEntries(names), Object.fromEntries(names));
    expect(atOnce).toBe(3);
  });
});
