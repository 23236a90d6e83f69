import { PF, PT } from '../format/fields.js';
import type { ElfFile } from '../format/file.js';

export interface Packing {
  /** Where UPX’s own marks were found: file offsets. */
  readonly upx: readonly number[];
  /** Bits per byte of the start of the code, from 0 to 8; looked at only where neither sections nor Go’s tables are left. */
  readonly entropy: number | undefined;
}

/** UPX src/linker.h, src/stub/src/include/header.S: `l_info` stands right behind the program headers, `PackHeader` at the end. */
const UPX = Buffer.from('UPX!', 'latin1');
const L_INFO_SIZE = 12;
const HEADER_WINDOW = 4096;
const PACK_HEADER_WINDOW = 64;
const ENTROPY_WINDOW = 256 << 10;

/** @param goTables whether Go’s own tables were found: then the code is not packed, whatever it looks like */
export async function findPacking(elf: ElfFile, goTables: boolean): Promise<Packing> {
  const upx: number[] = [];
  const behindHeaders = elf.header.phoff + elf.header.phnum * 56;
  // A program that knows of UPX, such as a virus scanner, has the word in its data: only these two places count.
  for (const [from, size] of [
    [behindHeaders, L_INFO_SIZE],
    [elf.size - PACK_HEADER_WINDOW, PACK_HEADER_WINDOW],
  ] as const) {
    const start = Math.max(0, from);
    if (start >= HEADER_WINDOW && from === behindHeaders) continue;
    const bytes = await elf.file.read(start, Math.max(0, Math.min(size, elf.size - start)));
    const at = bytes.indexOf(UPX);
    if (at !== -1) upx.push(start + at);
  }
  const bare = !goTables && elf.sections.length === 0;
  return { upx, entropy: bare ? await codeEntropy(elf) : undefined };
}

async function codeEntropy(elf: ElfFile): Promise<number | undefined> {
  const code = elf.segments.find(({ type, flags, filesz }) => type === PT.LOAD && (flags & PF.X) !== 0 && filesz > 0);
  if (code === undefined) return undefined;
  const bytes = await elf.file.read(code.offset, Math.min(code.filesz, ENTROPY_WINDOW));
  const counts = new Uint32Array(256);
  for (const byte of bytes) counts[byte] = (counts[byte] ?? 0) + 1;
  let bits = 0;
  for (const count of counts) if (count > 0) bits -= (count / bytes.length) * Math.log2(count / bytes.length);
  return Math.round(bits * 100) / 100;
}
