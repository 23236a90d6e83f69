import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { findFiles } from '../../src/actions/find-files.js';
import { withTempFolder } from '../../src/system/index.js';

const below = async (folder: string) =>
  (await findFiles(['dist'], folder)).map(({ path, problem }) => [path.slice(folder.length + 1), problem]);

test('below a folder everything is found or said: odd names, links, pipes', () =>
  withTempFolder(async folder => {
    mkdirSync(join(folder, 'dist/inner'), { recursive: true });
    mkdirSync(join(folder, 'dist/.git'));
    writeFileSync(join(folder, 'outside'), 'x');
    for (const name of ['bad\nx', '-rf', 'inner/a', '.git/config']) writeFileSync(join(folder, 'dist', name), 'x');
    symlinkSync('/', join(folder, 'dist/root'));
    symlinkSync('../outside', join(folder, 'dist/out'));
    symlinkSync('inner', join(folder, 'dist/same'));
    symlinkSync('nowhere', join(folder, 'dist/dangling'));
    expect(spawnSync('mkfifo', [join(folder, 'dist/pipe')]).status).toBe(0);
    expect(await below(folder)).toEqual([
      ['dist/-rf', undefined],
      ['dist/bad\nx', undefined],
      ['dist/dangling', 'ENOENT'],
      ['dist/inner/a', undefined],
      ['dist/out', 'a link that leads out of the folder'],
      ['dist/pipe', 'neither a file nor a folder'],
      ['dist/root', 'a link that leads out of the folder'],
    ]);
  }));

describe('for a release nothing under the pattern is left out', () => {
  const every = async (folder: string, ...patterns: string[]) =>
    (await findFiles(patterns, folder, { every: true })).map(({ path, problem }) => [
      path.slice(folder.length + 1),
      problem,
    ]);
  const laid = (body: (folder: string) => Promise<void>) =>
    withTempFolder(async folder => {
      for (const below of ['dist/v1', 'dist/.git', 'dist/node_modules/x', 'dist/.xinchuang/unpacked-1'])
        mkdirSync(join(folder, below), { recursive: true });
      for (const name of ['v1/gateway', '.git/hook', 'node_modules/x/y', '.xinchuang/unpacked-1/0'])
        writeFileSync(join(folder, 'dist', name), 'x');
      symlinkSync('v1', join(folder, 'dist/latest'));
      symlinkSync('.', join(folder, 'dist/v1/self'));
      symlinkSync('v1/gateway', join(folder, 'dist/link'));
      await body(folder);
    });
  const all = [
    ['dist/.git/hook', undefined],
    ['dist/.xinchuang/unpacked-1/0', undefined],
    ['dist/latest', 'folder-link'],
    ['dist/link', undefined],
    ['dist/node_modules/x/y', undefined],
    ['dist/v1/gateway', undefined],
    ['dist/v1/self', 'folder-link'],
  ];

  test.each([['dist/**'], ['dist/**/*'], ['dist'], ['**'], ['.'], ['{dist,none}/**']])('%s', pattern =>
    laid(async folder => expect(await every(folder, pattern)).toEqual(all)),
  );

  test('a link to a folder that the pattern leads through, and one that it does not', () =>
    laid(async folder => {
      expect(await every(folder, 'dist/*/gateway')).toEqual([
        ['dist/latest', 'folder-link'],
        ['dist/v1/gateway', undefined],
      ]);
      expect(await every(folder, 'dist/v*/gate*')).toEqual([['dist/v1/gateway', undefined]]);
      // By its name it was meant.
      expect(await every(folder, 'dist/latest/gate*')).toEqual([['dist/latest/gateway', undefined]]);
      for (const without of ['!dist/latest', '!dist/latest/**', '!**/latest'])
        expect(await every(folder, 'dist/*/gateway', without)).toEqual([['dist/v1/gateway', undefined]]);
    }));

  test('names that no pattern can hold, pipes and dangling links', () =>
    withTempFolder(async folder => {
      mkdirSync(join(folder, 'dist/new\nline'), { recursive: true });
      for (const name of ['a[1]', 'b\\c', '-rf', '..x', 'bad\nx', 'bad\u2028x', 'new\nline/x'])
        writeFileSync(join(folder, 'dist', name), 'x');
      symlinkSync('nowhere', join(folder, 'dist/dangling'));
      expect(spawnSync('mkfifo', [join(folder, 'dist/pipe')]).status).toBe(0);
      for (const pattern of ['dist/**', 'dist/*', 'dist'])
        expect(await every(folder, pattern)).toEqual([
          ['dist/-rf', undefined],
          ['dist/..x', undefined],
          ['dist/a[1]', undefined],
          ['dist/b\\c', undefined],
          ['dist/bad\nx', 'line-break'],
          ['dist/bad\u2028x', 'line-break'],
          ['dist/dangling', undefined],
          ['dist/new\nline', 'line-break'],
          ['dist/pipe', undefined],
        ]);
    }));

  test('a pattern below what is no folder finds nothing', () =>
    laid(async folder => {
      expect(await every(folder, 'none/*')).toEqual([]);
      expect(await every(folder, 'dist/link/*')).toEqual([]);
    }));
});
