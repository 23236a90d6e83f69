import { concat, uint, vector } from '../wire/bytes.js';
import { type Field, Reader } from '../wire/reader.js';

/** How a body is read; the reader must be at its end when it returns. */
export type ReadBody<T> = (reader: Reader) => T;

export interface Parsed<T> {
  readonly value: T;
  /** Each field in wire order, as `--trace` prints it. */
  readonly fields: readonly Field[];
}

/** `name` is that of the standard: `ServerHello`. @throws WireError */
export function parseBody<T>(name: string, body: Uint8Array, read: ReadBody<T>): Parsed<T> {
  const reader = new Reader(body, name);
  return { value: read(reader), fields: reader.fields };
}

/** A handshake message with its header. */
export function encodeMessage(type: number, body: Uint8Array): Uint8Array {
  return concat(uint(type, 1), vector(3, body));
}

/** ServerHelloDone and HelloRequest. */
export function readNothing(reader: Reader): void {
  reader.end();
}

/** The verify_data of a Finished has 12 bytes in TLCP, and those of the hash in TLS 1.3. */
export function readFinished(length: number): ReadBody<Uint8Array> {
  return reader => {
    const data = reader.opaque(length, 'verify_data');
    reader.end();
    return data;
  };
}
