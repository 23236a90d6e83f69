import { ET } from './fields.js';
import type { ElfStructure } from './file.js';

/** Older linkers do not set DF_1_PIE. DT_DEBUG is given to executables only; a loader to them and to libc.so.6. */
export function isExecutable({ header, dynamic, interp }: ElfStructure): boolean {
  if (header.type === ET.EXEC) return true;
  if (header.type !== ET.DYN) return false;
  return dynamic?.pie === true || dynamic?.debug === true || (interp !== undefined && dynamic?.soname === undefined);
}
