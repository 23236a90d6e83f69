import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { verifyFile } from '../../src/elf/index.js';
import { resolvePlatform } from '../../src/platform/index.js';
import { realSystem } from '../../src/system/index.js';

/** dist as a process: only there is a bundle that a second thread can load. */
const system = realSystem(new AbortController().signal);
const FILES = 12;
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'xcg-threads-'));
  await writeFile(join(folder, 'go.mod'), 'module example.cn/wide\n\ngo 1.22\n');
  await writeFile(
    join(folder, 'main.go'),
    'package main\n\nimport _ "embed"\n\n//go:embed data\nvar data string\n\nfunc main() { println(len(data)) }\n',
  );
  await writeFile(join(folder, 'data'), Buffer.alloc(12 << 20, 'x'));
  const env = { GOARCH: 'loong64', CGO_ENABLED: '0', GOFLAGS: '', GOWORK: 'off' };
  await system.exec('go', ['build', '-trimpath', '-o', join(folder, 'out-0'), '.'], { cwd: folder, env });
  for (let i = 1; i < FILES; i++) await copyFile(join(folder, 'out-0'), join(folder, `out-${i}`));
  await writeFile(join(folder, 'out-damaged'), '\x7fELF and no more');
}, 300_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

test('many files on several threads give what one thread gives, a damaged one among them', async () => {
  const id = 'openeuler-24.03/loongson-3a6000';
  const argv = [
    resolve('dist/cli.js'),
    'verify',
    '--files',
    'out-*',
    '--run',
    'false',
    '--readelf',
    'off',
    '--objdump',
    'off',
    '--json',
    '--platforms',
    id,
  ];
  const { code, stdout } = await system.exec(process.execPath, argv, { cwd: folder, allowFailure: true });
  expect(code).toBe(1);
  const reports = JSON.parse(stdout);
  const checks = reports.flatMap((report: { checks: unknown[] }) => report.checks);
  const policy = { static: 'required', cgo: 'off', debugInfo: 'any', maxGrowthPercent: 5 } as const;
  for (let i = 0; i < FILES; i++) {
    const subject = `out-${i}`;
    const alone = await verifyFile(join(folder, subject), {
      subject,
      platforms: [{ platform: resolvePlatform(id), required: true }],
      policy,
    });
    expect(checks.filter((check: { subject: string }) => check.subject === subject)).toEqual(alone.checks);
  }
  expect(checks.filter((check: { subject: string }) => check.subject === 'out-damaged')).toMatchObject([
    { id: 'elf/valid', status: 'fail' },
  ]);
}, 300_000);

test('Ctrl-C ends it while threads are at work', async () => {
  const abort = new AbortController();
  const started = performance.now();
  const running = realSystem(abort.signal).exec(
    process.execPath,
    [resolve('dist/cli.js'), 'verify', '--files', 'out-*', '--run', 'false', '--readelf', 'off', '--objdump', 'off'],
    { cwd: folder },
  );
  setTimeout(() => abort.abort(), 300);
  await expect(running).rejects.toMatchObject({ name: 'Interrupted' });
  expect(performance.now() - started).toBeLessThan(10_000);
}, 60_000);
