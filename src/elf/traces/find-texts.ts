import { PF, PT } from '../format/fields.js';
import type { ElfFile } from '../format/file.js';

/** A range of the file. */
interface Range {
  readonly offset: number;
  readonly size: number;
}

/** What is loaded and cannot be written: code and constants. */
export function constantData(elf: ElfFile): Range[] {
  return elf.segments
    .filter(({ type, flags }) => type === PT.LOAD && (flags & PF.W) === 0)
    .map(({ offset, filesz }) => ({ offset, size: filesz }));
}

/** Which of the ASCII texts occur in the ranges; reads them once, as streams, and stops when all are found. */
export async function findTexts(elf: ElfFile, ranges: readonly Range[], texts: readonly string[]): Promise<string[]> {
  const wanted = new Map(texts.map(text => [text, Buffer.from(text, 'latin1')]));
  const overlap = Math.max(...texts.map(text => text.length)) - 1;
  for (const { offset, size } of ranges) {
    // The end of a piece, kept so that a text which a boundary cuts is still found.
    let tail = Buffer.alloc(0);
    for await (const { bytes } of elf.file.stream(offset, size)) {
      const seam = Buffer.concat([tail, bytes.subarray(0, overlap)]);
      for (const [text, needle] of wanted) if (seam.includes(needle) || bytes.includes(needle)) wanted.delete(text);
      if (wanted.size === 0) return [...texts];
      tail = Buffer.from(bytes.subarray(-overlap));
    }
  }
  return texts.filter(text => !wanted.has(text));
}
