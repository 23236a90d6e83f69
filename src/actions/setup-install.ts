import { join } from 'node:path';
import type { Config } from '../config/index.js';
import { told } from '../language/index.js';
import { GO_SOURCES, type GoToolchain, goSettings, setupGo, setupVendorGo } from '../toolchain/index.js';
import type { Job } from './define.js';
import { goarchOf, type SetupGiven } from './setup-inputs.js';
import type { Chosen } from './targets.js';

export interface Plan {
  readonly config: Config;
  readonly chosen: Chosen;
}

/** The vendor's Go where one is named, else the Go project's. @throws UserError, Interrupted */
export async function installGo(
  given: SetupGiven,
  { config, chosen, china }: Plan & { china: boolean },
  job: Job,
): Promise<GoToolchain> {
  const [url, sha256] = [given['toolchain-url'], given['toolchain-sha256']];
  if (url !== undefined && sha256 !== undefined)
    return setupVendorGo({ url, sha256: sha256.toLowerCase(), china }, job);
  const base = given['go-download-base-url'];
  const named = given.platforms !== undefined || given.targets !== undefined || job.config().path !== undefined;
  return setupGo(
    {
      workspace: job.workspace,
      goVersion: given['go-version'] ?? (given['go-version-file'] === undefined ? config.goVersion : undefined),
      goVersionFile: given['go-version-file'],
      checkLatest: given['check-latest'],
      goarch: given.architecture && goarchOf(given.architecture),
      sources: given.sources.flatMap(named => GO_SOURCES.filter(known => known === named)),
      goArchive: given['go-archive'],
      goArchiveSha256: given['go-archive-sha256']?.toLowerCase(),
      goModuleH1: given['go-module-h1'],
      mirrors: base === undefined ? given.mirrors : [base, ...(given.mirrors ?? [])],
      china,
      // The common set of platforms, which nobody asked for, must not forbid an old Go.
      targets: named ? chosen.targets.map(target => target.goarch) : [],
    },
    job,
  );
}

/** Puts Go on PATH for the steps that follow, and says which settings of the user stand. */
export async function exportGo(go: GoToolchain, china: boolean, { host, system }: Job): Promise<void> {
  // Before ours are exported: a runner's host puts them into this process too.
  const { chosen } = await goSettings(system, china);
  for (const [name, value] of Object.entries(go.env)) host.exportEnv(name, value);
  const { stdout } = await system.exec(go.goBinary, ['env', 'GOPATH'], { env: go.env });
  const goPath = stdout.trim().split(':')[0];
  if (goPath) host.addPath(join(goPath, 'bin'));
  host.addPath(join(go.root, 'bin'));
  const kept = ['GOPROXY', 'GOSUMDB'].filter(name => chosen.has(name));
  if (china && kept.length > 0) host.log('info', told('XC-SETUP-035', { names: kept.join(', ') }, host.language));
}
