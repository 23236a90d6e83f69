import { bytesOf, Curve, numberOf, type Point, parameters, SIZE } from './curve.js';
import { Sm2Error } from './error.js';

/** GB/T 32918.1 §4.2.9: the form of a point by its first byte. */
const UNCOMPRESSED = 0x04;
const FORMS: Readonly<Record<number, string>> = {
  0: 'infinity',
  2: 'compressed',
  3: 'compressed',
  6: 'hybrid',
  7: 'hybrid',
};

/**
 * A peer's point. It must lie on the curve: with any other the peer learns the private key, a few bits each time
 * (invalid curve attack, GB/T 32918.1 §6.2).
 * @param compressed whether 02 and 03 may stand there; TLCP and RFC 8998 have uncompressed points alone
 * @throws Sm2Error
 */
export function decodePoint(bytes: Uint8Array, { compressed = false } = {}): Point {
  const form = bytes[0] ?? -1;
  if (compressed && (form === 2 || form === 3)) return decompressed(bytes);
  if (form !== UNCOMPRESSED)
    throw bad(
      bytes,
      `the point is ${FORMS[form] ?? 'of no known form'}: 04, x and y belong there`,
      `点的编码形式不符（首字节 ${form < 0 ? '缺失' : form.toString(16).padStart(2, '0')}），应为 04 加 x、y`,
    );
  if (bytes.length !== 1 + 2 * SIZE)
    throw bad(bytes, `the point has ${bytes.length} bytes, not 65`, `点有 ${bytes.length} 字节，应为 65 字节`);
  const x = numberOf(bytes.subarray(1, 1 + SIZE));
  const y = numberOf(bytes.subarray(1 + SIZE));
  return onCurve(x, y, bytes);
}

/** 65 bytes: 04, x, y. */
export function encodePoint(point: Point): Buffer {
  const { x, y } = point.toAffine();
  return Buffer.concat([Buffer.of(UNCOMPRESSED), bytesOf(x), bytesOf(y)]);
}

/** The point with these coordinates. @throws Sm2Error where there is none */
export function onCurve(x: bigint, y: bigint, bytes: Uint8Array): Point {
  if (x < parameters.p && y < parameters.p)
    try {
      const point = Curve.fromAffine({ x, y });
      point.assertValidity();
      return point;
    } catch {
      // Said below.
    }
  throw bad(bytes, 'the point does not lie on the curve', '点不在曲线上');
}

/** GB/T 32918.1 §4.2.10. */
function decompressed(bytes: Uint8Array): Point {
  if (bytes.length !== 1 + SIZE)
    throw bad(
      bytes,
      `the compressed point has ${bytes.length} bytes, not 33`,
      `压缩点有 ${bytes.length} 字节，应为 33 字节`,
    );
  try {
    return Curve.fromBytes(Uint8Array.from(bytes));
  } catch {
    throw bad(bytes, 'no point of the curve has this x', '曲线上没有横坐标为该值的点');
  }
}

function bad(bytes: Uint8Array, en: string, zh: string): Sm2Error {
  return new Sm2Error(
    'point',
    { en, zh },
    { point: Buffer.from(bytes.subarray(0, 65)).toString('hex'), length: bytes.length },
  );
}
