import { ElfError } from './error.js';
import { hex, machineName, PT, SHT } from './fields.js';
import { type FileWindow, MAX_WINDOW, printable } from './window.js';

/** Elf64_Ehdr. Numbers above 2^53 lose their low bits; whatever they are compared with is below that. */
export interface Header {
  readonly osabi: number;
  readonly abiVersion: number;
  readonly type: number;
  readonly machine: number;
  readonly entry: number;
  readonly phoff: number;
  readonly shoff: number;
  readonly flags: number;
  readonly phnum: number;
  readonly shnum: number;
  readonly shstrndx: number;
}

/** Elf64_Phdr. */
export interface Segment {
  readonly index: number;
  readonly type: number;
  readonly flags: number;
  readonly offset: number;
  readonly vaddr: number;
  readonly filesz: number;
  readonly memsz: number;
  readonly align: number;
}

/** Elf64_Shdr. */
export interface Section {
  readonly index: number;
  readonly name: string;
  readonly type: number;
  readonly flags: number;
  readonly addr: number;
  readonly offset: number;
  readonly size: number;
  readonly link: number;
  readonly info: number;
  readonly align: number;
  readonly entsize: number;
}

const EHDR_SIZE = 64;
const PHDR_SIZE = 56;
const SHDR_SIZE = 64;
/** Linux, fs/binfmt_elf.c, load_elf_phdrs(): a program header table above 64 KiB is refused. */
const MAX_PHDR_TABLE = 65536;
const MAX_SECTIONS = 16_000;

export function u64(bytes: Buffer, at: number): number {
  return bytes.readUInt32LE(at + 4) * 0x1_0000_0000 + bytes.readUInt32LE(at);
}

/** Reads the ELF header; refuses whatever is not 64-bit little-endian and says what it is instead. */
export async function readHeader(file: FileWindow): Promise<{ header: Header; nullSectionAt: number | undefined }> {
  const ident = await file.read(0, Math.min(file.size, EHDR_SIZE));
  if (ident.length < 4 || ident.readUInt32BE(0) !== 0x7f454c46) throw notElf(ident);
  if (ident.length >= 20) refuseOtherShapes(ident);
  if (ident.length < EHDR_SIZE)
    throw new ElfError(
      'truncated',
      {
        en: `the file ends inside its ELF header: ${ident.length} of ${EHDR_SIZE} bytes`,
        zh: `文件在 ELF 文件头内就结束了：${EHDR_SIZE} 字节中只有 ${ident.length} 字节`,
      },
      { size: file.size },
    );
  if (ident[6] !== 1 || ident.readUInt32LE(20) !== 1)
    throw new ElfError(
      'version',
      { en: `ELF version ${ident[6]}, not 1`, zh: `ELF 版本为 ${ident[6]}，应为 1` },
      { EI_VERSION: ident[6] ?? 0, e_version: ident.readUInt32LE(20) },
    );
  const header = {
    osabi: ident.readUInt8(7),
    abiVersion: ident.readUInt8(8),
    type: ident.readUInt16LE(16),
    machine: ident.readUInt16LE(18),
    entry: u64(ident, 24),
    phoff: u64(ident, 32),
    shoff: u64(ident, 40),
    flags: ident.readUInt32LE(48),
    phnum: ident.readUInt16LE(56),
    shnum: ident.readUInt16LE(60),
    shstrndx: ident.readUInt16LE(62),
  };
  const sizes = { e_ehsize: [52, EHDR_SIZE], e_phentsize: [54, PHDR_SIZE], e_shentsize: [58, SHDR_SIZE] } as const;
  for (const [field, [at, expected]] of Object.entries(sizes)) {
    const got = ident.readUInt16LE(at);
    const absent = (field === 'e_phentsize' && header.phnum === 0) || (field === 'e_shentsize' && header.shoff === 0);
    if (got !== expected && !absent)
      throw new ElfError(
        'table',
        { en: `${field} is ${got}, must be ${expected}`, zh: `${field} 为 ${got}，应为 ${expected}` },
        { [field]: got },
      );
  }
  // gABI: with 0xff00 sections or more, the true numbers stand in section header 0.
  const extended = header.shoff !== 0 && (header.shnum === 0 || header.shstrndx === 0xffff);
  return { header, nullSectionAt: extended ? header.shoff : undefined };
}

function refuseOtherShapes(ident: Buffer): void {
  const bigEndian = ident[5] === 2;
  const machine = machineName(bigEndian ? ident.readUInt16BE(18) : ident.readUInt16LE(18));
  const evidence = { EI_CLASS: ident[4] ?? 0, EI_DATA: ident[5] ?? 0, machine };
  if (ident[4] !== 2)
    throw ident[4] === 1
      ? new ElfError('class', { en: `a 32-bit ELF for ${machine}`, zh: `这是 ${machine} 的 32 位 ELF` }, evidence)
      : new ElfError(
          'class',
          { en: `ELF class ${ident[4]} does not exist`, zh: `不存在 ELF 类别 ${ident[4]}` },
          evidence,
        );
  if (ident[5] !== 1)
    throw bigEndian
      ? new ElfError(
          'byte-order',
          { en: `a big-endian ELF for ${machine}`, zh: `这是 ${machine} 的大端 ELF` },
          evidence,
        )
      : new ElfError(
          'byte-order',
          { en: `ELF byte order ${ident[5]} does not exist`, zh: `不存在 ELF 字节序 ${ident[5]}` },
          evidence,
        );
}

/** First bytes of what is most often handed to us instead of an ELF. */
const otherFormats: readonly (readonly [prefix: string, name: string])[] = [
  ['4d5a', 'Windows PE'],
  ['cffaedfe', 'macOS Mach-O'],
  ['feedfacf', 'macOS Mach-O'],
  ['cafebabe', 'macOS universal Mach-O'],
  ['213c617263683e', 'ar (.a)'],
  ['2321', '#! script'],
  ['1f8b', 'gzip'],
  ['504b0304', 'zip'],
];

function notElf(ident: Buffer): ElfError {
  const start = ident.subarray(0, 16).toString('hex');
  const format = otherFormats.find(([prefix]) => start.startsWith(prefix))?.[1];
  const evidence = { firstBytes: start, ...(format !== undefined && { format }) };
  if (ident.length === 0) return new ElfError('not-elf', { en: 'the file is empty', zh: '文件为空' }, evidence);
  return format === undefined
    ? new ElfError('not-elf', { en: 'not an ELF file', zh: '不是 ELF 文件' }, evidence)
    : new ElfError('not-elf', { en: `not an ELF file but ${format}`, zh: `不是 ELF 文件，而是 ${format}` }, evidence);
}

/** Program headers, each of them inside the file; PT_LOADs as Linux would accept them. */
export async function readSegments(file: FileWindow, header: Header): Promise<Segment[]> {
  const { phoff, phnum } = header;
  if (phnum === 0) return [];
  if (phnum * PHDR_SIZE > MAX_PHDR_TABLE)
    throw new ElfError(
      'too-many',
      {
        en: `${phnum} program headers; Linux refuses more than 64 KiB of them`,
        zh: `有 ${phnum} 个程序头；Linux 拒绝超过 64 KiB 的程序头表`,
      },
      { e_phnum: phnum },
    );
  inside(file, 'table', 'program header table', '程序头表', phoff, phnum * PHDR_SIZE);
  const table = await file.read(phoff, phnum * PHDR_SIZE);
  const segments = Array.from({ length: phnum }, (_, index) => {
    const at = index * PHDR_SIZE;
    const segment = {
      index,
      type: table.readUInt32LE(at),
      flags: table.readUInt32LE(at + 4),
      offset: u64(table, at + 8),
      vaddr: u64(table, at + 16),
      filesz: u64(table, at + 32),
      memsz: u64(table, at + 40),
      align: u64(table, at + 48),
    };
    inside(file, 'segment', `segment ${index}`, `第 ${index} 段`, segment.offset, segment.filesz);
    // Linux, fs/binfmt_elf.c: -EINVAL.
    if (segment.type === PT.LOAD && segment.filesz > segment.memsz)
      throw new ElfError(
        'segment',
        {
          en: `segment ${index} holds more in the file than in memory`,
          zh: `第 ${index} 段在文件中的大小超过内存中的大小`,
        },
        { segment: index, p_filesz: hex(segment.filesz), p_memsz: hex(segment.memsz) },
      );
    return segment;
  });
  // A real file loads its bytes once, and its boundary pages twice. A thousand segments over the same bytes cost a
  // reader a thousand times the file.
  const loaded = segments.reduce((sum, { type, filesz }) => sum + (type === PT.LOAD ? filesz : 0), 0);
  if (loaded > 4 * file.size + (1 << 20))
    throw new ElfError(
      'segment',
      {
        en: `the segments load ${loaded} bytes out of a file of ${file.size}`,
        zh: `各段共加载 ${loaded} 字节，而文件只有 ${file.size} 字节`,
      },
      { loaded, fileSize: file.size },
    );
  return segments;
}

/** Section headers with their names; an empty list when the table was stripped off, which Linux does not mind. */
export async function readSections(
  file: FileWindow,
  header: Header,
  nullSectionAt: number | undefined,
): Promise<Section[]> {
  if (header.shoff === 0) return [];
  let { shnum, shstrndx } = header;
  if (nullSectionAt !== undefined) {
    inside(file, 'table', 'section header 0', '第 0 个节头', nullSectionAt, SHDR_SIZE);
    const first = await file.read(nullSectionAt, SHDR_SIZE);
    if (shnum === 0) shnum = u64(first, 32);
    if (shstrndx === 0xffff) shstrndx = first.readUInt32LE(40);
  }
  if (shnum === 0) return [];
  if (shnum > MAX_SECTIONS)
    throw new ElfError(
      'too-many',
      {
        en: `${shnum} section headers; an executable has some dozens`,
        zh: `有 ${shnum} 个节头；可执行文件通常只有几十个`,
      },
      { shnum },
    );
  inside(file, 'table', 'section header table', '节头表', header.shoff, shnum * SHDR_SIZE);
  const table = await file.read(header.shoff, shnum * SHDR_SIZE);
  const raw = Array.from({ length: shnum }, (_, index) => {
    const at = index * SHDR_SIZE;
    return {
      index,
      nameAt: table.readUInt32LE(at),
      type: table.readUInt32LE(at + 4),
      flags: u64(table, at + 8),
      addr: u64(table, at + 16),
      offset: u64(table, at + 24),
      size: u64(table, at + 32),
      link: table.readUInt32LE(at + 40),
      info: table.readUInt32LE(at + 44),
      align: u64(table, at + 48),
      entsize: u64(table, at + 56),
    };
  });
  for (const { index, type, offset, size } of raw)
    if (type !== SHT.NOBITS && index !== 0) inside(file, 'section', `section ${index}`, `第 ${index} 节`, offset, size);
  const nameTable = raw[shstrndx];
  if (shstrndx !== 0 && nameTable === undefined)
    throw new ElfError(
      'section',
      { en: `e_shstrndx ${shstrndx} is not a section`, zh: `e_shstrndx ${shstrndx} 不是有效的节` },
      { e_shstrndx: shstrndx, shnum },
    );
  const names =
    nameTable === undefined || shstrndx === 0 || nameTable.type === SHT.NOBITS
      ? Buffer.alloc(0)
      : await file.read(nameTable.offset, Math.min(nameTable.size, MAX_WINDOW));
  // A hostile table has thousands of long names that have to be escaped; linkers write short ones.
  const longest = raw.length > 1000 ? 40 : 200;
  return raw.map(({ nameAt, ...section }) => ({ ...section, name: stringAt(names, nameAt, longest) }));
}

/** NUL-terminated string of a string table, for showing; '' when `at` is outside. */
export function stringAt(table: Buffer, at: number, max = 500): string {
  if (at >= table.length) return '';
  const piece = table.subarray(at, at + 4 * max + 1);
  const end = piece.indexOf(0);
  return printable(end === -1 ? piece : piece.subarray(0, end), max);
}

function inside(
  file: FileWindow,
  problem: 'table' | 'segment' | 'section',
  en: string,
  zh: string,
  offset: number,
  length: number,
): void {
  // .tbss and other empty ranges may point anywhere.
  if (length === 0 || (Number.isSafeInteger(offset + length) && offset + length <= file.size)) return;
  throw new ElfError(
    problem,
    {
      en: `${en} ends at ${hex(offset + length)}, past the end of the file (${hex(file.size)}): cut short, or damaged`,
      zh: `${zh}结束于 ${hex(offset + length)}，超出文件末尾（${hex(file.size)}）：文件被截断或已损坏`,
    },
    { offset: hex(offset), length: hex(length), fileSize: hex(file.size) },
  );
}
