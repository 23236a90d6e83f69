import { keyOf, type MemberType } from './paths.js';

/** OCI image spec, layer.md, “Whiteouts”. */
const WHITEOUT = '.wh.';
const OPAQUE = '.wh..wh..opq';

/**
 * Which files of an image a container sees, from the uppermost layer to the lowest: a file is hidden when an upper layer
 * has something at its path, has deleted it or a folder above it, or has put something else in the place of that folder.
 */
export class LayerStack {
  /** Paths that upper layers hold. */
  private readonly held = new Set<string>();
  /** Paths below which nothing of a lower layer is seen. */
  private readonly closed = new Set<string>();
  private mine: { readonly held: string[]; readonly closed: string[] } = { held: [], closed: [] };

  /** A layer's own whiteouts do not concern it, but those below. */
  next(): void {
    for (const key of this.mine.held) this.held.add(key);
    for (const key of this.mine.closed) this.closed.add(key);
    this.mine = { held: [], closed: [] };
  }

  /** @returns whether the container sees it */
  place(path: string, type: MemberType): boolean {
    const slash = path.lastIndexOf('/');
    const [folder, name] = [path.slice(0, Math.max(slash, 0)), path.slice(slash + 1)];
    if (name === OPAQUE) {
      this.mine.closed.push(keyOf(folder));
      return false;
    }
    if (name.startsWith(WHITEOUT)) {
      const gone = keyOf(path.slice(0, slash + 1) + name.slice(WHITEOUT.length));
      this.mine.held.push(gone);
      this.mine.closed.push(gone);
      return false;
    }
    const key = keyOf(path);
    const seen = !this.held.has(key) && !this.isBelowClosed(path);
    this.mine.held.push(key);
    if (type !== 'directory') this.mine.closed.push(key);
    return seen;
  }

  private isBelowClosed(path: string): boolean {
    if (this.closed.size === 0) return false;
    if (this.closed.has(keyOf(''))) return true;
    for (
      let slash = path.indexOf('/'), depth = 0;
      slash > 0 && depth < 2048;
      slash = path.indexOf('/', slash + 1), depth++
    )
      if (this.closed.has(keyOf(path.slice(0, slash)))) return true;
    return false;
  }
}
