/** Bytes of a file, in at one end in pieces and out at the other in order. */
export class ByteQueue {
  #bytes: Buffer = Buffer.alloc(0);
  #from = 0;
  #taken = 0;

  push(bytes: Buffer): void {
    const rest = this.#bytes.subarray(this.#from);
    this.#bytes = rest.length === 0 ? bytes : Buffer.concat([rest, bytes]);
    this.#from = 0;
  }

  get left(): number {
    return this.#bytes.length - this.#from;
  }

  /** Offset in the file of what comes next. */
  get at(): number {
    return this.#taken;
  }

  /** @returns undefined when there are not so many yet */
  peek(length: number): Buffer | undefined {
    return length > this.left ? undefined : this.#bytes.subarray(this.#from, this.#from + length);
  }

  skip(length: number): void {
    this.#from += length;
    this.#taken += length;
  }
}

/** Numbers of a file whose byte order its writer chose. */
export interface ByteOrder {
  uint16(bytes: Buffer, at: number): number;
  uint32(bytes: Buffer, at: number): number;
}

export const LITTLE: ByteOrder = {
  uint16: (bytes, at) => bytes.readUInt16LE(at),
  uint32: (bytes, at) => bytes.readUInt32LE(at),
};

export const BIG: ByteOrder = {
  uint16: (bytes, at) => bytes.readUInt16BE(at),
  uint32: (bytes, at) => bytes.readUInt32BE(at),
};
