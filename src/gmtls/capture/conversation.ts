import { type Alert, readAlert } from '../messages/alert.js';
import { parseBody } from '../messages/message.js';
import { HandshakeJoiner, type RawMessage } from '../record/handshake-joiner.js';
import { RecordReader } from '../record/reader.js';
import { WireError } from '../wire/error.js';
import { CONTENT, HANDSHAKE } from '../wire/names.js';

/** What one side said before its records were encrypted. */
export interface Said {
  readonly messages: readonly RawMessage[];
  readonly alerts: readonly Alert[];
  readonly changed: boolean;
  /** Type of the first record behind its ChangeCipherSpec: of a handshake that goes on it is the Finished. */
  readonly sealed: number | undefined;
  /** What of its bytes breaks the protocol. */
  readonly problem: WireError | undefined;
}

/** No handshake has so much. */
const MAX_BYTES = 512 * 1024;

class Side implements Said {
  readonly messages: RawMessage[] = [];
  readonly alerts: Alert[] = [];
  changed = false;
  sealed: number | undefined;
  problem: WireError | undefined;
  records = 0;
  /** Nothing that follows is of interest. */
  over = false;
  #bytes = 0;
  readonly #reader = new RecordReader();
  readonly #joiner = new HandshakeJoiner();

  take(bytes: Uint8Array): void {
    if (this.over) return;
    this.#bytes += bytes.length;
    try {
      this.#reader.push(bytes);
      while (!this.over && this.#record());
    } catch (error) {
      if (!(error instanceof WireError)) throw error;
      this.problem = error;
      this.over = true;
    }
    this.over ||= this.#bytes > MAX_BYTES;
  }

  #record(): boolean {
    const record = this.#reader.next();
    if (record === undefined) return false;
    this.records++;
    const { type, bytes } = record;
    if (this.changed || type === CONTENT.application_data) {
      // TLS 1.3 says ChangeCipherSpec for middleboxes alone, and hides all else as data.
      this.sealed = type;
      this.over = true;
    } else if (type === CONTENT.change_cipher_spec) this.changed = true;
    else if (type === CONTENT.alert) {
      const alert = parseBody('Alert', bytes, readAlert).value;
      this.alerts.push(alert);
      this.over = alert.fatal;
    } else {
      this.#joiner.push(bytes);
      for (let message = this.#joiner.next(); message !== undefined; message = this.#joiner.next())
        this.messages.push(message);
    }
    return true;
  }
}

/** The handshake of one connection, put together from what both sides said. */
export class Conversation {
  readonly #sides = [new Side(), new Side()] as const;
  /** The side that spoke first of those whose first record is there. */
  #first: 0 | 1 | undefined;

  /** Of either end of the TCP connection. @returns whether it may still be TLS: its first bytes are a record of a handshake */
  take(end: 0 | 1, bytes: Uint8Array): boolean {
    this.#first ??= end;
    const side = this.#sides[end];
    side.take(bytes);
    const [first] = this.#sides[this.#first].messages;
    const opening = this.#sides[this.#first];
    // Whoever answers a hello with something else has a problem; what begins with something else is another protocol.
    if (first === undefined) return opening.problem === undefined && !opening.over && !opening.changed;
    return first.type === HANDSHAKE.client_hello || first.type === HANDSHAKE.server_hello;
  }

  /** Nothing that follows is of interest. */
  get over(): boolean {
    const [a, b] = this.#sides;
    return (a.over && b.over) || [a, b].some(({ alerts }) => alerts.some(({ fatal }) => fatal));
  }

  wants(end: 0 | 1): boolean {
    return !this.#sides[end].over;
  }

  /** Which end is the client; undefined: no hello came whole. */
  get client(): 0 | 1 | undefined {
    for (const end of [0, 1] as const) {
      const [first] = this.#sides[end].messages;
      if (first?.type === HANDSHAKE.client_hello) return end;
      if (first?.type === HANDSHAKE.server_hello) return end === 0 ? 1 : 0;
    }
    return undefined;
  }

  said(end: 0 | 1): Said {
    return this.#sides[end];
  }
}
