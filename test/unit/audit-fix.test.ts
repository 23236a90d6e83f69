import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { lowestThatWorks } from '../../src/audit/fix/search.js';

const versions = (count: number) => Array.from({ length: count }, (_, i) => `v1.0.${i}`);
const good = (from: number) => async (version: string) =>
  Number(version.split('.')[2]) >= from ? undefined : `${version} does not`;

test('the lowest version that works, in few tries', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 400 }), fc.nat(450), async (count, from) => {
      const { works, why, tried } = await lowestThatWorks(versions(count), undefined, good(from));
      expect(works).toBe(from < count ? `v1.0.${from}` : undefined);
      if (works === undefined) expect(why).toBe(`v1.0.${count - 1} does not`);
      expect(tried.length).toBeLessThanOrEqual(2 * Math.log2(count + 1) + 2);
      expect(new Set(tried).size).toBe(tried.length);
    }),
  );
});

test('what the table names is tried first, and believed only when it works', async () => {
  expect(await lowestThatWorks(versions(9), 'v1.0.5', good(3))).toEqual({ works: 'v1.0.5', tried: ['v1.0.5'] });
  expect((await lowestThatWorks(versions(9), 'v1.0.1', good(3))).works).toBe('v1.0.3');
  expect(await lowestThatWorks([], undefined, good(0))).toEqual({ tried: [] });
});
