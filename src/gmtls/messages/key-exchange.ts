import { concat, uint, vector } from '../wire/bytes.js';
import { GROUP, groupName } from '../wire/names.js';
import type { Reader } from '../wire/reader.js';

const NAMED_CURVE = 3;
const POINT = 65;

/** TLCP, GB/T 38636 §6.4.5.4. ECC has a signature over the encryption certificate, and nothing else. */
export interface ServerKeyExchange {
  readonly signature: Uint8Array;
  /** For ECDHE. */
  readonly ephemeral: EphemeralParams | undefined;
}

export interface EphemeralParams {
  /** GmSSL 2 writes 30, and receivers do not look (GmSSL src/tls.h). */
  readonly curve: number;
  readonly point: Uint8Array;
  /** The point with the four bytes before it, which is what is signed. */
  readonly params: Uint8Array;
}

export function readEccServerKeyExchange(reader: Reader): ServerKeyExchange {
  const signature = reader.vector(2, 'signature', { min: 1 });
  reader.end();
  return { signature, ephemeral: undefined };
}

export function readEcdheServerKeyExchange(reader: Reader): ServerKeyExchange {
  const ephemeral = readParams(reader);
  const signature = reader.vector(2, 'signature', { min: 1 });
  reader.end();
  return { signature, ephemeral };
}

/** The point of a side as TLCP writes it: `03 ‖ 0029 ‖ 41 ‖ 04 ‖ X ‖ Y`. */
export function encodeEcdheParams(point: Uint8Array): Uint8Array {
  return concat(uint(NAMED_CURVE, 1), uint(GROUP.curveSM2, 2), vector(1, point));
}

/** The plaintext of the SM2 ciphertext is the premaster secret. */
export function encodeEccClientKeyExchange(ciphertext: Uint8Array): Uint8Array {
  return vector(2, ciphertext);
}

/**
 * The standard's text can be read both ways; Tongsuo and gotlcp send the point without an outer length, gotlcp on request
 * with one (`ClientECDHEParamsAsVector`).
 */
export function encodeEcdheClientKeyExchange(point: Uint8Array, outerLength: boolean): Uint8Array {
  const params = encodeEcdheParams(point);
  return outerLength ? vector(2, params) : params;
}

export function readEccClientKeyExchange(reader: Reader): Uint8Array {
  const ciphertext = reader.vector(2, 'encrypted_pre_master_secret', { min: 1 });
  reader.end();
  return ciphertext;
}

export function readEcdheClientKeyExchange(reader: Reader): {
  readonly point: Uint8Array;
  readonly outerLength: boolean;
} {
  // 69 bytes without, 71 with: gotlcp's key_agreement.go tells them apart so.
  const outerLength = reader.left === 2 + 4 + POINT;
  const params = outerLength ? reader.within(2, 'params') : reader;
  const { point } = readParams(params);
  params.end();
  return { point, outerLength };
}

function readParams(reader: Reader): EphemeralParams {
  const start = reader.peek().bytes;
  const before = reader.left;
  reader.exactly(1, 'curve_type', NAMED_CURVE);
  const curve = reader.uint(2, 'named_curve', groupName);
  const point = reader.vector(1, 'public', { min: POINT, max: POINT });
  if (point[0] !== 4)
    reader.refuse(
      'public',
      { en: `a point of form ${point[0]}`, zh: `形式为 ${point[0]} 的点` },
      {
        en: 'an uncompressed point (4)',
        zh: '未压缩的点（4）',
      },
    );
  return { curve, point, params: start.subarray(0, before - reader.left) };
}
