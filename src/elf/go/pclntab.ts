import { PT } from '../format/fields.js';
import type { ElfFile } from '../format/file.js';
import { u64 } from '../format/headers.js';
import { printable } from '../format/window.js';

/** What the table of source files that every Go binary carries (stripped or not) gives away. */
export interface SourcePaths {
  /** The table's format: the Go release that introduced it. */
  readonly format: '1.2' | '1.16' | '1.18' | '1.20';
  /** File offset of the table. */
  readonly offset: number;
  readonly files: number;
  /** Files named by an absolute path: what -trimpath removes. */
  readonly absolute: number;
  /** Some of them, user names taken out. */
  readonly samples: readonly string[];
  /** false: the table is longer than we read, or damaged. */
  readonly complete: boolean;
}

/** Go's src/internal/abi/symtab.go, PCLnTabMagic. */
const formats: ReadonlyMap<number, SourcePaths['format']> = new Map([
  [0xfffffffb, '1.2'],
  [0xfffffffa, '1.16'],
  [0xfffffff0, '1.18'],
  [0xfffffff1, '1.20'],
]);
/** magic, two zeros, instruction quantum, pointer size, then words of that size. */
const HEADER_SIZE = 8 + 8 * 8;
const MAX_FILE_TABLE = 64 << 20;
const MAX_FILES = 1_000_000;
const MAX_PATH = 8192;
const MAX_SAMPLES = 10;
/** Where the section table is gone, the header is searched for; data may look like it. */
const MAX_CANDIDATES = 64;
const MAX_PAGES = 4096;

interface Table {
  readonly format: SourcePaths['format'];
  readonly offset: number;
  /** Bytes to the end of the section or segment it lies in. */
  readonly size: number;
  readonly header: Buffer;
}

/** undefined when there is no such table: not a Go binary, or one that was mangled. */
export async function readSourcePaths(elf: ElfFile): Promise<SourcePaths | undefined> {
  const table = await findTable(elf);
  if (table === undefined) return undefined;
  const found = { files: 0, absolute: 0, samples: [] as string[] };
  const take = (path: string) => {
    found.files++;
    if (!path.startsWith('/')) return;
    found.absolute++;
    if (found.samples.length < MAX_SAMPLES) found.samples.push(printable(withoutUser(path), 300));
  };
  const complete = table.format === '1.2' ? await readOffsets(elf, table, take) : await readStrings(elf, table, take);
  return { format: table.format, offset: table.offset, ...found, complete };
}

/** Reports are published: `/home/li.wei/src` must not carry a person's name further than the binary does. */
function withoutUser(path: string): string {
  return path.replace(/^\/(home|Users)\/[^/]+\//, '/$1/…/');
}

async function findTable(elf: ElfFile): Promise<Table | undefined> {
  // External linking of position-independent executables moves it into .data.rel.ro.gopclntab.
  const section = elf.sections.find(({ name }) => name === '.gopclntab' || name === '.data.rel.ro.gopclntab');
  if (section !== undefined && section.type !== 8) {
    const table = await tableAt(elf, section.offset, section.size);
    if (table !== undefined) return table;
  }
  let tried = 0;
  for (const { type, offset, filesz } of elf.segments) {
    if (type !== PT.LOAD || filesz < HEADER_SIZE) continue;
    for await (const { offset: at, bytes } of elf.file.stream(offset, filesz))
      for (let i = -at & 7; i + 8 <= bytes.length; i += 8) {
        if (bytes[i + 3] !== 0xff || bytes[i + 7] !== 8 || !formats.has(bytes.readUInt32LE(i))) continue;
        if (++tried > MAX_CANDIDATES) return undefined;
        const table = await tableAt(elf, at + i, offset + filesz - at - i);
        if (table !== undefined) return table;
      }
  }
  return undefined;
}

async function tableAt(elf: ElfFile, offset: number, size: number): Promise<Table | undefined> {
  if (size < HEADER_SIZE) return undefined;
  const header = await elf.file.read(offset, HEADER_SIZE);
  const format = formats.get(header.readUInt32LE(0));
  const [quantum, pointer] = [header[6] ?? 0, header[7]];
  if (format === undefined || header.readUInt16LE(4) !== 0 || ![1, 2, 4].includes(quantum) || pointer !== 8)
    return undefined;
  const table = { format, offset, size, header };
  if (format === '1.2') return u64(header, 8) * 16 + 16 < size ? table : undefined;
  const { start, end } = fileTable(table);
  return start < end && end <= size ? table : undefined;
}

/**
 * The words that give the file names' place. Go 1.16: nfunc, nfiles, funcname, cu, file, pc, func. Go 1.18 put textStart
 * behind nfiles; since 1.26 that word is 0, the others have kept their places.
 */
function fileTable({ format, header }: Table): { start: number; end: number } {
  const first = format === '1.16' ? 4 : 5;
  return { start: u64(header, 8 + first * 8), end: u64(header, 8 + (first + 1) * 8) };
}

/** Go 1.16 and later: NUL-terminated names, one after the other. */
async function readStrings(elf: ElfFile, table: Table, take: (path: string) => void): Promise<boolean> {
  const { start, end } = fileTable(table);
  const length = Math.min(end - start, MAX_FILE_TABLE);
  let complete = length === end - start;
  let rest: Buffer = Buffer.alloc(0);
  let files = 0;
  for await (const { bytes } of elf.file.stream(table.offset + start, length)) {
    let from = 0;
    for (let nul = bytes.indexOf(0); nul !== -1; nul = bytes.indexOf(0, from)) {
      const path = rest.length > 0 ? Buffer.concat([rest, bytes.subarray(from, nul)]) : bytes.subarray(from, nul);
      rest = Buffer.alloc(0);
      // The table is padded with NULs at its end.
      if (path.length > 0) take(path.toString('utf8', 0, MAX_PATH));
      from = nul + 1;
      if (++files > MAX_FILES) return false;
    }
    if (rest.length + bytes.length - from > MAX_PATH) complete = false;
    rest = Buffer.concat([rest, bytes.subarray(from)]).subarray(0, MAX_PATH);
  }
  return complete && rest.length === 0;
}

/** Go 1.2 to 1.15: behind the function table, a count and then the names' offsets from the start of the whole table. */
async function readOffsets(elf: ElfFile, table: Table, take: (path: string) => void): Promise<boolean> {
  const functions = u64(table.header, 8);
  const functabEnd = 8 + 8 + (functions * 2 + 1) * 8;
  if (functabEnd + 4 > table.size) return false;
  const listAt = (await elf.file.read(table.offset + functabEnd, 4)).readUInt32LE(0);
  if (listAt + 4 > table.size) return false;
  const count = (await elf.file.read(table.offset + listAt, 4)).readUInt32LE(0);
  if (count > MAX_FILES || listAt + count * 4 > table.size) return false;
  const offsets = await elf.file.read(table.offset + listAt, count * 4);
  let complete = true;
  // Neighbours in the list are near each other in the file: one page serves many names.
  let page = { at: 0, bytes: Buffer.alloc(0) as Buffer };
  let pages = 0;
  // Any number of entries may name the same long path: what is read of the file bounds the work, not the list alone.
  let named = 0;
  for (let n = 1; n < count; n++) {
    const at = offsets.readUInt32LE(n * 4);
    if (at >= table.size) {
      complete = false;
      continue;
    }
    let nul = at < page.at ? -1 : page.bytes.indexOf(0, at - page.at);
    if (nul === -1) {
      if (++pages > MAX_PAGES) return false;
      page = { at, bytes: await elf.file.read(table.offset + at, Math.min(MAX_PATH * 8, table.size - at)) };
      nul = page.bytes.indexOf(0);
    }
    const from = at - page.at;
    named += (nul === -1 ? page.bytes.length : nul) - from;
    if (named > MAX_FILE_TABLE) return false;
    if (nul === -1) complete = false;
    else take(page.bytes.toString('utf8', from, Math.min(nul, from + MAX_PATH)));
  }
  return complete;
}
