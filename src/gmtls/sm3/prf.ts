import { hmacSm3 } from './hmac.js';

/**
 * PRF of TLCP: P_SM3 alone, as RFC 5246 §5 has it for one hash (GB/T 38636-2020, gotlcp prf.go), though the version on the
 * wire is below that of TLS 1.2.
 */
export function prf(secret: Uint8Array, label: string, seed: Uint8Array, length: number): Buffer {
  const labelled = Buffer.concat([Buffer.from(label, 'latin1'), seed]);
  const blocks: Buffer[] = [];
  let a: Buffer = labelled;
  while (blocks.length * 32 < length) {
    a = hmacSm3(secret, a);
    blocks.push(hmacSm3(secret, a, labelled));
  }
  return Buffer.concat(blocks).subarray(0, length);
}
