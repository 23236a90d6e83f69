import { ByteQueue } from './byte-queue.js';
import { CaptureError } from './error.js';
import { pcap } from './pcap.js';
import { pcapng } from './pcapng.js';

export interface Packet {
  /** LINKTYPE_ of tcpdump.org: 1 is Ethernet. */
  readonly linkType: number;
  /** Milliseconds since 1970; undefined: the file does not say. */
  readonly at: number | undefined;
  /** Valid until more is pushed. */
  readonly bytes: Buffer;
  /** The packet was longer than what was kept of it. */
  readonly cut: boolean;
}

export interface PacketSource {
  /** @returns undefined when more bytes are needed. @throws CaptureError */
  next(): Packet | undefined;
}

/** What people have instead, told by its first bytes. */
const OTHERS: readonly (readonly [RegExp, en: string, zh: string])[] = [
  [/^1f8b/, 'it is compressed: gunzip it first', '文件已压缩：请先用 gunzip 解压'],
  [/^(?:28b52ffd|04224d18)/, 'it is compressed: decompress it first', '文件已压缩：请先解压'],
  [
    /^(?:34cdb2a1|a1b2cd34)/,
    'it is the modified pcap of old Linux kernels: editcap converts it',
    '这是旧 Linux 内核的变体 pcap：可用 editcap 转换',
  ],
  [/^736e6f6f/, 'it is of snoop: editcap converts it', '这是 snoop 格式：可用 editcap 转换'],
];

/** Bytes of a capture file in, packets out, whichever of the two formats it has. */
export class PacketReader implements PacketSource {
  readonly #queue = new ByteQueue();
  #source: PacketSource | undefined;

  push(bytes: Buffer): void {
    this.#queue.push(bytes);
  }

  /** Its first bytes are those of a capture file. */
  get recognised(): boolean {
    return this.#source !== undefined;
  }

  /** Bytes of a packet that did not come whole. */
  get pending(): number {
    return this.#queue.left;
  }

  next(): Packet | undefined {
    this.#source ??= this.#recognise();
    return this.#source?.next();
  }

  #recognise(): PacketSource | undefined {
    const magic = this.#queue.peek(4)?.toString('hex');
    if (magic === undefined) return undefined;
    const source = pcap(this.#queue, magic) ?? pcapng(this.#queue, magic);
    if (source !== undefined) return source;
    const [, en, zh] = OTHERS.find(([is]) => is.test(magic)) ?? [];
    throw new CaptureError(
      {
        en: en ?? `it begins with ${magic}, which is neither pcap nor pcapng`,
        zh: zh ?? `开头为 ${magic}，既非 pcap 也非 pcapng`,
      },
      0,
    );
  }
}
