import type { DerElement } from '../der/reader.js';
import { DerReader } from '../der/reader.js';
import { textOf } from '../der/strings.js';
import { TAG } from '../der/tags.js';
import { oidOf } from '../der/values.js';
import { ATTRIBUTES, OID } from './oids.js';

/** A distinguished name. */
export interface Name {
  /** `C=CN, O=…, CN=…`, in the order of the certificate, without control characters. */
  readonly text: string;
  /** Equal for names that RFC 5280 §7.1 takes as one: whatever the string type, the case and the spaces. */
  readonly key: string;
  readonly commonName: string | undefined;
  /** What an OCSP request hashes. */
  readonly der: Buffer;
}

const MAX_TEXT = 1000;

/** @throws DerError */
export function nameOf(element: DerElement): Name {
  const [shown, keys]: [string[], string[]] = [[], []];
  let commonName: string | undefined;
  const names = DerReader.inside(element);
  while (!names.done) {
    const attributes: string[] = [];
    const relative = names.sequence('RelativeDistinguishedName', TAG.SET);
    while (!relative.done) {
      const pair = relative.sequence('AttributeTypeAndValue');
      const type = oidOf(pair.take(TAG.OBJECT_IDENTIFIER, 'attribute type'), 'attribute type');
      const value = pair.any('attribute value');
      pair.end('AttributeTypeAndValue');
      const text = textOf(value);
      shown.push(`${ATTRIBUTES[type] ?? type}=${printable(text ?? `#${value.content.toString('hex')}`)}`);
      attributes.push(`${type}=${text === undefined ? value.whole.toString('hex') : folded(text)}`);
      if (type === OID.commonName && text !== undefined) commonName = printable(text);
    }
    keys.push(attributes.sort().join('+'));
  }
  return { text: shown.join(', ').slice(0, MAX_TEXT), key: keys.join('\n'), commonName, der: element.whole };
}

/** Characters that would change how the text around them is shown are left out, and so is what is too long. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '�').slice(0, 300);
}

function folded(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}
