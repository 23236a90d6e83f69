import { decrypt, encrypt } from '../src/gmtls/sm2/encryption.js';
import { agree, ecdh } from '../src/gmtls/sm2/key-agreement.js';
import { generateKeyPair } from '../src/gmtls/sm2/key-pair.js';
import { sign, verify } from '../src/gmtls/sm2/signature.js';
import { prf } from '../src/gmtls/sm3/prf.js';
import { sm4Ccm, sm4Gcm } from '../src/gmtls/sm4/aead.js';
import { ownCcm } from '../src/gmtls/sm4/ccm.js';
import { ownGcm } from '../src/gmtls/sm4/gcm.js';
import { hkdfExpandLabel, hkdfExtract } from '../src/gmtls/tls13/hkdf.js';

/** What every primitive makes of fixed input, as JSON: the same on every Node, with native modes or without. */
let count = 0;
const counted = (length: number) => prf(Buffer.from('fixed'), `${++count}`, Buffer.alloc(0), length);
const [a, b] = [generateKeyPair(counted), generateKeyPair(counted)];
const message = Buffer.from('message');
const signature = sign(a.privateKey, message, undefined, counted);
const ciphertext = encrypt(b.publicKey, message, counted);
const keys = { staticPrivate: a.privateKey, ephemeralPrivate: b.privateKey };
const peers = { peerStaticPublic: b.publicKey, peerEphemeralPublic: a.publicKey };
const sealed = [sm4Gcm, ownGcm, sm4Ccm, ownCcm].flatMap(mode =>
  [0, 1, 15, 16, 17, 1000].map(length =>
    mode.seal(a.privateKey.subarray(16), a.publicKey.subarray(1, 13), message, Buffer.alloc(length, 7)),
  ),
);
const made = {
  signature,
  verified: Buffer.of(Number(verify(a.publicKey, message, signature))),
  ciphertext,
  plaintext: decrypt(b.privateKey, ciphertext),
  agreed: agree({ role: 'initiator', ...keys, ...peers, length: 48 }),
  shared: ecdh(a.privateKey, b.publicKey),
  prf: prf(message, 'master secret', message, 48),
  hkdf: hkdfExpandLabel('sm3', hkdfExtract('sm3', message, message), 'key', message, 16),
};
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
console.log(
  JSON.stringify({
    ...Object.fromEntries(Object.entries(made).map(([name, bytes]) => [name, hex(bytes)])),
    sealed: sealed.map(hex),
  }),
);
