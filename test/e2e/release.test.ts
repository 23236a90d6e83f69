import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { releaseCommit } from '../../scripts/release-commit.js';
import { actions } from '../../src/actions/index.js';
import { realSystem } from '../../src/system/index.js';
import { CERTIFICATES } from '../peers/credentials.js';
import { goPeers, startGoServer } from '../peers/go-peers.js';
import { runnerJob } from '../runner.js';
import { sampleCheckout } from '../sample-module.js';

const system = realSystem(new AbortController().signal);
const NAMES = Object.keys(actions);
const PLATFORM = { platforms: 'openeuler-24.03/loongson-3a6000' };
const INPUTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  setup: { ...PLATFORM, cache: 'false' },
  build: PLATFORM,
  verify: PLATFORM,
  bench: { ...PLATFORM, base: 'none' },
};

const git = (...argv: string[]) => {
  const { status, stdout, stderr } = spawnSync('git', argv, { encoding: 'buffer', maxBuffer: 64 << 20 });
  if (status !== 0) throw new Error(`git ${argv.join(' ')}: ${stderr.toString()}`);
  return stdout;
};

describe('the release tree', () => {
  const tree = mkdtempSync(join(tmpdir(), 'xinchuang-tree-'));
  let commit: string;
  beforeAll(() => {
    const before = git('status', '--porcelain').toString();
    commit = releaseCommit('.', 'HEAD');
    expect(git('status', '--porcelain').toString()).toBe(before);
    const tar = git('archive', '--format=tar', commit);
    const { status } = spawnSync('tar', ['-x', '-C', tree], { input: tar });
    expect(status).toBe(0);
  });
  afterAll(() => rmSync(tree, { recursive: true, force: true }));

  test('is made of what a runner needs and nothing else', () => {
    const top = readdirSync(tree);
    for (const name of [...NAMES, 'actions', 'dist', 'action.yml', 'LICENSE', 'README.md', 'docs'])
      expect(top).toContain(name);
    for (const name of ['src', 'test', 'scripts', 'node_modules', 'package-lock.json', '.ci'])
      expect(top).not.toContain(name);
    expect(readdirSync(join(tree, 'actions')).sort()).toEqual([...NAMES].sort());
  });

  test('is the same commit each time, with the source commit as its parent', () => {
    expect(releaseCommit('.', 'HEAD')).toBe(commit);
    expect(git('rev-parse', `${commit}^`).toString()).toBe(git('rev-parse', 'HEAD').toString());
  });

  test('the root is no action, and says which paths are', () => {
    const root = parse(readFileSync(join(tree, 'action.yml'), 'utf8'));
    const { status, stdout } = spawnSync('sh', ['-c', root.runs.steps[0].run], { encoding: 'utf8' });
    expect(status).toBe(1);
    for (const name of NAMES) expect(stdout).toContain(`xinchuang-go/${name}`);
  });

  test.each(['', 'actions'])('every action runs from %j/<name>', async folder => {
    const workspace = sampleCheckout();
    const sha = readFileSync(join(workspace, '.git/refs/heads/main'), 'utf8').trim();
    const server = await startGoServer(await goPeers(system), 'tlcp-server', ['-certificates', CERTIFICATES]);
    const toServer = { connect: `127.0.0.1:${server.port}`, roots: join(CERTIFICATES, 'ca.crt') };
    const job = runnerJob(workspace, { GITHUB_SHA: sha, GITHUB_REPOSITORY: 'acme/gateway' });
    try {
      for (const name of NAMES) {
        const step = await job.uses(join(tree, folder, name), name === 'gmtls' ? toServer : INPUTS[name]);
        expect({ name, code: step.code, said: step.code === 0 ? '' : step.stdout + step.stderr }).toEqual({
          name,
          code: 0,
          said: '',
        });
      }
      expect(await job.post(join(tree, folder, 'setup'))).toMatchObject({ code: 0 });
    } finally {
      await server.stop();
      rmSync(workspace, { recursive: true, force: true });
      rmSync(job.home, { recursive: true, force: true });
    }
  });
});
