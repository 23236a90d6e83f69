import { SHF, SHT } from './format/fields.js';
import { readElf } from './format/file.js';

/** A section, by where its bytes are. */
export interface FileSection {
  readonly name: string;
  readonly addr: number;
  readonly offset: number;
  readonly size: number;
  /** SHF_ALLOC. */
  readonly loaded: boolean;
  /** The file has its bytes: not SHT_NOBITS. */
  readonly held: boolean;
}

/** The size of a file and its sections, in the order of their headers. @throws ElfError */
export async function fileSections(path: string): Promise<{ size: number; sections: FileSection[] }> {
  const { size, sections } = await readElf(path);
  return {
    size,
    sections: sections.map(({ name, addr, offset, size: bytes, flags, type }) => ({
      name,
      addr,
      offset,
      size: bytes,
      loaded: (flags & SHF.ALLOC) !== 0,
      held: type !== SHT.NOBITS,
    })),
  };
}
