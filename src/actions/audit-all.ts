import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import {
  type AuditPlan,
  audit,
  checksOf,
  cleaner,
  couldNotLook,
  mainModules,
  requireLines,
  type TargetAudit,
  type Verdict,
} from '../audit/index.js';
import type { Config } from '../config/index.js';
import type { Go } from '../golang/index.js';
import { seconds, UserError } from '../language/index.js';
import type { Report, Target } from '../report/model.js';
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
  readonly shard: string | undefined;
}

/** Looks at the graph for every target, and leaves a report for each. */
export async function auditAll(
  config: Config,
  { targets }: Pick<Chosen, 'targets'>,
  job: Job,
  { tests, shard }: Wish,
): Promise<{ readonly audits: readonly Audited[]; readonly reports: readonly Report[] }> {
  const started = job.system.now();
  const go = await goOrWhyNot(config, { targets }, job);
  const looked =
    'why' in go ? targets.map(target => couldNotLook(target, go.why)) : await look(config, targets, go, job, tests);
  const { workspace } = job;
  const clean = cleaner(workspace, 'why' in go ? NOWHERE : await foldersOf(go, job));
  const text = await readFile(join(workspace, 'go.mod'), 'utf8').catch(() => '');
  const lineOf = requireLines(text);
  const reports = await makeReports(
    job,
    started,
    looked.map(one => ({
      action: 'audit' as const,
      target: one.target,
      env: { ...('version' in go && { go: `go${go.version}` }), cgo: config.build.cgo, tests: String(tests) },
      checks: checksOf(one, clean, lineOf),
    })),
    shard,
  );
  const audits = looked.map(one => ({
    name: targetName(one.target),
    verdict: one.verdict,
    findings: one.findings.length,
    coverage: one.coverage,
  }));
  return { audits, reports };
}

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

async function look(
  config: Config,
  targets: readonly Target[],
  go: Go,
  job: Job,
  tests: boolean,
): Promise<readonly TargetAudit[]> {
  const { host, system, workspace } = job;
  const cgo = config.build.cgo !== 'off';
  const plan: AuditPlan = {
    workspace,
    go,
    patterns: await patternsOf(config.packages, go, job),
    tags: config.build.tags,
    trimpath: config.build.trimpath,
    cgo,
    cc: cgo ? await compilers(config, targets, job) : {},
    tests,
  };
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
      .map(one => `${one.target.goarch} ${one.coverage.compiled}/${one.coverage.listed}`)
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

/** In the top folder of a workspace `./...` names nothing: its modules lie below. */
async function patternsOf(packages: readonly string[], go: Go, { system, workspace }: Job): Promise<readonly string[]> {
  if (packages.length !== 1 || packages[0] !== './...') return packages;
  const folders = await mainModules(system, go, workspace);
  if (folders.length < 2) return packages;
  return folders.map(folder => `./${join(relative(workspace, folder), '...').replaceAll('\\', '/')}`);
}

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
