import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { readHistory } from '../../src/bench/index.js';
import { realSystem } from '../../src/system/index.js';
import { commit, git, MAPSTRUCTURE, moduleCheckout } from '../bench-module.js';
import { qemu7 } from '../debian/qemu-7.js';
import { type Ended, runNode } from '../process.js';
import './patience.js';

test('two pushes to the default branch are two points of each benchmark, and a picture', async () => {
  const qemu = await qemu7(realSystem(new AbortController().signal));
  const checkout = moduleCheckout(MAPSTRUCTURE, []);
  const folder = mkdtempSync(join(tmpdir(), 'xcg-bench-history-'));
  const origin = join(folder, 'origin.git');
  execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', origin]);
  git(checkout, 'remote', 'add', 'origin', `file://${origin}`);
  const act = (name: string, inputs: Readonly<Record<string, string>> = {}): Promise<Ended> => {
    for (const file of ['output', 'summary', 'state']) writeFileSync(join(folder, file), '');
    const given = Object.entries(inputs).map(([input, value]) => [`INPUT_${input.toUpperCase()}`, value]);
    return runNode(resolve('build/test/action.child.js'), [name], {
      cwd: checkout,
      env: {
        LANG: 'C',
        PATH: `${dirname(qemu('loongarch64'))}:${process.env['PATH']}`,
        GITHUB_ACTIONS: 'true',
        GITHUB_EVENT_NAME: 'push',
        GITHUB_REF_TYPE: 'branch',
        GITHUB_REF_NAME: 'main',
        GITHUB_SHA: git(checkout, 'rev-parse', 'HEAD'),
        GITHUB_WORKSPACE: checkout,
        GITHUB_OUTPUT: join(folder, 'output'),
        GITHUB_STEP_SUMMARY: join(folder, 'summary'),
        GITHUB_STATE: join(folder, 'state'),
        RUNNER_TEMP: folder,
        ...Object.fromEntries(given),
      },
    });
  };
  const chosen = { history: 'true', targets: 'linux/loong64', benchmarks: '_DecodeTagged$', resume: 'false' };
  for (const text of ['one', 'two']) {
    commit(checkout, text);
    git(checkout, 'push', '--quiet', 'origin', 'main');
    const ended = await act('bench', chosen);
    expect([ended.code, ended.stdout]).toEqual([
      0,
      expect.stringContaining('appended to the history on xinchuang-bench'),
    ]);
  }
  expect(readFileSync(join(folder, 'output'), 'utf8')).toContain('.xinchuang/bench/linux-loong64.json');
  const { points, refused } = readHistory(git(origin, 'show', 'xinchuang-bench:linux-loong64.jsonl'));
  expect(refused).toBe(0);
  expect(points.map(({ unit, commit }) => [unit, commit])).toEqual(
    ['HEAD~', 'HEAD'].flatMap(ref => ['insn/op', 'allocs/op'].map(unit => [unit, git(checkout, 'rev-parse', ref)])),
  );
  expect(new Set(points.map(({ key }) => key)).size).toBe(1);
  // The gate refuses a foreign file among the reports.
  expect(readdirSync(join(checkout, '.xinchuang/reports'))).toEqual(['bench-linux-loong64.json']);
  expect([git(checkout, 'status', '--porcelain'), git(checkout, 'branch', '--all')]).toEqual([
    '',
    '* main\n  remotes/origin/main',
  ]);

  expect((await act('report')).code).toBe(0);
  const page = readFileSync(join(checkout, '.xinchuang/report.html'), 'utf8');
  expect(page).toContain('2 <span class="en" lang="en">pushes, newest</span>');
  expect(page).toContain('under QEMU 7.2.22, -cpu la464');
});
