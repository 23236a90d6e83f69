import { DerError } from './error.js';
import type { DerElement } from './reader.js';

/** BOOLEAN; X.690 §11.1: true is 0xff alone. */
export function booleanOf({ content, offset }: DerElement): boolean {
  if (content.length !== 1 || (content[0] !== 0 && content[0] !== 0xff))
    throw value(offset, 'a BOOLEAN is neither 00 nor ff', 'BOOLEAN 的值既不是 00 也不是 ff');
  return content[0] === 0xff;
}

/**
 * The content of an INTEGER or ENUMERATED, two's complement; X.690 §8.3.2: in as few bytes as possible.
 * @throws DerError where it is empty, not minimal, or longer than `maxBytes` and a sign byte
 */
export function integerBytes({ content, offset }: DerElement, what: string, maxBytes: number): Buffer {
  const [first, second] = content;
  if (first === undefined) throw value(offset, `${what}: an INTEGER without bytes`, `${what}：INTEGER 为空`);
  if (second !== undefined && ((first === 0 && second < 0x80) || (first === 0xff && second >= 0x80)))
    throw value(offset, `${what}: an INTEGER that is not minimal`, `${what}：INTEGER 未采用最短编码`);
  if (content.length > maxBytes + 1 || (content.length === maxBytes + 1 && first !== 0))
    throw value(
      offset,
      `${what}: an INTEGER of ${content.length} bytes, at most ${maxBytes} belong there`,
      `${what}：INTEGER 有 ${content.length} 字节，最多应为 ${maxBytes} 字节`,
    );
  return content;
}

export function integerOf(element: DerElement, what: string, maxBytes: number): bigint {
  const bytes = integerBytes(element, what, maxBytes);
  const magnitude = BigInt(`0x${bytes.toString('hex')}`);
  return (bytes[0] ?? 0) < 0x80 ? magnitude : magnitude - (1n << BigInt(8 * bytes.length));
}

/** A whole number that counts something: a version, a path length, a reason. */
export function smallIntegerOf(element: DerElement, what: string): number {
  return Number(integerOf(element, what, 4));
}

export interface BitString {
  /** The first bit is the highest of the first byte. */
  readonly bytes: Buffer;
  readonly unusedBits: number;
}

/** X.690 §11.2.1: unused bits are zero. */
export function bitStringOf({ content, offset }: DerElement, what: string): BitString {
  const [unusedBits] = content;
  const bytes = content.subarray(1);
  const last = bytes.at(-1);
  if (unusedBits === undefined || unusedBits > 7 || (last === undefined && unusedBits > 0))
    throw value(offset, `${what}: a BIT STRING that says nothing of its bits`, `${what}：BIT STRING 的未用位数无效`);
  if (last !== undefined && (last & ((1 << unusedBits) - 1)) !== 0)
    throw value(offset, `${what}: unused bits that are not zero`, `${what}：BIT STRING 的未用位不为零`);
  return { bytes, unusedBits };
}

/** A BIT STRING of whole bytes: a public key, a signature. */
export function bytesOfBitString(element: DerElement, what: string): Buffer {
  const { bytes, unusedBits } = bitStringOf(element, what);
  if (unusedBits !== 0)
    throw value(
      element.offset,
      `${what}: a BIT STRING that ends within a byte`,
      `${what}：BIT STRING 未在字节边界结束`,
    );
  return bytes;
}

const MAX_OID_BYTES = 64;

/** `1.2.156.10197.1.501` */
export function oidOf({ content, offset }: DerElement, what: string): string {
  if (content.length === 0 || content.length > MAX_OID_BYTES || (content.at(-1) ?? 0x80) >= 0x80)
    throw value(offset, `${what}: an OBJECT IDENTIFIER of bad length`, `${what}：OBJECT IDENTIFIER 长度无效`);
  const arcs: bigint[] = [];
  let arc = 0n;
  let fresh = true;
  for (const byte of content) {
    // X.690 §8.19.2: no leading zeros.
    if (fresh && byte === 0x80)
      throw value(
        offset,
        `${what}: an OBJECT IDENTIFIER that is not minimal`,
        `${what}：OBJECT IDENTIFIER 未采用最短编码`,
      );
    arc = (arc << 7n) | BigInt(byte & 0x7f);
    fresh = byte < 0x80;
    if (!fresh) continue;
    arcs.push(arc);
    arc = 0n;
  }
  const [joint = 0n, ...rest] = arcs;
  // X.690 §8.19.4: the first two arcs are one number.
  const first = joint < 40n ? 0n : joint < 80n ? 1n : 2n;
  return [first, joint - 40n * first, ...rest].join('.');
}

function value(offset: number, en: string, zh: string): DerError {
  return new DerError('value', { en, zh }, offset);
}
