import { DerError } from '../der/error.js';
import { type DerElement, DerReader } from '../der/reader.js';
import { context, contextConstructed, TAG } from '../der/tags.js';
import { bitStringOf, booleanOf, integerOf, oidOf, smallIntegerOf } from '../der/values.js';
import { printable } from './name.js';
import { OID } from './oids.js';

/** Bits of KeyUsage, the first one first: RFC 5280 §4.2.1.3. */
const KEY_USAGES = [
  'digitalSignature',
  'nonRepudiation',
  'keyEncipherment',
  'dataEncipherment',
  'keyAgreement',
  'keyCertSign',
  'cRLSign',
  'encipherOnly',
  'decipherOnly',
] as const;

export type KeyUsage = (typeof KEY_USAGES)[number];

/** What is looked at; undefined: the certificate does not have it. */
export interface Extensions {
  readonly keyUsage: readonly KeyUsage[] | undefined;
  /** Object identifiers. */
  readonly extKeyUsage: readonly string[] | undefined;
  readonly basicConstraints: { readonly ca: boolean; readonly pathLength: number | undefined } | undefined;
  readonly subjectAltName: AltNames | undefined;
  /** Hex. */
  readonly subjectKeyId: string | undefined;
  readonly authorityKeyId: string | undefined;
  /** Critical ones that nothing here understands: RFC 5280 §4.2 has who uses the certificate refuse it. */
  readonly unknownCritical: readonly string[];
}

export interface AltNames {
  readonly dns: readonly string[];
  /** 4 or 16 bytes each, as hex. */
  readonly ips: readonly string[];
  /** Of other kinds. */
  readonly others: number;
}

/** One Extension as it stands there. */
export interface RawExtension {
  readonly critical: boolean;
  /** The inside of the OCTET STRING, which is DER again. */
  readonly value: DerElement;
}

/** Understood without being looked at. */
const PASSED_OVER: readonly string[] = [OID.certificatePolicies];

/** SEQUENCE OF Extension, none of them twice (RFC 5280 §4.2). @throws DerError */
export function rawExtensions(list: DerReader): ReadonlyMap<string, RawExtension> {
  const found = new Map<string, RawExtension>();
  while (!list.done) {
    const extension = list.sequence('Extension');
    const element = extension.take(TAG.OBJECT_IDENTIFIER, 'extnID');
    const id = oidOf(element, 'extnID');
    const flag = extension.optional(TAG.BOOLEAN, 'critical');
    const inside = DerReader.inside(extension.take(TAG.OCTET_STRING, 'extnValue'));
    extension.end('Extension');
    const value = inside.any('extnValue');
    inside.end('extnValue');
    if (found.has(id))
      throw new DerError(
        'value',
        { en: `the extension ${id} is there twice`, zh: `扩展 ${id} 出现了两次` },
        element.offset,
      );
    found.set(id, { critical: flag !== undefined && booleanOf(flag), value });
  }
  return found;
}

/** @throws DerError */
export function extensionsOf(raw: ReadonlyMap<string, RawExtension>): Extensions {
  const read = <T>(id: string, tag: number, parse: (element: DerElement) => T): T | undefined => {
    const element = raw.get(id)?.value;
    return element === undefined ? undefined : parse(expected(element, tag, id));
  };
  const known = {
    keyUsage: read(OID.keyUsage, TAG.BIT_STRING, keyUsageOf),
    extKeyUsage: read(OID.extKeyUsage, TAG.SEQUENCE, oidsOf),
    basicConstraints: read(OID.basicConstraints, TAG.SEQUENCE, basicConstraintsOf),
    subjectAltName: read(OID.subjectAltName, TAG.SEQUENCE, altNamesOf),
    subjectKeyId: read(OID.subjectKeyIdentifier, TAG.OCTET_STRING, ({ content }) => keyId(content)),
    authorityKeyId: read(OID.authorityKeyIdentifier, TAG.SEQUENCE, element => {
      const id = DerReader.inside(element).optional(context(0), 'keyIdentifier');
      return id === undefined ? undefined : keyId(id.content);
    }),
  };
  const understood: readonly string[] = [
    OID.keyUsage,
    OID.extKeyUsage,
    OID.basicConstraints,
    OID.subjectAltName,
    OID.subjectKeyIdentifier,
    OID.authorityKeyIdentifier,
    ...PASSED_OVER,
  ];
  const unknownCritical = [...raw].flatMap(([id, { critical }]) => (critical && !understood.includes(id) ? [id] : []));
  return { ...known, unknownCritical };
}

function expected(element: DerElement, tag: number, id: string): DerElement {
  if (element.tag === tag) return element;
  throw new DerError(
    'tag',
    { en: `the extension ${id} has another type`, zh: `扩展 ${id} 的类型不符` },
    element.offset,
  );
}

function keyUsageOf(element: DerElement): readonly KeyUsage[] {
  const { bytes } = bitStringOf(element, 'KeyUsage');
  return KEY_USAGES.filter((_, bit) => ((bytes[bit >>> 3] ?? 0) & (0x80 >>> (bit & 7))) !== 0);
}

function oidsOf(element: DerElement): readonly string[] {
  const [list, oids]: [DerReader, string[]] = [DerReader.inside(element), []];
  while (!list.done) oids.push(oidOf(list.take(TAG.OBJECT_IDENTIFIER, 'KeyPurposeId'), 'KeyPurposeId'));
  return oids;
}

function basicConstraintsOf(element: DerElement): Extensions['basicConstraints'] {
  const parts = DerReader.inside(element);
  const flag = parts.optional(TAG.BOOLEAN, 'cA');
  const length = parts.optional(TAG.INTEGER, 'pathLenConstraint');
  parts.end('BasicConstraints');
  if (length !== undefined && integerOf(length, 'pathLenConstraint', 4) < 0n)
    throw new DerError('value', { en: 'pathLenConstraint is negative', zh: 'pathLenConstraint 为负数' }, length.offset);
  return {
    ca: flag !== undefined && booleanOf(flag),
    pathLength: length === undefined ? undefined : smallIntegerOf(length, 'pathLenConstraint'),
  };
}

function altNamesOf(element: DerElement): AltNames {
  const [dns, ips]: [string[], string[]] = [[], []];
  let others = 0;
  const names = DerReader.inside(element);
  while (!names.done) {
    const { tag, content } = names.any('GeneralName');
    if (tag === context(2)) dns.push(printable(content.toString('latin1')));
    else if (tag === context(7) && (content.length === 4 || content.length === 16)) ips.push(content.toString('hex'));
    else others++;
  }
  return { dns, ips, others };
}

/** A hash; what is longer is of no use to anybody. */
function keyId(content: Buffer): string {
  return content.subarray(0, 64).toString('hex');
}

/** `[n] EXPLICIT SEQUENCE OF Extension` at the end of a list of fields. @throws DerError */
export function optionalExtensions(fields: DerReader, n: number): ReadonlyMap<string, RawExtension> {
  const wrapped = fields.optional(contextConstructed(n), 'extensions');
  if (wrapped === undefined) return new Map();
  const inside = DerReader.inside(wrapped);
  const found = rawExtensions(inside.sequence('extensions'));
  inside.end('extensions');
  return found;
}
