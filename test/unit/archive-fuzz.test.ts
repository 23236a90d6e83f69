import { expect, test } from '@jest/globals';
import { fuzzArchives } from '../archive-fuzz.js';

test('mutated archives give a verdict, and nothing else; more of them in e2e', async () => {
  const { opened, wrong } = await fuzzArchives(500, 1);
  expect(wrong).toEqual([]);
  expect(opened).toBeGreaterThan(350);
}, 60_000);
