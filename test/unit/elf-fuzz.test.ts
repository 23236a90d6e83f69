import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseReadelf } from '../../src/elf/binutils/readelf-text.js';
import { bytesWindow, checkElf, ElfError, parseGoVersion, readFacts } from '../../src/elf/index.js';
import { buildElf, goodBuildInfo, sigprocmaskCode } from '../elf-builder.js';
import { platform } from '../platforms-for-elf.js';

const seeds = [
  buildElf(),
  buildElf({
    machine: 'loong64',
    code: sigprocmaskCode([8, 8, 16]),
    dynamic: {
      needed: ['libc.so.6', 'libm.so.6'],
      runpath: '$ORIGIN',
      symbols: [{ name: 'open', version: 'GLIBC_2.36' }],
      versions: { 'libc.so.6': ['GLIBC_2.36'] },
      relocations: [3, 5, 66],
    },
    interp: '/lib64/ld.so.1',
    notes: [
      { name: 'GNU', type: 1, desc: Buffer.alloc(16, 1) },
      { name: 'GNU', type: 5, desc: Buffer.from('020080c00400000003000000', 'hex') },
    ],
  }),
  buildElf({ machine: 'arm64', sections: false, buildInfo: { ...goodBuildInfo, form: 'pointers' } }),
  buildElf({ pclntab: { format: '1.2', files: ['/a/b.go', 'c.go'] }, buildInfo: false }),
];

const platforms = [platform('amd64'), platform('arm64', { page: null }), platform('loong64', { world: 'old' })];

/** Whatever the bytes are: a verdict or an ElfError. */
async function survives(file: Buffer): Promise<'read' | 'refused'> {
  let facts: Awaited<ReturnType<typeof readFacts>>;
  try {
    facts = await readFacts(bytesWindow(file));
  } catch (error) {
    if (error instanceof ElfError) return 'refused';
    throw error;
  }
  for (const goarch of ['amd64', 'arm64', 'loong64'] as const)
    checkElf(facts, {
      subject: 'x',
      target: { goos: 'linux', goarch },
      platforms,
      policy: { static: 'required', cgo: 'off' },
    });
  return 'read';
}

/** mulberry32: the same inputs in every run, so that a failure can be repeated. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Values that break sums, products and comparisons. */
const nasty = [
  0n,
  1n,
  0x7fn,
  0xffn,
  0xffffn,
  0x7fffffffn,
  0xffffffffn,
  1n << 40n,
  (1n << 53n) - 1n,
  (1n << 63n) - 1n,
  (1n << 64n) - 1n,
];

describe('hostile files', () => {
  test('20,000 damaged ones give a verdict or an ElfError, each in bounded time', async () => {
    const next = random(20261123);
    const below = (n: number) => Math.floor(next() * n);
    const outcome = { read: 0, refused: 0 };
    let slowest = 0;
    for (let i = 0; i < 20_000; i++) {
      const file = Buffer.from(seeds[i % seeds.length] ?? '');
      const table = Number(file.readBigUInt64LE(40));
      for (let n = 1 + below(4); n > 0; n--) {
        // Half of the hits go where structure is: headers, program headers, the section table.
        const at =
          [below(64), 64 + below(400), table + below(400), below(file.length), below(file.length)][below(5)] ?? 0;
        if (at + 8 > file.length) continue;
        if (next() < 0.5) file.writeUInt8((file.readUInt8(at) ^ (1 << below(8))) & 0xff, at);
        else file.writeBigUInt64LE(nasty[below(nasty.length)] ?? 0n, next() < 0.7 ? at & ~7 : at);
      }
      const started = performance.now();
      outcome[await survives(next() < 0.1 ? file.subarray(0, below(file.length)) : file)]++;
      slowest = Math.max(slowest, performance.now() - started);
    }
    expect(outcome.read).toBeGreaterThan(2000);
    expect(outcome.refused).toBeGreaterThan(2000);
    expect(slowest).toBeLessThan(2000);
  }, 60_000);

  test('arbitrary bytes behind an ELF header', async () => {
    const body = fc.uint8Array({ maxLength: 600 });
    await fc.assert(
      fc.asyncProperty(body, fc.constantFrom(...seeds), async (bytes, seed) => {
        await survives(Buffer.concat([seed.subarray(0, 64), bytes]));
      }),
      { numRuns: 1000, seed: 7 },
    );
  });

  test('arbitrary text for the text parsers', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), text => {
        parseGoVersion(text);
        parseReadelf(text);
      }),
      { numRuns: 2000, seed: 7 },
    );
  });
});
