import type { Stats } from 'node:fs';
import { lstat, realpath, stat } from 'node:fs/promises';
import { basename, dirname, resolve, sep } from 'node:path';
import { isImageFolder } from '../archive/index.js';
import { errorCode, errorText } from '../system/index.js';

/** A file, or the folder of an OCI layout, that the user named or a pattern found. */
export interface Found {
  /** Absolute. */
  readonly path: string;
  /** By its very name: then it is judged whatever it looks like. */
  readonly named: boolean;
  readonly imageFolder: boolean;
  /** Why it cannot be looked at. */
  readonly problem?: string;
}

/** Never part of a release, however wide the pattern: git's own files, and what we leave behind while we run. */
const NEVER = ['**/.git/**', '**/.xinchuang/unpacked-*/**'];

/**
 * Finds what the patterns mean: paths as they stand (also with `[` or `*` in them), folders with everything below, globs,
 * and `!pattern` to leave something out.
 * @param expanded the shell has replaced a wildcard by names, so a name was not chosen one by one
 */
export async function findFiles(
  patterns: readonly string[],
  workspace: string,
  { expanded = false }: { readonly expanded?: boolean } = {},
): Promise<Found[]> {
  const { glob, isDynamicPattern } = await import('tinyglobby');
  const options = {
    cwd: workspace,
    absolute: true,
    onlyFiles: true,
    dot: true,
    expandDirectories: false,
    ignore: NEVER,
  };
  const wanted = patterns.filter(pattern => !pattern.startsWith('!'));
  const unwanted = patterns.filter(pattern => pattern.startsWith('!')).map(pattern => pattern.slice(1));
  const found = new Map<string, Found>();
  const add = (path: string, named: boolean, problem?: string) => {
    const before = found.get(path);
    const entry = { path, named: named || before?.named === true, imageFolder: false };
    found.set(path, problem === undefined ? entry : { ...entry, problem });
  };
  const globs: string[] = [];
  for (const pattern of wanted) {
    const path = resolve(workspace, pattern);
    const there = await statOf(path);
    if (there === 'missing' && isDynamicPattern(pattern)) globs.push(pattern);
    else if (there === 'missing') add(path, true, 'ENOENT');
    else if (typeof there === 'string') add(path, true, there);
    else if (!there.isDirectory()) add(path, !expanded);
    else for (const file of await glob('**', { ...options, cwd: path })) add(file, false);
  }
  if (globs.length > 0) for (const file of await glob(globs, options)) add(file, false);
  if (unwanted.length > 0) {
    const all = unwanted.flatMap(pattern => [pattern, `${pattern.replace(/\/+$/, '')}/**`]);
    for (const file of await glob(all, options)) found.delete(resolve(file));
  }
  const files = await once([...found.values()].map(file => ({ ...file, path: resolve(file.path) })));
  return withImageFolders(files.sort((a, b) => (a.path < b.path ? -1 : 1)));
}

/** Links lead a pattern to one file by many paths: it is looked at by the shortest, and by those that were named. */
async function once(files: readonly Found[]): Promise<Found[]> {
  const seen = new Set<string>();
  const kept: Found[] = [];
  const order = (file: Found) => (file.named ? 0 : file.path.length);
  for (const file of [...files].sort((a, b) => order(a) - order(b))) {
    const real = await realpath(file.path).catch(() => file.path);
    if (file.named || !seen.has(real)) kept.push(file);
    seen.add(real);
  }
  return kept;
}

/** The files of an OCI layout are one thing. */
async function withImageFolders(files: readonly Found[]): Promise<Found[]> {
  const folders: string[] = [];
  for (const { path } of files)
    if (basename(path) === 'oci-layout' && (await isImageFolder(dirname(path)))) folders.push(dirname(path));
  const within = (path: string) => folders.some(folder => path.startsWith(folder + sep));
  return [
    ...files.filter(({ path }) => !within(path)),
    ...folders.map(path => ({ path, named: true, imageFolder: true })),
  ].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** `missing`, or the code of any other error. */
async function statOf(path: string): Promise<Stats | string> {
  try {
    return await stat(path);
  } catch (error) {
    const code = errorCode(error) || errorText(error);
    if (code !== 'ENOENT' && code !== 'ENOTDIR') return code;
    // A dangling link is there, and cannot be read.
    const link = await lstat(path).catch(() => undefined);
    return link === undefined ? 'missing' : 'ENOENT';
  }
}
