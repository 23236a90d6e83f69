import { createHash, timingSafeEqual } from 'node:crypto';
import { DerError } from '../der/error.js';
import { DerReader } from '../der/reader.js';
import { TAG } from '../der/tags.js';
import { integerOf } from '../der/values.js';
import { integer, octetString, sequence } from '../der/writer.js';
import { bytesOf, Curve, SIZE } from './curve.js';
import { Sm2Error } from './error.js';
import { deriveKey } from './key-derivation.js';
import { encodePoint, onCurve } from './point.js';
import { publicPoint } from './public-point.js';
import { privateScalar, type RandomSource, randomScalar, systemRandom } from './scalar.js';

/** Far above the 48 bytes of a premaster secret. */
const MAX_CIPHERTEXT_BYTES = 1 << 16;

/**
 * GB/T 32918.4 §6.1.
 * @returns DER SEQUENCE { x1 INTEGER, y1 INTEGER, C3 OCTET STRING (hash), C2 OCTET STRING } (GM/T 0009-2012 §7.2)
 * @throws Sm2Error when the key is no point of the curve, or there is nothing to encrypt
 */
export function encrypt(publicKey: Uint8Array, plaintext: Uint8Array, random: RandomSource = systemRandom): Buffer {
  const point = publicPoint(publicKey);
  if (plaintext.length === 0)
    throw new Sm2Error('plaintext', { en: 'SM2 cannot encrypt nothing', zh: 'SM2 不能加密空内容' });
  for (;;) {
    // Not in fixed time: what is encrypted here is a secret of this one connection, which tells nothing.
    const k = randomScalar(random);
    const shared = encodePoint(point.multiplyUnsafe(k)).subarray(1);
    const key = deriveKey(shared, plaintext.length);
    // §6.1 A5: else the plaintext would stand there as it is.
    if (key.every(byte => byte === 0)) continue;
    const { x, y } = Curve.BASE.multiplyUnsafe(k).toAffine();
    return sequence(integer(x), integer(y), octetString(hashOf(shared, plaintext)), octetString(xor(key, plaintext)));
  }
}

/**
 * GB/T 32918.4 §7.1.
 * @throws Sm2Error when the ciphertext is no strict DER, has another hash, or a point that is not on the curve
 */
export function decrypt(privateKey: Uint8Array, ciphertext: Uint8Array): Buffer {
  const d = privateScalar(privateKey);
  const { x, y, hash, masked } = read(ciphertext);
  const point = onCurve(x, y, Buffer.concat([bytesOf(x), bytesOf(y)]));
  const shared = encodePoint(point.multiply(d)).subarray(1);
  const plaintext = xor(deriveKey(shared, masked.length), masked);
  if (!timingSafeEqual(hashOf(shared, plaintext), hash))
    throw new Sm2Error('ciphertext', {
      en: 'the hash in the ciphertext is another: it was made for another key, or damaged',
      zh: '密文中的校验值不符：密文由其他公钥加密或已损坏',
    });
  return plaintext;
}

interface Ciphertext {
  readonly x: bigint;
  readonly y: bigint;
  readonly hash: Buffer;
  readonly masked: Buffer;
}

function read(bytes: Uint8Array): Ciphertext {
  try {
    const parts = DerReader.inside(DerReader.whole(bytes, TAG.SEQUENCE, 'ciphertext', MAX_CIPHERTEXT_BYTES));
    const x = integerOf(parts.take(TAG.INTEGER, 'x1'), 'x1', SIZE);
    const y = integerOf(parts.take(TAG.INTEGER, 'y1'), 'y1', SIZE);
    const hash = parts.take(TAG.OCTET_STRING, 'C3').content;
    const masked = parts.take(TAG.OCTET_STRING, 'C2').content;
    parts.end('ciphertext');
    if (x >= 0n && y >= 0n && hash.length === SIZE && masked.length > 0) return { x, y, hash, masked };
  } catch (error) {
    if (!(error instanceof DerError)) throw error;
    throw new Sm2Error('ciphertext', error.text, error.evidence);
  }
  throw new Sm2Error('ciphertext', {
    en: 'the ciphertext has parts of other lengths than x1, y1, 32 bytes of hash and the text',
    zh: '密文各部分的长度不符：应为 x1、y1、32 字节校验值与密文',
  });
}

function hashOf(shared: Uint8Array, plaintext: Uint8Array): Buffer {
  return createHash('sm3').update(shared.subarray(0, SIZE)).update(plaintext).update(shared.subarray(SIZE)).digest();
}

function xor(key: Buffer, text: Uint8Array): Buffer {
  return Buffer.from(text.map((byte, i) => byte ^ (key[i] ?? 0)));
}
