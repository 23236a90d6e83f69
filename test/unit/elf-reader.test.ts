import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parseReadelf } from '../../src/elf/binutils/readelf.js';
import {
  bytesWindow,
  compareGoVersions,
  ElfError,
  parseGoVersion,
  readBuildInfo,
  readElf,
  readFacts,
  readSourcePaths,
  scanWorld,
  verifyFile,
} from '../../src/elf/index.js';
import { buildElf, goodBuildInfo, loongarch, programHeaderAt, sigprocmaskCode } from '../elf-builder.js';
import { platform } from '../platforms-for-elf.js';

const read = (file: Buffer) => readElf(bytesWindow(file));
const patched = (change: (file: Buffer) => void, file = buildElf()) => {
  change(file);
  return file;
};
const problemOf = (file: Buffer) =>
  read(file).then(
    () => 'none',
    error => (error instanceof ElfError ? error.problem : String(error)),
  );

describe('readElf', () => {
  test('reads what the builder wrote', async () => {
    const elf = await read(
      buildElf({
        machine: 'loong64',
        type: 3,
        interp: '/lib64/ld.so.1',
        dynamic: {
          needed: ['libc.so.6', 'libm.so.6'],
          soname: 'libself.so',
          runpath: '$ORIGIN/lib',
          flags: 4,
          flags1: 0x08000000,
          symbols: [{ name: 'open', version: 'GLIBC_2.36' }, { name: 'optional', weak: true }, { name: 'plain' }],
          versions: { 'libc.so.6': ['GLIBC_2.36', 'GLIBC_2.38'], 'libm.so.6': ['GLIBC_2.37'] },
          relocations: [3, 3, 5],
        },
        notes: [
          { name: 'Go', type: 4, desc: Buffer.from('abc/def') },
          { name: 'GNU', type: 3, desc: Buffer.from('c0ffee', 'hex') },
        ],
      }),
    );
    expect(elf.header).toMatchObject({ machine: 258, type: 3, flags: 0x43 });
    expect(elf.interp).toBe('/lib64/ld.so.1');
    expect(elf.dynamic).toMatchObject({
      needed: ['libc.so.6', 'libm.so.6'],
      soname: 'libself.so',
      runpath: ['$ORIGIN/lib'],
      rpath: [],
      textrel: true,
      pie: true,
      versionNeeds: [
        { library: 'libc.so.6', versions: ['GLIBC_2.36', 'GLIBC_2.38'] },
        { library: 'libm.so.6', versions: ['GLIBC_2.37'] },
      ],
      undefinedSymbols: {
        total: 2,
        complete: true,
        symbols: [
          { name: 'open', version: 'GLIBC_2.36' },
          { name: 'plain', version: undefined },
        ],
      },
    });
    expect([...elf.relocations.types]).toEqual([
      [3, 2],
      [5, 1],
    ]);
    expect(elf.notes).toEqual({ goBuildId: 'abc/def', buildId: 'c0ffee' });
    expect(elf.sections.map(({ name }) => name)).toContain('.gopclntab');
  });

  test.each([
    ['an empty file', Buffer.alloc(0), 'not-elf', 'empty'],
    ['text', Buffer.from('#!/bin/sh\necho'), 'not-elf', 'script'],
    ['a Windows program', Buffer.from('MZ\x90\0\x03\0\0\0'), 'not-elf', 'Windows PE'],
    ['a Mac program', Buffer.from('cffaedfe0c000001', 'hex'), 'not-elf', 'Mach-O'],
    ['an archive', Buffer.from('1f8b0800', 'hex'), 'not-elf', 'gzip'],
    ['a 32-bit ELF', patched(f => f.set([1], 4) ?? f.writeUInt16LE(40, 18)), 'class', '32-bit ELF for ARM'],
    [
      'a big-endian ELF',
      patched(f => f.set([2], 5) ?? f.writeUInt16BE(22, 18)),
      'byte-order',
      'big-endian ELF for S/390',
    ],
    ['class 3', patched(f => f.set([3], 4)), 'class', 'does not exist'],
    ['byte order 0', patched(f => f.set([0], 5)), 'byte-order', 'does not exist'],
    ['version 2', patched(f => f.set([2], 6)), 'version', '2'],
    ['half a header', buildElf().subarray(0, 40), 'truncated', '40 of 64'],
    ['odd program headers', patched(f => f.writeUInt16LE(32, 54)), 'table', 'e_phentsize is 32'],
    ['program headers outside', patched(f => f.writeBigUInt64LE(1n << 40n, 32)), 'table', 'program header table'],
    ['program headers beyond 2^53', patched(f => f.writeBigUInt64LE((1n << 64n) - 8n, 32)), 'table', 'past the end'],
    ['too many program headers', patched(f => f.writeUInt16LE(1171, 56)), 'too-many', '1171'],
    ['section headers outside', patched(f => f.writeUInt16LE(9999, 60)), 'table', 'section header table'],
    ['a section name table that is none', patched(f => f.writeUInt16LE(200, 62)), 'section', 'e_shstrndx'],
    [
      'more in the file than in memory',
      patched(f => f.writeBigUInt64LE(1n, programHeaderAt(f, 1) + 40)),
      'segment',
      'more in the file',
    ],
    [
      'a segment past the end',
      patched(f => f.writeBigUInt64LE(0xfffff000n, programHeaderAt(f, 1) + 8)),
      'segment',
      'past the end',
    ],
    [
      'a dynamic section without an end',
      patched(
        f => f.writeBigUInt64LE(16n, programHeaderAt(f, 2) + 32),
        buildElf({ dynamic: { needed: ['libc.so.6'] } }),
      ),
      'dynamic',
      'DT_NULL',
    ],
  ] as const)('%s is refused with its reason', async (_, file, problem, reason) => {
    const error = await read(file).then(
      () => undefined,
      (e: unknown) => e,
    );
    expect(error).toBeInstanceOf(ElfError);
    expect(error).toMatchObject({ problem });
    expect((error as ElfError).text.en).toContain(reason);
    expect((error as ElfError).text.zh).toMatch(/\p{Script=Han}/u);
  });

  test('a thousand segments over the same bytes are refused, not read a thousand times', async () => {
    const file = Buffer.concat([buildElf({ sections: false }), Buffer.alloc(4 << 20)]);
    const at = file.length - (1 << 20);
    file.writeBigUInt64LE(BigInt(at), 32);
    file.writeUInt16LE(1000, 56);
    for (let i = 0; i < 1000; i++) {
      file.writeUInt32LE(1, at + i * 56);
      file.writeBigUInt64LE(BigInt(file.length), at + i * 56 + 32);
      file.writeBigUInt64LE(BigInt(file.length), at + i * 56 + 40);
    }
    expect(await problemOf(file)).toBe('segment');
  });

  test('every shorter file is refused, whatever is missing', async () => {
    const file = buildElf({ machine: 'arm64', dynamic: { needed: ['libc.so.6'] } });
    for (let length = 0; length < file.length; length++)
      expect(await problemOf(file.subarray(0, length))).not.toBe('none');
    expect(await problemOf(file)).toBe('none');
  });

  test('a missing section table does not matter', async () => {
    const facts = await readFacts(bytesWindow(buildElf({ sections: false, dynamic: { symbols: [{ name: 'open' }] } })));
    expect(facts.elf.sections).toEqual([]);
    expect(facts.buildInfo?.goVersion).toBe('go1.26.8');
    expect(facts.sourcePaths?.files).toBe(3);
    expect(facts.elf.dynamic?.undefinedSymbols.total).toBe(1);
  });

  test('millions of relocations are counted to a limit, and it says so', async () => {
    const file = buildElf({ dynamic: { relocations: [8] }, sections: false });
    const extra = Buffer.alloc(24 * 8_100_000);
    const big = Buffer.concat([file, extra]);
    // A read-only segment of its own for the long table, in place of PT_GNU_STACK.
    const at = programHeaderAt(big, 0x6474e551);
    big.writeUInt32LE(1, at);
    for (const [n, value] of [
      file.length,
      0x9000_0000 + (file.length % 0x10000),
      0,
      extra.length,
      extra.length,
      0x10000,
    ].entries())
      big.writeBigUInt64LE(BigInt(value), at + 8 + n * 8);
    const dynamic = Number(big.readBigUInt64LE(programHeaderAt(big, 2) + 8));
    for (let entry = dynamic; big.readBigUInt64LE(entry) !== 0n; entry += 16) {
      if (big.readBigUInt64LE(entry) === 7n) big.writeBigUInt64LE(big.readBigUInt64LE(at + 16), entry + 8);
      if (big.readBigUInt64LE(entry) === 8n) big.writeBigUInt64LE(BigInt(extra.length), entry + 8);
    }
    const { relocations } = await read(big);
    expect(relocations.complete).toBe(false);
    expect(relocations.scanned).toBeGreaterThanOrEqual(8_000_000);
    expect(relocations.scanned).toBeLessThan(8_100_000);
  });
});

describe('readBuildInfo', () => {
  const settings = {
    '-ldflags': '"-X main.name=a\\tb -extldflags \\"-static\\""',
    '-tags': '`x"y`',
    GOARM64: 'v8.0,lse',
  };

  test.each(['inline', 'pointers'] as const)('reads the %s form', async form => {
    const elf = await read(buildElf({ buildInfo: { ...goodBuildInfo, form, settings } }));
    expect(await readBuildInfo(elf)).toMatchObject({
      goVersion: 'go1.26.8',
      path: 'example.com/gateway/cmd/gateway',
      main: { path: 'example.com/gateway', version: 'v1.2.3' },
      dependencies: 2,
      settings: new Map([
        ['-ldflags', '-X main.name=a\\u{9}b -extldflags "-static"'],
        ['-tags', 'x"y'],
        ['GOARM64', 'v8.0,lse'],
      ]),
    });
  });

  test('finds it behind the first writable segment, as in position-independent executables', async () => {
    const elf = await read(buildElf({ dynamic: { needed: ['libc.so.6'] }, sections: false }));
    const firstWritable = elf.segments.find(({ type, flags }) => type === 1 && (flags & 2) !== 0);
    const info = await readBuildInfo(elf);
    expect(info?.goVersion).toBe('go1.26.8');
    expect(info?.offset).toBeGreaterThanOrEqual((firstWritable?.offset ?? 0) + (firstWritable?.filesz ?? 0));
  });

  test('finds it by its section where no segment is writable', async () => {
    expect((await readBuildInfo(await read(buildElf({ dataFlags: 4 }))))?.goVersion).toBe('go1.26.8');
    expect(await readBuildInfo(await read(buildElf({ dataFlags: 4, sections: false })))).toBeUndefined();
  });

  test.each([
    ['a length past the end', (file: Buffer, at: number) => file.set([0xff, 0xff, 0x7f], at + 32)],
    ['an endless length', (file: Buffer, at: number) => file.fill(0xff, at + 32, at + 48)],
    ['a version that is no text', (file: Buffer, at: number) => file.fill(0x01, at + 33, at + 41)],
    ['a damaged magic', (file: Buffer, at: number) => file.fill(0, at, at + 4)],
  ] as const)('%s means none', async (_, damage) => {
    const file = buildElf();
    damage(file, file.indexOf(' Go buildinf:') - 1);
    expect(await readBuildInfo(await read(file))).toBeUndefined();
  });

  test('none in a file without', async () => {
    expect(await readBuildInfo(await read(buildElf({ buildInfo: false })))).toBeUndefined();
  });
});

describe('readSourcePaths', () => {
  const files = ['/usr/local/go/src/runtime/proc.go', 'example.com/x/main.go', '/home/wang/x/y.go', '<autogenerated>'];

  test.each(['1.2', '1.16', '1.18', '1.20'] as const)('reads the table of Go %s', async format => {
    for (const sections of [true, false]) {
      const elf = await read(buildElf({ pclntab: { format, files }, sections }));
      expect(await readSourcePaths(elf)).toMatchObject({
        format,
        files: 4,
        absolute: 2,
        samples: ['/usr/local/go/src/runtime/proc.go', '/home/…/x/y.go'],
        complete: true,
      });
    }
  });

  test('a table over several windows keeps the names that the border cuts', async () => {
    const many = Array.from(
      { length: 60_000 },
      (_, i) => `${i % 2 === 0 ? '/' : ''}src/package${i}/some/long/directory/file.go`,
    );
    const elf = await read(buildElf({ pclntab: { format: '1.20', files: many } }));
    expect(await readSourcePaths(elf)).toMatchObject({ files: 60_000, absolute: 30_000, complete: true });
  });
});

describe('scanWorld', () => {
  const scan = async (code: readonly number[]) => scanWorld(await read(buildElf({ machine: 'loong64', code })));

  test('counts the call sites', async () => {
    expect(await scan(sigprocmaskCode([8, 8, 8, 8, 8]))).toMatchObject({ world: 'new', votes: { new: 5, old: 0 } });
    expect(await scan(sigprocmaskCode([16, 16, 16]))).toMatchObject({ world: 'old', votes: { new: 0, old: 3 } });
    expect(await scan(sigprocmaskCode([8, 8, 16]))).toMatchObject({ world: undefined, mixed: true });
  });

  test('finds them wherever a window ends', async () => {
    const pattern = sigprocmaskCode([8, 8, 8]);
    const window = (1 << 20) / 4;
    // The code begins at 0x2e0: slide the pattern over the end of the first window, word by word.
    const border = window - 0x2e0 / 4;
    for (let before = border - pattern.length - 4; before < border + 4; before++) {
      const code = [...new Array<number>(before).fill(loongarch.nop), ...pattern];
      expect((await scan(code))?.votes).toEqual({ new: 3, old: 0 });
    }
  });

  test('backward and forward calls alike', async () => {
    const { ori, bl, nop, syscall, load } = loongarch;
    const call = (distance: number) => [ori(13, 16), nop, bl(distance), ...new Array<number>(14).fill(nop)];
    const stub = [load(7, 32), ori(11, 135), syscall];
    const code = [...call(49), ...call(32), ...call(15), ...stub];
    expect(await scan(code)).toMatchObject({ world: 'old', votes: { new: 0, old: 3 } });
  });

  test('other machines have no world', async () => {
    expect(await scanWorld(await read(buildElf({ machine: 'arm64' })))).toBeUndefined();
  });
});

describe('Go versions', () => {
  test.each([
    ['go1.26.8', { minor: 26, patch: 8, devel: false }],
    ['go1.21', { minor: 21, patch: 0 }],
    ['go1.27rc1', { minor: 27, prerelease: 'rc1' }],
    ['go1.19.8-loongson', { minor: 19, patch: 8, suffix: 'loongson' }],
    ['go1.26.8 X:nodwarf5', { suffix: 'X:nodwarf5' }],
    ['devel go1.28-4c1ef2ab', { minor: 28, devel: true, suffix: '4c1ef2ab' }],
  ])('%s', (text, parts) => {
    expect(parseGoVersion(text)).toMatchObject(parts);
  });

  test('nonsense is none', () => {
    for (const text of ['', '1.26', 'go2', 'go1.', 'devel +abc', 'go1.26.8; rm'])
      expect(parseGoVersion(text)).toBeUndefined();
  });

  test('in order', () => {
    const order = ['go1.9', 'go1.21rc1', 'go1.21rc2', 'go1.21.0', 'go1.21.10', 'go1.22'];
    const parsed = order.map(text => {
      const version = parseGoVersion(text);
      if (version === undefined) throw new Error(text);
      return version;
    });
    const shuffled = [...parsed].reverse().sort(compareGoVersions);
    expect(shuffled).toEqual(parsed);
  });
});

describe('verifyFile', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'xcg-elf-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  const policy = { static: 'required', cgo: 'off' } as const;
  const platforms = [platform('arm64')];

  test('hashes, names and judges the file', async () => {
    const path = join(folder, 'good');
    const settings = { ...goodBuildInfo.settings, GOARM64: 'v8.0' };
    await writeFile(path, buildElf({ machine: 'arm64', buildInfo: { ...goodBuildInfo, settings } }));
    const { subject, checks, facts } = await verifyFile(path, { subject: 'dist/good', platforms, policy });
    expect(subject).toMatchObject({ path: 'dist/good', target: { goos: 'linux', goarch: 'arm64', variant: 'v8.0' } });
    const { createHash } = await import('node:crypto');
    const { readFile } = await import('node:fs/promises');
    expect(subject.sha256).toBe(
      createHash('sha256')
        .update(await readFile(path))
        .digest('hex'),
    );
    expect(checks.filter(({ status }) => status !== 'pass')).toEqual([]);
    expect(facts?.buildInfo?.goVersion).toBe('go1.26.8');
  });

  test('what is no ELF is one finding, with its hash', async () => {
    const path = join(folder, 'text');
    await writeFile(path, 'hello');
    const { subject, checks } = await verifyFile(path, { subject: 'text', platforms, policy });
    expect(subject).toMatchObject({
      size: 5,
      sha256: '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824',
    });
    expect(checks).toMatchObject([{ id: 'elf/valid', status: 'fail', severity: 'error', subject: 'text' }]);
  });

  test('a machine that is none of ours fails, even if no target was named', async () => {
    const path = join(folder, 'riscv');
    await writeFile(path, buildElf({ machine: 243 }));
    const { checks } = await verifyFile(path, { subject: 'riscv', platforms, policy });
    expect(checks).toMatchObject([{ id: 'elf/machine', status: 'fail', evidence: { e_machine: 243 } }]);
  });

  test('a path that cannot be read is the user’s to mend', async () => {
    for (const path of [join(folder, 'missing'), folder])
      await expect(verifyFile(path, { subject: 'x', platforms, policy })).rejects.toMatchObject({
        code: 'XC-VERIFY-001',
      });
  });

  test('Ctrl-C ends it', async () => {
    const path = join(folder, 'good');
    const request = { subject: 'x', platforms, policy, signal: AbortSignal.abort() };
    await expect(verifyFile(path, request)).rejects.toMatchObject({ name: 'Interrupted' });
  });
});

describe('readelf’s output', () => {
  const header = (machine: string) =>
    [
      'ELF Header:',
      '  Type:                              EXEC (Executable file)',
      `  Machine:                           ${machine}`,
      '  Entry point address:               0x401000',
      '  Start of program headers:          64 (bytes into file)',
      '  Start of section headers:          0 (bytes into file)',
      '  Flags:                             0x0',
      '',
    ].join('\n');

  test('names our machines, and whatever it calls another one is no difference', () => {
    expect(parseReadelf(header('LoongArch'))?.get('machine')).toBe('LoongArch');
    for (const name of ['RISC-V', 'IBM S/390', 'Sw_64'])
      expect(parseReadelf(header(name))?.get('machine')).toBe('another');
  });
});
