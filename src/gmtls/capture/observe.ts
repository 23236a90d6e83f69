import { createHash } from 'node:crypto';
import type { SignatureVerdict } from '../client/events.js';
import { readCertificateStatus } from '../messages/certificate-status.js';
import { readCertificateList, readCertificateRequest, readCertificateVerify } from '../messages/certificates.js';
import { type ClientHello, readClientHello, readServerHello, type ServerHello } from '../messages/hellos.js';
import { readEccServerKeyExchange, readEcdheServerKeyExchange } from '../messages/key-exchange.js';
import { parseBody, type ReadBody } from '../messages/message.js';
import { serverCertificates } from '../tlcp/certificates.js';
import { TLCP_SUITES } from '../tlcp/keys.js';
import { judgeCertificateVerify, judgeServerKeyExchange } from '../tlcp/signatures.js';
import { equal } from '../wire/bytes.js';
import { WireError } from '../wire/error.js';
import { CONTENT, HANDSHAKE, SUITE, VERSION } from '../wire/names.js';
import type { Recorded } from './connections.js';
import type { Said } from './conversation.js';

/** How a handshake ended, as far as the capture shows. */
export type Ending =
  | { readonly how: 'finished' }
  /** TLS 1.3: what follows the ServerHello is encrypted. */
  | { readonly how: 'hidden' }
  | { readonly how: 'alert'; readonly by: Peer; readonly code: number; readonly after: number | undefined }
  /** An alert, encrypted, in place of the Finished. */
  | { readonly how: 'sealed-alert'; readonly by: Peer }
  | { readonly how: 'closed'; readonly by: Peer; readonly after: number | undefined }
  | { readonly how: 'broken'; readonly by: Peer; readonly problem: WireError }
  /** The capture lacks a part of it, or ends before it does. */
  | { readonly how: 'hole' | 'open' | 'left-out' };

export type Peer = 'client' | 'server';

/** One handshake of gm-TLS, as what was captured shows it. */
export interface Observed {
  readonly protocol: 'tlcp' | 'tls13';
  readonly serverAddress: string;
  readonly clientAddress: string;
  /** Milliseconds since 1970. */
  readonly at: number | undefined;
  readonly offered: ClientHello | undefined;
  readonly chosen: ServerHello | undefined;
  readonly resumed: boolean;
  /** DER, of TLCP alone: TLS 1.3 hides them. */
  readonly certificates: readonly Uint8Array[];
  /** A stapled OCSP answer, DER. */
  readonly staple: Uint8Array | undefined;
  /** The server's flight came to its ServerHelloDone. */
  readonly done: boolean;
  readonly requested: boolean;
  /** What the client answered to the request; undefined: nothing. */
  readonly clientCertificates: readonly Uint8Array[] | undefined;
  readonly ending: Ending;
  /** They take milliseconds each, and so are made when they are asked for; undefined: there is nothing to verify. */
  readonly verifyServer: (() => SignatureVerdict) | undefined;
  readonly verifyClient: (() => SignatureVerdict) | undefined;
}

const RFC8998: readonly number[] = [SUITE.TLS_SM4_GCM_SM3, SUITE.TLS_SM4_CCM_SM3];

/** Makes out what a connection was. @returns undefined for ordinary TLS */
export function observe(recorded: Recorded): Observed | undefined {
  const [client, server] = [new Reading('client', recorded.client), new Reading('server', recorded.server)];
  const offered = client.first(HANDSHAKE.client_hello, 'ClientHello', readClientHello);
  // The ServerHello behind a HelloRetryRequest is the one that counts.
  const chosen = server.last(HANDSHAKE.server_hello, 'ServerHello', readServerHello);
  const protocol = protocolOf(offered, chosen);
  if (protocol === undefined) return undefined;
  const { serverAddress, clientAddress, at } = recorded;
  const common = { protocol, serverAddress, clientAddress, at, offered, chosen };
  if (protocol === 'tls13')
    return {
      ...common,
      ...{
        resumed: false,
        certificates: [],
        staple: undefined,
        done: false,
        requested: false,
        clientCertificates: undefined,
      },
      ...{ verifyServer: undefined, verifyClient: undefined },
      ending: endingOf(recorded, client, server, protocol),
    };
  const certificates = server.first(HANDSHAKE.certificate, 'Certificate', readCertificateList) ?? [];
  const requested = server.first(HANDSHAKE.certificate_request, 'CertificateRequest', readCertificateRequest);
  const clientCertificates = client.first(HANDSHAKE.certificate, 'Certificate', readCertificateList);
  const sessionId = offered?.sessionId ?? new Uint8Array(0);
  return {
    ...{ ...common, certificates, clientCertificates },
    resumed: chosen !== undefined && sessionId.length > 0 && equal(sessionId, chosen.sessionId),
    staple: server.first(HANDSHAKE.certificate_status, 'CertificateStatus', readCertificateStatus),
    done: recorded.server.messages.some(({ type }) => type === HANDSHAKE.server_hello_done),
    requested: requested !== undefined,
    verifyServer: serverSignature(server, offered, chosen, certificates),
    verifyClient: recorded.hole ? undefined : clientSignature(recorded, client, clientCertificates ?? []),
    // Last: what could not be read on the way is told by it.
    ending: endingOf(recorded, client, server, protocol),
  };
}

/** Messages of one side, read once they are asked for; the first that breaks the protocol is remembered. */
class Reading {
  problem: WireError | undefined;

  constructor(
    readonly peer: Peer,
    readonly said: Said,
  ) {
    this.problem = said.problem;
  }

  first<T>(type: number, name: string, read: ReadBody<T>): T | undefined {
    return this.#read(this.said.messages.find(message => message.type === type)?.body, name, read);
  }

  last<T>(type: number, name: string, read: ReadBody<T>): T | undefined {
    return this.#read(this.said.messages.findLast(message => message.type === type)?.body, name, read);
  }

  #read<T>(body: Uint8Array | undefined, name: string, read: ReadBody<T>): T | undefined {
    if (body === undefined) return undefined;
    try {
      return parseBody(name, body, read).value;
    } catch (error) {
      if (!(error instanceof WireError)) throw error;
      this.problem ??= error;
      return undefined;
    }
  }
}

function protocolOf(
  offered: ClientHello | undefined,
  chosen: ServerHello | undefined,
): Observed['protocol'] | undefined {
  if (offered?.version === VERSION.TLCP || chosen?.version === VERSION.TLCP) return 'tlcp';
  // tjfoc/gmsm 1.4.1 takes suites of TLCP under 0303.
  if (chosen !== undefined && TLCP_SUITES.has(chosen.suite)) return 'tlcp';
  const national = [...(offered?.suites ?? []), ...(chosen === undefined ? [] : [chosen.suite])];
  return national.some(suite => RFC8998.includes(suite)) ? 'tls13' : undefined;
}

function serverSignature(
  server: Reading,
  offered: ClientHello | undefined,
  chosen: ServerHello | undefined,
  certificates: readonly Uint8Array[],
): (() => SignatureVerdict) | undefined {
  const suite = TLCP_SUITES.get(chosen?.suite ?? 0);
  if (offered === undefined || chosen === undefined || suite === undefined || certificates.length === 0)
    return undefined;
  const read = suite.exchange === 'ecc' ? readEccServerKeyExchange : readEcdheServerKeyExchange;
  const exchanged = server.first(HANDSHAKE.server_key_exchange, 'ServerKeyExchange', read);
  if (exchanged === undefined) return undefined;
  try {
    const list = serverCertificates(certificates);
    return () => judgeServerKeyExchange(exchanged, list, { client: offered.random, server: chosen.random });
  } catch (error) {
    // Without a key to encrypt with; the checks of certificates say so.
    if (error instanceof WireError) return undefined;
    throw error;
  }
}

function clientSignature(
  { server, client: { messages } }: Recorded,
  client: Reading,
  certificates: readonly Uint8Array[],
): (() => SignatureVerdict) | undefined {
  const signature = client.first(HANDSHAKE.certificate_verify, 'CertificateVerify', readCertificateVerify);
  if (signature === undefined || certificates.length === 0) return undefined;
  const at = messages.findIndex(({ type }) => type === HANDSHAKE.certificate_verify);
  // The flights do not overlap: the server's lies between the hello and the rest of what the client said.
  const [hello, ...rest] = messages.slice(0, at);
  if (hello === undefined) return undefined;
  const transcript = [hello, ...server.messages, ...rest].map(({ raw }) => raw);
  return () => judgeCertificateVerify(signature, certificates, transcript);
}

function endingOf(recorded: Recorded, client: Reading, server: Reading, protocol: Observed['protocol']): Ending {
  const sides = [client, server] as const;
  for (const { peer, said } of sides) {
    const fatal = said.alerts.find(alert => alert.fatal);
    if (fatal !== undefined) return { how: 'alert', by: peer, code: fatal.description, after: lastOf(sides, peer) };
  }
  // What a hole makes of the bytes behind it is not the peer's fault.
  if (!recorded.hole)
    for (const { peer, problem } of sides) if (problem !== undefined) return { how: 'broken', by: peer, problem };
  if (protocol === 'tlcp') {
    if (sides.every(({ said }) => said.changed && said.sealed === CONTENT.handshake)) return { how: 'finished' };
    const alerted = sides.find(({ said }) => said.sealed === CONTENT.alert);
    if (alerted !== undefined) return { how: 'sealed-alert', by: alerted.peer };
  } else if (server.said.sealed !== undefined) return { how: 'hidden' };
  if (recorded.leftOut) return { how: 'left-out' };
  if (recorded.hole) return { how: 'hole' };
  return recorded.closed === undefined
    ? { how: 'open' }
    : { how: 'closed', by: recorded.closed, after: lastOf(sides, recorded.closed) };
}

/** The last message that the other side had said: what a refusal is about, most often. */
function lastOf(sides: readonly Reading[], peer: Peer): number | undefined {
  return sides.find(side => side.peer !== peer)?.said.messages.at(-1)?.type;
}

/** What the same client and the same server do time after time has one key. */
export function kindOf({
  protocol,
  offered,
  chosen,
  resumed,
  certificates,
  requested,
  clientCertificates,
  ending,
}: Observed): string {
  const hash = createHash('sha256');
  for (const part of [certificates, clientCertificates ?? []])
    for (const der of part) hash.update(`${der.length} `).update(der);
  const extensions = (hello: ClientHello | ServerHello | undefined) =>
    hello?.extensions?.all.map(({ type }) => type).filter(type => !isReserved(type));
  return JSON.stringify([
    ...[protocol, resumed, requested, clientCertificates?.length, certificates.length, hash.digest('hex')],
    ...[offered?.version, offered?.suites.filter(suite => !isReserved(suite)), extensions(offered)],
    ...[chosen?.version, chosen?.suite, extensions(chosen), chosen?.extensions?.known.shares?.[0]?.group],
    ending.how === 'broken' ? [ending.how, ending.by, ending.problem.where] : ending,
  ]);
}

/** RFC 8701: drawn anew for each hello by some browsers. */
function isReserved(value: number): boolean {
  return (value & 0x0f0f) === 0x0a0a && value >>> 8 === (value & 0xff);
}
