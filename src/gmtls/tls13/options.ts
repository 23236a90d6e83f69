import type { Spared } from '../client/spared.js';
import type { RandomSource } from '../sm2/scalar.js';

export interface Tls13Options {
  /** In the order of preference: SUITE of wire/names. */
  readonly suites: readonly number[];
  /** In the order of preference: GROUP of wire/names. */
  readonly groups: readonly number[];
  /** Groups that a share is sent for. Default: the first. None: the server must send a HelloRetryRequest. */
  readonly shares?: readonly number[];
  /** SIGNATURE of wire/names. Default: sm2sig_sm3. */
  readonly signatures?: readonly number[];
  readonly serverName?: string | undefined;
  /** ALPN. */
  readonly protocols?: readonly string[];
  /** Asks for a stapled OCSP answer. Default: not. */
  readonly statusRequest?: boolean;
  readonly identity?: Tls13Identity | undefined;
  /** For clients that are there to keep a server busy: their signatures are not looked at. */
  readonly spared?: Spared | undefined;
  readonly random?: RandomSource;
  /** Milliseconds. */
  readonly clock?: () => number;
  /** Gets lines of the NSS key log format; they open what was recorded of the connection. */
  readonly keylog?: (line: string) => void;
}

/** An SM2 certificate, and what issued it, DER. */
export interface Tls13Identity {
  readonly certificates: readonly Uint8Array[];
  readonly key: Uint8Array;
}
