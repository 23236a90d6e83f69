import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { HEAD_BYTES, isArchive, judgeArchive, openArchive, Spool, sniff } from '../src/archive/index.js';
import { reportSchema } from '../src/report/model.js';
import { withTempFolder } from '../src/system/index.js';
import { cpio, deb, dockerSave, ociLayout, pax, rpm, tar, tarOfFiles, zip } from './archive-builder.js';
import { buildElf } from './elf-builder.js';

const elf = buildElf({ machine: 'arm64' }).subarray(0, 3000);
const members = [
  { path: 'README', data: Buffer.from('x') },
  { path: 'usr/bin/gateway', data: elf },
];
const image = { architecture: 'arm64', layers: [members, [{ path: 'usr/bin/.wh.other' }]] };

/** One of each kind, small, and not compressed where that would hide the structure from the mutations. */
const SEEDS: readonly Buffer[] = [
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
];

export interface FuzzResult {
  /** Archives that were opened: what no longer looks like one is not. */
  readonly opened: number;
  /** Anything but a verdict: what was thrown, or took over a second. */
  readonly wrong: readonly string[];
}

/** Opens `count` mutated or truncated archives; the same ones for the same `seed`. `more` are further originals. */
export async function fuzzArchives(count: number, seed: number, more: readonly Buffer[] = []): Promise<FuzzResult> {
  const random = mulberry32(seed);
  const below = (n: number) => Math.floor(random() * n);
  const seeds = [...SEEDS, ...more];
  const wrong: string[] = [];
  let opened = 0;
  await withTempFolder(async folder => {
    const path = join(folder, 'archive');
    const spool = new Spool(folder);
    for (let i = 0; i < count; i++) {
      const bytes = mutated(seeds[i % seeds.length] ?? Buffer.alloc(0), below);
      const format = sniff(bytes.subarray(0, HEAD_BYTES));
      if (!isArchive(format)) continue;
      writeFileSync(path, bytes);
      opened += 1;
      const began = performance.now();
      try {
        const found = await openArchive(path, format, spool);
        const sorted = found.parts.map(() => ({ judged: [], passedOver: [] }));
        const checks = reportSchema.shape.checks.safeParse(judgeArchive(found, sorted, 'archive'));
        if (!checks.success) wrong.push(`${seed}/${i}: ${checks.error.message}`);
        for (const { contents } of found.parts) for (const { file } of contents.elf) await spool.release(file);
      } catch (error) {
        wrong.push(`${seed}/${i}: ${error instanceof Error ? error.stack : String(error)}`);
      }
      const ms = performance.now() - began;
      if (ms > 1000) wrong.push(`${seed}/${i}: ${Math.round(ms)} ms`);
    }
    // The archive itself: nothing else is left.
    if (readdirSync(folder).length > 1) wrong.push(`${seed}: ${readdirSync(folder).join(' ')} are left`);
  });
  return { opened, wrong };
}

function mutated(original: Buffer, below: (n: number) => number): Buffer {
  const bytes = Buffer.from(original);
  const kind = below(10);
  if (kind === 0) return bytes.subarray(0, below(bytes.length + 1));
  if (kind === 1) {
    // A piece is missing, or there twice.
    const [from, to] = [below(bytes.length), below(bytes.length)];
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
  }
  for (let n = 1 + below(8); n > 0; n--) {
    // Structure is mostly at the beginning of blocks.
    const at =
      below(3) === 0 ? below(bytes.length) : Math.min(bytes.length - 1, 512 * below(bytes.length / 512) + below(512));
    const value =
      [0, 0xff, 0x7f, 0x80, below(256), (bytes[at] ?? 0) ^ (1 << below(8)), 0x30 + below(10)][below(7)] ?? 0;
    bytes[at] = value;
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

/** A small generator of fixed seed: https://gist.github.com/tommyettinger/46a874533244883189143505d203312c */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
