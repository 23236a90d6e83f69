import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { filesOfManifests } from '../../src/actions/verify-files.js';
import { withTempFolder } from '../../src/system/index.js';

const manifestFor = (goarch: string) => ({
  schema: 'xinchuang-go/manifest/v1',
  module: 'example.com/m',
  version: 'v1.0.0',
  go: 'go1.26.8',
  files: [
    {
      path: 'm',
      sha256: '0'.repeat(64),
      size: 1,
      package: 'example.com/m',
      name: 'm',
      target: { goos: 'linux', goarch, variant: 'v8.0' },
      flags: {},
    },
  ],
});

const filesFor = (goarch: string) =>
  withTempFolder(async folder => {
    await mkdir(join(folder, 'bin'));
    const path = join(folder, 'bin', 'manifest.json');
    await writeFile(path, JSON.stringify(manifestFor(goarch)));
    return (await filesOfManifests([path])).map(file => ({ ...file, path: file.path.slice(folder.length) }));
  });

test('files lie beside their manifest, and are for the targets it names', async () => {
  expect(await filesFor('arm64')).toEqual([
    { path: '/bin/m', target: { goos: 'linux', goarch: 'arm64', variant: 'v8.0' } },
  ]);
});

// `constructor` has a value in every object: a table of architectures must not be asked for it.
test.each(['riscv64', 'constructor'])('a manifest that names %s is refused', async goarch => {
  await expect(filesFor(goarch)).rejects.toMatchObject({ code: 'XC-REPORT-007' });
});
