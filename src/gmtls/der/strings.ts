import type { DerElement } from './reader.js';
import { TAG } from './tags.js';

const utf8 = new TextDecoder('utf-8');
const utf16 = new TextDecoder('utf-16be');

/** The characters of any of ASN.1's string types; what cannot be read becomes U+FFFD. undefined: it is no string. */
export function textOf({ tag, content }: DerElement): string | undefined {
  switch (tag) {
    case TAG.UTF8_STRING:
      return utf8.decode(content);
    case TAG.BMP_STRING:
      return utf16.decode(content);
    case TAG.PRINTABLE_STRING:
    case TAG.IA5_STRING:
    case TAG.NUMERIC_STRING:
    case TAG.T61_STRING:
      return content.toString('latin1');
    default:
      return undefined;
  }
}
