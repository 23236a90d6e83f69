import { connect, isIP, type Socket } from 'node:net';
import { type ConnectionOptions, type TLSSocket, connect as tlsConnect } from 'node:tls';
import { oneLine } from '../language/index.js';
import { errorCode, errorText, Interrupted } from '../system/index.js';
import type { Peer } from './peer.js';

/** Why there was no answer: nothing that a server may say is worth an exception of another kind. */
export class PeerFailure extends Error {
  override readonly name = 'PeerFailure';
  constructor(
    /** `ECONNREFUSED`, `ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION`, `timeout`, `closed`. */
    readonly code: string,
    detail: string,
  ) {
    super(oneLine(detail, 200));
  }
}

export function peerFailure(error: unknown): PeerFailure {
  if (error instanceof PeerFailure) return error;
  return new PeerFailure(errorCode(error) || 'error', errorText(error));
}

/** What every probe is given: the peer, how long a single answer may take, and when to stop. */
export interface Examination {
  readonly peer: Peer;
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
  /** PEM of the authorities that the user trusts beside the usual ones. */
  readonly ca: string | undefined;
}

/** @throws PeerFailure, Interrupted */
export function dialTcp({ peer, timeoutMs, signal }: Examination): Promise<Socket> {
  const socket = connect({ host: peer.address, port: peer.port, noDelay: true });
  return ready(socket, 'connect', timeoutMs, signal);
}

/**
 * The certificate is looked at by one probe; the others measure whoever answers, as they send nothing that is worth
 * hiding.
 * @throws PeerFailure, Interrupted
 */
export async function dialTls(examination: Examination, options: ConnectionOptions = {}): Promise<TLSSocket> {
  const { peer, timeoutMs, signal } = examination;
  const socket = await dialTcp(examination);
  const secured = tlsConnect({
    socket,
    // What the certificate has to name.
    host: peer.host,
    // An IP address is no server name (RFC 6066 §3).
    ...(isIP(peer.host) === 0 && { servername: peer.host }),
    rejectUnauthorized: false,
    ...options,
  });
  return ready(secured, 'secureConnect', timeoutMs, signal);
}

/** TCP or TLS, as the address says. */
export function dial(examination: Examination, alpn: string): Promise<Socket> {
  return examination.peer.scheme === 'https' ? dialTls(examination, { ALPNProtocols: [alpn] }) : dialTcp(examination);
}

function ready<S extends Socket>(socket: S, event: string, timeoutMs: number, signal: AbortSignal): Promise<S> {
  return new Promise((resolve, reject) => {
    const settle = (error?: Error) => {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
      socket.off('error', settle).off('close', closed);
      if (error === undefined) return resolve(socket);
      // Whatever comes after this is about a connection that nobody has.
      socket.on('error', () => {}).destroy();
      reject(error instanceof Interrupted ? error : peerFailure(error));
    };
    const stop = () => settle(new Interrupted());
    const closed = () => settle(new PeerFailure('closed', 'the peer closed the connection'));
    const timer = setTimeout(() => settle(new PeerFailure('timeout', `no answer within ${timeoutMs} ms`)), timeoutMs);
    socket
      .once(event, () => settle())
      .on('error', settle)
      .on('close', closed);
    signal.addEventListener('abort', stop, { once: true });
    if (signal.aborted) stop();
  });
}
