import { Channel, type Flow, unexpected } from '../client/channel.js';
import { Client } from '../client/client.js';
import { HandshakeFailure } from '../client/failure.js';
import { ASKED_FOR, OFFERED, onlyOffered, refused } from '../client/server-hello.js';
import { Spared } from '../client/spared.js';
import { readCertificateStatus } from '../messages/certificate-status.js';
import {
  encodeCertificateList,
  readCertificateList,
  readCertificateRequest,
  readCertificateVerify,
} from '../messages/certificates.js';
import { encodeClientHello, readClientHello, readServerHello, type ServerHello } from '../messages/hellos.js';
import {
  encodeEccClientKeyExchange,
  encodeEcdheClientKeyExchange,
  readEccClientKeyExchange,
  readEccServerKeyExchange,
  readEcdheClientKeyExchange,
  readEcdheServerKeyExchange,
} from '../messages/key-exchange.js';
import { readFinished, readNothing } from '../messages/message.js';
import type { Protection } from '../record/protection.js';
import { encrypt } from '../sm2/encryption.js';
import { agree } from '../sm2/key-agreement.js';
import { generateKeyPair } from '../sm2/key-pair.js';
import { type RandomSource, systemRandom } from '../sm2/scalar.js';
import { sign } from '../sm2/signature.js';
import { concat, equal, toHex, uint, vector } from '../wire/bytes.js';
import { WireError } from '../wire/error.js';
import {
  ALERT,
  CONTENT,
  contentName,
  EXTENSION,
  extensionName,
  HANDSHAKE,
  handshakeName,
  suiteName,
  VERSION,
  versionName,
} from '../wire/names.js';
import { type ServerCertificates, serverCertificates } from './certificates.js';
import {
  FINISHED,
  finished,
  masterSecret,
  protections,
  type Randoms,
  same,
  sm3,
  TLCP_SUITES,
  type TlcpSuite,
} from './keys.js';
import type { TlcpOptions } from './options.js';
import { TlcpSession } from './session.js';
import { judgeServerKeyExchange } from './signatures.js';

/** A TLCP client, GB/T 38636-2020. */
export function tlcpClient(options: TlcpOptions): Client {
  const channel = new Channel(VERSION.TLCP, options.clock ?? (() => performance.now()));
  return new Client(channel, converse(channel, options));
}

function* converse(channel: Channel, options: TlcpOptions): Flow<void> {
  const session = yield* handshake(channel, options);
  channel.tell({ type: 'connected', session });
  yield* connected(channel);
}

/** @returns undefined for a session that has no identifier: it cannot be resumed */
function* handshake(channel: Channel, options: TlcpOptions): Flow<TlcpSession | undefined> {
  const random = options.random ?? systemRandom;
  const clientRandom = random(32);
  const offered = options.session?.id ?? new Uint8Array(0);
  const offer = {
    version: VERSION.TLCP,
    random: clientRandom,
    sessionId: offered,
    suites: options.suites,
    extensions: options.extensions,
  };
  channel.sendMessage('ClientHello', HANDSHAKE.client_hello, encodeClientHello(offer), readClientHello);

  const hello = yield* channel.expect('ServerHello', HANDSHAKE.server_hello, readServerHello);
  const suite = chosenSuite(hello, options);
  const randoms = { client: clientRandom, server: hello.random };
  const resumed = offered.length > 0 && equal(hello.sessionId, offered);
  const [protocol] = hello.extensions?.known.protocols ?? [];
  channel.tell({
    type: 'negotiated',
    version: hello.version,
    suite: hello.suite,
    sessionId: hello.sessionId,
    resumed,
    retried: false,
    ...(protocol === undefined ? {} : { protocol }),
  });

  if (resumed && options.session !== undefined) {
    if (options.session.suite !== hello.suite)
      throw refused('cipher_suite', suiteName(hello.suite), suiteName(options.session.suite));
    const { master } = options.session;
    keylog(options, clientRandom, master);
    const keys = protections(suite, master, randoms, random);
    yield* receiveFinished(channel, master, keys.server);
    sendFinished(channel, master, keys.client);
    return options.session;
  }

  // A server that sends a status acknowledges the extension, RFC 6066 §8.
  const stapled = hello.extensions?.all.some(({ type }) => type === EXTENSION.status_request) === true;
  const master = yield* exchange(channel, options, { suite, randoms, stapled }, random);
  keylog(options, clientRandom, master);
  const keys = protections(suite, master, randoms, random);
  sendFinished(channel, master, keys.client);
  yield* receiveFinished(channel, master, keys.server);
  return hello.sessionId.length === 0 ? undefined : new TlcpSession(hello.sessionId, hello.suite, master);
}

/** What both hellos settle. */
interface Settled {
  readonly suite: TlcpSuite;
  readonly randoms: Randoms;
  /** A CertificateStatus may come. */
  readonly stapled: boolean;
}

function chosenSuite(hello: ServerHello, options: TlcpOptions): TlcpSuite {
  if (hello.version !== VERSION.TLCP)
    throw refused('server_version', versionName(hello.version), versionName(VERSION.TLCP), ALERT.protocol_version);
  if (!options.suites.includes(hello.suite)) throw refused('cipher_suite', suiteName(hello.suite), OFFERED);
  if (hello.compression !== 0) throw refused('compression_method', `${hello.compression}`, '0');
  const asked = new Set((options.extensions ?? []).map(({ type }) => type));
  for (const { type } of hello.extensions?.all ?? [])
    if (!asked.has(type)) throw refused('extensions', extensionName(type), ASKED_FOR, ALERT.unsupported_extension);
  const suite = TLCP_SUITES.get(hello.suite);
  if (suite !== undefined) return suite;
  throw onlyOffered(hello.suite, 'Certificate');
}

/** From the server's certificates to our CertificateVerify. @returns the master secret */
function* exchange(channel: Channel, options: TlcpOptions, settled: Settled, random: RandomSource): Flow<Uint8Array> {
  const { suite, randoms } = settled;
  const certificates = yield* channel.expect('Certificate', HANDSHAKE.certificate, readCertificateList);
  channel.tell({ type: 'certificates', certificates });
  const server = serverCertificates(certificates);
  const point = yield* serverKeyExchange(channel, options, settled, server);
  const requested = yield* requestAndDone(channel, options);
  if (suite.exchange === 'ecdhe' && !requested)
    throw new HandshakeFailure('unable', 'CertificateRequest', {
      en: 'the server chose ECDHE and asks for no client certificate, without which there is no key agreement',
      zh: '服务器选择了 ECDHE 却不要求客户端证书，而密钥协商离不开它',
    });
  const { identity } = options;
  if (requested)
    channel.sendMessage(
      'Certificate',
      HANDSHAKE.certificate,
      encodeCertificateList(identity?.certificates ?? []),
      readCertificateList,
    );
  const premaster =
    point === undefined
      ? eccKeyExchange(channel, server, options, random)
      : ecdheKeyExchange(channel, server, point, options, random);
  const master = masterSecret(premaster, randoms);
  if (requested && identity !== undefined) {
    // The message that is signed is the hash of the transcript, which SM2 hashes once more. gotlcp auth.go.
    const signature = channel.compute('sign CertificateVerify', () =>
      sign(identity.signKey, sm3(channel.transcript), undefined, random),
    );
    channel.sendMessage('CertificateVerify', HANDSHAKE.certificate_verify, vector(2, signature), readCertificateVerify);
  }
  return master;
}

/** GB/T 38636 §6.4.5.4. @returns the server's point for ECDHE */
function* serverKeyExchange(
  channel: Channel,
  { spared }: TlcpOptions,
  { suite: { exchange }, randoms, stapled }: Settled,
  certificates: ServerCertificates,
): Flow<Uint8Array | undefined> {
  const due = 'ServerKeyExchange';
  let message = yield* channel.message(due);
  // It may come or not.
  if (stapled && message.type === HANDSHAKE.certificate_status) {
    channel.tell({ type: 'staple', response: channel.accept('CertificateStatus', message, readCertificateStatus) });
    message = yield* channel.message(due);
  }
  if (message.type !== HANDSHAKE.server_key_exchange) throw unexpected(due, handshakeName(message.type));
  const read = exchange === 'ecc' ? readEccServerKeyExchange : readEcdheServerKeyExchange;
  const exchanged = channel.accept(due, message, read);
  if (spared !== undefined) return exchanged.ephemeral?.point;
  const verdict = channel.compute('verify ServerKeyExchange', () =>
    judgeServerKeyExchange(exchanged, certificates, randoms),
  );
  channel.tell({ type: 'signature', ...verdict });
  return exchanged.ephemeral?.point;
}

/** @returns whether client certificates were asked for */
function* requestAndDone(channel: Channel, options: TlcpOptions): Flow<boolean> {
  const message = yield* channel.message('ServerHelloDone');
  const requested = message.type === HANDSHAKE.certificate_request;
  if (requested) {
    const { authorities } = channel.accept('CertificateRequest', message, readCertificateRequest);
    channel.tell({ type: 'certificate-request', authorities, answered: options.identity !== undefined });
    yield* channel.expect('ServerHelloDone', HANDSHAKE.server_hello_done, readNothing);
  } else if (message.type === HANDSHAKE.server_hello_done) channel.accept('ServerHelloDone', message, readNothing);
  else throw unexpected('ServerHelloDone', handshakeName(message.type));
  return requested;
}

/** A premaster secret under the server's encryption key. */
function eccKeyExchange(
  channel: Channel,
  { encryptionKey }: ServerCertificates,
  { spared = new Spared() }: TlcpOptions,
  random: RandomSource,
): Uint8Array {
  const { premaster, ciphertext } = channel.compute('make ClientKeyExchange', () =>
    spared.once(`premaster secret for ${toHex(encryptionKey)}`, () => {
      const premaster = concat(uint(VERSION.TLCP, 2), random(46));
      return { premaster, ciphertext: encrypt(encryptionKey, premaster, random) };
    }),
  );
  channel.sendMessage(
    'ClientKeyExchange',
    HANDSHAKE.client_key_exchange,
    encodeEccClientKeyExchange(ciphertext),
    readEccClientKeyExchange,
  );
  return premaster;
}

/** GB/T 32918.3 with the keys of both encryption certificates; we are its responder. GB/T 38636 §6.4.5.8. */
function ecdheKeyExchange(
  channel: Channel,
  server: ServerCertificates,
  point: Uint8Array,
  { identity, ecdheOuterLength = false }: TlcpOptions,
  random: RandomSource,
): Uint8Array {
  if (identity === undefined)
    throw new HandshakeFailure('unable', 'ClientKeyExchange', {
      en: 'ECDHE needs a client certificate for encryption, and none was given',
      zh: 'ECDHE 需要客户端加密证书，但没有提供',
    });
  const ephemeral = channel.compute('make key share', () => generateKeyPair(random));
  const premaster = channel.compute('agree on key', () =>
    agree({
      role: 'responder',
      staticPrivate: identity.encryptionKey,
      ephemeralPrivate: ephemeral.privateKey,
      peerStaticPublic: server.encryptionKey,
      peerEphemeralPublic: point,
      length: 48,
    }),
  );
  channel.sendMessage(
    'ClientKeyExchange',
    HANDSHAKE.client_key_exchange,
    encodeEcdheClientKeyExchange(ephemeral.publicKey, ecdheOuterLength),
    readEcdheClientKeyExchange,
  );
  return premaster;
}

function sendFinished(channel: Channel, master: Uint8Array, protection: Protection): void {
  const verifyData = finished(master, 'client', channel.transcript);
  channel.sendChangeCipherSpec();
  channel.outgoing.protection = protection;
  channel.sendMessage('Finished', HANDSHAKE.finished, verifyData, readFinished(FINISHED));
}

function* receiveFinished(channel: Channel, master: Uint8Array, protection: Protection): Flow<void> {
  yield* channel.changeCipherSpec();
  channel.incoming.protection = protection;
  const expected = finished(master, 'server', channel.transcript);
  const verifyData = yield* channel.expect('Finished', HANDSHAKE.finished, readFinished(FINISHED));
  if (!same(verifyData, expected))
    throw new WireError('finished', 'Finished.verify_data', {
      en: 'does not fit the handshake',
      zh: '与握手内容不符',
    });
}

/** What comes when the handshake is over: data, and requests to begin anew, which are declined. */
function* connected(channel: Channel): Flow<void> {
  for (;;) {
    channel.awaiting = 'application data';
    const { type, bytes } = yield* channel.record();
    if (channel.over) return;
    if (type === CONTENT.application_data) channel.data(bytes);
    else if (type === CONTENT.handshake) {
      channel.joiner.push(bytes);
      for (let message = channel.joiner.next(); message !== undefined; message = channel.joiner.next()) {
        if (message.type !== HANDSHAKE.hello_request) throw unexpected('application data', handshakeName(message.type));
        channel.accept('HelloRequest', message, readNothing);
        channel.alert({ fatal: false, description: ALERT.no_renegotiation });
      }
    } else throw unexpected('application data', contentName(type));
  }
}

/** As NSS writes it, and Wireshark reads it. */
function keylog(options: TlcpOptions, clientRandom: Uint8Array, master: Uint8Array): void {
  options.keylog?.(`CLIENT_RANDOM ${toHex(clientRandom)} ${toHex(master)}`);
}
