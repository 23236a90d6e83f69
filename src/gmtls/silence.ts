import type { Socket } from 'node:net';

/**
 * Calls when nothing happened on a socket for so long. Timers run before what has arrived is read (libuv, design overview:
 * the event loop), so that behind a long computation of ours a server that has answered would be called silent: what is
 * there is read first.
 */
export function onSilence(socket: Socket, ms: number, silent: () => void): void {
  // Not as an argument of setTimeout, which is called once: what was there may be the last that comes.
  socket.setTimeout(ms).on('timeout', () => {
    const { bytesRead, connecting } = socket;
    setImmediate(() => {
      if (!socket.destroyed && socket.bytesRead === bytesRead && socket.connecting === connecting) silent();
    });
  });
}
