import { connect } from 'node:net';
import type { Target } from '../connection.js';
import { CONTENT } from '../wire/names.js';
import type { Answer } from './answer.js';

const KEPT = 4096;

/** Sends bytes that no client would send, and tells the first thing that comes back. `signal` ends it as a close would. */
export function sayBytes(
  bytes: Uint8Array,
  { host, port }: Target,
  waitMs: number,
  signal?: AbortSignal,
): Promise<Answer> {
  return new Promise(resolve => {
    const came: Buffer[] = [];
    const socket = connect({ host, port, noDelay: true, ...(signal !== undefined && { signal }) });
    const done = (ended: 'closed' | 'silent') => {
      socket.destroy();
      resolve(answerIn(Buffer.concat(came), ended));
    };
    socket
      .setTimeout(waitMs, () => done('silent'))
      .on('connect', () => socket.write(bytes))
      .on('data', data => {
        came.push(data);
        if (came.reduce((sum, { length }) => sum + length, 0) >= 7) done('closed');
      })
      .on('error', () => done('closed'))
      .on('end', () => done('closed'));
  });
}

/** An alert in the clear is seven bytes. */
function answerIn(bytes: Buffer, ended: 'closed' | 'silent'): Answer {
  if (bytes.length === 0) return { kind: ended };
  if (bytes[0] === CONTENT.alert && bytes.length >= 7) return { kind: 'alert', code: bytes[6] ?? 0 };
  const said =
    bytes
      .subarray(0, KEPT)
      .toString('latin1')
      .split(/[\r\n]/)[0] ?? '';
  const line = said.replace(/[^ -~]/g, '.').slice(0, 120);
  return {
    kind: 'other',
    said: { en: line, zh: line },
    evidence: { bytes: bytes.subarray(0, 32).toString('hex') },
  };
}

/** Whether anything accepts a connection there. @returns its milliseconds */
export function knock({ host, port }: Target, waitMs: number): Promise<number | undefined> {
  return new Promise(resolve => {
    const began = performance.now();
    const socket = connect({ host, port });
    const done = (ms: number | undefined) => {
      socket.destroy();
      resolve(ms);
    };
    socket
      .setTimeout(waitMs, () => done(undefined))
      .on('connect', () => done(performance.now() - began))
      .on('error', () => done(undefined));
  });
}
