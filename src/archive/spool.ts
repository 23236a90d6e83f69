import { createHash } from 'node:crypto';
import { open, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Pieces } from './bytes.js';

export interface Spooled {
  /** In the private folder. */
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
}

/**
 * Members of archives as files in a private folder, under numbers: the member's own name is never used. Equal bytes are
 * kept once, however many archives of a release hold them.
 */
export class Spool {
  private next = 0;
  private readonly kept = new Map<string, { readonly file: Spooled; users: number }>();

  /** @param folder of mode 0700; whoever made it removes it */
  constructor(private readonly folder: string) {}

  /** Whether that folder is the private one. */
  isAt(folder: string): boolean {
    return resolve(folder) === resolve(this.folder);
  }

  async add(pieces: Pieces): Promise<Spooled> {
    const path = join(this.folder, String(this.next++));
    const hash = createHash('sha256');
    let size = 0;
    // Executable: a smoke run starts it.
    const file = await open(path, 'wx', 0o700);
    try {
      for await (const piece of pieces) {
        hash.update(piece);
        size += piece.length;
        for (let at = 0; at < piece.length; ) at += (await file.write(piece, at)).bytesWritten;
      }
    } catch (error) {
      await file.close();
      await rm(path, { force: true });
      throw error;
    }
    await file.close();
    const spooled = { path, size, sha256: hash.digest('hex') };
    const same = this.kept.get(spooled.sha256);
    if (same === undefined) {
      this.kept.set(spooled.sha256, { file: spooled, users: 1 });
      return spooled;
    }
    // Counted first: while this copy is removed, another archive may give up the file.
    same.users += 1;
    await rm(path);
    return same.file;
  }

  /** Gives up a file that nobody will look at. */
  async release({ path, sha256 }: Spooled): Promise<void> {
    const kept = this.kept.get(sha256);
    if (kept === undefined) return;
    kept.users -= 1;
    if (kept.users > 0) return;
    this.kept.delete(sha256);
    await rm(path, { force: true });
  }
}
