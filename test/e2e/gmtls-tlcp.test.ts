import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { ClientEvent } from '../../src/gmtls/client/events.js';
import { openConnection } from '../../src/gmtls/connection.js';
import { extension } from '../../src/gmtls/messages/extensions.js';
import { tlcpClient } from '../../src/gmtls/tlcp/client.js';
import type { TlcpOptions } from '../../src/gmtls/tlcp/options.js';
import { mayWantOuterLength } from '../../src/gmtls/tlcp/retry.js';
import type { TlcpSession } from '../../src/gmtls/tlcp/session.js';
import { SUITE } from '../../src/gmtls/wire/names.js';
import { readCertificate } from '../../src/gmtls/x509/certificate.js';
import { realSystem } from '../../src/system/index.js';
import { CERTIFICATES, certificate, tlcpIdentity } from '../peers/credentials.js';
import { type GoServer, goPeers, startGoServer } from '../peers/go-peers.js';
import { transcripts } from '../peers/transcripts.js';
import { dissect } from '../peers/wireshark.js';

const system = realSystem(new AbortController().signal);
let program = '';
const servers: GoServer[] = [];

beforeAll(async () => {
  program = await goPeers(system);
});
afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop();
});

async function start(command: 'tlcp-server' | 'tjfoc-server', ...argv: string[]): Promise<GoServer> {
  const server = await startGoServer(program, command, ['-certificates', CERTIFICATES, ...argv]);
  servers.push(server);
  return server;
}

const open = ({ port }: { readonly port: number }, options: TlcpOptions) =>
  openConnection(tlcpClient(options), { host: '127.0.0.1', port }, { readMs: 5000, totalMs: 20_000 });

const text = Buffer.from('a text that comes back');

/** A handshake that goes through, an echo, and what our side told. */
async function talk(server: { readonly port: number }, options: TlcpOptions, data: Uint8Array = text) {
  const connection = await open(server, options);
  expect(connection.failure).toBeUndefined();
  const back = await connection.exchange(data, received => received.length >= data.length);
  expect(Buffer.compare(back, data)).toBe(0);
  await connection.close();
  expect(connection.events.at(-1)).toMatchObject({ type: 'closed', clean: true });
  return connection.events;
}

function told<T extends ClientEvent['type']>(events: readonly ClientEvent[], type: T) {
  return events.filter((event): event is Extract<ClientEvent, { type: T }> => event.type === type);
}

const sessionOf = (events: readonly ClientEvent[]): TlcpSession | undefined => told(events, 'connected')[0]?.session;
const valid = { type: 'signature', message: 'ServerKeyExchange', expected: 'default', valid: true };

describe('a server on the primitives of emmansun/gmsm', () => {
  test.each(['ECC_SM4_CBC_SM3', 'ECC_SM4_GCM_SM3', 'ECDHE_SM4_CBC_SM3', 'ECDHE_SM4_GCM_SM3'] as const)(
    '%s: one way, mutual, and more data than one record has',
    async name => {
      const suite = SUITE[name];
      const hex = suite.toString(16).toUpperCase();
      const server = await start('tlcp-server');
      const identity = tlcpIdentity();
      if (name.startsWith('ECC')) {
        const events = await talk(server, { suites: [suite] });
        expect(told(events, 'negotiated')).toMatchObject([{ suite, resumed: false, version: 0x0101 }]);
        expect(await server.handshaken()).toMatchObject({ suite: hex });
      }
      const requiring = await start('tlcp-server', '-require');
      const events = await talk(requiring, { suites: [suite], identity }, Buffer.alloc(100_000, 'gm'));
      expect(told(events, 'signature')).toMatchObject([valid]);
      expect(told(events, 'certificate-request')).toMatchObject([{ answered: true }]);
      expect(await requiring.handshaken()).toMatchObject({ suite: hex, client: 'client' });
    },
  );

  test('it chooses among what is offered, and refuses what it does not speak', async () => {
    const server = await start('tlcp-server', '-suites', 'E053,E013');
    const events = await talk(server, { suites: [SUITE.ECC_SM4_CBC_SM3, SUITE.ECC_SM4_GCM_SM3] });
    expect(told(events, 'negotiated')).toMatchObject([{ suite: SUITE.ECC_SM4_GCM_SM3 }]);
    const { failure } = await open(server, { suites: [SUITE.IBC_SM4_CBC_SM3] });
    expect(failure).toMatchObject({ kind: 'alert', awaiting: 'ServerHello', evidence: { alert: 40 } });
  });

  test('a session is resumed by its identifier, and one that the server forgot is not', async () => {
    const suites = [SUITE.ECC_SM4_GCM_SM3];
    const server = await start('tlcp-server', '-sessions');
    const session = sessionOf(await talk(server, { suites }));
    expect(JSON.stringify(session)).not.toContain('master');
    const events = await talk(server, { suites, session });
    expect(told(events, 'negotiated')).toMatchObject([{ resumed: true }]);
    expect(told(events, 'certificates')).toEqual([]);
    expect([await server.handshaken(), await server.handshaken()].map(({ resumed }) => resumed)).toEqual([
      undefined,
      true,
    ]);
    const other = await start('tlcp-server', '-sessions');
    expect(told(await talk(other, { suites, session }), 'negotiated')).toMatchObject([{ resumed: false }]);
  });

  test('the extensions of GM/T 0024-2023 are taken', async () => {
    const server = await start('tlcp-server', '-alpn', 'h2,http/1.1');
    const events = await talk(server, {
      suites: [SUITE.ECC_SM4_GCM_SM3],
      extensions: [
        extension.serverName('server.example.cn'),
        extension.trustedCaKeys([Buffer.from('300e310c300a06035504030c03636131', 'hex')]),
        extension.statusRequest(),
        extension.groups([41]),
        extension.signatures([0x0704]),
        extension.protocols(['http/1.1']),
        extension.clientId(Buffer.from('a client')),
      ],
    });
    expect(told(events, 'negotiated')).toMatchObject([{ protocol: 'http/1.1' }]);
    expect(await server.handshaken()).toMatchObject({ serverName: 'server.example.cn', alpn: 'http/1.1' });
  });

  test('the ECDHE point goes with and without an outer length', async () => {
    const server = await start('tlcp-server');
    for (const ecdheOuterLength of [false, true])
      await talk(server, { suites: [SUITE.ECDHE_SM4_GCM_SM3], identity: tlcpIdentity(), ecdheOuterLength });
  });

  test('a server that wants it is recognised by what it does', async () => {
    const suite = SUITE.ECDHE_SM4_CBC_SM3;
    const server = await start('tlcp-server', '-outer-length');
    const options = { suites: [suite], identity: tlcpIdentity() };
    const { failure } = await open(server, options);
    expect(failure).toMatchObject({ kind: 'alert', awaiting: 'ChangeCipherSpec' });
    expect(failure !== undefined && mayWantOuterLength(suite, failure)).toBe(true);
    await talk(server, { ...options, ecdheOuterLength: true });
  });

  test('ECDHE without a client certificate comes to nothing, and says why', async () => {
    const server = await start('tlcp-server');
    const { failure } = await open(server, { suites: [SUITE.ECDHE_SM4_GCM_SM3] });
    expect(failure).toMatchObject({ kind: 'unable', awaiting: 'ClientKeyExchange' });
    expect((await server.handshaken()).error).toContain('no client certificates');
  });

  test('a client certificate that is required is missed', async () => {
    const server = await start('tlcp-server', '-require');
    const { failure } = await open(server, { suites: [SUITE.ECC_SM4_GCM_SM3] });
    expect(failure).toMatchObject({ kind: 'alert', evidence: { alert: 40 } });
  });

  test('the encryption certificate is found behind the CA', async () => {
    const server = await start('tlcp-server', '-ca-first');
    const events = await talk(server, { suites: [SUITE.ECC_SM4_GCM_SM3] });
    expect(told(events, 'signature')).toMatchObject([{ ...valid, found: { signer: 0, over: 2 } }]);
  });

  test.each([
    ['under the empty identifier', ['-sign-id', 'empty'], { id: 'empty', signer: 0, over: 1 }],
    ['under that of RFC 8998', ['-sign-id', 'tls13'], { id: 'tls13', signer: 0, over: 1 }],
    ['by the encryption key', ['-signer', 'enc'], { id: 'default', signer: 1, over: 1 }],
    ['by a key of nobody', ['-signer', 'client-sign'], undefined],
  ])('a signature %s is told as what it is, and the handshake goes on', async (_, argv, found) => {
    const events = await talk(await start('tlcp-server', ...argv), { suites: [SUITE.ECC_SM4_GCM_SM3] });
    expect(told(events, 'signature')).toMatchObject([{ valid: false, found }]);
  });

  test('a signature that takes longer shows as the server’s time', async () => {
    const server = await start('tlcp-server', '-sign-delay', '200ms');
    const events = await talk(server, { suites: [SUITE.ECC_SM4_GCM_SM3] });
    const at = (direction: string, name: string) =>
      told(events, 'message').find(event => event.direction === direction && event.name === name)?.at ?? Number.NaN;
    expect(at('received', 'ServerKeyExchange') - at('sent', 'ClientHello')).toBeGreaterThan(199);
    expect((await server.handshaken()).flightMs).toBeGreaterThan(199);
  });

  test('one port, two protocols', async () => {
    for (const command of ['tlcp-server', 'tjfoc-server'] as const) {
      const server = await start(command, '-dual');
      await talk(server, { suites: [SUITE.ECC_SM4_CBC_SM3] });
      const socket = connectTls({ host: '127.0.0.1', port: server.port, rejectUnauthorized: false });
      await once(socket, 'secureConnect');
      expect(socket.getPeerX509Certificate()?.subject).toContain('server.example.cn');
      expect(socket.getCipher().name).toMatch(/AES|CHACHA/);
      socket.destroy();
    }
  });

  test('is what others call a TLCP server: tjfoc’s client comes through', async () => {
    const server = await start('tlcp-server');
    const { stdout } = await system.exec(program, ['tjfoc-client', '-connect', `127.0.0.1:${server.port}`]);
    expect(JSON.parse(stdout.trim().split('\n').at(-1) ?? '')).toMatchObject({ suite: 'E013' });
  });
});

describe('tjfoc/gmsm’s gmtls 1.4.1', () => {
  test('ECC_SM4_CBC_SM3, whose data comes in records of 1 and n - 1 bytes', async () => {
    const server = await start('tjfoc-server');
    const events = await talk(server, { suites: [SUITE.ECC_SM4_CBC_SM3] });
    expect(told(events, 'signature')).toMatchObject([valid]);
    expect(told(events, 'data').map(({ bytes }) => bytes.length)).toEqual([1, text.length - 1]);
  });

  test('with a client certificate', async () => {
    const server = await start('tjfoc-server', '-client-auth');
    await talk(server, { suites: [SUITE.ECC_SM4_CBC_SM3], identity: tlcpIdentity() });
    expect(await server.handshaken()).toMatchObject({ suite: 'E013', client: 'client' });
  });

  test('offered ECDHE alone it dies, which looks like a connection that is closed', async () => {
    const server = await start('tjfoc-server');
    const { failure } = await open(server, { suites: [SUITE.ECDHE_SM4_CBC_SM3], identity: tlcpIdentity() });
    expect(failure).toMatchObject({ kind: 'closed', awaiting: 'ServerHello' });
    await server.stop();
    expect(server.exited).toBe(true);
    expect((await open(server, { suites: [SUITE.ECC_SM4_CBC_SM3] })).failure).toMatchObject({
      kind: 'closed',
      awaiting: 'TCP connection',
    });
  });
});

describe('what is no TLCP server', () => {
  let server: Server;
  let answer: (socket: Socket) => void;
  beforeAll(async () => {
    server = createServer(socket => answer(socket.on('error', () => undefined))).listen(0, '127.0.0.1');
    await once(server, 'listening');
  });
  afterAll(() => {
    server.close();
  });
  const target = () => ({ host: '127.0.0.1', port: (server.address() as { port: number }).port });
  const client = () => tlcpClient({ suites: [SUITE.ECC_SM4_CBC_SM3] });

  test('silence ends after the time for it', async () => {
    answer = () => undefined;
    const { failure } = await openConnection(client(), target(), { readMs: 200 });
    expect(failure).toMatchObject({ kind: 'timeout', awaiting: 'ServerHello' });
  });

  test('a byte now and then ends after the time for all', async () => {
    answer = socket => {
      const timer = setInterval(() => socket.write(Buffer.of(22)), 50);
      socket.on('close', () => clearInterval(timer));
      socket.write(Buffer.from('160101400002', 'hex'));
    };
    const { failure } = await openConnection(client(), target(), { readMs: 200, totalMs: 500 });
    expect(failure).toMatchObject({ kind: 'timeout', awaiting: 'ServerHello' });
  });

  test('HTTP is recognised by its first bytes', async () => {
    answer = socket => socket.write('HTTP/1.1 400 Bad Request\r\n\r\n');
    const { failure } = await openConnection(client(), target());
    expect(failure).toMatchObject({ kind: 'protocol', awaiting: 'ServerHello' });
    expect(failure?.message).toContain('HTTP/1.1 400');
  });

  test('a reset is a closed connection', async () => {
    answer = socket => socket.once('data', () => socket.resetAndDestroy());
    const { failure } = await openConnection(client(), target());
    expect(failure).toMatchObject({ kind: 'closed', awaiting: 'ServerHello' });
  });
});

/** Another implementation of keys and records, for the suites that have no other peer. */
describe('Wireshark, given the key log, reads what was recorded', () => {
  // Wireshark 4.0 has the name of TLS_SM4_CCM_SM3 and does not decrypt it.
  test.each(transcripts.filter(([name]) => name !== 'tls13-00c7'))('%s', async (_, transcript) => {
    const { messages, data } = await dissect(system, transcript);
    expect(messages.match(/Finished/g)).toHaveLength(2);
    expect(messages).toMatch(/Alert \(Level: Warning, Description: Close Notify\)$/);
    expect(data).toContain('a text that comes back');
  });
});

test('the certificates of the tests are what they are for', () => {
  expect(readCertificate(certificate('sign')).keyUsage).toEqual(['digitalSignature']);
  expect(readCertificate(certificate('enc')).keyUsage).toEqual(['keyEncipherment', 'dataEncipherment', 'keyAgreement']);
});
