import { getCiphers } from 'node:crypto';
import { ownCcm } from './ccm.js';
import { ownGcm } from './gcm.js';
import { nativeAead } from './native.js';

/** With a nonce of 12 bytes and a tag of 16: TLCP and RFC 8998 have no other. */
export interface Aead {
  /** The ciphertext, and its tag behind it. */
  seal(key: Uint8Array, nonce: Uint8Array, aad: Uint8Array, plaintext: Uint8Array): Buffer;
  /** undefined: the tag is not that of this key, nonce and data. */
  open(key: Uint8Array, nonce: Uint8Array, aad: Uint8Array, sealed: Uint8Array): Buffer | undefined;
}

const ciphers = getCiphers();

/** OpenSSL has SM4-GCM and CCM; the copy in Node 20 and 24 does not. */
export const sm4Gcm: Aead = ciphers.includes('sm4-gcm') ? nativeAead('sm4-gcm') : ownGcm;
export const sm4Ccm: Aead = ciphers.includes('sm4-ccm') ? nativeAead('sm4-ccm') : ownCcm;
