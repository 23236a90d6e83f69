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
  test.each([
    [elf, 'elf'],
    [gzipSync('x'), 'gzip'],
    [tar([gateway]), 'tar'],
    [zip([gateway]), 'zip'],
    [deb([]), 'deb'],
    [ar({ 'x.o/': elf }), 'ar'],
    [rpm({ payload: cpio([]) }), 'rpm'],
    [Buffer.from('BZh91AY&SY'), 'closed'],
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
