import { createServer, type Server, type Socket } from 'node:net';
import { encodeAlert, readAlert } from '../src/gmtls/messages/alert.js';
import { encodeCertificateList, encodeCertificateRequest } from '../src/gmtls/messages/certificates.js';
import type { Extension } from '../src/gmtls/messages/extensions.js';
import { type ClientHello, encodeServerHello, readClientHello } from '../src/gmtls/messages/hellos.js';
import { encodeEcdheParams, readEccClientKeyExchange } from '../src/gmtls/messages/key-exchange.js';
import { encodeMessage, parseBody } from '../src/gmtls/messages/message.js';
import { HandshakeJoiner, type RawMessage } from '../src/gmtls/record/handshake-joiner.js';
import { RecordReader } from '../src/gmtls/record/reader.js';
import { RecordWriter } from '../src/gmtls/record/writer.js';
import { decrypt } from '../src/gmtls/sm2/encryption.js';
import { IDENTITY } from '../src/gmtls/sm2/identity.js';
import { generateKeyPair } from '../src/gmtls/sm2/key-pair.js';
import { systemRandom } from '../src/gmtls/sm2/scalar.js';
import { sign } from '../src/gmtls/sm2/signature.js';
import { finished, masterSecret, protections, TLCP_SUITES } from '../src/gmtls/tlcp/keys.js';
import { concat, equal, toHex, vector } from '../src/gmtls/wire/bytes.js';
import { WireError } from '../src/gmtls/wire/error.js';
import { CONTENT, HANDSHAKE, SUITE, VERSION } from '../src/gmtls/wire/names.js';
import { makeDual, type TestKey } from './gm-certificates.js';

/** What is wrong with a server. Without any of it nothing is. */
export interface Fault {
  readonly suites?: readonly number[];
  /** Takes the client's order. */
  readonly clientOrder?: boolean;
  /** Answers a hello in place of the server; undefined: as usual. */
  readonly hello?: (hello: ClientHello) => Reply | undefined;
  /** Changes the ServerHello that is due. */
  readonly serverHello?: (due: Hello, hello: ClientHello) => Partial<Hello>;
  readonly signatureId?: keyof typeof IDENTITY;
  readonly signWith?: 'enc';
  readonly signOver?: 'sign';
  readonly breakSignature?: boolean;
  readonly noRequest?: boolean;
  readonly request?: 'optional' | 'required';
  readonly wrongFinished?: boolean;
  /** Falls silent where that message is due. */
  readonly stall?: 'ServerHello' | 'Certificate' | 'ServerHelloDone' | 'Finished';
  /** Closes there. */
  readonly close?: 'ServerHello' | 'Certificate' | 'ServerHelloDone' | 'Finished';
  readonly renegotiation?: 'accept' | 'ask';
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

export type Reply = { readonly alert: number } | 'close' | 'silence' | 'crash';

const dual = makeDual({}, 'scripted server');
export const scriptedCertificates = dual;

/** A TLCP server in this process, of the suites with ECC to their end and of those with ECDHE up to its ServerHelloDone. */
export async function scriptedServer(
  fault: Fault = {},
  at = 0,
): Promise<{ readonly port: number; stop(): Promise<void> }> {
  const sessions = new Map<string, { readonly suite: number; readonly master: Uint8Array }>();
  const sockets = new Set<Socket>();
  const server: Server = createServer({ noDelay: true }, socket => {
    sockets.add(socket);
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
    const crash = () => {
      server.close();
      for (const each of sockets) each.destroy();
    };
    converse(socket, fault, sessions, crash);
  });
  await new Promise<void>(resolve => server.listen(at, '127.0.0.1', resolve));
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    async stop() {
      for (const each of sockets) each.destroy();
      if (server.listening) await new Promise(resolve => server.close(resolve));
    },
  };
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
        if (!(error instanceof WireError)) throw error;
        if (fault.overlong === 'wait' && error.where === 'Record.length') return;
        if (fault.http === 'wait' && error.where === 'Record') return;
        refuse(error.alert);
      }
    });

  function refuse(code: number): void {
    socket.write(writer.write(CONTENT.alert, encodeAlert({ fatal: true, description: code })));
    socket.end();
  }

  function reply(how: Reply): void {
    if (how === 'crash') crash();
    else if (how === 'close') socket.end();
    else if (how !== 'silence') refuse(how.alert);
  }

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
    const due = (name: NonNullable<Fault['stall']>) => {
      if (fault.close === name) socket.end();
      return fault.stall === name || fault.close === name;
    };
    const send = (type: number, body: Uint8Array) => {
      const raw = encodeMessage(type, body);
      transcript.push(raw);
      socket.write(writer.write(CONTENT.handshake, raw));
    };

    const first = yield* message();
    const { value: hello } = parseBody('ClientHello', first.body, readClientHello);
    transcript.push(first.raw);
    const instead = fault.hello?.(hello);
    if (instead !== undefined) return reply(instead);
    if (due('ServerHello')) return;
    if (hello.version !== VERSION.TLCP && fault.serverHello === undefined) return refuse(70);
    const spoken = fault.suites ?? SUITES;
    const order = fault.clientOrder
      ? hello.suites.filter(suite => spoken.includes(suite))
      : spoken.filter(suite => hello.suites.includes(suite));
    const known = sessions.get(toHex(hello.sessionId));
    const resumes = fault.sessions !== 'forget' && known !== undefined;
    const echo = fault.sessions === 'echo' && hello.sessionId.length > 0;
    const usual = {
      version: VERSION.TLCP,
      suite: resumes ? known.suite : (order[0] ?? 0),
      sessionId: resumes || echo ? hello.sessionId : fault.sessions === 'none' ? new Uint8Array(0) : systemRandom(32),
      extensions: undefined,
    };
    const { extensions, ...said } = { ...usual, ...fault.serverHello?.(usual, hello) };
    if (said.suite === 0 || (!hello.compressions.includes(0) && fault.serverHello === undefined)) return refuse(40);
    const random = systemRandom(32);
    send(
      HANDSHAKE.server_hello,
      encodeServerHello({ ...said, random, ...(extensions !== undefined && { extensions }) }),
    );
    const randoms = { client: hello.random, server: random };
    const suite = TLCP_SUITES.get(said.suite);
    if (suite === undefined) return;

    let master: Uint8Array;
    if (resumes) {
      master = known.master;
      const keys = protections(suite, master, randoms, systemRandom);
      finish(master, keys.server, fault.resumedFinished === 'wrong');
      yield* theirFinished(keys.client);
    } else {
      if (due('Certificate')) return;
      send(HANDSHAKE.certificate, encodeCertificateList([dual.sign.der, dual.enc.der, dual.ca.der]));
      send(HANDSHAKE.server_key_exchange, keyExchange(suite.exchange, randoms));
      const asks = (suite.exchange === 'ecdhe' && !fault.noRequest) || fault.request !== undefined;
      if (asks) send(HANDSHAKE.certificate_request, encodeCertificateRequest({ types: [80], authorities: [] }));
      if (due('ServerHelloDone')) return;
      send(HANDSHAKE.server_hello_done, new Uint8Array(0));
      if (asks) {
        transcript.push((yield* message()).raw);
        if (fault.request === 'required') return refuse(42);
      }
      const exchange = yield* message();
      transcript.push(exchange.raw);
      const { value } = parseBody('ClientKeyExchange', exchange.body, readEccClientKeyExchange);
      master = masterSecret(decrypt(privateOf(dual.enc.key), value), randoms);
      const keys = protections(suite, master, randoms, systemRandom);
      yield* theirFinished(keys.client);
      if (due('Finished')) return;
      finish(master, keys.server, fault.wrongFinished === true);
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
      else refuse(10);
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

    function finish(secret: Uint8Array, protection: ReturnType<typeof protections>['server'], wrong: boolean): void {
      const data = finished(secret, 'server', transcript);
      socket.write(writer.write(CONTENT.change_cipher_spec, Uint8Array.of(1)));
      writer.protection = protection;
      send(HANDSHAKE.finished, wrong ? new Uint8Array(12) : data);
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

function privateOf(key: TestKey): Uint8Array {
  if (key.kind !== 'sm2') throw new Error('the scripted server has keys of SM2');
  return key.privateKey;
}
