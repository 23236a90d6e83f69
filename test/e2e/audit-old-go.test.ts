import { rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { auditIn, open } from '../audited.js';
import { checkoutOf, type Files, goIn, type ModuleProxy, moduleProxy, proxyEnv } from '../module-proxy.js';
import { ALL_TOGETHER, CLEAN, DEPENDENCIES, PLANTED, TOGETHER, withGoLine } from '../planted-modules.js';

/**
 * The first line with loong64, and the ones before and at the change: before 1.20 `go list -export` has no words of the compiler,
 * and before 1.24 `go build` no JSON: https://go.dev/doc/go1.20#go-command, https://go.dev/doc/go1.24#go-command
 */
const OLD = ['1.19.13', '1.23.12', '1.24.9'] as const;

/** Less of the standard library has to be compiled, which is cold for each Go. */
const SMALL = { ...CLEAN, 'main.go': (CLEAN['main.go'] ?? '').replace('net/http', 'errors') };

describe.each(OLD)('Go %s', version => {
  // A go line of three numbers, or one beyond its own, an older Go would refuse.
  const line = version.split('.').slice(0, 2).join('.');
  let proxy: ModuleProxy;
  let env: Record<string, string>;
  const folders: string[] = [];
  beforeAll(async () => {
    // The go command fetches the release as a module, and proves it by the checksum database: https://go.dev/doc/toolchain
    const own = asItIs('GOPROXY', 'GOMODCACHE', 'GOCACHE');
    const root = (await goIn('.', { ...own, GOTOOLCHAIN: `go${version}` }, 'env', 'GOROOT')).trim();
    const GOCACHE = (await goIn('.', own, 'env', 'GOCACHE')).trim();
    const modules = Object.entries(DEPENDENCIES).map(([name, files]) => [name, withGoLine(files, line)] as const);
    proxy = await moduleProxy(Object.fromEntries(modules));
    const PATH = [join(root, 'bin'), '/usr/bin', '/bin'].join(delimiter);
    env = { ...proxyEnv(proxy), GOCACHE, PATH };
    folders.push(env['GOMODCACHE'] ?? '');
  }, 300_000);
  afterAll(async () => {
    await proxy.close();
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });

  async function audited(files: Files, argv: readonly string[], vendor = false) {
    const folder = checkoutOf(withGoLine(files, line));
    folders.push(folder);
    await goIn(folder, env, 'mod', 'tidy');
    if (vendor) await goIn(folder, env, 'mod', 'vendor');
    const found = await auditIn(folder, argv, env);
    expect(found.reports.map(report => report.env['go'])).toEqual([`go${version}`]);
    return found;
  }

  test('what is planted is found, each with the module at fault', async () => {
    const { checks, verdicts, code } = await audited(ALL_TOGETHER, ['--tests']);
    const found = open(checks);
    for (const { finds, shape } of TOGETHER) {
      const { id, words = /./ } = finds;
      const module = shape === 'test-only' ? 'example.com/app' : finds.module;
      const about = found.filter(
        ({ id: is, evidence }) => is === id && [evidence['module'] ?? evidence['modules']].flat().includes(module),
      );
      expect([shape, about.length]).toEqual([shape, 1]);
      if (shape !== 'transitive') expect(JSON.stringify([about[0]?.evidence, about[0]?.hint])).toMatch(words);
    }
    expect(new Set(found.map(({ id, evidence }) => `${id} ${evidence['module'] ?? ''}`)).size).toBe(found.length);
    expect(verdicts).toEqual(['blocked']);
    expect(code).toBe(1);
  }, 300_000);

  test.each(PLANTED.filter(one => !TOGETHER.includes(one)))(
    '$shape',
    async ({ files, vendor, finds }) => {
      const { checks, verdicts } = await audited(files, [], vendor);
      expect(open(checks)).toMatchObject([
        { id: finds.id, evidence: { module: finds.module, packages: [finds.package] } },
      ]);
      expect(verdicts).toEqual(['blocked']);
    },
    120_000,
  );

  test('nothing on a clean tree', async () => {
    const { checks, verdicts, code } = await audited(SMALL, ['--tests']);
    expect(open(checks)).toEqual([]);
    expect(verdicts).toEqual(['clean']);
    expect(code).toBe(0);
  }, 300_000);
});

function asItIs(...names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.flatMap(name => (process.env[name] ? [[name, process.env[name] ?? '']] : [])));
}
