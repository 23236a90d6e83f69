import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheRoot, type System, sha256File, ToolError } from '../src/system/index.js';
import { debianClosure, debianPackages, debianSource, unpackDeb } from './debian/packages.js';
import { dockerEngine } from './docker-engine.js';

/** What tools-image/ makes, unpacked: usable on any amd64 Linux without an engine, and fit to be an image. */
export interface ToolsImage {
  /** The image's root file system. */
  readonly root: string;
  /** QEMU's user mode, which loads `counter`. */
  readonly qemu: (arch: QemuArch) => string;
  /** `10.0.13` */
  readonly version: string;
  /** The plugin. */
  readonly counter: string;
}

export type QemuArch = 'loongarch64' | 'aarch64' | 'x86_64';
export const QEMU_ARCHES: readonly QemuArch[] = ['loongarch64', 'aarch64', 'x86_64'];

/** Bytes that go into the image, each by its SHA-256. */
interface Inputs {
  readonly suite: string;
  readonly source: readonly { readonly file: string; readonly sha256: string }[];
  readonly packages: readonly { readonly name: string; readonly version: string; readonly sha256: string }[];
}

const SUITE = 'trixie';
const RECIPE = ['Dockerfile', 'build.sh', 'packages.txt'];
const PINNED = join('tools-image', 'inputs.json');

/**
 * Builds the image once for each content of its inputs and recipe, or takes it from the user's cache. What
 * tools-image/inputs.json pins is taken as long as the machine's Debian mirror still has it; after that what the mirror has
 * now, and that is said.
 */
export async function toolsImage(system: System): Promise<ToolsImage> {
  const pinned = JSON.parse(await readFile(PINNED, 'utf8')) as Inputs;
  const cached = await folderFor(system, pinned);
  if (await isThere(join(cached, 'root'))) return opened(cached);
  const got = await fetchPinned(system, pinned);
  if (got === undefined) console.warn(`the mirror no longer has all of ${PINNED}: building from what it has now`);
  return buildOnce(system, got ?? (await fetchCurrent(system)));
}

/** Writes tools-image/inputs.json anew: what the mirror has now. */
export async function pinToolsImage(system: System): Promise<Inputs> {
  const { inputs } = await fetchCurrent(system);
  await writeFile(PINNED, `${JSON.stringify(inputs, null, 1)}\n`);
  return inputs;
}

interface Fetched {
  readonly inputs: Inputs;
  readonly sources: readonly { readonly file: string; readonly path: string }[];
  readonly debs: readonly string[];
}

async function fetchCurrent(system: System): Promise<Fetched> {
  const wanted = (await readFile(join('tools-image', 'packages.txt'), 'utf8')).trim().split('\n');
  const debs = await debianPackages(system, SUITE, 'amd64', await debianClosure(system, SUITE, 'amd64', wanted));
  const sources = await debianSource(system, SUITE, 'qemu');
  const inputs = {
    suite: SUITE,
    source: sources.map(({ file, sha256 }) => ({ file, sha256 })),
    packages: debs.map(({ name, version, sha256 }) => ({ name, version, sha256 })),
  };
  return { inputs, sources, debs: debs.map(({ path }) => path) };
}

async function fetchPinned(system: System, inputs: Inputs): Promise<Fetched | undefined> {
  try {
    const names = inputs.packages.map(({ name, version }) => `${name}=${version}`);
    const debs = await debianPackages(system, inputs.suite, 'amd64', names);
    const version = /^qemu_(.+)\.dsc$/.exec(inputs.source.find(({ file }) => file.endsWith('.dsc'))?.file ?? '')?.[1];
    const sources = await debianSource(system, inputs.suite, `qemu=1:${version}`);
    const got = new Set([...debs, ...sources].map(({ sha256 }) => sha256));
    const other = [...inputs.packages, ...inputs.source].find(({ sha256 }) => !got.has(sha256));
    if (other !== undefined) throw new Error(`${JSON.stringify(other)}: the mirror has it with another SHA-256`);
    return { inputs, sources, debs: debs.map(({ path }) => path) };
  } catch (error) {
    if (error instanceof ToolError) return undefined;
    throw error;
  }
}

async function folderFor(system: System, inputs: Inputs): Promise<string> {
  // What the code below makes of it is part of what is there.
  const key = createHash('sha256').update('1');
  for (const { sha256 } of [...inputs.source, ...inputs.packages]) key.update(sha256);
  for (const file of [...RECIPE.map(name => join('tools-image', name)), ...(await filesIn('counter'))])
    if (!file.endsWith('.md')) key.update(`${file}\0${(await sha256File(file)).sha256}\n`);
  return join(cacheRoot(system.env), 'test', `tools-image-${key.digest('hex').slice(0, 16)}`);
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .sort();
}

async function buildOnce(system: System, fetched: Fetched): Promise<ToolsImage> {
  const folder = await folderFor(system, fetched.inputs);
  await mkdir(join(cacheRoot(system.env), 'test'), { recursive: true });
  const { lock } = (await import('proper-lockfile')).default;
  // Four minutes on two cores.
  const retries = { retries: 1800, factor: 1, minTimeout: 1000, maxTimeout: 1000 };
  const unlock = await lock(folder, { realpath: false, stale: 60_000, retries });
  try {
    if (!(await isThere(join(folder, 'root')))) await build(system, fetched, folder);
  } finally {
    await unlock();
  }
  return opened(folder);
}

async function build(system: System, { inputs, sources, debs }: Fetched, folder: string): Promise<void> {
  const staging = await mkdtemp(`${folder}.new-`);
  const docker = await dockerEngine();
  const options = { env: { ...docker.env, DOCKER_BUILDKIT: '0' }, timeoutMs: 3_600_000 };
  try {
    const base = docker.imageOf(await baseRoot(staging, debs));
    const context = join(staging, 'context');
    await mkdir(join(context, 'source'), { recursive: true });
    for (const name of RECIPE) await cp(join('tools-image', name), join(context, name));
    await cp('counter', join(context, 'counter'), { recursive: true });
    for (const { file, path } of sources) await cp(path, join(context, 'source', file));
    const sums = inputs.source.map(({ file, sha256 }) => `${sha256}  source/${file}\n`);
    await writeFile(join(context, 'SHA256SUMS'), sums.join(''));
    const argv = ['build', '--quiet', '--force-rm', '--network=none', `--build-arg=BASE=${base}`, context];
    const image = (await system.exec('docker', argv, options)).stdout.trim();
    await exported(system, image, join(staging, 'out', 'root'), options.env);
    // Its stages, and the base.
    await system.exec('docker', ['rmi', '--force', image], { ...options, allowFailure: true });
    await forHost(join(staging, 'out'));
    await rename(join(staging, 'out'), folder);
  } finally {
    await docker.stop();
    await rm(staging, { recursive: true, force: true });
  }
}

/** An unpacked system: no package's script runs, and none that is needed to compile would do anything. */
async function baseRoot(staging: string, debs: readonly string[]): Promise<string> {
  const root = join(staging, 'base');
  await mkdir(join(root, 'usr'), { recursive: true });
  // As base-files has it; the packages below /usr know nothing of it.
  for (const name of ['bin', 'sbin', 'lib', 'lib64']) await symlink(`usr/${name}`, join(root, name));
  for (const deb of debs) await unpackDeb(deb, root, [], ['--keep-directory-symlink']);
  return root;
}

/** The file system of an image, without what the engine adds to it. */
async function exported(system: System, image: string, root: string, env: Record<string, string>): Promise<void> {
  await mkdir(root, { recursive: true });
  const { stdout } = await system.exec('docker', ['create', image, 'none'], { env });
  const container = stdout.trim();
  const from = spawn('docker', ['export', container], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...env },
  });
  const to = spawn('tar', ['-x', '-C', root, 'usr', 'bin', 'lib', 'lib64'], { stdio: ['pipe', 'inherit', 'inherit'] });
  from.stdout.pipe(to.stdin);
  const ended = await Promise.all([once(from, 'close'), once(to, 'close')]);
  await system.exec('docker', ['rm', '--force', container], { env });
  if (ended.some(([code]) => code !== 0)) throw new Error(`cannot export ${image}`);
}

/** bin/ and lib/ beside root/: scripts that start a program by the loader and libraries that it was linked with. */
async function forHost(folder: string): Promise<void> {
  await mkdir(join(folder, 'bin'));
  await mkdir(join(folder, 'lib'));
  for (const program of await readdir(join(folder, 'root', 'usr', 'bin'))) {
    const script = join(folder, 'bin', program);
    await writeFile(
      script,
      `#!/bin/sh
root=$(dirname "$0")/../root/usr
exec "$root/lib64/ld-linux-x86-64.so.2" --library-path "$root/lib/x86_64-linux-gnu" "$root/bin/${program}" "$@"
`,
    );
    await chmod(script, 0o755);
  }
  await symlink('../root/usr/lib/xinchuang-go/counter.so', join(folder, 'lib', 'counter.so'));
}

async function opened(folder: string): Promise<ToolsImage> {
  const root = join(folder, 'root');
  return {
    root,
    qemu: arch => join(folder, 'bin', `qemu-${arch}`),
    version: (await readFile(join(root, 'usr/lib/xinchuang-go/qemu-version'), 'utf8')).trim(),
    counter: join(folder, 'lib', 'counter.so'),
  };
}

const isThere = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  );
