import { Decompress } from 'fzstd';
import xxhash from 'xxhash-wasm';
import { ByteReader, damagedBy, type Pieces } from './bytes.js';
import { ArchiveProblem, damaged, unsupported } from './problem.js';

/** zstd's own tool refuses larger windows unless told: `--long`, 2^27. */
const MAX_WINDOW = 128 * 2 ** 20;
/** RFC 8878 §3.1.1.2.4: Block_Maximum_Size. */
const MAX_BLOCK = 128 << 10;

/**
 * Decompresses Zstandard (RFC 8878), with any number of frames and their checksums. The frames are taken apart here, so
 * that fzstd never sees a window that would exhaust memory; it moves its window at each block, which is bounded too.
 */
export async function* unzstd(pieces: Pieces): AsyncGenerator<Buffer> {
  const reader = new ByteReader(pieces);
  const { create64 } = await xxhash();
  try {
    for (let frames = 0; ; frames++) {
      const magic = await reader.upTo(4);
      if (magic.length === 0 && frames > 0) return;
      if (magic.length < 4) throw damaged('it is no Zstandard data', '不是 Zstandard 数据');
      const number = magic.readUInt32LE();
      // Skippable frames: §3.1.2.
      if (number >>> 4 === 0x184d2a5) await reader.skip((await reader.exactly(4)).readUInt32LE());
      else if (number === 0xfd2fb528) yield* frame(reader, magic, create64());
      else throw damaged('after a frame comes no other', '一个帧之后不是另一个帧', { offset: reader.offset - 4 });
    }
  } finally {
    await reader.close();
  }
}

interface Hash {
  update(bytes: Uint8Array): unknown;
  digest(): bigint;
}

async function* frame(reader: ByteReader, magic: Buffer, hash: Hash): AsyncGenerator<Buffer> {
  const { header, window, checksum } = await frameHeader(reader);
  let out: Buffer[] = [];
  const decoder = new Decompress(bytes => out.push(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)));
  let pending = Buffer.concat([magic, header]);
  let produced = 0;
  for (let blocks = 1, last = false; !last; blocks++) {
    const head = await reader.exactly(3);
    const word = head.readUIntLE(0, 3);
    last = (word & 1) === 1;
    const [type, size] = [(word >>> 1) & 3, word >>> 3];
    if (type === 3 || size > MAX_BLOCK) throw damaged('a block has an impossible header', '块头不合法', { word });
    // Type 1 repeats one byte.
    const body = await reader.exactly(type === 1 ? 1 : size);
    out = [];
    try {
      // The last byte is kept back: fzstd 0.1.1 never lets go of a piece that ends where a block does.
      const data = Buffer.concat([pending, head, body]);
      const cut = last ? data.length : data.length - 1;
      decoder.push(data.subarray(0, cut), last);
      pending = Buffer.from(data.subarray(cut));
    } catch (error) {
      throw damagedBy(error);
    }
    for (const bytes of out) {
      produced += bytes.length;
      if (checksum) hash.update(bytes);
      if (bytes.length > 0) yield bytes;
    }
    if (blocks * window > 2 ** 32 + 4096 * produced)
      throw new ArchiveProblem(
        'too-much',
        { en: 'tiny blocks in a large window: made to cost time', zh: '大窗口中的极小块：专为消耗时间而构造' },
        { blocks, window, produced },
      );
  }
  if (!checksum) return;
  const [wanted, got] = [(await reader.exactly(4)).readUInt32LE(), Number(hash.digest() & 0xffff_ffffn)];
  if (wanted !== got) throw damaged('the checksum of a frame is wrong', '帧的校验和不符', { wanted, got });
}

/** RFC 8878 §3.1.1.1. The header is given back without its checksum flag: that checksum is read here. */
async function frameHeader(reader: ByteReader) {
  const descriptor = (await reader.exactly(1)).readUInt8();
  const single = (descriptor & 0x20) !== 0;
  if ((descriptor & 8) !== 0) throw damaged('a reserved bit is set', '保留位被置位', { descriptor });
  const windowByte = single ? Buffer.alloc(0) : await reader.exactly(1);
  const dictionary = await reader.exactly([0, 1, 2, 4][descriptor & 3] ?? 0);
  if (dictionary.some(byte => byte !== 0))
    throw unsupported('it needs a Zstandard dictionary', '需要 Zstandard 字典', {
      dictionary: dictionary.toString('hex'),
    });
  const sizeField = await reader.exactly([single ? 1 : 0, 2, 4, 8][descriptor >>> 6] ?? 0);
  const window = single ? contentSize(sizeField) : windowSize(windowByte.readUInt8());
  if (window > MAX_WINDOW)
    throw unsupported(
      `its window of ${window} bytes is larger than zstd accepts by default`,
      `窗口为 ${window} 字节，超过 zstd 默认接受的大小`,
      { window, max: MAX_WINDOW },
    );
  const header = Buffer.concat([Buffer.from([descriptor & ~4]), windowByte, dictionary, sizeField]);
  return { header, window, checksum: (descriptor & 4) !== 0 };
}

function contentSize(field: Buffer): number {
  if (field.length === 2) return field.readUInt16LE() + 256;
  return field.length === 8 ? Number(field.readBigUInt64LE()) : field.readUIntLE(0, field.length);
}

function windowSize(byte: number): number {
  const base = 2 ** (10 + (byte >>> 3));
  return base + (base / 8) * (byte & 7);
}
