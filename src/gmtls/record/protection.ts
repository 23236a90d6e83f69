import { concat, uint } from '../wire/bytes.js';
import { WireError } from '../wire/error.js';

/** What stands before a fragment on the wire. */
export interface RecordHeader {
  readonly type: number;
  readonly version: number;
}

export interface Fragment {
  readonly type: number;
  readonly bytes: Uint8Array;
}

/** One direction of a connection after its keys changed; it counts its records. */
export interface Protection {
  /** @returns type of the header and the bytes behind it */
  seal(header: RecordHeader, fragment: Uint8Array): Fragment;
  /** @throws WireError `mac`, whatever it is that does not fit: a difference would be an oracle */
  open(header: RecordHeader, payload: Uint8Array): Fragment;
}

/** What both AAD and MAC begin with: GB/T 38636 §6.3.3.4.2, as RFC 5246 §6.2.3.1 has it. */
export function macHeader(sequence: number, { type, version }: RecordHeader, length: number): Uint8Array {
  return concat(uint(sequence, 8), uint(type, 1), uint(version, 2), uint(length, 2));
}

export function badRecord(sequence: number): WireError {
  return new WireError(
    'mac',
    'Record',
    {
      en: `record ${sequence} under these keys does not open: its MAC, padding or tag is wrong`,
      zh: `该密钥下的第 ${sequence} 条记录无法解开：MAC、填充或认证标签错误`,
    },
    { sequence },
  );
}
