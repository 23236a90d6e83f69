/** Changes to an ELF file that no toolchain makes, each named after the field. All take a 64-bit little-endian file. */

export const PT = { NULL: 0, LOAD: 1, INTERP: 3, NOTE: 4, GNU_STACK: 0x6474e551 } as const;
type Patch = (file: Buffer) => Buffer | undefined;

const PHDR = { type: 0, flags: 4, offset: 8, vaddr: 16, paddr: 24, filesz: 32, memsz: 40 } as const;

export function bytes(at: number, ...values: number[]): Patch {
  return file => {
    file.set(values, at);
    return undefined;
  };
}

export const machine = (value: number) => bytes(18, value & 0xff, value >> 8);
export const eFlags = (value: number) => bytes(48, value & 0xff, value >> 8, 0, 0);

export function entry(change: (entry: bigint) => bigint): Patch {
  return file => {
    file.writeBigUInt64LE(change(file.readBigUInt64LE(24)), 24);
    return undefined;
  };
}

/** Changes program headers of a type, all or the nth. */
export function segment(type: number, which: number | 'all', change: (header: Segment) => void): Patch {
  return file => {
    const found = segments(file).filter(header => header.type === type);
    const chosen = which === 'all' ? found : found.slice(which, which + 1);
    if (chosen.length === 0) throw new Error(`no program header of type ${type}`);
    for (const header of chosen) change(header);
    return undefined;
  };
}

export interface Segment {
  type: number;
  flags: number;
  offset: number;
  vaddr: number;
  filesz: number;
  memsz: number;
}

function segments(file: Buffer): Segment[] {
  const start = Number(file.readBigUInt64LE(32));
  return Array.from({ length: file.readUInt16LE(56) }, (_, n) => {
    const at = start + n * 56;
    const word = (offset: number) => ({
      get: () => file.readUInt32LE(at + offset),
      set: (value: number) => {
        file.writeUInt32LE(value, at + offset);
      },
    });
    const long = (offset: number) => ({
      get: () => Number(file.readBigUInt64LE(at + offset)),
      set: (value: number) => {
        file.writeBigUInt64LE(BigInt(value), at + offset);
      },
    });
    return Object.defineProperties({} as Segment, {
      type: word(PHDR.type),
      flags: word(PHDR.flags),
      offset: long(PHDR.offset),
      vaddr: long(PHDR.vaddr),
      filesz: long(PHDR.filesz),
      memsz: long(PHDR.memsz),
    });
  });
}

export const truncated =
  (bytesOff: number): Patch =>
  file =>
    file.subarray(0, file.length - bytesOff);

/** e_phoff behind the end of the file. */
export const phdrPastEnd: Patch = file => {
  file.writeBigUInt64LE(BigInt(file.length), 32);
  return undefined;
};

/** e_shoff, e_shnum, e_shstrndx zero and the table itself gone: what sstrip leaves. */
export const noSectionTable: Patch = file => {
  const at = Number(file.readBigUInt64LE(40));
  file.fill(0, at, at + file.readUInt16LE(60) * 64);
  file.writeBigUInt64LE(0n, 40);
  file.writeUInt16LE(0, 60);
  file.writeUInt16LE(0, 62);
  return undefined;
};

/** Makes PT_NOTE a PT_INTERP, its text in the unused bytes between the program headers and the code. */
export function interp(path: string): Patch {
  return file => {
    const text = Buffer.from(`${path}\0`);
    const at = 0xc00;
    if (!file.subarray(at, at + text.length).every(byte => byte === 0)) throw new Error('these bytes are in use');
    file.set(text, at);
    const all = segments(file);
    const note = all.find(({ type }) => type === PT.NOTE);
    const first = all.find(({ type, offset }) => type === PT.LOAD && offset === 0);
    if (note === undefined || first === undefined) throw new Error('no PT_NOTE, or no PT_LOAD from offset 0');
    Object.assign(note, { type: PT.INTERP, offset: at, vaddr: first.vaddr + at, filesz: text.length });
    note.memsz = text.length;
    return undefined;
  };
}

const BUILD_INFO = Buffer.from('\xff Go buildinf:', 'latin1');

/** The uvarint before the version string: a length that the file does not have. */
export const buildInfoLength: Patch = file => {
  for (let at = file.indexOf(BUILD_INFO); at !== -1; at = file.indexOf(BUILD_INFO, at + 1))
    if (at % 16 === 0) file.set([0xff, 0xff, 0xff, 0xff, 0x0f], at + 32);
  return undefined;
};

/** The version string of the build info, for one of the same length. */
export function buildInfoVersion(from: string, to: string): Patch {
  if (from.length !== to.length) throw new Error('other lengths need another layout');
  return file => {
    const at = file.indexOf(Buffer.concat([Buffer.from([from.length]), Buffer.from(from)]), file.indexOf(BUILD_INFO));
    if (at === -1) throw new Error(`no version ${from}`);
    file.write(to, at + 1, 'latin1');
    return undefined;
  };
}

/** NT_GNU_ABI_TAG's kernel. */
export function abiTag(major: number, minor: number): Patch {
  return file => {
    // namesz 4, descsz 16, type 1, "GNU\0", OS 0 (Linux).
    const at = file.indexOf(Buffer.from('040000001000000001000000474e550000000000', 'hex'));
    if (at === -1) throw new Error('no NT_GNU_ABI_TAG');
    for (const [n, value] of [major, minor, 0].entries()) file.writeUInt32LE(value, at + 20 + n * 4);
    return undefined;
  };
}

/** The type of the first entry of .rela.dyn. */
export function relocationType(type: number): Patch {
  return file => {
    const table = Number(file.readBigUInt64LE(40));
    for (let n = 0; n < file.readUInt16LE(60); n++) {
      const at = table + n * 64;
      // SHT_RELA that is loaded
      if (file.readUInt32LE(at + 4) !== 4 || (file.readUInt32LE(at + 8) & 2) === 0) continue;
      file.writeUInt32LE(type, Number(file.readBigUInt64LE(at + 24)) + 8);
      return undefined;
    }
    throw new Error('no relocations');
  };
}
