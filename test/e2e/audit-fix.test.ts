import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { auditIn, open } from '../audited.js';
import {
  checkoutOf,
  type Files,
  goIn,
  type ModuleProxy,
  type Modules,
  moduleProxy,
  proxyEnv,
} from '../module-proxy.js';
import { DEPENDENCIES } from '../planted-modules.js';
import { runNode } from '../process.js';

/** The first good version of the constant is v1.3.7; middle is mended by nothing but what it requires. */
const mended = (version: string) => ({
  [`example.org/archconst@${version}`]: {
    'go.mod': 'module example.org/archconst\n\ngo 1.21\n',
    'db.go': 'package archconst\n\nvar Data [16]byte\n',
  },
});
const still = (version: string) => ({
  [`example.org/archconst@${version}`]: DEPENDENCIES['example.org/archconst@v1.3.6'] as Files,
});
/** Broken by itself until v1.1.0, which asks for more of archconst than is needed to mend that one. */
const asksForMore = (name: string): Modules => ({
  [`example.org/${name}@v1.0.0`]: {
    'go.mod': `module example.org/${name}\n\ngo 1.21\n\nrequire example.org/archconst v1.3.6\n`,
    'a.go': `package ${name}\n\nvar Line = cacheLine\n`,
    'a_amd64.go': `package ${name}\n\nconst cacheLine = 64\n`,
  },
  [`example.org/${name}@v1.1.0`]: {
    'go.mod': `module example.org/${name}\n\ngo 1.21\n\nrequire example.org/archconst v1.4.0\n`,
    'a.go': `package ${name}\n\nconst Line = 64\n`,
  },
});
const needsGo = (version: string, go: string, text: string): Modules => ({
  [`example.org/newer@${version}`]: { 'go.mod': `module example.org/newer\n\ngo ${go}\n`, 'n.go': text },
});
const MODULES: Modules = {
  ...DEPENDENCIES,
  ...asksForMore('alpha'),
  ...asksForMore('zeta'),
  ...needsGo('v1.0.0', '1.21', 'package newer\n\nvar Line = cacheLine\n'),
  ...needsGo('v1.1.0', '1.99', 'package newer\n'),
  ...needsGo('v1.2.0', '1.21', 'package newer\n'),
  ...still('v1.3.5'),
  ...mended('v1.3.7'),
  ...mended('v1.3.8'),
  ...mended('v1.4.0'),
  // As the table of known modules has it.
  'go.etcd.io/bbolt@v1.3.6': {
    'go.mod': 'module go.etcd.io/bbolt\n\ngo 1.21\n',
    'db.go': 'package bbolt\n\nvar Data [maxMapSize]byte\n',
    'size_amd64.go': 'package bbolt\n\nconst maxMapSize = 8\n',
    'size_arm64.go': 'package bbolt\n\nconst maxMapSize = 8\n',
  },
  'go.etcd.io/bbolt@v1.3.7': {
    'go.mod': 'module go.etcd.io/bbolt\n\ngo 1.21\n',
    'db.go': 'package bbolt\n\nvar Data [8]byte\n',
  },
  'example.org/pool@v1.0.0': {
    'go.mod': 'module example.org/pool\n\ngo 1.21\n',
    'pool.go': 'package pool\n\nvar room [size]byte\n\nfunc Get(int) int { return len(room) }\n',
    'size_amd64.go': 'package pool\n\nconst size = 8\n',
    'size_arm64.go': 'package pool\n\nconst size = 8\n',
  },
  'example.org/pool@v1.1.0': {
    'go.mod': 'module example.org/pool\n\ngo 1.21\n',
    'pool.go': 'package pool\n\nfunc Get(int, string) int { return 8 }\n',
  },
  'example.org/pooled@v1.0.0': {
    'go.mod': 'module example.org/pooled\n\ngo 1.21\n\nrequire example.org/pool v1.0.0\n',
    'pooled.go': 'package pooled\n\nimport "example.org/pool"\n\nvar Eight = pool.Get(8)\n',
  },
  'example.org/pooled@v1.1.0': {
    'go.mod': 'module example.org/pooled\n\ngo 1.21\n\nrequire example.org/pool v1.1.0\n',
    'pooled.go': 'package pooled\n\nimport "example.org/pool"\n\nvar Eight = pool.Get(8, "")\n',
  },
  'example.org/user@v1.0.0': {
    'go.mod': 'module example.org/user\n\ngo 1.21\n\nrequire example.org/constraint v1.0.0\n',
    'u.go': 'package user\n\nimport _ "example.org/constraint"\n',
  },
  'example.org/user@v1.1.0': {
    'go.mod': 'module example.org/user\n\ngo 1.21\n',
    'u.go': 'package user\n',
  },
};

let proxy: ModuleProxy;
let env: Record<string, string>;
const folders: string[] = [];
beforeAll(async () => {
  proxy = await moduleProxy(MODULES, ['go.etcd.io/bbolt']);
  env = { ...proxyEnv(proxy), GOCACHE: (await goIn('.', {}, 'env', 'GOCACHE')).trim() };
  folders.push(env['GOMODCACHE'] ?? '');
});
afterAll(async () => {
  await proxy.close();
  for (const folder of folders) if (folder !== '') rmSync(folder, { recursive: true, force: true });
});

async function fixed(requires: readonly string[], imports: readonly string[], more: Files = {}) {
  const folder = checkoutOf({
    'go.mod': `module example.com/app\n\ngo 1.21\n\n${requires.map(line => `require ${line}\n`).join('')}`,
    'main.go': `package main\n\nimport (\n${imports.map(path => `\t_ "${path}"\n`).join('')})\n\nfunc main() {}\n`,
    ...more,
  });
  folders.push(folder);
  await goIn(folder, env, 'mod', 'tidy');
  const read = () => ['go.mod', 'go.sum'].map(name => readFileSync(join(folder, name), 'utf8'));
  const before = read();
  const cli = join(process.cwd(), 'build/test/cli.child.js');
  const argv = ['audit', '--targets', 'linux/loong64,linux/arm64', '--fix-pr'];
  const { stdout, stderr, code } = await runNode(cli, argv, { cwd: folder, env });
  expect(read()).toEqual(before);
  const patch = join(folder, '.xinchuang/audit/fix.patch');
  return { said: stdout + stderr, code, folder, patch: existsSync(patch) ? readFileSync(patch, 'utf8') : '' };
}

test('the lowest version that compiles, of a module that others pull in', async () => {
  const { patch, said, code } = await fixed(['example.org/outer v1.0.0'], ['example.org/outer']);
  expect(said).toContain('go get example.org/archconst@v1.3.7');
  expect(patch).toMatch(/^--- a\/go\.mod$/m);
  expect(patch).toMatch(/^\+.*example\.org\/archconst v1\.3\.7/m);
  expect(patch).toMatch(/^\+example\.org\/archconst v1\.3\.7 h1:/m);
  // The verdict is on the tree as it is.
  expect(code).toBe(1);
});

test('what has no later version is left behind by whoever pulls it in', async () => {
  const { patch, said } = await fixed(['example.org/user v1.0.0'], ['example.org/user']);
  expect(said).toContain('go get example.org/user@v1.1.0');
  expect(patch).toMatch(/^-.*example\.org\/constraint v1\.0\.0/m);
});

test('the patch can be applied, and mends the tree', async () => {
  const { folder, said } = await fixed(
    ['example.org/archconst v1.3.5', 'example.org/user v1.0.0'],
    ['example.org/archconst', 'example.org/user'],
  );
  expect(said).toContain('2 upgrades make it compile (');
  const { execFileSync } = await import('node:child_process');
  execFileSync('git', ['apply', '.xinchuang/audit/fix.patch'], { cwd: folder });
  await goIn(folder, { ...env, GOOS: 'linux', GOARCH: 'loong64', CGO_ENABLED: '0' }, 'build', './...');
});

test('an upgrade that breaks your own code is none', async () => {
  const { said, patch } = await fixed(['example.org/pool v1.0.0'], [], {
    'eight.go': 'package main\n\nimport "example.org/pool"\n\nvar eight = pool.Get(8)\n',
  });
  expect(said).toMatch(
    /example\.org\/pool@v1\.0\.0: no version works: .*v1\.1\.0: breaks example\.com\/app: not enough/,
  );
  expect(patch).toBe('');
});

test('of what an upgrade would break a later version is taken, which brings the upgrade', async () => {
  const { said, patch } = await fixed(['example.org/pooled v1.0.0'], ['example.org/pooled']);
  expect(said).toContain('go get example.org/pooled@v1.1.0');
  expect(said).not.toContain('go get example.org/pool@');
  expect(patch).toMatch(/^\+.*example\.org\/pool v1\.1\.0/m);
});

test('what the table names is tried where the proxy tells no versions', async () => {
  const { said } = await fixed(['go.etcd.io/bbolt v1.3.6'], ['go.etcd.io/bbolt']);
  expect(said).toContain('go get go.etcd.io/bbolt@v1.3.7');
});

test('what it could not mend, and why', async () => {
  const { patch, said } = await fixed(['example.org/constraint v1.0.0'], ['example.org/constraint']);
  expect(said).toMatch(/example\.org\/constraint@v1\.0\.0: no version works: .*no later version/);
  expect(patch).toBe('');
});

test.each([
  // Mended before archconst: `go get archconst@v1.3.7` after it would take it back to v1.0.0.
  'alpha',
  // Mended after archconst, of which it brings a later version: nobody has to ask for that any more.
  'zeta',
])('an upgrade that brings another one (%s) stands alone', async name => {
  const requires = [`example.org/${name} v1.0.0`, 'example.org/archconst v1.3.6'];
  const { said, patch } = await fixed(requires, [`example.org/${name}`, 'example.org/archconst']);
  expect(said.match(/go get \S+/g)).toEqual([`go get example.org/${name}@v1.1.0`]);
  expect(said).toContain('1 upgrade makes it compile (');
  expect(patch).toMatch(/^\+.*example\.org\/archconst v1\.4\.0/m);
});

test('an upgrade that another one brings is dropped beside what none mends, too', async () => {
  const requires = ['example.org/zeta v1.0.0', 'example.org/archconst v1.3.6', 'example.org/constraint v1.0.0'];
  const imports = ['example.org/zeta', 'example.org/archconst', 'example.org/constraint'];
  const { said, patch } = await fixed(requires, imports);
  expect(said.match(/go get \S+/g)).toEqual(['go get example.org/zeta@v1.1.0']);
  expect(said).toMatch(/example\.org\/constraint@v1\.0\.0: no version works/);
  expect(patch).toMatch(/^\+.*example\.org\/archconst v1\.4\.0/m);
});

test('a workspace whose top folder has no go.mod is left alone as one', async () => {
  const folder = checkoutOf({
    'go.work': 'go 1.21\n\nuse ./a\n',
    'a/go.mod': 'module example.com/a\n\ngo 1.21\n',
    'a/a.go': 'package a\n\nvar _ [size]byte\n',
    'a/size_amd64.go': 'package a\n\nconst size = 8\n',
  });
  folders.push(folder);
  const argv = ['audit', '--targets', 'linux/loong64', '--fix'];
  const { stderr } = await runNode(join(process.cwd(), 'build/test/cli.child.js'), argv, { cwd: folder, env });
  expect(stderr).toContain('GOWORK=off');
});

test('in a workspace the command that mends goes into the module that asks for it, and does mend', async () => {
  const folder = checkoutOf({
    'go.work': 'go 1.21\n\nuse (\n\t./tools\n\t./svc/store\n)\n',
    'tools/go.mod': 'module example.com/tools\n\ngo 1.21\n',
    'tools/t.go': 'package tools\n',
    'svc/store/go.mod': 'module example.com/store\n\ngo 1.21\n\nrequire go.etcd.io/bbolt v1.3.6\n',
    'svc/store/s.go': 'package store\n\nimport _ "go.etcd.io/bbolt"\n',
  });
  folders.push(folder);
  await goIn(join(folder, 'svc/store'), { ...env, GOWORK: 'off' }, 'mod', 'tidy');
  const before = await auditIn(folder, [], env);
  const [check] = open(before.checks);
  expect(check?.hint?.en).toBe('`cd svc/store && go get go.etcd.io/bbolt@v1.3.7`');
  await goIn(join(folder, 'svc/store'), env, 'get', 'go.etcd.io/bbolt@v1.3.7');
  expect((await auditIn(folder, [], env)).verdicts).toEqual(['clean']);
});

test('a version that go get refuses is passed over', async () => {
  const { said } = await fixed(['example.org/newer v1.0.0'], ['example.org/newer']);
  expect(said.match(/go get \S+/g)).toEqual(['go get example.org/newer@v1.2.0']);
});
