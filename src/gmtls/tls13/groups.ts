import { createECDH } from 'node:crypto';
import { bytesOf } from '../sm2/curve.js';
import { ecdh } from '../sm2/key-agreement.js';
import { generateKeyPair } from '../sm2/key-pair.js';
import { type RandomSource, randomScalar } from '../sm2/scalar.js';
import { GROUP } from '../wire/names.js';

/** Our half of a key agreement. */
export interface OwnShare {
  readonly group: number;
  readonly publicKey: Uint8Array;
  /** @throws whatever the curve has against the peer's share */
  agree(peer: Uint8Array): Uint8Array;
}

type MakeShare = (random: RandomSource) => OwnShare;

/** SEC 2 §2.4.2. */
const P256_ORDER = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;

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
      curve.setPrivateKey(bytesOf(randomScalar(random, P256_ORDER)));
      return { group: GROUP.secp256r1, publicKey: curve.getPublicKey(), agree: peer => curve.computeSecret(peer) };
    },
  ],
]);
