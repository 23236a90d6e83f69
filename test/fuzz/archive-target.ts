import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { HEAD_BYTES, isArchive, judgeArchive, openArchive, Spool, sniff } from '../../src/archive/index.js';
import { reportSchema } from '../../src/report/model.js';
import { cpio, deb, dockerSave, ociLayout, pax, rpm, tar, tarOfFiles, zip } from '../archive-builder.js';
import { buildElf } from '../elf-builder.js';
import type { Random } from './random.js';
import type { Fuzzed, Given } from './target.js';

const elf = buildElf({ machine: 'arm64' }).subarray(0, 3000);
const members = [
  { path: 'README', data: Buffer.from('x') },
  { path: 'usr/bin/gateway', data: elf },
];
const image = { architecture: 'arm64', layers: [members, [{ path: 'usr/bin/.wh.other' }]] };

const COMPRESSED = ['crc64.xz', 'sha256.xz', 'blocks.xz', 'plain.zst'];

/** One of each kind, small, and not compressed where that would hide the structure from the mutations. */
const seeds = (): readonly Buffer[] => [
  tar([pax({ path: 'long' }), ...members, { path: 'l', type: '2', link: 'x' }]),
  gzipSync(tar(members)),
  gzipSync(elf),
  zip(members),
  zip(members.map(member => ({ ...member, method: 0 }))),
  deb(members),
  rpm({ payload: cpio(members) }),
  rpm({ payload: gzipSync(cpio(members)) }),
  tarOfFiles(ociLayout([image])),
  dockerSave(image),
  // The same ELF file by xz and zstd, which nothing here writes; and in a tar, where its first bytes are looked at.
  ...COMPRESSED.flatMap(name => {
    const data = readFileSync(`test/fixtures/compressed/${name}`);
    return [data, tar([{ path: name, data }, ...members])];
  }),
];

/** The archive is opened, or there is a verdict on what is wrong with it, within a report's limits; nothing is left. */
export async function fuzzArchives({ scratch }: Given): Promise<Fuzzed> {
  const folder = join(scratch, 'archives');
  await mkdir(folder);
  const path = join(folder, 'archive');
  const spool = new Spool(folder);
  const originals = seeds();
  return {
    make: (_, random) => mutated(random.pick(originals), random),
    async run(bytes) {
      const format = sniff(bytes.subarray(0, HEAD_BYTES));
      if (!isArchive(format)) return 'refused';
      writeFileSync(path, bytes);
      const found = await openArchive(path, format, spool);
      const sorted = found.parts.map(() => ({ judged: [], passedOver: [] }));
      const checks = judgeArchive(found, sorted, 'archive');
      reportSchema.shape.checks.parse(checks);
      for (const { contents } of found.parts) for (const { file } of contents.elf) await spool.release(file);
      const left = readdirSync(folder);
      if (left.length > 1) throw new Error(`${left.join(' ')} are left`);
      return checks.some(({ id, status }) => id === 'archive/readable' && status !== 'pass') ? 'refused' : 'read';
    },
  };
}

function mutated(original: Buffer, random: Random): Buffer {
  const bytes = Buffer.from(original);
  const kind = random.below(10);
  if (kind === 0) return bytes.subarray(0, random.below(bytes.length + 1));
  if (kind === 1) {
    // A piece is missing, or there twice.
    const [from, to] = [random.below(bytes.length), random.below(bytes.length)];
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
  }
  for (let n = 1 + random.below(3); n > 0; n--) {
    // Structure is mostly at the beginning of blocks.
    const block = Math.min(bytes.length - 1, 512 * random.below(Math.ceil(bytes.length / 512)) + random.below(512));
    const at = random.chance(0.33) ? random.below(bytes.length) : block;
    const flipped = (bytes[at] ?? 0) ^ (1 << random.below(8));
    bytes[at] = random.pick([0, 0xff, 0x7f, 0x80, random.below(256), flipped, 0x30 + random.below(10)]);
  }
  if (kind < 6) fixTarChecksums(bytes);
  return bytes;
}

/** Else nearly every mutation ends at the checksum. */
function fixTarChecksums(bytes: Buffer): void {
  for (let at = 0; at + 512 <= bytes.length; at += 512) {
    if (bytes.toString('latin1', at + 257, at + 262) !== 'ustar') continue;
    let sum = 8 * 32;
    for (let i = 0; i < 512; i++) if (i < 148 || i >= 156) sum += bytes[at + i] ?? 0;
    bytes.write(`${sum.toString(8).padStart(6, '0')}\0 `, at + 148, 'latin1');
  }
}
