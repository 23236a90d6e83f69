import { basename, dirname, resolve } from 'node:path';
import { UserError } from '../language/index.js';
import { type Manifest, readManifest } from '../report/index.js';

/** One for each leg of a matrix: `manifest.json`, `manifest--s2.json`. */
export const DEFAULT_MANIFEST = '.xinchuang/bin/manifest*.json';

/** Where build leaves it when nobody said otherwise. */
export const MANIFEST_FOLDER = '.xinchuang/bin';

/** `manifest.json`, or that of one leg. */
export function manifestName(shard: string | undefined): string {
  return shard === undefined ? 'manifest.json' : `manifest--${shard}.json`;
}

/** `SHA256SUMS`, or that of one leg. */
export function checksumsName(shard: string | undefined): string {
  return shard === undefined ? 'SHA256SUMS' : `SHA256SUMS--${shard}`;
}

/** Absolute paths, sorted; one that is named outright is among them whether it is there or not. */
export async function findManifests(patterns: readonly string[] | undefined, workspace: string): Promise<string[]> {
  const { glob, isDynamicPattern } = await import('tinyglobby');
  const all = patterns ?? [DEFAULT_MANIFEST];
  const globs = all.filter(pattern => isDynamicPattern(pattern));
  const named = all.filter(pattern => !isDynamicPattern(pattern)).map(pattern => resolve(workspace, pattern));
  const options = { cwd: workspace, absolute: true, dot: true, followSymbolicLinks: false, expandDirectories: false };
  const found = globs.length === 0 ? [] : (await glob(globs, options)).map(path => resolve(path));
  return [...new Set([...named, ...found])].sort();
}

/** What the legs of a matrix built: each for itself, and all of it as one. */
export interface Legs {
  readonly whole: Manifest;
  readonly parts: readonly { readonly shard: string | undefined; readonly files: Manifest['files'] }[];
}

/** @throws UserError as readLegs */
export async function readManifests(paths: readonly string[]): Promise<Manifest> {
  return (await readLegs(paths)).whole;
}

/**
 * The manifests of all legs.
 * @throws UserError XC-GATE-004 where they do not belong together, and those of readManifest
 */
export async function readLegs(paths: readonly string[]): Promise<Legs> {
  const [first = '', ...others] = paths;
  const one = await readManifest(first);
  const files = new Map(one.files.map(file => [file.path, file]));
  const parts = [{ shard: shardOf(first), files: one.files }];
  for (const path of others) {
    const differ = (what: string, here: string, there: string) =>
      new UserError('XC-GATE-004', { path, first, what, here, there });
    if (dirname(path) !== dirname(first)) throw differ('folder', dirname(path), dirname(first));
    const more = await readManifest(path);
    for (const key of ['commit', 'version'] as const)
      if (more[key] !== one[key]) throw differ(key, String(more[key]), String(one[key]));
    for (const file of more.files) {
      const before = files.get(file.path);
      if (before !== undefined && before.sha256 !== file.sha256) throw differ(file.path, file.sha256, before.sha256);
      files.set(file.path, file);
    }
    parts.push({ shard: shardOf(path), files: more.files });
  }
  return { whole: { ...one, files: [...files.values()] }, parts };
}

/** `manifest--s2.json` is that of the leg `s2`. */
function shardOf(path: string): string | undefined {
  return /^manifest--([A-Za-z0-9._-]{1,60})\.json$/.exec(basename(path))?.[1];
}
