import { constants, inflateSync } from 'node:zlib';
import type { ElfFile } from '../format/file.js';
import type { Section } from '../format/headers.js';

export interface DebugInfo {
  /** `.symtab` is there. */
  readonly symbols: boolean;
  /** Debug sections, in the file’s order. */
  readonly sections: readonly string[];
  /** Bytes of them in the file. */
  readonly size: number;
  /** Of the first unit; undefined without `.debug_info` or where its compression is not zlib. */
  readonly dwarfVersion: number | undefined;
  /** `.gnu_debuglink`: the debug information is in a file of its own. */
  readonly debugLink: boolean;
}

const SHF_COMPRESSED = 0x800;
const ELFCOMPRESS_ZLIB = 1;
const CHDR_SIZE = 24;
/** `.zdebug_info` of older Go and GNU tools: "ZLIB" and the size, 12 bytes. */
const ZLIB_HEADER_SIZE = 12;
const PREFIX = 4096;

export async function readDebugInfo(elf: ElfFile): Promise<DebugInfo> {
  const debug = elf.sections.filter(({ name }) => name.startsWith('.debug_') || name.startsWith('.zdebug_'));
  const info = debug.find(({ name }) => name === '.debug_info' || name === '.zdebug_info');
  return {
    symbols: elf.sections.some(({ name }) => name === '.symtab'),
    sections: debug.map(({ name }) => name),
    size: debug.reduce((sum, { size }) => sum + size, 0),
    dwarfVersion: info === undefined ? undefined : await versionOf(elf, info),
    debugLink: elf.sections.some(({ name }) => name === '.gnu_debuglink'),
  };
}

/** DWARF 5 §7.5.1.1: unit_length (4 bytes, or 0xffffffff and 8), then the version in 2. */
async function versionOf(elf: ElfFile, section: Section): Promise<number | undefined> {
  const bytes = await elf.file.read(section.offset, Math.min(section.size, PREFIX));
  const unit = unpacked(section, bytes);
  if (unit === undefined || unit.length < 14) return undefined;
  const version = unit.readUInt16LE(unit.readUInt32LE(0) === 0xffffffff ? 12 : 4);
  return version >= 2 && version <= 5 ? version : undefined;
}

function unpacked(section: Section, bytes: Buffer): Buffer | undefined {
  const compressed = (section.flags & SHF_COMPRESSED) !== 0;
  const old = section.name.startsWith('.zdebug');
  if (!compressed && !old) return bytes;
  if (compressed && (bytes.length < CHDR_SIZE || bytes.readUInt32LE(0) !== ELFCOMPRESS_ZLIB)) return undefined;
  try {
    return inflateSync(bytes.subarray(compressed ? CHDR_SIZE : ZLIB_HEADER_SIZE), {
      // Only the start is here: what is missing is no error.
      finishFlush: constants.Z_SYNC_FLUSH,
      maxOutputLength: PREFIX * 1100,
    });
  } catch {
    return undefined;
  }
}
