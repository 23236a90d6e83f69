import { readFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { createServer, type TlsOptions } from 'node:tls';
import { encodeCertificateList } from '../src/gmtls/messages/certificates.js';
import { encodeServerHello } from '../src/gmtls/messages/hellos.js';
import { encodeMessage } from '../src/gmtls/messages/message.js';
import { RecordWriter } from '../src/gmtls/record/writer.js';
import { systemRandom } from '../src/gmtls/sm2/scalar.js';
import { CONTENT, EXTENSION, HANDSHAKE, SUITE, VERSION } from '../src/gmtls/wire/names.js';
import { listenScripted, refuse, type Scripted } from './gmtls-listener.js';
import { type Fault, tlcpConversations } from './gmtls-server.js';
import { converseTls13, type Tls13Fault } from './gmtls13-server.js';
import { CERTIFICATES } from './peers/credentials.js';

/** What stands behind one port. Without a part, what is for it is refused with protocol_version. */
export interface DualStack {
  readonly tlcp?: Fault;
  /** TLS 1.3 hellos with a suite of SM4 go there. */
  readonly rfc8998?: Tls13Fault;
  /** Node's TLS; `sm2Certificate`: a server that chooses AES and sends this certificate. */
  readonly tls?: TlsOptions | { readonly sm2Certificate: Uint8Array };
}

/** A P-256 pair of its own, and every version that is asked for, however old: OpenSSL has to be told twice. */
export function ordinary(minVersion: 'TLSv1' | 'TLSv1.1' | 'TLSv1.2' | 'TLSv1.3', maxVersion = 'TLSv1.3'): TlsOptions {
  const read = (name: string) => readFileSync(join(CERTIFICATES, name), 'utf8');
  return {
    key: read('p256.key'),
    cert: read('p256.crt'),
    minVersion,
    maxVersion: maxVersion as NonNullable<TlsOptions['maxVersion']>,
    ciphers: 'DEFAULT:@SECLEVEL=0',
  };
}

/** A server that looks at the first hello and hands the connection on, as Tongsuo and gotlcp's `pa` do. */
export async function dualStackServer({ tlcp, rfc8998, tls }: DualStack): Promise<Scripted> {
  const conversations = tlcp === undefined ? undefined : tlcpConversations(tlcp);
  const standard = tls === undefined || 'sm2Certificate' in tls ? undefined : await listenTls(tls);
  const outer = await listenScripted((socket, crash) => {
    socket.once('data', first => {
      socket.pause();
      socket.unshift(first);
      const other = first[0] !== CONTENT.handshake || first.readUInt16BE(1) === VERSION.TLCP;
      const hello = other ? undefined : suitesIn(first);
      if (hello === undefined && conversations !== undefined) conversations(socket, crash);
      else if (rfc8998 !== undefined && hello?.some(suite => SM4.includes(suite)))
        converseTls13(socket, rfc8998, crash);
      else if (standard !== undefined) handOn(socket, standard.port);
      else if (tls !== undefined && 'sm2Certificate' in tls && hello?.includes(AES))
        sendSm2(socket, tls.sm2Certificate);
      else refuse(socket, new RecordWriter(VERSION.TLS12), tls === undefined ? 70 : 40);
      socket.resume();
    });
  });
  return {
    ...outer,
    async stop() {
      await outer.stop();
      standard?.stop();
    },
  };
}

/** On a port of its own: a TLS server of Node's takes no connection whose first bytes were read. */
async function listenTls(options: TlsOptions): Promise<{ readonly port: number; stop(): void }> {
  const server = createServer(options, socket => socket.on('error', () => undefined));
  server.on('tlsClientError', () => undefined);
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    stop: () => void server.close(),
  };
}

function handOn(socket: Socket, port: number): void {
  const inner = connect(port, '127.0.0.1');
  inner.on('error', () => socket.destroy()).on('close', () => socket.destroy());
  socket.on('close', () => inner.destroy());
  socket.pipe(inner).pipe(socket);
}

const SM4: readonly number[] = [SUITE.TLS_SM4_GCM_SM3, SUITE.TLS_SM4_CCM_SM3];
/** ECDHE-ECDSA-AES128-GCM-SHA256. */
const AES = 0xc02b;

/** Behind the headers of record and message: version, random, session identifier, suites. */
function suitesIn(hello: Buffer): number[] {
  const at = 43 + 1 + (hello[43] ?? 0);
  const suites = hello.subarray(at + 2, at + 2 + hello.readUInt16BE(at));
  return Array.from({ length: suites.length / 2 }, (_, i) => suites.readUInt16BE(2 * i));
}

/** A certificate that no ordinary client can verify a signature by. */
function sendSm2(socket: Socket, certificate: Uint8Array): void {
  const writer = new RecordWriter(VERSION.TLS12);
  const hello = {
    ...{ version: VERSION.TLS12, random: systemRandom(32), sessionId: new Uint8Array(0), suite: AES },
    extensions: [{ type: EXTENSION.renegotiation_info, data: new Uint8Array(1) }],
  };
  for (const raw of [
    encodeMessage(HANDSHAKE.server_hello, encodeServerHello(hello)),
    encodeMessage(HANDSHAKE.certificate, encodeCertificateList([certificate])),
    encodeMessage(HANDSHAKE.server_key_exchange, new Uint8Array(80)),
  ])
    socket.write(writer.write(CONTENT.handshake, raw));
}
