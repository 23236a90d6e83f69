import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { goCaches } from './forge-tools.js';
import { type GiteaOptions, type GiteaServer, startGitea } from './gitea-server.js';
import { type LoopbackNames, loopbackNames } from './loopback-names.js';
import { node24 } from './node-24.js';
import { git, type PublishedActions, publishActions } from './published-actions.js';
import { SAMPLE, sampleCheckout } from './sample-module.js';

export interface GiteaService extends LoopbackNames {
  readonly gitea: GiteaServer;
  /** `acme/gateway`, the repository of a Go service with two programs. */
  readonly name: string;
  /** Clone of it. */
  readonly checkout: string;
  /** A branch from main with these files, and a pull request of it. Resolves to its number. */
  open(branch: string, files: Files, title?: string): Promise<number>;
  /** One commit more on the branch that was opened last. The commit. */
  push(files: Files): string;
  /** The run of that number in the repository, once it has ended. */
  ended(number: number): Promise<EndedRun>;
}

type Files = Readonly<Record<string, string>>;

export interface EndedRun {
  readonly id: number;
  readonly conclusion?: string;
  readonly head_sha: string;
  /** Whole log of its one job. */
  readonly log: string;
  /** The end of it, where the job failed. */
  readonly told: string;
}

const NAME = 'acme/gateway';

/**
 * A team's Gitea with its runner: the service, a mirror of our actions at gitea.example.cn, and at github.com those of other
 * people that `workflow` uses. Jobs reach nothing else. `files` are on main beside the programs, `path` is where jobs find
 * theirs.
 */
export async function giteaService(
  workflow: string,
  {
    visible = false,
    files = {},
    path = process.env['PATH'] ?? '',
    ...options
  }: GiteaOptions & { readonly visible?: boolean; readonly files?: Files; readonly path?: string } = {},
): Promise<GiteaService> {
  const gitea = await startGitea(options);
  let names: LoopbackNames | undefined;
  let actions: PublishedActions | undefined;
  const checkout = sampleCheckout({ ...SAMPLE, ...files });
  const stop = async () => {
    await gitea.stop();
    await names?.stop();
    actions?.remove();
    rmSync(checkout, { recursive: true, force: true });
  };
  try {
    names = await loopbackNames(['gitea.example.cn', 'github.com'], new URL(gitea.url));
    actions = publishActions();
    await publish(gitea, actions, workflow);
    await gitea.api('POST', '/orgs', { username: 'acme' });
    await gitea.api('POST', '/orgs/acme/repos', { name: 'gateway', default_branch: 'main', private: !visible });
    git(checkout, 'push', '-q', gitea.remote(NAME), 'main', 'v1.2.0');
    await gitea.runner({
      labels: ['ubuntu-latest:host'],
      path: [dirname((await node24()).node), ...path.split(':')],
      env: goCaches(),
      // Jobs inherit it: what they ask of the world is refused, and counted.
      own: { HTTPS_PROXY: names.proxy, NO_PROXY: '127.0.0.1', SSL_CERT_FILE: names.certificate },
    });
  } catch (error) {
    await stop();
    throw error;
  }
  const push = (files: Files): string => {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(checkout, path)), { recursive: true });
      writeFileSync(join(checkout, path), content);
    }
    git(checkout, 'add', '-A');
    git(checkout, 'commit', '-q', '-m', 'Change');
    git(checkout, 'push', '-q', gitea.remote(NAME), 'HEAD');
    return git(checkout, 'rev-parse', 'HEAD');
  };
  return {
    ...names,
    gitea,
    name: NAME,
    checkout,
    push,
    stop,
    async open(branch, files, title = branch) {
      git(checkout, 'checkout', '-q', '-b', branch, 'main');
      push(files);
      // Gitea takes note of a push a moment later.
      const branches = async () => await gitea.api<{ name: string }[]>('GET', `/repos/${NAME}/branches`);
      for (let tries = 0; tries < 100 && !(await branches()).some(({ name }) => name === branch); tries++)
        await new Promise(next => setTimeout(next, 100));
      const pull = { title, head: branch, base: 'main' };
      return (await gitea.api<{ number: number }>('POST', `/repos/${NAME}/pulls`, pull)).number;
    },
    ended: number => ended(gitea, number),
  };
}

/** Repositories of actions, where the runner looks for them: ours, and stand-ins for those of github.com by commit. */
async function publish(gitea: GiteaServer, { ours, others }: PublishedActions, workflow: string): Promise<void> {
  const owners = new Set<string>();
  const add = async (owner: string, name: string, folder: string, tag: string) => {
    if (!owners.has(owner)) await gitea.api('POST', '/orgs', { username: owner });
    owners.add(owner);
    await gitea.api('POST', `/orgs/${owner}/repos`, { name });
    git(folder, 'push', '-q', gitea.remote(`${owner}/${name}`), 'HEAD:refs/heads/main', `HEAD:refs/tags/${tag}`);
  };
  await add('mirrors', 'xinchuang-go', ours, 'v1');
  const uses = workflow.matchAll(/uses: ([\w-]+\/[\w-]+)(?:\/[\w-]+)*@([0-9a-f]{40})/g);
  for (const [repository, commit] of new Map(
    [...uses].map(([, repository = '', commit = '']) => [repository, commit]),
  )) {
    const [owner = '', name = ''] = repository.split('/');
    const folder = others[name.replace('gitea-', '')];
    if (folder === undefined) throw new Error(`no stand-in for ${repository}`);
    git(folder, 'init', '-q', '-b', 'main');
    git(folder, 'add', '-A');
    git(folder, 'commit', '-q', '-m', 'stand-in');
    // Nobody can make a commit of that hash; a tag of that name is what the runner finds instead.
    await add(owner, name, folder, commit);
  }
}

async function ended(gitea: GiteaServer, number: number): Promise<EndedRun> {
  const at = `/repos/${NAME}/actions`;
  for (const deadline = Date.now() + 240_000; Date.now() < deadline; ) {
    const { workflow_runs: runs } = await gitea.api<{ workflow_runs: Run[] }>('GET', `${at}/runs`);
    const run = runs.find(({ run_number }) => run_number === number);
    if (run?.status === 'completed') {
      const { jobs } = await gitea.api<{ jobs: { id: number }[] }>('GET', `${at}/runs/${run.id}/jobs`);
      const log = await gitea.api<string>('GET', `${at}/jobs/${jobs[0]?.id}/logs`);
      return { ...run, log, told: run.conclusion === 'success' ? '' : log.slice(-3000) };
    }
    await new Promise(next => setTimeout(next, 500));
  }
  throw new Error(`run ${number} did not end\n${gitea.log()}`);
}

interface Run extends Omit<EndedRun, 'log' | 'told'> {
  readonly run_number: number;
  readonly status: string;
}
