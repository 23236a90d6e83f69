import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, jest, test } from '@jest/globals';
import { readInputs } from '../../src/actions/inputs.js';
import { otherFile } from '../../src/actions/other-files.js';
import { verify } from '../../src/actions/verify.js';
import { compatibility } from '../../src/report/index.js';
import type { Report } from '../../src/report/model.js';
import { reportSchema } from '../../src/report/model.js';
import { withTempFolder } from '../../src/system/index.js';
import { deb, ociLayout, tar, zip } from '../archive-builder.js';
import { buildElf, programHeaderAt } from '../elf-builder.js';
import { recordedJob } from '../sample/job.js';

jest.setTimeout(60_000);

const arm64 = buildElf({ machine: 'arm64' });
const loong64 = buildElf({ machine: 'loong64' });
const riscv64 = buildElf({ machine: 243 });
const library = buildElf({ machine: 'arm64', type: 3, dynamic: { soname: 'libx.so.1' } });
const text = Buffer.from('text\n');

/** Verifies a folder of these files. */
async function verified(
  files: Readonly<Record<string, Buffer>>,
  patterns: readonly string[],
  { operands = false, prepare = (_folder: string) => {} } = {},
) {
  return withTempFolder(async folder => {
    for (const [path, bytes] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
    prepare(folder);
    const { job, said } = recordedJob(folder, { language: 'en' });
    const platforms = 'openeuler-24.03/kunpeng-920,openeuler-24.03/loongson-3a6000';
    const given: Record<string, string | readonly string[]> = {
      files: patterns,
      run: 'false',
      platforms,
      readelf: 'off',
    };
    const inputs = readInputs(verify.inputs, name => given[name]);
    const { reports, exit } = await verify.run(inputs, { ...job, ...(operands && { operands: patterns }) });
    for (const report of reports) expect(reportSchema.safeParse(report).error?.issues).toBeUndefined();
    // What was unpacked is gone.
    const left = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    expect(left.filter(path => path.includes('unpacked-'))).toEqual([]);
    return {
      exit,
      said: said.join('\n'),
      reports,
      judged: reports.flatMap(r => (r.target ? r.subjects.map(({ path }) => path) : [])).sort(),
      of: (id: string) =>
        reports
          .flatMap(r => r.checks)
          .filter(check => check.id === id)
          .map(({ status, subject }) => [status, subject]),
      checks: reports.flatMap(r => r.checks),
    };
  });
}

const release = {
  'dist/gateway-linux-arm64': arm64,
  'dist/gateway_1.0_linux_arm64.tar.gz': gzipSync(
    tar([
      { path: 'gateway', data: arm64 },
      { path: 'README.md', data: text },
    ]),
  ),
  'dist/gateway_1.0_arm64.deb': deb([
    { path: './usr/bin/gateway', data: arm64 },
    { path: './usr/lib/libx.so.1', data: library },
  ]),
  'dist/gateway_1.0_linux_loong64.zip': zip([{ path: 'gateway', data: loong64 }]),
};
const beside = {
  'dist/checksums.txt': text,
  'dist/SHA256SUMS': text,
  'dist/manifest.json': text,
  'dist/metadata.json': text,
  'dist/gateway.sbom.json': text,
  'dist/gateway.spdx': text,
  'dist/gateway.sig': Buffer.from([1, 2]),
  'dist/cosign.pem': text,
  'dist/gateway.asc': text,
  'dist/config.yml': text,
  'dist/index.html': text,
  'dist/README.md': text,
  'dist/LICENSE': text,
  'dist/gateway_windows_amd64/gateway.exe': Buffer.from('MZ\x90\0'),
  'dist/gateway_darwin_arm64/gateway': Buffer.from('cffaedfe0c000001', 'hex'),
  'dist/gateway_linux_riscv64/gateway': riscv64,
  'dist/libx.so.1': library,
};
const members = [
  'dist/gateway-linux-arm64',
  'dist/gateway_1.0_arm64.deb!/usr/bin/gateway',
  'dist/gateway_1.0_linux_arm64.tar.gz!/gateway',
  'dist/gateway_1.0_linux_loong64.zip!/gateway',
];

describe('a release folder', () => {
  test.each([['./dist/**'], ['dist'], ['./dist/']])(
    '%s: every program is judged, and nothing else is an alarm',
    async pattern => {
      const found = await verified({ ...release, ...beside }, [pattern]);
      expect(found.judged).toEqual(members);
      expect(found.checks.filter(({ status }) => status === 'fail')).toEqual([]);
      expect(found.exit).toBe(0);
      expect(found.said).toContain('17 other files passed over');
      const [passed] = found.checks.filter(({ id }) => id === 'verify/passed-over');
      expect(passed?.evidence['files']).toHaveLength(17);
      // In Chinese no kind is left in English.
      expect(passed?.title.zh).toMatch(/^略过 17 个其他文件：/);
      expect(passed?.title.zh).toContain('1 个面向 RISC-V 的程序');
      expect(passed?.title.zh.replace(/SBOM|RISC-V|Windows|macOS/g, '')).not.toMatch(/[A-Za-z,]/);
      expect(passed?.evidence['files']).toContain('dist/gateway_linux_riscv64/gateway: program for RISC-V');
      expect(found.of('archive/readable').map(([status]) => status)).toEqual(['pass', 'pass', 'pass']);
      const contents = found.checks.find(({ id, subject }) => id === 'archive/contents' && subject?.endsWith('.deb'));
      expect(contents?.evidence['passed_over']).toEqual(['usr/lib/libx.so.1: shared library']);
    },
  );

  test('a member is judged as the bare file is', async () => {
    const { checks } = await verified(release, ['dist']);
    const about = (subject: string) =>
      checks.filter(check => check.subject === subject).map(({ subject: _, ...check }) => check);
    const bare = about('dist/gateway-linux-arm64');
    expect(bare.length).toBeGreaterThan(20);
    for (const member of members.slice(1, 3)) expect(about(member)).toEqual(bare);
  });

  test('the archive itself is a subject, so that the release can be tied to its verification', async () => {
    const { reports } = await verified(release, ['dist']);
    const subjects = reports.find(({ shard }) => shard === 'archives')?.subjects ?? [];
    const path = 'dist/gateway_1.0_linux_arm64.tar.gz';
    const bytes = release[path];
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(subjects).toContainEqual({ path, sha256, size: bytes.length });
  });

  test('one program is one column, wherever it is packed', async () => {
    const { reports } = await verified(release, ['dist']);
    expect(compatibility(reports as Report[]).programs).toEqual(['gateway']);
  });

  test('a damaged archive is its own verdict, and hides no other', async () => {
    const bad = { 'dist/cut.tar.gz': release['dist/gateway_1.0_linux_arm64.tar.gz'].subarray(0, -100) };
    const found = await verified({ ...release, ...bad }, ['dist']);
    expect(found.of('archive/readable')).toContainEqual(['fail', 'dist/cut.tar.gz']);
    expect(found.judged).toEqual(expect.arrayContaining(members));
    expect(found.exit).toBe(1);
  });

  test('a package for another architecture than its program', async () => {
    const found = await verified({ 'a.deb': deb([{ path: './gateway', data: loong64 }]) }, ['a.deb']);
    expect(found.of('archive/arch')).toEqual([['fail', 'a.deb']]);
    expect(found.exit).toBe(1);
  });

  test('what the kernel would start is a program, unless its name is that of a library', async () => {
    const noMark = (dynamic: object, more: object = {}) => buildElf({ machine: 'arm64', type: 3, dynamic, ...more });
    const soname = { soname: 'libx.so.1' };
    const interp = '/lib/ld-linux-aarch64.so.1';
    const onlyDebug = noMark(soname);
    onlyDebug.writeBigUInt64LE(0n, programHeaderAt(onlyDebug, 1) + 32);
    const found = await verified(
      {
        'a.tar': tar([
          { path: 'gateway', data: arm64 },
          { path: 'static-pie', data: noMark({}) },
          { path: 'entry-0', data: noMark({}, { entry: 0x40_0000 }) },
          { path: 'with-soname', data: noMark(soname) },
          { path: 'with-loader', data: noMark(soname, { interp }) },
          { path: 'marked.so', data: noMark({ flags1: 0x0800_0000 }) },
          { path: 'no-dynamic.so', data: buildElf({ machine: 'arm64', type: 3 }) },
          { path: 'lib/libc.so.6', data: noMark({ soname: 'libc.so.6' }, { interp }) },
          { path: 'lib/libcrypto.so.1.1.1f', data: noMark({}) },
          { path: 'lib/binding.node', data: noMark({}) },
          { path: 'lib/plugin', data: noMark(soname, { entry: 0 }) },
          { path: 'debug/of-library', data: onlyDebug },
        ]),
      },
      ['a.tar'],
    );
    const names = ['gateway', 'static-pie', 'entry-0', 'with-soname', 'with-loader', 'marked.so', 'no-dynamic.so'];
    expect(found.judged).toEqual(names.map(name => `a.tar!/${name}`).sort());
    expect(found.checks.find(({ id }) => id === 'archive/contents')?.evidence['passed_over']).toEqual(
      ['lib/libc.so.6', 'lib/libcrypto.so.1.1.1f', 'lib/binding.node', 'lib/plugin', 'debug/of-library'].map(
        name => `${name}: shared library`,
      ),
    );
    expect(found.of('elf/type')).toContainEqual(['fail', 'a.tar!/static-pie']);
  });

  test('of an image’s files without a trace of Go the packed and the damaged are judged all the same', async () => {
    const bare = buildElf({ machine: 'arm64', buildInfo: false, pclntab: false, sections: false });
    const image = {
      architecture: 'arm64',
      layers: [
        [
          { path: 'bin/sh', data: bare },
          { path: 'packed', data: Buffer.concat([bare, Buffer.from('UPX!'), Buffer.alloc(32)]) },
          { path: 'cut', data: arm64.subarray(0, 100) },
        ],
      ],
    };
    const files = Object.fromEntries([...ociLayout([image])].map(([path, bytes]) => [`image/${path}`, bytes]));
    const found = await verified(files, ['image']);
    expect(found.of('elf/packer')).toEqual([['fail', 'image!/linux-arm64/packed']]);
    expect(found.of('elf/valid')).toContainEqual(['fail', 'image!/linux-arm64/cut']);
    expect(found.checks.find(({ id }) => id === 'archive/contents')?.evidence['passed_over']).toEqual([
      'linux-arm64/bin/sh: not linked by Go',
    ]);
  });

  test('an OCI layout in a folder is one thing, and its base system is passed over', async () => {
    const c = buildElf({ machine: 'arm64', buildInfo: false, pclntab: false });
    const image = {
      architecture: 'arm64',
      layers: [[{ path: 'bin/sh', data: c }], [{ path: 'gateway', data: arm64 }]],
    };
    const files = Object.fromEntries([...ociLayout([image])].map(([path, bytes]) => [`dist/image/${path}`, bytes]));
    for (const pattern of ['dist/**', 'dist', 'dist/image']) {
      const found = await verified(files, [pattern]);
      expect(found.judged).toEqual(['dist/image!/linux-arm64/gateway']);
      expect(found.of('archive/readable')).toEqual([['pass', 'dist/image/index.json']]);
      expect(found.checks.find(({ id }) => id === 'archive/contents')?.evidence['passed_over']).toEqual([
        'linux-arm64/bin/sh: not linked by Go',
      ]);
    }
  });
});

test('of a layout that is the working directory itself its own folder is no part', async () => {
  const image = { architecture: 'arm64', layers: [[{ path: 'gateway', data: arm64 }]] };
  const found = await verified({ ...Object.fromEntries(ociLayout([image])), tool: loong64 }, ['.']);
  expect(found.judged).toHaveLength(2);
  expect(found.judged.map(path => path.split('!/')[1])).toEqual(['linux-arm64/gateway', 'tool']);
});

describe('what is named, and what a wildcard finds', () => {
  const two = { 'dist/gateway': arm64, 'dist/notes.txt': text, 'dist/install': text, 'dist/empty': Buffer.alloc(0) };

  test.each([
    ['a text that is named', ['dist/gateway', 'dist/notes.txt'], 'dist/notes.txt'],
    ['a file that is nothing known', ['dist/gateway', 'dist/inst*'], 'dist/install'],
    ['an empty file', ['dist/gateway', 'dist/em*'], 'dist/empty'],
  ])('%s is no valid ELF', async (_what, patterns, bad) => {
    const found = await verified(two, patterns);
    expect(found.of('elf/valid')).toEqual(
      expect.arrayContaining([
        ['fail', bad],
        ['pass', 'dist/gateway'],
      ]),
    );
    expect(found.exit).toBe(1);
  });

  test('the shell may have replaced the wildcard', async () => {
    const found = await verified(two, ['dist/gateway', 'dist/notes.txt'], { operands: true });
    expect(found.judged).toEqual(['dist/gateway']);
    expect(found.exit).toBe(0);
    const [alone] = (await verified(two, ['dist/notes.txt'], { operands: true })).of('elf/valid');
    expect(alone).toEqual(['fail', 'dist/notes.txt']);
  });

  test('! leaves out', async () => {
    const files = { 'dist/gateway': arm64, 'dist/old/gateway': loong64, 'dist/old/a/b': loong64 };
    for (const pattern of ['!dist/old/**', '!dist/old', '!**/old/**'])
      for (const all of ['dist/**', 'dist'])
        expect((await verified(files, [all, pattern])).judged).toEqual(['dist/gateway']);
  });

  test('a file that links lead to again is judged once', async () => {
    const found = await verified({ 'dist/gateway': arm64 }, ['dist/**'], {
      prepare: folder => {
        symlinkSync('gateway', join(folder, 'dist/gateway-latest'));
        symlinkSync('.', join(folder, 'dist/self'));
      },
    });
    expect(found.judged).toEqual(['dist/gateway']);
  });

  test('names with the letters of patterns are names where they are there', async () => {
    const files = { 'dist/a[1].bin': arm64, 'dist/b*': loong64, 'dist/b2': riscv64, 'dist/c,d': arm64 };
    expect((await verified(files, ['dist/a[1].bin', 'dist/b*', 'dist/c,d'])).judged).toEqual([
      'dist/a[1].bin',
      'dist/b*',
      'dist/c,d',
    ]);
  });

  test('nothing to judge is not good', async () => {
    const found = await verified({ 'dist/README.md': text, 'dist/src.zip': zip([{ path: 'main.go', data: text }]) }, [
      'dist/**',
    ]);
    expect(found.of('verify/executables')).toEqual([['fail', undefined]]);
    expect(found.of('archive/contents')).toEqual([['unknown', 'dist/src.zip']]);
    expect(found.exit).toBe(1);
  });

  test('a file that is not there, or is none, is a finding beside the verdicts of the others', async () => {
    const found = await verified(
      { 'dist/gateway': arm64 },
      ['dist/gateway', 'dist/gwctl', 'dist/dangling', 'dist/device', 'dist/loop'],
      {
        prepare: folder => {
          symlinkSync('nowhere', join(folder, 'dist/dangling'));
          symlinkSync('/dev/null', join(folder, 'dist/device'));
          symlinkSync('loop', join(folder, 'dist/loop'));
        },
      },
    );
    expect(found.of('verify/readable').sort()).toEqual([
      ['fail', 'dist/dangling'],
      ['fail', 'dist/device'],
      ['fail', 'dist/gwctl'],
      ['fail', 'dist/loop'],
    ]);
    expect(found.judged).toEqual(['dist/gateway']);
    expect(found.exit).toBe(1);
  });

  test.each([
    'gateway',
    'gateway-linux-arm64',
    'gateway_v1.2.3',
    'kube-apiserver',
    'app.bin',
    'gateway.amd64',
    'gateway-1.10.2',
    'server.x86_64',
    'licensed',
    'manifest-tool',
    'version-checker',
  ])('a program may be called %s', name => expect(otherFile(name)).toBeUndefined());
});
