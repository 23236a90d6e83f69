import { lstat, realpath } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { Text } from '../language/index.js';
import type { Manifest } from '../report/index.js';
import { errorCode, sha256File } from '../system/index.js';

/** A file as it lies there now, or why it is none that can be released. */
export type FileOnDisk = { readonly sha256: string; readonly size: number } | { readonly problem: string };

/** Codes of the system stand for themselves. */
export const PROBLEM: Readonly<Record<string, Text>> = {
  missing: { en: 'missing', zh: '文件不存在' },
  'no-file': { en: 'not a regular file', zh: '不是普通文件' },
  outside: { en: 'leads out of its folder', zh: '指向所在文件夹之外' },
  folder: {
    en: 'an image in a folder is no file: pack it, or leave it out',
    zh: '文件夹形式的镜像不是文件：请打包，或将其排除',
  },
  'not-looked-at': { en: 'not looked at', zh: '未检查' },
};

/** Hashing waits for the disk more than for the CPU. */
const AT_ONCE = 4;

/**
 * Hashes the very files that are to be released.
 * @param manifestPath where the manifest lies: its files are relative to that folder, and no link leads out of it
 * @returns by the path in the manifest
 */
export async function hashFiles(manifestPath: string, manifest: Manifest): Promise<Map<string, FileOnDisk>> {
  const folder = await realpath(dirname(manifestPath));
  return hashAll(
    manifest.files.map(({ path }) => [path, join(folder, path)]),
    folder,
  );
}

/**
 * The same for the files that a release names.
 * @param paths absolute
 * @returns by the path from the workspace
 */
export async function hashReleaseFiles(workspace: string, paths: readonly string[]): Promise<Map<string, FileOnDisk>> {
  return hashAll(paths.map(path => [relative(workspace, path) || path, path]));
}

/** @param folder that no file may lie outside of */
async function hashAll(
  files: readonly (readonly [string, string])[],
  folder?: string,
): Promise<Map<string, FileOnDisk>> {
  const { default: pLimit } = await import('p-limit');
  const limit = pLimit(AT_ONCE);
  return new Map(
    await Promise.all(files.map(([name, path]) => limit(async () => [name, await hashOne(path, folder)] as const))),
  );
}

async function hashOne(file: string, folder?: string): Promise<FileOnDisk> {
  try {
    if (!(await lstat(file)).isFile()) return { problem: 'no-file' };
    if (folder !== undefined && !(await realpath(file)).startsWith(folder + sep)) return { problem: 'outside' };
    return await sha256File(file);
  } catch (error) {
    const code = errorCode(error);
    if (code === '') throw error;
    return { problem: code === 'ENOENT' ? 'missing' : code };
  }
}
