import type { IDENTITY } from '../sm2/identity.js';
import type { TlcpSession } from '../tlcp/session.js';
import type { Field } from '../wire/reader.js';
import type { HandshakeFailure } from './failure.js';

/** What a client tells while it works, each with the time at which it happened, in milliseconds of the caller's clock. */
export type ClientEvent = { readonly at: number } & (
  | {
      readonly type: 'message';
      readonly direction: 'sent' | 'received';
      /** `ServerHello`, `ChangeCipherSpec`. */
      readonly name: string;
      /** Bytes, the header of the handshake message included. */
      readonly length: number;
      readonly fields: readonly Field[];
    }
  | {
      readonly type: 'record';
      readonly direction: 'sent' | 'received';
      readonly contentType: number;
      readonly version: number;
      readonly length: number;
    }
  | { readonly type: 'computed'; readonly step: ClientStep; readonly ms: number }
  | { readonly type: 'certificates'; readonly certificates: readonly Uint8Array[] }
  /** A stapled OCSP answer: DER, which nobody has looked at. */
  | { readonly type: 'staple'; readonly response: Uint8Array }
  | ({ readonly type: 'signature' } & SignatureVerdict)
  | ({ readonly type: 'negotiated' } & Negotiated)
  | { readonly type: 'certificate-request'; readonly authorities: readonly Uint8Array[]; readonly answered: boolean }
  /** What can be resumed, where the server allows it. */
  | { readonly type: 'connected'; readonly session?: TlcpSession | undefined }
  | { readonly type: 'data'; readonly bytes: Uint8Array }
  | {
      readonly type: 'alert';
      readonly direction: 'sent' | 'received';
      readonly fatal: boolean;
      readonly description: number;
    }
  /** What is no message of a client: as it went over the wire. */
  | { readonly type: 'bytes'; readonly direction: 'sent' | 'received'; readonly bytes: Uint8Array }
  /** Nothing came for so long, and no more was waited for. */
  | { readonly type: 'silence'; readonly ms: number }
  /** What Node's own TLS tells of a handshake: its messages do not pass us. */
  | { readonly type: 'node'; readonly step: NodeStep; readonly fields: readonly NodeField[] }
  /** `clean`: after a close_notify. */
  | { readonly type: 'closed'; readonly clean: boolean }
  | { readonly type: 'failed'; readonly failure: HandshakeFailure }
);

/** Before it has its time. Distributes over the union, so that each event keeps its own fields. */
export type Untimed<T> = T extends unknown ? Omit<T, 'at'> : never;

/** Work of our own, which is never the server's time. */
export type ClientStep =
  | 'verify ServerKeyExchange'
  | 'make ClientKeyExchange'
  | 'sign CertificateVerify'
  | 'verify CertificateVerify'
  | 'make key share'
  | 'agree on key'
  | 'verify Finished';

export type NodeStep = 'started' | 'connected' | 'failed';

/** Named as in RFC 5246 and RFC 8446, where they have a name for it. */
export interface NodeField {
  readonly path: string;
  /** May be of the server's making. */
  readonly text: string;
}

/** Under which identifier a peer's signature verifies; the name of a wrong one is the diagnosis. */
export type SignatureId = keyof typeof IDENTITY;

export interface SignatureVerdict {
  readonly message: 'ServerKeyExchange' | 'CertificateVerify';
  readonly expected: SignatureId;
  /** Under the expected identifier, with the key and over the bytes that the standard says. */
  readonly valid: boolean;
  /** What it verifies under after all; undefined: nothing that was tried. */
  readonly found:
    | {
        readonly id: SignatureId;
        /** Index in the certificate list of the key. */
        readonly signer: number;
        /** Index of the encryption certificate that was signed; absent where none is. */
        readonly over?: number;
      }
    | undefined;
}

export interface Negotiated {
  readonly version: number;
  readonly suite: number;
  readonly sessionId: Uint8Array;
  readonly resumed: boolean;
  readonly group?: number;
  /** The server asked for another group first. */
  readonly retried: boolean;
  /** ALPN. */
  readonly protocol?: string;
}

export interface Step {
  /** To be sent, in one piece. */
  readonly output: Uint8Array;
  readonly events: readonly ClientEvent[];
}
