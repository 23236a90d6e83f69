/** Identifier octets (X.690 §8.1.2) of the types that certificates and SM2 values are made of. */
export const TAG = {
  BOOLEAN: 0x01,
  INTEGER: 0x02,
  BIT_STRING: 0x03,
  OCTET_STRING: 0x04,
  NULL: 0x05,
  OBJECT_IDENTIFIER: 0x06,
  ENUMERATED: 0x0a,
  UTF8_STRING: 0x0c,
  NUMERIC_STRING: 0x12,
  PRINTABLE_STRING: 0x13,
  T61_STRING: 0x14,
  IA5_STRING: 0x16,
  UTC_TIME: 0x17,
  GENERALIZED_TIME: 0x18,
  BMP_STRING: 0x1e,
  SEQUENCE: 0x30,
  SET: 0x31,
} as const;

/** `[n]` around or in place of a primitive. */
export function context(n: number): number {
  return 0x80 | n;
}

/** `[n]` around a whole element, or in place of SEQUENCE. */
export function contextConstructed(n: number): number {
  return 0xa0 | n;
}

/** `INTEGER`, `[3]`, `0x7f`: for messages. */
export function tagName(tag: number): string {
  const known = Object.entries(TAG)
    .find(([, value]) => value === tag)?.[0]
    .replace('_', ' ');
  return known ?? ((tag & 0xc0) === 0x80 ? `[${tag & 0x1f}]` : `0x${tag.toString(16).padStart(2, '0')}`);
}
