import type { ElfFile } from '../format/file.js';
import { constantData } from '../traces/find-texts.js';

/** Most distinct version strings that are kept. */
const MAX_STRINGS = 8;
/** Longer than any version string: what a piece of the file may cut in two. */
const OVERLAP = 32;

/**
 * Strings like `go1.26.5` in read-only data, for a binary whose build info was removed. Evidence only: Go packs strings
 * without separators, and the standard library speaks of other Go versions as well.
 */
export async function findGoVersionStrings(elf: ElfFile): Promise<string[]> {
  const found = new Set<string>();
  for (const { offset, size } of constantData(elf)) {
    let carried = Buffer.alloc(0);
    for await (const { bytes } of elf.file.stream(offset, size)) {
      const text = Buffer.concat([carried, bytes]);
      for (let at = text.indexOf('go1.'); at !== -1; at = text.indexOf('go1.', at + 1)) {
        const match = /^go1\.\d{1,2}(?:\.\d{1,2}|rc\d)/.exec(text.toString('latin1', at, at + OVERLAP));
        if (match !== null) found.add(match[0]);
        if (found.size === MAX_STRINGS) return [...found].sort();
      }
      carried = Buffer.from(text.subarray(-OVERLAP));
    }
  }
  return [...found].sort();
}
