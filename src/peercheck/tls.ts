import type { SecureVersion, TLSSocket } from 'node:tls';
import { oneLine } from '../language/index.js';
import { dialTls, type Examination, PeerFailure } from './dial.js';

export const TLS_VERSIONS = ['TLSv1', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'] as const satisfies readonly SecureVersion[];
export type TlsVersion = (typeof TLS_VERSIONS)[number];

/** One version offered alone. `unknown`: this machine's OpenSSL could not offer it, or nobody answered in time. */
export interface Offer {
  readonly taken: 'yes' | 'no' | 'unknown';
  /** As OpenSSL calls it: `ECDHE-RSA-AES128-GCM-SHA256`. */
  readonly cipher?: string;
  /** OpenSSL's or the system's code, where it was not taken. */
  readonly reason?: string;
}

export interface Certificate {
  readonly trusted: boolean;
  /** `CERT_HAS_EXPIRED`, `DEPTH_ZERO_SELF_SIGNED_CERT`, `ERR_TLS_CERT_ALTNAME_INVALID`. */
  readonly reason?: string;
  readonly subject: string;
  /** `2026-12-27`; what is no date as the peer has it. */
  readonly validTo: string;
  /** Trusted because of `--ca` and not without it. */
  readonly byOwnAuthority: boolean;
}

export interface TlsFacts {
  readonly versions: Readonly<Record<TlsVersion, Offer>>;
  /** Whether TLS 1.2 comes about with the suites that Go offers by itself; undefined where TLS 1.2 does not at all. */
  readonly goSuites: boolean | undefined;
  /** What the peer chose of `h2` and `http/1.1`; undefined: it did not choose. */
  readonly alpn: string | undefined;
  readonly certificate: Certificate | undefined;
}

/**
 * The suites of TLS 1.0–1.2 that crypto/tls offers without being told: since Go 1.22 none with RSA key exchange, and
 * since 1.23 none with 3DES. Go 1.22 and 1.23 release notes, crypto/tls; crypto/tls/defaults.go.
 */
export const GO_SUITES = [
  'ECDHE-ECDSA-AES128-GCM-SHA256',
  'ECDHE-RSA-AES128-GCM-SHA256',
  'ECDHE-ECDSA-AES256-GCM-SHA384',
  'ECDHE-RSA-AES256-GCM-SHA384',
  'ECDHE-ECDSA-CHACHA20-POLY1305',
  'ECDHE-RSA-CHACHA20-POLY1305',
  'ECDHE-ECDSA-AES128-SHA',
  'ECDHE-RSA-AES128-SHA',
  'ECDHE-ECDSA-AES256-SHA',
  'ECDHE-RSA-AES256-SHA',
] as const;

/** Old versions need suites and hashes that OpenSSL's security level 1 refuses: SSL_CTX_set_security_level(3). */
const EVERY_SUITE = 'ALL:@SECLEVEL=0';

/** Offers each version alone, then what Go offers, and looks at the certificate. @throws Interrupted */
export async function measureTls(examination: Examination): Promise<TlsFacts> {
  const offers: [TlsVersion, Offer][] = [];
  for (const version of TLS_VERSIONS) offers.push([version, await offer(examination, version, EVERY_SUITE)]);
  const versions = Object.fromEntries(offers) as Record<TlsVersion, Offer>;
  const goSuites =
    versions['TLSv1.2'].taken === 'yes'
      ? (await offer(examination, 'TLSv1.2', `${GO_SUITES.join(':')}:@SECLEVEL=0`)).taken === 'yes'
      : undefined;
  return { versions, goSuites, ...(await negotiated(examination)) };
}

async function offer(examination: Examination, version: TlsVersion, ciphers: string): Promise<Offer> {
  try {
    const socket = await dialTls(examination, { minVersion: version, maxVersion: version, ciphers });
    const cipher = socket.getCipher().name;
    close(socket);
    return { taken: 'yes', cipher };
  } catch (error) {
    if (!(error instanceof PeerFailure)) throw error;
    const ours = /ERR_SSL_NO_PROTOCOLS_AVAILABLE|ERR_SSL_NO_CIPHERS|ERR_TLS_INVALID/.test(error.code);
    return { taken: ours || error.code === 'timeout' ? 'unknown' : 'no', reason: error.code };
  }
}

async function negotiated(examination: Examination): Promise<Pick<TlsFacts, 'alpn' | 'certificate'>> {
  try {
    const socket = await dialTls(examination, {
      ALPNProtocols: ['h2', 'http/1.1'],
      ciphers: EVERY_SUITE,
      minVersion: 'TLSv1',
      ...(examination.ca !== undefined && { ca: examination.ca }),
    });
    const alpn = socket.alpnProtocol || undefined;
    const certificate = certificateOf(socket, examination.ca !== undefined);
    close(socket);
    return { alpn: alpn === undefined ? undefined : oneLine(alpn, 40), certificate };
  } catch (error) {
    if (!(error instanceof PeerFailure)) throw error;
    return { alpn: undefined, certificate: undefined };
  }
}

function certificateOf(socket: TLSSocket, ownAuthority: boolean): Certificate {
  const { subject, valid_to } = socket.getPeerCertificate();
  const until = new Date(String(valid_to ?? ''));
  const reason = (socket.authorizationError as unknown as Error | string | null) ?? undefined;
  return {
    trusted: socket.authorized,
    ...(reason !== undefined && { reason: oneLine(String(codeOf(reason)), 80) }),
    subject: oneLine(String(subject?.CN ?? ''), 120),
    validTo: Number.isNaN(until.getTime()) ? oneLine(String(valid_to ?? ''), 40) : until.toISOString().slice(0, 10),
    byOwnAuthority: ownAuthority && socket.authorized,
  };
}

/** Node gives the code as a string, but for a name that does not match, where it is an error. */
function codeOf(reason: Error | string): string {
  if (typeof reason === 'string') return reason;
  return 'code' in reason ? String(reason.code) : reason.message;
}

function close(socket: TLSSocket): void {
  socket.on('error', () => {}).destroy();
}
