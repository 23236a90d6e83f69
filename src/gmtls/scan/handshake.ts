import type { Client } from '../client/client.js';
import type { ClientEvent, Negotiated, SignatureVerdict } from '../client/events.js';
import type { HandshakeFailure } from '../client/failure.js';
import { type Limits, openConnection, type Target } from '../connection.js';
import type { TlcpSession } from '../tlcp/session.js';

/** A handshake that was tried to its end, and what the server showed on the way. */
export interface Handshake {
  readonly connected: boolean;
  readonly failure: HandshakeFailure | undefined;
  /** Of the TCP connection, milliseconds. */
  readonly connectMs: number | undefined;
  readonly negotiated: Negotiated | undefined;
  /** DER, as they were sent; of a list that never came, none. */
  readonly certificates: readonly Uint8Array[];
  /** The list came, be it empty. */
  readonly presented: boolean;
  /** A stapled OCSP answer, DER. */
  readonly staple: Uint8Array | undefined;
  readonly signature: SignatureVerdict | undefined;
  /** The server asked for a client certificate. */
  readonly requested: boolean;
  /** One was sent. */
  readonly answered: boolean;
  readonly session: TlcpSession | undefined;
  /** A HelloRequest came without being asked for. */
  readonly helloRequest: boolean;
  readonly events: readonly ClientEvent[];
}

/** Goes through a handshake and closes. */
export async function shakeHands(client: Client, target: Target, limits: Limits): Promise<Handshake> {
  const connection = await openConnection(client, target, limits);
  if (connection.failure === undefined) await connection.close();
  return handshakeOf(connection.events, connection.connectMs);
}

export function handshakeOf(events: readonly ClientEvent[], connectMs: number | undefined): Handshake {
  const told = <T extends ClientEvent['type']>(type: T) =>
    events.find((event): event is Extract<ClientEvent, { type: T }> => event.type === type);
  const connected = told('connected');
  return {
    connected: connected !== undefined,
    // What breaks later is no failure of the handshake.
    failure: connected === undefined ? told('failed')?.failure : undefined,
    connectMs,
    negotiated: told('negotiated'),
    certificates: told('certificates')?.certificates ?? [],
    presented: told('certificates') !== undefined,
    staple: told('staple')?.response,
    signature: told('signature'),
    requested: told('certificate-request') !== undefined,
    answered: told('certificate-request')?.answered === true,
    session: connected?.session,
    helloRequest: events.some(event => event.type === 'message' && event.name === 'HelloRequest'),
    events,
  };
}
