import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { gate } from '../../src/actions/gate.js';
import { readInputs } from '../../src/actions/inputs.js';
import type { Config } from '../../src/config/index.js';
import { expectedFrom, type GateInput, gateChecks, hashFiles, judge, parseExpected } from '../../src/gate/index.js';
import { resolvePlatform } from '../../src/platform/index.js';
import { type Manifest, readReports, writeManifest, writeReport } from '../../src/report/index.js';
import { type Report, reportSchema } from '../../src/report/model.js';
import { sha256File, withTempFolder } from '../../src/system/index.js';
import { ATTACKS, anyReport } from '../sample/hostile.js';
import { recordedJob } from '../sample/job.js';
import { HEAD, PLATFORMS, sampleReports } from '../sample/reports.js';

/** The sample without its troubles: what a release looks like that may go out. */
function goodReports(): Report[] {
  return sampleReports().map(report => ({
    ...report,
    checks: report.checks.filter(({ status, severity }) => status === 'pass' || severity === 'info'),
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

describe('the gate', () => {
  test('lets a good release pass, and says what it asked', () => {
    const judged = judge(input());
    expect(judged.rows).toEqual([]);
    expect(judged.verdict).toBe('pass');
    expect(judged.checks.map(({ id, status }) => [id, status])).toEqual(gateChecks.map(({ id }) => [id, 'pass']));
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
      ['gate/reports fail', 'gate/expected fail', 'gate/bytes fail'],
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
      ['gate/reports fail', 'gate/expected fail', 'gate/bytes fail'],
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

test.each([
  ['verify:linux/arm64', { action: 'verify', target: { goos: 'linux', goarch: 'arm64' } }],
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

describe('the action', () => {
  /** Real files and reports; `inputs` as a workflow gives them. */
  async function run(folder: string, inputs: Record<string, string> = {}, config: Partial<Config> = {}) {
    const { job, said, annotations } = recordedJob(folder, { headSha: HEAD, language: 'zh', config });
    const outcome = await gate.run(
      readInputs(gate.inputs, name => inputs[name]),
      job,
    );
    return { ...outcome, said, annotations };
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
        outputs: { verdict: 'pass', refused: '0' },
        exit: 0,
        annotations: [],
      });
      for (const report of reports) reportSchema.parse(report);
      await writeReport(join(folder, '.xinchuang', 'reports'), reports[0] as Report);
      expect((await run(folder)).outputs).toEqual({ verdict: 'pass', refused: '0' });
    }));

  test('a warning is said once, and stops nothing', () =>
    withTempFolder(async folder => {
      await release(folder);
      const { reports } = await readReports(join(folder, '.xinchuang', 'reports'));
      for (const report of reports.filter(({ action }) => action === 'verify')) {
        const dirty = report.subjects.map(({ path }) => ({
          id: 'elf/vcs',
          status: 'fail' as const,
          severity: 'warn' as const,
          subject: path,
          title: { en: 'uncommitted changes', zh: '有未提交的改动' },
          evidence: {},
        }));
        await writeReport(join(folder, '.xinchuang', 'reports'), { ...report, checks: [...report.checks, ...dirty] });
      }
      const { said, exit } = await run(folder);
      expect([said, exit]).toEqual([['warning elf/vcs  有未提交的改动', 'info ✔ 可以发布'], 0]);
    }));

  test('refuses one changed byte, and says so where people look', () =>
    withTempFolder(async folder => {
      await release(folder);
      const file = join(folder, '.xinchuang/bin/gwctl-linux-amd64');
      await writeFile(file, (await readFile(file, 'utf8')).replace('d', 'D'));
      const { outputs, exit, annotations, said } = await run(folder);
      expect([outputs, exit]).toEqual([{ verdict: 'refused', refused: '1' }, 1]);
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
      expect((await run(folder)).exit).toBe(0);
      expect((await run(folder, {}, choose(...proved))).exit).toBe(1);
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
      await expect(run(folder, { 'allow-unknown': 'kernel' })).rejects.toMatchObject({ code: 'XC-GATE-002' });
      await expect(run(folder)).rejects.toMatchObject({ code: 'XC-GATE-003' });
    }));
});
