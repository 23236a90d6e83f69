import { createHash } from 'node:crypto';
import { access, cp, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeWritable } from '../scripts/writable.js';
import { cacheRoot, type System } from '../src/system/index.js';

/** A command of a Go module, as it is built here. */
export interface GoTool {
  /** `github.com/rhysd/actionlint` */
  readonly module: string;
  /** An exact version: `v1.7.12`. */
  readonly version: string;
  /** Folder of the main package in the module: `cmd/actionlint`. Default: the module's root. */
  readonly package?: string;
  /** What the program is called. Default: the last part of package or module. */
  readonly name?: string;
  readonly tags?: readonly string[];
  readonly ldflags?: string;
  /** Laid over the environment of `go build`: CGO_ENABLED, GOTOOLCHAIN. */
  readonly env?: Readonly<Record<string, string>>;
  /** Folders and files of the module that the program reads when it runs; they are kept beside it. */
  readonly keep?: readonly string[];
  /** The go command. Default: the one on PATH. */
  readonly go?: string;
}

export interface BuiltGoTool {
  /** The program. */
  readonly path: string;
  /** Where it is, and what was kept with it. */
  readonly folder: string;
}

/**
 * Builds a Go program from the module proxy, once for each machine: what was built is kept in the user's cache, and two
 * jobs that want the same wait for each other. The sources are checked by Go against its checksum database and the
 * module's go.sum. It is built inside a copy of the module, as `go install` refuses those that have `replace` lines.
 * Needs a Go as new as the module says, or one that may fetch it (GOTOOLCHAIN=auto, set here).
 */
export async function goTool(system: System, tool: GoTool): Promise<BuiltGoTool> {
  const name = tool.name ?? (tool.package ?? tool.module).split('/').at(-1) ?? 'tool';
  const parent = join(cacheRoot(system.env), 'go-tools');
  const folder = join(parent, `${name}@${tool.version}-${digest(tool)}`);
  const built = { path: join(folder, name), folder };
  if (await isThere(built.path)) return built;
  await mkdir(parent, { recursive: true });
  const { lock } = (await import('proper-lockfile')).default;
  const unlock = await lock(folder, {
    realpath: false,
    stale: 60_000,
    // A large program takes minutes on a small machine.
    retries: { retries: 1200, factor: 1, minTimeout: 1000, maxTimeout: 1000 },
  });
  try {
    if (await isThere(built.path)) return built;
    await sweep(parent, folder);
    const staging = await mkdtemp(`${folder}.new-`);
    try {
      await build(system, tool, staging, name);
      await rename(join(staging, 'out'), folder);
    } finally {
      await rm(staging, { recursive: true, force: true });
    }
  } finally {
    await unlock();
  }
  return built;
}

async function build(system: System, tool: GoTool, staging: string, name: string): Promise<void> {
  const go = tool.go ?? 'go';
  const env = {
    GOTOOLCHAIN: 'auto',
    // Not empty: go would then take what `go env -w` has stored.
    GOFLAGS: '-mod=readonly',
    GOWORK: 'off',
    // A cross-build's settings are none of a tool that runs here.
    GOOS: undefined,
    GOARCH: undefined,
    ...tool.env,
  };
  const [source, out] = [join(staging, 'source'), join(staging, 'out')];
  const { stdout } = await system.exec(go, ['mod', 'download', '-json', `${tool.module}@${tool.version}`], {
    // Not in a module: its own requirements would count.
    cwd: staging,
    env,
    timeoutMs: 300_000,
  });
  const { Dir } = JSON.parse(stdout) as { Dir: string };
  await cp(Dir, source, { recursive: true });
  await makeWritable(source);
  await system.exec(
    go,
    [
      'build',
      '-trimpath',
      '-buildvcs=false',
      ...(tool.tags === undefined ? [] : [`-tags=${tool.tags.join(',')}`]),
      ...(tool.ldflags === undefined ? [] : [`-ldflags=${tool.ldflags}`]),
      '-o',
      join(out, name),
      `./${tool.package ?? ''}`,
    ],
    { cwd: source, env, timeoutMs: 1_800_000 },
  );
  for (const kept of tool.keep ?? []) await cp(join(source, kept), join(out, kept), { recursive: true });
  await writeFile(join(out, 'built.json'), `${JSON.stringify({ ...tool, node: process.version }, null, 1)}\n`);
}

/** Leftovers of a run that died; the lock is ours. */
async function sweep(parent: string, folder: string): Promise<void> {
  for (const left of await readdir(parent))
    if (join(parent, left).startsWith(`${folder}.new-`) || join(parent, left) === folder)
      await rm(join(parent, left), { recursive: true, force: true });
}

function digest(tool: GoTool): string {
  return createHash('sha256').update(JSON.stringify(tool)).digest('hex').slice(0, 10);
}

const isThere = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );
