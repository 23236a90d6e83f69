import { concat, uint, vector } from '../wire/bytes.js';
import type { Reader } from '../wire/reader.js';

const OCSP = 1;

/**
 * A message of its own in TLCP (RFC 6066 §8, GM/T 0024-2023 annex A.3), an extension of a certificate in TLS 1.3 (RFC 8446
 * §4.4.2.1). @returns the DER of an OCSPResponse, which nobody has looked at
 */
export function readCertificateStatus(reader: Reader): Uint8Array {
  reader.exactly(1, 'status_type', OCSP);
  const response = reader.vector(3, 'response', { min: 1 });
  reader.end();
  return response;
}

export function encodeCertificateStatus(response: Uint8Array): Uint8Array {
  return concat(uint(OCSP, 1), vector(3, response));
}
