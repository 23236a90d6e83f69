import { createHash } from 'node:crypto';
import { access, readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Host } from '../host/index.js';
import { told } from '../language/index.js';
import type { Target } from '../report/model.js';
import { targetName } from '../report/target.js';
import type { System } from '../system/index.js';
import { workspaceFolders } from './go-mod.js';
import type { GoToolchain } from './setup-go.js';

/** One folder in the host's cache. */
export interface CachePlan {
  readonly path: string;
  readonly key: string;
  /** Older contents that are better than none. */
  readonly prefixes: readonly string[];
}

/**
 * Two caches with a key each. Modules are the same whatever is built from them, so go.sum is their key. Compiled objects
 * are not: a cache that all targets share holds the wrong ones for each (setup-go#298, #262).
 */
export interface GoCaches {
  readonly modules: CachePlan;
  readonly build: CachePlan;
}

export interface CacheOptions {
  readonly workspace: string;
  readonly targets: readonly Target[];
  readonly cgo: string;
  /** Paths or patterns below the workspace, one a line; go.sum when absent. */
  readonly dependencyPath?: string | undefined;
}

/** Change when the meaning of what is cached changes. */
const LAYOUT = 'v1';

/** undefined when there is nothing to make a key of. @throws ToolError when `go env` fails */
export async function planCaches(
  go: GoToolchain,
  options: CacheOptions,
  { system, host }: { readonly system: System; readonly host: Host },
): Promise<GoCaches | undefined> {
  const sums = await hashOfFiles(await dependencyFiles(options), options.workspace);
  if (sums === undefined) {
    const patterns = options.dependencyPath?.replaceAll('\n', ' ') ?? 'go.sum';
    host.log('warning', told('XC-SETUP-034', { patterns }, host.language));
    return undefined;
  }
  const { stdout } = await system.exec(go.goBinary, ['env', 'GOMODCACHE', 'GOCACHE', 'GOEXPERIMENT', 'GOFLAGS'], {
    cwd: options.workspace,
    env: go.env,
  });
  const [modules = '', build = '', experiment = '', flags = ''] = stdout.split('\n');
  const targets = options.targets.map(target => targetName(target).replaceAll(/[/,]/g, '.')).sort();
  const tuple = [...targets, `cgo-${options.cgo}`, `go${go.version}`].join('_');
  const rest = short(JSON.stringify([experiment, flags]));
  const moduleKey = `xinchuang-go-modules-${LAYOUT}-`;
  const buildKey = `xinchuang-go-build-${LAYOUT}-${go.goos}-${go.goarch}-${tuple}-${rest}-`;
  return {
    modules: { path: modules, key: moduleKey + sums, prefixes: [moduleKey] },
    // An Actions cache key may have 512 characters.
    build: { path: build, key: shortened(buildKey) + sums, prefixes: [shortened(buildKey)] },
  };
}

/** What the post step needs to know. */
export interface CacheState {
  readonly modules: CachePlan & { readonly save: boolean };
  readonly build: CachePlan & { readonly save: boolean };
}

/**
 * Restores both. The module cache is left alone when there is something in it: its files are read-only, and unpacking
 * over them fails with "Cannot open: File exists" (setup-go#424, #506, #722).
 */
export async function restoreCaches(caches: GoCaches, host: Host): Promise<{ hit: boolean; state: CacheState }> {
  const { cache } = host;
  const modulesEmpty = await isEmpty(caches.modules.path);
  if (!modulesEmpty) host.log('info', told('XC-SETUP-033', { path: caches.modules.path }, host.language));
  const restore = async ({ path, key, prefixes }: CachePlan) => (await cache?.restore([path], key, prefixes)) === key;
  const modulesHit = modulesEmpty && (await restore(caches.modules));
  const buildHit = await restore(caches.build);
  return {
    hit: modulesHit,
    state: {
      // What was there before the job is not known to belong to this go.sum.
      modules: { ...caches.modules, save: modulesEmpty && !modulesHit },
      build: { ...caches.build, save: !buildHit },
    },
  };
}

/** A failure is a warning, which the host's cache itself gives. */
export async function saveCaches(state: CacheState, host: Host): Promise<void> {
  for (const { path, key, save } of [state.modules, state.build])
    if (save && !(await isEmpty(path))) await host.cache?.save([path], key);
}

async function isEmpty(folder: string): Promise<boolean> {
  return (await readdir(folder).catch(() => [])).length === 0;
}

async function dependencyFiles({ workspace, dependencyPath }: CacheOptions): Promise<string[]> {
  if (dependencyPath === undefined) return sumFiles(workspace);
  const patterns = dependencyPath
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '');
  const { glob } = await import('tinyglobby');
  const found = await glob(patterns, { cwd: workspace, absolute: true, dot: true, followSymbolicLinks: false });
  // A cache key must not depend on files outside the checkout.
  return found.filter(path => !/^\.\.(\/|$)/.test(relative(workspace, path)));
}

/** go.sum, or those of every module of a workspace and go.work.sum; go.mod of a module that depends on nothing. */
async function sumFiles(workspace: string): Promise<string[]> {
  const work = await readFile(join(workspace, 'go.work'), 'utf8').catch(() => undefined);
  const folders = work === undefined ? ['.'] : workspaceFolders(work);
  const sums = [join(workspace, 'go.work.sum'), ...folders.map(folder => join(workspace, folder, 'go.sum'))];
  const there = (paths: readonly string[]) =>
    Promise.all(
      paths.map(path =>
        access(path).then(
          () => [path],
          () => [],
        ),
      ),
    ).then(found => found.flat());
  const found = await there(sums);
  return found.length > 0 ? found : there(folders.map(folder => join(workspace, folder, 'go.mod')));
}

async function hashOfFiles(paths: readonly string[], workspace: string): Promise<string | undefined> {
  if (paths.length === 0) return undefined;
  const hash = createHash('sha256');
  for (const path of [...paths].sort())
    hash
      .update(`${relative(workspace, path)}\0`)
      .update(await readFile(path))
      .update('\0');
  return hash.digest('hex').slice(0, 32);
}

function short(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

function shortened(key: string): string {
  return key.length <= 400 ? key : `${key.slice(0, 380)}-${short(key)}-`;
}
