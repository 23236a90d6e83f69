import type { IncomingMessage, ServerResponse } from 'node:http';
import { bodyOf, type Served, serve } from './loopback.js';

export interface GitlabNote {
  readonly id: number;
  body: string;
  readonly system: boolean;
  readonly author: { readonly username: string };
  readonly created_at: string;
}

export interface GitlabStatus {
  readonly sha: string;
  readonly status: string;
  readonly name: string;
  readonly description: string | null;
  readonly target_url: string | null;
}

export interface GitlabApi extends Served {
  /** `…/api/v4`, as CI_API_V4_URL has it. */
  readonly api: string;
  /** Of the one merge request, oldest first. */
  readonly notes: GitlabNote[];
  readonly statuses: GitlabStatus[];
  /** `POST /projects/acme%2Fgateway/merge_requests/7/notes private-token`: every request with the header of its token. */
  readonly requests: string[];
}

export interface GitlabSeed {
  readonly project: { readonly id: number; readonly path: string };
  readonly mergeRequest: { readonly iid: number; readonly sha: string; readonly sourceBranch: string };
  /** Who may do what. `job` tokens read notes and write none, as the real ones. */
  readonly tokens: Readonly<
    Record<string, { readonly username: string; readonly as: 'job' | 'reporter' | 'developer' | 'read_api' }>
  >;
  readonly notes?: readonly { readonly body: string; readonly by: string; readonly system?: boolean }[];
}

/**
 * The part of GitLab's API that we use, with one project and one merge request, after docs.gitlab.com/api/notes/,
 * /api/merge_requests/, /api/commits/#set-commit-pipeline-status, /api/rest/#pagination and, for what a job token may,
 * /ci/jobs/ci_job_token/. test/e2e/gitlab-forge.test.ts holds it against @gitbeaker/rest as that comes.
 */
export async function gitlabApi(seed: GitlabSeed): Promise<GitlabApi> {
  const requests: string[] = [];
  const statuses: GitlabStatus[] = [];
  let nextId = 1000;
  const made = (body: string, username: string, system = false): GitlabNote => ({
    id: nextId++,
    body,
    system,
    author: { username },
    created_at: new Date(Date.UTC(2026, 0, 1) + nextId * 1000).toISOString(),
  });
  const notes = (seed.notes ?? []).map(({ body, by, system }) => made(body, by, system));

  const served = await serve((request, response) => {
    answer(request, response).catch(error => {
      response.destroy();
      throw error;
    });
  });
  return { ...served, api: `${served.url}/api/v4`, notes, statuses, requests };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://gitlab.test');
    const method = request.method ?? 'GET';
    const header = ['private-token', 'job-token', 'authorization'].find(name => request.headers[name] !== undefined);
    requests.push(`${method} ${url.pathname.replace(/^\/api\/v4/, '')} ${header ?? 'no-token'}`);
    const text = await bodyOf(request);
    const send = (status: number, body?: unknown, headers: Record<string, string> = {}) => {
      response.writeHead(status, { 'content-type': 'application/json', ...headers });
      response.end(body === undefined ? '' : JSON.stringify(body));
    };

    const value = String(request.headers[header ?? ''] ?? '').replace(/^Bearer /, '');
    const user = Object.hasOwn(seed.tokens, value) ? seed.tokens[value] : undefined;
    // A job token is none elsewhere: GitLab looks it up in its own header.
    if (user === undefined || (user.as === 'job') !== (header === 'job-token'))
      return send(401, { message: '401 Unauthorized' });
    const given = text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
    const [, root, version, kind, ...rest] = url.pathname.split('/').map(decodeURIComponent);
    if (root !== 'api' || version !== 'v4') return send(404, { error: '404 Not Found' });
    if (kind === 'user' && rest.length === 0)
      return user.as === 'job'
        ? send(401, { message: '401 Unauthorized' })
        : send(200, { id: 7, username: user.username });
    const [project, ...path] = rest;
    if (kind !== 'projects' || (project !== String(seed.project.id) && project !== seed.project.path))
      return send(404, { message: '404 Project Not Found' });
    const forbidden = () => send(403, { message: '403 Forbidden' });
    const mayWrite = user.as === 'reporter' || user.as === 'developer';

    if (path[0] === 'statuses' && path.length === 2 && method === 'POST') {
      if (user.as !== 'developer') return forbidden();
      const state = String(given['state'] ?? '');
      if (!['pending', 'running', 'success', 'failed', 'canceled', 'skipped'].includes(state))
        return send(400, { error: 'state does not have a valid value' });
      const status = {
        sha: path[1] ?? '',
        status: state,
        name: String(given['name'] ?? given['context'] ?? 'default'),
        description: given['description'] === undefined ? null : String(given['description']),
        target_url: given['target_url'] === undefined ? null : String(given['target_url']),
      };
      if ((status.description ?? '').length > 255)
        return send(400, { message: { description: ['is too long (maximum is 255 characters)'] } });
      statuses.push(status);
      return send(201, { id: statuses.length, ...status });
    }
    if (path[0] !== 'merge_requests') return send(404, { error: '404 Not Found' });
    if (path.length === 1 && method === 'GET') {
      const { iid, sha, sourceBranch } = seed.mergeRequest;
      const branch = url.searchParams.get('source_branch');
      return page(
        send,
        url,
        branch === null || branch === sourceBranch ? [{ iid, sha, source_branch: sourceBranch }] : [],
      );
    }
    if (path[1] !== String(seed.mergeRequest.iid)) return send(404, { message: '404 Not found' });
    if (path[2] !== 'notes') return send(404, { error: '404 Not Found' });
    if (path.length === 3 && method === 'GET') {
      const sorted = url.searchParams.get('sort') === 'asc' ? notes : [...notes].reverse();
      return page(send, url, sorted);
    }
    if (method !== 'GET' && !mayWrite) return forbidden();
    const body = given['body'];
    if (path.length === 3 && method === 'POST') {
      if (typeof body !== 'string' || body === '') return send(400, { error: 'body is missing' });
      if (body.length > 1_000_000)
        return send(400, { message: { note: ['is too long (maximum is 1000000 characters)'] } });
      // As GitLab stores it.
      const note = made(body.trim(), user.username);
      notes.push(note);
      return send(201, note);
    }
    const index = notes.findIndex(note => String(note.id) === path[3]);
    const note = notes[index];
    if (note === undefined) return send(404, { message: '404 Not found' });
    // Only a maintainer may change another's note.
    if (method !== 'GET' && note.author.username !== user.username) return forbidden();
    if (method === 'PUT') {
      if (typeof body !== 'string' || body === '') return send(400, { error: 'body is missing' });
      note.body = body.trim();
      return send(200, note);
    }
    if (method === 'DELETE') {
      notes.splice(index, 1);
      response.writeHead(204);
      response.end();
      return;
    }
    return method === 'GET' ? send(200, note) : send(405, { error: '405 Not Allowed' });
  }
}

/** docs.gitlab.com/api/rest/#offset-based-pagination: 20 a page, 100 at most. */
function page(
  send: (status: number, body: unknown, headers: Record<string, string>) => void,
  url: URL,
  items: readonly unknown[],
): void {
  const perPage = Math.min(100, Number(url.searchParams.get('per_page') ?? 20));
  const current = Number(url.searchParams.get('page') ?? 1);
  const pages = Math.max(1, Math.ceil(items.length / perPage));
  send(200, items.slice((current - 1) * perPage, current * perPage), {
    'x-page': String(current),
    'x-per-page': String(perPage),
    'x-next-page': current < pages ? String(current + 1) : '',
    'x-prev-page': current > 1 ? String(current - 1) : '',
    'x-total': String(items.length),
    'x-total-pages': String(pages),
  });
}
