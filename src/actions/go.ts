import type { Config } from '../config/index.js';
import type { Go } from '../golang/index.js';
import { goForBuild as findGo } from '../toolchain/index.js';
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
