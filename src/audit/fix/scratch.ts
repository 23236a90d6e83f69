import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import semver from 'semver';
import { type Go, runGo } from '../../golang/index.js';
import type { System } from '../../system/index.js';
import { goUntil } from '../go-command.js';

/** go.mod and go.sum beside the user's, which are never written. */
export interface Scratch {
  /** A go command that takes them for those of the module. */
  readonly go: Go;
  /** Folder of the module, to which the patch is relative. */
  readonly root: string;
  /** The user's files again, with these versions. @returns why it could not be */
  readonly set: (versions: ReadonlyMap<string, string>) => Promise<string | undefined>;
  /** @returns why it could not be */
  readonly tidy: () => Promise<string | undefined>;
  /** Unified, for `git apply` in the folder of the module; empty when nothing changed. */
  readonly diff: () => Promise<string>;
}

const FILES = ['go.mod', 'go.sum'] as const;

/**
 * The user's module with a go.mod of our own: -modfile, "the go.mod file in the module root is not read", go help build.
 * @param until when a go command of the scratch has to be at its end, by the system's clock in ms
 * @returns why there can be none
 */
export async function makeScratch(
  system: System,
  go: Go,
  workspace: string,
  folder: string,
  until: () => number,
): Promise<Scratch | { readonly why: 'workspace' | 'no-module' }> {
  const { stdout } = await runGo(system, go, ['env', 'GOMOD', 'GOWORK', 'GOFLAGS'], workspace, {}, SHORT);
  const [goMod = '', goWork = '', flags = ''] = stdout.split('\n');
  // cmd/go refuses -modfile there; its top folder has mostly no go.mod.
  if (goWork !== '' && goWork !== 'off') return { why: 'workspace' };
  if (!goMod.endsWith('go.mod')) return { why: 'no-module' };
  const root = dirname(goMod);
  const [before, after] = [join(folder, 'a'), join(folder, 'b')];
  for (const side of [before, after]) {
    await mkdir(side, { recursive: true });
    for (const name of FILES) await copyFile(join(root, name), join(side, name)).catch(() => {});
  }
  const own = flags.split(' ').filter(flag => flag !== '' && !/^-mod(?:file)?=/.test(flag));
  const scratchGo = { ...go, env: { ...go.env, GOFLAGS: [...own, '-mod=mod', `-modfile=${after}/go.mod`].join(' ') } };
  const run = async (argv: readonly string[]) => {
    const options = { maxOutput: 1 << 18 };
    const { code, stderr, cut } = await goUntil(system, scratchGo, until(), argv, workspace, {}, options);
    if (cut !== undefined) return cut;
    const said = stderr.split('\n').filter(line => line !== '' && !/^go: (?:downloading|finding|upgraded) /.test(line));
    return code === 0 ? undefined : said.slice(-3).join(' ') || `go ${argv[0]}: ${code}`;
  };
  /** The version that the whole graph comes to. undefined: it is not in it, or nobody knows. */
  const selectedOf = async (path: string) => {
    const argv = ['list', '-m', '-f', '{{.Version}}', '--', path];
    const { code, stdout } = await goUntil(system, scratchGo, until(), argv, workspace, {}, { maxOutput: 1 << 16 });
    const version = stdout.trim();
    return code === 0 && semver.valid(version) !== null ? version : undefined;
  };
  return {
    go: scratchGo,
    root,
    async set(versions) {
      for (const name of FILES) await copyFile(join(before, name), join(after, name)).catch(() => {});
      // One after another: named together, one that asks for more than another one's version is refused. And never down: that
      // would take back the one that asks for more.
      for (const [path, to] of versions) {
        const selected = await selectedOf(path);
        if (selected !== undefined && semver.gte(selected, to)) continue;
        const why = await run(['get', `${path}@${to}`]);
        if (why !== undefined) return why;
      }
      return undefined;
    },
    tidy: () => run(['mod', 'tidy']),
    async diff() {
      const argv = ['diff', '--no-index', '--no-prefix', '--no-color', '--no-ext-diff', '--', 'a', 'b'];
      const env = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
      const { stdout: text } = await system.exec('git', argv, { cwd: folder, env, allowFailure: true });
      const changed = await Promise.all(
        FILES.map(async name => (await readOr(join(before, name))) !== (await readOr(join(after, name)))),
      );
      return changed.includes(true) ? text : '';
    },
  };
}

const SHORT = { allowFailure: true, timeoutMs: 60_000 } as const;

const readOr = (path: string): Promise<string> => readFile(path, 'utf8').catch(() => '');
