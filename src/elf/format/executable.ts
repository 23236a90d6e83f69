import { offsetOf } from './dynamic.js';
import { ET, PF } from './fields.js';
import type { ElfStructure } from './file.js';

/** Older linkers do not set DF_1_PIE. DT_DEBUG is given to executables only; a loader to them and to libc.so.6. */
export function isExecutable({ header, dynamic, interp }: ElfStructure): boolean {
  if (header.type === ET.EXEC) return true;
  if (header.type !== ET.DYN) return false;
  return dynamic?.pie === true || dynamic?.debug === true || (interp !== undefined && dynamic?.soname === undefined);
}

/**
 * Whether the kernel would start a file that has no mark of an executable. Linux, fs/binfmt_elf.c: it takes each ET_DYN,
 * maps it, and goes to e_entry, also where that is 0, or to the loader of PT_INTERP. In a file of debug information alone
 * (objcopy --only-keep-debug) the entry stands, and no segment has the code.
 */
export function canStart({ header, segments, interp }: ElfStructure): boolean {
  if (header.type !== ET.DYN) return false;
  const code = segments.filter(({ flags }) => (flags & PF.X) !== 0);
  return interp !== undefined || offsetOf(code, header.entry, 1) !== undefined;
}
