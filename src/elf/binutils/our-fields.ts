import { DT, SHT } from '../format/fields.js';
import type { ElfStructure } from '../format/file.js';
import type { Section } from '../format/headers.js';
import type { Notes } from '../format/notes.js';
import { type Fields, name, noteOwner, number, UNTOLD } from './fields.js';
import {
  fileTypes,
  loongarchFlags,
  machines,
  noteTypes,
  sectionFlags,
  sectionTypes,
  segmentTypes,
  systems,
} from './names.js';

/** All that our reader has of a file, in readelf's words. */
export function ourFields(elf: ElfStructure): Fields {
  return new Map([
    ...headerFields(elf),
    ...segmentFields(elf),
    ...sectionFields(elf),
    ...dynamicFields(elf),
    ...versionFields(elf),
    ...symbolFields(elf),
    ...noteFields(elf),
  ]);
}

type Field = readonly [field: string, value: string];

function headerFields({ header, segments, sections }: ElfStructure): Field[] {
  const meaning = header.machine === 258 ? loongarchFlags(header.flags) : undefined;
  return [
    // What readHeader refuses otherwise.
    ['class', 'ELF64'],
    ['data', 'little endian'],
    ['version', '0x1'],
    ['osabi', systems[header.osabi] ?? UNTOLD],
    ['abi version', number(header.abiVersion)],
    ['type', fileTypes[header.type] ?? UNTOLD],
    ['machine', machines[header.machine] ?? UNTOLD],
    ['entry', number(header.entry)],
    ['e_phoff', number(header.phoff)],
    ['e_shoff', number(header.shoff)],
    ['e_flags', number(header.flags)],
    ...(header.machine === 258 ? [['e_flags decoded', meaning ?? UNTOLD] as const] : []),
    ['e_phnum', number(header.phnum)],
    ['e_shnum', number(header.shnum)],
    // With 0xff00 sections or more it stands elsewhere.
    ['e_shstrndx', header.shstrndx === 0xffff ? UNTOLD : number(header.shstrndx)],
    ['segments', number(segments.length)],
    ['sections', number(sections.length)],
  ];
}

function segmentFields({ segments, interp }: ElfStructure): Field[] {
  const fields: Field[] = segments.flatMap(({ index, type, flags, offset, vaddr, filesz, memsz, align }) => [
    [`segment ${index} type`, segmentTypes[type] ?? UNTOLD],
    [`segment ${index} offset`, number(offset)],
    [`segment ${index} address`, number(vaddr)],
    [`segment ${index} file size`, number(filesz)],
    [`segment ${index} memory size`, number(memsz)],
    [`segment ${index} flags`, `${flags & 4 ? 'R' : '-'}${flags & 2 ? 'W' : '-'}${flags & 1 ? 'E' : '-'}`],
    [`segment ${index} align`, number(align)],
  ]);
  if (interp !== undefined) fields.push(['interpreter', name(interp)]);
  return fields;
}

function sectionFields({ sections }: ElfStructure): Field[] {
  return sections.flatMap(section => {
    const { index, type } = section;
    return [
      [`section ${index} name`, name(section.name)],
      [`section ${index} type`, sectionTypes[type] ?? UNTOLD],
      [`section ${index} address`, number(section.addr)],
      [`section ${index} offset`, number(section.offset)],
      [`section ${index} size`, number(section.size)],
      [`section ${index} entry size`, number(section.entsize)],
      [`section ${index} flags`, letters(section.flags)],
      [`section ${index} link`, number(section.link)],
      [`section ${index} info`, number(section.info)],
      [`section ${index} align`, number(section.align)],
    ];
  });
}

/** Bits beyond the standard's own bear letters that depend on machine and system. */
function letters(flags: number): string {
  if (flags >= 1 << sectionFlags.length || (flags & 8) !== 0) return UNTOLD;
  return [...sectionFlags].filter((_, bit) => (flags & (1 << bit)) !== 0).join('');
}

function dynamicFields({ dynamic }: ElfStructure): Field[] {
  if (dynamic === undefined) return [];
  const { entries, needed, rpath, runpath, soname } = dynamic;
  const names = new Map([
    [DT.NEEDED as number, [...needed]],
    [DT.RPATH, [...rpath]],
    [DT.RUNPATH, [...runpath]],
    [DT.SONAME, soname === undefined ? [] : [soname]],
  ]);
  return [
    ['dynamic entries', number(entries.length)],
    ...entries.flatMap(({ tag, value }, i): Field[] => {
      const list = names.get(tag);
      return [
        [`dynamic ${i} tag`, number(tag)],
        [`dynamic ${i} value`, list === undefined ? number(value) : name(list.shift() ?? UNTOLD)],
      ];
    }),
  ];
}

function versionFields({ dynamic, sections }: ElfStructure): Field[] {
  // readelf finds them by their section alone.
  if (!sections.some(({ type }) => type === SHT.GNU_VERNEED)) return [];
  return (dynamic?.versionNeeds ?? []).map(({ library, versions }, i) => [
    `version need ${i}`,
    versions.every(version => name(version) !== UNTOLD) && name(library) !== UNTOLD
      ? [library, ...versions].join(' ')
      : UNTOLD,
  ]);
}

/** 28,000 of Go cost readelf 30 ms; for each with a version it opens another table, 20 µs a symbol. */
const MAX_LISTED = { [SHT.SYMTAB]: 200_000, [SHT.DYNSYM]: 5000 } as const;

/** Whether to have readelf list them: nothing but a list of all of them makes it tell their number. */
export function symbolsAreFew({ sections }: ElfStructure): boolean {
  return sections.every(
    ({ type, size, entsize }) =>
      (type !== SHT.SYMTAB && type !== SHT.DYNSYM) || (entsize > 0 && size / entsize <= MAX_LISTED[type]),
  );
}

function symbolFields(elf: ElfStructure): Field[] {
  // The sizes of their sections are compared all the same.
  if (!symbolsAreFew(elf)) return [['symbols *', UNTOLD]];
  const tables = elf.sections.filter(({ type, size }) => (type === SHT.SYMTAB || type === SHT.DYNSYM) && size > 0);
  return tables.map(table => [`symbols in ${name(table.name)}`, symbols(table)]);
}

function symbols({ size, entsize }: Section): string {
  return number(Math.floor(size / entsize));
}

function noteFields({ notes, sections }: ElfStructure): Field[] {
  const tables = sections.filter(({ type }) => type === SHT.NOTE);
  const values = noteValues(notes);
  // Without sections readelf goes by segments, which may hold one note twice; and we read no endless lists.
  if (tables.length === 0 || notes.complete === false) return [['note *', UNTOLD], ...values];
  // readelf goes through the sections; ours found some of them a second time, by segment.
  const once = [...new Map(notes.all.map(note => [note.offset, note])).values()].sort((a, b) => a.offset - b.offset);
  const listed = tables.flatMap(({ offset, size }) =>
    once.filter(note => note.offset >= offset && note.offset < offset + size),
  );
  const fields: Field[] = listed.flatMap(({ owner, type, size }, i) => [
    [`note ${i} owner`, noteOwner(owner)],
    [`note ${i} type`, noteTypes.find(([of, value]) => of === owner && value === type)?.[2] ?? UNTOLD],
    [`note ${i} size`, number(size)],
  ]);
  return [...fields, ...values];
}

function noteValues({ buildId, abiTagKernel, goBuildId, x86IsaNeeded }: Notes): Field[] {
  const fields: Field[] = [];
  if (buildId !== undefined) fields.push(['build id', buildId]);
  if (abiTagKernel !== undefined) fields.push(['ABI tag', abiTagKernel]);
  if (goBuildId !== undefined) fields.push(['Go build id', name(goBuildId)]);
  if (x86IsaNeeded !== undefined) fields.push(['x86 ISA needed', `v${x86IsaNeeded}`]);
  return fields;
}
