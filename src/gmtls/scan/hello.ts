import { Channel, type Flow } from '../client/channel.js';
import { Client } from '../client/client.js';
import type { ClientEvent } from '../client/events.js';
import { type Limits, openConnection, type Target } from '../connection.js';
import { readCertificateList } from '../messages/certificates.js';
import {
  encodeClientHello,
  type HelloOffer,
  readClientHello,
  readServerHello,
  type ServerHello,
} from '../messages/hellos.js';
import { systemRandom } from '../sm2/scalar.js';
import { HANDSHAKE, VERSION } from '../wire/names.js';
import { type Answer, answerOf } from './answer.js';

/** Any hello, whether a client would say it or not. */
export type Offer = Omit<HelloOffer, 'random' | 'sessionId'> & { readonly sessionId?: Uint8Array };

interface Heard {
  readonly answer: Answer;
  readonly events: readonly ClientEvent[];
  /** DER; empty when none came, or none was waited for. */
  readonly certificates: readonly Uint8Array[];
}

/**
 * Says hello and hangs up at the ServerHello: what a server chooses costs it no signature in most protocols.
 * @param until `Certificate`: one message more, which is in the clear up to TLS 1.2
 */
export async function sayHello(
  offer: Offer,
  target: Target,
  limits: Limits,
  until: 'ServerHello' | 'Certificate' = 'ServerHello',
): Promise<Heard> {
  let hello: ServerHello | undefined;
  let certificates: readonly Uint8Array[] = [];
  const channel = new Channel(offer.version, () => performance.now());
  const client = new Client(channel, converse());
  const connection = await openConnection(client, target, limits);
  const { failure, events } = connection;
  if (failure === undefined) await connection.close();
  if (hello !== undefined) return { answer: { kind: 'hello', hello }, events, certificates };
  return { answer: failure === undefined ? { kind: 'closed' } : answerOf(failure), events, certificates };

  function* converse(): Flow<void> {
    const whole = { sessionId: new Uint8Array(0), ...offer, random: systemRandom(32) };
    // RFC 8446 §5.1: what may be TLS 1.3 begins in records of TLS 1.0.
    const recordVersion = offer.version === VERSION.TLS12 ? VERSION.TLS10 : offer.version;
    const encoded = encodeClientHello(whole);
    channel.sendMessage('ClientHello', HANDSHAKE.client_hello, encoded, readClientHello, recordVersion);
    hello = yield* channel.expect('ServerHello', HANDSHAKE.server_hello, readServerHello);
    if (until === 'Certificate')
      certificates = yield* channel.expect('Certificate', HANDSHAKE.certificate, readCertificateList);
  }
}
