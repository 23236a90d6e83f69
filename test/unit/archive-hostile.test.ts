import { createHash, randomBytes } from 'node:crypto';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, jest, test } from '@jest/globals';
import { openArchive, Spool } from '../../src/archive/index.js';
import { withTempFolder } from '../../src/system/index.js';
import { ar, cpio, deb, dockerSave, ociLayout, pax, rpm, tar, tarOfFiles, zip } from '../archive-builder.js';
import { buildElf } from '../elf-builder.js';
import { opened, openedPath } from '../opened.js';

jest.setTimeout(60_000);

const elf = buildElf({ machine: 'arm64' });
const gateway = { path: 'gateway', data: elf };
const image = { architecture: 'arm64', layers: [[{ path: 'usr/bin/gateway', data: elf }]] };
const MiB = 2 ** 20;

describe('bombs', () => {
  const zeros = Buffer.alloc(8 * MiB);
  const tight = { ratioFrom: MiB, memberBytes: 256 * MiB };

  test.each([
    ['gzip', gzipSync(zeros)],
    ['tar.gz', gzipSync(tar([{ path: 'a', data: zeros }]))],
    ['zip', zip([{ path: 'a', data: Buffer.concat([elf, zeros]) }])],
    ['deb', deb([{ path: './a', data: zeros }])],
    ['rpm', rpm({ payload: gzipSync(cpio([{ path: './a', data: zeros }])) })],
    ['layer', ociLayout([{ architecture: 'arm64', layers: [[{ path: 'a', data: zeros }]] }])],
  ])('%s: a ratio that no program has', async (_what, bytes) => {
    const found = await opened(bytes, tight);
    expect(found.fault).toBe('too-much');
    expect(found.status['archive/readable']).toBe('fail');
  });

  test('gzip in gzip is opened once', async () => {
    const found = await opened(gzipSync(gzipSync(zeros)), tight);
    expect(found.fault).toBeUndefined();
    expect(found.status['archive/contents']).toBe('unknown');
  });

  test('more members than any release has', async () => {
    const many = tar(Array.from({ length: 2000 }, (_, i) => ({ path: `d/${i}` })));
    expect((await opened(many, { members: 1999 })).fault).toBe('too-much');
    expect((await opened(many, { members: 2000 })).fault).toBeUndefined();
    const entries = Array.from({ length: 2000 }, (_, i) => ({ path: `d/${i}`, data: Buffer.alloc(0) }));
    expect((await opened(zip(entries), { members: 1999 })).fault).toBe('too-much');
    expect((await opened(rpm({ payload: cpio(entries) }), { members: 1999 })).fault).toBe('too-much');
  });

  test('a member, and all together, of more bytes than allowed', async () => {
    expect((await opened(tar([gateway]), { memberBytes: elf.length - 1 })).fault).toBe('too-much');
    expect((await opened(gzipSync(tar([gateway])), { unpackedBytes: elf.length })).fault).toBe('too-much');
    expect((await opened(gzipSync(elf), { memberBytes: elf.length - 1 })).fault).toBe('too-much');
  });

  test('zip members that share bytes', async () => {
    const data = Buffer.alloc(1000, 'a');
    const shared = zip([false, true, true].map(shared => ({ path: 'a', data, shared })));
    expect(await opened(shared)).toMatchObject({ fault: 'damaged', status: { 'archive/readable': 'fail' } });
  });
});

describe('two things at once', () => {
  const hidden = Buffer.from('#!/bin/sh\n');
  const damaged = { fault: 'damaged', status: { 'archive/readable': 'fail' } };

  test.each([
    ['tar', tarOfFiles],
    ['folder', (files: ReadonlyMap<string, Buffer>) => files],
  ])('files beside an image in its %s: who has it has them', async (_what, packed) => {
    const layout = (...more: [string, Buffer][]) => opened(packed(new Map([...ociLayout([image]), ...more])));
    const beside = await layout(['bin/other', elf], ['install.sh', hidden]);
    expect(Object.keys(beside.elf).sort()).toEqual(['bin/other', 'linux-arm64/usr/bin/gateway']);
    const blob: [string, Buffer] = [`blobs/sha256/${'a'.repeat(64)}`, elf];
    expect(Object.keys((await layout(blob)).elf)).toHaveLength(2);
    const more = await layout(['more.tar.gz', gzipSync(tar([gateway]))]);
    expect(more.status['archive/contents']).toBe('unknown');
    expect((await layout(['large', Buffer.alloc(100_000)])).status['archive/contents']).toBe('pass');
    expect((await layout()).status['archive/contents']).toBe('pass');
  });

  test('files beside an image that docker saved', async () => {
    const docker = Buffer.concat([dockerSave(image).subarray(0, -1024), tar([gateway])]);
    expect(Object.keys((await opened(docker)).elf).sort()).toEqual(['gateway', 'linux-arm64/usr/bin/gateway']);
  });

  test('bytes behind the end', async () => {
    const padded = Buffer.concat([tar([gateway]), Buffer.alloc(9 * 1024)]);
    expect((await opened(padded)).status['archive/readable']).toBe('pass');
    expect(await opened(Buffer.concat([tar([gateway]), tar([gateway])]))).toMatchObject(damaged);
    expect(await opened(Buffer.concat([padded, zip([gateway])]))).toMatchObject(damaged);
    const packed = gzipSync(tar([gateway]));
    for (const zeros of [1, 512, 300_000])
      expect(await opened(Buffer.concat([packed, Buffer.alloc(zeros), zip([gateway])]))).toMatchObject(damaged);
    expect(await opened(Buffer.concat([packed, zip([gateway])]))).toMatchObject(damaged);
  });

  test('rpm: what stands behind the trailer of its cpio, in it and in another stream', async () => {
    const whole = cpio([gateway]);
    const behind = Buffer.concat([whole, cpio([{ ...gateway, path: 'evil' }])]);
    expect(await opened(rpm({ payload: behind }))).toMatchObject(damaged);
    expect(await opened(rpm({ payload: Buffer.concat([gzipSync(whole), gzipSync(elf)]) }))).toMatchObject(damaged);
    const padded = rpm({ payload: gzipSync(Buffer.concat([whole, Buffer.alloc(300)])) });
    expect((await opened(padded)).status['archive/readable']).toBe('pass');
  });

  test('rpm: a payload that its header calls compressed in another way', async () => {
    const payload = gzipSync(cpio([gateway]));
    expect((await opened(rpm({ payload, compressor: 'gzip' }))).status['archive/readable']).toBe('pass');
    for (const compressor of ['xz', 'zstd', 'constructor'])
      expect(await opened(rpm({ payload, compressor }))).toMatchObject(damaged);
    expect(await opened(rpm({ payload: cpio([gateway]), compressor: 'zstd' }))).toMatchObject(damaged);
  });

  test('a gzip whose first bytes are the header of a tar: tar and gzip unpack different things', async () => {
    // FEXTRA covers the tar; its own header begins with the magic of gzip.
    const inner = tar([{ path: '\x1f\u000b', data: hidden }]);
    const extra = inner.length - 12;
    Buffer.from([0x1f, 0x8b, 8, 4, 0, 0, 0, 0, 0, 3, extra & 0xff, extra >>> 8]).copy(inner);
    inner.write(' '.repeat(8), 148);
    const sum = inner.subarray(0, 512).reduce((total, byte) => total + byte, 0);
    inner.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
    const both = Buffer.concat([inner, gzipSync(tar([gateway])).subarray(10)]);
    const refused = { fault: 'unsupported', status: { 'archive/readable': 'unknown' } };
    expect(await opened(both)).toMatchObject(refused);
    const data = ar({ 'debian-binary': Buffer.from('2.0\n'), 'data.tar': both });
    expect(await opened(data)).toMatchObject(refused);
  });

  test('rpm: the bytes of what its cpio calls a pipe, a folder or nothing, which the header may call a file', async () => {
    for (const mode of [0o010644, 0o040755, 0])
      expect(Object.keys((await opened(rpm({ payload: cpio([{ ...gateway, mode }]) }))).elf)).toEqual(['gateway']);
    expect(await opened(rpm({ payload: cpio([{ ...gateway, mode: 0o120777 }]) }))).toMatchObject(damaged);
    const link = { path: 'latest', data: Buffer.from('gateway'), mode: 0o120777 };
    const found = await opened(rpm({ payload: cpio([{ path: 'usr', mode: 0o040755 }, gateway, link]) }));
    expect(found.status['archive/readable']).toBe('pass');
  });

  test('a zip with a local header that its directory does not list, in front, between and behind', async () => {
    const whole = zip([gateway, { path: 'b', data: hidden }]);
    const local = zip([{ path: 'evil', data: hidden }]);
    const header = local.subarray(0, local.readUInt32LE(local.length - 6));
    const directory = whole.readUInt32LE(whole.length - 6);
    const second = whole.indexOf(Buffer.from('PK\u0003\u0004'), 4);
    for (const at of [0, second, directory]) {
      const forged = Buffer.concat([whole.subarray(0, at), header, whole.subarray(at)]);
      forged.writeUInt32LE(directory + header.length, forged.length - 6);
      for (let entry = directory + header.length, n = 0; n < 2; n++) {
        const start = forged.readUInt32LE(entry + 42);
        if (start >= at) forged.writeUInt32LE(start + header.length, entry + 42);
        entry += 46 + forged.readUInt16LE(entry + 28);
      }
      expect(await opened(forged)).toMatchObject(damaged);
    }
    expect((await opened(whole)).status['archive/readable']).toBe('pass');
  });

  test('what dpkg runs, and what stands behind data.tar, is looked at as well', async () => {
    const control = Buffer.from('Package: gateway\nVersion: 1.0\nArchitecture: arm64\n');
    const scripts = tar([
      { path: './control', data: control },
      { path: './preinst', data: elf },
    ]);
    const found = await opened(
      ar({
        'debian-binary': Buffer.from('2.0\n'),
        'control.tar.gz': gzipSync(scripts),
        'data.tar.gz': gzipSync(tar([{ path: './usr/bin/gateway', data: elf }])),
        _extra: elf,
      }),
    );
    expect(Object.keys(found.elf).sort()).toEqual(['DEBIAN/preinst', '_extra', 'usr/bin/gateway']);
    expect(found.kind).toBe('deb');
  });

  test.each([
    ['a.zip', tar([gateway])],
    ['a.tar', gzipSync(tar([gateway]))],
    ['a.tgz', zip([gateway])],
    ['a.deb', tar([gateway])],
  ])('%s that begins as something else', (name, bytes) =>
    withTempFolder(async folder => {
      writeFileSync(join(folder, name), bytes);
      expect(await openedPath(join(folder, name))).toMatchObject({
        fault: 'unsupported',
        status: { 'archive/readable': 'unknown' },
      });
    }),
  );
});

describe('an archive that is replaced while it is read', () => {
  const [good, evil] = [tar([gateway]), tar([{ ...gateway, path: 'evil' }])];
  const sha256 = createHash('sha256').update(good).digest('hex');

  test.each<[string, (path: string) => void]>([
    [
      'by another file',
      path => {
        writeFileSync(`${path}.new`, evil);
        renameSync(`${path}.new`, path);
      },
    ],
    ['by none', path => rmSync(path)],
    ['in place', path => writeFileSync(path, evil)],
    [
      'in place, and put back',
      path => {
        writeFileSync(path, evil);
        writeFileSync(path, good);
      },
    ],
  ])('%s', (_what, replace) =>
    withTempFolder(async folder => {
      const path = join(folder, 'a.tar');
      class Racing extends Spool {
        override add(...given: Parameters<Spool['add']>) {
          replace(path);
          return super.add(...given);
        }
      }
      writeFileSync(path, good);
      const { subject, problem } = await openArchive(path, 'tar', new Racing(folder));
      expect([subject?.sha256, problem?.text.en]).toEqual([sha256, 'it changed while it was read']);
    }),
  );

  test('before it is opened', () =>
    withTempFolder(async folder => {
      const path = join(folder, 'a');
      writeFileSync(path, good);
      const found = await openArchive(path, 'gzip', new Spool(folder));
      expect(found.problem?.text.en).toBe('it changed while it was read');
    }));
});

describe('paths', () => {
  test.each([
    ['..', [{ path: '../gateway', data: elf }], 'parent'],
    ['.. within', [{ path: 'a/../../gateway', data: elf }], 'parent'],
    ['absolute', [{ path: '/usr/bin/gateway', data: elf }], 'absolute'],
    ['twice', [gateway, { path: './gateway', data: elf }], 'duplicate'],
    [
      'through a link',
      [
        { path: 'a', type: '2', link: '/etc' },
        { path: 'a/passwd', data: elf },
      ],
      'through-link',
    ],
    ['too long', [pax({ path: 'x'.repeat(5000) }), gateway], 'too-long'],
  ])('%s', async (_what, entries, trick) => {
    const found = await opened(tar(entries));
    expect(found.status['archive/paths']).toBe('fail');
    expect(found.titles['archive/paths']).toContain(trick);
    // The file is judged all the same: it is in the archive.
    expect(Object.keys(found.elf).length).toBeGreaterThan(0);
  });

  test('zip, deb and rpm too', async () => {
    const up = { path: '../gateway', data: elf };
    for (const bytes of [zip([up]), deb([up]), rpm({ payload: cpio([up]) })])
      expect((await opened(bytes)).status['archive/paths']).toBe('fail');
  });

  test('links, devices and pipes are never followed, and are no trick', async () => {
    const entries = [
      { path: 'link', type: '2', link: '../../etc/passwd' },
      { path: 'hard', type: '1', link: '/etc/passwd' },
      { path: 'null', type: '3' },
      { path: 'pipe', type: '6' },
      gateway,
    ];
    expect((await opened(tar(entries))).status).toMatchObject({ 'archive/readable': 'pass', 'archive/paths': 'pass' });
  });

  test('names cannot write to a terminal or turn the line around', async () => {
    const found = await opened(tar([{ path: 'a\x1b[2J\u202egateway', data: elf }]));
    expect(JSON.stringify(Object.keys(found.elf))).not.toMatch(/\\u001b|\u202e/);
  });
});

describe('headers that lie', () => {
  test.each([
    ['a size beyond the end', { ...gateway, size: 10 ** 9 }],
    ['a size of 2^63', { ...gateway, size: 2n ** 62n }],
    ['a link with bytes', { path: 'a', type: '1', link: 'b', data: elf }],
    ['a sparse file', { path: 'a', type: 'S', data: elf }],
    ['an unknown type', { path: 'a', type: 'Q', data: elf }],
    ['an endless extended header', { path: 'a', type: 'x', data: Buffer.alloc(2 * MiB, 'x') }],
    ['an invalid extended header', { path: 'a', type: 'x', data: Buffer.from('99 path=gateway\n') }],
  ])('tar: %s', async (_what, entry) => {
    const found = await opened(tar([entry, { path: 'after', data: elf }]));
    expect(found.fault).toMatch(/damaged|unsupported|too-much/);
    expect(found.status['archive/readable']).not.toBe('pass');
    expect(found.ms).toBeLessThan(1000);
  });

  test('tar: a pax header that makes a file sparse', async () => {
    const found = await opened(tar([pax({ 'GNU.sparse.major': '1' }), { path: 'GNUSparseFile.0/gateway', data: elf }]));
    expect(found.fault).toBe('unsupported');
  });

  test('tar: cut off at every block', async () => {
    const whole = tar([gateway, { path: 'README', data: Buffer.alloc(700) }]);
    const end = whole.length - 1024;
    for (let length = 512; length < whole.length; length += 512) {
      const { status } = await opened(whole.subarray(0, length));
      // From there on only the zeros at the end are missing: everything was read, but nobody knows that it was all.
      expect([length, status['archive/readable']]).toEqual([
        length,
        length < end ? expect.stringMatching(/fail|unknown/) : 'unknown',
      ]);
    }
    expect((await opened(whole)).status['archive/readable']).toBe('pass');
  });

  test('gzip: cut off anywhere', async () => {
    const whole = gzipSync(tar([gateway]));
    for (let length = 10; length < whole.length; length += Math.ceil(whole.length / 40))
      expect((await opened(whole.subarray(0, length))).status['archive/readable']).toBe('fail');
  });

  test.each([
    ['encrypted', zip([{ ...gateway, encrypted: true }]), 'encrypted'],
    ['compressed in a way that is not opened', zip([{ ...gateway, method: 93 }]), 'unsupported'],
    ['with two names for one file', zip([{ ...gateway, localPath: 'innocent' }]), 'damaged'],
    ['with a wrong checksum', zip([{ ...gateway, crc: 1 }]), 'damaged'],
    ['without its directory', zip([gateway]).subarray(0, 400), 'damaged'],
  ])('zip: %s', async (_what, bytes, fault) => {
    expect(await opened(bytes)).toMatchObject({
      fault,
      status: { 'archive/readable': expect.not.stringMatching('pass') },
    });
  });

  test.each([
    ['an index of 2^32 entries', rpm({ payload: cpio([gateway]), tags: 0xffff_ffff })],
    ['an index of 65536 entries', rpm({ payload: cpio([gateway]), tags: 0x1_0000 })],
    ['a store of 2^32 bytes', rpm({ payload: cpio([gateway]), storeBytes: 0xffff_ffff })],
    ['a payload with another digest', rpm({ payload: cpio([gateway]), payloadDigest: '0'.repeat(64) })],
    ['a cpio size beyond the end', rpm({ payload: cpio([{ ...gateway, size: 0xffff_ffff }]) })],
    ['a cpio name beyond the end', rpm({ payload: cpio([{ ...gateway, nameSize: 0xffff_ffff }]) })],
    ['a cpio name of no bytes', rpm({ payload: cpio([{ ...gateway, nameSize: 0 }]) })],
    ['a cpio without an end', rpm({ payload: cpio([gateway]).subarray(0, 110 + 12 + elf.length) })],
    ['no payload', rpm({ payload: Buffer.alloc(0) })],
  ])('rpm: %s', async (_what, bytes) => {
    const found = await opened(bytes);
    expect(found.status['archive/readable']).toBe('fail');
    expect(found.ms).toBeLessThan(1000);
  });

  test('rpm: a header that was changed', async () => {
    const bytes = rpm({ payload: cpio([gateway]) });
    const at = bytes.indexOf('aarch64');
    bytes.write('x86_64\0', at);
    expect((await opened(bytes)).fault).toBe('digest');
  });

  test.each([
    ['without data.tar', deb([gateway]).subarray(0, 200)],
    ['cut off', deb([gateway]).subarray(0, -200)],
  ])('deb: %s', async (_what, bytes) => {
    expect((await opened(bytes)).status['archive/readable']).toBe('fail');
  });
});

describe('images', () => {
  const changed = (change: (files: Map<string, Buffer>) => void) => {
    const files = ociLayout([image]);
    change(files);
    return files;
  };
  const layerOf = (files: ReadonlyMap<string, Buffer>) =>
    [...files].find(([, bytes]) => bytes[0] === 0x1f && bytes[1] === 0x8b)?.[0] ?? '';

  test.each([
    [
      'another layer under its digest',
      (files: Map<string, Buffer>) => files.set(layerOf(files), gzipSync(tar([gateway]))),
      'digest',
    ],
    ['a layer that is missing', (files: Map<string, Buffer>) => files.delete(layerOf(files)), 'damaged'],
    ['an index that is no JSON', (files: Map<string, Buffer>) => files.set('index.json', Buffer.from('{')), 'damaged'],
    [
      'an index of another shape',
      (files: Map<string, Buffer>) =>
        files.set('index.json', Buffer.from('{"manifests":[{"digest":"../../etc/passwd"}]}')),
      'damaged',
    ],
    ['an index of 5 MB', (files: Map<string, Buffer>) => files.set('index.json', Buffer.alloc(5e6, '[')), 'damaged'],
    [
      'an index of nothing but brackets',
      (files: Map<string, Buffer>) => files.set('index.json', Buffer.alloc(4e6, '[')),
      'damaged',
    ],
  ])('%s', async (_what, change, fault) => {
    const files = changed(change);
    for (const found of [await opened(files), await opened(tarOfFiles(files))])
      expect(found).toMatchObject({ fault, status: { 'archive/readable': 'fail' } });
  });

  test('an index that names itself ends', async () => {
    // No digest of the index is in it; but one that claims to be is caught by the digest.
    const files = changed(all => {
      const digest = `sha256:${'0'.repeat(64)}`;
      const loop = Buffer.from(JSON.stringify({ manifests: [{ digest }, { digest }] }));
      all.set('index.json', loop);
      all.set(`blobs/sha256/${'0'.repeat(64)}`, loop);
    });
    expect((await opened(files)).fault).toBe('digest');
  });

  test('docker save: another layer than the configuration knows', async () => {
    const bytes = dockerSave(image);
    expect((await opened(bytes)).fault).toBeUndefined();
    const at = bytes.indexOf('diff_ids":["sha256:') + 'diff_ids":["sha256:'.length;
    bytes.write('0'.repeat(8), at);
    // The tar has checksums for headers alone.
    expect((await opened(bytes)).fault).toBe('digest');
  });

  test('a layer may not write through its own link or out of its root', async () => {
    const found = await opened(
      ociLayout([{ architecture: 'arm64', layers: [[{ path: '../../gateway', data: elf }]] }]),
    );
    expect(found.status['archive/paths']).toBe('fail');
  });
});

test('memory does not grow with the member', async () => {
  const noise = randomBytes(MiB);
  const large = tar([{ path: 'gateway', data: Buffer.concat([elf, ...Array.from({ length: 40 }, () => noise)]) }]);
  const packed = gzipSync(large, { level: 1 });
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss);
  }, 5);
  const { fault } = await opened(packed, { memberBytes: 36 * MiB });
  clearInterval(timer);
  expect(fault).toBe('too-much');
  expect(Math.max(peak, process.memoryUsage().rss) - before).toBeLessThan(30 * MiB);
});
