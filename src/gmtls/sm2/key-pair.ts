import { bytesOf, Curve, parameters } from './curve.js';
import { encodePoint } from './point.js';
import { privateScalar, type RandomSource, randomScalar, systemRandom } from './scalar.js';

export interface KeyPair {
  /** 32 bytes. */
  readonly privateKey: Buffer;
  /** 65 bytes, uncompressed. */
  readonly publicKey: Buffer;
}

/**
 * For one connection, and so not in fixed time. Not crypto.generateKeyPairSync('ec', SM2): what that makes signs with ECDSA.
 */
export function generateKeyPair(random: RandomSource = systemRandom): KeyPair {
  let d = randomScalar(random);
  while (d === parameters.n - 1n) d = randomScalar(random);
  return { privateKey: bytesOf(d), publicKey: encodePoint(Curve.BASE.multiplyUnsafe(d)) };
}

/** @throws Sm2Error */
export function publicKeyOf(privateKey: Uint8Array): Buffer {
  return encodePoint(Curve.BASE.multiply(privateScalar(privateKey)));
}
