import type { Aead } from '../sm4/aead.js';
import { TAG_BYTES } from '../sm4/block.js';
import { concat, uint } from '../wire/bytes.js';
import { badRecord, macHeader, type Protection } from './protection.js';

const EXPLICIT = 8;

/** SM4-GCM as GB/T 38636 §6.3.3.4.4 has it, which is RFC 5288: four bytes of nonce from the keys, eight in each record. */
export function tlcpGcm(gcm: Aead, key: Uint8Array, salt: Uint8Array): Protection {
  let sequence = 0;
  return {
    seal(header, fragment) {
      const explicit = uint(sequence, EXPLICIT);
      const aad = macHeader(sequence++, header, fragment.length);
      return { type: header.type, bytes: concat(explicit, gcm.seal(key, concat(salt, explicit), aad, fragment)) };
    },
    open(header, payload) {
      const number = sequence++;
      if (payload.length < EXPLICIT + TAG_BYTES) throw badRecord(number);
      const aad = macHeader(number, header, payload.length - EXPLICIT - TAG_BYTES);
      const nonce = concat(salt, payload.subarray(0, EXPLICIT));
      const bytes = gcm.open(key, nonce, aad, payload.subarray(EXPLICIT));
      if (bytes === undefined) throw badRecord(number);
      return { type: header.type, bytes };
    },
  };
}
