import type { Text } from '../../language/index.js';
import type { Evidence } from '../../report/model.js';

/** Why a handshake came to nothing. */
export type FailureKind =
  /** The peer's bytes broke the protocol. */
  | 'protocol'
  /** The peer sent a fatal alert. */
  | 'alert'
  /** The peer closed the connection, or it broke. */
  | 'closed'
  /** The peer was silent for too long. */
  | 'timeout'
  /** The peer keeps to the protocol and asks for what we cannot give: client certificates, a suite that is not spoken here. */
  | 'unable';

/** `awaiting` is the message that was due: `ServerHello`. Never has a secret. */
export class HandshakeFailure extends Error {
  override readonly name = 'HandshakeFailure';

  constructor(
    readonly kind: FailureKind,
    readonly awaiting: string,
    readonly text: Text,
    readonly evidence: Evidence = {},
    options: { readonly cause?: unknown } = {},
  ) {
    super(`${kind} while ${awaiting} was due: ${text.en}`, options);
  }
}
