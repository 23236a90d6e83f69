import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { System } from '../../src/system/index.js';
import type { Transcript } from './transcript.js';

export interface Dissected {
  /** Messages in order, those that were encrypted included: `Client Hello, Change Cipher Spec, Finished`. */
  readonly messages: string;
  /** What the two sides said, decrypted. */
  readonly data: string;
}

/** What Wireshark, with the key log alone, makes of a connection: it knows TLCP as GMTLSv1. */
export async function dissect(system: System, { steps, keylog }: Transcript): Promise<Dissected> {
  const folder = await mkdtemp(join(tmpdir(), 'xinchuang-capture-'));
  try {
    const [capture, keys] = [join(folder, 'capture.pcap'), join(folder, 'keys')];
    await writeFile(keys, `${keylog.join('\n')}\n`);
    const wire = new Capture();
    for (const { do: what, bytes = '', output } of steps) {
      if (what === 'receive') wire.add('server', Buffer.from(bytes, 'hex'));
      wire.add('client', Buffer.from(output, 'hex'));
    }
    await writeFile(capture, wire.bytes());
    const argv = ['-r', capture, '-d', 'tcp.port==443,tls', '-o', `tls.keylog_file:${keys}`];
    const listed = await system.exec('tshark', [...argv, '-Y', 'tls', '-T', 'fields', '-e', '_ws.col.Info']);
    const followed = await system.exec('tshark', [...argv, '-q', '-z', 'follow,tls,raw,0']);
    const data = [...followed.stdout.matchAll(/^\s*([0-9a-f]+)$/gm)].map(([, hex = '']) => Buffer.from(hex, 'hex'));
    return {
      messages: listed.stdout.trim().split('\n').join(', '),
      data: Buffer.concat(data).toString('latin1'),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

type Side = 'client' | 'server';

const [SYN, ACK, PUSH] = [2, 16, 8];
/** Less than what an Ethernet frame carries. */
const SEGMENT = 1400;

/** A pcap file of one TCP connection, raw IPv4 (link type 101), checksums left out. */
class Capture {
  #packets: Buffer[] = [];
  #next: Record<Side, number> = { client: 1000, server: 5000 };

  constructor() {
    this.#packet('client', SYN);
    this.#packet('server', SYN | ACK);
    this.#packet('client', ACK);
  }

  add(side: Side, bytes: Buffer): void {
    for (let at = 0; at < bytes.length; at += SEGMENT) this.#packet(side, ACK | PUSH, bytes.subarray(at, at + SEGMENT));
  }

  bytes(): Buffer {
    const header = Buffer.alloc(24);
    header.writeUInt32LE(0xa1b2c3d4, 0);
    header.writeUInt16LE(2, 4);
    header.writeUInt16LE(4, 6);
    header.writeUInt32LE(65535, 16);
    header.writeUInt32LE(101, 20);
    return Buffer.concat([header, ...this.#packets]);
  }

  #packet(side: Side, flags: number, data: Buffer = Buffer.alloc(0)): void {
    const other = side === 'client' ? 'server' : 'client';
    const ports = { client: 40000, server: 443 };
    const ip = Buffer.alloc(20);
    ip.set([0x45, 0, 0, 0, 0, 0, 0, 0, 64, 6]);
    ip.writeUInt16BE(40 + data.length, 2);
    ip.set([127, 0, 0, side === 'client' ? 1 : 2], 12);
    ip.set([127, 0, 0, side === 'client' ? 2 : 1], 16);
    const tcp = Buffer.alloc(20);
    tcp.writeUInt16BE(ports[side], 0);
    tcp.writeUInt16BE(ports[other], 2);
    tcp.writeUInt32BE(this.#next[side], 4);
    tcp.writeUInt32BE(this.#next[other], 8);
    tcp.set([0x50, flags, 0xff, 0xff], 12);
    const record = Buffer.alloc(16);
    record.writeUInt32LE(1_000 + this.#packets.length, 0);
    record.writeUInt32LE(40 + data.length, 8);
    record.writeUInt32LE(40 + data.length, 12);
    this.#packets.push(Buffer.concat([record, ip, tcp, data]));
    this.#next[side] += data.length + ((flags & SYN) === 0 ? 0 : 1);
  }
}
