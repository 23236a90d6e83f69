import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { localHost } from '../../src/host/index.js';
import { realSystem } from '../../src/system/index.js';
import { parseGoProxy } from '../../src/toolchain/goproxy.js';
import { setupGo, shippedReleases } from '../../src/toolchain/index.js';
import { lookupH1, parseGoSumDb } from '../../src/toolchain/sumdb.js';

const VERSION = '1.25.0';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'module-proxy-'));
});
afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 10 }));

/** No go on PATH: the toolchain module is fetched, verified and installed by us alone. */
const effects = () => {
  const { GOPROXY } = process.env;
  const env = {
    PATH: '/usr/bin:/bin',
    HOME: folder,
    RUNNER_TOOL_CACHE: join(folder, 'tools'),
    ...(GOPROXY && { GOPROXY }),
  };
  const system = realSystem(new AbortController().signal, env, folder);
  return { system, host: localHost(system, { language: 'en', quiet: true }) };
};

describe('the real module proxy and the real checksum database', () => {
  test('Go itself, without a go command: fetched, its h1 proved by the log, installed, and it builds', async () => {
    const { system, host } = effects();
    const table = { ...shippedReleases, modules: {} };
    const go = await setupGo(
      { goVersion: VERSION, sources: ['tool-cache', 'goproxy'], table, workspace: folder },
      { system, host },
    );
    expect(go).toMatchObject({ version: VERSION, from: 'goproxy', checked: 'h1 (sum.golang.org)' });

    const { stdout } = await system.exec(go.goBinary, ['version'], { env: go.env });
    expect(stdout).toMatch(/^go version go1\.25\.0 linux\//);
    await writeFile(join(folder, 'go.mod'), 'module hello\n\ngo 1.25.0\n');
    await writeFile(join(folder, 'main.go'), 'package main\n\nfunc main() { println("hello") }\n');
    await system.exec(go.goBinary, ['build', '-o', 'hello', '.'], {
      cwd: folder,
      env: { ...go.env, CGO_ENABLED: '0' },
    });
    expect((await system.exec(join(folder, 'hello'), [])).stderr).toBe('hello\n');
    expect((await readdir(join(folder, 'tools/go', VERSION))).filter(name => name.startsWith('.'))).toEqual([]);
  }, 90_000);

  test('the log and the shipped h1 table agree', async () => {
    const { system } = effects();
    const database = parseGoSumDb('sum.golang.org');
    const [version = '', byPlatform = {}] = Object.entries(shippedReleases.modules).at(-1) ?? [];
    expect(version).toMatch(/^1\.\d+\.\d+$/);
    const { stdout } = await realSystem(new AbortController().signal).exec('go', ['env', 'GOPROXY']);
    const proxies = parseGoProxy(stdout.trim());
    if (database === undefined) throw new Error('sum.golang.org is a database');
    const h1 = await lookupH1(system, database, proxies, 'golang.org/toolchain', `v0.0.1-go${version}.linux-arm64`);
    expect(h1).toBe(byPlatform['linux-arm64']);
  }, 60_000);

  test('a version that does not exist is a clear error', async () => {
    const failed = setupGo({ goVersion: '1.25.99', sources: ['goproxy'], workspace: folder }, effects());
    await expect(failed).rejects.toMatchObject({ name: 'UserError', code: 'XC-SETUP-019' });
  }, 60_000);
});
