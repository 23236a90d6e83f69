import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sm2 as peer } from 'sm-crypto-v2';
import { decrypt, encrypt } from '../../src/gmtls/sm2/encryption.js';
import { Sm2Error } from '../../src/gmtls/sm2/error.js';
import { IDENTITY, identityHash } from '../../src/gmtls/sm2/identity.js';
import { agree, ecdh } from '../../src/gmtls/sm2/key-agreement.js';
import { generateKeyPair, publicKeyOf } from '../../src/gmtls/sm2/key-pair.js';
import { decodePoint, encodePoint } from '../../src/gmtls/sm2/point.js';
import { publicPoint } from '../../src/gmtls/sm2/public-point.js';
import { readSignature, sign, verify } from '../../src/gmtls/sm2/signature.js';

const hex = (text: string) => Buffer.from(text.replace(/\s/g, ''), 'hex');

/** GB/T 32918.5-2017 annex A: signature. */
const SIGNING = {
  d: hex('3945208F7B2144B13F36E38AC6D39F95889393692860B51A42FB81EF4DF7C5B8'),
  public: hex(
    '0409F9DF311E5421A150DD7D161E4BC5C672179FAD1833FC076BB08FF356F35020CCEA490CE26775A52DC6EA718CC1AA600AED05FBF35E084A6632F6072DA9AD13',
  ),
  k: hex('59276E27D506861A16680F3AD9C02DCCEF3CC1FA3CDBE4CE6D54B80DEAC1BC21'),
  z: 'b2e14c5c79c6df5b85f4fe7ed8db7a262b9da7e07ccb0ea9f4747b8ccda8a4f3',
  r: 0xf5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3n,
  s: 0xb1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1aan,
};

/** Annex B: key agreement of 128 bits. */
const AGREEMENT = {
  dA: hex('81EB26E941BB5AF16DF116495F90695272AE2CD63D6C4AE1678418BE48230029'),
  rA: hex('D4DE15474DB74D06491C440D305E012400990F3E390C7E87153C12DB2EA60BB3'),
  dB: hex('785129917D45A9EA5437A59356B82338EAADDA6CEB199088F14AE10DEFA229B5'),
  rB: hex('7E07124814B309489125EAED101113164EBF0F3458C5BD88335C1F9D596243D6'),
  zA: '3b85a57179e11e7e513aa622991f2ca74d1807a0bd4d4b38f90987a17ac245b1',
  key: '6c89347354de2484c60b4ab1fde4c6e5',
};

/** Annex C: encryption with the key and k of annex A, as GM/T 0009 writes it. */
const CIPHERTEXT = hex(
  `307c 0220 04EBFC718E8D1798620432268E77FEB6415E2EDE0E073C0F4F640ECD2E149A73
   022100 E858F9D81E5430A57B36DAAB8F950A3C64E6EE6A63094D99283AFF767E124DF0
   0420 59983C18F809E262923C53AEC295D30383B54E39D609D160AFCB1908D0BD8766 0413 21886CA989CA9C7D58087307CA93092D651EFA`,
);

const message = Buffer.from('message digest');
const fixed = () => SIGNING.k;
const bytes = (min: number, max: number) => fc.uint8Array({ minLength: min, maxLength: max });
/** Each case costs some milliseconds. */
const few = { numRuns: 30 };

describe('published examples', () => {
  test('SM3, GB/T 32905 annex A', () => {
    const sm3 = (text: string) => createHash('sm3').update(text).digest('hex');
    expect(sm3('abc')).toBe('66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0');
    expect(sm3('abcd'.repeat(16))).toBe('debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732');
  });

  test('signature, GB/T 32918.5 annex A', () => {
    expect(publicKeyOf(SIGNING.d)).toEqual(SIGNING.public);
    expect(identityHash(SIGNING.public, IDENTITY.default).toString('hex')).toBe(SIGNING.z);
    const signature = sign(SIGNING.d, message, IDENTITY.default, fixed);
    expect(readSignature(signature)).toEqual({ r: SIGNING.r, s: SIGNING.s });
    expect(verify(SIGNING.public, message, signature)).toBe(true);
  });

  test('key agreement, GB/T 32918.5 annex B', () => {
    const { dA, rA, dB, rB, zA, key } = AGREEMENT;
    expect(identityHash(publicKeyOf(dA), IDENTITY.default).toString('hex')).toBe(zA);
    const common = { length: 16 };
    const a = agree({
      ...common,
      role: 'initiator',
      staticPrivate: dA,
      ephemeralPrivate: rA,
      peerStaticPublic: publicKeyOf(dB),
      peerEphemeralPublic: publicKeyOf(rB),
    });
    const b = agree({
      ...common,
      role: 'responder',
      staticPrivate: dB,
      ephemeralPrivate: rB,
      peerStaticPublic: publicKeyOf(dA),
      peerEphemeralPublic: publicKeyOf(rA),
    });
    expect([a, b].map(bytes => bytes.toString('hex'))).toEqual([key, key]);
  });

  test('encryption, GB/T 32918.5 annex C', () => {
    expect(encrypt(SIGNING.public, Buffer.from('encryption standard'), fixed)).toEqual(CIPHERTEXT);
    expect(decrypt(SIGNING.d, CIPHERTEXT).toString()).toBe('encryption standard');
  });
});

describe('against sm-crypto-v2', () => {
  const options = (id: Uint8Array) => ({ hash: true, der: true, userId: Buffer.from(id).toString() });
  const hexOf = (data: Uint8Array) => Buffer.from(data).toString('hex');

  test('each verifies what the other signed', () => {
    fc.assert(
      fc.property(bytes(0, 200), fc.constantFrom(IDENTITY.default, IDENTITY.tls13), (data, id) => {
        const { privateKey, publicKey } = generateKeyPair();
        const ours = hexOf(sign(privateKey, data, id));
        expect(peer.doVerifySignature(data, ours, hexOf(publicKey), options(id))).toBe(true);
        const theirs = hex(peer.doSignature(data, hexOf(privateKey), options(id)));
        expect(verify(publicKey, data, theirs, id)).toBe(true);
        expect(verify(publicKey, data, theirs, IDENTITY.empty)).toBe(false);
      }),
      few,
    );
  });

  test('each decrypts what the other encrypted', () => {
    fc.assert(
      fc.property(bytes(1, 200), data => {
        const { privateKey, publicKey } = generateKeyPair();
        const theirs = hex(peer.doEncrypt(data, hexOf(publicKey), 1, { asn1: true }));
        expect(hexOf(decrypt(privateKey, theirs))).toBe(hexOf(data));
        const ours = hexOf(encrypt(publicKey, data));
        expect(hexOf(peer.doDecrypt(ours, hexOf(privateKey), 1, { output: 'array', asn1: true }))).toBe(hexOf(data));
      }),
      few,
    );
  });

  test('the same agreed key of any length, in both roles', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), length => {
        const [a, b, ra, rb] = [generateKeyPair(), generateKeyPair(), generateKeyPair(), generateKeyPair()];
        const pair = (one: typeof a) => ({ privateKey: hexOf(one.privateKey), publicKey: hexOf(one.publicKey) });
        const [idA, idB] = [Buffer.from('Alice'), Buffer.from('Bob')];
        const theirs = peer.calculateSharedKey(
          pair(a),
          pair(ra),
          hexOf(b.publicKey),
          hexOf(rb.publicKey),
          length,
          false,
          'Alice',
          'Bob',
        );
        const initiator = agree({
          role: 'initiator',
          staticPrivate: a.privateKey,
          ephemeralPrivate: ra.privateKey,
          ownId: idA,
          peerStaticPublic: b.publicKey,
          peerEphemeralPublic: rb.publicKey,
          peerId: idB,
          length,
        });
        const responder = agree({
          role: 'responder',
          staticPrivate: b.privateKey,
          ephemeralPrivate: rb.privateKey,
          ownId: idB,
          peerStaticPublic: a.publicKey,
          peerEphemeralPublic: ra.publicKey,
          peerId: idA,
          length,
        });
        expect(hexOf(initiator)).toBe(hexOf(theirs));
        expect(hexOf(responder)).toBe(hexOf(theirs));
      }),
      few,
    );
  });

  test('the same shared x coordinate', () => {
    const [a, b] = [generateKeyPair(), generateKeyPair()];
    expect(ecdh(a.privateKey, b.publicKey)).toEqual(ecdh(b.privateKey, a.publicKey));
    const shared = peer.ecdh(hexOf(a.privateKey), hexOf(b.publicKey));
    expect(hexOf(ecdh(a.privateKey, b.publicKey))).toBe(hexOf(shared).slice(2, 66));
  });
});

describe('what is refused', () => {
  const { privateKey, publicKey } = generateKeyPair();
  const good = sign(privateKey, message);
  const withPair = (r: string, s: string) =>
    hex(
      `30${(4 + (r.length + s.length) / 2).toString(16)}02${(r.length / 2).toString(16).padStart(2, '0')}${r}02${(s.length / 2).toString(16).padStart(2, '0')}${s}`,
    );
  const n = '00fffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123';

  test.each([
    ['r = 0', withPair('00', '01')],
    ['s = 0', withPair('01', '00')],
    ['s = n', withPair('01', n)],
    ['r + s = n', withPair('01', n.replace(/23$/, '22'))],
    ['a negative r', withPair('80', '01')],
    ['not minimal', withPair('0001', '01')],
    ['trailing bytes', Buffer.concat([good, Buffer.of(0)])],
    ['nothing', Buffer.alloc(0)],
    ['the bare r and s', Buffer.alloc(64, 1)],
  ])('a signature with %s does not verify', (_, signature) =>
    expect(verify(publicKey, message, signature)).toBe(false),
  );

  test('a signature with any bit flipped does not verify', () => {
    for (let bit = 0; bit < good.length * 8; bit += 5) {
      const bad = Buffer.from(good);
      bad.writeUInt8(bad.readUInt8(bit >>> 3) ^ (1 << (bit & 7)), bit >>> 3);
      expect(verify(publicKey, message, bad)).toBe(false);
    }
  });

  const problem = (action: () => unknown) => {
    try {
      action();
      return 'none';
    } catch (error) {
      return error instanceof Sm2Error ? error.problem : error;
    }
  };
  const compressed = Buffer.concat([Buffer.of(2 + (publicKey.readUInt8(64) & 1)), publicKey.subarray(1, 33)]);

  test.each([
    ['infinity', Buffer.of(0)],
    ['nothing', Buffer.alloc(0)],
    ['off the curve', Buffer.alloc(65, 4)],
    [
      'x = p',
      Buffer.concat([
        Buffer.of(4),
        hex('fffffffeffffffffffffffffffffffffffffffff00000000ffffffffffffffff'),
        Buffer.alloc(32, 1),
      ]),
    ],
    ['(0, 0)', Buffer.concat([Buffer.of(4), Buffer.alloc(64)])],
    ['compressed', compressed],
    ['hybrid', Buffer.concat([Buffer.of(6), publicKey.subarray(1)])],
    ['a byte too long', Buffer.concat([publicKey, Buffer.of(0)])],
  ])('a point that is %s', (_, point) => {
    expect(problem(() => ecdh(privateKey, point))).toBe('point');
    expect(problem(() => encrypt(point, message))).toBe('point');
    expect(problem(() => verify(point, message, good))).toBe('point');
  });

  test('a compressed point is taken where that is asked for', () => {
    expect(encodePoint(decodePoint(compressed, { compressed: true }))).toEqual(publicKey);
    expect(
      problem(() => decodePoint(Buffer.concat([Buffer.of(2), Buffer.alloc(32, 0xff)]), { compressed: true })),
    ).toBe('point');
    expect(problem(() => decodePoint(compressed.subarray(1), { compressed: true }))).toBe('point');
  });

  test.each([
    ['0', Buffer.alloc(32)],
    ['n - 1', hex('fffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54122')],
    ['too short', Buffer.alloc(31, 1)],
  ])('the private key %s', (_, key) => expect(problem(() => sign(key, message))).toBe('private-key'));

  test('ciphertexts that are damaged', () => {
    const ciphertext = encrypt(publicKey, message);
    fc.assert(
      fc.property(fc.nat(ciphertext.length - 1), fc.integer({ min: 1, max: 255 }), (at, mask) => {
        const bad = Buffer.from(ciphertext);
        bad.writeUInt8(bad.readUInt8(at) ^ mask, at);
        expect(['ciphertext', 'point']).toContain(problem(() => decrypt(privateKey, bad)));
      }),
      { numRuns: 60 },
    );
    expect(problem(() => decrypt(privateKey, ciphertext.subarray(0, -1)))).toBe('ciphertext');
    expect(problem(() => decrypt(SIGNING.d, ciphertext))).toBe('ciphertext');
    expect(problem(() => encrypt(publicKey, Buffer.alloc(0)))).toBe('plaintext');
  });

  test('an agreement whose point would be infinity', () => {
    // P + x̄·R = 0 for R = -P/x̄ cannot be solved without knowing the key; the peer that knows it can choose -d = x̄·r.
    const n = 0xfffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123n;
    const ephemeral = generateKeyPair();
    const x = BigInt(`0x${ephemeral.publicKey.toString('hex', 1, 33)}`);
    const reduced = (1n << 127n) + (x & ((1n << 127n) - 1n));
    const d = (n - ((reduced * BigInt(`0x${ephemeral.privateKey.toString('hex')}`)) % n)) % n;
    const peerStaticPublic = publicKeyOf(Buffer.from(d.toString(16).padStart(64, '0'), 'hex'));
    const own = { role: 'initiator', staticPrivate: privateKey, ephemeralPrivate: SIGNING.d, length: 48 } as const;
    expect(problem(() => agree({ ...own, peerStaticPublic, peerEphemeralPublic: ephemeral.publicKey }))).toBe(
      'agreement',
    );
  });
});

test('fixed randomness gives the same keys, signatures and ciphertexts', () => {
  const counted = () => {
    let n = 0;
    return (length: number) => createHash('sm3').update(`${n++}`).digest().subarray(0, length);
  };
  expect(generateKeyPair(counted())).toEqual(generateKeyPair(counted()));
  expect(sign(SIGNING.d, message, undefined, counted())).toEqual(sign(SIGNING.d, message, undefined, counted()));
  expect(encrypt(SIGNING.public, message, counted())).toEqual(encrypt(SIGNING.public, message, counted()));
});

test('numbers that are no scalars are drawn again', () => {
  const draws = [Buffer.alloc(32), Buffer.alloc(32, 0xff), SIGNING.k];
  expect(readSignature(sign(SIGNING.d, message, undefined, () => draws.shift() ?? Buffer.alloc(32)))?.r).toBe(
    SIGNING.r,
  );
});

test('a key that comes often is worked with by a table, with the same results, and few keys are kept', () => {
  const all = Array.from({ length: 12 }, () => generateKeyPair());
  const message = Buffer.from('text');
  const [first] = all;
  if (first === undefined) throw new Error('no key');
  const check = ({ privateKey, publicKey }: typeof first) => {
    const signature = sign(privateKey, message);
    expect(verify(publicKey, message, signature)).toBe(true);
    expect(verify(publicKey, Buffer.from('other text'), signature)).toBe(false);
    expect(decrypt(privateKey, encrypt(publicKey, message)).equals(message)).toBe(true);
  };
  for (let use = 0; use < 8; use++) check(first);
  const point = publicPoint(first.publicKey);
  expect(publicPoint(first.publicKey)).toBe(point);
  expect(encodePoint(point).equals(first.publicKey)).toBe(true);
  for (const pair of all.slice(1)) check(pair);
  expect(publicPoint(first.publicKey)).not.toBe(point);
  expect(() => publicPoint(Buffer.alloc(65, 4))).toThrow(Sm2Error);
});
