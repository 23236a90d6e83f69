import { createCipheriv, createHmac } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { HandshakeJoiner } from '../../src/gmtls/record/handshake-joiner.js';
import { macHeader, type Protection } from '../../src/gmtls/record/protection.js';
import { RecordReader } from '../../src/gmtls/record/reader.js';
import { tlcpCbc } from '../../src/gmtls/record/tlcp-cbc.js';
import { tlcpGcm } from '../../src/gmtls/record/tlcp-gcm.js';
import { tls13Protection } from '../../src/gmtls/record/tls13.js';
import { RecordWriter } from '../../src/gmtls/record/writer.js';
import { sm4Ccm, sm4Gcm } from '../../src/gmtls/sm4/aead.js';
import { WireError } from '../../src/gmtls/wire/error.js';

const key = Buffer.alloc(16, 7);
const macKey = Buffer.alloc(32, 9);
const header = { type: 23, version: 0x0101 };

function problemOf(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    if (error instanceof WireError) return { problem: error.problem, where: error.where, alert: error.alert };
    throw error;
  }
  return undefined;
}

const read = (hex: string) => {
  const reader = new RecordReader();
  reader.push(Buffer.from(hex, 'hex'));
  return reader.next();
};

describe('records', () => {
  test.each([
    ['a type that there is not', '18010100020100', 'value'],
    ['a version that there is not', '16050100020100', 'value'],
    ['HTTP', Buffer.from('HTTP/1.1').toString('hex'), 'value'],
    ['more than 2^14 + 2048 bytes', '1601014801', 'length'],
    ['an empty handshake record', '1601010000', 'length'],
    ['an empty alert', '1501010000', 'length'],
  ])('%s is refused before it is waited for', (_, hex, problem) => {
    expect(problemOf(() => read(hex))).toMatchObject({ problem });
  });

  test('a plaintext of more than 2^14 bytes is refused', () => {
    const reader = new RecordReader();
    reader.push(Buffer.concat([Buffer.from('1701014001', 'hex'), Buffer.alloc(16385)]));
    expect(problemOf(() => reader.next())).toMatchObject({ problem: 'length', alert: 22 });
  });

  test('empty data is borne, and no row of it', () => {
    const reader = new RecordReader();
    reader.push(Buffer.from('1701010000'.repeat(40), 'hex'));
    for (let n = 0; n < 32; n++) expect(reader.next()?.bytes).toHaveLength(0);
    expect(problemOf(() => reader.next())).toMatchObject({ problem: 'length' });
  });

  test('a record waits for its last byte', () => {
    const reader = new RecordReader();
    const bytes = Buffer.from('170101000568656c6c6f15', 'hex');
    for (const byte of bytes.subarray(0, 9)) {
      reader.push(Buffer.of(byte));
      expect(reader.next()).toBeUndefined();
    }
    reader.push(bytes.subarray(9));
    expect(reader.next()).toMatchObject({ type: 23, at: 0, length: 5 });
    expect(reader.pending).toBe(1);
  });
});

describe('handshake messages', () => {
  const message = (length: number) => {
    const bytes = Buffer.alloc(4 + length, 1);
    bytes.writeUInt32BE(0x0b000000 + length);
    return bytes;
  };

  test('are put together and taken apart', () => {
    const joiner = new HandshakeJoiner();
    const all = Buffer.concat([message(3), message(0), message(300)]);
    const lengths: number[] = [];
    for (let at = 0; at < all.length; at += 7) {
      joiner.push(all.subarray(at, at + 7));
      for (let next = joiner.next(); next !== undefined; next = joiner.next()) lengths.push(next.body.length);
    }
    expect(lengths).toEqual([3, 0, 300]);
    expect(joiner.incomplete).toBe(false);
  });

  test('256 KiB in single bytes take a moment, and one more is refused', () => {
    const joiner = new HandshakeJoiner();
    const all = message(256 * 1024);
    let came = 0;
    for (const byte of all) {
      joiner.push(Uint8Array.of(byte));
      if (joiner.next() !== undefined) came++;
    }
    expect([came, joiner.incomplete]).toEqual([1, false]);
    joiner.push(Buffer.from('0b040001', 'hex'));
    expect(problemOf(() => joiner.next())).toMatchObject({ problem: 'length', where: 'Handshake.length' });
  });
});

const protections: readonly (readonly [string, () => Protection])[] = [
  ['TLCP CBC', () => tlcpCbc(key, macKey, size => Buffer.alloc(size, 5))],
  ['TLCP GCM', () => tlcpGcm(sm4Gcm, key, Buffer.alloc(4, 3))],
  ['TLS 1.3 GCM', () => tls13Protection(sm4Gcm, key, Buffer.alloc(12, 3))],
  ['TLS 1.3 CCM', () => tls13Protection(sm4Ccm, key, Buffer.alloc(12, 3))],
];

describe.each(protections)('%s', (_, make) => {
  test('opens what it sealed, in order', () => {
    const [writer, reader] = [new RecordWriter(0x0303), new RecordReader()];
    writer.protection = make();
    reader.protection = make();
    const data = Buffer.alloc(40_000, 'gm');
    reader.push(writer.write(23, data));
    reader.push(writer.write(21, Buffer.of(1, 0)));
    const pieces = [reader.next(), reader.next(), reader.next()].map(record => record?.bytes ?? Buffer.alloc(0));
    expect(Buffer.concat(pieces).equals(data)).toBe(true);
    expect(reader.next()).toMatchObject({ type: 21, bytes: Uint8Array.of(1, 0) });
  });

  test('any bit that is wrong is the same error', () => {
    const { type, bytes } = make().seal(header, Buffer.from('some text that is sealed'));
    for (let bit = 0; bit < bytes.length * 8; bit += 5) {
      const wrong = Buffer.from(bytes);
      wrong.writeUInt8(wrong.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      expect(problemOf(() => make().open({ ...header, type }, wrong))).toEqual({
        problem: 'mac',
        where: 'Record',
        alert: 20,
      });
    }
  });

  test('so is a record once more, and one that is too short', () => {
    const { type, bytes } = make().seal(header, Buffer.from('text'));
    const protection = make();
    expect(Buffer.from(protection.open({ ...header, type }, bytes).bytes).toString()).toBe('text');
    expect(problemOf(() => protection.open({ ...header, type }, bytes))).toMatchObject({ problem: 'mac' });
    for (let length = 0; length < bytes.length; length++)
      expect(problemOf(() => make().open({ ...header, type }, bytes.subarray(0, length)))).toMatchObject({
        problem: 'mac',
      });
  });
});

describe('padding of CBC', () => {
  const seal = (text: Buffer, padding: Buffer, change: (mac: Buffer) => void = () => undefined) => {
    const mac = createHmac('sm3', macKey)
      .update(macHeader(0, header, text.length))
      .update(text)
      .digest();
    change(mac);
    const iv = Buffer.alloc(16, 1);
    const cipher = createCipheriv('sm4-cbc', key, iv).setAutoPadding(false);
    return Buffer.concat([iv, cipher.update(Buffer.concat([text, mac, padding])), cipher.final()]);
  };
  const open = (payload: Buffer) => tlcpCbc(key, macKey, size => Buffer.alloc(size)).open(header, payload).bytes;

  test('may be longer than it must', () => {
    for (const length of [16, 32, 256]) {
      const padding = Buffer.alloc(length, length - 1);
      expect(Buffer.from(open(seal(Buffer.alloc(16, 'a'), padding))).toString()).toBe('a'.repeat(16));
    }
  });

  test.each([
    ['a byte of it is another', seal(Buffer.alloc(16), Buffer.from([...Array(15).fill(14), 15]))],
    ['it reaches into the MAC', seal(Buffer.alloc(0), Buffer.alloc(16, 200))],
    ['the MAC is wrong', seal(Buffer.alloc(16), Buffer.alloc(16, 15), mac => mac.writeUInt8(mac.readUInt8(0) ^ 1))],
  ])('where %s, the record does not open', (_, payload) => {
    expect(problemOf(() => open(payload))).toEqual({ problem: 'mac', where: 'Record', alert: 20 });
  });
});

describe('TLS 1.3', () => {
  const nonce = Buffer.alloc(12, 3);
  const inner = (bytes: Buffer) => {
    const aad = Buffer.from([23, 3, 3, 0, bytes.length + 16]);
    return sm4Gcm.seal(key, nonce, aad, bytes);
  };
  const open = (payload: Uint8Array, type = 23) =>
    tls13Protection(sm4Gcm, key, nonce).open({ type, version: 0x0303 }, payload);

  test('zeros behind the type are padding', () => {
    expect(open(inner(Buffer.from('hi\x16\0\0\0')))).toMatchObject({ type: 22, bytes: Buffer.from('hi') });
  });

  test('nothing but padding is refused, and what should be protected and is not', () => {
    expect(problemOf(() => open(inner(Buffer.alloc(4))))).toMatchObject({ problem: 'unexpected' });
    expect(problemOf(() => open(Buffer.from('text'), 22))).toMatchObject({ problem: 'unexpected' });
    expect(open(Buffer.of(1), 20)).toMatchObject({ type: 20 });
  });
});
