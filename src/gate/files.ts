import { lstat, realpath } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import type { Manifest } from '../report/index.js';
import { errorCode, sha256File } from '../system/index.js';

/** A file of the manifest as it lies there now, or why it is none that can be released. */
export type FileOnDisk = { readonly sha256: string; readonly size: number } | { readonly problem: string };

/**
 * Hashes the very files that are to be released.
 * @param manifestPath where the manifest lies: its files are relative to that folder, and no link leads out of it
 * @returns by the path in the manifest
 */
export async function hashFiles(manifestPath: string, manifest: Manifest): Promise<Map<string, FileOnDisk>> {
  const folder = await realpath(dirname(manifestPath));
  const found = new Map<string, FileOnDisk>();
  for (const { path } of manifest.files) found.set(path, await hashOne(folder, path));
  return found;
}

async function hashOne(folder: string, path: string): Promise<FileOnDisk> {
  const file = join(folder, path);
  try {
    if (!(await lstat(file)).isFile()) return { problem: 'not a regular file' };
    if (!(await realpath(file)).startsWith(folder + sep)) return { problem: 'leads out of the folder of the manifest' };
    return await sha256File(file);
  } catch (error) {
    const code = errorCode(error);
    if (code === '') throw error;
    return { problem: code === 'ENOENT' ? 'missing' : code };
  }
}
