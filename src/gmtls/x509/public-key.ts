import type { DerElement } from '../der/reader.js';
import { DerReader } from '../der/reader.js';
import { TAG } from '../der/tags.js';
import { bytesOfBitString, integerOf, oidOf } from '../der/values.js';
import { numberOf, parameters } from '../sm2/curve.js';
import { OID } from './oids.js';

export interface PublicKey {
  readonly kind: 'sm2' | 'ec' | 'rsa' | 'other';
  /** `SM2`, `P-256`, `RSA 2048`, else object identifiers. */
  readonly name: string;
  /** The curve is written out instead of named: RFC 5480 §2.1.1 forbids it. */
  readonly explicitParameters: boolean;
  /** The bits of the key: the point of an elliptic curve, RSAPublicKey. */
  readonly bits: Buffer;
  /** SubjectPublicKeyInfo. */
  readonly spki: Buffer;
}

const CURVES: Readonly<Record<string, { readonly kind: 'sm2' | 'ec'; readonly name: string }>> = {
  [OID.sm2Curve]: { kind: 'sm2', name: 'SM2' },
  '1.2.840.10045.3.1.7': { kind: 'ec', name: 'P-256' },
  '1.3.132.0.34': { kind: 'ec', name: 'P-384' },
  '1.3.132.0.35': { kind: 'ec', name: 'P-521' },
};

/** 16384 bits. */
const MAX_MODULUS_BYTES = 2048;

/** SubjectPublicKeyInfo; whether a point lies on its curve is not asked here. @throws DerError */
export function publicKeyOf(element: DerElement): PublicKey {
  const info = DerReader.inside(element);
  const algorithm = info.sequence('algorithm');
  const type = oidOf(algorithm.take(TAG.OBJECT_IDENTIFIER, 'key algorithm'), 'key algorithm');
  const bits = bytesOfBitString(info.take(TAG.BIT_STRING, 'subjectPublicKey'), 'subjectPublicKey');
  info.end('subjectPublicKeyInfo');
  return { ...kindOf(type, algorithm, bits), bits, spki: element.whole };
}

function kindOf(
  type: string,
  algorithm: DerReader,
  bits: Buffer,
): Pick<PublicKey, 'kind' | 'name' | 'explicitParameters'> {
  if (type === OID.rsaEncryption) {
    const key = DerReader.inside(DerReader.whole(bits, TAG.SEQUENCE, 'RSAPublicKey', 2 * MAX_MODULUS_BYTES + 16));
    const modulus = integerOf(key.take(TAG.INTEGER, 'modulus'), 'modulus', MAX_MODULUS_BYTES);
    integerOf(key.take(TAG.INTEGER, 'publicExponent'), 'publicExponent', MAX_MODULUS_BYTES);
    key.end('RSAPublicKey');
    return { kind: 'rsa', name: `RSA ${modulus > 0n ? modulus.toString(2).length : 0}`, explicitParameters: false };
  }
  // Some CAs write the curve in place of the algorithm.
  if (type === OID.sm2Curve) return { kind: 'sm2', name: 'SM2', explicitParameters: false };
  if (type !== OID.ecPublicKey) return { kind: 'other', name: type, explicitParameters: false };
  const curve = algorithm.any('curve');
  algorithm.end('algorithm');
  if (curve.tag === TAG.OBJECT_IDENTIFIER) {
    const oid = oidOf(curve, 'curve');
    return { ...(CURVES[oid] ?? { kind: 'other', name: `${type} ${oid}` }), explicitParameters: false };
  }
  return isSm2Curve(curve)
    ? { kind: 'sm2', name: 'SM2', explicitParameters: true }
    : { kind: 'other', name: `${type}, explicit parameters`, explicitParameters: true };
}

/** ECParameters (SEC 1 §C.2) with the numbers of SM2: the base point of another tells of CVE-2020-0601. */
function isSm2Curve(element: DerElement): boolean {
  if (element.tag !== TAG.SEQUENCE) return false;
  const fields = DerReader.inside(element);
  fields.take(TAG.INTEGER, 'ecpVer');
  const field = fields.sequence('fieldID');
  const prime = oidOf(field.take(TAG.OBJECT_IDENTIFIER, 'fieldType'), 'fieldType') === OID.primeField;
  if (!prime) return false;
  const p = integerOf(field.take(TAG.INTEGER, 'prime'), 'prime', 72);
  const curve = fields.sequence('curve');
  const [a, b] = [curve.take(TAG.OCTET_STRING, 'a').content, curve.take(TAG.OCTET_STRING, 'b').content];
  const base = fields.take(TAG.OCTET_STRING, 'base').content;
  const n = integerOf(fields.take(TAG.INTEGER, 'order'), 'order', 72);
  return (
    p === parameters.p &&
    numberOf(a) === parameters.a &&
    numberOf(b) === parameters.b &&
    n === parameters.n &&
    base[0] === 4 &&
    numberOf(base.subarray(1, 33)) === parameters.Gx &&
    numberOf(base.subarray(33)) === parameters.Gy
  );
}
