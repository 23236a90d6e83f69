import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import type { openArchive as open } from './open.js';

/** The readers and their libraries are loaded when there is something to open: most runs have bare binaries. */
export async function openArchive(...given: Parameters<typeof open>): ReturnType<typeof open> {
  return (await import('./open.js')).openArchive(...given);
}

/** An OCI layout that lies in a folder: image-layout.md asks for both files. */
export async function isImageFolder(folder: string): Promise<boolean> {
  for (const name of ['oci-layout', 'index.json']) {
    const found = await lstat(join(folder, name)).catch(() => undefined);
    if (found?.isFile() !== true) return false;
  }
  return true;
}
