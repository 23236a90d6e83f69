import { join } from 'node:path';
import { CERTIFICATES } from './credentials.js';
import { type Peer, startPeer } from './peer.js';

export interface OpensslServer {
  /** The `openssl` command. */
  readonly program: string;
  readonly suites?: string;
  readonly groups?: string;
  /** The P-256 certificate beside that of SM2, for clients that do not speak SM2. */
  readonly beside?: boolean;
  /** Client certificates: none, or required and verified with our CA. */
  readonly verify?: boolean;
  /** File with an OCSP answer to staple, DER. */
  readonly staple?: string;
  /** File that gets its secrets, in the NSS key log format. */
  readonly keylog?: string;
  /** Each line comes back reversed; without it the server sends what is written to it. */
  readonly reverse?: boolean;
}

/** `openssl s_server` for TLS 1.3 with the SM2 certificate that signs. */
export function startOpenssl(server: OpensslServer): Promise<Peer> {
  const file = (name: string) => join(CERTIFICATES, name);
  const argv = ['s_server', '-accept', '127.0.0.1:0', '-tls1_3', '-cert', file('sign.crt'), '-key', file('sign.key')];
  if (server.suites !== undefined) argv.push('-ciphersuites', server.suites);
  if (server.groups !== undefined) argv.push('-groups', server.groups);
  if (server.beside === true) argv.push('-dcert', file('p256.crt'), '-dkey', file('p256.key'));
  if (server.verify === true) argv.push('-Verify', '1', '-CAfile', file('ca.crt'), '-verify_return_error');
  if (server.staple !== undefined) argv.push('-status_file', server.staple);
  if (server.keylog !== undefined) argv.push('-keylogfile', server.keylog);
  if (server.reverse ?? true) argv.push('-rev');
  return startPeer(server.program, argv, line => {
    const port = /^ACCEPT 127\.0\.0\.1:(\d+)/.exec(line)?.[1];
    return port === undefined ? undefined : Number(port);
  });
}
