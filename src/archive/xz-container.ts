import { crc32 } from 'node:zlib';

/** What stands before and after one block in a .xz file of its own. @see https://tukaani.org/xz/xz-file-format.txt */

/** §2.1.1 */
export function streamHeader(check: number): Buffer {
  const flags = Buffer.from([0, check]);
  return Buffer.concat([Buffer.from('fd377a585a00', 'hex'), flags, u32(crc32(flags))]);
}

/** §4 and §2.1.2: an index of one record, and the footer. */
export function oneBlockEnd(unpadded: number, unpacked: number, check: number): Buffer {
  const record = Buffer.concat([Buffer.from([0, 1]), vli(unpadded), vli(unpacked)]);
  const padded = Buffer.concat([record, Buffer.alloc(-record.length & 3)]);
  const index = Buffer.concat([padded, u32(crc32(padded))]);
  const footer = Buffer.concat([u32(index.length / 4 - 1), Buffer.from([0, check])]);
  return Buffer.concat([index, u32(crc32(footer)), footer, Buffer.from('YZ')]);
}

/** §1.2 */
function vli(value: number): Buffer {
  const bytes: number[] = [];
  let rest = value;
  for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) bytes.push((rest % 0x80) | 0x80);
  return Buffer.from([...bytes, rest]);
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value >>> 0);
  return bytes;
}
