import {
  type ClientHttp2Session,
  type ClientHttp2Stream,
  connect,
  type IncomingHttpHeaders,
  type OutgoingHttpHeaders,
} from 'node:http2';
import type { Socket } from 'node:net';
import { oneLine } from '../language/index.js';
import { Interrupted } from '../system/index.js';
import { dialTcp, dialTls, type Examination, PeerFailure, peerFailure } from './dial.js';
import { untilClosed } from './keep-alive.js';

/** `tls`: chosen by ALPN. `clear`: by prior knowledge, RFC 9113 §3.3. */
export type Http2Way = 'tls' | 'clear';

export interface Http2Facts {
  readonly way: Http2Way;
  readonly works: boolean;
  readonly status: number | undefined;
  readonly reason: string | undefined;
  readonly maxConcurrentStreams: number | undefined;
  readonly maxHeaderListSize: number | undefined;
  readonly initialWindowSize: number | undefined;
}

export interface GrpcFacts {
  /**
   * `trailers`: grpc-status came behind a message, as every real answer has it. `trailers-only`: with the headers, as an
   * answer without message has it. `none`: the answer is none of gRPC.
   */
  readonly status: 'trailers' | 'trailers-only' | 'none' | 'failed';
  readonly grpcStatus: string | undefined;
  readonly httpStatus: number | undefined;
  readonly path: string;
}

export async function measureHttp2(examination: Examination, way: Http2Way): Promise<Http2Facts> {
  const nothing = { maxConcurrentStreams: undefined, maxHeaderListSize: undefined, initialWindowSize: undefined };
  try {
    return await inSession(examination, way, async session => {
      const { status } = await exchange(session, examination, { ':method': 'GET', ':path': examination.peer.path });
      const { maxConcurrentStreams, maxHeaderListSize, initialWindowSize } = session.remoteSettings;
      return {
        way,
        works: true,
        status,
        reason: undefined,
        maxConcurrentStreams: finite(maxConcurrentStreams),
        maxHeaderListSize: finite(maxHeaderListSize),
        initialWindowSize: finite(initialWindowSize),
      };
    });
  } catch (error) {
    if (!(error instanceof PeerFailure)) throw error;
    return { way, works: false, status: undefined, reason: error.code, ...nothing };
  }
}

/** 2^32−1 is how a peer says "without limit" (RFC 9113 §6.5.2). */
const finite = (value: number | undefined) => (value === undefined || value >= 2 ** 32 - 1 ? undefined : value);

/**
 * The health check that gRPC servers have, and then a method that none has: a server answers UNIMPLEMENTED (12). Whoever
 * drops trailers on the way leaves an answer without grpc-status. gRPC over HTTP/2, "Responses".
 */
const METHODS = ['/grpc.health.v1.Health/Check', '/xinchuang.peercheck.v1.Nobody/Ask'] as const;
/** Not compressed, empty message. */
const EMPTY_MESSAGE = Buffer.alloc(5);

export async function measureGrpc(examination: Examination, way: Http2Way): Promise<GrpcFacts> {
  let last: GrpcFacts = { status: 'failed', grpcStatus: undefined, httpStatus: undefined, path: METHODS[0] };
  for (const path of METHODS) {
    const found = await grpcCall(examination, way, path);
    if (found.status === 'trailers') return found;
    if (found.status !== 'failed' && last.status !== 'trailers-only') last = found;
  }
  return last;
}

async function grpcCall(examination: Examination, way: Http2Way, path: string): Promise<GrpcFacts> {
  try {
    return await inSession(examination, way, async session => {
      const head = { ':method': 'POST', ':path': path, 'content-type': 'application/grpc', te: 'trailers' };
      const answer = await exchange(session, examination, head, EMPTY_MESSAGE);
      const [behind, before] = [answer.trailers['grpc-status'], answer.headers['grpc-status']];
      const grpcStatus = behind ?? before;
      return {
        status: behind !== undefined ? 'trailers' : before !== undefined ? 'trailers-only' : 'none',
        grpcStatus: grpcStatus === undefined ? undefined : oneLine(String(grpcStatus), 20),
        httpStatus: answer.status,
        path,
      };
    });
  } catch (error) {
    if (!(error instanceof PeerFailure)) throw error;
    return { status: 'failed', grpcStatus: undefined, httpStatus: undefined, path };
  }
}

export interface Http2IdleFacts {
  /** When the peer ended the connection; undefined: not while we waited. */
  readonly closedAfterMs: number | undefined;
  readonly waitedMs: number;
}

/** How long an idle HTTP/2 connection lives. @throws PeerFailure, Interrupted */
export async function measureHttp2Idle(
  examination: Examination,
  way: Http2Way,
  longestMs: number,
  tell: (waitedMs: number) => void,
): Promise<Http2IdleFacts> {
  const socket = await dialHttp2(examination, way);
  const session = openSession(examination, way, socket);
  try {
    await exchange(session, examination, { ':method': 'GET', ':path': examination.peer.path });
    tell(0);
    const began = performance.now();
    // GOAWAY ends it for new requests, even where the connection stays open for a while.
    const goneAway = new Promise<boolean>(resolve => {
      session.once('goaway', () => resolve(true)).once('close', () => resolve(true));
    });
    const closed = await Promise.race([goneAway, untilClosed(socket, longestMs, examination.signal, tell)]);
    const waitedMs = Math.round(performance.now() - began);
    return { closedAfterMs: closed ? waitedMs : undefined, waitedMs };
  } finally {
    session.destroy();
  }
}

function dialHttp2(examination: Examination, way: Http2Way): Promise<Socket> {
  return way === 'tls' ? dialTls(examination, { ALPNProtocols: ['h2'] }) : dialTcp(examination);
}

function openSession({ peer }: Examination, way: Http2Way, socket: Socket): ClientHttp2Session {
  const session = connect(`${way === 'tls' ? 'https' : 'http'}://${peer.authority}`, {
    createConnection: () => socket,
  });
  // What fails is told by the stream that waits for it.
  return session.on('error', () => {});
}

async function inSession<T>(
  examination: Examination,
  way: Http2Way,
  body: (session: ClientHttp2Session) => Promise<T>,
): Promise<T> {
  const session = openSession(examination, way, await dialHttp2(examination, way));
  try {
    return await body(session);
  } finally {
    session.destroy();
  }
}

interface Http2Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly trailers: IncomingHttpHeaders;
}

const MAX_BODY = 1 << 20;

function exchange(
  session: ClientHttp2Session,
  { timeoutMs, signal }: Examination,
  head: OutgoingHttpHeaders,
  body?: Buffer,
): Promise<Http2Answer> {
  return new Promise((resolve, reject) => {
    if (session.destroyed || session.closed) return reject(new PeerFailure('closed', 'the peer closed the connection'));
    const stream: ClientHttp2Stream = session.request(head, { endStream: body === undefined });
    let status = 0;
    let headers: IncomingHttpHeaders = {};
    let trailers: IncomingHttpHeaders = {};
    let size = 0;
    const settle = (error?: unknown) => {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
      if (error === undefined) return resolve({ status, headers, trailers });
      stream.on('error', () => {}).destroy();
      reject(error instanceof Interrupted ? error : peerFailure(error));
    };
    const stop = () => settle(new Interrupted());
    const timer = setTimeout(() => settle(new PeerFailure('timeout', `no answer within ${timeoutMs} ms`)), timeoutMs);
    signal.addEventListener('abort', stop, { once: true });
    stream.on('response', received => {
      headers = received;
      status = Number(received[':status'] ?? 0);
    });
    stream.on('trailers', received => {
      trailers = received;
    });
    stream.on('data', (chunk: Buffer) => {
      size += chunk.length;
      // The status has come; the rest of a long body is nothing to us.
      if (size > MAX_BODY) {
        settle();
        stream.close();
      }
    });
    stream.on('end', () => settle());
    stream.on('error', settle);
    stream.on('close', () => settle(status === 0 ? new PeerFailure('closed', 'no answer') : undefined));
    if (body !== undefined) stream.end(body);
    if (signal.aborted) stop();
  });
}
