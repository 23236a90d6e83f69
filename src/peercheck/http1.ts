import { Agent, type ClientRequest, type IncomingMessage, request } from 'node:http';
import type { Socket } from 'node:net';
import { oneLine } from '../language/index.js';
import { Interrupted } from '../system/index.js';
import { dial, type Examination, PeerFailure, peerFailure } from './dial.js';

export interface Question {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent with its length, or in chunks when the headers say so. */
  readonly body?: readonly string[];
  /** Wait that long for `100 Continue` before the body goes out. */
  readonly continueMs?: number;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** The body came to its end within what is read of it: the connection can be used again. */
  readonly whole: boolean;
  /** `100 Continue` came before the body was sent. */
  readonly continued: boolean;
  /** The final answer came before the body was sent. */
  readonly early: boolean;
}

/** What is read of an answer. A peer that sends more is told nothing, and the connection ends. */
const MAX_BODY = 1 << 20;
const MAX_HEADERS = 256 << 10;

/** At most one connection at a time, as HTTP/1.1 wants it, opened when it is needed; what became of it is recorded. */
export class Http1Connection extends Agent {
  /** Connections that were opened so far. */
  opened = 0;
  /** The latest, once there is one. */
  socket: Socket | undefined;

  constructor(readonly examination: Examination) {
    super({ keepAlive: true, maxSockets: 1, maxFreeSockets: 1 });
  }

  override createConnection(_options: unknown, callback?: (error: Error | null, socket: Socket) => void): undefined {
    dial(this.examination, 'http/1.1').then(
      socket => {
        this.opened += 1;
        this.socket = socket;
        callback?.(null, socket);
      },
      error => callback?.(error, undefined as unknown as Socket),
    );
    return undefined;
  }

  /** Node would close an idle connection before the peer's `Keep-Alive: timeout` is over, which is what we wait for. */
  override keepSocketAlive(): boolean {
    return true;
  }

  /** @throws PeerFailure, Interrupted */
  ask(question: Question): Promise<Answer> {
    return ask(this, question);
  }
}

function ask(connection: Http1Connection, question: Question): Promise<Answer> {
  const { peer, timeoutMs, signal } = connection.examination;
  return new Promise((resolve, reject) => {
    let continued = false;
    let sent = false;
    const asked = request({
      agent: connection,
      method: question.method,
      path: question.path,
      headers: { host: peer.authority, 'user-agent': 'xinchuang-go-peercheck', accept: '*/*', ...question.headers },
      maxHeaderSize: MAX_HEADERS,
    });
    const settle = (error?: unknown, answer?: Answer) => {
      clearTimeout(timer);
      clearTimeout(patience);
      signal.removeEventListener('abort', stop);
      if (answer !== undefined) return resolve(answer);
      asked.on('error', () => {}).destroy();
      reject(error instanceof Interrupted ? error : peerFailure(error));
    };
    const stop = () => settle(new Interrupted());
    const late = () => settle(new PeerFailure('timeout', `no answer within ${timeoutMs} ms`));
    const timer = setTimeout(late, timeoutMs + (question.continueMs ?? 0));
    const send = () => {
      if (!sent) sendBody(asked, question);
      sent = true;
    };
    const patience = question.continueMs === undefined ? undefined : setTimeout(send, question.continueMs);
    signal.addEventListener('abort', stop, { once: true });
    asked.on('error', settle);
    asked.on('continue', () => {
      continued = !sent;
      send();
    });
    asked.on('response', response => {
      const early = !sent;
      // What was announced and not sent cannot be taken back: this connection is over (RFC 9110 §10.1.1).
      const done = (whole: boolean) => {
        if (early) asked.destroy();
        settle(undefined, { ...headOf(response), whole: whole && !early, continued, early });
      };
      drain(response, done);
    });
    // A switch of protocols was not asked for; Node leaves the socket to whoever listens.
    asked.on('upgrade', (_response, socket: Socket) => {
      socket.destroy();
      settle(new PeerFailure('upgrade', 'the peer switched protocols unasked'));
    });
    if (question.continueMs === undefined) send();
    else asked.flushHeaders();
    if (signal.aborted) stop();
  });
}

function sendBody(asked: ClientRequest, { body = [] }: Question): void {
  for (const part of body) asked.write(part);
  asked.end();
}

function headOf(response: IncomingMessage): Pick<Answer, 'status' | 'headers'> {
  const headers = Object.entries(response.headers).map(([name, value]) => [oneLine(name), oneLine(String(value), 200)]);
  return { status: response.statusCode ?? 0, headers: Object.fromEntries(headers) };
}

function drain(response: IncomingMessage, done: (whole: boolean) => void): void {
  let size = 0;
  response.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size <= MAX_BODY) return;
    response.destroy();
    done(false);
  });
  response.on('end', () => done(true));
  // Cut off in the middle: the status was an answer all the same.
  response.on('error', () => done(false));
}
