import { createHash } from 'node:crypto';
import { DerError } from '../der/error.js';
import { DerReader } from '../der/reader.js';
import { TAG } from '../der/tags.js';
import { integerOf } from '../der/values.js';
import { integer, sequence } from '../der/writer.js';
import { Curve, numberOf, Scalar, SIZE } from './curve.js';
import { IDENTITY, identityHash } from './identity.js';
import { publicKeyOf } from './key-pair.js';
import { publicPoint } from './public-point.js';
import { privateScalar, type RandomSource, randomScalar, systemRandom } from './scalar.js';

/** SEQUENCE of two INTEGERs of 33 bytes at most. */
const MAX_SIGNATURE_BYTES = 72;

/**
 * SM2 with SM3 over the message itself, which is hashed behind Z (GB/T 32918.2 §6.1).
 * @returns DER SEQUENCE { r, s } (GM/T 0009-2012 §7.3)
 * @throws Sm2Error when the key is none
 */
export function sign(
  privateKey: Uint8Array,
  message: Uint8Array,
  id: Uint8Array = IDENTITY.default,
  random: RandomSource = systemRandom,
): Buffer {
  const d = privateScalar(privateKey);
  const e = digest(publicKeyOf(privateKey), message, id);
  for (;;) {
    const k = randomScalar(random);
    const r = Scalar.create(e + Curve.BASE.multiply(k).x);
    if (r === 0n || Scalar.is0(Scalar.add(r, k))) continue;
    const s = Scalar.mul(Scalar.inv(1n + d), Scalar.sub(k, Scalar.mul(r, d)));
    if (s !== 0n) return sequence(integer(r), integer(s));
  }
}

/**
 * GB/T 32918.2 §7.1. A signature that is no DER, or has r or s out of range, does not verify.
 * @param publicKey 65 bytes
 * @throws Sm2Error when the key is no point of the curve
 */
export function verify(
  publicKey: Uint8Array,
  message: Uint8Array,
  signature: Uint8Array,
  id: Uint8Array = IDENTITY.default,
): boolean {
  const point = publicPoint(publicKey);
  const pair = readSignature(signature);
  if (pair === undefined || !Scalar.isValidNot0(pair.r) || !Scalar.isValidNot0(pair.s)) return false;
  const { r, s } = pair;
  const t = Scalar.add(r, s);
  if (Scalar.is0(t)) return false;
  const sum = Curve.BASE.multiplyUnsafe(s).add(point.multiplyUnsafe(t));
  return !sum.is0() && Scalar.create(digest(publicKey, message, id) + sum.x) === r;
}

/** undefined where it is no strict DER. */
export function readSignature(signature: Uint8Array): { readonly r: bigint; readonly s: bigint } | undefined {
  try {
    const pair = DerReader.inside(DerReader.whole(signature, TAG.SEQUENCE, 'signature', MAX_SIGNATURE_BYTES));
    const r = integerOf(pair.take(TAG.INTEGER, 'r'), 'r', SIZE);
    const s = integerOf(pair.take(TAG.INTEGER, 's'), 's', SIZE);
    pair.end('signature');
    return { r, s };
  } catch (error) {
    if (error instanceof DerError) return undefined;
    throw error;
  }
}

function digest(publicKey: Uint8Array, message: Uint8Array, id: Uint8Array): bigint {
  return numberOf(createHash('sm3').update(identityHash(publicKey, id)).update(message).digest());
}
