import { oneLine } from '../language/index.js';
import { ForgeError } from './forge.js';

/** A status that is no success, as a failure with its reason. `headers` in lower case. */
export function failureOf(
  request: string,
  status: number,
  said: string,
  headers: Readonly<Record<string, unknown>>,
  cause?: unknown,
): ForgeError {
  const waitSeconds = waitOf(headers);
  return new ForgeError(reasonOf(status, said, headers), request, short(said), { status, waitSeconds }, cause);
}

function reasonOf(status: number, said: string, headers: Readonly<Record<string, unknown>>): ForgeError['reason'] {
  // GitHub limits with 403 too. docs.github.com "Rate limits for the REST API"
  if (status === 429 || (status === 403 && (headers['x-ratelimit-remaining'] === '0' || /secondary rate/i.test(said))))
    return 'limited';
  if (status === 401 || status === 403) return 'refused';
  if (status === 404 || status === 410) return 'gone';
  if (status >= 500) return 'down';
  return 'rejected';
}

/** Seconds that an answer asks to wait: Retry-After (a number or a date), or the end of GitHub's window. */
export function waitOf(headers: Readonly<Record<string, unknown>>, now = Date.now()): number | undefined {
  const after = headers['retry-after'];
  if (typeof after === 'string' && after.trim() !== '') {
    const seconds = /^\d+$/.test(after.trim()) ? Number(after) : (Date.parse(after) - now) / 1000;
    if (Number.isFinite(seconds)) return Math.max(0, Math.ceil(seconds));
  }
  const reset = Number(headers['x-ratelimit-reset']);
  if (headers['x-ratelimit-remaining'] === '0' && Number.isFinite(reset))
    return Math.max(0, Math.ceil(reset - now / 1000) + 1);
  return undefined;
}

/** What a server said, fit for one line of a log. */
function short(said: string): string {
  const text = /^\s*</.test(said) ? 'a web page' : said;
  return oneLine(text, 200);
}
