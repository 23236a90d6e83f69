import { createHash } from 'node:crypto';
import { chmod, mkdir, mkdtemp, rename, rm, stat, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { cacheRoot, type System } from '../../src/system/index.js';
import { QEMU_ARCHES, type QemuArch } from '../tools-image.js';
import { debianClosure, debianPackages, unpackRoot } from './packages.js';

const SUITE = 'bookworm';

/** Debian 12's QEMU 7.2, the oldest that the counter is for, run by its own loader and libraries: the only package of Debian's that loads plugins. */
export async function qemu7(system: System): Promise<(arch: QemuArch) => string> {
  const names = await debianClosure(system, SUITE, 'amd64', ['qemu-user']);
  const debs = await debianPackages(system, SUITE, 'amd64', names);
  const key = createHash('sha256');
  for (const { sha256 } of debs) key.update(sha256);
  const parent = join(cacheRoot(system.env), 'test');
  const folder = join(parent, `qemu-7-${key.digest('hex').slice(0, 16)}`);
  if (!(await stat(folder).catch(() => undefined))) {
    await mkdir(parent, { recursive: true });
    const draft = await mkdtemp(join(parent, '.draft-'));
    try {
      await unpackRoot(debs, join(draft, 'root'));
      for (const arch of QEMU_ARCHES) await wrap(draft, arch);
      await rename(draft, folder);
    } finally {
      await rm(draft, { recursive: true, force: true });
    }
  }
  return arch => join(folder, `qemu-${arch}`);
}

/** PATH with that QEMU before all others, as on a machine whose distribution has one that loads plugins. */
export async function pathWithQemu7(system: System): Promise<string> {
  const qemu = await qemu7(system);
  return [dirname(qemu('loongarch64')), process.env['PATH'] ?? ''].join(delimiter);
}

async function wrap(draft: string, arch: QemuArch): Promise<void> {
  const script = join(draft, `qemu-${arch}`);
  await writeFile(
    script,
    `#!/bin/sh
root=$(dirname "$0")/root/usr
exec "$root/lib64/ld-linux-x86-64.so.2" --library-path "$root/lib/x86_64-linux-gnu" "$root/bin/qemu-${arch}" "$@"
`,
  );
  await chmod(script, 0o755);
}

/** The counter as it is built for QEMU before 9.0, by this machine's compiler. */
export async function counterForApi1(system: System, folder: string): Promise<string> {
  const plugin = join(folder, 'counter-api-1.so');
  const sources = ['counter.c', 'counts.c', 'output.c', 'symbols.c'].map(name => join('counter', name));
  const flags = '-O2 -Wall -Wextra -Wshadow -Wconversion -Werror -shared -fPIC -fvisibility=hidden'.split(' ');
  await system.exec('gcc', [...flags, '-Icounter/include/api-1', ...sources, '-o', plugin]);
  return plugin;
}
