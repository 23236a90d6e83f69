import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { withTempFolder } from '../../src/system/index.js';
import { goDirectives, workspaceFolders } from '../../src/toolchain/go-mod.js';
import { parseOfficialList, releasesFor, shippedReleases } from '../../src/toolchain/go-releases.js';
import {
  compareGoVersions,
  fromSemver,
  satisfiesGoLine,
  toSemver,
  versionOfGo,
} from '../../src/toolchain/go-version.js';
import { resolveVersion, satisfies } from '../../src/toolchain/resolve-version.js';
import { parseWanted, wantedGo } from '../../src/toolchain/wanted-version.js';

const KNOWN = ['1.18', '1.19', '1.19.13', '1.20', '1.20.14', '1.21.0', '1.21.13', '1.25.0', '1.25.9', '1.25.10'].concat(
  ['1.26rc1', '1.26.0', '1.26.7', '1.27rc1', '1.27rc2', '1.27.0', '1.28rc1'],
);

describe('Go versions', () => {
  test.each([
    ['1.25.3', '1.25.3'],
    ['1.26rc1', '1.26.0-rc.1'],
    ['1.18beta2', '1.18.0-beta.2'],
    ['1.20', '1.20.0'],
    ['1.21', '1.21.0'],
    ['1.25.3.4', undefined],
    ['go1.25', undefined],
    ['', undefined],
  ])('%s is compared as %s', (go, semver) => expect(toSemver(go)).toBe(semver));

  test.each([
    ['1.20.0', '1.20'],
    ['1.21.0', '1.21.0'],
    ['1.26.0-rc.1', '1.26rc1'],
    ['1.26.0-alpha.1', undefined],
    ['1.26.1-rc.1', undefined],
    ['latest', undefined],
  ])('tool cache folder %s holds Go %s', (semver, go) => expect(fromSemver(semver)).toBe(go));

  test('every shipped version survives the way to semver and back', () => {
    for (const version of Object.keys(shippedReleases.archives))
      expect(fromSemver(toSemver(version) ?? '')).toBe(version);
  });

  test('order: beta, rc, release; ten after nine', () => {
    const shuffled = ['1.25.10', '1.26.0', '1.25.9', '1.26rc2', '1.26rc1', '1.20', '1.20rc1', '1.18beta1'];
    expect([...shuffled].sort(compareGoVersions)).toEqual([
      '1.18beta1',
      '1.20rc1',
      '1.20',
      '1.25.9',
      '1.25.10',
      '1.26rc1',
      '1.26rc2',
      '1.26.0',
    ]);
  });

  // https://go.dev/doc/toolchain#version: 1.21 < 1.21rc1 < 1.21.0
  test.each([
    ['1.21.0', '1.21', true],
    ['1.21rc2', '1.21', true],
    ['1.21rc2', '1.21.0', false],
    ['1.20.14', '1.21', false],
    ['1.25.0', '1.25.0', true],
    ['1.25rc1', '1.25rc1', true],
    ['1.25.0', '1.25rc1', true],
    ['1.24.9', '1.25rc1', false],
    ['1.26.1', '1.25.8', true],
  ])('Go %s builds `go %s`: %s', (version, line, yes) => expect(satisfiesGoLine(version, line)).toBe(yes));

  test.each([
    ['go1.25.3', '1.25.3'],
    ['go1.26.8 X:nodwarf5', '1.26.8'],
    ['go1.21.4-abi1.0', '1.21.4'],
    ['go1.26rc1\n', '1.26rc1'],
    ['devel go1.28-abcdef', undefined],
    ['go1.25.3x', undefined],
  ])('GOVERSION %j is %s', (printed, version) => expect(versionOfGo(printed)).toBe(version));
});

describe('go.mod and go.work', () => {
  test.each([
    ['module a\n\ngo 1.25.0\n', { go: '1.25.0', toolchain: undefined }],
    ['module a\ngo 1.21\ntoolchain go1.25.3\n', { go: '1.21', toolchain: '1.25.3' }],
    ['go 1.25rc1 // comment\r\n', { go: '1.25rc1', toolchain: undefined }],
    ['go\t1.25.0\ntoolchain default\n', { go: '1.25.0', toolchain: undefined }],
    ['toolchain go1.21.3-bigcorp\n', { go: undefined, toolchain: '1.21.3' }],
    ['// go 1.30\nmodule a\n', { go: undefined, toolchain: undefined }],
    ['require (\n\tgo 1.30\n)\ngo 1.24\n', { go: '1.24', toolchain: undefined }],
    ['module go 1.25', { go: undefined, toolchain: undefined }],
    ['', { go: undefined, toolchain: undefined }],
  ])('%j', (text, directives) => expect(goDirectives(text)).toEqual(directives));

  test('any text is read in bounded time', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 2000 }), text => {
        goDirectives(text);
        workspaceFolders(text);
      }),
    );
    const started = performance.now();
    goDirectives('go 1.25.0 '.repeat(200_000));
    workspaceFolders(`use (\n${'\t./a\n'.repeat(100_000)})`);
    versionOfGo(`go1.${'1'.repeat(1_000_000)}`);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  test('the folders of a workspace', () => {
    expect(
      workspaceFolders('go 1.25\nuse ./one // here\nuse (\n\t./two\n\t"./three four"\n)\nreplace (\n\ta => ./b\n)\n'),
    ).toEqual(['./one', './two', './three four']);
  });
});

describe('what is wanted', () => {
  const inFolder = (files: Record<string, string>, given: { goVersion?: string; goVersionFile?: string } = {}) =>
    withTempFolder(async workspace => {
      for (const [name, text] of Object.entries(files)) {
        await mkdir(dirname(join(workspace, name)), { recursive: true });
        await writeFile(join(workspace, name), text);
      }
      return wantedGo({ ...given, workspace });
    });

  test.each<[string, Record<string, string>, { goVersion?: string; goVersionFile?: string }, object]>([
    ['nothing at all', {}, {}, { kind: 'stable', origin: 'default' }],
    [
      'go-version before everything',
      { 'go.mod': 'go 1.20\n' },
      { goVersion: '1.25.3', goVersionFile: 'go.mod' },
      { kind: 'exact', version: '1.25.3', origin: 'go-version' },
    ],
    [
      'go.mod by itself is a minimum',
      { 'go.mod': 'go 1.25.0\n' },
      {},
      { kind: 'minimum', version: '1.25.0', origin: 'go.mod' },
    ],
    [
      'go.work before go.mod',
      { 'go.mod': 'go 1.20\n', 'go.work': 'go 1.26.0\n' },
      {},
      { kind: 'minimum', version: '1.26.0', origin: 'go.work' },
    ],
    ['go.mod without a go line', { 'go.mod': 'module a\n' }, {}, { kind: 'stable' }],
    [
      'the toolchain line',
      { 'go.mod': 'go 1.24.0\ntoolchain go1.25.3\n' },
      { goVersionFile: 'go.mod' },
      { kind: 'exact', version: '1.25.3', origin: 'go.mod' },
    ],
    [
      'a toolchain line older than go',
      { 'go.mod': 'go 1.26.0\ntoolchain go1.25.3\n' },
      { goVersionFile: 'go.mod' },
      { kind: 'exact', version: '1.26.0' },
    ],
    [
      'a language version',
      { 'x/go.mod': 'go 1.21\n' },
      { goVersionFile: 'x/go.mod' },
      { kind: 'range', version: '1.21', origin: 'x/go.mod' },
    ],
    [
      'a release candidate',
      { 'go.mod': 'go 1.26rc1\n' },
      { goVersionFile: 'go.mod' },
      { kind: 'exact', version: '1.26rc1' },
    ],
    [
      'asdf',
      { '.tool-versions': '# golang 1.1\nnodejs 20.0.0\ngolang 1.25.3 1.24.0\n' },
      { goVersionFile: '.tool-versions' },
      { kind: 'exact', version: '1.25.3' },
    ],
    [
      'mise',
      { '.tool-versions': 'go  1.25 # newest\n' },
      { goVersionFile: '.tool-versions' },
      { kind: 'range', version: '1.25' },
    ],
    ['goenv', { '.go-version': 'go1.25.3\n' }, { goVersionFile: '.go-version' }, { kind: 'exact', version: '1.25.3' }],
    ['a word', { '.go-version': 'stable' }, { goVersionFile: '.go-version' }, { kind: 'stable' }],
  ])('%s', async (_name, files, given, wanted) => expect(await inFolder(files, given)).toMatchObject(wanted));

  test.each<[string, Record<string, string>, string, string]>([
    ['a file that is not there', {}, 'go.mod', 'XC-SETUP-005'],
    ['a folder', { 'sub/a': '' }, 'sub', 'XC-SETUP-005'],
    ['a file without a version', { 'go.mod': 'module a\n' }, 'go.mod', 'XC-SETUP-006'],
    ['.tool-versions of another language', { '.tool-versions': 'nodejs 20\n' }, '.tool-versions', 'XC-SETUP-006'],
    ['nonsense', { '.go-version': 'system\n' }, '.go-version', 'XC-SETUP-002'],
  ])('%s is an error', (_name, files, goVersionFile, code) =>
    expect(inFolder(files, { goVersionFile })).rejects.toMatchObject({ code }),
  );
});

describe('resolution', () => {
  test.each([
    ['1.25.3', '1.25.3'],
    ['go1.25.3', '1.25.3'],
    ['1.26rc1', '1.26rc1'],
    ['1.26.0-rc.1', '1.26rc1'],
    ['1.20.0', '1.20'],
    ['1.25', '1.25.10'],
    ['1.25.x', '1.25.10'],
    ['1.20', '1.20.14'],
    ['1.x', '1.27.0'],
    ['^1.25.1', '1.27.0'],
    ['~1.25.1', '1.25.10'],
    ['>=1.19 <1.21', '1.20.14'],
    ['1.18 || 1.19.x', '1.19.13'],
    ['>=1.28.0-rc.1', '1.28rc1'],
    ['stable', '1.27.0'],
    ['latest', '1.27.0'],
    ['Stable', '1.27.0'],
    ['oldstable', '1.26.7'],
  ])('%s is %s', (text, version) =>
    expect(resolveVersion(parseWanted(text, 'go-version'), KNOWN, 'linux/amd64')).toBe(version),
  );

  test.each(['1.2', '1.24.x', '1.28', '^2', '1.26.0-foo.1'])('%s matches nothing', text => {
    expect(() => resolveVersion(parseWanted(text, 'go-version'), KNOWN, 'linux/amd64')).toThrow(/^XC-SETUP-001/);
  });

  test.each(['', 'go', 'one', '1.25.', '1.25rc', '1.25;rm', '../1.25'])('%j is not a version', text => {
    expect(() => parseWanted(text, 'go-version')).toThrow(/^XC-SETUP-002/);
  });

  test.each([
    ['exact', '1.25.3', '1.25.3', true],
    ['exact', '1.25.3', '1.25.4', false],
    ['exact', '1.26.0-rc.1', '1.26rc1', true],
    ['range', '1.25', '1.25.1', true],
    ['range', '1.25', '1.26rc1', false],
    ['minimum', '1.25.0', '1.26.1', true],
    ['minimum', '1.25.0', '1.24.9', false],
    ['minimum', '1.21', '1.21.0', true],
    ['minimum', '1.25.0', '1.26rc1', false],
    ['stable', 'stable', '1.27.0', false],
  ] as const)('%s %s is met by a Go %s that is here: %s', (kind, version, here, yes) =>
    expect(satisfies(here, { kind, version, origin: '' })).toBe(yes),
  );

  test('a minimum of two numbers is fetched as the newest of its line, of three as it is', () => {
    const minimum = (version: string) => resolveVersion({ kind: 'minimum', version, origin: 'go.mod' }, KNOWN, '');
    expect([minimum('1.25'), minimum('1.25.0'), minimum('1.26rc1')]).toEqual(['1.25.10', '1.25.0', '1.26rc1']);
  });
});

describe('the shipped table', () => {
  test('has the hashes of 206 releases, each of 64 digits, for every platform that each names', () => {
    const { archives } = shippedReleases;
    expect(Object.keys(archives).length).toBeGreaterThanOrEqual(206);
    for (const byPlatform of Object.values(archives))
      for (const sha256 of Object.values(byPlatform)) expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    // Published at https://go.dev/dl/
    expect(archives['1.25.0']?.['linux-amd64']).toBe(
      '2852af0cb20a13139b3448992e69b868e50ed0f8a1e5940ee1de9e19a123b613',
    );
  });

  test('loong64 hosts have Go from 1.21 on', () => {
    const versions = releasesFor(shippedReleases, 'linux-loong64').sort(compareGoVersions);
    expect(versions[0]).toBe('1.21rc2');
  });
});

describe("the official site's list", () => {
  const entry = (version: string, over: object = {}) => ({
    version,
    stable: true,
    files: [
      { filename: 'f', os: 'linux', arch: 'amd64', version, sha256: 'a'.repeat(64), size: 1, kind: 'archive', ...over },
    ],
  });

  test('archives only, with a whole hash', async () => {
    const list = JSON.stringify([
      entry('go1.99.0'),
      entry('go1.99.1', { kind: 'installer' }),
      entry('go1.99.2', { sha256: '' }),
      entry('weekly'),
    ]);
    expect((await parseOfficialList('https://go.dev/dl', list)).archives).toEqual({
      '1.99.0': { 'linux-amd64': 'a'.repeat(64) },
    });
  });

  test.each(['<!doctype html><title>Login</title>', '{}', '[]', '[{"version":1}]', ''])('%j is refused', text =>
    expect(parseOfficialList('https://go.dev/dl', text)).rejects.toMatchObject({ name: 'HttpError' }),
  );
});
