import type { Dirent, readdir as readdirOfNode, Stats } from 'node:fs';
import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { isImageFolder } from '../archive/index.js';
import { errorCode, errorText } from '../system/index.js';

/** A file, or the folder of an OCI layout, that the user named or a pattern found. */
export interface Found {
  /** Absolute. */
  readonly path: string;
  /** By its very name: then it is judged whatever it looks like. */
  readonly named: boolean;
  readonly imageFolder: boolean;
  /** Why it cannot be looked at: a code of the system, one of `UNSEEN`, or words. */
  readonly problem?: string;
}

/** What a pattern leads to, and not through: with `every` it is found itself. */
export const UNSEEN = ['folder-link', 'line-break'] as const;

/** Not looked for programs, however wide the pattern: git's own files, and what we leave behind while we run. */
const isPassedOver = (folder: string) =>
  basename(folder) === '.git' ||
  (basename(dirname(folder)) === '.xinchuang' && basename(folder).startsWith('unpacked-'));

/**
 * Finds what the patterns mean: paths as they stand (also with `[` or `*` in them), folders with everything below, globs,
 * and `!pattern` to leave something out.
 * @param expanded the shell has replaced a wildcard by names, so a name was not chosen one by one
 * @param every each name for itself, whatever it is: links and pipes, several that lead to one file, folders that are
 *   otherwise passed over, and what no pattern can see into
 */
export async function findFiles(
  patterns: readonly string[],
  workspace: string,
  { expanded = false, every = false }: { readonly expanded?: boolean; readonly every?: boolean } = {},
): Promise<Found[]> {
  const { escapePath, glob, isDynamicPattern } = await import('tinyglobby');
  const wanted = patterns.filter(pattern => !pattern.startsWith('!'));
  const unwanted = patterns
    .filter(pattern => pattern.startsWith('!'))
    .flatMap(pattern => [pattern.slice(1), `${pattern.slice(1).replace(/\/+$/, '')}/**`]);
  const found = new Map<string, Found>();
  const add = (path: string, named: boolean, problem = found.get(path)?.problem) => {
    const entry = { path, named: named || found.get(path)?.named === true, imageFolder: false };
    found.set(path, problem === undefined ? entry : { ...entry, problem });
  };
  const unseen = new Map<string, string>();
  const list = every ? listEvery(unseen) : listFolder;
  const options = {
    cwd: workspace,
    absolute: true,
    onlyFiles: true,
    dot: true,
    expandDirectories: false,
    // A link to `/` would have the whole disk judged.
    followSymbolicLinks: false,
  };
  const globs: string[] = [];
  for (const pattern of wanted) {
    const path = resolve(workspace, pattern);
    const there = await statOf(path);
    if (there === 'missing' && isDynamicPattern(pattern)) globs.push(pattern);
    else if (there === 'missing') add(path, true, 'ENOENT');
    else if (typeof there === 'string') add(path, true, there);
    else if (!there.isDirectory()) add(path, !expanded);
    else if (every) globs.push(join(escapePath(relative(workspace, path)), '**'));
    else await walk(path, await realpath(path), (file, problem) => add(file, false, problem));
  }
  if (globs.length > 0) {
    const seen = await glob(globs, { ...options, ignore: unwanted, fs: { readdir: asNode(list) } });
    for (const file of [...seen, ...unseen.keys()]) add(resolve(file), false, unseen.get(resolve(file)));
  }
  if (unwanted.length > 0)
    for (const file of await glob(unwanted, {
      ...options,
      fs: { readdir: asNode(every ? listEvery(new Map()) : listFolder) },
    }))
      found.delete(resolve(file));
  const all = [...found.values()].map(file => ({ ...file, path: resolve(file.path) }));
  const files = every ? all : await once(all);
  return withImageFolders(files.sort((a, b) => (a.path < b.path ? -1 : 1)));
}

type Entry = Pick<Dirent, 'name' | 'isFile' | 'isDirectory' | 'isSymbolicLink'>;
type List = (folder: string) => Promise<Entry[]>;

/** What is in a folder, for the patterns and for the walk. */
async function listFolder(folder: string): Promise<Dirent[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.filter(entry => !entry.isDirectory() || !isPassedOver(join(folder, entry.name)));
}

/**
 * The same with nothing left out: what uploads files follows links, so that each is a file here. A link to a folder is a
 * folder besides, for the patterns that lead through it: it is told, and not entered, since links make loops and lead out.
 */
function listEvery(unseen: Map<string, string>): List {
  const links = new Set<string>();
  return async folder => {
    if (links.has(folder)) {
      unseen.set(folder, 'folder-link');
      return [];
    }
    const all: Entry[] = [];
    let entries: Dirent[] = [];
    try {
      entries = await readdir(folder, { withFileTypes: true });
    } catch (error) {
      const code = errorCode(error);
      // Where a pattern begins there need not be a folder.
      if (code !== 'ENOENT' && code !== 'ENOTDIR') unseen.set(folder, code || errorText(error));
    }
    for (const entry of entries) {
      const path = join(folder, entry.name);
      // In picomatch `**` stands for all but these.
      if (/[\n\r\u2028\u2029]/.test(entry.name)) unseen.set(path, 'line-break');
      else if (entry.isDirectory()) all.push(entry);
      else all.push(entryOf(entry.name, false));
      if (!entry.isSymbolicLink() || !(await leadsToFolder(path))) continue;
      links.add(path);
      all.push(entryOf(entry.name, true));
    }
    return all;
  };
}

function entryOf(name: string, isFolder: boolean): Entry {
  return { name, isFile: () => !isFolder, isDirectory: () => isFolder, isSymbolicLink: () => false };
}

async function leadsToFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() === true;
}

type Listed = (error: NodeJS.ErrnoException | null, entries: readonly Entry[]) => void;

function asNode(list: List): typeof readdirOfNode {
  const readdir = (path: string, _options: unknown, then: Listed) => {
    list(resolve(path)).then(
      entries => then(null, entries),
      error => then(error, []),
    );
  };
  return readdir as unknown as typeof readdirOfNode;
}

/**
 * Everything below a folder, whatever its name is: what can be judged, and what cannot with the reason, so that nothing
 * is left out in silence. Links are followed to files inside the folder alone.
 */
async function walk(folder: string, top: string, add: (path: string, problem?: string) => void): Promise<void> {
  let entries: Dirent[];
  try {
    entries = await listFolder(folder);
  } catch (error) {
    add(folder, errorCode(error) || errorText(error));
    return;
  }
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await walk(path, top, add);
    else if (entry.isSymbolicLink()) await followLink(path, top, add);
    else if (entry.isFile()) add(path);
    else add(path, 'neither a file nor a folder');
  }
}

async function followLink(path: string, top: string, add: (path: string, problem?: string) => void): Promise<void> {
  try {
    const real = await realpath(path);
    if (real !== top && !real.startsWith(top + sep)) add(path, 'a link that leads out of the folder');
    else {
      const status = await stat(real);
      // A folder inside is walked where it is.
      if (status.isFile()) add(path);
      else if (!status.isDirectory()) add(path, 'neither a file nor a folder');
    }
  } catch (error) {
    add(path, errorCode(error) || errorText(error));
  }
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
