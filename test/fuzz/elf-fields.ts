import { bytesWindow, readBuildInfo, readElf, readSourcePaths } from '../../src/elf/index.js';
import { type Draft, NASTY_COUNT, nasty } from './draft.js';

/** A number of a file that a reader goes by. */
export interface Field {
  /** Byte offset. */
  readonly at: number;
  readonly size: number;
}

type Shape = readonly (readonly [offset: number, size: number])[];

/** gABI 4.1 and glibc 2.36 elf.h; after them Go's debug/buildinfo and debug/gosym. */
const EHDR: Shape = [
  ...[4, 5, 6, 7, 8].map(at => [at, 1] as const),
  [16, 2],
  [18, 2],
  [20, 4],
  [24, 8],
  [32, 8],
  [40, 8],
  [48, 4],
  ...[52, 54, 56, 58, 60, 62].map(at => [at, 2] as const),
];
const PHDR: Shape = [[0, 4], [4, 4], ...[8, 16, 24, 32, 40, 48].map(at => [at, 8] as const)];
const SHDR: Shape = [
  [0, 4],
  [4, 4],
  ...[8, 16, 24, 32].map(at => [at, 8] as const),
  [40, 4],
  [44, 4],
  [48, 8],
  [56, 8],
];
const DYN: Shape = [
  [0, 8],
  [8, 8],
];
const VERNEED: Shape = [
  [0, 2],
  [2, 2],
  [4, 4],
  [8, 4],
  [12, 4],
];
const VERNAUX: Shape = [
  [0, 4],
  [4, 2],
  [6, 2],
  [8, 4],
  [12, 4],
];
const NHDR: Shape = [
  [0, 4],
  [4, 4],
  [8, 4],
];
const SYM: Shape = [
  [0, 4],
  [4, 1],
  [6, 2],
];
const RELA: Shape = [
  [0, 8],
  [8, 4],
];
const HASH: Shape = [
  [0, 4],
  [4, 4],
];
const BUILD_INFO: Shape = [
  [0, 4],
  [14, 1],
  [15, 1],
  [16, 8],
  [24, 8],
  [32, 1],
  [33, 1],
];
const PCLNTAB: Shape = [[0, 4], [4, 2], [6, 1], [7, 1], ...[8, 16, 24, 32, 40, 48, 56, 64].map(at => [at, 8] as const)];

/** Rows of one table that are taken; more of them are more of the same. */
const MAX_ROWS = 40;

/** All numbers of a well-formed file that readers go by, in a fixed order. */
export async function fieldsOf(file: Buffer): Promise<Field[]> {
  const elf = await readElf(bytesWindow(file));
  const { phoff, phnum, shoff, shnum } = elf.header;
  const fields: Field[] = [];
  const add = (shape: Shape, at: number) => {
    for (const [offset, size] of shape) if (at + offset + size <= file.length) fields.push({ at: at + offset, size });
  };
  const rows = (shape: Shape, at: number, step: number, bytes: number) => {
    for (let n = 0; n < Math.min(MAX_ROWS, Math.floor(bytes / step)); n++) add(shape, at + n * step);
  };
  add(EHDR, 0);
  rows(PHDR, phoff, 56, phnum * 56);
  if (shoff > 0) rows(SHDR, shoff, 64, shnum * 64);
  for (const { type, offset, filesz } of elf.segments) {
    if (type === 2) rows(DYN, offset, 16, filesz);
    if (type === 4) add(NHDR, offset);
  }
  const byType: Readonly<Record<number, (offset: number, size: number) => void>> = {
    4: (offset, size) => rows(RELA, offset, 24, size),
    5: offset => add(HASH, offset),
    7: offset => add(NHDR, offset),
    11: (offset, size) => rows(SYM, offset, 24, size),
    1879048190: (offset, size) => {
      for (let at = offset; at + 16 <= offset + size; at += 16) add(at === offset ? VERNEED : VERNAUX, at);
    },
  };
  for (const { type, offset, size } of elf.sections) byType[type]?.(offset, size);
  const info = await readBuildInfo(elf);
  if (info !== undefined) add(BUILD_INFO, info.offset);
  const paths = await readSourcePaths(elf);
  if (paths !== undefined) add(PCLNTAB, paths.offset);
  return fields;
}

/** How many values `setField` knows for each field. */
export const VALUES = NASTY_COUNT + 9;

/**
 * Sets a field to the `which`th of its bad values: a nasty number, one off, its own place, the size of the file or one
 * off that, half and double, or what the next field holds.
 */
export function setField(draft: Draft, fields: readonly Field[], index: number, which: number): void {
  const field = fields[index];
  if (field === undefined) return;
  const { at, size } = field;
  const now = draft.number(at, size);
  const length = BigInt(draft.seed.length);
  const next = fields[(index + 1) % fields.length] ?? field;
  const own = [now + 1n, now - 1n, BigInt(at), length, length - 1n, length + 1n, now / 2n, now * 2n];
  const value = which < NASTY_COUNT ? nasty(which) : (own[which - NASTY_COUNT] ?? draft.number(next.at, next.size));
  draft.putNumber(at, size, value);
}
