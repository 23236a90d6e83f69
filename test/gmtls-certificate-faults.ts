import {
  type CertificateExpectation,
  checkCertificates,
  type SentCertificates,
} from '../src/gmtls/certificates/check-certificates.js';
import { readCertificate } from '../src/gmtls/x509/certificate.js';
import { readCrl } from '../src/gmtls/x509/crl.js';
import { OID } from '../src/gmtls/x509/oids.js';
import { reportSchema } from '../src/report/model.js';
import {
  type CertificateSpec,
  DAY,
  type DualCertificates,
  type MadeCertificate,
  makeCertificate,
  makeCrl,
  makeDual,
  makeOcsp,
  NOW,
  p256Key,
  ROLE,
  rsaKey,
  sm2Key,
} from './gm-certificates.js';

type Judged = Omit<SentCertificates, 'protocol'> &
  Partial<Omit<CertificateExpectation, 'crls'>> & {
    readonly protocol?: 'tls13';
    readonly crls?: readonly Uint8Array[];
  };

export const clean = makeDual();

export function judge(roots: readonly MadeCertificate[], { protocol, list, ocsp, crls = [], ...rest }: Judged) {
  const checks = checkCertificates(
    { protocol: protocol ?? 'tlcp', list, ...(ocsp && { ocsp }) },
    {
      subject: 'gateway.example.cn:443',
      roots: roots.map(({ der }) => readCertificate(der)),
      host: 'gateway.example.cn',
      now: NOW,
      expiryDays: 30,
      crls: crls.map(readCrl),
      ...rest,
    },
  );
  reportSchema.shape.checks.parse(checks);
  return checks;
}

/** `id: status` of all that is not as it should be. */
export function faults(roots: readonly MadeCertificate[], judged: Judged): string[] {
  return judge(roots, judged)
    .filter(({ status }) => status !== 'pass' && status !== 'skip')
    .map(({ id, status }) => `${id}: ${status}`);
}

export const listOf = ({ sign, enc, ca }: DualCertificates) => [sign.der, enc.der, ca.der];

/** The faults of a chain that differs from the clean one in what is said. */
function ofDual(parts: { readonly [part in keyof DualCertificates]?: CertificateSpec }): string[] {
  const dual = makeDual(parts);
  return faults([dual.root], { list: listOf(dual) });
}

export const CRL_OF_CA = makeCrl({ issuer: clean.ca });
const sharedKey = sm2Key();
export const otherRoot = makeDual().root;
const otherCa = makeCertificate({ ...ROLE.ca, commonName: 'Other CA', issuer: clean.root });
const both = [{ sign: { signatureId: 'empty' }, enc: { signatureId: 'empty' } }] as const;

/** A set of certificates that trips each check, and all that is said of it: one defect, one finding. */
export const certificateFaults: readonly (readonly [
  name: string,
  found: () => string[],
  expected: readonly string[],
])[] = [
  [
    'a certificate cut short',
    () => faults([clean.root], { list: [clean.sign.der, clean.enc.der, clean.ca.der.subarray(0, 100)] }),
    ['gmtls/cert-readable: fail', 'gmtls/chain: fail', 'gmtls/signature-id: unknown', 'gmtls/validity-ca: unknown'],
  ],
  [
    'no certificate',
    () => faults([clean.root], { list: [] }).slice(0, 2),
    ['gmtls/cert-count: fail', 'gmtls/order: unknown'],
  ],
  [
    'no encryption certificate',
    () => faults([clean.root], { list: [clean.sign.der, clean.ca.der] }),
    [
      'gmtls/cert-count: fail',
      'gmtls/order: unknown',
      'gmtls/enc-key-usage: unknown',
      'gmtls/same-key: unknown',
      'gmtls/issuer-differs: unknown',
      'gmtls/subject-differs: unknown',
      'gmtls/validity-enc: unknown',
    ],
  ],
  [
    'swapped',
    () => faults([clean.root], { list: [clean.enc.der, clean.sign.der, clean.ca.der] }),
    ['gmtls/order: fail'],
  ],
  [
    'the CA between the two',
    () => faults([clean.root], { list: [clean.sign.der, clean.ca.der, clean.enc.der] }),
    ['gmtls/order: warn'],
  ],
  [
    'a signature certificate without key usage',
    () => ofDual({ sign: { keyUsage: null } }),
    ['gmtls/sign-key-usage: fail'],
  ],
  [
    'a signature certificate for all',
    () => ofDual({ sign: { keyUsage: ['digitalSignature', 'keyEncipherment'] } }),
    ['gmtls/sign-key-usage: warn'],
  ],
  [
    'an encryption certificate without a usage for it',
    () => ofDual({ enc: { keyUsage: ['nonRepudiation'] } }),
    ['gmtls/enc-key-usage: fail'],
  ],
  [
    'an encryption certificate for all',
    () => ofDual({ enc: { keyUsage: ['digitalSignature', 'keyEncipherment'] } }),
    ['gmtls/enc-key-usage: warn'],
  ],
  ['for clients only', () => ofDual({ enc: { extKeyUsage: [OID.clientAuth] } }), ['gmtls/ext-key-usage: fail']],
  ['one key pair', () => ofDual({ sign: { key: sharedKey }, enc: { key: sharedKey } }), ['gmtls/same-key: warn']],
  [
    'from two CAs',
    () => {
      const enc = makeCertificate({ ...ROLE.enc, issuer: otherCa });
      return faults([clean.root], { list: [clean.sign.der, enc.der, clean.ca.der, otherCa.der] });
    },
    ['gmtls/issuer-differs: warn'],
  ],
  ['of two subjects', () => ofDual({ enc: { commonName: 'other.example.cn' } }), ['gmtls/subject-differs: warn']],
  ['another root', () => faults([otherRoot], { list: listOf(clean) }), ['gmtls/chain: fail']],
  ['no root', () => faults([], { list: listOf(clean) }), ['gmtls/chain: unknown']],
  [
    'no intermediate',
    () => faults([clean.root], { list: [clean.sign.der, clean.enc.der] }),
    ['gmtls/chain: fail', 'gmtls/signature-id: unknown', 'gmtls/validity-ca: unknown'],
  ],
  ['a damaged signature', () => ofDual({ enc: { damageSignature: true } }), ['gmtls/chain: fail']],
  [
    'a root of RSA',
    () => ofDual({ root: { key: rsaKey() } }),
    ['gmtls/signature-algorithm: fail', 'gmtls/curve: fail'],
  ],
  ['a key of P-256', () => ofDual({ sign: { key: p256Key() } }), ['gmtls/curve: fail']],
  [
    'two signature algorithms',
    () => ofDual({ sign: { innerAlgorithm: '1.2.840.10045.4.3.2' } }),
    ['gmtls/signature-algorithm: fail'],
  ],
  ['signed for no ID', () => ofDual(both[0]), ['gmtls/signature-id: fail']],
  ['signed for the ID of TLS 1.3', () => ofDual({ ca: { signatureId: 'tls13' } }), ['gmtls/signature-id: fail']],
  ['explicit parameters', () => ofDual({ enc: { explicitParameters: true } }), ['gmtls/curve: fail']],
  ['a point off the curve', () => ofDual({ enc: { point: Buffer.alloc(65, 4) } }), ['gmtls/curve: fail']],
  [
    'a CA without basicConstraints',
    () => ofDual({ ca: { bareBasicConstraints: true } }),
    ['gmtls/ca-constraints: fail'],
  ],
  ['a CA without keyCertSign', () => ofDual({ ca: { keyUsage: ['cRLSign'] } }), ['gmtls/ca-constraints: fail']],
  ['a CA of version 1', () => ofDual({ ca: { version1: true } }), ['gmtls/ca-constraints: fail']],
  ['a root that allows no CA below it', () => ofDual({ root: { pathLength: 0 } }), ['gmtls/ca-constraints: fail']],
  ['a leaf that is a CA', () => ofDual({ sign: { ca: true } }), ['gmtls/ca-constraints: fail']],
  [
    'an unknown critical extension',
    () => ofDual({ sign: { criticalExtension: '1.2.156.1' } }),
    ['gmtls/critical-extension: fail'],
  ],
  ['a negative serial', () => ofDual({ enc: { serial: Buffer.of(0x80) } }), ['gmtls/serial: warn']],
  ['a serial of 0', () => ofDual({ enc: { serial: Buffer.of(0) } }), ['gmtls/serial: warn']],
  ['a serial of 21 bytes', () => ofDual({ enc: { serial: Buffer.alloc(21, 1) } }), ['gmtls/serial: warn']],
  ['another name', () => ofDual({ sign: { dns: ['other.example.cn'] } }), ['gmtls/host-name: fail']],
  ['a common name alone', () => ofDual({ enc: { dns: [] } }), ['gmtls/host-name: warn']],
  ['expired for signatures', () => ofDual({ sign: { notAfter: NOW - DAY } }), ['gmtls/validity-sign: fail']],
  ['expires in a week', () => ofDual({ sign: { notAfter: NOW + 7 * DAY } }), ['gmtls/validity-sign: warn']],
  ['not yet valid for encryption', () => ofDual({ enc: { notBefore: NOW + DAY } }), ['gmtls/validity-enc: fail']],
  ['an expired CA', () => ofDual({ ca: { notAfter: NOW - DAY } }), ['gmtls/validity-ca: fail']],
  ['a CA of tomorrow', () => ofDual({ ca: { notBefore: NOW + DAY } }), ['gmtls/validity-ca: fail']],
  ...(
    [
      ['revoked by OCSP', { status: 'revoked' }, 'fail'],
      ['unknown to OCSP', { status: 'unknown' }, 'fail'],
      ['a stale answer', { nextUpdate: NOW - DAY }, 'fail'],
      ['an answer of tomorrow', { thisUpdate: NOW + DAY }, 'fail'],
      ['an answer about another certificate', { certificate: clean.enc }, 'fail'],
      ['an answer that is an error', { responseStatus: 3 }, 'fail'],
      ['an answer by the server itself', { responder: clean.sign }, 'fail'],
    ] as const
  ).map(([name, spec, status]) => {
    const ocsp = makeOcsp({ certificate: clean.sign, issuer: clean.ca, ...spec });
    return [name, () => faults([clean.root], { list: listOf(clean), ocsp }), [`gmtls/ocsp: ${status}`]] as const;
  }),
  [
    'an answer that is none',
    () => faults([clean.root], { list: listOf(clean), ocsp: Buffer.from('x') }),
    ['gmtls/ocsp: fail'],
  ],
  ...(
    [
      ['revoked by CRL', [makeCrl({ issuer: clean.ca, revoked: [clean.enc] })], ['fail']],
      [
        'revoked by an older CRL',
        [CRL_OF_CA, makeCrl({ issuer: clean.ca, revoked: [clean.enc], thisUpdate: NOW - 2 * DAY })],
        ['fail'],
      ],
      ['a stale CRL', [makeCrl({ issuer: clean.ca, nextUpdate: NOW - DAY })], ['unknown', 'unknown']],
      ['a CRL that somebody else signed', [makeCrl({ issuer: clean.ca, signer: sm2Key() })], ['unknown', 'unknown']],
      ['a CRL of another CA', [makeCrl({ issuer: otherCa })], ['unknown', 'unknown']],
      ['a delta CRL', [makeCrl({ issuer: clean.ca, deltaBase: 3n })], ['unknown', 'unknown']],
    ] as const
  ).map(
    ([name, crls, statuses]) =>
      [
        name,
        () => faults([clean.root], { list: listOf(clean), crls }),
        statuses.map(status => `gmtls/crl: ${status}`),
      ] as const,
  ),
];
