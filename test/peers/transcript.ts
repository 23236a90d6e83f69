import { createHash } from 'node:crypto';
import type { Client } from '../../src/gmtls/client/client.js';
import type { ClientEvent, Step } from '../../src/gmtls/client/events.js';
import { tlcpClient } from '../../src/gmtls/tlcp/client.js';
import { TlcpSession } from '../../src/gmtls/tlcp/session.js';
import { tls13Client } from '../../src/gmtls/tls13/client.js';
import { tlcpIdentity, tls13Identity } from './credentials.js';

/** A connection as it went over the wire, and what made ours say what it said. All bytes are hex. */
export interface Transcript {
  /** Which server, and in which version. */
  readonly peer: string;
  readonly client: TranscriptClient;
  readonly steps: readonly TranscriptStep[];
  readonly keylog: readonly string[];
}

/** Data alone, so that it can be stored. */
export interface TranscriptClient {
  readonly protocol: 'tlcp' | 'tls13';
  readonly seed: string;
  readonly suites: readonly number[];
  readonly identity?: boolean;
  /** TLCP: to resume. */
  readonly session?: { readonly id: string; readonly suite: number; readonly master: string };
  readonly ecdheOuterLength?: boolean;
  /** TLS 1.3. */
  readonly groups?: readonly number[];
  readonly shares?: readonly number[];
}

export interface TranscriptStep {
  readonly do: 'start' | 'receive' | 'send' | 'close';
  readonly bytes?: string;
  /** What went out because of it. */
  readonly output: string;
}

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
const unhex = (text: string) => Buffer.from(text, 'hex');

/** A client whose randomness follows from the seed, at a clock that stands. */
export function clientOf(client: TranscriptClient, keylog: (line: string) => void): Client {
  const { suites, identity = false, session } = client;
  const given = { suites, keylog, random: randomOf(client.seed), clock: () => 0 };
  if (client.protocol === 'tls13')
    return tls13Client({
      ...given,
      groups: client.groups ?? [],
      ...(client.shares === undefined ? {} : { shares: client.shares }),
      ...(identity ? { identity: tls13Identity() } : {}),
    });
  return tlcpClient({
    ...given,
    ecdheOuterLength: client.ecdheOuterLength ?? false,
    ...(identity ? { identity: tlcpIdentity() } : {}),
    ...(session === undefined
      ? {}
      : { session: new TlcpSession(unhex(session.id), session.suite, unhex(session.master)) }),
  });
}

/** Notes what goes through a client; it is used as before. */
export function recorded(client: Client): { readonly client: Client; readonly steps: TranscriptStep[] } {
  const steps: TranscriptStep[] = [];
  const note = (what: TranscriptStep['do'], bytes: Uint8Array | undefined, step: Step) => {
    steps.push({ do: what, ...(bytes === undefined ? {} : { bytes: hex(bytes) }), output: hex(step.output) });
    return step;
  };
  const { start, receive, send, close } = client;
  client.start = () => note('start', undefined, start.call(client));
  client.receive = (bytes, at) => note('receive', bytes, receive.call(client, bytes, at));
  client.send = bytes => note('send', bytes, send.call(client, bytes));
  client.close = () => note('close', undefined, close.call(client));
  return { client, steps };
}

export interface Replayed {
  readonly client: Client;
  readonly events: readonly ClientEvent[];
  readonly outputs: readonly string[];
  readonly keylog: readonly string[];
}

/** Gives a new client what the recorded one got. `cut` turns the bytes that came into the pieces that they come in now. */
export function replay(
  { client: of, steps }: Transcript,
  cut: (bytes: Uint8Array) => readonly Uint8Array[] = bytes => [bytes],
): Replayed {
  const keylog: string[] = [];
  const client = clientOf(of, line => keylog.push(line));
  const events: ClientEvent[] = [];
  const outputs: string[] = [];
  for (const { do: what, bytes = '' } of steps) {
    const made: Step[] =
      what === 'start'
        ? [client.start()]
        : what === 'close'
          ? [client.close()]
          : what === 'send'
            ? [client.send(unhex(bytes))]
            : cut(unhex(bytes)).map(piece => client.receive(piece, 0));
    for (const step of made) events.push(...step.events);
    outputs.push(made.map(({ output }) => hex(output)).join(''));
  }
  return { client, events, outputs, keylog };
}

/** What went over the wire, in turns. */
export function saidIn(steps: readonly TranscriptStep[]): ['client' | 'server', Buffer][] {
  return steps.flatMap(({ do: what, bytes = '', output }): ['client' | 'server', Buffer][] => [
    ...(what === 'receive' ? [['server', Buffer.from(bytes, 'hex')] satisfies ['server', Buffer]] : []),
    ['client', Buffer.from(output, 'hex')],
  ]);
}

/** SHA-256 of seed and counter. */
function randomOf(seed: string): (size: number) => Uint8Array {
  let counter = 0;
  return size => {
    const blocks: Buffer[] = [];
    for (let made = 0; made < size; made += 32)
      blocks.push(createHash('sha256').update(`${seed} ${counter++}`).digest());
    return Buffer.concat(blocks).subarray(0, size);
  };
}
