import { createReadStream } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { errorText, Interrupted } from '../system/index.js';
import type { Budget } from './limits.js';
import { damaged } from './problem.js';

/** Bytes in order, in pieces of any size; a piece may be overwritten once the next one is asked for. */
export type Pieces = AsyncIterable<Buffer>;

export interface Reading {
  readonly budget: Budget;
  readonly signal: AbortSignal | undefined;
}

const PIECE = 1 << 18;

/** A file from the disk, from its beginning; what it gives counts as packed. An open one stays open. */
export async function* filePieces(file: string | FileHandle, { budget, signal }: Reading): AsyncGenerator<Buffer> {
  for await (const piece of typeof file === 'string'
    ? createReadStream(file, { highWaterMark: PIECE })
    : piecesOf(file)) {
    if (signal?.aborted === true) throw new Interrupted();
    budget.read((piece as Buffer).length);
    yield piece as Buffer;
  }
}

/** Not `createReadStream`: each of its streams leaves a listener with the open file, and a zip needs one for each member. */
export async function* piecesOf(file: FileHandle, start = 0, end = Number.POSITIVE_INFINITY): AsyncGenerator<Buffer> {
  for (let at = start; at < end; ) {
    const length = Math.min(PIECE, end - at);
    const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(length), 0, length, at);
    if (bytesRead === 0) return;
    at += bytesRead;
    yield buffer.subarray(0, bytesRead);
  }
}

/** Reads pieces by count instead, for formats that give lengths. */
export class ByteReader {
  private readonly source: AsyncIterator<Buffer>;
  private rest: Buffer = Buffer.alloc(0);
  /** Bytes handed out so far. */
  offset = 0;

  constructor(pieces: Pieces) {
    this.source = pieces[Symbol.asyncIterator]();
  }

  /** As many bytes as there are, up to `length`. */
  async upTo(length: number): Promise<Buffer> {
    const parts: Buffer[] = [];
    for (let left = length; left > 0; ) {
      const piece = await this.some(left);
      if (piece === undefined) break;
      // A copy: the piece may be overwritten.
      parts.push(left === length && piece.length === length ? piece : Buffer.from(piece));
      left -= piece.length;
    }
    const [only] = parts;
    return parts.length === 1 && only !== undefined ? only : Buffer.concat(parts);
  }

  /** @throws ArchiveProblem when there are fewer */
  async exactly(length: number): Promise<Buffer> {
    const bytes = await this.upTo(length);
    if (bytes.length < length) throw cutOff(this.offset);
    return bytes;
  }

  private async *stream(length: number): AsyncGenerator<Buffer> {
    for (let left = length; left > 0; ) {
      const piece = await this.some(left);
      if (piece === undefined) throw cutOff(this.offset);
      left -= piece.length;
      yield piece;
    }
  }

  async skip(length: number): Promise<void> {
    for await (const _ of this.stream(length));
  }

  /** Lends the next `length` bytes to `body`, and goes on after them and their padding, whatever it took of them. */
  async lend<T>(length: number, padding: number, body: (content: AsyncGenerator<Buffer>) => Promise<T>): Promise<T> {
    const begin = this.offset;
    const content = this.stream(length);
    const result = await body(content);
    // A decompressor reads ahead: its last read must have ended before bytes are counted.
    await content.return(undefined);
    await this.skip(length + padding - (this.offset - begin));
    return result;
  }

  /** All that is left. */
  async *all(): AsyncGenerator<Buffer> {
    for (;;) {
      const piece = await this.some(Number.MAX_SAFE_INTEGER);
      if (piece === undefined) return;
      yield piece;
    }
  }

  async close(): Promise<void> {
    await this.source.return?.();
  }

  private async some(max: number): Promise<Buffer | undefined> {
    while (this.rest.length === 0) {
      const next = await this.source.next();
      if (next.done === true) return undefined;
      this.rest = next.value;
    }
    const piece = this.rest.subarray(0, max);
    this.rest = this.rest.subarray(piece.length);
    this.offset += piece.length;
    return piece;
  }
}

export function cutOff(offset: number) {
  return damaged(`it ends too early, after ${offset} bytes`, `数据提前结束，共 ${offset} 字节`, { offset });
}

/** What a decompressor or parser library threw, as a problem of the archive. */
export function damagedBy(error: unknown) {
  const reason = errorText(error).slice(0, 300);
  return damaged(`it is damaged: ${reason}`, `已损坏：${reason}`, { reason });
}

/** The disk's fault, not the archive's: Node says which system call failed. */
export function isDisk(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'syscall' in error;
}
