import { commit, pullNumber } from './commit.js';
import type { Change } from './host.js';

type Env = Readonly<Record<string, string | undefined>>;

/**
 * Gitee Go. https://help.gitee.com/gitee-go/pipeline/parameter: for a pull request GITEE_COMMIT is the commit of the target
 * branch, and the change's own is GITEE_SOURCE_COMMIT.
 * @param checkout what git says, for what Gitee does not
 */
export function giteeChange(env: Env, checkout: Change): Change {
  const pullRequest = pullNumber(env['GITEE_PULL_ID']);
  const ofGitee = commit(env['GITEE_COMMIT']);
  if (pullRequest === undefined) {
    const headSha = ofGitee ?? checkout.headSha;
    return { ...checkout, kind: 'push', ...(headSha && { headSha }) };
  }
  const source = commit(env['GITEE_SOURCE_COMMIT']);
  const headRef = env['GITEE_SOURCE_BRANCH'];
  const merge = checkout.headSha;
  const headSha = source ?? merge;
  return {
    kind: 'pr',
    pullRequest,
    ...(checkout.repo && { repo: checkout.repo }),
    ...(headSha && { headSha }),
    ...(merge && merge !== headSha && { mergeSha: merge }),
    ...(ofGitee && { baseSha: ofGitee }),
    ...(headRef && { headRef }),
  };
}
