import { readKeyUpdate, readNewSessionTicket } from '../../src/gmtls/messages/after-handshake.js';
import { readAlert } from '../../src/gmtls/messages/alert.js';
import {
  readCertificateList,
  readCertificateRequest,
  readCertificateVerify,
  readTls13CertificateRequest,
  readTls13Certificates,
  readTls13CertificateVerify,
} from '../../src/gmtls/messages/certificates.js';
import { readClientHello, readServerHello } from '../../src/gmtls/messages/hellos.js';
import {
  readEccClientKeyExchange,
  readEccServerKeyExchange,
  readEcdheClientKeyExchange,
  readEcdheServerKeyExchange,
} from '../../src/gmtls/messages/key-exchange.js';
import { parseBody, type ReadBody } from '../../src/gmtls/messages/message.js';
import { HandshakeJoiner, type RawMessage } from '../../src/gmtls/record/handshake-joiner.js';
import { RecordReader } from '../../src/gmtls/record/reader.js';
import { WireError } from '../../src/gmtls/wire/error.js';
import { CONTENT, HANDSHAKE } from '../../src/gmtls/wire/names.js';
import { replay, type Transcript } from '../peers/transcript.js';
import { transcripts } from '../peers/transcripts.js';
import { Draft } from './draft.js';
import type { Fuzzed, Outcome } from './target.js';

/** What each message type may be read as; all are tried, in turns. */
const READERS: Readonly<Record<number, readonly ReadBody<unknown>[]>> = {
  [HANDSHAKE.client_hello]: [readClientHello],
  [HANDSHAKE.server_hello]: [readServerHello],
  [HANDSHAKE.new_session_ticket]: [readNewSessionTicket],
  [HANDSHAKE.certificate]: [readCertificateList, readTls13Certificates],
  [HANDSHAKE.server_key_exchange]: [readEccServerKeyExchange, readEcdheServerKeyExchange],
  [HANDSHAKE.certificate_request]: [readCertificateRequest, readTls13CertificateRequest],
  [HANDSHAKE.certificate_verify]: [readCertificateVerify, readTls13CertificateVerify],
  [HANDSHAKE.client_key_exchange]: [readEccClientKeyExchange, readEcdheClientKeyExchange],
  [HANDSHAKE.key_update]: [readKeyUpdate, readAlert],
};

function outcomeOf(work: () => void): Outcome {
  try {
    work();
    return 'read';
  } catch (error) {
    if (error instanceof WireError) return 'refused';
    throw error;
  }
}

const handshakes = transcripts.map(([, transcript]) => transcript);

const wire = ({ steps }: Transcript) =>
  steps.flatMap(({ do: what, bytes = '', output }) => [
    ...(what === 'receive' ? [Buffer.from(bytes, 'hex')] : []),
    Buffer.from(output, 'hex'),
  ]);

/** All that both sides sent, as one stream of records, in pieces of any size. */
export function fuzzRecords(): Fuzzed {
  const drafts = handshakes.map(transcript => new Draft(Buffer.concat(wire(transcript))));
  let drawn: Draft | undefined;
  return {
    make(_, random) {
      drawn?.reset();
      drawn = random.pick(drafts);
      // Headers are few among the bytes; most of the hits go where the first ones are.
      drawn.hit(random, [0, 3]);
      if (random.chance(0.3)) drawn.cut(random.below(drawn.seed.length));
      return drawn.bytes();
    },
    run: (input, n) =>
      outcomeOf(() => {
        const [reader, joiner] = [new RecordReader(), new HandshakeJoiner()];
        const size = n % 3 === 0 ? 7 : input.length;
        for (let at = 0; at < input.length; at += size) {
          reader.push(input.subarray(at, at + size));
          for (let record = reader.next(); record !== undefined; record = reader.next()) {
            if (record.bytes.length > 2 ** 14 + 2048) throw new Error('a record longer than any may be');
            if (record.type !== CONTENT.handshake) continue;
            joiner.push(record.bytes);
            while (joiner.next() !== undefined);
          }
        }
      }),
  };
}

/** The messages in the clear of what was recorded. */
export function fuzzMessages(): Fuzzed {
  const messages = handshakes.flatMap(messagesInTheClear).filter(({ type }) => READERS[type] !== undefined);
  const drafts = messages.map(({ type, body }) => new Draft(Buffer.concat([Buffer.of(type), body])));
  let drawn: Draft | undefined;
  return {
    make(_, random) {
      drawn?.reset();
      drawn = random.pick(drafts);
      // What it is for is not hit: the reader of another message would refuse it at once.
      const type = Buffer.from(drawn.seed.subarray(0, 1));
      drawn.hit(random, [1, 35, 68]);
      drawn.put(0, type);
      if (random.chance(0.2)) drawn.cut(1 + random.below(drawn.seed.length));
      return drawn.bytes();
    },
    run(input, n) {
      const readers = READERS[input[0] ?? 0] ?? [];
      const read = readers[n % readers.length] ?? readAlert;
      return outcomeOf(() => {
        const { fields } = parseBody('Message', input.subarray(1), read);
        for (const { at, length, text } of fields)
          if (at + length > input.length || text.length > 4000) throw new Error('a field that is not there');
      });
    },
  };
}

/** A whole handshake whose server is damaged: it fails by an event, and goes through where the damage did not matter. */
export function fuzzHandshakes(): Fuzzed {
  const seeds = handshakes.map(transcript => ({
    transcript,
    draft: new Draft(Buffer.concat(transcript.steps.map(received))),
  }));
  let drawn = seeds[0];
  return {
    make(_, random) {
      drawn?.draft.reset();
      drawn = random.pick(seeds);
      if (random.chance(0.9)) drawn.draft.hit(random);
      return drawn.draft.bytes();
    },
    run(input) {
      if (drawn === undefined) throw new Error('no handshakes are recorded');
      let at = 0;
      const last = drawn.transcript.steps.findIndex(({ do: what }) => what === 'send');
      const steps = drawn.transcript.steps.slice(0, last).map(step => {
        const { length } = received(step);
        at += length;
        return { ...step, bytes: input.toString('hex', at - length, at) };
      });
      const { client } = replay({ ...drawn.transcript, steps });
      return client.failure === undefined ? 'read' : 'refused';
    },
  };
}

function received({ do: what, bytes = '' }: Transcript['steps'][number]): Buffer {
  return what === 'receive' ? Buffer.from(bytes, 'hex') : Buffer.alloc(0);
}

function messagesInTheClear(transcript: Transcript): RawMessage[] {
  const messages: RawMessage[] = [];
  const sides = [transcript.steps.map(received), transcript.steps.map(({ output }) => Buffer.from(output, 'hex'))];
  for (const side of sides) {
    const [reader, joiner] = [new RecordReader(), new HandshakeJoiner()];
    reader.push(Buffer.concat(side));
    for (let record = reader.next(); record?.type === CONTENT.handshake; record = reader.next()) {
      joiner.push(record.bytes);
      for (let message = joiner.next(); message !== undefined; message = joiner.next()) messages.push(message);
    }
  }
  return messages;
}
