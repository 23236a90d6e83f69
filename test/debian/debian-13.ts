import { createHash } from 'node:crypto';
import { chmod, mkdir, mkdtemp, readFile, readlink, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { System } from '../../src/system/index.js';
import { corpusCache, type Deb, debianPackages, unpackDeb } from './packages.js';

/** Debian 13's tools that Debian 12 lacks, in a folder of their own and run by their own loader and C library. */
export interface Debian13 {
  readonly gcc: string;
  readonly readelf: string;
  readonly objdump: string;
  readonly upx: string;
  /** `qemu-aarch64` of QEMU 10. */
  readonly qemu: (arch: 'loongarch64' | 'aarch64' | 'x86_64') => string;
}

const PACKAGES = [
  'gcc-14-loongarch64-linux-gnu',
  'cpp-14-loongarch64-linux-gnu',
  'libgcc-14-dev-loong64-cross',
  'libgcc-s1-loong64-cross',
  'libc6-dev-loong64-cross',
  'libc6-loong64-cross',
  'linux-libc-dev-loong64-cross',
  'binutils-loongarch64-linux-gnu',
  'upx-ucl',
  // What these need of an amd64 system.
  ...'libc6 libgcc-s1 libstdc++6 zlib1g libzstd1 libgmp10 libmpfr6 libmpc3 libisl23 libsframe1 libjansson4'.split(' '),
  ...['libucl1'],
];

const GCC = 'usr/libexec/gcc-cross/loongarch64-linux-gnu/14';
const bin = (tool: string) => `usr/bin/loongarch64-linux-gnu-${tool}`;
const STARTED = [
  ...['gcc-14', 'as', 'ld.bfd', 'readelf', 'objdump'].map(bin),
  ...['cc1', 'collect2'].map(tool => `${GCC}/${tool}`),
  'usr/bin/upx-ucl',
];

const QEMU = ['loongarch64', 'aarch64', 'x86_64'].map(arch => `./usr/bin/qemu-${arch}`);

/**
 * The folder that has `qemu-loongarch64`, `qemu-aarch64` and `qemu-x86_64`: QEMU 10, whose la464 has LSX, which gmsm uses
 * without asking, and whose x86 CPUs have AVX2 and FMA. These programs are linked statically.
 */
export async function qemu10(system: System): Promise<string> {
  const debs = await debianPackages(system, 'trixie', 'amd64', ['qemu-user']);
  const root = await once(system, 'qemu-10', debs, async staging => {
    for (const { path } of debs) await unpackDeb(path, staging, QEMU);
  });
  return join(root, 'usr/bin');
}

/** About 120 MB to fetch and 350 MB on the disk, once. */
export async function debian13(system: System): Promise<Debian13> {
  const root = await unpacked(system);
  const emulators = await qemu10(system);
  return {
    gcc: join(root, bin('gcc-14')),
    readelf: join(root, bin('readelf')),
    objdump: join(root, bin('objdump')),
    upx: join(root, 'usr/bin/upx-ucl'),
    qemu: arch => join(emulators, `qemu-${arch}`),
  };
}

async function unpacked(system: System): Promise<string> {
  const debs = await debianPackages(system, 'trixie', 'amd64', PACKAGES);
  return once(system, 'debian-13', debs, async (staging, root) => {
    for (const { path } of debs) await unpackDeb(path, staging);
    for (const tool of STARTED) await startedByItsOwnLoader(staging, root, tool);
    // A linker script with absolute paths.
    const script = join(staging, 'usr/loongarch64-linux-gnu/lib/libc.so');
    const text = await readFile(script, 'utf8');
    await writeFile(script, text.replaceAll('/usr/loongarch64-linux-gnu/', `${root}/usr/loongarch64-linux-gnu/`));
  });
}

/** A folder that is filled once for these packages, in another place at first, and moved to where it is to be. */
async function once(
  system: System,
  name: string,
  debs: readonly Deb[],
  fill: (staging: string, root: string) => Promise<void>,
): Promise<string> {
  const key = createHash('sha256');
  for (const { sha256 } of debs) key.update(sha256);
  // The code that fills it is part of what is there.
  const root = join(corpusCache(system), `${name}-${key.update('2').digest('hex').slice(0, 16)}`);
  if (await stat(root).catch(() => undefined)) return root;
  await mkdir(corpusCache(system), { recursive: true });
  const staging = await mkdtemp(join(corpusCache(system), '.new-'));
  try {
    await fill(staging, root);
    await rename(staging, root);
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
  return root;
}

/** Puts a script in a program's place. gcc finds its parts by argv[0], which stays what it was. */
async function startedByItsOwnLoader(staging: string, root: string, tool: string): Promise<void> {
  const program = join(staging, tool);
  const target = await readlink(program).catch(() => undefined);
  if (target !== undefined) throw new Error(`${tool} is a link to ${target}: name that one`);
  await rename(program, `${program}.real`);
  const loader = `${root}/usr/lib64/ld-linux-x86-64.so.2 --library-path ${root}/usr/lib/x86_64-linux-gnu`;
  await writeFile(program, `#!/bin/sh\nexec ${loader} --argv0 "$0" ${root}/${tool}.real "$@"\n`);
  await chmod(program, 0o755);
}
