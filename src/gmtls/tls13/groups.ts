import { createECDH } from 'node:crypto';
import { ecdh } from '../sm2/key-agreement.js';
import { generateKeyPair } from '../sm2/key-pair.js';
import type { RandomSource } from '../sm2/scalar.js';
import { GROUP } from '../wire/names.js';

/** Our half of a key agreement. */
export interface OwnShare {
  readonly group: number;
  readonly publicKey: Uint8Array;
  /** @throws whatever the curve has against the peer's share */
  agree(peer: Uint8Array): Uint8Array;
}

type MakeShare = (random: RandomSource) => OwnShare;

/** RFC 8998 §2, and P-256 for servers that do not have curveSM2 though their certificate is SM2. */
export const TLS13_GROUPS: ReadonlyMap<number, MakeShare> = new Map<number, MakeShare>([
  [
    GROUP.curveSM2,
    random => {
      const { privateKey, publicKey } = generateKeyPair(random);
      return { group: GROUP.curveSM2, publicKey, agree: peer => ecdh(privateKey, peer) };
    },
  ],
  [
    GROUP.secp256r1,
    random => {
      const curve = createECDH('prime256v1');
      // A number at or above the order, once in 2^32, is refused by OpenSSL: take another.
      for (let made = false; !made; )
        try {
          curve.setPrivateKey(random(32));
          made = true;
        } catch {}
      return { group: GROUP.secp256r1, publicKey: curve.getPublicKey(), agree: peer => curve.computeSecret(peer) };
    },
  ],
]);
