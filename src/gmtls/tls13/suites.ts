import { createCipheriv, createDecipheriv } from 'node:crypto';
import { type Aead, sm4Ccm, sm4Gcm } from '../sm4/aead.js';
import { TAG_BYTES } from '../sm4/block.js';
import { SUITE } from '../wire/names.js';

export interface Tls13Suite {
  /** A hash of node:crypto. */
  readonly hash: 'sm3' | 'sha256' | 'sha384';
  readonly hashLength: number;
  readonly keyLength: number;
  readonly aead: Aead;
}

/**
 * RFC 8998 §2, and two of RFC 8446: servers with an SM2 certificate that have not switched the SM4 suites on choose those,
 * and one must be able to go on to see the certificate.
 */
export const TLS13_SUITES: ReadonlyMap<number, Tls13Suite> = new Map<number, Tls13Suite>([
  [SUITE.TLS_SM4_GCM_SM3, { hash: 'sm3', hashLength: 32, keyLength: 16, aead: sm4Gcm }],
  [SUITE.TLS_SM4_CCM_SM3, { hash: 'sm3', hashLength: 32, keyLength: 16, aead: sm4Ccm }],
  [SUITE.TLS_AES_128_GCM_SHA256, { hash: 'sha256', hashLength: 32, keyLength: 16, aead: aesGcm('aes-128-gcm') }],
  [SUITE.TLS_AES_256_GCM_SHA384, { hash: 'sha384', hashLength: 48, keyLength: 32, aead: aesGcm('aes-256-gcm') }],
]);

function aesGcm(name: 'aes-128-gcm' | 'aes-256-gcm'): Aead {
  return {
    seal(key, nonce, aad, plaintext) {
      const cipher = createCipheriv(name, key, nonce).setAAD(aad);
      return Buffer.concat([cipher.update(plaintext), cipher.final(), cipher.getAuthTag()]);
    },
    open(key, nonce, aad, ciphertext) {
      const end = ciphertext.length - TAG_BYTES;
      if (end < 0) return undefined;
      const decipher = createDecipheriv(name, key, nonce, { authTagLength: TAG_BYTES })
        .setAAD(aad)
        .setAuthTag(ciphertext.subarray(end));
      const plaintext = decipher.update(ciphertext.subarray(0, end));
      try {
        decipher.final();
      } catch {
        return undefined;
      }
      return plaintext;
    },
  };
}
