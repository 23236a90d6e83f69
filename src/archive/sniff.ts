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
  // RFC 8878 §3.1.2: a skippable frame may come first; zstd gives out what follows it.
  ...Array.from({ length: 16 }, (_, n): [Format, string] => ['zstd', `5${n.toString(16)}2a4d18`]),
  ['zip', '504b0304'],
  ['zip', '504b0506'],
  // APPNOTE.TXT §8.5.3, §8.5.4: once meant for several disks.
  ['zip', '504b0708'],
  ['zip', '504b3030'],
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
  ['lzop', '894c5a4f000d0a1a0a'],
  ['lrzip', '4c525a49'],
  ['squashfs (snap, AppImage)', '68737173'],
  ['cab', '4d534346'],
  // cpio(5): new ASCII format without and with sums, and the old one.
  ['cpio', '303730373031'],
  ['cpio', '303730373032'],
  ['cpio', '303730373037'],
  // gzip -d takes these too: compress, pack, lzh.
  ['compress', '1f9d'],
  ['pack', '1f1e'],
  ['lzh', '1fa0'],
  // What zstd -d of Debian takes of the formats before RFC 8878: lib/legacy/zstd_legacy.h, v0.5 to v0.7.
  ['old zstd', '25b52ffd'],
  ['old zstd', '26b52ffd'],
  ['old zstd', '27b52ffd'],
];

export function sniff(head: Buffer): Format | undefined {
  if (closedName(head) !== undefined) return 'closed';
  const known = magicOf(head);
  if (known !== undefined) return known;
  if (head.toString('latin1', 0, 2) === 'MZ') return 'pe';
  return isTarHeader(head) ? 'tar' : undefined;
}

/** The name of an archive format that nobody opens here. */
export function closedName(head: Buffer): string | undefined {
  const known = CLOSED.find(([, hex]) => begins(head, hex))?.[0];
  if (known !== undefined) return known;
  const magic = magicOf(head);
  // GNU tar, buffer.c check_compressed_archive: what may be a header is one, whatever magic its name begins with; gzip differs.
  if (magic !== undefined) return isArchive(magic) && isTarHeader(head) ? `tar + ${magic}` : undefined;
  if (isLzma(head)) return 'lzma';
  return isOldCpio(head) ? 'cpio' : undefined;
}

function magicOf(head: Buffer): Format | undefined {
  return MAGIC.find(([, hex]) => begins(head, hex))?.[0];
}

/**
 * .lzma has no magic, and xz -d takes it: properties, a dictionary of 2^n or 2^n + 2^(n-1) bytes, a size, and the zero that
 * begins the data (liblzma, alone_decoder.c; lzma-file-format.txt §1.1). xz writes -1 as size; where the size is known, the
 * properties have to be the usual ones, since lists of small numbers look like that too.
 */
function isLzma(head: Buffer): boolean {
  if (head.length < 18 || head.readUInt8(0) > 224 || head.readUInt8(13) !== 0) return false;
  const [dictionary, size] = [head.readUInt32LE(1), head.readBigUInt64LE(5)];
  const half = 2 ** (31 - Math.clz32(dictionary)) / 2;
  if (dictionary !== 2 * half && dictionary !== 3 * half) return false;
  return size === 0xffff_ffff_ffff_ffffn || (head[0] === 0x5d && size < 2n ** 38n);
}

/** cpio(5), “Old Binary Format”: 0o070707 in either byte order; one in 32768 files begins so by chance, and has no mode. */
function isOldCpio(head: Buffer): boolean {
  if (head.length < 26) return false;
  const u16 =
    head.readUInt16LE(0) === 0o070707 ? (at: number) => head.readUInt16LE(at) : (at: number) => head.readUInt16BE(at);
  const [type, nameSize] = [u16(6) >>> 12, u16(20)];
  return u16(0) === 0o070707 && [1, 2, 4, 6, 8, 10, 12].includes(type) && nameSize > 1 && nameSize <= 4096;
}

function begins(head: Buffer, hex: string): boolean {
  return head.subarray(0, hex.length / 2).toString('hex') === hex;
}

/**
 * POSIX pax, ustar: the sum of the header's bytes, with its own field taken as spaces. Holds for v7 tar too. GNU tar takes
 * a sum of signed bytes as well, as some old systems wrote it.
 */
function isTarHeader(head: Buffer): boolean {
  if (head.length < 512) return false;
  const claimed = /^[ 0]*([0-7]{1,7})[ \0]/.exec(head.toString('latin1', 148, 157))?.[1];
  if (claimed === undefined) return false;
  let [sum, signed] = [8 * 32, 8 * 32];
  for (let i = 0; i < 512; i++)
    if (i < 148 || i >= 156) {
      sum += head.readUInt8(i);
      signed += head.readInt8(i);
    }
  return [sum, signed].includes(Number.parseInt(claimed, 8));
}
