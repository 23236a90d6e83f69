import { Conversation, type Said } from './conversation.js';
import { addressText, tcpPayloadOf } from './ip.js';
import { ipPacketOf, isKnownLink } from './link-layer.js';
import type { Packet } from './packet-reader.js';
import { type Segment, segmentOf, TcpStream } from './tcp.js';

/** A connection with a hello in it, as far as the capture has it. */
export interface Recorded {
  /** `192.0.2.1:443`, `[2001:db8::1]:443`. */
  readonly serverAddress: string;
  /** Without its port, which says nothing. */
  readonly clientAddress: string;
  readonly client: Said;
  readonly server: Said;
  /** Of its first packet with data; milliseconds since 1970. */
  readonly at: number | undefined;
  /** Who closed or reset it first, before the handshake was over. */
  readonly closed: 'client' | 'server' | undefined;
  /** A part of it is missing: the capture lacks packets, or they were cut. */
  readonly hole: boolean;
  /** Dropped for others, to keep memory bounded. */
  readonly leftOut: boolean;
}

/** What a capture has beside handshakes. */
export interface Counts {
  packets: number;
  tcp: number;
  /** Pieces of IP packets: not put together. */
  fragments: number;
  /** Shorter than their header says. */
  damaged: number;
  /** Kept in part: the capture was made with a snap length. */
  cut: number;
  /** Connections whose first bytes are no TLS. */
  otherConnections: number;
  /** Connections that begin as TLS does, and no hello of them is there whole. */
  withoutHello: number;
  /** By LINKTYPE: packets whose link layer is not known here. */
  readonly unknownLinks: Map<number, number>;
}

/** Connections of which nothing but a SYN came; a flood of them may not take memory. */
const MAX_OPENING = 4096;
const MAX_LIVE = 2048;
const MAX_LIVE_BYTES = 64 << 20;
/** What is repeated of a handshake that is over begins no new one. */
const MAX_OVER = 4096;

interface Live {
  readonly ends: readonly [string, string];
  readonly streams: readonly [TcpStream, TcpStream];
  readonly conversation: Conversation;
  readonly at: number | undefined;
  readonly closed: (0 | 1)[];
  bytes: number;
  cut: boolean;
}

/** Initial sequence numbers of both ends. */
type Opening = [number | undefined, number | undefined];

/** Packets in, in any order that a network makes of them; connections out, each once. Memory is bounded whatever comes. */
export class Connections {
  readonly counts: Counts = {
    ...{ packets: 0, tcp: 0, fragments: 0, damaged: 0, cut: 0, otherConnections: 0, withoutHello: 0 },
    unknownLinks: new Map(),
  };
  readonly #opening = new Map<string, Opening>();
  readonly #live = new Map<string, Live>();
  readonly #over = new Map<string, true>();
  #bytes = 0;

  constructor(private readonly tell: (recorded: Recorded) => void) {}

  add(packet: Packet): void {
    const { counts } = this;
    counts.packets++;
    if (packet.cut) counts.cut++;
    if (!isKnownLink(packet.linkType)) {
      counts.unknownLinks.set(packet.linkType, (counts.unknownLinks.get(packet.linkType) ?? 0) + 1);
      return;
    }
    const ip = ipPacketOf(packet.linkType, packet.bytes);
    const tcp = ip === undefined ? 'other' : tcpPayloadOf(ip);
    if (tcp === 'other') return;
    if (tcp === 'fragment') {
      counts.fragments++;
      return;
    }
    const segment = segmentOf(tcp.bytes);
    if (segment === undefined) {
      counts.damaged++;
      return;
    }
    counts.tcp++;
    const source = endpoint(tcp.source, segment.sourcePort);
    const destination = endpoint(tcp.destination, segment.destinationPort);
    const end = source < destination ? 0 : 1;
    this.#segment(end === 0 ? [source, destination] : [destination, source], end, segment, packet.at, tcp.cut);
  }

  /** No packet follows. */
  finish(): void {
    for (const [key, live] of this.#live) this.#end(key, live);
  }

  #segment(ends: readonly [string, string], end: 0 | 1, segment: Segment, at: number | undefined, cut: boolean): void {
    const key = ends[0] + ends[1];
    let live = this.#live.get(key);
    if (segment.syn) {
      // The same ports once more, not the same SYN.
      if (live?.streams[end].begun && !live.streams[end].starts(segment.sequence + 1)) {
        this.#end(key, live);
        live = undefined;
      }
      if (live === undefined) this.#open(key, end, segment.sequence);
      else if (!live.streams[end].begun) live.streams[end].begin(segment.sequence + 1);
    }
    if (live === undefined && (segment.payload.length > 0 || segment.reset))
      live = this.#begin(key, ends, end, segment, at);
    if (live === undefined) return;
    // TCP Fast Open has data behind the SYN.
    this.#data(key, live, end, segment.sequence + (segment.syn ? 1 : 0), segment.payload, cut);
    if (this.#live.get(key) !== live) return;
    if ((segment.fin || segment.reset) && !live.closed.includes(end)) live.closed.push(end);
    const settled = live.closed.length === 2 && !live.streams.some(({ incomplete }) => incomplete);
    if (segment.reset || settled) this.#end(key, live);
  }

  #open(key: string, end: 0 | 1, sequence: number): void {
    const opening = this.#opening.get(key) ?? [undefined, undefined];
    opening[end] = sequence;
    this.#over.delete(key);
    this.#opening.set(key, opening);
    dropOldest(this.#opening, MAX_OPENING);
  }

  /** Where the beginning was not captured, a handshake may still begin with a hello. */
  #begin(
    key: string,
    ends: readonly [string, string],
    end: 0 | 1,
    { payload }: Segment,
    at: number | undefined,
  ): Live | undefined {
    const opening = this.#opening.get(key);
    this.#opening.delete(key);
    if (payload.length === 0 || this.#over.has(key)) return undefined;
    if (opening?.[end] === undefined && !looksLikeHello(payload)) return undefined;
    const live: Live = {
      ...{ ends, at, closed: [], bytes: 0, cut: false },
      streams: [new TcpStream(), new TcpStream()],
      conversation: new Conversation(),
    };
    for (const each of [0, 1] as const) {
      const initial = opening?.[each];
      if (initial !== undefined) live.streams[each].begin(initial + 1);
    }
    this.#live.set(key, live);
    for (const [oldest, other] of this.#live) {
      if (this.#live.size <= MAX_LIVE && this.#bytes <= MAX_LIVE_BYTES) break;
      if (other !== live) this.#end(oldest, other, true);
    }
    return live;
  }

  #data(key: string, live: Live, end: 0 | 1, sequence: number, payload: Buffer, cut: boolean): void {
    const { conversation, streams } = live;
    if (!conversation.wants(end)) return;
    live.cut ||= cut;
    if (payload.length === 0) return;
    const stream = streams[end];
    if (!stream.begun && looksLikeRecord(payload)) stream.begin(sequence);
    live.bytes += payload.length;
    this.#bytes += payload.length;
    for (const bytes of stream.add(sequence, payload))
      if (!conversation.take(end, bytes)) {
        this.counts.otherConnections++;
        this.#forget(key, live);
        return;
      }
    if (conversation.over) this.#end(key, live);
  }

  #end(key: string, live: Live, leftOut = false): void {
    this.#forget(key, live);
    this.#over.set(key, true);
    dropOldest(this.#over, MAX_OVER);
    const { conversation, ends, closed, streams, at } = live;
    const { client } = conversation;
    if (client === undefined) {
      this.counts.withoutHello++;
      return;
    }
    const server = client === 0 ? 1 : 0;
    const [first] = closed;
    this.tell({
      clientAddress: hostOf(ends[client]),
      serverAddress: `${bracketed(hostOf(ends[server]))}:${portOf(ends[server])}`,
      client: conversation.said(client),
      server: conversation.said(server),
      at,
      closed: first === undefined ? undefined : first === client ? 'client' : 'server',
      hole: live.cut || streams.some(stream => !stream.begun || stream.incomplete),
      leftOut,
    });
  }

  #forget(key: string, live: Live): void {
    if (this.#live.delete(key)) this.#bytes -= live.bytes;
  }
}

/** Address and port as bytes in a string, which is small and quick as a key. */
function endpoint(address: Buffer, port: Buffer): string {
  return address.toString('latin1') + port.toString('latin1');
}

function hostOf(end: string): string {
  return addressText(Buffer.from(end.slice(0, -2), 'latin1'));
}

function bracketed(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}

function portOf(end: string): number {
  return Buffer.from(end.slice(-2), 'latin1').readUInt16BE(0);
}

/** A record of handshake or alert, in the clear. */
function looksLikeRecord(bytes: Buffer): boolean {
  const [type = 0, major = 0, , high = 0xff] = bytes;
  return (type === 21 || type === 22) && (major === 1 || major === 3) && high <= 0x48;
}

function looksLikeHello(bytes: Buffer): boolean {
  const message = bytes[5];
  return bytes[0] === 22 && looksLikeRecord(bytes) && (message === 1 || message === 2);
}

function dropOldest<T>(map: Map<string, T>, max: number): void {
  if (map.size <= max) return;
  const { value } = map.keys().next();
  if (value !== undefined) map.delete(value);
}
