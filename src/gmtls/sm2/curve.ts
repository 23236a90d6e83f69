import { weierstrass } from '@noble/curves/abstract/weierstrass.js';

/** GB/T 32918.5 §A.1, OID 1.2.156.10197.1.301; y² = x³ + ax + b with a = p - 3 and cofactor 1. */
export const parameters = {
  p: 0xfffffffeffffffffffffffffffffffffffffffff00000000ffffffffffffffffn,
  n: 0xfffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123n,
  h: 1n,
  a: 0xfffffffeffffffffffffffffffffffffffffffff00000000fffffffffffffffcn,
  b: 0x28e9fa9e9d9f5e344d5a9e4bcf6509a7f39789f515ab8f92ddbcbd414d940e93n,
  Gx: 0x32c4ae2c1f1981195f9904466a39c9948fe30bbff2660be1715a4589334c74c7n,
  Gy: 0xbc3736a2f4f6779c59bdcee36b692153d0a9877cc62a474002df32e52139f0a0n,
} as const;

export const Curve = weierstrass<bigint>(parameters);
export type Point = typeof Curve.BASE;

/** Modulo the order of the curve. */
export const Scalar = Curve.Fn;

/** Bytes of a coordinate, a scalar and an SM3 hash. */
export const SIZE = 32;

export function numberOf(bytes: Uint8Array): bigint {
  return bytes.length === 0 ? 0n : BigInt(`0x${Buffer.from(bytes).toString('hex')}`);
}

/** Big-endian. */
export function bytesOf(value: bigint): Buffer {
  return Buffer.from(value.toString(16).padStart(2 * SIZE, '0'), 'hex');
}
