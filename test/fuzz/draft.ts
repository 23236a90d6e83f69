import type { Random } from './random.js';

/** Values that break sums, products and comparisons. */
const NASTY = [
  0n,
  1n,
  2n,
  0x7fn,
  0xffn,
  0x7fffn,
  0xffffn,
  0x1_0000n,
  0x7fffffffn,
  0x80000000n,
  0xffffffffn,
  1n << 32n,
  1n << 40n,
  (1n << 53n) - 1n,
  1n << 53n,
  (1n << 63n) - 1n,
  1n << 63n,
  (1n << 64n) - 1n,
] as const;

/**
 * A seed that is damaged in place and mended again before the next input: a file of 2 MB is not copied for each of a
 * million inputs. What `bytes()` gave is valid until `reset`.
 */
export class Draft {
  readonly #bytes: Buffer;
  #size: number;
  #dirty: { readonly at: number; readonly length: number }[] = [];

  constructor(readonly seed: Buffer) {
    this.#bytes = Buffer.from(seed);
    this.#size = seed.length;
  }

  reset(): void {
    for (const { at, length } of this.#dirty) this.seed.copy(this.#bytes, at, at, at + length);
    this.#dirty = [];
    this.#size = this.seed.length;
  }

  bytes(): Buffer {
    return this.#bytes.subarray(0, this.#size);
  }

  cut(size: number): void {
    this.#size = Math.min(size, this.#size);
  }

  /** What lies beyond the end is dropped. */
  put(at: number, bytes: Buffer): void {
    const length = Math.min(bytes.length, this.#bytes.length - at);
    if (at < 0 || length <= 0) return;
    bytes.copy(this.#bytes, at, 0, length);
    this.#dirty.push({ at, length });
  }

  /** Little-endian; the high bits that have no room are dropped. */
  putNumber(at: number, size: number, value: bigint): void {
    this.put(at, littleEndian(value, size));
  }

  number(at: number, size: number): bigint {
    if (at < 0 || at + size > this.#bytes.length) return 0n;
    let value = 0n;
    for (let i = size - 1; i >= 0; i--) value = (value << 8n) | BigInt(this.#bytes[at + i] ?? 0);
    return value;
  }

  /** 1 to 4 blind hits, half of them where `hot` says that structure is. */
  hit(random: Random, hot: readonly number[] = []): void {
    for (let n = 1 + random.below(4); n > 0; n--) {
      const near = hot.length > 0 && random.chance(0.5);
      const at = near ? random.pick(hot) + random.below(64) : random.below(this.#size);
      const kind = random.below(6);
      if (kind < 2) this.put(at, Buffer.from([(this.#bytes[at] ?? 0) ^ (1 << random.below(8))]));
      else if (kind === 2) this.put(at, Buffer.from([random.below(256)]));
      else if (kind < 5) this.putNumber(random.chance(0.7) ? at & ~7 : at, random.pick([2, 4, 8]), random.pick(NASTY));
      else {
        // A range of the file written over another one: tables that overlap or refer to themselves.
        const from = random.below(this.#size);
        this.put(at, Buffer.from(this.#bytes.subarray(from, from + 1 + random.below(128))));
      }
    }
  }
}

export function nasty(index: number): bigint {
  return NASTY[index % NASTY.length] ?? 0n;
}

export const NASTY_COUNT = NASTY.length;

function littleEndian(value: bigint, size: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt.asUintN(64, value));
  return bytes.subarray(0, size);
}
