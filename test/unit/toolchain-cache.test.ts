import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type Cache, type Host, localHost } from '../../src/host/index.js';
import type { Target } from '../../src/report/model.js';
import type { System } from '../../src/system/index.js';
import {
  type CacheOptions,
  type GoToolchain,
  planCaches,
  restoreCaches,
  saveCaches,
} from '../../src/toolchain/index.js';

let folder: string;
let workspace: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'go-cache-'));
  workspace = join(folder, 'ws');
  await mkdir(workspace);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const LOONG64: Target = { goos: 'linux', goarch: 'loong64' };
const ARM64: Target = { goos: 'linux', goarch: 'arm64', variant: 'v8.1,crypto' };
const GO = { version: '1.26.7', goos: 'linux', goarch: 'amd64', goBinary: 'go', env: {} } as GoToolchain;

/** A host that remembers what its cache was asked. */
function host(stored: readonly string[] = []): { host: Host; saved: string[]; log: string[] } {
  const log: string[] = [];
  const saved: string[] = [];
  const out = { write: (text: string) => log.push(text) > 0 } as unknown as NodeJS.WriteStream;
  const cache: Cache = {
    restore: async (_paths, key, prefixes) =>
      stored.includes(key) ? key : stored.find(name => prefixes.some(prefix => name.startsWith(prefix))),
    save: async (_paths, key) => saved.push(key) > 0,
  };
  return { host: { ...localHost({ env: {} } as System, { language: 'en', out }), cache }, saved, log };
}

const go = (experiment = '', flags = '') =>
  ({
    env: {},
    exec: async (tool: string, argv: readonly string[]) => {
      if (tool !== 'go' || argv[0] !== 'env') throw new Error(`unexpected: ${tool} ${argv.join(' ')}`);
      return { code: 0, stdout: `${folder}/mod\n${folder}/build\n${experiment}\n${flags}\n` };
    },
  }) as unknown as System;

const plan = async (over: Partial<CacheOptions> = {}, { system = go(), toolchain = GO } = {}) => {
  const caches = await planCaches(
    toolchain,
    { workspace, targets: [LOONG64], cgo: 'off', ...over },
    { system, host: host().host },
  );
  if (caches === undefined) throw new Error('no plan');
  return caches;
};

describe('two keys', () => {
  beforeEach(() => writeFile(join(workspace, 'go.sum'), 'a v1 h1:x\n'));

  test('modules: by go.sum alone, so that all targets share them', async () => {
    const one = await plan();
    const other = await plan({ targets: [ARM64], cgo: 'static' }, { toolchain: { ...GO, version: '1.27.0' } });
    expect(one.modules.key).toMatch(/^xinchuang-go-modules-v1-[0-9a-f]{32}$/);
    expect(other.modules).toEqual(one.modules);
    await writeFile(join(workspace, 'go.sum'), 'a v2 h1:y\n');
    expect((await plan()).modules.key).not.toBe(one.modules.key);
  });

  test('build: everything that changes what is compiled changes it', async () => {
    const keys = await Promise.all([
      plan(),
      plan({ targets: [ARM64] }),
      plan({ targets: [{ ...ARM64, variant: 'v8.0' }] }),
      plan({ targets: [LOONG64, ARM64] }),
      plan({ cgo: 'static' }),
      plan({}, { toolchain: { ...GO, version: '1.26.8' } }),
      plan({}, { toolchain: { ...GO, goarch: 'arm64' } }),
      plan({}, { system: go('nogreenteagc') }),
      plan({}, { system: go('', '-race') }),
    ]);
    expect(new Set(keys.map(caches => caches.build.key)).size).toBe(keys.length);
    expect(keys[0]?.build.key).toMatch(
      /^xinchuang-go-build-v1-linux-amd64-linux\.loong64_cgo-off_go1\.26\.7-[0-9a-f]{12}-[0-9a-f]{32}$/,
    );
  });

  test('the order of targets does not matter, and no key holds a comma, which a cache refuses', async () => {
    const [a, b] = [await plan({ targets: [ARM64, LOONG64] }), await plan({ targets: [LOONG64, ARM64] })];
    expect(a).toEqual(b);
    expect(a.build.key).not.toContain(',');
  });

  test('a key is never too long', async () => {
    const targets = Array.from({ length: 60 }, (_, i) => ({ ...ARM64, variant: `v8.${i}` }));
    expect((await plan({ targets })).build.key.length).toBeLessThan(512);
  });
});

describe('which files the keys are made of', () => {
  test('a workspace: every module, and go.work.sum', async () => {
    await writeFile(join(workspace, 'go.work'), 'go 1.26.0\nuse (\n\t./a\n\t./b\n)\n');
    for (const name of ['a', 'b']) {
      await mkdir(join(workspace, name));
      await writeFile(join(workspace, name, 'go.sum'), name);
    }
    const before = (await plan()).modules.key;
    await writeFile(join(workspace, 'b/go.sum'), 'changed');
    const after = (await plan()).modules.key;
    expect(after).not.toBe(before);
    await writeFile(join(workspace, 'go.work.sum'), 'new');
    expect((await plan()).modules.key).not.toBe(after);
  });

  test('patterns, with exclusions', async () => {
    for (const name of ['a', 'b']) {
      await mkdir(join(workspace, name));
      await writeFile(join(workspace, name, 'go.sum'), name);
    }
    const dependencyPath = '**/go.sum\n!b/go.sum';
    const before = (await plan({ dependencyPath })).modules.key;
    await writeFile(join(workspace, 'b/go.sum'), 'changed');
    expect((await plan({ dependencyPath })).modules.key).toBe(before);
    await writeFile(join(workspace, 'a/go.sum'), 'changed');
    expect((await plan({ dependencyPath })).modules.key).not.toBe(before);
  });

  test('files outside the checkout do not count', async () => {
    await writeFile(join(folder, 'go.sum'), 'outside');
    await writeFile(join(workspace, 'go.sum'), 'inside');
    const before = (await plan({ dependencyPath: '**/go.sum\n../go.sum' })).modules.key;
    await writeFile(join(folder, 'go.sum'), 'changed');
    expect((await plan({ dependencyPath: '**/go.sum\n../go.sum' })).modules.key).toBe(before);
  });

  test('nothing found: said, and nothing cached', async () => {
    const { host: h, log } = host();
    const caches = await planCaches(
      GO,
      { workspace, targets: [], cgo: 'off', dependencyPath: 'x/go.sum' },
      { system: go(), host: h },
    );
    expect(caches).toBeUndefined();
    expect(log.join('')).toContain('XC-SETUP-034  no file matches cache-dependency-path "x/go.sum"');
  });
});

describe('restore and save', () => {
  beforeEach(() => writeFile(join(workspace, 'go.sum'), 'a'));
  const fill = async (name: string) => {
    await mkdir(join(folder, name), { recursive: true });
    await writeFile(join(folder, name, 'file'), 'x');
  };

  test('a miss is saved at the end, both under their keys', async () => {
    const caches = await plan();
    const { host: h, saved } = host();
    const { hit, state } = await restoreCaches(caches, h);
    expect(hit).toBe(false);
    await Promise.all([fill('mod'), fill('build')]);
    await saveCaches(JSON.parse(JSON.stringify(state)), h);
    expect(saved).toEqual([caches.modules.key, caches.build.key]);
  });

  test('a hit is not saved again; an older one by prefix is no hit', async () => {
    const caches = await plan();
    await fill('build');
    const { host: h, saved } = host([caches.modules.key, `${caches.build.prefixes[0]}older`]);
    const { hit, state } = await restoreCaches(caches, h);
    expect(hit).toBe(true);
    await saveCaches(state, h);
    expect(saved).toEqual([caches.build.key]);
  });

  test('never over modules that are there: said, not restored, not saved', async () => {
    await fill('mod');
    const caches = await plan();
    const { host: h, saved, log } = host([caches.modules.key]);
    const { hit, state } = await restoreCaches(caches, h);
    expect(hit).toBe(false);
    expect(log.join('')).toContain('XC-SETUP-033');
    await saveCaches(state, h);
    expect(saved).toEqual([]);
  });

  test('an empty folder is not saved', async () => {
    const { host: h, saved } = host();
    const { state } = await restoreCaches(await plan(), h);
    await saveCaches(state, h);
    expect(saved).toEqual([]);
  });
});
