import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { type FileHandle, lstat, open, realpath } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { Text } from '../language/index.js';
import type { Manifest } from '../report/index.js';
import { errorCode, isUnchanged } from '../system/index.js';

/** A file as it lies there now, or why it is none that can be released. */
export type FileOnDisk = { readonly sha256: string; readonly size: number } | { readonly problem: string };

/** Codes of the system stand for themselves. */
export const PROBLEM: Readonly<Record<string, Text>> = {
  missing: { en: 'missing', zh: '文件不存在' },
  'no-file': {
    en: 'not a regular file (a link, folder, pipe or device): publish the file itself',
    zh: '不是普通文件（链接、文件夹、管道或设备）：请发布文件本身',
  },
  outside: {
    en: 'lies outside of the folder, or a link on its path leads out of it',
    zh: '位于文件夹之外，或其路径上的链接指向外部',
  },
  changed: { en: 'it changed while it was read', zh: '读取过程中文件发生变化' },
  'too-large': { en: 'larger than 16 GiB, which no forge takes', zh: '超过 16 GiB，任何托管平台都不接受' },
  folder: {
    en: 'an image in a folder is no file: pack it, or leave it out',
    zh: '文件夹形式的镜像不是文件：请打包，或将其排除',
  },
  'folder-link': {
    en: 'a link to a folder, and nobody looks at what is behind it: publish the folder itself, or leave the link out',
    zh: '指向文件夹的链接，其后的内容未被检查：请发布文件夹本身，或将该链接排除',
  },
  'line-break': {
    en: 'a line break in its name, which patterns and sums cannot hold',
    zh: '名称中含有换行符，通配符与校验和文件均无法表示',
  },
  'not-looked-at': { en: 'not looked at', zh: '未检查' },
};

/** Hashing waits for the disk more than for the CPU. */
const AT_ONCE = 4;
/** A sparse file has any size and costs nothing to make. */
const MAX_BYTES = 16 * 2 ** 30;

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
 * The same for the files that a release names, none of which may lie outside of the workspace.
 * @param paths absolute
 * @returns by the path from the workspace
 */
export async function hashReleaseFiles(workspace: string, paths: readonly string[]): Promise<Map<string, FileOnDisk>> {
  return hashAll(
    paths.map(path => [relative(workspace, path) || path, path]),
    await realpath(workspace),
  );
}

/** @param folder that no file may lie outside of */
async function hashAll(
  files: readonly (readonly [string, string])[],
  folder: string,
): Promise<Map<string, FileOnDisk>> {
  const { default: pLimit } = await import('p-limit');
  const limit = pLimit(AT_ONCE);
  return new Map(
    await Promise.all(files.map(([name, path]) => limit(async () => [name, await hashOne(path, folder)] as const))),
  );
}

async function hashOne(path: string, folder: string): Promise<FileOnDisk> {
  return withRegularFile(path, folder, async (file, expected) => {
    const hash = createHash('sha256');
    let size = 0;
    // A buffer of that size is made for each file, however small it is.
    const highWaterMark = Math.max(1, Math.min(1 << 20, expected));
    for await (const chunk of file.createReadStream({ autoClose: false, highWaterMark })) {
      hash.update(chunk as Buffer);
      size += (chunk as Buffer).length;
      if (size > MAX_BYTES) return { problem: 'too-large' };
    }
    return { sha256: hash.digest('hex'), size };
  });
}

/**
 * Opens a file that others may be at work on: never through a link as its last part (O_NOFOLLOW), without waiting for a
 * pipe's writer (O_NONBLOCK), below the folder, and unchanged from the first byte to the last.
 */
export async function withRegularFile<T>(
  path: string,
  folder: string,
  body: (file: FileHandle, size: number) => Promise<T>,
): Promise<T | { readonly problem: string }> {
  let file: FileHandle | undefined;
  try {
    file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    const before = await file.stat({ bigint: true });
    if (!before.isFile()) return { problem: 'no-file' };
    if (before.size > MAX_BYTES) return { problem: 'too-large' };
    const real = await realpath(path);
    if (!real.startsWith(folder.endsWith(sep) ? folder : folder + sep)) return { problem: 'outside' };
    const result = await body(file, Number(before.size));
    // What lies there now is what a job publishes, not what this handle has open.
    const [after, there] = [await file.stat({ bigint: true }), await lstat(real, { bigint: true })];
    return isUnchanged(before, after) && isUnchanged(before, there) ? result : { problem: 'changed' };
  } catch (error) {
    const code = errorCode(error);
    if (code === '') throw error;
    return { problem: CODES[code] ?? code };
  } finally {
    await file?.close();
  }
}

/** ELOOP: a link under O_NOFOLLOW (open(2)); ENXIO: a socket or device. */
const CODES: Readonly<Record<string, string>> = { ENOENT: 'missing', ELOOP: 'no-file', ENXIO: 'no-file' };
