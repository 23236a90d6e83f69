import { BLOCK } from './block.js';

/**
 * GHASH of NIST SP 800-38D §6.4 over whole blocks, four bits at a time with a table of the sixteen multiples of H
 * (Shoup's method, SP 800-38D §6.5 note). Its time depends on the data: for test connections only.
 */
export function ghash(h: Uint8Array, data: Uint8Array): Buffer {
  const table = multiplesOf(h);
  let [z0, z1, z2, z3] = [0, 0, 0, 0];
  const block = new Uint8Array(BLOCK);
  const view = Buffer.from(block.buffer);
  for (let at = 0; at < data.length; at += BLOCK) {
    view.writeInt32BE(z0, 0);
    view.writeInt32BE(z1, 4);
    view.writeInt32BE(z2, 8);
    view.writeInt32BE(z3, 12);
    for (let i = 0; i < BLOCK; i++) block[i] = (block[i] ?? 0) ^ (data[at + i] ?? 0);
    z0 = z1 = z2 = z3 = 0;
    // From the highest power of x to the lowest: the last byte first, its low nibble first.
    for (let nibble = 31; nibble >= 0; nibble--) {
      const byte = block[nibble >>> 1] ?? 0;
      const row = (nibble % 2 === 1 ? byte & 0xf : byte >>> 4) * 4;
      const carried = REDUCTION[z3 & 0xf] ?? 0;
      z3 = ((z3 >>> 4) | (z2 << 28)) ^ (table[row + 3] ?? 0);
      z2 = ((z2 >>> 4) | (z1 << 28)) ^ (table[row + 2] ?? 0);
      z1 = ((z1 >>> 4) | (z0 << 28)) ^ (table[row + 1] ?? 0);
      z0 = (z0 >>> 4) ^ (carried << 16) ^ (table[row] ?? 0);
    }
  }
  view.writeInt32BE(z0, 0);
  view.writeInt32BE(z1, 4);
  view.writeInt32BE(z2, 8);
  view.writeInt32BE(z3, 12);
  return view;
}

/** What the four bits that a shift pushes out come back as, modulo x¹²⁸ + x⁷ + x² + x + 1; the upper half of a word. */
const REDUCTION = Int32Array.of(
  0x0000,
  0x1c20,
  0x3840,
  0x2460,
  0x7080,
  0x6ca0,
  0x48c0,
  0x54e0,
  0xe100,
  0xfd20,
  0xd940,
  0xc560,
  0x9180,
  0x8da0,
  0xa9c0,
  0xb5e0,
);

/** Sixteen rows of four words: H times each nibble, whose highest bit is x⁰. */
function multiplesOf(h: Uint8Array): Int32Array {
  const table = new Int32Array(16 * 4);
  const words = Buffer.from(h);
  let v: [number, number, number, number] = [
    words.readInt32BE(0),
    words.readInt32BE(4),
    words.readInt32BE(8),
    words.readInt32BE(12),
  ];
  for (let bit = 8; bit > 0; bit >>= 1) {
    for (let row = bit; row < 16; row++)
      if ((row & bit) !== 0) for (const [i, word] of v.entries()) table[row * 4 + i] = (table[row * 4 + i] ?? 0) ^ word;
    const [a, b, c, d] = v;
    const carry = (d & 1) === 0 ? 0 : 0xe1000000;
    v = [(a >>> 1) ^ carry, (b >>> 1) | (a << 31), (c >>> 1) | (b << 31), (d >>> 1) | (c << 31)];
  }
  return table;
}
