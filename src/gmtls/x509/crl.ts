import { DerReader } from '../der/reader.js';
import { contextConstructed, TAG } from '../der/tags.js';
import { timeOf } from '../der/time.js';
import { integerBytes, smallIntegerOf } from '../der/values.js';
import { optionalExtensions, type RawExtension, rawExtensions } from './extensions.js';
import { type Name, nameOf } from './name.js';
import { OID } from './oids.js';
import { algorithmOf, type Signed, signedOf } from './signed.js';

/** A certificate revocation list: RFC 5280 §5. */
export interface Crl extends Signed {
  readonly issuer: Name;
  /** Milliseconds since 1970. */
  readonly thisUpdate: number;
  readonly nextUpdate: number | undefined;
  /** By serial number, as `Certificate.serial`. */
  readonly revoked: ReadonlyMap<string, Revocation>;
  /** It speaks of some certificates only, or in a way that is not understood: that a serial is missing says nothing. */
  readonly partial: boolean;
}

export interface Revocation {
  readonly at: number;
  /** CRLReason by its number: 1 keyCompromise … 6 certificateHold. */
  readonly reason: number | undefined;
}

/** About 120,000 entries, which take half a second. */
export const MAX_CRL_BYTES = 4 << 20;

/** @throws DerError */
export function readCrl(bytes: Uint8Array): Crl {
  const whole = DerReader.whole(bytes, TAG.SEQUENCE, 'CertificateList', MAX_CRL_BYTES);
  const { body, rest, ...signed } = signedOf(whole, 'tbsCertList');
  rest.end('CertificateList');
  const fields = DerReader.inside(body);
  fields.optional(TAG.INTEGER, 'version');
  algorithmOf(fields);
  const issuer = nameOf(fields.take(TAG.SEQUENCE, 'issuer'));
  const thisUpdate = timeOf(fields.any('thisUpdate'), 'thisUpdate');
  const timed = fields.sees(TAG.UTC_TIME) || fields.sees(TAG.GENERALIZED_TIME);
  const nextUpdate = timed ? timeOf(fields.any('nextUpdate'), 'nextUpdate') : undefined;
  const list = fields.optional(TAG.SEQUENCE, 'revokedCertificates');
  const { revoked, strange } = list === undefined ? NOBODY : entriesOf(DerReader.inside(list));
  const extensions = fields.sees(contextConstructed(0)) ? optionalExtensions(fields, 0) : new Map();
  fields.end('tbsCertList');
  return { ...signed, issuer, thisUpdate, nextUpdate, revoked, partial: strange || hasCritical(extensions) };
}

const NOBODY = { revoked: new Map<string, Revocation>(), strange: false };

function entriesOf(list: DerReader): { revoked: Map<string, Revocation>; strange: boolean } {
  const revoked = new Map<string, Revocation>();
  let strange = false;
  while (!list.done) {
    const entry = list.sequence('revokedCertificate');
    const serial = integerBytes(entry.take(TAG.INTEGER, 'userCertificate'), 'userCertificate', 64);
    const at = timeOf(entry.any('revocationDate'), 'revocationDate');
    const extensions = entry.done ? undefined : rawExtensions(entry.sequence('crlEntryExtensions'));
    entry.end('revokedCertificate');
    const reason = extensions?.get(OID.reasonCode)?.value;
    revoked.set(serial.toString('hex'), {
      at,
      reason: reason?.tag === TAG.ENUMERATED ? smallIntegerOf(reason, 'reasonCode') : undefined,
    });
    // An indirect CRL names the issuer of each entry in a critical extension: RFC 5280 §5.3.3.
    strange ||= extensions !== undefined && hasCritical(extensions);
  }
  return { revoked, strange };
}

/** Delta CRLs and those of one distribution point say so in critical extensions: RFC 5280 §5.2.4 and §5.2.5. */
function hasCritical(extensions: ReadonlyMap<string, RawExtension>): boolean {
  return [...extensions.values()].some(({ critical }) => critical);
}
