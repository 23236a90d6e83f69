import type { Aead } from '../sm4/aead.js';
import { TAG_BYTES } from '../sm4/block.js';
import { concat, uint } from '../wire/bytes.js';
import { WireError } from '../wire/error.js';
import { CONTENT, contentName, VERSION } from '../wire/names.js';
import { badRecord, type Protection } from './protection.js';

/** RFC 8446 §5.2: the type of the fragment is its last byte that is not zero, and the header says application_data. */
export function tls13Protection(aead: Aead, key: Uint8Array, iv: Uint8Array): Protection {
  let sequence = 0;
  const header = (length: number) => concat(uint(CONTENT.application_data, 1), uint(VERSION.TLS12, 2), uint(length, 2));
  const nonce = (number: number) => {
    const counted = uint(number, iv.length);
    return iv.map((byte, at) => byte ^ (counted[at] ?? 0));
  };
  return {
    seal({ type }, fragment) {
      const inner = concat(fragment, uint(type, 1));
      const sealed = aead.seal(key, nonce(sequence++), header(inner.length + TAG_BYTES), inner);
      return { type: CONTENT.application_data, bytes: sealed };
    },
    open({ type }, payload) {
      // Middleboxes are shown a ChangeCipherSpec (§D.4), and a server that has no keys yet alerts in the clear.
      if (type === CONTENT.change_cipher_spec || (type === CONTENT.alert && payload.length === 2))
        return { type, bytes: payload };
      if (type !== CONTENT.application_data)
        throw new WireError(
          'unexpected',
          'Record.type',
          {
            en: `a ${contentName(type)} record in the clear where all are protected`,
            zh: `应全部加密时收到明文 ${contentName(type)} 记录`,
          },
          { type },
        );
      const number = sequence++;
      const inner =
        payload.length < TAG_BYTES + 1 ? undefined : aead.open(key, nonce(number), header(payload.length), payload);
      if (inner === undefined) throw badRecord(number);
      let end = inner.length - 1;
      while (end >= 0 && inner[end] === 0) end--;
      const found = inner[end];
      if (found === undefined)
        throw new WireError('unexpected', 'Record.type', {
          en: 'a record of nothing but padding',
          zh: '记录中只有填充',
        });
      return { type: found, bytes: inner.subarray(0, end) };
    },
  };
}
