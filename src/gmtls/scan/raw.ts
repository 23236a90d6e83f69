import { connect } from 'node:net';
import { errorCode } from '../../system/index.js';
import type { ClientEvent, Untimed } from '../client/events.js';
import { HandshakeFailure } from '../client/failure.js';
import type { Target } from '../connection.js';
import { onSilence } from '../silence.js';
import { CONTENT } from '../wire/names.js';
import type { Answer } from './answer.js';

const KEPT = 4096;

interface Said {
  readonly answer: Answer;
  readonly events: readonly ClientEvent[];
}

/** Sends bytes that no client would send, and tells the first thing that comes back. `signal` ends it as a close would. */
export function sayBytes(
  bytes: Uint8Array,
  { host, port }: Target,
  waitMs: number,
  signal?: AbortSignal,
): Promise<Said> {
  return new Promise(resolve => {
    const began = performance.now();
    const came: Buffer[] = [];
    const events: ClientEvent[] = [];
    const tell = (event: Untimed<ClientEvent>) => events.push({ ...event, at: performance.now() });
    const socket = connect({ host, port, noDelay: true, ...(signal !== undefined && { signal }) });
    let over = false;
    const done = (ended: 'closed' | 'silent', last?: Untimed<ClientEvent>) => {
      if (over) return;
      over = true;
      socket.destroy();
      const all = Buffer.concat(came).subarray(0, KEPT);
      const answer = answerIn(all, ended);
      if (all.length > 0) tell({ type: 'bytes', direction: 'received', bytes: all });
      if (answer.kind === 'alert')
        tell({ type: 'alert', direction: 'received', fatal: all[5] === FATAL, description: answer.code });
      if (last !== undefined) tell(last);
      resolve({ answer, events });
    };
    const silence = (): Untimed<ClientEvent> => ({ type: 'silence', ms: performance.now() - began });
    onSilence(socket, waitMs, () => done('silent', silence()));
    socket
      .on('connect', () => {
        socket.write(bytes);
        tell({ type: 'bytes', direction: 'sent', bytes });
      })
      .on('data', data => {
        came.push(data);
        if (came.reduce((sum, { length }) => sum + length, 0) >= 7) done('closed');
      })
      .on('error', error =>
        done('closed', signal?.aborted === true ? silence() : { type: 'failed', failure: broken(error) }),
      )
      .on('end', () => done('closed', { type: 'closed', clean: false }));
  });
}

function broken(error: Error): HandshakeFailure {
  const why = 'code' in error ? String(error.code) : error.message;
  return new HandshakeFailure('closed', 'answer', {
    en: `the server closed the connection (${why})`,
    zh: `服务器关闭了连接（${why}）`,
  });
}

const FATAL = 2;

/** An alert in the clear is seven bytes. */
function answerIn(bytes: Buffer, ended: 'closed' | 'silent'): Answer {
  if (bytes.length === 0) return { kind: ended };
  if (bytes[0] === CONTENT.alert && bytes.length >= 7) return { kind: 'alert', code: bytes[6] ?? 0 };
  const said = bytes.toString('latin1').split(/[\r\n]/)[0] ?? '';
  const line = said.replace(/[^ -~]/g, '.').slice(0, 120);
  return {
    kind: 'other',
    said: { en: line, zh: line },
    evidence: { bytes: bytes.subarray(0, 32).toString('hex') },
  };
}

/** Whether anything accepts a connection there. @returns its milliseconds, or the error code of why not */
export function reach({ host, port }: Target, waitMs: number): Promise<number | string> {
  return new Promise(resolve => {
    const began = performance.now();
    const socket = connect({ host, port });
    const done = (result: number | string) => {
      socket.destroy();
      resolve(result);
    };
    onSilence(socket, waitMs, () => done('ETIMEDOUT'));
    socket
      .on('connect', () => done(performance.now() - began))
      .on('error', error => done(errorCode(error) || 'ECONNREFUSED'));
  });
}

/** As above, where nobody asks why not. */
export async function knock(target: Target, waitMs: number): Promise<number | undefined> {
  const result = await reach(target, waitMs);
  return typeof result === 'number' ? result : undefined;
}
