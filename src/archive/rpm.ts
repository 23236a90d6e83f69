import { createHash } from 'node:crypto';
import { ByteReader, type Pieces, type Reading } from './bytes.js';
import { readCpio } from './cpio.js';
import { decompressed } from './decompress.js';
import type { OnMember } from './member.js';
import { peek } from './peek.js';
import { ArchiveProblem, damaged, unsupported } from './problem.js';
import { closedName, sniff } from './sniff.js';

const LEAD = 96;
const HEADER_MAGIC = '8eade801';
/** rpm, lib/header.c: hdrchkTags. */
const MAX_TAGS = 0xffff;
const TAG = {
  sha256: 273,
  arch: 1022,
  payloadFormat: 1124,
  compressor: 1125,
  payloadDigest: 5092,
  payloadDigestAlgo: 5093,
} as const;
/** RFC 4880 §9.4, as rpm uses it. */
const SHA256 = 8;

/**
 * Goes through what an rpm (version 3 or 4 format) installs. The digests in its headers are compared with the bytes.
 * @returns its architecture
 * @throws ArchiveProblem
 * @see https://rpm-software-management.github.io/rpm/manual/format_v4.html
 */
export async function readRpm(pieces: Pieces, reading: Reading, onMember: OnMember): Promise<string | undefined> {
  const reader = new ByteReader(pieces);
  try {
    await reader.exactly(LEAD);
    const signature = await readHeader(reader, reading);
    await reader.skip(-signature.bytes.length & 7);
    const header = await readHeader(reader, reading);
    sameDigest(
      'the header',
      '头部',
      signature.text(TAG.sha256),
      createHash('sha256').update(header.bytes).digest('hex'),
    );
    const format = header.text(TAG.payloadFormat) ?? 'cpio';
    if (format !== 'cpio')
      throw unsupported(`its payload is ${format.slice(0, 40)}`, `其内容格式为 ${format.slice(0, 40)}`);
    const payload = createHash('sha256');
    const { head, all } = await peek(hashed(reader.all(), payload));
    refuseOtherCodec(header.text(TAG.compressor) ?? 'gzip', head);
    await readCpio(decompressed(all, reading), reading.budget, onMember);
    if ((header.number(TAG.payloadDigestAlgo) ?? SHA256) === SHA256)
      sameDigest('the payload', '内容', header.text(TAG.payloadDigest), payload.digest('hex'));
    return header.text(TAG.arch);
  } finally {
    await reader.close();
  }
}

/** What rpm, and rpm2cpio, decompresses with goes by the header; rpm's liblzma decoder takes both of its formats. */
const CODECS = new Map<string, readonly string[]>([
  // zlib, gzread: what is no gzip is given out as it is. An rpm without compression names none.
  ['gzip', ['gzip', 'cpio']],
  ['xz', ['xz']],
  ['lzma', ['xz', 'lzma']],
  ['zstd', ['zstd']],
  ['bzip2', ['bzip2']],
]);

/** GNU cpio passes over what is no header, and would find one of its own in bytes that were decompressed in no or another way. */
function refuseOtherCodec(said: string, head: Buffer): void {
  const format = sniff(head);
  const found = format === 'closed' ? closedName(head) : format;
  if (found === undefined || CODECS.get(said)?.includes(found) === true) return;
  const name = said.slice(0, 40);
  throw damaged(`its payload is ${found}, and its header says ${name}`, `其内容为 ${found}，而头部声明为 ${name}`, {
    compressor: name,
    found,
  });
}

function sameDigest(en: string, zh: string, wanted: string | undefined, got: string): void {
  if (wanted !== undefined && wanted.toLowerCase() !== got)
    throw new ArchiveProblem(
      'digest',
      { en: `${en} has another SHA-256 than the package says`, zh: `${zh}的 SHA-256 与软件包所记录的不符` },
      { wanted: wanted.slice(0, 64), got },
    );
}

async function* hashed(pieces: Pieces, hash: { update(bytes: Buffer): unknown }): AsyncGenerator<Buffer> {
  for await (const piece of pieces) {
    hash.update(piece);
    yield piece;
  }
}

/** A header structure: 16 bytes, an index of 16 bytes an entry, and a store that the entries point into. */
async function readHeader(reader: ByteReader, { budget }: Reading) {
  const begin = reader.offset;
  const intro = await reader.exactly(16);
  const [tags, size] = [intro.readUInt32BE(8), intro.readUInt32BE(12)];
  if (intro.toString('hex', 0, 4) !== HEADER_MAGIC || tags > MAX_TAGS || size > budget.limits.headerBytes)
    throw damaged('an invalid package header', '软件包头部不合法', { offset: begin, tags, size });
  const index = await reader.exactly(tags * 16);
  const store = await reader.exactly(size);
  const entry = (tag: number) => {
    for (let at = 0; at < index.length; at += 16)
      if (index.readUInt32BE(at) === tag)
        return {
          type: index.readUInt32BE(at + 4),
          offset: index.readUInt32BE(at + 8),
          count: index.readUInt32BE(at + 12),
        };
    return undefined;
  };
  return {
    bytes: Buffer.concat([intro, index, store]),
    /** The first string of a STRING, STRING_ARRAY or I18NSTRING. */
    text(tag: number): string | undefined {
      const found = entry(tag);
      if (found === undefined || ![6, 8, 9].includes(found.type) || found.offset >= store.length) return undefined;
      const end = store.indexOf(0, found.offset);
      return store.toString('utf8', found.offset, end < 0 ? store.length : Math.min(end, found.offset + 200));
    },
    /** The first number of an INT32. */
    number(tag: number): number | undefined {
      const found = entry(tag);
      return found === undefined || found.type !== 4 || found.offset + 4 > store.length
        ? undefined
        : store.readUInt32BE(found.offset);
    },
  };
}
