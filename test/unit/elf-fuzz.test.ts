import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { runSlice } from '../fuzz/slice.js';

test('a small slice of the fuzzed inputs: each reader both reads and refuses some', async () => {
  const scratch = await mkdtemp(join(tmpdir(), 'xinchuang-fuzz-'));
  try {
    const { tallies } = await runSlice({ seed: 7, first: 0, count: 4000 }, { scratch, binaries: undefined });
    expect(tallies.reduce((sum, { read, refused }) => sum + read + refused, 0)).toBe(4000);
    const seen = Object.fromEntries(tallies.map(({ target, read, refused }) => [target, [read > 0, refused > 0]]));
    // Build info that makes no sense is read as empty, and so is a table that is merely large.
    const onlyRead = ['modinfo', 'elf-large'];
    expect(seen).toEqual(Object.fromEntries(tallies.map(({ target }) => [target, [true, !onlyRead.includes(target)]])));
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}, 60_000);
