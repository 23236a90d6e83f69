import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import { ByteReader, type Pieces } from './bytes.js';
import { damaged, unsupported } from './problem.js';
import { oneBlockEnd, streamHeader } from './xz-container.js';

const STREAM_HEADER = 12;
const MAGIC = Buffer.from('fd377a585a00', 'hex');
/** xz -9 uses 64 MiB. */
const MAX_DICTIONARY = 128 * 2 ** 20;
/** Each costs a decoder of its own; xz -T makes one of 24 MiB at level 6. */
const MAX_BLOCKS = 100_000;
/** .xz file format 1.2.1 §2.1.1.2: bytes of each kind of check. */
const CHECK_BYTES = [0, 4, 4, 4, 8, 8, 8, 16, 16, 16, 32, 32, 32, 64, 64, 64];
const SHA256 = 10;

/**
 * Decompresses .xz: any number of streams and blocks. The container is taken apart here and each block given to the
 * decoder as a file of its own, because that stops at the end of the first stream, does not know the SHA-256 check that
 * rpm writes, and allocates whatever dictionary it is asked for.
 * @see https://tukaani.org/xz/xz-file-format.txt
 */
export async function* unxz(pieces: Pieces): AsyncGenerator<Buffer> {
  const reader = new ByteReader(pieces);
  try {
    for (let blocks = 0, first = true; ; first = false) {
      const header = await nextStream(reader, first);
      if (header === undefined) return;
      const check = header[7] ?? 0;
      if (header.readUInt32LE(8) !== crc32(header.subarray(6, 8)) || header[6] !== 0 || check > 15)
        throw damaged('an invalid xz stream header', 'xz 流头部不合法', at(reader));
      if (![0, 1, 4, SHA256].includes(check))
        throw unsupported(`an xz check of type ${check}`, `xz 校验类型为 ${check}`, { check });
      for (let size = await byte(reader); size !== 0; size = await byte(reader)) {
        if (++blocks > MAX_BLOCKS) throw damaged('too many xz blocks', 'xz 块过多', { max: MAX_BLOCKS });
        yield* block(reader, size, check);
      }
      await skipIndex(reader);
    }
  } finally {
    await reader.close();
  }
}

/** Streams may be padded with zeros, and end the file. */
async function nextStream(reader: ByteReader, first: boolean): Promise<Buffer | undefined> {
  let head = await reader.upTo(4);
  while (!first && head.length === 4 && head.readUInt32LE() === 0) head = await reader.upTo(4);
  if (!first && head.length === 0) return undefined;
  const header = Buffer.concat([head, await reader.upTo(STREAM_HEADER - head.length)]);
  if (header.length < STREAM_HEADER || !header.subarray(0, 6).equals(MAGIC))
    throw damaged('no xz stream begins there', '此处不是 xz 流的开头', at(reader));
  return header;
}

/** §3: header, LZMA2 data, padding, check. */
async function* block(reader: ByteReader, sizeByte: number, check: number): AsyncGenerator<Buffer> {
  const rest = await reader.exactly(sizeByte * 4 + 3);
  const header = Buffer.concat([Buffer.from([sizeByte]), rest]);
  refuseFilters(header);
  const known = check === SHA256 ? 0 : check;
  let checkBytes: Buffer = Buffer.alloc(0);
  const file = async function* () {
    yield Buffer.concat([streamHeader(known), header]);
    let [packed, unpacked] = [0, 0];
    for await (const chunk of chunks(reader)) {
      packed += chunk.bytes.length;
      unpacked += chunk.unpacked;
      yield chunk.bytes;
    }
    const padding = await reader.exactly(-packed & 3);
    checkBytes = await reader.exactly(CHECK_BYTES[check] ?? 0);
    const ownCheck = check === SHA256 ? Buffer.alloc(0) : checkBytes;
    const unpadded = header.length + packed + ownCheck.length;
    yield Buffer.concat([padding, ownCheck, oneBlockEnd(unpadded, unpacked, known)]);
  };
  const hash = createHash('sha256');
  for await (const piece of decode(file())) {
    if (check === SHA256) hash.update(piece);
    yield piece;
  }
  if (check === SHA256 && !hash.digest().equals(checkBytes))
    throw damaged('the SHA-256 of an xz block is wrong', 'xz 块的 SHA-256 不符', at(reader));
}

/** LZMA2 as liblzma's lzma2_decoder.c reads it: each chunk says how long it is, packed and unpacked. */
async function* chunks(reader: ByteReader): AsyncGenerator<{ bytes: Buffer; unpacked: number }> {
  for (;;) {
    const control = await byte(reader);
    const first = Buffer.from([control]);
    if (control === 0) {
      yield { bytes: first, unpacked: 0 };
      return;
    }
    if (control > 2 && control < 0x80) throw damaged('an invalid LZMA2 chunk', 'LZMA2 块不合法', at(reader));
    const sizes = await reader.exactly(control < 0x80 ? 2 : control < 0xc0 ? 4 : 5);
    const low = sizes.readUInt16BE(0) + 1;
    const unpacked = control < 0x80 ? low : low + (control & 0x1f) * 0x1_0000;
    const data = await reader.exactly(control < 0x80 ? low : sizes.readUInt16BE(2) + 1);
    yield { bytes: Buffer.concat([first, sizes, data]), unpacked };
  }
}

/** §3.1: flags, perhaps two sizes, then the filters. The decoder checks the rest, and its CRC32. */
function refuseFilters(header: Buffer): void {
  const flags = header[1] ?? 0;
  let at = 2;
  const vli = () => {
    let value = 0;
    for (let shift = 0; shift < 63; shift += 7) {
      const next = header[at++] ?? 0;
      value += (next & 0x7f) * 2 ** shift;
      if (next < 0x80) break;
    }
    return value;
  };
  if ((flags & 0x40) !== 0) vli();
  if ((flags & 0x80) !== 0) vli();
  for (let filter = 0; filter <= (flags & 3) && at < header.length; filter++) {
    const [id, size] = [vli(), vli()];
    // §5.3.2, §5.3.3: BCJ and delta. Packages do not use them, and the decoder has none.
    if (id !== 0x21)
      throw unsupported(`the xz filter 0x${id.toString(16)}`, `xz 过滤器 0x${id.toString(16)}`, { filter: id });
    const bits = header[at] ?? 0;
    // §5.3.1: LZMA2.
    const dictionary = (2 + (bits & 1)) * 2 ** ((bits >>> 1) + 11);
    if (dictionary > MAX_DICTIONARY)
      throw unsupported(`an xz dictionary of ${dictionary} bytes`, `xz 字典长达 ${dictionary} 字节`, {
        dictionary,
        max: MAX_DICTIONARY,
      });
    at += size;
  }
}

/** §4, its first byte being read; and the footer, §2.1.2. */
async function skipIndex(reader: ByteReader): Promise<void> {
  const begin = reader.offset - 1;
  const records = await vliFrom(reader);
  if (records > MAX_BLOCKS) throw damaged('an invalid xz index', 'xz 索引不合法', at(reader));
  for (let i = 0; i < 2 * records; i++) await vliFrom(reader);
  await reader.skip(-(reader.offset - begin) & 3);
  const end = await reader.exactly(4 + STREAM_HEADER);
  if (end.toString('latin1', 14) !== 'YZ') throw damaged('an invalid xz stream footer', 'xz 流尾部不合法', at(reader));
}

async function vliFrom(reader: ByteReader): Promise<number> {
  let value = 0;
  for (let shift = 0; shift < 63; shift += 7) {
    const next = await byte(reader);
    value += (next & 0x7f) * 2 ** shift;
    if (next < 0x80) return value;
  }
  throw damaged('an invalid xz number', 'xz 数值不合法', at(reader));
}

async function byte(reader: ByteReader): Promise<number> {
  return (await reader.exactly(1)).readUInt8();
}

function at(reader: ByteReader) {
  return { offset: reader.offset };
}

type Xz = typeof import('xz-decompress').XzReadableStream;
interface Begun {
  readonly reader: ReadableStreamDefaultReader<Uint8Array>;
  readonly first: Awaited<ReturnType<Begun['reader']['read']>>;
  readonly instance: unknown;
}

/** Memories of decoders that came to their end; after a failure one may hold anything. */
const idle: unknown[] = [];
const MAX_IDLE = 2;
let beginning: Promise<unknown> = Promise.resolve();

/** Each stream has a decoder of its own: one may lie within another, which would wait for it for ever. */
async function* decode(file: Pieces): AsyncGenerator<Buffer> {
  const xz = await library();
  const begun = beginning.then(() => begin(xz, file));
  beginning = begun.catch(() => undefined);
  const { reader, first, instance } = await begun;
  let whole = false;
  try {
    for (let next = first; !next.done; next = await reader.read())
      if (next.value.length > 0) yield Buffer.from(next.value.buffer, next.value.byteOffset, next.value.byteLength);
    whole = true;
    if (idle.length < MAX_IDLE) idle.push(instance);
  } finally {
    if (!whole) await reader.cancel().catch(() => undefined);
  }
}

/** xz-decompress 0.2.3 keeps one decoder in its class, behind a lock that it holds as long as a stream is open. */
async function begin(xz: Xz, file: Pieces): Promise<Begun> {
  Object.assign(xz, {
    _contextMutex: { acquire: async () => undefined, release: () => undefined },
    _moduleInstance: idle.pop(),
    _moduleInstancePromise: undefined,
  });
  const reader: Begun['reader'] = new xz(Readable.toWeb(Readable.from(file)) as never).getReader();
  // From its first output on the stream holds the decoder itself.
  const first = await reader.read();
  return { reader, first, instance: Reflect.get(xz, '_moduleInstance') };
}

/** CommonJS behind a wrapper: Node finds no names in it, a bundler does. */
async function library(): Promise<typeof import('xz-decompress').XzReadableStream> {
  const found: { default?: unknown } & Partial<typeof import('xz-decompress')> = await import('xz-decompress');
  return found.XzReadableStream ?? (found.default as typeof import('xz-decompress')).XzReadableStream;
}
