import { certifiedKey } from '../client/certified-key.js';
import { Channel, checkChangeCipherSpec, closedInHandshake, type Flow, unexpected } from '../client/channel.js';
import { Client } from '../client/client.js';
import { HandshakeFailure } from '../client/failure.js';
import { OFFERED, onlyOffered, refused } from '../client/server-hello.js';
import { judgeSignature } from '../client/signature.js';
import { Spared } from '../client/spared.js';
import { encodeKeyUpdate, readKeyUpdate, readNewSessionTicket } from '../messages/after-handshake.js';
import {
  encodeTls13Certificates,
  encodeTls13CertificateVerify,
  readTls13CertificateRequest,
  readTls13Certificates,
  readTls13CertificateVerify,
  type Tls13CertificateRequest,
} from '../messages/certificates.js';
import { type Extension, type Extensions, extension, readExtensions } from '../messages/extensions.js';
import { encodeClientHello, readClientHello, readServerHello, type ServerHello } from '../messages/hellos.js';
import { encodeMessage, readFinished } from '../messages/message.js';
import type { RawMessage } from '../record/handshake-joiner.js';
import { IDENTITY } from '../sm2/identity.js';
import { type RandomSource, systemRandom } from '../sm2/scalar.js';
import { sign } from '../sm2/signature.js';
import { concat, equal, toHex } from '../wire/bytes.js';
import { WireError } from '../wire/error.js';
import {
  ALERT,
  CONTENT,
  contentName,
  EXTENSION,
  extensionName,
  groupName,
  HANDSHAKE,
  handshakeName,
  SIGNATURE,
  suiteName,
  VERSION,
  versionName,
} from '../wire/names.js';
import type { Reader } from '../wire/reader.js';
import { type OwnShare, TLS13_GROUPS } from './groups.js';
import { KeySchedule, type TrafficSecret } from './key-schedule.js';
import type { Tls13Options } from './options.js';
import { TLS13_SUITES, type Tls13Suite } from './suites.js';

/** A client of TLS 1.3 (RFC 8446) that speaks the suites, group and signatures of RFC 8998. */
export function tls13Client(options: Tls13Options): Client {
  const channel = new Channel(VERSION.TLS12, options.clock ?? (() => performance.now()));
  return new Client(channel, new Conversation(channel, options).run());
}

class Conversation {
  readonly #random: RandomSource;
  readonly #clientRandom: Uint8Array;
  /** RFC 8446 §D.4: not empty, and echoed, so that middleboxes take it for a resumption of TLS 1.2. */
  readonly #sessionId: Uint8Array;
  #shares: OwnShare[] = [];
  /** Extensions of our hello that EncryptedExtensions may answer. */
  #asked: ReadonlySet<number> = new Set();

  constructor(
    private readonly channel: Channel,
    private readonly options: Tls13Options,
  ) {
    this.#random = options.random ?? systemRandom;
    this.#clientRandom = this.#random(32);
    this.#sessionId = this.#random(32);
  }

  *run(): Flow<void> {
    const { channel, options } = this;
    this.#shares = (options.shares ?? options.groups.slice(0, 1)).map(group => this.#makeShare(group));
    this.#sendHello(undefined);
    let hello = yield* channel.expect('ServerHello', HANDSHAKE.server_hello, readServerHello);
    let suite = this.#suiteOf(hello);
    const retried = hello.retry;
    if (hello.retry) {
      const first = hello.suite;
      this.#retry(hello, suite);
      hello = yield* this.#expectHidden('ServerHello', HANDSHAKE.server_hello, readServerHello);
      if (hello.retry)
        throw refused(
          'random',
          { en: 'HelloRetryRequest for the second time', zh: '第二次的 HelloRetryRequest' },
          { en: 'a ServerHello', zh: 'ServerHello' },
          ALERT.unexpected_message,
        );
      if (hello.suite !== first) throw refused('cipher_suite', suiteName(hello.suite), suiteName(first));
      suite = this.#suiteOf(hello);
    }
    const shared = this.#agree(hello, retried);
    channel.tell({
      type: 'negotiated',
      version: VERSION.TLS13,
      suite: hello.suite,
      sessionId: hello.sessionId,
      resumed: false,
      group: hello.extensions?.known.shares?.[0]?.group ?? 0,
      retried,
    });
    const schedule = new KeySchedule(suite);
    schedule.mix(shared);
    const client = schedule.derive('c hs traffic', channel.transcript);
    const server = schedule.derive('s hs traffic', channel.transcript);
    this.#keylog('CLIENT_HANDSHAKE_TRAFFIC_SECRET', client);
    this.#keylog('SERVER_HANDSHAKE_TRAFFIC_SECRET', server);
    if (channel.joiner.incomplete) throw unexpected('EncryptedExtensions', 'a handshake message in the clear');
    channel.incoming.protection = server.protection();

    const extensions = yield* this.#expectHidden(
      'EncryptedExtensions',
      HANDSHAKE.encrypted_extensions,
      readEncryptedExtensions,
    );
    onlyAskedFor('EncryptedExtensions', extensions, this.#asked);
    const request = yield* this.#authenticate(schedule);
    const expected = server.finished(schedule.hash(channel.transcript));
    const verifyData = yield* this.#expectHidden('Finished', HANDSHAKE.finished, readFinished(suite.hashLength));
    if (!channel.compute('verify Finished', () => equal(verifyData, expected)))
      throw new WireError('finished', 'Finished.verify_data', {
        en: 'does not fit the handshake',
        zh: '与握手内容不符',
      });

    schedule.mix();
    const clientData = schedule.derive('c ap traffic', channel.transcript);
    const serverData = schedule.derive('s ap traffic', channel.transcript);
    this.#keylog('CLIENT_TRAFFIC_SECRET_0', clientData);
    this.#keylog('SERVER_TRAFFIC_SECRET_0', serverData);
    // Once, before anything that is protected: RFC 8446 §D.4.
    if (!retried) channel.sendChangeCipherSpec();
    channel.outgoing.protection = client.protection();
    if (request !== undefined) this.#proveOurselves(request, schedule);
    channel.sendMessage(
      'Finished',
      HANDSHAKE.finished,
      client.finished(schedule.hash(channel.transcript)),
      readFinished(suite.hashLength),
    );
    channel.outgoing.protection = clientData.protection();
    channel.incoming.protection = serverData.protection();
    channel.tell({ type: 'connected' });
    yield* this.#connected(clientData, serverData);
  }

  #sendHello(cookie: Uint8Array | undefined): void {
    const { options, channel } = this;
    const { serverName, protocols = [], signatures = [SIGNATURE.sm2sig_sm3] } = options;
    const extensions: Extension[] = [
      ...(serverName === undefined ? [] : [extension.serverName(serverName)]),
      extension.supportedVersions([VERSION.TLS13]),
      extension.groups(options.groups),
      extension.signatures(signatures),
      ...(protocols.length === 0 ? [] : [extension.protocols(protocols)]),
      extension.keyShares(this.#shares.map(({ group, publicKey }) => ({ group, key: publicKey }))),
      ...(options.statusRequest === true ? [extension.statusRequest()] : []),
      ...(cookie === undefined ? [] : [extension.cookie(cookie)]),
    ];
    this.#asked = new Set(extensions.flatMap(({ type }) => (ANSWERED.has(type) ? [type] : [])));
    const offer = {
      version: VERSION.TLS12,
      random: this.#clientRandom,
      sessionId: this.#sessionId,
      suites: options.suites,
      extensions,
    };
    // RFC 8446 §5.1: the first hello may say 0301, for the sake of old servers.
    const recordVersion = cookie === undefined && channel.transcript.length === 0 ? VERSION.TLS10 : VERSION.TLS12;
    channel.sendMessage(
      'ClientHello',
      HANDSHAKE.client_hello,
      encodeClientHello(offer),
      readClientHello,
      recordVersion,
    );
  }

  #suiteOf(hello: ServerHello): Tls13Suite {
    const [version] = hello.extensions?.known.versions ?? [];
    if (version !== VERSION.TLS13) {
      const lower = versionName(version ?? hello.version);
      throw refused('supported_versions', lower, versionName(VERSION.TLS13), ALERT.protocol_version);
    }
    if (hello.version !== VERSION.TLS12)
      throw refused('legacy_version', versionName(hello.version), versionName(VERSION.TLS12), ALERT.protocol_version);
    if (!equal(hello.sessionId, this.#sessionId))
      throw refused('legacy_session_id_echo', toHex(hello.sessionId), { en: 'ours', zh: '客户端的值' });
    if (hello.compression !== 0) throw refused('compression_method', `${hello.compression}`, '0');
    onlyAskedFor('ServerHello', hello.extensions, hello.retry ? IN_RETRY : IN_HELLO);
    if (!this.options.suites.includes(hello.suite)) throw refused('cipher_suite', suiteName(hello.suite), OFFERED);
    const suite = TLS13_SUITES.get(hello.suite);
    if (suite !== undefined) return suite;
    throw onlyOffered(hello.suite, 'EncryptedExtensions');
  }

  /** RFC 8446 §4.1.4, §4.4.1. */
  #retry(hello: ServerHello, suite: Tls13Suite): void {
    const { wantedGroup: group, cookie } = hello.extensions?.known ?? {};
    if (group === undefined && cookie === undefined)
      throw refused(
        'extensions',
        { en: 'a HelloRetryRequest that changes nothing', zh: '不作任何改变的 HelloRetryRequest' },
        { en: 'a group or a cookie', zh: '群或 cookie' },
      );
    if (group !== undefined) {
      const sent = this.#shares.some(share => share.group === group);
      if (sent || !this.options.groups.includes(group))
        throw refused('key_share', groupName(group), {
          en: 'a group that was offered without a share',
          zh: '已提供但未附密钥份额的群',
        });
      this.#shares = [this.#makeShare(group)];
    }
    const [first, retry] = this.channel.transcript;
    const hash = new KeySchedule(suite).hash(first === undefined ? [] : [first]);
    this.channel.transcript = [encodeMessage(HANDSHAKE.message_hash, hash), ...(retry === undefined ? [] : [retry])];
    this.channel.sendChangeCipherSpec();
    this.#sendHello(cookie);
  }

  #agree(hello: ServerHello, retried: boolean): Uint8Array {
    const [share] = hello.extensions?.known.shares ?? [];
    const own = this.#shares.find(({ group }) => group === share?.group);
    if (share === undefined || own === undefined)
      throw refused(
        'key_share',
        share === undefined ? { en: 'absent', zh: '缺失' } : groupName(share.group),
        retried
          ? { en: 'the group of the HelloRetryRequest', zh: 'HelloRetryRequest 所要求的群' }
          : { en: 'a group that a share was sent for', zh: '已附密钥份额的群' },
        share === undefined ? ALERT.missing_extension : undefined,
      );
    return this.channel.compute('agree on key', () => {
      try {
        return own.agree(share.key);
      } catch (error) {
        throw new WireError(
          'value',
          'ServerHello.key_share.key_exchange',
          { en: `is no point of ${groupName(share.group)}`, zh: `不是 ${groupName(share.group)} 上的点` },
          { key: toHex(share.key), reason: error instanceof Error ? error.message : '' },
        );
      }
    });
  }

  /** CertificateRequest, Certificate, CertificateVerify. @returns the request, where there is one */
  *#authenticate(schedule: KeySchedule): Flow<Tls13CertificateRequest | undefined> {
    const { channel } = this;
    let message = yield* this.#hidden('Certificate');
    let request: Tls13CertificateRequest | undefined;
    if (message.type === HANDSHAKE.certificate_request) {
      request = channel.accept('CertificateRequest', message, readTls13CertificateRequest);
      const answered = this.options.identity !== undefined;
      channel.tell({ type: 'certificate-request', authorities: [], answered });
      message = yield* this.#hidden('Certificate');
    }
    if (message.type !== HANDSHAKE.certificate) throw unexpected('Certificate', handshakeName(message.type));
    const { certificates, context, extensions } = channel.accept('Certificate', message, readTls13Certificates);
    channel.tell({ type: 'certificates', certificates });
    for (const each of extensions)
      onlyAskedFor('Certificate', each, this.options.statusRequest === true ? IN_CERTIFICATE : NOTHING);
    const response = extensions[0]?.known.ocsp;
    if (response !== undefined) channel.tell({ type: 'staple', response });
    // RFC 8446 §4.4.2, §4.4.2.4.
    if (context.length > 0) throw notEmpty(toHex(context));
    if (certificates.length === 0) throw noCertificate();
    const signed = toBeSigned('server', schedule.hash(channel.transcript));
    const verify = yield* this.#expectHidden(
      'CertificateVerify',
      HANDSHAKE.certificate_verify,
      readTls13CertificateVerify,
    );
    const allowed = this.options.signatures ?? [SIGNATURE.sm2sig_sm3];
    if (!allowed.includes(verify.scheme))
      throw new WireError(
        'value',
        'CertificateVerify.algorithm',
        { en: 'is one that was not offered', zh: '是未提供的算法' },
        { algorithm: verify.scheme },
      );
    if (verify.scheme === SIGNATURE.sm2sig_sm3 && this.options.spared === undefined) {
      const keys = certificates.slice(0, 1).flatMap((certificate, signer) => {
        const key = certifiedKey(certificate)?.key;
        return key === undefined ? [] : [{ signer, key }];
      });
      const verdict = channel.compute('verify CertificateVerify', () =>
        judgeSignature(
          'CertificateVerify',
          'tls13',
          verify.signature,
          keys.map(signer => ({ ...signer, signed })),
        ),
      );
      channel.tell({ type: 'signature', ...verdict });
    }
    return request;
  }

  #proveOurselves({ context, extensions }: Tls13CertificateRequest, schedule: KeySchedule): void {
    const { channel, options } = this;
    // A server that does not take SM2 gets no certificate: RFC 8446 §4.4.2.3.
    const fits = extensions.known.signatures?.includes(SIGNATURE.sm2sig_sm3) === true;
    const identity = fits ? options.identity : undefined;
    channel.sendMessage(
      'Certificate',
      HANDSHAKE.certificate,
      encodeTls13Certificates(context, identity?.certificates ?? []),
      readTls13Certificates,
    );
    if (identity === undefined) return;
    const signed = toBeSigned('client', schedule.hash(channel.transcript));
    const signature = channel.compute('sign CertificateVerify', () =>
      sign(identity.key, signed, IDENTITY.tls13, this.#random),
    );
    channel.sendMessage(
      'CertificateVerify',
      HANDSHAKE.certificate_verify,
      encodeTls13CertificateVerify({ scheme: SIGNATURE.sm2sig_sm3, signature }),
      readTls13CertificateVerify,
    );
  }

  /** Tickets, new keys, data. */
  *#connected(client: TrafficSecret, server: TrafficSecret): Flow<void> {
    const { channel } = this;
    let [ours, theirs] = [client, server];
    for (;;) {
      channel.awaiting = 'application data';
      const { type, bytes } = yield* channel.record();
      if (channel.over) return;
      if (type === CONTENT.application_data) {
        if (channel.joiner.incomplete) throw unexpected('handshake message', contentName(type));
        channel.data(bytes);
        continue;
      }
      if (type !== CONTENT.handshake) throw unexpected('application data', contentName(type));
      channel.joiner.push(bytes);
      for (let message = channel.joiner.next(); message !== undefined; message = channel.joiner.next()) {
        if (message.type === HANDSHAKE.new_session_ticket)
          channel.accept('NewSessionTicket', message, readNewSessionTicket);
        else if (message.type === HANDSHAKE.key_update) {
          const wanted = channel.accept('KeyUpdate', message, readKeyUpdate);
          if (channel.joiner.incomplete) throw unexpected('KeyUpdate', 'more in its record');
          theirs = theirs.next();
          channel.incoming.protection = theirs.protection();
          if (!wanted) continue;
          channel.sendMessage('KeyUpdate', HANDSHAKE.key_update, encodeKeyUpdate(false), readKeyUpdate);
          ours = ours.next();
          channel.outgoing.protection = ours.protection();
        } else throw unexpected('application data', handshakeName(message.type));
        // The transcript ended with the handshake.
        channel.transcript = [];
      }
    }
  }

  *#expectHidden<T>(name: string, type: number, read: (reader: Reader) => T): Flow<T> {
    const message = yield* this.#hidden(name);
    if (message.type !== type) throw unexpected(name, handshakeName(message.type));
    return this.channel.accept(name, message, read);
  }

  /** The next message; one ChangeCipherSpec before it is for middleboxes, RFC 8446 §5. */
  *#hidden(name: string): Flow<RawMessage> {
    const { channel } = this;
    channel.awaiting = name;
    for (let seen = 0; ; ) {
      const message = channel.joiner.next();
      if (message !== undefined) return message;
      const { type, bytes } = yield* channel.record();
      if (channel.over) throw closedInHandshake(name);
      if (type === CONTENT.change_cipher_spec && seen++ === 0 && !channel.joiner.incomplete)
        checkChangeCipherSpec(bytes);
      else if (type === CONTENT.handshake) channel.joiner.push(bytes);
      else throw unexpected(name, contentName(type));
    }
  }

  #makeShare(group: number): OwnShare {
    const make = TLS13_GROUPS.get(group);
    if (make === undefined)
      throw new HandshakeFailure('unable', 'ServerHello', {
        en: `no share can be made for ${groupName(group)}`,
        zh: `无法为 ${groupName(group)} 生成密钥份额`,
      });
    const { spared = new Spared() } = this.options;
    return this.channel.compute('make key share', () => spared.once(`share of ${group}`, () => make(this.#random)));
  }

  #keylog(label: string, secret: TrafficSecret): void {
    this.options.keylog?.(`${label} ${toHex(this.#clientRandom)} ${toHex(secret.reveal())}`);
  }
}

/** What a server may answer in them; supported_groups it may say unasked, and we always ask. RFC 8446 §4.2. */
const ANSWERED: ReadonlySet<number> = new Set([
  EXTENSION.server_name,
  EXTENSION.supported_groups,
  EXTENSION.application_layer_protocol_negotiation,
]);
const IN_HELLO: ReadonlySet<number> = new Set([EXTENSION.supported_versions, EXTENSION.key_share]);
const IN_CERTIFICATE: ReadonlySet<number> = new Set([EXTENSION.status_request]);
const NOTHING: ReadonlySet<number> = new Set();
const IN_RETRY: ReadonlySet<number> = new Set([...IN_HELLO, EXTENSION.cookie]);

/** RFC 8446 §4.2: an answer to what nobody asked, a pre-shared key among it, ends the handshake. */
function onlyAskedFor(message: string, extensions: Extensions | undefined, asked: ReadonlySet<number>): void {
  const stranger = extensions?.all.find(({ type }) => !asked.has(type));
  if (stranger === undefined) return;
  const name = extensionName(stranger.type);
  throw new WireError(
    'value',
    `${message}.extensions`,
    { en: `has ${name}, which was not asked for`, zh: `包含未请求的 ${name}` },
    { extension: name },
    ALERT.unsupported_extension,
  );
}

function notEmpty(context: string): WireError {
  return new WireError(
    'value',
    'Certificate.certificate_request_context',
    { en: 'must be empty in a handshake', zh: '在握手中必须为空' },
    { context },
  );
}

function noCertificate(): WireError {
  return new WireError(
    'length',
    'Certificate.certificate_list',
    { en: 'is empty, and a server must have a certificate', zh: '为空，服务器必须提供证书' },
    {},
    ALERT.decode_error,
  );
}

function readEncryptedExtensions(reader: Reader): Extensions {
  const extensions = readExtensions(reader, 'other');
  reader.end();
  return extensions;
}

/** RFC 8446 §4.4.3. */
function toBeSigned(side: 'client' | 'server', transcriptHash: Uint8Array): Uint8Array {
  const context = Buffer.from(`TLS 1.3, ${side} CertificateVerify\0`);
  return concat(new Uint8Array(64).fill(0x20), context, transcriptHash);
}
