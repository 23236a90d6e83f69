import { afterEach, expect, test } from '@jest/globals';
import { openConnection } from '../../src/gmtls/connection.js';
import { knock, sayBytes } from '../../src/gmtls/scan/raw.js';
import { tlcpClient } from '../../src/gmtls/tlcp/client.js';
import { SUITE } from '../../src/gmtls/wire/names.js';
import { listenScripted, type Scripted } from '../gmtls-listener.js';

const READ_MS = 50;
const ALERT = Buffer.from('15010100020228', 'hex');
const servers: Scripted[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop();
});

/** Answers, and then keeps this process from reading it for longer than anybody waits. */
async function busyServer(answer = ALERT) {
  const server = await listenScripted(socket =>
    socket.once('data', () => {
      socket.write(answer);
      busy();
    }),
  );
  servers.push(server);
  return { host: '127.0.0.1', port: server.port };
}

function busy() {
  for (const until = performance.now() + 4 * READ_MS; performance.now() < until; );
}

test('an answer that came while we computed is one', async () => {
  const client = tlcpClient({ suites: [SUITE.ECC_SM4_GCM_SM3] });
  const { failure } = await openConnection(client, await busyServer(), { readMs: READ_MS });
  expect(failure).toMatchObject({ kind: 'alert', evidence: { alert: 40 } });
});

test('so is one to bytes of no protocol', async () => {
  expect((await sayBytes(Buffer.from('hello'), await busyServer(), READ_MS)).answer).toEqual({
    kind: 'alert',
    code: 40,
  });
});

test('one that says no more after that is silent all the same', async () => {
  const { answer, events } = await sayBytes(Buffer.from('hello'), await busyServer(ALERT.subarray(0, 1)), READ_MS);
  expect(answer).toMatchObject({ kind: 'other', evidence: { bytes: '15' } });
  expect(events.at(-1)).toMatchObject({ type: 'silence' });
}, 5000);

test('a connection that was made while we computed is there', async () => {
  const server = await listenScripted(() => undefined);
  servers.push(server);
  const made = knock({ host: '127.0.0.1', port: server.port }, READ_MS);
  // Behind the system call, which Node makes in the next tick, and before anything is read: the kernel answers for the server.
  process.nextTick(busy);
  expect(await made).toBeGreaterThan(READ_MS);
});

test('one that says nothing is silent, after that time and not before', async () => {
  const server = await listenScripted(() => undefined);
  servers.push(server);
  const { answer, events } = await sayBytes(Buffer.from('hello'), { host: '127.0.0.1', port: server.port }, READ_MS);
  expect(answer).toEqual({ kind: 'silent' });
  expect(events).toMatchObject([{ type: 'bytes', direction: 'sent' }, { type: 'silence' }]);
  const client = tlcpClient({ suites: [SUITE.ECC_SM4_GCM_SM3] });
  const { failure } = await openConnection(client, { host: '127.0.0.1', port: server.port }, { readMs: READ_MS });
  expect(failure).toMatchObject({ kind: 'timeout', awaiting: 'ServerHello' });
});
