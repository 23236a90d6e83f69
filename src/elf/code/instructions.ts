import { PF, PT, SHF, SHT } from '../format/fields.js';
import type { ElfFile } from '../format/file.js';
import { MAX_WINDOW } from '../format/window.js';

/** Code in the file, and where it is in memory. Bytes. */
interface CodeRange {
  readonly offset: number;
  readonly address: number;
  readonly size: number;
}

/** All that can be executed: what the kernel goes by. GNU ld puts constants there too, unless it separates code. */
export function executableSegments(elf: ElfFile): CodeRange[] {
  return elf.segments
    .filter(({ type, flags }) => type === PT.LOAD && (flags & PF.X) !== 0)
    .map(({ offset, vaddr, filesz }) => ({ offset, address: vaddr, size: filesz }));
}

/** What the section table calls code, free of constants; the segments where there is no table. */
export function codeSections(elf: ElfFile): CodeRange[] {
  const sections = elf.sections
    .filter(({ type, flags }) => type !== SHT.NOBITS && (flags & SHF.EXECINSTR) !== 0)
    .map(({ offset, addr, size }) => ({ offset, address: addr, size }))
    .sort((a, b) => a.offset - b.offset);
  // Nothing is read twice, however many sections a hostile table lays over the same bytes.
  let end = 0;
  const apart = sections.filter(({ offset, size }) => {
    if (offset < end) return false;
    end = offset + size;
    return true;
  });
  return apart.length > 0 ? apart : executableSegments(elf);
}

export interface Instructions {
  /** Virtual address of words[0]. */
  readonly address: number;
  /** The first `before` of them were in the piece before too: what a piece boundary cuts is still seen whole. */
  readonly words: Uint32Array;
}

/**
 * The 32-bit instructions of ranges of code, in pieces of at most 1 MiB. The first `before` words of a piece are the last
 * ones of the piece before, 0 at the start of a range. A piece is overwritten by the next one.
 */
export async function* instructions(
  elf: ElfFile,
  ranges: readonly CodeRange[],
  before: number,
): AsyncGenerator<Instructions> {
  const longest = Math.max(0, ...ranges.map(({ size }) => size));
  const buffer = new Uint32Array(before + Math.ceil(Math.min(longest, MAX_WINDOW) / 4));
  const bytes = new Uint8Array(buffer.buffer);
  for (const { offset, address, size } of ranges) {
    let length = before;
    buffer.fill(0, 0, before);
    for await (const piece of elf.file.stream(offset, size - (size % 4))) {
      buffer.copyWithin(0, length - before, length);
      bytes.set(piece.bytes, before * 4);
      length = before + piece.bytes.length / 4;
      yield { address: address + (piece.offset - offset) - before * 4, words: buffer.subarray(0, length) };
    }
  }
}
