import { describe, expect, test } from '@jest/globals';
import { encodeKeyUpdate, readKeyUpdate, readNewSessionTicket } from '../../src/gmtls/messages/after-handshake.js';
import { encodeAlert, readAlert } from '../../src/gmtls/messages/alert.js';
import {
  encodeCertificateList,
  encodeTls13Certificates,
  encodeTls13CertificateVerify,
  readCertificateList,
  readCertificateRequest,
  readTls13Certificates,
  readTls13CertificateVerify,
} from '../../src/gmtls/messages/certificates.js';
import { extension } from '../../src/gmtls/messages/extensions.js';
import { encodeClientHello, RETRY_RANDOM, readClientHello, readServerHello } from '../../src/gmtls/messages/hellos.js';
import {
  encodeEcdheClientKeyExchange,
  encodeEcdheParams,
  readEccServerKeyExchange,
  readEcdheClientKeyExchange,
  readEcdheServerKeyExchange,
} from '../../src/gmtls/messages/key-exchange.js';
import { parseBody, type ReadBody } from '../../src/gmtls/messages/message.js';
import { concat, vector } from '../../src/gmtls/wire/bytes.js';
import { WireError } from '../../src/gmtls/wire/error.js';

const random = Buffer.alloc(32, 1);
const point = Buffer.concat([Buffer.of(4), Buffer.alloc(64, 2)]);
const unhex = (hex: string) => Buffer.from(hex, 'hex');

function refusal<T>(name: string, body: Uint8Array, read: ReadBody<T>): unknown {
  try {
    parseBody(name, body, read);
  } catch (error) {
    if (error instanceof WireError) return { problem: error.problem, where: error.where };
    throw error;
  }
  return undefined;
}

describe('ClientHello', () => {
  const hello = {
    version: 0x0101,
    random,
    sessionId: Buffer.alloc(32, 3),
    suites: [0xe053, 0xe013],
    extensions: [
      extension.serverName('a.example.cn'),
      extension.groups([41]),
      extension.signatures([0x0704, 0x0708]),
      extension.protocols(['h2', 'http/1.1']),
      extension.statusRequest(),
      extension.supportedVersions([0x0304]),
      extension.keyShares([{ group: 41, key: point }]),
      extension.cookie(Buffer.from('c')),
    ],
  };

  test('is read as it was written, and each field has its place', () => {
    const { value, fields } = parseBody('ClientHello', encodeClientHello(hello), readClientHello);
    expect(value).toMatchObject({ version: 0x0101, suites: [0xe053, 0xe013] });
    expect(value.extensions?.known).toEqual({
      serverName: 'a.example.cn',
      groups: [41],
      signatures: [0x0704, 0x0708],
      protocols: ['h2', 'http/1.1'],
      versions: [0x0304],
      shares: [{ group: 41, key: new Uint8Array(point) }],
      cookie: new Uint8Array(Buffer.from('c')),
    });
    const shown = Object.fromEntries(fields.map(({ path, text }) => [path, text]));
    expect(shown).toMatchObject({
      'ClientHello.client_version': 'TLCP (0x0101)',
      'ClientHello.cipher_suites': 'ECC_SM4_GCM_SM3 (0xe053) ECC_SM4_CBC_SM3 (0xe013)',
      'ClientHello.extensions[0].server_name.server_name_list.host_name': 'a.example.cn',
      'ClientHello.extensions[1].supported_groups.named_group_list': 'curveSM2 (0x0029)',
    });
    for (const { at, length } of fields) expect(at + length).toBeLessThanOrEqual(encodeClientHello(hello).length);
  });

  test('of the old standard ends before the extensions', () => {
    const old = encodeClientHello({ ...hello, extensions: undefined });
    expect(parseBody('ClientHello', old, readClientHello).value.extensions).toBeUndefined();
    expect(refusal('ClientHello', concat(old, Buffer.of(0)), readClientHello)).toEqual({
      problem: 'short',
      where: 'ClientHello.extensions.length',
    });
  });

  test('has no extension twice', () => {
    const twice = encodeClientHello({ ...hello, extensions: [extension.groups([41]), extension.groups([41])] });
    expect(refusal('ClientHello', twice, readClientHello)).toEqual({
      problem: 'value',
      where: 'ClientHello.extensions[1].extension_type',
    });
  });
});

describe('ServerHello', () => {
  const body = (rest: string, randomness: Uint8Array = random, version = '0303') =>
    concat(unhex(version), randomness, unhex(rest));

  test('a HelloRetryRequest has the random of one', () => {
    const retry = parseBody(
      'ServerHello',
      body('0000c600 0006 0033 0002 0029'.replaceAll(' ', ''), RETRY_RANDOM),
      readServerHello,
    );
    expect(retry.value).toMatchObject({ retry: true, extensions: { known: { wantedGroup: 41 } } });
    expect(retry.fields.map(({ text }) => text)).toContain('HelloRetryRequest');
    const tlcp = body('00e01300', RETRY_RANDOM, '0101');
    expect(parseBody('ServerHello', tlcp, readServerHello).value.retry).toBe(false);
  });

  test.each([
    ['00e013', 'short', 'ServerHello.compression_method'],
    ['21', 'length', 'ServerHello.session_id'],
    ['00e0130000', 'short', 'ServerHello.extensions.length'],
    ['00e01300000000', 'trailing', 'ServerHello'],
    ['00e013000003002b00', 'short', 'ServerHello.extensions[0].supported_versions.length'],
  ])('%s is %s at %s', (rest, problem, where) => {
    expect(refusal('ServerHello', body(rest), readServerHello)).toEqual({ problem, where });
  });
});

describe('certificates', () => {
  const list = [Buffer.from('one'), Buffer.from('two')];

  test('both lists are read as they were written', () => {
    expect(parseBody('Certificate', encodeCertificateList(list), readCertificateList).value.map(String)).toEqual(
      list.map(each => String(new Uint8Array(each))),
    );
    const written = encodeTls13Certificates(Buffer.from('ctx'), list);
    const { context, certificates } = parseBody('Certificate', written, readTls13Certificates).value;
    expect([context, ...certificates].map(each => Buffer.from(each).toString())).toEqual(['ctx', 'one', 'two']);
  });

  test('the hundred and first is not read, and an empty one is none', () => {
    const many = encodeCertificateList(Array.from({ length: 101 }, () => Buffer.from('x')));
    expect(refusal('Certificate', many, readCertificateList)).toEqual({
      problem: 'value',
      where: 'Certificate.certificate_list[100]',
    });
    expect(refusal('Certificate', encodeCertificateList([Buffer.alloc(0)]), readCertificateList)).toEqual({
      problem: 'length',
      where: 'Certificate.certificate_list[0]',
    });
  });

  test('a request has types and names', () => {
    const { value } = parseBody('CertificateRequest', unhex('01400005000330010a'), readCertificateRequest);
    expect(value).toMatchObject({ types: [64], authorities: [{ length: 3 }] });
  });

  test('CertificateVerify of TLS 1.3 says its algorithm', () => {
    const written = encodeTls13CertificateVerify({ scheme: 0x0708, signature: Buffer.from('s') });
    expect(parseBody('CertificateVerify', written, readTls13CertificateVerify).value.scheme).toBe(0x0708);
  });
});

describe('key exchange', () => {
  test('what ECDHE signs is the four bytes and the point', () => {
    const params = encodeEcdheParams(point);
    const { value } = parseBody(
      'ServerKeyExchange',
      concat(params, vector(2, Buffer.from('signature'))),
      readEcdheServerKeyExchange,
    );
    expect(Buffer.from(value.ephemeral?.params ?? []).equals(params)).toBe(true);
    expect(value.ephemeral?.curve).toBe(41);
    expect(Buffer.from(value.signature).toString()).toBe('signature');
  });

  test('the point of the client has an outer length, or none', () => {
    for (const outerLength of [true, false]) {
      const written = encodeEcdheClientKeyExchange(point, outerLength);
      expect(written).toHaveLength(outerLength ? 71 : 69);
      expect(parseBody('ClientKeyExchange', written, readEcdheClientKeyExchange).value).toMatchObject({ outerLength });
    }
  });

  test.each([
    ['01', 'value', 'ServerKeyExchange.curve_type'],
    ['0300294004', 'length', 'ServerKeyExchange.public'],
    [`03002941${'02'.repeat(65)}`, 'value', 'ServerKeyExchange.public'],
    [`0300294104${'02'.repeat(64)}00`, 'short', 'ServerKeyExchange.signature.length'],
    [`0300294104${'02'.repeat(64)}0000`, 'length', 'ServerKeyExchange.signature'],
  ])('%s is %s at %s', (hex, problem, where) => {
    expect(refusal('ServerKeyExchange', unhex(hex), readEcdheServerKeyExchange)).toEqual({ problem, where });
  });

  test('bytes behind the signature of ECC are refused', () => {
    expect(refusal('ServerKeyExchange', unhex('00020102ff'), readEccServerKeyExchange)).toEqual({
      problem: 'trailing',
      where: 'ServerKeyExchange',
    });
  });
});

test('tickets, new keys and alerts', () => {
  const ticket = unhex('00001c2000000001 01 aa 0002 bbbb 0000'.replaceAll(' ', ''));
  expect(parseBody('NewSessionTicket', ticket, readNewSessionTicket).value).toMatchObject({ lifetime: 7200 });
  expect(parseBody('KeyUpdate', encodeKeyUpdate(true), readKeyUpdate).value).toBe(true);
  expect(refusal('KeyUpdate', Buffer.of(2), readKeyUpdate)).toEqual({
    problem: 'value',
    where: 'KeyUpdate.request_update',
  });
  const { value, fields } = parseBody('Alert', encodeAlert({ fatal: true, description: 40 }), readAlert);
  expect(value).toEqual({ fatal: true, description: 40 });
  expect(fields.map(({ text }) => text)).toEqual(['fatal', 'handshake_failure']);
  expect(refusal('Alert', Buffer.of(2), readAlert)).toMatchObject({ problem: 'short' });
});
