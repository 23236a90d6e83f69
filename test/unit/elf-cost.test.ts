import { expect, test } from '@jest/globals';
import { parseReadelf } from '../../src/elf/binutils/readelf-text.js';
import { bytesWindow, readFacts } from '../../src/elf/index.js';
import { buildElf } from '../elf-builder.js';
import { noteOf, offsetsToOneName } from '../fuzz/elf-large.js';
import { withSegment } from '../fuzz/text-targets.js';

/** Small files that once kept the reader busy for seconds; processor time, so that a busy machine does not matter. */
const plain = buildElf({ machine: 'loong64', buildInfo: false, pclntab: false, sections: false });

async function seconds(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

test('the name of a note is 65 KB of NULs and an x', async () => {
  const file = withSegment(plain, noteOf(65_500, Buffer.from([0])), { type: 4, flags: 4 });
  expect(await seconds(() => readFacts(bytesWindow(file)))).toBeLessThan(0.5);
});

test('a million entries of a pclntab name one path of 65 KB', async () => {
  const file = withSegment(plain, offsetsToOneName(4 << 20));
  let complete: boolean | undefined;
  expect(
    await seconds(async () => {
      complete = (await readFacts(bytesWindow(file))).sourcePaths?.complete;
    }),
  ).toBeLessThan(1);
  expect(complete).toBe(false);
});

test.each([
  ['blanks in the name of a section', `Section Headers:\n  [ 1] ${' '.repeat(200_000)}x\n`],
  [
    'brackets in the name of a library',
    `Dynamic section at offset 0x1 contains 2 entries:\n 0x1 (NEEDED) ${'['.repeat(200_000)}\n`,
  ],
  ['the word TEXTREL', `Dynamic section at offset 0x1 contains 2 entries:\n ${'(FLAGS)'.repeat(40_000)}\n`],
])('readelf prints a long line: %s', async (_, text) => {
  const head =
    '  Type:    EXEC (x)\n  Machine:    LoongArch\n  Entry point address:   0x1\n  Start of program headers:   64 (b)\n  Start of section headers:   0 (b)\n  Flags:   0x43\n\n';
  expect(await seconds(() => parseReadelf(head + text))).toBeLessThan(0.5);
});
