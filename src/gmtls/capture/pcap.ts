import { BIG, type ByteOrder, type ByteQueue, LITTLE } from './byte-queue.js';
import { CaptureError } from './error.js';
import type { Packet, PacketSource } from './packet-reader.js';

interface Flavour {
  readonly order: ByteOrder;
  /** How many fractions a second has. */
  readonly fractions: number;
}

/** By the first four bytes, draft-ietf-opsawg-pcap §4: microseconds, and nanoseconds of libpcap 1.5. */
const FLAVOURS: Readonly<Record<string, Flavour>> = {
  d4c3b2a1: { order: LITTLE, fractions: 1e6 },
  a1b2c3d4: { order: BIG, fractions: 1e6 },
  '4d3cb2a1': { order: LITTLE, fractions: 1e9 },
  a1b23c4d: { order: BIG, fractions: 1e9 },
};

const FILE_HEADER = 24;
const PACKET_HEADER = 16;
/** MAXIMUM_SNAPLEN of libpcap. */
export const MAX_PACKET = 262_144;

/** The classic format, draft-ietf-opsawg-pcap. @returns undefined when it is another one */
export function pcap(queue: ByteQueue, magic: string): PacketSource | undefined {
  const flavour = FLAVOURS[magic];
  if (flavour === undefined) return undefined;
  const { order, fractions } = flavour;
  let linkType: number | undefined;
  return {
    next(): Packet | undefined {
      if (linkType === undefined) {
        const header = queue.peek(FILE_HEADER);
        if (header === undefined) return undefined;
        // The upper half says how long a frame check sequence is.
        linkType = order.uint32(header, 20) & 0xffff;
        queue.skip(FILE_HEADER);
      }
      const header = queue.peek(PACKET_HEADER);
      if (header === undefined) return undefined;
      const kept = order.uint32(header, 8);
      if (kept > MAX_PACKET) throw tooLong(kept, queue.at);
      const whole = queue.peek(PACKET_HEADER + kept);
      if (whole === undefined) return undefined;
      queue.skip(PACKET_HEADER + kept);
      return {
        linkType,
        at: order.uint32(header, 0) * 1000 + (order.uint32(header, 4) / fractions) * 1000,
        bytes: whole.subarray(PACKET_HEADER),
        cut: order.uint32(header, 12) > kept,
      };
    },
  };
}

export function tooLong(length: number, at: number): CaptureError {
  return new CaptureError(
    {
      en: `a packet of ${length} bytes, and ${MAX_PACKET} are allowed`,
      zh: `数据包长 ${length} 字节，上限 ${MAX_PACKET}`,
    },
    at,
  );
}
