import { setTimeout as wait } from 'node:timers/promises';
import { createRequesterFn } from '@gitbeaker/requester-utils';
import { Commits, MergeRequestNotes, MergeRequests, Users } from '@gitbeaker/rest';
import { z } from 'zod';
import { shorten } from '../language/index.js';
import { HttpError, type System } from '../system/index.js';
import { version } from '../version.js';
import { failureOf } from './failure.js';
import { type Forge, type ForgeComment, ForgeError, type ForgeLimits } from './forge.js';
import type { Place } from './place.js';

const note = z.object({
  id: z.number(),
  body: z.string(),
  system: z.boolean().optional(),
  author: z.object({ username: z.string() }).nullish(),
});
const request = z.object({ iid: z.number(), sha: z.string().nullish() });

const PER_PAGE = 100;

/** GitLab. https://docs.gitlab.com/api/notes/, /api/commits/#set-commit-pipeline-status, /ci/jobs/ci_job_token/ */
export function gitlabForge(place: Place, system: Pick<System, 'http'>, limits: ForgeLimits): Forge {
  const { api, repo, token } = place;
  const options = {
    host: api.replace(/\/api\/v4$/, ''),
    ...(place.tokenKind === 'job' ? { jobToken: token } : { token }),
    requesterFn: requester(system.http, limits),
  } as unknown as ConstructorParameters<typeof MergeRequestNotes>[0];
  const notes = new MergeRequestNotes(options);

  /** One request each, since gitbeaker's own walk keeps all pages until the last. */
  async function* pages<T>(
    one: (options: object) => Promise<unknown>,
    item: z.ZodType<T>,
    what: string,
  ): AsyncGenerator<T[]> {
    const shape = z.object({ data: z.array(item), paginationInfo: z.object({ next: z.number().nullish() }) });
    for (let page: number | null | undefined = 1, count = 0; page; count++) {
      if (count >= limits.pages) throw new ForgeError('garbled', what, `more than ${limits.pages} pages`);
      const paging: object = { pagination: 'offset', perPage: PER_PAGE, page, maxPages: 1, showExpanded: true };
      const answer: { data: T[]; paginationInfo: { next?: number | null | undefined } } = understood(
        what,
        await one(paging),
        shape,
      );
      yield answer.data;
      page = answer.paginationInfo.next;
    }
  }

  return {
    kind: 'gitlab',
    api,
    token: place.tokenKind,
    // GitLab takes 1,000,000; what makes the page slow helps nobody.
    commentLimit: 65_536,
    async *comments(iid) {
      const list = (paging: object) =>
        notes.all(repo, Number(iid), { ...paging, orderBy: 'created_at', sort: 'asc' } as object);
      for await (const page of pages(list, note, 'GET notes'))
        yield* page.filter(one => one.system !== true).map(one => asComment(one));
    },
    create: async (iid, body) => asComment(understood('POST notes', await notes.create(repo, Number(iid), body), note)),
    update: async (iid, id, body) => {
      await notes.edit(repo, Number(iid), Number(id), { body });
    },
    remove: async (iid, id) => {
      await notes.remove(repo, Number(iid), Number(id));
    },
    async author() {
      // A job token speaks for who started the pipeline, and cannot ask.
      if (place.tokenKind === 'job') return place.jobUser;
      try {
        const shape = z.object({ username: z.string() });
        return understood('GET user', await new Users(options).showCurrentUser(), shape).username;
      } catch (error) {
        if (error instanceof ForgeError && (error.reason === 'refused' || error.reason === 'gone')) return undefined;
        throw error;
      }
    },
    async pullRequestsOf(headSha, head) {
      const all = new MergeRequests(options);
      const branch = head.ref === undefined ? {} : { sourceBranch: head.ref };
      const found: number[] = [];
      const list = (paging: object) => all.all({ ...paging, projectId: repo, state: 'opened', ...branch } as object);
      for await (const page of pages(list, request, 'GET merge_requests'))
        found.push(...page.filter(one => one.sha === headSha).map(one => one.iid));
      return found.sort((a, b) => a - b).map(String);
    },
    setStatus: async (sha, { state, context, description, url }) => {
      // 255 characters: the column is a string.
      const said = { name: context, description: shorten(description, 255), ...(url && { targetUrl: url }) };
      await new Commits(options).editStatus(place.commitRepo, sha, state === 'failure' ? 'failed' : state, said);
    },
  };
}

const asComment = ({ id, body, author }: z.infer<typeof note>): ForgeComment => ({
  id: String(id),
  body,
  ...(author && { author: author.username }),
});

interface Asked {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly prefixUrl?: string;
  readonly searchParams?: string;
  readonly body?: string;
}

/**
 * What gitbeaker sends through. Its own sender does not read Retry-After, tries again ten times within a quarter of a
 * second (2^i · 0.25 ms), repeats a POST that may have been done, and reads answers of any size.
 */
function requester(http: System['http'], limits: ForgeLimits) {
  const send = async (endpoint: string, asked: Asked) => {
    const url = new URL(endpoint, asked.prefixUrl?.replace(/\/*$/, '/'));
    url.search = asked.searchParams ?? '';
    const method = asked.method ?? 'GET';
    const what = `${method} ${url.pathname}`;
    for (let tries = 0; ; tries++) {
      try {
        return await once(url, what, method, asked);
      } catch (error) {
        if (!(error instanceof ForgeError) || tries >= limits.retries) throw error;
        const again = error.reason === 'limited' || (error.reason === 'down' && method === 'GET');
        const seconds = error.details.waitSeconds ?? (tries + 1) ** 2;
        if (!again || seconds > limits.longestWaitSeconds) throw error;
        await wait(seconds * limits.second);
      }
    }
  };
  const once = async (url: URL, what: string, method: string, { headers, body }: Asked) => {
    const {
      status,
      headers: told,
      body: bytes,
    } = await http
      .exchange(url.href, {
        method,
        headers: { ...headers, accept: 'application/json', 'user-agent': `xinchuang-go/${version}` },
        ...(body !== undefined && { body }),
        maxBytes: limits.answerBytes,
        timeoutMs: limits.answerMs,
      })
      .catch(error => {
        if (!(error instanceof HttpError)) throw error;
        throw new ForgeError(error.reason === 'too-large' ? 'garbled' : 'down', what, error.detail, {}, error);
      });
    const text = bytes.toString('utf8');
    if (status >= 300) throw failureOf(what, status, words(text), told);
    return { status, headers: told, body: text === '' ? {} : json(what, text) };
  };
  return createRequesterFn(
    async (_, options) => options,
    (endpoint, options) => send(endpoint, options as Asked) as never,
  );
}

/** GitLab's `message` is a text, or lists of them by field: `{"body":["is too long"]}`. */
function words(text: string): string {
  try {
    const { message, error } = JSON.parse(text) as { message?: unknown; error?: unknown };
    const said = message ?? error ?? text;
    return typeof said === 'string' ? said : JSON.stringify(said);
  } catch {
    return text;
  }
}

function json(what: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ForgeError('garbled', what, 'no JSON', {}, error);
  }
}

function understood<T>(what: string, data: unknown, shape: z.ZodType<T>): T {
  const parsed = shape.safeParse(data);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new ForgeError('garbled', what, `${issue?.path.join('.')}: ${issue?.message}`);
}
