import { createHmac } from 'node:crypto';
import { concat, uint, vector } from '../wire/bytes.js';
import type { Tls13Suite } from './suites.js';

type HashName = Tls13Suite['hash'];

/** RFC 5869 §2.2. */
export function hkdfExtract(hash: HashName, salt: Uint8Array, keyMaterial: Uint8Array): Uint8Array {
  return createHmac(hash, salt).update(keyMaterial).digest();
}

/**
 * HKDF-Expand-Label of RFC 8446 §7.1.
 * @param label without its `tls13 `
 * @param context a transcript hash, or nothing
 */
export function hkdfExpandLabel(
  hash: HashName,
  secret: Uint8Array,
  label: string,
  context: Uint8Array,
  length: number,
): Uint8Array {
  const info = concat(uint(length, 2), vector(1, Buffer.from(`tls13 ${label}`, 'latin1')), vector(1, context));
  const blocks: Uint8Array[] = [];
  // RFC 5869 §2.3.
  for (let size = 0, last: Uint8Array = new Uint8Array(0); size < length; size += last.length) {
    last = createHmac(hash, secret)
      .update(concat(last, info, uint(blocks.length + 1, 1)))
      .digest();
    blocks.push(last);
  }
  return concat(...blocks).subarray(0, length);
}
