import { mkdir, mkdtemp, readdir, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { realSystem } from '../src/system/index.js';
import { act, goCaches } from './forge-tools.js';
import { freePort } from './loopback.js';
import { node24 } from './node-24.js';
import type { PublishedActions } from './published-actions.js';

export interface ActStart {
  /** Path of the workflow file: one of workflows-examples, as it stands. */
  readonly workflow: string;
  /** `pull_request`, `push`, `workflow_run` … */
  readonly event: string;
  /** The event's JSON. */
  readonly payload: Readonly<Record<string, unknown>> & { readonly repository: { readonly full_name: string } };
  /** What actions/checkout finds: a clone with the commit checked out. */
  readonly checkout: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly vars?: Readonly<Record<string, string>>;
  readonly secrets?: Readonly<Record<string, string>>;
  /** Where programs are found beside Node 24. Default: PATH. */
  readonly path?: string;
  /** What each label of `runs-on` becomes is this machine. Default: ubuntu-latest. */
  readonly labels?: readonly string[];
}

export interface ActStep {
  readonly job: string;
  readonly step: string;
  readonly result: string;
  readonly log: string;
}

export interface ActRun {
  readonly code: number | null;
  readonly steps: readonly ActStep[];
  /** All that was printed, for the message of a test that failed. */
  readonly log: string;
}

/**
 * GitHub's runner on this machine: act in host mode, with its cache and artifact servers on loopback. One runner keeps
 * caches and artifacts from run to run, as a repository does.
 */
export async function actRunner(actions: PublishedActions, workflows: readonly string[]) {
  const system = realSystem(new AbortController().signal);
  const [{ path: program }, { node }] = [await act(system), await node24()];
  const home = await realpath(await mkdtemp(join(tmpdir(), 'xinchuang-act-')));
  const mapped = actionsOf(workflows).map(uses => `${uses}=${folderFor(uses, actions)}`);
  const run = async (start: ActStart): Promise<ActRun> => {
    const event = join(home, 'event.json');
    await writeFile(event, JSON.stringify(start.payload));
    const labels = start.labels ?? ['ubuntu-latest'];
    const pairs = (flag: string, values: Readonly<Record<string, string>> = {}) =>
      Object.entries(values).flatMap(([name, value]) => [flag, `${name}=${value}`]);
    const argv = [
      ...[start.event, '--json', '--workflows', resolve(start.workflow), '--eventpath', event],
      ...labels.flatMap(label => ['--platform', `${label}=-self-hosted`]),
      ...mapped.flatMap(mapping => ['--local-repository', mapping]),
      ...['--artifact-server-path', join(home, 'artifacts'), '--artifact-server-addr', '127.0.0.1'],
      ...['--artifact-server-port', String(await freePort())],
      ...['--cache-server-path', join(home, 'cache'), '--cache-server-addr', '127.0.0.1'],
      ...['--action-cache-path', join(home, 'actions'), '--concurrent-jobs', '1'],
      // It would take the repository from the remote of the checkout, if that were at github.com.
      ...pairs('--env', { ...goCaches(), GITHUB_REPOSITORY: start.payload.repository.full_name, ...start.env }),
      ...pairs('--var', start.vars),
      ...pairs('--secret', start.secrets),
    ];
    const ended = await system.exec(program, argv, {
      cwd: start.checkout,
      // In host mode a job sees what act sees.
      env: {
        ...Object.fromEntries(Object.keys(system.env).map(name => [name, undefined])),
        PATH: [dirname(node), start.path ?? process.env['PATH']].join(':'),
        HOME: home,
      },
      allowFailure: true,
      timeoutMs: 300_000,
    });
    return { code: ended.code, steps: stepsOf(ended.stdout), log: ended.stdout + ended.stderr };
  };
  await mkdir(join(home, 'artifacts'));
  return {
    run,
    home,
    /** Names of what was uploaded by the runs so far. */
    artifacts: async () => (await readdir(join(home, 'artifacts'), { recursive: true })).sort(),
    remove: () => rm(home, { recursive: true, force: true, maxRetries: 3 }),
  };
}

const USES = /\buses: ([\w.-]+\/[\w.-]+)(?:\/[\w./-]+)?@([\w.-]+)/g;

/** `owner/name@ref` of every action, each once. */
function actionsOf(workflows: readonly string[]): string[] {
  return [...new Set(workflows.flatMap(text => [...text.matchAll(USES)].map(([, name, ref]) => `${name}@${ref}`)))];
}

function folderFor(uses: string, { ours, others }: PublishedActions): string {
  if (uses.startsWith('org/xinchuang-go@')) return ours;
  const folder = others[/^actions\/([\w-]+)@/.exec(uses)?.[1] ?? ''];
  if (folder === undefined) throw new Error(`no stand-in for ${uses}`);
  return folder;
}

interface Line {
  readonly job?: string;
  readonly step?: string;
  readonly stage?: string;
  readonly stepResult?: string;
  readonly msg?: string;
  readonly raw_output?: boolean;
  /** `error` of `::error::…`, and what it says. */
  readonly command?: string;
  readonly arg?: string;
}

/** act prints one JSON object a line: what a step printed, and at its end the result. */
function stepsOf(stdout: string): ActStep[] {
  const steps = new Map<string, { job: string; step: string; result: string; log: string }>();
  for (const text of stdout.split('\n')) {
    if (!text.startsWith('{')) continue;
    const line = JSON.parse(text) as Line;
    if (line.job === undefined || line.step === undefined || line.stage !== 'Main') continue;
    const key = `${line.job}\n${line.step}`;
    const found = steps.get(key) ?? { job: line.job, step: line.step, result: '', log: '' };
    if (line.raw_output) found.log += line.msg ?? '';
    if (line.command !== undefined && /^(?:error|warning|notice)$/.test(line.command)) found.log += `${line.arg}\n`;
    if (line.stepResult !== undefined) found.result = line.stepResult;
    steps.set(key, found);
  }
  return [...steps.values()];
}
