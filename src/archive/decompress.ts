import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { Interrupted } from '../system/index.js';
import { damagedBy, isDisk, type Pieces, type Reading } from './bytes.js';
import { ArchiveProblem, unsupported } from './problem.js';
import { peek } from './peek.js';
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
  if (format === 'gzip' || format === 'xz' || format === 'zstd') yield* decompress(format, all, reading);
  else if (format === 'closed') {
    const name = closedName(head) ?? '';
    throw unsupported(`its content is compressed with ${name}, which is not opened`, `其内容以 ${name} 压缩，无法打开`, { name });
  } else yield* all;
}

const CODECS: Readonly<Record<Codec, (pieces: Pieces) => AsyncIterable<Buffer>>> = { gzip: gunzip, xz: unxz, zstd: unzstd };

async function* gunzip(pieces: Pieces): AsyncGenerator<Buffer> {
  const unzip = createGunzip({ chunkSize: 1 << 18 });
  // Its errors reach the loop below, by way of `unzip`.
  pipeline(Readable.from(pieces, { objectMode: false }), unzip, () => undefined);
  for await (const piece of unzip) yield piece as Buffer;
}
