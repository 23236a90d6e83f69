/** What a segment says, RFC 9293 §3.1. */
export interface Segment {
  /** Two bytes each. */
  readonly sourcePort: Buffer;
  readonly destinationPort: Buffer;
  readonly sequence: number;
  readonly syn: boolean;
  readonly fin: boolean;
  readonly reset: boolean;
  readonly payload: Buffer;
}

const [FIN, SYN, RST] = [1, 2, 4];
const HEADER = 20;

/** @returns undefined when it is damaged */
export function segmentOf(bytes: Buffer): Segment | undefined {
  const header = ((bytes[12] ?? 0) >>> 4) * 4;
  if (header < HEADER || bytes.length < header) return undefined;
  const flags = bytes[13] ?? 0;
  return {
    sourcePort: bytes.subarray(0, 2),
    destinationPort: bytes.subarray(2, 4),
    sequence: bytes.readUInt32BE(4),
    syn: (flags & SYN) !== 0,
    fin: (flags & FIN) !== 0,
    reset: (flags & RST) !== 0,
    payload: bytes.subarray(header),
  };
}

/** More does not wait for a segment that is missing: the capture has a hole there. */
const MAX_WAITING = 256;
const MAX_WAITING_BYTES = 1 << 18;

/** One direction of a connection, put back into its order. What came first counts where segments overlap. */
export class TcpStream {
  #first: number | undefined;
  #next: number | undefined;
  #waiting: { readonly sequence: number; readonly bytes: Uint8Array }[] = [];
  #waitingBytes = 0;

  /** @param sequence of its first byte */
  begin(sequence: number): void {
    this.#first = sequence >>> 0;
    this.#next = this.#first;
  }

  get begun(): boolean {
    return this.#next !== undefined;
  }

  /** Whether that is the sequence number of its first byte. */
  starts(sequence: number): boolean {
    return this.#first === sequence >>> 0;
  }

  /** Something waits for a segment that did not come. */
  get incomplete(): boolean {
    return this.#waiting.length > 0;
  }

  /** @returns what is in order now, in copies */
  add(sequence: number, bytes: Uint8Array): Uint8Array[] {
    if (this.#next === undefined) return [];
    const ahead = distance(sequence, this.#next);
    if (ahead + bytes.length <= 0) return [];
    if (ahead > 0) {
      this.#wait(sequence, bytes);
      return [];
    }
    const ready = [this.#take(bytes, -ahead)];
    for (let first = this.#waiting[0]; first !== undefined; first = this.#waiting[0]) {
      const late = distance(this.#next, first.sequence);
      if (late < 0) break;
      this.#waiting.shift();
      this.#waitingBytes -= first.bytes.length;
      if (late < first.bytes.length) ready.push(this.#take(first.bytes, late));
    }
    return ready;
  }

  #take(bytes: Uint8Array, from: number): Uint8Array {
    // A view would hold on to all that was read of the file with it.
    const taken = Uint8Array.from(bytes.subarray(from));
    this.#next = ((this.#next ?? 0) + taken.length) >>> 0;
    return taken;
  }

  #wait(sequence: number, bytes: Uint8Array): void {
    if (this.#waiting.length === MAX_WAITING || this.#waitingBytes + bytes.length > MAX_WAITING_BYTES) return;
    const behind = this.#waiting.findIndex(other => distance(other.sequence, sequence) > 0);
    const at = behind < 0 ? this.#waiting.length : behind;
    this.#waiting.splice(at, 0, { sequence, bytes: Uint8Array.from(bytes) });
    this.#waitingBytes += bytes.length;
  }
}

/** Sequence numbers go round, RFC 9293 §3.4. */
function distance(a: number, b: number): number {
  return (a - b) | 0;
}
