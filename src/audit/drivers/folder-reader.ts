import { open, readdir } from 'node:fs/promises';
import type { SourceReader } from './graph.js';

/** A file of people is shorter; what generators write has no data source names in it. */
const MAX_FILE = 1 << 20;
/** Of the whole audit: a monorepo is not read to its end for a piece of advice. */
export const MAX_TOTAL = 256 << 20;
export const MAX_FILES = 20_000;

/** Reads from disk until the bounds are reached; after that nothing is there any more. */
export function folderReader(): SourceReader & { readonly exhausted: () => boolean } {
  let files = 0;
  let total = 0;
  const exhausted = () => files >= MAX_FILES || total >= MAX_TOTAL;
  return {
    exhausted,
    async list(folder) {
      if (exhausted()) return [];
      try {
        const entries = await readdir(folder, { withFileTypes: true });
        return entries.filter(entry => entry.isFile()).map(entry => entry.name);
      } catch {
        return [];
      }
    },
    async text(path) {
      if (exhausted()) return undefined;
      try {
        const text = await readBounded(path);
        files += 1;
        total += text.length;
        return text;
      } catch {
        return undefined;
      }
    },
  };
}

async function readBounded(path: string): Promise<string> {
  const file = await open(path);
  try {
    const buffer = Buffer.alloc(MAX_FILE);
    const { bytesRead } = await file.read(buffer, 0, MAX_FILE, 0);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await file.close();
  }
}
