import type { SignatureVerdict } from '../client/events.js';
import { Connections, type Counts } from './connections.js';
import { CaptureError } from './error.js';
import { kindOf, type Observed, observe } from './observe.js';
import { PacketReader } from './packet-reader.js';

/** What a capture file shows of gm-TLS. */
export interface Capture {
  readonly counts: Counts;
  /** Connections with ordinary TLS. */
  readonly ordinary: number;
  /** Milliseconds since 1970 of the first and the last packet; undefined: the file has no times. */
  readonly span: readonly [first: number, last: number] | undefined;
  /** Where the file is damaged: what lies behind it was not read. */
  readonly damage: CaptureError | undefined;
  /** Bytes of a packet at its end that did not come whole. */
  readonly pending: number;
  readonly servers: readonly SeenServer[];
  /** Handshakes that the limits left out. */
  readonly leftOut: number;
}

/** A port of a server, under one name of those that clients asked for. */
export interface SeenServer {
  readonly address: string;
  readonly serverName: string | undefined;
  readonly kinds: readonly Kind[];
}

/** Handshakes that differ in nothing but random values. */
export interface Kind {
  readonly example: Observed;
  readonly count: number;
  /** Addresses, a few of them. */
  readonly clients: readonly string[];
  /** Of the last of them. */
  readonly at: number | undefined;
  /** Those that were verified: the first that is wrong, or else the first. */
  readonly server: Verified;
  readonly client: Verified;
}

export interface Verified {
  readonly verdict: SignatureVerdict | undefined;
  readonly verified: number;
  readonly wrong: number;
}

const MAX_SERVERS = 100;
const MAX_KINDS = 50;
const MAX_CLIENTS = 20;
/** Signatures are verified so often for each kind, and in all; one takes 2 ms, one that is wrong up to 100. */
const VERIFIED_OF_KIND = 20;
const WRONG_OF_KIND = 2;
const VERIFIED = 300;

/**
 * Reads a pcap or pcapng file, whatever its size, in bounded memory. A file that is damaged behind its beginning is judged up
 * to there.
 * @throws CaptureError for a file that is no capture
 */
export async function readCapture(pieces: AsyncIterable<Buffer>): Promise<Capture> {
  const seen = new Seen();
  const connections = new Connections(recorded => {
    const observed = observe(recorded);
    if (observed === undefined) seen.ordinary++;
    else seen.add(observed);
  });
  const reader = new PacketReader();
  let span: [number, number] | undefined;
  let damage: CaptureError | undefined;
  for await (const piece of pieces) {
    reader.push(piece);
    try {
      for (let packet = reader.next(); packet !== undefined; packet = reader.next()) {
        connections.add(packet);
        if (packet.at !== undefined)
          span = [Math.min(span?.[0] ?? packet.at, packet.at), Math.max(span?.[1] ?? packet.at, packet.at)];
      }
    } catch (error) {
      if (!(error instanceof CaptureError)) throw error;
      if (error.at === 0) throw error;
      damage = error;
      break;
    }
  }
  if (connections.counts.packets === 0 && damage === undefined && !reader.recognised) throw empty();
  connections.finish();
  return {
    ...{ counts: connections.counts, span, damage, ordinary: seen.ordinary, leftOut: seen.leftOut },
    pending: damage === undefined ? reader.pending : 0,
    servers: seen.servers(),
  };
}

function empty(): CaptureError {
  return new CaptureError({ en: 'it is empty', zh: '文件为空' }, 0);
}

interface Tally {
  readonly example: Observed;
  readonly clients: Set<string>;
  count: number;
  at: number | undefined;
  readonly server: Verifier;
  readonly client: Verifier;
}

interface Group {
  readonly address: string;
  readonly serverName: string | undefined;
  readonly kinds: Map<string, Tally>;
}

class Seen {
  ordinary = 0;
  leftOut = 0;
  readonly #groups = new Map<string, Group>();
  readonly #left = { verifications: VERIFIED };

  add(observed: Observed): void {
    const { serverAddress: address, offered } = observed;
    const serverName = offered?.extensions?.known.serverName;
    const key = `${address} ${serverName ?? ''}`;
    const group = this.#groups.get(key) ?? { address, serverName, kinds: new Map() };
    const kind = kindOf(observed);
    const tally = group.kinds.get(kind) ?? {
      ...{ example: observed, count: 0, at: observed.at, clients: new Set() },
      server: new Verifier(this.#left),
      client: new Verifier(this.#left),
    };
    const full = this.#groups.size === MAX_SERVERS && !this.#groups.has(key);
    if (full || (tally.count === 0 && group.kinds.size === MAX_KINDS)) {
      this.leftOut++;
      return;
    }
    this.#groups.set(key, group);
    group.kinds.set(kind, tally);
    tally.count++;
    tally.at = observed.at;
    if (tally.clients.size < MAX_CLIENTS) tally.clients.add(observed.clientAddress);
    tally.server.take(observed.verifyServer);
    tally.client.take(observed.verifyClient);
  }

  servers(): SeenServer[] {
    return [...this.#groups.values()].map(({ kinds, ...group }) => ({
      ...group,
      kinds: [...kinds.values()].map(({ clients, ...tally }) => ({ ...tally, clients: [...clients] })),
    }));
  }
}

class Verifier implements Verified {
  verdict: SignatureVerdict | undefined;
  verified = 0;
  wrong = 0;

  constructor(private readonly left: { verifications: number }) {}

  take(verify: (() => SignatureVerdict) | undefined): void {
    const enough = this.verified === VERIFIED_OF_KIND || this.wrong === WRONG_OF_KIND;
    if (verify === undefined || enough || this.left.verifications === 0) return;
    this.left.verifications--;
    this.verified++;
    const verdict = verify();
    if (!verdict.valid && this.wrong++ === 0) this.verdict = verdict;
    this.verdict ??= verdict;
  }
}
