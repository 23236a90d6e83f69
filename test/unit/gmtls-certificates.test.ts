import { describe, expect, test } from '@jest/globals';
import { certificateChecks } from '../../src/gmtls/certificates/check-certificates.js';
import { OID } from '../../src/gmtls/x509/oids.js';
import { makeCertificate, makeDual, makeOcsp, nameDer, ROLE } from '../gm-certificates.js';
import { CRL_OF_CA, certificateFaults, clean, faults, judge, listOf, otherRoot } from '../gmtls-certificate-faults.js';

describe('certificate checks', () => {
  test.each(certificateFaults)('%s', (_, found, expected) => expect(found()).toEqual(expected));

  test('clean certificates pass every check', () => {
    const ocsp = makeOcsp({ certificate: clean.sign, issuer: clean.ca, hash: 'sm3' });
    const checks = judge([clean.root], { list: listOf(clean), ocsp, crls: [CRL_OF_CA] });
    expect(checks.filter(({ status }) => status !== 'pass')).toEqual([]);
    expect(new Set(checks.map(({ id }) => id))).toEqual(new Set(certificateChecks.map(({ id }) => id)));
  });

  test('a responder that the CA named may answer', () => {
    const responder = makeCertificate({
      issuer: clean.ca,
      commonName: 'OCSP',
      keyUsage: ['digitalSignature'],
      extKeyUsage: [OID.ocspSigning],
    });
    const ocsp = makeOcsp({ certificate: clean.sign, issuer: clean.ca, responder });
    expect(faults([clean.root], { list: listOf(clean), ocsp })).toEqual([]);
  });

  test('a self-signed pair that is trusted as it is', () => {
    const [sign, enc] = [makeCertificate(ROLE.sign), makeCertificate(ROLE.enc)];
    expect(faults([sign, enc], { list: [sign.der, enc.der] })).toEqual([]);
  });

  test('RFC 8998 has one certificate', () => {
    expect(faults([clean.root], { protocol: 'tls13', list: [clean.sign.der, clean.ca.der] })).toEqual([]);
  });

  test('the evidence of a wrong ID names it', () => {
    const dual = makeDual({ enc: { signatureId: 'empty' } });
    const check = judge([dual.root], { list: listOf(dual) }).find(({ id }) => id === 'gmtls/signature-id');
    expect(check?.title).toEqual({
      en: 'C=CN, O=测试, CN=gateway.example.cn: signed for an empty ID',
      zh: 'C=CN, O=测试, CN=gateway.example.cn：签名使用空 ID',
    });
  });

  test('many certificates of one name cost a bounded number of verifications', () => {
    const name = nameDer('Test CA', '测试');
    const fakes = Array.from({ length: 40 }, () =>
      makeCertificate({ ...ROLE.ca, commonName: 'Test CA', issuerName: name, issuer: otherRoot }),
    );
    // Processor time: the clock counts what else runs on the machine.
    const before = process.cpuUsage();
    expect(faults([clean.root], { list: [clean.sign.der, clean.enc.der, ...fakes.map(({ der }) => der)] })[0]).toBe(
      'gmtls/chain: fail',
    );
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(2500);
  });
});
