import { buildElf, loongarch } from '../elf-builder.js';
import { judge } from './elf-target.js';
import type { Random } from './random.js';
import type { Fuzzed } from './target.js';
import { withModinfo, withSegment } from './text-targets.js';

const u32 = (value: number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value >>> 0);
  return bytes;
};
const u64 = (value: number) => {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(Math.floor(value)));
  return bytes;
};
const filled = (size: number, unit: Buffer) => Buffer.alloc(size, unit);

/** Patterns that some reader counts, searches for, or takes for the start of something. */
const UNITS = [
  Buffer.from([0]),
  Buffer.from('go1.'),
  Buffer.from('go1.2'),
  Buffer.from('\n'),
  Buffer.from('\t'),
  Buffer.from('"'),
  Buffer.from('\\'),
  Buffer.from('/home/x/\0'),
  Buffer.from('/'),
  Buffer.from('build\ta=b\n'),
  Buffer.from('build\t"\n'),
  Buffer.from('ff20476f206275696c64696e663a0802', 'hex'),
  Buffer.from('f1ffffff00000108', 'hex'),
  Buffer.from('fbffffff00000108', 'hex'),
  // rt_sigprocmask, and calls to a stub of it.
  u32(loongarch.syscall),
  Buffer.concat([u32(loongarch.ori(11, 135)), u32(loongarch.syscall)]),
  Buffer.concat([u32(loongarch.ori(11, 135)), u32(loongarch.syscall), u32(loongarch.bl(-2))]),
  u32(loongarch.bl(-1)),
  u32(0xffffffff),
  Buffer.from('\u202e'),
];

type Grown = (random: Random, size: number, unit: Buffer) => Buffer;

const plain = buildElf({ machine: 'loong64', buildInfo: false, pclntab: false, sections: false });
const dynamic = buildElf({ machine: 'amd64', buildInfo: false, pclntab: false, sections: false, dynamic: {} });

/** A file whose one table is as large as it can be: what costs a reader more than the bytes are worth. */
const GROWN: readonly Grown[] = [
  // Code, data, notes.
  (random, size, unit) => withSegment(plain, filled(size, unit), { flags: random.pick([4, 5, 6, 7]) }),
  (_, size, unit) => withSegment(plain, noteOf(size, unit), { type: 4, flags: 4 }),
  (random, size) => withManyNotes(size, random),
  (_, size, unit) => withModinfo(plain, filled(Math.min(size, (4 << 20) - 100), unit)),
  (_, size, unit) =>
    withModinfo(
      plain,
      Buffer.concat([Buffer.from('build\t"'), filled(Math.min(size, (4 << 20) - 200), unit), Buffer.from('"=1')]),
    ),
  (_, size) => withSegment(plain, offsetsToOneName(size)),
  (_, size, unit) => withSegment(plain, fileTable(size, unit)),
  (_, size, unit) => withDynamic(size, unit),
  (random, size) => withDynamic(size, Buffer.concat([u64(random.pick([1, 15, 29])), u64(random.below(64))])),
  (_, size, unit) => withSections(size, unit),
];

/** Files of 64 KB to 2 MB, a tenth of them up to 16 MB. */
export function fuzzLargeElf(): Fuzzed {
  return {
    make(n, random) {
      const grow = GROWN[n % GROWN.length] ?? random.pick(GROWN);
      return grow(random, 1 << (16 + random.below(random.chance(0.1) ? 9 : 6)), random.pick(UNITS));
    },
    run: judge,
  };
}

/** One note whose name fills the segment and has its only other byte at its end. */
export function noteOf(size: number, unit: Buffer): Buffer {
  const name = filled(Math.min(size, 65_500), unit);
  name[name.length - 1] = 0x78;
  return Buffer.concat([u32(name.length), u32(0), u32(1), name, Buffer.alloc(8)]);
}

/** As many PT_NOTEs as a header table holds, over nearly the same bytes. */
function withManyNotes(size: number, random: Random): Buffer {
  const note = noteOf(size, Buffer.from([0]));
  const count = 100 + random.below(1000);
  const file = Buffer.alloc(64 + count * 56 + count * 16 + note.length);
  plain.copy(file, 0, 0, 64);
  const start = 64 + count * 56;
  for (let n = 0; n < count; n++) {
    const at = 64 + n * 56;
    u32(4).copy(file, at);
    u64(start + n * 16).copy(file, at + 8);
    u64(note.length).copy(file, at + 32);
    u64(note.length).copy(file, at + 40);
    u32(note.length - 12).copy(file, start + n * 16);
  }
  file[start + note.length - 9] = 0x78;
  file.writeUInt16LE(count, 56);
  file.writeUInt16LE(0, 60);
  file.writeUInt16LE(0, 62);
  file.writeBigUInt64LE(0n, 40);
  return file;
}

/** A pclntab of Go 1.2 whose list names one long path as often as it can. */
export function offsetsToOneName(size: number): Buffer {
  const count = Math.min(999_999, Math.floor(size / 4));
  const listAt = 28;
  const nameAt = listAt + count * 4;
  const list = Buffer.alloc(count * 4);
  for (let n = 1; n < count; n++) list.writeUInt32LE(nameAt, n * 4);
  list.writeUInt32LE(count, 0);
  return Buffer.concat([
    Buffer.from('fbffffff00000108', 'hex'),
    u64(0),
    u64(0),
    u32(listAt),
    list,
    filled(65_000, Buffer.from('/')),
    Buffer.alloc(200),
  ]);
}

/** A pclntab of Go 1.20 whose file table is all there is. */
function fileTable(size: number, unit: Buffer): Buffer {
  const words = [0, 1, 0, 72, 72, 72, 72 + size, 0];
  return Buffer.concat([Buffer.from('f1ffffff00000108', 'hex'), ...words.map(u64), filled(size, unit)]);
}

/** A dynamic section of `unit`s, which ends as it must. */
function withDynamic(size: number, unit: Buffer): Buffer {
  const table = Buffer.concat([filled(Math.min(size, 8190 * 16), unit), Buffer.alloc(16)]);
  const file = withSegment(dynamic, Buffer.concat([table, filled(size, unit)]), { type: 2, flags: 6 });
  // The builder's own comes first; it is made a PT_NULL.
  const own = Array.from({ length: file.readUInt16LE(56) }, (_, n) => 64 + n * 56).find(
    at => file.readUInt32LE(at) === 2,
  );
  if (own !== undefined) file.writeUInt32LE(0, own);
  return file;
}

/** 16,000 sections, all of them notes or relocations over the same bytes. */
function withSections(size: number, unit: Buffer): Buffer {
  const count = Math.min(16_000, Math.floor(size / 64));
  const data = filled(1 << 16, unit);
  const table = Buffer.alloc(count * 64);
  for (let n = 1; n < count; n++) {
    table.writeUInt32LE(n, n * 64);
    table.writeUInt32LE(n % 2 === 0 ? 7 : 4, n * 64 + 4);
    table.writeUInt32LE(2, n * 64 + 8);
    u64(plain.length).copy(table, n * 64 + 24);
    u64(data.length).copy(table, n * 64 + 32);
  }
  const file = Buffer.concat([plain, data, table]);
  file.writeBigUInt64LE(BigInt(plain.length + data.length), 40);
  file.writeUInt16LE(count, 60);
  file.writeUInt16LE(1, 62);
  return file;
}
