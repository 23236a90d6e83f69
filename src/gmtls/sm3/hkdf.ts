import { hmacSm3 } from './hmac.js';

/** RFC 5869 §2.2 with SM3. */
export function hkdfExtract(salt: Uint8Array, keyMaterial: Uint8Array): Buffer {
  return hmacSm3(salt, keyMaterial);
}

/**
 * HKDF-Expand-Label of RFC 8446 §7.1 with SM3.
 * @param label without its `tls13 `
 * @param context a transcript hash, or nothing
 */
export function hkdfExpandLabel(secret: Uint8Array, label: string, context: Uint8Array, length: number): Buffer {
  const name = Buffer.from(`tls13 ${label}`, 'latin1');
  const size = Buffer.alloc(2);
  size.writeUInt16BE(length);
  const info = Buffer.concat([size, Buffer.of(name.length), name, Buffer.of(context.length), context]);
  return expand(secret, info, length);
}

/** RFC 5869 §2.3. */
function expand(secret: Uint8Array, info: Uint8Array, length: number): Buffer {
  const blocks: Buffer[] = [];
  let last: Buffer = Buffer.alloc(0);
  while (blocks.length * 32 < length) {
    last = hmacSm3(secret, last, info, Buffer.of(blocks.length + 1));
    blocks.push(last);
  }
  return Buffer.concat(blocks).subarray(0, length);
}
