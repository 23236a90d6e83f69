import { DerError } from '../der/error.js';
import { DerReader } from '../der/reader.js';
import { context, contextConstructed, TAG } from '../der/tags.js';
import { timeOf } from '../der/time.js';
import { integerBytes, smallIntegerOf } from '../der/values.js';
import { type Extensions, extensionsOf, optionalExtensions } from './extensions.js';
import { type Name, nameOf } from './name.js';
import { type PublicKey, publicKeyOf } from './public-key.js';
import { algorithmOf, type Signed, signedOf } from './signed.js';

/** An X.509 certificate as far as a chain and the rules of gm-TLS ask: RFC 5280 §4.1, GB/T 20518. */
export interface Certificate extends Signed, Extensions {
  readonly der: Buffer;
  readonly version: number;
  /** Two's complement, hex, as it stands there: `00ff…`; from 80 on it is negative. */
  readonly serial: string;
  /** The algorithm once more, under the signature. It has to be the same: RFC 5280 §4.1.1.2. */
  readonly innerAlgorithm: string;
  readonly issuer: Name;
  readonly subject: Name;
  /** Milliseconds since 1970. */
  readonly notBefore: number;
  readonly notAfter: number;
  readonly publicKey: PublicKey;
}

/** A certificate of a TLS server has 1 to 2 KiB; the record layer lets through no message of more than 256 KiB. */
export const MAX_CERTIFICATE_BYTES = 1 << 16;

/** RFC 5280 §4.1.2.2 has 20; more is a finding and no reason not to read on. */
const MAX_SERIAL_BYTES = 64;

/** @throws DerError */
export function readCertificate(bytes: Uint8Array): Certificate {
  const whole = DerReader.whole(bytes, TAG.SEQUENCE, 'Certificate', MAX_CERTIFICATE_BYTES);
  const { body, rest, ...signed } = signedOf(whole, 'tbsCertificate');
  rest.end('Certificate');
  const fields = DerReader.inside(body);
  const version = versionOf(fields);
  const serial = integerBytes(fields.take(TAG.INTEGER, 'serialNumber'), 'serialNumber', MAX_SERIAL_BYTES);
  const innerAlgorithm = algorithmOf(fields);
  const issuer = nameOf(fields.take(TAG.SEQUENCE, 'issuer'));
  const validity = fields.sequence('validity');
  const [notBefore, notAfter] = [
    timeOf(validity.any('notBefore'), 'notBefore'),
    timeOf(validity.any('notAfter'), 'notAfter'),
  ];
  validity.end('validity');
  const subject = nameOf(fields.take(TAG.SEQUENCE, 'subject'));
  const publicKey = publicKeyOf(fields.take(TAG.SEQUENCE, 'subjectPublicKeyInfo'));
  fields.optional(context(1), 'issuerUniqueID');
  fields.optional(context(2), 'subjectUniqueID');
  const extensions = extensionsOf(optionalExtensions(fields, 3));
  fields.end('tbsCertificate');
  return {
    ...signed,
    ...extensions,
    der: whole.whole,
    version,
    serial: serial.toString('hex'),
    innerAlgorithm,
    issuer,
    subject,
    notBefore,
    notAfter,
    publicKey,
  };
}

export function isSelfIssued({ issuer, subject }: Certificate): boolean {
  return issuer.key === subject.key;
}

/** 1, 2 or 3; DER leaves the 1 out. */
function versionOf(fields: DerReader): number {
  const wrapped = fields.optional(contextConstructed(0), 'version');
  if (wrapped === undefined) return 1;
  const inside = DerReader.inside(wrapped);
  const version = 1 + smallIntegerOf(inside.take(TAG.INTEGER, 'version'), 'version');
  inside.end('version');
  if (version < 2 || version > 3)
    throw new DerError(
      'value',
      { en: `version ${version} of X.509`, zh: `X.509 版本 ${version} 无效` },
      wrapped.offset,
    );
  return version;
}
