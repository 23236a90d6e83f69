import { createCipheriv } from 'node:crypto';

export const BLOCK = 16;
export const NONCE_BYTES = 12;
export const TAG_BYTES = 16;

/** The key stream from `counter` on, over `text`. The counter never wraps here: records are of 16 KiB. */
export function counterMode(key: Uint8Array, counter: Uint8Array, text: Uint8Array): Buffer {
  return createCipheriv('sm4-ctr', key, counter).update(text);
}

export function encryptBlock(key: Uint8Array, block: Uint8Array): Buffer {
  return createCipheriv('sm4-ecb', key, null).update(block);
}

/** The zeros that fill the last block. */
export function paddingOf(length: number): Buffer {
  return Buffer.alloc((BLOCK - (length % BLOCK)) % BLOCK);
}

export function checkNonce(nonce: Uint8Array): void {
  if (nonce.length !== NONCE_BYTES) throw new RangeError(`a nonce of ${nonce.length} bytes: 12 are allowed`);
}
