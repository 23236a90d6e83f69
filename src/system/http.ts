import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { types } from 'node:util';
import { errorCode, Interrupted } from './errors.js';

export interface DownloadOptions {
  /** Refuse anything larger; the server's word on the size is not trusted. */
  readonly maxBytes: number;
  readonly onProgress?: (received: number, total: number | undefined) => void;
  /** Give up when over any such stretch of time fewer bytes came: a server that trickles never counts as idle. */
  readonly slowest?: { readonly bytesPerSecond: number; readonly overMs: number };
}

export interface Http {
  /**
   * Streams `url` into the new file `path` (which must not exist) and hashes it on the way.
   * @throws HttpError; the file may then be incomplete, and the caller removes it.
   */
  download(url: string, path: string, options: DownloadOptions): Promise<{ sha256: string; size: number }>;
  /** A small answer: at most `maxBytes`. @throws HttpError */
  bytes(url: string, options: { readonly maxBytes: number }): Promise<Buffer>;
  /** The same as UTF-8. @throws HttpError */
  text(url: string, options: { readonly maxBytes: number }): Promise<string>;
  /**
   * One request to an API, sent once: neither retried nor redirected (a header with a token would go along). Every status
   * is an answer. @throws HttpError when there is none: network, time, size
   */
  exchange(url: string, options: Exchange): Promise<Answer>;
}

export interface Exchange {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly maxBytes: number;
  /** For the whole of it: a server that trickles never counts as idle. */
  readonly timeoutMs: number;
}

export interface Answer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** Why a fetch failed, in words that name the URL without user or password in it. */
export class HttpError extends Error {
  override readonly name = 'HttpError';
  constructor(
    readonly url: string,
    readonly reason: 'status' | 'network' | 'timeout' | 'too-large' | 'bad-url',
    readonly detail: string,
    readonly status?: number,
  ) {
    super(`${url}: ${detail}`);
  }
}

export interface HttpLimits {
  readonly connectMs: number;
  /** The longest silence in headers or body before a server counts as hanging. */
  readonly idleMs: number;
  readonly retries: number;
  readonly retryDelayMs: number;
}

const LIMITS: HttpLimits = { connectMs: 10_000, idleMs: 30_000, retries: 2, retryDelayMs: 500 };

/** HTTP_PROXY, HTTPS_PROXY and NO_PROXY are honoured. 429 and 5xx are retried, with Retry-After. */
export function makeHttp(env: NodeJS.ProcessEnv, abort: AbortSignal, limits: HttpLimits = LIMITS): Http {
  const connect = async () => {
    const undici = await import('undici');
    const proxies = proxyOf(env);
    const options = {
      connect: { timeout: limits.connectMs },
      headersTimeout: limits.idleMs,
      bodyTimeout: limits.idleMs,
    };
    // Node prints a warning that this agent is experimental: only who has a proxy need see it.
    const proxy =
      proxies.httpProxy || proxies.httpsProxy
        ? new undici.EnvHttpProxyAgent({ ...options, ...proxies })
        : new undici.Agent(options);
    return { undici, proxy };
  };
  /** One for all requests to an API: its pages come over one connection. An idle one does not keep the process. */
  let kept: ReturnType<typeof connect> | undefined;

  const open = async (url: string) => {
    const where = withoutSecrets(url);
    const { undici, proxy } = await connect();
    const agent = new undici.RetryAgent(proxy, {
      maxRetries: limits.retries,
      minTimeout: limits.retryDelayMs,
      maxTimeout: 30_000,
    });
    try {
      const { address, headers } = withAuthorization(url);
      const response = await undici.fetch(address, { headers, dispatcher: agent, signal: abort, redirect: 'follow' });
      if (!response.ok) {
        await response.body?.cancel();
        throw new HttpError(where, 'status', `HTTP ${response.status} ${response.statusText}`.trim(), response.status);
      }
      return { where, response, close: () => proxy.destroy() };
    } catch (error) {
      await proxy.destroy();
      throw asHttpError(error, where, abort);
    }
  };

  return {
    async download(url, path, { maxBytes, onProgress, slowest }) {
      const { where, response, close } = await open(url);
      const hash = createHash('sha256');
      const total = Number(response.headers.get('content-length') ?? Number.NaN);
      let size = 0;
      let stretch = { since: performance.now(), from: 0 };
      const measure = new Transform({
        transform(chunk: Buffer, _encoding, done) {
          size += chunk.length;
          const elapsed = performance.now() - stretch.since;
          if (slowest !== undefined && elapsed >= slowest.overMs) {
            const rate = Math.round(((size - stretch.from) * 1000) / elapsed);
            if (rate < slowest.bytesPerSecond)
              return done(new HttpError(where, 'timeout', `too slow: ${rate} bytes a second`));
            stretch = { since: performance.now(), from: size };
          }
          if (size > maxBytes) return done(new HttpError(where, 'too-large', `more than ${maxBytes} bytes`));
          hash.update(chunk);
          onProgress?.(size, Number.isFinite(total) ? total : undefined);
          done(null, chunk);
        },
      });
      try {
        if (response.body === null) throw new HttpError(where, 'network', 'empty answer');
        await pipeline(response.body, measure, createWriteStream(path, { flags: 'wx' }));
      } catch (error) {
        throw asHttpError(error, where, abort);
      } finally {
        await close();
      }
      if (response.headers.get('content-encoding') === null && Number.isFinite(total) && total !== size)
        throw new HttpError(where, 'network', `got ${size} of ${total} bytes`);
      return { sha256: hash.digest('hex'), size };
    },

    bytes,
    text: async (url, options) => (await bytes(url, options)).toString('utf8'),

    async exchange(url, { method, headers, body, maxBytes, timeoutMs }) {
      const where = withoutSecrets(url);
      kept ??= connect();
      const { undici, proxy } = await kept;
      const late = AbortSignal.timeout(timeoutMs);
      try {
        const response = await undici.fetch(url, {
          method,
          headers: { ...headers },
          ...(body !== undefined && { body }),
          dispatcher: proxy,
          signal: AbortSignal.any([abort, late]),
          redirect: 'manual',
        });
        const received = await collect(response.body ?? [], maxBytes, where);
        return { status: response.status, headers: Object.fromEntries(response.headers), body: received };
      } catch (error) {
        if (late.aborted && !abort.aborted)
          throw new HttpError(where, 'timeout', `no whole answer within ${timeoutMs / 1000} s`);
        throw asHttpError(error, where, abort);
      }
    },
  };

  async function bytes(url: string, { maxBytes }: { readonly maxBytes: number }): Promise<Buffer> {
    const { where, response, close } = await open(url);
    try {
      return await collect(response.body ?? [], maxBytes, where);
    } catch (error) {
      throw asHttpError(error, where, abort);
    } finally {
      await close();
    }
  }
}

async function collect(
  stream: AsyncIterable<unknown> | Iterable<unknown>,
  maxBytes: number,
  where: string,
): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += (chunk as Uint8Array).length;
    if (size > maxBytes) throw new HttpError(where, 'too-large', `more than ${maxBytes} bytes`);
    chunks.push(chunk as Uint8Array);
  }
  return Buffer.concat(chunks);
}

/** fetch refuses a URL that carries a user and password; intranet proxies are often written so. It drops the header on
 * a redirect to another origin. */
function withAuthorization(url: string): { address: string; headers: Record<string, string> } {
  if (!URL.canParse(url)) return { address: url, headers: {} };
  const parsed = new URL(url);
  if (parsed.username === '' && parsed.password === '') return { address: url, headers: {} };
  const userinfo = `${decodeURIComponent(parsed.username)}:${decodeURIComponent(parsed.password)}`;
  parsed.username = '';
  parsed.password = '';
  return { address: parsed.href, headers: { authorization: `Basic ${Buffer.from(userinfo).toString('base64')}` } };
}

function proxyOf(env: NodeJS.ProcessEnv) {
  const pick = (name: string) => env[name.toLowerCase()] || env[name.toUpperCase()];
  const [httpProxy, httpsProxy, noProxy] = [pick('http_proxy'), pick('https_proxy'), pick('no_proxy')];
  return { ...(httpProxy && { httpProxy }), ...(httpsProxy && { httpsProxy }), ...(noProxy && { noProxy }) };
}

/** A URL fit for a log: GOPROXY and mirror URLs on intranets often carry a password. */
export function withoutSecrets(url: string): string {
  try {
    const parsed = new URL(url);
    parsed.username = '';
    parsed.password = '';
    parsed.search = '';
    return parsed.href;
  } catch {
    // No URL: what stands before the last @ may hold a password with any character.
    return url.replace(/\/\/.*@/s, '//');
  }
}

/** undici wraps causes several deep; local file errors (ENOSPC, EACCES) pass through as they are. */
function asHttpError(error: unknown, where: string, abort: AbortSignal): Error {
  if (error instanceof HttpError) return error;
  if (abort.aborted) return new Interrupted();
  const chain = causes(error);
  const file =
    chain.find(e => /^(ENOSPC|EDQUOT|EACCES|EROFS|EEXIST|ENOENT)$/.test(errorCode(e)) && 'path' in e) ??
    chain.find(e => /^(ENOSPC|EDQUOT)$/.test(errorCode(e)));
  if (file !== undefined) return file;
  const status = chain.map(e => ('statusCode' in e ? Number(e.statusCode) : undefined)).find(s => s !== undefined);
  if (status !== undefined) return new HttpError(where, 'status', `HTTP ${status}`, status);
  const deepest = chain.at(-1);
  const code = chain.map(errorCode).find(c => c !== '') ?? '';
  if (/TIMEOUT|ETIMEDOUT/.test(code)) return new HttpError(where, 'timeout', `no answer in time (${code})`);
  if (code === 'ERR_INVALID_URL') return new HttpError(where, 'bad-url', 'not a URL');
  return new HttpError(
    where,
    'network',
    [deepest?.message, deepest?.message.includes(code) ? '' : code].filter(Boolean).join(' · '),
  );
}

function causes(error: unknown): Error[] {
  const chain: Error[] = [];
  for (let e = error; types.isNativeError(e) && chain.length < 8; e = e.cause) chain.push(e);
  return chain;
}
