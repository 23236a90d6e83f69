import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createServer } from 'node:tls';
import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { ClientEvent } from '../../src/gmtls/client/events.js';
import { openConnection } from '../../src/gmtls/connection.js';
import { tls13Client } from '../../src/gmtls/tls13/client.js';
import type { Tls13Options } from '../../src/gmtls/tls13/options.js';
import { GROUP, SUITE } from '../../src/gmtls/wire/names.js';
import { readCertificate } from '../../src/gmtls/x509/certificate.js';
import { realSystem } from '../../src/system/index.js';
import { openssl4 } from '../debian/openssl-4.js';
import { CERTIFICATES, tls13Identity } from '../peers/credentials.js';
import { type OpensslServer, startOpenssl } from '../peers/openssl-server.js';
import type { Peer } from '../peers/peer.js';

let program = '';
const servers: Peer[] = [];

beforeAll(async () => {
  program = await openssl4(realSystem(new AbortController().signal));
});
afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop();
});

const GM = { suites: 'TLS_SM4_GCM_SM3:TLS_SM4_CCM_SM3', groups: 'curveSM2' };

async function start(options: Omit<OpensslServer, 'program'> = GM): Promise<Peer> {
  const server = await startOpenssl({ program, ...options });
  servers.push(server);
  return server;
}

const rfc8998 = { suites: [SUITE.TLS_SM4_GCM_SM3], groups: [GROUP.curveSM2] };

const open = ({ port }: { readonly port: number }, options: Tls13Options) =>
  openConnection(tls13Client(options), { host: '127.0.0.1', port }, { readMs: 5000, totalMs: 20_000 });

/** A handshake that goes through, a line that comes back reversed, and what our side told. */
async function talk(server: Peer, options: Tls13Options, letters = 20) {
  const connection = await open(server, options);
  expect(connection.failure).toBeUndefined();
  const line = Buffer.concat([Buffer.alloc(letters, 'abc'), Buffer.from('\n')]);
  const back = await connection.exchange(line, received => received.length >= line.length);
  const expected = `${[...line.toString().trim()].reverse().join('')}\n`;
  expect(Buffer.from(back).toString()).toBe(expected);
  await connection.close();
  return connection.events;
}

function told<T extends ClientEvent['type']>(events: readonly ClientEvent[], type: T) {
  return events.filter((event): event is Extract<ClientEvent, { type: T }> => event.type === type);
}

const messages = (events: readonly ClientEvent[], direction: string) =>
  told(events, 'message').flatMap(event => (event.direction === direction ? [event.name] : []));

describe('OpenSSL 4 with an SM2 certificate', () => {
  test.each(['TLS_SM4_GCM_SM3', 'TLS_SM4_CCM_SM3'] as const)('%s over curveSM2', async name => {
    const events = await talk(await start(), { suites: [SUITE[name]], groups: [GROUP.curveSM2] });
    expect(told(events, 'negotiated')).toMatchObject([{ suite: SUITE[name], group: GROUP.curveSM2, retried: false }]);
    expect(told(events, 'signature')).toMatchObject([
      { message: 'CertificateVerify', expected: 'tls13', valid: true, found: { id: 'tls13', signer: 0 } },
    ]);
    const [sent] = told(events, 'certificates');
    expect(readCertificate(sent?.certificates[0] ?? Buffer.alloc(0)).subject.text).toContain('server.example.cn');
    // Its tickets, which are read and not used.
    expect(messages(events, 'received').slice(-2)).toEqual(['NewSessionTicket', 'NewSessionTicket']);
  });

  test('lines that need more than one record', async () => {
    // s_server reads 16 KiB at a time, and reverses what it has.
    await talk(await start(), rfc8998, 16_000);
  });

  test('asks once more where no share fits', async () => {
    const server = await start();
    for (const options of [
      { ...rfc8998, groups: [GROUP.secp256r1, GROUP.curveSM2] },
      { ...rfc8998, shares: [] },
    ]) {
      const events = await talk(server, options);
      expect(told(events, 'negotiated')).toMatchObject([{ group: GROUP.curveSM2, retried: true }]);
      expect(messages(events, 'sent').filter(name => name === 'ClientHello')).toHaveLength(2);
    }
  });

  test('verifies a client certificate, and misses one that is not sent', async () => {
    const server = await start({ ...GM, verify: true });
    const events = await talk(server, { ...rfc8998, identity: tls13Identity() });
    expect(told(events, 'certificate-request')).toMatchObject([{ answered: true }]);
    const connection = await open(server, rfc8998);
    await connection.exchange(Buffer.from('a line\n'), received => received.length > 0);
    // TLS 1.3 tells the client after its side of the handshake is over: certificate_required.
    expect(connection.failure).toMatchObject({ kind: 'alert', evidence: { alert: 116 } });
  });

  test('as it is configured it refuses the SM4 suites, and chooses AES for its SM2 certificate', async () => {
    const server = await start({});
    const { failure } = await open(server, rfc8998);
    expect(failure).toMatchObject({ kind: 'alert', awaiting: 'ServerHello', evidence: { alert: 40 } });
    for (const suite of [SUITE.TLS_AES_128_GCM_SHA256, SUITE.TLS_AES_256_GCM_SHA384]) {
      const events = await talk(server, { suites: [suite, ...rfc8998.suites], groups: [GROUP.secp256r1] });
      expect(told(events, 'negotiated')).toMatchObject([{ suite, group: GROUP.secp256r1 }]);
      expect(told(events, 'signature')).toMatchObject([{ valid: true }]);
    }
  });

  test('changes its keys, and has ours changed', async () => {
    const server = await start({ ...GM, reverse: false });
    const connection = await open(server, rfc8998);
    for (const time of ['one', 'two']) {
      // Once it has read something: s_server stumbles over a command that comes right behind the handshake.
      await connection.exchange(Buffer.from(`before ${time}\n`), () => true);
      await server.next(new RegExp(`^before ${time}`));
      // Its command for new keys on both sides.
      server.write('K\n');
      await server.next(/^SSL_do_handshake -> 1/);
      server.write(`after ${time}\n`);
      const line = await connection.exchange(Buffer.from('ours\n'), got => Buffer.from(got).includes('\n'));
      expect(Buffer.from(line).toString()).toBe(`after ${time}\n`);
    }
    await connection.exchange(Buffer.from('under new keys\n'), () => true);
    await server.next(/^under new keys/);
    expect(messages(connection.events, 'received').filter(name => name === 'KeyUpdate')).toHaveLength(2);
    expect(messages(connection.events, 'sent').filter(name => name === 'KeyUpdate')).toHaveLength(2);
    await connection.close();
  });
});

test('a server of another world: node:tls has nothing in common with RFC 8998', async () => {
  const file = (name: string) => readFileSync(join(CERTIFICATES, name));
  const server = createServer({ cert: file('p256.crt'), key: file('p256.key') }).listen(0, '127.0.0.1');
  server.on('tlsClientError', () => undefined);
  await once(server, 'listening');
  try {
    const { failure } = await open(server.address() as { port: number }, rfc8998);
    expect(failure).toMatchObject({ kind: 'alert', awaiting: 'ServerHello', evidence: { alert: 40 } });
  } finally {
    server.close();
  }
});
