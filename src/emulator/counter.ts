import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { entry } from '../entry-url.js';
import { cacheRoot, isThere, type System, ToolError } from '../system/index.js';
import { olderThan } from './find.js';

/** The plugin for a QEMU of this machine, or why there is none: in one word, for the one who reads the report. */
export type BuiltCounter = { readonly plugin: string } | { readonly why: 'no-plugins' | 'no-compiler' | 'no-sources' };

/**
 * Compiles the counter for this QEMU, once for each version of its sources: Debian's and Ubuntu's dynamic QEMU load plugins,
 * and static ones do not.
 */
export async function counterFor(system: System, qemu: string, version: string): Promise<BuiltCounter> {
  const { stdout } = await system.exec(qemu, ['-h'], { timeoutMs: 10_000, allowFailure: true });
  if (!/^-plugin\b/m.test(stdout)) return { why: 'no-plugins' };
  const sources = await sourcesOf();
  if (sources === undefined) return { why: 'no-sources' };
  // counter/README.md: QEMU 9.0 has another API.
  const api = version === 'unknown' || olderThan(version, '9.0') ? 'api-1' : 'api-4';
  const names = (await readdir(sources)).filter(name => /\.[ch]$/.test(name)).sort();
  const hash = createHash('sha256').update(api);
  for (const name of names) hash.update(`\0${name}\0`).update(await readFile(join(sources, name)));
  const folder = join(cacheRoot(system.env), 'counter');
  const plugin = join(folder, `${hash.digest('hex').slice(0, 16)}.so`);
  if (await isThere(plugin)) return { plugin };
  await mkdir(folder, { recursive: true });
  const draft = await mkdtemp(join(folder, '.new-'));
  try {
    const out = join(draft, 'counter.so');
    const include = ['-I', join(sources, 'include', api), '-I', join(sources, 'include', 'no-glib')];
    const files = names.filter(name => name.endsWith('.c')).map(name => join(sources, name));
    const argv = ['-O2', '-shared', '-fPIC', '-fvisibility=hidden', ...include, ...files, '-o', out];
    await system.exec(system.env['CC'] || 'cc', argv, { timeoutMs: 120_000 });
    await rename(out, plugin);
    return { plugin };
  } catch (error) {
    if (error instanceof ToolError) return { why: 'no-compiler' };
    throw error;
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** Beside dist/ in a release, above build/src/ among the sources. */
async function sourcesOf(): Promise<string | undefined> {
  if (entry.url === undefined) return undefined;
  for (const up of ['../counter', '../../counter']) {
    const folder = fileURLToPath(new URL(up, entry.url));
    if (await isThere(join(folder, 'counter.c'))) return folder;
  }
  return undefined;
}
