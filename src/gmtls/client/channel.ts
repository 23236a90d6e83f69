import { type Alert, encodeAlert, readAlert } from '../messages/alert.js';
import { encodeMessage, parseBody, type ReadBody } from '../messages/message.js';
import { HandshakeJoiner, type RawMessage } from '../record/handshake-joiner.js';
import { RecordReader } from '../record/reader.js';
import { RecordWriter } from '../record/writer.js';
import { concat } from '../wire/bytes.js';
import { WireError } from '../wire/error.js';
import { ALERT, alertName, CONTENT, contentName, handshakeName } from '../wire/names.js';
import type { ClientEvent, ClientStep, Step, Untimed } from './events.js';
import { HandshakeFailure } from './failure.js';

/** Where a flow waits: it is gone on with when bytes came. */
export type Flow<T> = Generator<void, T, void>;

/** More warnings than that are there to keep us busy. */
const MAX_WARNINGS = 5;

/** What both protocols have: records, messages, alerts, the transcript, and what is told to the caller. */
export class Channel {
  readonly incoming = new RecordReader();
  readonly outgoing: RecordWriter;
  readonly joiner = new HandshakeJoiner();
  /** Handshake messages of both sides, in order. */
  transcript: Uint8Array[] = [];
  /** The message that is due, for errors. */
  awaiting = 'TCP connection';
  /** Set when the flow may take no more. */
  over = false;
  #output: Uint8Array[] = [];
  #events: ClientEvent[] = [];
  #warnings = 0;
  #arrived: number | undefined;

  constructor(
    recordVersion: number,
    readonly clock: () => number,
  ) {
    this.outgoing = new RecordWriter(recordVersion);
  }

  /** @param at when they came: earlier than the clock, which runs while we compute */
  push(bytes: Uint8Array, at: number): void {
    this.#arrived = at;
    this.incoming.push(bytes);
  }

  take(): Step {
    const step = { output: concat(...this.#output), events: this.#events };
    this.#output = [];
    this.#events = [];
    return step;
  }

  tell(event: Untimed<ClientEvent>, at = this.clock()): void {
    this.#events.push({ ...event, at });
  }

  compute<T>(step: ClientStep, work: () => T): T {
    const began = this.clock();
    const result = work();
    this.tell({ type: 'computed', step, ms: this.clock() - began });
    return result;
  }

  sendMessage<T>(name: string, type: number, body: Uint8Array, read: ReadBody<T>, recordVersion?: number): Uint8Array {
    const raw = encodeMessage(type, body);
    this.transcript.push(raw);
    this.tell({
      type: 'message',
      direction: 'sent',
      name,
      length: raw.length,
      fields: parseBody(name, body, read).fields,
    });
    this.write(CONTENT.handshake, raw, recordVersion);
    return raw;
  }

  write(type: number, bytes: Uint8Array, recordVersion?: number): void {
    const records = this.outgoing.write(type, bytes, recordVersion);
    this.tell({
      type: 'record',
      direction: 'sent',
      contentType: type,
      version: (records[1] ?? 0) * 256 + (records[2] ?? 0),
      length: records.length,
    });
    this.#output.push(records);
  }

  sendChangeCipherSpec(): void {
    this.tell({ type: 'message', direction: 'sent', name: 'ChangeCipherSpec', length: 1, fields: [] });
    this.write(CONTENT.change_cipher_spec, Uint8Array.of(1));
  }

  alert(alert: Alert): void {
    this.tell({ type: 'alert', direction: 'sent', ...alert });
    this.write(CONTENT.alert, encodeAlert(alert));
  }

  /** The next record that is no alert; a warning is told, and waiting goes on. */
  *record(): Flow<{ readonly type: number; readonly bytes: Uint8Array }> {
    for (;;) {
      const record = this.incoming.next();
      if (record === undefined) {
        yield;
        continue;
      }
      const { type, bytes, version, length, outerType } = record;
      this.tell({ type: 'record', direction: 'received', contentType: outerType, version, length }, this.#arrived);
      if (type !== CONTENT.alert) return { type, bytes };
      this.#heed(parseBody('Alert', bytes, readAlert).value);
      if (this.over) return { type, bytes };
    }
  }

  /** The next handshake message, which no other record may interrupt. */
  *message(name: string): Flow<RawMessage> {
    this.awaiting = name;
    for (;;) {
      const message = this.joiner.next();
      if (message !== undefined) return message;
      const { type, bytes } = yield* this.record();
      if (this.over) throw closedInHandshake(name);
      if (type !== CONTENT.handshake) throw unexpected(name, contentName(type));
      this.joiner.push(bytes);
    }
  }

  /** A message that must be of that type; it goes into the transcript when it was read. */
  *expect<T>(name: string, type: number, read: ReadBody<T>): Flow<T> {
    const message = yield* this.message(name);
    if (message.type !== type) throw unexpected(name, handshakeName(message.type));
    return this.accept(name, message, read);
  }

  accept<T>(name: string, message: RawMessage, read: ReadBody<T>): T {
    const { value, fields } = parseBody(name, message.body, read);
    this.tell({ type: 'message', direction: 'received', name, length: message.raw.length, fields }, this.#arrived);
    this.transcript.push(message.raw);
    return value;
  }

  /** Keys change between messages alone. */
  *changeCipherSpec(): Flow<void> {
    this.awaiting = 'ChangeCipherSpec';
    if (this.joiner.incomplete) throw unexpected(this.awaiting, 'handshake message');
    const { type, bytes } = yield* this.record();
    if (this.over) throw closedInHandshake(this.awaiting);
    if (type !== CONTENT.change_cipher_spec) throw unexpected(this.awaiting, contentName(type));
    checkChangeCipherSpec(bytes);
    this.tell(
      { type: 'message', direction: 'received', name: 'ChangeCipherSpec', length: 1, fields: [] },
      this.#arrived,
    );
  }

  data(bytes: Uint8Array): void {
    this.tell({ type: 'data', bytes }, this.#arrived);
  }

  #heed(alert: Alert): void {
    this.tell({ type: 'alert', direction: 'received', ...alert }, this.#arrived);
    if (alert.description === ALERT.close_notify) {
      this.over = true;
      return;
    }
    // TLS 1.3 has no warnings but this one, RFC 8446 §6; TLCP's are harmless unless they never end.
    if (!alert.fatal && ++this.#warnings <= MAX_WARNINGS) return;
    const said = alertName(alert.description);
    throw new HandshakeFailure(
      'alert',
      this.awaiting,
      alert.fatal
        ? { en: `the server sent the alert ${said}`, zh: `服务器发送告警 ${said}` }
        : {
            en: `the server sends warning after warning, at last ${said}`,
            zh: `服务器不断发送警告，最后一个是 ${said}`,
          },
      { alert: alert.description, name: said },
    );
  }
}

export function unexpected(name: string, came: string): WireError {
  return new WireError(
    'unexpected',
    name,
    { en: `${came} came where it was due`, zh: `应收到它时收到了 ${came}` },
    { expected: name, came },
  );
}

export function checkChangeCipherSpec(bytes: Uint8Array): void {
  if (bytes.length === 1 && bytes[0] === 1) return;
  throw new WireError(
    'value',
    'ChangeCipherSpec',
    { en: 'is more, or something else, than one byte 1', zh: '内容不是单个字节 1' },
    { length: bytes.length },
  );
}

export function closedInHandshake(awaiting: string): HandshakeFailure {
  return new HandshakeFailure('closed', awaiting, {
    en: 'the server said close_notify in the middle of the handshake',
    zh: '服务器在握手过程中发送了 close_notify',
  });
}
