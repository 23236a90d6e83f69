import { UserError } from '../language/index.js';
import { errorCode, HttpError, withoutSecrets } from '../system/index.js';

/** One entry of GOPROXY. `fallback` is what follows it: a comma goes on after 404 and 410 only, a bar after any error. */
export interface ProxyEntry {
  readonly kind: 'url' | 'direct' | 'off';
  /** Without a slash at its end; empty for `direct` and `off`. */
  readonly url: string;
  readonly fallback: 'not-found' | 'any-error';
}

/** @throws UserError. Rules: cmd/go/internal/modfetch/proxy.go, proxyList */
export function parseGoProxy(text: string): ProxyEntry[] {
  const entries: ProxyEntry[] = [];
  for (const [, raw = '', separator] of text.matchAll(/([^,|]*)([,|]|$)/g)) {
    const url = raw.trim();
    if (url === '') continue;
    const fallback = separator === '|' ? 'any-error' : 'not-found';
    if (url === 'off') {
      // Nothing after `off` is ever tried.
      entries.push({ kind: 'off', url: '', fallback });
      break;
    }
    if (url === 'direct') {
      entries.push({ kind: 'direct', url: '', fallback: 'not-found' });
      break;
    }
    entries.push({ kind: 'url', url: proxyUrl(url), fallback });
  }
  if (entries.length === 0) throw new UserError('XC-SETUP-016', { value: text.slice(0, 200) });
  return entries;
}

function proxyUrl(text: string): string {
  // As the go command: a name without a scheme is taken as https unless it looks like a path.
  const url = /^[a-z]+:/i.test(text) || text.startsWith('/') ? text : `https://${text}`;
  if (!URL.canParse(url) || !/^(https?|file):$/.test(new URL(url).protocol))
    throw new UserError('XC-SETUP-016', { value: withoutSecrets(text).slice(0, 200) });
  return url.replace(/\/+$/, '');
}

/** What a failed visit means for the entries after it. */
export function isNotFound(error: unknown): boolean {
  if (error instanceof HttpError) return error.status === 404 || error.status === 410;
  return errorCode(error) === 'ENOENT';
}

/**
 * Upper-case letters become `!` and the lower-case letter, since some file systems do not tell them apart.
 * https://go.dev/ref/mod#goproxy-protocol
 */
export function escapeModule(text: string): string {
  return text.replace(/[A-Z]/g, letter => `!${letter.toLowerCase()}`);
}
