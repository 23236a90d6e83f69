import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { initialize, renderInit } from '../../src/commands/init.js';
import { probeAll } from '../../src/commands/probes.js';
import { loadConfig } from '../../src/config/index.js';
import { realSystem } from '../../src/system/index.js';

/** The real git and go commands, on repositories made here. */
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'xc-init-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function repository(remote: string | undefined, files: Readonly<Record<string, string>>, below = '') {
  const system = realSystem(new AbortController().signal, process.env, folder);
  const git = (...argv: string[]) => system.exec('git', argv, { cwd: folder });
  await git('init', '--quiet', '--initial-branch=trunk');
  if (remote !== undefined) await git('remote', 'add', 'origin', remote);
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, below, path)), { recursive: true });
    await writeFile(join(folder, below, path), text);
  }
  return { system, workspace: join(folder, below) };
}

const MODULE = {
  'go.mod': 'module example.com/gateway\n\ngo 1.24\n',
  'cmd/gateway/main.go': 'package main\n\nimport "example.com/gateway/internal/clock"\n\nfunc main() { clock.Now() }\n',
  'cmd/gwctl/main.go': 'package main\n\nfunc main() {}\n',
  'cmd/wincmd/main.go': '//go:build windows\n\npackage main\n\nfunc main() {}\n',
  'internal/clock/clock.go': 'package clock\n\nfunc Now() {}\n',
};

test('a service on GitHub: go list finds the mains, and both files are written', async () => {
  const { system, workspace } = await repository('git@github.com:acme/gateway.git', MODULE);
  const { repository: seen, files } = await initialize(workspace, system, { dryRun: false }, 'en');
  expect(seen).toMatchObject({
    mains: ['./cmd/gateway', './cmd/gwctl'],
    foundBy: 'go list',
    go: '1.24',
    toolchain: undefined,
    cgoFiles: [],
    forge: 'github',
    remoteHost: 'github.com',
    branch: 'trunk',
  });
  expect(files.map(f => f.state)).toEqual(['written', 'written']);
  const { config } = await loadConfig(workspace, system);
  expect(config.packages).toEqual(['./cmd/gateway', './cmd/gwctl']);
  expect(config.build.cgo).toBe('off');
  const { stdout } = await system.exec('git', ['status', '--porcelain', '--untracked-files=all'], { cwd: folder });
  expect(stdout).toContain('?? .xinchuang.yml\n');
  expect(stdout).toContain('?? .github/workflows/xinchuang.yml\n');
  expect(await readFile(join(folder, '.github/workflows/xinchuang.yml'), 'utf8')).toContain('branches: [trunk]');

  const before = await readFile(join(workspace, '.xinchuang.yml'), 'utf8');
  const again = await initialize(workspace, system, { dryRun: false }, 'zh');
  expect(again.files.map(f => f.state)).toEqual(['kept', 'kept']);
  expect(await readFile(join(workspace, '.xinchuang.yml'), 'utf8')).toBe(before);
});

test('Dockerfiles copy from where the configuration has build put the programs', async () => {
  const config = 'version: 1\nbuild:\n  output: "out/{{ goarch }}/{{name}}-{{version}}"\n';
  const { system, workspace } = await repository(undefined, { ...MODULE, '.xinchuang.yml': config });
  const { output } = (await loadConfig(workspace, system)).config.build;
  const result = await initialize(workspace, system, { dryRun: false, containers: true, output }, 'en');
  const dockerfile = await readFile(join(workspace, 'deploy/Dockerfile'), 'utf8');
  expect(dockerfile).toContain(`\nCOPY out/\${TARGETARCH}/gateway-* /gateway\n`);
  const said = renderInit(result, workspace, 'en', (_, text) => text).join('\n');
  expect(said).toContain('deploy/ is for gateway. Fill in');
  expect(said).toContain('for the other 1 program copy');
});

test('a module below the top folder that uses C and lacks its dependencies, on GitLab', async () => {
  const { system, workspace } = await repository(
    'https://user:secret@gitlab.acme.cn/a/b.git',
    {
      ...MODULE,
      'go.mod': 'module example.com/gateway\n\ngo 1.24\n\nrequire example.invalid/none v1.0.0\n',
      'internal/clock/clock.go':
        'package clock\n\n// int now(void) { return 0; }\nimport "C"\n\nimport _ "example.invalid/none"\n\nfunc Now() { C.now() }\n',
    },
    'services/gateway',
  );
  const result = await initialize(workspace, system, { dryRun: false }, 'zh');
  expect(result.repository).toMatchObject({
    mains: ['./cmd/gateway', './cmd/gwctl'],
    foundBy: 'go list',
    cgoFiles: ['internal/clock/clock.go'],
    forge: 'gitlab',
  });
  expect(result.files.map(f => f.path)).toEqual([join(workspace, '.xinchuang.yml')]);
  expect(result.paste?.text).toContain('--working-directory services/gateway');
  expect(JSON.stringify(result)).not.toContain('secret');
  const { config } = await loadConfig(workspace, system);
  expect([config.build.cgo, config.build.cc]).toEqual(['static', 'gnu']);
});

test('a go.mod that wants a Go newer than this one is read from its files instead', async () => {
  const files = { ...MODULE, 'go.mod': 'module example.com/gateway\n\ngo 1.99\n' };
  const { system, workspace } = await repository(undefined, files);
  const { repository: seen, files: written } = await initialize(workspace, system, { dryRun: true }, 'en');
  expect(seen.foundBy).toBe('files');
  expect(seen.mains).toEqual(['./cmd/gateway', './cmd/gwctl', './cmd/wincmd']);
  expect(seen.forge).toBeUndefined();
  expect(written.map(f => f.state)).toEqual(['planned']);
});

test('doctor on this very machine: go and git are there with the versions that they print', async () => {
  const system = realSystem(new AbortController().signal, process.env, folder);
  const rows = await probeAll({
    system,
    host: { kind: 'local' },
    workspace: folder,
    distribution: { name: 'here', manager: 'apt', loongarchCross: false },
    config: undefined,
    node: process.version,
    machine: { platform: process.platform, arch: process.arch },
  });
  const found = Object.fromEntries(rows.map(row => [row.id, row]));
  const { stdout } = await system.exec('go', ['version']);
  expect(found['go']).toMatchObject({ state: 'ok', found: { en: stdout.trim().replace('go version ', '') } });
  expect(found['git']?.state).toBe('ok');
  expect(found['GOSUMDB']?.found.en).toBe((await system.exec('go', ['env', 'GOSUMDB'])).stdout.trim());
  expect(found['disk']?.found.en).toMatch(/^\d+\.\d GiB free$/);
});
