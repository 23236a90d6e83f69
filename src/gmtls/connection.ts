import { connect } from 'node:net';
import type { Text } from '../language/index.js';
import type { Client } from './client/client.js';
import type { ClientEvent, Step } from './client/events.js';
import type { HandshakeFailure } from './client/failure.js';
import { Hold } from './hold.js';
import { onSilence } from './silence.js';
import { concat } from './wire/bytes.js';

export interface Target {
  readonly host: string;
  readonly port: number;
}

/** Milliseconds. */
export interface Limits {
  /** Between two pieces of the server's bytes, and for the TCP connection. Default: 10 s. */
  readonly readMs?: number;
  /** For all of the connection. Default: 30 s. */
  readonly totalMs?: number;
  /** Application data that is kept, bytes. Default: 1 MiB. */
  readonly maxData?: number;
  /** The client gets what came, and the server what is said, when nothing more did for so long: see Hold. Default: at once. */
  readonly holdMs?: number;
}

const CLOSING_MS = 1000;

/** Bytes that passed the socket. */
export interface Passage {
  readonly direction: 'sent' | 'received';
  /** Milliseconds of performance.now(): before the write, in the callback of the read. */
  readonly at: number;
  readonly length: number;
}

/** A client with its socket, after the handshake went through or failed. */
export interface Connection {
  /** All that the client told so far. */
  readonly events: readonly ClientEvent[];
  /** What passed the socket so far. */
  readonly passages: readonly Passage[];
  /** Of the TCP connection, milliseconds: about one round trip. undefined: there is none. */
  readonly connectMs: number | undefined;
  readonly failure: HandshakeFailure | undefined;
  /** Sends data and waits until what came back is enough. @returns all that came since, which is less when it failed */
  exchange(bytes: Uint8Array, enough: (received: Uint8Array) => boolean): Promise<Uint8Array>;
  /** Says close_notify, and waits for the server to close. @param waitMs default: a second */
  close(waitMs?: number): Promise<void>;
}

/**
 * Connects, and resolves when the handshake is over either way: a failure is told by `failure`, it is not thrown. Times
 * are taken where the bytes arrive, so that a client that is computing does not make the server look slow.
 */
export async function openConnection(client: Client, { host, port }: Target, limits: Limits = {}): Promise<Connection> {
  const { readMs = 10_000, totalMs = 30_000, maxData = 1 << 20, holdMs } = limits;
  const events: ClientEvent[] = [];
  const passages: Passage[] = [];
  const data: Uint8Array[] = [];
  let received = 0;
  let connectMs: number | undefined;
  let wake: () => void = () => undefined;
  const began = performance.now();
  const socket = connect({ host, port, noDelay: true });
  const absorb = ({ output, events: told }: Step) => {
    events.push(...told);
    for (const event of told) {
      if (event.type !== 'data') continue;
      received += event.bytes.length;
      if (received <= maxData) data.push(event.bytes);
    }
    if (output.length > 0) outgoing.take(output);
    // What is sent last, an alert, still goes out.
    if (client.over || received > maxData) outgoing.release();
    if (client.failure !== undefined || received > maxData) socket.destroySoon();
    else if (client.over) socket.end();
    wake();
  };
  const outgoing = new Hold<Uint8Array>(holdMs, pieces => {
    if (!socket.writable) return;
    const output = concat(...pieces);
    passages.push({ direction: 'sent', at: performance.now(), length: output.length });
    socket.write(output);
  });
  const incoming = new Hold<{ readonly bytes: Uint8Array; readonly at: number }>(holdMs, pieces => {
    for (const { bytes, at } of pieces) absorb(client.receive(bytes, at));
  });
  const give = (why: 'closed' | 'timeout', reason?: string | Text) => {
    incoming.release();
    absorb(client.ended(why, reason));
    socket.destroy();
  };
  const total = setTimeout(() => give('timeout', { en: `${totalMs} ms in all`, zh: `共 ${totalMs} 毫秒` }), totalMs);
  onSilence(socket, readMs, () => give('timeout', { en: `${readMs} ms of silence`, zh: `静默 ${readMs} 毫秒` }));
  socket
    .on('connect', () => {
      connectMs = performance.now() - began;
      absorb(client.start());
    })
    .on('data', bytes => {
      const at = performance.now();
      passages.push({ direction: 'received', at, length: bytes.length });
      incoming.take({ bytes, at });
    })
    .on('error', error => give('closed', 'code' in error ? String(error.code) : error.message))
    .on('end', () => give('closed'));
  const closed = new Promise<void>(resolve => {
    socket.on('close', () => {
      clearTimeout(total);
      incoming.release();
      absorb(client.ended('closed'));
      resolve();
    });
  });
  const until = async (done: () => boolean) => {
    while (!done()) await new Promise<void>(resolve => (wake = resolve));
  };

  await until(() => client.connected || client.over);
  if (client.failure !== undefined) await closed;
  return {
    events,
    passages,
    get connectMs() {
      return connectMs;
    },
    get failure() {
      return client.failure;
    },
    async exchange(bytes, enough) {
      data.length = 0;
      if (!client.over) absorb(client.send(bytes));
      await until(() => client.over || received > maxData || enough(Buffer.concat(data)));
      return Buffer.concat(data);
    },
    async close(waitMs = CLOSING_MS) {
      absorb(client.close());
      socket.end();
      // A server that has nothing to say would keep us for as long as it may be silent.
      const enough = setTimeout(() => socket.destroy(), waitMs);
      await closed;
      clearTimeout(enough);
    },
  };
}
