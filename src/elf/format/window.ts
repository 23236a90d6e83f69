import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { oneLine, UserError } from '../../language/index.js';
import { errorText } from '../../system/index.js';
import { ElfError } from './error.js';

/** Piece size of a stream. */
export const MAX_WINDOW = 1 << 20;
/** No single table that is read whole may be larger, so that memory does not grow with the file. */
export const MAX_TABLE = 16 << 20;

/**
 * Bounded views of a file: the whole of it is never in memory. Every method throws only ElfError, `truncated` where the
 * range is not inside the file, `read` where the disk or another process got in the way.
 */
export interface FileWindow {
  /** Bytes. */
  readonly size: number;
  /** `length` bytes at `offset`, in memory of its own. */
  read(offset: number, length: number): Promise<Buffer>;
  /** The same range in order, in pieces of at most 1 MiB. A piece is overwritten once the next one was asked for. */
  stream(offset: number, length: number): AsyncGenerator<Piece>;
}

export interface Piece {
  /** File offset of the first byte. */
  readonly offset: number;
  readonly bytes: Buffer;
}

/** Opens a regular file for reading; throws UserError XC-VERIFY-001 when it cannot. */
export async function openWindow(path: string): Promise<FileWindow & { close(): Promise<void> }> {
  let file: FileHandle | undefined;
  try {
    // O_NONBLOCK: opening a named pipe would otherwise wait for a writer for ever.
    file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const status = await file.stat();
    if (!status.isFile()) throw new Error('not a regular file');
    const handle = file;
    return {
      ...windowOver(
        status.size,
        async (target, offset) => (await handle.read(target, 0, target.length, offset)).bytesRead,
      ),
      close: () => handle.close(),
    };
  } catch (error) {
    await file?.close();
    throw new UserError('XC-VERIFY-001', { path: oneLine(path), reason: oneLine(errorText(error)) }, { cause: error });
  }
}

/** A window over bytes that are in memory already. */
export function bytesWindow(bytes: Uint8Array): FileWindow {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return windowOver(source.length, async (target, offset) => source.copy(target, 0, offset));
}

function windowOver(size: number, readInto: (target: Buffer, offset: number) => Promise<number>): FileWindow {
  const fill = async (target: Buffer, offset: number) => {
    for (let done = 0; done < target.length; ) {
      let got: number;
      try {
        got = await readInto(done === 0 ? target : target.subarray(done), offset + done);
      } catch (error) {
        const reason = errorText(error);
        throw new ElfError('read', { en: `reading failed: ${reason}`, zh: `读取失败：${reason}` }, { offset });
      }
      if (got === 0)
        throw new ElfError(
          'read',
          { en: 'the file became shorter while it was read', zh: '读取过程中文件变短了' },
          { offset: offset + done, size },
        );
      done += got;
    }
    return target;
  };
  const within = (offset: number, length: number) => {
    if (offset >= 0 && length >= 0 && Number.isSafeInteger(offset + length) && offset + length <= size) return;
    throw new ElfError(
      'truncated',
      {
        en: `bytes ${offset} to ${offset + length} are needed, but the file has only ${size}`,
        zh: `需要第 ${offset} 到 ${offset + length} 字节，但文件只有 ${size} 字节`,
      },
      { offset, length, size },
    );
  };
  return {
    size,
    async read(offset, length) {
      within(offset, length);
      if (length > MAX_TABLE)
        throw new ElfError(
          'too-many',
          {
            en: `a table of ${length} bytes is larger than any linker writes`,
            zh: `${length} 字节的表超出了任何链接器会生成的大小`,
          },
          { offset, length },
        );
      return fill(Buffer.alloc(length), offset);
    },
    async *stream(offset, length) {
      within(offset, length);
      // Two buffers: the disk fills one while the caller works on the other.
      const buffers = [Buffer.alloc(Math.min(length, MAX_WINDOW)), Buffer.alloc(Math.min(length, MAX_WINDOW))] as const;
      const begin = (at: number, which: 0 | 1) => {
        const pending = fill(buffers[which].subarray(0, Math.min(MAX_WINDOW, offset + length - at)), at);
        // Whoever awaits it sees the failure; a caller who stopped early must not crash the process by it.
        pending.catch(() => undefined);
        return pending;
      };
      let which: 0 | 1 = 0;
      let next = length > 0 ? begin(offset, which) : undefined;
      for (let at = offset; next !== undefined; ) {
        const bytes = await next;
        const after = at + bytes.length;
        which = which === 0 ? 1 : 0;
        next = after < offset + length ? begin(after, which) : undefined;
        yield { offset: at, bytes };
        at = after;
      }
    },
  };
}

/**
 * Text out of a hostile file, fit for a report: control and direction characters are written as escapes, and what is
 * longer than `max` characters is cut.
 */
export function printable(bytes: Buffer | string, max = 500): string {
  const text = typeof bytes === 'string' ? bytes : bytes.toString('utf8');
  if (text.length <= max && /^[ -~]*$/.test(text)) return text;
  const clean = text
    .slice(0, max)
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, c => `\\u{${(c.codePointAt(0) ?? 0).toString(16)}}`);
  return text.length > max ? `${clean}…` : clean;
}
