import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ElfStructure } from '../../src/elf/format/file.js';
import { crossCheckReadelf, type ElfPolicy, linkingOf, type Verified, verifyFile } from '../../src/elf/index.js';
import { localFileTool, realSystem } from '../../src/system/index.js';
import { platform } from '../platforms-for-elf.js';

/**
 * Real programs from the installed Go and gcc, each with the findings it must give and no other. Oracles that are not
 * ours: readelf, scanelf (Debian pax-utils) and `go version -m`.
 */
const system = realSystem(new AbortController().signal);

const newWorld = platform('loong64', {}, 'openeuler-24.03/loongson-3a6000');
const oldWorld = platform('loong64', { world: 'old', interp: '/lib64/ld.so.1' }, 'kylin-v10-sp3/loongson-3a5000');
const phytium = platform('arm64', {}, 'kylin-v10-sp3/phytium-ft2000plus');
const kunpeng = platform('arm64', { level: 'v8.2,crypto' }, 'kylin-v10-sp3/kunpeng-920');
const zhaoxin = platform('amd64', {}, 'kylin-v10-sp3/zhaoxin-kx-6000');
const hygon = platform('amd64', { level: 'v3', glibc: '2.38' }, 'openeuler-24.03/hygon-c86');
const platforms = [newWorld, oldWorld, phytium, kunpeng, zhaoxin, hygon];
const strict: ElfPolicy = { static: 'required', cgo: 'off' };

interface Build {
  readonly env: Readonly<Record<string, string>>;
  readonly args?: readonly string[];
  readonly policy?: ElfPolicy;
  readonly package?: './hello' | './users' | './native';
  /** After the link. */
  readonly patch?: (file: Buffer) => void;
  /** Every finding that is not a pass or a skip: `status id platform`. */
  readonly findings: readonly string[];
  readonly linking: 'static' | 'static-pie' | 'loader-dependent' | 'dynamic';
}

const reproducible = ['-trimpath', '-ldflags=-s -w'];
const off = (GOARCH: string, more: Readonly<Record<string, string>> = {}) => ({ CGO_ENABLED: '0', GOARCH, ...more });
const native = { CGO_ENABLED: '1', GOARCH: 'amd64' };
/** Built in a folder without a repository. */
const noCommit = 'warn elf/vcs';
const oldWorldFails = `fail elf/world ${oldWorld.platform.id}`;

const builds: Readonly<Record<string, Build>> = {
  'loong64, stripped': {
    env: off('loong64'),
    args: reproducible,
    findings: [noCommit, oldWorldFails],
    linking: 'static',
  },
  'loong64, with symbols and paths': {
    env: off('loong64'),
    findings: [noCommit, oldWorldFails, 'warn elf/trimpath'],
    linking: 'static',
  },
  arm64: { env: off('arm64'), args: reproducible, findings: [noCommit], linking: 'static' },
  amd64: { env: off('amd64'), args: reproducible, findings: [noCommit], linking: 'static' },
  'arm64, linked for 4 KiB pages': {
    env: off('arm64'),
    args: ['-trimpath', '-ldflags=-R 0x1000'],
    findings: [
      noCommit,
      ...[phytium, kunpeng].flatMap(({ platform: { id } }) => [
        `fail elf/load-align ${id}`,
        `fail elf/load-overlap ${id}`,
      ]),
    ],
    linking: 'static',
  },
  'arm64, GOARM64=v8.1': {
    env: off('arm64', { GOARM64: 'v8.1' }),
    args: reproducible,
    findings: [noCommit, `fail elf/isa-arm64 ${phytium.platform.id}`],
    linking: 'static',
  },
  'amd64, GOAMD64=v3': {
    env: off('amd64', { GOAMD64: 'v3' }),
    args: reproducible,
    findings: [noCommit, `fail elf/isa-amd64 ${zhaoxin.platform.id}`],
    linking: 'static',
  },
  'arm64, -buildmode=pie': {
    env: off('arm64'),
    args: ['-trimpath', '-buildmode=pie'],
    findings: [noCommit, 'fail elf/pie-loader', 'fail elf/static-proof'],
    linking: 'loader-dependent',
  },
  'amd64, cgo, -extldflags -static ignored': {
    env: native,
    args: ['-ldflags=-extldflags "-static"'],
    package: './users',
    findings: [
      noCommit,
      `fail elf/extldflags-ignored`,
      'fail elf/static-proof',
      'warn elf/cgo-setting',
      `fail elf/glibc-ceiling ${zhaoxin.platform.id}`,
      'warn elf/trimpath',
    ],
    linking: 'dynamic',
  },
  'amd64, cgo, dynamic is allowed': {
    env: native,
    args: ['-trimpath'],
    package: './native',
    policy: { static: 'allowed', cgo: 'on' },
    findings: [noCommit, `fail elf/glibc-ceiling ${zhaoxin.platform.id}`],
    linking: 'dynamic',
  },
  'amd64, cgo, linked statically': {
    env: native,
    args: ['-trimpath', '-ldflags=-linkmode external -extldflags -static'],
    package: './native',
    policy: { static: 'required', cgo: 'on' },
    findings: [noCommit],
    linking: 'static',
  },
  'amd64, cgo, static-pie': {
    env: native,
    args: ['-trimpath', '-buildmode=pie', '-ldflags=-linkmode external -extldflags -static-pie'],
    package: './native',
    policy: { static: 'required', cgo: 'on' },
    findings: [noCommit],
    linking: 'static-pie',
  },
  'amd64, code made writable afterwards': {
    env: off('amd64'),
    args: reproducible,
    patch: file => {
      for (let at = 64; at < 64 + file.readUInt16LE(56) * 56; at += 56)
        if (file.readUInt32LE(at) === 1) file.writeUInt32LE(7, at + 4);
    },
    findings: [noCommit, 'fail elf/rwx'],
    linking: 'static',
  },
};

let folder = '';
const results = new Map<string, { path: string; verified: Verified }>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'xcg-corpus-'));
  await writeSource(folder);
  for (const [name, build] of Object.entries(builds)) {
    const path = join(folder, `out-${results.size}`);
    const argv = ['build', ...(build.args ?? []), '-o', path, build.package ?? './hello'];
    await system.exec('go', argv, { cwd: folder, env: { ...build.env, GOFLAGS: '', GOWORK: 'off' } });
    if (build.patch !== undefined) {
      const file = await readFile(path);
      build.patch(file);
      await writeFile(path, file);
    }
    const policy = build.policy ?? strict;
    results.set(name, { path, verified: await verifyFile(path, { subject: name, platforms, policy }) });
  }
}, 600_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

function result(name: string) {
  const found = results.get(name);
  if (found?.verified.facts === undefined) throw new Error(`${name} was not read`);
  return { ...found, facts: found.verified.facts };
}

describe.each(Object.entries(builds))('%s', (name, build) => {
  test('gives these findings and no other', () => {
    const findings = result(name)
      .verified.checks.filter(({ status }) => status !== 'pass' && status !== 'skip')
      .map(({ status, id, platform: on }) => [status, id, on].filter(part => part !== undefined).join(' '))
      .sort();
    expect(findings).toEqual([...build.findings].sort());
  });

  test('readelf reads the same fields', async () => {
    const { path, facts } = result(name);
    const check = await readelfAgrees(path, facts.elf);
    expect({ status: check.status, differing: check.evidence['differing'] }).toEqual({ status: 'pass' });
    expect(check.evidence['fields']).toBeGreaterThan(150);
  });

  test('scanelf sees the same linking', async () => {
    const { path, facts } = result(name);
    expect(linkingOf(facts.elf)).toBe(build.linking);
    const { stdout } = await system.exec('scanelf', ['-BF', '%o#F|%i#F|%n#F', path]);
    expect(stdout.includes('ld-linux')).toBe(facts.elf.interp !== undefined);
    expect(stdout.includes('libc.so.6')).toBe(build.linking === 'dynamic');
    expect(stdout.includes('ET_DYN')).toBe(facts.elf.header.type === 3);
  });

  test('go version -m reads the same build info', async () => {
    const { path, facts } = result(name);
    const { stdout } = await system.exec('go', ['version', '-m', path]);
    const lines = stdout.split('\n').map(line => line.trim().split('\t'));
    const recorded = lines.filter(([kind]) => kind === 'build').map(([, setting = '']) => setting);
    const ours = [...(facts.buildInfo?.settings ?? [])].map(([key, value]) =>
      /[\s"]/.test(value) ? `${key}=${JSON.stringify(value)}` : `${key}=${value}`,
    );
    expect(ours).toEqual(recorded);
    expect(stdout).toContain(`: ${facts.buildInfo?.goVersion}\n`);
    expect(lines.find(([kind]) => kind === 'path')?.[1]).toBe(facts.buildInfo?.path);
  });
});

describe('the repository', () => {
  test('an uncommitted change is seen, and a commit compared', async () => {
    const git = (...argv: string[]) =>
      system.exec('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...argv], { cwd: folder });
    await writeFile(join(folder, '.gitignore'), 'out-*\n');
    await git('init', '-q');
    await git('add', '-A');
    await git('commit', '-qm', 'all');
    const head = (await git('rev-parse', 'HEAD')).stdout.trim();
    const vcs = async (expectedCommit?: string) => {
      const path = join(folder, 'out-vcs');
      const env = off('amd64', { GOFLAGS: '' });
      await system.exec('go', ['build', '-buildvcs=true', '-o', path, './hello'], { cwd: folder, env });
      const policy = { ...strict, ...(expectedCommit !== undefined && { expectedCommit }) };
      const { checks } = await verifyFile(path, { subject: 'x', platforms, policy });
      return checks.find(({ id }) => id === 'elf/vcs')?.status;
    };
    expect(await vcs()).toBe('pass');
    expect(await vcs(head)).toBe('pass');
    expect(await vcs('a'.repeat(40))).toBe('fail');
    await writeFile(join(folder, 'hello', 'main.go'), 'package main\n\nfunc main() { println("changed") }\n');
    expect(await vcs()).toBe('warn');
  }, 60_000);
});

describe('other people’s files', () => {
  test.each(['/bin/ls', '/usr/bin/gcc', '/usr/bin/readelf', process.execPath])(
    '%s: readelf agrees',
    async path => {
      const { facts } = await verifyFile(path, { subject: path, platforms, policy: strict });
      if (facts === undefined) throw new Error('not read');
      const check = await readelfAgrees(path, facts.elf);
      expect({ status: check.status, differing: check.evidence['differing'] }).toEqual({ status: 'pass' });
    },
    60_000,
  );

  test('a reader that is not there is a skip, one that chokes is unknown', async () => {
    const { path, facts } = result('amd64');
    const nobody = { tool: undefined, lookedFor: ['readelf'], subject: 'x' };
    expect(await crossCheckReadelf(nobody, path, facts.elf)).toMatchObject({ status: 'skip' });
    expect(await readelfAgrees(path, facts.elf, 'echo')).toMatchObject({ status: 'unknown' });
    expect(await readelfAgrees(path, facts.elf, 'false')).toMatchObject({ status: 'unknown' });
  });

  test('a file that is not the one we read disagrees', async () => {
    const check = await readelfAgrees(result('arm64').path, result('amd64').facts.elf);
    expect(check.status).toBe('fail');
    const differing = JSON.stringify(check.evidence['differing']);
    expect(differing).toContain('machine: we Advanced Micro Devices X86-64, readelf AArch64');
  });
});

function readelfAgrees(path: string, elf: ElfStructure, program = 'readelf') {
  return crossCheckReadelf({ tool: localFileTool(system, program, ''), lookedFor: [], subject: 'x' }, path, elf);
}

async function writeSource(at: string): Promise<void> {
  const files = {
    'go.mod': 'module example.com/corpus\n\ngo 1.20\n',
    'hello/main.go': 'package main\n\nimport "fmt"\n\nfunc main() { fmt.Println("hello") }\n',
    'users/main.go': 'package main\n\nimport "os/user"\n\nfunc main() { u, _ := user.Current(); println(u.Name) }\n',
    'native/main.go': 'package main\n\n// #include <stdlib.h>\nimport "C"\n\nfunc main() { println(int(C.abs(-3))) }\n',
  };
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(at, name)), { recursive: true });
    await writeFile(join(at, name), text);
  }
}
