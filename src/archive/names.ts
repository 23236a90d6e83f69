import type { ArchiveFormat } from './sniff.js';

/** What a name promises to whoever unpacks it; undefined where any format may stand under it. */
const NAMES: readonly (readonly [RegExp, ArchiveFormat | undefined])[] = [
  [/\.zip$/i, 'zip'],
  [/\.deb$/i, 'deb'],
  [/\.rpm$/i, 'rpm'],
  [/\.tar$/i, 'tar'],
  [/\.(?:tgz|gz)$/i, 'gzip'],
  [/\.(?:txz|xz)$/i, 'xz'],
  [/\.(?:tzst|zst)$/i, 'zstd'],
  [/\.(?:jar|bz2|7z)$/i, undefined],
];

export function promisedFormat(name: string): ArchiveFormat | undefined {
  return NAMES.find(([pattern]) => pattern.test(name))?.[1];
}

/** Whether a file is unpacked by its name, wherever its bytes begin: zip is read from its end. */
export function isArchiveName(name: string): boolean {
  return NAMES.some(([pattern]) => pattern.test(name));
}
