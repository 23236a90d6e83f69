import { createServer, type TlsOptions } from 'node:tls';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { ClientEvent } from '../../src/gmtls/client/events.js';
import { traceLines } from '../../src/gmtls/client/trace.js';
import { scan } from '../../src/gmtls/index.js';
import { ordinaryHandshake } from '../../src/gmtls/scan/ordinary.js';
import { sayBytes } from '../../src/gmtls/scan/raw.js';
import { makeCertificate, p256Key } from '../gm-certificates.js';
import { dualStackServer, ordinary } from '../gmtls-dual-stack.js';
import { listenScripted } from '../gmtls-listener.js';

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

const target = (port: number) => ({ host: '127.0.0.1', port });

describe('each probe of a scan tells what it sent, and what came of it', () => {
  async function traced(port: number, answerMs = 1500) {
    const told = new Map<string, readonly ClientEvent[]>();
    const probes: string[] = [];
    await scan({
      ...{ target: target(port), serverName: 'gateway.example.cn', spacingMs: 0, answerMs, idleMs: 300 },
      signal: new AbortController().signal,
      probe: ({ name }) => probes.push(name.en),
      events: ({ en }, events) => {
        expect(told.has(en)).toBe(false);
        told.set(en, events);
      },
    });
    return { told, probes };
  }

  const sends = (event: ClientEvent) =>
    ('direction' in event && event.direction === 'sent' && event.type !== 'record') ||
    (event.type === 'node' && event.step === 'started');
  const ends = ({ type }: ClientEvent) => ['connected', 'alert', 'failed', 'closed', 'silence', 'node'].includes(type);

  test('of one that speaks everything', async () => {
    const server = await dualStackServer({ tlcp: {}, rfc8998: {}, tls: ordinary('TLSv1.2') });
    stops.push(server.stop);
    const { told, probes } = await traced(server.port);
    expect(probes.length).toBeGreaterThan(25);
    expect([...told.keys()].sort()).toEqual([...probes, 'half a hello'].sort());
    for (const [name, events] of told)
      expect({ name, sent: events.some(sends), end: events.some(ends) }).toEqual({ name, sent: true, end: true });
    const lines = (name: string) => traceLines(told.get(name) ?? [], 'en').join('\n');
    expect(lines('TLCP unknown suite')).toMatch(/ClientHello\.cipher_suites = 0x4a4a$/m);
    expect(lines('TLCP old suites 1')).toContain('RSA_SM4_SHA1 (0xe01a)');
    expect(lines('TLCP order of suites 1')).toMatch(/← ServerHello, \d+ bytes\n.*\n.*\n/);
    expect(lines('plain HTTP')).toContain('"GET / HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n"');
    expect(lines('over-long record')).toContain('→ 69 bytes, record handshake (0x16) TLCP (0x0101), length 18433');
    expect(lines('over-long record')).toMatch(/← alert fatal record_overflow$/m);
    expect(lines('half a hello')).toMatch(/nothing for [34]\d\d ms$/);
    expect(lines('ordinary TLS 1.0')).toMatch(/ClientHello\.client_version = TLS 1\.0 \(0x0301\)/);
    expect(lines('ordinary TLS 1.3')).toContain('cipher_suite = TLS_AES_256_GCM_SHA384');
  });

  test('of one that closes at once, and of one that says nothing', async () => {
    for (const converse of [(socket: { end(): void }) => socket.end(), () => undefined]) {
      const server = await listenScripted(converse);
      stops.push(server.stop);
      const { told, probes } = await traced(server.port, 100);
      expect(probes.length).toBeGreaterThan(8);
      for (const name of probes) expect({ name, end: told.get(name)?.some(ends) }).toEqual({ name, end: true });
    }
  });
});

describe('of ordinary TLS, what Node tells', () => {
  async function shaken(options: TlsOptions, version: 'TLSv1.2' | 'TLSv1.3') {
    const server = createServer(options, socket => socket.on('error', () => undefined));
    server.on('tlsClientError', () => undefined);
    await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening));
    stops.push(() => new Promise(closed => server.close(() => closed())));
    const { port } = server.address() as { port: number };
    const events: ClientEvent[] = [];
    await ordinaryHandshake(version, target(port), 'server.example.cn', 5000, events);
    return (language: 'en' | 'zh') => traceLines(events, language).join('\n');
  }

  test('version, suite, key exchange and certificates', async () => {
    const lines = await shaken(ordinary('TLSv1.2'), 'TLSv1.2');
    expect(lines('en')).toMatch(/^0\.000 ms {3}Node’s own TLS says hello$/m);
    for (const line of [
      'ClientHello.server_name = server.example.cn',
      'version = TLSv1.2',
      'cipher_suite = TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384 (ECDHE-ECDSA-AES256-GCM-SHA384)',
      'application_layer_protocol_negotiation = –',
    ])
      expect(lines('en')).toContain(`    ${line}\n`);
    expect(lines('en')).toMatch(/^ {4}key_exchange = ECDH (X25519|prime256v1)/m);
    expect(lines('en')).toMatch(/certificate_list\[0\] = 390 bytes, C=CN CN=server\.example\.cn, issuer .* GMT$/);
    expect(lines('zh')).toContain('Node 自带的 TLS 握手完成');
  });

  test('the alert that refuses it', async () => {
    const lines = await shaken(ordinary('TLSv1.3'), 'TLSv1.2');
    expect(lines('en')).toMatch(/← alert fatal protocol_version\n.* Node’s own TLS failed\n {4}error = ERR_SSL_\w+\n/);
  });

  test('a certificate that wants to command the terminal', async () => {
    const made = makeCertificate({ key: p256Key(), commonName: '\u001b[2J\u009b31m\r\n::error::\u202eevil' });
    if (made.key.kind !== 'native') throw new Error('node:tls needs its own keys');
    const key = made.key.privateKey.export({ format: 'pem', type: 'pkcs8' });
    const lines = (await shaken({ key, cert: made.pem }, 'TLSv1.3'))('en');
    expect(lines).toContain('\\x1b[2J\\x9b31m\\x0d\\x0a::error::\\u{202e}evil');
    expect(lines.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });
});

describe('a server may say what it likes', () => {
  test('escapes are shown, and long answers cut', async () => {
    const server = await listenScripted(socket => socket.end(`\u001b]0;title\u0007${'A'.repeat(9000)}`));
    stops.push(server.stop);
    const { events } = await sayBytes(Buffer.from('hello'), target(server.port), 1000);
    const lines = traceLines(events, 'en');
    expect(lines.join('\n')).toContain(Buffer.from('\u001b]0;title\u0007').toString('hex'));
    expect(lines.every(line => line.length < 650 && !/[\p{Cc}\p{Cf}]/u.test(line))).toBe(true);
  });

  test('ten thousand records have an end, which is told', () => {
    const record = {
      type: 'record',
      direction: 'received',
      contentType: 21,
      version: 0x0101,
      length: 2,
      at: 1,
    } as const;
    const lines = traceLines(Array<ClientEvent>(10_000).fill(record), 'en');
    expect(lines).toHaveLength(1001);
    expect(lines.at(-1)).toBe('… 9000 more');
  });

  test('a field without end is cut', () => {
    const field = { path: 'ServerHello.session_id', at: 0, length: 5000, text: '\u0000'.repeat(5000) };
    const event = { type: 'message', direction: 'received', name: 'ServerHello', length: 5000, fields: [field], at: 0 };
    const [, line = ''] = traceLines([event as ClientEvent], 'en');
    expect([line.length < 2500, line.endsWith('\\x00…')]).toEqual([true, true]);
  });
});
