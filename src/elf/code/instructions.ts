import { PF, PT } from '../format/fields.js';
import type { ElfFile } from '../format/file.js';
import { MAX_WINDOW } from '../format/window.js';

export interface Instructions {
  /** Virtual address of words[0]. */
  readonly address: number;
  /** The first `before` of them were in the piece before too: what a piece boundary cuts is still seen whole. */
  readonly words: Uint32Array;
}

/**
 * The 32-bit instructions of the executable segments, in pieces of at most 1 MiB. The first `before` words of a piece are
 * the last ones of the piece before, 0 at the start of a segment. A piece is overwritten by the next one.
 */
export async function* instructions(elf: ElfFile, before: number): AsyncGenerator<Instructions> {
  const executable = elf.segments.filter(({ type, flags }) => type === PT.LOAD && (flags & PF.X) !== 0);
  const longest = Math.max(0, ...executable.map(({ filesz }) => filesz));
  const buffer = new Uint32Array(before + Math.ceil(Math.min(longest, MAX_WINDOW) / 4));
  const bytes = new Uint8Array(buffer.buffer);
  for (const { offset, vaddr, filesz } of executable) {
    let length = before;
    buffer.fill(0, 0, before);
    for await (const piece of elf.file.stream(offset, filesz - (filesz % 4))) {
      buffer.copyWithin(0, length - before, length);
      bytes.set(piece.bytes, before * 4);
      length = before + piece.bytes.length / 4;
      yield { address: vaddr + (piece.offset - offset) - before * 4, words: buffer.subarray(0, length) };
    }
  }
}
