import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareFields } from '../../src/elf/binutils/fields.js';
import { parseReadelf } from '../../src/elf/binutils/readelf-text.js';
import { sigsetReader } from '../../src/elf/binutils/sigset-sites.js';
import { scanWorld } from '../../src/elf/code/world-scan.js';
import { bytesWindow, confirmWorld, crossCheckReadelf, readElf, verifyFile } from '../../src/elf/index.js';
import { type FileTool, isPinnedImage, makeExec, type System } from '../../src/system/index.js';
import { findBinutils, refuseUnpinned } from '../../src/toolchain/index.js';
import { buildElf, sigprocmaskCode } from '../elf-builder.js';

const fixture = (name: string) => readFile(join('test', 'fixtures', 'binutils', name), 'utf8');
const LOONG64 = 'readelf-2.44-loong64-pie.txt';
const AMD64 = 'readelf-2.40-amd64-ls.txt';

describe('readelf’s text', () => {
  test('of 2.44 on a Go PIE for loong64', async () => {
    const fields = parseReadelf(await fixture(LOONG64));
    expect(Object.fromEntries(fields ?? [])).toMatchObject({
      class: 'ELF64',
      data: 'little endian',
      machine: 'LoongArch',
      type: 'DYN',
      e_flags: '0x43',
      'e_flags decoded': 'DOUBLE-FLOAT, OBJ-v1',
      interpreter: '/lib64/ld-linux-loongarch-lp64d.so.1',
      'segment 0 type': 'PHDR',
      'segment 3 flags': 'R-E',
      'segment 3 align': '0x10000',
      'section 1 name': '.tbss',
      'section 1 flags': 'WAT',
      'section 9 entry size': '0x18',
      'dynamic entries': '0xb',
      'dynamic 10 tag': '0x6ffffffb',
      'dynamic 10 value': '0x8000000',
      'symbols in .dynsym': '0x1',
      'note 0 owner': 'Go',
      'note 0 type': 'GO BUILDID',
      'note 1 type': 'NT_GNU_BUILD_ID',
    });
    expect(fields?.get('build id')).toMatch(/^[0-9a-f]{40}$/);
    expect(fields?.get('Go build id')).toMatch(/^[\w/-]{83}$/);
  });

  test('of 2.40 on a dynamic program', async () => {
    const fields = parseReadelf(await fixture(AMD64));
    expect(Object.fromEntries(fields ?? [])).toMatchObject({
      machine: 'Advanced Micro Devices X86-64',
      'dynamic 0 value': 'libselinux.so.1',
      'dynamic 16 tag': '0x14',
      'dynamic 16 value': '0x7',
      'version need 0': 'libselinux.so.1 LIBSELINUX_1.0',
      'symbols in .dynsym': '0x7f',
      'x86 ISA needed': 'v1',
      'ABI tag': '3.2.0',
    });
    expect(fields?.get('version need 1')).toMatch(/^libc\.so\.6 (GLIBC_[\d.]+ ?){10}$/);
    expect(fields?.has('e_flags decoded')).toBe(false);
  });

  test.each([LOONG64, AMD64])('%s cut short after any line before the last note is not understood', async name => {
    const lines = (await fixture(name)).trimEnd().split('\n');
    for (let n = 0; n < lines.length; n++)
      expect([n, parseReadelf(lines.slice(0, n).join('\n'))]).toEqual([n, undefined]);
    expect(parseReadelf(lines.join('\n'))).toBeDefined();
  });

  test('in another language, or of another program, is not understood', async () => {
    const text = await fixture(LOONG64);
    expect(parseReadelf(text.replaceAll('Entry point address:', '入口点地址：'))).toBeUndefined();
    expect(parseReadelf(text.replace('Section Headers:', '节头：'))).toBeUndefined();
    expect(parseReadelf('File: x\nFormat: elf64-loongarch\nArch: loongarch64\n')).toBeUndefined();
    expect(parseReadelf('')).toBeUndefined();
  });
});

test('mutated output of either tool never throws', async () => {
  const listing =
    '    1000: | li.w | $a3, 0x8\n    1004: | bl | 4 | # 0x1008\n    1008: | li.w | $a7, 0x87\n    100c: | syscall | 0x0\n';
  const texts = [await fixture(LOONG64), await fixture(AMD64), listing.replaceAll(' | ', '\t')];
  fc.assert(
    fc.property(
      fc.constantFrom(...texts),
      fc.nat(),
      fc.nat(200),
      fc.string({ maxLength: 20 }),
      (text, seed, cut, put) => {
        const at = seed % text.length;
        const mutated = text.slice(0, at) + put + text.slice(at + cut);
        parseReadelf(mutated);
        const reader = sigsetReader(new Set([0x1008]));
        for (const line of mutated.split('\n')) reader.line(line);
        reader.sites();
      },
    ),
    { numRuns: 1500, seed: 3 },
  );
});

test('a field that either reader cannot tell is not compared, one that only one has differs', () => {
  const ours = new Map([
    ['a', '0x1'],
    ['b', '?'],
    ['c', '0x3'],
    ['note *', '?'],
  ]);
  const theirs = new Map([
    ['a', '0x2'],
    ['b', '0x2'],
    ['d', '0x4'],
    ['note 0 owner', 'GNU'],
  ]);
  expect(compareFields(ours, theirs)).toEqual({
    compared: 3,
    differing: ['a: we 0x1, readelf 0x2', 'c: we 0x3, readelf -', 'd: we -, readelf 0x4'],
  });
});

describe('objdump’s text', () => {
  const read = (text: string, watched: readonly number[] = []) => {
    const reader = sigsetReader(new Set(watched));
    for (const line of text.split('\n')) reader.line(line.replaceAll(' | ', '\t'));
    return reader.sites();
  };
  const sizes = (text: string, watched?: readonly number[]) =>
    read(text, watched).sites.map(({ address, size }) => `${address.toString(16)}: ${size}`);

  test('size in a register, as Go 1.22 and later passes it', () => {
    const text = `
0000000000001000 <a>:
    1000: | li.w         | $a3, 0x8
    1004: | addi.d       | $a0, $sp, 16
    1008: | bl           | 248 | # 1100 <runtime.rtsigprocmask>
    100c: | ret

0000000000001100 <runtime.rtsigprocmask>:
    1100: | li.w         | $a7, 0x87
    1104: | syscall      | 0x0`;
    expect(sizes(text, [0x1100])).toEqual(['1008: 8']);
    expect(read(text)).toMatchObject({ sites: [], stubs: [0x1104], unwatched: [0x1100, 0x1104] });
  });

  test('size on the stack, stripped, as Go before 1.22 passes it', () => {
    const text = `
    1000: | li.d         | $a4, 16
    1004: | st.w         | $a4, $sp, 32
    1008: | li.d         | $a4, 8
    100c: | st.d         | $a4, $sp, 24
    1010: | bl           | 240 | # 0x1100
	...
    1100: | ld.w         | $a0, $sp, 8
    1104: | ld.w         | $a3, $sp, 32
    1108: | li.d         | $a7, 135
    110c: | syscall      | 0x0`;
    // Not the nearest 8 or 16, but what is in the place that the system call reads.
    expect(sizes(text, [0x1100])).toEqual(['1010: 16']);
  });

  test('without aliases, with the words of 2.38, and set in place as C does', () => {
    const text = `
    2000: | ori          | $a7, $zero, 0x87
    2004: | addi.d       | $a3, $zero, 8(0x8)
    2008: | syscall      | 0x0
    200c: | jirl         | $zero, $ra, 0
    2010: | li.w         | $a3, 0x10
    2014: | li.w         | $a7, 0x86
    2018: | syscall      | 0x0`;
    expect(sizes(text)).toEqual(['2008: 8']);
  });

  test('a call over more than 128 MiB, which takes two instructions', () => {
    const text = `
    1000: | li.w         | $a3, 0x8
    1004: | pcaddu18i    | $ra, 1
    1008: | jirl         | $ra, $ra, 252
 ...
   41100: | li.w         | $a7, 0x87
   41104: | syscall      | 0x0`;
    expect(sizes(text, [0x41100])).toEqual(['1008: 8']);
  });

  test('what cannot be followed is told as such', () => {
    const text = (body: string) => `
${body}
    1010: | bl           | 240 | # 0x1100
    1014: | break        | 0x0
    1100: | li.w         | $a7, 0x87
    1104: | syscall      | 0x0`;
    const watched = [0x1100];
    expect(sizes(text('    1000: | ld.d         | $a3, $sp, 8'), watched)).toEqual(['1010: undefined']);
    const lost = '    1000: | li.w         | $a3, 0x8\n    1004: | bl           | 16 | # 0x1014';
    expect(sizes(text(lost), watched)).toEqual(['1010: undefined']);
    expect(sizes(text('    1000: | li.w         | $a3, 0x8\n    1004: | ret'), watched)).toEqual(['1010: undefined']);
    const moved = '    1000: | li.w         | $t0, 0x10\n    1004: | move         | $a3, $t0';
    expect(sizes(text(moved), watched)).toEqual(['1010: 16']);
  });
});

describe('a lying or broken objdump', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'xcg-objdump-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  const exec = makeExec(process.env, '/', new AbortController().signal);

  /** Judges code that calls with these sizes by an objdump that prints this. */
  async function confirmed(code: readonly number[], prints: string) {
    const elf = await readElf(bytesWindow(buildElf({ machine: 'loong64', code: sigprocmaskCode(code) })));
    const scan = await scanWorld(elf);
    if (scan === undefined) throw new Error('no scan');
    const file = join(folder, 'out.txt');
    await writeFile(file, prints.replaceAll(' | ', '\t'));
    const tool: FileTool = {
      name: 'objdump',
      version: '2.44',
      run: (_, path, options) => exec('cat', [path], options),
    };
    return confirmWorld({ tool, lookedFor: [], subject: 'x' }, file, elf, scan);
  }

  /** What objdump shows of sigprocmaskCode, which is loaded at 0x400000 and what the headers take. */
  async function listing(sizes: readonly number[]): Promise<string> {
    const elf = await readElf(bytesWindow(buildElf({ machine: 'loong64', code: sigprocmaskCode([8, 8, 8]) })));
    const scan = await scanWorld(elf);
    const at = (address: number) => `${address.toString(16)}: | `;
    const stub = Number(scan?.stubs[0]);
    return [
      `${at(stub - 8)}ld.w | $a3, $sp, 32`,
      `${at(stub - 4)}li.w | $a7, 0x87`,
      `${at(stub)}syscall | 0x0`,
      ...(scan?.sites ?? []).slice(0, sizes.length).flatMap((site, i) => {
        const call = Number(site.split(':')[0]);
        return [
          `${at(call - 8)}li.w | $t0, ${sizes[i]}`,
          `${at(call - 4)}st.w | $t0, $sp, 32`,
          `${at(call)}bl | -4 | # 0x${(stub - 8).toString(16)}`,
        ];
      }),
    ].join('\n');
  }

  test.each([
    ['pass', [8, 8, 8], [8, 8, 8]],
    ['fail', [8, 8, 8], [16, 16, 16]],
    ['fail', [16, 16, 16], [8, 8, 8]],
    ['fail', [8, 8, 8], [8, 8, 16]],
    ['fail', [8, 8, 8], [8, 8]],
    ['skip', [8], [8]],
  ] as const)('%s: the code calls with %j, objdump shows %j', async (status, code, shown) => {
    const check = await confirmed(code, await listing(shown));
    expect(check).toMatchObject({ id: 'elf/world-confirmed', status, severity: 'error' });
    if (status === 'fail') expect(check.evidence['deniedByObjdump']).not.toEqual([]);
  });

  test('calls that the scan does not know show', async () => {
    const check = await confirmed(
      [8, 8, 8],
      `${await listing([8, 8, 8])}\n7000: | li.w | $a3, 8\n7004: | li.w | $a7, 135\n7008: | syscall | 0x0`,
    );
    expect(check.status).toBe('pass');
    expect(check.evidence['missedByScan']).toEqual(['0x7008: 8']);
    expect(check.title.en).toContain('1 more');
  });

  test('no instruction at all is unknown, no tool a skip that says how to get it', async () => {
    expect(await confirmed([8, 8, 8], 'Segmentation fault')).toMatchObject({ status: 'unknown' });
    const elf = await readElf(bytesWindow(buildElf({ machine: 'loong64', code: sigprocmaskCode([8, 8, 8]) })));
    const scan = await scanWorld(elf);
    if (scan === undefined) throw new Error('no scan');
    const skipped = await confirmWorld({ tool: undefined, lookedFor: ['a'], subject: 'x' }, 'x', elf, scan);
    expect(skipped).toMatchObject({ status: 'skip', evidence: { lookedFor: ['a'] } });
    expect(skipped.hint?.en).toContain('apt-get install');
  });
});

describe('which binutils', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'xcg-find-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function programs(bin: string, versions: Readonly<Record<string, string>>) {
    const at = join(folder, bin);
    await mkdir(at, { recursive: true });
    for (const [name, version] of Object.entries(versions)) {
      const knows = version.includes('loongarch') ? 'elf64-loongarch' : 'elf64-x86-64';
      await writeFile(
        join(at, name),
        `#!/bin/sh\n[ "$1" = -i ] && echo ${knows} || echo 'GNU ${name} (GNU Binutils) ${version}'\necho x >> ${at}/count\n`,
      );
      await chmod(join(at, name), 0o755);
    }
    return at;
  }
  const find = (PATH: string, choice: Parameters<typeof findBinutils>[1] = {}) => {
    const { signal } = new AbortController();
    const env = { PATH };
    const system = { env, cwd: folder, exec: makeExec(env, folder, signal), signal } as unknown as System;
    return findBinutils({ system, host: { language: 'en', log: () => {} } }, choice);
  };

  test('the LoongArch ones before the common ones, each asked for its version once', async () => {
    const bin = await programs('both', {
      readelf: '2.40',
      'loongarch64-linux-gnu-readelf': '2.44',
      'loongarch64-unknown-linux-gnu-objdump': '2.41',
      objdump: '2.40',
    });
    const found = find(bin);
    for (let n = 0; n < 3; n++) {
      expect((await found.readelf('loong64')).tool?.version).toContain('2.44');
      expect((await found.readelf('arm64')).tool?.version).toContain('2.40');
      expect((await found.objdump()).tool?.version).toContain('2.41');
    }
    expect(await readFile(join(bin, 'count'), 'utf8')).toBe('x\n'.repeat(3));
  });

  test('a common readelf from 2.38 on, a common objdump that says it knows LoongArch', async () => {
    const old = find(await programs('old', { readelf: '2.37', objdump: '2.40' }));
    expect((await old.readelf('loong64')).tool).toBeUndefined();
    expect((await old.readelf('amd64')).tool?.version).toContain('2.37');
    expect(await old.objdump()).toEqual({
      tool: undefined,
      lookedFor: ['loongarch64-linux-gnu-objdump', 'loongarch64-unknown-linux-gnu-objdump', 'objdump'],
    });
    const multi = find(await programs('multi', { readelf: '2.38', objdump: '2.41 loongarch' }));
    expect((await multi.readelf('loong64')).tool).toBeDefined();
    expect((await multi.objdump()).tool).toBeDefined();
  });

  test('a common readelf that is not GNU’s is none', async () => {
    const bin = await programs('llvm', { 'aarch64-linux-gnu-readelf': '2.40' });
    await writeFile(join(bin, 'readelf'), "#!/bin/sh\necho 'LLVM (http://llvm.org/):'\n", { mode: 0o755 });
    expect((await find(bin).readelf('arm64')).tool?.version).toContain('2.40');
  });

  test('a name, a path or a folder of the user’s', async () => {
    const bin = await programs('own', { mine: '2.45', 'loongarch64-linux-gnu-objdump': '2.46' });
    expect((await find(bin, { readelf: 'mine' }).readelf('amd64')).tool?.version).toContain('2.45');
    expect((await find('', { readelf: 'own/mine' }).readelf('amd64')).tool?.version).toContain('2.45');
    expect((await find('', { objdump: bin }).objdump()).tool?.version).toContain('2.46');
    expect((await find('', { objdump: '/nowhere/objdump' }).objdump()).tool).toBeUndefined();
  });

  test('an image is named by its content', () => {
    const digest = `sha256:${'a'.repeat(64)}`;
    for (const good of [digest, `debian@${digest}`, `registry.example.cn:5000/team/binutils:2.44@${digest}`])
      expect(isPinnedImage(good)).toBe(true);
    for (const bad of [
      'debian',
      'debian:13',
      `--privileged@${digest}`,
      `debian@sha256:abc`,
      `a b@${digest}`,
      `${digest}\n`,
    ])
      expect(() => refuseUnpinned(bad)).toThrow('XC-VERIFY-020');
  });
});

test('a readelf older than its words are known here casts doubt, and no verdict', async () => {
  const text = await fixture(LOONG64);
  const { facts } = await verifyFile(process.execPath, {
    subject: 'x',
    platforms: [],
    policy: { static: 'allowed', cgo: 'any' },
  });
  if (facts === undefined) throw new Error('not read');
  const by = async (version: string) => {
    const run: FileTool['run'] = async (_argv, _file, options) => {
      for (const line of text.split('\n')) options?.onLine?.(line, 'stdout');
      return { code: 0, signal: null, stdout: '', stderr: '', timedOut: false, truncated: false };
    };
    const tool = { name: 'readelf', version: `GNU readelf (GNU Binutils) ${version}`, run };
    return (await crossCheckReadelf({ tool, lookedFor: [], subject: 'x' }, process.execPath, facts.elf)).status;
  };
  // Of another file: every field differs.
  expect([await by('2.34'), await by('2.37.50'), await by('2.38'), await by('2.44')]).toEqual([
    'unknown',
    'unknown',
    'fail',
    'fail',
  ]);
});
