import { ET } from './fields.js';
import type { ElfStructure } from './file.js';

/**
 * How a file comes to run.
 * `static`: by the kernel alone. `static-pie`: likewise, at any address. `loader-dependent`: asks for a loader although it
 * needs no library, which is what Go's -buildmode=pie gives without cgo. `dynamic`: needs libraries.
 */
export type Linking = 'static' | 'static-pie' | 'loader-dependent' | 'dynamic';

export function linkingOf({ header, interp, dynamic }: ElfStructure): Linking {
  if ((dynamic?.needed.length ?? 0) > 0 || (dynamic?.undefinedSymbols.total ?? 0) > 0) return 'dynamic';
  if (interp !== undefined) return 'loader-dependent';
  return header.type === ET.DYN ? 'static-pie' : 'static';
}
