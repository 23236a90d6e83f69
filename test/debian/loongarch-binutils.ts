import { access, chmod, constants, mkdir, mkdtemp, rename, rm, stat, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { cacheRoot, type System } from '../../src/system/index.js';
import { debianPackages, unpackRoot } from './packages.js';

/**
 * LoongArch binutils for the tests, on releases that have no package of them (Debian 12) too: those of Debian 13, the first
 * that has them, in a private folder with their own C library and loader. Nothing of the machine is changed.
 */
const RELEASE = 'trixie';
const PACKAGES = [
  'binutils-loongarch64-linux-gnu',
  ...'libc6 libgcc-s1 libstdc++6 zlib1g libzstd1 libsframe1 libjansson4'.split(' '),
];
const PROGRAMS = ['readelf', 'objdump'].map(tool => `loongarch64-linux-gnu-${tool}`);

/** A root file system with `usr/bin/loongarch64-linux-gnu-readelf`, fit for a container image. */
export async function binutilsRoot(system: System): Promise<string> {
  return join(await folder(system), 'root');
}

/** Folders to put before PATH, none where the machine has the programs. @throws when they cannot be had */
export async function loongarchBinutils(system: System): Promise<string[]> {
  const there = await Promise.all(PROGRAMS.map(program => onPath(system, program)));
  return there.every(found => found) ? [] : [join(await folder(system), 'bin')];
}

async function folder(system: System): Promise<string> {
  const parent = join(cacheRoot(system.env), 'test');
  const made = join(parent, `loongarch-binutils-${RELEASE}`);
  if (await stat(made).catch(() => undefined)) return made;
  await mkdir(parent, { recursive: true });
  const draft = await mkdtemp(join(parent, '.draft-'));
  try {
    await unpackRoot(await debianPackages(system, RELEASE, 'amd64', PACKAGES), join(draft, 'root'));
    await mkdir(join(draft, 'bin'));
    for (const program of PROGRAMS) await wrap(system, draft, program);
    await rename(draft, made);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw error;
  }
  return made;
}

/** A script that stays right when the folder is moved. */
async function wrap(system: System, draft: string, program: string): Promise<void> {
  const script = join(draft, 'bin', program);
  const root = '"$here/../root"';
  await writeFile(
    script,
    `#!/bin/sh
here=$(dirname "$0")
exec ${root}/usr/lib64/ld-linux-x86-64.so.2 --library-path ${root}/usr/lib/x86_64-linux-gnu ${root}/usr/bin/${program} "$@"
`,
  );
  await chmod(script, 0o755);
  await system.exec(script, ['--version']);
}

async function onPath({ env }: System, command: string): Promise<boolean> {
  for (const place of (env['PATH'] ?? '').split(delimiter)) {
    const found = await access(join(place, command), constants.X_OK).then(
      () => true,
      () => false,
    );
    if (found) return true;
  }
  return false;
}
