import { createServer, type Server, type Socket } from 'node:net';
import { encodeAlert } from '../src/gmtls/messages/alert.js';
import type { ClientHello } from '../src/gmtls/messages/hellos.js';
import type { RecordWriter } from '../src/gmtls/record/writer.js';
import { CONTENT } from '../src/gmtls/wire/names.js';

/** How a server ends a conversation before its time. */
export type Break = 'stall' | 'close' | 'reset' | { readonly alert: number };

/** What a server does with a hello in place of an answer. */
export type Reply = { readonly alert: number } | 'close' | 'silence' | 'crash';

/** Answers a hello in place of the server; undefined: as usual. */
export type InPlace = (hello: ClientHello) => Reply | undefined;

export interface Scripted {
  readonly port: number;
  /** Connections that are still there when those that end have had the time to. */
  open(): Promise<number>;
  stop(): Promise<void>;
}

/** A server in this process, on loopback. @param converse gets each connection, and a way to take the whole server down */
export async function listenScripted(converse: (socket: Socket, crash: () => void) => void, at = 0): Promise<Scripted> {
  const sockets = new Set<Socket>();
  const server: Server = createServer({ noDelay: true }, socket => {
    sockets.add(socket);
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
    converse(socket, () => {
      server.close();
      for (const each of sockets) each.destroy();
    });
  });
  await new Promise<void>(resolve => server.listen(at, '127.0.0.1', resolve));
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    async open() {
      await new Promise(resolve => setTimeout(resolve, 100));
      return sockets.size;
    },
    async stop() {
      for (const each of sockets) each.destroy();
      if (server.listening) await new Promise(resolve => server.close(resolve));
    },
  };
}

/** A fatal alert, under the keys that the writer has by then. */
export function refuse(socket: Socket, writer: RecordWriter, description: number): void {
  socket.write(writer.write(CONTENT.alert, encodeAlert({ fatal: true, description })));
  socket.end();
}

export function breakOff(socket: Socket, writer: RecordWriter, how: Break): void {
  if (how === 'close') socket.end();
  else if (how === 'reset') socket.resetAndDestroy();
  else if (how !== 'stall') refuse(socket, writer, how.alert);
}

export function replyWith(socket: Socket, writer: RecordWriter, how: Reply, crash: () => void): void {
  if (how === 'crash') crash();
  else breakOff(socket, writer, how === 'silence' ? 'stall' : how);
}
