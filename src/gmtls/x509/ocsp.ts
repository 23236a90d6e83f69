import { createHash } from 'node:crypto';
import { DerError } from '../der/error.js';
import { DerReader } from '../der/reader.js';
import { context, contextConstructed, TAG } from '../der/tags.js';
import { timeOf } from '../der/time.js';
import { integerBytes, oidOf, smallIntegerOf } from '../der/values.js';
import { type Certificate, readCertificate } from './certificate.js';
import { optionalExtensions } from './extensions.js';
import { OID } from './oids.js';
import { algorithmOf, type Signed, signedOf } from './signed.js';

/** RFC 6960 §4.2.1: any status but `successful` comes without an answer. */
const STATUS: Readonly<Record<number, string>> = {
  0: 'successful',
  1: 'malformedRequest',
  2: 'internalError',
  3: 'tryLater',
  5: 'sigRequired',
  6: 'unauthorized',
};

export interface OcspResponse {
  readonly status: string;
  readonly basic: BasicResponse | undefined;
}

export interface BasicResponse extends Signed {
  /** Milliseconds since 1970. */
  readonly producedAt: number;
  readonly responses: readonly SingleResponse[];
  /** Of a responder that the CA entrusted with answering. */
  readonly certificates: readonly Certificate[];
}

export interface SingleResponse {
  readonly hash: string;
  readonly issuerNameHash: Buffer;
  readonly issuerKeyHash: Buffer;
  /** As `Certificate.serial`. */
  readonly serial: string;
  readonly status: 'good' | 'revoked' | 'unknown';
  readonly revokedAt: number | undefined;
  readonly thisUpdate: number;
  readonly nextUpdate: number | undefined;
}

const MAX_OCSP_BYTES = 1 << 16;
const MAX_RESPONSES = 100;
const MAX_CERTIFICATES = 8;

/** @throws DerError */
export function readOcspResponse(bytes: Uint8Array): OcspResponse {
  const fields = DerReader.inside(DerReader.whole(bytes, TAG.SEQUENCE, 'OCSPResponse', MAX_OCSP_BYTES));
  const number = smallIntegerOf(fields.take(TAG.ENUMERATED, 'responseStatus'), 'responseStatus');
  const status = STATUS[number] ?? `${number}`;
  const wrapped = fields.optional(contextConstructed(0), 'responseBytes');
  fields.end('OCSPResponse');
  if (wrapped === undefined) return { status, basic: undefined };
  const inside = DerReader.inside(wrapped);
  const typed = inside.sequence('ResponseBytes');
  inside.end('responseBytes');
  const type = oidOf(typed.take(TAG.OBJECT_IDENTIFIER, 'responseType'), 'responseType');
  const response = typed.take(TAG.OCTET_STRING, 'response');
  typed.end('ResponseBytes');
  return { status, basic: type === OID.ocspBasic ? basicOf(DerReader.inside(response)) : undefined };
}

function basicOf(outer: DerReader): BasicResponse {
  const { body, rest, ...signed } = signedOf(outer.take(TAG.SEQUENCE, 'BasicOCSPResponse'), 'tbsResponseData');
  outer.end('BasicOCSPResponse');
  const certificates = certificatesOf(rest);
  const data = DerReader.inside(body);
  data.optional(contextConstructed(0), 'version');
  data.any('responderID');
  const producedAt = timeOf(data.take(TAG.GENERALIZED_TIME, 'producedAt'), 'producedAt');
  const list = data.sequence('responses');
  const responses: SingleResponse[] = [];
  while (!list.done) {
    if (responses.length === MAX_RESPONSES)
      throw new DerError(
        'too-large',
        { en: `more than ${MAX_RESPONSES} answers`, zh: `应答超过 ${MAX_RESPONSES} 条` },
        body.offset,
      );
    responses.push(singleOf(list.sequence('SingleResponse')));
  }
  optionalExtensions(data, 1);
  data.end('tbsResponseData');
  return { ...signed, producedAt, responses, certificates };
}

function certificatesOf(rest: DerReader): Certificate[] {
  const wrapped = rest.optional(contextConstructed(0), 'certs');
  rest.end('BasicOCSPResponse');
  if (wrapped === undefined) return [];
  const list = DerReader.inside(wrapped).sequence('certs');
  const certificates: Certificate[] = [];
  while (!list.done && certificates.length < MAX_CERTIFICATES)
    certificates.push(readCertificate(list.take(TAG.SEQUENCE, 'Certificate').whole));
  return certificates;
}

function singleOf(single: DerReader): SingleResponse {
  const id = single.sequence('certID');
  const hash = algorithmOf(id);
  const issuerNameHash = id.take(TAG.OCTET_STRING, 'issuerNameHash').content;
  const issuerKeyHash = id.take(TAG.OCTET_STRING, 'issuerKeyHash').content;
  const serial = integerBytes(id.take(TAG.INTEGER, 'serialNumber'), 'serialNumber', 64).toString('hex');
  id.end('certID');
  const said = single.any('certStatus');
  const status = STATUSES[said.tag];
  if (status === undefined)
    throw new DerError('tag', { en: 'certStatus is none of three', zh: 'certStatus 不是三种取值之一' }, said.offset);
  const revokedAt =
    status === 'revoked'
      ? timeOf(DerReader.inside(said).take(TAG.GENERALIZED_TIME, 'revocationTime'), 'revocationTime')
      : undefined;
  const thisUpdate = timeOf(single.take(TAG.GENERALIZED_TIME, 'thisUpdate'), 'thisUpdate');
  const next = single.optional(contextConstructed(0), 'nextUpdate');
  const nextUpdate =
    next === undefined
      ? undefined
      : timeOf(DerReader.inside(next).take(TAG.GENERALIZED_TIME, 'nextUpdate'), 'nextUpdate');
  optionalExtensions(single, 1);
  single.end('SingleResponse');
  return { hash, issuerNameHash, issuerKeyHash, serial, status, revokedAt, thisUpdate, nextUpdate };
}

const STATUSES: Readonly<Record<number, SingleResponse['status']>> = {
  [context(0)]: 'good',
  [contextConstructed(1)]: 'revoked',
  [context(2)]: 'unknown',
};

const HASHES: Readonly<Record<string, string>> = { [OID.sha1]: 'sha1', [OID.sha256]: 'sha256', [OID.sm3]: 'sm3' };

/** The answer about this certificate: RFC 6960 §4.1.1, by hashes of its issuer's name and key, and its serial. */
export function answerAbout(
  { responses }: BasicResponse,
  certificate: Certificate,
  issuer: Certificate,
): SingleResponse | undefined {
  return responses.find(({ hash, issuerNameHash, issuerKeyHash, serial }) => {
    const name = HASHES[hash];
    if (name === undefined || serial !== certificate.serial) return false;
    const digest = (bytes: Uint8Array) => createHash(name).update(bytes).digest();
    return issuerNameHash.equals(digest(certificate.issuer.der)) && issuerKeyHash.equals(digest(issuer.publicKey.bits));
  });
}
