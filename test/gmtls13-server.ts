import type { Socket } from 'node:net';
import { encodeAlert, readAlert } from '../src/gmtls/messages/alert.js';
import { encodeCertificateStatus } from '../src/gmtls/messages/certificate-status.js';
import {
  encodeTls13Certificates,
  encodeTls13CertificateVerify,
  readTls13Certificates,
} from '../src/gmtls/messages/certificates.js';
import { type Extension, encodeExtensions, extension } from '../src/gmtls/messages/extensions.js';
import { type ClientHello, encodeServerHello, RETRY_RANDOM, readClientHello } from '../src/gmtls/messages/hellos.js';
import { encodeMessage, parseBody } from '../src/gmtls/messages/message.js';
import { HandshakeJoiner, type RawMessage } from '../src/gmtls/record/handshake-joiner.js';
import { RecordReader } from '../src/gmtls/record/reader.js';
import { RecordWriter } from '../src/gmtls/record/writer.js';
import { IDENTITY } from '../src/gmtls/sm2/identity.js';
import { systemRandom } from '../src/gmtls/sm2/scalar.js';
import { sign } from '../src/gmtls/sm2/signature.js';
import { TLS13_GROUPS } from '../src/gmtls/tls13/groups.js';
import { KeySchedule } from '../src/gmtls/tls13/key-schedule.js';
import { TLS13_SUITES, type Tls13Suite } from '../src/gmtls/tls13/suites.js';
import { concat, equal, uint, vector } from '../src/gmtls/wire/bytes.js';
import { WireError } from '../src/gmtls/wire/error.js';
import { CONTENT, EXTENSION, GROUP, HANDSHAKE, SIGNATURE, SUITE, VERSION } from '../src/gmtls/wire/names.js';
import { makeDual, privateOf } from './gm-certificates.js';
import {
  type Break,
  breakOff,
  type InPlace,
  listenScripted,
  refuse,
  replyWith,
  type Scripted,
} from './gmtls-listener.js';

type Message = 'ServerHello' | 'EncryptedExtensions' | 'Certificate' | 'CertificateVerify' | 'Finished';

/** What is wrong with a server of TLS 1.3. Without any of it nothing is: SM4, curveSM2 and sm2sig_sm3 together, and nothing else. */
export interface Tls13Fault {
  readonly suites?: readonly number[];
  readonly groups?: readonly number[];
  /** Takes hellos that do not offer sm2sig_sm3, and signs with this one. */
  readonly scheme?: number;
  readonly hello?: InPlace;
  readonly serverHello?: (due: Hello, hello: ClientHello) => Partial<Hello>;
  /** The group of each HelloRetryRequest, one after another. @param shared the hello has a share that would do */
  readonly retries?: (shared: boolean) => readonly number[];
  /** Changes the body of a message; the transcript has what was sent. */
  readonly bodies?: Partial<Readonly<Record<Message, (due: Uint8Array) => Uint8Array>>>;
  /** What the message is called on the wire. */
  readonly types?: Partial<Readonly<Record<Message, number>>>;
  /** EncryptedExtensions without keys. */
  readonly clear?: true;
  /** ChangeCipherSpecs in place of the one. */
  readonly changes?: number;
  readonly suiteFor?: (suite: Tls13Suite) => Tls13Suite;
  readonly signatureId?: keyof typeof IDENTITY;
  readonly signWith?: 'enc';
  /** DER that is stapled for clients that ask. */
  readonly staple?: Uint8Array;
  readonly request?: 'optional' | 'required';
  /** Handshake messages behind the Finished of the client. */
  readonly after?: readonly (readonly [type: number, body: Uint8Array])[];
  /** Ends the conversation where that message is due; `data`: behind both Finisheds. */
  readonly breaks?: { readonly at: Message | 'data'; readonly how: Break };
}

interface Hello {
  readonly version: number;
  readonly random: Uint8Array;
  readonly sessionId: Uint8Array;
  readonly suite: number;
  readonly extensions: readonly Extension[];
}

const dual = makeDual({}, 'scripted server of TLS 1.3');
export const tls13Certificates = dual;

/** A TLS 1.3 server in this process that speaks RFC 8998. */
export function scriptedTls13Server(fault: Tls13Fault = {}): Promise<Scripted> {
  return listenScripted((socket, crash) => converseTls13(socket, fault, crash));
}

type Came = { readonly type: number; readonly bytes: Uint8Array };
type Flow<T> = Generator<undefined, T, Came>;

/** One connection of such a server. */
export function converseTls13(socket: Socket, fault: Tls13Fault, crash: () => void): void {
  const reader = new RecordReader();
  const writer = new RecordWriter(VERSION.TLS12);
  const joiner = new HandshakeJoiner();
  const transcript: Uint8Array[] = [];
  const flow = handshake();
  flow.next();
  socket
    .on('end', () => socket.end())
    .on('data', bytes => {
      try {
        reader.push(bytes);
        for (let record = reader.next(); record !== undefined; record = reader.next()) flow.next(record);
      } catch (error) {
        if (!(error instanceof WireError)) throw error;
        refuse(socket, writer, error.alert);
      }
    });

  function* message(): Flow<RawMessage> {
    for (;;) {
      const whole = joiner.next();
      if (whole !== undefined) return whole;
      const { type, bytes } = yield;
      if (type === CONTENT.alert) socket.end();
      else if (type === CONTENT.handshake) joiner.push(bytes);
      else if (type !== CONTENT.change_cipher_spec) throw new WireError('unexpected', 'handshake', { en: '', zh: '' });
    }
  }

  /** @returns false when the conversation ends in its place */
  function send(name: Message, type: number, due: Uint8Array): boolean {
    if (fault.breaks?.at === name) {
      breakOff(socket, writer, fault.breaks.how);
      return false;
    }
    const raw = encodeMessage(fault.types?.[name] ?? type, fault.bodies?.[name]?.(due) ?? due);
    transcript.push(raw);
    socket.write(writer.write(CONTENT.handshake, raw));
    return true;
  }

  function* readHello(): Flow<ClientHello> {
    const { raw, type, body } = yield* message();
    if (type !== HANDSHAKE.client_hello) throw new WireError('unexpected', 'ClientHello', { en: '', zh: '' });
    transcript.push(raw);
    return parseBody('ClientHello', body, readClientHello).value;
  }

  function* handshake(): Flow<void> {
    const first = yield* readHello();
    const instead = fault.hello?.(first);
    if (instead !== undefined) return replyWith(socket, writer, instead, crash);
    const known = first.extensions?.known ?? {};
    if (known.versions?.includes(VERSION.TLS13) !== true) return refuse(socket, writer, 70);
    const number = (fault.suites ?? SM4).find(suite => first.suites.includes(suite));
    const group = (fault.groups ?? [GROUP.curveSM2]).find(each => known.groups?.includes(each));
    const scheme = fault.scheme ?? SIGNATURE.sm2sig_sm3;
    const signs = fault.scheme !== undefined || known.signatures?.includes(scheme) === true;
    const base = TLS13_SUITES.get(number ?? 0);
    if (number === undefined || group === undefined || !signs || base === undefined) return refuse(socket, writer, 40);
    const suite = fault.suiteFor?.(base) ?? base;
    const greeting = (extensions: readonly Extension[], random: Uint8Array) => {
      const due = { version: VERSION.TLS12, random, sessionId: first.sessionId, suite: number, extensions };
      return encodeServerHello({ ...due, ...fault.serverHello?.(due, first) });
    };
    let hello = first;
    const shared = known.shares?.some(share => share.group === group) === true;
    for (const wanted of fault.retries?.(shared) ?? (shared ? [] : [group])) {
      const [before = new Uint8Array(0)] = transcript.splice(0);
      transcript.push(encodeMessage(HANDSHAKE.message_hash, new KeySchedule(suite).hash([before])));
      const asking = [SELECTED, { type: EXTENSION.key_share, data: uint(wanted, 2) }];
      if (!send('ServerHello', HANDSHAKE.server_hello, greeting(asking, RETRY_RANDOM))) return;
      hello = yield* readHello();
    }
    const theirs = hello.extensions?.known.shares?.find(share => share.group === group);
    const own = TLS13_GROUPS.get(group)?.(systemRandom);
    if (theirs === undefined || own === undefined) return refuse(socket, writer, 47);
    const share = {
      type: EXTENSION.key_share,
      data: concat(uint(group, 2), vector(2, own.publicKey)),
    };
    if (!send('ServerHello', HANDSHAKE.server_hello, greeting([SELECTED, share], systemRandom(32)))) return;
    for (let sent = 0; sent < (fault.changes ?? 1); sent++)
      socket.write(writer.write(CONTENT.change_cipher_spec, Uint8Array.of(1)));

    const schedule = new KeySchedule(suite);
    schedule.mix(own.agree(theirs.key));
    const client = schedule.derive('c hs traffic', transcript);
    const server = schedule.derive('s hs traffic', transcript);
    if (fault.clear !== true) writer.protection = server.protection();
    reader.protection = client.protection();
    if (!send('EncryptedExtensions', HANDSHAKE.encrypted_extensions, encodeExtensions([]))) return;
    if (fault.request !== undefined) {
      const request = concat(vector(1), encodeExtensions([extension.signatures([SIGNATURE.sm2sig_sm3])]));
      const raw = encodeMessage(HANDSHAKE.certificate_request, request);
      transcript.push(raw);
      socket.write(writer.write(CONTENT.handshake, raw));
    }
    const asked = hello.extensions?.all.some(({ type }) => type === EXTENSION.status_request) === true;
    const status =
      asked && fault.staple !== undefined
        ? [{ type: EXTENSION.status_request, data: encodeCertificateStatus(fault.staple) }]
        : [];
    const list = encodeTls13Certificates(new Uint8Array(0), [dual.sign.der, dual.ca.der], status);
    if (!send('Certificate', HANDSHAKE.certificate, list)) return;
    const context = Buffer.from(`${' '.repeat(64)}TLS 1.3, server CertificateVerify\0`);
    const signature = sign(
      privateOf(fault.signWith === 'enc' ? dual.enc.key : dual.sign.key),
      concat(context, schedule.hash(transcript)),
      IDENTITY[fault.signatureId ?? 'tls13'],
      systemRandom,
    );
    const verify = encodeTls13CertificateVerify({ scheme, signature });
    if (!send('CertificateVerify', HANDSHAKE.certificate_verify, verify)) return;
    if (!send('Finished', HANDSHAKE.finished, server.finished(schedule.hash(transcript)))) return;

    schedule.mix();
    const clientData = schedule.derive('c ap traffic', transcript);
    writer.protection = schedule.derive('s ap traffic', transcript).protection();
    if (fault.request !== undefined) {
      const came = yield* message();
      transcript.push(came.raw);
      const { certificates } = parseBody('Certificate', came.body, readTls13Certificates).value;
      if (certificates.length === 0 && fault.request === 'required') return refuse(socket, writer, 116);
      if (certificates.length > 0) transcript.push((yield* message()).raw);
    }
    const finished = yield* message();
    if (!equal(finished.body, client.finished(schedule.hash(transcript)))) return refuse(socket, writer, 51);
    reader.protection = clientData.protection();
    if (fault.breaks?.at === 'data') return breakOff(socket, writer, fault.breaks.how);
    for (const [type, body] of fault.after ?? [])
      socket.write(writer.write(CONTENT.handshake, encodeMessage(type, body)));
    for (;;) {
      const { type, bytes } = yield;
      if (type === CONTENT.application_data) socket.write(writer.write(CONTENT.application_data, bytes));
      else if (type === CONTENT.alert && parseBody('Alert', bytes, readAlert).value.description === 0) {
        socket.write(writer.write(CONTENT.alert, encodeAlert({ fatal: false, description: 0 })));
        socket.end();
      }
    }
  }
}

const SM4 = [SUITE.TLS_SM4_GCM_SM3, SUITE.TLS_SM4_CCM_SM3];
const SELECTED: Extension = { type: EXTENSION.supported_versions, data: uint(VERSION.TLS13, 2) };
