import { join } from 'node:path';
import { UserError } from '../language/index.js';
import type { SetupEffects } from './effects.js';
import { refuseOlderThanModule } from './go-enough.js';
import { exportedGoEnv, goSettings } from './go-env.js';
import { goOnPath, hostGoarch, hostGoos } from './go-here.js';
import { type GoToolchain, type SetupGoOptions, setupGo } from './setup-go.js';

/**
 * The Go for a step that builds. Where a version is asked for, or the Go on PATH is too old for go.mod or absent, it is
 * set up; else the one on PATH is taken as it is, since an earlier step has put it there on purpose.
 * @throws UserError, Interrupted
 */
export async function goForBuild(options: SetupGoOptions, effects: SetupEffects): Promise<GoToolchain> {
  const asked = options.goVersion ?? options.goVersionFile ?? options.goArchive;
  const ready = asked === undefined ? await readyOnPath(options, effects) : undefined;
  return ready ?? setupGo(options, effects);
}

async function readyOnPath(options: SetupGoOptions, { system }: SetupEffects): Promise<GoToolchain | undefined> {
  const here = await goOnPath(system, hostGoarch());
  if (here === undefined) return undefined;
  const settings = await goSettings(system, options.china ?? false);
  const workspace = options.workspace ?? system.cwd;
  try {
    await refuseOlderThanModule(here.version, 'PATH', settings.GOTOOLCHAIN ?? 'local', workspace);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    // Too old for go.mod: set up the one that go.mod wants.
    return undefined;
  }
  return {
    version: here.version,
    goos: hostGoos(),
    goarch: here.goarch,
    root: here.root,
    goBinary: join(here.root, 'bin', 'go'),
    env: exportedGoEnv(settings, here.root, system.env),
    origin: 'PATH',
    from: 'path',
    source: here.root,
    checked: undefined,
  };
}
