import type { Socket } from 'node:net';
import { Interrupted } from '../system/index.js';
import { type Examination, PeerFailure } from './dial.js';
import { type Answer, Http1Connection } from './http1.js';

export interface ReuseFacts {
  readonly requests: number;
  readonly connections: number;
  /** The body was longer than what is read of it: nothing can be said. */
  readonly bodyTooLong: boolean;
  /** `Keep-Alive: timeout=5, max=100`, as the peer sent it. */
  readonly announced: string | undefined;
  readonly status: number;
  readonly server: string | undefined;
}

const REQUESTS = 5;

/** The same request several times, as a client does that reuses what it can. @throws PeerFailure */
export async function measureReuse(examination: Examination): Promise<ReuseFacts> {
  const connection = new Http1Connection(examination);
  try {
    const answers: Answer[] = [];
    for (let i = 0; i < REQUESTS; i++)
      answers.push(await connection.ask({ method: 'GET', path: examination.peer.path }));
    const [first] = answers;
    return {
      requests: answers.length,
      connections: connection.opened,
      bodyTooLong: answers.some(answer => !answer.whole),
      announced: first?.headers['keep-alive'],
      status: first?.status ?? 0,
      server: first?.headers['server'],
    };
  } finally {
    connection.destroy();
  }
}

export interface IdleFacts {
  /** When the peer closed, in milliseconds after its last answer; undefined: not while we waited. */
  readonly closedAfterMs: number | undefined;
  readonly waitedMs: number;
  /** The connection that was not closed still answers. A firewall may have forgotten it without telling. */
  readonly answersAfter: boolean | undefined;
}

/**
 * One request, then silence until the peer closes, for `longestMs` at most.
 * @param tell called about once a second with the milliseconds that went by
 * @throws PeerFailure, Interrupted
 */
export async function measureIdle(
  examination: Examination,
  longestMs: number,
  tell: (waitedMs: number) => void,
): Promise<IdleFacts> {
  const connection = new Http1Connection(examination);
  try {
    await connection.ask({ method: 'GET', path: examination.peer.path });
    const { socket } = connection;
    if (socket === undefined) throw new PeerFailure('closed', 'no connection');
    tell(0);
    const began = performance.now();
    const closed = await untilClosed(socket, longestMs, examination.signal, tell);
    const waitedMs = Math.round(performance.now() - began);
    if (closed) return { closedAfterMs: waitedMs, waitedMs, answersAfter: undefined };
    return { closedAfterMs: undefined, waitedMs, answersAfter: await stillAnswers(connection) };
  } finally {
    connection.destroy();
  }
}

async function stillAnswers(connection: Http1Connection): Promise<boolean> {
  try {
    await connection.ask({ method: 'GET', path: connection.examination.peer.path });
    return connection.opened === 1;
  } catch (error) {
    if (error instanceof PeerFailure) return false;
    throw error;
  }
}

export function untilClosed(
  socket: Socket,
  longestMs: number,
  signal: AbortSignal,
  tell: (waitedMs: number) => void,
): Promise<boolean> {
  if (socket.destroyed || socket.readableEnded) return Promise.resolve(true);
  const began = performance.now();
  return new Promise((resolve, reject) => {
    const settle = (act: () => void) => {
      clearTimeout(timer);
      clearInterval(ticks);
      signal.removeEventListener('abort', stop);
      socket.off('end', closed).off('close', closed);
      act();
    };
    const closed = () => settle(() => resolve(true));
    const stop = () => settle(() => reject(new Interrupted()));
    const timer = setTimeout(() => settle(() => resolve(false)), longestMs);
    const ticks = setInterval(() => tell(Math.round(performance.now() - began)), 1000);
    socket.once('end', closed).once('close', closed);
    signal.addEventListener('abort', stop, { once: true });
    if (signal.aborted) stop();
  });
}
