import { bytesOf, Scalar } from './curve.js';
import { Sm2Error } from './error.js';
import { IDENTITY, identityHash } from './identity.js';
import { deriveKey } from './key-derivation.js';
import { publicKeyOf } from './key-pair.js';
import { decodePoint, encodePoint } from './point.js';
import { privateScalar } from './scalar.js';

export interface Agreement {
  /** A of the standard is the initiator. In TLCP that is the server, whose ephemeral key comes first. */
  readonly role: 'initiator' | 'responder';
  readonly staticPrivate: Uint8Array;
  readonly ephemeralPrivate: Uint8Array;
  readonly ownId?: Uint8Array;
  readonly peerStaticPublic: Uint8Array;
  readonly peerEphemeralPublic: Uint8Array;
  readonly peerId?: Uint8Array;
  /** Bytes of the key. */
  readonly length: number;
}

/**
 * SM2 key agreement, GB/T 32918.3 §6.1 without the optional confirmation hashes, which TLCP has no room for.
 * @throws Sm2Error when one of the peer's points is none of the curve, or their sum is infinity
 */
export function agree(agreement: Agreement): Buffer {
  const { role, staticPrivate, ephemeralPrivate, ownId = IDENTITY.default } = agreement;
  const { peerStaticPublic, peerEphemeralPublic, peerId = IDENTITY.default, length } = agreement;
  const [d, r] = [privateScalar(staticPrivate), privateScalar(ephemeralPrivate)];
  const [peer, peerEphemeral] = [decodePoint(peerStaticPublic), decodePoint(peerEphemeralPublic)];
  const ownStaticPublic = publicKeyOf(staticPrivate);
  const t = Scalar.add(d, Scalar.mul(reduced(decodePoint(publicKeyOf(ephemeralPrivate)).x), r));
  const sum = peer.add(peerEphemeral.multiplyUnsafe(reduced(peerEphemeral.x)));
  if (sum.is0() || Scalar.is0(t))
    throw new Sm2Error('agreement', {
      en: 'the agreed point is infinity: the keys were chosen for that',
      zh: '协商所得的点为无穷远点：密钥系刻意构造',
    });
  const shared = encodePoint(sum.multiply(t)).subarray(1);
  const [own, other] = [identityHash(ownStaticPublic, ownId), identityHash(peerStaticPublic, peerId)];
  const identities = role === 'initiator' ? [own, other] : [other, own];
  return deriveKey(Buffer.concat([shared, ...identities]), length);
}

/**
 * The x coordinate of the shared point: curveSM2 in TLS 1.3 (RFC 8998 §3.3.2, RFC 8446 §7.4.2). Both keys are of one connection,
 * so that it need not take a fixed time.
 * @throws Sm2Error when the peer's point is none of the curve
 */
export function ecdh(privateKey: Uint8Array, peerPublic: Uint8Array): Buffer {
  return bytesOf(decodePoint(peerPublic).multiplyUnsafe(privateScalar(privateKey)).x);
}

/** w = ⌈⌈log2 n⌉ / 2⌉ - 1 = 127: GB/T 32918.3 §6.1 A4. */
const HALF = 1n << 127n;

function reduced(x: bigint): bigint {
  return HALF + (x & (HALF - 1n));
}
