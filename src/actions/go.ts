import type { Config } from '../config/index.js';
import type { Go } from '../golang/index.js';
import type { Goarch } from '../platform/index.js';
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
 * The C compiler of each target, for cgo. CC_FOR_linux_<arch>, which the setup action and cmd/dist know, wins.
 * @throws UserError (exit 4) naming what is missing and how to get it
 */
export async function compilersFor(
  config: Config,
  { targets }: Pick<Chosen, 'targets'>,
  job: Job,
): Promise<Record<string, string>> {
  const given = Object.fromEntries(
    targets.flatMap(({ goarch }) => {
      const cc = job.system.env[`CC_FOR_linux_${goarch}`];
      return cc ? [[goarch, cc]] : [];
    }),
  );
  const rest = targets.map(target => target.goarch as Goarch).filter(goarch => given[goarch] === undefined);
  const kind = config.build.cc === 'none' ? 'gnu' : config.build.cc;
  const tools = await findCrossTools({ targets: rest, cc: kind }, job);
  for (const goarch of rest) {
    const compiler = tools[goarch]?.compiler;
    if (compiler !== undefined) given[goarch] = compiler.cc;
  }
  return given;
}
