import { randomBytes } from 'node:crypto';
import { numberOf, parameters, SIZE } from './curve.js';
import { Sm2Error } from './error.js';

/** `length` fresh bytes. Fixed ones make a transcript that can be recorded. */
export type RandomSource = (length: number) => Uint8Array;

export const systemRandom: RandomSource = length => randomBytes(length);

/** A number from 1 to `order` - 1: by rejection, without the bias of a remainder (FIPS 186-5 §A.2.2). */
export function randomScalar(random: RandomSource, order: bigint = parameters.n): bigint {
  for (;;) {
    const candidate = numberOf(random(SIZE));
    if (candidate > 0n && candidate < order) return candidate;
  }
}

/**
 * 1 to n - 2: with n - 1 the signature would divide by zero (GB/T 32918.1 §6.1).
 * @throws Sm2Error
 */
export function privateScalar(privateKey: Uint8Array): bigint {
  const d = numberOf(privateKey);
  if (privateKey.length !== SIZE || d === 0n || d >= parameters.n - 1n)
    throw new Sm2Error(
      'private-key',
      { en: 'the private key is no number from 1 to n - 2 of 32 bytes', zh: '私钥不是 32 字节、取值 1 至 n-2 的整数' },
      { length: privateKey.length },
    );
  return d;
}
