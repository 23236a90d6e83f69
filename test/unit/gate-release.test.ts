import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, renameSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { readFile, realpath, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { gate } from '../../src/actions/gate.js';
import { readInputs } from '../../src/actions/inputs.js';
import { releaseOf } from '../../src/actions/release-files.js';
import { verify } from '../../src/actions/verify.js';
import { withRegularFile } from '../../src/gate/files.js';
import { judge, parseSums, renderVerdict } from '../../src/gate/index.js';
import { readReports, writeReport } from '../../src/report/index.js';
import type { Check, Report } from '../../src/report/model.js';
import { withTempFolder } from '../../src/system/index.js';
import { tar, zip } from '../archive-builder.js';
import { buildElf } from '../elf-builder.js';
import { ATTACKS } from '../sample/hostile.js';
import { recordedJob } from '../sample/job.js';
import { HEAD } from '../sample/reports.js';

const PLATFORMS = 'openeuler-24.03/kunpeng-920,openeuler-24.03/loongson-3a6000';
const arm64 = buildElf({ machine: 'arm64' });
const loong64 = buildElf({ machine: 'loong64' });
const text = Buffer.from('text\n');

type Files = Readonly<Record<string, Buffer>>;

/** A folder with these files, verified as a release job does it; `body` may then do what it likes before the gate. */
async function released<T>(
  files: Files,
  body: (
    folder: string,
    gateOn: (patterns: string, more?: Record<string, string>) => ReturnType<typeof runGate>,
  ) => Promise<T>,
  patterns = 'dist/**',
): Promise<T> {
  return withTempFolder(async folder => {
    lay(folder, files);
    await runVerify(folder, patterns);
    return body(folder, (release, more = {}) => runGate(folder, { 'release-files': release, ...more }));
  });
}

function lay(folder: string, files: Files): void {
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}

async function runVerify(folder: string, files: string, shard?: string): Promise<void> {
  const { job } = recordedJob(folder, { headSha: HEAD, language: 'en' });
  const given: Record<string, string | undefined> = {
    files,
    shard,
    run: 'false',
    platforms: PLATFORMS,
    readelf: 'off',
  };
  const { reports } = await verify.run(
    readInputs(verify.inputs, name => given[name]),
    job,
  );
  for (const report of reports) await writeReport(join(folder, '.xinchuang/reports'), quiet(report));
}

/** Built by the test and not by Go: what depends on build information is not what is tested here. */
function quiet(report: Report): Report {
  const checks = report.checks.map(
    (check): Check =>
      check.status === 'pass' || check.id.startsWith('archive/') ? check : { ...check, status: 'skip' },
  );
  return { ...report, checks };
}

async function runGate(folder: string, inputs: Record<string, string>) {
  const { job, summaries } = recordedJob(folder, { headSha: HEAD, language: 'en' });
  const given: Record<string, string> = { platforms: PLATFORMS, ...inputs };
  const { outputs, reports } = await gate.run(
    readInputs(gate.inputs, name => given[name]),
    job,
  );
  const checks = reports.flatMap(report => report.checks);
  return {
    ...outputs,
    summary: summaries.join('\n'),
    checks,
    refusals: checks.filter(({ status }) => status === 'fail' || status === 'unknown').map(({ title }) => title.en),
  };
}

describe('archives as release files', () => {
  const fat = tar([
    { path: 'bin/gateway-arm64', data: arm64 },
    { path: 'bin/gateway-loong64', data: loong64 },
  ]);
  const good: Files = { 'dist/gateway.tar': fat };

  test('pass with every executable in them, and no manifest is needed', () =>
    released(good, async (_, gateOn) => {
      expect(await gateOn('dist/*.tar')).toMatchObject({ verdict: 'pass', refusals: [] });
    }));

  test('a lost report of one member is missed, also where the other members passed', () =>
    released(good, async (folder, gateOn) => {
      await rm(join(folder, '.xinchuang/reports/verify-linux-loong64.json'));
      const { refusals } = await gateOn('dist/*.tar', {
        platforms: 'openeuler-24.03/kunpeng-920',
        expect: 'verify:linux/arm64',
      });
      expect(refusals).toEqual([
        expect.stringMatching(/^verify linux\/loong64 is missing; the run that left verify .* left it too$/),
        'dist/gateway.tar: reports passed 1 of the 2 executables in this archive',
      ]);
    }));

  test('a binary of an architecture that no required platform has was judged by nobody', () =>
    released({ ...good, 'dist/gateway-arm64': arm64, 'dist/gateway.zip': arm64 }, async (_, gateOn) => {
      const platforms = 'openeuler-24.03/loongson-3a6000';
      expect((await gateOn('dist/gateway-arm64', { platforms })).refusals).toContainEqual(
        'dist/gateway-arm64 is for arm64, and no required platform is: nobody judged whether it runs',
      );
      expect((await gateOn('dist/*.tar', { platforms })).refusals).toContainEqual(
        'dist/gateway.tar is for arm64, and no required platform is: nobody judged whether it runs',
      );
      expect((await gateOn('dist/gateway-arm64')).refusals).toEqual([]);
      expect((await gateOn('dist/*.zip')).refusals).toEqual([
        'dist/gateway.zip is called an archive, and verify judged it as one program',
      ]);
    }));

  test('one more byte is another archive', () =>
    released(good, async (folder, gateOn) => {
      appendFileSync(join(folder, 'dist/gateway.tar'), '\0');
      expect((await gateOn('dist/*.tar')).refusals).toEqual(['verify #archives saw other bytes as dist/gateway.tar']);
      await rename(join(folder, 'dist/gateway.tar'), join(folder, 'dist/renamed.tar'));
      expect((await gateOn('dist/*.tar')).refusals).toEqual([
        expect.stringContaining('dist/renamed.tar: verify never saw these bytes'),
      ]);
    }));

  test('members of one archive do not prove another of that name', () =>
    released(good, async (folder, gateOn) => {
      const other = tar([{ path: 'bin/gateway-arm64', data: arm64 }]);
      lay(folder, { 'dist/gateway.tar': other, 'release/new.tar': other });
      await runVerify(folder, 'dist/**', 'second');
      expect((await gateOn('dist/*.tar')).refusals).toEqual(['verify #archives saw other bytes as dist/gateway.tar']);
      const { refusals } = await gateOn('release/*.tar');
      expect(refusals).toContainEqual(expect.stringContaining('several archives under this name'));
    }));

  test('one that was not read to its end, and one without a program, prove nothing', () =>
    released(
      {
        ...good,
        'dist/cut.tar': fat.subarray(0, fat.length - 2000),
        'dist/notes.zip': zip([{ path: 'a', data: text }]),
      },
      async (_, gateOn) => {
        const { refusals } = await gateOn('dist/*', { 'allow-unknown': 'archive/readable,archive/contents' });
        expect(refusals).toContainEqual('dist/cut.tar: verify did not read this archive to its end');
        expect(refusals).toContainEqual(expect.stringContaining('dist/notes.zip: this archive has no executable'));
        expect(refusals.join('\n')).not.toContain('gateway.tar');
      },
    ));
});

describe('what a pattern may name', () => {
  const good: Files = { 'dist/gateway': arm64, 'dist/gwctl': loong64 };

  test('every file that it finds, in SHA256SUMS that sha256sum can check', () =>
    released(good, async (folder, gateOn) => {
      const { verdict, checksums } = await gateOn('dist/*', { checksums: 'dist/SHA256SUMS' });
      expect([verdict, checksums]).toEqual(['pass', 'dist/SHA256SUMS']);
      const check = () => {
        const argv = ['-c', '--strict', 'SHA256SUMS'];
        const { status, stdout } = spawnSync('sha256sum', argv, { cwd: join(folder, 'dist'), encoding: 'utf8' });
        return [status, stdout];
      };
      expect(check()).toEqual([0, 'gateway: OK\ngwctl: OK\n']);
      // The file that the gate left is true, and stays what it is on a second run.
      expect(await gateOn('dist/*', { checksums: 'dist/SHA256SUMS' })).toMatchObject({ verdict: 'pass' });
      expect(check()).toEqual([0, 'gateway: OK\ngwctl: OK\n']);
      // Replaced between the gate and the publishing: that is what the sums are for.
      appendFileSync(join(folder, 'dist/gateway'), 'x');
      expect(check()).toEqual([1, 'gateway: FAILED\ngwctl: OK\n']);
    }));

  test.each<readonly [string, (folder: string) => void, string, string]>([
    ['a link to a file', f => symlinkSync('gateway', join(f, 'dist/latest')), 'dist/*', 'dist/latest: not a regular'],
    ['a link to outside', f => symlinkSync('/bin/ls', join(f, 'dist/ls')), 'dist/*', 'dist/ls: not a regular'],
    [
      'a link by name',
      f => symlinkSync('gateway', join(f, 'dist/latest')),
      'dist/latest',
      'dist/latest: not a regular',
    ],
    ['a folder that is a link', f => symlinkSync('/bin', join(f, 'bin')), 'bin/ls', 'bin/ls: lies outside'],
    [
      'a link to a folder on the way',
      f => symlinkSync('..', join(f, 'dist/up')),
      'dist/*/gateway',
      'dist/up: a link to a folder',
    ],
    ['what git keeps', f => lay(f, { 'dist/.git/hook': text }), 'dist/**', 'dist/.git/hook: verify never saw'],
    ['a path that climbs', () => {}, '../*', '../'],
    ['an absolute path', () => {}, '/bin/ls', 'lies outside'],
    [
      'a pipe',
      f => {
        execFileSync('mkfifo', [join(f, 'dist/pipe')]);
      },
      'dist/pipe',
      'dist/pipe: not a regular',
    ],
    [
      'a file of any size',
      f => {
        writeFileSync(join(f, 'dist/huge'), '');
        truncateSync(join(f, 'dist/huge'), 17 * 2 ** 30);
      },
      'dist/huge',
      'dist/huge: larger than',
    ],
    [
      'a second name of no verified bytes',
      f => writeFileSync(join(f, 'dist/x'), 'x'),
      'dist/*',
      'dist/x: verify never saw',
    ],
    ['a pattern without a file', () => {}, 'dist/*\nout/*.tgz', 'out/*.tgz matches no file'],
    ['exclusions alone', () => {}, '!dist/*', 'matches no file'],
    ['a list of nothing', () => {}, ',', 'matches no file'],
    ['everything left out again', () => {}, 'dist/*, !dist/**', 'dist/* matches no file'],
  ])('refuses %s', (_, prepare, patterns, said) =>
    released(good, async (folder, gateOn) => {
      prepare(folder);
      const { verdict, refusals } = await gateOn(patterns);
      expect(verdict).toBe('refused');
      expect(refusals.join('\n')).toContain(said);
    }),
  );

  test.each<readonly [string, (path: string) => void]>([
    ['written to', path => appendFileSync(path, 'more')],
    [
      'replaced by another of that size',
      path => {
        writeFileSync(`${path}.new`, 'abd');
        renameSync(`${path}.new`, path);
      },
    ],
    [
      'replaced by a link to what it was',
      path => {
        renameSync(path, `${path}.old`);
        symlinkSync(`${path}.old`, path);
      },
    ],
  ])('a file that is %s while it is read is no file to release', (_, meddle) =>
    withTempFolder(async temp => {
      const folder = await realpath(temp);
      const path = join(folder, 'f');
      writeFileSync(path, 'abc');
      const read = async () => ({ sha256: 'of abc' });
      expect(await withRegularFile(path, folder, read)).toEqual({ sha256: 'of abc' });
      const meddled = await withRegularFile(path, folder, async () => {
        meddle(path);
        return read();
      });
      expect(meddled).toEqual({ problem: 'changed' });
    }),
  );

  test('checksums replaces no file but one of sums', () =>
    released(good, async (folder, gateOn) => {
      await expect(gateOn('dist/*', { checksums: 'dist/gateway' })).rejects.toMatchObject({ code: 'XC-GATE-007' });
      symlinkSync('gateway', join(folder, 'dist/SUMS'));
      await expect(gateOn('dist/g*', { checksums: 'dist/SUMS' })).rejects.toMatchObject({ code: 'XC-GATE-007' });
      expect(await readFile(join(folder, 'dist/gateway'))).toEqual(arm64);
    }));
});

describe('files of checksums among those to publish', () => {
  const sum = (bytes: Buffer) => execFileSync('sha256sum', { input: bytes }).toString().slice(0, 64);
  const good: Files = {
    'dist/gateway': arm64,
    'dist/old/gwctl': loong64,
    'dist/SHA256SUMS': Buffer.from(`${sum(arm64)}  gateway\n`),
    'dist/gateway.sha256': Buffer.from(`${sum(arm64)}\n`),
  };

  test('pass when they are true, beside the files that they name', () =>
    released(good, async (_, gateOn) => {
      expect(await gateOn('dist/*')).toMatchObject({ verdict: 'pass', refusals: [] });
    }));

  test.each([
    ['another hash', `${'0'.repeat(64)}  gateway\n`, 'dist/SHA256SUMS says 000000000000… of gateway'],
    ['a file that is not there', `${'0'.repeat(64)}  gone\n`, 'dist/SHA256SUMS → gone: missing'],
    ['a path that climbs', `${'0'.repeat(64)}  ../../etc/passwd\n`, 'is no file of SHA-256 sums'],
    ['an absolute path', `${'0'.repeat(64)}  /etc/passwd\n`, 'is no file of SHA-256 sums'],
    ['nothing', '\n', 'it is empty'],
    ['text', 'see the web page\n', 'is no file of SHA-256 sums'],
  ])('are refused with %s', (_, content, said) =>
    released(good, async (folder, gateOn) => {
      writeFileSync(join(folder, 'dist/SHA256SUMS'), content);
      expect((await gateOn('dist/*')).refusals.join('\n')).toContain(said);
    }),
  );

  test('a file that they leave out is told', () =>
    released({ ...good, 'dist/gwctl': loong64 }, async (_, gateOn) => {
      const { verdict, checks } = await gateOn('dist/*');
      expect(verdict).toBe('pass');
      expect(checks).toContainEqual(
        expect.objectContaining({
          id: 'gate/release',
          status: 'warn',
          title: expect.objectContaining({ en: 'dist/gwctl is in no file of checksums' }),
        }),
      );
    }));

  test('sums of another hash, signatures and SBOMs have to be left out by the pattern', () =>
    released({ ...good, 'dist/MD5SUMS': text, 'dist/gateway.sig': text, 'dist/sbom.json': text }, async (_, gateOn) => {
      const { refusals } = await gateOn('dist/*');
      expect(refusals.map(line => line.split(': ')[0]).sort()).toEqual([
        'dist/MD5SUMS',
        'dist/gateway.sig',
        'dist/sbom.json',
      ]);
      expect(refusals.join('\n')).toContain('leave them out, as in !**/*.json');
      expect(await gateOn('dist/*, !**/*.sig, !**/*.json, !**/MD5SUMS')).toMatchObject({ verdict: 'pass' });
    }));

  test('any text: read, or refused', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...ATTACKS)), content => {
        const { lines, odd } = parseSums(content, 'SHA256SUMS');
        expect(lines.length > 0 || odd !== undefined).toBe(true);
      }),
    );
  });
});

describe('a release that cannot be fooled', () => {
  const good: Files = {
    'dist/gateway.tar': tar([
      { path: 'bin/gateway', data: arm64 },
      { path: 'bin/gateway-loong64', data: loong64 },
    ]),
    // Other bytes than those in the archive, which would prove it too.
    'dist/gateway': Buffer.concat([arm64, Buffer.alloc(1)]),
  };
  /** Nothing else in a set may be changed and let through. Each returns false where it finds nothing to change. */
  const MUTATIONS: Readonly<Record<string, (reports: Report[], n: number) => Report[]>> = {
    // Harmless, and not here: dropping `verify #set`, which has passes alone when nothing is wrong with the set.
    'a report is dropped': (reports, n) => {
      const kept = reports.filter(({ shard }) => shard !== 'set');
      return reports.filter(report => report !== kept[n % kept.length]);
    },
    'a report is of another commit': change((report, n) => ({
      ...report,
      run: { ...report.run, headSha: `${n % 9}`.repeat(40) },
    })),
    'the bytes of a subject differ': (reports, n) => {
      // Of an archive's member the bytes are the archive's: those are not compared by themselves.
      const own = reports.flatMap(({ subjects }) => subjects).filter(({ path }) => !path.includes('!/'));
      const hit = own[n % own.length];
      return reports.map(report => ({
        ...report,
        subjects: report.subjects.map(subject => (subject === hit ? { ...subject, sha256: 'e'.repeat(64) } : subject)),
      }));
    },
    'a subject is dropped': (reports, n) => {
      const all = reports.flatMap(({ subjects }) => subjects);
      const hit = all[n % all.length];
      return reports.map(report => ({ ...report, subjects: report.subjects.filter(subject => subject !== hit) }));
    },
    'all checks of a subject are skipped': (reports, n) => {
      const all = reports.flatMap(({ subjects }) => subjects);
      const hit = all[n % all.length]?.path;
      return reports.map(report => ({
        ...report,
        checks: report.checks.map(check => (check.subject === hit ? { ...check, status: 'skip' as const } : check)),
      }));
    },
    'a platform is dropped': (reports, n) => {
      const all = reports.flatMap(({ platforms = [] }) => platforms);
      const hit = all[n % all.length];
      return reports.map(report => ({ ...report, platforms: (report.platforms ?? []).filter(one => one !== hit) }));
    },
    'a check fails': (reports, n) => {
      const all = reports.flatMap(({ checks }) => checks).filter(({ severity }) => severity === 'error');
      const hit = all[n % all.length];
      return reports.map(report => ({
        ...report,
        checks: report.checks.map(check => (check === hit ? { ...check, status: 'fail' as const } : check)),
      }));
    },
    'an archive is said to hold one executable more': reports =>
      reports.map(report => ({
        ...report,
        checks: report.checks.map(check => {
          const { executables } = check.evidence;
          if (typeof executables !== 'number') return check;
          return { ...check, evidence: { ...check.evidence, executables: executables + 1 } };
        }),
      })),
    'a report is taken for another architecture': (reports, n) => {
      const targeted = reports.filter(({ target }) => target !== undefined);
      const hit = targeted[n % targeted.length];
      const other = hit?.target?.goarch === 'arm64' ? 'loong64' : 'arm64';
      return reports.map(report =>
        report === hit ? { ...report, target: { goos: 'linux', goarch: other }, shard: 'moved' } : report,
      );
    },
  };

  function change(one: (report: Report, n: number) => Report) {
    return (reports: Report[], n: number) =>
      reports.map((report, i) => (i === n % reports.length ? one(report, n) : report));
  }

  test('by any single change of a report, or of a byte', () =>
    released(good, async folder => {
      const { reports } = await readReports(join(folder, '.xinchuang/reports'));
      const release = await releaseOf(['dist/*'], folder);
      const verdictOf = (changed: readonly Report[], files = release.files) =>
        judge({
          reports: changed,
          rejected: [],
          manifest: undefined,
          files: new Map(),
          release: { ...release, files },
          expected: ['arm64', 'loong64'].map(goarch => ({ action: 'verify', target: { goos: 'linux', goarch } })),
          policy: { allowUnknown: [], platforms: PLATFORMS.split(',') },
          headSha: HEAD,
          today: '2026-11-25',
        });
      expect(verdictOf(reports).rows).toEqual([]);
      for (const [name, mutate] of Object.entries(MUTATIONS))
        for (let n = 0; n < 40; n++) {
          const { verdict, rows } = verdictOf(mutate([...reports], n));
          expect([name, n, verdict]).toEqual([name, n, 'refused']);
          expect(rows.length).toBeGreaterThan(0);
        }
      for (const [path, file] of release.files) {
        const flipped = new Map(release.files).set(path, { ...file, sha256: 'f'.repeat(64) } as typeof file);
        expect(verdictOf(reports, flipped).verdict).toBe('refused');
      }
    }));
});

describe('the verdict as Markdown', () => {
  const row = (title: string) => ({
    id: 'gate/release' as const,
    status: 'fail' as const,
    severity: 'error' as const,
    title: { en: title, zh: title },
    evidence: {},
  });

  test.each(ATTACKS)('shows %j and does nothing else', attack => {
    const rows = [row(`${attack} x`)];
    const markdown = renderVerdict({ verdict: 'refused', rows, checks: rows, warnings: rows }, 'en');
    const tables = markdown.split('\n').filter(line => line.startsWith('| '));
    // Two tables of one row each; nothing of the text ends a cell or a line.
    expect(tables).toHaveLength(4);
    for (const line of tables) expect(line.match(/(?<!\\)\|/g)).toHaveLength(5);
    expect(markdown.replace(/<code>|<\/code>/g, '')).not.toMatch(/<[a-z/!]|@\p{L}|(?<![&\d])#\d|\]\(|^```/imu);
  });

  test('is short however much is wrong', () => {
    const rows = Array.from({ length: 3000 }, () => row('x'.repeat(1500)));
    const markdown = renderVerdict({ verdict: 'refused', rows, checks: rows, warnings: [] }, 'zh');
    expect(markdown.length).toBeLessThan(100_000);
    expect(markdown).toContain('… +2950');
  });
});
