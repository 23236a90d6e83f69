/**
 * Numbers of the ELF standard that we name. Sources: gABI 4.1 and its drafts, elf.h of glibc 2.36, psABIs of x86-64, AArch64
 * and LoongArch (laelf v2.30), Linux' include/uapi/linux/elf.h.
 */
export const ET = { NONE: 0, REL: 1, EXEC: 2, DYN: 3, CORE: 4 } as const;
export const PT = {
  LOAD: 1,
  DYNAMIC: 2,
  INTERP: 3,
  NOTE: 4,
  GNU_STACK: 0x6474e551,
} as const;
export const PF = { X: 1, W: 2, R: 4 } as const;
export const SHT = { SYMTAB: 2, RELA: 4, NOTE: 7, NOBITS: 8, DYNSYM: 11, GNU_VERNEED: 0x6ffffffe } as const;
export const SHF = { WRITE: 1, ALLOC: 2, EXECINSTR: 4 } as const;
export const DT = {
  NULL: 0,
  NEEDED: 1,
  PLTRELSZ: 2,
  HASH: 4,
  STRTAB: 5,
  SYMTAB: 6,
  RELA: 7,
  RELASZ: 8,
  STRSZ: 10,
  SONAME: 14,
  RPATH: 15,
  DEBUG: 21,
  TEXTREL: 22,
  JMPREL: 23,
  RUNPATH: 29,
  FLAGS: 30,
  VERSYM: 0x6ffffff0,
  FLAGS_1: 0x6ffffffb,
  VERNEED: 0x6ffffffe,
  VERNEEDNUM: 0x6fffffff,
} as const;
export const DF = { TEXTREL: 4 } as const;
export const DF_1 = { PIE: 0x08000000 } as const;

/** e_machine of what we judge, and of what people hand us by mistake. */
const machines: Readonly<Record<number, string>> = {
  3: 'x86 (386)',
  8: 'MIPS',
  20: 'PowerPC',
  21: 'PowerPC64',
  22: 'S/390',
  40: 'ARM',
  62: 'x86-64 (amd64)',
  183: 'AArch64 (arm64)',
  243: 'RISC-V',
  258: 'LoongArch',
  // Not assigned by the gABI; what GNU toolchains for Sunway use.
  39190: 'SW-64',
};

export const machineOf = { amd64: 62, arm64: 183, loong64: 258 } as const;

export function machineName(e_machine: number): string {
  return machines[e_machine] ?? `e_machine ${e_machine}`;
}

export const hex = (value: number): string => `0x${value.toString(16)}`;

/** `R-X`, as in /proc/self/maps. */
export function permissions(p_flags: number): string {
  return `${p_flags & PF.R ? 'R' : '-'}${p_flags & PF.W ? 'W' : '-'}${p_flags & PF.X ? 'X' : '-'}`;
}
