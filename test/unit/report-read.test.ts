import { mkdir, readdir, readFile, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type Manifest,
  readManifest,
  readReports,
  reportFileName,
  reportKey,
  sha256sums,
  writeManifest,
  writeReport,
} from '../../src/report/index.js';
import type { Report } from '../../src/report/model.js';
import { makeExec, withTempFolder } from '../../src/system/index.js';
import { sampleReports } from '../sample/reports.js';

const [sample] = sampleReports() as [Report];
const text = (change: (report: Record<string, unknown>) => void) => {
  const copy = structuredClone(sample) as unknown as Record<string, unknown>;
  change(copy);
  return JSON.stringify(copy);
};

describe('reports are written', () => {
  test('and read back as they were', () =>
    withTempFolder(async folder => {
      for (const report of sampleReports()) await writeReport(folder, report);
      const { reports, rejected } = await readReports(folder);
      expect(rejected).toEqual([]);
      expect(reports.map(reportKey).sort()).toEqual(sampleReports().map(reportKey).sort());
      expect(reports).toEqual(expect.arrayContaining(sampleReports()));
    }));

  test.each([
    [{ action: 'verify', target: { goos: 'linux', goarch: 'loong64' } }, 'verify-linux-loong64.json'],
    [
      { action: 'build', target: { goos: 'linux', goarch: 'arm64', variant: 'v8.1,crypto' } },
      'build-linux-arm64-v8.1,crypto.json',
    ],
    [{ action: 'verify', target: { goos: 'linux', goarch: 'arm64' }, shard: 'v8.0' }, 'verify-linux-arm64--v8.0.json'],
    [{ action: 'gate' }, 'gate.json'],
    [{ action: 'gate', shard: '-2' }, 'gate---2.json'],
  ] as const)('%j as %s', (report, name) => {
    expect(reportFileName(report)).toBe(name);
  });

  test('under a name that only this key has', () => {
    const part = fc.stringMatching(/^[a-z0-9]{1,3}$/);
    const key = fc.record(
      {
        action: fc.constantFrom('build' as const, 'verify' as const),
        target: fc.record(
          { goos: part, goarch: part, variant: fc.stringMatching(/^[a-z0-9.,]{1,3}$/) },
          { requiredKeys: ['goos', 'goarch'] },
        ),
        shard: fc.stringMatching(/^[a-z0-9._-]{1,4}$/),
      },
      { requiredKeys: ['action'] },
    );
    fc.assert(
      fc.property(fc.uniqueArray(key, { selector: k => reportKey(k as Report), minLength: 2, maxLength: 30 }), keys => {
        expect(new Set(keys.map(k => reportFileName(k as Report))).size).toBe(keys.length);
      }),
    );
  });

  test('but not when they break the schema, and then nothing is left', () =>
    withTempFolder(async folder => {
      const broken = { ...sample, shard: '../../etc/passwd' };
      await expect(writeReport(folder, broken)).rejects.toThrow(/shard/);
      expect(await readdir(folder)).toEqual([]);
    }));
});

describe('hostile reports are findings, never taken and never dropped', () => {
  const wide = JSON.stringify({ a: Object.fromEntries(Array.from({ length: 500_000 }, (_, i) => [`k${i}`, 1])) });
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  test.each([
    ['not JSON', 'XC-REPORT-004', '{"schema": '],
    ['an HTML page', 'XC-REPORT-004', '<!doctype html><title>404</title>'],
    ['nested 100,000 deep', 'XC-REPORT-005', deep],
    ['of half a million keys', 'XC-REPORT-024', wide],
    ['a string that only looks deep', 'XC-REPORT-006', JSON.stringify({ schema: '[[[[[[[[[[[[[[[[[[[[[["' })],
    ['the next major schema', 'XC-REPORT-006', text(r => Object.assign(r, { schema: 'xinchuang-go/report/v2' }))],
    ['no schema', 'XC-REPORT-006', '{}'],
    ['null', 'XC-REPORT-006', 'null'],
    ['a key too many', 'XC-REPORT-007', text(r => Object.assign(r, { extra: 1 }))],
    ['a shard that leaves the folder', 'XC-REPORT-007', text(r => Object.assign(r, { shard: '../x' }))],
    ['an endless title', 'XC-REPORT-007', text(r => Object.assign(r, { env: { go: 'x'.repeat(501) } }))],
    ['a status of its own', 'XC-REPORT-007', JSON.stringify(sample).replace('"status":"pass"', '"status":"PASS"')],
    ['a prototype key', 'XC-REPORT-009', JSON.stringify(sample).replace('"env":{', '"env":{"__proto__":"x",')],
    [
      'a prototype key in escapes',
      'XC-REPORT-009',
      JSON.stringify(sample).replace('"env":{', '"env":{"\\u005f_proto__":"x",'),
    ],
  ])('%s', (_, code, content) =>
    withTempFolder(async folder => {
      await writeFile(join(folder, 'verify-x.json'), content);
      await writeReport(folder, sample);
      const { reports, rejected } = await readReports(folder);
      expect(reports).toEqual([sample]);
      expect(rejected).toEqual([
        {
          file: join(folder, 'verify-x.json'),
          code,
          why: { en: expect.stringContaining('verify-x.json'), zh: expect.stringContaining('verify-x.json') },
        },
      ]);
      expect(({} as Record<string, unknown>)['x']).toBeUndefined();
    }),
  );

  test('what is no regular file: a link, a folder, a FIFO', () =>
    withTempFolder(async folder => {
      await writeFile(join(folder, 'real'), JSON.stringify(sample));
      const reports = join(folder, 'reports');
      await mkdir(join(reports, 'folder.json'), { recursive: true });
      await symlink('../real', join(reports, 'link.json'));
      await symlink('/dev/zero', join(reports, 'zero.json'));
      await makeExec(process.env, folder, new AbortController().signal)('mkfifo', [join(reports, 'fifo.json')]);
      const { reports: taken, rejected } = await readReports(reports);
      expect(taken).toEqual([]);
      expect(rejected.map(({ code }) => code)).toEqual(Array(4).fill('XC-REPORT-002'));
    }));

  test('50 MB, without reading them', () =>
    withTempFolder(async folder => {
      const path = join(folder, 'huge.json');
      await writeFile(path, '{');
      await truncate(path, 50 << 20);
      const before = process.memoryUsage().rss;
      const { rejected } = await readReports(folder);
      expect(rejected.map(({ code }) => code)).toEqual(['XC-REPORT-003']);
      expect(process.memoryUsage().rss - before).toBeLessThan(40 << 20);
    }));

  test('two files of one key: none is taken, both are named', () =>
    withTempFolder(async folder => {
      const passing = { ...sample, checks: [] };
      await writeFile(join(folder, 'a.json'), JSON.stringify(passing));
      await writeFile(join(folder, 'b.json'), JSON.stringify(sample));
      const { reports, rejected } = await readReports(folder);
      expect(reports).toEqual([]);
      expect(rejected.map(({ file, code }) => [file, code])).toEqual([
        [join(folder, 'a.json'), 'XC-REPORT-008'],
        [join(folder, 'b.json'), 'XC-REPORT-008'],
      ]);
    }));

  test('drafts are passed over; a folder that is not there is an error', () =>
    withTempFolder(async folder => {
      await writeFile(join(folder, '.draft.json.1f'), '{');
      expect(await readReports(folder)).toEqual({ reports: [], rejected: [] });
      await expect(readReports(join(folder, 'none'))).rejects.toMatchObject({ code: 'XC-REPORT-001' });
      expect((await readReports([join(folder, 'none.json')])).rejected).toMatchObject([{ code: 'XC-REPORT-011' }]);
    }));

  test('any JSON at all: read or rejected', () =>
    withTempFolder(async folder => {
      await fc.assert(
        fc.asyncProperty(fc.json(), async json => {
          await writeFile(join(folder, 'x.json'), json);
          const { reports, rejected } = await readReports(folder);
          expect(reports.length + rejected.length).toBe(1);
        }),
        { numRuns: 50 },
      );
    }));
});

const MANIFEST: Manifest = {
  schema: 'xinchuang-go/manifest/v1',
  module: 'github.com/acme/gateway',
  version: 'v1.4.0',
  go: 'go1.26.8',
  files: ['gateway-linux-arm64', 'sub/网关'].map(path => ({
    path,
    sha256: '0'.repeat(64),
    size: 1,
    package: 'github.com/acme/gateway/cmd/gateway',
    name: 'gateway',
    target: { goos: 'linux', goarch: 'arm64' },
    flags: { trimpath: true, cgo: 'off', tags: [] },
  })),
};

describe('manifest', () => {
  test('is written and read; SHA256SUMS satisfies sha256sum -c', () =>
    withTempFolder(async folder => {
      const exec = makeExec(process.env, folder, new AbortController().signal);
      await mkdir(join(folder, 'sub'));
      const files = [];
      for (const file of MANIFEST.files) {
        await writeFile(join(folder, file.path), file.path);
        const { stdout } = await exec('sha256sum', ['--', file.path]);
        files.push({ ...file, sha256: stdout.slice(0, 64) });
      }
      const manifest = { ...MANIFEST, files };
      await writeManifest(join(folder, 'manifest.json'), manifest);
      expect(await readManifest(join(folder, 'manifest.json'))).toEqual(manifest);
      await writeFile(join(folder, 'SHA256SUMS'), sha256sums(manifest));
      expect((await exec('sha256sum', ['--strict', '-c', 'SHA256SUMS'])).stdout).toMatch(/gateway-linux-arm64: OK\n/);
      await writeFile(join(folder, 'sub/网关'), 'other');
      expect((await exec('sha256sum', ['--strict', '-c', 'SHA256SUMS'], { allowFailure: true })).code).toBe(1);
    }));

  test.each(['../x', '/etc/passwd', 'a/../../x', './a', 'a//b', 'a\\b', 'a\nb', '', 'a/'])(
    'refuses the path %j',
    path =>
      withTempFolder(async folder => {
        const file = { ...MANIFEST.files[0], path };
        await writeFile(join(folder, 'm.json'), JSON.stringify({ ...MANIFEST, files: [file] }));
        await expect(readManifest(join(folder, 'm.json'))).rejects.toMatchObject({ code: 'XC-REPORT-007' });
        await expect(
          writeManifest(join(folder, 'n.json'), { ...MANIFEST, files: [file as Manifest['files'][0]] }),
        ).rejects.toThrow();
        expect(await readdir(folder)).toEqual(['m.json']);
      }),
  );

  test('refuses a path twice, another schema, what is no JSON', () =>
    withTempFolder(async folder => {
      const path = join(folder, 'm.json');
      for (const [content, code] of [
        [JSON.stringify({ ...MANIFEST, files: [MANIFEST.files[0], MANIFEST.files[0]] }), 'XC-REPORT-007'],
        [JSON.stringify({ ...MANIFEST, schema: 'xinchuang-go/manifest/v2' }), 'XC-REPORT-006'],
        ['[1]', 'XC-REPORT-006'],
        ['{', 'XC-REPORT-004'],
      ] as const) {
        await writeFile(path, content);
        await expect(readManifest(path)).rejects.toMatchObject({ code });
      }
      expect(await readFile(path, 'utf8')).toBe('{');
    }));
});
