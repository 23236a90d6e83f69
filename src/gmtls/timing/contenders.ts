import type { Client } from '../client/client.js';
import { Spared } from '../client/spared.js';
import { openConnection, type Target } from '../connection.js';
import type { Handshake } from '../scan/handshake.js';
import { ordinaryHandshake } from '../scan/ordinary.js';
import { got } from '../scan/prober.js';
import type { Scan } from '../scan/scan.js';
import { extensions2023 } from '../scan/tlcp.js';
import { SM } from '../scan/tls13.js';
import { tlcpClient } from '../tlcp/client.js';
import type { TlcpIdentity } from '../tlcp/options.js';
import { tls13Client } from '../tls13/client.js';
import type { Tls13Identity } from '../tls13/options.js';
import { suiteName } from '../wire/names.js';
import { type Attempt, CLOSING_MS, timeGm } from './time-gm.js';
import { timeOrdinary } from './time-ordinary.js';

/** One way to shake hands with a server, which the scan has seen go through. */
export interface Contender {
  /** `ECC_SM4_GCM_SM3`, `TLS_SM4_GCM_SM3`, `TLSv1.3`: without a space. */
  readonly label: string;
  readonly kind: 'gm' | 'ordinary';
  /** Of a full handshake, behind the one of the TCP connection. */
  readonly roundTrips: 1 | 2;
  /** What ordinary TLS negotiated, as OpenSSL calls it. */
  readonly cipher?: string;
  /** @param request what is asked over the new connection; undefined: nothing */
  time(request: Uint8Array | undefined): Promise<Attempt>;
  /** Handshakes that are there to keep the server busy. @returns one of them, which tells whether it went through */
  load(): () => Promise<boolean>;
}

export interface ContenderOptions {
  /** With an address, so that no time goes into looking up its name. */
  readonly target: Target;
  readonly tlcpIdentity?: TlcpIdentity | undefined;
  readonly tls13Identity?: Tls13Identity | undefined;
  /** For one handshake, milliseconds. */
  readonly waitMs: number;
}

/** Every suite of SM that the server speaks, and ordinary TLS on the same port. */
export function contendersOf(scan: Scan, options: ContenderOptions): Contender[] {
  return [...tlcp(scan, options), ...tls13(scan, options), ...ordinary(scan, options)];
}

function tlcp(
  { tlcp: { suites, hello }, serverName }: Scan,
  { target, tlcpIdentity: identity, waitMs }: ContenderOptions,
): Contender[] {
  const extensions = hello === 'plain' ? undefined : extensions2023(serverName);
  return [...suites].flatMap(([suite, result]): Contender[] => {
    const seen = got(result);
    if (seen?.connected !== true) return [];
    const ecdheOuterLength = hasOuterLength(seen);
    const client = (spared?: Spared) => tlcpClient({ suites: [suite], extensions, identity, ecdheOuterLength, spared });
    return [
      {
        ...{ label: labelOf(suite), kind: 'gm', roundTrips: 2 },
        time: request => timeGm(client(), target, { limits: limitsOf(waitMs), finishes: true, request }),
        load: () => loadOf(client, target, waitMs),
      },
    ];
  });
}

/** 69 bytes of an ECDHE point go without a length, 71 with it: what the scan went through with. */
function hasOuterLength({ events }: Handshake): boolean {
  const sent = events.find(event => event.type === 'message' && event.name === 'ClientKeyExchange');
  return sent?.type === 'message' && sent.length === 4 + 71;
}

function tls13({ tls13: { gcm, ccm }, serverName }: Scan, options: ContenderOptions): Contender[] {
  const { target, tls13Identity: identity, waitMs } = options;
  return [gcm, ccm].flatMap((result): Contender[] => {
    const seen = got(result);
    if (seen?.connected !== true || seen.negotiated === undefined) return [];
    const { suite, retried } = seen.negotiated;
    const client = (spared?: Spared) => tls13Client({ ...SM, suites: [suite], serverName, identity, spared });
    return [
      {
        ...{ label: labelOf(suite), kind: 'gm', roundTrips: retried ? 2 : 1 },
        time: request => timeGm(client(), target, { limits: limitsOf(waitMs), finishes: false, request }),
        load: () => loadOf(client, target, waitMs),
      },
    ];
  });
}

function ordinary({ ordinary: seen, serverName }: Scan, { target, waitMs }: ContenderOptions): Contender[] {
  return seen.flatMap((result): Contender[] => {
    const { version, cipher } = got(result) ?? {};
    if (version === undefined || cipher === undefined) return [];
    return [
      {
        ...{ label: version, kind: 'ordinary', roundTrips: version === 'TLSv1.3' ? 1 : 2, cipher },
        time: request => timeOrdinary(version, target, { serverName, waitMs, request }),
        load: () => async () => (await ordinaryHandshake(version, target, serverName, waitMs)).refused === undefined,
      },
    ];
  });
}

function loadOf(client: (spared: Spared) => Client, target: Target, waitMs: number): () => Promise<boolean> {
  const spared = new Spared();
  return async () => {
    const connection = await openConnection(client(spared), target, limitsOf(waitMs));
    if (connection.failure === undefined) await connection.close(CLOSING_MS);
    return connection.failure === undefined;
  };
}

function labelOf(suite: number): string {
  return suiteName(suite).split(' ')[0] ?? '';
}

const limitsOf = (waitMs: number) => ({ readMs: waitMs, totalMs: 2 * waitMs });
