import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import {
  type AuditPlan,
  audit,
  type ContainerWish,
  checksOf,
  cleaner,
  containersOf,
  couldNotLook,
  driversOf,
  type Fix,
  mainModules,
  proposeFix,
  requireLines,
  type TargetAudit,
  type Verdict,
} from '../audit/index.js';
import type { Config } from '../config/index.js';
import { type Go, inWorkFolder } from '../golang/index.js';
import { seconds, UserError } from '../language/index.js';
import type { Check, Report, Target } from '../report/model.js';
import { targetName } from '../report/target.js';
import type { Job } from './define.js';
import { makeReports } from './reports.js';
import type { Chosen } from './targets.js';

/** What one target came to, for whoever shows it. */
export interface Audited {
  readonly name: string;
  readonly verdict: Verdict;
  readonly findings: number;
  readonly coverage: TargetAudit['coverage'];
}

interface Wish {
  readonly tests: boolean;
  readonly containers: ContainerWish;
  readonly fix: boolean;
  /** For all targets together, `--fix` included. */
  readonly budgetMinutes: number;
  readonly shard: string | undefined;
}

interface AllAudited {
  readonly audits: readonly Audited[];
  readonly reports: readonly Report[];
  readonly fix?: Fix;
}

/** Looks at the graph for every target, and leaves a report for each. */
export async function auditAll(
  config: Config,
  chosen: Pick<Chosen, 'targets'>,
  job: Job,
  wish: Wish,
): Promise<AllAudited> {
  const started = job.system.now();
  const go = await goOrWhyNot(config, chosen, job);
  const by = (go: Go | { readonly why: UserError }) => auditBy(go, started, config, chosen, job, wish);
  return 'why' in go ? by(go) : inWorkFolder(job.system, go, by);
}

async function auditBy(
  go: Go | { readonly why: UserError },
  started: Date,
  config: Config,
  { targets }: Pick<Chosen, 'targets'>,
  job: Job,
  { tests, containers, fix, budgetMinutes, shard }: Wish,
): Promise<AllAudited> {
  const until = started.getTime() + budgetMinutes * 60_000;
  const plan = 'why' in go ? go : await planOf(config, targets, go, job, { tests, until });
  const looked = 'why' in plan ? targets.map(target => couldNotLook(target, plan.why)) : await look(plan, targets, job);
  const { workspace } = job;
  const clean = cleaner(workspace, 'why' in go ? NOWHERE : await foldersOf(go, job));
  const text = await readFile(join(workspace, 'go.mod'), 'utf8').catch(() => '');
  const lineOf = requireLines(text);
  const version = 'version' in go ? go.version : undefined;
  const ofContainers = await containersOf(
    job.system,
    workspace,
    targets.map(one => one.goarch),
    containers,
  );
  const around: (readonly Check[])[] = [];
  for (const { target, packages } of looked)
    around.push([...(await driversOf(packages, target.goarch, version)), ...(await ofContainers(target.goarch))]);
  const reports = await makeReports(
    job,
    started,
    looked.map((one, i) => ({
      action: 'audit' as const,
      target: one.target,
      env: { ...('version' in go && { go: `go${go.version}` }), cgo: config.build.cgo, tests: String(tests) },
      checks: [...checksOf(one, clean, lineOf), ...(around[i] ?? [])],
    })),
    shard,
  );
  const audits = looked.map((one, i) => ({
    name: targetName(one.target),
    verdict: withChecks(one.verdict, around[i] ?? []),
    findings: one.findings.length,
    coverage: one.coverage,
  }));
  if (!fix || 'why' in plan || looked.every(one => one.findings.length === 0)) return { audits, reports };
  return { audits, reports, fix: await proposeFix(job.system, plan, targets, looked) };
}

/** The verdict on the graph, and what stands around it: databases, SM algorithms, images. */
function withChecks(verdict: Verdict, checks: readonly Check[]): Verdict {
  const found: Verdict[] = checks.map(({ status, severity }) => {
    if (status === 'unknown') return 'unknown';
    if (status === 'fail' && severity === 'error') return 'blocked';
    return (status === 'fail' || status === 'warn') && severity !== 'info' ? 'warnings' : 'clean';
  });
  return WORST_FIRST.find(one => one === verdict || found.includes(one)) ?? verdict;
}

/** From what stops a release to what does not. */
export const WORST_FIRST = ['blocked', 'unknown', 'warnings', 'clean'] as const;

const NOWHERE = { moduleCache: '', goRoot: '' };

/** A Go that cannot be had is a graph that nobody looked at, and is reported as that. */
async function goOrWhyNot(config: Config, chosen: Pick<Chosen, 'targets'>, job: Job): Promise<Go | { why: UserError }> {
  const { goForBuild } = await import('./go.js');
  try {
    return await goForBuild(config, chosen, job);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    job.host.log('error', error.told(job.host.language).join('\n'));
    return { why: error };
  }
}

async function planOf(
  config: Config,
  targets: readonly Target[],
  go: Go,
  job: Job,
  wish: Pick<AuditPlan, 'tests' | 'until'>,
): Promise<AuditPlan> {
  const cgo = config.build.cgo !== 'off';
  const patterns = await patternsOf(config.packages, go, job);
  return {
    ...wish,
    workspace: job.workspace,
    go,
    patterns,
    named: patterns === config.packages && !isAll(patterns),
    tags: config.build.tags,
    trimpath: config.build.trimpath,
    cgo,
    cc: cgo ? await compilers(config, targets, job) : {},
  };
}

async function look(
  plan: AuditPlan,
  targets: readonly Target[],
  { host, system }: Job,
): Promise<readonly TargetAudit[]> {
  const progress = host.progress('audit');
  const began = performance.now();
  const total = new Map<Target, number>();
  let done = 0;
  try {
    const audits = await audit(system, plan, targets, {
      onListed: (target, count) => total.set(target, count),
      onPackage: (target, importPath) => {
        done++;
        const known = [...total.values()].reduce((sum, count) => sum + count, 0);
        progress.update(Math.min(done, known), known, `${target.goarch} ${importPath}`);
      },
    });
    const counts = audits
      .map(one => `${shortName(one.target, audits)} ${one.coverage.compiled}/${one.coverage.listed}`)
      .join(' · ');
    progress.end(
      `${counts}   ${seconds(performance.now() - began)}`,
      audits.every(one => one.verdict === 'clean' || one.verdict === 'warnings'),
    );
    return audits;
  } catch (error) {
    progress.end('', false);
    throw error;
  }
}

/** `arm64`; `arm64/v8.0` beside another of its kind. */
function shortName(target: Target, all: readonly TargetAudit[]): string {
  const alone = all.filter(one => one.target.goarch === target.goarch).length === 1;
  return alone ? target.goarch : targetName(target).replace(/^[^/]*\//, '');
}

/** In the top folder of a workspace `./...` names nothing: its modules lie below. */
async function patternsOf(packages: readonly string[], go: Go, { system, workspace }: Job): Promise<readonly string[]> {
  if (!isAll(packages)) return packages;
  const folders = await mainModules(system, go, workspace);
  // One alone may be around this folder, or this folder itself; only below it `./...` finds no way.
  if (folders.length < 2 && !folders.some(folder => folder.startsWith(`${workspace}/`))) return packages;
  return folders.map(folder => `./${join(relative(workspace, folder), '...').replaceAll('\\', '/')}`);
}

const isAll = (packages: readonly string[]): boolean => packages.length === 1 && packages[0] === './...';

/** A target whose compiler cannot be had is looked at as far as it goes without one. */
async function compilers(config: Config, targets: readonly Target[], job: Job): Promise<Record<string, string>> {
  const { compilersFor } = await import('./go.js');
  const found: Record<string, string> = {};
  for (const target of targets) {
    try {
      Object.assign(found, await compilersFor(config, { targets: [target] }, job));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      job.host.log('warning', error.told(job.host.language).join('\n'));
    }
  }
  return found;
}

async function foldersOf(go: Go, { system, workspace }: Job): Promise<typeof NOWHERE> {
  const { goFolders } = await import('../audit/index.js');
  return goFolders(system, go, workspace);
}
