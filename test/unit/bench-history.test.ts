import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import { keepBenchHistory, leftHistory, openHistory } from '../../src/actions/bench-history.js';
import { type Point, readHistory } from '../../src/bench/history.js';
import { keepHistory } from '../../src/bench/history-branch.js';
import type { Change } from '../../src/host/index.js';
import { realSystem, withTempFolder } from '../../src/system/index.js';
import { recordedJob } from '../sample/job.js';

// Git is started dozens of times, and a busy machine takes its time.
jest.setTimeout(120_000);

const ENV = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@example.cn',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@example.cn',
};
const system = realSystem(new AbortController().signal);

function git(folder: string, ...argv: string[]): string {
  return execFileSync('git', argv, {
    cwd: folder,
    env: ENV,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
}

/** A bare origin with one commit on main, and clones of it. */
async function withOrigin(
  body: (origin: string, clone: (name: string, ...options: string[]) => string) => Promise<void>,
) {
  await withTempFolder(async folder => {
    const origin = join(folder, 'origin.git');
    git(folder, 'init', '--quiet', '--bare', '--initial-branch=main', origin);
    const first = join(folder, 'first');
    git(folder, 'clone', '--quiet', origin, first);
    git(first, 'checkout', '--quiet', '-b', 'main');
    for (const text of ['1', '2', '3']) {
      writeFileSync(join(first, 'x'), text);
      git(first, 'add', '--all');
      git(first, 'commit', '--quiet', '-m', text);
    }
    git(first, 'push', '--quiet', 'origin', 'main');
    await body(origin, (name, ...options) => {
      git(folder, 'clone', '--quiet', ...options, `file://${origin}`, join(folder, name));
      return join(folder, name);
    });
  });
}

const point = (more: Partial<Point> = {}): Point => ({
  benchmark: 'm/p.BenchmarkA/国密',
  unit: 'insn/op',
  value: 41_204,
  commit: 'a'.repeat(40),
  at: '2026-11-20T08:14:02.500Z',
  key: 'goos=linux goarch=loong64 go=go1.26.8 cpu=la464 iterations=100',
  ...more,
});
const append = (workspace: string, points: readonly Point[], path = 'linux-loong64.jsonl') =>
  keepHistory(system, { workspace, branch: 'xinchuang-bench', files: [{ path, points }], message: 'bench' });
const stored = (origin: string, path = 'linux-loong64.jsonl') =>
  readHistory(git(origin, 'show', `xinchuang-bench:${path}`)).points;

/** All that a user may see of a repository: files, index, refs, what was fetched, settings. */
function stateOf(clone: string): unknown {
  return [
    git(clone, 'status', '--porcelain', '--ignored'),
    git(clone, 'for-each-ref'),
    git(clone, 'rev-parse', '--is-shallow-repository', 'HEAD'),
    git(clone, 'ls-files', '--stage'),
    ['config', 'HEAD', 'FETCH_HEAD', 'shallow', 'packed-refs'].map(name => {
      const file = join(clone, '.git', name);
      return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
    }),
  ];
}

describe('a branch of its own', () => {
  test.each([[[]], [['--depth=1']]])('is made, appended to, and leaves the checkout as it was: clone %j', options =>
    withOrigin(async (origin, clone) => {
      const one = clone('one', ...options);
      const before = stateOf(one);
      expect((await append(one, [point()])).kind).toBe('appended');
      expect((await append(one, [point({ commit: 'b'.repeat(40), value: 41_300 })])).kind).toBe('appended');
      // A repeated run has nothing new.
      expect((await append(one, [point({ value: 9 })])).kind).toBe('unchanged');
      expect(stored(origin).map(({ value }) => value)).toEqual([41_204, 41_300]);
      expect(git(origin, 'log', '--format=%an %s', 'xinchuang-bench')).toBe('xinchuang-go bench\nxinchuang-go bench');
      // It has nothing of the code.
      expect(git(origin, 'ls-tree', '-r', '--name-only', 'xinchuang-bench')).toBe('linux-loong64.jsonl');
      expect(stateOf(one)).toEqual(before);

      const two = clone('two', ...options);
      const read = await keepHistory(system, {
        workspace: two,
        branch: 'xinchuang-bench',
        files: [{ path: 'linux-loong64.jsonl', points: [point({ commit: 'c'.repeat(40) })] }],
      });
      expect([read.kind, readHistory(read.texts.get('linux-loong64.jsonl') ?? '').points.length]).toEqual(['read', 2]);
      expect(stored(origin)).toHaveLength(2);
    }),
  );

  test('what others keep there stays', () =>
    withOrigin(async (origin, clone) => {
      const other = clone('other');
      git(other, 'checkout', '--quiet', '--orphan', 'xinchuang-bench');
      git(other, 'rm', '-rfq', '.');
      mkdirSync(join(other, 'docs'));
      writeFileSync(join(other, 'docs', 'README'), 'ours');
      writeFileSync(join(other, 'linux-loong64.jsonl'), 'not a point\n');
      git(other, 'add', '--all');
      git(other, 'commit', '--quiet', '-m', 'theirs');
      git(other, 'push', '--quiet', 'origin', 'xinchuang-bench');
      expect((await append(clone('one'), [point()])).kind).toBe('appended');
      expect(git(origin, 'show', 'xinchuang-bench:docs/README')).toBe('ours');
      expect(git(origin, 'show', 'xinchuang-bench:linux-loong64.jsonl')).toMatch(/^not a point\n\{/);
    }));

  test('jobs that push at once lose nothing', () =>
    withOrigin(async (origin, clone) => {
      const jobs = Array.from({ length: 6 }, (_, n) => ({ workspace: clone(`job-${n}`), n }));
      const kept = await Promise.all(
        jobs.map(({ workspace, n }) =>
          append(
            workspace,
            [point({ benchmark: `m/p.Benchmark${n}` })],
            n % 2 === 0 ? 'linux-loong64.jsonl' : 'linux-arm64-v8.0.jsonl',
          ),
        ),
      );
      expect(kept.map(one => [one.kind, 'why' in one ? one.why : ''])).toEqual(jobs.map(() => ['appended', '']));
      const names = ['linux-loong64.jsonl', 'linux-arm64-v8.0.jsonl'].map(path =>
        stored(origin, path)
          .map(({ benchmark }) => benchmark.slice(-1))
          .sort(),
      );
      expect(names).toEqual([
        ['0', '2', '4'],
        ['1', '3', '5'],
      ]);
      expect(git(origin, 'rev-list', '--count', 'xinchuang-bench')).toBe('6');
    }));

  test('a push that is refused says why, once, and gives what there is', () =>
    withOrigin(async (origin, clone) => {
      const one = clone('one');
      await append(one, [point()]);
      const hook = join(origin, 'hooks', 'pre-receive');
      writeFileSync(hook, '#!/bin/sh\necho called >> calls\necho "no rights here" >&2\nexit 1\n', { mode: 0o755 });
      const kept = await append(one, [point({ commit: 'b'.repeat(40) })]);
      expect(kept).toMatchObject({ kind: 'failed', why: expect.stringContaining('no rights here') });
      expect(readHistory(kept.texts.get('linux-loong64.jsonl') ?? '').points).toHaveLength(1);
      expect(readFileSync(join(origin, 'calls'), 'utf8')).toBe('called\n');
    }));

  test('an origin that is gone, or holds a token in its address', () =>
    withOrigin(async (_, clone) => {
      const one = clone('one');
      git(one, 'remote', 'set-url', 'origin', 'https://user:hunter2@localhost:1/x.git');
      const kept = await append(one, [point()]);
      expect(kept).toMatchObject({ kind: 'failed', why: expect.stringContaining('localhost') });
      expect(JSON.stringify(kept)).not.toContain('hunter2');
    }));
});

describe('the action', () => {
  const LOONG64 = { goos: 'linux', goarch: 'loong64' };
  async function run(workspace: string, change: Change, branch = 'xinchuang-bench', shard?: string) {
    const recorded = recordedJob(workspace, { language: 'en' });
    const job = {
      ...recorded.job,
      system: { ...recorded.job.system, exec: system.exec },
      host: { ...recorded.job.host, change: async () => change },
    };
    const history = await openHistory(branch, job);
    const points = [point({ commit: change.headSha ?? 'f'.repeat(40) })];
    await keepBenchHistory(history, [{ target: LOONG64, points }], shard, job);
    return recorded.said;
  }

  test('a push to the default branch appends, anything else reads; the report finds it', () =>
    withOrigin(async (origin, clone) => {
      const one = clone('one');
      const headSha = git(one, 'rev-parse', 'HEAD');
      expect(await run(one, { kind: 'push', baseRef: 'main', headSha })).toEqual([
        'info appended to the history on xinchuang-bench',
      ]);
      for (const change of [
        { kind: 'pr', baseRef: 'main', headSha },
        { kind: 'push', baseRef: 'feature', headSha },
        // Somebody checked out something else.
        { kind: 'push', baseRef: 'main', headSha: 'e'.repeat(40) },
        { kind: 'tag', headSha },
        { kind: 'none', headSha },
      ] as const)
        expect(await run(one, change)).toEqual([]);
      expect(stored(origin)).toHaveLength(1);
      await run(one, { kind: 'pr', headSha }, 'xinchuang-bench', '2of4');
      expect(readdirSync(join(one, '.xinchuang/bench')).sort()).toEqual([
        'linux-loong64--2of4.history.jsonl',
        'linux-loong64.history.jsonl',
      ]);
      const [line, ...others] = await leftHistory(one);
      expect([line?.points.map(({ commit }) => commit), others]).toEqual([[headSha], []]);
      expect(git(one, 'status', '--porcelain')).toBe('');
    }));

  test('where nothing may be written it warns and goes on', () =>
    withOrigin(async (origin, clone) => {
      const one = clone('one');
      writeFileSync(join(origin, 'hooks', 'pre-receive'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
      const said = await run(one, { kind: 'push', baseRef: 'main', headSha: git(one, 'rev-parse', 'HEAD') });
      expect(said).toEqual([
        expect.stringMatching(/^warning the history was not appended to xinchuang-bench: [\s\S]*contents: write/),
      ]);
    }));

  test.each(['main', '-f', 'a..b', 'refs/../x', 'x.lock', 'a b', '', 'x/', '+main', 'main:other', 'HEAD', '@{u}'])(
    'no branch for it: %j',
    name =>
      withOrigin(async (_, clone) => {
        const one = clone('one');
        const headSha = git(one, 'rev-parse', 'HEAD');
        await expect(run(one, { kind: 'push', baseRef: 'main', headSha }, name)).rejects.toMatchObject({
          code: name === 'main' ? 'XC-BENCH-042' : 'XC-INPUT-001',
        });
      }),
  );

  test('a history that others wrote: what is no point is counted and passed over', () =>
    withOrigin(async (_, clone) => {
      const other = clone('other');
      git(other, 'checkout', '--quiet', '--orphan', 'xinchuang-bench');
      git(other, 'rm', '-rfq', '.');
      writeFileSync(
        join(other, 'linux-loong64.jsonl'),
        [
          '{"benchmark":1}',
          '[]',
          '\u0000\u001b[2J',
          JSON.stringify(point({ benchmark: '<script>' })),
          '{'.repeat(3000),
        ].join('\n'),
      );
      git(other, 'add', '--all');
      git(other, 'commit', '--quiet', '-m', 'theirs');
      git(other, 'push', '--quiet', 'origin', 'xinchuang-bench');
      const one = clone('one');
      expect(await run(one, { kind: 'pr' })).toEqual([
        'warning 4 lines of the history on xinchuang-bench are none, and were passed over',
      ]);
      expect(await leftHistory(one)).toMatchObject([{ benchmark: '<script>' }]);
    }));

  test('no folder, no history; a link in it is not followed', () =>
    withTempFolder(async folder => {
      expect(await leftHistory(folder)).toEqual([]);
      mkdirSync(join(folder, '.xinchuang/bench/dir.history.jsonl'), { recursive: true });
      expect(await leftHistory(folder)).toEqual([]);
    }));
});
