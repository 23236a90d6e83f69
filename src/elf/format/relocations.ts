import type { Dynamic } from './dynamic.js';
import { SHF, SHT } from './fields.js';
import type { Section } from './headers.js';
import { type FileWindow, MAX_WINDOW } from './window.js';

/** Which relocation types the loader (or a static executable's own start code) has to carry out. */
export interface Relocations {
  /** ELF64_R_TYPE and how often it occurs. */
  readonly types: ReadonlyMap<number, number>;
  readonly scanned: number;
  /** false: the tables are longer than we read. */
  readonly complete: boolean;
}

const RELA_SIZE = 24;
const MAX_RELOCATIONS = 8_000_000;
const MAX_TYPES = 1000;

export async function readRelocations(
  file: FileWindow,
  dynamic: Dynamic | undefined,
  sections: readonly Section[],
): Promise<Relocations> {
  // A static executable has IRELATIVE entries between __rela_iplt_start and _end, which only the section table shows.
  const tables =
    dynamic?.relocationTables ?? sections.filter(({ type, flags }) => type === SHT.RELA && (flags & SHF.ALLOC) !== 0);
  const types = new Map<number, number>();
  let scanned = 0;
  const perRead = Math.floor(MAX_WINDOW / RELA_SIZE);
  // Sections may lie over one another: thousands over the same bytes would be read thousands of times.
  const most = Math.min(MAX_RELOCATIONS, Math.floor(file.size / RELA_SIZE));
  for (const { offset, size } of tables) {
    const count = Math.floor(size / RELA_SIZE);
    for (let first = 0; first < count; first += perRead) {
      if (scanned >= most || types.size > MAX_TYPES) return { types, scanned, complete: false };
      const bytes = await file.read(offset + first * RELA_SIZE, Math.min(perRead, count - first) * RELA_SIZE);
      for (let at = 8; at < bytes.length; at += RELA_SIZE) {
        const type = bytes.readUInt32LE(at);
        types.set(type, (types.get(type) ?? 0) + 1);
      }
      scanned += bytes.length / RELA_SIZE;
    }
  }
  return { types, scanned, complete: true };
}
