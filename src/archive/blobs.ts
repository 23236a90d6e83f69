import { constants } from 'node:fs';
import { open, readdir, readlink } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { filePieces, type Pieces, type Reading } from './bytes.js';
import type { Budget } from './limits.js';
import type { OnMember } from './member.js';
import type { Spool, Spooled } from './spool.js';

/**
 * The files of an image layout, by their path in it. They are laid out in the private folder first: an index may name any
 * of them, and what was compared with its digest is what is read afterwards.
 */
export class Blobs {
  private readonly files = new Map<string, Spooled>();
  private readonly links = new Map<string, string>();
  private readonly found = new Set<string>();

  constructor(
    private readonly spool: Spool,
    private readonly budget: Budget,
  ) {}

  /** For the walk through the layout. */
  readonly take: OnMember = async ({ path, type, size, link }, content) => {
    const key = posix.normalize(path);
    this.budget.member();
    this.budget.memberSize(size, key.slice(0, 300));
    if (type === 'file') {
      const before = this.files.get(key);
      this.files.set(key, await this.spool.add(content));
      if (before !== undefined) await this.spool.release(before);
    }
    // `docker save` before version 25 wrote a layer that two images share as a link to the other one.
    if (type === 'symlink' && link !== undefined) this.links.set(key, posix.join(posix.dirname(key), link));
  };

  find(path: string): Spooled | undefined {
    const key = posix.normalize(path);
    const target = this.files.has(key) ? key : (this.links.get(key) ?? key);
    this.found.add(target);
    return this.files.get(target);
  }

  /** Files that nobody asked for: no image is made of them, and who has the layout has them all the same. */
  unasked(): [path: string, file: Spooled][] {
    return [...this.files].filter(([path]) => !this.found.has(path));
  }

  async release(): Promise<void> {
    for (const file of this.files.values()) await this.spool.release(file);
  }
}

/** Goes through a layout that lies in a folder, as through the tar of one. */
export async function readFolder(
  folder: string,
  reading: Reading,
  spool: Spool,
  onMember: OnMember,
  below = '',
): Promise<void> {
  for (const entry of (await readdir(join(folder, below), { withFileTypes: true })).sort(byName)) {
    const path = posix.join(below, entry.name);
    const there = join(folder, path);
    if (entry.isDirectory()) {
      if (!spool.isAt(there)) await readFolder(folder, reading, spool, onMember, path);
    } else if (entry.isSymbolicLink())
      await onMember({ path, type: 'symlink', size: 0, link: await readlink(there) }, nothing());
    else if (entry.isFile()) await readFile(there, path, reading, onMember);
  }
}

const byName = (a: { readonly name: string }, b: { readonly name: string }) => (a.name < b.name ? -1 : 1);

async function readFile(there: string, path: string, reading: Reading, onMember: OnMember): Promise<void> {
  const file = await open(there, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const { size } = await file.stat();
    await onMember({ path, type: 'file', size }, counted(filePieces(file, reading), reading));
  } finally {
    await file.close();
  }
}

/** Copied as what is unpacked: sparse files have any size. */
async function* counted(pieces: Pieces, { budget }: Reading): AsyncGenerator<Buffer> {
  for await (const piece of pieces) {
    budget.produced(piece.length);
    yield piece;
  }
}

async function* nothing(): AsyncGenerator<Buffer> {}
