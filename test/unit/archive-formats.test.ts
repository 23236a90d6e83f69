import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { sniff } from '../../src/archive/index.js';
import { ar, cpio, deb, dockerSave, ociLayout, pax, rpm, tar, tarOfFiles, zip } from '../archive-builder.js';
import { buildElf } from '../elf-builder.js';
import { opened } from '../opened.js';

const elf = buildElf({ machine: 'arm64' });
const other = buildElf({ machine: 'loong64' });
const readme = { path: 'README.md', data: Buffer.from('# gateway\n') };
const gateway = { path: 'gateway', data: elf };
const image = { architecture: 'arm64', layers: [[{ path: 'usr/bin/gateway', data: elf }]] };
/** echo text | xz, zstd */
const XZ_TEXT = Buffer.from(
  'fd377a585a0000016922de360200210116000000742fe5a3010004746578740a0000000027daec3700011905bce8eccb9042990d010000000001595a',
  'hex',
);
const ZSTD_TEXT = Buffer.from('28b52ffd0458290000746578740a2c51a1bf', 'hex');
/** tar cJ a.txt a.txt.xz b.txt.xz a.txt.xz.xz */
const XZ_OF_XZ = Buffer.from(
  [
    '/Td6WFoAAATm1rRGAgAhARwAAAAQz1jM4Cf/ANBdADCLiofEDvKXpPh1PcWp7dmXqh+bSp6krvH/E43AAHArxHnNgSPIz/uFWeuQ',
    'Qs0fsMektcrii4CfayA5wbXoG3LCEE2jyWCN7JGqLYmC5n5KZDFO2P3Avp3pihv73UBL9ETtpDHszzmSZYD2kXvn7GcbsLgdHRyr',
    'bbbmqswL+c7ATAqbed/eRAnS1LVrvbzsbMxKZ/6nlIUUA9ENjPcTUxGp8m+3ybtwocaS4848U0lwd4sE3A8K4eZQiWoyGqCWibgx',
    'BOwKC8uQ2edEDtPowQAAdZb9uWvdykYAAewBgFAAAB++Vh6xxGf7AgAAAAAEWVo=',
  ].join(''),
  'base64',
);
/** RFC 8878: one frame of one segment, one raw block. */
function zstdOf(data: Buffer): Buffer {
  const head = Buffer.from('28b52ffda000000000000000', 'hex');
  head.writeUInt32LE(data.length, 5);
  head.writeUIntLE((data.length << 3) | 1, 9, 3);
  return Buffer.concat([head, data]);
}
const good = { 'archive/readable': 'pass', 'archive/paths': 'pass', 'archive/contents': 'pass' };

describe('what is inside is found, byte for byte', () => {
  test.each([
    ['tar', tar([readme, gateway]), 'gateway'],
    ['tar.gz', gzipSync(tar([readme, gateway])), 'gateway'],
    ['gz', gzipSync(elf), 'archive'],
    ['zip', zip([readme, gateway]), 'gateway'],
    ['zip', zip([{ ...gateway, method: 0 }]), 'gateway'],
    ['deb', deb([{ path: './usr/bin/gateway', data: elf }]), 'usr/bin/gateway'],
    ['rpm', rpm({ payload: gzipSync(cpio([{ path: './usr/bin/gateway', data: elf }])) }), 'usr/bin/gateway'],
    ['rpm', rpm({ payload: cpio([{ path: './usr/bin/gateway', data: elf }]) }), 'usr/bin/gateway'],
    ['OCI image', tarOfFiles(ociLayout([image])), 'linux-arm64/usr/bin/gateway'],
    ['OCI image', gzipSync(tarOfFiles(ociLayout([image]))), 'linux-arm64/usr/bin/gateway'],
    ['OCI image', ociLayout([image]), 'linux-arm64/usr/bin/gateway'],
    ['docker image', dockerSave(image), 'linux-arm64/usr/bin/gateway'],
  ])('%s', async (kind, bytes, path) => {
    const found = await opened(bytes);
    expect(found.kind).toBe(kind);
    expect(found.fault).toBeUndefined();
    expect(Object.keys(found.elf)).toEqual([path]);
    expect(found.elf[path]?.equals(elf)).toBe(true);
    expect(found.status).toMatchObject(good);
  });

  test('long names: pax, GNU and the prefix of ustar', async () => {
    const long = `${'deep/'.repeat(60)}gateway`;
    for (const before of [pax({ path: long }), { path: '././@LongLink', type: 'L', data: Buffer.from(`${long}\0`) }])
      expect(Object.keys((await opened(tar([before, { path: 'cut', data: elf }]))).elf)).toEqual([long]);
  });

  test('a size that only a pax header can write, and a value with a newline in it', async () => {
    const found = await opened(
      tar([pax({ comment: 'a\n12 size=1\n', size: String(elf.length) }), { ...gateway, size: 0 }]),
    );
    expect(found.elf['gateway']?.equals(elf)).toBe(true);
  });

  test('two members of equal bytes are two members', async () => {
    expect(Object.keys((await opened(tar([gateway, { path: 'copy', data: elf }]))).elf)).toEqual(['gateway', 'copy']);
  });

  test('an archive within is named, and not opened', async () => {
    const found = await opened(
      zip([gateway, { path: 'more.tar.gz', data: gzipSync(tar([{ path: 'x', data: other }])) }]),
    );
    expect(Object.keys(found.elf)).toEqual(['gateway']);
    expect(found.status['archive/contents']).toBe('unknown');
    expect(found.titles['archive/contents']).toContain('1 archives within were not opened');
  });

  test('man pages and change logs are compressed in every package, and no reason to doubt it', async () => {
    const text = gzipSync('x');
    const found = await opened(
      deb([
        { path: './usr/bin/gateway', data: elf },
        { path: './usr/share/doc/gateway/changelog.gz', data: text },
        { path: './usr/share/man/man1/gateway.1.gz', data: text },
      ]),
    );
    expect(found.status).toMatchObject(good);
  });

  test.each([
    ['text.txt.gz', gzipSync('text'), 'pass'],
    ['text.txt.xz', XZ_TEXT, 'pass'],
    ['text.txt.zst', ZSTD_TEXT, 'pass'],
    ['data.gz', gzipSync(Buffer.alloc(300_000)), 'pass'],
    ['evil.txt.gz', gzipSync(elf), 'unknown'],
    ['usr/share/man/man1/evil.1.gz', gzipSync(tar([gateway])), 'unknown'],
    ['usr/share/doc/evil', zip([gateway]), 'unknown'],
    ['evil.md.gz', gzipSync(gzipSync(elf)), 'unknown'],
    ['damaged.html.gz', gzipSync('text').subarray(0, 12), 'unknown'],
    ['filtered.log.xz', Buffer.from('fd377a585a000000ff', 'hex'), 'unknown'],
    ['skipped.txt.zst', Buffer.concat([Buffer.from('5a2a4d180100000000', 'hex'), zstdOf(elf)]), 'unknown'],
  ])('of what is compressed its bytes tell, not its name: %s', async (path, data, status) => {
    for (const bytes of [
      zip([gateway, { path, data }]),
      tar([gateway, { path, data }, { ...gateway, path: 'next' }]),
    ]) {
      const found = await opened(bytes);
      expect(found.status).toMatchObject({ 'archive/readable': 'pass', 'archive/contents': status });
      expect(Object.keys(found.elf)).toEqual(expect.arrayContaining(['gateway']));
    }
  });

  test('xz within xz', async () => {
    const found = await opened(XZ_OF_XZ);
    expect(found.status).toMatchObject({ 'archive/readable': 'pass', 'archive/contents': 'unknown' });
    expect(found.titles['archive/contents']).toBe('no ELF executable among 4 files');
  });

  test('a checksum behind what was only looked at still counts', async () => {
    const noise = Buffer.concat([gzipSync('text'), Buffer.alloc(2_000_000, 'x')]);
    expect((await opened(zip([{ path: 'text.gz', data: noise, method: 0, crc: 1 }, gateway]))).fault).toBe('damaged');
    expect((await opened(tar([gateway, { path: 'text.gz', data: noise }]).subarray(0, 1_000_000))).fault).toBe(
      'damaged',
    );
  });

  test('no executable is not known to be good', async () => {
    expect((await opened(tar([readme]))).status['archive/contents']).toBe('unknown');
    expect((await opened(zip([{ path: 'gateway.exe', data: Buffer.from('MZ\x90') }]))).status['archive/contents']).toBe(
      'skip',
    );
  });
});

describe('what a package says it is for', () => {
  test.each([
    ['arm64', 'pass'],
    ['amd64', 'fail'],
    ['all', undefined],
  ])('deb of %s with an arm64 program: %s', async (architecture, status) => {
    const found = await opened(deb([{ path: './usr/bin/gateway', data: elf }], architecture));
    expect(found.status['archive/arch']).toBe(status);
  });

  test('rpm and image too', async () => {
    const payload = cpio([{ path: './gateway', data: elf }]);
    expect((await opened(rpm({ payload }))).status['archive/arch']).toBe('pass');
    expect((await opened(rpm({ payload, architecture: 'loongarch64' }))).status['archive/arch']).toBe('fail');
    expect((await opened(ociLayout([{ ...image, architecture: 'amd64' }]))).status['archive/arch']).toBe('fail');
  });
});

describe('what a container sees', () => {
  const layers = (...all: { path: string; data?: Buffer; type?: string; link?: string }[][]) =>
    opened(ociLayout([{ architecture: 'arm64', layers: all }])).then(({ elf: found }) => found);
  const at = (path: string, data = elf) => ({ path, data });

  test.each([
    ['a file of a lower layer', [[at('bin/a')], [at('bin/b')]], ['bin/b', 'bin/a']],
    ['deleted', [[at('bin/a'), at('bin/b')], [at('bin/.wh.a', Buffer.alloc(0))]], ['bin/b']],
    ['its folder deleted', [[at('opt/x/a')], [at('opt/.wh.x', Buffer.alloc(0))]], []],
    ['an opaque folder', [[at('opt/x/a')], [at('opt/.wh..wh..opq', Buffer.alloc(0)), at('opt/b')]], ['opt/b']],
    ['a file in the place of its folder', [[at('opt/x/a')], [at('opt/x', Buffer.from('text'))]], []],
    ['a link in its place', [[at('bin/a')], [{ path: 'bin/a', type: '2', link: 'b' }]], []],
    ['a folder in its place', [[at('bin/a')], [{ path: 'bin/a', type: '5' }]], []],
    ['deleted and there again', [[at('bin/a', other)], [at('bin/.wh.a', Buffer.alloc(0))], [at('bin/a')]], ['bin/a']],
    [
      'deleted and replaced in one layer',
      [[at('bin/a', other)], [at('bin/.wh.a', Buffer.alloc(0)), at('bin/a')]],
      ['bin/a'],
    ],
  ])('%s', async (_what, all, seen) => {
    const found = await layers(...all);
    expect(Object.keys(found)).toEqual(seen.map(path => `linux-arm64/${path}`));
    for (const bytes of Object.values(found)) expect(bytes.equals(elf)).toBe(true);
  });

  test('every platform of an index, and two images of one platform', async () => {
    const found = await opened(
      ociLayout([image, { ...image, architecture: 'loong64' }, { ...image, layers: [[at('other')]] }]),
    );
    expect(Object.keys(found.elf)).toEqual([
      'linux-arm64/usr/bin/gateway',
      'linux-loong64/usr/bin/gateway',
      'linux-arm64-2/other',
    ]);
  });

  test('an image that the index names and that is not here is not a damaged one', async () => {
    const [one, two] = [ociLayout([image]), ociLayout([{ ...image, architecture: 'loong64' }])];
    const manifests = [one, two].flatMap(files => JSON.parse(String(files.get('index.json'))).manifests);
    const found = await opened(new Map([...one, ['index.json', Buffer.from(JSON.stringify({ manifests }))]]));
    expect(found.status['archive/readable']).toBe('pass');
    expect(Object.keys(found.elf)).toEqual(['linux-arm64/usr/bin/gateway']);
  });

  test('images of other systems and attestations are passed over', async () => {
    const files = ociLayout([image, { ...image, os: 'windows' }]);
    const index = JSON.parse(String(files.get('index.json')));
    index.manifests.push({
      ...index.manifests[0],
      digest: `sha256:${'0'.repeat(64)}`,
      annotations: { 'vnd.docker.reference.type': 'attestation-manifest' },
    });
    const found = await opened(new Map([...files, ['index.json', Buffer.from(JSON.stringify(index))]]));
    expect(found.status['archive/readable']).toBe('pass');
    expect(Object.keys(found.elf)).toEqual(['linux-arm64/usr/bin/gateway']);
  });
});

describe('by its bytes, never by its name', () => {
  const signedSum = tar([{ path: 'g\u00fcter', data: elf }]);
  const unsigned = Number.parseInt(signedSum.toString('latin1', 148, 154), 8);
  signedSum.write((unsigned - 512).toString(8).padStart(6, '0'), 148);

  test.each<[Buffer, string | undefined]>([
    [elf, 'elf'],
    [gzipSync('x'), 'gzip'],
    [tar([gateway]), 'tar'],
    [zip([gateway]), 'zip'],
    [deb([]), 'deb'],
    [ar({ 'x.o/': elf }), 'ar'],
    [rpm({ payload: cpio([]) }), 'rpm'],
    [Buffer.from('BZh91AY&SY'), 'closed'],
    [Buffer.from('5d000080000500000000000000003a194b780f5c', 'hex'), 'closed'],
    [Buffer.from('5d00000400ffffffffffffffff003a194b780f5c0342fffffd8f0000', 'hex'), 'closed'],
    [Buffer.from('5d00000004ffffffffffffffff003a194b780f5c0342fffffd8f0000', 'hex'), 'closed'],
    [Buffer.from('6c00000c00ffffffffffffffff003a194b074056c945fffffe011000', 'hex'), 'closed'],
    [Buffer.from('c77100feb8e1a4810000000001000000086b02410200000005007400746578740a00c77100000000', 'hex'), 'closed'],
    [Buffer.from('30373037303731373730303031363036373031303036343430303030303030303030303030303030', 'hex'), 'closed'],
    [Buffer.from('1f9d90', 'hex'), 'closed'],
    [Buffer.from('27b52ffd', 'hex'), 'closed'],
    [zstdOf(elf), 'zstd'],
    [Buffer.concat([Buffer.from('502a4d1800000000', 'hex'), zstdOf(elf)]), 'zstd'],
    [Buffer.from('504b0708504b0304', 'hex'), 'zip'],
    [signedSum, 'tar'],
    [Buffer.from('c771'.padEnd(80, '0'), 'hex'), undefined],
    [Buffer.from('0001000000010001000000000000000000000000', 'hex'), undefined],
    [Buffer.from('MZ\x90\0'), 'pe'],
    [Buffer.from('#!/bin/sh\n'), undefined],
    [Buffer.alloc(0), undefined],
    [Buffer.alloc(4096), undefined],
    [Buffer.from('<html>'.repeat(200)), undefined],
  ])('%#: %s', (bytes, format) => {
    expect(sniff(Buffer.from(bytes).subarray(0, 512))).toBe(format);
  });

  test('v7 tar has no magic, but a checksum', async () => {
    const old = tar([gateway]);
    const sum = old.subarray(257, 265).reduce((total, byte) => total + byte, 0);
    const before = Number.parseInt(old.toString('latin1', 148, 154), 8);
    old.fill(0, 257, 265);
    old.write((before - sum).toString(8).padStart(6, '0'), 148);
    expect((await opened(old)).elf['gateway']?.equals(elf)).toBe(true);
  });

  test('formats that are not opened say so, and are not called good', async () => {
    const found = await opened(Buffer.from('BZh91AY&SY'));
    expect(found.status['archive/readable']).toBe('unknown');
    expect(found.titles['archive/readable']).toContain('bzip2');
  });
});
