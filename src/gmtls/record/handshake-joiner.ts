import { WireError } from '../wire/error.js';
import { handshakeName } from '../wire/names.js';

/** A handshake message as it came. */
export interface RawMessage {
  readonly type: number;
  readonly body: Uint8Array;
  /** With its header, as it goes into the transcript. */
  readonly raw: Uint8Array;
}

const HEADER = 4;
/** A chain of a hundred certificates fits. */
const MAX_MESSAGE = 256 * 1024;

/** Joins the fragments of handshake records, however messages were cut or put together, to messages. */
export class HandshakeJoiner {
  #pieces: Uint8Array[] = [];
  #size = 0;
  /** Of the message that has begun; known once four bytes came. */
  #wanted: number | undefined;

  /** Whether a message has begun that is not complete; the keys may not change there (RFC 8446 §5.1). */
  get incomplete(): boolean {
    return this.#size > 0;
  }

  push(fragment: Uint8Array): void {
    this.#pieces.push(fragment);
    this.#size += fragment.length;
  }

  /** @returns undefined when more is needed. @throws WireError for a message longer than 256 KiB */
  next(): RawMessage | undefined {
    if (this.#size < (this.#wanted ?? HEADER)) return undefined;
    const bytes = Buffer.concat(this.#pieces);
    this.#pieces = [bytes];
    const [type = 0, high = 0, middle = 0, low = 0] = bytes;
    const length = high * 65536 + middle * 256 + low;
    if (length > MAX_MESSAGE)
      throw new WireError(
        'length',
        'Handshake.length',
        {
          en: `a ${handshakeName(type)} of ${length} bytes, and ${MAX_MESSAGE} are read`,
          zh: `${handshakeName(type)} 消息长 ${length} 字节，最多读取 ${MAX_MESSAGE}`,
        },
        { type, length, max: MAX_MESSAGE },
      );
    this.#wanted = HEADER + length;
    if (bytes.length < this.#wanted) return undefined;
    const raw = bytes.subarray(0, this.#wanted);
    const rest = bytes.subarray(this.#wanted);
    this.#pieces = rest.length === 0 ? [] : [rest];
    this.#size = rest.length;
    this.#wanted = undefined;
    return { type, body: raw.subarray(HEADER), raw };
  }
}
