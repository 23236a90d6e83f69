import { lstat } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { errorCode, sha256File } from '../system/index.js';
import type { Budget } from './limits.js';
import type { OnMember } from './member.js';
import type { Spool, Spooled } from './spool.js';

/** The files of an image layout, by their path in it. */
export interface Blobs {
  find(path: string): Promise<Spooled | undefined>;
}

/** A layout that lies in a folder: only regular files, named by digests that were checked to be such. */
export function folderBlobs(folder: string): Blobs {
  return {
    async find(path) {
      const file = join(folder, path);
      try {
        if (!(await lstat(file)).isFile()) return undefined;
      } catch (error) {
        if (errorCode(error) === 'ENOENT') return undefined;
        throw error;
      }
      return { path: file, ...(await sha256File(file)) };
    },
  };
}

/** A layout in a tar: its files are laid out in the private folder first, since an index may name any of them. */
export class TarBlobs implements Blobs {
  private readonly files = new Map<string, Spooled>();
  private readonly links = new Map<string, string>();
  private readonly found = new Set<Spooled>();

  constructor(
    private readonly spool: Spool,
    private readonly budget: Budget,
  ) {}

  /** For the walk through the tar. */
  readonly take: OnMember = async ({ path, type, size, link }, content) => {
    const key = posix.normalize(path);
    this.budget.member();
    this.budget.memberSize(size, key.slice(0, 300));
    if (type === 'file') this.files.set(key, await this.spool.add(content));
    // `docker save` before version 25 wrote a layer that two images share as a link to the other one.
    if (type === 'symlink' && link !== undefined) this.links.set(key, posix.join(posix.dirname(key), link));
  };

  async find(path: string): Promise<Spooled | undefined> {
    const key = posix.normalize(path);
    const file = this.files.get(key) ?? this.files.get(this.links.get(key) ?? '');
    if (file !== undefined) this.found.add(file);
    return file;
  }

  /** Files that nobody asked for: no image is made of them, and who unpacks the tar has them all the same. */
  unasked(): [path: string, file: Spooled][] {
    return [...this.files].filter(([, file]) => !this.found.has(file));
  }

  async release(): Promise<void> {
    for (const file of this.files.values()) await this.spool.release(file);
  }
}
