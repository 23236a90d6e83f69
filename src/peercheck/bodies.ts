import { randomBytes } from 'node:crypto';
import { type Examination, PeerFailure } from './dial.js';
import { type Answer, Http1Connection } from './http1.js';

export interface BodyFacts {
  /**
   * `continued`: 100 came. `answered`: the final answer came at once, which spares the body. `ignored`: nothing came
   * until the body was sent all the same. `refused`: 417.
   */
  readonly expect: 'continued' | 'answered' | 'ignored' | 'refused' | 'failed';
  readonly expectStatus: number | undefined;
  readonly chunked: 'taken' | 'refused' | 'failed';
  readonly chunkedStatus: number | undefined;
}

/** Go's DefaultTransport waits one second for 100 Continue: net/http, ExpectContinueTimeout. */
const CONTINUE_MS = 1000;

/** 411 Length Required, 501 for a transfer coding that is not known (RFC 9112 §6.1). */
const NO_CHUNKS = [411, 501];

/** A path that nobody has: a body must not set anything off at the peer. */
export function nobodysPath(): string {
  return `/xinchuang-go-peercheck-${randomBytes(8).toString('hex')}`;
}

export async function measureBodies(examination: Examination, path: string): Promise<BodyFacts> {
  const expect = await post(examination, path, {
    headers: { expect: '100-continue', 'content-length': '5' },
    continueMs: CONTINUE_MS,
  });
  const chunked = await post(examination, path, { headers: { 'transfer-encoding': 'chunked' } });
  return {
    expect: expectOf(expect),
    expectStatus: expect?.status,
    chunked: chunked === undefined ? 'failed' : NO_CHUNKS.includes(chunked.status) ? 'refused' : 'taken',
    chunkedStatus: chunked?.status,
  };
}

function expectOf(answer: Answer | undefined): BodyFacts['expect'] {
  if (answer === undefined) return 'failed';
  if (answer.status === 417) return 'refused';
  if (answer.continued) return 'continued';
  return answer.early ? 'answered' : 'ignored';
}

async function post(
  examination: Examination,
  path: string,
  how: { readonly headers: Readonly<Record<string, string>>; readonly continueMs?: number },
): Promise<Answer | undefined> {
  const connection = new Http1Connection(examination);
  try {
    return await connection.ask({ method: 'POST', path, body: ['pe', 'er\n'], ...how });
  } catch (error) {
    if (error instanceof PeerFailure) return undefined;
    throw error;
  } finally {
    connection.destroy();
  }
}
