import { context, contextConstructed, TAG } from '../src/gmtls/der/tags.js';
import { element, octetString, sequence } from '../src/gmtls/der/writer.js';

/** What only tests write of DER. */
export function oid(text: string): Buffer {
  const [first = 0, second = 0, ...rest] = text.split('.').map(Number);
  const arcs = [first * 40 + second, ...rest].map(arc => {
    const bytes = [arc & 0x7f];
    for (let left = Math.floor(arc / 128); left > 0; left = Math.floor(left / 128)) bytes.unshift((left & 0x7f) | 0x80);
    return Buffer.from(bytes);
  });
  return element(TAG.OBJECT_IDENTIFIER, ...arcs);
}

export function bitString(bytes: Uint8Array, unusedBits = 0): Buffer {
  return element(TAG.BIT_STRING, Buffer.of(unusedBits), bytes);
}

export function utf8(text: string): Buffer {
  return element(TAG.UTF8_STRING, Buffer.from(text));
}

export function truth(): Buffer {
  return element(TAG.BOOLEAN, Buffer.of(0xff));
}

/** Milliseconds since 1970, as RFC 5280 §4.1.2.5 has it: two digits of the year up to 2049. */
export function time(ms: number): Buffer {
  const digits = new Date(ms).toISOString().replace(/\.\d+/, '').replace(/[-:T]/g, '');
  return ms < Date.UTC(2050) ? element(TAG.UTC_TIME, Buffer.from(digits.slice(2))) : generalizedTime(ms);
}

export function generalizedTime(ms: number): Buffer {
  const digits = new Date(ms).toISOString().replace(/\.\d+/, '').replace(/[-:T]/g, '');
  return element(TAG.GENERALIZED_TIME, Buffer.from(digits));
}

/** `[n] EXPLICIT`. */
export function explicit(n: number, ...parts: readonly Uint8Array[]): Buffer {
  return element(contextConstructed(n), ...parts);
}

/** `[n] IMPLICIT` of a primitive. */
export function implicit(n: number, bytes: Uint8Array): Buffer {
  return element(context(n), bytes);
}

export function extension(id: string, value: Uint8Array, critical = false): Buffer {
  return sequence(oid(id), ...(critical ? [truth()] : []), octetString(value));
}
