import { TAG } from './tags.js';

/** One TLV around its parts. */
export function element(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(parts);
  return Buffer.concat([Buffer.from([tag, ...lengthOctets(content.length)]), content]);
}

export function sequence(...parts: readonly Uint8Array[]): Buffer {
  return element(TAG.SEQUENCE, ...parts);
}

/** Not negative. */
export function integer(value: bigint): Buffer {
  const hex = value.toString(16);
  const bytes = Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex');
  return (bytes[0] ?? 0) < 0x80 ? element(TAG.INTEGER, bytes) : element(TAG.INTEGER, Buffer.of(0), bytes);
}

export function octetString(bytes: Uint8Array): Buffer {
  return element(TAG.OCTET_STRING, bytes);
}

/** X.690 §8.1.3: one byte up to 127, else their number and the bytes. */
function lengthOctets(length: number): number[] {
  if (length < 0x80) return [length];
  const octets: number[] = [];
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) octets.unshift(rest % 256);
  return [0x80 | octets.length, ...octets];
}
