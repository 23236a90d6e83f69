import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { commit, pullNumber } from './commit.js';
import type { Change } from './host.js';

type Env = Readonly<Record<string, string | undefined>>;

/** docs.gitlab.com/ci/variables/predefined_variables/ */
export function gitlabChange(env: Env): Change {
  const pullRequest = pullNumber(env['CI_MERGE_REQUEST_IID']);
  const isMerge = pullRequest !== undefined;
  const checkedOut = commit(env['CI_COMMIT_SHA']);
  // In a pipeline for merged results, CI_COMMIT_SHA is the merge; otherwise the source branch's variable is empty.
  const headSha = (isMerge && commit(env['CI_MERGE_REQUEST_SOURCE_BRANCH_SHA'])) || checkedOut;
  const baseRef = isMerge ? env['CI_MERGE_REQUEST_TARGET_BRANCH_NAME'] : env['CI_COMMIT_BRANCH'];
  const baseSha = isMerge ? commit(env['CI_MERGE_REQUEST_DIFF_BASE_SHA']) : undefined;
  const server = (env['CI_SERVER_HOST'] || env['CI_SERVER_FQDN'] || hostOf(env['CI_SERVER_URL'])) ?? '';
  const path = env['CI_MERGE_REQUEST_PROJECT_PATH'] || env['CI_PROJECT_PATH'];
  const [source, target] = [env['CI_MERGE_REQUEST_SOURCE_PROJECT_PATH'], env['CI_MERGE_REQUEST_PROJECT_PATH']];
  const [sourceId, targetId] = [env['CI_MERGE_REQUEST_SOURCE_PROJECT_ID'], env['CI_MERGE_REQUEST_PROJECT_ID']];
  const headRef = env['CI_MERGE_REQUEST_SOURCE_BRANCH_NAME'];
  return {
    kind: isMerge ? 'pr' : env['CI_COMMIT_TAG'] ? 'tag' : 'push',
    ...(path && { repo: server ? `${server}/${path}` : path }),
    ...(headSha && { headSha }),
    ...(checkedOut && checkedOut !== headSha && { mergeSha: checkedOut }),
    ...(baseSha && { baseSha }),
    ...(baseRef && { baseRef }),
    ...((env['CI_JOB_URL'] || env['CI_PIPELINE_URL']) && {
      url: env['CI_JOB_URL'] || (env['CI_PIPELINE_URL'] as string),
    }),
    ...(pullRequest && { pullRequest }),
    ...(isMerge && headRef && { headRef }),
    ...(isMerge && source && { headRepo: source }),
    ...(isMerge && sourceId && targetId
      ? { fromFork: sourceId !== targetId }
      : isMerge && source && target
        ? { fromFork: source !== target }
        : {}),
  };
}

function hostOf(url: string | undefined): string | undefined {
  return url && URL.canParse(url) ? new URL(url).host : undefined;
}

let sections = 0;

/** A part of the log that folds. docs.gitlab.com/ci/jobs/job_logs/#custom-collapsible-sections */
export async function section<T>(write: (text: string) => void, title: string, body: () => Promise<T>): Promise<T> {
  const name = `xinchuang_${process.pid}_${++sections}`;
  const now = () => Math.floor(Date.now() / 1000);
  write(`\x1b[0Ksection_start:${now()}:${name}[collapsed=true]\r\x1b[0K${title}\n`);
  try {
    return await body();
  } finally {
    write(`\x1b[0Ksection_end:${now()}:${name}\r\x1b[0K\n`);
  }
}

/** docs.gitlab.com/ci/yaml/artifacts_reports/#artifactsreportsdotenv: at most 5 KB, 20 variables, no quotes or lines. */
const DOTENV_BYTES = 5 << 10;
const DOTENV_LINES = 20;

/**
 * Sets one variable in a dotenv report. What does not fit its rules is left out.
 * @returns whether it was written
 */
export function writeDotenv(path: string, name: string, value: string): boolean {
  if (!/^[A-Za-z_]\w*$/.test(name) || /["'`\\\p{C}]/u.test(value)) return false;
  const kept = linesOf(path).filter(line => !line.startsWith(`${name}=`));
  const text = [...kept, `${name}=${value}`].map(line => `${line}\n`).join('');
  if (kept.length >= DOTENV_LINES || Buffer.byteLength(text) > DOTENV_BYTES) return false;
  replaceDotenv(path, text);
  return true;
}

/** What an action of this name left in an earlier job, or run, is not what it finds now. */
export function clearDotenv(path: string, prefix: string): void {
  const before = linesOf(path);
  const kept = before.filter(line => !line.startsWith(prefix));
  if (kept.length < before.length) replaceDotenv(path, kept.map(line => `${line}\n`).join(''));
}

/** In the place of whatever is there: a link that another job left would lead somewhere else. */
function replaceDotenv(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}`;
  rmSync(draft, { force: true });
  writeFileSync(draft, text, { flag: 'wx' });
  renameSync(draft, path);
}

/** Later jobs get these as variables: LD_PRELOAD or PATH out of the artifact of another job are none of ours. */
const OURS = /^XC_[A-Z][A-Z0-9_]*=/;

function linesOf(path: string): string[] {
  try {
    return readFileSync(path, 'utf8')
      .split('\n')
      .filter(line => OURS.test(line));
  } catch {
    // The first one.
    return [];
  }
}
