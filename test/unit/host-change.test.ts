import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, describe, expect, test } from '@jest/globals';
import { giteeChange } from '../../src/host/gitee.js';
import { githubChange } from '../../src/host/github-change.js';
import { gitlabChange } from '../../src/host/gitlab.js';
import { localHost } from '../../src/host/index.js';
import { recognise } from '../../src/host/recognise.js';
import { realSystem } from '../../src/system/index.js';

const [HEAD, BASE, MERGE] = ['a'.repeat(40), 'b'.repeat(40), 'c'.repeat(40)];
const folder = mkdtempSync(join(tmpdir(), 'xinchuang-change-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const github = (event: object, env: Record<string, string> = {}) => {
  const path = join(folder, 'event.json');
  writeFileSync(path, JSON.stringify(event));
  return githubChange({
    GITHUB_EVENT_PATH: path,
    GITHUB_SHA: MERGE,
    GITHUB_REPOSITORY: 'acme/gateway',
    GITHUB_SERVER_URL: 'https://git.example.cn/',
    ...env,
  });
};
const repo = (full_name: string) => ({ full_name });

describe('GitHub and Gitea', () => {
  const pull = {
    pull_request: {
      number: 7,
      head: { sha: HEAD, ref: 'faster', repo: repo('mallory/gateway') },
      base: { sha: BASE, ref: 'main', repo: repo('acme/gateway') },
    },
  };

  test('a pull request from a fork', async () => {
    expect(await github(pull, { GITHUB_EVENT_NAME: 'pull_request' })).toEqual({
      kind: 'pr',
      repo: 'git.example.cn/acme/gateway',
      headSha: HEAD,
      baseSha: BASE,
      baseRef: 'main',
      mergeSha: MERGE,
      pullRequest: '7',
      fromFork: true,
      headRef: 'faster',
      headRepo: 'mallory/gateway',
    });
  });

  test('pull_request_target runs on the base: its commit is no merge of this change', async () => {
    const change = await github(pull, { GITHUB_EVENT_NAME: 'pull_request_target', GITHUB_SHA: BASE });
    expect(change).not.toHaveProperty('mergeSha');
    expect(change).toMatchObject({ kind: 'pr', headSha: HEAD, pullRequest: '7' });
  });

  test('a branch of the same repository is no fork, whatever the case; a deleted fork is not known', async () => {
    const from = (head: unknown) =>
      github({ pull_request: { ...pull.pull_request, head: { sha: HEAD, ref: 'x', repo: head } } });
    expect((await from(repo('Acme/Gateway'))).fromFork).toBe(false);
    expect(await from(null)).not.toHaveProperty('fromFork');
  });

  test('a run that follows another is about the other’s commit, and has no number', async () => {
    const run = {
      event: 'pull_request',
      head_sha: HEAD,
      head_branch: 'faster',
      head_repository: repo('mallory/gateway'),
      repository: repo('acme/gateway'),
      pull_requests: [],
    };
    expect(await github({ workflow_run: run }, { GITHUB_EVENT_NAME: 'workflow_run', GITHUB_SHA: BASE })).toEqual({
      kind: 'pr',
      repo: 'git.example.cn/acme/gateway',
      headSha: HEAD,
      fromFork: true,
      headRef: 'faster',
      headRepo: 'mallory/gateway',
    });
    expect(await github({ workflow_run: { ...run, event: 'push' } })).toMatchObject({ kind: 'push', headSha: HEAD });
  });

  test('a run that follows another without a commit does not become one about the default branch', async () => {
    const run = { event: 'pull_request', head_sha: '; rm -rf /' };
    expect(await github({ workflow_run: run })).not.toHaveProperty('headSha');
  });

  test('an event of only what we need is enough', async () => {
    expect(await github({ pull_request: { head: { sha: HEAD } } })).toMatchObject({ kind: 'pr', headSha: HEAD });
  });

  test.each([
    ['a tag', { GITHUB_REF_TYPE: 'tag' }, 'tag'],
    ['a push', {}, 'push'],
  ])('%s', async (_, env, kind) => {
    expect(await github({ ref: 'x' }, env as Record<string, string>)).toMatchObject({ kind, headSha: MERGE });
  });

  test.each([
    [{ pull_request: { number: '7; x', head: { sha: HEAD } } }, undefined],
    [{ pull_request: { number: -7, head: { sha: HEAD } } }, undefined],
    [{ pull_request: { number: 7.5, head: { sha: HEAD } } }, undefined],
    [{ pull_request: { number: '12', head: { sha: HEAD } } }, '12'],
  ])('number of %j is %s', async (event, number) => {
    expect((await github(event)).pullRequest).toBe(number);
  });
});

describe('GitLab', () => {
  const project = { CI_SERVER_HOST: 'gitlab.cn', CI_PROJECT_PATH: 'acme/gateway', CI_COMMIT_SHA: HEAD };
  test('a merge request from a fork, on the merged result', () => {
    expect(
      gitlabChange({
        ...project,
        CI_COMMIT_SHA: MERGE,
        CI_MERGE_REQUEST_IID: '7',
        CI_MERGE_REQUEST_SOURCE_BRANCH_SHA: HEAD,
        CI_MERGE_REQUEST_DIFF_BASE_SHA: BASE,
        CI_MERGE_REQUEST_PROJECT_ID: '1',
        CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '2',
        CI_MERGE_REQUEST_PROJECT_PATH: 'acme/gateway',
        CI_MERGE_REQUEST_SOURCE_PROJECT_PATH: 'mallory/gateway',
        CI_MERGE_REQUEST_SOURCE_BRANCH_NAME: 'faster',
        CI_JOB_URL: 'https://gitlab.cn/acme/gateway/-/jobs/5',
      }),
    ).toEqual({
      kind: 'pr',
      repo: 'gitlab.cn/acme/gateway',
      headSha: HEAD,
      mergeSha: MERGE,
      baseSha: BASE,
      url: 'https://gitlab.cn/acme/gateway/-/jobs/5',
      pullRequest: '7',
      headRef: 'faster',
      headRepo: 'mallory/gateway',
      fromFork: true,
    });
  });
  test('a merge request whose source commit is not said: the one that is checked out', () => {
    expect(gitlabChange({ ...project, CI_MERGE_REQUEST_IID: '7', CI_MERGE_REQUEST_SOURCE_BRANCH_SHA: '' })).toEqual({
      kind: 'pr',
      repo: 'gitlab.cn/acme/gateway',
      headSha: HEAD,
      pullRequest: '7',
    });
  });
  test('a tag, a push', () => {
    expect(gitlabChange({ ...project, CI_COMMIT_TAG: 'v1' })).toMatchObject({ kind: 'tag', headSha: HEAD });
    expect(gitlabChange(project)).toMatchObject({ kind: 'push', headSha: HEAD });
  });
});

test('Gitee: GITEE_COMMIT of a pull request is its base', () => {
  const env = { GITEE_PULL_ID: '7', GITEE_COMMIT: BASE, GITEE_SOURCE_COMMIT: HEAD, GITEE_SOURCE_BRANCH: 'faster' };
  const checkout = { kind: 'none', repo: 'gitee.com/acme/gateway', headSha: MERGE } as const;
  expect(giteeChange(env, checkout)).toEqual({
    kind: 'pr',
    pullRequest: '7',
    repo: 'gitee.com/acme/gateway',
    headSha: HEAD,
    mergeSha: MERGE,
    baseSha: BASE,
    headRef: 'faster',
  });
  expect(giteeChange({ GITEE_COMMIT: HEAD }, checkout)).toMatchObject({ kind: 'push', headSha: HEAD });
});

test.each([
  [{}, 'local'],
  [{ CI: 'true' }, 'local'],
  [{ GITHUB_ACTIONS: 'true', GITHUB_API_URL: 'https://api.github.com' }, 'github'],
  [{ GITHUB_ACTIONS: 'true', GITHUB_API_URL: 'https://ghe.cn/api/v3' }, 'github'],
  [{ GITHUB_ACTIONS: 'true', GITEA_ACTIONS: 'true' }, 'gitea'],
  [{ GITHUB_ACTIONS: 'true', FORGEJO_ACTIONS: 'true' }, 'gitea'],
  [{ GITHUB_ACTIONS: 'true', GITHUB_API_URL: 'http://10.0.0.2:3000/api/v1/' }, 'gitea'],
  [{ GITLAB_CI: 'true' }, 'gitlab'],
  [{ GITLAB_CI: 'false', CI_SERVER_FQDN: 'gitlab.com' }, 'gitlab'],
  [{ GITEE_PIPELINE_NAME: 'ci' }, 'gitee'],
  [{ XC_FORGE: 'gitcode' }, 'gitcode'],
  [{ XC_FORGE: 'sourceforge' }, 'local'],
])('%j is %s', (env, kind) => {
  expect(recognise(env)).toBe(kind);
});

describe('in a job of GitLab', () => {
  const open = (env: Record<string, string>, action = 'gate') => {
    const out = new PassThrough();
    const chunks: string[] = [];
    out.on('data', chunk => chunks.push(String(chunk)));
    const cwd = mkdtempSync(join(folder, 'job-'));
    const host = localHost(realSystem(new AbortController().signal, env, cwd), {
      language: 'en',
      action,
      out: out as unknown as NodeJS.WriteStream,
    });
    const outputs = join(cwd, '.xinchuang', 'outputs.env');
    return { host, printed: () => chunks.join(''), outputs };
  };
  const gitlab = { GITLAB_CI: 'true', CI: 'true' };

  test('outputs are a dotenv file that GitLab takes: one line each, the last value, no quotes, 20 at most', () => {
    const { host, outputs } = open(gitlab);
    host.setOutput('verdict', 'refused');
    host.setOutput('verdict', 'pass');
    host.setOutput('html-path', '.xinchuang/report.html');
    host.setOutput('several', 'a\nb');
    host.setOutput('quoted', 'a"b');
    for (let i = 0; i < 30; i++) host.setOutput(`n${i}`, 'x');
    const lines = readFileSync(outputs, 'utf8').trimEnd().split('\n');
    expect(lines.slice(0, 3)).toEqual([
      'XC_GATE_VERDICT=pass',
      'XC_GATE_HTML_PATH=.xinchuang/report.html',
      'XC_GATE_N0=x',
    ]);
    expect(lines).toHaveLength(20);
  });

  test('5 KB at most', () => {
    const { host, outputs } = open(gitlab);
    host.setOutput('a', '中'.repeat(1690));
    host.setOutput('b', 'x'.repeat(100));
    host.setOutput('c', 'x');
    expect(readFileSync(outputs, 'utf8')).toBe(`XC_GATE_A=${'中'.repeat(1690)}\nXC_GATE_C=x\n`);
  });

  test('a part of the log folds, also when it fails', async () => {
    const { host, printed } = open(gitlab);
    await expect(
      host.group('verify', async () => {
        host.log('error', 'no');
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    const plain = printed().replaceAll('\u001b', '<ESC>');
    const [, name] = /<ESC>\[0Ksection_start:\d+:([\w.-]+)\[collapsed=true\]\r<ESC>\[0Kverify\n/.exec(plain) ?? [];
    expect(plain).toMatch(new RegExp(`<ESC>\\[0Ksection_end:\\d+:${name}\\r<ESC>\\[0K\\n$`));
  });

  test('elsewhere: no file, no marks', async () => {
    const { host, printed, outputs } = open({});
    host.setOutput('verdict', 'pass');
    await host.group('verify', async () => host.log('info', 'x'));
    expect([existsSync(outputs), printed()]).toEqual([false, '  x\n']);
  });

  test('a masked secret is not printed, wherever it comes from', () => {
    const { host, printed } = open(gitlab);
    host.mask('glpat-secret');
    host.mask('');
    host.log('warning', 'refused glpat-secret, said glpat-secret');
    expect(printed()).toBe('⚠ refused ***, said ***\n');
  });
});

test('XC_PULL_REQUEST says what no CI of ours says', async () => {
  const system = realSystem(new AbortController().signal, { XC_PULL_REQUEST: '12', PATH: process.env['PATH'] }, folder);
  expect(await localHost(system, { language: 'en' }).change()).toMatchObject({ kind: 'pr', pullRequest: '12' });
});
