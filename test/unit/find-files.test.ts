import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
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
