import { resolve } from 'node:path';
import type { Config } from '../config/index.js';
import type { ElfPolicy, OtherBuild } from '../elf/index.js';

export interface PolicyOptions {
  /** Commit that the files have to be built from. */
  readonly commit?: string | undefined;
  readonly minGoVersion?: string | undefined;
  /** Paths of manifests, relative to the workspace. */
  readonly baseline?: string | undefined;
  readonly rebuilt?: string | undefined;
}

/**
 * What the configuration and the inputs ask of every file.
 * @throws UserError when a manifest that was named cannot be read
 */
export async function policyOf(config: Config, options: PolicyOptions, workspace: string): Promise<ElfPolicy> {
  const { verify, build } = config;
  const [baseline, rebuilt] = await Promise.all(
    [options.baseline, options.rebuilt].map(path => (path === undefined ? undefined : otherBuild(path, workspace))),
  );
  return {
    static: verify.static,
    allowedLibraries: verify.allowedLibraries,
    allowedRpath: verify.allowedRpath,
    cgo: verify.static === 'required' && build.cgo === 'off' ? 'off' : 'any',
    debugInfo: verify.debugInfo,
    maxGrowthPercent: verify.maxGrowthPercent,
    ...(verify.maxSize !== undefined && { maxSize: verify.maxSize }),
    ...(options.commit !== undefined && { expectedCommit: options.commit }),
    ...(options.minGoVersion !== undefined && { minGoVersion: options.minGoVersion }),
    ...(baseline !== undefined && { baseline }),
    ...(rebuilt !== undefined && { rebuilt }),
  };
}

async function otherBuild(path: string, workspace: string): Promise<OtherBuild[]> {
  const { readManifest } = await import('../report/index.js');
  const { files } = await readManifest(resolve(workspace, path));
  return files.map(({ package: name, target, sha256, size }) => ({ package: name, target, sha256, size }));
}
