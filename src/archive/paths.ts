import { createHash } from 'node:crypto';
import { printable } from './printable.js';

export type MemberType = 'file' | 'directory' | 'symlink' | 'other';

/** What is wrong with a member's path. */
export type PathTrick = 'absolute' | 'parent' | 'duplicate' | 'through-link' | 'too-long' | 'empty';

/** Tricks that are named one by one; more of them are counted. */
const SHOWN = 50;

/**
 * Keeps book of the paths of one archive. No path is ever used on this machine; but on the machine that installs the
 * archive a path that leaves the folder, or two members of one name, put other files in place than were judged.
 */
export class PathLedger {
  readonly tricks: string[] = [];
  count = 0;
  private readonly files = new Set<string>();
  private readonly links = new Set<string>();

  constructor(private readonly pathBytes: number) {}

  /** @returns the path without `./`, as the archive means it */
  add(raw: string, type: MemberType): string {
    const parts = raw.split('/').filter(part => part !== '' && part !== '.');
    const path = parts.join('/');
    const key = keyOf(path);
    if (raw.startsWith('/')) this.trick('absolute', raw);
    if (parts.includes('..')) this.trick('parent', raw);
    if (Buffer.byteLength(raw) > this.pathBytes) this.trick('too-long', raw);
    if (path === '' && type !== 'directory') this.trick('empty', raw);
    if (type !== 'directory') {
      if (this.files.has(key)) this.trick('duplicate', raw);
      this.files.add(key);
    }
    if (this.links.size > 0 && this.throughLink(parts)) this.trick('through-link', raw);
    if (type === 'symlink') this.links.add(key);
    return path;
  }

  merge(other: PathLedger): void {
    this.count += other.count;
    this.tricks.push(...other.tricks.slice(0, SHOWN - this.tricks.length));
  }

  private throughLink(parts: readonly string[]): boolean {
    // Deeper than this no path of PATH_MAX bytes goes; an archive may name longer ones.
    const deep = Math.min(parts.length, 2048);
    let path = '';
    for (let i = 0; i < deep - 1; i++) {
      path = i === 0 ? (parts[0] ?? '') : `${path}/${parts[i]}`;
      if (this.links.has(keyOf(path))) return true;
    }
    return false;
  }

  private trick(what: PathTrick, path: string): void {
    this.count += 1;
    if (this.tricks.length < SHOWN) this.tricks.push(`${what}: ${printable(path, 300)}`);
  }
}

/** Long paths are kept as their digest, so that memory goes with the number of members alone. */
export function keyOf(path: string): string {
  return path.length <= 64 ? path : createHash('sha256').update(path).digest('base64');
}
