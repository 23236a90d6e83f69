import { open } from 'node:fs/promises';
import type { Goarch } from '../platform/index.js';
import { ElfError } from './format/error.js';
import { canStart, isExecutable } from './format/executable.js';
import { ET, machineName, machineOf } from './format/fields.js';
import { type ElfStructure, readElf } from './format/file.js';
import { openWindow } from './format/window.js';
import { readBuildInfo } from './go/build-info.js';
import { findPacking } from './traces/packer.js';

/** What an ELF file is for, before anybody judges whether it is good. */
export interface ElfKind {
  /** `damaged` also for what has no type that we know: it is for the checks to say so. */
  readonly is: 'program' | 'library' | 'object' | 'core' | 'damaged';
  /** One of ours; undefined for any other machine, word size or byte order. */
  readonly goarch: Goarch | undefined;
  /** `RISC-V`, `x86 (386)`. */
  readonly machine: string;
  /** Whether Go linked it. */
  readonly go: boolean;
  /** A library that the kernel would start all the same: nothing in it but its name tells that it is no program. */
  readonly starts: boolean;
  /** With UPX: what is inside nobody can tell. */
  readonly packed: boolean;
}

/** @throws UserError when the file cannot be read */
export async function elfKind(path: string): Promise<ElfKind> {
  const window = await openWindow(path);
  try {
    const elf = await readElf(window);
    const goarch = (Object.keys(machineOf) as Goarch[]).find(name => machineOf[name] === elf.header.machine);
    const machine = machineName(elf.header.machine);
    const { upx } = await findPacking(elf, true);
    const is = roleOf(elf);
    const starts = is === 'library' && canStart(elf);
    return { is, starts, goarch, machine, go: await isGo(elf), packed: upx.length > 0 };
  } catch (error) {
    if (!(error instanceof ElfError)) throw error;
    return damagedOrForeign(path);
  } finally {
    await window.close();
  }
}

function roleOf(elf: ElfStructure): ElfKind['is'] {
  if (isExecutable(elf)) return 'program';
  // glibc, elf/dl-load.c: ld.so refuses what has none, “object file has no dynamic section”.
  if (elf.dynamic === undefined && canStart(elf)) return 'program';
  return ROLES[elf.header.type] ?? 'damaged';
}

const ROLES: Readonly<Record<number, ElfKind['is']>> = { [ET.DYN]: 'library', [ET.REL]: 'object', [ET.CORE]: 'core' };

async function isGo(elf: Awaited<ReturnType<typeof readElf>>): Promise<boolean> {
  if (elf.sections.some(({ name }) => /^\.(go\.buildinfo|gopclntab|note\.go\.buildid)$/.test(name))) return true;
  try {
    return (await readBuildInfo(elf)) !== undefined;
  } catch (error) {
    if (error instanceof ElfError) return false;
    throw error;
  }
}

/** The reader takes 64-bit little-endian files only. gABI: EI_CLASS is byte 4, EI_DATA byte 5, e_type at 16, e_machine at 18. */
async function damagedOrForeign(path: string): Promise<ElfKind> {
  const file = await open(path);
  try {
    const head = Buffer.alloc(20);
    const { bytesRead } = await file.read(head, 0, 20, 0);
    const [elfClass, data] = [head[4], head[5]];
    const bigEndian = data === 2;
    const machine = bigEndian ? head.readUInt16BE(18) : head.readUInt16LE(18);
    const type = bigEndian ? head.readUInt16BE(16) : head.readUInt16LE(16);
    const known = (elfClass === 1 || elfClass === 2) && (data === 1 || data === 2);
    const ours = elfClass === 2 && data === 1;
    const goarch = (Object.keys(machineOf) as Goarch[]).find(name => machineOf[name] === machine);
    if (bytesRead < 20 || !known || (ours && goarch !== undefined))
      return { is: 'damaged', starts: false, goarch, machine: machineName(machine), go: false, packed: false };
    const is = type === ET.EXEC ? 'program' : (ROLES[type] ?? 'damaged');
    const bits = elfClass === 1 ? '32-bit ' : '';
    return {
      is,
      starts: false,
      goarch: undefined,
      machine: `${bits}${machineName(machine)}`,
      go: false,
      packed: false,
    };
  } finally {
    await file.close();
  }
}
