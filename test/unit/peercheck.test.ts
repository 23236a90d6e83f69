import { createServer as createHttp2 } from 'node:http2';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { peercheck } from '../../src/commands/peercheck.js';
import { bisect } from '../../src/peercheck/bisect.js';
import { checkPeer, type PeerOptions } from '../../src/peercheck/check-peer.js';
import { type PeerFacts, transportSettings } from '../../src/peercheck/client.js';
import { callerRules } from '../../src/peercheck/go-code.js';
import type { Http2Facts } from '../../src/peercheck/http2.js';
import { findPeer } from '../../src/peercheck/index.js';
import { judgeHeaderLimits, judgeHttp2Idle } from '../../src/peercheck/judge-http.js';
import { judgeTls } from '../../src/peercheck/judge-tls.js';
import type { Offer, TlsFacts } from '../../src/peercheck/tls.js';
import { serve } from '../loopback.js';

const closing: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function check(url: string, options: Partial<PeerOptions> = {}) {
  const peer = await findPeer(url);
  const { signal } = new AbortController();
  const all = { h2c: false, idleMs: 0, postPath: undefined, language: 'en' as const, ...options };
  const result = await checkPeer({ peer, timeoutMs: 1000, signal, ca: undefined }, all, {
    found: () => {},
    waiting: () => {},
  });
  const of = (id: string) => result.findings.find(finding => finding.id === id);
  const setting = (field: string) => result.settings.find(found => found.field === field)?.value;
  return { ...result, of, setting };
}

/** A server of bare sockets, for what no HTTP library would say. */
async function raw(talk: (socket: Socket, text: string) => void): Promise<string> {
  const open = new Set<Socket>();
  const server: Server = createServer(socket => {
    open.add(socket);
    socket.on('error', () => {}).on('data', chunk => talk(socket, chunk.toString('latin1')));
  });
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready));
  closing.push(() => {
    for (const socket of open) socket.destroy();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

test('bisect finds the border, or the bounds that time left', async () => {
  const asked: number[] = [];
  const border = (size: number) => async (tried: number) => {
    asked.push(tried);
    return tried <= size;
  };
  const range = { least: 256, most: 131_072, step: 64, expired: () => false };
  const found = await bisect(border(8190), range);
  expect(found?.accepted).toBeLessThanOrEqual(8190);
  expect(found?.refused).toBeGreaterThan(8190);
  expect((found?.refused ?? 0) - (found?.accepted ?? 0)).toBeLessThanOrEqual(64);
  expect(asked.length).toBeLessThanOrEqual(14);
  expect(await bisect(border(200_000), range)).toEqual({ accepted: 131_072, refused: undefined });
  expect(await bisect(border(0), range)).toBeUndefined();
  expect(await bisect(border(8190), { ...range, expired: () => true })).toEqual({ accepted: 256, refused: 131_072 });
});

describe('addresses', () => {
  test.each(['ftp://127.0.0.1/', 'localhost', 'https://user:secret@127.0.0.1/', 'http://'])(
    '%s is refused',
    async url => {
      await expect(findPeer(url)).rejects.toMatchObject({ code: 'XC-PEER-001' });
    },
  );

  test.each([
    ['https://user:secret@127.0.0.1/', 'https://***@127.0.0.1/'],
    ['http:user:secret@127.0.0.1/', 'http:***@127.0.0.1/'],
    ['https:\\\\user:sec@ret@127.0.0.1/', 'https:***@127.0.0.1/'],
    ['ftp://user:secret@127.0.0.1/', 'ftp://***@127.0.0.1/'],
  ])('a password is not repeated: %s', async (given, url) => {
    await expect(findPeer(given)).rejects.toMatchObject({ code: 'XC-PEER-001', values: { url } });
  });

  test('IPv6, default ports and query', async () => {
    expect(await findPeer('https://[::1]/a?b')).toMatchObject({
      host: '::1',
      port: 443,
      path: '/a?b',
      authority: '[::1]',
      address: '::1',
    });
    expect(await findPeer('http://127.0.0.1')).toMatchObject({ port: 80, path: '/' });
  });
});

describe('a server of Node', () => {
  test('is measured as Node documents itself', async () => {
    const server = await serve((request, response) => {
      request.resume();
      response.end('ok');
    });
    closing.push(server.close);
    const result = await check(server.url);
    expect(result.of('http1/reuse')).toMatchObject({ status: 'pass', evidence: { requests: 5, connections: 1 } });
    expect(result.of('body/expect')?.found.en).toBe('100 Continue came');
    expect(result.of('body/chunked')?.status).toBe('pass');
    // --max-http-header-size: 16 KiB of all there is before the body, without colons and line ends.
    for (const id of ['limits/field', 'limits/fields', 'limits/target']) {
      const accepted = Number(result.of(id)?.evidence['accepted']);
      expect(accepted).toBeGreaterThan(15_800);
      expect(accepted).toBeLessThan(16_900);
    }
    expect(result.of('http1/idle')?.status).toBe('skip');
    expect(result.setting('MaxIdleConnsPerHost')).toBe('32');
    expect(result.code).toContain('package peer');
  });

  test('that closes after each answer leaves nothing to keep', async () => {
    const server = await serve((request, response) => {
      request.resume();
      response.setHeader('connection', 'close');
      response.end('ok');
    });
    closing.push(server.close);
    const result = await check(server.url);
    expect(result.of('http1/reuse')).toMatchObject({ status: 'warn', evidence: { connections: 5 } });
    expect(result.setting('DisableKeepAlives')).toBe('true');
    expect(result.setting('IdleConnTimeout')).toBeUndefined();
  });

  test('closes idle connections, and the client is told to be earlier', async () => {
    const server = await raw(socket => {
      socket.write('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok');
      setTimeout(() => socket.end(), 2500);
    });
    const result = await check(server, { idleMs: 6000 });
    const closed = Number(result.of('http1/idle')?.evidence['closedAfterMs']);
    expect(closed).toBeGreaterThan(2200);
    expect(closed).toBeLessThan(4000);
    expect(result.setting('IdleConnTimeout')).toMatch(/^(?:1[89]|2\d)00 \* time.Millisecond$/);
  });

  test('keeps them longer than we wait', async () => {
    const server = await serve((_, response) => response.end('ok'));
    closing.push(server.close);
    const result = await check(server.url, { idleMs: 300 });
    expect(result.of('http1/idle')).toMatchObject({ status: 'pass', evidence: { closedAfterMs: null } });
    // Less than Go keeps them by itself: nothing is known of what lies between.
    expect(result.setting('IdleConnTimeout')).toBe('30 * time.Second');
  });

  test('sends a body that is too long to read', async () => {
    const server = await serve((_, response) => response.end('x'.repeat(3 << 20)));
    closing.push(server.close);
    expect((await check(server.url)).of('http1/reuse')?.status).toBe('unknown');
  });
});

describe('HTTP/2 without TLS', () => {
  test('with gRPC trailers', async () => {
    const server = createHttp2({ settings: { maxConcurrentStreams: 77 } });
    server.on('stream', (stream, headers) => {
      stream.on('error', () => {});
      if (headers[':method'] === 'GET') {
        stream.respond({ ':status': 200 });
        stream.end('ok');
        return;
      }
      stream.respond({ ':status': 200, 'content-type': 'application/grpc' }, { waitForTrailers: true });
      stream.on('wantTrailers', () => stream.sendTrailers({ 'grpc-status': '12' }));
      stream.end(Buffer.alloc(5));
    });
    await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready));
    closing.push(() => void server.close());
    const { port } = server.address() as AddressInfo;
    const result = await check(`http://127.0.0.1:${port}/`, { h2c: true });
    expect(result.of('http2/clear')).toMatchObject({
      status: 'pass',
      evidence: { SETTINGS_MAX_CONCURRENT_STREAMS: 77 },
    });
    expect(result.of('http1/answer')?.found.en).toBe('HTTP/2 alone');
    expect(result.setting('Protocols')).toBe('unencryptedHTTP2');
    expect(result.of('grpc/trailers')).toMatchObject({ status: 'pass', evidence: { 'grpc-status': '12' } });
  });

  test('is not there, and neither is gRPC', async () => {
    const server = await serve((_, response) => response.end('ok'));
    closing.push(server.close);
    const result = await check(server.url, { h2c: true });
    expect(result.of('http2/clear')?.found.en).toMatch(/^no HTTP\/2 without TLS/);
    expect(result.of('grpc/trailers')?.status).toBe('skip');
    expect(result.setting('Protocols')).toBeUndefined();
  });
});

describe('peers that do less, or worse', () => {
  test('no 100 Continue, no chunks', async () => {
    const url = await raw((socket, text) => {
      if (/transfer-encoding: chunked/i.test(text))
        socket.end('HTTP/1.1 411 Length Required\r\nContent-Length: 0\r\nConnection: close\r\n\r\n');
      // Answers a body that was announced only once it has come.
      else if (!/expect: 100/i.test(text)) socket.write('HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n');
    });
    const result = await check(url);
    expect(result.of('body/expect')?.status).toBe('warn');
    expect(result.setting('ExpectContinueTimeout')).toBe('0');
    expect(result.of('body/chunked')?.status).toBe('warn');
    expect(result.code).toMatch(/^\/\/ (?:Requests: .*\n\/\/ )?Bodies need a length/);
  });

  test.each<[string, (socket: Socket) => void]>([
    ['nothing', () => {}],
    ['a closed connection', socket => socket.destroy()],
    ['no HTTP', socket => socket.end('220 smtp ready\r\n')],
    ['headers without end', socket => void flood(socket, 'HTTP/1.1 200 OK\r\n', 'x: y\r\n')],
    ['a status line without end', socket => void flood(socket, 'HTTP/1.1 200 ', 'x')],
    ['1xx without end', socket => void flood(socket, '', 'HTTP/1.1 102 Processing\r\n\r\n')],
    ['a body without end', socket => void flood(socket, 'HTTP/1.1 200 OK\r\n\r\n', 'x'.repeat(1000))],
    ['a switch of protocols', socket => socket.write('HTTP/1.1 101 S\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n')],
  ])(
    '%s ends in time',
    async (_, talk) => {
      const began = performance.now();
      const result = await check(await raw(talk), { h2c: true });
      expect(result.findings.length).toBeGreaterThan(0);
      expect(performance.now() - began).toBeLessThan(60_000);
    },
    70_000,
  );

  test('busy, or silent: that says nothing of sizes', async () => {
    const large = new WeakSet<Socket>();
    const url = await raw((socket, text) => {
      if (large.has(socket)) return;
      if (text.length < 1000) socket.write('HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n');
      else if (text.includes('x-peercheck:')) socket.write('HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n');
      if (text.length >= 1000) large.add(socket);
    });
    const result = await check(url);
    for (const id of ['limits/field', 'limits/fields', 'limits/target']) expect(result.of(id)?.status).toBe('unknown');
    expect(result.code).not.toContain('Requests:');
  });

  test('nobody there', async () => {
    const result = await check('http://127.0.0.1:1/', { h2c: true });
    expect(result.findings).toMatchObject([
      {
        id: 'tcp/connect',
        status: 'fail',
        evidence: { code: 'ECONNREFUSED' },
        hint: { en: expect.stringContaining('nothing listens there') },
      },
    ]);
    expect(result.settings).toEqual([]);
    expect(result.code).toBe('');
  });

  test('a peer without TLS, asked for TLS: no choice of protocol and no want of gRPC is told of it', async () => {
    const server = await serve((_, response) => response.end('ok'));
    closing.push(server.close);
    const result = await check(server.url.replace('http:', 'https:'));
    expect(result.findings.map(({ id, status }) => `${id} ${status}`)).toEqual([
      'tls/versions fail',
      'http1/answer fail',
      'http1/idle skip',
    ]);
    expect(result.of('tls/versions')?.hint?.en).toContain('http://');
    expect(result.code).toBe('');
  });

  test('what the peer says is one harmless line', async () => {
    const url = await raw(socket =>
      socket.write(
        'HTTP/1.1 200 OK\r\nServer: \u001b[2J\u009b31m evil \u202e\r\nKeep-Alive: timeout=5\u001b]0;x\u0007\r\nContent-Length: 0\r\n\r\n',
        'latin1',
      ),
    );
    const result = await check(url);
    expect(JSON.stringify(result.findings)).not.toMatch(/\\u001b|\u009b|\u202e/);
  });
});

function flood(socket: Socket, head: string, more: string): void {
  socket.write(head);
  const timer = setInterval(() => (socket.destroyed ? clearInterval(timer) : socket.write(more.repeat(50))), 5);
}

describe('how long connections live', () => {
  const reuse = {
    requests: 5,
    connections: 1,
    bodyTooLong: false,
    announced: undefined,
    status: 200,
    server: undefined,
  };
  const http2: Http2Facts = {
    way: 'clear',
    works: true,
    status: 200,
    reason: undefined,
    maxConcurrentStreams: 128,
    maxHeaderListSize: undefined,
    initialWindowSize: undefined,
  };
  const nothing: PeerFacts = {
    tls: undefined,
    reuse: undefined,
    idle: undefined,
    http2: undefined,
    http2Idle: undefined,
    limits: undefined,
    bodies: undefined,
  };
  const settings = (facts: Partial<PeerFacts>) =>
    Object.fromEntries(transportSettings({ ...nothing, ...facts }).map(({ field, value }) => [field, value]));

  test('HTTP/2 that is closed at once is not kept: an IdleConnTimeout of 0 would be for ever', () => {
    const found = settings({ http2, http2Idle: { closedAfterMs: 40, waitedMs: 40 } });
    expect(found['DisableKeepAlives']).toBe('true');
    expect(found).not.toHaveProperty('IdleConnTimeout');
    const { status, hint } = judgeHttp2Idle({ closedAfterMs: 40, waitedMs: 40 });
    expect([status, hint?.en]).toEqual(['warn', expect.stringContaining('keep-alive')]);
  });

  test('a limit that real requests pass over says what to do', () => {
    const small = { accepted: 1980, refused: 2044 };
    const [field] = judgeHeaderLimits({ field: small, fields: undefined, target: undefined });
    expect(field).toMatchObject({ status: 'warn', hint: { en: expect.stringContaining('raised at the peer') } });
  });

  test('closed after some answers is not closed after each', () => {
    expect(settings({ reuse: { ...reuse, connections: 5 } })['DisableKeepAlives']).toBe('true');
    expect(settings({ reuse: { ...reuse, connections: 2 } })).not.toHaveProperty('DisableKeepAlives');
    expect(settings({ reuse: { ...reuse, connections: 5 }, http2 })).not.toHaveProperty('DisableKeepAlives');
  });
});

describe('TLS', () => {
  const yes = (cipher: string): Offer => ({ taken: 'yes', cipher });
  const no: Offer = { taken: 'no', reason: 'ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION' };
  const tls = (over: Partial<TlsFacts>, versions: Partial<TlsFacts['versions']>): TlsFacts => ({
    versions: { TLSv1: no, 'TLSv1.1': no, 'TLSv1.2': no, 'TLSv1.3': no, ...versions },
    goSuites: undefined,
    alpn: undefined,
    certificate: undefined,
    ...over,
  });
  const facts = (found: TlsFacts): PeerFacts => ({
    tls: found,
    reuse: undefined,
    idle: undefined,
    http2: undefined,
    http2Idle: undefined,
    limits: undefined,
    bodies: undefined,
  });
  const setting = (found: TlsFacts, field: string) =>
    transportSettings(facts(found)).find(known => known.field === `TLSClientConfig.${field}`)?.value;

  test('old versions alone need a lower floor', () => {
    const old = tls({}, { TLSv1: yes('AES128-SHA'), 'TLSv1.1': yes('AES128-SHA') });
    expect(judgeTls(old)[0]?.status).toBe('warn');
    expect(setting(old, 'MinVersion')).toBe('tls.VersionTLS11');
  });

  test('no ECDHE means a suite by name', () => {
    const rsa = tls({ goSuites: false }, { 'TLSv1.2': yes('AES128-GCM-SHA256') });
    expect(judgeTls(rsa).find(({ id }) => id === 'tls/go-suites')?.status).toBe('warn');
    expect(setting(rsa, 'CipherSuites')).toBe('[]uint16{tls.TLS_RSA_WITH_AES_128_GCM_SHA256}');
  });

  test('1.2 and 1.3 have the floor at 1.2, 1.3 alone at 1.3', () => {
    const both = tls({ goSuites: true }, { 'TLSv1.2': yes('ECDHE-RSA-AES128-GCM-SHA256'), 'TLSv1.3': yes('x') });
    expect(setting(both, 'MinVersion')).toBe('tls.VersionTLS12');
    expect(setting(tls({}, { 'TLSv1.3': yes('x') }), 'MinVersion')).toBe('tls.VersionTLS13');
    expect(setting(both, 'CipherSuites')).toBeUndefined();
  });

  const signed = (over: Partial<NonNullable<TlsFacts['certificate']>>) =>
    tls(
      { certificate: { trusted: false, subject: 'h', validTo: '2030-01-01', byOwnAuthority: false, ...over } },
      { 'TLSv1.3': yes('x') },
    );

  test('an authority of the own is a pool in the client, with --ca and where it is to be given', () => {
    expect(setting(signed({ trusted: true, byOwnAuthority: true }), 'RootCAs')).toBe('roots');
    expect(setting(signed({ reason: 'DEPTH_ZERO_SELF_SIGNED_CERT' }), 'RootCAs')).toBe('roots');
    expect(setting(signed({ trusted: true }), 'RootCAs')).toBeUndefined();
  });

  test.each([
    ['CERT_HAS_EXPIRED', 'renewed'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'other names'],
    ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', '--ca'],
  ])('%s has a hint of its own', (reason, words) => {
    const found = signed({ reason });
    expect(judgeTls(found).find(({ id }) => id === 'tls/certificate')?.hint?.en).toContain(words);
    expect(setting(found, 'RootCAs')).toBe(words === '--ca' ? 'roots' : undefined);
  });

  test('none at all, or nobody knows', () => {
    expect(judgeTls(tls({}, {}))[0]?.status).toBe('fail');
    expect(judgeTls(tls({}, { 'TLSv1.3': { taken: 'unknown', reason: 'timeout' } }))[0]?.status).toBe('unknown');
    expect(transportSettings(facts(tls({}, {}))).some(({ field }) => field.startsWith('TLS'))).toBe(false);
  });
});

test('limits are told to the caller, who alone can keep to them', () => {
  const limits = {
    field: { accepted: 8000, refused: 8064 },
    fields: undefined,
    target: { accepted: 1, refused: undefined },
  };
  expect(callerRules({ limits, bodies: undefined }, 'en')).toEqual(['// Requests: one header field ≤ 8000 bytes.']);
  expect(callerRules({ limits, bodies: undefined }, 'zh')).toEqual(['// 请求：单个首部字段 ≤ 8000 字节。']);
});

test('the command is described in both languages', () => {
  for (const text of [peercheck.description, ...Object.values(peercheck.flags)])
    for (const words of [text.en, text.zh]) expect(words).not.toBe('');
});
