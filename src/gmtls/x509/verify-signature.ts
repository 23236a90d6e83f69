import { createPublicKey, verify as verifyNatively } from 'node:crypto';
import { Sm2Error } from '../sm2/error.js';
import { IDENTITY } from '../sm2/identity.js';
import { verify } from '../sm2/signature.js';
import { SIGNATURE_ALGORITHMS } from './oids.js';
import type { PublicKey } from './public-key.js';
import type { Signed } from './signed.js';

export type Identity = keyof typeof IDENTITY;

/**
 * `valid`; for SM2 only with the ID that certificates have. `other-id`: by this key, but for another ID. `unsupported`:
 * an algorithm that nothing here can judge. `mismatch`: the algorithm does not belong to the key.
 */
export type SignatureVerdict =
  | { readonly verdict: 'valid' | 'invalid' | 'unsupported' | 'mismatch' }
  | { readonly verdict: 'other-id'; readonly id: Exclude<Identity, 'default'> };

/** The IDs that signatures were seen under instead: OpenSSL before 4.0 signs with none (EVP_SIGNATURE-SM2(7)). */
const OTHERS = ['empty', 'tls13'] as const;

/** Whether the key made the signature. A key that is no point of its curve made none. */
export function verifySignature({ signed, signatureAlgorithm, signature }: Signed, key: PublicKey): SignatureVerdict {
  const algorithm = SIGNATURE_ALGORITHMS[signatureAlgorithm];
  if (algorithm === undefined) return { verdict: 'unsupported' };
  if (algorithm.kind !== key.kind) return { verdict: 'mismatch' };
  if (algorithm.kind === 'sm2') return verifySm2(signed, signature, key.bits);
  try {
    const native = createPublicKey({ key: key.spki, format: 'der', type: 'spki' });
    return { verdict: verifyNatively(algorithm.hash, signed, native, signature) ? 'valid' : 'invalid' };
  } catch {
    // OpenSSL does not take the key.
    return { verdict: 'invalid' };
  }
}

function verifySm2(message: Uint8Array, signature: Uint8Array, point: Uint8Array): SignatureVerdict {
  try {
    if (verify(point, message, signature)) return { verdict: 'valid' };
    const id = OTHERS.find(other => verify(point, message, signature, IDENTITY[other]));
    return id === undefined ? { verdict: 'invalid' } : { verdict: 'other-id', id };
  } catch (error) {
    if (error instanceof Sm2Error) return { verdict: 'invalid' };
    throw error;
  }
}
