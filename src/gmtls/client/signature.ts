import { IDENTITY } from '../sm2/identity.js';
import { verify } from '../sm2/signature.js';
import type { SignatureId, SignatureVerdict } from './events.js';

/** Identifiers that signers use, rightly or not. */
const IDS: readonly SignatureId[] = ['default', 'tls13', 'empty'];

/** Index in the certificate list, and its key of 65 bytes. */
export interface SignerKey {
  readonly signer: number;
  readonly key: Uint8Array;
}

/** One way that a peer may have signed. */
export interface Candidate extends SignerKey {
  readonly signed: Uint8Array;
  /** Index of the encryption certificate that the signature is over. */
  readonly over?: number;
}

/**
 * Verifies a signature of the handshake, the first candidate being the right one; where it does not verify, all candidates
 * are tried under all identifiers, since which of them it is tells what is wrong with the server.
 */
export function judgeSignature(
  message: SignatureVerdict['message'],
  expected: SignatureId,
  signature: Uint8Array,
  candidates: readonly Candidate[],
): SignatureVerdict {
  const ids = [expected, ...IDS.filter(id => id !== expected)];
  for (const [nth, { signer, key, signed, over }] of candidates.entries())
    for (const id of ids)
      if (verify(key, signed, signature, IDENTITY[id])) {
        const found = over === undefined ? { id, signer } : { id, signer, over };
        return { message, expected, valid: nth === 0 && id === expected, found };
      }
  return { message, expected, valid: false, found: undefined };
}
