import { connect } from 'node:net';
import type { ClientEvent, Step } from '../client/events.js';
import type { Limits, Target } from '../connection.js';
import { encodeAlert } from '../messages/alert.js';
import { encodeClientHello } from '../messages/hellos.js';
import { encodeMessage } from '../messages/message.js';
import { RecordWriter } from '../record/writer.js';
import { onSilence } from '../silence.js';
import { systemRandom } from '../sm2/scalar.js';
import { tlcpClient } from '../tlcp/client.js';
import { protections, TLCP_SUITES } from '../tlcp/keys.js';
import type { TlcpOptions } from '../tlcp/options.js';
import { ALERT, CONTENT, HANDSHAKE, VERSION } from '../wire/names.js';

/** More than any handshake has, and what follows it: a server that never stops is not heard to its end. */
const MAX_BYTES = 1 << 20;

/** What the client, which keeps to the protocol, would not send by itself behind its Finished. */
export interface Injection {
  readonly type: number;
  readonly bytes: Uint8Array;
}

/** A client-initiated renegotiation. */
export function renegotiation(suite: number): Injection {
  const hello = encodeClientHello({
    version: VERSION.TLCP,
    random: systemRandom(32),
    sessionId: new Uint8Array(0),
    suites: [suite],
  });
  return { type: CONTENT.handshake, bytes: encodeMessage(HANDSHAKE.client_hello, hello) };
}

export const closeNotify: Injection = {
  type: CONTENT.alert,
  bytes: encodeAlert({ fatal: false, description: ALERT.close_notify }),
};

/**
 * Goes through a TLCP handshake, sends one more record under its keys, and waits for what the server makes of it. The client
 * has no socket of its own, so its keys are made once more from what it writes to its key log, which goes nowhere else.
 */
export async function inject(
  options: TlcpOptions,
  injection: Injection,
  { host, port }: Target,
  { readMs, totalMs }: Required<Pick<Limits, 'readMs' | 'totalMs'>>,
): Promise<readonly ClientEvent[]> {
  let secrets: { readonly client: Buffer; readonly master: Buffer } | undefined;
  const client = tlcpClient({
    ...options,
    keylog: line => {
      const [, random = '', master = ''] = line.split(' ');
      secrets = { client: Buffer.from(random, 'hex'), master: Buffer.from(master, 'hex') };
    },
  });
  const events: ClientEvent[] = [];
  let injected = false;
  let received = 0;
  const socket = connect({ host, port, noDelay: true });
  const absorb = ({ output, events: told }: Step) => {
    events.push(...told);
    // Behind ours, what the client says has a number that is taken.
    if (output.length > 0 && !injected && socket.writable) socket.write(output);
    if (client.connected && !injected && secrets !== undefined) {
      injected = true;
      socket.write(sealed(injection, secrets, events));
    }
    if (client.over) socket.destroySoon();
  };
  const total = setTimeout(() => socket.destroy(), totalMs);
  onSilence(socket, readMs, () => socket.destroy());
  await new Promise<void>(resolve => {
    socket
      .on('connect', () => absorb(client.start()))
      .on('data', bytes => {
        received += bytes.length;
        if (received > MAX_BYTES) socket.destroy();
        else absorb(client.receive(bytes, performance.now()));
      })
      .on('error', () => undefined)
      .on('end', () => absorb(client.ended('closed')))
      .on('close', () => resolve());
  });
  clearTimeout(total);
  return events;
}

function sealed(
  { type, bytes }: Injection,
  { client, master }: { readonly client: Uint8Array; readonly master: Uint8Array },
  events: readonly ClientEvent[],
): Uint8Array {
  const hello = events.find(event => event.type === 'message' && event.name === 'ServerHello');
  const random = hello?.type === 'message' ? hello.fields.find(({ path }) => path === 'ServerHello.random')?.text : '';
  const chosen = events.find(event => event.type === 'negotiated');
  const suite = chosen?.type === 'negotiated' ? TLCP_SUITES.get(chosen.suite) : undefined;
  if (suite === undefined) throw new Error('a client that is connected has a suite');
  const randoms = { client, server: Buffer.from(random ?? '', 'hex') };
  const writer = new RecordWriter(VERSION.TLCP);
  writer.protection = protections(suite, master, randoms, systemRandom).client;
  // The Finished was the first record under these keys; an answer to a HelloRequest may be another.
  const changed = events.findIndex(
    event => event.type === 'message' && event.direction === 'sent' && event.name === 'ChangeCipherSpec',
  );
  const sent = events.slice(changed).filter(event => event.type === 'record' && event.direction === 'sent');
  for (const _ of sent.slice(1)) writer.write(CONTENT.handshake, new Uint8Array(16));
  return writer.write(type, bytes);
}
