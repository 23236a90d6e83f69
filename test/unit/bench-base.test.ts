import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import { cleanTree, openBase } from '../../src/bench/index.js';
import { realSystem, withTempFolder } from '../../src/system/index.js';

// Git is started dozens of times, and a busy machine takes its time.
jest.setTimeout(60_000);

const ENV = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@example.cn',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@example.cn',
};

function git(folder: string, ...argv: string[]): string {
  return execFileSync('git', argv, {
    cwd: folder,
    env: ENV,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
}

/** Commits on main, `service/x` changed in each; the hashes from the first on. */
function repository(folder: string, commits: number): string[] {
  mkdirSync(join(folder, 'service'), { recursive: true });
  git(folder, 'init', '--quiet', '--initial-branch=main');
  return Array.from({ length: commits }, (_, n) => commit(folder, `${n}`));
}

function commit(folder: string, text: string): string {
  writeFileSync(join(folder, 'service', 'x'), text);
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message', text);
  return git(folder, 'rev-parse', 'HEAD');
}

const open = (workspace: string, asked: { ref?: string; baseSha?: string } = {}) =>
  openBase(realSystem(new AbortController().signal, ENV, workspace), { workspace, ...asked });

describe('the tree to compare with', () => {
  test('is the common ancestor with what was asked for, beside the checkout, and leaves nothing behind', () =>
    withTempFolder(async folder => {
      const [, fork = ''] = repository(folder, 2);
      git(folder, 'checkout', '--quiet', '-b', 'faster');
      commit(folder, 'faster');
      git(folder, 'checkout', '--quiet', 'main');
      commit(folder, 'main goes on');
      git(folder, 'checkout', '--quiet', 'faster');
      writeFileSync(join(folder, 'service', 'new file'), '');
      const base = await open(join(folder, 'service'), { ref: 'main' });
      expect(base.commit).toBe(fork);
      expect(readFileSync(join(base.workspace, 'x'), 'utf8')).toBe('1');
      expect(base.changed).toEqual(['service/x', 'service/new file']);
      await base.remove();
      expect([existsSync(base.workspace), git(folder, 'worktree', 'list').split('\n').length]).toEqual([false, 1]);
      expect(readdirSync(folder).sort()).toEqual(['.git', 'service']);
    }));

  test('is what the host says, without being asked', () =>
    withTempFolder(async folder => {
      const [first = ''] = repository(folder, 3);
      const base = await open(folder, { baseSha: first });
      expect(base.commit).toBe(first);
      await base.remove();
    }));

  test('on the branch itself is the commit before, or HEAD where something is not committed', () =>
    withTempFolder(async folder => {
      const [first = '', second = ''] = repository(folder, 2);
      const clean = await open(folder);
      writeFileSync(join(folder, 'service', 'x'), 'changed');
      const dirty = await open(folder);
      expect([clean.commit, dirty.commit, dirty.changed]).toEqual([first, second, ['service/x']]);
      await Promise.all([clean.remove(), dirty.remove()]);
    }));

  test.each([1, 2])('of a clone of depth %d is fetched', depth =>
    withTempFolder(async folder => {
      const [origin, clone] = [join(folder, 'origin'), join(folder, 'clone')];
      const commits = repository(origin, 5);
      git(origin, 'checkout', '--quiet', '-b', 'faster', commits[3] ?? '');
      commit(origin, 'a');
      commit(origin, 'b');
      git(folder, 'clone', '--quiet', `--depth=${depth}`, '--branch=faster', `file://${origin}`, clone);
      const base = await open(clone, { ref: 'main' });
      expect(base.commit).toBe(commits[3]);
      await base.remove();
    }),
  );

  test('of a shallow clone of one branch is the commit before', () =>
    withTempFolder(async folder => {
      const [origin, clone] = [join(folder, 'origin'), join(folder, 'clone')];
      const commits = repository(origin, 3);
      git(folder, 'clone', '--quiet', '--depth=1', `file://${origin}`, clone);
      const base = await open(clone);
      expect(base.commit).toBe(commits[1]);
      await base.remove();
    }));

  test('runs no hook of the repository', () =>
    withTempFolder(async folder => {
      repository(folder, 2);
      writeFileSync(join(folder, '.git', 'hooks', 'post-checkout'), `#!/bin/sh\ntouch ${join(folder, 'ran')}\n`, {
        mode: 0o755,
      });
      await (await open(folder)).remove();
      expect(existsSync(join(folder, 'ran'))).toBe(false);
    }));

  test('what is checked out has a hash, unless something differs from it', () =>
    withTempFolder(async folder => {
      const system = realSystem(new AbortController().signal, ENV, folder);
      expect(await cleanTree(system, folder)).toBeUndefined();
      repository(folder, 2);
      const tree = await cleanTree(system, folder);
      expect(tree).toBe(git(folder, 'rev-parse', 'HEAD^{tree}'));
      writeFileSync(join(folder, 'service', 'testdata'), '');
      expect(await cleanTree(system, folder)).toBeUndefined();
    }));

  test.each<readonly [string, string, (folder: string) => void, { ref?: string }]>([
    ['no repository', 'XC-BENCH-001', () => {}, {}],
    ['a repository without a commit', 'XC-BENCH-001', folder => git(folder, 'init', '--quiet'), {}],
    ['a commit that nobody has', 'XC-BENCH-002', folder => void repository(folder, 1), { ref: 'b'.repeat(40) }],
    [
      'a name that looks like a flag',
      'XC-BENCH-002',
      folder => void repository(folder, 1),
      { ref: '--upload-pack=touch x' },
    ],
    [
      'no common ancestor',
      'XC-BENCH-003',
      folder => {
        repository(folder, 1);
        git(folder, 'checkout', '--quiet', '--orphan', 'other');
        commit(folder, 'other');
      },
      { ref: 'main' },
    ],
    ['the first commit', 'XC-BENCH-004', folder => void repository(folder, 1), {}],
  ])('%s is said', (_, code, make, asked) =>
    withTempFolder(async folder => {
      make(folder);
      await expect(open(folder, asked)).rejects.toMatchObject({ code });
      expect(existsSync(join(folder, 'x'))).toBe(false);
    }),
  );
});
