import { createHash } from 'node:crypto';
import { chmod, mkdir, mkdtemp, readdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { System } from '../../src/system/index.js';
import { corpusCache, debianPackages, unpackDeb } from '../debian/packages.js';
import type { Made } from './row.js';

/** A file of an npm package, pinned by the package’s integrity. */
export function npm(spec: string, integrity: string, member: string): Made {
  return {
    how: `npm ${spec} ${member}`,
    make: async ({ system, folder }, path) => {
      const archive = await npmPackage(system, spec, integrity);
      const into = await mkdtemp(join(folder, 'npm-'));
      await system.exec('tar', ['-xzf', archive, '-C', into, `package/${member}`]);
      await rename(join(into, 'package', member), path);
      await chmod(path, 0o755);
    },
  };
}

/** What npm installed here: pinned by package-lock.json, checked by `npm ci`. */
export function installed(member: string): Made {
  return {
    how: `node_modules/${member}`,
    // A link: it looks for its other files where it really lies.
    make: (_, path) => symlink(resolve('node_modules', member), path),
  };
}

/**
 * A file of a Debian package: whatever version the archive has today, so that its row says what holds for every version
 * of it. Name, version and SHA-256 are noted, for the day on which one does not.
 */
export function debian(suite: 'bookworm' | 'sid', arch: string, name: string, member: string): Made {
  return {
    how: `Debian ${suite} ${arch} ${name} ${member}`,
    make: async ({ system, folder, note }, path) => {
      const [deb] = await debianPackages(system, suite, arch, [name]);
      if (deb === undefined) throw new Error(`Debian ${suite} ${arch} has no ${name}`);
      note(`${suite} ${arch} ${name} ${deb.version} sha256:${deb.sha256}`);
      const into = await mkdtemp(join(folder, 'deb-'));
      await unpackDeb(deb.path, into, [`./${member}`]);
      await rename(join(into, member), path);
    },
  };
}

async function npmPackage(system: System, spec: string, integrity: string): Promise<string> {
  const [, algorithm = '', expected = ''] = /^(sha512)-(.+)$/.exec(integrity) ?? [];
  const folder = join(corpusCache(system), 'npm');
  const path = join(folder, `${Buffer.from(expected, 'base64').toString('hex').slice(0, 40)}.tgz`);
  const matches = async (file: string) => {
    const bytes = await readFile(file).catch(() => undefined);
    return bytes !== undefined && createHash(algorithm).update(bytes).digest('base64') === expected;
  };
  if (await matches(path)) return path;
  await mkdir(folder, { recursive: true });
  const staging = await mkdtemp(join(folder, '.new-'));
  try {
    await system.exec('npm', ['pack', '--silent', '--pack-destination', staging, spec], { timeoutMs: 300_000 });
    const [file = ''] = await readdir(staging);
    if (!(await matches(join(staging, file)))) throw new Error(`${spec} does not have its pinned integrity`);
    await rename(join(staging, file), path);
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
  return path;
}
