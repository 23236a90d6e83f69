import { cp, mkdir, readdir } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { baseFolder, keepBase, readBaseline } from '../../src/actions/report-baseline.js';
import type { Cache, Change } from '../../src/host/index.js';
import { beforeBase, keepAsBase } from '../../src/report/index.js';
import { withTempFolder } from '../../src/system/index.js';
import { recordedJob } from '../sample/job.js';
import { HEAD, sampleReports } from '../sample/reports.js';

const BASE = 'b'.repeat(40);
const reportsOf = (headSha: string) => sampleReports().map(one => ({ ...one, run: { ...one.run, headSha } }));

/** A job on a host whose cache is a folder, as it is for every run of one repository. */
function jobOf(folder: string, change: Change, withCache = true) {
  const asked: string[] = [];
  const store = join(folder, 'cache');
  const cache: Cache = {
    async restore(paths, key, prefixes) {
      asked.push(`restore ${key} ${prefixes.join(' ')}`);
      const kept = await readdir(store).catch((): string[] => []);
      const found = kept.includes(key) ? key : kept.find(name => prefixes.some(prefix => name.startsWith(prefix)));
      if (found !== undefined) await cp(join(store, found), resolve(paths[0] ?? ''), { recursive: true });
      return found;
    },
    async save(paths, key) {
      asked.push(`save ${key}`);
      await cp(resolve(paths[0] ?? ''), join(store, key), { recursive: true });
      return true;
    },
  };
  const { job, said } = recordedJob(folder, { language: 'en' });
  const host = { ...job.host, change: async () => change, cache: withCache ? cache : undefined };
  return { job: { ...job, host }, said, asked };
}

describe('what a branch has reached is what its pull requests are compared with', () => {
  test('by the host’s cache, from a push to the pull request', () =>
    withTempFolder(async folder => {
      const base = join(folder, 'base');
      const push = jobOf(folder, { kind: 'push', headSha: BASE, baseRef: 'main' });
      await keepBase(base, { reports: reportsOf(BASE), rejected: [] }, push.job);
      expect(push.asked).toEqual([`save xinchuang-base-main@${BASE}`]);
      const elsewhere = join(folder, 'elsewhere');
      const pull = jobOf(folder, { kind: 'pr', headSha: HEAD, baseSha: BASE, baseRef: 'main' });
      expect(await baseFolder(elsewhere, pull.job)).toBe(elsewhere);
      expect(pull.asked).toEqual([`restore xinchuang-base-main@${BASE} xinchuang-base-main@`]);
      expect((await readBaseline(relative(folder, elsewhere), pull.job))?.[0]?.run.headSha).toBe(BASE);
      expect(pull.asked).toHaveLength(1);
    }));

  test('by its branch: what `main` has reached is nothing to a change of another line', () =>
    withTempFolder(async folder => {
      const push = jobOf(folder, { kind: 'push', headSha: BASE, baseRef: 'main' });
      await keepBase(join(folder, 'base'), { reports: reportsOf(BASE), rejected: [] }, push.job);
      for (const baseRef of ['main-2', 'release/1.x', 'mai', '\ud800']) {
        const pull = jobOf(folder, { kind: 'pr', headSha: HEAD, baseSha: HEAD, baseRef });
        expect(await readBaseline('elsewhere', pull.job)).toBeUndefined();
      }
      expect(await readBaseline('elsewhere', jobOf(folder, { kind: 'pr', headSha: HEAD }).job)).toHaveLength(
        sampleReports().length,
      );
    }));

  test('without a cache, by the folder that something else carries', () =>
    withTempFolder(async folder => {
      const base = join(folder, 'base');
      const push = jobOf(folder, { kind: 'push', headSha: BASE }, false);
      await keepBase(base, { reports: reportsOf(BASE), rejected: [] }, push.job);
      expect(await readdir(base)).toHaveLength(sampleReports().length);
    }));

  test('a pull request never becomes the base, nor does a set with a file that is no report', () =>
    withTempFolder(async folder => {
      const base = join(folder, 'base');
      const why = { en: 'x', zh: 'x' };
      const pull = jobOf(folder, { kind: 'pr', headSha: HEAD });
      await keepBase(base, { reports: reportsOf(HEAD), rejected: [] }, pull.job);
      const push = jobOf(folder, { kind: 'push', headSha: HEAD });
      await keepBase(
        base,
        { reports: reportsOf(HEAD), rejected: [{ file: 'x', code: 'XC-REPORT-004', why }] },
        push.job,
      );
      expect([...pull.asked, ...push.asked]).toEqual([]);
      await expect(readdir(base)).rejects.toThrow('ENOENT');
    }));

  test('the steps after the one that kept it compare with what was there before', () =>
    withTempFolder(async folder => {
      const base = join(folder, 'base');
      await keepAsBase(base, reportsOf(BASE));
      const push = jobOf(folder, { kind: 'push', headSha: HEAD });
      expect(await baseFolder(base, push.job)).toBe(base);
      await keepBase(base, { reports: reportsOf(HEAD), rejected: [] }, push.job);
      expect(await baseFolder(base, push.job)).toBe(beforeBase(base));
      expect((await readBaseline('base', push.job))?.[0]?.run.headSha).toBe(BASE);
    }));

  test('a folder of something else is left alone, and said', () =>
    withTempFolder(async folder => {
      const base = join(folder, 'base');
      await mkdir(join(base, 'src'), { recursive: true });
      const push = jobOf(folder, { kind: 'push', headSha: HEAD });
      await keepBase(base, { reports: reportsOf(HEAD), rejected: [] }, push.job);
      expect(push.said.join('\n')).toContain('XC-REPORT-020');
      expect(await readdir(base)).toEqual(['src']);
      expect(await readBaseline('base', push.job)).toBeUndefined();
    }));
});
