import type { Socket } from 'node:net';
import { encodeAlert, readAlert } from '../src/gmtls/messages/alert.js';
import { encodeCertificateStatus } from '../src/gmtls/messages/certificate-status.js';
import {
  encodeCertificateList,
  encodeCertificateRequest,
  readCertificateList,
} from '../src/gmtls/messages/certificates.js';
import type { Extension } from '../src/gmtls/messages/extensions.js';
import { type ClientHello, encodeServerHello, readClientHello } from '../src/gmtls/messages/hellos.js';
import { encodeEcdheParams, readEccClientKeyExchange } from '../src/gmtls/messages/key-exchange.js';
import { encodeMessage, parseBody } from '../src/gmtls/messages/message.js';
import { HandshakeJoiner, type RawMessage } from '../src/gmtls/record/handshake-joiner.js';
import { RecordReader } from '../src/gmtls/record/reader.js';
import { RecordWriter } from '../src/gmtls/record/writer.js';
import { decrypt } from '../src/gmtls/sm2/encryption.js';
import { Sm2Error } from '../src/gmtls/sm2/error.js';
import { IDENTITY } from '../src/gmtls/sm2/identity.js';
import { generateKeyPair } from '../src/gmtls/sm2/key-pair.js';
import { systemRandom } from '../src/gmtls/sm2/scalar.js';
import { sign } from '../src/gmtls/sm2/signature.js';
import { finished, masterSecret, protections, TLCP_SUITES } from '../src/gmtls/tlcp/keys.js';
import { concat, equal, toHex, vector } from '../src/gmtls/wire/bytes.js';
import { WireError } from '../src/gmtls/wire/error.js';
import { CONTENT, EXTENSION, HANDSHAKE, SUITE, VERSION } from '../src/gmtls/wire/names.js';
import { makeDual, privateOf } from './gm-certificates.js';
import {
  type Break,
  breakOff,
  type InPlace,
  listenScripted,
  refuse as refuseWith,
  replyWith,
  type Scripted,
} from './gmtls-listener.js';

type Message =
  | 'ServerHello'
  | 'Certificate'
  | 'CertificateStatus'
  | 'ServerKeyExchange'
  | 'CertificateRequest'
  | 'ServerHelloDone'
  | 'Finished';

/** What is wrong with a server. Without any of it nothing is. */
export interface Fault {
  readonly suites?: readonly number[];
  /** Chooses of the suites that both have, in the client's order. Default: the first of its own. */
  readonly choose?: (common: readonly number[]) => number | undefined;
  readonly hello?: InPlace;
  /** Changes the ServerHello that is due. */
  readonly serverHello?: (due: Hello, hello: ClientHello) => Partial<Hello>;
  readonly signatureId?: keyof typeof IDENTITY;
  readonly signWith?: 'enc';
  readonly signOver?: 'sign';
  readonly breakSignature?: boolean;
  readonly noRequest?: boolean;
  readonly request?: 'optional' | 'required';
  /** DER that is stapled for clients that ask. */
  readonly staple?: Uint8Array;
  readonly wrongFinished?: boolean;
  /** Changes the body of a message; the transcript has what was sent. */
  readonly bodies?: Partial<Readonly<Record<Message, (due: Uint8Array) => Uint8Array>>>;
  /** Changes the record of the Finished, which is protected. */
  readonly finishedRecord?: (sealed: Uint8Array) => Uint8Array;
  /** Ends the conversation where that message is due. */
  readonly breaks?: { readonly at: Message; readonly how: Break };
  /** `flood`, `drip`: data without end in place of an answer, as fast as it goes, or a byte now and then. */
  readonly renegotiation?: 'accept' | 'ask' | 'flood' | 'drip';
  readonly closeNotify?: 'close' | 'ignore';
  readonly sessions?: 'none' | 'forget' | 'echo';
  readonly resumedFinished?: 'wrong';
  readonly overlong?: 'wait';
  readonly http?: 'wait';
}

interface Hello {
  readonly version: number;
  readonly suite: number;
  readonly sessionId: Uint8Array;
  readonly extensions: readonly Extension[] | undefined;
}

const dual = makeDual({}, 'scripted server');
export const scriptedCertificates = dual;

/** A TLCP server in this process, of the suites with ECC to their end and of those with ECDHE up to its ServerHelloDone. */
export function scriptedServer(fault: Fault = {}, at = 0): Promise<Scripted> {
  return listenScripted(tlcpConversations(fault), at);
}

/** The conversations of one server, which share its sessions. */
export function tlcpConversations(fault: Fault): (socket: Socket, crash: () => void) => void {
  const sessions: Sessions = new Map();
  return (socket, crash) => converse(socket, fault, sessions, crash);
}

const SUITES = [SUITE.ECC_SM4_GCM_SM3, SUITE.ECC_SM4_CBC_SM3, SUITE.ECDHE_SM4_GCM_SM3, SUITE.ECDHE_SM4_CBC_SM3];

type Sessions = Map<string, { readonly suite: number; readonly master: Uint8Array }>;

function converse(socket: Socket, fault: Fault, sessions: Sessions, crash: () => void): void {
  const reader = new RecordReader();
  const writer = new RecordWriter(VERSION.TLCP);
  const joiner = new HandshakeJoiner();
  const flow = handshake();
  flow.next();
  socket
    .on('end', () => socket.end())
    .on('data', bytes => {
      try {
        reader.push(bytes);
        for (let record = reader.next(); record !== undefined; record = reader.next()) flow.next(record);
      } catch (error) {
        // A premaster secret that was encrypted with another key.
        if (error instanceof Sm2Error) return refuse(51);
        if (!(error instanceof WireError)) throw error;
        if (fault.overlong === 'wait' && error.where === 'Record.length') return;
        if (fault.http === 'wait' && error.where === 'Record') return;
        refuse(error.alert);
      }
    });

  const refuse = (code: number) => refuseWith(socket, writer, code);

  function* handshake(): Generator<undefined, void, { type: number; bytes: Uint8Array }> {
    const transcript: Uint8Array[] = [];
    function* message(): Generator<undefined, RawMessage, { type: number; bytes: Uint8Array }> {
      for (;;) {
        const whole = joiner.next();
        if (whole !== undefined) return whole;
        const { type, bytes } = yield;
        if (type === CONTENT.alert) socket.end();
        else if (type === CONTENT.handshake) joiner.push(bytes);
        else throw new WireError('unexpected', 'handshake', { en: '', zh: '' });
      }
    }
    /** @returns false when the conversation ends in its place */
    const send = (name: Message, type: number, due: Uint8Array): boolean => {
      if (fault.breaks?.at === name) {
        breakOff(socket, writer, fault.breaks.how);
        return false;
      }
      const raw = encodeMessage(type, fault.bodies?.[name]?.(due) ?? due);
      transcript.push(raw);
      const record = writer.write(CONTENT.handshake, raw);
      socket.write(name === 'Finished' ? (fault.finishedRecord?.(record) ?? record) : record);
      return true;
    };

    const first = yield* message();
    const { value: hello } = parseBody('ClientHello', first.body, readClientHello);
    transcript.push(first.raw);
    const instead = fault.hello?.(hello);
    if (instead !== undefined) return replyWith(socket, writer, instead, crash);
    if (hello.version !== VERSION.TLCP && fault.serverHello === undefined) return refuse(70);
    const spoken = fault.suites ?? SUITES;
    const common = hello.suites.filter(suite => spoken.includes(suite));
    const choose = fault.choose ?? (() => spoken.find(suite => common.includes(suite)));
    const known = sessions.get(toHex(hello.sessionId));
    const resumes = fault.sessions !== 'forget' && known !== undefined;
    const echo = fault.sessions === 'echo' && hello.sessionId.length > 0;
    const asked = hello.extensions?.all.some(({ type }) => type === EXTENSION.status_request) === true;
    const staples = fault.staple !== undefined && asked && !resumes;
    const usual = {
      version: VERSION.TLCP,
      suite: resumes ? known.suite : (choose(common) ?? 0),
      sessionId: resumes || echo ? hello.sessionId : fault.sessions === 'none' ? new Uint8Array(0) : systemRandom(32),
      extensions: staples ? [{ type: EXTENSION.status_request, data: new Uint8Array(0) }] : undefined,
    };
    const { extensions, ...said } = { ...usual, ...fault.serverHello?.(usual, hello) };
    if (said.suite === 0 || (!hello.compressions.includes(0) && fault.serverHello === undefined)) return refuse(40);
    const random = systemRandom(32);
    const greeting = encodeServerHello({ ...said, random, ...(extensions !== undefined && { extensions }) });
    if (!send('ServerHello', HANDSHAKE.server_hello, greeting)) return;
    const randoms = { client: hello.random, server: random };
    const suite = TLCP_SUITES.get(said.suite);
    if (suite === undefined) return;

    let master: Uint8Array;
    if (resumes) {
      master = known.master;
      const keys = protections(suite, master, randoms, systemRandom);
      if (!finish(master, keys.server, fault.resumedFinished === 'wrong')) return;
      yield* theirFinished(keys.client);
    } else {
      const list = encodeCertificateList([dual.sign.der, dual.enc.der, dual.ca.der]);
      if (!send('Certificate', HANDSHAKE.certificate, list)) return;
      const status = staples && fault.staple !== undefined ? encodeCertificateStatus(fault.staple) : undefined;
      if (status !== undefined && !send('CertificateStatus', HANDSHAKE.certificate_status, status)) return;
      if (!send('ServerKeyExchange', HANDSHAKE.server_key_exchange, keyExchange(suite.exchange, randoms))) return;
      const asks = (suite.exchange === 'ecdhe' && !fault.noRequest) || fault.request !== undefined;
      const request = encodeCertificateRequest({ types: [80], authorities: [] });
      if (asks && !send('CertificateRequest', HANDSHAKE.certificate_request, request)) return;
      if (!send('ServerHelloDone', HANDSHAKE.server_hello_done, new Uint8Array(0))) return;
      let proves = false;
      if (asks) {
        const given = yield* message();
        transcript.push(given.raw);
        if (fault.request === 'required') return refuse(42);
        proves = parseBody('Certificate', given.body, readCertificateList).value.length > 0;
      }
      const exchange = yield* message();
      transcript.push(exchange.raw);
      const { value } = parseBody('ClientKeyExchange', exchange.body, readEccClientKeyExchange);
      master = masterSecret(decrypt(privateOf(dual.enc.key), value), randoms);
      // Nobody here looks whether it fits.
      if (proves) transcript.push((yield* message()).raw);
      const keys = protections(suite, master, randoms, systemRandom);
      yield* theirFinished(keys.client);
      if (!finish(master, keys.server, fault.wrongFinished === true)) return;
      sessions.set(toHex(said.sessionId), { suite: said.suite, master });
    }
    if (fault.renegotiation === 'ask')
      socket.write(writer.write(CONTENT.handshake, encodeMessage(HANDSHAKE.hello_request, new Uint8Array(0))));
    for (;;) {
      const { type, bytes } = yield;
      if (type === CONTENT.application_data) socket.write(writer.write(CONTENT.application_data, bytes));
      else if (type === CONTENT.alert) {
        const { description } = parseBody('Alert', bytes, readAlert).value;
        if (description !== 0 || fault.closeNotify === 'ignore') continue;
        if (fault.closeNotify !== 'close')
          socket.write(writer.write(CONTENT.alert, encodeAlert({ fatal: false, description: 0 })));
        socket.end();
      } else if (fault.renegotiation === 'accept')
        socket.write(
          writer.write(
            CONTENT.handshake,
            encodeMessage(HANDSHAKE.server_hello, encodeServerHello({ ...said, random: systemRandom(32) })),
          ),
        );
      else if (fault.renegotiation === 'flood') pour();
      else if (fault.renegotiation === 'drip') {
        const drops = setInterval(() => socket.write(writer.write(CONTENT.application_data, Uint8Array.of(0))), 50);
        socket.on('close', () => clearInterval(drops));
      } else refuse(10);
    }

    function pour(): void {
      if (socket.destroyed) return;
      socket.write(writer.write(CONTENT.application_data, new Uint8Array(1 << 14)), () => setImmediate(pour));
    }

    function keyExchange(exchange: 'ecc' | 'ecdhe', { client, server }: typeof randoms): Uint8Array {
      const params = exchange === 'ecdhe' ? encodeEcdheParams(generateKeyPair().publicKey) : undefined;
      const over = params ?? vector(3, fault.signOver === 'sign' ? dual.sign.der : dual.enc.der);
      const key = privateOf(fault.signWith === 'enc' ? dual.enc.key : dual.sign.key);
      const signature = sign(key, concat(client, server, over), IDENTITY[fault.signatureId ?? 'default'], systemRandom);
      if (fault.breakSignature)
        signature.writeUInt8(signature.readUInt8(signature.length - 1) ^ 1, signature.length - 1);
      return concat(params ?? new Uint8Array(0), vector(2, signature));
    }

    function finish(secret: Uint8Array, protection: ReturnType<typeof protections>['server'], wrong: boolean): boolean {
      const data = finished(secret, 'server', transcript);
      socket.write(writer.write(CONTENT.change_cipher_spec, Uint8Array.of(1)));
      writer.protection = protection;
      return send('Finished', HANDSHAKE.finished, wrong ? new Uint8Array(12) : data);
    }

    function* theirFinished(
      protection: ReturnType<typeof protections>['client'],
    ): Generator<undefined, void, { type: number; bytes: Uint8Array }> {
      const { type } = yield;
      if (type !== CONTENT.change_cipher_spec)
        throw new WireError('unexpected', 'ChangeCipherSpec', { en: '', zh: '' });
      reader.protection = protection;
      const theirs = yield* message();
      if (!equal(theirs.body, finished(master, 'client', transcript))) return refuse(51);
      transcript.push(theirs.raw);
    }
  }
}
