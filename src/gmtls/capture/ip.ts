import { SocketAddress } from 'node:net';

const TCP = 6;

export interface IpPayload {
  /** Addresses of 4 or 16 bytes. */
  readonly source: Buffer;
  readonly destination: Buffer;
  readonly bytes: Buffer;
  /** Less is there than the header says. */
  readonly cut: boolean;
}

/** The TCP segment in an IP packet. `fragment`: a piece of one. Fragments are not put together. */
export function tcpPayloadOf(packet: Buffer): IpPayload | 'fragment' | 'other' {
  const [first = 0] = packet;
  if (first >>> 4 === 4) return ipv4(packet, (first & 15) * 4);
  return first >>> 4 === 6 ? ipv6(packet) : 'other';
}

/** RFC 791 §3.1. */
function ipv4(packet: Buffer, header: number): IpPayload | 'fragment' | 'other' {
  if (header < 20 || packet.length < header || packet[9] !== TCP) return 'other';
  // More fragments, or an offset.
  if ((packet.readUInt16BE(6) & 0x3fff) !== 0) return 'fragment';
  // The network card splits it later, and the kernel leaves the length to it: 0.
  const length = packet.readUInt16BE(2) || packet.length;
  return {
    source: packet.subarray(12, 16),
    destination: packet.subarray(16, 20),
    // An Ethernet frame is padded.
    bytes: packet.subarray(header, Math.max(header, length)),
    cut: packet.length < length,
  };
}

/** Extension headers that may stand before TCP, RFC 8200 §4: hop-by-hop, routing, destination options. */
const EXTENSIONS: ReadonlySet<number> = new Set([0, 43, 60]);
const FRAGMENT = 44;
const HEADER = 40;

function ipv6(packet: Buffer): IpPayload | 'fragment' | 'other' {
  if (packet.length < HEADER) return 'other';
  const length = packet.readUInt16BE(4) === 0 ? packet.length : HEADER + packet.readUInt16BE(4);
  let [next = 0, at] = [packet[6], HEADER];
  while (next !== TCP) {
    const [following = 0, size = 0] = packet.subarray(at, at + 2);
    if (at + 8 > packet.length) return 'other';
    if (next === FRAGMENT) {
      // One that is alone is whole, RFC 6946.
      if ((packet.readUInt16BE(at + 2) & 0xfff9) !== 0) return 'fragment';
      at += 8;
    } else if (EXTENSIONS.has(next)) at += 8 + size * 8;
    else return 'other';
    next = following;
  }
  return {
    source: packet.subarray(8, 24),
    destination: packet.subarray(24, 40),
    bytes: packet.subarray(at, Math.max(at, length)),
    cut: packet.length < length,
  };
}

/** As people write it: `192.0.2.1`, `2001:db8::1`. */
export function addressText(address: Uint8Array): string {
  if (address.length === 4) return address.join('.');
  const groups = Array.from({ length: 8 }, (_, n) => ((address[2 * n] ?? 0) << 8) | (address[2 * n + 1] ?? 0));
  // RFC 5952.
  return new SocketAddress({ address: groups.map(group => group.toString(16)).join(':'), family: 'ipv6' }).address;
}
