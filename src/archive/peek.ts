import type { Pieces } from './bytes.js';
import { HEAD_BYTES } from './sniff.js';

interface Closable extends AsyncIterableIterator<Buffer> {
  return(): Promise<IteratorResult<Buffer>>;
}

/** The first bytes, and all of them once more; who does not read `all` to its end calls its `return`. */
export async function peek(pieces: Pieces): Promise<{ head: Buffer; all: Closable }> {
  const source = pieces[Symbol.asyncIterator]();
  let head: Buffer = Buffer.alloc(0);
  while (head.length < HEAD_BYTES) {
    const next = await source.next();
    if (next.done === true) break;
    // A copy: the piece may be overwritten.
    head = Buffer.concat([head, next.value]);
  }
  let given = head.length === 0;
  const all: Closable = {
    [Symbol.asyncIterator]: () => all,
    async next() {
      if (given) return source.next();
      given = true;
      return { done: false, value: head };
    },
    async return() {
      await source.return?.();
      return { done: true, value: undefined };
    },
  };
  return { head: head.subarray(0, HEAD_BYTES), all };
}
