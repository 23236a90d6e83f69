import type { Evidence } from '../../report/model.js';
import { toHex } from '../wire/bytes.js';
import { WireError } from '../wire/error.js';
import { CONTENT, contentName, versionName } from '../wire/names.js';
import type { Fragment, Protection } from './protection.js';

/** A record that came, opened. */
export interface ReceivedRecord extends Fragment {
  /** What the header said, which for TLS 1.3 is not the type of the fragment. */
  readonly outerType: number;
  readonly version: number;
  /** Of the payload on the wire. */
  readonly length: number;
  /** Offset of its header in all that came. */
  readonly at: number;
}

const HEADER = 5;
/** GB/T 38636 §6.3.3.4, RFC 5246 §6.2.3: what protection may add to 2^14. */
const MAX_PAYLOAD = 2 ** 14 + 2048;
const MAX_FRAGMENT = 2 ** 14;
/** Records without contents are allowed for data; a row of them is only there to keep us busy. */
const MAX_EMPTY = 32;

/** Bytes in, records out; nothing is kept but the record that is not complete. */
export class RecordReader {
  #waiting: Uint8Array = new Uint8Array(0);
  #at = 0;
  #empty = 0;
  #opened = 0;
  /** Undefined while records are in the clear. */
  protection: Protection | undefined;

  push(bytes: Uint8Array): void {
    this.#waiting = this.#waiting.length === 0 ? bytes : Buffer.concat([this.#waiting, bytes]);
  }

  /** Bytes of a record that has not come whole. */
  get pending(): number {
    return this.#waiting.length;
  }

  /** @returns undefined when more bytes are needed. @throws WireError */
  next(): ReceivedRecord | undefined {
    const waiting = this.#waiting;
    const [type = 0, major = 0, minor = 0] = waiting;
    if (waiting.length >= 3) this.#plausible(type, major, minor);
    if (waiting.length < HEADER) return undefined;
    const version = major * 256 + minor;
    const length = (waiting[3] ?? 0) * 256 + (waiting[4] ?? 0);
    if (length > MAX_PAYLOAD)
      throw new WireError(
        'length',
        'Record.length',
        {
          en: `a record of ${length} bytes, and ${MAX_PAYLOAD} are allowed`,
          zh: `记录长 ${length} 字节，上限 ${MAX_PAYLOAD}`,
        },
        { at: this.#at, length, max: MAX_PAYLOAD },
        22,
      );
    if (waiting.length < HEADER + length) return undefined;
    const payload = waiting.subarray(HEADER, HEADER + length);
    const at = this.#at;
    this.#waiting = waiting.subarray(HEADER + length);
    this.#at += HEADER + length;
    const fragment = this.protection?.open({ type, version }, payload) ?? { type, bytes: payload };
    this.#opened++;
    this.#check(fragment, at);
    return { ...fragment, outerType: type, version, length, at };
  }

  /** Before a whole header is there: an HTTP server's answer need not be waited for. */
  #plausible(type: number, major: number, minor: number): void {
    if (type >= CONTENT.change_cipher_spec && type <= CONTENT.application_data && (major === 3 || major === 1)) return;
    const first = this.#waiting.subarray(0, 32);
    const evidence: Evidence = { at: this.#at, type, version: versionName(major * 256 + minor), bytes: toHex(first) };
    throw new WireError(
      'value',
      'Record',
      this.#opened === 0
        ? { en: `the answer is no TLS record: ${printable(first)}`, zh: `应答不是 TLS 记录：${printable(first)}` }
        : { en: `no record begins here: ${toHex(first)}`, zh: `此处不是记录的开头：${toHex(first)}` },
      evidence,
      10,
    );
  }

  #check({ type, bytes }: Fragment, at: number): void {
    if (bytes.length > MAX_FRAGMENT)
      throw new WireError(
        'length',
        'Record.fragment',
        {
          en: `has ${bytes.length} bytes, and ${MAX_FRAGMENT} are allowed`,
          zh: `长 ${bytes.length} 字节，上限 ${MAX_FRAGMENT}`,
        },
        { at, length: bytes.length, max: MAX_FRAGMENT },
        22,
      );
    if (bytes.length > 0) this.#empty = 0;
    // RFC 5246 §6.2.1: only application data may be empty.
    else if (type !== CONTENT.application_data || ++this.#empty > MAX_EMPTY)
      throw new WireError(
        'length',
        'Record.fragment',
        { en: `an empty ${contentName(type)} record`, zh: `空的 ${contentName(type)} 记录` },
        { at, type },
        10,
      );
  }
}

/** ASCII as it is, the rest as dots. */
function printable(bytes: Uint8Array): string {
  return JSON.stringify(
    Buffer.from(bytes)
      .toString('latin1')
      .replace(/[^ -~]/g, '.'),
  );
}
