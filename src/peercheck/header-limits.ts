import { bisect, type Limit } from './bisect.js';
import { type Examination, PeerFailure } from './dial.js';
import { Http1Connection } from './http1.js';

/** Bytes that the peer takes. */
export interface HeaderLimits {
  /** Of one field's value. */
  readonly field: Limit | undefined;
  /** Of all fields together. */
  readonly fields: Limit | undefined;
  /** Of path and query. */
  readonly target: Limit | undefined;
}

/** Above Node's 16 KiB, nginx' 32 KiB and Tomcat's 8 KiB; a Go server's 1 MiB is told as "at least". */
const MOST = 128 << 10;
const LEAST = 256;
const STEP = 64;
/** For each of the three. */
const PATIENCE_MS = 20_000;

/** RFC 6585 §5, RFC 9110 §15.5.1, §15.5.14, §15.5.15; 494 is nginx' own. */
const REFUSALS = [400, 413, 414, 431, 494];

/**
 * By bisecting, each size on a connection of its own: who refuses mostly closes.
 * @param plain status of the same request without anything added
 */
export async function measureHeaderLimits(examination: Examination, plain: number): Promise<HeaderLimits> {
  const { path } = examination.peer;
  // Who refuses the plain request would be said to refuse every size.
  if (REFUSALS.includes(plain)) return { field: undefined, fields: undefined, target: undefined };
  const query = `${path}${path.includes('?') ? '&' : '?'}xc=`;
  return {
    field: await limitOf(examination, plain, size => ({ path, headers: { 'x-peercheck': 'a'.repeat(size) } })),
    fields: await limitOf(examination, plain, size => ({ path, headers: manyFields(size) })),
    target: await limitOf(examination, plain, size => ({ path: query + 'a'.repeat(Math.max(1, size - query.length)) })),
  };
}

/** `x-peercheck-0001: ` and the line end. */
const NAME_BYTES = 20;
const LINE_BYTES = 512;

/** Lines of 512 bytes, as names and values of that length are taken everywhere, and one of what is left. */
function manyFields(size: number): Record<string, string> {
  const fields: Record<string, string> = {};
  for (let left = size, i = 0; left > NAME_BYTES; left -= LINE_BYTES, i++)
    fields[`x-peercheck-${String(i).padStart(4, '0')}`] = 'a'.repeat(Math.min(left, LINE_BYTES) - NAME_BYTES);
  return fields;
}

interface Sized {
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** undefined: not even the least is taken, or the peer did not answer the question. */
async function limitOf(
  examination: Examination,
  plain: number,
  sized: (size: number) => Sized,
): Promise<Limit | undefined> {
  const until = performance.now() + PATIENCE_MS;
  try {
    return await bisect(size => accepts(examination, plain, sized(size)), {
      least: LEAST,
      most: MOST,
      step: STEP,
      expired: () => performance.now() > until,
    });
  } catch (error) {
    if (error instanceof PeerFailure) return undefined;
    throw error;
  }
}

/** @throws PeerFailure when the peer is busy or silent, which says nothing of sizes */
async function accepts(examination: Examination, plain: number, sized: Sized): Promise<boolean> {
  const connection = new Http1Connection(examination);
  try {
    const { status } = await connection.ask({ method: 'GET', ...sized });
    if (status !== plain && (status === 429 || status >= 500)) throw new PeerFailure('status', `HTTP ${status}`);
    return !REFUSALS.includes(status);
  } catch (error) {
    // Who closes with unread bytes resets the connection, and his answer is lost with it (RFC 9112 §9.6).
    if (error instanceof PeerFailure && !['timeout', 'status'].includes(error.code)) return false;
    throw error;
  } finally {
    connection.destroy();
  }
}
