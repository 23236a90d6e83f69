import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  beforeBase,
  keepAsBase,
  readBase,
  renderMarkdown,
  type Summary,
  summarize,
  writeReport,
} from '../../src/report/index.js';
import type { Check, Metric, Report } from '../../src/report/model.js';
import { baseWords } from '../../src/report/words.js';
import { withTempFolder } from '../../src/system/index.js';
import { anyReport } from '../sample/hostile.js';
import { manyReports } from '../sample/many-reports.js';
import { HEAD, sampleBase, sampleReports } from '../sample/reports.js';

type Worse = Summary['worse'];

const PATH = 'dist/gw-linux-arm64';
const BASE = 'b'.repeat(40);
const report = (more: Partial<Report> = {}): Report => ({
  schema: 'xinchuang-go/report/v1',
  tool: { name: 'xinchuang-go', version: '1' },
  action: 'verify',
  target: { goos: 'linux', goarch: 'arm64' },
  run: { host: 'local', startedAt: '2026-11-20T00:00:00Z', durationMs: 1, headSha: HEAD, baseSha: BASE },
  subjects: [{ path: PATH, sha256: '1'.repeat(64), size: 1_000_000 }],
  platforms: [{ id: 'os/cpu', name: { en: 'One', zh: '一' }, goarch: 'arm64', required: true }],
  checks: [check()],
  metrics: [],
  env: {},
  ...more,
});
const check = (more: Partial<Check> = {}): Check => ({
  id: 'elf/valid',
  status: 'pass',
  severity: 'error',
  subject: PATH,
  title: { en: 'x', zh: 'x' },
  evidence: {},
  ...more,
});
const metric = (more: Partial<Metric> = {}): Metric => ({
  name: 'BenchmarkRoute',
  unit: 'insn/op',
  better: 'lower',
  samples: [100],
  ...more,
});
const atBase = (more: Partial<Report> = {}): Report =>
  report({ run: { host: 'local', startedAt: '', durationMs: 1, headSha: BASE }, ...more });

const summarizeOf = (now: readonly Report[], before: readonly Report[]): Summary =>
  summarize({ reports: now, rejected: [] }, { base: { kind: 'reports', reports: before, rejected: [] } });
const compare = (now: readonly Report[], before: readonly Report[]): Worse => summarizeOf(now, before).worse;
const statuses = (worse: Worse) =>
  worse.rows.flatMap(row => ('places' in row ? [[row.kind, row.id, row.was, ...row.places]] : []));
const figures = (worse: Worse) =>
  worse.rows.flatMap(row => ('places' in row ? [] : [[row.name, row.of, row.base, row.now, row.change?.toFixed(3)]]));

describe('a check got worse', () => {
  const on = (more: Partial<Check>) => check({ id: 'elf/world', platform: 'os/cpu', ...more });
  test.each<[string, Check['status'] | undefined, Check['status'] | undefined, unknown[] | undefined, number]>([
    ['fails that passed', 'pass', 'fail', ['failure', 'pass'], 0],
    ['fails that was a warning', 'warn', 'fail', ['failure', 'warn'], 0],
    ['fails that was skipped', 'skip', 'fail', ['failure', 'skip'], 0],
    ['fails that was unknown', 'unknown', 'fail', ['failure', 'unknown'], 0],
    ['fails and was not there', undefined, 'fail', ['failure', undefined], 0],
    ['still fails', 'fail', 'fail', undefined, 0],
    ['is unknown that passed', 'pass', 'unknown', ['unknown', 'pass'], 0],
    ['is unknown and was not there', undefined, 'unknown', ['unknown', undefined], 0],
    ['is unknown that failed: neither worse nor mended', 'fail', 'unknown', undefined, 0],
    ['still is unknown', 'unknown', 'unknown', undefined, 0],
    ['only warns that passed', 'pass', 'warn', undefined, 0],
    ['passes that failed', 'fail', 'pass', undefined, 1],
    ['warns that failed', 'fail', 'warn', undefined, 1],
    ['is gone that failed: nobody knows', 'fail', undefined, undefined, 0],
  ])('%s', (_, then, now, row, mended) => {
    const reportOf = (make: typeof report, status: Check['status'] | undefined) =>
      make({ checks: [check(), ...(status === undefined ? [] : [on({ status })])] });
    const worse = compare([reportOf(report, now)], [reportOf(atBase, then)]);
    expect(statuses(worse)).toEqual(row ? [[row[0], 'elf/world', row[1], 'gw → os/cpu']] : []);
    expect([worse.count, worse.mended]).toEqual([row ? 1 : 0, mended]);
  });

  test('the same words in many places are one row, and count for each', () => {
    const many = manyReports(60).filter(({ action }) => action === 'verify');
    const before = many.map(one => ({ ...one, checks: one.checks.map(c => ({ ...c, status: 'pass' as const })) }));
    const broken = before.map(one => ({
      ...one,
      checks: one.checks.map(c =>
        c.id === 'elf/isa' ? { ...c, status: 'fail' as const, title: { en: 'a', zh: 'b' } } : c,
      ),
    }));
    const worse = compare(broken, before);
    expect(statuses(worse).length).toBe(2);
    expect(worse.count).toBe(10 * 8);
    // A platform that is not required comes after all that is.
    expect(worse.rows.map(row => 'required' in row && row.required)).toEqual([true, false]);
  });

  test.each([
    [3, 3],
    [4, 1],
  ])('%i titles of one check are %i rows', (titles, rows) => {
    const platforms = Array.from({ length: titles }, (_, i) => ({
      id: `os/${i}`,
      name: { en: 'x', zh: 'x' },
      goarch: 'arm64',
      required: true,
    }));
    const checks = platforms.map(({ id }, i) =>
      check({ id: 'elf/isa', platform: id, status: 'fail', title: { en: `first at ${i}`, zh: `${i}` } }),
    );
    const worse = compare([report({ platforms, checks: [check(), ...checks] })], [atBase({ platforms })]);
    expect([worse.rows.length, worse.count]).toEqual([rows, titles]);
    const text = renderMarkdown(
      summarizeOf([report({ platforms, checks: [check(), ...checks] })], [atBase({ platforms })]),
      'en',
    );
    expect(text).toContain(
      rows === 1
        ? '| `elf/isa`<br>gw → os/0, gw → os/1, gw → os/2, … +1 | – | ✖ | ×4 |'
        : '| `elf/isa` first at 0<br>gw → os/0 | – | ✖ |  |',
    );
  });

  test('the file has another name, its program is the same', () => {
    const renamed = 'out/gw_linux_arm64';
    const now = report({
      subjects: [{ path: renamed, sha256: '2'.repeat(64), size: 1_000_000 }],
      checks: [check({ subject: renamed, status: 'fail' })],
    });
    expect(statuses(compare([now], [atBase()]))).toEqual([['failure', 'elf/valid', 'pass', 'gw → linux/arm64']]);
    expect(statuses(compare([now], [atBase({ checks: [check({ status: 'fail' })] })]))).toEqual([]);
  });

  test('the same check on another architecture is another check', () => {
    const arm = report({ checks: [check({ status: 'fail' })] });
    const loong = atBase({ target: { goos: 'linux', goarch: 'loong64' }, checks: [check({ status: 'fail' })] });
    expect(compare([arm], [loong]).count).toBe(1);
  });

  test('what verify judged at base and judges no longer is unknown now', () => {
    const built = report({ action: 'build', checks: [check({ id: 'build/compile' })] });
    const elsewhere = report({ subjects: [], checks: [], shard: '2' });
    const worse = compare([built, elsewhere], [atBase()]);
    expect(worse.rows).toMatchObject([{ kind: 'unknown', was: 'pass', places: ['gw → os/cpu'] }]);
    expect(worse.rows[0]).not.toHaveProperty('id');
  });

  test('a check of no file, and a file that is no report', () => {
    const rejected = [{ file: 'x.json', code: 'XC-REPORT-004' as const, why: { en: 'e', zh: 'z' } }];
    const { worse } = summarize(
      {
        reports: [
          report({
            checks: [check(), { ...check({ id: 'build/compile', status: 'fail' }), subject: undefined } as never],
          }),
        ],
        rejected,
      },
      { base: { kind: 'reports', reports: [atBase()], rejected } },
    );
    expect(statuses(worse).map(row => row[1])).toEqual(['report/readable', 'build/compile']);
    expect(baseWords(worse).map(({ en }) => en)).toEqual(['1 file of the base cannot be read.']);
  });
});

describe('a size', () => {
  const sized = (make: typeof report, size: number, more: Partial<Report> = {}) =>
    make({ subjects: [{ path: PATH, sha256: `${size}`.padStart(64, '0'), size }], ...more });
  test.each([
    [1_005_000, undefined],
    [1_005_001, '0.005'],
    [1_093_000, '0.093'],
    [900_000, undefined],
  ])('of %i bytes after a million', (size, change) => {
    const worse = compare([sized(report, size)], [sized(atBase, 1_000_000)]);
    expect(figures(worse)).toEqual(change ? [['size', 'gw linux/arm64', 1_000_000, size, change]] : []);
  });

  test('is one row, whoever else measured it', () => {
    const size = metric({ name: 'size', unit: 'bytes', subject: PATH, samples: [2_000_000] });
    const now = [
      sized(report, 2_000_000, { action: 'build', metrics: [size] }),
      sized(report, 2_000_000, { metrics: [{ ...size, baseline: [1], verdict: 'regression' }] }),
    ];
    const before = [sized(atBase, 1_000_000, { metrics: [{ ...size, samples: [1_000_000] }] })];
    expect(figures(compare(now, before))).toEqual([['size', 'gw linux/arm64', 1_000_000, 2_000_000, '1.000']]);
  });

  test('a budget of its own that is broken counts where the base says nothing of it', () => {
    const broken = metric({
      name: 'size',
      unit: 'bytes',
      subject: PATH,
      samples: [100],
      baseline: [90],
      verdict: 'regression',
    });
    const expected = [['size', `${PATH} linux/arm64`, 90, 100, '0.111']];
    expect(figures(compare([report({ metrics: [broken] })], [atBase()]))).toEqual(expected);
    expect(figures(summarize({ reports: [report({ metrics: [broken] })], rejected: [] }).worse)).toEqual(expected);
  });

  test('of different files under one name is not compared', () => {
    const two = [sized(report, 5_000_000), sized(report, 6_000_000, { shard: '2' })];
    expect(figures(compare(two, [sized(atBase, 1_000_000)]))).toEqual([]);
  });
});

describe('a measurement', () => {
  const judged = (now: Partial<Metric>, then: Partial<Metric> = {}, env: Report['env'] = {}) =>
    compare([report({ metrics: [metric(now)], env })], [atBase({ metrics: [metric(then)] })]);
  test.each<[string, Partial<Metric>, Partial<Metric>, boolean]>([
    ['exact, grown', { samples: [101] }, {}, true],
    ['exact, by the floor', { samples: [100.5] }, {}, false],
    ['exact, less', { samples: [50] }, {}, false],
    ['exact, and more is better', { better: 'higher', samples: [200] }, { better: 'higher' }, false],
    ['exact, and less is worse', { better: 'higher', samples: [90] }, { better: 'higher' }, true],
    [
      'an allocation where there was none',
      { unit: 'allocs/op', samples: [1] },
      { unit: 'allocs/op', samples: [0] },
      true,
    ],
    ['bytes', { unit: 'B/op', samples: [102] }, { unit: 'B/op' }, true],
    ['of another unit', { unit: 'B', samples: [200] }, {}, false],
    ['new', { name: 'BenchmarkNew', samples: [900] }, {}, false],
    ['time, grown, and nobody said that it is no noise', { unit: 'ns/op', samples: [300] }, { unit: 'ns/op' }, false],
    [
      'time, a regression by its own verdict',
      { unit: 'ns/op', samples: [300], verdict: 'regression' },
      { unit: 'ns/op' },
      true,
    ],
    ['exact, noise by its own verdict', { samples: [110], verdict: 'noisy' }, {}, false],
    ['exact, stable by its own verdict', { samples: [101], verdict: 'stable' }, {}, false],
    ['by its median', { samples: [100, 100, 900] }, { samples: [1, 100, 100] }, false],
  ])('%s', (_, now, then, worse) => {
    expect(figures(judged(now, then)).length).toBe(worse ? 1 : 0);
  });

  test.each<[string, string, string | undefined, Report['env'], boolean]>([
    ['time, by its own words', 'ns/op', 'qemu-user 10.0.13, -cpu la464', {}, true],
    ['time, in Chinese', 'ms', 'QEMU 仿真', {}, true],
    ['time, by those of the report', 'µs', undefined, { qemu: '10.0.13' }, true],
    ['a rate', 'MB/s', 'emulated', {}, true],
    ['requests', 'req/s', 'emulated', {}, true],
    ['time of QEMU by its unit', 'emu-ns/op', undefined, {}, true],
    ['instructions', 'insn/op', 'qemu-user 10.0.13', {}, false],
    ['bytes', 'B/op', 'qemu-user 10.0.13', {}, false],
    ['time on a real machine', 'ms', 'kunpeng-920', {}, false],
  ])('under emulation %s', (_, unit, env, reportEnv, emulated) => {
    const more = { unit, ...(env !== undefined && { env }) };
    const worse = judged({ ...more, samples: [900], verdict: 'regression' }, more, reportEnv);
    expect([figures(worse).length, worse.notJudged.length]).toEqual(emulated ? [0, 1] : [1, 0]);
    expect(worse.count).toBe(emulated ? 0 : 1);
  });

  test('the largest growth comes first', () => {
    const named = (samples: Record<string, number>) =>
      Object.entries(samples).map(([name, n]) => metric({ name, samples: [n] }));
    const worse = compare(
      [report({ metrics: named({ a: 110, b: 300, c: 1, d: 150 }) })],
      [atBase({ metrics: named({ a: 100, b: 100, c: 0, d: 100 }) })],
    );
    expect(figures(worse).map(([name]) => name)).toEqual(['c', 'b', 'd', 'a']);
  });
});

describe('the base', () => {
  const words = (worse: Worse) => baseWords(worse).map(({ en }) => en);
  test('is what it should be, and nothing got worse', () => {
    expect(words(compare([report()], [atBase()]))).toEqual(['Nothing got worse against `bbbbbbb`.']);
    expect(compare(sampleReports(), sampleBase())).toMatchObject({ count: 3, mended: 0 });
  });

  test('is of another commit: said, also where one hash is short', () => {
    const run = (headSha: string) => ({ host: 'local', startedAt: '', durationMs: 1, headSha });
    expect(words(compare([report()], [atBase({ run: run('c'.repeat(40)) })]))).toEqual([
      'The base is `ccccccc`, not the merge base `bbbbbbb`: what others changed in between counts too.',
    ]);
    expect(words(compare([report()], [atBase({ run: run('b'.repeat(7)) })]))[0]).toMatch(/^Nothing got worse/);
    expect(words(compare([report()], [atBase(), atBase({ shard: '2', run: run('c'.repeat(40)) })]))[0]).toMatch(
      /^The base is `bbbbbbb`, `ccccccc`, not/,
    );
  });

  test('does not say of which commit it is', () => {
    const run = { host: 'local', startedAt: '', durationMs: 1 };
    expect(words(compare([report()], [atBase({ run })]))).toEqual([
      'The reports of the base do not say of which commit they are.',
    ]);
  });

  test('is missing, empty or broken: said, and no error', () =>
    withTempFolder(async folder => {
      const said = async (name: string) => {
        const base = await readBase(join(folder, name), name);
        return words(summarize({ reports: [report()], rejected: [] }, { base }).worse)[0];
      };
      await mkdir(join(folder, 'empty'));
      await mkdir(join(folder, 'broken'));
      await writeFile(join(folder, 'broken', 'verify.json'), '<html>');
      await writeFile(join(folder, 'file'), '');
      for (const name of ['nowhere', 'empty', 'file'])
        expect(await said(name)).toBe(`There is no base to compare with: \`${name}\` holds no report.`);
      expect(await said('broken')).toMatch(/^There is no base to compare with: .*verify\.json is not JSON/);
    }));

  test('too large to be judged is none', () => {
    const platforms = Array.from({ length: 500 }, (_, i) => ({
      id: `os/${i}`,
      name: { en: '', zh: '' },
      goarch: 'arm64',
      required: true,
    }));
    const subjects = Array.from({ length: 2001 }, (_, i) => ({
      path: `a${i}`,
      sha256: `${i}`.padStart(64, '0'),
      size: 1,
    }));
    expect(words(compare([report()], [atBase({ platforms, subjects })]))[0]).toMatch(
      /^There is no base to compare with: the reports name 500 platforms and 2,?001/,
    );
  });

  test('any two sets compare; a set with itself has nothing that is worse', () => {
    const known = (reports: readonly Report[]) =>
      reports.map(one => ({ ...one, metrics: one.metrics.map(({ verdict, baseline, ...rest }) => rest) }));
    fc.assert(
      fc.property(fc.array(anyReport, { maxLength: 4 }), fc.array(anyReport, { maxLength: 4 }), (now, before) => {
        compare(now, before);
        expect(compare(known(now), known(now)).count).toBe(0);
      }),
      { numRuns: 100 },
    );
  });
});

describe('reports are kept as the base of later runs', () => {
  test('whole, instead of what was there', () =>
    withTempFolder(async folder => {
      const kept = join(folder, 'cache', 'baseline');
      await keepAsBase(kept, sampleReports());
      await keepAsBase(kept, sampleReports().slice(0, 2));
      expect((await readdir(kept)).sort()).toEqual(['build-linux-loong64.json', 'verify-linux-loong64.json']);
      expect((await readdir(join(folder, 'cache'))).sort()).toEqual(['baseline', 'baseline.before']);
      expect(await readdir(beforeBase(kept))).toHaveLength(sampleReports().length);
      expect(await readBase(kept, 'x')).toMatchObject({ kind: 'reports', rejected: [] });
    }));

  test.each([
    ['another file', async (at: string) => writeFile(join(at, 'main.go'), 'package main')],
    ['a folder', async (at: string) => mkdir(join(at, 'src.json'))],
    ['a link', async (at: string) => symlink('/etc/passwd', join(at, 'a.json'))],
  ])('but never instead of %s', (_, put) =>
    withTempFolder(async folder => {
      await writeReport(folder, sampleReports()[0] as Report);
      await put(folder);
      const before = await readdir(folder);
      await expect(keepAsBase(folder, sampleReports())).rejects.toMatchObject({ code: 'XC-REPORT-020' });
      expect(await readdir(folder)).toEqual(before);
    }),
  );

  test('what is called like the base before, and is something else, stays', () =>
    withTempFolder(async folder => {
      const kept = join(folder, 'base');
      await mkdir(join(beforeBase(kept), 'src'), { recursive: true });
      await expect(keepAsBase(kept, sampleReports())).rejects.toMatchObject({ code: 'XC-REPORT-020' });
      expect(await readdir(beforeBase(kept))).toEqual(['src']);
    }));

  test('a folder that cannot be made is an error of its own', () =>
    withTempFolder(async folder => {
      await writeFile(join(folder, 'file'), 'x');
      await expect(keepAsBase(join(folder, 'file', 'x'), [])).rejects.toMatchObject({ code: 'XC-REPORT-020' });
      expect(await readFile(join(folder, 'file'), 'utf8')).toBe('x');
    }));
});

describe('findings of a graph are told apart', () => {
  const found = (evidence: Check['evidence'], more: Partial<Check> = {}): Check => {
    const { subject: _, ...rest } = check({ id: 'audit/compile', status: 'fail', evidence, ...more });
    return rest;
  };
  const own = (path: string) =>
    found({ module: 'example.org/app', packages: [path] }, { title: { en: path, zh: path } });
  const graph = (checks: readonly Check[], given = report) =>
    given({ action: 'audit', subjects: [], platforms: [], checks: [...checks] });
  const between = (before: readonly Check[], now: readonly Check[]) => {
    const worse = compare([graph(now)], [graph(before, atBase)]);
    return { rows: statuses(worse), mended: worse.mended };
  };
  const a = own('example.org/app/a');
  const b = own('example.org/app/b');
  const passes = found({ packages: 3 }, { status: 'pass' });
  const row = ['failure', 'audit/compile', 'pass', 'linux/arm64'];

  test.each<[string, Check[], Check[], unknown[][], number]>([
    ['a second package fails beside one that failed', [a], [a, b], [row], 0],
    ['one fails where all compiled', [passes], [b], [row], 0],
    ['another fails, and the first does no longer', [a], [b], [row], 1],
    ['all compile', [a, b], [passes], [], 2],
    ['the same fail', [a, b], [b, a], [], 0],
    [
      'a module fails at another version too',
      [found({ module: 'example.org/m@v1.0.0', packages: ['x'] })],
      [found({ module: 'example.org/m@v1.1.0', packages: ['w', 'x'] })],
      [],
      0,
    ],
    [
      'a base image of another file',
      [found({ image: 'alpine' }, { id: 'audit/image-platform', location: { path: 'Dockerfile', line: 1 } })],
      [
        found({ image: 'alpine' }, { id: 'audit/image-platform', location: { path: 'Dockerfile', line: 7 } }),
        found({ image: 'alpine' }, { id: 'audit/image-platform', location: { path: 'b/Dockerfile', line: 1 } }),
      ],
      [['failure', 'audit/image-platform', 'pass', 'linux/arm64']],
      0,
    ],
  ])('%s', (_, before, now, rows, mended) => {
    expect(between(before, now)).toEqual({ rows, mended });
  });

  test('many of them: the places say what the titles did', () => {
    const names = ['b', 'c', 'd', 'e'];
    const [found] = between([a], [a, ...names.map(name => own(`example.org/app/${name}`))]).rows;
    expect(found?.slice(3)).toEqual(names.map(name => `example.org/app/${name} → linux/arm64`));
  });

  test('what could not be looked at is not mended', () => {
    const open = found({ reason: 'network' }, { id: 'audit/coverage', status: 'unknown' });
    expect(between([a, b], [b, open]).mended).toBe(0);
  });
});
