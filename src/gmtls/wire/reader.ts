import type { Text } from '../../language/index.js';
import { toHex } from './bytes.js';
import { WireError, wordsOf } from './error.js';

/** One field as it stood on the wire, for `--trace`. */
export interface Field {
  /** As in the standard: `ServerHello.cipher_suite`, `Certificate.certificate_list[1]`. */
  readonly path: string;
  /** Of its first byte, from the start of what was parsed. */
  readonly at: number;
  /** Bytes. */
  readonly length: number;
  readonly text: string;
}

export interface Limits {
  readonly min?: number;
  readonly max?: number;
}

/** Longer values are cut in a trace; a certificate is shown elsewhere. */
const SHOWN = 48;
/** More fields than any honest message has; reading goes on without noting them. */
const MAX_FIELDS = 2000;

/**
 * Reads the presentation language of RFC 8446 §3, strictly: each value is named, and each length is bounded by what holds
 * it. All that was read is noted. Throws WireError.
 */
export class Reader {
  #at = 0;

  constructor(
    readonly bytes: Uint8Array,
    readonly path: string,
    readonly fields: Field[] = [],
    /** Where the bytes lie in what is parsed as a whole. */
    private readonly base = 0,
  ) {}

  get left(): number {
    return this.bytes.length - this.#at;
  }

  /** `show` gives a number its name. */
  uint(size: 1 | 2 | 3 | 4, name: string, show: (value: number) => string = String): number {
    const at = this.#at;
    let value = 0;
    for (const byte of this.#take(size, name)) value = value * 256 + byte;
    this.#note(name, at, size, show(value));
    return value;
  }

  /** A number that only `allowed` may have. */
  exactly(size: 1 | 2, name: string, allowed: number, show: (value: number) => string = String): void {
    const value = this.uint(size, name, show);
    if (value !== allowed) this.refuse(name, `${show(value)}`, `${show(allowed)}`);
  }

  opaque(length: number, name: string, show: (bytes: Uint8Array) => string = shown): Uint8Array {
    const at = this.#at;
    const bytes = this.#take(length, name);
    this.#note(name, at, length, show(bytes));
    return bytes;
  }

  /** `opaque name<min..max>` behind a length of `size` bytes. */
  vector(size: 1 | 2 | 3, name: string, limits: Limits = {}, show = shown): Uint8Array {
    const at = this.#at;
    const bytes = this.#vector(size, name, limits);
    this.#note(name, at, this.#at - at, show(bytes));
    return bytes;
  }

  /** The same where the contents have fields of their own. */
  within(size: 1 | 2 | 3, name: string, limits: Limits = {}): Reader {
    const bytes = this.#vector(size, name, limits);
    return new Reader(bytes, this.#named(name), this.fields, this.base + this.#at - bytes.length);
  }

  /** A list of numbers of two bytes, noted as one field. */
  uint16s(name: string, limits: Limits = {}, show: (value: number) => string = String): number[] {
    const at = this.#at;
    const bytes = this.#vector(2, name, limits);
    if (bytes.length % 2 !== 0)
      throw new WireError(
        'length',
        this.#named(name),
        {
          en: `a list of two-byte values has ${bytes.length} bytes`,
          zh: `双字节值列表的长度为 ${bytes.length} 字节`,
        },
        { length: bytes.length },
      );
    const values = Array.from(
      { length: bytes.length / 2 },
      (_, n) => (bytes[2 * n] ?? 0) * 256 + (bytes[2 * n + 1] ?? 0),
    );
    const more = values.length > SHOWN ? ` … ${values.length}` : '';
    this.#note(name, at, this.#at - at, values.slice(0, SHOWN).map(show).join(' ') + more);
    return values;
  }

  rest(name: string, show = shown): Uint8Array {
    return this.opaque(this.left, name, show);
  }

  /** A copy that reads the same bytes again, and notes nothing. */
  peek(): Reader {
    return new Reader(this.bytes.subarray(this.#at), this.path);
  }

  /** @throws WireError when anything is left */
  end(): void {
    if (this.left === 0) return;
    throw new WireError(
      'trailing',
      this.path,
      { en: `${this.left} bytes are left behind the last field`, zh: `最后一个字段之后还剩 ${this.left} 字节` },
      { at: this.base + this.#at, left: this.left, first: shown(this.bytes.subarray(this.#at)) },
    );
  }

  refuse(name: string, value: string | Text, allowed: string | Text): never {
    const [is, due] = [wordsOf(value), wordsOf(allowed)];
    throw new WireError(
      'value',
      this.#named(name),
      { en: `is ${is.en}, and must be ${due.en}`, zh: `值为 ${is.zh}，应为 ${due.zh}` },
      { at: this.base + this.#at, value: is.en, allowed: due.en },
    );
  }

  #vector(size: 1 | 2 | 3, name: string, { min = 0, max = 256 ** size - 1 }: Limits): Uint8Array {
    let length = 0;
    for (const byte of this.#take(size, `${name}.length`)) length = length * 256 + byte;
    if (length < min || length > max)
      throw new WireError(
        'length',
        this.#named(name),
        {
          en: `has ${length} bytes, and may have ${min} to ${max}`,
          zh: `长度为 ${length} 字节，允许 ${min} 到 ${max}`,
        },
        { at: this.base + this.#at - size, length, min, max },
      );
    return this.#take(length, name);
  }

  #take(length: number, name: string): Uint8Array {
    if (length > this.left)
      throw new WireError(
        'short',
        this.#named(name),
        { en: `needs ${length} bytes, and ${this.left} are left`, zh: `需要 ${length} 字节，只剩 ${this.left}` },
        { at: this.base + this.#at, length, left: this.left },
      );
    const taken = this.bytes.subarray(this.#at, this.#at + length);
    this.#at += length;
    return taken;
  }

  #note(name: string, at: number, length: number, text: string): void {
    if (this.fields.length < MAX_FIELDS)
      this.fields.push({ path: this.#named(name), at: this.base + at, length, text });
  }

  #named(name: string): string {
    return name.startsWith('[') ? this.path + name : `${this.path}.${name}`;
  }
}

function shown(bytes: Uint8Array): string {
  return bytes.length <= SHOWN ? toHex(bytes) : `${toHex(bytes.subarray(0, SHOWN))}… (${bytes.length})`;
}
