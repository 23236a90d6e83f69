import { createCipheriv, timingSafeEqual } from 'node:crypto';
import type { Aead } from './aead.js';
import { BLOCK, checkNonce, counterMode, NONCE_BYTES, paddingOf, TAG_BYTES } from './block.js';

/** Bytes of the length and of the counter: what the nonce leaves of 15. */
const LENGTH_BYTES = 15 - NONCE_BYTES;
const MAX_AAD = 0xff00;

/** SM4-CCM over SM4-CTR and SM4-CBC: RFC 3610 §2, with a tag of 16 bytes (RFC 8998 §2.2). */
export const ownCcm: Aead = {
  seal(key, nonce, aad, plaintext) {
    const { mask, text } = crypt(key, nonce, plaintext);
    return Buffer.concat([text, tagOf(key, nonce, mask, aad, plaintext)]);
  },
  open(key, nonce, aad, sealed) {
    if (sealed.length < TAG_BYTES) return undefined;
    const ciphertext = sealed.subarray(0, sealed.length - TAG_BYTES);
    const { mask, text } = crypt(key, nonce, ciphertext);
    return timingSafeEqual(tagOf(key, nonce, mask, aad, text), sealed.subarray(ciphertext.length)) ? text : undefined;
  },
};

/** The key stream of counter 0 masks the tag; that of 1 and on, the text. */
function crypt(key: Uint8Array, nonce: Uint8Array, text: Uint8Array): { mask: Buffer; text: Buffer } {
  checkNonce(nonce);
  const counter = Buffer.concat([Buffer.of(LENGTH_BYTES - 1), nonce, Buffer.alloc(LENGTH_BYTES)]);
  const stream = counterMode(key, counter, Buffer.concat([Buffer.alloc(BLOCK), text]));
  return { mask: stream.subarray(0, BLOCK), text: stream.subarray(BLOCK) };
}

function tagOf(key: Uint8Array, nonce: Uint8Array, mask: Uint8Array, aad: Uint8Array, plaintext: Uint8Array): Buffer {
  if (aad.length >= MAX_AAD)
    throw new RangeError(`${aad.length} bytes of additional data: below ${MAX_AAD} are allowed`);
  const flags = (aad.length > 0 ? 0x40 : 0) | (((TAG_BYTES - 2) / 2) << 3) | (LENGTH_BYTES - 1);
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUIntBE(plaintext.length, 0, LENGTH_BYTES);
  const additional =
    aad.length === 0 ? [] : [Buffer.of(aad.length >>> 8, aad.length & 0xff), aad, paddingOf(aad.length + 2)];
  const data = Buffer.concat([Buffer.of(flags), nonce, length, ...additional, plaintext, paddingOf(plaintext.length)]);
  const mac = createCipheriv('sm4-cbc', key, Buffer.alloc(BLOCK)).update(data).subarray(-BLOCK);
  return Buffer.from(mac.map((byte, i) => byte ^ (mask[i] ?? 0)));
}
