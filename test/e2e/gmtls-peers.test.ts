import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { publicKeyOf } from '../../src/gmtls/sm2/key-pair.js';
import { readCertificates } from '../../src/gmtls/x509/certificate-file.js';
import { readCrl } from '../../src/gmtls/x509/crl.js';
import { readOcspResponse } from '../../src/gmtls/x509/ocsp.js';
import { readPrivateKey } from '../../src/gmtls/x509/private-key.js';
import { verifySignature } from '../../src/gmtls/x509/verify-signature.js';
import { makeCertificate, makeCrl, makeDual, makeOcsp, NOW, ROLE, sm2KeyPem } from '../gm-certificates.js';
import { node24 } from '../node-24.js';

const ID = 'distid:1234567812345678';
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'xinchuang-gmtls-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Debian's OpenSSL 3; what it prints on both streams. */
function openssl(...argv: string[]): { status: number | null; text: string } {
  const { status, stdout, stderr } = spawnSync('openssl', argv, { cwd: folder, encoding: 'utf8' });
  return { status, text: stdout + stderr };
}

function write(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return name;
}

describe('openssl reads what we make', () => {
  const dual = makeDual();
  // OpenSSL 3 sets the ID for the leaf alone: the CA has to be trusted as it is.
  const verify = (pem: string, ...options: string[]) =>
    openssl(
      'verify',
      '-attime',
      `${NOW / 1000}`,
      '-partial_chain',
      '-trusted',
      write('ca.pem', dual.ca.pem),
      ...options,
      write('leaf.pem', pem),
    );

  test('a certificate signed for the ID of GM/T 0009', () => {
    expect(verify(dual.sign.pem, '-vfyopt', ID)).toEqual({ status: 0, text: 'leaf.pem: OK\n' });
    expect(verify(dual.sign.pem).status).not.toBe(0);
  });

  test('one signed for no ID, which is what OpenSSL 3 has without -vfyopt', () => {
    const { pem } = makeCertificate({ ...ROLE.sign, issuer: dual.ca, signatureId: 'empty' });
    expect(verify(pem)).toEqual({ status: 0, text: 'leaf.pem: OK\n' });
    expect(verify(pem, '-vfyopt', ID).status).not.toBe(0);
  });

  test('the fields', () => {
    const { text } = openssl('x509', '-in', write('leaf.pem', dual.enc.pem), '-noout', '-text', '-nameopt', 'utf8');
    expect(text).toContain('ASN1 OID: SM2');
    expect(text).toContain('Key Encipherment, Data Encipherment, Key Agreement');
    expect(text).toContain('DNS:gateway.example.cn');
    expect(text).toContain('CN=Test CA');
  });

  test.each(['pkcs8', 'sec1'] as const)('a key as %s', form => {
    const { status, text } = openssl(
      'pkey',
      '-in',
      write('key.pem', sm2KeyPem(dual.sign.key, form)),
      '-noout',
      '-text',
    );
    expect({ status, named: text.includes('ASN1 OID: SM2') }).toEqual({ status: 0, named: true });
  });

  test('a CRL and an OCSP answer', () => {
    const crl = openssl(
      'crl',
      '-inform',
      'DER',
      '-in',
      write('ca.crl', makeCrl({ issuer: dual.ca, revoked: [dual.enc] })),
      '-noout',
      '-text',
    );
    expect(crl.text).toContain(`Serial Number: ${dual.enc.serial.toString('hex').toUpperCase()}`);
    const answer = write('answer.der', makeOcsp({ certificate: dual.sign, issuer: dual.ca, status: 'revoked' }));
    expect(openssl('ocsp', '-respin', answer, '-text', '-noverify').text).toContain('Cert Status: revoked');
  });
});

describe('we read what openssl makes', () => {
  const made = (name: string) => readFileSync(join(folder, name), 'utf8');
  const certificate = (...sigopt: string[]) => {
    const argv = [
      'req',
      '-x509',
      '-sm3',
      '-new',
      '-key',
      'own.pem',
      '-subj',
      '/C=CN/O=测试/CN=Peer CA',
      '-utf8',
      '-days',
      '100',
      '-out',
      'own.crt',
    ];
    expect(openssl(...argv, '-addext', 'keyUsage=critical,keyCertSign,cRLSign', ...sigopt)).toMatchObject({
      status: 0,
    });
    const [read] = readCertificates(made('own.crt'), 'own.crt');
    if (read === undefined) throw new Error('no certificate');
    return read;
  };

  test.each([
    ['genpkey', ['genpkey', '-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:SM2', '-out', 'own.pem']],
    ['ecparam', ['ecparam', '-name', 'SM2', '-genkey', '-out', 'own.pem']],
  ])('keys of %s, and certificates with them', (_, argv) => {
    expect(openssl(...argv)).toMatchObject({ status: 0 });
    const key = readPrivateKey(made('own.pem'), 'own.pem');
    const signed = certificate('-sigopt', ID);
    expect(signed.publicKey.bits.equals(publicKeyOf(key))).toBe(true);
    expect(signed.subject.text).toBe('C=CN, O=测试, CN=Peer CA');
    expect(signed.keyUsage).toEqual(['keyCertSign', 'cRLSign']);
    expect(verifySignature(signed, signed.publicKey)).toEqual({ verdict: 'valid' });
    const unsaid = certificate();
    expect(verifySignature(unsaid, unsaid.publicKey)).toEqual({ verdict: 'other-id', id: 'empty' });
  });

  test('explicit parameters', () => {
    openssl('ecparam', '-name', 'SM2', '-genkey', '-param_enc', 'explicit', '-out', 'own.pem');
    expect(certificate('-sigopt', ID).publicKey).toMatchObject({ kind: 'sm2', explicitParameters: true });
  });

  test('a CRL and an OCSP answer', () => {
    openssl('ecparam', '-name', 'SM2', '-genkey', '-out', 'own.pem');
    const ca = certificate('-sigopt', ID);
    const database = `R\t${'20361231235959Z'}\t261101000000Z,keyCompromise\t01\tunknown\t/CN=a\nV\t${'20361231235959Z'}\t\t02\tunknown\t/CN=b\n`;
    write('index.txt', database);
    write('index.txt.attr', '');
    write('ca.cnf', '[ca]\ndefault_ca=x\n[x]\ndatabase=index.txt\ndefault_md=sm3\ndefault_crl_days=7\n');
    const argv = [
      'ca',
      '-config',
      'ca.cnf',
      '-gencrl',
      '-keyfile',
      'own.pem',
      '-cert',
      'own.crt',
      '-sigopt',
      ID,
      '-out',
      'own.crl',
    ];
    expect(openssl(...argv)).toMatchObject({ status: 0 });
    openssl('crl', '-in', 'own.crl', '-outform', 'DER', '-out', 'own.crl.der');
    const crl = readCrl(readFileSync(join(folder, 'own.crl.der')));
    expect([...crl.revoked]).toEqual([['01', { at: Date.UTC(2026, 10, 1), reason: 1 }]]);
    expect(verifySignature(crl, ca.publicKey)).toEqual({ verdict: 'valid' });
    openssl('ocsp', '-issuer', 'own.crt', '-serial', '1', '-reqout', 'request.der', '-no_nonce');
    const answer = [
      'ocsp',
      '-index',
      'index.txt',
      '-CA',
      'own.crt',
      '-rsigner',
      'own.crt',
      '-rkey',
      'own.pem',
      '-rmd',
      'sm3',
    ];
    expect(openssl(...answer, '-rsigopt', ID, '-reqin', 'request.der', '-respout', 'own.ocsp')).toMatchObject({
      status: 0,
    });
    const { status, basic } = readOcspResponse(readFileSync(join(folder, 'own.ocsp')));
    expect([status, basic?.responses.map(one => [one.serial, one.status])]).toEqual([
      'successful',
      [['01', 'revoked']],
    ]);
    expect(basic && verifySignature(basic, ca.publicKey)).toEqual({ verdict: 'valid' });
  });
});

test('the primitives are the same on Node 24', async () => {
  const { node } = await node24();
  const script = resolve('build/test/gmtls-primitives.child.js');
  const [there, here] = [node, process.execPath].map(path => spawnSync(path, [script], { encoding: 'utf8' }));
  expect(there).toMatchObject({ status: 0, stderr: '' });
  expect(there?.stdout).toBe(here?.stdout);
  expect(JSON.parse(here?.stdout ?? '')).toMatchObject({
    verified: '01',
    plaintext: Buffer.from('message').toString('hex'),
  });
});
