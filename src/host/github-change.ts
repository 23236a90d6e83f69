import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { commit, pullNumber } from './commit.js';
import type { Change } from './host.js';

type Env = Readonly<Record<string, string | undefined>>;

/** `null` for a fork that was deleted. */
const repository = z
  .object({ full_name: z.string().max(300) })
  .nullish()
  .catch(undefined);
const branch = z.object({
  sha: z.unknown().optional(),
  ref: z.string().max(300).optional().catch(undefined),
  repo: repository,
});
const eventShape = z.object({
  pull_request: z
    .object({ number: z.unknown().optional(), head: branch.optional(), base: branch.optional() })
    .optional()
    .catch(undefined),
  workflow_run: z
    .object({
      event: z.string(),
      head_sha: z.unknown().optional(),
      head_branch: z.string().max(300).nullish().catch(undefined),
      head_repository: repository,
      repository,
    })
    .optional()
    .catch(undefined),
});
type GithubEvent = z.infer<typeof eventShape>;

/**
 * What a run of GitHub Actions, Gitea or Forgejo is about: the event's JSON, else GITHUB_*.
 * docs.github.com "Events that trigger workflows", "Webhook events and payloads"
 */
export async function githubChange(env: Env): Promise<Change> {
  const event = env['GITHUB_EVENT_PATH'] ? await readEvent(env['GITHUB_EVENT_PATH']) : {};
  const server = env['GITHUB_SERVER_URL']?.replace(/\/+$/, '');
  const [repository, runId] = [env['GITHUB_REPOSITORY'], env['GITHUB_RUN_ID']];
  return {
    ...(event.workflow_run
      ? ofRun(event.workflow_run)
      : event.pull_request
        ? ofPull(event.pull_request, env)
        : ofPush(env)),
    ...(repository && { repo: server ? `${server.replace(/^https?:\/\//, '')}/${repository}` : repository }),
    ...(server && repository && runId && { url: `${server}/${repository}/actions/runs/${runId}` }),
  };
}

function ofPull({ number, head, base }: NonNullable<GithubEvent['pull_request']>, env: Env): Change {
  const headSha = commit(head?.sha) ?? commit(env['GITHUB_SHA']);
  const baseSha = commit(base?.sha);
  // pull_request_target runs on the base: its GITHUB_SHA is no merge of this change.
  const mergeSha = env['GITHUB_EVENT_NAME'] === 'pull_request_target' ? undefined : commit(env['GITHUB_SHA']);
  const pullRequest = pullNumber(number);
  return {
    kind: 'pr',
    ...(headSha && { headSha }),
    ...(baseSha && { baseSha }),
    ...(base?.ref && { baseRef: base.ref }),
    ...(mergeSha && mergeSha !== headSha && { mergeSha }),
    ...(pullRequest && { pullRequest }),
    ...headOf(head?.ref, head?.repo, base?.repo),
  };
}

/** A run that follows another: about the other's commit. `workflow_run.pull_requests` is empty for forks. */
function ofRun(run: NonNullable<GithubEvent['workflow_run']>): Change {
  const headSha = commit(run.head_sha);
  return {
    kind: run.event.startsWith('pull_request') ? 'pr' : 'push',
    ...(headSha && { headSha }),
    ...headOf(run.head_branch ?? undefined, run.head_repository, run.repository),
  };
}

function ofPush(env: Env): Change {
  const headSha = commit(env['GITHUB_SHA']);
  if (env['GITHUB_REF_TYPE'] === 'tag') return { kind: 'tag', ...(headSha && { headSha }) };
  const baseRef = env['GITHUB_REF_NAME'];
  return { kind: 'push', ...(headSha && { headSha }), ...(baseRef && { baseRef }) };
}

function headOf(ref: string | undefined, head: z.infer<typeof repository>, base: z.infer<typeof repository>) {
  return {
    ...(ref && { headRef: ref }),
    ...(head && { headRepo: head.full_name }),
    ...(head && base && { fromFork: head.full_name.toLowerCase() !== base.full_name.toLowerCase() }),
  };
}

async function readEvent(path: string): Promise<GithubEvent> {
  try {
    return eventShape.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    // Without a readable event the commit is that of GITHUB_SHA.
    return {};
  }
}
