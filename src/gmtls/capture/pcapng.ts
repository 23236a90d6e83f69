import { BIG, type ByteOrder, type ByteQueue, LITTLE } from './byte-queue.js';
import { CaptureError } from './error.js';
import type { Packet, PacketSource } from './packet-reader.js';
import { MAX_PACKET, tooLong } from './pcap.js';

/** draft-ietf-opsawg-pcapng §4. Blocks that are not here, such as statistics and secrets, are passed over. */
const BLOCK = { section: 0x0a0d0d0a, interface: 1, packet: 2, simplePacket: 3, enhancedPacket: 6 } as const;
const OPTION = { end: 0, tsresol: 9, tsoffset: 14 } as const;

/** Of Wireshark, wiretap/pcapng.c. */
const MAX_BLOCK = 16 << 20;
const MIN_BLOCK = 12;
const MAX_INTERFACES = 1000;

interface Interface {
  readonly linkType: number;
  /** Bytes kept of each packet; 0: all. */
  readonly snapLength: number;
  /** Milliseconds of one unit of its timestamps. */
  readonly unitMs: number;
  readonly offsetMs: number;
}

type Body = Omit<Packet, 'linkType' | 'at'> & { readonly of: number; readonly high?: number; readonly low?: number };

/** @returns undefined when it is another format */
export function pcapng(queue: ByteQueue, magic: string): PacketSource | undefined {
  if (magic !== '0a0d0d0a') return undefined;
  let order = LITTLE;
  let interfaces: Interface[] = [];
  return {
    next() {
      for (;;) {
        const start = queue.peek(MIN_BLOCK);
        if (start === undefined) return undefined;
        const at = queue.at;
        // The same in both byte orders: a section says which one is its own.
        if (start.readUInt32LE(0) === BLOCK.section) order = orderOf(start.readUInt32LE(8), at);
        const [type, length] = [order.uint32(start, 0), order.uint32(start, 4)];
        if (length < MIN_BLOCK || length % 4 !== 0 || length > MAX_BLOCK)
          throw damaged(`a block of ${length} bytes`, `块长度为 ${length} 字节`, at);
        const block = queue.peek(length);
        if (block === undefined) return undefined;
        queue.skip(length);
        const body = block.subarray(8, length - 4);
        if (type === BLOCK.section) interfaces = [];
        else if (type === BLOCK.interface) {
          if (interfaces.length === MAX_INTERFACES)
            throw damaged(`more than ${MAX_INTERFACES} interfaces`, `接口超过 ${MAX_INTERFACES} 个`, at);
          interfaces.push(interfaceOf(body, order, at));
        } else {
          const packet = BODIES[type]?.(body, order, at, interfaces[0]?.snapLength ?? 0);
          if (packet !== undefined) return packetOf(packet, interfaces, at);
        }
      }
    },
  };
}

function orderOf(magic: number, at: number): ByteOrder {
  if (magic === 0x1a2b3c4d) return LITTLE;
  if (magic === 0x4d3c2b1a) return BIG;
  throw damaged('a section without its byte-order magic', '节缺少字节序标记', at);
}

/** IDB, §4.2. */
function interfaceOf(body: Buffer, order: ByteOrder, at: number): Interface {
  need(body, 8, at);
  let [unitMs, offsetMs] = [1e-3, 0];
  for (const [code, value] of optionsOf(body.subarray(8), order)) {
    const [resolution = 6] = value;
    if (code === OPTION.tsresol && value.length === 1)
      unitMs = 1000 * (resolution < 0x80 ? 10 ** -resolution : 2 ** -(resolution & 0x7f));
    if (code === OPTION.tsoffset && value.length === 8)
      offsetMs = 1000 * Number(order === LITTLE ? value.readBigInt64LE(0) : value.readBigInt64BE(0));
  }
  return { linkType: order.uint16(body, 0), snapLength: order.uint32(body, 4), unitMs, offsetMs };
}

function* optionsOf(bytes: Buffer, order: ByteOrder): Generator<readonly [code: number, value: Buffer]> {
  for (let at = 0; at + 4 <= bytes.length; ) {
    const [code, length] = [order.uint16(bytes, at), order.uint16(bytes, at + 2)];
    if (code === OPTION.end || at + 4 + length > bytes.length) return;
    yield [code, bytes.subarray(at + 4, at + 4 + length)];
    at += 4 + Math.ceil(length / 4) * 4;
  }
}

type ReadBody = (body: Buffer, order: ByteOrder, at: number, snapLength: number) => Body;

const timed =
  (interfaceSize: 2 | 4): ReadBody =>
  (body, order, at) => {
    need(body, 20, at);
    const kept = order.uint32(body, 12);
    return {
      of: interfaceSize === 4 ? order.uint32(body, 0) : order.uint16(body, 0),
      high: order.uint32(body, 4),
      low: order.uint32(body, 8),
      ...contents(body.subarray(20), kept, order.uint32(body, 16), at),
    };
  };

const BODIES: Readonly<Record<number, ReadBody>> = {
  [BLOCK.enhancedPacket]: timed(4),
  // Obsolete, and still in old files.
  [BLOCK.packet]: timed(2),
  // No time, and always of the first interface.
  [BLOCK.simplePacket]: (body, order, at, snapLength) => {
    need(body, 4, at);
    const length = order.uint32(body, 0);
    const kept = Math.min(length, snapLength === 0 ? length : snapLength, body.length - 4);
    return { of: 0, ...contents(body.subarray(4), kept, length, at) };
  },
};

function contents(bytes: Buffer, kept: number, length: number, at: number): { bytes: Buffer; cut: boolean } {
  if (kept > MAX_PACKET) throw tooLong(kept, at);
  need(bytes, kept, at);
  return { bytes: bytes.subarray(0, kept), cut: length > kept };
}

function packetOf({ of, high, low, bytes, cut }: Body, interfaces: readonly Interface[], at: number): Packet {
  const from = interfaces[of];
  if (from === undefined)
    throw damaged(`a packet of interface ${of}, which is not there`, `数据包所属接口 ${of} 不存在`, at);
  const { linkType, unitMs, offsetMs } = from;
  const ms = high === undefined || low === undefined ? undefined : (high * 2 ** 32 + low) * unitMs + offsetMs;
  return { linkType, at: ms, bytes, cut };
}

function need(body: Buffer, length: number, at: number): void {
  if (body.length < length)
    throw damaged(
      `a block with ${body.length} bytes where ${length} are due`,
      `块内只有 ${body.length} 字节，应有 ${length}`,
      at,
    );
}

function damaged(en: string, zh: string, at: number): CaptureError {
  return new CaptureError({ en, zh }, at);
}
