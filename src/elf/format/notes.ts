import { PT, SHT } from './fields.js';
import type { Section, Segment } from './headers.js';
import { type FileWindow, printable } from './window.js';

export interface Notes {
  /** Every note header that was read. */
  readonly all: readonly Note[];
  /** false: there were more notes than we read. */
  readonly complete: boolean;
  /** NT_GNU_BUILD_ID, hex. */
  readonly buildId?: string;
  /** The `.note.go.buildid` that cmd/link writes. */
  readonly goBuildId?: string;
  /** NT_GNU_ABI_TAG for Linux: the oldest kernel the linked libc takes, `4.15.0`. */
  readonly abiTagKernel?: string;
  /** GNU_PROPERTY_X86_ISA_1_NEEDED as a level from 1 to 4: what the C part needs. */
  readonly x86IsaNeeded?: number;
}

/** Elf64_Nhdr. */
export interface Note {
  /** Of its header in the file. */
  readonly offset: number;
  readonly owner: string;
  readonly type: number;
  /** Bytes of its descriptor. */
  readonly size: number;
}

const MAX_NOTE_BYTES = 1 << 16;
const MAX_NOTES = 1000;
const MAX_RANGES = 64;
/** Of a longer owner’s name the start is kept. */
const MAX_NAME = 200;
/** glibc 2.36 elf.h. */
const GNU_PROPERTY_X86_ISA_1_NEEDED = 0xc0008002;

/** Notes are hints to us and ignored by the kernel: a damaged one ends the reading of its segment, and that is all. */
export async function readNotes(
  file: FileWindow,
  segments: readonly Segment[],
  sections: readonly Section[],
): Promise<Notes> {
  // Go puts only .note.go.buildid into PT_NOTE, the GNU build id is to be found by its section.
  const ranges = new Map<number, { size: number; align: number }>();
  for (const { type, offset, filesz, align } of segments)
    if (type === PT.NOTE) ranges.set(offset, { size: filesz, align });
  for (const { type, offset, size } of sections)
    if (type === SHT.NOTE && !ranges.has(offset)) ranges.set(offset, { size, align: 4 });
  const all: Note[] = [];
  const found: Found = {
    all,
    complete: ranges.size <= MAX_RANGES && [...ranges.values()].every(({ size }) => size <= MAX_NOTE_BYTES),
  };
  for (const [offset, { size, align }] of [...ranges].slice(0, MAX_RANGES)) {
    const bytes = await file.read(offset, Math.min(size, MAX_NOTE_BYTES));
    const pad = (n: number) => (align === 8 ? (n + 7) & ~7 : (n + 3) & ~3);
    for (let at = 0; at + 12 <= bytes.length && all.length < MAX_NOTES; ) {
      const nameSize = bytes.readUInt32LE(at);
      const descSize = bytes.readUInt32LE(at + 4);
      const nameAt = at + 12;
      const descAt = at + pad(12 + Math.min(nameSize, MAX_NOTE_BYTES));
      if (descAt + descSize > bytes.length) break;
      // `GNU` and its NUL; of a hostile name only a start is kept.
      const owner = bytes.subarray(nameAt, nameAt + Math.min(nameSize, MAX_NAME));
      const end = owner.indexOf(0);
      const name = owner.toString('latin1', 0, end === -1 ? owner.length : end);
      const type = bytes.readUInt32LE(at + 8);
      all.push({ offset: offset + at, owner: printable(name, MAX_NAME), type, size: descSize });
      take(found, name, type, bytes.subarray(descAt, descAt + descSize));
      at = descAt + pad(descSize);
    }
  }
  return { ...found, complete: found.complete && all.length < MAX_NOTES };
}

type Found = { -readonly [K in keyof Notes]: Notes[K] };

function take(found: Found, name: string, type: number, desc: Buffer): void {
  if (name === 'Go' && type === 4) found.goBuildId = printable(desc, 200);
  if (name !== 'GNU') return;
  if (type === 3) found.buildId = desc.subarray(0, 64).toString('hex');
  if (type === 1 && desc.length >= 16 && desc.readUInt32LE(0) === 0)
    found.abiTagKernel = [4, 8, 12].map(at => desc.readUInt32LE(at)).join('.');
  if (type === 5)
    for (let at = 0; at + 8 <= desc.length; ) {
      const size = desc.readUInt32LE(at + 4);
      if (desc.readUInt32LE(at) === GNU_PROPERTY_X86_ISA_1_NEEDED && size === 4 && at + 12 <= desc.length) {
        const bits = desc.readUInt32LE(at + 8);
        if (bits !== 0) found.x86IsaNeeded = Math.min(4, 32 - Math.clz32(bits));
      }
      at += 8 + ((size + 7) & ~7);
      if (size > desc.length) break;
    }
}
