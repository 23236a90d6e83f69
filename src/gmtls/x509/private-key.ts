import { UserError } from '../../language/index.js';
import { DerError } from '../der/error.js';
import { DerReader } from '../der/reader.js';
import { contextConstructed, TAG } from '../der/tags.js';
import { oidOf } from '../der/values.js';
import { SIZE } from '../sm2/curve.js';
import { Sm2Error } from '../sm2/error.js';
import { publicKeyOf } from '../sm2/key-pair.js';
import { privateScalar } from '../sm2/scalar.js';
import { OID } from './oids.js';
import { readPem } from './pem.js';
import type { PublicKey } from './public-key.js';

const MAX_KEY_BYTES = 1 << 14;

/**
 * The SM2 key of a test client.
 * @param file how messages call the text
 * @returns 32 bytes
 * @throws UserError, in which nothing of the key stands
 */
export function readPrivateKey(text: string, file: string): Buffer {
  const block = readPem(text).find(({ label }) => label.endsWith('PRIVATE KEY'));
  if (block === undefined) throw new UserError('XC-GMTLS-001', { file });
  if (block.encrypted) throw new UserError('XC-GMTLS-002', { file });
  try {
    const fields = DerReader.inside(DerReader.whole(block.der, TAG.SEQUENCE, block.label, MAX_KEY_BYTES));
    if (block.label === 'EC PRIVATE KEY') return ofSec1(fields, undefined, file);
    if (block.label === 'PRIVATE KEY') return ofPkcs8(fields, file);
  } catch (error) {
    if (!(error instanceof DerError || error instanceof Sm2Error)) throw error;
    throw new UserError('XC-GMTLS-004', { file, problem: error.text });
  }
  throw new UserError('XC-GMTLS-003', { file, kind: block.label.replace(' PRIVATE KEY', '') });
}

/** Whether both are of one pair. */
export function isKeyOf(privateKey: Uint8Array, { bits }: PublicKey): boolean {
  return publicKeyOf(privateKey).equals(bits);
}

/** PrivateKeyInfo: RFC 5208 §5. */
function ofPkcs8(fields: DerReader, file: string): Buffer {
  fields.take(TAG.INTEGER, 'version');
  const algorithm = fields.sequence('privateKeyAlgorithm');
  const type = oidOf(algorithm.take(TAG.OBJECT_IDENTIFIER, 'algorithm'), 'algorithm');
  const curve = algorithm.optional(TAG.OBJECT_IDENTIFIER, 'curve');
  const inside = DerReader.inside(fields.take(TAG.OCTET_STRING, 'privateKey'));
  const known = type === OID.sm2Curve || type === OID.ecPublicKey;
  if (!known) throw new UserError('XC-GMTLS-003', { file, kind: type });
  return ofSec1(inside.sequence('ECPrivateKey'), curve === undefined ? type : oidOf(curve, 'curve'), file);
}

/** ECPrivateKey: RFC 5915 §3. `curve` is what stands around it. */
function ofSec1(fields: DerReader, curve: string | undefined, file: string): Buffer {
  fields.take(TAG.INTEGER, 'version');
  const secret = fields.take(TAG.OCTET_STRING, 'privateKey');
  const wrapped = fields.optional(contextConstructed(0), 'parameters');
  const named = wrapped === undefined ? undefined : DerReader.inside(wrapped).optional(TAG.OBJECT_IDENTIFIER, 'curve');
  const kind = curve ?? (named === undefined ? undefined : oidOf(named, 'curve'));
  if (kind !== OID.sm2Curve) throw new UserError('XC-GMTLS-003', { file, kind: kind ?? 'EC' });
  // Some write the number without its leading zeros.
  const key = Buffer.concat([Buffer.alloc(Math.max(0, SIZE - secret.content.length)), secret.content]);
  privateScalar(key);
  return key;
}
