import {
  asOurselves,
  bindMount,
  type ContainerEngine,
  confined,
  emptyFolder,
  newContainerName,
  removeContainer,
} from './container.js';
import { Interrupted, ToolError } from './errors.js';
import type { ExecResult } from './exec.js';
import type { System } from './system.js';

export interface StandingContainer {
  /** Beside what holds it open. Ended by its time limit is only the client: whoever gave the limit removes the container. */
  run(argv: readonly string[], options: Started): Promise<ExecResult>;
  /** What `run` starts: the engine's client, and its arguments. */
  command(argv: readonly string[], options: Pick<Started, 'cwd' | 'env'>): { tool: string; args: string[] };
  /** The kernel ended something in it because its memory was used up. */
  ranOutOfMemory(): Promise<boolean>;
  /** Whatever runs in it ends. */
  remove(): Promise<void>;
}

export interface Started {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  readonly maxOutput?: number;
}

export interface ContainerAsked {
  readonly image: string;
  /** Path of a program of ours that waits: the image need not have one. It bounds how long the container lives. */
  readonly waits: string;
  /** Ours, which it reads at the same paths. */
  readonly readable: readonly string[];
  /** Below them, and yet not to be read; each is there. */
  readonly hidden?: readonly { readonly path: string; readonly isFolder: boolean }[];
  /** Ours, in which it may write. */
  readonly writable: readonly string[];
  /** Further flags of `docker run`. */
  readonly more?: readonly string[];
  /** `4g` */
  readonly memory: string;
  /** Processes and threads. */
  readonly pids: number;
  /** `host` for a server that somebody connects to; otherwise there is none. */
  readonly network?: 'none' | 'host';
}

/**
 * A container in which programs are started one after the other: `docker exec` takes 50 ms where `docker run` takes 250.
 * No capability, no way to more rights, no network unless asked for; what it may write is memory and the folders named, and nothing is
 * limited less for what `run` starts.
 * @throws ToolError when the engine does not start it
 */
export async function startContainer(
  system: Pick<System, 'exec' | 'env' | 'cwd' | 'now'>,
  engine: ContainerEngine,
  asked: ContainerAsked,
): Promise<StandingContainer> {
  const name = newContainerName();
  const begun = system.now().getTime();
  try {
    await system.exec(engine.command, runFlags(engine, name, asked), { timeoutMs: 120_000, maxOutput: 1 << 16 });
  } catch (error) {
    if (error instanceof ToolError || error instanceof Interrupted) await removeContainer(system, engine, name);
    throw error;
  }
  const command: StandingContainer['command'] = (argv, { cwd, env = {} }) => {
    const folder = cwd === undefined ? [] : [`--workdir=${cwd}`];
    const set = Object.entries(env).map(([key, value]) => `--env=${key}=${value}`);
    return { tool: engine.command, args: ['exec', ...folder, ...set, name, ...argv] };
  };
  return {
    command,
    run: (argv, { cwd, env = {}, timeoutMs, maxOutput }) => {
      const { tool, args } = command(argv, { ...(cwd !== undefined && { cwd }), env });
      return system.exec(tool, args, { timeoutMs, allowFailure: true, ...(maxOutput !== undefined && { maxOutput }) });
    },
    ranOutOfMemory: async () => {
      // Docker notes it in the container's own state only for the program that the container was started for.
      const [since, until] = [Math.floor(begun / 1000), Math.ceil(system.now().getTime() / 1000) + 1];
      const argv = [
        'events',
        `--since=${since}`,
        `--until=${until}`,
        `--filter=container=${name}`,
        '--filter=event=oom',
      ];
      const { stdout } = await system.exec(engine.command, argv, {
        allowFailure: true,
        timeoutMs: 30_000,
        maxOutput: 1 << 16,
      });
      return stdout.trim() !== '';
    },
    remove: () => removeContainer(system, engine, name),
  };
}

export function runFlags(
  engine: ContainerEngine,
  name: string,
  { image, waits, readable, hidden = [], writable, more = [], memory, pids, network = 'none' }: ContainerAsked,
): string[] {
  return [
    'run',
    '--detach',
    '--rm',
    `--name=${name}`,
    // Somebody has to collect what an ended program leaves behind.
    '--init',
    ...confined(network),
    ...asOurselves(engine),
    `--memory=${memory}`,
    `--pids-limit=${pids}`,
    '--ulimit=core=0',
    // The folders that it may write lie on a disk of ours.
    `--ulimit=fsize=${256 << 20}`,
    // Tests start programs that they have put there.
    '--tmpfs=/tmp:rw,exec,nosuid,nodev,mode=1777',
    '--env=HOME=/tmp',
    ...[...new Set([waits, ...readable])].map(path => bindMount(path)),
    ...hidden.map(({ path, isFolder }) => (isFolder ? emptyFolder(path) : bindMount('/dev/null', path))),
    ...writable.map(path => bindMount(path, path, 'writable')),
    ...more,
    `--entrypoint=${waits}`,
    image,
  ];
}
