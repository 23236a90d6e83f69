import type { IncomingMessage, ServerResponse } from 'node:http';
import { request as ask } from 'node:http';
import { type GitlabApi, type GitlabSeed, gitlabApi } from './gitlab-api.js';
import { type Served, serve } from './loopback.js';

/** The notes of gitlab-api.ts with what pipelines use beside them: generic packages, and artifacts of a branch's jobs. */
export interface GitlabServer extends Served {
  readonly api: GitlabApi;
  /** Address below which all of it answers, as CI_API_V4_URL has it. */
  readonly apiUrl: string;
  /** By the path below `/packages/generic/`, with the project before it. */
  readonly packages: Map<string, Buffer>;
  /** By branch and path: `main .xinchuang/base.tgz`. */
  readonly artifacts: Map<string, Buffer>;
}

/** docs.gitlab.com/user/packages/generic_packages/, /api/job_artifacts/#download-a-single-artifact-file-by-reference-name */
export async function gitlabServer(seed: GitlabSeed): Promise<GitlabServer> {
  const api = await gitlabApi(seed);
  const [packages, artifacts] = [new Map<string, Buffer>(), new Map<string, Buffer>()];
  const served = await serve((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  const close = async () => {
    await served.close();
    await api.close();
  };
  return { url: served.url, api, apiUrl: `${served.url}/api/v4`, packages, artifacts, close };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://gitlab.test');
    const send = (status: number, body?: Buffer) => {
      response.writeHead(status);
      response.end(body);
    };
    const [, project = '', rest = ''] = /^\/api\/v4\/projects\/([^/]+)\/(.+)$/.exec(url.pathname) ?? [];
    const generic = /^packages\/generic\/(.+)$/.exec(rest)?.[1];
    const artifact = /^jobs\/artifacts\/([^/]+)\/raw\/(.+)$/.exec(rest);
    if (generic === undefined && artifact === null) return forward(request, response);
    if (request.headers['job-token'] === undefined) return send(401);
    if (artifact) {
      const found = artifacts.get(`${decodeURIComponent(artifact[1] ?? '')} ${artifact[2]}`);
      return found ? send(200, found) : send(404);
    }
    const key = `${decodeURIComponent(project)} ${generic}`;
    if (request.method === 'PUT') {
      const parts: Buffer[] = [];
      for await (const part of request) parts.push(part as Buffer);
      packages.set(key, Buffer.concat(parts));
      return send(201);
    }
    const found = packages.get(key);
    return found ? send(200, found) : send(404);
  }

  function forward(request: IncomingMessage, response: ServerResponse): void {
    const on = ask(`${api.url}${request.url}`, { method: request.method, headers: request.headers }, answered => {
      response.writeHead(answered.statusCode ?? 502, answered.headers);
      answered.pipe(response);
    });
    on.on('error', () => response.destroy());
    request.pipe(on);
  }
}
