import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { foldersLeft, ownedFolder } from '../../src/system/index.js';

const PREFIX = `xcg-owned-${process.pid}-`;
const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

test('what a killed process left is found; what runs, is of others, or says nothing of its owner is not', async () => {
  const mine = await ownedFolder(PREFIX);
  const code = `import(${JSON.stringify(resolve('build/src/system/index.js'))}).then(async m => {
    console.log(await m.ownedFolder(${JSON.stringify(PREFIX)}));
    process.kill(process.pid, 'SIGKILL');
  })`;
  const killed = spawnSync(process.execPath, ['-e', code], { encoding: 'utf8' }).stdout.trim();
  const unsaid = mkdtempSync(join(tmpdir(), PREFIX));
  const elsewhere = mkdtempSync(join(tmpdir(), PREFIX));
  writeFileSync(join(elsewhere, 'owner'), 'pid:[1] 1\n');
  const link = join(tmpdir(), `${PREFIX}link`);
  made.push(mine, killed, unsaid, elsewhere, link);
  symlinkSync(killed, link);
  mkdirSync(join(unsaid, 'owner'));
  expect(existsSync(killed)).toBe(true);
  expect(await foldersLeft(PREFIX)).toEqual([killed]);
});
