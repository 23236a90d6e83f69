import { type DerElement, DerReader } from '../der/reader.js';
import { TAG } from '../der/tags.js';
import { bytesOfBitString, oidOf } from '../der/values.js';

/** What a certificate, a CRL and an OCSP response have in common: something, and a signature over it. */
export interface Signed {
  /** The bytes that are signed. */
  readonly signed: Buffer;
  /** Object identifier. */
  readonly signatureAlgorithm: string;
  readonly signature: Buffer;
}

/** `SEQUENCE { what is signed, AlgorithmIdentifier, BIT STRING … }`; more may follow in `rest`. @throws DerError */
export function signedOf(
  element: DerElement,
  what: string,
): Signed & { readonly body: DerElement; readonly rest: DerReader } {
  const rest = DerReader.inside(element);
  const body = rest.take(TAG.SEQUENCE, what);
  const signatureAlgorithm = algorithmOf(rest);
  const signature = bytesOfBitString(rest.take(TAG.BIT_STRING, 'signatureValue'), 'signatureValue');
  return { signed: body.whole, signatureAlgorithm, signature, body, rest };
}

/** The object identifier of an AlgorithmIdentifier; its parameters are passed over. @throws DerError */
export function algorithmOf(fields: DerReader): string {
  const algorithm = fields.sequence('AlgorithmIdentifier');
  const oid = oidOf(algorithm.take(TAG.OBJECT_IDENTIFIER, 'algorithm'), 'algorithm');
  if (!algorithm.done) algorithm.any('parameters');
  algorithm.end('AlgorithmIdentifier');
  return oid;
}
