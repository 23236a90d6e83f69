import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { marked } from 'marked';
import { realSystem } from '../../src/system/index.js';
import { type ActRun, actRunner } from '../act-runner.js';
import { qemu10 } from '../debian/debian-13.js';
import { pathWithQemu7 } from '../debian/qemu-7.js';
import { type EmulatedGithub, emulateGithub, TOKENS } from '../emulate-github.js';
import { type FaultProxy, faultProxy } from '../fault-proxy.js';
import { gmGateway } from '../gm-gateway.js';
import { goArchive, pathWithoutGo } from '../go-archive.js';
import { loopbackNames } from '../loopback-names.js';
import { git, type PublishedActions, publishActions } from '../published-actions.js';
import { asFast, BENCHED, ONLY_ON_AMD64, SAMPLE, SMALL, sampleCheckout, slower } from '../sample-module.js';
import { storedZip } from './archives.js';

const EXAMPLES = 'workflows-examples/github';
const README = 'README.md';
/** The first workflow of the README: six lines of steps. */
const firstWorkflow = (): string => {
  const found = /## On GitHub\n.*?```yaml\n(.*?)```/s.exec(readFileSync(README, 'utf8'))?.[1];
  if (found === undefined) throw new Error(`${README} has no workflow under "On GitHub"`);
  return found;
};
const WORKFLOWS = [
  firstWorkflow(),
  ...[
    'pull-request',
    'fork-safe-build',
    'fork-safe-comment',
    'self-hosted-loong64',
    'air-gapped',
    'release-gate',
    'bench',
    'gmtls',
    'audit',
  ].map(name => readFileSync(`${EXAMPLES}/${name}.yml`, 'utf8')),
];
const JOB_TOKEN = Object.keys(TOKENS)[0] ?? '';
const MARKER = '<!-- xinchuang-go:report:report -->';
const repository = { full_name: 'acme/gateway', name: 'gateway', owner: { login: 'acme' }, default_branch: 'main' };

/** `setup@v1` → how that step ended. */
const results = ({ steps }: ActRun) =>
  Object.fromEntries(steps.map(({ step, result }) => [step.replace(/^.*\/(?=[\w-]+@)|@[0-9a-f]{40}$/g, ''), result]));
/** What each step printed at its end. */
const told = ({ steps, log }: ActRun) =>
  steps.length === 0
    ? log.slice(-2000)
    : steps.map(({ step, result, log }) => `${step}: ${result}\n${log.slice(-1500)}`).join('\n');
const GREEN = { 'setup@v1': 'success', 'build@v1': 'success', 'verify@v1': 'success', 'gate@v1': 'success' };

describe('act executes the examples for GitHub as they stand', () => {
  let actions: PublishedActions;
  let runner: Awaited<ReturnType<typeof actRunner>>;
  let github: EmulatedGithub;
  let api: FaultProxy;
  let checkout: string;
  beforeAll(async () => {
    actions = publishActions();
    runner = await actRunner(actions, WORKFLOWS);
    github = await emulateGithub({ comments: 40 });
    api = await faultProxy(github.url);
    checkout = sampleCheckout();
  });
  afterAll(async () => {
    await api?.close();
    await github?.close();
    await runner?.remove();
    actions?.remove();
    if (checkout) rmSync(checkout, { recursive: true, force: true });
  });

  const pullRequest = (head = github.headSha, fullName = 'acme/gateway', number = github.pullRequest) => ({
    number,
    pull_request: {
      number,
      // What is checked out, GITHUB_SHA, is the merge of it.
      head: { sha: head, ref: 'faster', repo: { full_name: fullName } },
      base: { sha: git(checkout, 'rev-parse', 'HEAD'), ref: 'main', repo: { full_name: 'acme/gateway' } },
    },
    repository,
  });
  const ours = async () => (await github.comments()).filter(({ body }) => body.startsWith('<!--'));

  test('the first workflow of the README', async () => {
    const workflow = join(runner.home, 'first.yml');
    await writeFile(workflow, firstWorkflow());
    const run = await runner.run({ workflow, event: 'push', payload: { repository }, checkout });
    expect({ code: run.code, ...results(run), log: run.code === 0 ? '' : told(run) }).toMatchObject({
      code: 0,
      ...GREEN,
      log: '',
    });
  });

  describe('pull-request.yml', () => {
    const run = (token = JOB_TOKEN) =>
      runner.run({
        workflow: `${EXAMPLES}/pull-request.yml`,
        event: 'pull_request',
        payload: pullRequest(),
        checkout,
        env: { GITHUB_API_URL: api.url },
        secrets: { GITHUB_TOKEN: token },
      });
    const report = ({ steps }: ActRun) => steps.find(({ step }) => step.includes('/report@'))?.log ?? '';

    test('on main its reports are kept, and no comment is missed', async () => {
      const main = await runner.run({
        workflow: `${EXAMPLES}/pull-request.yml`,
        event: 'push',
        payload: { ref: 'refs/heads/main', repository },
        checkout,
        secrets: { GITHUB_TOKEN: JOB_TOKEN },
      });
      expect({ code: main.code, log: main.code === 0 ? '' : told(main) }).toEqual({ code: 0, log: '' });
      expect(results(main)).toMatchObject(GREEN);
      expect(main.log).not.toContain('XC-FORGE');
    });

    test('leaves one comment among forty others, and keeps all that it made', async () => {
      const first = await run();
      expect({ code: first.code, ...results(first), log: first.code === 0 ? '' : told(first) }).toMatchObject({
        code: 0,
        ...GREEN,
        'report@v1': 'success',
        'upload-artifact': 'success',
        log: '',
      });
      expect(report(first)).toContain('comment created');
      // By the runner's cache, from the push to main.
      expect(report(first)).not.toContain('There is no base to compare with');
      const [comment, ...more] = await ours();
      expect(more).toEqual([]);
      expect(comment?.user.login).toBe('github-actions[bot]');
      expect(comment?.body).toContain('2 programs will run on all 12 platforms');
      expect(comment?.body.startsWith(`${MARKER}\n`)).toBe(true);
      expect(api.seen).toEqual([
        expect.stringMatching(/^GET .*\/issues\/1\/comments\?\S* 200$/),
        expect.stringMatching(/^POST .*\/issues\/1\/comments 201$/),
      ]);
      expect(await runner.artifacts()).toContain('1/xinchuang/xinchuang.zip');
    });

    test('writes nothing when nothing changed', async () => {
      const before = await github.comments();
      api.seen.length = 0;
      const second = await run();
      expect({ code: second.code, log: second.code === 0 ? '' : told(second) }).toEqual({ code: 0, log: '' });
      expect(report(second)).toContain('comment unchanged');
      expect(await github.comments()).toEqual(before);
      expect(api.seen).toHaveLength(1);
    });

    test('a platform that is blocked is a red job and a comment that says so', async () => {
      const config = join(checkout, '.xinchuang.yml');
      await writeFile(config, 'version: 1\nplatforms: [openeuler-24.03/kunpeng-920, uos-20/loongson-3a5000]\n');
      try {
        const red = await run();
        expect({ code: red.code, ...results(red) }).toMatchObject({
          code: 1,
          'verify@v1': 'failure',
          'report@v1': 'success',
          'upload-artifact': 'success',
        });
        expect(report(red)).toContain('comment updated');
      } finally {
        await rm(config);
      }
      const comments = await ours();
      expect(comments).toHaveLength(1);
      expect(comments[0]?.body).toContain('1 of 2 platforms blocked');
    });

    test('without the right to comment the job is as green as its verdict, and names the permission', async () => {
      api.befall({
        method: 'PATCH',
        status: 403,
        body: '{"message":"Resource not accessible by integration"}',
      });
      const before = await github.comments();
      const refused = await run();
      api.befall();
      expect({ code: refused.code, log: refused.code === 0 ? '' : told(refused) }).toEqual({ code: 0, log: '' });
      expect(refused.log).toContain('pull-requests: write');
      expect(await github.comments()).toEqual(before);
    });
  });

  describe('the fork-safe pair', () => {
    let fork: { number: number; sha: string };
    /** The second half has no checkout step; act wants a folder to start in. */
    let nothing: string;
    beforeAll(async () => {
      fork = await forkedPullRequest(github.url);
      nothing = sampleCheckout({ 'README.md': '# gateway\n' });
    });
    afterAll(() => rmSync(nothing, { recursive: true, force: true }));
    const build = () =>
      runner.run({
        workflow: `${EXAMPLES}/fork-safe-build.yml`,
        event: 'pull_request',
        payload: pullRequest(fork.sha, 'mallory/gateway', fork.number),
        checkout,
        env: { GITHUB_API_URL: api.url },
      });
    const comment = () =>
      runner.run({
        workflow: `${EXAMPLES}/fork-safe-comment.yml`,
        event: 'workflow_run',
        payload: {
          action: 'completed',
          // act gives every run this number.
          workflow_run: {
            id: 1,
            event: 'pull_request',
            head_sha: fork.sha,
            head_branch: 'patch-1',
            head_repository: { full_name: 'mallory/gateway' },
            // GitHub leaves it empty for forks.
            pull_requests: [],
          },
          repository,
        },
        checkout: nothing,
        env: { GITHUB_API_URL: api.url },
        secrets: { GITHUB_TOKEN: JOB_TOKEN },
      });
    const commentsOf = async (number: number) =>
      (await (await fetch(`${github.url}/repos/acme/gateway/issues/${number}/comments`)).json()) as {
        body: string;
        user: { login: string };
      }[];

    test('the first half asks the API for nothing, the second finds the pull request and comments', async () => {
      api.seen.length = 0;
      const first = await build();
      expect({ code: first.code, ...results(first), log: first.code === 0 ? '' : told(first) }).toMatchObject({
        code: 0,
        ...GREEN,
        'upload-artifact': 'success',
        log: '',
      });
      expect(api.seen).toEqual([]);
      const second = await comment();
      expect({ code: second.code, log: second.code === 0 ? '' : told(second) }).toEqual({ code: 0, log: '' });
      const [one, ...more] = await commentsOf(fork.number);
      expect(more).toEqual([]);
      expect(one?.user.login).toBe('github-actions[bot]');
      expect(one?.body).toContain('2 programs will run on all 12 platforms');
    });

    test('an artifact made by an attacker moves the comment nowhere and shows nothing of another commit', async () => {
      const before = await github.comments();
      const zip = join(runner.home, 'artifacts/1/xinchuang-reports/xinchuang-reports.zip');
      const attack = '@everyone closes #1 <img src=x> -->';
      const report = (action: string, headSha: string, title: string) => ({
        schema: 'xinchuang-go/report/v1',
        tool: { name: 'xinchuang-go', version: '0.1.0' },
        action,
        target: { goos: 'linux', goarch: 'arm64' },
        run: {
          host: 'github',
          repo: 'acme/gateway',
          headSha,
          url: 'https://evil.example/1',
          startedAt: '2026-11-01T00:00:00.000Z',
          durationMs: 1,
        },
        subjects: [{ path: 'dist/gateway', sha256: 'a'.repeat(64), size: 1 }],
        checks: [
          {
            id: 'elf/world',
            status: 'fail',
            severity: 'error',
            title: { en: title, zh: title },
            evidence: { [attack]: attack },
          },
        ],
        metrics: [],
        env: { 'pull-request': '1' },
      });
      await mkdir(dirname(zip), { recursive: true });
      await writeFile(
        zip,
        storedZip([
          { name: 'verify-linux-arm64.json', data: JSON.stringify(report('verify', fork.sha, attack)) },
          { name: 'build-linux-arm64.json', data: JSON.stringify(report('build', 'b'.repeat(40), 'FOREIGN')) },
          { name: 'pull-request.json', data: '{"number":1}' },
          { name: 'large.json', data: ' '.repeat(3 << 20) },
        ]),
      );
      const run = await comment();
      expect({ code: run.code, log: run.code === 0 ? '' : told(run) }).toEqual({ code: 0, log: '' });
      expect(await github.comments()).toEqual(before);
      const comments = await commentsOf(fork.number);
      expect(comments).toHaveLength(1);
      const body = comments[0]?.body ?? '';
      expect(body).toContain('3 files among the reports cannot be trusted');
      expect(body).toContain('large.json');
      expect(body).not.toContain('FOREIGN');
      expect(body).not.toContain('evil.example');
      expect(marked.parse(body)).not.toContain('<img');
      expect(body).not.toMatch(/@everyone|closes #1/);
    });
  });

  describe('release-gate.yml', () => {
    /** What the tag v1.2.0 of that checkout came to, on a runner of its own: names of what was published, by tag. */
    const release = async (files: Readonly<Record<string, string>>) => {
      const tagged = sampleCheckout({ ...SAMPLE, ...files });
      const alone = await actRunner(actions, WORKFLOWS);
      const shelf = join(alone.home, 'shelf');
      await mkdir(shelf);
      try {
        const run = await alone.run({
          workflow: `${EXAMPLES}/release-gate.yml`,
          event: 'push',
          payload: { ref: 'refs/tags/v1.2.0', repository },
          checkout: tagged,
          env: { GITHUB_API_URL: api.url, GH_SHELF: shelf },
          secrets: { GITHUB_TOKEN: JOB_TOKEN },
          path: `${resolve('test/gh')}:${process.env['PATH']}`,
        });
        const [tag, ...more] = await readdir(shelf);
        expect(more).toEqual([]);
        const published = tag === undefined ? [] : (await readdir(join(shelf, tag))).sort();
        const sums = spawnSync('sha256sum', ['--check', '--strict', 'SHA256SUMS'], { cwd: join(shelf, tag ?? '') });
        return { run, tag, published, sums: sums.status };
      } finally {
        await alone.remove();
        rmSync(tagged, { recursive: true, force: true });
      }
    };

    test('a matrix builds, one gate decides, and what is published is what it let through', async () => {
      const { run, tag, published, sums } = await release({});
      expect({ code: run.code, log: run.code === 0 ? '' : told(run) }).toEqual({ code: 0, log: '' });
      const legs = new Set(run.steps.filter(({ step }) => step.includes('/build@')).map(({ job }) => job));
      expect(legs.size).toBeGreaterThan(1);
      expect(tag).toBe('v1.2.0');
      expect(published).toEqual(
        [
          'SHA256SUMS',
          ...['amd64', 'arm64', 'loong64'].flatMap(arch => [`gateway-linux-${arch}`, `gwctl-linux-${arch}`]),
        ].sort(),
      );
      expect(sums).toBe(0);
    });

    test('nothing is published when one leg has a file that will not run', async () => {
      const { run, tag } = await release({
        '.xinchuang.yml': 'version: 1\nplatforms: [openeuler-24.03/kunpeng-920, uos-20/loongson-3a5000]\n',
      });
      expect(run.code).toBe(1);
      const gate = run.steps.find(({ step }) => step.includes('/gate@'));
      expect(gate).toMatchObject({ result: 'failure' });
      expect(gate?.log).toContain('elf/world');
      expect(run.steps.filter(({ job }) => /publish|attest/.test(job))).toEqual([]);
      expect(tag).toBeUndefined();
    });
  });

  test('self-hosted-loong64.yml', async () => {
    const run = await runner.run({
      workflow: `${EXAMPLES}/self-hosted-loong64.yml`,
      event: 'push',
      payload: { repository },
      checkout,
      labels: ['self-hosted', 'linux', 'loong64'],
    });
    expect({ code: run.code, ...results(run), log: run.code === 0 ? '' : told(run) }).toMatchObject({
      code: 0,
      ...GREEN,
      log: '',
    });
  });

  describe('gmtls.yml', () => {
    let emulators: string;
    beforeAll(async () => {
      // As new as that of ubuntu-latest.
      emulators = await qemu10(realSystem(new AbortController().signal));
    });
    const run = async (files: Readonly<Record<string, string>>) => {
      const gateway = sampleCheckout(files);
      try {
        return await runner.run({
          workflow: `${EXAMPLES}/gmtls.yml`,
          event: 'pull_request',
          payload: pullRequest(),
          checkout: gateway,
          env: { GITHUB_API_URL: api.url },
          secrets: { GITHUB_TOKEN: JOB_TOKEN },
          path: [emulators, process.env['PATH']].join(delimiter),
        });
      } finally {
        rmSync(gateway, { recursive: true, force: true });
      }
    };
    const comment = async () =>
      (await github.comments()).find(({ body }) => body.startsWith('<!-- xinchuang-go:report:gmtls -->\n'))?.body;

    test('a good service of loong64 is a green job', async () => {
      const green = await run(gmGateway());
      expect({ code: green.code, ...results(green), log: green.code === 0 ? '' : told(green) }).toMatchObject({
        code: 0,
        'build@v1': 'success',
        'gmtls@v1': 'success',
        'report@v1': 'success',
        log: '',
      });
      expect(green.log).toMatch(/127\.0\.0\.1:8443 +A /);
    });

    test('with the certificates of the two roles exchanged it is a red one, and the comment says so', async () => {
      const files = gmGateway();
      const swapped = Object.fromEntries(
        Object.entries(files).map(([path, content]) => [
          path.replace(/^certs\/(sign|enc)\./, (_, role: string) => `certs/${role === 'sign' ? 'enc' : 'sign'}.`),
          content,
        ]),
      );
      const red = await run(swapped);
      expect({ code: red.code, ...results(red), log: told(red) }).toMatchObject({
        code: 1,
        'gmtls@v1': 'failure',
        'report@v1': 'success',
        log: expect.stringContaining('gmtls/order'),
      });
      expect(await comment()).toContain('gmtls/');
    });
  });

  describe('audit.yml', () => {
    const run = async (files: Readonly<Record<string, string>>) => {
      const audited = sampleCheckout(files);
      try {
        return await runner.run({
          workflow: `${EXAMPLES}/audit.yml`,
          event: 'pull_request',
          payload: pullRequest(),
          checkout: audited,
          env: { GITHUB_API_URL: api.url },
          secrets: { GITHUB_TOKEN: JOB_TOKEN },
        });
      } finally {
        rmSync(audited, { recursive: true, force: true });
      }
    };
    const comment = async () =>
      (await github.comments()).find(({ body }) => body.startsWith('<!-- xinchuang-go:report:audit -->\n'))?.body;

    test('a graph that compiles everywhere is a green job', async () => {
      const green = await run(SMALL);
      expect({ code: green.code, ...results(green), log: green.code === 0 ? '' : told(green) }).toMatchObject({
        code: 0,
        'audit@v1': 'success',
        'report@v1': 'success',
        log: '',
      });
    });

    test('a constant that amd64 alone has is a red one, and the comment says which', async () => {
      const red = await run({ ...SMALL, ...ONLY_ON_AMD64 });
      expect({ code: red.code, ...results(red) }).toMatchObject({
        code: 1,
        'audit@v1': 'failure',
        'report@v1': 'success',
        'upload-artifact': 'success',
      });
      expect(red.log).toContain('undefined: lineSize');
      expect(await comment()).toContain('audit/compile');
    });
  });

  describe('bench.yml', () => {
    const run = async (head: Readonly<Record<string, string>>) => {
      const benched = sampleCheckout(BENCHED);
      const base = git(benched, 'rev-parse', 'HEAD');
      for (const [path, text] of Object.entries(head)) await writeFile(join(benched, path), text);
      git(benched, 'commit', '-q', '--all', '-m', 'head');
      try {
        const { pull_request, ...payload } = pullRequest();
        return await runner.run({
          workflow: `${EXAMPLES}/bench.yml`,
          event: 'pull_request',
          payload: { ...payload, pull_request: { ...pull_request, base: { ...pull_request.base, sha: base } } },
          checkout: benched,
          labels: ['ubuntu-24.04'],
          env: { GITHUB_API_URL: api.url },
          secrets: { GITHUB_TOKEN: JOB_TOKEN },
          path: await pathWithQemu7(realSystem(new AbortController().signal)),
        });
      } finally {
        rmSync(benched, { recursive: true, force: true });
      }
    };
    const comments = async () =>
      (await github.comments()).filter(({ body }) => body.startsWith('<!-- xinchuang-go:report:bench -->\n'));

    test('a benchmark that executes more is a red job, and a comment with what it is and where', async () => {
      const red = await run(slower);
      expect({ code: red.code, ...results(red), log: told(red) }).toMatchObject({
        code: 1,
        'setup@v1': 'success',
        'bench@v1': 'failure',
        'report@v1': 'success',
        'upload-artifact': 'success',
        log: expect.stringMatching(/bench\/regression {2}example\.cn\/acme\/gateway\/sum\.BenchmarkSum: \+/),
      });
      const [comment, ...more] = await comments();
      expect(more).toEqual([]);
      for (const goarch of ['loong64', 'arm64']) expect(comment?.body).toContain(`linux/${goarch}`);
      expect(comment?.body).toContain('BenchmarkSum');
      expect(await runner.artifacts()).toContain('1/xinchuang-bench/xinchuang-bench.zip');
    });

    test('the same in other words is a green one, and the comment says so', async () => {
      const green = await run(asFast);
      expect({ code: green.code, log: green.code === 0 ? '' : told(green) }).toEqual({ code: 0, log: '' });
      const [comment, ...more] = await comments();
      expect([more, comment?.body.includes('regression')]).toEqual([[], false]);
    });
  });

  test('air-gapped.yml: Go from an archive, modules from vendor/, and nobody outside is asked', async () => {
    const world = await loopbackNames(['nobody.example'], new URL('http://127.0.0.1:1'));
    const vendored = sampleCheckout({
      ...SAMPLE,
      'go.mod': 'module example.cn/acme/gateway\n\ngo 1.22\n\nrequire example.cn/acme/log v1.0.0\n',
      'cmd/gwctl/main.go': `package main\n\nimport "example.cn/acme/log"\n\nfunc main() { log.Line("gwctl") }\n`,
      'vendor/modules.txt': '# example.cn/acme/log v1.0.0\n## explicit; go 1.22\nexample.cn/acme/log\n',
      'vendor/example.cn/acme/log/log.go': 'package log\n\n// Line prints s.\nfunc Line(s string) { println(s) }\n',
    });
    try {
      const go = await goArchive(runner.home);
      const run = await runner.run({
        workflow: `${EXAMPLES}/air-gapped.yml`,
        event: 'push',
        payload: { repository },
        checkout: vendored,
        labels: ['self-hosted', 'linux'],
        vars: { GO_VERSION: go.version, GO_ARCHIVE: go.path, GO_ARCHIVE_SHA256: go.sha256 },
        env: { HTTPS_PROXY: world.proxy, HTTP_PROXY: world.proxy, NO_PROXY: '127.0.0.1' },
        path: pathWithoutGo(),
      });
      expect({ code: run.code, ...results(run), log: run.code === 0 ? '' : told(run) }).toMatchObject({
        code: 0,
        ...GREEN,
        log: '',
      });
      expect(run.steps.find(({ step }) => step.includes('/setup@'))?.log).toContain(go.version);
      expect(world.refused).toEqual([]);
    } finally {
      await world.stop();
      rmSync(vendored, { recursive: true, force: true });
    }
  });
});

/** From a fork of somebody else, as emulate makes it. */
async function forkedPullRequest(url: string): Promise<{ number: number; sha: string }> {
  const ask = async <T>(method: string, path: string, body?: unknown): Promise<T> => {
    const response = await fetch(`${url}/repos${path}`, {
      method,
      headers: { authorization: 'token ghp_mallory00001', 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as T;
  };
  await ask('POST', '/acme/gateway/forks', {});
  const { object } = await ask<{ object: { sha: string } }>('GET', '/mallory/gateway/git/ref/heads/main');
  await ask('POST', '/mallory/gateway/git/refs', { ref: 'refs/heads/patch-1', sha: object.sha });
  const file = { message: 'Patch', branch: 'patch-1', content: Buffer.from('package x\n').toString('base64') };
  await ask('PUT', '/mallory/gateway/contents/x.go', file);
  const pull = { title: 'Patch', head: 'mallory:patch-1', base: 'main' };
  const { number, head } = await ask<{ number: number; head: { sha: string } }>('POST', '/acme/gateway/pulls', pull);
  return { number, sha: head.sha };
}
