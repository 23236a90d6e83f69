import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { hash1 } from '../../src/toolchain/dirhash.js';
import { escapeModule, parseGoProxy } from '../../src/toolchain/goproxy.js';
import { openNote, parseVerifier } from '../../src/toolchain/signed-note.js';
import { parseGoSumDb, verifyLookup } from '../../src/toolchain/sumdb.js';
import { provenRecordHash, type Tile, tilePath } from '../../src/toolchain/transparency-log.js';

const MODULE = 'golang.org/toolchain';
const VERSION = 'v0.0.1-go1.25.0.linux-amd64';
const KEY = 'sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8';

/** A real lookup with the tiles of its proof; see the file's own words. */
let recorded: { h1: string; answers: Record<string, string> };
beforeAll(async () => {
  const path = join(process.cwd(), 'test/fixtures/sumdb/toolchain-go1.25.0-linux-amd64.json');
  recorded = JSON.parse(await readFile(path, 'utf8'));
});

const bytes = (path: string): Buffer => Buffer.from(recorded.answers[path] ?? '', 'base64');
const answer = () => bytes(`lookup/${MODULE}@${VERSION}`).toString('utf8');
const tiles = async (tile: Tile) => bytes(tilePath(tile));
const lookup = (text: string, read = tiles, version = VERSION) =>
  verifyLookup(text, parseVerifier(KEY), MODULE, version, read);

describe('the checksum database', () => {
  test('a real answer verifies', async () => {
    expect(await lookup(answer())).toBe(recorded.h1);
    expect(recorded.h1).toBe('h1:wVC9wx2XOcP5gHiN8ZzfyTfjlrDLSS7Hu1wjI01n68U=');
  });

  test('a changed hash in the record does not', () =>
    expect(lookup(answer().replace('h1:wVC9', 'h1:wVC8'))).rejects.toThrow(/is not what the signed tree holds/));

  test('the record of another number does not', () =>
    expect(lookup(answer().replace('41959331\n', '41959330\n'))).rejects.toThrow(/is not what the signed tree holds/));

  test('a record about another version does not', () =>
    expect(lookup(answer(), tiles, 'v0.0.1-go1.25.1.linux-amd64')).rejects.toThrow(/about another module/));

  test('a changed tree size or hash does not', async () => {
    await expect(lookup(answer().replace('\n66332798\n', '\n66332799\n'))).rejects.toThrow(/invalid signature/);
    await expect(lookup(answer().replace('czPocW', 'czPocX'))).rejects.toThrow(/invalid signature/);
  });

  test('a signature by another key does not', async () => {
    const other = parseVerifier('PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW');
    await expect(verifyLookup(answer(), other, MODULE, VERSION, tiles)).rejects.toThrow(/no signature by PeterNeumann/);
  });

  test('every tile is checked: one changed bit in any of them is seen', async () => {
    for (const path of Object.keys(recorded.answers).filter(p => p.startsWith('tile/'))) {
      const forged = async (tile: Tile) => {
        const data = Buffer.from(await tiles(tile));
        if (tilePath(tile) === path) data[0] = (data[0] ?? 0) ^ 1;
        return data;
      };
      await expect(lookup(answer(), forged)).rejects.toMatchObject({ name: 'ProofError' });
    }
  });

  test('a tile of the wrong size is refused', () =>
    expect(lookup(answer(), async tile => (await tiles(tile)).subarray(32))).rejects.toThrow(/bytes/));

  test('a record number beyond the tree is refused', () =>
    expect(provenRecordHash({ size: 5, hash: Buffer.alloc(32) }, 5, tiles)).rejects.toThrow(/not in a tree/));

  test.each(['', '12', '12\n\n', '-1\na b h1:c\n\nx', '<html>'])('%j is not a record', text =>
    expect(lookup(text)).rejects.toThrow(),
  );
});

test('whatever a server says, the answer is a hash or one of two errors', async () => {
  const whole = answer();
  const damage = fc.tuple(fc.nat(whole.length), fc.nat(whole.length), fc.string({ maxLength: 20 }));
  await fc.assert(
    fc.asyncProperty(damage, async ([from, to, text]) => {
      const damaged = whole.slice(0, from) + text + whole.slice(to);
      try {
        // Nothing but the true answer can give the true hash; a forged one can give none.
        expect(await lookup(damaged)).toBe(recorded.h1);
      } catch (error) {
        expect(['NoteError', 'ProofError']).toContain((error as Error).name);
      }
    }),
    { numRuns: 300 },
  );
});

describe('signed notes', () => {
  // The example of golang.org/x/mod/sumdb/note.
  const PETER = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
  const NOTE = `If you think cryptography is the answer to your problem,
then you don't know what your problem is.

— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
`;

  test('the example of its specification', () =>
    expect(openNote(NOTE, parseVerifier(PETER))).toBe(NOTE.slice(0, NOTE.indexOf('\n\n') + 1)));

  test.each([
    ['changed text', NOTE.replace('answer', 'Answer')],
    ['no signature', NOTE.slice(0, NOTE.indexOf('—'))],
    ['signature by another', NOTE.replace('— PeterNeumann', '— SomebodyElse')],
    ['a control character', NOTE.replace('If', 'I\x00f')],
    ['no newline at the end', NOTE.trimEnd()],
    ['nothing', ''],
  ])('%s is refused', (_name, note) =>
    expect(() => openNote(note, parseVerifier(PETER))).toThrow(expect.objectContaining({ name: 'NoteError' })),
  );

  test.each([
    'PeterNeumann',
    'PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW',
    'PeterNeumann+c74f20a3+AhpcAA==',
    '+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW',
  ])('%s is not a key', key =>
    expect(() => parseVerifier(key)).toThrow(expect.objectContaining({ name: 'NoteError' })),
  );
});

describe('GOSUMDB', () => {
  test.each<[string, string | undefined, string | undefined]>([
    ['sum.golang.org', 'sum.golang.org', undefined],
    ['sum.golang.google.cn', 'sum.golang.org', 'https://sum.golang.google.cn'],
    ['sum.golang.org https://sums.example.cn/', 'sum.golang.org', 'https://sums.example.cn'],
    [KEY, 'sum.golang.org', undefined],
    ['off', undefined, undefined],
  ])('%s', (text, name, url) => {
    const database = parseGoSumDb(text);
    expect([database?.verifier.name, database?.url]).toEqual([name, url]);
  });

  test.each(['', 'sum.example.cn', 'sum.golang.org a b', 'sum.golang.org ftp://x'])('%j is refused', text =>
    expect(() => parseGoSumDb(text)).toThrow(/^XC-SETUP-017/),
  );
});

describe('GOPROXY', () => {
  const shown = (text: string) => parseGoProxy(text).map(p => [p.kind === 'url' ? p.url : p.kind, p.fallback]);
  test.each<[string, [string, string][]]>([
    [
      'https://proxy.example.cn,direct',
      [
        ['https://proxy.example.cn', 'not-found'],
        ['direct', 'not-found'],
      ],
    ],
    [
      'https://goproxy.cn|https://b/|direct',
      [
        ['https://goproxy.cn', 'any-error'],
        ['https://b', 'any-error'],
        ['direct', 'not-found'],
      ],
    ],
    [
      ' https://a , off , https://b',
      [
        ['https://a', 'not-found'],
        ['off', 'not-found'],
      ],
    ],
    ['direct,https://never', [['direct', 'not-found']]],
    ['file:///srv/goproxy', [['file:///srv/goproxy', 'not-found']]],
    [
      'goproxy.cn,direct',
      [
        ['https://goproxy.cn', 'not-found'],
        ['direct', 'not-found'],
      ],
    ],
    [',https://a,,', [['https://a', 'not-found']]],
  ])('%s', (text, entries) => expect(shown(text)).toEqual(entries));

  test.each(['', ',|', 'ftp://a', '/srv/goproxy'])('%j is refused', text =>
    expect(() => parseGoProxy(text)).toThrow(/^XC-SETUP-016/),
  );

  test('a password is not repeated in the error', () => {
    expect(() => parseGoProxy('ftp://me:secret@host/')).toThrow(
      expect.not.objectContaining({ message: expect.stringContaining('secret') }),
    );
  });

  test('upper case is escaped', () =>
    expect(escapeModule('github.com/Azure/x@v1.0.0-RC1')).toBe('github.com/!azure/x@v1.0.0-!r!c1'));
});

test('h1 of two files, as `go mod download` computes it', () => {
  // printf '%s  %s\n' sha256(""), "a@v1/a" … | sha256sum, in base64
  const empty = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
  const a = hash1(
    new Map([
      ['m@v1/b', empty],
      ['m@v1/a', empty],
    ]),
  );
  const b = hash1(
    new Map([
      ['m@v1/a', empty],
      ['m@v1/b', empty],
    ]),
  );
  expect(a).toBe(b);
  expect(a).toBe('h1:YqwikLFMt5OkA89Tx2kVZIHOhLXSR2qnmbs204ItdxY=');
});
