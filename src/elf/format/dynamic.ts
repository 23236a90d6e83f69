import { ElfError } from './error.js';
import { DF, DF_1, DT, hex, PT, SHT } from './fields.js';
import { type Section, type Segment, stringAt, u64 } from './headers.js';
import { type FileWindow, MAX_TABLE, MAX_WINDOW } from './window.js';

/** What PT_DYNAMIC asks of the loader. */
export interface Dynamic {
  /** All of them in file order, DT_NULL left out. */
  readonly entries: readonly DynamicEntry[];
  readonly needed: readonly string[];
  readonly rpath: readonly string[];
  readonly runpath: readonly string[];
  readonly soname: string | undefined;
  /** DT_FLAGS and DT_FLAGS_1, 0 when absent. */
  readonly flags: number;
  readonly flags1: number;
  readonly textrel: boolean;
  readonly pie: boolean;
  /** DT_DEBUG: linkers write it into executables only. */
  readonly debug: boolean;
  readonly undefinedSymbols: UndefinedSymbols;
  readonly versionNeeds: readonly VersionNeed[];
  /** File ranges of DT_RELA and DT_JMPREL. */
  readonly relocationTables: readonly { readonly offset: number; readonly size: number }[];
}

/** One Elf64_Dyn. */
export interface DynamicEntry {
  readonly tag: number;
  readonly value: number;
}

export interface UndefinedSymbols {
  /** Not weak, so that the loader must find each of them; at most 2000 are kept. */
  readonly symbols: readonly { readonly name: string; readonly version: string | undefined }[];
  readonly total: number;
  /** false: there were more symbols than we read, or nothing said how many there are. */
  readonly complete: boolean;
}

/** One Elf64_Verneed with its names: `libc.so.6` needs `GLIBC_2.34`. */
export interface VersionNeed {
  readonly library: string;
  readonly versions: readonly string[];
  /** Those of them that the loader does without (VER_FLG_WEAK): every symbol that asks for them is weak. */
  readonly weak: readonly string[];
}

const DYN_SIZE = 16;
const SYM_SIZE = 24;
const MAX_DYNAMIC_ENTRIES = 8192;
const MAX_SYMBOLS = 400_000;
const MAX_KEPT_SYMBOLS = 2000;
const MAX_VERSIONS = 4096;

/** undefined when the file has no PT_DYNAMIC. Addresses are followed through PT_LOAD, as the loader does, not through section headers. */
export async function readDynamic(
  file: FileWindow,
  segments: readonly Segment[],
  sections: readonly Section[],
): Promise<Dynamic | undefined> {
  const table = segments.find(({ type }) => type === PT.DYNAMIC);
  if (table === undefined || table.filesz === 0) return undefined;
  const count = Math.min(Math.floor(table.filesz / DYN_SIZE), MAX_DYNAMIC_ENTRIES);
  const bytes = await file.read(table.offset, count * DYN_SIZE);
  const entries: DynamicEntry[] = [];
  let ended = false;
  for (let at = 0; at < bytes.length && !ended; at += DYN_SIZE) {
    const tag = u64(bytes, at);
    ended = tag === DT.NULL;
    if (!ended) entries.push({ tag, value: u64(bytes, at + 8) });
  }
  if (!ended)
    throw new ElfError(
      'dynamic',
      { en: `the dynamic section has no DT_NULL in ${count} entries`, zh: `动态节的 ${count} 个条目中没有 DT_NULL` },
      { offset: hex(table.offset) },
    );

  const value = (tag: number) => entries.find(entry => entry.tag === tag)?.value;
  const fileRange = (tag: number, address: number, size: number) => {
    const at = offsetOf(segments, address, size);
    if (at !== undefined) return at;
    throw new ElfError(
      'dynamic',
      {
        en: `dynamic tag ${hex(tag)} points to ${hex(address)}, which no segment loads from the file`,
        zh: `动态标记 ${hex(tag)} 指向 ${hex(address)}，没有任何段从文件加载该地址`,
      },
      { tag: hex(tag), address: hex(address), size },
    );
  };

  const strtab = value(DT.STRTAB);
  const strsz = value(DT.STRSZ) ?? 0;
  const strings =
    strtab === undefined || strsz === 0
      ? Buffer.alloc(0)
      : await file.read(fileRange(DT.STRTAB, strtab, strsz), Math.min(strsz, MAX_TABLE));
  const names = (tag: number) =>
    entries.filter(entry => entry.tag === tag).map(entry => stringAt(strings, entry.value));

  const relocationTables = [];
  for (const [tag, sizeTag] of [
    [DT.RELA, DT.RELASZ],
    [DT.JMPREL, DT.PLTRELSZ],
  ] as const) {
    const address = value(tag);
    const size = value(sizeTag) ?? 0;
    if (address !== undefined && size > 0) relocationTables.push({ offset: fileRange(tag, address, size), size });
  }

  const verneed = value(DT.VERNEED);
  const needs =
    verneed === undefined
      ? { list: [], byIndex: new Map<number, string>() }
      : await readVersionNeeds(file, fileRange(DT.VERNEED, verneed, 16), value(DT.VERNEEDNUM) ?? 0, strings);

  const flags = value(DT.FLAGS) ?? 0;
  const flags1 = value(DT.FLAGS_1) ?? 0;
  return {
    entries,
    needed: names(DT.NEEDED),
    rpath: names(DT.RPATH),
    runpath: names(DT.RUNPATH),
    soname: names(DT.SONAME)[0],
    flags,
    flags1,
    textrel: value(DT.TEXTREL) !== undefined || (flags & DF.TEXTREL) !== 0,
    pie: (flags1 & DF_1.PIE) !== 0,
    debug: value(DT.DEBUG) !== undefined,
    undefinedSymbols: await readUndefined(file, segments, sections, value, strings, needs.byIndex),
    versionNeeds: needs.list,
    relocationTables,
  };
}

/** File offset of `size` bytes at a virtual address, when one PT_LOAD has all of them in the file. */
export function offsetOf(segments: readonly Segment[], address: number, size: number): number | undefined {
  const segment = segments.find(
    ({ type, vaddr, filesz }) => type === PT.LOAD && address >= vaddr && address + size <= vaddr + filesz,
  );
  return segment === undefined ? undefined : segment.offset + (address - segment.vaddr);
}

type Value = (tag: number) => number | undefined;

async function readUndefined(
  file: FileWindow,
  segments: readonly Segment[],
  sections: readonly Section[],
  value: Value,
  strings: Buffer,
  versions: ReadonlyMap<number, string>,
): Promise<UndefinedSymbols> {
  const symtab = value(DT.SYMTAB);
  if (symtab === undefined) return { symbols: [], total: 0, complete: true };
  const stated = await symbolCount(file, segments, sections, value, symtab);
  const start = offsetOf(segments, symtab, 0);
  if (stated === undefined || start === undefined) return { symbols: [], total: 0, complete: false };
  const inFile = offsetOf(segments, symtab, stated * SYM_SIZE) !== undefined;
  const count = inFile ? Math.min(stated, MAX_SYMBOLS) : 0;

  const versym = value(DT.VERSYM);
  const versymAt = versym === undefined ? undefined : offsetOf(segments, versym, count * 2);
  const indexes = versymAt === undefined ? undefined : await file.read(versymAt, count * 2);

  const symbols: { name: string; version: string | undefined }[] = [];
  let total = 0;
  const perRead = Math.floor(MAX_WINDOW / SYM_SIZE);
  for (let first = 0; first < count; first += perRead) {
    const table = await file.read(start + first * SYM_SIZE, Math.min(perRead, count - first) * SYM_SIZE);
    for (let at = 0; at < table.length; at += SYM_SIZE) {
      const index = first + at / SYM_SIZE;
      const binding = table.readUInt8(at + 4) >>> 4;
      const undefinedHere = table.readUInt16LE(at + 6) === 0;
      // A weak symbol that nobody defines becomes 0: static-pie executables have some.
      if (index === 0 || !undefinedHere || binding === STB_WEAK) continue;
      total++;
      if (symbols.length === MAX_KEPT_SYMBOLS) continue;
      const version = indexes === undefined ? undefined : versions.get(indexes.readUInt16LE(index * 2) & 0x7fff);
      symbols.push({ name: stringAt(strings, table.readUInt32LE(at), 200), version });
    }
  }
  return { symbols, total, complete: count === stated };
}

const STB_WEAK = 2;

/**
 * Nothing states the number of dynamic symbols outright. In order: DT_HASH's nchain (gABI), the section header of the same
 * table, the string table that linkers put right behind it. DT_GNU_HASH cannot say: it leaves undefined symbols out.
 */
async function symbolCount(
  file: FileWindow,
  segments: readonly Segment[],
  sections: readonly Section[],
  value: Value,
  symtab: number,
): Promise<number | undefined> {
  const hash = value(DT.HASH);
  const hashAt = hash === undefined ? undefined : offsetOf(segments, hash, 8);
  if (hashAt !== undefined) return (await file.read(hashAt, 8)).readUInt32LE(4);
  const section = sections.find(({ type, addr }) => type === SHT.DYNSYM && addr === symtab);
  if (section !== undefined) return Math.floor(section.size / SYM_SIZE);
  const strtab = value(DT.STRTAB);
  return strtab !== undefined && strtab > symtab ? Math.floor((strtab - symtab) / SYM_SIZE) : undefined;
}

/** vna_flags: glibc's loader warns at most when such a version is missing. elf/dl-version.c match_symbol */
const VER_FLG_WEAK = 0x2;

/** Elf64_Verneed and Elf64_Vernaux are lists linked by offsets; a list that goes backwards or is too long ends our reading. */
async function readVersionNeeds(
  file: FileWindow,
  offset: number,
  count: number,
  strings: Buffer,
): Promise<{ list: VersionNeed[]; byIndex: Map<number, string> }> {
  const bytes = await file.read(offset, Math.min(MAX_WINDOW, file.size - offset));
  const list: VersionNeed[] = [];
  const byIndex = new Map<number, string>();
  let total = 0;
  const broken = () =>
    new ElfError(
      'dynamic',
      { en: 'the list of needed symbol versions is damaged', zh: '所需符号版本列表已损坏' },
      { offset: hex(offset) },
    );
  for (let at = 0, n = 0; n < count; n++) {
    if (at + 16 > bytes.length || ++total > MAX_VERSIONS) throw broken();
    const versions: string[] = [];
    const weak: string[] = [];
    let aux = at + bytes.readUInt32LE(at + 8);
    for (let names = bytes.readUInt16LE(at + 2); names > 0; names--) {
      if (aux + 16 > bytes.length || ++total > MAX_VERSIONS) throw broken();
      const version = stringAt(strings, bytes.readUInt32LE(aux + 8), 200);
      versions.push(version);
      if ((bytes.readUInt16LE(aux + 4) & VER_FLG_WEAK) !== 0) weak.push(version);
      byIndex.set(bytes.readUInt16LE(aux + 6) & 0x7fff, version);
      const next = bytes.readUInt32LE(aux + 12);
      if (next === 0) break;
      aux += next;
    }
    list.push({ library: stringAt(strings, bytes.readUInt32LE(at + 4), 200), versions, weak });
    const next = bytes.readUInt32LE(at + 12);
    if (next === 0) break;
    at += next;
  }
  return { list, byIndex };
}
