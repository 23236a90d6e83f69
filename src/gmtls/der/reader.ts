import { DerError } from './error.js';
import { TAG, tagName } from './tags.js';

/** One TLV. */
export interface DerElement {
  /** The identifier octet. */
  readonly tag: number;
  readonly content: Buffer;
  /** With identifier and length: what a signature is over. */
  readonly whole: Buffer;
  /** In the bytes that reading began with. */
  readonly offset: number;
  readonly depth: number;
}

/** Certificates nest about nine deep, OCSP responses with certificates in them fifteen. */
const MAX_DEPTH = 24;

/**
 * Goes through the elements of a constructed value one after the other. Strict: X.690 §10 (DER) has one way to write
 * each value, and what is written another way is refused, for two readers could understand it differently.
 */
export class DerReader {
  #at = 0;

  private constructor(
    private readonly bytes: Buffer,
    private readonly base: number,
    private readonly depth: number,
  ) {}

  /**
   * The one element that `bytes` consist of.
   * @param maxBytes larger input is refused unread
   * @throws DerError
   */
  static whole(bytes: Uint8Array, tag: number, what: string, maxBytes: number): DerElement {
    const reader = DerReader.over(bytes, what, maxBytes);
    const element = reader.take(tag, what);
    reader.end(what);
    return element;
  }

  /** The elements that `bytes` begin with; what follows them is the caller's business. */
  static over(bytes: Uint8Array, what: string, maxBytes: number): DerReader {
    if (bytes.length > maxBytes)
      throw new DerError(
        'too-large',
        {
          en: `${what} has ${bytes.length} bytes, more than ${maxBytes}`,
          zh: `${what} 有 ${bytes.length} 字节，超过 ${maxBytes}`,
        },
        0,
      );
    return new DerReader(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), 0, 0);
  }

  /** The elements within a constructed one. */
  static inside({ content, whole, offset, depth }: DerElement): DerReader {
    const base = offset + whole.length - content.length;
    if (depth >= MAX_DEPTH)
      throw new DerError('depth', { en: `nested deeper than ${MAX_DEPTH}`, zh: `嵌套超过 ${MAX_DEPTH} 层` }, base);
    return new DerReader(content, base, depth + 1);
  }

  get done(): boolean {
    return this.#at >= this.bytes.length;
  }

  /** How many bytes were read. */
  get read(): number {
    return this.#at;
  }

  /** Whether the next element has this tag. */
  sees(tag: number): boolean {
    return this.bytes[this.#at] === tag;
  }

  /** The next element, whatever it is. */
  any(what: string): DerElement {
    const start = this.#at;
    const [tag, first] = [this.#byte(start, what), this.#byte(start + 1, what)];
    if ((tag & 0x1f) === 0x1f)
      throw this.#wrong(
        'tag',
        start,
        `${what}: tags of several bytes occur nowhere here`,
        `${what}：此处不应出现多字节标记`,
      );
    if (tag === 0) throw this.#wrong('tag', start, `${what}: tag 0 is not used in DER`, `${what}：DER 中不使用标记 0`);
    const [length, at] = first < 0x80 ? [first, start + 2] : this.#longLength(first, start, what);
    if (length > this.bytes.length - at)
      throw this.#wrong(
        'truncated',
        start,
        `${what} is said to have ${length} bytes, ${this.bytes.length - at} are left`,
        `${what} 声明长度为 ${length} 字节，只剩 ${this.bytes.length - at} 字节`,
      );
    this.#at = at + length;
    return {
      tag,
      content: this.bytes.subarray(at, this.#at),
      whole: this.bytes.subarray(start, this.#at),
      offset: this.base + start,
      depth: this.depth,
    };
  }

  take(tag: number, what: string): DerElement {
    const start = this.#at;
    const element = this.any(what);
    if (element.tag !== tag)
      throw this.#wrong(
        'tag',
        start,
        `${what} is ${tagName(element.tag)} where ${tagName(tag)} belongs`,
        `${what} 的类型是 ${tagName(element.tag)}，应为 ${tagName(tag)}`,
      );
    return element;
  }

  /** undefined, and nothing read, where the next element has another tag. */
  optional(tag: number, what: string): DerElement | undefined {
    return this.sees(tag) ? this.take(tag, what) : undefined;
  }

  /** The inside of the next element. */
  sequence(what: string, tag: number = TAG.SEQUENCE): DerReader {
    return DerReader.inside(this.take(tag, what));
  }

  /** @throws DerError when something is left */
  end(what: string): void {
    if (!this.done)
      throw this.#wrong(
        'trailing',
        this.#at,
        `${this.bytes.length - this.#at} bytes follow ${what}`,
        `${what} 之后还有 ${this.bytes.length - this.#at} 字节`,
      );
  }

  /** X.690 §10.1: definite, and in as few bytes as possible. */
  #longLength(first: number, start: number, what: string): [length: number, at: number] {
    const size = first & 0x7f;
    if (size === 0) throw this.#wrong('length', start, `${what} has an indefinite length`, `${what} 使用了不定长度`);
    if (size > 4)
      throw this.#wrong('length', start, `${what} has a length of ${size} bytes`, `${what} 的长度字段有 ${size} 字节`);
    let length = 0;
    for (let i = 0; i < size; i++) length = length * 256 + this.#byte(start + 2 + i, what);
    if (length < 0x80 || length < 256 ** (size - 1))
      throw this.#wrong('length', start, `the length of ${what} is not minimal`, `${what} 的长度未采用最短编码`);
    return [length, start + 2 + size];
  }

  #byte(at: number, what: string): number {
    const byte = this.bytes[at];
    if (byte === undefined) throw this.#wrong('truncated', at, `${what} is cut off`, `${what} 被截断`);
    return byte;
  }

  #wrong(problem: DerError['problem'], at: number, en: string, zh: string): DerError {
    return new DerError(problem, { en, zh }, this.base + at);
  }
}
