import { createServer, type Socket } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import { judgeScan } from '../../src/gmtls/index.js';
import { idleTime } from '../../src/gmtls/scan/idle.js';
import { VERSION } from '../../src/gmtls/wire/names.js';
import { Interrupted } from '../../src/system/index.js';
import { NOW } from '../gm-certificates.js';
import { lookAt, NONE, of } from '../gmtls-looked.js';
import { scriptedCertificates, scriptedServer } from '../gmtls-server.js';

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

const NEVER = new AbortController().signal;

/** What it got, and what it does with a connection. */
async function serverThat(does: (socket: Socket) => void): Promise<{ readonly port: number; readonly got: Buffer[] }> {
  const got: Buffer[] = [];
  const sockets = new Set<Socket>();
  const server = createServer(socket => {
    sockets.add(socket);
    socket.on('error', () => undefined).on('data', bytes => got.push(bytes));
    does(socket);
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  stops.push(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise(done => server.close(done));
  });
  const address = server.address();
  return { port: typeof address === 'object' && address !== null ? address.port : 0, got };
}

test('half of a hello is sent, and the server that ends it is timed', async () => {
  const { port, got } = await serverThat(socket => setTimeout(() => socket.end(), 300));
  const { waitedMs, ended } = await idleTime({ host: '127.0.0.1', port }, VERSION.TLCP, 5000, NEVER);
  expect(ended).toBe(true);
  expect(waitedMs).toBeGreaterThan(250);
  expect(waitedMs).toBeLessThan(4000);
  const bytes = Buffer.concat(got);
  expect(bytes.subarray(0, 3).toString('hex')).toBe('160101');
  expect(bytes.length).toBeLessThan(5 + bytes.readUInt16BE(3));
});

test.each([
  ['says nothing', () => undefined],
  ['says a byte now and then', dribble],
] as const)('a server that %s is waited for no longer than was said', async (_, does) => {
  const { port } = await serverThat(does);
  const { waitedMs, ended } = await idleTime({ host: '127.0.0.1', port }, VERSION.TLCP, 400, NEVER);
  expect(ended).toBe(false);
  expect(waitedMs).toBeGreaterThan(350);
  expect(waitedMs).toBeLessThan(2000);
});

function dribble(socket: Socket): void {
  const beat = setInterval(() => socket.write('.'), 150);
  socket.once('close', () => clearInterval(beat));
}

test('an interruption ends the waiting', async () => {
  const { port } = await serverThat(() => undefined);
  const abort = new AbortController();
  setTimeout(() => abort.abort(), 100);
  await expect(idleTime({ host: '127.0.0.1', port }, VERSION.TLCP, 60_000, abort.signal)).rejects.toBeInstanceOf(
    Interrupted,
  );
});

test('a minute is the limit, and what was not waited for is not known', async () => {
  const server = await scriptedServer();
  stops.push(server.stop);
  const skip = new Set(['rfc8998', 'ordinary', 'legacy', 'malformed'] as const);
  const { result, checks } = await lookAt(server.port, [scriptedCertificates.root], { skip, idleMs: 200 });
  expect(of(checks, 'gmtls/idle-timeout')).toMatchObject({ status: 'unknown', evidence: { ended: false } });
  const expected = { subject: 's', roots: [], now: NOW, expiryDays: 30, crls: [] };
  const judged = (idle: typeof result.idle) => of(judgeScan({ ...result, idle }, NONE, expected), 'gmtls/idle-timeout');
  expect(judged({ waitedMs: 59_000, ended: true })).toMatchObject({ status: 'pass' });
  expect(judged({ waitedMs: 75_000, ended: true })).toMatchObject({ status: 'warn' });
  expect(judged({ waitedMs: 65_000, ended: false })).toMatchObject({
    status: 'warn',
    title: { en: 'the connection is still open after 65 s' },
  });
  expect(judged(undefined)).toMatchObject({ status: 'skip' });
});

test('of a server that is gone nothing is said', async () => {
  const server = await scriptedServer();
  await server.stop();
  const { checks } = await lookAt(server.port, [], { answerMs: 200, idleMs: 200 });
  expect(of(checks, 'gmtls/idle-timeout')).toMatchObject({ status: 'unknown', evidence: { missed: 'gone' } });
});
