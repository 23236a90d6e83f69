/** How GNU readelf 2.38 to 2.47 names numbers: binutils/readelf.c, get_segment_type and its neighbours, with LC_ALL=C. */

type Names = Readonly<Record<number, string>>;

export const fileTypes: Names = { 0: 'NONE', 1: 'REL', 2: 'EXEC', 3: 'DYN', 4: 'CORE' };

export const machines: Names = {
  3: 'Intel 80386',
  40: 'ARM',
  62: 'Advanced Micro Devices X86-64',
  183: 'AArch64',
  243: 'RISC-V',
  258: 'LoongArch',
};

export const systems: Names = { 0: 'UNIX - System V', 3: 'UNIX - GNU', 6: 'UNIX - Solaris', 9: 'UNIX - FreeBSD' };

export const segmentTypes: Names = {
  0: 'NULL',
  1: 'LOAD',
  2: 'DYNAMIC',
  3: 'INTERP',
  4: 'NOTE',
  5: 'SHLIB',
  6: 'PHDR',
  7: 'TLS',
  1685382480: 'GNU_EH_FRAME',
  1685382481: 'GNU_STACK',
  1685382482: 'GNU_RELRO',
  1685382483: 'GNU_PROPERTY',
  // PT_PAX_FLAGS, which Go wrote until 1.23.
  1694766464: 'LOOS+0x5041580',
};

/** The wide listing cuts a name after 15 characters. */
export const sectionTypes: Names = {
  0: 'NULL',
  1: 'PROGBITS',
  2: 'SYMTAB',
  3: 'STRTAB',
  4: 'RELA',
  5: 'HASH',
  6: 'DYNAMIC',
  7: 'NOTE',
  8: 'NOBITS',
  9: 'REL',
  10: 'SHLIB',
  11: 'DYNSYM',
  14: 'INIT_ARRAY',
  15: 'FINI_ARRAY',
  16: 'PREINIT_ARRAY',
  17: 'GROUP',
  18: 'SYMTAB SECTION',
  1879048181: 'GNU_ATTRIBUTES',
  1879048182: 'GNU_HASH',
  1879048183: 'GNU_LIBLIST',
  1879048189: 'VERDEF',
  1879048190: 'VERNEED',
  1879048191: 'VERSYM',
};

/** Lowest bit first, as readelf prints them. */
export const sectionFlags = 'WAX.MSILOGTC';

/** Lowest bit first. */
export const dynamicFlags = 'ORIGIN SYMBOLIC TEXTREL BIND_NOW STATIC_TLS'.split(' ');
export const dynamicFlags1 =
  'NOW GLOBAL GROUP NODELETE LOADFLTR INITFIRST NOOPEN ORIGIN DIRECT TRANS INTERPOSE NODEFLIB NODUMP CONFALT ENDFILTEE DISPRELDNE DISPRELPND NODIRECT IGNMULDEF NOKSYMS NOHDR EDITED NORELOC SYMINTPOSE GLOBAUDIT SINGLETON STUB PIE'.split(
    ' ',
  );

/** The first words of what stands for a note's type; a bare number of an owner is what readelf does not know. */
export const noteTypes: readonly (readonly [owner: string, type: number, name: string])[] = [
  ['GNU', 1, 'NT_GNU_ABI_TAG'],
  ['GNU', 2, 'NT_GNU_HWCAP'],
  ['GNU', 3, 'NT_GNU_BUILD_ID'],
  ['GNU', 4, 'NT_GNU_GOLD_VERSION'],
  ['GNU', 5, 'NT_GNU_PROPERTY_TYPE_0'],
  ['Go', 4, 'GO BUILDID'],
  ['stapsdt', 3, 'NT_STAPSDT'],
];

/** LoongArch ELF psABI, e_flags: bits 2-0 are the base ABI, bits 7-6 the version of the object file ABI. */
export function loongarchFlags(flags: number): string | undefined {
  const float = ['', 'SOFT', 'SINGLE', 'DOUBLE'][flags & 7];
  const version = flags >>> 6;
  return float === undefined || float === '' || (flags & 0x38) !== 0 || version > 1
    ? undefined
    : `${float}-FLOAT, OBJ-v${version}`;
}
