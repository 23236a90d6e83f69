import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { realSystem, type System } from '../src/system/index.js';
import { gitea, giteaRunner } from './forge-tools.js';
import { freePort } from './loopback.js';

export interface GiteaServer {
  /** `http://127.0.0.1:34567`, without a slash at the end; Gitea itself tells its jobs one with. */
  readonly url: string;
  readonly folder: string;
  readonly user: string;
  readonly password: string;
  /** JSON of `/api/v1` + path, asked as the administrator unless another token is given. */
  api<T>(method: string, path: string, body?: unknown): Promise<T>;
  /** Address for git, with the administrator's password. */
  remote(repository: string): string;
  /** Starts the runner that takes jobs for `labels`. */
  runner(options: RunnerOptions): Promise<void>;
  /** End of what server and runner printed: for the message of a test that failed. */
  log(): string;
  stop(): Promise<void>;
}

export interface RunnerOptions {
  /** `ubuntu-latest:host` */
  readonly labels: readonly string[];
  readonly path: readonly string[];
  /** What its jobs see beside what Gitea tells them. */
  readonly env?: Readonly<Record<string, string>>;
  /** What the runner itself sees: how it gets at actions. */
  readonly own?: Readonly<Record<string, string>>;
}

const USER = 'maintainer';

export interface GiteaOptions {
  /** Folder with templates, options, and public with built scripts and styles; without them pages are bare. */
  readonly pages?: string;
}

/** A real Gitea on loopback, empty but for one administrator. */
export async function startGitea({ pages }: GiteaOptions = {}): Promise<GiteaServer> {
  const system = realSystem(new AbortController().signal);
  const [server, runner] = [await gitea(system), await giteaRunner(system)];
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'xinchuang-gitea-')));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const started: Started[] = [];
  const config = join(folder, 'app.ini');
  const password = randomBytes(12).toString('hex');
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: folder,
    GITEA_WORK_DIR: folder,
    // Gitea writes git's global settings: to a file of its own, below HOME.
    GIT_CONFIG_NOSYSTEM: '1',
  };
  const only = cleared(system, env);
  const stop = async () => {
    for (const one of started.reverse()) await one.stop();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    await writeFile(config, appIni({ folder, port, url, files: pages ?? server.folder }));
    const cli = (...argv: string[]) =>
      system.exec(server.path, [...argv, '--config', config], { cwd: folder, env: only, timeoutMs: 60_000 });
    await cli('migrate');
    const account = ['--username', USER, '--password', password, '--email', `${USER}@example.cn`];
    await cli('admin', 'user', 'create', '--admin', ...account, '--must-change-password=false');
    const made = await cli(
      ...['admin', 'user', 'generate-access-token', '--username', USER, '--token-name', 'tests', '--scopes', 'all'],
      '--raw',
    );
    // Warnings come before it.
    const token = made.stdout.trim().split('\n').at(-1) ?? '';
    started.push(start(server.path, ['web', '--config', config], folder, env));
    await answers(`${url}/api/healthz`, () => started[0]?.log() ?? '');
    return {
      url,
      folder,
      user: USER,
      password,
      api: (method, path, body) => request(url, token, method, path, body),
      remote: repository => `http://${USER}:${password}@127.0.0.1:${port}/${repository}.git`,
      async runner(options) {
        const register = (await cli('actions', 'generate-runner-token')).stdout.trim().split('\n').at(-1) ?? '';
        const home = join(folder, 'runner');
        await mkdir(home, { recursive: true });
        const settings = join(home, 'config.json');
        // YAML of which JSON is a part.
        await writeFile(settings, JSON.stringify(runnerConfig(home, options)));
        const runnerEnv = { PATH: options.path.join(':'), HOME: home, ...options.own };
        const argv = ['register', '--no-interactive', '--instance', url, '--name', 'loopback', '--config', settings];
        await system.exec(runner.path, [...argv, '--token', register, '--labels', options.labels.join(',')], {
          cwd: home,
          env: cleared(system, runnerEnv),
          timeoutMs: 30_000,
        });
        started.push(start(runner.path, ['daemon', '--config', settings], home, runnerEnv));
      },
      log: () => started.map(one => one.log()).join('\n'),
      stop,
    };
  } catch (error) {
    const log = started.map(one => one.log()).join('\n');
    await stop();
    throw new Error(`Gitea did not start: ${String(error)}\n${log}`);
  }
}

/** The environment of the tests is none of the forge's: every name is taken out but those given. */
function cleared(system: System, env: Readonly<Record<string, string>>): Record<string, string | undefined> {
  return { ...Object.fromEntries(Object.keys(system.env).map(name => [name, undefined])), ...env };
}

interface Paths {
  readonly folder: string;
  readonly port: number;
  readonly url: string;
  readonly files: string;
}

function appIni({ folder, port, url, files }: Paths): string {
  return `APP_NAME = Gitea
RUN_USER = ${userInfo().username}
RUN_MODE = prod
I_AM_BEING_UNSAFE_RUNNING_AS_ROOT = true
[server]
HTTP_ADDR = 127.0.0.1
HTTP_PORT = ${port}
ROOT_URL = ${url}/
STATIC_ROOT_PATH = ${files}
OFFLINE_MODE = true
DISABLE_SSH = true
LFS_START_SERVER = false
[database]
DB_TYPE = sqlite3
PATH = ${join(folder, 'gitea.db')}
[security]
INSTALL_LOCK = true
SECRET_KEY = ${randomBytes(32).toString('hex')}
PASSWORD_HASH_ALGO = pbkdf2$1000$50
[service]
DISABLE_REGISTRATION = true
[log]
MODE = console
LEVEL = Warn
[indexer]
ISSUE_INDEXER_TYPE = db
[session]
PROVIDER = memory
[actions]
ENABLED = true
DEFAULT_ACTIONS_URL = self
`;
}

function runnerConfig(home: string, { labels, env = {} }: RunnerOptions) {
  return {
    log: { level: 'info' },
    runner: {
      file: join(home, '.runner'),
      capacity: 1,
      envs: env,
      timeout: '10m',
      fetch_interval: '500ms',
      fetch_interval_max: '1s',
      log_report_interval: '1s',
      log_report_max_latency: '500ms',
      state_report_interval: '1s',
      labels,
    },
    cache: { enabled: true, dir: join(home, 'cache'), host: '127.0.0.1', port: 0 },
    host: { workdir_parent: join(home, 'work') },
  };
}

async function request<T>(url: string, token: string, method: string, path: string, body?: unknown): Promise<T> {
  const response = await fetch(`${url}/api/v1${path}`, {
    method,
    headers: { authorization: `token ${token}`, 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(30_000),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text.slice(0, 500)}`);
  return (text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : text) as T;
}

interface Started {
  log(): string;
  stop(): Promise<void>;
}

const LOG_KEPT = 20_000;

function start(program: string, argv: readonly string[], cwd: string, env: Record<string, string>): Started {
  // A group of its own: jobs of the runner end with it.
  const child = spawn(program, argv, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  let log = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      log = (log + text).slice(-LOG_KEPT);
    });
  const ended = new Promise<void>(resolve => child.once('exit', () => resolve()));
  const onExit = () => killGroup(child, 'SIGKILL');
  process.once('exit', onExit);
  return {
    log: () => log,
    async stop() {
      killGroup(child, 'SIGTERM');
      const late = setTimeout(() => killGroup(child, 'SIGKILL'), 10_000);
      await ended;
      clearTimeout(late);
      killGroup(child, 'SIGKILL');
      process.off('exit', onExit);
    },
  };
}

function killGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    // All of it has ended.
  }
}

async function answers(address: string, log: () => string): Promise<void> {
  for (const deadline = Date.now() + 60_000; Date.now() < deadline; ) {
    const ok = await fetch(address, { signal: AbortSignal.timeout(2000) }).then(
      response => response.ok,
      () => false,
    );
    if (ok) return;
    await new Promise(next => setTimeout(next, 200));
  }
  throw new Error(`${address} does not answer\n${log()}`);
}
