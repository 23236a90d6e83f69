import { createHash } from 'node:crypto';
import { chmod, mkdir, mkdtemp, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { System } from '../../src/system/index.js';
import { corpusCache, debianPackages, unpackRoot } from './packages.js';

/**
 * The `openssl` command of OpenSSL 4, the first with the suites, group and signatures of RFC 8998: from Debian's
 * experimental, in a folder of its own and started by the loader and C library of the sid that it was built on.
 */
export async function openssl4(system: System): Promise<string> {
  const debs = [
    ...(await debianPackages(system, 'experimental', 'amd64', ['openssl', 'libssl4'])),
    ...(await debianPackages(system, 'sid', 'amd64', ['libc6', 'zlib1g', 'libzstd1'])),
  ];
  const key = createHash('sha256');
  for (const { sha256 } of debs) key.update(sha256);
  const folder = join(corpusCache(system), `openssl-4-${key.digest('hex').slice(0, 16)}`);
  const program = join(folder, 'openssl');
  if (await stat(folder).catch(() => undefined)) return program;
  await mkdir(corpusCache(system), { recursive: true });
  const draft = await mkdtemp(join(corpusCache(system), '.new-'));
  try {
    await unpackRoot(debs, join(draft, 'root'));
    // exec, so that the process of the script is the program's own: it is ended by its number.
    await writeFile(
      join(draft, 'openssl'),
      `#!/bin/sh
root=$(dirname "$0")/root/usr
export OPENSSL_CONF=/dev/null OPENSSL_MODULES="$root/lib/x86_64-linux-gnu/ossl-modules"
exec "$root/lib64/ld-linux-x86-64.so.2" --library-path "$root/lib/x86_64-linux-gnu" "$root/bin/openssl" "$@"
`,
    );
    await chmod(join(draft, 'openssl'), 0o755);
    await system.exec(join(draft, 'openssl'), ['version']);
    await rename(draft, folder);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw error;
  }
  return program;
}
