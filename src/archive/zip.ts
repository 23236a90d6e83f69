import type { FileHandle } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import type { Entry, ZipFile } from 'yauzl';
import { Interrupted } from '../system/index.js';
import { damagedBy, isDisk, type Pieces, piecesOf, type Reading } from './bytes.js';
import type { OnMember } from './member.js';
import type { MemberType } from './paths.js';
import { ArchiveProblem, damaged, unsupported } from './problem.js';

const METHODS: Readonly<Record<number, string>> = { 9: 'deflate64', 12: 'bzip2', 14: 'lzma', 93: 'zstd', 95: 'xz' };

/**
 * Goes through a zip archive by its central directory. What that says is compared with the local headers, since other
 * programs go by those. @throws ArchiveProblem
 */
export async function readZip(file: FileHandle, reading: Reading, onMember: OnMember): Promise<void> {
  const yauzl = await import('yauzl');
  const { size } = await file.stat();
  reading.budget.read(size);
  const occupied: Occupied[] = [];
  let directoryAt = 0;
  try {
    // Names are checked by the ledger: yauzl would end at the first bad one.
    const options = { lazyEntries: true, autoClose: false, decodeStrings: false };
    const zip = await yauzl.fromRandomAccessReaderPromise(readerOf(file, yauzl), size, options);
    // Where the central directory begins: yauzl's types do not tell.
    directoryAt = (zip as unknown as { readonly readEntryCursor: number }).readEntryCursor;
    for await (const entry of zip.eachEntry()) occupied.push(await readEntry(zip, entry, reading, onMember, yauzl));
  } catch (error) {
    if (error instanceof ArchiveProblem || error instanceof Interrupted || isDisk(error)) throw error;
    throw damagedBy(error);
  }
  noOverlap(occupied);
  noGap(occupied, directoryAt);
}

/** yauzl closes what it is given by number, and reads on after an error: the file is ours. */
function readerOf(file: FileHandle, { RandomAccessReader }: Pick<typeof import('yauzl'), 'RandomAccessReader'>) {
  return new (class extends RandomAccessReader {
    override _readStreamForRange(start: number, end: number): Readable {
      return Readable.from(piecesOf(file, start, end), { objectMode: false });
    }
  })();
}

interface Occupied {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** A descriptor of the data may follow it. APPNOTE.TXT §4.3.9 */
  readonly described: boolean;
}

async function readEntry(
  zip: ZipFile,
  entry: Entry,
  reading: Reading,
  onMember: OnMember,
  { getFileNameLowLevel }: Pick<typeof import('yauzl'), 'getFileNameLowLevel'>,
): Promise<Occupied> {
  const name = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false);
  const evidence = { member: name.slice(0, 300) };
  const local = await zip.readLocalFileHeaderPromise(entry);
  if (!local.fileName.equals(entry.fileNameRaw))
    throw damaged('a file has two names, in its own header and in the directory', '文件自身头部与目录中的名称不同', {
      ...evidence,
      local: local.fileName.toString('utf8').slice(0, 300),
    });
  const size = entry.uncompressedSize;
  const type = typeOf(entry, name);
  if (type === 'file' && entry.isEncrypted())
    throw new ArchiveProblem('encrypted', { en: 'it is encrypted', zh: '已加密' }, evidence);
  const { compressionMethod: method } = entry;
  if (type === 'file' && !entry.canDecodeFileData())
    throw unsupported(
      `a member compressed with ${METHODS[method] ?? `method ${method}`}`,
      `成员以 ${METHODS[method] ?? `方法 ${method}`} 压缩`,
      { ...evidence, method },
    );
  await onMember({ path: name, type, size }, type === 'file' ? content(zip, entry, reading) : nothing());
  const end = local.fileDataStart + entry.compressedSize;
  const described = (entry.generalPurposeBitFlag & 8) !== 0;
  return { name, start: entry.relativeOffsetOfLocalHeader, end, described };
}

async function* nothing(): AsyncGenerator<Buffer> {}

/** The library checks the size; the checksum is checked here, for who reads to the end. */
async function* content(zip: ZipFile, entry: Entry, { budget, signal }: Reading): Pieces & AsyncGenerator<Buffer> {
  let sum = 0;
  for await (const piece of await zip.openReadStreamPromise(entry)) {
    if (signal?.aborted === true) throw new Interrupted();
    budget.produced((piece as Buffer).length);
    sum = crc32(piece as Buffer, sum);
    yield piece as Buffer;
  }
  if (sum !== entry.crc32)
    throw damaged('the checksum of a member is wrong', '成员的校验和不符', { wanted: entry.crc32, got: sum });
}

function typeOf(entry: Entry, name: string): MemberType {
  if (name.endsWith('/')) return 'directory';
  // Made on Unix: the upper half of the attributes is a mode. APPNOTE.TXT §4.4.2, §4.4.15
  const mode = entry.versionMadeBy >>> 8 === 3 ? (entry.externalFileAttributes >>> 16) & 0o170000 : 0;
  if (mode === 0o120000) return 'symlink';
  return mode === 0 || mode === 0o100000 ? 'file' : 'other';
}

/** Members that share bytes: how the zip bombs of 2019 were made (https://www.bamsoftware.com/hacks/zipbomb/). */
function noOverlap(occupied: Occupied[]): void {
  occupied.sort((a, b) => a.start - b.start);
  for (const [i, { name, end }] of occupied.entries()) {
    const next = occupied[i + 1];
    if (next !== undefined && next.start < end)
      throw damaged('members overlap: they share the same bytes', '成员相互重叠，共用相同字节', {
        members: [name.slice(0, 300), next.name.slice(0, 300)],
      });
  }
}

/** With and without its signature, with sizes of 4 and of 8 bytes. APPNOTE.TXT §4.3.9 */
const DESCRIPTORS: ReadonlySet<number> = new Set([12, 16, 20, 24]);

/** Who unpacks a stream, as funzip and bsdtar do, meets each local header, also one that the directory does not list. */
function noGap(sorted: readonly Occupied[], directoryAt: number): void {
  const starts = [...sorted.map(one => one.start), directoryAt];
  for (const [i, start] of starts.entries()) {
    const before = sorted[i - 1];
    const gap = start - (before?.end ?? 0);
    if (gap !== 0 && !(before?.described === true && DESCRIPTORS.has(gap)))
      throw damaged('there are bytes that its directory does not list', '含有目录中未列出的字节', {
        offset: before?.end ?? 0,
        bytes: gap,
      });
  }
}
