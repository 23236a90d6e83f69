import { describe, expect, test } from '@jest/globals';
import { compatibility, overall, programs, renderMarkdown, summarize } from '../../src/report/index.js';
import type { Check, JudgedPlatform, Report, Target } from '../../src/report/model.js';
import { PLATFORMS, sampleReports } from '../sample/reports.js';

const ARM: Target = { goos: 'linux', goarch: 'arm64' };
const P1: JudgedPlatform = { id: 'os/cpu-1', name: { en: 'One', zh: '一' }, goarch: 'arm64', required: true };
const P2: JudgedPlatform = { ...P1, id: 'os/cpu-2' };
const sha = (n: number) => String(n).padStart(64, '0');

const check = (more: Partial<Check> = {}): Check => ({
  id: 'elf/valid',
  status: 'pass',
  severity: 'error',
  subject: 'dist/gw-linux-arm64',
  title: { en: 'x', zh: 'x' },
  evidence: {},
  ...more,
});

const report = (more: Partial<Report> = {}): Report => ({
  schema: 'xinchuang-go/report/v1',
  tool: { name: 'xinchuang-go', version: '1' },
  action: 'verify',
  target: ARM,
  run: { host: 'local', startedAt: '2026-11-20T00:00:00Z', durationMs: 1 },
  subjects: [{ path: 'dist/gw-linux-arm64', sha256: sha(1), size: 10 }],
  platforms: [P1, P2],
  checks: [check()],
  metrics: [],
  env: {},
  ...more,
});

const cells = (...reports: Report[]) =>
  compatibility(reports).rows.map(row => row.cells.map(cell => [cell?.status, cell?.decidedBy?.check.id]));
const verdict = (...reports: Report[]) => overall(compatibility(reports), reports.length, []);

describe('a cell', () => {
  const on1 = (more: Partial<Check>) => check({ platform: P1.id, id: 'elf/world', ...more });
  test.each([
    ['pass', [check()], 'pass', 'elf/valid'],
    ['the check that names the platform says more', [check(), on1({})], 'pass', 'elf/world'],
    ['fail of severity error', [check(), on1({ status: 'fail' })], 'fail', 'elf/world'],
    ['fail of severity warn is a warning', [check(), on1({ status: 'fail', severity: 'warn' })], 'warn', 'elf/world'],
    [
      'unknown of severity warn is a warning',
      [check(), on1({ status: 'unknown', severity: 'warn' })],
      'warn',
      'elf/world',
    ],
    ['info never decides', [check(), on1({ status: 'fail', severity: 'info' })], 'pass', 'elf/valid'],
    ['info alone proves nothing', [on1({ status: 'pass', severity: 'info' })], 'unknown', undefined],
    ['warn over pass', [check(), on1({ status: 'warn' })], 'warn', 'elf/world'],
    ['unknown over warn', [check({ status: 'warn' }), on1({ status: 'unknown' })], 'unknown', 'elf/world'],
    ['fail over unknown', [check({ status: 'fail' }), on1({ status: 'unknown' })], 'fail', 'elf/valid'],
    ['a pass beats a skip', [check(), on1({ status: 'skip' })], 'pass', 'elf/valid'],
    ['nothing but skipped', [on1({ status: 'skip' })], 'skip', 'elf/world'],
    ['no check at all', [], 'unknown', undefined],
    ['a check of another subject', [check({ subject: 'dist/other' })], 'unknown', undefined],
    ['a check of another platform', [check({ platform: P2.id })], 'unknown', undefined],
  ] as const)('%s', (_, checks, status, id) => {
    expect(cells(report({ checks: [...checks] }))[0]).toEqual([[status, id]]);
  });

  test('a pass has to be earned from verify, on this platform', () => {
    expect(cells(report({ action: 'build' }))).toEqual([[['unknown', undefined]], [['unknown', undefined]]]);
    const other = report({ action: 'build', platforms: [P1, P2], checks: [] });
    expect(cells(other, report({ platforms: [P1] }))).toEqual([[['pass', 'elf/valid']], [['unknown', undefined]]]);
    expect(cells(report({ action: 'build', checks: [check({ status: 'fail' })] }))[0]).toEqual([['fail', 'elf/valid']]);
  });

  test('is empty where the program was not built for the architecture, or for another system', () => {
    const loong = { ...P1, goarch: 'loong64' };
    expect(cells(report({ platforms: [loong] }))).toEqual([[[undefined, undefined]]]);
    expect(cells(report({ target: { goos: 'windows', goarch: 'arm64' } }))[0]).toEqual([[undefined, undefined]]);
  });

  test('fails where two reports saw different bytes under one path', () => {
    const other = report({ action: 'build', subjects: [{ path: './dist/gw-linux-arm64', sha256: sha(2), size: 10 }] });
    expect(cells(report(), other)[0]).toEqual([['fail', 'report/same-bytes']]);
    expect(verdict(report(), other).verdict).toBe('fail');
  });
});

describe('columns', () => {
  const named = (...files: (readonly [string, Target, number?])[]) =>
    programs(
      files.map(([path, target, n], i) =>
        report({ shard: String(i), target, subjects: [{ path, sha256: sha(n ?? i), size: 1 }] }),
      ),
    ).binaries.map(({ program }) => program);
  const arm = (variant: string): Target => ({ ...ARM, variant });
  test.each([
    [
      'hyphens',
      [
        ['dist/gateway-linux-arm64', ARM],
        ['dist/gateway-linux-loong64', { goos: 'linux', goarch: 'loong64' }],
      ],
      ['gateway', 'gateway'],
    ],
    ['goreleaser', [['dist/gateway_linux_arm64_v8.0/gateway', arm('v8.0')]], ['gateway']],
    ['variant in the name', [['gateway_linux_arm64_v8.0', arm('v8.0')]], ['gateway']],
    ['odd variant', [['gateway-linux-arm64-v8.1,crypto', arm('v8.1,crypto')]], ['gateway']],
    [
      'other spellings',
      [
        ['gw-aarch64', ARM],
        ['gw.x86_64', { goos: 'linux', goarch: 'amd64' }],
      ],
      ['gw', 'gw'],
    ],
    ['in the middle', [['gw-linux-arm64-static', ARM]], ['gw-static']],
    ['the folder has the target', [['linux/arm64/gw', ARM]], ['gw']],
    ['the folder has the name', [['gw/linux-arm64', ARM]], ['gw']],
    ['Windows', [['gw-windows-amd64.exe', { goos: 'windows', goarch: 'amd64' }]], ['gw']],
    ['an architecture that is part of a word', [['charm64', ARM]], ['charm64']],
    ['regular expressions are text', [['a.*-linux-arm64', ARM]], ['a.*']],
    ['no target in the name', [['out/gateway', ARM]], ['gateway']],
    [
      'two folders, one name',
      [
        ['bin/a/server-linux-arm64', ARM],
        ['bin/b/server-linux-arm64', ARM],
      ],
      ['bin/a/server', 'bin/b/server'],
    ],
    [
      'two variants',
      [
        ['a/gw', arm('v8.0')],
        ['b/gw', arm('v8.1')],
      ],
      ['gw (v8.0)', 'gw (v8.1)'],
    ],
    [
      'one file under two paths',
      [
        ['dist/gw-linux-arm64', ARM, 7],
        ['/build/dist/gw-linux-arm64', ARM, 7],
      ],
      ['gw'],
    ],
    [
      'one path twice',
      [
        ['dist/gw', ARM, 7],
        ['./dist//gw', ARM, 7],
      ],
      ['gw'],
    ],
  ] as const)('%s', (_, files, expected) => {
    expect(named(...files)).toEqual(expected);
  });

  test('the manifest knows better', () => {
    const file = { path: 'x', sha256: sha(1), size: 10, package: 'p', name: 'API server', target: ARM, flags: {} };
    const manifest = { schema: 'xinchuang-go/manifest/v1', module: 'm', version: '', go: '', files: [file] } as const;
    expect(compatibility([report()], { ...manifest, files: [file] }).programs).toEqual(['API server']);
  });
});

describe('overall', () => {
  test('the sample: one of seven blocked, one not proved, the old world tolerated', () => {
    const result = verdict(...sampleReports());
    expect(result).toMatchObject({
      verdict: 'fail',
      exit: 1,
      platforms: { total: 7, blocked: 1, unproven: 1 },
      tolerated: 2,
      counts: { fail: 1, unknown: 1, warn: 1 },
    });
    expect(
      compatibility(sampleReports())
        .rows.map(row => row.platform.id)
        .sort(),
    ).toEqual(PLATFORMS.map(p => p.id).sort());
  });

  test.each([
    ['all is well', [report()], 'pass', 0],
    ['no report', [], 'fail', 1],
    ['a warning', [report({ checks: [check(), check({ status: 'warn' })] })], 'warn', 0],
    ['unknown is no pass', [report({ checks: [check(), check({ status: 'unknown' })] })], 'unknown', 0],
    [
      'a platform without a binary is no pass',
      [report({ platforms: [P1, { ...P2, goarch: 'loong64' }] })],
      'unknown',
      0,
    ],
    ['only skipped is no pass', [report({ checks: [check({ status: 'skip' })] })], 'unknown', 0],
    ['nothing was asked', [report({ platforms: [], checks: [] })], 'unknown', 0],
    [
      'a failure on a platform that is not required',
      [
        report({
          platforms: [P1, { ...P2, required: false }],
          checks: [check(), check({ status: 'fail', platform: P2.id })],
        }),
      ],
      'pass',
      0,
    ],
    [
      'required in one report is required',
      [
        report({ platforms: [{ ...P1, required: false }], checks: [check({ status: 'fail', platform: P1.id })] }),
        report({ shard: '2' }),
      ],
      'fail',
      1,
    ],
    [
      'a failure on a platform that nobody chose',
      [report({ checks: [check(), check({ status: 'fail', platform: 'who/knows' })] })],
      'fail',
      1,
    ],
    [
      'a failure of a file that is no subject',
      [report({ checks: [check(), check({ status: 'fail', subject: 'other' })] })],
      'fail',
      1,
    ],
  ] as const)('%s', (_, reports, expected, exit) => {
    expect(verdict(...reports)).toMatchObject({ verdict: expected, exit });
  });

  test('a rejected file fails it, and is among the findings', () => {
    const rejected = [{ file: 'x.json', code: 'XC-REPORT-004' as const, why: { en: 'no', zh: '否' } }];
    const summary = summarize({ reports: [report()], rejected });
    expect(summary.overall).toMatchObject({ verdict: 'fail', exit: 1, rejected: 1 });
    expect(summary.groups[0]).toMatchObject({ id: 'report/readable', title: { en: 'no', zh: '否' } });
  });
});

test('groups come with what blocks first, what is not required after it', () => {
  const { groups } = summarize({ reports: sampleReports(), rejected: [] });
  expect(groups.slice(0, 5).map(({ id, counts, required }) => [id, counts, required])).toEqual([
    ['elf/isa-arm64', 'fail', true],
    ['elf/kernel-min', 'unknown', true],
    ['elf/static-nss', 'warn', true],
    ['elf/world', 'fail', false],
    ['build/reproducible', 'pass', true],
  ]);
});

test('what passed goes by what was examined; what did not keeps its own words', () => {
  const definition = {
    id: 'elf/valid',
    severity: 'error',
    title: { en: 'Is whole', zh: '完整' },
    why: { en: '', zh: '' },
    fix: { en: '', zh: '' },
    source: '',
  } as const;
  const info = check({ status: 'warn', severity: 'info', title: { en: 'is odd', zh: '异常' } });
  const checks = [check({ title: { en: 'a', zh: 'a' } }), check({ title: { en: 'b', zh: 'b' } }), info];
  const { groups } = summarize({ reports: [report({ checks })], rejected: [] }, { definitions: [definition] });
  expect(groups.map(({ title, occurrences }) => [title.en, occurrences.map(one => one.title.en)])).toEqual([
    ['Is whole', ['a', 'b']],
    ['is odd', ['is odd']],
  ]);
});

test('rows stand in the order the user gave, whatever the reports are called; the rest follows', () => {
  const reports = sampleReports();
  const ids = PLATFORMS.map(({ id }) => id);
  const order = [...ids.slice(3), ...ids.slice(0, 2)].reverse();
  const rows = (given?: readonly string[]) =>
    summarize({ reports, rejected: [] }, { ...(given && { platforms: given }) }).matrix.rows.map(
      ({ platform }) => platform.id,
    );
  expect(rows(order)).toEqual([...order, ids[2]]);
  expect(rows([...order, 'os/not-judged'])).toEqual(rows(order));
  expect(rows()).not.toEqual(rows(order));
});

test('the headline counts the programs that some platform judged, and says how many were judged by none', () => {
  const amd64: Target = { goos: 'linux', goarch: 'amd64' };
  const path = 'dist/tool-linux-arm64';
  const wrong = report({
    target: amd64,
    subjects: [{ path, sha256: sha(2), size: 10, target: amd64 }],
    platforms: [],
    checks: [check({ subject: path })],
  });
  const headline = (...reports: Report[]) =>
    renderMarkdown(summarize({ reports, rejected: [] }, { definitions: [] }), 'en').split('\n', 1)[0];
  expect(headline(report())).toContain('1 program will run on all 2 platforms');
  expect(headline(report(), wrong)).toContain('1 program will run on all 2 platforms; 1 judged on none');
});
