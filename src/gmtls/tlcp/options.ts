import type { Spared } from '../client/spared.js';
import type { Extension } from '../messages/extensions.js';
import type { RandomSource } from '../sm2/scalar.js';
import type { TlcpSession } from './session.js';

export interface TlcpOptions {
  /** In the order of preference: SUITE of wire/names. */
  readonly suites: readonly number[];
  /**
   * undefined: the hello ends before them, as GB/T 38636-2020 has it. Not every server takes the extensions of
   * GM/T 0024-2023: GmSSL breaks off at one that it does not know (its src/tlcp.c).
   */
  readonly extensions?: readonly Extension[] | undefined;
  readonly identity?: TlcpIdentity | undefined;
  /** Offered for resumption. */
  readonly session?: TlcpSession | undefined;
  /** The ECDHE point of the ClientKeyExchange in a vector of its own. Default: not. */
  readonly ecdheOuterLength?: boolean;
  /** For clients that are there to keep a server busy: their signatures are not looked at. */
  readonly spared?: Spared | undefined;
  readonly random?: RandomSource;
  /** Milliseconds. */
  readonly clock?: () => number;
  /** Gets lines of the NSS key log format; they open what was recorded of the connection. */
  readonly keylog?: (line: string) => void;
}

/** What a client proves itself with: the pair that signs, and the pair that keys are agreed with. */
export interface TlcpIdentity {
  /** DER: signing, encryption, and what issued them. */
  readonly certificates: readonly [sign: Uint8Array, encryption: Uint8Array, ...issuers: Uint8Array[]];
  readonly signKey: Uint8Array;
  readonly encryptionKey: Uint8Array;
}
