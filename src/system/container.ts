import { randomBytes } from 'node:crypto';
import { realpath } from 'node:fs/promises';
import { errorText, Interrupted, ToolError } from './errors.js';
import { type ExecOptions, type ExecResult, makeExec } from './exec.js';
import type { FileTool } from './file-tool.js';
import type { System } from './system.js';

/** A container engine that answers. */
export interface ContainerEngine {
  readonly command: 'docker' | 'podman';
  /** `docker 20.10.24`. */
  readonly version: string;
  /** Whoever started it is root inside its containers. */
  readonly rootless: boolean;
}

type Effects = Pick<System, 'exec' | 'env' | 'cwd'>;

const ASK: Readonly<Record<ContainerEngine['command'], string>> = {
  docker: '{{.ServerVersion}} {{json .SecurityOptions}}',
  podman: '{{.Version.Version}} {{if .Host.Security.Rootless}}rootless{{end}}',
};

/** The first of docker and podman that is installed and answers. */
export async function findContainerEngine(system: Pick<System, 'exec'>): Promise<ContainerEngine | undefined> {
  for (const command of ['docker', 'podman'] as const) {
    try {
      const { stdout } = await system.exec(command, ['info', '--format', ASK[command]], { timeoutMs: 30_000 });
      const [version = ''] = stdout.trim().split(' ', 1);
      // A docker client whose engine does not answer ends with 0 all the same, and has no version to tell.
      if (/^\d/.test(version))
        return { command, version: `${command} ${version}`, rootless: /\brootless\b/.test(stdout) };
    } catch (error) {
      if (!(error instanceof ToolError)) throw error;
    }
  }
  return undefined;
}

/**
 * An image named by its content: `NAME@sha256:DIGEST`, or `sha256:ID` of one that is already here. A tag may be moved to
 * other content by whoever owns the registry.
 */
export function isPinnedImage(image: string): boolean {
  return /^(?:[a-z0-9][A-Za-z0-9._:/-]{0,400}@)?sha256:[0-9a-f]{64}$/.test(image);
}

export async function hasImage(system: Pick<System, 'exec'>, engine: ContainerEngine, image: string): Promise<boolean> {
  const argv = ['image', 'inspect', '--format', '{{.Id}}', image];
  return (await system.exec(engine.command, argv, { allowFailure: true, timeoutMs: 30_000 })).code === 0;
}

/** Of an image that is here, by Go's names: `loong64`. @throws ToolError */
export async function imageArchitecture(
  system: Pick<System, 'exec'>,
  engine: ContainerEngine,
  image: string,
): Promise<string> {
  const argv = ['image', 'inspect', '--format', '{{.Architecture}}', image];
  return (await system.exec(engine.command, argv, { timeoutMs: 30_000 })).stdout.trim();
}

/** @throws ToolError when it cannot be had */
export async function pullImage(system: Pick<System, 'exec'>, engine: ContainerEngine, image: string): Promise<void> {
  await system.exec(engine.command, ['pull', '--quiet', image], { timeoutMs: 600_000 });
}

/** What a program that only reads one file may have. */
const FOR_A_FILE = ['--pids-limit=64', '--memory=2g', '--env=LC_ALL=C'];

/** Nothing writable, no capability; no network, or that of the engine's machine. */
export const confined = (network: 'none' | 'host'): string[] => [
  '--pull=never',
  `--network=${network}`,
  '--read-only',
  '--cap-drop=ALL',
  '--security-opt=no-new-privileges',
  // A file under SELinux could not be read otherwise; to relabel it (:z) would change the user's file.
  '--security-opt=label=disable',
  // The engine would keep all of the output a second time.
  '--log-driver=none',
];

/** `--mount` of a file or folder of ours, for reading unless told otherwise. */
export function bindMount(source: string, target = source, access: 'readonly' | 'writable' = 'readonly'): string {
  return mount(['type=bind', `source=${source}`, `target=${target}`, ...(access === 'readonly' ? ['readonly'] : [])]);
}

/** Over a folder of ours, so that nothing of it is seen. */
export function emptyFolder(target: string): string {
  return mount(['type=tmpfs', `target=${target}`, 'tmpfs-size=4096']);
}

/** The flag is a line of CSV. */
function mount(fields: readonly string[]): string {
  return `--mount=${fields.map(field => (/[",\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field)).join(',')}`;
}

export function newContainerName(): string {
  return `xinchuang-go-${randomBytes(8).toString('hex')}`;
}

/**
 * Starts programs out of an image: no network, nothing writable, no capability, one file of ours to read at /input. The
 * container is removed whatever happens.
 */
export function containerFileTool(
  system: Effects,
  engine: ContainerEngine,
  { image, program, version }: { readonly image: string; readonly program: string; readonly version: string },
): FileTool {
  return {
    name: `${program} in ${image}`,
    version,
    async run(argv, file, options) {
      const mount = bindMount(await realpath(file), '/input');
      return inContainer(system, engine, [mount], image, [program, ...argv, '/input'], options);
    },
  };
}

/** First line of `PROGRAM --version` in an image; undefined when the image has no such program. @throws Interrupted */
export async function versionInImage(
  system: Effects,
  engine: ContainerEngine,
  image: string,
  program: string,
): Promise<string | undefined> {
  try {
    const options = { timeoutMs: 60_000, maxOutput: 1 << 16 };
    const { stdout } = await inContainer(system, engine, [], image, [program, '--version'], options);
    return stdout.split('\n', 1)[0]?.trim().slice(0, 200) || undefined;
  } catch (error) {
    if (error instanceof ToolError) return undefined;
    throw error;
  }
}

async function inContainer(
  system: Effects,
  engine: ContainerEngine,
  more: readonly string[],
  image: string,
  [program = '', ...argv]: readonly string[],
  options: Omit<ExecOptions, 'env' | 'cwd' | 'allowFailure'> = {},
): Promise<ExecResult> {
  const name = newContainerName();
  const run = ['run', '--rm', `--name=${name}`, ...confined('none'), ...FOR_A_FILE, ...asOurselves(engine), ...more];
  try {
    return await system.exec(engine.command, [...run, `--entrypoint=${program}`, image, ...argv], options);
  } catch (error) {
    // Ended from outside was only the client: what it started goes on in the engine.
    if (error instanceof Interrupted || (error instanceof ToolError && error.reason !== 'exit'))
      await removeContainer(system, engine, name);
    throw error;
  }
}

/** The file belongs to us, and without capabilities root reads nobody else's. */
export function asOurselves({ command, rootless }: ContainerEngine): string[] {
  const [uid, gid] = [process.getuid?.(), process.getgid?.()];
  if (uid === undefined || gid === undefined) return [];
  if (!rootless) return [`--user=${uid}:${gid}`];
  return command === 'podman' ? ['--userns=keep-id'] : [];
}

/** Ends it and removes it, whether it is there or not, and after Ctrl-C too. */
export async function removeContainer(
  { env, cwd }: Pick<System, 'env' | 'cwd'>,
  { command }: ContainerEngine,
  name: string,
): Promise<void> {
  // Not the run's own exec: after Ctrl-C that starts nothing any more.
  const exec = makeExec(env, cwd, new AbortController().signal);
  try {
    await exec(command, ['rm', '--force', name], { allowFailure: true, timeoutMs: 20_000 });
  } catch (error) {
    if (!(error instanceof ToolError)) throw new Error(errorText(error), { cause: error });
  }
}

/** A folder of an image, which is not run for it. `to` is made. @throws ToolError */
export async function copyOutOfImage(
  system: Effects,
  engine: ContainerEngine,
  image: string,
  from: string,
  to: string,
): Promise<void> {
  const name = newContainerName();
  try {
    // It is never started, so there need not be such a program; without one the engine makes no container.
    await system.exec(engine.command, ['create', '--pull=never', '--network=none', `--name=${name}`, image, 'none'], {
      timeoutMs: 120_000,
    });
    await system.exec(engine.command, ['cp', `${name}:${from}`, to], { timeoutMs: 300_000 });
  } finally {
    await removeContainer(system, engine, name);
  }
}
