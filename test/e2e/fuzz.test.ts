import { resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { runNode } from '../process.js';

test('a million damaged inputs, in slices: a verdict or the reader’s own error, within 1 s and 512 MB', async () => {
  const { code, stdout, stderr } = await runNode(resolve('build/scripts/fuzz.js'), [], {
    cwd: resolve('.'),
    timeoutMs: 2_700_000,
  });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/^1000000 of 1000000 inputs/m);
  // Neither does everything pass as good, nor is everything refused at the door.
  const [, read, refused] = /^elf +(\d+) read +(\d+) refused/m.exec(stdout) ?? [];
  expect(Number(read)).toBeGreaterThan(200_000);
  expect(Number(refused)).toBeGreaterThan(200_000);
}, 2_800_000);

test('an input is found again by its seed and number', async () => {
  const argv = ['--seed', '20261124', '--input', '690'];
  const { code, stdout } = await runNode(resolve('build/scripts/fuzz.js'), argv, { cwd: resolve('.') });
  expect(code).toBe(0);
  expect(stdout).toMatch(/^elf-large +1 read +0 refused/m);
});
