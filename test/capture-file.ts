/** How the bytes of a connection lie in a file. */
export interface CaptureForm {
  /** Default: `pcap`, little-endian, microseconds. */
  readonly file?: 'pcap' | 'pcap-big' | 'pcap-ns' | 'pcap-ns-big' | 'pcapng' | 'pcapng-big';
  readonly link?: 'raw' | 'ethernet' | 'vlan' | 'sll' | 'sll2' | 'null' | 'loop';
  readonly ip?: 4 | 6;
  /** Of the first packet, milliseconds since 1970; each one comes a millisecond later. */
  readonly at?: number;
}

export type Side = 'client' | 'server';

export interface Tcp {
  readonly from: Side;
  readonly flags: number;
  readonly sequence: number;
  readonly data: Buffer;
  /** Bytes of the whole packet that are kept. */
  readonly kept?: number;
  /** Of the client; the server's is 443. */
  readonly port?: number;
}

export const [FIN, SYN, RST, PUSH, ACK] = [1, 2, 4, 8, 16];
/** Less than what an Ethernet frame carries. */
export const SEGMENT = 1400;
const ISN: Readonly<Record<Side, number>> = { client: 0xffff_ff00, server: 5000 };

/** Segments of a connection: SYN, SYN and ACK, ACK, what the sides say in turns, in sequence numbers that go round. */
export function segmentsOf(said: readonly (readonly [Side, Buffer])[], port = 40000, size = SEGMENT): Tcp[] {
  const next = { client: ISN.client + 1, server: ISN.server + 1 };
  const none = Buffer.alloc(0);
  const segments: Tcp[] = [
    { from: 'client', flags: SYN, sequence: ISN.client, data: none, port },
    { from: 'server', flags: SYN | ACK, sequence: ISN.server, data: none, port },
    { from: 'client', flags: ACK, sequence: next.client, data: none, port },
  ];
  for (const [from, bytes] of said)
    for (let at = 0; at < bytes.length; at += size) {
      const data = bytes.subarray(at, at + size);
      segments.push({ from, flags: ACK | PUSH, sequence: next[from] >>> 0, data, port });
      next[from] += data.length;
    }
  return segments;
}

/** Both sides close in order. */
export function closing(segments: readonly Tcp[], first: Side = 'client', flags = FIN | ACK): Tcp[] {
  return (first === 'client' ? (['client', 'server'] as const) : (['server', 'client'] as const)).map(from => {
    const last = segments.findLast(segment => segment.from === from);
    const length = last === undefined ? 0 : last.data.length + ((last.flags & SYN) === 0 ? 0 : 1);
    return {
      from,
      flags,
      sequence: ((last?.sequence ?? 0) + length) >>> 0,
      data: Buffer.alloc(0),
      port: last?.port ?? 0,
    };
  });
}

/** A capture file, checksums left out. */
export function captureFile(segments: readonly Tcp[], form: CaptureForm = {}): Buffer {
  const { file = 'pcap', link = 'raw', at = Date.UTC(2026, 10, 20) } = form;
  const frames = segments.map((segment, n) => {
    const bytes = LINKS[link].frame(ipPacket(segment, form.ip ?? 4), form.ip ?? 4);
    return { bytes, at: at + n, kept: Math.min(bytes.length, segment.kept ?? bytes.length) };
  });
  return file.startsWith('pcapng')
    ? pcapng(frames, LINKS[link].type, file === 'pcapng-big')
    : pcap(frames, LINKS[link].type, file.endsWith('-big'), file.includes('-ns'));
}

interface Frame {
  readonly bytes: Buffer;
  readonly at: number;
  readonly kept: number;
}

const numbers = (big: boolean) => ({
  u16: (...values: readonly number[]) => words(values, 2, big),
  u32: (...values: readonly number[]) => words(values, 4, big),
});

function words(values: readonly number[], size: 2 | 4, big: boolean): Buffer {
  const bytes = Buffer.alloc(values.length * size);
  for (const [n, value] of values.entries())
    if (big) bytes.writeUIntBE(value, n * size, size);
    else bytes.writeUIntLE(value, n * size, size);
  return bytes;
}

function pcap(frames: readonly Frame[], link: number, big: boolean, nanoseconds: boolean): Buffer {
  const { u16, u32 } = numbers(big);
  const header = [u32(nanoseconds ? 0xa1b23c4d : 0xa1b2c3d4), u16(2, 4), u32(0, 0, 65535, link)];
  const packets = frames.flatMap(({ bytes, at, kept }) => [
    u32(Math.floor(at / 1000), (at % 1000) * (nanoseconds ? 1e6 : 1e3), kept, bytes.length),
    bytes.subarray(0, kept),
  ]);
  return Buffer.concat([...header, ...packets]);
}

const MICROSECONDS_OF_MS = 1000;

/** Two interfaces, of which the second has the packets, in nanoseconds. */
function pcapng(frames: readonly Frame[], link: number, big: boolean): Buffer {
  const { u16, u32 } = numbers(big);
  const block = (type: number, body: Buffer) => {
    const padded = Buffer.concat([body, Buffer.alloc(-body.length & 3)]);
    const length = u32(padded.length + 12);
    return Buffer.concat([u32(type), length, padded, length]);
  };
  const resolution = Buffer.concat([u16(9, 1), Buffer.of(9, 0, 0, 0), u16(0, 0)]);
  const unknown = block(0x0bad, Buffer.from('passed over'));
  return Buffer.concat([
    block(0x0a0d0d0a, Buffer.concat([u32(0x1a2b3c4d), u16(1, 0), u32(0xffffffff, 0xffffffff)])),
    block(1, Buffer.concat([u16(147, 0), u32(0)])),
    unknown,
    block(1, Buffer.concat([u16(link, 0), u32(0), resolution])),
    ...frames.map(({ bytes, at, kept }) => {
      const time = BigInt(Math.round(at * MICROSECONDS_OF_MS)) * 1000n;
      const [high, low] = [Number(time >> 32n), Number(time & 0xffffffffn)];
      return block(6, Buffer.concat([u32(1, high, low, kept, bytes.length), bytes.subarray(0, kept)]));
    }),
  ]);
}

const ETHERTYPE = { 4: Buffer.of(8, 0), 6: Buffer.of(0x86, 0xdd) } as const;

const LINKS: Readonly<
  Record<NonNullable<CaptureForm['link']>, { readonly type: number; frame(packet: Buffer, ip: 4 | 6): Buffer }>
> = {
  raw: { type: 101, frame: packet => packet },
  // Padded, as short frames are.
  ethernet: {
    type: 1,
    frame: (packet, ip) => Buffer.concat([Buffer.alloc(12), ETHERTYPE[ip], packet, Buffer.alloc(6)]),
  },
  vlan: {
    type: 1,
    frame: (packet, ip) =>
      Buffer.concat([Buffer.alloc(12), Buffer.of(0x88, 0xa8, 0, 7, 0x81, 0, 0, 9), ETHERTYPE[ip], packet]),
  },
  sll: { type: 113, frame: (packet, ip) => Buffer.concat([Buffer.alloc(14), ETHERTYPE[ip], packet]) },
  sll2: { type: 276, frame: (packet, ip) => Buffer.concat([ETHERTYPE[ip], Buffer.alloc(18), packet]) },
  null: { type: 0, frame: (packet, ip) => Buffer.concat([Buffer.of(ip === 4 ? 2 : 30, 0, 0, 0), packet]) },
  loop: { type: 108, frame: (packet, ip) => Buffer.concat([Buffer.of(0, 0, 0, ip === 4 ? 2 : 24), packet]) },
};

const ADDRESS = {
  4: { client: Buffer.of(192, 0, 2, 7), server: Buffer.of(192, 0, 2, 1) },
  6: { client: v6(7), server: v6(1) },
} as const;

function v6(last: number): Buffer {
  return Buffer.from(`20010db80000000000000000000000${last.toString(16).padStart(2, '0')}`, 'hex');
}

function ipPacket({ from, flags, sequence, data, port = 40000 }: Tcp, ip: 4 | 6): Buffer {
  const other = from === 'client' ? 'server' : 'client';
  const ports = { client: port, server: 443 };
  const tcp = Buffer.alloc(20);
  tcp.writeUInt16BE(ports[from], 0);
  tcp.writeUInt16BE(ports[other], 2);
  tcp.writeUInt32BE(sequence >>> 0, 4);
  tcp.set([0x50, flags, 0xff, 0xff], 12);
  const [source, destination] = [ADDRESS[ip][from], ADDRESS[ip][other]];
  if (ip === 6) {
    // A hop-by-hop header stands before TCP.
    const header = Buffer.alloc(8);
    header.set([0x60]);
    header.writeUInt16BE(8 + 20 + data.length, 4);
    header.set([0, 64], 6);
    return Buffer.concat([header, source, destination, Buffer.of(6, 0, 1, 4, 0, 0, 0, 0), tcp, data]);
  }
  const header = Buffer.alloc(12);
  header.set([0x45, 0, 0, 0, 0, 0, 0x40, 0, 64, 6]);
  header.writeUInt16BE(40 + data.length, 2);
  return Buffer.concat([header, source, destination, tcp, data]);
}
