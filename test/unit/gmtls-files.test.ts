import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readGmtlsFiles } from '../../src/actions/gmtls-files.js';
import { withTempFolder } from '../../src/system/index.js';
import { makeCertificate, makeCrl, makeDual, p256Key, pemOf, ROLE, sm2KeyPem } from '../gm-certificates.js';

const dual = makeDual();
const crl = makeCrl({ issuer: dual.ca });
const other = makeCertificate({ ...ROLE.sign, key: p256Key() });
const FILES: Readonly<Record<string, string | Uint8Array>> = {
  'ca.pem': dual.ca.pem,
  'sign.pem': dual.sign.pem + dual.ca.pem,
  'sign.key': sm2KeyPem(dual.sign.key, 'pkcs8'),
  'enc.pem': dual.enc.pem,
  'enc.key': sm2KeyPem(dual.enc.key, 'sec1'),
  'p256.pem': other.pem,
  'list.crl': crl,
  'lists.pem': pemOf('X509 CRL', crl) + pemOf('X509 CRL', crl),
  'cut.crl': crl.subarray(0, -1),
  'large.pem': ' '.repeat((6 << 20) + 1),
};

type Paths = Parameters<typeof readGmtlsFiles>[0];
const NONE: Paths = {
  ...{ roots: undefined, crls: undefined },
  ...{ 'client-sign-cert': undefined, 'client-sign-key': undefined },
  ...{ 'client-enc-cert': undefined, 'client-enc-key': undefined },
};

const read = (paths: Partial<Paths>) =>
  withTempFolder(async folder => {
    for (const [name, content] of Object.entries(FILES)) await writeFile(join(folder, name), content);
    return await readGmtlsFiles({ ...NONE, ...paths }, folder);
  });

const SIGN = { 'client-sign-cert': 'sign.pem', 'client-sign-key': 'sign.key' };
const ENC = { 'client-enc-cert': 'enc.pem', 'client-enc-key': 'enc.key' };

test('roots, lists of both forms, and both pairs of a client', async () => {
  const files = await read({ roots: ['ca.pem'], crls: ['list.crl', 'lists.pem'], ...SIGN, ...ENC });
  expect(files.roots).toHaveLength(1);
  expect(files.crls).toHaveLength(3);
  expect(files.tlcpIdentity?.certificates.map(der => Buffer.from(der).toString('hex'))).toEqual(
    [dual.sign, dual.enc, dual.ca].map(({ der }) => der.toString('hex')),
  );
});

test.each<[string, Partial<Paths>, string, readonly string[]]>([
  ['a key of another pair', { ...SIGN, 'client-sign-key': 'enc.key' }, 'XC-GMTLS-014', ['enc.key', 'sign.pem']],
  [
    'a key of another pair, to encrypt',
    { ...SIGN, ...ENC, 'client-enc-key': 'sign.key' },
    'XC-GMTLS-014',
    ['sign.key', 'enc.pem'],
  ],
  [
    'a certificate that is not of SM2',
    { ...SIGN, 'client-sign-cert': 'p256.pem' },
    'XC-GMTLS-014',
    ['p256.pem', 'P-256'],
  ],
  ['a pair to encrypt alone', ENC, 'XC-INPUT-002', ['client-sign-cert']],
  ['a certificate alone', { 'client-sign-cert': 'sign.pem' }, 'XC-INPUT-002', ['client-sign-key']],
  ['a list that is cut', { crls: ['cut.crl'] }, 'XC-GMTLS-013', ['cut.crl']],
  ['a certificate for a list', { crls: ['ca.pem'] }, 'XC-GMTLS-013', ['ca.pem', 'X509 CRL']],
  ['a key for a list', { crls: ['sign.key'] }, 'XC-GMTLS-013', ['sign.key']],
  ['a key for a root', { roots: ['sign.key'] }, 'XC-GMTLS-005', ['sign.key']],
  ['a file without end', { roots: ['/dev/zero'] }, 'XC-GMTLS-008', ['/dev/zero', '6 MiB']],
  ['a file that is too large', { roots: ['large.pem'] }, 'XC-GMTLS-008', ['large.pem', '6 MiB']],
  ['no file', { crls: ['none'] }, 'XC-GMTLS-008', ['none', 'ENOENT']],
  ['a folder', { roots: ['.'] }, 'XC-GMTLS-008', ['EISDIR']],
])('%s is refused before a server is asked', async (_, paths, code, said) => {
  const refused = await read(paths).then(
    () => undefined,
    error => error,
  );
  expect(refused).toMatchObject({ name: 'UserError', code });
  for (const language of ['en', 'zh'] as const)
    for (const word of said) expect(refused.lines(language).join('\n')).toContain(word);
});
