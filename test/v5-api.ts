import type { IncomingMessage, ServerResponse } from 'node:http';
import { bodyOf, type Served, serve } from './loopback.js';

export interface V5Comment {
  readonly id: number | string;
  readonly note_id?: number;
  body: string;
  readonly user: { readonly login: string };
}

export interface V5Api extends Served {
  readonly api: string;
  readonly comments: V5Comment[];
  readonly requests: string[];
}

export interface V5Seed {
  /** GitCode: `id` is a hash, its later endpoints want `note_id` and PATCH answers 204 without a body. */
  readonly as: 'gitee' | 'gitcode';
  readonly pull: { readonly number: number; readonly sha: string };
  readonly tokens: Readonly<Record<string, { readonly login: string; readonly may: 'write' | 'read' }>>;
  readonly comments?: readonly { readonly body: string; readonly by: string }[];
}

/**
 * The part of the v5 API of Gitee and GitCode that we use, for acme/gateway, after https://gitee.com/api/v5/swagger and
 * https://docs.gitcode.com/docs/apis. No peer of it can be had; what GitCode does with ids is as its users report it
 * ("Invalid path parameter: note_id, number required").
 */
export async function v5Api(seed: V5Seed): Promise<V5Api> {
  const requests: string[] = [];
  let next = 100;
  const made = (body: string, login: string): V5Comment => {
    const note = next++;
    const id = seed.as === 'gitcode' ? { id: `${'d'.repeat(36)}${note}`, note_id: note } : { id: note };
    return { ...id, body, user: { login } };
  };
  const comments = (seed.comments ?? []).map(({ body, by }) => made(body, by));
  const served = await serve((request, response) => void answer(request, response));
  return { ...served, api: `${served.url}/api/v5`, comments, requests };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://v5.test');
    const method = request.method ?? 'GET';
    requests.push(`${method} ${url.pathname}${url.search}`);
    const text = await bodyOf(request);
    const send = (status: number, body?: unknown) => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(body === undefined ? '' : JSON.stringify(body));
    };
    const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
    const user = Object.hasOwn(seed.tokens, token) ? seed.tokens[token] : undefined;
    if (user === undefined) return send(401, { message: '401 Unauthorized: Access token does not exist' });
    const path = url.pathname.replace('/api/v5', '');
    const { body } = (text === '' ? {} : JSON.parse(text)) as { body?: unknown };
    if (path === '/user') return send(200, { id: 1, login: user.login });
    if (path === '/repos/acme/gateway/pulls')
      return send(200, page(url, [{ number: seed.pull.number, head: { sha: seed.pull.sha, ref: 'faster' } }]));
    if (path === `/repos/acme/gateway/pulls/${seed.pull.number}/comments` && method === 'GET')
      return send(200, page(url, comments));
    if (method !== 'GET' && user.may !== 'write') return send(403, { message: '403 Forbidden' });
    if (path === `/repos/acme/gateway/pulls/${seed.pull.number}/comments` && method === 'POST') {
      if (typeof body !== 'string' || body === '') return send(400, { message: 'body is missing' });
      const comment = made(body, user.login);
      comments.push(comment);
      return send(201, comment);
    }
    const [, id = ''] = /^\/repos\/acme\/gateway\/pulls\/comments\/(.+)$/.exec(path) ?? [];
    if (id !== '' && !/^\d+$/.test(id))
      return send(400, { error_message: 'Orchestration error: Invalid path parameter: note_id, number required' });
    const index = comments.findIndex(comment => String(comment.note_id ?? comment.id) === id);
    const comment = comments[index];
    if (comment === undefined) return send(404, { message: '404 Not Found' });
    if (method === 'PATCH') {
      comment.body = String(body);
      return seed.as === 'gitcode' ? send(204) : send(200, comment);
    }
    if (method !== 'DELETE') return send(405, { message: '405 Method Not Allowed' });
    comments.splice(index, 1);
    return seed.as === 'gitcode' ? send(200, {}) : send(204);
  }
}

/** 20 a page, 100 at most, and no Link. */
function page<T>(url: URL, items: readonly T[]): readonly T[] {
  const size = Math.min(100, Number(url.searchParams.get('per_page') ?? 20));
  const number = Number(url.searchParams.get('page') ?? 1);
  return items.slice((number - 1) * size, number * size);
}
