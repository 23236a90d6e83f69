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
    await gitea.api('POST', '/orgs/acme/repos', { name: 'gateway', default_branch: 'main' });
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

  test('a pull request', async () => {
    const index = await openPullRequest(gitea, service, 'first', { '.gitea/workflows/pull-request.yml': EXAMPLE });
    const run = await ended(gitea, SERVICE, 'first');
    console.log(index, JSON.stringify(run), names.refused);
    for (const job of run.jobs) console.log(await gitea.api('GET', `/repos/${SERVICE}/actions/jobs/${job.id}/logs`));
    expect(run.conclusion).toBe('success');
  });
});

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
  const made = await gitea.api<{ number: number }>('POST', `/repos/${SERVICE}/pulls`, {
    title: branch,
    head: branch,
    base: 'main',
  });
  return made.number;
}

function pushFiles(gitea: GiteaServer, service: string, branch: string, files: Readonly<Record<string, string>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(service, path)), { recursive: true });
    writeFileSync(join(service, path), content);
  }
  git(service, 'add', '-A');
  git(service, 'commit', '-q', '-m', branch);
  git(service, 'push', '-q', gitea.remote(SERVICE), branch);
}

interface Run {
  readonly id: number;
  readonly status: string;
  readonly conclusion?: string;
  readonly head_sha: string;
  readonly head_branch: string;
}

/** The newest run, once it has ended. */
async function ended(gitea: GiteaServer, repository: string, branch: string) {
  for (const deadline = Date.now() + 240_000; Date.now() < deadline; ) {
    const { workflow_runs: runs } = await gitea.api<{ workflow_runs: Run[] }>(
      'GET',
      `/repos/${repository}/actions/runs`,
    );
    const run = runs[0];
    if (run?.status === 'completed') {
      const { jobs } = await gitea.api<{ jobs: { id: number; name: string; conclusion: string }[] }>(
        'GET',
        `/repos/${repository}/actions/runs/${run.id}/jobs`,
      );
      return { ...run, jobs };
    }
    await new Promise(next => setTimeout(next, 500));
  }
  throw new Error(`no run of ${branch} ended\n${gitea.log()}`);
}
