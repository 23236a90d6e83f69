import { type CipherCCM, createCipheriv, createDecipheriv, type DecipherCCM } from 'node:crypto';
import type { Aead } from './aead.js';
import { TAG_BYTES } from './block.js';

/** What Node's own OpenSSL does, where it does. */
export function nativeAead(name: 'sm4-gcm' | 'sm4-ccm'): Aead {
  // Every authenticated mode takes the options of CCM; types know only the names of AES.
  const [mode, options] = [name as 'aes-128-ccm', { authTagLength: TAG_BYTES }];
  return {
    seal(key, nonce, aad, plaintext) {
      const cipher: CipherCCM = createCipheriv(mode, key, nonce, options);
      cipher.setAAD(aad, { plaintextLength: plaintext.length });
      return Buffer.concat([cipher.update(plaintext), cipher.final(), cipher.getAuthTag()]);
    },
    open(key, nonce, aad, sealed) {
      if (sealed.length < TAG_BYTES) return undefined;
      const text = sealed.subarray(0, sealed.length - TAG_BYTES);
      const decipher: DecipherCCM = createDecipheriv(mode, key, nonce, options);
      decipher.setAuthTag(sealed.subarray(text.length));
      decipher.setAAD(aad, { plaintextLength: text.length });
      try {
        return Buffer.concat([decipher.update(text), decipher.final()]);
      } catch {
        return undefined;
      }
    },
  };
}
