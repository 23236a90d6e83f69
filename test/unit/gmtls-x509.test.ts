import { X509Certificate } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { DerError } from '../../src/gmtls/der/error.js';
import { TAG } from '../../src/gmtls/der/tags.js';
import { element, integer, octetString, sequence } from '../../src/gmtls/der/writer.js';
import { readCertificate } from '../../src/gmtls/x509/certificate.js';
import { readCertificates } from '../../src/gmtls/x509/certificate-file.js';
import { buildChain } from '../../src/gmtls/x509/chain.js';
import { readCrl } from '../../src/gmtls/x509/crl.js';
import { namesHost, writtenNames } from '../../src/gmtls/x509/host-name.js';
import { answerAbout, readOcspResponse } from '../../src/gmtls/x509/ocsp.js';
import { OID } from '../../src/gmtls/x509/oids.js';
import { readPem } from '../../src/gmtls/x509/pem.js';
import { readPrivateKey } from '../../src/gmtls/x509/private-key.js';
import { verifySignature } from '../../src/gmtls/x509/verify-signature.js';
import { UserError } from '../../src/language/index.js';
import { oid } from '../der-writer.js';
import {
  DAY,
  makeCertificate,
  makeCrl,
  makeDual,
  makeOcsp,
  NOW,
  p256Key,
  pemOf,
  ROLE,
  rsaKey,
  sm2Key,
  sm2KeyPem,
} from '../gm-certificates.js';

const dual = makeDual();
const [root, ca, sign, enc] = [dual.root, dual.ca, dual.sign, dual.enc].map(({ der }) => readCertificate(der)) as [
  ReturnType<typeof readCertificate>,
  ReturnType<typeof readCertificate>,
  ReturnType<typeof readCertificate>,
  ReturnType<typeof readCertificate>,
];

describe('certificates', () => {
  test('all fields', () => {
    const made = makeCertificate({
      ...ROLE.sign,
      commonName: '网关',
      issuer: dual.ca,
      serial: Buffer.from('00ff01', 'hex'),
      extKeyUsage: [OID.serverAuth],
      ips: [Buffer.of(10, 0, 0, 1)],
      criticalExtension: '1.2.156.1.2',
      pathLength: 3,
    });
    expect(readCertificate(made.der)).toMatchObject({
      version: 3,
      serial: '00ff01',
      signatureAlgorithm: OID.sm2WithSm3,
      innerAlgorithm: OID.sm2WithSm3,
      issuer: { text: 'C=CN, O=测试, CN=Test CA', commonName: 'Test CA' },
      subject: { text: 'C=CN, O=测试, CN=网关', commonName: '网关' },
      notBefore: NOW - 30 * DAY,
      notAfter: NOW + 365 * DAY,
      publicKey: { kind: 'sm2', name: 'SM2', explicitParameters: false },
      keyUsage: ['digitalSignature', 'nonRepudiation'],
      extKeyUsage: [OID.serverAuth],
      basicConstraints: { ca: false, pathLength: 3 },
      subjectAltName: { dns: ['gateway.example.cn'], ips: ['0a000001'], others: 0 },
      authorityKeyId: ca.subjectKeyId,
      unknownCritical: ['1.2.156.1.2'],
    });
  });

  test('as node:crypto reads them', () => {
    for (const { der } of [
      dual.root,
      dual.sign,
      makeCertificate({ key: rsaKey() }),
      makeCertificate({ key: p256Key() }),
    ]) {
      const [ours, theirs] = [readCertificate(der), new X509Certificate(der)];
      expect(ours.serial.toUpperCase()).toBe(theirs.serialNumber);
      expect(new Date(ours.notAfter)).toEqual(new Date(theirs.validTo));
      expect(ours.publicKey.spki.equals(theirs.publicKey.export({ format: 'der', type: 'spki' }))).toBe(true);
    }
  });

  test('version 1 and explicit parameters', () => {
    expect(readCertificate(makeCertificate({ version1: true }).der)).toMatchObject({ version: 1, keyUsage: undefined });
    const explicit = readCertificate(makeCertificate({ explicitParameters: true }).der);
    expect(explicit.publicKey).toMatchObject({ kind: 'sm2', explicitParameters: true });
  });

  test('names are equal whatever their case and string type', () => {
    const a = readCertificate(makeCertificate({ commonName: 'Gateway  One ' }).der).subject;
    const b = readCertificate(makeCertificate({ commonName: 'gateway one' }).der).subject;
    expect(a.key).toBe(b.key);
    expect(a.text).not.toBe(b.text);
  });

  test('names cannot write to a terminal', () => {
    const { subject } = readCertificate(makeCertificate({ commonName: 'a\u001b[2J\u202eb\n::error::' }).der);
    expect(subject.commonName).toBe('a�[2J�b�::error::');
  });

  test('every cut and every flipped bit: read, or a DerError', () => {
    for (let at = 0; at < sign.der.length; at++)
      for (const bad of [sign.der.subarray(0, at), flipped(sign.der, at)])
        try {
          readCertificate(bad);
        } catch (error) {
          if (!(error instanceof DerError)) throw error;
        }
  });
});

describe('signatures', () => {
  test.each([
    ['valid', makeCertificate({ key: rsaKey() }), { verdict: 'valid' }],
    ['valid', makeCertificate({ key: p256Key() }), { verdict: 'valid' }],
    ['valid', dual.root, { verdict: 'valid' }],
    ['invalid', makeCertificate({ key: rsaKey(), damageSignature: true }), { verdict: 'invalid' }],
    ['invalid', makeCertificate({ damageSignature: true }), { verdict: 'invalid' }],
    ['of no ID', makeCertificate({ signatureId: 'empty' }), { verdict: 'other-id', id: 'empty' }],
    ['of TLS 1.3', makeCertificate({ signatureId: 'tls13' }), { verdict: 'other-id', id: 'tls13' }],
    ['mismatch', makeCertificate({ signatureAlgorithm: '1.2.840.10045.4.3.2' }), { verdict: 'mismatch' }],
    ['unsupported', makeCertificate({ signatureAlgorithm: '1.2.3' }), { verdict: 'unsupported' }],
    ['by no point', makeCertificate({ point: Buffer.alloc(65, 4) }), { verdict: 'invalid' }],
  ])('%s', (_, { der }, verdict) => {
    const certificate = readCertificate(der);
    expect(verifySignature(certificate, certificate.publicKey)).toEqual(verdict);
  });
});

describe('chains', () => {
  const names = (chain: ReturnType<typeof buildChain>) =>
    chain.links.map(({ certificate }) => certificate.subject.commonName);

  test('up to a root, in any order of the rest', () => {
    const chain = buildChain(sign, [root, enc, ca, sign], [root]);
    expect([chain.anchored, names(chain)]).toEqual([true, ['gateway.example.cn', 'Test CA', 'Test Root']]);
  });

  test('a trusted intermediate ends it', () => expect(names(buildChain(sign, [ca], [ca]))).toHaveLength(2));

  test('of two CAs of one name the one that signed is taken', () => {
    const other = readCertificate(makeDual().ca.der);
    expect(buildChain(sign, [other, ca], [root]).anchored).toBe(true);
  });

  test('CAs that sign each other are gone through once', () => {
    const [a, b] = [sm2Key(), sm2Key()];
    const self = (key: typeof a, commonName: string) => makeCertificate({ ...ROLE.ca, key, commonName });
    const ring = [
      makeCertificate({ ...ROLE.ca, key: a, commonName: 'A', issuer: self(b, 'B') }),
      makeCertificate({ ...ROLE.ca, key: b, commonName: 'B', issuer: self(a, 'A') }),
    ];
    const leaf = makeCertificate({ issuer: self(a, 'A') });
    const chain = buildChain(
      readCertificate(leaf.der),
      ring.map(({ der }) => readCertificate(der)),
      [root],
    );
    expect([chain.anchored, names(chain)]).toEqual([false, ['gateway.example.cn', 'A', 'B']]);
  });
});

describe('host names', () => {
  const dns = (...names: string[]) => ({ dns: names, ips: [], others: 0 });
  test.each([
    ['gateway.example.cn', 'gateway.example.cn', true],
    ['GATEWAY.example.cn', 'gateway.EXAMPLE.cn.', true],
    ['*.example.cn', 'gateway.example.cn', true],
    ['*.example.cn', 'example.cn', false],
    ['*.example.cn', 'a.b.example.cn', false],
    ['*.cn', 'example.cn', false],
    ['g*.example.cn', 'gateway.example.cn', false],
    ['*.*.cn', 'a.b.cn', false],
    ['*', 'localhost', false],
    ['xn--fiq228c.example.cn', '中文.example.cn', true],
    ['10.0.0.1', '10.0.0.1', false],
    ['', '', false],
  ])('%s for %s: %s', (pattern, host, expected) => expect(namesHost(dns(pattern), host)).toBe(expected));

  test('are shown as people write them', () => {
    const ips = ['7f000001', '20010db8000000000000000000000001', '00', ''];
    expect(writtenNames({ dns: ['gm.example.cn'], ips, others: 0 })).toEqual([
      ...['gm.example.cn', '127.0.0.1', '2001:db8::1'],
      ...['00', ''],
    ]);
  });

  test.each([
    ['10.0.0.1', '0a000001', true],
    ['10.0.0.2', '0a000001', false],
    ['::1', `${'0'.repeat(31)}1`, true],
    ['2001:db8::10', '20010db8000000000000000000000010', true],
    ['2001:db8:0:0:0:0:0:10', '20010db8000000000000000000000010', true],
    ['::ffff:10.0.0.1', '00000000000000000000ffff0a000001', true],
    ['fe80::1%eth0', 'fe800000000000000000000000000001', true],
  ])('address %s, %s: %s', (host, ip, expected) =>
    expect(namesHost({ dns: [], ips: [ip], others: 0 }, host)).toBe(expected),
  );
});

test('a CRL', () => {
  const crl = readCrl(makeCrl({ issuer: dual.ca, revoked: [dual.enc], nextUpdate: null }));
  expect(crl).toMatchObject({ thisUpdate: NOW - DAY, nextUpdate: undefined, partial: false });
  expect([...crl.revoked]).toEqual([[enc.serial, { at: NOW - DAY, reason: 1 }]]);
  expect(verifySignature(crl, ca.publicKey)).toEqual({ verdict: 'valid' });
});

describe('OCSP', () => {
  test.each(['sha1', 'sha256', 'sm3'] as const)('an answer that names its issuer by %s', hash => {
    const { basic } = readOcspResponse(makeOcsp({ certificate: dual.sign, issuer: dual.ca, status: 'revoked', hash }));
    if (basic === undefined) throw new Error('no answer');
    expect(answerAbout(basic, sign, ca)).toMatchObject({ status: 'revoked', revokedAt: NOW - DAY });
    expect(answerAbout(basic, enc, ca)).toBeUndefined();
    expect(answerAbout(basic, sign, root)).toBeUndefined();
    expect(verifySignature(basic, ca.publicKey)).toEqual({ verdict: 'valid' });
  });

  test('an error has no answer', () => {
    expect(readOcspResponse(makeOcsp({ certificate: dual.sign, issuer: dual.ca, responseStatus: 6 }))).toEqual({
      status: 'unauthorized',
      basic: undefined,
    });
  });
});

describe('PEM', () => {
  test('blocks between prose, with either end of line', () => {
    const text = `Certificate:\r\n  Version: 3\r\n${dual.sign.pem.replaceAll('\n', '\r\n')}\n# root\n${dual.root.pem}`;
    expect(readCertificates(text, 'chain.pem').map(({ der }) => der.equals(sign.der) || der.equals(root.der))).toEqual([
      true,
      true,
    ]);
  });

  test('what does not end or is no base64 is left out', () => {
    expect(readPem('-----BEGIN CERTIFICATE-----\nAAAA\n')).toEqual([]);
    expect(readPem('-----BEGIN CERTIFICATE-----\n???\n-----END CERTIFICATE-----\n')).toEqual([]);
    expect(
      readPem('-----BEGIN A-----\nAAAA\n-----BEGIN B-----\nAAAA\n-----END B-----\n').map(({ label }) => label),
    ).toEqual(['B']);
  });

  const codeOf = (action: () => unknown) => {
    try {
      action();
      return 'none';
    } catch (error) {
      return error instanceof UserError ? error.code : error;
    }
  };

  test('certificates', () => {
    expect(codeOf(() => readCertificates('', 'roots.pem'))).toBe('XC-GMTLS-005');
    expect(codeOf(() => readCertificates(pemOf('CERTIFICATE', Buffer.from('3000', 'hex')), 'roots.pem'))).toBe(
      'XC-GMTLS-006',
    );
  });

  test.each(['pkcs8', 'sec1'] as const)('an SM2 key as %s', form => {
    const key = sm2Key();
    expect(readPrivateKey(sm2KeyPem(key, form), 'key.pem')).toEqual(key.kind === 'sm2' && key.privateKey);
  });

  test('a key without its leading zeros', () => {
    const short = sequence(integer(1n), octetString(Buffer.of(1, 2)), element(0xa0, oid(OID.sm2Curve)));
    expect(readPrivateKey(pemOf('EC PRIVATE KEY', short), 'key.pem').toString('hex')).toBe('0102'.padStart(64, '0'));
  });

  const native = (key: ReturnType<typeof rsaKey>, options: object = {}) =>
    key.kind === 'native' ? `${key.privateKey.export({ format: 'pem', type: 'pkcs8', ...options })}` : '';
  const ecKey = (secret: Buffer) =>
    pemOf('EC PRIVATE KEY', sequence(integer(1n), octetString(secret), element(0xa0, oid(OID.sm2Curve))));
  test.each([
    ['nothing', '', 'XC-GMTLS-001'],
    ['a certificate', dual.sign.pem, 'XC-GMTLS-001'],
    ['PKCS#8 with a password', native(p256Key(), { cipher: 'aes-128-cbc', passphrase: 'x' }), 'XC-GMTLS-002'],
    [
      'SEC 1 with a password',
      native(p256Key(), { type: 'sec1', cipher: 'aes-128-cbc', passphrase: 'x' }),
      'XC-GMTLS-002',
    ],
    ['RSA', native(rsaKey()), 'XC-GMTLS-003'],
    ['RSA as PKCS#1', native(rsaKey(), { type: 'pkcs1' }), 'XC-GMTLS-003'],
    ['P-256', native(p256Key()), 'XC-GMTLS-003'],
    ['P-256 as SEC 1', native(p256Key(), { type: 'sec1' }), 'XC-GMTLS-003'],
    ['no curve', pemOf('EC PRIVATE KEY', sequence(integer(1n), octetString(Buffer.alloc(32, 1)))), 'XC-GMTLS-003'],
    ['0', ecKey(Buffer.alloc(32)), 'XC-GMTLS-004'],
    ['33 bytes', ecKey(Buffer.alloc(33, 1)), 'XC-GMTLS-004'],
    ['no DER', pemOf('PRIVATE KEY', Buffer.from('xx')), 'XC-GMTLS-004'],
    ['another type', pemOf('PRIVATE KEY', element(TAG.SET)), 'XC-GMTLS-004'],
  ])('no key: %s', (_, text, code) => {
    expect(codeOf(() => readPrivateKey(text, 'key.pem'))).toBe(code);
  });
});

function flipped(bytes: Buffer, at: number): Buffer {
  const bad = Buffer.from(bytes);
  bad.writeUInt8(bad.readUInt8(at) ^ (1 << (at & 7)), at);
  return bad;
}
