import { z } from 'zod';
import { shorten } from '../language/index.js';
import type { System } from '../system/index.js';
import {
  type Forge,
  type ForgeComment,
  ForgeError,
  type ForgeKind,
  type ForgeLimits,
  type HeadBranch,
} from './forge.js';
import { type Api, octokitApi } from './octokit.js';
import type { Place } from './place.js';

const user = z.object({ id: z.number(), login: z.string() });
const comment = z.object({
  id: z.number(),
  body: z.string().nullish(),
  html_url: z.string().nullish(),
  user: user.nullish(),
});
const pull = z.object({
  number: z.number(),
  head: z.object({
    sha: z.string(),
    ref: z.string().nullish(),
    /** null: a fork that was deleted. */
    repo: z.object({ full_name: z.string() }).nullish(),
  }),
});

/**
 * GitHub, GitHub Enterprise, Gitea and Forgejo. A pull request's timeline is that of the issue with its number.
 * docs.github.com/rest/issues/comments; Gitea's swagger has the same paths below /api/v1.
 */
export function githubForge(place: Place, system: Pick<System, 'http'>, limits: ForgeLimits): Forge {
  const { kind, repo } = place;
  const api = octokitApi(place.api, `token ${place.token}`, system, limits);
  const [owner = '', name = ''] = repo.split('/');
  const at = { owner, repo: name };
  return {
    kind,
    api: place.api,
    token: place.tokenKind,
    // GitHub: "body is too long (maximum is 65536 characters)". Gitea's column holds more.
    commentLimit: 65_536,
    async *comments(pullRequest) {
      const route = 'GET /repos/{owner}/{repo}/issues/{number}/comments';
      for await (const page of api.pages(route, { ...at, number: pullRequest }, z.array(comment)))
        yield* page.map(one => asComment(kind, one));
    },
    create: async (pullRequest, body) =>
      asComment(
        kind,
        await api.call(
          'POST /repos/{owner}/{repo}/issues/{number}/comments',
          { ...at, number: pullRequest, body },
          comment,
        ),
      ),
    update: async (_, id, body) => {
      await api.call('PATCH /repos/{owner}/{repo}/issues/comments/{id}', { ...at, id, body }, z.unknown());
    },
    remove: async (_, id) => {
      await api.call('DELETE /repos/{owner}/{repo}/issues/comments/{id}', { ...at, id }, z.unknown());
    },
    author: () => authorOf(api, place),
    async pullRequestsOf(headSha, head) {
      const route = 'GET /repos/{owner}/{repo}/pulls';
      const [headOwner] = head.repo?.split('/') ?? [];
      // Gitea does not know `head` and lists all that are open; GitHub looks at the owner of it, who may have several forks.
      const branch = headOwner && head.ref ? { head: `${headOwner}:${head.ref}` } : {};
      const found: number[] = [];
      for await (const page of api.pages(route, { ...at, state: 'open', ...branch }, z.array(pull)))
        found.push(...page.filter(one => one.head.sha === headSha && isOf(one.head, head)).map(one => one.number));
      return found.sort((a, b) => a - b).map(String);
    },
    setStatus: async (sha, { state, context, description, url }) => {
      const route = 'POST /repos/{owner}/{repo}/statuses/{sha}';
      // 140 characters on GitHub. docs.github.com/rest/commits/statuses
      const said = { state, context, description: shorten(description, 140), ...(url && { target_url: url }) };
      await api.call(route, { ...at, sha, ...said }, z.unknown());
    },
  };
}

/** Anybody can ask for a pull request of a commit that another one's branch ends in. */
function isOf({ ref, repo }: z.infer<typeof pull>['head'], asked: HeadBranch): boolean {
  if (asked.ref !== undefined && ref !== asked.ref) return false;
  return asked.repo === undefined || repo?.full_name.toLowerCase() === asked.repo.toLowerCase();
}

/**
 * What workflows of this repository write as, by their job token: `[bot]` cannot be registered, and Gitea's and Forgejo's
 * accounts of Actions have ids below zero, which no person has.
 */
function isCi(kind: ForgeKind, { id, login }: z.infer<typeof user>): boolean {
  return kind === 'github' ? login === 'github-actions[bot]' : id < 0 && /^(?:gitea|forgejo)-actions$/.test(login);
}

function asComment(kind: ForgeKind, { id, body, html_url, user }: z.infer<typeof comment>): ForgeComment {
  return {
    id: String(id),
    body: body ?? '',
    ...(user && { author: user.login, byCi: isCi(kind, user) }),
    ...(html_url && { url: html_url }),
  };
}

/** An installation's token has no /user, but GraphQL knows its viewer (`my-app[bot]`). */
async function authorOf(api: Api, { kind, tokenKind, api: base }: Place): Promise<string | undefined> {
  try {
    if (kind === 'github' && tokenKind === 'job') {
      // GitHub: api.github.com/graphql; Enterprise: host/api/graphql beside host/api/v3.
      const url = `${base.replace(/\/v3$/, '')}/graphql`;
      const shape = z.object({ data: z.object({ viewer: z.object({ login: z.string() }) }) });
      return (await api.call(`POST ${url}`, { query: '{ viewer { login } }' }, shape)).data.viewer.login;
    }
    return (await api.call('GET /user', {}, z.object({ login: z.string() }))).login;
  } catch (error) {
    // It may write comments and not ask who it is.
    if (error instanceof ForgeError && (error.reason === 'refused' || error.reason === 'gone')) return undefined;
    throw error;
  }
}
