import { createHash } from 'node:crypto';

/** KDF of GB/T 32918.3 §5.4.3 and 32918.4 §5.4.3: SM3 over the secret and a counter from 1. `length` in bytes. */
export function deriveKey(secret: Uint8Array, length: number): Buffer {
  const blocks: Buffer[] = [];
  const counter = Buffer.alloc(4);
  for (let block = 1; blocks.length * 32 < length; block++) {
    counter.writeUInt32BE(block);
    blocks.push(createHash('sm3').update(secret).update(counter).digest());
  }
  return Buffer.concat(blocks).subarray(0, length);
}
