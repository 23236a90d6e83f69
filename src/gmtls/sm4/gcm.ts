import { timingSafeEqual } from 'node:crypto';
import type { Aead } from './aead.js';
import { BLOCK, checkNonce, counterMode, encryptBlock, paddingOf, TAG_BYTES } from './block.js';
import { ghash } from './ghash.js';

/** SM4-GCM over SM4-CTR: NIST SP 800-38D §7. */
export const ownGcm: Aead = {
  seal(key, nonce, aad, plaintext) {
    const { mask, text } = crypt(key, nonce, plaintext);
    return Buffer.concat([text, tagOf(key, mask, aad, text)]);
  },
  open(key, nonce, aad, sealed) {
    if (sealed.length < TAG_BYTES) return undefined;
    const ciphertext = sealed.subarray(0, sealed.length - TAG_BYTES);
    const { mask, text } = crypt(key, nonce, ciphertext);
    return timingSafeEqual(tagOf(key, mask, aad, ciphertext), sealed.subarray(ciphertext.length)) ? text : undefined;
  },
};

/** The key stream of counter 1 masks the tag; that of 2 and on, the text. */
function crypt(key: Uint8Array, nonce: Uint8Array, text: Uint8Array): { mask: Buffer; text: Buffer } {
  checkNonce(nonce);
  const stream = counterMode(
    key,
    Buffer.concat([nonce, Buffer.of(0, 0, 0, 1)]),
    Buffer.concat([Buffer.alloc(BLOCK), text]),
  );
  return { mask: stream.subarray(0, BLOCK), text: stream.subarray(BLOCK) };
}

function tagOf(key: Uint8Array, mask: Uint8Array, aad: Uint8Array, ciphertext: Uint8Array): Buffer {
  const bits = Buffer.alloc(BLOCK);
  bits.writeBigUInt64BE(8n * BigInt(aad.length), 0);
  bits.writeBigUInt64BE(8n * BigInt(ciphertext.length), 8);
  const data = Buffer.concat([aad, paddingOf(aad.length), ciphertext, paddingOf(ciphertext.length), bits]);
  const hash = ghash(encryptBlock(key, Buffer.alloc(BLOCK)), data);
  return Buffer.from(hash.map((byte, i) => byte ^ (mask[i] ?? 0)));
}
