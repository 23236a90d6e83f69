import { createCipheriv, createDecipheriv, createHmac, timingSafeEqual } from 'node:crypto';
import type { RandomSource } from '../sm2/scalar.js';
import { concat } from '../wire/bytes.js';
import { badRecord, macHeader, type Protection } from './protection.js';

const BLOCK = 16;
const MAC = 32;

/**
 * SM4-CBC with HMAC-SM3, MAC first, and an explicit IV in each record: GB/T 38636 §6.3.3.4.3. Padding and MAC are both
 * looked at in full whatever is wrong, so that what is wrong cannot be told by the answer; the time of the hash still
 * depends on the length.
 */
export function tlcpCbc(key: Uint8Array, macKey: Uint8Array, random: RandomSource): Protection {
  let sequence = 0;
  const mac = (header: Uint8Array, fragment: Uint8Array) =>
    createHmac('sm3', macKey).update(header).update(fragment).digest();
  return {
    seal(header, fragment) {
      const sum = mac(macHeader(sequence++, header, fragment.length), fragment);
      const padding = BLOCK - ((fragment.length + MAC) % BLOCK);
      const iv = random(BLOCK);
      const cipher = createCipheriv('sm4-cbc', key, iv).setAutoPadding(false);
      const plain = concat(fragment, sum, new Uint8Array(padding).fill(padding - 1));
      return { type: header.type, bytes: concat(iv, cipher.update(plain), cipher.final()) };
    },
    open(header, payload) {
      const number = sequence++;
      if (payload.length % BLOCK !== 0 || payload.length < BLOCK + MAC + BLOCK) throw badRecord(number);
      const decipher = createDecipheriv('sm4-cbc', key, payload.subarray(0, BLOCK)).setAutoPadding(false);
      const plain = concat(decipher.update(payload.subarray(BLOCK)), decipher.final());
      const stated = plain[plain.length - 1] ?? 0;
      // Too much for the record: go on as if there were none.
      const fits = stated + 1 + MAC <= plain.length;
      const padding = fits ? stated : 0;
      let wrong = fits ? 0 : 1;
      for (let back = 1; back <= Math.min(256, plain.length); back++)
        wrong |= back <= padding + 1 ? (plain[plain.length - back] ?? 0) ^ padding : 0;
      const length = plain.length - padding - 1 - MAC;
      const fragment = plain.subarray(0, length);
      const same = timingSafeEqual(
        mac(macHeader(number, header, length), fragment),
        plain.subarray(length, length + MAC),
      );
      if (!same || wrong !== 0) throw badRecord(number);
      return { type: header.type, bytes: fragment };
    },
  };
}
