import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { Spool } from '../../src/archive/index.js';
import { withTempFolder } from '../../src/system/index.js';

async function* pieces(text: string) {
  yield Buffer.from(text);
}

test('equal bytes are kept once, as long as somebody uses them, under a number and for this user alone', () =>
  withTempFolder(async folder => {
    const spool = new Spool(folder);
    const [a, b] = [await spool.add(pieces('same')), await spool.add(pieces('same'))];
    expect(a.path).toBe(b.path);
    expect(readdirSync(folder)).toEqual(['0']);
    expect(statSync(a.path).mode & 0o777).toBe(0o700);
    await spool.release(a);
    expect(existsSync(b.path)).toBe(true);
    await spool.release(b);
    expect(readdirSync(folder)).toEqual([]);
  }));

test('a file that is given up while another archive brings it again is still there for that one', () =>
  withTempFolder(async folder => {
    const spool = new Spool(folder);
    for (let i = 0; i < 50; i++) {
      const first = await spool.add(pieces('same'));
      const again = spool.add(pieces('same'));
      for (let turns = i % 10; turns > 0; turns--) await new Promise(resolve => setImmediate(resolve));
      await spool.release(first);
      const second = await again;
      expect(existsSync(second.path)).toBe(true);
      await spool.release(second);
    }
    expect(readdirSync(folder)).toEqual([]);
  }));

test('what cannot be read to its end is not kept', () =>
  withTempFolder(async folder => {
    const spool = new Spool(folder);
    const broken = async function* () {
      yield Buffer.from('begin');
      throw new Error('cut off');
    };
    await expect(spool.add(broken())).rejects.toThrow('cut off');
    expect(readdirSync(join(folder))).toEqual([]);
  }));
