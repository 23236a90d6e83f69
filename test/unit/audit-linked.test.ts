import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { linkKey, linkMemory } from '../../src/audit/linked.js';
import type { ListedPackage } from '../../src/audit/list.js';
import type { Exec, System } from '../../src/system/index.js';

const cache = mkdtempSync(join(tmpdir(), 'audit-linked-'));
afterAll(() => rmSync(cache, { recursive: true, force: true }));

const pack = (importPath: string, ...imports: readonly string[]): [string, ListedPackage] => [
  importPath,
  { importPath, imports } as unknown as ListedPackage,
];
const packages = new Map([pack('app', 'lib', 'unsafe'), pack('lib'), pack('other'), pack('runtime')]);
const IDS = { app: 'a/1', lib: 'l/1', other: 'o/1', runtime: 'r/1' };
const compiled = (over: Partial<typeof IDS> = {}) => new Map(Object.entries({ ...IDS, ...over }));
const key = (settings = 's', over: Partial<typeof IDS> = {}) => linkKey('app', settings, packages, compiled(over));

test('a program is the same while its settings and all archives in it are', () => {
  expect(key()).toMatch(/^[0-9a-f]{64}$/);
  expect(key('s', { other: 'o/2' })).toBe(key());
  const others = [key('t'), key('s', { app: 'a/2' }), key('s', { lib: 'l/2' }), key('s', { runtime: 'r/2' })];
  expect(new Set([key(), ...others]).size).toBe(5);
});

test('one of which an archive is not known has no key', () => {
  expect(key('s', { lib: '' })).toBeUndefined();
  expect(linkKey('app', 's', new Map([pack('app')]), compiled())).toBeUndefined();
});

function memoryOf(said: { cache?: string; version?: string; code?: number; cgo?: 'off' | 'dynamic' } = {}) {
  const stdout = `${said.cache ?? cache}\n${said.version ?? 'go1.26.8'}\n/usr/local/go\n\n\n\n`;
  const exec: Exec = () =>
    Promise.resolve({ code: said.code ?? 0, signal: null, stdout, stderr: '', timedOut: false, truncated: false });
  const system = { exec, now: () => new Date() } as unknown as System;
  const target = { goos: 'linux', goarch: 'loong64' };
  const query = {
    workspace: '/',
    target,
    cgo: said.cgo ?? ('off' as const),
    tags: [],
    trimpath: true,
    until: Infinity,
  };
  return linkMemory(system, { binary: 'go', version: '1.26.8', env: {} }, query, packages, compiled());
}

test('what was seen to link is known, for that Go, until it is old', async () => {
  const memory = await memoryOf();
  expect(await memory.unknown(['app', 'other'])).toEqual(['app', 'other']);
  await memory.add(['app']);
  expect(await (await memoryOf()).unknown(['app', 'other'])).toEqual(['other']);
  expect(await (await memoryOf({ version: 'go1.26.9' })).unknown(['app'])).toEqual(['app']);

  const folder = join(cache, 'xinchuang-go-linked');
  const [name = ''] = readdirSync(folder);
  const old = Date.now() / 1000 - 31 * 86_400;
  utimesSync(join(folder, name), old, old);
  const later = await memoryOf();
  expect(await later.unknown(['app', 'other'])).toEqual(['app', 'other']);
  await later.add(['other']);
  expect(readdirSync(folder)).not.toContain(name);
});

test.each([
  ['a C linker takes what nobody hashes', { cgo: 'dynamic' as const }],
  ['go does not say where its cache is', { code: 1 }],
  ['there is no cache', { cache: 'off' }],
])('%s: always linked', async (_, said) => {
  const memory = await memoryOf(said);
  await memory.unknown(['other']);
  await memory.add(['other']);
  expect(await (await memoryOf(said)).unknown(['other'])).toEqual(['other']);
});

test('a cache that cannot be written is no failure', async () => {
  writeFileSync(join(cache, 'file'), '');
  const memory = await memoryOf({ cache: join(cache, 'file') });
  await memory.unknown(['app']);
  await expect(memory.add(['app'])).resolves.toBeUndefined();
});
