import { type Dynamic, readDynamic } from './dynamic.js';
import { PT } from './fields.js';
import { type Header, readHeader, readSections, readSegments, type Section, type Segment } from './headers.js';
import { type Notes, readNotes } from './notes.js';
import { type Relocations, readRelocations } from './relocations.js';
import { type FileWindow, openWindow, printable } from './window.js';

/** What a loader looks at in a 64-bit little-endian ELF file. Plain data: it can be sent to another thread. */
export interface ElfStructure {
  /** Of the file, bytes. */
  readonly size: number;
  readonly header: Header;
  readonly segments: readonly Segment[];
  /** Empty when the section header table was stripped off. Find sections by name, never by order: cmd/link changes it. */
  readonly sections: readonly Section[];
  /** PT_INTERP. */
  readonly interp: string | undefined;
  /** PT_DYNAMIC. */
  readonly dynamic: Dynamic | undefined;
  readonly notes: Notes;
  readonly relocations: Relocations;
}

/** The same with the bytes behind it. */
export interface ElfFile extends ElfStructure {
  readonly file: FileWindow;
}

/** Linux, fs/binfmt_elf.c: PT_INTERP longer than PATH_MAX is refused. */
const PATH_MAX = 4096;

/**
 * Reads the structure of an ELF file; a path is opened and closed again, but later reads through `file` then fail, so
 * hand in a window where you want more than the structure. Throws ElfError for whatever the bytes are, UserError when the
 * path cannot be opened.
 */
export async function readElf(source: string | FileWindow): Promise<ElfFile> {
  if (typeof source === 'string') {
    const file = await openWindow(source);
    try {
      return await readElf(file);
    } finally {
      await file.close();
    }
  }
  const { header, nullSectionAt } = await readHeader(source);
  const segments = await readSegments(source, header);
  const sections = await readSections(source, header, nullSectionAt);
  const dynamic = await readDynamic(source, segments, sections);
  return {
    file: source,
    size: source.size,
    header,
    segments,
    sections,
    interp: await readInterp(source, segments),
    dynamic,
    notes: await readNotes(source, segments, sections),
    relocations: await readRelocations(source, dynamic, sections),
  };
}

async function readInterp(file: FileWindow, segments: readonly Segment[]): Promise<string | undefined> {
  const segment = segments.find(({ type }) => type === PT.INTERP);
  if (segment === undefined) return undefined;
  const bytes = await file.read(segment.offset, Math.min(segment.filesz, PATH_MAX));
  const end = bytes.indexOf(0);
  return printable(end === -1 ? bytes : bytes.subarray(0, end));
}
