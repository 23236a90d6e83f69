import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { Interrupted } from '../system/index.js';
import { damagedBy, isDisk, type Pieces, type Reading } from './bytes.js';
import { peek } from './peek.js';
import { ArchiveProblem, damaged, unsupported } from './problem.js';
import { closedName, type Format, sniff } from './sniff.js';
import { unxz } from './xz.js';
import { unzstd } from './zstd.js';

export type Codec = Extract<Format, 'gzip' | 'xz' | 'zstd'>;

/** Decompresses as a stream; what comes out is counted. @throws ArchiveProblem for whatever the bytes are */
export async function* decompress(codec: Codec, pieces: Pieces, { budget }: Reading): AsyncGenerator<Buffer> {
  try {
    for await (const piece of CODECS[codec](pieces)) {
      budget.produced(piece.length);
      yield piece;
    }
  } catch (error) {
    if (error instanceof ArchiveProblem || error instanceof Interrupted || isDisk(error)) throw error;
    throw damagedBy(error);
  }
}

/** The same bytes, decompressed if their first bytes say that they are compressed. */
export async function* decompressed(pieces: Pieces, reading: Reading): AsyncGenerator<Buffer> {
  const { head, all } = await peek(pieces);
  const format = sniff(head);
  const closed = closedName(head);
  if (format === 'gzip' || format === 'xz' || format === 'zstd') yield* decompress(format, all, reading);
  // An rpm may leave its cpio as it is.
  else if (closed === undefined || closed === 'cpio') yield* all;
  else
    throw unsupported(
      `its content is compressed with ${closed}, which is not opened`,
      `其内容以 ${closed} 压缩，无法打开`,
      { format: closed },
    );
}

/**
 * Reads to its end what is compressed, and looks at the first bytes of what comes out.
 * @returns whether that is a program or an archive, or cannot be decompressed here, so that nobody knows what it is
 */
export async function hidesMore(
  codec: Codec,
  pieces: AsyncIterableIterator<Buffer>,
  reading: Reading,
): Promise<boolean> {
  let failure: unknown;
  // Without `return`: the decompressor ends after a few bytes, and the pieces go on to their own checksum.
  const lent = {
    next: () =>
      pieces.next().catch((error: unknown) => {
        failure = error;
        throw error;
      }),
  };
  const hides = await unpackedFormat(codec, { [Symbol.asyncIterator]: () => lent }, reading);
  // It reads ahead: what it failed at may show only here.
  while (failure === undefined && (await pieces.next()).done !== true);
  if (failure !== undefined) throw failure;
  return hides !== undefined;
}

async function unpackedFormat(codec: Codec, pieces: Pieces, reading: Reading): Promise<Format | undefined> {
  try {
    const { head, all } = await peek(decompress(codec, pieces, reading));
    await all.return();
    return sniff(head);
  } catch (error) {
    if (error instanceof ArchiveProblem && error.fault !== 'too-much') return 'closed';
    throw error;
  }
}

const CODECS: Readonly<Record<Codec, (pieces: Pieces) => AsyncIterable<Buffer>>> = {
  gzip: gunzip,
  xz: unxz,
  zstd: unzstd,
};

async function* gunzip(pieces: Pieces): AsyncGenerator<Buffer> {
  const unzip = createGunzip({ chunkSize: 1 << 18 });
  let [given, ended] = [0, false];
  async function* counted() {
    for await (const piece of pieces) {
      given += piece.length;
      yield piece;
    }
    ended = true;
  }
  // Its errors reach the loop below, by way of `unzip`.
  pipeline(Readable.from(counted(), { objectMode: false }), unzip, () => undefined);
  for await (const piece of unzip) yield piece as Buffer;
  // zlib of Node ends at a zero byte behind a member, and takes what follows for padding; unzip finds an archive there.
  if (!ended || unzip.bytesWritten < given)
    throw damaged('there is more after its end', '结束标记之后还有内容', { offset: unzip.bytesWritten });
}
