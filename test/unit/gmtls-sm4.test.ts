import { createCipheriv, hkdfSync } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sm4 as peer } from 'sm-crypto-v2';
import { hmacSm3 } from '../../src/gmtls/sm3/hmac.js';
import { prf } from '../../src/gmtls/sm3/prf.js';
import { sm4Ccm, sm4Gcm } from '../../src/gmtls/sm4/aead.js';
import { ownCcm } from '../../src/gmtls/sm4/ccm.js';
import { ownGcm } from '../../src/gmtls/sm4/gcm.js';
import { hkdfExpandLabel, hkdfExtract } from '../../src/gmtls/tls13/hkdf.js';

const hex = (text: string) => Buffer.from(text.replace(/\s/g, ''), 'hex');

/** RFC 8998 appendix A. */
const KEY = hex('0123456789ABCDEFFEDCBA9876543210');
const NONCE = hex('00001234567800000000ABCD');
const AAD = hex('FEEDFACEDEADBEEFFEEDFACEDEADBEEFABADDAD2');
const PLAINTEXT = hex(
  `AAAAAAAAAAAAAAAA BBBBBBBBBBBBBBBB CCCCCCCCCCCCCCCC DDDDDDDDDDDDDDDD
   EEEEEEEEEEEEEEEE FFFFFFFFFFFFFFFF EEEEEEEEEEEEEEEE AAAAAAAAAAAAAAAA`,
);
const GCM = hex(
  `17F399F08C67D5EE19D0DC9969C4BB7D 5FD46FD3756489069157B282BB200735
   D82710CA5C22F0CCFA7CBF93D496AC15 A56834CBCF98C397B4024A2691233B8D 83DE3541E4C2B58177E065A9BF7B62EC`,
);
const CCM = hex(
  `48AF93501FA62ADBCD414CCE6034D895 DDA1BF8F132F042098661572E7483094
   FD12E518CE062C98ACEE28D95DF4416B ED31A2F04476C18BB40C84A74B97DC5B 16842D4FA186F56AB33256971FA110F4`,
);

test('SM4, GB/T 32907 annex A', () => {
  const encrypt = (block: Buffer) => createCipheriv('sm4-ecb', KEY, null).update(block);
  expect(encrypt(KEY).toString('hex')).toBe('681edf34d206965e86b3e94f536e4246');
});

const MODES = [
  ['GCM', sm4Gcm, GCM],
  ['CCM', sm4Ccm, CCM],
  ['own GCM', ownGcm, GCM],
  ['own CCM', ownCcm, CCM],
] as const;

describe.each(MODES)('SM4-%s', (_, mode, sealed) => {
  test('RFC 8998 appendix A', () => {
    expect(mode.seal(KEY, NONCE, AAD, PLAINTEXT)).toEqual(sealed);
    expect(mode.open(KEY, NONCE, AAD, sealed)).toEqual(PLAINTEXT);
  });

  test('what is damaged does not open', () => {
    for (const at of [0, 63, 64, 79]) {
      const bad = Buffer.from(sealed);
      bad.writeUInt8(bad.readUInt8(at) ^ 1, at);
      expect(mode.open(KEY, NONCE, AAD, bad)).toBeUndefined();
    }
    expect(mode.open(KEY, NONCE, AAD.subarray(1), sealed)).toBeUndefined();
    expect(mode.open(PLAINTEXT.subarray(0, 16), NONCE, AAD, sealed)).toBeUndefined();
    expect(mode.open(KEY, NONCE, AAD, sealed.subarray(0, -1))).toBeUndefined();
    for (const length of [0, 15]) expect(mode.open(KEY, NONCE, AAD, sealed.subarray(0, length))).toBeUndefined();
  });

  test('any lengths', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 70 }), fc.uint8Array({ maxLength: 70 }), (aad, text) => {
        expect(mode.open(KEY, NONCE, aad, mode.seal(KEY, NONCE, aad, text))).toEqual(Buffer.from(text));
      }),
    );
    const record = Buffer.alloc(1 << 14, 7);
    expect(mode.open(KEY, NONCE, AAD, mode.seal(KEY, NONCE, AAD, record))).toEqual(record);
  });
});

test('GCM as sm-crypto-v2 has it', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ minLength: 16, maxLength: 16 }),
      fc.uint8Array({ minLength: 12, maxLength: 12 }),
      fc.uint8Array({ maxLength: 50 }),
      fc.uint8Array({ minLength: 1, maxLength: 100 }),
      (key, iv, associatedData, text) => {
        const theirs = peer.encrypt(text, key, {
          mode: 'gcm',
          output: 'array',
          iv: Buffer.from(iv).toString('hex'),
          associatedData,
          outputTag: true,
        });
        expect(ownGcm.seal(key, iv, associatedData, text)).toEqual(
          Buffer.concat([theirs.output, theirs.tag ?? Buffer.alloc(0)]),
        );
      },
    ),
  );
});

test('a nonce of another length is our mistake', () => {
  for (const mode of [ownGcm, ownCcm])
    expect(() => mode.seal(KEY, NONCE.subarray(1), AAD, PLAINTEXT)).toThrow(RangeError);
});

describe('key derivation', () => {
  test('HMAC-SM3, GM/T 0042-2015 annex D.3', () => {
    const key = Buffer.from(Array.from({ length: 37 }, (_, i) => i + 1));
    expect(hmacSm3(key, Buffer.alloc(50, 0xcd)).toString('hex')).toBe(
      '220bf579ded555393f0159f66c99877822a3ecf610d1552154b41d44b94db3ae',
    );
  });

  test('the PRF is P_SM3 over label and seed: RFC 5246 §5 step by step', () => {
    const [secret, seed] = [Buffer.from('secret'), Buffer.from('seed')];
    const labelled = Buffer.concat([Buffer.from('master secret'), seed]);
    const a1 = hmacSm3(secret, labelled);
    const a2 = hmacSm3(secret, a1);
    const expected = Buffer.concat([hmacSm3(secret, a1, labelled), hmacSm3(secret, a2, labelled)]);
    expect(prf(secret, 'master secret', seed, 48)).toEqual(expected.subarray(0, 48));
    expect(prf(secret, 'master secret', seed, 12)).toEqual(expected.subarray(0, 12));
  });

  test.each(['sm3', 'sha256', 'sha384'] as const)('HKDF with %s as node:crypto has it', hash => {
    const [material, salt, context] = [Buffer.from('input'), Buffer.from('salt'), Buffer.alloc(32, 5)];
    const label = Buffer.concat([hex('0030 0d'), Buffer.from('tls13 c hs tr'), hex('20'), context]);
    const theirs = Buffer.from(hkdfSync(hash, material, salt, label, 48));
    const made = hkdfExpandLabel(hash, hkdfExtract(hash, salt, material), 'c hs tr', context, 48);
    expect(Buffer.from(made)).toEqual(theirs);
  });
});
