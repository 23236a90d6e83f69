import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { Interrupted, isUnchanged } from '../system/index.js';
import { Blobs, readFolder } from './blobs.js';
import { ByteReader, filePieces, type Pieces, piecesOf, type Reading } from './bytes.js';
import { Contents } from './contents.js';
import { readDeb } from './deb.js';
import { type Codec, decompress } from './decompress.js';
import { type ImagePart, readImages } from './image.js';
import { looksLikeDockerManifest } from './image-schema.js';
import { type ArchiveLimits, Budget } from './limits.js';
import type { Member, OnMember } from './member.js';
import { promisedFormat } from './names.js';
import { PathLedger } from './paths.js';
import { peek } from './peek.js';
import { ArchiveProblem, damaged, unsupported } from './problem.js';
import { readRpm } from './rpm.js';
import { type ArchiveFormat, closedName, type Format, HEAD_BYTES, sniff } from './sniff.js';
import type { Spool } from './spool.js';
import { readTar } from './tar.js';
import { readZip } from './zip.js';

/** What was found in an archive, up to the point where reading it ended. */
export interface OpenedArchive {
  /** `tar.gz`, `deb`, `OCI image` … */
  readonly kind: string;
  /** One, or one for each image. */
  readonly parts: readonly ImagePart[];
  readonly passedOver: readonly string[];
  readonly tricks: PathLedger;
  /** Of the bytes that were read; of a layout in a folder, its index. */
  readonly subject?: Hashed;
  /** Why it was not read to its end. */
  readonly problem?: ArchiveProblem;
}

interface Hashed {
  readonly sha256: string;
  readonly size: number;
}

export interface OpenOptions {
  readonly signal?: AbortSignal;
  readonly limits?: ArchiveLimits;
}

interface Draft {
  kind: string;
  parts: ImagePart[];
  readonly passedOver: string[];
  readonly tricks: PathLedger;
  subject?: Hashed;
}

/**
 * Opens a release archive, and lays every ELF file in it into the spool. Only errors of the disk and Ctrl-C are thrown:
 * whatever the archive is, is in the result.
 * @param format what `sniff` said of its first bytes; `folder` for an OCI layout
 */
export async function openArchive(
  path: string,
  format: ArchiveFormat,
  spool: Spool,
  { signal, limits }: OpenOptions = {},
): Promise<OpenedArchive> {
  const reading: Reading = { budget: new Budget(limits), signal };
  const draft: Draft = {
    kind: format,
    parts: [],
    passedOver: [],
    tricks: new PathLedger(reading.budget.limits.pathBytes),
  };
  if (format === 'folder') return outcome(draft, () => openFolder(path, reading, spool, draft));
  // Once: what is hashed is what is read. O_NONBLOCK: a pipe in its place would otherwise wait for a writer.
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const before = await file.stat({ bigint: true });
    if (!before.isFile()) return { ...draft, problem: changed() };
    draft.subject = await hashed(file, signal);
    const opened = await outcome(draft, async () => {
      if ((await formatOf(file)) !== format) throw changed();
      refuseOtherName(path, format);
      await OPENERS[format]({ path, file }, reading, spool, draft);
    });
    const there = await stat(path, { bigint: true }).catch(() => undefined);
    const same = isUnchanged(before, await file.stat({ bigint: true })) && isUnchanged(before, there);
    return same ? opened : { ...opened, problem: changed() };
  } finally {
    await file.close();
  }
}

async function outcome(draft: Draft, read: () => Promise<void>): Promise<OpenedArchive> {
  try {
    await read();
    return draft;
  } catch (error) {
    if (error instanceof ArchiveProblem) return { ...draft, problem: error };
    throw error;
  }
}

async function formatOf(file: FileHandle): Promise<Format | undefined> {
  const { head, all } = await peek(piecesOf(file, 0, HEAD_BYTES));
  await all.return();
  return sniff(head);
}

async function hashed(file: FileHandle, signal: AbortSignal | undefined): Promise<Hashed> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const piece of piecesOf(file)) {
    if (signal?.aborted === true) throw new Interrupted();
    hash.update(piece);
    size += piece.length;
  }
  return { sha256: hash.digest('hex'), size };
}

function changed(): ArchiveProblem {
  return damaged('it changed while it was read', '读取过程中文件发生变化');
}

/** A file can begin as one archive and end as another: users unpack the one that its name says. */
function refuseOtherName(path: string, format: ArchiveFormat): void {
  const promised = promisedFormat(path);
  if (format !== 'closed' && promised !== undefined && promised !== format)
    throw unsupported(
      `it is called ${basename(path)} and begins as ${format}`,
      `名为 ${basename(path)}，开头却是 ${format}`,
      {
        format,
        name: promised,
      },
    );
}

interface Source {
  readonly path: string;
  readonly file: FileHandle;
}
type Opener = (source: Source, reading: Reading, spool: Spool, draft: Draft) => Promise<void>;

const OPENERS: Readonly<Record<Exclude<ArchiveFormat, 'folder'>, Opener>> = {
  tar: ({ file }, reading, spool, draft) => openTar(() => filePieces(file, reading), reading, spool, draft),
  gzip: (...all) => openCompressed('gzip', ...all),
  xz: (...all) => openCompressed('xz', ...all),
  zstd: (...all) => openCompressed('zstd', ...all),
  async zip({ file }, reading, spool, draft) {
    await readZip(file, reading, collector(reading, spool, draft));
  },
  async deb({ file }, reading, spool, draft) {
    const onMember = collector(reading, spool, draft);
    named(draft, await readDeb(filePieces(file, reading), reading, onMember));
  },
  async rpm({ file }, reading, spool, draft) {
    const onMember = collector(reading, spool, draft);
    named(draft, await readRpm(filePieces(file, reading), reading, onMember));
  },
  async closed({ file }, reading, _spool, draft) {
    const { head, all } = await peek(filePieces(file, reading));
    await all.return();
    const name = closedName(head) ?? '';
    draft.kind = name;
    throw unsupported(`archives of ${name} are not opened`, `无法打开 ${name} 格式的归档`, { format: name });
  },
};

const SHORT: Readonly<Record<Codec, string>> = { gzip: 'gz', xz: 'xz', zstd: 'zst' };

/** A compressed tar, or one compressed file: its bytes tell. */
async function openCompressed(
  codec: Codec,
  { path, file }: Source,
  reading: Reading,
  spool: Spool,
  draft: Draft,
): Promise<void> {
  draft.kind = SHORT[codec];
  const unpacked = () => decompress(codec, filePieces(file, reading), reading);
  const { head, all } = await peek(unpacked());
  if (sniff(head) === 'tar') {
    await all.return();
    draft.kind = `tar.${SHORT[codec]}`;
    return openTar(unpacked, reading, spool, draft);
  }
  const contents = begin(reading, spool, draft);
  reading.budget.member();
  await contents.take(basename(path).replace(/\.(gz|xz|zst)$/i, ''), 0, all);
}

/** @param pieces may be called twice: an image's tar is read once more, now that it is known to be one */
async function openTar(pieces: () => Pieces, reading: Reading, spool: Spool, draft: Draft): Promise<void> {
  const onMember = collector(reading, spool, draft);
  const layout = new LayoutSigns(reading.budget.limits.jsonBytes);
  await readTar(pieces(), async (member, content) => onMember(member, await layout.watch(member, content)));
  const kind = layout.kind();
  if (kind === undefined) return;
  for (const { contents } of draft.parts) for (const { file } of contents.elf) await spool.release(file);
  draft.parts = [];
  draft.kind = kind;
  await readLayout(take => readTar(pieces(), take), spool, reading, draft);
}

async function openFolder(path: string, reading: Reading, spool: Spool, draft: Draft): Promise<void> {
  draft.kind = 'OCI image';
  await readLayout(take => readFolder(path, reading, spool, take), spool, reading, draft);
}

async function readLayout(
  layOut: (take: OnMember) => Promise<void>,
  spool: Spool,
  { signal, budget: { limits } }: Reading,
  draft: Draft,
): Promise<void> {
  const again: Reading = { signal, budget: new Budget(limits) };
  const blobs = new Blobs(spool, again.budget);
  try {
    await layOut(blobs.take);
    const index = blobs.find('index.json');
    if (draft.subject === undefined && index !== undefined) draft.subject = index;
    await readImages(blobs, spool, again, draft);
    await takeUnasked(blobs, spool, again, draft);
  } finally {
    await blobs.release();
  }
}

/** A blob of an image that is not judged, of another system or an attestation, is no program by itself. */
const BLOB = /^blobs\/sha256\/[0-9a-f]{64}$/;

async function takeUnasked(blobs: Blobs, spool: Spool, reading: Reading, draft: Draft): Promise<void> {
  const contents = new Contents(spool, reading);
  for (const [path, { path: file, size }] of blobs.unasked()) {
    if (BLOB.test(path)) {
      const { head, all } = await peek(filePieces(file, reading));
      await all.return();
      if (sniff(head) !== 'elf') continue;
    }
    await contents.take(path, size, filePieces(file, reading));
  }
  if (contents.elf.length + contents.notOpened.length + contents.foreign.length > 0)
    draft.parts.push({ contents, architecture: undefined, beside: true });
}

/** Whether a tar is an image layout: it shows only when all of its names are known. */
class LayoutSigns {
  private readonly names = new Set<string>();
  private isDocker = false;

  constructor(private readonly jsonBytes: number) {}

  async watch({ path, size, type }: Member, content: Pieces): Promise<Pieces> {
    const name = path.replace(/^\.\//, '');
    if (type === 'file' && (name === 'oci-layout' || name === 'index.json')) this.names.add(name);
    if (type !== 'file' || name !== 'manifest.json' || size > this.jsonBytes) return content;
    // Many tars have a manifest.json; docker's names layers.
    const bytes = await new ByteReader(content).exactly(size);
    this.isDocker = looksLikeDockerManifest(bytes);
    return Readable.from([bytes]) as AsyncIterable<Buffer>;
  }

  kind(): string | undefined {
    if (this.names.size === 2) return 'OCI image';
    return this.isDocker ? 'docker image' : undefined;
  }
}

function begin(reading: Reading, spool: Spool, draft: Draft): Contents {
  const contents = new Contents(spool, reading);
  draft.parts.push({ contents, architecture: undefined });
  return contents;
}

function collector(reading: Reading, spool: Spool, draft: Draft): OnMember {
  const contents = begin(reading, spool, draft);
  return async ({ path: raw, type, size }, content) => {
    if (reading.signal?.aborted === true) throw new Interrupted();
    reading.budget.member();
    const path = draft.tricks.add(raw, type);
    if (type === 'file') await contents.take(path, size, content);
  };
}

function named(draft: Draft, architecture: string | undefined): void {
  draft.parts = draft.parts.map(({ contents }) => ({ contents, architecture }));
}
