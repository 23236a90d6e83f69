import { readdirSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { keptIn } from '../../src/bench/index.js';
import type { Kept } from '../../src/bench/kept.js';
import { withTempFolder } from '../../src/system/index.js';

const key = {
  binary: 'a'.repeat(64),
  benchmark: 'a.cn/m.BenchmarkA',
  iterations: 100,
  env: 'qemu 10',
  side: 'base',
  phase: 'screen',
  nth: 0,
} as const;
const run = { insn: 12.5, allocs: 1, bytes: 8, functions: new Map([['a.f', 12.5]]) };

const opened = (body: (kept: Kept, folder: string) => Promise<void>) =>
  withTempFolder(async folder => body(await keptIn(folder, 'scope'), folder));

describe('runs of an earlier job', () => {
  test('are there as they were', () =>
    opened(async (kept, folder) => {
      expect(await kept.get(key)).toBeUndefined();
      await kept.put(key, run);
      const later = await keptIn(folder, 'scope');
      expect([await later.get(key), later.hits(), kept.hits()]).toEqual([run, 1, 0]);
    }));

  test.each(Object.entries({ ...key, heapLimit: undefined }))('and are none of another %s', (name, value) =>
    opened(async kept => {
      await kept.put(key, run);
      const other = { ...key, [name]: typeof value === 'number' ? value + 1 : `${value ?? 1}x` };
      expect(await kept.get(other as typeof key)).toBeUndefined();
    }),
  );

  test('nor of another emulator', () =>
    opened(async (kept, folder) => {
      await kept.put(key, run);
      expect(await (await keptIn(folder, 'another')).get(key)).toBeUndefined();
    }));

  test.each<readonly [string, (path: string) => void]>([
    ['cut', path => truncateSync(path, 10)],
    ['emptied', path => writeFileSync(path, '')],
    ['written by another', path => writeFileSync(path, '{"key":"x","insn":1}')],
    ['too large', path => truncateSync(path, 5 << 20)],
  ])('a file that was %s is no result', (_, spoil) =>
    opened(async (kept, folder) => {
      await kept.put(key, run);
      for (const name of readdirSync(folder)) spoil(join(folder, name));
      expect(await kept.get(key)).toBeUndefined();
      await kept.put(key, run);
      expect(await kept.get(key)).toEqual(run);
    }),
  );

  test('more than the room there is: the oldest go', () =>
    opened(async (kept, folder) => {
      await kept.put(key, run);
      const [ours = ''] = readdirSync(folder);
      for (const [name, time] of [
        ['old.json.gz', 1000],
        ['older.json.gz', 500],
      ] as const) {
        writeFileSync(join(folder, name), '');
        truncateSync(join(folder, name), 200 << 20);
        utimesSync(join(folder, name), time, time);
      }
      await keptIn(folder, 'scope');
      expect(readdirSync(folder).sort()).toEqual([ours, 'old.json.gz'].sort());
    }));
});
