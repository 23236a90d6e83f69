import { z } from 'zod';
import type { System } from '../system/index.js';
import { type Forge, type ForgeComment, ForgeError, type ForgeLimits } from './forge.js';
import { octokitApi } from './octokit.js';
import type { Place } from './place.js';

const id = z.union([z.number(), z.string().regex(/^[\w-]{1,80}$/)]).transform(String);
const comment = z.object({
  id,
  /** GitCode's `id` is a hash that its later endpoints refuse ("note_id, number required"); this is the number. */
  note_id: id.nullish(),
  body: z.string().nullish(),
  html_url: z.string().nullish(),
  user: z.object({ login: z.string() }).nullish(),
});
const pull = z.object({ number: z.number(), head: z.object({ sha: z.string().nullish() }) });

const PER_PAGE = 100;

/**
 * Gitee and GitCode. https://gitee.com/api/v5/swagger, https://docs.gitcode.com/docs/apis: `GET|POST
 * /repos/:owner/:repo/pulls/:number/comments`, `PATCH|DELETE /repos/:owner/:repo/pulls/comments/:id`.
 * Neither has a commit status that a program can set.
 */
export function v5Forge(place: Place, system: Pick<System, 'http'>, limits: ForgeLimits): Forge {
  // In a header, not as access_token in the address: addresses are logged on the way.
  const api = octokitApi(place.api, `Bearer ${place.token}`, system, limits);
  const [owner = '', repo = ''] = place.repo.split('/');
  const at = { owner, repo };

  /** Their answers carry no Link: a page that is not full is the last. */
  async function* pages<T>(route: string, parameters: Record<string, unknown>, item: z.ZodType<T>) {
    for (let page = 1; page <= limits.pages; page++) {
      const items = await api.call(route, { ...at, ...parameters, page, per_page: PER_PAGE }, z.array(item));
      yield items;
      if (items.length < PER_PAGE) return;
    }
    throw new ForgeError('garbled', route, `more than ${limits.pages} pages`);
  }

  return {
    kind: place.kind,
    api: place.api,
    token: 'personal',
    // Neither says its limit; a MySQL TEXT holds 65,535 bytes, and a Chinese character has three.
    commentLimit: 20_000,
    async *comments(number) {
      for await (const page of pages('GET /repos/{owner}/{repo}/pulls/{number}/comments', { number }, comment))
        yield* page.map(asComment);
    },
    create: async (number, body) =>
      asComment(await api.call('POST /repos/{owner}/{repo}/pulls/{number}/comments', { ...at, number, body }, comment)),
    update: async (_, id, body) => {
      await api.call('PATCH /repos/{owner}/{repo}/pulls/comments/{id}', { ...at, id, body }, z.unknown());
    },
    remove: async (_, id) => {
      await api.call('DELETE /repos/{owner}/{repo}/pulls/comments/{id}', { ...at, id }, z.unknown());
    },
    async author() {
      try {
        return (await api.call('GET /user', {}, z.object({ login: z.string() }))).login;
      } catch (error) {
        if (error instanceof ForgeError && (error.reason === 'refused' || error.reason === 'gone')) return undefined;
        throw error;
      }
    },
    async pullRequestsOf(headSha) {
      const found: number[] = [];
      for await (const page of pages('GET /repos/{owner}/{repo}/pulls', { state: 'open' }, pull))
        found.push(...page.filter(({ head }) => head.sha === headSha).map(({ number }) => number));
      return found.sort((a, b) => a - b).map(String);
    },
    setStatus: undefined,
  };
}

function asComment({ id, note_id, body, html_url, user }: z.infer<typeof comment>): ForgeComment {
  return {
    id: note_id ?? id,
    body: body ?? '',
    ...(user && { author: user.login }),
    ...(html_url && { url: html_url }),
  };
}
