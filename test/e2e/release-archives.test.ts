import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readInputs } from '../../src/actions/inputs.js';
import { verify } from '../../src/actions/verify.js';
import type { Report } from '../../src/report/model.js';
import { realSystem } from '../../src/system/index.js';
import { openedPath } from '../opened.js';
import { recordedJob } from '../sample/job.js';

/** Archives by the tools that releases are made with, each with a real Go program for arm64 and for loong64. */
const system = realSystem(new AbortController().signal);
const run = (cwd: string, tool: string, ...argv: string[]) => system.exec(tool, argv, { cwd, timeoutMs: 300_000 });

const goarches = ['arm64', 'loong64'] as const;
type Arch = (typeof goarches)[number];
/** As Debian, rpm and OCI call them. */
const deb = { arm64: 'arm64', loong64: 'loong64' } as const;
const rpm = { arm64: 'aarch64', loong64: 'loongarch64' } as const;

let root = '';
const at = (...parts: string[]) => join(root, ...parts);
/** `arm64/gateway`, beside a README. */
const program = (arch: Arch) => at(arch, 'gateway');

const tarWith = (flag: string) => (arch: Arch, out: string) =>
  run(at(arch), 'tar', flag, '-cf', out, 'README.md', 'gateway');

/** Name of the file, and how it is made. */
const makers: Readonly<Record<string, (arch: Arch, out: string) => Promise<unknown>>> = {
  'plain.tar': (arch, out) => run(at(arch), 'tar', '-cf', out, 'README.md', 'gateway'),
  'v7.tar': tarWith('--format=v7'),
  'pax.tar': tarWith('--format=pax'),
  'gnu.tar': tarWith('--format=gnu'),
  'z.tar.gz': tarWith('--gzip'),
  'z.tar.xz': tarWith('--xz'),
  'z.tar.zst': tarWith('--zstd'),
  'threads.tar.xz': tarWith('--use-compress-program=xz -T2 --block-size=400KiB'),
  'sha256.tar.xz': tarWith('--use-compress-program=xz --check=sha256'),
  'best.tar.zst': tarWith('--use-compress-program=zstd -19'),
  'long.tar.zst': tarWith('--use-compress-program=zstd --long=27'),
  'z.zip': (arch, out) => run(at(arch), 'zip', '-q', out, 'README.md', 'gateway'),
  'stored.zip': (arch, out) => run(at(arch), 'zip', '-q', '-0', out, 'gateway'),
  'z.gz': (arch, out) => compressed('gzip', arch, out),
  'z.xz': (arch, out) => compressed('xz', arch, out),
  'z.zst': (arch, out) => compressed('zstd', arch, out),
  ...Object.fromEntries(
    ['gzip', 'xz', 'zstd', 'none'].map(z => [`${z}.deb`, (arch: Arch, out: string) => makeDeb(arch, out, z)]),
  ),
  ...Object.fromEntries(
    ['w9.gzdio', 'w6.xzdio', 'w19.zstdio', 'ucpio'].map(p => [
      `${p}.rpm`,
      (arch: Arch, out: string) => makeRpm(arch, out, p),
    ]),
  ),
  'oci.tar': (arch, out) => skopeo(arch, `oci-archive:${out}:gateway`),
  'docker.tar': (arch, out) => skopeo(arch, `docker-archive:${out}:gateway:1.0`),
  'docker.tar.gz': async (arch, out) => {
    await skopeo(arch, `docker-archive:${out}.tar:gateway:1.0`);
    await run(root, 'sh', '-c', `gzip -c ${out}.tar > ${out} && rm ${out}.tar`);
  },
};

function compressed(tool: string, arch: Arch, out: string) {
  return run(root, 'sh', '-c', `${tool} -c ${program(arch)} > ${out}`);
}

async function makeDeb(arch: Arch, out: string, z: string): Promise<void> {
  const tree = at(`deb-${arch}-${z}`);
  mkdirSync(join(tree, 'DEBIAN'), { recursive: true });
  mkdirSync(join(tree, 'usr/bin'), { recursive: true });
  copyFileSync(program(arch), join(tree, 'usr/bin/gateway'));
  const control = `Package: gateway\nVersion: 1.0\nArchitecture: ${deb[arch]}\nMaintainer: t <t@example.com>\nDescription: t\n`;
  writeFileSync(join(tree, 'DEBIAN/control'), control);
  await run(root, 'dpkg-deb', `-Z${z}`, '--root-owner-group', '-b', tree, out);
}

async function makeRpm(arch: Arch, out: string, payload: string): Promise<void> {
  const spec = at(`${arch}-${payload}.spec`);
  writeFileSync(
    spec,
    [
      'Name: gateway\nVersion: 1.0\nRelease: 1\nSummary: t\nLicense: MIT',
      '%global debug_package %{nil}\n%global __strip /bin/true\n%define _build_id_links none',
      `%description\nt\n%install\nmkdir -p %{buildroot}/usr/bin\ncp ${program(arch)} %{buildroot}/usr/bin/gateway`,
      '%files\n/usr/bin/gateway\n',
    ].join('\n'),
  );
  const top = at(`rpm-${arch}-${payload}`);
  const define = (name: string, value: string) => ['--define', `${name} ${value}`];
  // rpm 4.18 of Debian does not know loongarch64 as a machine, but takes it as a target with this line.
  const known = arch === 'loong64' ? define('_arch', 'loongarch64') : [];
  const names = [
    ...define('_topdir', top),
    ...define('_rpmfilename', 'gateway.rpm'),
    ...define('_binary_payload', payload),
  ];
  await run(root, 'rpmbuild', '-bb', '--quiet', '--target', `${rpm[arch]}-linux`, ...known, ...names, spec);
  copyFileSync(join(top, 'RPMS/gateway.rpm'), out);
}

async function skopeo(arch: Arch, to: string): Promise<void> {
  await run(root, 'skopeo', '--insecure-policy', 'copy', `oci:${at('layout')}:${arch}`, to);
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'xcg-archives-'));
  writeFileSync(at('go.mod'), 'module example.com/gateway\n\ngo 1.21\n');
  writeFileSync(at('main.go'), 'package main\n\nfunc main() { println("gateway 1.0") }\n');
  await run(root, 'umoci', 'init', '--layout', 'layout');
  for (const arch of goarches) {
    mkdirSync(at(arch));
    writeFileSync(at(arch, 'README.md'), '# gateway\n');
    const env = { CGO_ENABLED: '0', GOARCH: arch, GOFLAGS: '', GOWORK: 'off' };
    const argv = ['build', '-trimpath', '-ldflags=-s -w', '-o', program(arch), '.'];
    await system.exec('go', argv, { cwd: root, env });
    await run(root, 'umoci', 'new', '--image', `layout:${arch}`);
    await run(root, 'umoci', 'config', '--image', `layout:${arch}`, '--architecture', arch, '--os', 'linux');
    await run(root, 'umoci', 'insert', '--image', `layout:${arch}`, program(arch), '/usr/bin/gateway');
  }
  mkdirSync(at('dist'));
  for (const arch of goarches) {
    for (const [name, make] of Object.entries(makers)) await make(arch, at('dist', `${arch}-${name}`));
    copyFileSync(program(arch), at('dist', `gateway-linux-${arch}`));
  }
}, 600_000);
afterAll(() => rm(root, { recursive: true, force: true }));

describe.each(goarches)('%s', arch => {
  test.each(Object.keys(makers))('%s gives the very bytes of the program', async name => {
    const found = await openedPath(at('dist', `${arch}-${name}`));
    expect(found.fault).toBeUndefined();
    expect(Object.keys(found.elf)).toEqual([expect.stringMatching(/(^|\/)(gateway|(arm64|loong64)-z)$/)]);
    expect(Object.values(found.elf)[0]?.equals(readFileSync(program(arch)))).toBe(true);
  });
});

test('an OCI layout as umoci leaves it', async () => {
  const found = await openedPath(at('layout'));
  expect(found.fault).toBeUndefined();
  expect(Object.keys(found.elf)).toEqual(['linux-arm64/usr/bin/gateway', 'linux-loong64/usr/bin/gateway']);
});

describe('verify of the whole folder', () => {
  let reports: readonly Report[] = [];
  beforeAll(async () => {
    writeFileSync(at('dist', 'checksums.txt'), 'x');
    const { job } = recordedJob(root, { language: 'zh' });
    const given: Record<string, string> = {
      files: 'dist',
      run: '--version',
      platforms: 'openeuler-24.03/kunpeng-920,openeuler-24.03/loongson-3a6000,uos-20/loongson-3a5000',
    };
    const path = { PATH: process.env['PATH'] };
    const real = { ...job, system: { ...realSystem(new AbortController().signal, path, root), http: job.system.http } };
    ({ reports } = await verify.run(
      readInputs(verify.inputs, name => given[name]),
      real,
    ));
  }, 600_000);

  const about = (subject: string) =>
    reports
      .flatMap(report => report.checks)
      .filter(check => check.subject === subject)
      .map(({ id, platform, status, severity }) => [id, platform, status, severity].join(' '))
      .sort();

  test.each(goarches)('%s: the verdict on a member is that on the bare file', arch => {
    const bare = about(`dist/gateway-linux-${arch}`);
    const home = { arm64: 'openeuler-24.03/kunpeng-920', loong64: 'openeuler-24.03/loongson-3a6000' }[arch];
    expect(bare).toContain(`run/starts ${home} pass error`);
    expect(bare.includes('elf/world uos-20/loongson-3a5000 fail error')).toBe(arch === 'loong64');
    const members = reports
      .flatMap(report => report.subjects)
      .map(({ path }) => path)
      .filter(path => path.startsWith(`dist/${arch}-`) && path.includes('!/'));
    expect(members).toHaveLength(Object.keys(makers).length);
    for (const member of members) expect([member, about(member)]).toEqual([member, bare]);
  });

  test('no archive is called bad, and each is a subject of its own', () => {
    const checks = reports.flatMap(report => report.checks).filter(({ id }) => id.startsWith('archive/'));
    expect(checks.filter(({ status }) => status !== 'pass').map(({ subject, id }) => `${subject} ${id}`)).toEqual([]);
    const archives = reports.find(({ shard }) => shard === 'archives')?.subjects ?? [];
    expect(archives).toHaveLength(2 * Object.keys(makers).length);
    const declared = checks.filter(({ id }) => id === 'archive/arch');
    // deb, rpm, images.
    expect(declared).toHaveLength(2 * (4 + 4 + 3));
  });
});

describe('what real tools make of bad ones', () => {
  test('an encrypted zip', async () => {
    await run(at('arm64'), 'zip', '-q', '-P', 'secret', at('secret.zip'), 'gateway');
    expect((await openedPath(at('secret.zip'))).fault).toBe('encrypted');
  });

  test('a tar with .. and absolute names', async () => {
    await run(at('arm64'), 'tar', '-P', '-cf', at('up.tar'), '../arm64/gateway', program('loong64'));
    const found = await openedPath(at('up.tar'));
    expect(found.status['archive/paths']).toBe('fail');
    expect(Object.keys(found.elf)).toHaveLength(2);
  });

  test('a member appended twice', async () => {
    await run(at('arm64'), 'tar', '-cf', at('twice.tar'), 'gateway');
    await run(at('arm64'), 'tar', '-rf', at('twice.tar'), 'gateway');
    expect((await openedPath(at('twice.tar'))).status['archive/paths']).toBe('fail');
  });

  test.each(['--format=gnu', '--format=pax'])('a sparse file (%s) is not judged by its holes', async format => {
    const sparse = at('arm64', 'sparse');
    copyFileSync(program('arm64'), sparse);
    await run(at('arm64'), 'truncate', '-s', '64M', sparse);
    await run(at('arm64'), 'tar', '--sparse', format, '-cf', at('sparse.tar'), 'sparse');
    rmSync(sparse);
    expect((await openedPath(at('sparse.tar'))).fault).toBe('unsupported');
  });

  test('a bomb: ten gigabytes of zeros behind a program', async () => {
    const made = `{ cat ${program('arm64')}; head -c 10G /dev/zero; } | zstd -q -o ${at('bomb.zst')}`;
    await run(root, 'sh', '-c', made);
    const found = await openedPath(at('bomb.zst'));
    expect(found.fault).toBe('too-much');
    expect(found.elf).toEqual({});
  });

  test('bzip2 is recognised, and not called good', async () => {
    await run(at('arm64'), 'tar', '-cjf', at('b.tar.bz2'), 'gateway');
    expect((await openedPath(at('b.tar.bz2'))).status['archive/readable']).toBe('unknown');
  });

  test.each(['z.tar.xz', 'z.tar.zst', 'z.tar.gz', 'xz.deb', 'w19.zstdio.rpm', 'w6.xzdio.rpm'])(
    '%s: damage anywhere in the program is seen',
    async name => {
      const good = readFileSync(at('dist', `arm64-${name}`));
      for (const part of [0.2, 0.5, 0.8]) {
        const bytes = Buffer.from(good);
        const where = Math.floor(bytes.length * part);
        bytes[where] = (bytes[where] ?? 0) ^ 0x10;
        writeFileSync(at('damaged'), bytes);
        const found = await openedPath(at('damaged'));
        expect([part, found.status['archive/readable']]).toEqual([part, 'fail']);
      }
    },
  );
});

test('Ctrl-C while an archive is unpacked leaves nothing behind', async () => {
  mkdirSync(at('slow'));
  const made = `{ cat ${program('arm64')}; head -c 400M /dev/urandom; } | zstd -q -1 -o ${at('slow/gateway.zst')}`;
  await run(root, 'sh', '-c', made);
  const entry = JSON.stringify(new URL('../../src/entry.js', import.meta.url).href);
  const code = `import(${entry}).then(door => door.cli())`;
  const child = spawn(process.execPath, ['-e', code, '--', 'xinchuang-go', 'verify', 'gateway.zst'], {
    cwd: at('slow'),
  });
  const ended = new Promise<number | null>(resolve => child.on('close', resolve));
  const unpacked = () =>
    existsSync(at('slow/.xinchuang')) && readdirSync(at('slow/.xinchuang')).some(f => f.startsWith('unpacked-'));
  while (!unpacked() && child.exitCode === null) await sleep(20);
  expect(unpacked()).toBe(true);
  child.kill('SIGINT');
  expect(await ended).toBe(130);
  expect(unpacked()).toBe(false);
});
