import { createHash } from 'node:crypto';
import { bytesOf, parameters } from './curve.js';

/** What a signature is made for, beside the message. Three are met in the wild: */
export const IDENTITY = {
  /** GM/T 0009-2012 §10: certificates and everything in TLCP. */
  default: Buffer.from('1234567812345678'),
  /** RFC 8998 §3.2.1: CertificateVerify in TLS 1.3 alone. */
  tls13: Buffer.from('TLSv1.3+GM+Cipher+Suite'),
  /** OpenSSL before 4.0, and so Node: no ID was set. */
  empty: Buffer.alloc(0),
} as const;

const CURVE_BYTES = Buffer.concat([parameters.a, parameters.b, parameters.Gx, parameters.Gy].map(bytesOf));

/** Z: GB/T 32918.2 §5.5. `publicKey` is a valid uncompressed point. */
export function identityHash(publicKey: Uint8Array, id: Uint8Array): Buffer {
  const bits = Buffer.alloc(2);
  bits.writeUInt16BE(id.length * 8);
  return createHash('sm3').update(bits).update(id).update(CURVE_BYTES).update(publicKey.subarray(1)).digest();
}
