import { describe, expect, test } from '@jest/globals';
import type { Client } from '../../src/gmtls/client/client.js';
import type { ClientEvent } from '../../src/gmtls/client/events.js';
import { encodeAlert } from '../../src/gmtls/messages/alert.js';
import { encodeCertificateList } from '../../src/gmtls/messages/certificates.js';
import { type Extension, extension } from '../../src/gmtls/messages/extensions.js';
import { encodeServerHello, RETRY_RANDOM } from '../../src/gmtls/messages/hellos.js';
import { encodeMessage } from '../../src/gmtls/messages/message.js';
import { RecordWriter } from '../../src/gmtls/record/writer.js';
import { tlcpClient } from '../../src/gmtls/tlcp/client.js';
import { TlcpSession } from '../../src/gmtls/tlcp/session.js';
import { tls13Client } from '../../src/gmtls/tls13/client.js';
import { concat, uint } from '../../src/gmtls/wire/bytes.js';
import { certificate } from '../peers/credentials.js';

const random = Buffer.alloc(32, 1);
const point = Buffer.from(
  '0432c4ae2c1f1981195f9904466a39c9948fe30bbff2660be1715a4589334c74c7bc3736a2f4f6779c59bdcee36b692153d0a9877cc62a474002df32e52139f0a0',
  'hex',
);
const handshake = (type: number, body: Uint8Array, version = 0x0101) =>
  new RecordWriter(version).write(22, encodeMessage(type, body));
const alert = (fatal: boolean, description: number) =>
  new RecordWriter(0x0101).write(21, encodeAlert({ fatal, description }));

/** What came of it, and the alert that the server got. */
function outcome(client: Client, ...records: readonly Uint8Array[]) {
  const events: ClientEvent[] = [...client.start().events];
  for (const bytes of records) events.push(...client.receive(bytes, 0).events);
  const sent = events.flatMap(event =>
    event.type === 'alert' && event.direction === 'sent' ? [event.description] : [],
  );
  return {
    kind: client.failure?.kind,
    where: client.failure?.evidence['where'],
    awaiting: client.failure?.awaiting,
    sent,
  };
}

describe('TLCP', () => {
  const client = () => tlcpClient({ suites: [0xe013, 0xe053], random: size => Buffer.alloc(size, 9) });
  const hello = { version: 0x0101, random, sessionId: Buffer.alloc(32, 2), suite: 0xe013 };
  const serverHello = (change: Partial<typeof hello & { extensions: Extension[] }> = {}) =>
    handshake(2, encodeServerHello({ ...hello, ...change }));
  const certificates = (list: readonly Uint8Array[]) => handshake(11, encodeCertificateList(list));
  const pair = certificates([certificate('sign'), certificate('enc')]);

  test.each([
    ['a suite that was not offered', [serverHello({ suite: 0xe011 })], 'ServerHello.cipher_suite', 47],
    ['another version', [serverHello({ version: 0x0303 })], 'ServerHello.server_version', 70],
    [
      'an extension that nobody asked for',
      [serverHello({ extensions: [extension.protocols(['h2'])] })],
      'ServerHello.extensions',
      110,
    ],
    ['another message', [pair], 'ServerHello', 10],
    ['ChangeCipherSpec', [new RecordWriter(0x0101).write(20, Uint8Array.of(1))], 'ServerHello', 10],
    ['data', [new RecordWriter(0x0101).write(23, Uint8Array.of(1))], 'ServerHello', 10],
    ['16 MiB of handshake', [Buffer.from('1601010004 02ffffff'.replace(' ', ''), 'hex')], 'Handshake.length', 50],
    ['a record that is too long', [Buffer.from('1601014801', 'hex')], 'Record.length', 22],
    ['an alert of one byte', [Buffer.from('150101000102', 'hex')], 'Alert.description', 50],
    [
      'a list of certificates that is cut',
      [serverHello(), handshake(11, Buffer.from('00000500000a01', 'hex'))],
      'Certificate.certificate_list',
      50,
    ],
    ['no ServerKeyExchange', [serverHello(), pair, handshake(14, Buffer.alloc(0))], 'ServerKeyExchange', 10],
    [
      'a ServerKeyExchange with more behind it',
      [serverHello(), pair, handshake(12, Buffer.from('00013000', 'hex'))],
      'ServerKeyExchange',
      50,
    ],
  ] as const)('%s', (_, records, where, description) => {
    expect(outcome(client(), ...records)).toMatchObject({ kind: 'protocol', where, sent: [description] });
  });

  test.each([
    ['no certificate', []],
    ['a certificate that is none', [Buffer.from('3003020101', 'hex'), Buffer.from('3003020101', 'hex')]],
  ])('%s: there is no key to go on with', (_, list) => {
    const came = outcome(client(), serverHello(), certificates(list));
    expect(came).toMatchObject({ kind: 'protocol', where: 'Certificate.certificate_list', sent: [42] });
  });

  test('warnings are borne, and not for ever', () => {
    const warned = [...Array(5)].map(() => alert(false, 112));
    expect(outcome(client(), ...warned).kind).toBeUndefined();
    expect(outcome(client(), ...warned, alert(false, 112)).kind).toBe('alert');
  });

  test('a fatal alert and a close_notify end it', () => {
    expect(outcome(client(), alert(true, 71))).toMatchObject({ kind: 'alert', sent: [] });
    expect(outcome(client(), alert(false, 0))).toMatchObject({ kind: 'closed', awaiting: 'ServerHello' });
  });

  test('a session that goes on with another suite', () => {
    const session = new TlcpSession(hello.sessionId, 0xe053, Buffer.alloc(48));
    const resuming = tlcpClient({ suites: [0xe013, 0xe053], session });
    expect(outcome(resuming, serverHello())).toMatchObject({ kind: 'protocol', where: 'ServerHello.cipher_suite' });
  });

  test('a suite that we only offer is told as that', () => {
    const offering = tlcpClient({ suites: [0xe01c] });
    expect(outcome(offering, serverHello({ suite: 0xe01c }))).toMatchObject({ kind: 'unable', sent: [40] });
  });
});

describe('TLS 1.3', () => {
  const client = () =>
    tls13Client({ suites: [0x00c6, 0x00c7], groups: [41, 23], random: size => Buffer.alloc(size, 9) });
  const share = (group: number, key: Uint8Array): Extension => ({
    type: 51,
    data: concat(uint(group, 2), uint(key.length, 2), key),
  });
  const version: Extension = { type: 43, data: uint(0x0304, 2) };
  const wanted = (group: number): Extension => ({ type: 51, data: uint(group, 2) });
  const hello = {
    version: 0x0303,
    random,
    // What the client makes of its random bytes.
    sessionId: Buffer.alloc(32, 9),
    suite: 0x00c6,
    extensions: [version, share(41, point)],
  };
  const serverHello = (change: Partial<typeof hello> = {}) =>
    handshake(2, encodeServerHello({ ...hello, ...change }), 0x0303);
  const retry = (group: number, change: Partial<typeof hello> = {}) =>
    serverHello({ random: Buffer.from(RETRY_RANDOM), extensions: [version, wanted(group)], ...change });

  test.each([
    ['TLS 1.2', [serverHello({ extensions: [] })], 'ServerHello.supported_versions', 70],
    [
      'a session identifier that is not ours',
      [serverHello({ sessionId: Buffer.alloc(32) })],
      'ServerHello.legacy_session_id_echo',
      47,
    ],
    ['a suite that was not offered', [serverHello({ suite: 0x1301 })], 'ServerHello.cipher_suite', 47],
    ['no share', [serverHello({ extensions: [version] })], 'ServerHello.key_share', 109],
    [
      'a share of another group',
      [serverHello({ extensions: [version, share(23, point)] })],
      'ServerHello.key_share',
      47,
    ],
    [
      'a share that is no point',
      [serverHello({ extensions: [version, share(41, Buffer.alloc(65, 4))] })],
      'ServerHello.key_share.key_exchange',
      47,
    ],
    [
      'the point at infinity',
      [serverHello({ extensions: [version, share(41, Buffer.alloc(1))] })],
      'ServerHello.key_share.key_exchange',
      47,
    ],
    ['a retry for a group that had a share', [retry(41)], 'ServerHello.key_share', 47],
    ['a retry for a group that was not offered', [retry(29)], 'ServerHello.key_share', 47],
    ['a retry that changes nothing', [retry(23, { extensions: [version] })], 'ServerHello.extensions', 47],
    ['two retries', [retry(23), retry(23)], 'ServerHello.random', 10],
    ['another suite after the retry', [retry(23), serverHello({ suite: 0x00c7 })], 'ServerHello.cipher_suite', 47],
    [
      'EncryptedExtensions in the clear',
      [concat(serverHello(), handshake(8, Buffer.of(0, 0), 0x0303))],
      'Record.type',
      10,
    ],
    [
      'a message that begins in the clear',
      [new RecordWriter(0x0303).write(22, concat(encodeMessage(2, encodeServerHello(hello)), Buffer.of(8)))],
      'EncryptedExtensions',
      10,
    ],
    [
      'a record under other keys',
      [concat(serverHello(), new RecordWriter(0x0303).write(23, Buffer.alloc(40)))],
      'Record',
      20,
    ],
  ] as const)('%s', (_, records, where, description) => {
    expect(outcome(client(), ...records)).toMatchObject({ kind: 'protocol', where, sent: [description] });
  });

  test('a group that no share can be made for is told before anything is sent', () => {
    expect(outcome(tls13Client({ suites: [0x00c6], groups: [0x11ee] })).kind).toBe('unable');
  });
});
