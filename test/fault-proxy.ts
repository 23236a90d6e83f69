import { request as httpRequest } from 'node:http';
import { bodyOf, type Served, serve } from './loopback.js';

export interface Fault {
  /** The requests that it befalls: `POST`, a part of the path, how many of them (all, when not given). */
  readonly method?: string;
  readonly path?: string;
  readonly times?: number;
  /** What comes instead of the peer's answer. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** The peer answers, and this much of its answer is passed on, as a whole and valid HTTP message. */
  readonly keepBytes?: number;
  /** The peer does what was asked, and its answer is lost: this status comes instead. */
  readonly afterwards?: number;
  /** Milliseconds before anything is sent. */
  readonly delayMs?: number;
}

export interface FaultProxy extends Served {
  /** `GET /repos/a/b/issues/1/comments?page=2 200` in order of arrival, with the status that was sent. */
  readonly seen: string[];
  /** From now on. */
  befall(...faults: Fault[]): void;
}

/** In front of a peer on loopback, and does to it what networks and rate limits do. */
export async function faultProxy(peer: string): Promise<FaultProxy> {
  let faults: { fault: Fault; left: number }[] = [];
  const seen: string[] = [];
  const take = (method: string, path: string): Fault | undefined => {
    const found = faults.find(
      ({ fault, left }) => left > 0 && (fault.method ?? method) === method && path.includes(fault.path ?? ''),
    );
    if (found !== undefined) found.left--;
    return found?.fault;
  };
  const served = await serve(async (request, response) => {
    const [method, path] = [request.method ?? 'GET', request.url ?? '/'];
    const entry = seen.push(`${method} ${path}`) - 1;
    const answer = (status: number, headers: Readonly<Record<string, string>>, body: string | Buffer) => {
      seen[entry] += ` ${status}`;
      response.writeHead(status, headers);
      response.end(body);
    };
    const sent = await bodyOf(request);
    const fault = take(method, path);
    if (fault?.delayMs !== undefined) await new Promise(next => setTimeout(next, fault.delayMs));
    if (fault?.status !== undefined)
      return answer(fault.status, { 'content-type': 'application/json', ...fault.headers }, fault.body ?? '{}');
    const real = await pass(peer, method, path, request.headers, sent, `${served.url}`);
    if (fault?.afterwards !== undefined)
      return answer(fault.afterwards, { 'content-type': 'text/html' }, '<h1>Bad Gateway</h1>');
    answer(
      real.status,
      real.headers,
      fault?.keepBytes === undefined ? real.body : real.body.subarray(0, fault.keepBytes),
    );
  });
  return {
    ...served,
    seen,
    befall: (...given) => {
      faults = given.map(fault => ({ fault, left: fault.times ?? Number.POSITIVE_INFINITY }));
    },
  };
}

function pass(
  peer: string,
  method: string,
  path: string,
  headers: NodeJS.Dict<string | string[]>,
  body: string,
  ours: string,
): Promise<{ status: number; headers: Record<string, string>; body: Buffer }> {
  return new Promise((resolve, reject) => {
    const asked = httpRequest(
      `${peer}${path}`,
      { method, headers: { ...headers, host: new URL(peer).host } },
      answer => {
        const chunks: Buffer[] = [];
        answer.on('data', chunk => chunks.push(chunk));
        answer.on('error', reject);
        answer.on('end', () => {
          const told: Record<string, string> = {};
          // The next page is fetched through us too.
          for (const [name, value] of Object.entries(answer.headers))
            if (typeof value === 'string' && !/^(?:content-length|transfer-encoding|connection|keep-alive)$/.test(name))
              told[name] = value.replaceAll(peer, ours);
          resolve({ status: answer.statusCode ?? 0, headers: told, body: Buffer.concat(chunks) });
        });
      },
    );
    asked.on('error', reject);
    asked.end(body);
  });
}
