import type { Config } from '../config/index.js';
import type { Go } from '../golang/index.js';
import { findCrossTools, goForBuild as findGo } from '../toolchain/index.js';
import type { Job } from './define.js';
import type { Chosen } from './targets.js';

/** The Go that builds, set up where it is not there yet. */
export async function goForBuild(
  config: Config,
  { targets }: Pick<Chosen, 'targets'>,
  job: Job,
): Promise<Go & { readonly from: string }> {
  const { goBinary, version, env, from, checked, source } = await findGo(
    {
      workspace: job.workspace,
      goVersion: config.goVersion,
      china: config.china,
      targets: targets.map(target => target.goarch),
    },
    job,
  );
  return {
    binary: goBinary,
    version,
    env,
    from: checked === undefined ? `${from} ${source}` : `${source} · ${checked}`,
  };
}

/**
 * The C compiler of each target, for cgo.
 * @throws UserError (exit 4) naming what is missing and how to get it
 */
export async function compilersFor(
  config: Config,
  { targets }: Pick<Chosen, 'targets'>,
  job: Job,
): Promise<Record<string, string>> {
  const cc = config.build.cc === 'none' ? 'gnu' : config.build.cc;
  const tools = await findCrossTools({ targets: targets.map(target => target.goarch), cc }, job);
  return Object.fromEntries(
    Object.entries(tools).flatMap(([goarch, { compiler }]) => (compiler === undefined ? [] : [[goarch, compiler.cc]])),
  );
}
