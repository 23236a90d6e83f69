import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ElfFacts } from '../../src/elf/examined.js';
import { openWindow } from '../../src/elf/format/window.js';
import { confirmWorld, crossCheckReadelf, readFacts } from '../../src/elf/index.js';
import { readReports } from '../../src/report/index.js';
import { localFileTool, realSystem } from '../../src/system/index.js';
import { loongarchTools, pathWithLoongarchBinutils } from '../debian/loongarch-tools.js';
import { oldWorldOverlay } from '../old-world-go.js';
import { runNode } from '../process.js';

/** LoongArch binutils of other people on real programs, honest and not. */
const system = realSystem(new AbortController().signal);
let binutils: Awaited<ReturnType<typeof loongarchTools>>;
let folder = '';

beforeAll(async () => {
  binutils = await loongarchTools();
  folder = await mkdtemp(join(tmpdir(), 'xcg-binutils-'));
  await writeFile(join(folder, 'go.mod'), 'module example.com/hello\n\ngo 1.20\n');
  await writeFile(join(folder, 'main.go'), 'package main\n\nimport "fmt"\n\nfunc main() { fmt.Println("hello") }\n');
  const build = (name: string, ...args: string[]) =>
    system.exec('go', ['build', ...args, '-o', join(folder, name), '.'], {
      cwd: folder,
      env: { CGO_ENABLED: '0', GOARCH: 'loong64', GOFLAGS: '', GOWORK: 'off' },
    });
  await build('symbols');
  await build('stripped', '-trimpath', '-ldflags=-s -w');
  await build('pie', '-buildmode=pie');
  const overlay = await oldWorldOverlay(system, join(folder, 'overlay'));
  await build('old-world', '-trimpath', '-ldflags=-s -w', '-overlay', overlay);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function facts(name: string): Promise<ElfFacts> {
  const file = await openWindow(join(folder, name));
  try {
    return await readFacts(file);
  } finally {
    await file.close();
  }
}

async function second(name: string, told?: ElfFacts) {
  const { elf, worldScan } = told ?? (await facts(name));
  if (worldScan === undefined) throw new Error('not LoongArch');
  return {
    readelf: await crossCheckReadelf(await binutils.readelf(), join(folder, name), elf),
    objdump: await confirmWorld(await binutils.objdump(), join(folder, name), elf, worldScan),
  };
}

describe('honest programs', () => {
  test.each([
    ['symbols', 'votesNew', 300],
    ['stripped', 'votesNew', 200],
    ['pie', 'votesNew', 450],
    ['old-world', 'votesOld', 200],
  ] as const)('%s: every field agrees, the world is confirmed', async (name, votes, fields) => {
    const { readelf, objdump } = await second(name);
    expect({ status: readelf.status, differing: readelf.evidence['differing'] }).toEqual({ status: 'pass' });
    expect(readelf.evidence['fields']).toBeGreaterThan(fields);
    const nothing = { notTraced: [], missedByScan: [], deniedByObjdump: [] };
    expect(objdump).toMatchObject({ status: 'pass', evidence: { searched: 'all code', ...nothing } });
    expect(objdump.evidence[votes]).toBeGreaterThanOrEqual(9);
  });

  test('without section headers objdump is shown the bytes that are loaded', async () => {
    const bytes = await readFile(join(folder, 'stripped'));
    bytes.writeBigUInt64LE(0n, 40);
    bytes.writeUInt32LE(0, 60);
    await writeFile(join(folder, 'no-sections'), bytes);
    const { readelf, objdump } = await second('no-sections');
    expect(readelf.status).toBe('pass');
    expect(objdump).toMatchObject({ status: 'pass', evidence: { votesOld: 0 } });
  });
});

describe('deceit', () => {
  test('code that fools the scan does not fool objdump', async () => {
    // Behind each true size, which the kernel gets, the program loads another one into a register that nobody reads.
    const bytes = await readFile(join(folder, 'old-world'));
    const { elf, worldScan } = await facts('old-world');
    const code = elf.segments.find(({ type, flags }) => type === 1 && (flags & 1) !== 0);
    if (code === undefined || worldScan === undefined) throw new Error('no code');
    const ori = (register: number, value: number) => 0x03800000 | (value << 10) | register;
    for (const site of worldScan.sites) {
      const at = Number(site.split(':')[0]) - code.vaddr + code.offset;
      bytes.writeInt32LE(ori(7, 16), at - 8);
      bytes.writeInt32LE(ori(12, 8), at - 4);
    }
    await writeFile(join(folder, 'decoy'), bytes);
    const fooled = await facts('decoy');
    expect(fooled.worldScan).toMatchObject({ world: 'new', votes: { old: 0 } });
    const { objdump } = await second('decoy');
    expect(objdump).toMatchObject({ status: 'fail', evidence: { votesNew: 0, votesOld: worldScan.votes.old } });
  });

  test('another file than the one that was judged is refuted by both', async () => {
    const { readelf, objdump } = await second('old-world', await facts('stripped'));
    expect(readelf.status).toBe('fail');
    expect(objdump.status).toBe('fail');
  });

  test('one changed field is found and named', async () => {
    const told = await facts('stripped');
    const bytes = await readFile(join(folder, 'stripped'));
    const change = async (at: number, value: number) => {
      const changed = Buffer.from(bytes);
      changed.writeUInt32LE(value, at);
      await writeFile(join(folder, 'changed'), changed);
      return (await second('changed', told)).readelf;
    };
    expect(await change(48, 0x41)).toMatchObject({
      status: 'fail',
      evidence: { differing: ['e_flags: we 0x43, readelf 0x41', expect.stringContaining('SOFT-FLOAT')] },
    });
    const { shoff } = told.elf.header;
    const text = told.elf.sections.find(section => section.name === '.text');
    expect(await change(shoff + 64 * (text?.index ?? 0) + 48, 64)).toMatchObject({
      status: 'fail',
      evidence: { differing: [`section ${text?.index} align: we 0x10, readelf 0x40`] },
    });
    const note = told.elf.notes.all.find(({ owner }) => owner === 'Go');
    expect(await change((note?.offset ?? 0) + 16, 0x41414141)).toMatchObject({
      status: 'fail',
      evidence: { differing: [expect.stringMatching(/^Go build id: we .*, readelf AAAA/)] },
    });
  });

  test('tools that lie, break off or say something else', async () => {
    const { elf, worldScan } = await facts('stripped');
    if (worldScan === undefined) throw new Error('not LoongArch');
    const [readelf, objdump] = [(await binutils.readelf()).tool?.name, (await binutils.objdump()).tool?.name];
    const check = async (script: string) => {
      const path = join(folder, 'tool');
      await writeFile(path, `#!/bin/sh\n${script}\n`);
      await chmod(path, 0o755);
      return { tool: localFileTool(system, path, 'GNU fake 2.44'), lookedFor: [], subject: 'x' };
    };
    const file = join(folder, 'stripped');
    const readelfSays = async (script: string) => (await crossCheckReadelf(await check(script), file, elf)).status;
    const objdumpSays = async (script: string) =>
      (await confirmWorld(await check(script), file, elf, worldScan)).status;
    expect(await readelfSays(`${readelf} "$@"`)).toBe('pass');
    expect(await readelfSays(`${readelf} "$@" | sed 's/LOAD  /NOTE  /'`)).toBe('fail');
    expect(await readelfSays(`${readelf} "$@" | head -40`)).toBe('unknown');
    expect(await readelfSays(`${readelf} "$@"; exit 1`)).toBe('unknown');
    expect(await readelfSays('echo nonsense')).toBe('unknown');
    expect(await objdumpSays(`${objdump} "$@"`)).toBe('pass');
    expect(await objdumpSays(`${objdump} "$@" | sed 's/a3, 0x8$/a3, 0x10/'`)).toBe('fail');
    expect(await objdumpSays(`${objdump} "$@" | grep -v 'bl  '`)).toBe('fail');
    expect(await objdumpSays(`${objdump} "$@" | head -3`)).toBe('unknown');
    expect(await objdumpSays('exit 1')).toBe('unknown');
  });
});

describe('verify', () => {
  const CLI = resolve('dist/cli.js');
  const verify = async (argv: readonly string[], PATH: string) => {
    const at = await mkdtemp(join(folder, 'job-'));
    const files = [
      '--files',
      join(folder, 'stripped'),
      '--platforms',
      'openeuler-24.03/loongson-3a6000',
      '--run',
      'false',
    ];
    const ended = await runNode(CLI, ['verify', ...files, ...argv], { cwd: at, env: { LANG: 'C', PATH } });
    await mkdir(join(at, '.xinchuang/reports'), { recursive: true });
    const { reports } = await readReports(join(at, '.xinchuang/reports'));
    const checks = reports.flatMap(report => report.checks);
    const status = (id: string) => checks.find(check => check.id === id)?.status;
    return { ...ended, env: Object.assign({}, ...reports.map(({ env }) => env)) as Record<string, string>, status };
  };

  test('asks both, and the report says which versions', async () => {
    const ended = await verify([], await pathWithLoongarchBinutils());
    expect(ended.status('elf/readelf-agrees')).toBe('pass');
    expect(ended.status('elf/world-confirmed')).toBe('pass');
    expect(ended.env['readelf']).toMatch(/^GNU readelf .* \(.*loongarch64-linux-gnu-readelf\)$/);
    expect(ended.env['objdump']).toMatch(/^GNU objdump .* \(.*loongarch64-linux-gnu-objdump\)$/);
  });

  test('where there are none it says so, and off asks nobody', async () => {
    const bare = join(folder, 'bare');
    await mkdir(bare, { recursive: true });
    const without = await verify([], bare);
    expect(without.status('elf/readelf-agrees')).toBe('skip');
    expect(without.status('elf/world-confirmed')).toBe('skip');
    const off = await verify(['--readelf', 'off', '--objdump', 'off'], await pathWithLoongarchBinutils());
    expect(off.status('elf/world')).toBe('pass');
    expect(off.status('elf/readelf-agrees')).toBeUndefined();
    expect(off.status('elf/world-confirmed')).toBeUndefined();
    expect(off.env['readelf']).toBeUndefined();
  });

  test('an image without a digest is refused', async () => {
    const ended = await verify(['--tools-image', 'debian:13'], await pathWithLoongarchBinutils());
    expect(ended.code).toBe(2);
    expect(ended.stdout + ended.stderr).toContain('XC-VERIFY-020');
  });
});
