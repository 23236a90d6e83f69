import { readdir } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { UserError } from '../language/index.js';
import { beforeBase, keepAsBase, type ReportSet, readBase, readReports } from '../report/index.js';
import type { Report } from '../report/model.js';
import type { Job } from './define.js';

/** Caches of a pull request are its own; it reads those of its base and of the default branch. */
const PREFIX = 'xinchuang-base-';

/**
 * What a branch has reached is looked for by the branch: a change of `release-1.x` is not compared with what `main` grew to.
 * No name of a branch has an `@` after encoding, so that none is the beginning of another; a cache key has no commas and
 * 512 characters at most.
 */
function prefixOf(branch: string): string {
  return `${PREFIX}${encodeURIComponent(Buffer.from(branch).toString()).slice(-400)}@`;
}

/**
 * The folder to compare with. Where it is empty and the host has a cache, it is fetched from there first. Where it holds
 * this very commit, because a step before has kept it, what was there before it is meant.
 * @param folder absolute
 */
export async function baseFolder(folder: string, { host }: Job): Promise<string> {
  const { headSha, baseSha, baseRef } = await host.change();
  if (host.cache !== undefined && (await reportsOf(folder)).length === 0) {
    const prefix = baseRef === undefined ? PREFIX : prefixOf(baseRef);
    await host.cache.restore([relative(process.cwd(), folder)], `${prefix}${baseSha ?? 'any'}`, [prefix]);
  }
  const [first] = await reportsOf(folder);
  if (first === undefined) return folder;
  const { reports } = await readReports([join(folder, first)]);
  return headSha !== undefined && reports[0]?.run.headSha === headSha ? beforeBase(folder) : folder;
}

/** For the gate: the reports of the base as far as they can be read; undefined where there are none. */
export async function readBaseline(given: string | undefined, job: Job): Promise<readonly Report[] | undefined> {
  if (given === undefined) return undefined;
  const base = await readBase(await baseFolder(resolve(job.workspace, given), job), given);
  if (base.kind === 'reports') return base.reports;
  if (base.kind === 'unreadable') job.host.log('warning', `baseline: ${base.why[job.host.language]}`);
  return undefined;
}

/** What a branch has reached is what its pull requests are compared with. A base that cannot be kept fails no report. */
export async function keepBase(folder: string, { reports, rejected }: ReportSet, { host }: Job): Promise<void> {
  const { kind, headSha, baseRef } = await host.change();
  if (kind !== 'push' || reports.length === 0 || rejected.length > 0) return;
  try {
    await keepAsBase(folder, reports);
    if (headSha !== undefined && baseRef !== undefined)
      await host.cache?.save([relative(process.cwd(), folder)], `${prefixOf(baseRef)}${headSha}`);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    host.log('warning', error.told(host.language).join('\n'));
  }
}

async function reportsOf(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).filter(name => name.endsWith('.json')).sort();
  } catch {
    // Not there, or no folder: who reads it next says so.
    return [];
  }
}
