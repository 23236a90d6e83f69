import { connect } from 'node:tls';
import type { Text } from '../../language/index.js';
import { errorText } from '../../system/index.js';
import type { ClientEvent, Untimed } from '../client/events.js';
import type { Target } from '../connection.js';
import { extension } from '../messages/extensions.js';
import { GROUP, SIGNATURE, VERSION } from '../wire/names.js';
import { type Answer, isOrderly } from './answer.js';
import { sayHello } from './hello.js';
import { nodeFailed, nodeNegotiated, nodeOffer } from './node-tls.js';
import { PROBE } from './probe-names.js';
import { got, type Maybe, type Prober } from './prober.js';
import { saidTo, saidToOrdinary } from './said.js';

/** What an ordinary client gets, as Node speaks TLS. */
export interface Ordinary {
  readonly version: 'TLSv1.2' | 'TLSv1.3';
  /** OpenSSL's name. */
  readonly cipher?: string;
  /** DER of the server's certificate. */
  readonly certificate?: Uint8Array;
  readonly connectMs?: number;
  readonly handshakeMs?: number;
  /** Why there was no handshake: the error code. */
  readonly refused?: string;
}

/** CBC and GCM suites that every server of TLS 1.0 to 1.2 has one of. RFC 5246 §A.5, RFC 8422. */
const SUITES = [0xc02f, 0xc02b, 0xc030, 0xc02c, 0xc013, 0xc009, 0xc014, 0xc00a, 0x009c, 0x002f, 0x0035, 0x000a];

const OLD = [
  [0x0301, '1.0'],
  [0x0302, '1.1'],
] as const;

/** What a client gets that has no national algorithms, in each version of TLS. */
export async function scanOrdinary(
  prober: Prober,
  serverName: string | undefined,
): Promise<{ readonly ordinary: readonly Maybe<Ordinary>[]; readonly old: ReadonlyMap<number, Maybe<Answer>> }> {
  const { target } = prober;
  const shake = (version: Ordinary['version']) => {
    const name = PROBE.ordinary(version.slice('TLSv'.length));
    const run = async () => {
      const events: ClientEvent[] = [];
      const result = await ordinaryHandshake(version, target, serverName, prober.waitMs, events);
      prober.options.events(name, events);
      return result;
    };
    return prober.probe(name, ['ordinary'], run, {
      said: saidToOrdinary,
      orderly: ({ refused }) => refused === undefined,
    });
  };
  const say = (name: Text, version: number, until?: 'Certificate') => {
    const extensions = [
      ...(serverName === undefined ? [] : [extension.serverName(serverName)]),
      extension.groups([GROUP.secp256r1, GROUP.x25519]),
      ...(version < VERSION.TLS12
        ? []
        : [extension.signatures([SIGNATURE.ecdsa_secp256r1_sha256, SIGNATURE.rsa_pss_rsae_sha256, RSA_SHA256])]),
    ];
    const offer = { version, suites: SUITES, extensions };
    const run = async () => {
      const heard = await sayHello(offer, target, prober.limits, until);
      prober.options.events(name, heard.events);
      return heard;
    };
    return prober.probe(name, ['ordinary'], run, {
      said: ({ answer }) => saidTo(answer),
      orderly: ({ answer }) => isOrderly(answer),
    });
  };
  const tls12 = await shake('TLSv1.2');
  const { refused } = got(tls12) ?? {};
  // It was we who broke off, and a certificate that OpenSSL cannot use is not shown by it.
  const seen =
    refused !== undefined && /^ERR_SSL_(?!.*ALERT)/.test(refused)
      ? got(await say(PROBE.ordinaryCertificate('1.2'), VERSION.TLS12, 'Certificate'))
      : undefined;
  const [certificate] = seen?.certificates ?? [];
  const ordinary = [
    'missed' in tls12 || certificate === undefined ? tls12 : { ...tls12, certificate },
    await shake('TLSv1.3'),
  ];
  const old = new Map<number, Maybe<Answer>>();
  for (const [version, name] of OLD) {
    const heard = await say(PROBE.ordinary(name), version);
    old.set(version, 'missed' in heard ? heard : heard.answer);
  }
  return { ordinary, old };
}

/** rsa_pkcs1_sha256, RFC 8446 §4.2.3. */
const RSA_SHA256 = 0x0401;

/**
 * The certificate is looked at, not trusted: nothing is sent over the connection.
 * @param events gets what Node tells; those who want a handshake alone do not pay for it
 */
export function ordinaryHandshake(
  version: Ordinary['version'],
  { host, port }: Target,
  serverName: string | undefined,
  waitMs: number,
  events?: ClientEvent[],
): Promise<Ordinary> {
  return new Promise(resolve => {
    const began = performance.now();
    let connectMs: number | undefined;
    const tell = (event: Untimed<ClientEvent>) => events?.push({ ...event, at: performance.now() });
    const socket = connect({
      host,
      port,
      minVersion: version,
      maxVersion: version,
      rejectUnauthorized: false,
      ...(serverName !== undefined && { servername: serverName }),
    });
    const done = (result: Omit<Ordinary, 'version' | 'connectMs'>) => {
      clearTimeout(timer);
      socket.destroy();
      resolve({ version, ...(connectMs !== undefined && { connectMs }), ...result });
    };
    const timer = setTimeout(() => {
      tell({ type: 'silence', ms: performance.now() - began });
      done({ refused: 'ETIMEDOUT' });
    }, waitMs);
    socket
      .on('connect', () => {
        connectMs = performance.now() - began;
        tell({ type: 'node', step: 'started', fields: nodeOffer(version, serverName) });
      })
      .on('secureConnect', () => {
        const handshakeMs = performance.now() - began - (connectMs ?? 0);
        const certificate = socket.getPeerCertificate(true).raw;
        const { name } = socket.getCipher();
        if (events !== undefined) tell({ type: 'node', step: 'connected', fields: nodeNegotiated(socket) });
        done({ cipher: name, handshakeMs, ...(certificate !== undefined && { certificate }) });
      })
      .on('error', error => {
        const refused = 'code' in error ? String(error.code) : errorText(error);
        events?.push(...nodeFailed(refused, error, performance.now()));
        done({ refused });
      });
  });
}
