import { machineOf } from '../format/fields.js';
import type { ElfFile } from '../format/file.js';
import { constantData, findTexts } from './find-texts.js';

/**
 * What the Go runtime writes before it ends on a CPU below the GOAMD64 it was compiled for (runtime/asm_amd64.s, since Go
 * 1.18, when there came to be levels). A v1 program has no such text.
 */
const text = (level: string) => `This program can only be run on AMD64 processors with ${level} `;
const LEVELS = ['v2', 'v3', 'v4'];

/** Levels of which the program would complain; more than one means that it only talks of them. Empty for other machines. */
export async function findRefusedLevels(elf: ElfFile): Promise<string[]> {
  if (elf.header.machine !== machineOf.amd64) return [];
  const found = await findTexts(elf, constantData(elf), LEVELS.map(text));
  return LEVELS.filter(level => found.includes(text(level)));
}
