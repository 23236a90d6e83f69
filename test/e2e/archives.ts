import { crc32 } from 'node:zlib';

export interface ZipEntry {
  readonly name: string;
  readonly data: string;
  /** Unix mode with file type. */
  readonly mode?: number;
  /** Uncompressed size that the central directory claims. */
  readonly claimedSize?: number;
}

/** Zip by hand, without compression: libraries do not write what an attacker would. APPNOTE.TXT §4.3 */
export function storedZip(entries: readonly ZipEntry[]): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, data, mode = 0o100644, claimedSize } of entries) {
    const [file, body] = [Buffer.from(name), Buffer.from(data)];
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(20, 4);
    head.writeUInt32LE(crc32(body), 14);
    head.writeUInt32LE(body.length, 18);
    head.writeUInt32LE(body.length, 22);
    head.writeUInt16LE(file.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    // Made by Unix, so that the upper half of the external attributes is a mode.
    entry.writeUInt16LE(0x0314, 4);
    entry.writeUInt16LE(20, 6);
    entry.writeUInt32LE(crc32(body), 16);
    entry.writeUInt32LE(body.length, 20);
    entry.writeUInt32LE(claimedSize ?? body.length, 24);
    entry.writeUInt16LE(file.length, 28);
    entry.writeUInt32LE(mode * 65536, 38);
    entry.writeUInt32LE(offset, 42);
    local.push(head, file, body);
    central.push(entry, file);
    offset += head.length + file.length + body.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, directory, end]);
}
