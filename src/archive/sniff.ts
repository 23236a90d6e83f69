/** What the first bytes of a file, or of what came out of a decompressor, say. Names mean nothing. */
export type Format =
  | 'elf'
  | 'gzip'
  | 'xz'
  | 'zstd'
  | 'tar'
  | 'zip'
  | 'deb'
  | 'rpm'
  /** A static library. */
  | 'ar'
  | 'pe'
  | 'mach-o'
  /** An archive that nobody opens here: bzip2, 7z … */
  | 'closed';

/** What `openArchive` can say more of; `folder`: an OCI layout. */
export type ArchiveFormat = Exclude<Format, 'elf' | 'ar' | 'pe' | 'mach-o'> | 'folder';
const NO_ARCHIVE: readonly (Format | undefined)[] = [undefined, 'elf', 'ar', 'pe', 'mach-o'];

export function isArchive(format: Format | undefined): format is Exclude<ArchiveFormat, 'folder'> {
  return !NO_ARCHIVE.includes(format);
}

/** Enough for every magic: tar's is at 257, and its checksum covers one block. */
export const HEAD_BYTES = 512;

const MAGIC: readonly (readonly [format: Format, hex: string])[] = [
  ['elf', '7f454c46'],
  ['gzip', '1f8b'],
  ['xz', 'fd377a585a00'],
  ['zstd', '28b52ffd'],
  ['zip', '504b0304'],
  ['zip', '504b0506'],
  ['rpm', 'edabeedb'],
  // `!<arch>\n` and the first member of every Debian package: deb(5).
  ['deb', '213c617263683e0a64656269616e2d62696e617279'],
  ['ar', '213c617263683e0a'],
  ['mach-o', 'cffaedfe'],
  ['mach-o', 'cefaedfe'],
  // A universal binary; Java classes have the same magic, and no macOS binary has more than 30 architectures.
  ['mach-o', 'cafebabe000000'],
];

/** What is recognised and not opened. */
const CLOSED: readonly (readonly [name: string, hex: string])[] = [
  ['bzip2', '425a68'],
  ['7z', '377abcaf271c'],
  ['rar', '526172211a07'],
  ['lz4', '04224d18'],
  ['lzip', '4c5a4950'],
  ['lzma', '5d00008000'],
  ['squashfs (snap, AppImage)', '68737173'],
  ['cab', '4d534346'],
  ['cpio', '303730373031'],
];

export function sniff(head: Buffer): Format | undefined {
  const known = MAGIC.find(([, hex]) => begins(head, hex))?.[0];
  if (known !== undefined) return known;
  if (closedName(head) !== undefined) return 'closed';
  if (head.toString('latin1', 0, 2) === 'MZ') return 'pe';
  return isTarHeader(head) ? 'tar' : undefined;
}

/** The name of an archive format that nobody opens here. */
export function closedName(head: Buffer): string | undefined {
  return CLOSED.find(([, hex]) => begins(head, hex))?.[0];
}

function begins(head: Buffer, hex: string): boolean {
  return head.subarray(0, hex.length / 2).toString('hex') === hex;
}

/** POSIX pax, ustar: the sum of the header's bytes, with its own field taken as spaces. Holds for v7 tar too. */
function isTarHeader(head: Buffer): boolean {
  if (head.length < 512) return false;
  const claimed = /^[ 0]*([0-7]{1,7})[ \0]/.exec(head.toString('latin1', 148, 157))?.[1];
  if (claimed === undefined) return false;
  let sum = 8 * 32;
  for (let i = 0; i < 512; i++) if (i < 148 || i >= 156) sum += head[i] ?? 0;
  return sum === Number.parseInt(claimed, 8);
}
