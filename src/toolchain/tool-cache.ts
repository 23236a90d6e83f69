import { access, constants, mkdir, mkdtemp, readdir, readFile, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { UserError } from '../language/index.js';
import { cacheRoot, diskError, errorCode, Interrupted, type System, writeFileAtomic } from '../system/index.js';
import { compareGoVersions, fromSemver, toSemver, versionOfGo } from './go-version.js';

/** A Go in the tool cache, in the layout of @actions/tool-cache, so that the runner image's own Go versions are found. */
export interface CachedTool {
  readonly version: string;
  readonly root: string;
}

/** RUNNER_TOOL_CACHE on a runner; in a terminal a folder of our own. */
export function toolCacheRoot(env: System['env']): string {
  return env['RUNNER_TOOL_CACHE'] || join(cacheRoot(env), 'tools');
}

/** Node's name for the machine, which @actions/tool-cache uses in paths. */
const CACHE_ARCH: Readonly<Record<string, string>> = { amd64: 'x64' };

export function cacheArch(goarch: string): string {
  return CACHE_ARCH[goarch] ?? goarch;
}

/** Complete Go versions for an architecture, the newest first. */
export async function cachedGoVersions(cache: string, goarch: string): Promise<CachedTool[]> {
  const found: CachedTool[] = [];
  for (const folder of await readdir(join(cache, 'go')).catch(() => [])) {
    const version = fromSemver(folder);
    const root = version === undefined ? undefined : await cachedTool(join(cache, 'go', folder), cacheArch(goarch));
    // A folder that says 1.25.3 and holds another version would be a wrong OK.
    if (version !== undefined && root !== undefined && (await versionInRoot(root)) === version)
      found.push({ version, root });
  }
  return found.sort((a, b) => compareGoVersions(b.version, a.version));
}

export async function cachedGo(cache: string, version: string, goarch: string): Promise<CachedTool | undefined> {
  const root = await cachedTool(goFolder(cache, version), cacheArch(goarch));
  return root !== undefined && (await versionInRoot(root)) === version ? { version, root } : undefined;
}

/** `<cache>/go/1.26.0-rc.1` */
export function goFolder(cache: string, version: string): string {
  return join(cache, 'go', toSemver(version) ?? version);
}

/** The first line of VERSION: `go1.25.3`. */
export async function versionInRoot(root: string): Promise<string | undefined> {
  const text = await readFile(join(root, 'VERSION'), 'utf8').catch(() => '');
  return versionOfGo(text.split('\n', 1)[0] ?? '');
}

async function cachedTool(folder: string, name: string): Promise<string | undefined> {
  const root = join(folder, name);
  return (await exists(`${root}.complete`)) && (await exists(join(root, 'bin', 'go'))) ? root : undefined;
}

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );

/** Another job on the same machine may be busy with the same download for this long. */
const LOCK_PATIENCE_MS = 20 * 60_000;
const LOCK_POLL_MS = 300;
const LOCK_STALE_MS = 60_000;

/**
 * Makes `<folder>/<name>` appear as a whole or not at all, once for any number of jobs. `build` fills a private folder
 * beside it and returns the folder to move into place.
 * @param onWait called once when another job holds the lock
 * @returns the path, and whether this call made it
 * @throws UserError for a full disk or a place that cannot be written, Interrupted, and what `build` throws
 */
export async function installOnce(
  { signal }: Pick<System, 'signal'>,
  folder: string,
  name: string,
  build: (staging: string) => Promise<string>,
  onWait: () => void = () => {},
): Promise<{ root: string; fresh: boolean }> {
  const root = join(folder, name);
  return explainDisk(root, async () => {
    const unlock = await lock(folder, name, signal, onWait);
    try {
      // The job that had the lock before us may have done the work.
      if ((await cachedTool(folder, name)) !== undefined) return { root, fresh: false };
      // We hold the lock: what lies around is from a run that died.
      for (const left of await readdir(folder))
        if (left === name || left === `${name}.complete` || left.startsWith(`.${name}-`))
          await rm(join(folder, left), { recursive: true, force: true });
      const staging = await mkdtemp(join(folder, `.${name}-`));
      try {
        const built = await build(staging).catch(error => {
          // Streams say AbortError, whatever they were doing.
          throw signal.aborted ? new Interrupted() : error;
        });
        if (signal.aborted) throw new Interrupted();
        try {
          await rename(built, root);
        } catch (error) {
          // A machine that slept for longer than a lock lives: another job has done the same work since.
          if ((await cachedTool(folder, name)) === undefined) throw error;
          return { root, fresh: false };
        }
        await writeFileAtomic(`${root}.complete`, '');
      } finally {
        await rm(staging, { recursive: true, force: true, maxRetries: 10 });
      }
      return { root, fresh: true };
    } finally {
      await unlock();
      // Nothing was installed: leave no empty folders either.
      await rmdir(folder)
        .then(() => rmdir(dirname(folder)))
        .catch(() => {});
    }
  });
}

async function lock(
  folder: string,
  name: string,
  signal: AbortSignal,
  onWait: () => void,
): Promise<() => Promise<void>> {
  const { lock: take } = (await import('proper-lockfile')).default;
  const started = performance.now();
  for (let waited = false; ; ) {
    if (signal.aborted) throw new Interrupted();
    await makeFolder(folder);
    try {
      return await take(join(folder, name), {
        realpath: false,
        lockfilePath: join(folder, `.${name}.lock`),
        stale: LOCK_STALE_MS,
        // A lock that was taken from us means two writers: each still has its own staging folder.
        onCompromised: () => {},
      });
    } catch (error) {
      const code = errorCode(error);
      // ENOENT: another job has just removed the folder that was empty.
      if (code !== 'ELOCKED' && code !== 'ENOENT') throw error;
      if (!waited) onWait();
      waited = true;
      if (performance.now() - started > LOCK_PATIENCE_MS)
        throw new UserError('XC-SETUP-020', { path: join(folder, `.${name}.lock`) });
      await sleep(LOCK_POLL_MS);
    }
  }
}

/** On a read-only file system Node's recursive mkdir says ENOENT; the folder that is there says why. */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
    let parent = dirname(folder);
    while (parent !== dirname(parent) && !(await exists(parent))) parent = dirname(parent);
    await access(parent, constants.W_OK);
    throw error;
  }
}

/** Errors of the disk in the user's words. */
async function explainDisk<T>(path: string, body: () => Promise<T>): Promise<T> {
  try {
    return await body();
  } catch (error) {
    throw diskError(error, path) ?? error;
  }
}
