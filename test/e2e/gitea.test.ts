import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { goCaches } from '../forge-tools.js';
import { type GiteaServer, startGitea } from '../gitea-server.js';
import { type LoopbackNames, loopbackNames } from '../loopback-names.js';
import { node24 } from '../node-24.js';
import { git, type PublishedActions, publishActions } from '../published-actions.js';
import { sampleCheckout } from '../sample-module.js';

const EXAMPLE = readFileSync('workflows-examples/gitea/pull-request.yml', 'utf8');
const WORKFLOW = '.gitea/workflows/pull-request.yml';
const MARKER = '<!-- xinchuang-go:report:report -->\n';
const SERVICE = 'acme/gateway';

describe('Gitea with its runner', () => {
  let gitea: GiteaServer;
  let names: LoopbackNames;
  let actions: PublishedActions;
  let service: string;

  beforeAll(async () => {
    gitea = await startGitea();
    names = await loopbackNames(['gitea.example.cn', 'github.com'], new URL(gitea.url));
    actions = publishActions();
    await publish(gitea, actions);
    service = sampleCheckout();
    await gitea.api('POST', '/orgs', { username: 'acme' });
    await gitea.api('POST', '/orgs/acme/repos', { name: 'gateway', default_branch: 'main', private: true });
    git(service, 'push', '-q', gitea.remote(SERVICE), 'main', 'v1.2.0');
    await gitea.runner({
      labels: ['ubuntu-latest:host'],
      path: [dirname(await node24()), ...(process.env['PATH'] ?? '').split(':')],
      env: goCaches(),
      // Jobs inherit it: what they ask of the world is refused, and counted.
      own: { HTTPS_PROXY: names.proxy, NO_PROXY: '127.0.0.1', SSL_CERT_FILE: names.certificate },
    });
  }, 600_000);
  afterAll(async () => {
    await gitea?.stop();
    await names?.stop();
    actions?.remove();
    if (service) rmSync(service, { recursive: true, force: true });
  });

  const BRANCH = 'first';
  const STATUS = 'xinchuang-go/gate';
  const comments = (index: number) => gitea.api<Comment[]>('GET', `/repos/${SERVICE}/issues/${index}/comments`);
  const statuses = async (sha: string) => {
    const all = await gitea.api<Status[]>('GET', `/repos/${SERVICE}/commits/${sha}/statuses?sort=recentupdate`);
    return Object.fromEntries(all.reverse().map(({ context, status }) => [context, status]));
  };
  let index: number;

  test('pull-request.yml as it stands: a comment by the job, and a green commit', async () => {
    index = await openPullRequest(gitea, service, BRANCH, { [WORKFLOW]: EXAMPLE });
    // Others have spoken before: the list is long, and Gitea gives it whole.
    for (let i = 0; i < 40; i++)
      await gitea.api('POST', `/repos/${SERVICE}/issues/${index}/comments`, { body: `comment ${i}` });
    const run = await ended(gitea, 1);
    expect(run).toMatchObject({ conclusion: 'success', told: '' });
    const [comment, ...more] = (await comments(index)).filter(({ body }) => body.startsWith(MARKER));
    expect(more).toEqual([]);
    expect(comment?.user.login).toBe('gitea-actions');
    expect(comment?.body).toContain('2 programs will run on all 12 platforms');
    expect(comment?.body).toContain(`${gitea.url}/${SERVICE}/actions/runs/${run.id}`);
    expect(await statuses(run.head_sha)).toEqual({ 'xinchuang / xinchuang (pull_request)': 'success' });
    const { artifacts } = await gitea.api<{ artifacts: { name: string; size_in_bytes: number }[] }>(
      'GET',
      `/repos/${SERVICE}/actions/artifacts`,
    );
    expect(artifacts).toEqual([expect.objectContaining({ name: 'xinchuang' })]);
    expect(artifacts[0]?.size_in_bytes).toBeGreaterThan(1_000_000);
    expect(names.refused).toEqual([]);
  });

  test('the next push edits the comment; a platform that is blocked is a failed run', async () => {
    const before = (await comments(index)).find(({ body }) => body.startsWith(MARKER));
    const head = pushFiles(gitea, service, BRANCH, {
      '.xinchuang.yml': 'version: 1\nplatforms: [openeuler-24.03/kunpeng-920, uos-20/loongson-3a5000]\n',
    });
    const run = await ended(gitea, 2);
    expect(run).toMatchObject({ conclusion: 'failure', head_sha: head });
    const ours = (await comments(index)).filter(({ body }) => body.startsWith(MARKER));
    expect(ours.map(({ id }) => id)).toEqual([before?.id]);
    expect(ours[0]?.body).toContain('1 of 2 platforms blocked');
    expect(ours[0]?.body).toContain(head.slice(0, 7));
    expect(await statuses(head)).toEqual({ 'xinchuang / xinchuang (pull_request)': 'failure' });
  });

  test('a gate that refuses is a failed run, and with contents: write a status of its own says so', async () => {
    const strict = EXAMPLE.replace('contents: read', 'contents: write').replace(
      /(\/gate@v1).*/,
      '$1\n        with: { status: true, expect: "verify:linux/arm64, verify:linux/riscv64" }',
    );
    const head = pushFiles(gitea, service, BRANCH, {
      [WORKFLOW]: strict,
      '.xinchuang.yml': 'version: 1\nplatforms: [openeuler-24.03/kunpeng-920]\n',
    });
    const run = await ended(gitea, 3);
    expect(run).toMatchObject({ conclusion: 'failure', head_sha: head });
    expect(run.told).toContain('linux/riscv64');
    expect(await statuses(head)).toEqual({
      'xinchuang / xinchuang (pull_request)': 'failure',
      [STATUS]: 'failure',
    });
  });

  test('a token without the rights: the run is as green as its verdict, and its log names each permission', async () => {
    const before = await comments(index);
    const narrow = EXAMPLE.replace(/pull-requests: write.*/, 'packages: read').replace(
      /(\/gate@v1).*/,
      '$1\n        with: { status: true }',
    );
    const head = pushFiles(gitea, service, BRANCH, { [WORKFLOW]: narrow });
    const run = await ended(gitea, 4);
    expect(run).toMatchObject({ conclusion: 'success', head_sha: head, told: '' });
    const log = await gitea.api<string>('GET', `/repos/${SERVICE}/actions/jobs/${run.jobs[0]?.id}/logs`);
    // A private repository is not there for who may not read it.
    expect(log).toMatch(/::warning::XC-FORGE-005 .*\n.*pull-requests: write/);
    expect(log).toMatch(/::warning::XC-FORGE-001 .*\n.*contents: write/);
    expect(log).not.toContain('%0A');
    expect(await comments(index)).toEqual(before);
    expect(await statuses(head)).toEqual({ 'xinchuang / xinchuang (pull_request)': 'success' });
  });
});

interface Comment {
  readonly id: number;
  readonly body: string;
  readonly user: { readonly login: string };
}

interface Status {
  readonly context: string;
  readonly status: string;
}

/** Repositories of actions, where the runner looks for them: ours, and stand-ins for those of github.com by commit. */
async function publish(gitea: GiteaServer, { ours, others }: PublishedActions): Promise<void> {
  const owners = new Set<string>();
  const push = async (owner: string, name: string, folder: string, ref: string) => {
    if (!owners.has(owner)) await gitea.api('POST', '/orgs', { username: owner });
    owners.add(owner);
    await gitea.api('POST', `/orgs/${owner}/repos`, { name });
    git(folder, 'push', '-q', gitea.remote(`${owner}/${name}`), `HEAD:refs/heads/main`, `HEAD:refs/tags/${ref}`);
  };
  await push('mirrors', 'xinchuang-go', ours, 'v1');
  for (const [, owner = '', name = '', commit = ''] of EXAMPLE.matchAll(/uses: ([\w-]+)\/([\w-]+)@([0-9a-f]{40})/g)) {
    const folder = others[name.replace('gitea-', '')];
    if (folder === undefined) throw new Error(`no stand-in for ${owner}/${name}`);
    git(folder, 'init', '-q', '-b', 'main');
    git(folder, 'add', '-A');
    git(folder, 'commit', '-q', '-m', 'stand-in');
    // Nobody can make a commit of that hash; a tag of that name is what the runner finds instead.
    await push(owner, name, folder, commit);
  }
}

async function openPullRequest(
  gitea: GiteaServer,
  service: string,
  branch: string,
  files: Readonly<Record<string, string>>,
): Promise<number> {
  git(service, 'checkout', '-q', '-b', branch, 'main');
  pushFiles(gitea, service, branch, files);
  // Gitea takes note of a push a moment later.
  const branches = async () => await gitea.api<{ name: string }[]>('GET', `/repos/${SERVICE}/branches`);
  for (let tries = 0; tries < 100 && !(await branches()).some(({ name }) => name === branch); tries++)
    await new Promise(next => setTimeout(next, 100));
  const made = await gitea.api<{ number: number }>('POST', `/repos/${SERVICE}/pulls`, {
    title: branch,
    head: branch,
    base: 'main',
  });
  return made.number;
}

/** The commit that was pushed. */
function pushFiles(
  gitea: GiteaServer,
  service: string,
  branch: string,
  files: Readonly<Record<string, string>>,
): string {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(service, path)), { recursive: true });
    writeFileSync(join(service, path), content);
  }
  git(service, 'add', '-A');
  git(service, 'commit', '-q', '-m', branch);
  git(service, 'push', '-q', gitea.remote(SERVICE), branch);
  return git(service, 'rev-parse', 'HEAD');
}

/** The run of that number in the repository, once it has ended. `told` is the end of the log of a job that failed. */
async function ended(gitea: GiteaServer, number: number) {
  const at = `/repos/${SERVICE}/actions`;
  for (const deadline = Date.now() + 240_000; Date.now() < deadline; ) {
    const { workflow_runs: runs } = await gitea.api<{ workflow_runs: Run[] }>('GET', `${at}/runs`);
    const run = runs.find(({ run_number }) => run_number === number);
    if (run?.status === 'completed') {
      const { jobs } = await gitea.api<{ jobs: Job[] }>('GET', `${at}/runs/${run.id}/jobs`);
      const failed = jobs.filter(({ conclusion }) => conclusion !== 'success');
      const logs = failed.map(({ id }) => gitea.api<string>('GET', `${at}/jobs/${id}/logs`));
      return { ...run, jobs, told: (await Promise.all(logs)).map(log => log.slice(-3000)).join('\n') };
    }
    await new Promise(next => setTimeout(next, 500));
  }
  throw new Error(`run ${number} did not end\n${gitea.log()}`);
}

interface Run {
  readonly id: number;
  readonly run_number: number;
  readonly status: string;
  readonly conclusion?: string;
  readonly head_sha: string;
}

interface Job {
  readonly id: number;
  readonly conclusion: string;
}
