import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { Interrupted } from '../system/index.js';
import { folderBlobs, TarBlobs } from './blobs.js';
import { ByteReader, filePieces, type Pieces, type Reading } from './bytes.js';
import { Contents } from './contents.js';
import { readDeb } from './deb.js';
import { type Codec, decompress } from './decompress.js';
import { type ImagePart, readImages } from './image.js';
import { looksLikeDockerManifest } from './image-schema.js';
import { type ArchiveLimits, Budget } from './limits.js';
import type { Member, OnMember } from './member.js';
import { PathLedger } from './paths.js';
import { peek } from './peek.js';
import { ArchiveProblem, unsupported } from './problem.js';
import { readRpm } from './rpm.js';
import { type ArchiveFormat, closedName, sniff } from './sniff.js';
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
  /** Why it was not read to its end. */
  readonly problem?: ArchiveProblem;
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
  try {
    refuseOtherName(path, format);
    await OPENERS[format](path, reading, spool, draft);
    return draft;
  } catch (error) {
    if (error instanceof ArchiveProblem) return { ...draft, problem: error };
    throw error;
  }
}

/** What a name promises to whoever unpacks it. */
const NAMED: readonly (readonly [RegExp, ArchiveFormat])[] = [
  [/\.zip$/i, 'zip'],
  [/\.deb$/i, 'deb'],
  [/\.rpm$/i, 'rpm'],
  [/\.tar$/i, 'tar'],
  [/\.(?:tgz|gz)$/i, 'gzip'],
  [/\.(?:txz|xz)$/i, 'xz'],
  [/\.(?:tzst|zst)$/i, 'zstd'],
];

/** A file can begin as one archive and end as another: users unpack the one that its name says. */
function refuseOtherName(path: string, format: ArchiveFormat): void {
  const promised = NAMED.find(([name]) => name.test(path))?.[1];
  if (format !== 'folder' && format !== 'closed' && promised !== undefined && promised !== format)
    throw unsupported(
      `it is called ${basename(path)} and begins as ${format}`,
      `名为 ${basename(path)}，开头却是 ${format}`,
      {
        format,
        name: promised,
      },
    );
}

type Opener = (path: string, reading: Reading, spool: Spool, draft: Draft) => Promise<void>;

const OPENERS: Readonly<Record<ArchiveFormat, Opener>> = {
  tar: (path, reading, spool, draft) => openTar(() => filePieces(path, reading), reading, spool, draft),
  gzip: (...all) => openCompressed('gzip', ...all),
  xz: (...all) => openCompressed('xz', ...all),
  zstd: (...all) => openCompressed('zstd', ...all),
  async zip(path, reading, spool, draft) {
    await readZip(path, reading, collector(reading, spool, draft));
  },
  async deb(path, reading, spool, draft) {
    const onMember = collector(reading, spool, draft);
    named(draft, await readDeb(filePieces(path, reading), reading, onMember));
  },
  async rpm(path, reading, spool, draft) {
    const onMember = collector(reading, spool, draft);
    named(draft, await readRpm(filePieces(path, reading), reading, onMember));
  },
  async folder(path, reading, spool, draft) {
    draft.kind = 'OCI image';
    await readImages(folderBlobs(path), spool, reading, draft);
  },
  async closed(path, reading, _spool, draft) {
    const { head, all } = await peek(filePieces(path, reading));
    await all.return();
    const name = closedName(head) ?? '';
    draft.kind = name;
    throw unsupported(`archives of ${name} are not opened`, `无法打开 ${name} 格式的归档`, { format: name });
  },
};

const SHORT: Readonly<Record<Codec, string>> = { gzip: 'gz', xz: 'xz', zstd: 'zst' };

/** A compressed tar, or one compressed file: its bytes tell. */
async function openCompressed(codec: Codec, path: string, reading: Reading, spool: Spool, draft: Draft): Promise<void> {
  draft.kind = SHORT[codec];
  const unpacked = () => decompress(codec, filePieces(path, reading), reading);
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
  const again: Reading = { ...reading, budget: new Budget(reading.budget.limits) };
  const blobs = new TarBlobs(spool, again.budget);
  try {
    await readTar(pieces(), blobs.take);
    await readImages(blobs, spool, again, draft);
    await takeUnasked(blobs, spool, again, draft);
  } finally {
    await blobs.release();
  }
}

/** A blob of an image that is not judged, of another system or an attestation, is no program by itself. */
const BLOB = /^blobs\/sha256\/[0-9a-f]{64}$/;

async function takeUnasked(blobs: TarBlobs, spool: Spool, reading: Reading, draft: Draft): Promise<void> {
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
