import { connect } from 'node:tls';
import { errorText } from '../../system/index.js';
import type { Target } from '../connection.js';

/** What an ordinary client gets, as Node speaks TLS. */
export interface Ordinary {
  readonly version: 'TLSv1.2' | 'TLSv1.3';
  /** OpenSSL's name. */
  readonly cipher?: string;
  /** DER of the server's certificate. */
  readonly certificate?: Buffer;
  readonly connectMs?: number;
  readonly handshakeMs?: number;
  /** Why there was no handshake: the error code. */
  readonly refused?: string;
}

/** The certificate is looked at, not trusted: nothing is sent over the connection. */
export function ordinaryHandshake(
  version: Ordinary['version'],
  { host, port }: Target,
  serverName: string | undefined,
  waitMs: number,
): Promise<Ordinary> {
  return new Promise(resolve => {
    const began = performance.now();
    let connectMs: number | undefined;
    const socket = connect({
      host,
      port,
      minVersion: version,
      maxVersion: version,
      rejectUnauthorized: false,
      ...(serverName !== undefined && { servername: serverName }),
    });
    const done = (result: Omit<Ordinary, 'version' | 'connectMs'>) => {
      clearTimeout(timer);
      socket.destroy();
      resolve({ version, ...(connectMs !== undefined && { connectMs }), ...result });
    };
    const timer = setTimeout(() => done({ refused: 'ETIMEDOUT' }), waitMs);
    socket
      .on('connect', () => {
        connectMs = performance.now() - began;
      })
      .on('secureConnect', () => {
        const certificate = socket.getPeerCertificate(true).raw;
        const { name } = socket.getCipher();
        const handshakeMs = performance.now() - began - (connectMs ?? 0);
        done({ cipher: name, handshakeMs, ...(certificate !== undefined && { certificate }) });
      })
      .on('error', error => done({ refused: 'code' in error ? String(error.code) : errorText(error) }));
  });
}
