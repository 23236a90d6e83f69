import { createHash } from 'node:crypto';
import { crc32, deflateRawSync, gzipSync } from 'node:zlib';

/** Writes archives field by field, good ones and such as no tool would write. */

export interface TarEntry {
  readonly path: string;
  readonly data?: Buffer;
  /** typeflag; default `0`, a file. */
  readonly type?: string;
  readonly link?: string;
  /** What the header claims, where that is not the length of `data`. */
  readonly size?: number | bigint;
}

/** POSIX ustar. `end: false` leaves out the two zero blocks. */
export function tar(entries: readonly TarEntry[], { end = true } = {}): Buffer {
  const blocks = entries.flatMap(entry => {
    const data = entry.data ?? Buffer.alloc(0);
    return [tarHeader(entry), data, Buffer.alloc(-data.length & 511)];
  });
  return Buffer.concat([...blocks, Buffer.alloc(end ? 1024 : 0)]);
}

function tarHeader({ path, data, type = '0', link = '', size = data?.length ?? 0 }: TarEntry): Buffer {
  const block = Buffer.alloc(512);
  block.write(path.slice(0, 100), 0);
  block.write('0000755\0', 100);
  block.write('0000000\0', 108);
  block.write('0000000\0', 116);
  if (typeof size === 'number') block.write(`${size.toString(8).padStart(11, '0')}\0`, 124);
  else {
    // GNU: base 256.
    block[124] = 0x80;
    block.writeBigUInt64BE(size, 128);
  }
  block.write('00000000000\0', 136);
  block.write(' '.repeat(8), 148);
  block.write(type, 156);
  block.write(link.slice(0, 100), 157);
  block.write('ustar\x0000', 257);
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return block;
}

/** A pax header for the entry that follows. */
export function pax(records: Readonly<Record<string, string>>): TarEntry {
  const lines = Object.entries(records).map(([key, value]) => {
    const body = ` ${key}=${value}\n`;
    let length = body.length + 1;
    while (`${length}${body}`.length !== length) length = `${length}${body}`.length;
    return `${length}${body}`;
  });
  return { path: 'PaxHeader', type: 'x', data: Buffer.from(lines.join('')) };
}

export interface ZipMember {
  readonly path: string;
  readonly data: Buffer;
  readonly method?: number;
  readonly encrypted?: boolean;
  readonly localPath?: string;
  readonly mode?: number;
  readonly crc?: number;
  /** The data, and the local header, are those of the first member. */
  readonly shared?: boolean;
}

/** APPNOTE.TXT §4.3 */
export function zip(members: readonly ZipMember[]): Buffer {
  const [local, central]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  let first = 0;
  for (const [i, member] of members.entries()) {
    const { path, data, method = 8, encrypted = false, localPath = path, mode = 0o100755 } = member;
    const body = method === 8 ? deflateRawSync(data) : data;
    const crc = member.crc ?? crc32(data);
    const name = Buffer.from(localPath);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(20, 4);
    head.writeUInt16LE(encrypted ? 1 : 0, 6);
    head.writeUInt16LE(method, 8);
    head.writeUInt32LE(crc, 14);
    head.writeUInt32LE(body.length, 18);
    head.writeUInt32LE(data.length, 22);
    head.writeUInt16LE(name.length, 26);
    const at = member.shared === true ? first : offset;
    if (i === 0) first = offset;
    if (member.shared !== true) {
      local.push(head, name, body);
      offset += head.length + name.length + body.length;
    }
    const file = Buffer.from(path);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(0x0314, 4);
    entry.writeUInt16LE(20, 6);
    entry.writeUInt16LE(encrypted ? 1 : 0, 8);
    entry.writeUInt16LE(method, 10);
    entry.writeUInt32LE(crc, 16);
    entry.writeUInt32LE(body.length, 20);
    entry.writeUInt32LE(data.length, 24);
    entry.writeUInt16LE(file.length, 28);
    entry.writeUInt32LE(mode * 65536, 38);
    entry.writeUInt32LE(at, 42);
    central.push(entry, file);
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(members.length, 8);
  end.writeUInt16LE(members.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, directory, end]);
}

/** ar(5) */
export function ar(members: Readonly<Record<string, Buffer>>): Buffer {
  const parts = Object.entries(members).flatMap(([name, data]) => [
    Buffer.from(
      `${name.padEnd(16)}${'0'.padEnd(12)}${'0'.padEnd(6)}${'0'.padEnd(6)}${'100644'.padEnd(8)}${String(data.length).padEnd(10)}\`\n`,
    ),
    data,
    Buffer.alloc(data.length & 1, '\n'),
  ]);
  return Buffer.concat([Buffer.from('!<arch>\n'), ...parts]);
}

/** deb(5) */
export function deb(entries: readonly TarEntry[], architecture = 'arm64'): Buffer {
  const control = Buffer.from(`Package: gateway\nVersion: 1.0\nArchitecture: ${architecture}\n`);
  return ar({
    'debian-binary': Buffer.from('2.0\n'),
    'control.tar.gz': gzipSync(tar([{ path: './control', data: control }])),
    'data.tar.gz': gzipSync(tar(entries)),
  });
}

export interface CpioEntry {
  readonly path: string;
  readonly data?: Buffer;
  readonly mode?: number;
  readonly size?: number;
  readonly nameSize?: number;
}

/** cpio(5), new ASCII format. */
export function cpio(entries: readonly CpioEntry[]): Buffer {
  return Buffer.concat(
    [...entries, { path: 'TRAILER!!!', mode: 0 }].flatMap(
      ({ path, data = Buffer.alloc(0), mode = 0o100755, ...claimed }: CpioEntry) => {
        const name = Buffer.from(`${path}\0`);
        const fields = [
          1,
          mode,
          0,
          0,
          1,
          0,
          claimed.size ?? data.length,
          0,
          0,
          0,
          0,
          claimed.nameSize ?? name.length,
          0,
        ];
        const header = Buffer.from(`070701${fields.map(n => n.toString(16).padStart(8, '0')).join('')}`);
        return [header, name, Buffer.alloc(-(header.length + name.length) & 3), data, Buffer.alloc(-data.length & 3)];
      },
    ),
  );
}

export interface RpmSpec {
  readonly payload: Buffer;
  readonly architecture?: string;
  /** What the main header's index claims to have. */
  readonly tags?: number;
  readonly storeBytes?: number;
  readonly payloadDigest?: string;
  /** As the header names it; none is gzip. */
  readonly compressor?: string;
}

/** https://rpm-software-management.github.io/rpm/manual/format_v4.html */
export function rpm({
  payload,
  architecture = 'aarch64',
  tags,
  storeBytes,
  payloadDigest,
  compressor,
}: RpmSpec): Buffer {
  const lead = Buffer.alloc(96);
  lead.write('edabeedb', 0, 'hex');
  const digest = payloadDigest ?? createHash('sha256').update(payload).digest('hex');
  const named = compressor === undefined ? {} : { 1125: compressor };
  const header = rpmHeader({ 1022: architecture, 1124: 'cpio', ...named, 5092: digest }, tags, storeBytes);
  const signature = rpmHeader({ 273: createHash('sha256').update(header).digest('hex') });
  return Buffer.concat([lead, signature, Buffer.alloc(-signature.length & 7), header, payload]);
}

function rpmHeader(strings: Readonly<Record<number, string>>, tags?: number, storeBytes?: number): Buffer {
  const index: Buffer[] = [];
  const store: Buffer[] = [];
  let offset = 0;
  for (const [tag, text] of Object.entries(strings)) {
    const entry = Buffer.alloc(16);
    entry.writeUInt32BE(Number(tag), 0);
    entry.writeUInt32BE(6, 4);
    entry.writeUInt32BE(offset, 8);
    entry.writeUInt32BE(1, 12);
    index.push(entry);
    const bytes = Buffer.from(`${text}\0`);
    store.push(bytes);
    offset += bytes.length;
  }
  const intro = Buffer.alloc(16);
  intro.write('8eade801', 0, 'hex');
  intro.writeUInt32BE(tags ?? index.length, 8);
  intro.writeUInt32BE(storeBytes ?? offset, 12);
  return Buffer.concat([intro, ...index, ...store]);
}

export interface ImageSpec {
  readonly architecture: string;
  readonly os?: string;
  /** From the lowest to the uppermost. */
  readonly layers: readonly (readonly TarEntry[])[];
}

/** An OCI layout as files by path: image-layout.md, manifest.md, config.md. */
export function ociLayout(images: readonly ImageSpec[]): Map<string, Buffer> {
  const files = new Map<string, Buffer>([['oci-layout', Buffer.from('{"imageLayoutVersion":"1.0.0"}')]]);
  const put = (bytes: Buffer, mediaType: string) => {
    const hash = createHash('sha256').update(bytes).digest('hex');
    files.set(`blobs/sha256/${hash}`, bytes);
    return { mediaType: `application/vnd.oci.image.${mediaType}`, digest: `sha256:${hash}`, size: bytes.length };
  };
  const json = (value: unknown) => Buffer.from(JSON.stringify(value));
  const manifests = images.map(({ architecture, os = 'linux', layers }) => {
    const tars = layers.map(entries => tar(entries));
    const diff_ids = tars.map(bytes => `sha256:${createHash('sha256').update(bytes).digest('hex')}`);
    const config = put(json({ architecture, os, rootfs: { type: 'layers', diff_ids } }), 'config.v1+json');
    const blobs = tars.map(bytes => put(gzipSync(bytes), 'layer.v1.tar+gzip'));
    const manifest = json({ schemaVersion: 2, config, layers: blobs });
    return { ...put(manifest, 'manifest.v1+json'), platform: { os, architecture } };
  });
  files.set('index.json', json({ schemaVersion: 2, manifests }));
  return files;
}

/** What `docker save` wrote before version 25, with a layer shared by a link. */
export function dockerSave({ architecture, os = 'linux', layers }: ImageSpec): Buffer {
  const tars = layers.map(entries => tar(entries));
  const diff_ids = tars.map(bytes => `sha256:${createHash('sha256').update(bytes).digest('hex')}`);
  const entries = tars.flatMap((data, i): TarEntry[] => [
    { path: `real${i}.tar`, data },
    { path: `id${i}/layer.tar`, type: '2', link: `../real${i}.tar` },
  ]);
  return tar([
    ...entries,
    { path: 'config.json', data: Buffer.from(JSON.stringify({ architecture, os, rootfs: { diff_ids } })) },
    {
      path: 'manifest.json',
      data: Buffer.from(
        JSON.stringify([{ Config: 'config.json', RepoTags: ['g:1'], Layers: tars.map((_, i) => `id${i}/layer.tar`) }]),
      ),
    },
  ]);
}

export function tarOfFiles(files: ReadonlyMap<string, Buffer>): Buffer {
  return tar([...files].map(([path, data]) => ({ path, data })));
}
