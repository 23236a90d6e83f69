import { join } from 'node:path';
import { cacheRoot, type System } from '../src/system/index.js';
import { type BuiltGoTool, goTool } from './go-tool.js';

/** GitHub's workflows on this machine. */
export const act = (system: System): Promise<BuiltGoTool> =>
  goTool(system, { module: 'github.com/nektos/act', version: 'v0.2.87', env: { CGO_ENABLED: '0' } });

/**
 * The newest Gitea that can be built from modules alone: 1.27 needs modules of gitea.dev that no module proxy has.
 * Pages are made from the files kept beside it; scripts and styles are not in the module, see scripts/picture.ts.
 */
export const GITEA = { module: 'code.gitea.io/gitea', version: 'v1.26.4' };
export const gitea = (system: System): Promise<BuiltGoTool> =>
  goTool(system, {
    ...GITEA,
    tags: ['sqlite', 'sqlite_unlock_notify'],
    ldflags: `-s -w -X main.Version=${GITEA.version.slice(1)}`,
    env: { CGO_ENABLED: '1' },
    keep: ['options', 'templates', 'public'],
  });

/** What Gitea hands its jobs to, formerly act_runner. */
export const giteaRunner = (system: System): Promise<BuiltGoTool> =>
  goTool(system, {
    module: 'gitea.com/gitea/runner',
    version: 'v1.0.8',
    name: 'gitea-runner',
    env: { CGO_ENABLED: '0' },
  });

/**
 * Go's build cache for jobs of these runners, kept from run to run: a standard library for three targets takes a minute.
 * Not the user's own, which may be gigabytes that `setup` would then store.
 */
export const goCaches = (): Record<string, string> => ({ GOCACHE: join(cacheRoot(process.env), 'test', 'go-build') });
