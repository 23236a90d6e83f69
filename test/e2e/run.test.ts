import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { readManifest, readReports } from '../../src/report/index.js';
import { runNode } from '../process.js';
import { SAMPLE, sampleCheckout } from '../sample-module.js';

const CLI = resolve('dist/cli.js');
const STACK = /\n\s+at \S+ \(/;
const folders: string[] = [];
const checkout = (files?: Readonly<Record<string, string>>, options?: { git?: boolean }) => {
  const folder = sampleCheckout(files, options);
  folders.push(folder);
  return folder;
};
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const THREE = 'kylin-v10-sp3/kunpeng-920,openeuler-24.03/loongson-3a6000,openeuler-24.03/hygon-c86';
const ONE = 'openeuler-24.03/hygon-c86';
const run = (cwd: string, argv: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  runNode(CLI, ['run', ...argv], { cwd, env: { LANG: 'C', ...env } });
const leftovers = (workspace: string) =>
  existsSync(join(workspace, '.xinchuang'))
    ? readdirSync(join(workspace, '.xinchuang')).filter(name => name.startsWith('stage-'))
    : [];

describe('xinchuang-go run', () => {
  let workspace: string;
  beforeAll(() => {
    workspace = checkout();
  });

  test('goes from a checkout to a verdict, with no configuration', async () => {
    const ended = await run(workspace, ['--platforms', THREE]);
    expect(ended).toMatchObject({ code: 0 });
    expect(ended.stdout).toContain('2 programs will run on all 3 platforms');
    expect(ended.stdout).toContain('.xinchuang/report.html');
    const { reports, rejected } = await readReports(join(workspace, '.xinchuang/reports'));
    expect(rejected).toEqual([]);
    expect(reports.map(report => report.action).sort()).toEqual([
      ...Array(3).fill('build'),
      ...Array(4).fill('verify'),
    ]);
    const manifest = await readManifest(join(workspace, '.xinchuang/bin/manifest.json'));
    const sums = spawnSync('sha256sum', ['-c', 'SHA256SUMS'], {
      cwd: join(workspace, '.xinchuang/bin'),
      encoding: 'utf8',
    });
    expect(sums).toMatchObject({ status: 0 });
    expect(manifest.files).toHaveLength(6);
    const vcs = reports.flatMap(report => report.checks).filter(check => check.id === 'elf/vcs');
    expect(new Set(vcs.map(check => check.status))).toEqual(new Set(['pass']));
    expect(leftovers(workspace)).toEqual([]);
  });

  test('--json prints the reports and nothing else on standard output', async () => {
    const ended = await run(workspace, ['--platforms', ONE, '--json']);
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    expect((JSON.parse(ended.stdout) as unknown[]).length).toBeGreaterThan(1);
  });

  test('--quiet says nothing when all is well', async () => {
    expect(await run(workspace, ['--platforms', ONE, '--quiet'])).toMatchObject({ code: 0, stdout: '', stderr: '' });
  });

  test('speaks Chinese when the locale does', async () => {
    const ended = await run(workspace, ['--platforms', ONE], { LANG: 'zh_CN.UTF-8' });
    expect(ended.stdout).toContain('平台');
  });

  test('a platform of the old LoongArch world fails, unless it is not required', async () => {
    const old = await run(workspace, ['--platforms', 'uos-20/loongson-3a5000']);
    expect(old.code).toBe(1);
    expect(old.stdout).toContain('elf/world');
    expect(old.stdout).toContain('toolchain-url');
    const lenient = checkout({
      ...SAMPLE,
      '.xinchuang.yml':
        'version: 1\nplatforms:\n  - openeuler-24.03/loongson-3a6000\n  - platform: uos-20/loongson-3a5000\n    required: false\n    reason: not sold yet\n',
    });
    const ended = await run(lenient, []);
    expect(ended.code).toBe(0);
    expect(ended.stdout).toContain('✖ elf/world');
  });

  test('rebuild-check: two builds give the same bytes, with and without git', async () => {
    for (const git of [true, false]) {
      const folder = checkout(SAMPLE, { git });
      const ended = await runNode(CLI, ['build', '--platforms', ONE, '--packages', './cmd/gwctl', '--rebuild-check'], {
        cwd: folder,
        env: { LANG: 'C' },
      });
      expect(ended).toMatchObject({ code: 0 });
      const { reports } = await readReports(join(folder, '.xinchuang/reports'));
      const checks = reports.flatMap(report => report.checks).filter(check => check.id === 'build/reproducible');
      expect(checks.map(check => check.status)).toEqual(['pass']);
    }
  });

  test('a workspace: programs of two modules, from the folder of go.work', async () => {
    const main = 'package main\n\nfunc main() {}\n';
    const folder = checkout({
      'go.work': 'go 1.22\n\nuse (\n\t./a\n\t./b\n)\n',
      'a/go.mod': 'module example.cn/a\n\ngo 1.22\n',
      'a/main.go': main,
      'b/go.mod': 'module example.cn/b\n\ngo 1.22\n',
      'b/main.go': main,
    });
    const ended = await runNode(CLI, ['build', '--platforms', ONE, '--packages', './a,./b'], { cwd: folder });
    expect(ended).toMatchObject({ code: 0 });
    const manifest = await readManifest(join(folder, '.xinchuang/bin/manifest.json'));
    expect(manifest.files.map(file => file.name)).toEqual(['a', 'b']);
    expect(manifest.module).toBe('example.cn/a example.cn/b');
  });

  test('the same source in another folder gives the same bytes', async () => {
    const sums = [];
    for (let i = 0; i < 2; i++) {
      const folder = checkout(SAMPLE, { git: false });
      await runNode(CLI, ['build', '--platforms', ONE], { cwd: folder, env: { LANG: 'C' } });
      sums.push(readFileSync(join(folder, '.xinchuang/bin/SHA256SUMS'), 'utf8'));
    }
    expect(sums[0]).toBe(sums[1]);
  });
});

describe('cgo', () => {
  const WITH_C = {
    'go.mod': 'module example.cn/acme/clock\n\ngo 1.22\n',
    'main.go':
      'package main\n\n// static int answer(void) { return 42; }\nimport "C"\nimport "fmt"\n\nfunc main() { fmt.Println(C.answer()) }\n',
  };

  test('static: a working cross compiler links everything in, and it runs', async () => {
    const folder = checkout(WITH_C);
    writeFileSync(
      join(folder, '.xinchuang.yml'),
      `version: 1\nplatforms: [kylin-v10-sp3/phytium-ft2000plus, ${ONE}]\nbuild: {cgo: static}\n`,
    );
    const ended = await run(folder, []);
    const { reports } = await readReports(join(folder, '.xinchuang/reports'));
    const checks = reports.flatMap(report => report.checks);
    const statuses = (id: string) => checks.filter(check => check.id === id).map(check => check.status);
    expect(statuses('elf/static-proof')).toEqual(['pass', 'pass']);
    // Once for each platform, and once on this machine itself.
    expect(new Set(statuses('run/starts'))).toEqual(new Set(['pass']));
    expect(statuses('run/starts').length).toBeGreaterThanOrEqual(2);
    expect(ended.code).toBe(0);
  });

  test('dynamic: Debian’s glibc is newer than that of Kylin V10, and that is found', async () => {
    const folder = checkout(WITH_C);
    writeFileSync(
      join(folder, '.xinchuang.yml'),
      'version: 1\nplatforms: [kylin-v10-sp3/kunpeng-920]\nbuild: {cgo: dynamic}\nverify: {static: allowed}\n',
    );
    const ended = await run(folder, []);
    expect(ended.code).toBe(1);
    expect(ended.stdout).toContain('elf/glibc-ceiling');
  });
});

describe('bad input is one clear error, and nothing half-written is left', () => {
  const empty = () => {
    const folder = mkdtempSync(join(tmpdir(), 'xinchuang-bad-'));
    folders.push(folder);
    return folder;
  };
  const broken = { ...SAMPLE, 'cmd/gateway/main.go': 'package main\n\nfunc main() { undefinedName() }\n' };
  const cases: readonly [
    what: string,
    folder: () => string,
    argv: readonly string[],
    exit: number,
    says: readonly RegExp[],
  ][] = [
    ['not a Go module', empty, [], 2, [/XC-BUILD-001/, /go mod init/]],
    [
      'no main package',
      () => checkout({ 'go.mod': SAMPLE['go.mod'] ?? '', 'lib.go': 'package lib\n' }),
      ['--platforms', ONE],
      2,
      [/XC-BUILD-002/, /packages seen/],
    ],
    [
      'an unknown platform',
      checkout,
      ['--platforms', 'kylin-v10-sp3/kunpen-920'],
      2,
      [/XC-PLATFORM-/, /kylin-v10-sp3\/kunpeng-920/],
    ],
    [
      'unknown targets',
      checkout,
      ['--targets', 'linux/sparc,linux/arm64,linux/mips'],
      2,
      [/XC-BUILD-006/, /"linux\/sparc linux\/mips"/, /linux\/loong64/],
    ],
    [
      'a target that no platform uses',
      checkout,
      ['--platforms', ONE, '--targets', 'loong64'],
      2,
      [/XC-INPUT-005/, /hygon/],
    ],
    ['a package that is not there', checkout, ['--packages', './nope'], 2, [/XC-BUILD-004|XC-BUILD-003/, /nope/]],
    ['an unknown command', checkout, ['--no-such-flag'], 2, [/XC-INPUT-006/, /no-such-flag/]],
    [
      'a program that does not compile',
      () => checkout(broken),
      ['--platforms', ONE],
      1,
      [/undefinedName/, /cmd\/gateway\/main\.go:3/],
    ],
    [
      'a configuration with two mistakes',
      () => checkout({ ...SAMPLE, '.xinchuang.yml': 'version: 1\nplatforms: [nowhere/none]\nbuild: {cgo: maybe}\n' }),
      [],
      2,
      [/\.xinchuang\.yml:2/, /\.xinchuang\.yml:3/],
    ],
    [
      'a Go that does not exist',
      checkout,
      ['--go-version', '1.99.99', '--platforms', ONE],
      2,
      [/XC-SETUP-/, /1\.99\.99/],
    ],
  ];
  test.each(cases)('%s', async (_what, folder, argv, exit, says) => {
    const workspace = folder();
    const ended = await run(workspace, argv);
    const text = ended.stdout + ended.stderr;
    expect(ended.code).toBe(exit);
    for (const pattern of says) expect(text).toMatch(pattern);
    expect(text).not.toMatch(STACK);
    expect(text).not.toContain('XC-BUG');
    expect(leftovers(workspace)).toEqual([]);
  });

  test.each(['SIGINT', 'SIGTERM'] as const)('%s in mid-build', async signal => {
    const workspace = checkout();
    const cache = join(workspace, '..', `cold-${Date.now()}`);
    const temporary = mkdtempSync(join(tmpdir(), 'xinchuang-interrupted-'));
    folders.push(cache, temporary);
    const ended = await runNode(CLI, ['run', '--platforms', ONE], {
      cwd: workspace,
      // An empty build cache: the standard library takes long enough to be interrupted.
      env: { LANG: 'C', GOCACHE: cache, TMPDIR: temporary },
      onOutput: (text, kill) => {
        if (text.includes('setup')) setTimeout(() => kill(signal), 1500);
      },
    });
    expect(ended.code).toBe(130);
    expect(ended.stderr).toContain('XC-SYSTEM-005');
    expect(leftovers(workspace)).toEqual([]);
    expect(existsSync(join(workspace, '.xinchuang/bin/manifest.json'))).toBe(false);
    // go's work folder, and our own.
    expect(readdirSync(temporary)).toEqual([]);
    const compilers = spawnSync('pgrep', ['-f', workspace], { encoding: 'utf8' });
    expect(compilers.stdout).toBe('');
  });

  describe('on a full disk', () => {
    const small = join(tmpdir(), `xinchuang-small-${process.pid}`);
    beforeAll(() => {
      mkdirSync(small, { recursive: true });
      const { status, stderr } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', small], {
        encoding: 'utf8',
      });
      if (status !== 0) throw new Error(`mount: ${stderr}`);
    });
    afterAll(() => {
      spawnSync('umount', [small]);
      rmSync(small, { recursive: true, force: true });
    });

    test('the build says so and leaves nothing half-written', async () => {
      for (const [path, content] of Object.entries(SAMPLE)) {
        mkdirSync(join(small, path, '..'), { recursive: true });
        writeFileSync(join(small, path), content);
      }
      const ended = await run(small, ['--platforms', ONE]);
      const text = ended.stdout + ended.stderr;
      expect(text).toContain('XC-SYSTEM-001');
      expect(text).not.toMatch(STACK);
      expect(ended.code).toBe(2);
      expect(leftovers(small)).toEqual([]);
      expect(existsSync(join(small, '.xinchuang/bin'))).toBe(false);
    });
  });
});

describe('without QEMU', () => {
  const bin = mkdtempSync(join(tmpdir(), 'xinchuang-noqemu-'));
  afterEach(() => rmSync(bin, { recursive: true, force: true }));

  test('the cells are unknown, and how to get it is said', async () => {
    // A PATH with all of the machine's programs but QEMU and apt, so that it cannot be installed either.
    for (const folder of (process.env['PATH'] ?? '').split(delimiter))
      if (existsSync(folder))
        for (const name of readdirSync(folder))
          if (!/^(qemu-|apt)/.test(name) && !existsSync(join(bin, name)))
            symlinkSync(join(folder, name), join(bin, name));
    const workspace = checkout();
    const ended = await run(workspace, ['--platforms', THREE], { PATH: bin });
    expect(ended.code).toBe(0);
    expect(ended.stdout).toContain('? run/starts');
    expect(ended.stdout).not.toContain('will run on all');
    expect(ended.stdout + ended.stderr).toContain('qemu-user');
  });
});
