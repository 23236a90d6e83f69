import { randomUUID } from 'node:crypto';
import { Octokit } from '@octokit/core';
import { type PaginateInterface, paginateRest } from '@octokit/plugin-paginate-rest';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import type { z } from 'zod';
import { HttpError, type System, withoutSecrets } from '../system/index.js';
import { version } from '../version.js';
import { failureOf, waitOf } from './failure.js';
import { ForgeError, type ForgeLimits } from './forge.js';

type Client = Octokit & { readonly paginate: PaginateInterface };

export interface Api {
  /** @throws ForgeError */
  call<T>(route: string, parameters: Record<string, unknown>, answer: z.ZodType<T>): Promise<T>;
  /** Pages of a list, one after the other. @throws ForgeError */
  pages<T>(route: string, parameters: Record<string, unknown>, page: z.ZodType<T>): AsyncGenerator<T>;
}

/**
 * Octokit over our HTTP: proxies, time and size as everywhere. Reads are tried again after 5xx and silence; a write only
 * after a refusal to do it now (429), since it may have been done. Waits are bounded.
 * @param base address of the API
 */
export function octokitApi(
  base: string,
  authorization: string,
  { http }: Pick<System, 'http'>,
  limits: ForgeLimits,
): Api {
  const Extended = Octokit.plugin(paginateRest, patience(limits), retry, throttling);
  const mayWait = (seconds: number, _options: unknown, _octokit: unknown, count: number) =>
    count < limits.retries && seconds <= limits.longestWaitSeconds;
  const octokit = new Extended({
    baseUrl: base,
    userAgent: `xinchuang-go/${version}`,
    request: { fetch: sender(base, authorization, http, limits) },
    log: { debug() {}, info() {}, warn() {}, error() {} },
    // 429 is ours below: the plugin does not read Retry-After.
    retry: {
      retries: limits.retries,
      doNotRetry: [400, 401, 403, 404, 405, 409, 410, 413, 422, 429, 451],
      retryAfterBaseValue: limits.second,
    },
    throttle: {
      // A queue of its own.
      id: randomUUID(),
      retryAfterBaseValue: limits.second,
      fallbackSecondaryRateRetryAfter: limits.longestWaitSeconds,
      onRateLimit: mayWait,
      onSecondaryRateLimit: mayWait,
    },
  }) as unknown as Client;

  return {
    async call(route, parameters, answer) {
      const isRead = route.startsWith('GET ');
      const request = { ...(isRead ? {} : { retries: 0 }) };
      const { data } = await asked(route, octokit.request(route, { ...parameters, request }));
      return understood(route, data, answer);
    },
    async *pages(route, parameters, page) {
      const iterator = octokit.paginate.iterator(route, { ...parameters, per_page: 100 })[Symbol.asyncIterator]();
      for (let count = 1; ; count++) {
        const next = await asked(route, iterator.next());
        if (next.done) return;
        if (count > limits.pages) throw new ForgeError('garbled', route, `more than ${limits.pages} pages`);
        yield understood(route, next.value.data, page);
      }
    },
  };
}

/**
 * Waits after 429 as Retry-After says, which the retry plugin does not read. It stands before that plugin, whose limiter
 * then finds on the error how often and how long.
 */
const patience = (limits: ForgeLimits) => (octokit: Octokit) => {
  octokit.hook.error('request', (error, options) => {
    const { status, response } = error as { status?: number; response?: { headers?: Record<string, unknown> } };
    const headers = response?.headers ?? {};
    // Octokit takes whatever is thrown on the way for a 500, and would ask again for what stays as it is.
    if (isFinal((error as { cause?: unknown }).cause)) throw Object.assign(error, { status: 400 });
    // Those are the throttling plugin's.
    const isGithubs = /secondary rate/i.test(error.message) || headers['x-ratelimit-remaining'] === '0';
    const seconds = waitOf(headers);
    if (status !== 429 || isGithubs || (seconds ?? 0) > limits.longestWaitSeconds) throw error;
    const count = Number(options.request?.retryCount ?? 0);
    const { retry } = octokit as unknown as {
      retry: { retryRequest(error: unknown, retries: number, afterSeconds: number): unknown };
    };
    throw retry.retryRequest(error, limits.retries, seconds ?? (count + 1) ** 2);
  });
};

function isFinal(cause: unknown): boolean {
  return cause instanceof ForgeError || (cause instanceof HttpError && /^(?:too-large|bad-url)$/.test(cause.reason));
}

/** What octokit calls instead of fetch. */
function sender(base: string, authorization: string, http: System['http'], limits: ForgeLimits): typeof fetch {
  return async (input, init) => {
    const url = String(input);
    // The next page is named by the answer: the token goes nowhere else.
    if (new URL(url).origin !== new URL(base).origin)
      throw new HttpError(base, 'bad-url', 'the next page is on another server');
    const { status, headers, body } = await http.exchange(url, {
      method: init?.method ?? 'GET',
      headers: { ...(init?.headers as Record<string, string>), authorization },
      ...(typeof init?.body === 'string' && { body: init.body }),
      maxBytes: limits.answerBytes,
      timeoutMs: limits.answerMs,
    });
    const none = [204, 205, 304].includes(status);
    // A renamed repository. The token does not go after it.
    if (status >= 300 && !none && status < 400)
      throw failureOf(url, status, `moved to ${withoutSecrets(headers['location'] ?? '?')}`, headers);
    // Half an answer, or a proxy's web page: octokit would hand it on as text.
    if (status < 300 && !none && !isJson(body)) throw new ForgeError('garbled', url, 'no JSON', { status });
    const response = new Response(none ? null : new Uint8Array(body), { status, headers: { ...headers } });
    // paginate needs it.
    Object.defineProperty(response, 'url', { value: url });
    return response;
  };
}

function isJson(body: Buffer): boolean {
  try {
    JSON.parse(body.toString('utf8'));
    return true;
  } catch {
    return false;
  }
}

async function asked<T>(route: string, answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    throw asForgeError(route, error);
  }
}

function asForgeError(route: string, error: unknown): unknown {
  if (error instanceof ForgeError || typeof error !== 'object' || error === null) return error;
  const { cause, response, status, message } = error as {
    cause?: unknown;
    response?: { headers: Record<string, unknown>; data?: { message?: unknown; error_message?: unknown } };
    status?: number;
    message: string;
  };
  if (cause instanceof ForgeError) return cause;
  if (cause instanceof HttpError)
    return new ForgeError(cause.reason === 'too-large' ? 'garbled' : 'down', route, cause.detail, {}, cause);
  // Ctrl-C and our own bugs stay what they are.
  if (response === undefined || status === undefined) return cause ?? error;
  const said = response.data?.message ?? response.data?.error_message ?? message;
  return failureOf(route, status, typeof said === 'string' ? said : JSON.stringify(said), response.headers, error);
}

function understood<T>(route: string, data: unknown, shape: z.ZodType<T>): T {
  const parsed = shape.safeParse(data);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new ForgeError('garbled', route, `${issue?.path.join('.')}: ${issue?.message}`);
}
