import { Channel, type Flow } from '../client/channel.js';
import { Client } from '../client/client.js';
import type { ClientEvent } from '../client/events.js';
import { type Limits, openConnection, type Target } from '../connection.js';
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

/** Says hello and hangs up at the ServerHello: what a server chooses costs it no signature in most protocols. */
export async function sayHello(
  offer: Offer,
  target: Target,
  limits: Limits,
): Promise<{ readonly answer: Answer; readonly events: readonly ClientEvent[] }> {
  let hello: ServerHello | undefined;
  const client = helloClient(offer, came => {
    hello = came;
  });
  const connection = await openConnection(client, target, limits);
  const { failure, events } = connection;
  if (failure === undefined) await connection.close();
  if (hello !== undefined) return { answer: { kind: 'hello', hello }, events };
  return { answer: failure === undefined ? { kind: 'closed' } : answerOf(failure), events };
}

function helloClient(offer: Offer, came: (hello: ServerHello) => void): Client {
  const channel = new Channel(offer.version, () => performance.now());
  return new Client(channel, converse(channel, offer, came));
}

function* converse(channel: Channel, offer: Offer, came: (hello: ServerHello) => void): Flow<void> {
  const whole = { sessionId: new Uint8Array(0), ...offer, random: systemRandom(32) };
  // RFC 8446 §5.1: what may be TLS 1.3 begins in records of TLS 1.0.
  const recordVersion = offer.version === VERSION.TLS12 ? VERSION.TLS10 : offer.version;
  channel.sendMessage('ClientHello', HANDSHAKE.client_hello, encodeClientHello(whole), readClientHello, recordVersion);
  came(yield* channel.expect('ServerHello', HANDSHAKE.server_hello, readServerHello));
}
