import { lstat, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../config/index.js';
import {
  type BuiltFile,
  buildRelease,
  countPackages,
  earlierBuildAt,
  type Go,
  inWorkFolder,
  type ReleasePlan,
  readVcs,
  type TargetResult,
} from '../golang/index.js';
import { seconds, told, UserError } from '../language/index.js';
import type { Report, Target } from '../report/model.js';
import { targetName } from '../report/target.js';
import { writeFileAtomic } from '../system/index.js';
import { annotate, reportOf } from './build-report.js';
import type { Job } from './define.js';
import { checksumsName, manifestName } from './manifests.js';
import { makeReports } from './reports.js';
import type { Chosen } from './targets.js';

/** Where a file goes when nobody said. */
export const DEFAULT_OUTPUT = '.xinchuang/bin/{{name}}-{{goos}}-{{goarch}}';

export interface Built {
  readonly failed: boolean;
  readonly reports: readonly Report[];
  /** Absolute paths; undefined when something did not compile: a manifest is of a whole set. */
  readonly manifest: { readonly path: string; readonly checksums: string; readonly folder: string } | undefined;
}

/** Builds what the configuration says, and leaves files, manifest and checksums. The story of the job, for `run` too. */
export function buildAll(
  config: Config,
  chosen: Pick<Chosen, 'targets'>,
  go: Go,
  job: Job,
  shard?: string | undefined,
): Promise<Built> {
  return inWorkFolder(job.system, go, inside => buildWith(inside, config, chosen, job, shard));
}

async function buildWith(
  go: Go,
  config: Config,
  { targets }: Pick<Chosen, 'targets'>,
  job: Job,
  shard: string | undefined,
): Promise<Built> {
  const { host, system, workspace } = job;
  const started = system.now();
  const plan: ReleasePlan = {
    workspace,
    go,
    targets,
    packages: config.packages,
    output: config.build.output ?? DEFAULT_OUTPUT,
    ldflags: config.build.ldflags.join(' '),
    tags: config.build.tags,
    trimpath: config.build.trimpath,
    cgo: config.build.cgo,
    cc: config.build.cgo === 'off' ? {} : await (await import('./go.js')).compilersFor(config, { targets }, job),
    rebuildCheck: config.build.rebuildCheck,
    version: config.build.version,
    vcs: await readVcs(system, workspace),
  };
  if (plan.vcs.state === 'refused')
    host.log('warning', told('XC-BUILD-011', { problem: plan.vcs.problem, folder: workspace }, host.language));
  const folder = join(workspace, manifestFolder(plan.output));
  const [path, checksums] = [join(folder, manifestName(shard)), join(folder, checksumsName(shard))];
  await forgetEarlier(path, checksums);

  const results = await buildWithProgress(plan, job);
  const reports = await makeReports(
    job,
    started,
    results.map(result => reportOf(result, go)),
    shard,
  );
  annotate(results, job);
  const failed = reports.some(report => report.checks.some(check => check.status === 'fail'));
  if (results.some(result => !result.ok)) return { failed, reports, manifest: undefined };

  const { writeManifest, sha256sums } = await import('../report/index.js');
  const manifest = {
    schema: 'xinchuang-go/manifest/v1',
    module: moduleOf(results),
    version: plan.version ?? (plan.vcs.state === 'commit' ? plan.vcs.version : 'unknown'),
    ...(plan.vcs.state === 'commit' && { commit: plan.vcs.commit }),
    go: `go${go.version}`,
    files: results.flatMap(result => (result.ok ? result.files.map(file => manifestFile(plan, result, file)) : [])),
  } as const;
  await writeManifest(path, manifest);
  await writeFileAtomic(checksums, sha256sums(manifest));
  return { failed, reports, manifest: { path, checksums, folder } };
}

/** A manifest of an earlier build must not vouch for files of this one. @throws UserError XC-BUILD-015 */
async function forgetEarlier(manifest: string, checksums: string): Promise<void> {
  const ours = await earlierBuildAt(manifest, 'manifest');
  // Checksums that stand alone were written by somebody else: ours come with a manifest, and go before it.
  if (!ours && (await lstat(checksums).catch(() => undefined)))
    throw new UserError('XC-BUILD-015', { path: checksums, braces: '{{name}}' });
  for (const file of [checksums, manifest]) await rm(file, { force: true });
}

/** The part of the output template before its first placeholder, as a folder: `dist/{{name}}` → `dist`. */
function manifestFolder(output: string): string {
  const fixed = output.split('{{')[0] ?? '';
  return fixed.includes('/') ? fixed.slice(0, fixed.lastIndexOf('/')) : '.';
}

function manifestFile(plan: ReleasePlan, { target }: TargetResult, { path, main, sha256, size }: BuiltFile) {
  const folder = manifestFolder(plan.output);
  const { ldflags, tags, trimpath, cgo } = plan;
  return {
    path: folder === '.' ? path : path.slice(folder.length + 1),
    sha256,
    size,
    package: main.importPath,
    name: main.name,
    target,
    flags: { ldflags, tags: [...tags], trimpath, cgo },
  };
}

/** In a workspace the programs may be of several modules: the manifest names them all. */
function moduleOf(results: readonly TargetResult[]): string {
  const modules = results.flatMap(result => (result.ok ? result.files.map(file => file.main.module) : []));
  return [...new Set(modules)].join(' ').slice(0, 500);
}

async function buildWithProgress(plan: ReleasePlan, { host, system }: Job): Promise<TargetResult[]> {
  const progress = host.progress('build');
  const compiled = new Map<Target, number>();
  let perTarget = 0;
  const show = (detail: string) => {
    const done = [...compiled.values()].reduce((sum, count) => sum + Math.min(count, perTarget), 0);
    progress.update(done, perTarget * plan.targets.length, detail);
  };
  const [first] = plan.targets;
  if (host.caps.moving && first !== undefined)
    // Beside the build: only the bar waits for it, and it is as good as never there when go cannot say.
    void countPackages(system, plan.go, { ...plan, patterns: plan.packages, target: first }).then(
      count => {
        perTarget = count;
      },
      () => {},
    );
  const began = performance.now();
  try {
    const results = await buildRelease(system, plan, {
      onPackage: (target, importPath) => {
        compiled.set(target, (compiled.get(target) ?? 0) + 1);
        show(`${target.goarch} ${importPath}`);
      },
      onTarget: ({ target }) => {
        compiled.set(target, Number.POSITIVE_INFINITY);
        show(targetName(target));
      },
    });
    const failed = results.filter(result => !result.ok);
    const files = results.flatMap(result => (result.ok ? result.files : []));
    const perArch = plan.targets.map(t => `${t.goarch}${t.variant ? ` ${t.variant}` : ''}`).join(' · ');
    const took = seconds(performance.now() - began);
    const count = { en: `${files.length} ${files.length === 1 ? 'file' : 'files'}`, zh: `${files.length} 个文件` };
    progress.end(
      failed.length > 0
        ? `${failed.map(result => targetName(result.target)).join(', ')}   ${took}`
        : `${count[host.language]} · ${perArch} · cgo ${plan.cgo}   ${took}`,
      failed.length === 0,
    );
    return results;
  } catch (error) {
    progress.end('', false);
    throw error;
  }
}
