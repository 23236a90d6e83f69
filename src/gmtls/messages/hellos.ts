import { concat, equal, toHex, uint, vector } from '../wire/bytes.js';
import { suiteName, VERSION, versionName } from '../wire/names.js';
import type { Reader } from '../wire/reader.js';
import { type Extension, type Extensions, encodeExtensions, type Place, readExtensions } from './extensions.js';

/** The same shape in TLCP (GB/T 38636 §6.4.5.2) and TLS 1.3 (RFC 8446 §4.1). */
export interface ClientHello {
  readonly version: number;
  readonly random: Uint8Array;
  readonly sessionId: Uint8Array;
  readonly suites: readonly number[];
  readonly compressions: Uint8Array;
  /** undefined: the hello ends before them, as all of TLCP's did until GM/T 0024-2023. */
  readonly extensions: Extensions | undefined;
}

export interface ServerHello {
  readonly version: number;
  readonly random: Uint8Array;
  readonly sessionId: Uint8Array;
  readonly suite: number;
  readonly compression: number;
  readonly extensions: Extensions | undefined;
  readonly retry: boolean;
}

/** RFC 8446 §4.1.3: the ServerHello with this random is a HelloRetryRequest. SHA-256 of the name, whatever the suite's hash. */
export const RETRY_RANDOM: Uint8Array = Buffer.from(
  'cf21ad74e59a6111be1d8c021e65b891c2a211167abb8c5e079e09e2c8a8339c',
  'hex',
);

export interface HelloOffer {
  readonly version: number;
  readonly random: Uint8Array;
  readonly sessionId: Uint8Array;
  readonly suites: readonly number[];
  readonly compressions?: Uint8Array;
  readonly extensions?: readonly Extension[] | undefined;
}

const NULL_COMPRESSION = new Uint8Array(1);

export function encodeClientHello(hello: HelloOffer): Uint8Array {
  return concat(
    uint(hello.version, 2),
    hello.random,
    vector(1, hello.sessionId),
    vector(2, ...hello.suites.map(suite => uint(suite, 2))),
    vector(1, hello.compressions ?? NULL_COMPRESSION),
    hello.extensions === undefined ? new Uint8Array(0) : encodeExtensions(hello.extensions),
  );
}

export function readClientHello(reader: Reader): ClientHello {
  const version = reader.uint(2, 'client_version', versionName);
  const random = reader.opaque(32, 'random');
  const sessionId = reader.vector(1, 'session_id', { max: 32 });
  const suites = reader.uint16s('cipher_suites', { min: 2 }, suiteName);
  const compressions = reader.vector(1, 'compression_methods', { min: 1 });
  const extensions = reader.left === 0 ? undefined : readExtensions(reader, 'client_hello');
  reader.end();
  return { version, random, sessionId, suites, compressions, extensions };
}

export function encodeServerHello(hello: {
  readonly version: number;
  readonly random: Uint8Array;
  readonly sessionId: Uint8Array;
  readonly suite: number;
  readonly extensions?: readonly Extension[];
}): Uint8Array {
  return concat(
    uint(hello.version, 2),
    hello.random,
    vector(1, hello.sessionId),
    uint(hello.suite, 2),
    uint(0, 1),
    hello.extensions === undefined ? new Uint8Array(0) : encodeExtensions(hello.extensions),
  );
}

export function readServerHello(reader: Reader): ServerHello {
  const version = reader.uint(2, 'server_version', versionName);
  let retry = false;
  const random = reader.opaque(32, 'random', bytes => {
    retry = version === VERSION.TLS12 && equal(bytes, RETRY_RANDOM);
    return retry ? 'HelloRetryRequest' : toHex(bytes);
  });
  const sessionId = reader.vector(1, 'session_id', { max: 32 });
  const suite = reader.uint(2, 'cipher_suite', suiteName);
  const compression = reader.uint(1, 'compression_method');
  const place: Place = retry ? 'hello_retry_request' : 'server_hello';
  const extensions = reader.left === 0 ? undefined : readExtensions(reader, place);
  reader.end();
  return { version, random, sessionId, suite, compression, extensions, retry };
}
