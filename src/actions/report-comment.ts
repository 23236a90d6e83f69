import {
  type Forge,
  ForgeError,
  type ForgeLimits,
  openForge,
  refusal,
  type Upserted,
  upsertComment,
} from '../forge/index.js';
import type { Change } from '../host/index.js';
import { oneLine, statement, UserError } from '../language/index.js';
import { commentMarker, inertLine, type ReportSet, reportKey } from '../report/index.js';
import type { Job } from './define.js';

export interface CommentWanted {
  /** Tells comments of one pull request apart. */
  readonly key: string;
  readonly token: string | undefined;
  /** The body, which starts with the marker, for a forge that takes so many characters. */
  readonly render: (limit: number) => string;
}

export interface Commented {
  readonly comment: Upserted['outcome'];
  readonly 'comment-url'?: string;
}

/**
 * Puts the report under the pull request. Whatever the forge says, the verdict stays what it is: a refusal is told in the
 * log, with the one thing that is missing.
 */
export async function commentOnChange(wanted: CommentWanted, job: Job, limits?: ForgeLimits): Promise<Commented> {
  const { host } = job;
  const change = await host.change();
  const posted = await post(wanted, change, job, limits);
  if (posted.outcome === 'skipped') {
    // A run for a push has nothing to comment on, which is no fault.
    const level = change.kind === 'push' || change.kind === 'tag' ? 'info' : 'warning';
    host.log(level, posted.reason.told(host.language).join('\n'));
    return { comment: 'skipped' };
  }
  const { outcome, url, removed } = posted;
  host.log('info', inertLine(SAID[host.language](outcome, removed, url)));
  return { comment: outcome, ...(url !== undefined && { 'comment-url': url }) };
}

async function post(wanted: CommentWanted, change: Change, job: Job, limits?: ForgeLimits): Promise<Upserted> {
  const skipped = (reason: UserError): Upserted => ({ outcome: 'skipped', reason });
  if (change.kind !== 'pr') return skipped(new UserError('XC-FORGE-003', {}));
  const opened = await openForge({ kind: job.host.kind, repo: change.repo }, wanted.token, job.system, {
    ...(limits && { limits }),
  });
  if ('reason' in opened) return skipped(opened.reason);
  const { forge, secret } = opened;
  job.host.mask(secret);

  const pullRequest = change.pullRequest ?? (await found(change, forge));
  if (pullRequest instanceof UserError) return skipped(pullRequest);
  return upsertComment(forge, pullRequest, commentMarker(wanted.key), wanted.render(forge.commentLimit));
}

/**
 * A run that follows another (`workflow_run`) is told the other's head commit by the forge. What the other job left may
 * come from anybody, and is not asked.
 */
async function found(change: Change, forge: Forge): Promise<string | UserError> {
  const { headSha, headRef, headRepo } = change;
  if (headSha === undefined) return new UserError('XC-FORGE-003', {});
  const numbers = await findPullRequest(forge, headSha, { ref: headRef, repo: headRepo });
  if (numbers instanceof UserError) return numbers;
  // Anybody may ask for the same commit from a fork of his own: without the branch nobody knows which request ran.
  if (numbers.length > 1 && (headRepo === undefined || headRef === undefined))
    return new UserError('XC-FORGE-014', { sha: headSha, requests: numbers.slice(0, 20).join(' ') });
  // One branch may be asked into two others: the youngest request is the one that people look at.
  return numbers.at(-1) ?? new UserError('XC-FORGE-004', { sha: headSha });
}

async function findPullRequest(
  forge: Forge,
  sha: string,
  head: { ref: string | undefined; repo: string | undefined },
): Promise<readonly string[] | UserError> {
  try {
    return await forge.pullRequestsOf(sha, head);
  } catch (error) {
    if (!(error instanceof ForgeError)) throw error;
    const where = { en: 'the pull requests of this repository', zh: '本仓库的拉取请求' };
    return refusal(forge, error, { what: 'comment', where });
  }
}

/**
 * Reports of another commit are no reports of this one: they become rejected rows, which the page and the comment show.
 * One that names no commit cannot claim to be of this one either.
 */
export function onlyOfChange(set: ReportSet, { headSha, mergeSha }: Change): ReportSet {
  if (headSha === undefined) return set;
  const isOurs = (sha: string | undefined) => sha !== undefined && (sha === headSha || sha === mergeSha);
  const foreign = set.reports.filter(({ run }) => !isOurs(run.headSha));
  if (foreign.length === 0) return set;
  return {
    reports: set.reports.filter(({ run }) => isOurs(run.headSha)),
    rejected: [
      ...set.rejected,
      ...foreign.map(report => {
        const file = reportKey(report);
        const values = { file, theirs: report.run.headSha ?? '-', ours: headSha };
        return { file, code: 'XC-FORGE-010', why: statement('XC-FORGE-010', values) } as const;
      }),
    ],
  };
}

/** @throws UserError XC-FORGE-011 */
export function commentKey(value: string): string {
  if (/^[A-Za-z0-9._-]{1,60}$/.test(value)) return value;
  throw new UserError('XC-FORGE-011', { value: oneLine(value) });
}

const SAID = {
  en: (outcome: string, removed: number, url?: string) =>
    [`comment ${outcome}`, removed > 0 && `${removed} further ones removed`, url].filter(Boolean).join(' · '),
  zh: (outcome: string, removed: number, url?: string) =>
    [`评论：${OUTCOME_ZH[outcome] ?? outcome}`, removed > 0 && `删除了 ${removed} 条多余的评论`, url]
      .filter(Boolean)
      .join(' · '),
};
const OUTCOME_ZH: Readonly<Record<string, string>> = { created: '已创建', updated: '已更新', unchanged: '无变化' };
