import { concat, uint, vector } from '../wire/bytes.js';
import type { Protection } from './protection.js';

const MAX_FRAGMENT = 2 ** 14;

/** Fragments in, the bytes of records out. */
export class RecordWriter {
  protection: Protection | undefined;

  constructor(private readonly version: number) {}

  /** A fragment that is too long for one record becomes several; an empty one becomes one. */
  write(type: number, bytes: Uint8Array, version = this.version): Uint8Array {
    const records: Uint8Array[] = [];
    for (let at = 0; at === 0 || at < bytes.length; at += MAX_FRAGMENT) {
      const fragment = bytes.subarray(at, at + MAX_FRAGMENT);
      const sealed = this.protection?.seal({ type, version }, fragment) ?? { type, bytes: fragment };
      records.push(uint(sealed.type, 1), uint(version, 2), vector(2, sealed.bytes));
    }
    return concat(...records);
  }
}
