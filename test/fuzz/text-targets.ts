import { readFileSync } from 'node:fs';
import { parseReadelf } from '../../src/elf/binutils/readelf-text.js';
import { bytesWindow, parseGoVersion, readBuildInfo, readElf } from '../../src/elf/index.js';
import { buildElf } from '../elf-builder.js';
import { Draft } from './draft.js';
import type { Random } from './random.js';
import type { Fuzzed, Outcome } from './target.js';

/** Words of the grammar, put together, repeated and damaged. */
export function fuzzText(
  seeds: readonly string[],
  words: readonly string[],
  run: (text: string, bytes: Buffer) => Outcome | Promise<Outcome>,
): Fuzzed {
  const drafts = seeds.map(seed => new Draft(Buffer.from(seed)));
  let drawn: Draft | undefined;
  return {
    make(n, random) {
      drawn?.reset();
      drawn = undefined;
      if (n % 500 === 0) return long(random, words);
      if (n % 3 === 0) return Buffer.from(sentence(random, words, 60));
      drawn = random.pick(drafts);
      if (n % 3 === 1) drawn.hit(random);
      else {
        // A piece is taken out, and something else put there.
        const text = drawn.seed.toString('latin1');
        const [at, length] = [random.below(text.length), random.below(40)];
        return Buffer.from(text.slice(0, at) + sentence(random, words, 4) + text.slice(at + length), 'latin1');
      }
      if (random.chance(0.2)) drawn.cut(random.below(drawn.seed.length));
      return drawn.bytes();
    },
    run: bytes => run(bytes.toString('utf8'), bytes),
  };
}

function sentence(random: Random, words: readonly string[], max: number): string {
  let text = '';
  for (let n = random.below(max); n > 0; n--)
    text += random.chance(0.8) ? random.pick(words) : String.fromCharCode(random.below(0x180));
  return text;
}

/** One or two words many times over: what a pattern that goes back and forth cannot bear. */
function long(random: Random, words: readonly string[]): Buffer {
  const size = 1 << (12 + random.below(7));
  const unit = random.pick(words) + (random.chance(0.5) ? random.pick(words) : '');
  const repeated = unit.repeat(Math.ceil(size / unit.length));
  return Buffer.from(random.pick(words) + repeated + random.pick(words) + sentence(random, words, 8));
}

export function fuzzReadelf(): Fuzzed {
  return fuzzText([READELF], READELF_WORDS, text => (parseReadelf(text) === undefined ? 'refused' : 'read'));
}

export function fuzzGoVersion(): Fuzzed {
  const seeds = ['go1.26.8', 'devel go1.28-4c1ef0d', 'go1.19.8-loongson', 'go1.26.8 X:nodwarf5', 'go1.27rc1'];
  const words = [...seeds, 'go', '1', '.', '-', ' ', 'rc', 'beta', '9', '+', 'devel ', '\0', '\n'];
  return fuzzText(seeds, words, text => (parseGoVersion(text) === undefined ? 'refused' : 'read'));
}

/** The lines that cmd/go writes into a binary, behind a good ELF header. */
export function fuzzModinfo(): Fuzzed {
  const head = buildElf({ buildInfo: false, pclntab: false, sections: false });
  const lines =
    'path\texample.com/x\nmod\texample.com/x\tv1.0.0\th1:abc=\ndep\ta.b/c\tv1.2.3\n=>\t./c\nbuild\t-ldflags="-s -w -X \'a.b=c d\'"\nbuild\tCGO_ENABLED=0\nbuild\t"a b"="c\\n"\nbuild\tDefaultGODEBUG=`x`\n';
  const words = [
    'path\t',
    'mod\t',
    'dep\t',
    '=>\t',
    'build\t',
    '\n',
    '\t',
    '"',
    '\\',
    '`',
    '=',
    'a',
    '"="',
    '\u202e',
    '\\u0000',
  ];
  return fuzzText([lines], words, async (_, bytes) => {
    const file = withModinfo(head, bytes);
    const info = await readBuildInfo(await readElf(bytesWindow(file)));
    if (info === undefined) return 'refused';
    for (const [key, value] of info.settings)
      if (key.length > 1200 || value.length > 20_100) throw new Error('a setting is longer than a report has room for');
    return 'read';
  });
}

const MAGIC = Buffer.from('ff20476f206275696c64696e663a0802', 'hex');

/** The file with a segment more: inline build info, whose second string is `lines` between two frames of 16 bytes. */
export function withModinfo(head: Buffer, lines: Buffer): Buffer {
  const version = Buffer.from('go1.26.8');
  const modinfo = Buffer.concat([Buffer.alloc(16, 1), lines, Buffer.from('\n'), Buffer.alloc(16, 2)]);
  const info = Buffer.concat([
    MAGIC,
    Buffer.alloc(16),
    uvarint(version.length),
    version,
    uvarint(modinfo.length),
    modinfo,
    Buffer.alloc(64),
  ]);
  return withSegment(head, info);
}

/** The file with `bytes` behind it, loaded by one more writable PT_LOAD, whose p_flags and type may be given. */
export function withSegment(head: Buffer, bytes: Buffer, { type = 1, flags = 6 } = {}): Buffer {
  const offset = (head.length + 0xffff) & ~0xffff;
  const file = Buffer.alloc(offset + bytes.length);
  head.copy(file);
  bytes.copy(file, offset);
  const count = file.readUInt16LE(56);
  file.writeUInt16LE(count + 1, 56);
  const at = 64 + count * 56;
  file.writeUInt32LE(type, at);
  file.writeUInt32LE(flags, at + 4);
  for (const [n, value] of [offset, 0x1000_0000, 0x1000_0000, bytes.length, bytes.length, 0x10000].entries())
    file.writeBigUInt64LE(BigInt(value), at + 8 + n * 8);
  return file;
}

function uvarint(value: number): Buffer {
  const bytes = [];
  let rest = value;
  for (; rest >= 0x80; rest = Math.floor(rest / 128)) bytes.push((rest & 0x7f) | 0x80);
  return Buffer.from([...bytes, rest]);
}

const READELF_WORDS = [
  ' ',
  '  ',
  '\n',
  '\n\n',
  '[',
  ']',
  '(',
  ')',
  '  [ 1] ',
  '.text',
  'PROGBITS',
  '0000000000401000',
  '001000',
  '00',
  ' AX ',
  ' 0   0 16',
  'a',
  '0',
  '0x0000000000000001',
  '(NEEDED)',
  '(FLAGS)',
  '(FLAGS_1)',
  ' TEXTREL',
  ' PIE',
  'Shared library: [',
  'Section Headers:\n',
  'Program Headers:\n',
  'Dynamic section at offset 0x1 contains 2 entries:\n',
  '      [Requesting program interpreter: ',
  '  Type:  ',
  '  Flags:  ',
  '  LOAD  ',
  'R E ',
];

/** What GNU readelf 2.40 -hlSdnVsW says of a C program of one instruction. */
const READELF = readFileSync('test/fixtures/binutils/readelf-2.40-small.txt', 'utf8');
