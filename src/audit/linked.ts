import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Go, targetEnv } from '../golang/index.js';
import type { System } from '../system/index.js';
import { compilerFlags } from './go-build.js';
import { goUntil } from './go-command.js';
import type { Packages } from './graph.js';
import type { ListedPackage } from './list.js';
import type { CompileQuery } from './plan.js';

/**
 * Programs that are known to link. go's cache has no place for that where the program is thrown away: it links each time again.
 * A program links as it did when its linker, the settings of it and all archives that it takes are the same, which is what
 * go itself asks (cmd/go/internal/work/exec.go, linkActionID). What was seen to link is an empty file in a folder of the
 * build cache, where it is kept, restored and thrown away with the archives.
 */
export interface LinkMemory {
  /** Of programs those that have to be linked. */
  readonly unknown: (programs: readonly string[]) => Promise<string[]>;
  readonly add: (programs: readonly string[]) => Promise<void>;
}

const FOLDER = 'xinchuang-go-linked';
const MAX_AGE_MS = 30 * 86_400_000;

/** @param compiled build IDs of the packages that compiled, by import path */
export async function linkMemory(
  system: System,
  go: Go,
  query: CompileQuery,
  packages: Packages,
  compiled: ReadonlyMap<string, string>,
): Promise<LinkMemory> {
  // A C linker takes libraries of the machine, whose state nobody hashes.
  const settings = query.cgo === 'off' ? await settingsOf(system, go, query) : undefined;
  if (settings === undefined) return { unknown: async programs => [...programs], add: async () => {} };
  const { folder, of } = settings;
  const oldest = system.now().getTime() - MAX_AGE_MS;
  const isKnown = async (key: string) => {
    const seen = await stat(join(folder, key)).catch(() => undefined);
    return seen !== undefined && seen.mtimeMs > oldest;
  };
  const keys = new Map<string, string>();
  return {
    async unknown(programs) {
      const left: string[] = [];
      for (const program of programs) {
        const profile = await profileOf(packages.get(program));
        const key = linkKey(program, `${of}${profile}`, packages, compiled);
        if (key !== undefined) keys.set(program, key);
        if (key === undefined || !(await isKnown(key))) left.push(program);
      }
      return left;
    },
    async add(programs) {
      try {
        await mkdir(folder, { recursive: true });
        for (const program of programs) {
          const key = keys.get(program);
          if (key !== undefined) await writeFile(join(folder, key), '');
        }
        for (const key of await readdir(folder))
          if (!(await isKnown(key))) await rm(join(folder, key), { force: true });
      } catch {
        // A cache that cannot be written costs time, and nothing else.
      }
    },
  };
}

/** What go env says and the linker heeds, and where the build cache is. undefined: go does not say. */
async function settingsOf(
  system: System,
  go: Go,
  { workspace, target, cgo, trimpath, until }: CompileQuery,
): Promise<{ readonly folder: string; readonly of: string } | undefined> {
  const names = ['GOCACHE', 'GOVERSION', 'GOROOT', 'GOFLAGS', 'GOEXPERIMENT', 'GO_EXTLINK_ENABLED'];
  const env = targetEnv(target, cgo);
  const { stdout, code } = await goUntil(system, go, until, ['env', ...names], workspace, env, { maxOutput: 1 << 16 });
  const [cache, ...heeded] = stdout.split('\n');
  if (code !== 0 || !cache?.startsWith('/')) return undefined;
  return { folder: join(cache, FOLDER), of: JSON.stringify([heeded, env, compilerFlags(trimpath)]) };
}

/** What is compiled for the program by its profile has no build ID here: the same code and the same profile make the same. */
async function profileOf(program: ListedPackage | undefined): Promise<string> {
  if (program?.folder === undefined) return '';
  const profile = await readFile(join(program.folder, 'default.pgo')).catch(() => undefined);
  return profile === undefined ? '' : ` default.pgo ${createHash('sha256').update(profile).digest('hex')}`;
}

/** undefined: an archive that the linker takes is not known. */
export function linkKey(
  program: string,
  settings: string,
  packages: Packages,
  compiled: ReadonlyMap<string, string>,
): string | undefined {
  // Every program has the runtime in it, whether it imports it or not: load.LinkerDeps.
  const left = [program, 'runtime'];
  const taken = new Set<string>(left);
  const archives: string[] = [];
  for (let path = left.pop(); path !== undefined; path = left.pop()) {
    if (path === 'unsafe') continue;
    const id = compiled.get(path);
    const one = packages.get(path);
    if (!id || one === undefined) return undefined;
    archives.push(`${path}=${id}`);
    for (const imported of one.imports)
      if (!taken.has(imported)) {
        taken.add(imported);
        left.push(imported);
      }
  }
  return createHash('sha256')
    .update(JSON.stringify([settings, program, archives.sort()]))
    .digest('hex');
}
