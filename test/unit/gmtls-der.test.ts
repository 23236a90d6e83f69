import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DerError } from '../../src/gmtls/der/error.js';
import { type DerElement, DerReader } from '../../src/gmtls/der/reader.js';
import { textOf } from '../../src/gmtls/der/strings.js';
import { TAG, tagName } from '../../src/gmtls/der/tags.js';
import { timeOf } from '../../src/gmtls/der/time.js';
import {
  bitStringOf,
  booleanOf,
  bytesOfBitString,
  integerOf,
  oidOf,
  smallIntegerOf,
} from '../../src/gmtls/der/values.js';
import { element, integer, octetString, sequence } from '../../src/gmtls/der/writer.js';
import { oid } from '../der-writer.js';

const hex = (text: string) => Buffer.from(text.replace(/\s/g, ''), 'hex');
const whole = (bytes: Buffer, tag: number = bytes[0] ?? 0) => DerReader.whole(bytes, tag, 'value', 1 << 20);

function problem(action: () => unknown): string {
  try {
    action();
    return 'none';
  } catch (error) {
    if (error instanceof DerError) return error.problem;
    throw error;
  }
}

describe('elements', () => {
  test.each([
    ['nothing', '', 'truncated'],
    ['a tag alone', '30', 'truncated'],
    ['fewer bytes than said', '0403 0102', 'truncated'],
    ['a length cut off', '0482 01', 'truncated'],
    ['an indefinite length', '3080 0000', 'length'],
    ['a length that fits one byte in two', '0481 03 010203', 'length'],
    ['a length with a leading zero', `048200 81${'00'.repeat(0x81)}`, 'length'],
    ['a length of five bytes', '04850000000001 00', 'length'],
    ['a length of 127 bytes', '04ff', 'length'],
    ['4 GiB', '0484ffffffff', 'truncated'],
    ['a tag of several bytes', '1f8101 00', 'tag'],
    ['tag 0', '0000', 'tag'],
    ['something behind it', '0500 00', 'trailing'],
  ])('%s', (_, bytes, expected) => expect(problem(() => whole(hex(bytes)))).toBe(expected));

  test('another type than expected', () => {
    expect(() => whole(hex('0500'), TAG.SEQUENCE)).toThrow('tag: value is NULL where SEQUENCE belongs');
    expect([TAG.BIT_STRING, 0x83, 0xa3, 0x41].map(tagName)).toEqual(['BIT STRING', '[3]', '[3]', '0x41']);
  });

  test('too many bytes are refused unread', () => {
    expect(problem(() => DerReader.whole(Buffer.alloc(11), TAG.NULL, 'value', 10))).toBe('too-large');
  });

  test('offsets are those of the whole input', () => {
    const bytes = sequence(integer(1n), sequence(octetString(hex('aa')), hex('0403')));
    const outer = DerReader.inside(whole(bytes));
    outer.take(TAG.INTEGER, 'first');
    const inner = outer.sequence('second');
    expect(inner.take(TAG.OCTET_STRING, 'third').offset).toBe(7);
    expect(() => inner.any('fourth')).toThrow(expect.objectContaining({ offset: 10, problem: 'truncated' }));
  });

  test('depth is bounded', () => {
    let bytes = integer(1n);
    for (let depth = 0; depth < 5000; depth++) bytes = sequence(bytes);
    const dive = () => {
      let at = whole(bytes);
      for (;;) at = DerReader.inside(at).any('level');
    };
    expect(problem(dive)).toBe('depth');
  });

  test('what is written is read', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 70_000 }), content => {
        const { content: read, whole: all } = whole(octetString(content));
        expect(read.equals(content)).toBe(true);
        expect(all.length).toBeGreaterThan(read.length);
      }),
      { numRuns: 50 },
    );
    for (const length of [0, 127, 128, 255, 256, 65_535, 65_536])
      expect(whole(octetString(Buffer.alloc(length))).content.length).toBe(length);
  });
});

describe('values', () => {
  const value = (tag: number, content: string): DerElement => whole(element(tag, hex(content)));

  test.each([
    ['00', 0n],
    ['7f', 127n],
    ['0080', 128n],
    ['80', -128n],
    ['ff', -1n],
    ['ff7f', -129n],
  ])('INTEGER %s', (content, expected) => expect(integerOf(value(TAG.INTEGER, content), 'n', 32)).toBe(expected));

  test.each(['', '0001', '007f', 'ff80', 'ffff', `01${'00'.repeat(32)}`, '00'.padEnd(68, 'ff')])(
    'INTEGER %s is refused',
    content => expect(problem(() => integerOf(value(TAG.INTEGER, content), 'n', 32))).toBe('value'),
  );

  test('INTEGERs as they are written', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 2n ** 256n - 1n }), n =>
        expect(integerOf(whole(integer(n)), 'n', 32)).toBe(n),
      ),
    );
    expect(smallIntegerOf(whole(integer(300n)), 'n')).toBe(300);
  });

  test('BOOLEAN is 00 or ff', () => {
    expect([booleanOf(value(TAG.BOOLEAN, 'ff')), booleanOf(value(TAG.BOOLEAN, '00'))]).toEqual([true, false]);
    for (const bad of ['', '01', 'ffff']) expect(problem(() => booleanOf(value(TAG.BOOLEAN, bad)))).toBe('value');
  });

  test('BIT STRING', () => {
    expect(bitStringOf(value(TAG.BIT_STRING, '05a0'), 'b')).toEqual({ bytes: hex('a0'), unusedBits: 5 });
    expect(bytesOfBitString(value(TAG.BIT_STRING, '00a1'), 'b')).toEqual(hex('a1'));
    for (const bad of ['', '08a0', '01', '05a1'])
      expect(problem(() => bitStringOf(value(TAG.BIT_STRING, bad), 'b'))).toBe('value');
    expect(problem(() => bytesOfBitString(value(TAG.BIT_STRING, '05a0'), 'b'))).toBe('value');
  });

  test('OBJECT IDENTIFIER', () => {
    for (const id of ['1.2.156.10197.1.501', '2.5.29.15', '0.9.2342.19200300.100.1.25', '2.999.3', '1.39.1'])
      expect(oidOf(whole(oid(id)), 'id')).toBe(id);
    for (const bad of ['', '80', '2a8086', '2a86', 'ff'.repeat(65), '2a'.repeat(65)])
      expect(problem(() => oidOf(value(TAG.OBJECT_IDENTIFIER, bad), 'id'))).toBe('value');
  });

  const time = (tag: number, text: string) => timeOf(whole(element(tag, Buffer.from(text))), 't');
  test('times', () => {
    expect(time(TAG.UTC_TIME, '261126120000Z')).toBe(Date.UTC(2026, 10, 26, 12));
    expect(time(TAG.UTC_TIME, '500101000000Z')).toBe(Date.UTC(1950, 0, 1));
    expect(time(TAG.UTC_TIME, '491231235959Z')).toBe(Date.UTC(2049, 11, 31, 23, 59, 59));
    expect(time(TAG.GENERALIZED_TIME, '99991231235959Z')).toBe(Date.UTC(9999, 11, 31, 23, 59, 59));
    expect(new Date(time(TAG.GENERALIZED_TIME, '00010101000000Z')).getUTCFullYear()).toBe(1);
  });

  test.each([
    '2611261200Z',
    '261126120000+0800',
    '261326120000Z',
    '260230120000Z',
    '261126240000Z',
    '261126126000Z',
    '261126120060Z',
    '',
    '\u001b[2J',
  ])('no time: %j', text => expect(problem(() => time(TAG.UTC_TIME, text))).toBe('value'));
  test('an INTEGER is no time', () => expect(problem(() => timeOf(whole(integer(1n)), 't'))).toBe('value'));

  test('strings of any type', () => {
    expect(textOf(value(TAG.UTF8_STRING, Buffer.from('中').toString('hex')))).toBe('中');
    expect(textOf(value(TAG.BMP_STRING, '4e2d'))).toBe('中');
    expect(textOf(value(TAG.PRINTABLE_STRING, '4142'))).toBe('AB');
    expect(textOf(value(TAG.UTF8_STRING, 'ff'))).toBe('�');
    expect(textOf(value(TAG.INTEGER, '01'))).toBeUndefined();
  });
});
