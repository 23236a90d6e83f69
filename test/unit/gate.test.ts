import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { gate } from '../../src/actions/gate.js';
import { readInputs } from '../../src/actions/inputs.js';
import { perform } from '../../src/actions/perform.js';
import type { Config } from '../../src/config/index.js';
import { provingChecks } from '../../src/elf/index.js';
import { expectedFrom, type GateInput, gateChecks, hashFiles, judge, parseExpected } from '../../src/gate/index.js';
import { resolvePlatform } from '../../src/platform/index.js';
import { type Manifest, readManifest, readReports, writeManifest, writeReport } from '../../src/report/index.js';
import { type Check, type Report, reportSchema } from '../../src/report/model.js';
import { sha256File, withTempFolder } from '../../src/system/index.js';
import { ATTACKS, anyReport } from '../sample/hostile.js';
import { recordedJob } from '../sample/job.js';
import { HEAD, PLATFORMS, sampleReports } from '../sample/reports.js';

/** What verify says of every file, as far as the sample leaves it out. */
function everyFile({ subjects, platforms = [], target, checks }: Report): Check[] {
  return provingChecks
    .filter(({ goarch }) => goarch === undefined || goarch === target?.goarch)
    .flatMap(({ id, each }) =>
      subjects.flatMap(({ path }) =>
        (each === 'file' ? [undefined] : platforms.map(p => p.id)).map(
          (platform): Check => ({
            id,
            status: 'skip',
            severity: 'error',
            subject: path,
            ...(platform !== undefined && { platform }),
            title: { en: id, zh: id },
            evidence: {},
          }),
        ),
      ),
    )
    .filter(
      ({ id, subject, platform }) =>
        !checks.some(
          c =>
            c.id === id &&
            c.subject === subject &&
            c.platform === platform &&
            (c.status === 'pass' || c.severity === 'info'),
        ),
    );
}

/** The sample without its troubles: what a release looks like that may go out. */
function goodReports(): Report[] {
  return sampleReports().map(report => ({
    ...report,
    checks: [
      ...report.checks.filter(({ status, severity }) => status === 'pass' || severity === 'info'),
      ...(report.action === 'verify' ? everyFile(report) : []),
    ],
    ...(report.platforms && { platforms: report.platforms.map(p => ({ ...p })) }),
  }));
}

function manifestOf(reports: readonly Report[]): Manifest {
  const files = reports
    .filter(({ action }) => action === 'build')
    .flatMap(({ subjects, target }) =>
      subjects.map(({ path, sha256, size }) => ({
        path: path.replace('dist/', ''),
        sha256,
        size,
        package: 'github.com/acme/gateway/cmd/x',
        name: path.includes('gwctl') ? 'gwctl' : 'gateway',
        target: target as NonNullable<typeof target>,
        flags: { cgo: 'off' },
      })),
    );
  return {
    schema: 'xinchuang-go/manifest/v1',
    module: 'github.com/acme/gateway',
    version: 'v1.4.0',
    commit: HEAD,
    go: 'go1.26.8',
    files,
  };
}

type Draft = { -readonly [K in keyof GateInput]: GateInput[K] } & { manifest: Manifest };

function input(change: (input: Draft) => void = () => {}): GateInput {
  const reports = goodReports();
  const manifest = manifestOf(reports);
  const good = {
    reports,
    rejected: [],
    manifest,
    files: new Map(manifest.files.map(({ path, sha256, size }) => [path, { sha256, size }])),
    expected: expectedFrom(manifest, ['build', 'verify']),
    policy: { allowUnknown: [] },
    headSha: HEAD,
    today: '2026-11-25',
  };
  change(good);
  return good;
}

const ids = (judged: ReturnType<typeof judge>) => [...new Set(judged.rows.map(({ id, status }) => `${id} ${status}`))];
const edit = (reports: readonly Report[], which: number, more: Partial<Report>) =>
  reports.map((report, i) => (i === which ? { ...report, ...more } : report));
const VERIFY_ARM = 3;
/** Questions that are put only where the policy or the workflow has them. */
const ASKED_FOR = ['gate/release', 'gate/growth', 'gate/waivers'];

describe('the gate', () => {
  test('lets a good release pass, and says what it asked', () => {
    const judged = judge(input());
    expect(judged.rows).toEqual([]);
    expect(judged.verdict).toBe('pass');
    expect(judged.checks.map(({ id, status }) => [id, status])).toEqual(
      gateChecks.filter(({ id }) => !ASKED_FOR.includes(id)).map(({ id }) => [id, 'pass']),
    );
  });

  const unknownKernel = (reports: readonly Report[]) =>
    edit(reports, VERIFY_ARM, {
      checks: [
        ...(reports[VERIFY_ARM]?.checks ?? []),
        {
          id: 'elf/kernel-min',
          status: 'unknown',
          severity: 'error',
          subject: 'dist/gwctl-linux-arm64',
          platform: 'uos-20/kunpeng-920',
          title: { en: 'k', zh: 'k' },
          evidence: {},
        },
      ],
    });
  const oldWorldFails = sampleReports()[1]?.checks.filter(({ status }) => status === 'fail') ?? [];

  test.each<readonly [string, (input: Draft) => void, readonly string[]]>([
    [
      'no report at all',
      i => {
        i.reports = [];
      },
      ['gate/reports fail', 'gate/expected fail', 'gate/proved unknown', 'gate/bytes fail'],
    ],
    [
      'a file that is no report',
      i => {
        i.rejected = [{ file: 'x', code: 'XC-REPORT-006', why: { en: 'v2', zh: 'v2' } }];
      },
      ['gate/reports fail'],
    ],
    [
      'a missing matrix leg',
      i => {
        i.reports = i.reports.filter((_, n) => n !== VERIFY_ARM);
      },
      ['gate/expected fail', 'gate/bytes fail'],
    ],
    [
      'a missing build report',
      i => {
        i.reports = i.reports.slice(1);
      },
      ['gate/expected fail'],
    ],
    [
      'a lost part of a run: what verify found of the files as a set',
      i => {
        const parts = ['verify linux/arm64/v8.0', 'verify #set'];
        i.reports = edit(i.reports, VERIFY_ARM, { run: { ...(i.reports[0] as Report).run, parts } });
      },
      ['gate/expected fail'],
    ],
    [
      'a report of another commit',
      i => {
        i.reports = edit(i.reports, VERIFY_ARM, { run: { ...(i.reports[0] as Report).run, headSha: 'a'.repeat(40) } });
      },
      ['gate/commit fail'],
    ],
    [
      'all reports of another commit',
      i => {
        i.headSha = 'b'.repeat(40);
      },
      ['gate/commit fail'],
    ],
    [
      'a manifest of another commit',
      i => {
        i.manifest = { ...i.manifest, commit: 'c'.repeat(40) };
      },
      ['gate/commit fail'],
    ],
    [
      'a merge that nobody checked out',
      i => {
        i.manifest = { ...i.manifest, commit: 'c'.repeat(40) };
        i.mergeSha = 'd'.repeat(40);
      },
      ['gate/commit fail'],
    ],
    [
      'reports of the merge, which are of no pull request’s head',
      i => {
        i.mergeSha = 'd'.repeat(40);
        i.reports = edit(i.reports, VERIFY_ARM, { run: { ...(i.reports[0] as Report).run, headSha: 'd'.repeat(40) } });
      },
      ['gate/commit fail'],
    ],
    [
      'a binary of a changed tree',
      i => {
        const verify = i.reports[VERIFY_ARM] as Report;
        const dirty = {
          id: 'elf/vcs',
          status: 'warn',
          severity: 'warn',
          subject: verify.subjects[0]?.path,
          title: { en: 'dirty', zh: '有改动' },
          evidence: { 'vcs.modified': 'true' },
        } as Report['checks'][number];
        i.reports = edit(i.reports, VERIFY_ARM, { checks: [...verify.checks, dirty] });
      },
      ['gate/findings fail'],
    ],
    [
      'a shortened commit is another one',
      i => {
        i.headSha = HEAD.slice(0, 12);
      },
      ['gate/commit fail'],
    ],
    [
      'nobody knows the commit',
      i => {
        i.headSha = undefined;
      },
      ['gate/commit unknown'],
    ],
    [
      'a report that does not say its commit',
      i => {
        i.reports = edit(i.reports, 0, { run: { host: 'x', startedAt: '', durationMs: 0 } });
      },
      ['gate/commit unknown'],
    ],
    [
      'a failure',
      i => {
        i.reports = sampleReports();
      },
      ['gate/findings fail', 'gate/unknown unknown'],
    ],
    [
      'an unknown',
      i => {
        i.reports = unknownKernel(i.reports);
      },
      ['gate/unknown unknown'],
    ],
    [
      'an unknown that is allowed',
      i => {
        i.reports = unknownKernel(i.reports);
        i.policy = { allowUnknown: ['elf/kernel-min'] };
      },
      [],
    ],
    [
      'a failure is never allowed',
      i => {
        i.reports = sampleReports();
        i.policy = { allowUnknown: ['elf/kernel-min', 'elf/isa-arm64', 'gate/findings'] };
      },
      ['gate/findings fail'],
    ],
    [
      'the old world, not required',
      i => {
        i.reports = edit(i.reports, 1, { checks: [...(i.reports[1]?.checks ?? []), ...oldWorldFails] });
      },
      [],
    ],
    [
      'the old world, required by the policy',
      i => {
        i.reports = edit(i.reports, 1, { checks: [...(i.reports[1]?.checks ?? []), ...oldWorldFails] });
        i.policy = { allowUnknown: [], platforms: PLATFORMS.map(p => p.id) };
      },
      ['gate/findings fail'],
    ],
    [
      'a platform of the policy that nobody judged',
      i => {
        i.policy = { allowUnknown: [], platforms: ['uos-25/kunpeng-920'] };
      },
      ['gate/proved unknown'],
    ],
    [
      'a platform that verify was not told of',
      i => {
        i.reports = edit(edit(i.reports, VERIFY_ARM, { platforms: [] }), 2, { platforms: [...PLATFORMS] });
      },
      ['gate/proved unknown'],
    ],
    [
      'verify without a single pass',
      i => {
        i.reports = edit(i.reports, VERIFY_ARM, { checks: [] });
      },
      ['gate/proved unknown', 'gate/bytes fail'],
    ],
    [
      'another file on disk',
      i => {
        i.files = new Map(i.files).set('gateway-linux-arm64', { sha256: 'd'.repeat(64), size: 1 });
      },
      ['gate/bytes fail'],
    ],
    [
      'a file that is gone',
      i => {
        i.files = new Map(i.files).set('gateway-linux-arm64', { problem: 'missing' });
      },
      ['gate/bytes fail'],
    ],
    [
      'a file that nobody hashed',
      i => {
        i.files = new Map();
      },
      ['gate/bytes fail'],
    ],
    [
      'a manifest of other bytes',
      i => {
        i.manifest = {
          ...i.manifest,
          files: i.manifest.files.map((f, n) => (n === 0 ? { ...f, sha256: 'e'.repeat(64) } : f)),
        };
      },
      ['gate/bytes fail'],
    ],
    [
      'verify saw other bytes',
      i => {
        i.reports = edit(i.reports, VERIFY_ARM, {
          subjects: i.reports[VERIFY_ARM]?.subjects.map(s => ({ ...s, sha256: 'f'.repeat(64) })) ?? [],
        });
      },
      ['gate/findings fail', 'gate/bytes fail'],
    ],
    [
      'a verdict of its own is no evidence',
      i => {
        i.reports = [{ ...(i.reports[0] as Report), action: 'gate' }];
      },
      ['gate/reports fail', 'gate/expected fail', 'gate/proved unknown', 'gate/bytes fail'],
    ],
  ])('%s', (_, change, expected) => {
    const judged = judge(input(change));
    expect(ids(judged)).toEqual(expected);
    expect(judged.verdict).toBe(expected.length === 0 ? 'pass' : 'refused');
  });

  test('binaries of a pull request are of the merge that the host checked out', () => {
    const merge = 'd'.repeat(40);
    const verdict = judge(
      input(i => {
        i.manifest = { ...i.manifest, commit: merge };
        i.mergeSha = merge;
      }),
    );
    expect(verdict.rows).toEqual([]);
  });

  test('an accepted unknown is shown as a warning', () => {
    const judged = judge(
      input(i => {
        i.reports = unknownKernel(i.reports);
        i.policy = { allowUnknown: ['elf/kernel-min'] };
      }),
    );
    expect(judged.checks).toContainEqual(
      expect.objectContaining({
        id: 'gate/unknown',
        status: 'warn',
        evidence: expect.objectContaining({ check: 'elf/kernel-min' }),
      }),
    );
  });

  test('any reports: it answers, refuses what was not proved, and its report follows the schema', () => {
    const set = fc.record({
      reports: fc.array(anyReport, { maxLength: 4 }),
      rejected: fc.array(
        fc.record({
          file: fc.constantFrom(...ATTACKS),
          code: fc.constant('XC-REPORT-004' as const),
          why: fc.record({ en: fc.constantFrom(...ATTACKS), zh: fc.constantFrom(...ATTACKS) }),
        }),
        { maxLength: 2 },
      ),
    });
    fc.assert(
      fc.property(set, given => {
        const judged = judge(input(i => Object.assign(i, given)));
        expect(judged.verdict).toBe('refused');
        reportSchema.shape.checks.parse(judged.checks);
      }),
      { numRuns: 60 },
    );
  });
});

test('a report of gmtls has no target, and one of them will do for all', () => {
  const asks = (i: Draft) => {
    i.expected = expectedFrom(i.manifest, ['gmtls']);
  };
  expect(ids(judge(input(asks)))).toContain('gate/expected fail');
  const judged = judge(
    input(i => {
      asks(i);
      const { target: _, ...report } = i.reports[0] as Report;
      i.reports = [...i.reports, { ...report, action: 'gmtls', checks: [], subjects: [] }];
    }),
  );
  expect(ids(judged)).not.toContain('gate/expected fail');
});

test.each([
  ['verify:linux/arm64', { action: 'verify', target: { goos: 'linux', goarch: 'arm64' } }],
  ['bench:linux/loong64#2of4', { action: 'bench', target: { goos: 'linux', goarch: 'loong64' }, shard: '2of4' }],
  [
    'build:linux/arm64/v8.1,crypto',
    { action: 'build', target: { goos: 'linux', goarch: 'arm64', variant: 'v8.1,crypto' } },
  ],
])('expect: %s', (text, expected) => {
  expect(parseExpected(text)).toEqual(expected);
});

test.each([
  'gate:linux/arm64',
  'verify',
  'verify:linux',
  'verify:linux/arm64/',
  'verify: linux/arm64',
  'x:linux/../..',
])('expect refuses %j', text => {
  expect(() => parseExpected(text)).toThrow(expect.objectContaining({ code: 'XC-GATE-001' }));
});

describe('files to release', () => {
  test('are hashed as they lie there; nothing leads out of the folder', () =>
    withTempFolder(async folder => {
      const dist = join(folder, 'dist');
      await mkdir(join(dist, 'dir'), { recursive: true });
      await mkdir(join(folder, 'out'));
      await writeFile(join(folder, 'out', 'f'), 'outside');
      await writeFile(join(dist, 'a'), 'a');
      await symlink(join(dist, 'a'), join(dist, 'link'));
      await symlink('../out', join(dist, 'sub'));
      const paths = ['a', 'link', 'dir', 'gone', 'sub/f'];
      const manifest = {
        ...manifestOf(goodReports()),
        files: paths.map(path => ({ ...(manifestOf(goodReports()).files[0] as Manifest['files'][0]), path })),
      };
      expect(Object.fromEntries(await hashFiles(join(dist, 'manifest.json'), manifest))).toEqual({
        a: await sha256File(join(dist, 'a')),
        link: { problem: 'no-file' },
        dir: { problem: 'no-file' },
        gone: { problem: 'missing' },
        'sub/f': { problem: 'outside' },
      });
    }));
});

describe('waivers', () => {
  const TODAY = '2026-11-25';
  const waiver = (more: Record<string, string> = {}) => ({
    check: 'elf/kernel-min',
    reason: 'those machines get the new kernel first',
    until: '2027-06-30',
    ...more,
  });
  const failing = (more: Partial<GateInput['policy']>, today = TODAY) =>
    judge(
      input(i => {
        i.today = today;
        i.policy = { allowUnknown: [], ...more };
        i.reports = edit(i.reports, VERIFY_ARM, {
          checks: [
            ...(i.reports[VERIFY_ARM]?.checks ?? []),
            {
              id: 'elf/kernel-min',
              status: 'fail',
              severity: 'error',
              subject: 'dist/gwctl-linux-arm64',
              platform: 'uos-20/kunpeng-920',
              title: { en: 'too old', zh: '太旧' },
              evidence: {},
            },
          ],
        });
      }),
    );

  test.each([
    ['by the check alone', {}],
    ['on that platform', { platform: 'uos-20/kunpeng-920' }],
    ['of that program', { program: 'gwctl' }],
    ['of that file', { program: 'dist/gwctl-linux-arm64' }],
  ])('one that covers a failure lets it out and stays in sight: %s', (_, more) => {
    const { verdict, checks } = failing({ waivers: [waiver(more)] });
    expect(verdict).toBe('pass');
    expect(checks.filter(({ id }) => id === 'gate/findings')).toMatchObject([
      {
        status: 'warn',
        title: { en: expect.stringContaining('waived until 2027-06-30') },
        evidence: {
          check: 'elf/kernel-min',
          waived: 'those machines get the new kernel first',
          until: '2027-06-30',
          platforms: ['uos-20/kunpeng-920'],
        },
      },
    ]);
    expect(checks.find(({ id }) => id === 'gate/waivers')?.status).toBe('pass');
  });

  test.each([
    ['another check', { check: 'elf/world' }],
    ['another platform', { platform: 'kylin-v10-sp3/kunpeng-920' }],
    ['another program', { program: 'gateway' }],
  ])('one for %s covers nothing, and is told to go', (_, more) => {
    const { rows, checks } = failing({ waivers: [waiver(more)] });
    expect(rows.map(({ id }) => id)).toEqual(['gate/findings']);
    expect(checks.find(({ id }) => id === 'gate/waivers')?.title.en).toContain('covers nothing');
  });

  test('one that has ended covers nothing, and is named', () => {
    const { rows } = failing({ waivers: [waiver({ until: '2026-11-24' })] });
    expect(rows.map(({ id }) => id)).toEqual(['gate/findings', 'gate/waivers']);
    expect(rows[1]?.title.en).toContain('ended on 2026-11-24');
    expect(failing({ waivers: [waiver({ until: TODAY })] }).verdict).toBe('pass');
  });

  test('one that has ended stops the release also where nothing fails any more', () => {
    const { rows } = judge(
      input(i => {
        i.policy = { allowUnknown: [], waivers: [waiver({ until: '2026-11-24' })] };
      }),
    );
    expect(rows.map(({ id, status }) => [id, status])).toEqual([['gate/waivers', 'fail']]);
  });

  test('of two that match, the one that has ended does not hide the one that holds', () => {
    const { rows } = failing({ waivers: [waiver({ until: '2026-11-24' }), waiver()] });
    expect(rows.map(({ id }) => id)).toEqual(['gate/waivers']);
  });

  test('what is waived on one platform is not on the other', () => {
    const on = (platform: string) => ({
      id: 'elf/kernel-min',
      status: 'fail' as const,
      severity: 'error' as const,
      subject: 'dist/gwctl-linux-arm64',
      platform,
      title: { en: 'too old', zh: '太旧' },
      evidence: {},
    });
    const { rows, checks } = judge(
      input(i => {
        i.policy = { allowUnknown: [], waivers: [waiver({ platform: 'uos-20/kunpeng-920' })] };
        const sample = i.reports[VERIFY_ARM] as Report;
        const more = [on('uos-20/kunpeng-920'), on('kylin-v10-sp3/kunpeng-920')];
        i.reports = edit(i.reports, VERIFY_ARM, { checks: [...sample.checks, ...more] });
      }),
    );
    expect(rows.map(({ evidence }) => evidence['platforms'])).toEqual([['kylin-v10-sp3/kunpeng-920']]);
    expect(checks.filter(({ status }) => status === 'warn').map(({ evidence }) => evidence['platforms'])).toEqual([
      ['uos-20/kunpeng-920'],
    ]);
  });

  test('one that ends soon says for how long it still holds', () => {
    const { checks } = failing({ waivers: [waiver({ until: '2026-12-01' })] });
    expect(checks.find(({ id }) => id === 'gate/waivers')?.title.en).toContain('for 6 more days only');
  });
});

describe('files that are about to be published', () => {
  const BINARY = 'gateway-linux-arm64';
  const of = (i: Draft, name: string) =>
    i.manifest.files.find(({ path }) => path.endsWith(name)) as Manifest['files'][number];
  const releasing = (
    change: (i: Draft) => ReadonlyMap<string, { sha256: string; size: number } | { problem: string }>,
  ) =>
    judge(
      input(i => {
        i.release = { files: change(i), empty: [] };
      }),
    );

  test('pass as the very bytes that verify passed, whatever they are called now', () => {
    const judged = releasing(i => new Map([['release/renamed', { sha256: of(i, BINARY).sha256, size: 1 }]]));
    expect(judged.rows).toEqual([]);
    expect(judged.checks.find(({ id }) => id === 'gate/release')).toMatchObject({ status: 'pass' });
  });

  test.each([
    ['bytes that verify never saw', { sha256: 'b'.repeat(64), size: 1 }, 'never saw these bytes'],
    ['a folder', { problem: 'folder' }, 'pack it'],
    ['a link or a pipe', { problem: 'no-file' }, 'not a regular file'],
    ['a file that is gone', { problem: 'missing' }, 'missing'],
  ])('refuses %s', (_, file, said) => {
    const { rows } = releasing(() => new Map([['release/x', file]]));
    expect(rows.map(({ id }) => id)).toEqual(['gate/release']);
    expect(rows[0]?.title.en).toContain(said);
  });

  test('refuses a pattern that finds nothing', () => {
    const { rows } = judge(
      input(i => {
        i.release = { files: new Map(), empty: ['out/*.tgz'] };
      }),
    );
    expect(rows.map(({ id, title }) => [id, title.en])).toEqual([
      ['gate/release', 'release-files: out/*.tgz matches no file'],
    ]);
  });

  test('without a manifest a release is judged by its files', () => {
    const judged = judge(
      input(i => {
        const { sha256 } = of(i, BINARY);
        i.release = { files: new Map([['release/gateway', { sha256, size: 1 }]]), empty: [] };
        (i as { manifest: unknown }).manifest = undefined;
        i.files = new Map();
      }),
    );
    expect(judged.rows).toEqual([]);
    expect(judged.checks.some(({ id }) => id === 'gate/bytes')).toBe(false);
  });
});

describe('thresholds against the base', () => {
  const BASE = 'b'.repeat(40);
  const base = (factor: number) =>
    goodReports().map(report => ({
      ...report,
      run: { ...report.run, headSha: BASE },
      metrics: [],
      subjects: report.subjects.map(subject => ({ ...subject, size: Math.round(subject.size * factor) })),
    }));
  const metric = (name: string, unit: string, now: number, then: number | undefined, env?: string) => ({
    name,
    unit,
    better: 'lower' as const,
    samples: [now],
    ...(then !== undefined && { baseline: [then] }),
    ...(env !== undefined && { env }),
  });
  const judged = (
    thresholds: GateInput['policy']['thresholds'],
    change: (i: Draft) => void,
    allowUnknown: string[] = [],
  ) =>
    judge(
      input(i => {
        i.policy = { allowUnknown, ...(thresholds && { thresholds }) };
        i.reports = i.reports.map(report => ({ ...report, metrics: [] }));
        change(i);
      }),
    );
  const withMetric = (i: Draft, ...metrics: ReturnType<typeof metric>[]) => {
    i.reports = edit(i.reports, VERIFY_ARM, { metrics, env: {} });
  };

  test('growth within the limit passes, over it is refused with both figures', () => {
    const grown = (factor: number) =>
      judged({ size: 5 }, i => {
        i.base = base(factor);
      });
    expect(grown(0.96).verdict).toBe('pass');
    expect(grown(1.5).verdict).toBe('pass');
    const { rows } = grown(0.9);
    expect(rows).toHaveLength(6);
    expect(rows[0]).toMatchObject({ id: 'gate/growth', status: 'fail', evidence: { threshold: 'size', limit: '5%' } });
  });

  test('without a base it is unknown, which is refused unless the policy accepts it by name', () => {
    expect(ids(judged({ size: 5 }, () => {}))).toEqual(['gate/growth unknown']);
    expect(judged({ size: 5 }, () => {}, ['gate/growth']).verdict).toBe('pass');
  });

  test.each([
    ['insnOp' as const, metric('BenchmarkRoute', 'insn/op', 103, 100), 2, ['gate/growth fail']],
    ['insnOp' as const, metric('BenchmarkRoute', 'insn/op', 102, 100), 2, []],
    ['insnOp' as const, metric('BenchmarkRoute', 'ns/op', 900, 100), 2, ['gate/growth unknown']],
    ['handshake' as const, metric('handshake ECC_SM4_GCM_SM3', 'ms', 1.2, 1), 10, ['gate/growth fail']],
    // Time under an emulator is no figure: then there is none to judge.
    ['handshake' as const, metric('handshake ECC', 'ms', 9, 1, 'qemu-user 10.0'), 10, ['gate/growth unknown']],
  ])('%s %j within %d %%', (key, one, limit, expected) => {
    expect(ids(judged({ [key]: limit }, i => withMetric(i, one)))).toEqual(expected);
  });

  test('where bench judged what lies outside of the runtime, that is the figure', () => {
    const total = metric('BenchmarkSend', 'insn/op', 150, 100);
    const outside = (now: number) => ({
      ...metric('BenchmarkSend', 'user-insn/op', now, 100),
      verdict: 'stable' as const,
    });
    const rows = (now: number) =>
      judged({ insnOp: 2 }, i => {
        withMetric(i, total, outside(now));
      }).rows.map(({ evidence }) => evidence['unit']);
    expect([rows(101), rows(103)]).toEqual([[], ['user-insn/op']]);
  });

  test('a figure without a base of its own is compared with that of the base’s report', () => {
    const one = metric('BenchmarkRoute', 'insn/op', 110, undefined);
    const { rows } = judged({ insnOp: 2 }, i => {
      withMetric(i, one);
      i.base = edit(base(1), VERIFY_ARM, { metrics: [{ ...one, samples: [100] }] });
    });
    expect(rows[0]?.evidence).toMatchObject({ base: 100, now: 110 });
  });

  test('reports of the very commit are no base: nothing grows over itself', () => {
    const own = judged({ size: 5 }, i => {
      i.base = i.reports;
    });
    expect(ids(own)).toEqual(['gate/growth unknown']);
  });

  test('a target that the base lacks is unknown there; a program that is new beside others is told', () => {
    const without = judged({ size: 5 }, i => {
      i.base = base(1).filter(({ target }) => target?.goarch !== 'loong64');
    });
    expect(without.rows.map(({ id, status, evidence }) => [id, status, evidence['target']])).toEqual([
      ['gate/growth', 'unknown', 'linux/loong64'],
    ]);
    const added = judged({ size: 5 }, i => {
      i.base = base(1).map(report => ({
        ...report,
        subjects: report.subjects.filter(({ path }) => !path.includes('gwctl')),
      }));
    });
    expect(added.verdict).toBe('pass');
    expect(
      added.checks.filter(({ id }) => id === 'gate/growth').map(({ status, title }) => [status, title.en]),
    ).toEqual(
      ['loong64', 'arm64/v8.0', 'amd64/v1'].map(target => ['warn', `size of gwctl linux/${target}: new, not compared`]),
    );
  });

  test('a size that verify compared with a baseline is judged without reports of the base', () => {
    const { rows } = judged({ size: 5 }, i => {
      i.reports = i.reports.map(report => ({
        ...report,
        metrics: report.subjects.map(({ path, size }) => ({
          ...metric('size', 'bytes', size, path.includes('gwctl') ? size / 2 : size),
          subject: path,
        })),
      }));
    });
    expect(rows).toHaveLength(3);
    expect(rows[0]?.title.en).toContain('+100.0 %');
  });

  test.each([
    ['a measurement says that more instructions are better', { better: 'higher' as const }],
    ['a second report has a smaller figure', {}],
  ])('%s: growth is growth', (_, more) => {
    const worse = { ...metric('BenchmarkRoute', 'insn/op', 150, 100), ...more };
    const { rows } = judged({ insnOp: 2 }, i => {
      i.reports = [
        ...edit(i.reports, VERIFY_ARM, { metrics: [worse] }),
        {
          ...(i.reports[VERIFY_ARM] as Report),
          shard: 'again',
          metrics: [metric('BenchmarkRoute', 'insn/op', 1, 100)],
        },
      ];
    });
    expect(ids({ rows } as ReturnType<typeof judge>)).toEqual(['gate/growth fail']);
  });

  test('time of a report that names an emulator is not judged, whatever its measurement says', () => {
    const judgedTime = judged({ handshake: 10 }, i => {
      i.reports = edit(i.reports, VERIFY_ARM, {
        metrics: [metric('handshake ECC', 'ms', 2, 1)],
        env: { qemu: 'qemu-user 10.0' },
      });
    });
    expect(ids(judgedTime)).toEqual(['gate/growth unknown']);
  });
});

describe('a gate that cannot be fooled', () => {
  /** Ways to make a good set worse; each must be refused. */
  const MUTATIONS: Readonly<Record<string, (i: Draft, n: number) => void>> = {
    'a report is dropped': (i, n) => {
      i.reports = i.reports.filter((_, k) => k !== n % i.reports.length);
    },
    'a report is of another commit': (i, n) => {
      const k = n % i.reports.length;
      i.reports = edit(i.reports, k, { run: { ...(i.reports[k] as Report).run, headSha: 'd'.repeat(40) } });
    },
    'a report forgets its commit': (i, n) => {
      const k = n % i.reports.length;
      const { headSha: _, ...run } = (i.reports[k] as Report).run;
      i.reports = edit(i.reports, k, { run });
    },
    'a file of the manifest changes on disk': (i, n) => {
      const file = i.manifest.files[n % i.manifest.files.length] as Manifest['files'][number];
      i.files = new Map([...i.files, [file.path, { sha256: 'e'.repeat(64), size: file.size }]]);
    },
    'a file of the manifest is not there': (i, n) => {
      const file = i.manifest.files[n % i.manifest.files.length] as Manifest['files'][number];
      i.files = new Map([...i.files, [file.path, { problem: 'missing' }]]);
    },
    'a platform is dropped from every report': (i, n) => {
      const id = PLATFORMS.filter(({ required }) => required)[n % 7]?.id ?? '';
      i.policy = { ...i.policy, configured: [id] };
      i.reports = i.reports.map(report => ({
        ...report,
        platforms: (report.platforms ?? []).filter(platform => platform.id !== id),
      }));
    },
    'every check of a binary is skipped': (i, n) => {
      const path = i.reports.flatMap(({ action, subjects }) => (action === 'verify' ? subjects : []))[n % 6]?.path;
      i.reports = i.reports.map(report => ({
        ...report,
        checks: report.checks.map(check => (check.subject === path ? { ...check, status: 'skip' as const } : check)),
      }));
    },
    'one check fails': (i, n) => {
      const verify = i.reports.map((report, k) => ({ report, k })).filter(({ report }) => report.action === 'verify');
      const { report, k } = verify[n % verify.length] as (typeof verify)[number];
      const counted = report.checks.flatMap(({ platform }, c) =>
        PLATFORMS.some(({ id, required }) => id === platform && !required) ? [] : [c],
      );
      const at = counted[n % counted.length];
      i.reports = edit(i.reports, k, {
        checks: report.checks.map((check, c) =>
          c === at ? { ...check, status: 'fail' as const, severity: 'error' as const } : check,
        ),
      });
    },
    'every report forgets its platforms': i => {
      i.reports = i.reports.map(report => ({ ...report, platforms: [] }));
    },
    'a file that is no report lies among them': i => {
      i.rejected = [{ file: 'x.json', code: 'XC-REPORT-006', why: { en: 'v2', zh: 'v2' } }];
    },
    'a program is added that nobody verified': i => {
      const [file] = i.manifest.files as [Manifest['files'][number]];
      const added = { ...file, path: 'extra', sha256: '1'.repeat(64) };
      i.manifest = { ...i.manifest, files: [...i.manifest.files, added] };
      i.files = new Map([...i.files, ['extra', { sha256: added.sha256, size: added.size }]]);
    },
  };

  test.each(Object.keys(MUTATIONS))('%s', name => {
    fc.assert(
      fc.property(fc.nat(1000), n => {
        const judged = judge(input(i => MUTATIONS[name]?.(i, n)));
        expect(judged.verdict).toBe('refused');
        expect(judged.rows.length).toBeGreaterThan(0);
      }),
      { numRuns: 30 },
    );
  });
});

test('thousands of reports and expectations are judged in time that grows as they do', () => {
  const many = (legs: number) => {
    const target = { goos: 'linux', goarch: 'arm64' };
    const sample = goodReports()[VERIFY_ARM] as Report;
    const at = (n: number) => ({ path: `dist/p${n}`, sha256: `${n}`.padStart(64, '0'), size: n + 1, target });
    const given = input(i => {
      i.manifest = {
        ...i.manifest,
        files: Array.from({ length: legs }, (_, n) => ({
          ...(i.manifest.files[0] as Manifest['files'][number]),
          ...at(n),
          path: `p${n}`,
          name: `p${n}`,
        })),
      };
      i.files = new Map(i.manifest.files.map(({ path, sha256, size }) => [path, { sha256, size }]));
      i.reports = Array.from({ length: legs }, (_, n) => ({
        ...sample,
        target,
        shard: `s${n}`,
        subjects: [at(n)],
        checks: sample.checks
          .filter(({ subject }) => subject?.includes('gwctl'))
          .map(check => ({ ...check, subject: `dist/p${n}` })),
      }));
      i.expected = i.reports.map(({ shard = '' }) => ({ action: 'verify', target, shard }));
    });
    // The best of three: what else the machine did is in each of them, and least in that one.
    const timed = [1, 2, 3].map(() => {
      const began = performance.now();
      const { verdict } = judge(given);
      return { verdict, ms: performance.now() - began };
    });
    return timed.reduce((best, one) => (one.ms < best.ms ? one : best));
  };
  many(200);
  const [few, all] = [many(500), many(4000)];
  expect([few.verdict, all.verdict]).toEqual(['pass', 'pass']);
  // Eight times as many; sixty-four times the time would be quadratic. A busy machine is allowed for.
  expect(all.ms).toBeLessThan(30 * Math.max(few.ms, 10));
});

describe('the action', () => {
  /** Real files and reports; `inputs` as a workflow gives them. */
  async function run(folder: string, inputs: Record<string, string> = {}, config: Partial<Config> = {}) {
    const { job, said, annotations, summaries } = recordedJob(folder, { headSha: HEAD, language: 'zh', config });
    const outcome = await gate.run(
      readInputs(gate.inputs, name => inputs[name]),
      job,
    );
    return { ...outcome, said, annotations, summaries };
  }

  async function release(folder: string): Promise<void> {
    const bin = join(folder, '.xinchuang', 'bin');
    await mkdir(bin, { recursive: true });
    const reports = goodReports();
    const bySha = new Map<string, { sha256: string; size: number }>();
    for (const { subjects } of reports)
      for (const { path, sha256 } of subjects) {
        const file = join(bin, path.replace('dist/', ''));
        await writeFile(file, path);
        bySha.set(sha256, await sha256File(file));
      }
    const real = reports.map(report => ({
      ...report,
      subjects: report.subjects.map(s => ({ ...s, ...bySha.get(s.sha256) })),
    }));
    for (const report of real) await writeReport(join(folder, '.xinchuang', 'reports'), report);
    await writeManifest(join(bin, 'manifest.json'), manifestOf(real));
  }

  test('passes a real set, and its report is in the schema', () =>
    withTempFolder(async folder => {
      await release(folder);
      const { outputs, exit, reports, annotations } = await run(folder);
      expect({ outputs, exit, annotations }).toEqual({
        outputs: { verdict: 'pass', refused: '0', rows: '[]' },
        exit: 0,
        annotations: [],
      });
      for (const report of reports) reportSchema.parse(report);
      await writeReport(join(folder, '.xinchuang', 'reports'), reports[0] as Report);
      expect((await run(folder)).outputs).toMatchObject({ verdict: 'pass', refused: '0' });
    }));

  test('a warning is said once, and stops nothing', () =>
    withTempFolder(async folder => {
      await release(folder);
      const { reports } = await readReports(join(folder, '.xinchuang', 'reports'));
      for (const report of reports.filter(({ action }) => action === 'verify')) {
        const dirty = report.subjects.map(({ path }) => ({
          id: 'elf/trimpath',
          status: 'fail' as const,
          severity: 'warn' as const,
          subject: path,
          title: { en: 'paths of the build machine', zh: '含有构建机路径' },
          evidence: {},
        }));
        await writeReport(join(folder, '.xinchuang', 'reports'), { ...report, checks: [...report.checks, ...dirty] });
      }
      const { said, exit } = await run(folder);
      expect([said, exit]).toEqual([
        ['warning elf/trimpath  含有构建机路径', 'info ✔ 可以发布  提交 3f9c2d17a0b4 · 清单中的 6 个文件 · 6 份报告'],
        0,
      ]);
    }));

  test('refuses one changed byte, and says so where people look', () =>
    withTempFolder(async folder => {
      await release(folder);
      const file = join(folder, '.xinchuang/bin/gwctl-linux-amd64');
      await writeFile(file, (await readFile(file, 'utf8')).replace('d', 'D'));
      const { outputs, exit, annotations, said, summaries } = await run(folder);
      expect([outputs, exit]).toEqual([{ verdict: 'refused', refused: '1', rows: expect.any(String) }, 1]);
      expect(JSON.parse(outputs.rows ?? '')).toEqual([
        { check: 'gate/bytes', status: 'fail', title: expect.stringContaining('gwctl-linux-amd64') },
      ]);
      expect(summaries.join('\n')).toMatch(
        /^### ✖ xinchuang gate: 拒绝发布，共 1 条理由\n[\s\S]*\| ✖ \| `gate\/bytes` \| gwctl-linux-amd64/,
      );
      expect(annotations).toEqual([
        expect.objectContaining({
          level: 'error',
          title: 'gate/bytes',
          message: expect.stringContaining('gwctl-linux-amd64'),
        }),
      ]);
      expect(said.join('\n')).toMatch(/error gate\/bytes {2}gwctl-linux-amd64/);
    }));

  test('refuses a missing report, unless it is not expected', () =>
    withTempFolder(async folder => {
      await release(folder);
      await rm(join(folder, '.xinchuang/reports/build-linux-loong64.json'));
      expect((await run(folder)).exit).toBe(1);
      expect((await run(folder, { expect: 'verify:linux/loong64, verify:linux/arm64' })).exit).toBe(0);
    }));

  const ruledBy = (said: readonly string[]) => [...new Set(said.flatMap(line => /^error (\S+)/.exec(line)?.[1] ?? []))];
  const choose = (...ids: string[]) => ({
    platforms: ids.map(id => {
      const [text = '', optional] = id.split(' ');
      return { platform: resolvePlatform(text), required: optional === undefined };
    }),
    platformsNamed: true,
  });
  const proved = PLATFORMS.filter(({ required }) => required).map(({ id }) => id);

  test('what the configuration requires must be proved, whatever the reports list', () =>
    withTempFolder(async folder => {
      await release(folder);
      expect((await run(folder, {}, choose(...proved))).outputs).toMatchObject({ verdict: 'pass' });
      const missing = await run(folder, {}, choose(...proved, 'uos-25/loongson-3a5000'));
      expect(missing.outputs).toMatchObject({ verdict: 'refused' });
      expect(missing.said.join('\n')).toContain('gate/proved  verify 没有在 uos-25/loongson-3a5000 上评判');
      const optional = await run(folder, {}, choose(...proved, 'uos-25/loongson-3a5000 optional'));
      expect(optional.outputs).toMatchObject({ verdict: 'pass' });
      // The common set that holds when nobody named any is no promise.
      expect((await run(folder, {}, { ...choose('uos-25/loongson-3a5000'), platformsNamed: false })).exit).toBe(0);
    }));

  test('a report cannot make a platform optional that the configuration requires', () =>
    withTempFolder(async folder => {
      await release(folder);
      const reports = join(folder, '.xinchuang/reports');
      for (const name of await readdir(reports)) {
        const report = JSON.parse(await readFile(join(reports, name), 'utf8')) as Report;
        const [subject, platform] = [report.subjects[0], report.platforms?.find(p => proved.includes(p.id))];
        if (report.action !== 'verify' || !subject || !platform) continue;
        for (const p of report.platforms ?? []) p.required = false;
        const sample = report.checks[0] as Report['checks'][0];
        report.checks.push({
          ...sample,
          status: 'fail',
          severity: 'error',
          subject: subject.path,
          platform: platform.id,
        });
        await writeFile(join(reports, name), JSON.stringify(report));
      }
      // Optional everywhere, nothing fails, and nothing that anybody requires is proved.
      expect(ruledBy((await run(folder)).said)).toEqual(['gate/proved']);
      expect(ruledBy((await run(folder, {}, choose(...proved))).said)).toContain('gate/findings');
    }));

  test('a platform that is named is required, also where the configuration does not require it', () =>
    withTempFolder(async folder => {
      await release(folder);
      const config = choose(...proved, 'uos-25/loongson-3a5000 optional');
      expect((await run(folder, { platforms: 'uos-25/loongson-3a5000' }, config)).outputs).toMatchObject({
        verdict: 'refused',
      });
    }));

  test('inputs: all that is wrong at once', () =>
    withTempFolder(async folder => {
      await expect(run(folder, { expect: 'a, b' })).rejects.toMatchObject({
        code: 'XC-GATE-001',
        others: [expect.objectContaining({ code: 'XC-GATE-001' })],
      });
      await expect(run(folder, { expect: ' , ' })).rejects.toMatchObject({ code: 'XC-GATE-001' });
      await expect(run(folder, { 'allow-unknown': 'kernel' })).rejects.toMatchObject({ code: 'XC-GATE-002' });
      await expect(run(folder, { 'allow-unknown': 'elf/kernel-mim' })).rejects.toMatchObject({
        code: 'XC-GATE-002',
        values: { near: 'elf/kernel-min' },
      });
      await expect(run(folder)).rejects.toMatchObject({ code: 'XC-GATE-003' });
    }));

  test('sums in a folder beside the files are written again, and another file there is not', () =>
    withTempFolder(async folder => {
      await release(folder);
      const inputs = { checksums: 'out/SHA256SUMS' };
      await mkdir(join(folder, 'out'));
      const { said } = await run(folder, inputs);
      expect(said).toContainEqual(expect.stringMatching(/^info .*out\/SHA256SUMS$/));
      expect((await run(folder, inputs)).outputs).toMatchObject({ verdict: 'pass' });
      await writeFile(join(folder, '.xinchuang/bin/gateway-linux-arm64'), 'tampered with');
      expect((await run(folder, inputs)).outputs).toMatchObject({ verdict: 'refused' });
      await writeFile(join(folder, 'out/SHA256SUMS'), 'notes of somebody');
      await expect(run(folder, inputs)).rejects.toMatchObject({ code: 'XC-GATE-007' });
    }));

  test('a configuration that is not as the commit has it is told, since its waivers decide', () =>
    withTempFolder(async folder => {
      await release(folder);
      const { job, said } = recordedJob(folder, { headSha: HEAD, language: 'en' });
      const path = join(folder, '.xinchuang.yml');
      await writeFile(path, 'version: 1\n');
      const git = (...argv: string[]) =>
        execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...argv], { cwd: folder });
      git('init', '-q');
      git('add', '.xinchuang.yml');
      git('commit', '-q', '-m', 'one');
      const judged = { ...job, config: () => ({ ...job.config(), path }) };
      const none = readInputs(gate.inputs, () => undefined);
      expect((await gate.run(none, judged)).outputs).toMatchObject({ verdict: 'pass' });
      expect(said.join('\n')).not.toContain('gate/commit');
      await writeFile(path, 'version: 1\n# and a waiver\n');
      expect((await gate.run(none, judged)).outputs).toMatchObject({ verdict: 'pass' });
      expect(said).toContainEqual(
        expect.stringMatching(/^warning gate\/commit {2}\S*\.xinchuang\.yml is not as the commit/),
      );
    }));

  test('an earlier verdict is not left beside new reports', () =>
    withTempFolder(async folder => {
      await release(folder);
      const { job } = recordedJob(folder, { headSha: HEAD, language: 'en' });
      const reports = join(folder, '.xinchuang/reports');
      await perform(gate, job);
      expect(await readdir(reports)).toContain('gate.json');
      const [report] = goodReports() as [Report];
      await perform({ ...gate, name: 'verify', run: async () => ({ outputs: {}, reports: [report], exit: 0 }) }, job);
      expect(await readdir(reports)).not.toContain('gate.json');
    }));

  test('release files: hashed where they lie, and their sums are written on a pass alone', () =>
    withTempFolder(async folder => {
      await release(folder);
      const inputs = { 'release-files': '.xinchuang/bin/g*, !**/*.json', checksums: '.xinchuang/bin/RELEASED' };
      const passed = await run(folder, inputs);
      expect(passed.outputs).toMatchObject({ verdict: 'pass' });
      const sums = await readFile(join(folder, '.xinchuang/bin/RELEASED'), 'utf8');
      expect(
        sums
          .trim()
          .split('\n')
          .map(line => line.slice(66))
          .sort(),
      ).toEqual(
        ['gateway', 'gwctl'].flatMap(name => ['amd64', 'arm64', 'loong64'].map(arch => `${name}-linux-${arch}`)),
      );
      await rm(join(folder, '.xinchuang/bin/RELEASED'));
      await writeFile(join(folder, '.xinchuang/bin/gw-added'), 'not verified');
      const refused = await run(folder, inputs);
      expect(refused.said.join('\n')).toContain('gw-added：verify 从未见过这些字节');
      await expect(readFile(join(folder, '.xinchuang/bin/RELEASED'))).rejects.toThrow('ENOENT');
      expect((await run(folder, { 'release-files': 'out/*.tgz' })).outputs).toMatchObject({ verdict: 'refused' });
      expect((await run(folder, { 'release-files': '!out/*.tgz' })).outputs).toMatchObject({ verdict: 'refused' });
    }));

  test('manifests of several legs are one; those of different commits are none', () =>
    withTempFolder(async folder => {
      await release(folder);
      const bin = join(folder, '.xinchuang/bin');
      const whole = await readManifest(join(bin, 'manifest.json'));
      await rm(join(bin, 'manifest.json'));
      const legs = [whole.files.slice(0, 2), whole.files.slice(2)];
      for (const [i, files] of legs.entries())
        await writeManifest(join(bin, `manifest--s${i}.json`), { ...whole, files });
      expect((await run(folder)).outputs).toMatchObject({ verdict: 'pass' });
      await writeManifest(join(bin, 'manifest--s1.json'), { ...whole, commit: 'e'.repeat(40), files: legs[1] ?? [] });
      const { outputs, said } = await run(folder);
      expect(outputs).toMatchObject({ verdict: 'refused' });
      expect(said.join('\n')).toContain('不属于同一次发布');
    }));

  /** The set of `release` as two legs of a matrix leave it; what verify found as one set or by leg. */
  async function inLegs(folder: string, verifiedByLeg: boolean): Promise<void> {
    await release(folder);
    const [bin, reports] = [join(folder, '.xinchuang/bin'), join(folder, '.xinchuang/reports')];
    const whole = await readManifest(join(bin, 'manifest.json'));
    const { reports: all } = await readReports(reports);
    await rm(join(bin, 'manifest.json'));
    await rm(reports, { recursive: true });
    for (const shard of ['gateway', 'gwctl']) {
      const own = (path: string) => path.includes(shard);
      await writeManifest(join(bin, `manifest--${shard}.json`), {
        ...whole,
        files: whole.files.filter(({ path }) => own(path)),
      });
      for (const report of all)
        await writeReport(
          reports,
          report.action === 'verify' && !verifiedByLeg
            ? report
            : {
                ...report,
                shard,
                subjects: report.subjects.filter(({ path }) => own(path)),
                checks: report.checks.filter(({ subject }) => subject === undefined || own(subject)),
              },
        );
    }
  }

  test('each leg that built has to have reported, without being named', () =>
    withTempFolder(async folder => {
      await inLegs(folder, true);
      const reports = join(folder, '.xinchuang/reports');
      expect((await run(folder)).outputs).toMatchObject({ verdict: 'pass' });
      for (const name of await readdir(reports)) {
        const content = await readFile(join(reports, name));
        await rm(join(reports, name));
        const { outputs, said } = await run(folder);
        expect([name, outputs.verdict]).toEqual([name, 'refused']);
        expect(said.join('\n')).toContain('gate/expected');
        await writeFile(join(reports, name), content);
      }
    }));

  test('what several legs built, one job may verify', () =>
    withTempFolder(async folder => {
      await inLegs(folder, false);
      expect((await run(folder)).outputs).toMatchObject({ verdict: 'pass' });
      await rm(join(folder, '.xinchuang/reports/build-linux-arm64-v8.0--gwctl.json'));
      expect((await run(folder)).said.join('\n')).toContain('缺少 build linux/arm64/v8.0 #gwctl 的报告');
    }));

  test('a file that two legs built differently is in no release', () =>
    withTempFolder(async folder => {
      await inLegs(folder, true);
      const path = join(folder, '.xinchuang/bin/manifest--gwctl.json');
      const { files, ...rest } = await readManifest(path);
      const [gateway] = (await readManifest(join(folder, '.xinchuang/bin/manifest--gateway.json'))).files;
      const other = { ...(gateway as Manifest['files'][number]), sha256: 'e'.repeat(64) };
      await writeManifest(path, { ...rest, files: [...files, other] });
      const { outputs, said } = await run(folder);
      expect(outputs).toMatchObject({ verdict: 'refused' });
      expect(said.join('\n')).toContain('不属于同一次发布');
    }));

  test('gate.platforms are those of a release, with or without platforms beside them', () =>
    withTempFolder(async folder => {
      await release(folder);
      const gateOn = (...platforms: string[]) => ({
        gate: { require: ['verify' as const], allowUnknown: [], thresholds: {}, waivers: [], platforms },
      });
      expect((await run(folder, {}, gateOn(...proved))).outputs).toMatchObject({ verdict: 'pass' });
      const missing = await run(folder, {}, gateOn(...proved, 'uos-25/loongson-3a5000'));
      expect(missing.said.join('\n')).toContain('gate/proved  verify 没有在 uos-25/loongson-3a5000 上评判');
      // Fewer than `platforms` names: the others are judged and do not stop the release.
      const fewer = { ...choose(...proved, 'uos-25/loongson-3a5000'), ...gateOn(...proved) };
      expect((await run(folder, {}, fewer)).outputs).toMatchObject({ verdict: 'pass' });
    }));

  test.each([
    ['of a schema to come', (report: object) => ({ ...report, schema: 'xinchuang-go/report/v2' }), 'report/v2'],
    ['with a key that this version does not know', (report: object) => ({ ...report, waived: true }), 'waived'],
    ['of no schema', () => ({}), 'none'],
  ])('a report %s refuses the release', (_, change, said) =>
    withTempFolder(async folder => {
      await release(folder);
      const file = join(folder, '.xinchuang/reports/verify-linux-loong64.json');
      await writeFile(file, JSON.stringify(change(JSON.parse(await readFile(file, 'utf8')) as object)));
      const { outputs, said: log } = await run(folder);
      expect(outputs.verdict).toBe('refused');
      expect(log.find(line => line.startsWith('error gate/reports'))).toContain(said);
    }),
  );

  test('a leg that is expected and did not report is missed', () =>
    withTempFolder(async folder => {
      await release(folder);
      const reports = join(folder, '.xinchuang/reports');
      const { reports: all } = await readReports(reports);
      for (const report of all.filter(({ action }) => action === 'verify'))
        await writeReport(reports, { ...report, shard: 's1' });
      expect((await run(folder, { expect: 'verify:linux/arm64#s2' })).said.join('\n')).toContain(
        '缺少 verify linux/arm64 #s2',
      );
    }));
});
