import { concat, toHex, uint, vector } from '../wire/bytes.js';
import { signatureName } from '../wire/names.js';
import type { Reader } from '../wire/reader.js';
import { type Extension, type Extensions, encodeExtensions, readExtensions } from './extensions.js';

/** Nobody has a chain of so many; each one costs the reader of certificates. */
const MAX_CERTIFICATES = 100;

/** TLCP: DER of each. GB/T 38636 §6.4.5.3: the signing one, then the encryption one, then whatever issued them. */
export function readCertificateList(reader: Reader): Uint8Array[] {
  const list = reader.within(3, 'certificate_list');
  const certificates: Uint8Array[] = [];
  while (list.left > 0) {
    bounded(list, certificates.length);
    certificates.push(list.vector(3, `[${certificates.length}]`, { min: 1 }, der));
  }
  reader.end();
  return certificates;
}

export function encodeCertificateList(certificates: readonly Uint8Array[]): Uint8Array {
  return vector(3, ...certificates.map(certificate => vector(3, certificate)));
}

/** TLS 1.3, RFC 8446 §4.4.2. */
export interface Tls13Certificates {
  readonly context: Uint8Array;
  readonly certificates: readonly Uint8Array[];
  /** Of each of them: OCSP answers, timestamps. */
  readonly extensions: readonly Extensions[];
}

export function readTls13Certificates(reader: Reader): Tls13Certificates {
  const context = reader.vector(1, 'certificate_request_context');
  const list = reader.within(3, 'certificate_list');
  const certificates: Uint8Array[] = [];
  const extensions: Extensions[] = [];
  while (list.left > 0) {
    bounded(list, certificates.length);
    certificates.push(list.vector(3, `[${certificates.length}].cert_data`, { min: 1 }, der));
    extensions.push(readExtensions(list, 'certificate'));
  }
  reader.end();
  return { context, certificates, extensions };
}

/** @param extensions of the first certificate */
export function encodeTls13Certificates(
  context: Uint8Array,
  certificates: readonly Uint8Array[],
  extensions: readonly Extension[] = [],
): Uint8Array {
  const entries = certificates.map((each, n) => concat(vector(3, each), encodeExtensions(n === 0 ? extensions : [])));
  return concat(vector(1, context), vector(3, ...entries));
}

/** TLCP: GB/T 38636 §6.4.5.5. */
export interface CertificateRequest {
  readonly types: readonly number[];
  /** DER names. */
  readonly authorities: readonly Uint8Array[];
}

export function readCertificateRequest(reader: Reader): CertificateRequest {
  const types = [...reader.vector(1, 'certificate_types', { min: 1 }, bytes => [...bytes].join(' '))];
  const list = reader.within(2, 'certificate_authorities');
  const authorities: Uint8Array[] = [];
  while (list.left > 0) authorities.push(list.vector(2, `[${authorities.length}]`, { min: 1 }));
  reader.end();
  return { types, authorities };
}

export function encodeCertificateRequest({ types, authorities }: CertificateRequest): Uint8Array {
  return concat(vector(1, Uint8Array.from(types)), vector(2, ...authorities.map(name => vector(2, name))));
}

/** TLS 1.3, RFC 8446 §4.3.2. */
export interface Tls13CertificateRequest {
  readonly context: Uint8Array;
  readonly extensions: Extensions;
}

export function readTls13CertificateRequest(reader: Reader): Tls13CertificateRequest {
  const context = reader.vector(1, 'certificate_request_context');
  const extensions = readExtensions(reader, 'other');
  reader.end();
  return { context, extensions };
}

/** TLCP, GB/T 38636 §6.4.5.9: no algorithm before the signature. */
export function readCertificateVerify(reader: Reader): Uint8Array {
  const signature = reader.vector(2, 'signature', { min: 1 });
  reader.end();
  return signature;
}

/** TLS 1.3, RFC 8446 §4.4.3. */
export interface Tls13CertificateVerify {
  readonly scheme: number;
  readonly signature: Uint8Array;
}

export function readTls13CertificateVerify(reader: Reader): Tls13CertificateVerify {
  const scheme = reader.uint(2, 'algorithm', signatureName);
  const signature = reader.vector(2, 'signature', { min: 1 });
  reader.end();
  return { scheme, signature };
}

export function encodeTls13CertificateVerify({ scheme, signature }: Tls13CertificateVerify): Uint8Array {
  return concat(uint(scheme, 2), vector(2, signature));
}

function bounded(list: Reader, count: number): void {
  if (count >= MAX_CERTIFICATES)
    list.refuse(
      `[${count}]`,
      { en: 'there', zh: '存在' },
      {
        en: `absent: ${MAX_CERTIFICATES} are read`,
        zh: `不存在：最多读取 ${MAX_CERTIFICATES} 个`,
      },
    );
}

function der(bytes: Uint8Array): string {
  return `${bytes.length} bytes ${toHex(bytes.subarray(0, 8))}…`;
}
