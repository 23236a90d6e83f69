import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import {
  bytesWindow,
  checkArchSet,
  checkElf,
  ElfError,
  elfChecks,
  provingChecks,
  readFacts,
} from '../../src/elf/index.js';
import type { Goarch } from '../../src/platform/index.js';
import { reportSchema } from '../../src/report/model.js';
import { buildElf, goodBuildInfo, goodFiles } from '../elf-builder.js';
import type { Case } from '../elf-cases/case.js';
import { built, eight, sha256 } from '../elf-cases/case.js';
import { containerCases } from '../elf-cases/container.js';
import { handlingCases } from '../elf-cases/handling.js';
import { isaCases } from '../elf-cases/isa.js';
import { kernelCases } from '../elf-cases/kernel.js';
import { librariesCases } from '../elf-cases/libraries.js';
import { loaderCases } from '../elf-cases/loader.js';
import { provenanceCases } from '../elf-cases/provenance.js';
import { releaseCases } from '../elf-cases/release.js';
import { relocationsCases } from '../elf-cases/relocations.js';
import { segmentsCases } from '../elf-cases/segments.js';
import { worldCases } from '../elf-cases/world.js';
import { platform } from '../platforms-for-elf.js';

const cases: readonly Case[] = [
  ...containerCases,
  ...handlingCases,
  ...isaCases,
  ...releaseCases,
  ...kernelCases,
  ...librariesCases,
  ...loaderCases,
  ...provenanceCases,
  ...relocationsCases,
  ...segmentsCases,
  ...worldCases,
];

describe('checks', () => {
  test.each(cases.map(c => [`${c.of} ${c.status}: ${c.because}`, c] as const))('%s', async (_, c) => {
    const checks = await run(c);
    const found = checks.filter(({ id }) => id === c.of);
    expect(found).toHaveLength(1);
    expect(found[0]?.status).toBe(c.status);
    expect(JSON.stringify(found[0]?.evidence)).toContain(c.evidence ?? '');
    expect(found[0]?.title.en).toContain(c.says ?? '');
    expect(found[0]?.hint === undefined).toBe(c.status === 'pass' || c.status === 'skip');
  });

  test('every check that judges one file is failed by a case and passed by another', () => {
    const elsewhere = ['elf/arch-set', 'elf/readelf-agrees', 'elf/world-confirmed', 'elf/fips-note'];
    const tried = (good: boolean) =>
      new Set(cases.filter(({ status }) => (status === 'pass') === good).map(({ of }) => of));
    for (const { id } of elfChecks) {
      if (elsewhere.includes(id)) continue;
      expect({ id, passed: tried(true).has(id), caught: tried(false).has(id) }).toEqual({
        id,
        passed: true,
        caught: true,
      });
    }
  });

  test.each(['amd64', 'arm64', 'loong64'] as const)('a good %s file passes all of them', async goarch => {
    const settings = { amd64: { GOAMD64: 'v1' }, arm64: { GOARM64: 'v8.0' }, loong64: {} }[goarch];
    const spec = { ...built(settings as Record<string, string>), ...(goarch === 'loong64' && { code: eight }) };
    const checks = await run({ of: '', status: 'pass', because: '', goarch, spec });
    expect(checks.filter(({ status }) => status !== 'pass' && status !== 'skip')).toEqual([]);
    expect(checks.length).toBeGreaterThan(25);
  });

  test('what depends on the platform is said for each, the rest once', async () => {
    const facts = await readFacts(bytesWindow(buildElf({ machine: 'loong64', code: eight })));
    const platforms = [
      platform('loong64', {}, 'new/a'),
      platform('loong64', { world: 'old' }, 'old/b'),
      platform('arm64', {}, 'not/this'),
    ];
    const checks = checkElf(facts, {
      subject: 'x',
      sha256,
      target: { goos: 'linux', goarch: 'loong64' },
      platforms,
      policy: { static: 'required', cgo: 'off' },
    });
    expect(checks.filter(({ id }) => id === 'elf/world').map(c => [c.platform, c.status])).toEqual([
      ['new/a', 'pass'],
      ['old/b', 'fail'],
    ]);
    expect(checks.filter(({ id }) => id === 'elf/valid').map(c => c.platform)).toEqual([undefined]);
    expect(checks.some(c => c.platform === 'not/this')).toBe(false);
    expect(checks.some(c => c.id === 'elf/isa-arm64')).toBe(false);
  });

  test('a file for another architecture is not judged by rules of this one', async () => {
    const checks = await run({
      of: '',
      status: 'fail',
      because: '',
      spec: { machine: 'arm64', dynamic: { relocations: [1027] } },
    });
    expect(checks.find(({ id }) => id === 'elf/machine')?.status).toBe('fail');
    expect(checks.some(({ id }) => id === 'elf/reloc-kind' || id === 'elf/load-align')).toBe(false);
  });

  test('what is said of every file is said of every file that can be read', async () => {
    for (const c of cases) {
      const goarch = c.goarch ?? 'amd64';
      const checks = await run(c);
      if (checks.find(({ id }) => id === 'elf/machine')?.status !== 'pass') continue;
      const platformId = (c.platform ?? platform(goarch)).platform.id;
      const missing = provingChecks
        .filter(asked => asked.goarch === undefined || asked.goarch === goarch)
        .filter(
          ({ id, each }) =>
            !checks.some(check => check.id === id && check.platform === (each === 'platform' ? platformId : undefined)),
        );
      expect({ of: c.of, because: c.because, missing }).toEqual({ of: c.of, because: c.because, missing: [] });
    }
  });

  test('all of it fits the report schema, however long the lists of a hostile file are', async () => {
    const needed = Array.from({ length: 3000 }, (_, i) => `lib${'x'.repeat(400)}${i}.so\u202e\u0007`);
    const symbols = Array.from({ length: 3000 }, (_, i) => ({ name: `symbol${i}`, version: 'GLIBC_2.99' }));
    const checks = await run({
      of: '',
      status: 'fail',
      because: '',
      spec: {
        type: 3,
        interp: '/x'.repeat(3000),
        dynamic: { needed, symbols, versions: { 'libc.so.6': ['GLIBC_2.99'] }, rpath: 'y'.repeat(9000) },
        ...built(Object.fromEntries(Array.from({ length: 900 }, (_, i) => [`key${i}`, 'v'.repeat(3000)]))),
        pclntab: { format: '1.20', files: Array.from({ length: 300 }, (_, i) => `/${'d'.repeat(900)}/${i}.go`) },
      },
    });
    const schema = reportSchema.shape.checks;
    expect(schema.safeParse(checks).error?.issues).toBeUndefined();
    expect(JSON.stringify(checks)).not.toMatch(/\u202e|\\u0007/);
  });
});

describe('elf/arch-set', () => {
  const member = async (goarch: Goarch, overlay: Record<string, unknown> = {}) => {
    const spec = buildElf({ machine: goarch, buildInfo: { ...goodBuildInfo, ...overlay } });
    const sha256 = createHash('sha256').update(spec).digest('hex');
    return { subject: `gateway-${goarch}`, sha256, goarch, buildInfo: (await readFacts(bytesWindow(spec))).buildInfo };
  };

  test('one build passes', async () => {
    const checks = checkArchSet([await member('amd64'), await member('arm64'), await member('loong64')]);
    expect(checks.map(c => c.status)).toEqual(['pass']);
  });

  test.each([
    ['goVersion', { version: 'go1.25.1' }],
    ['version', { moduleVersion: 'v1.2.2' }],
    ['module', { module: 'example.com/other' }],
    ['vcs.revision', { settings: { 'vcs.revision': 'b'.repeat(40) } }],
  ] as const)('another %s fails', async (differing, overlay) => {
    const [check, ...rest] = checkArchSet([await member('amd64'), await member('loong64', overlay)]);
    expect(rest).toEqual([]);
    expect(check?.status).toBe('fail');
    expect(check?.evidence['differing']).toEqual([differing]);
  });

  test('two programs are two sets', async () => {
    const other = { path: 'example.com/gateway/cmd/gwctl', version: 'go1.25.1' };
    const checks = checkArchSet([
      await member('amd64'),
      await member('arm64'),
      await member('amd64', other),
      await member('arm64', other),
    ]);
    expect(checks.map(c => c.status)).toEqual(['pass', 'pass']);
  });

  test('a file without build info leaves it unknown', async () => {
    const bare = { subject: 'bare', sha256: '0'.repeat(64), goarch: 'loong64', buildInfo: undefined };
    const checks = checkArchSet([await member('amd64'), await member('arm64'), bare]);
    expect(checks.map(c => c.status)).toEqual(['unknown', 'pass']);
  });

  test('equal bytes count once: bare, in a tarball and in a package', async () => {
    const [arm64, loong64] = [await member('arm64'), await member('loong64')];
    const copy = { ...arm64, subject: 'dist/gateway.deb!/usr/bin/gateway' };
    expect(checkArchSet([arm64, copy])).toEqual([]);
    const [check, ...rest] = checkArchSet([arm64, copy, loong64]);
    expect(rest).toEqual([]);
    expect(check).toMatchObject({ status: 'pass', title: { en: expect.stringContaining('2 files of one build') } });
    const old = { ...(await member('arm64', { version: 'go1.25.1' })), subject: 'dist/gateway.rpm!/usr/bin/gateway' };
    expect(checkArchSet([arm64, copy, old])).toMatchObject([{ status: 'fail' }]);
  });

  test('a single file is no set', async () => {
    expect(checkArchSet([await member('amd64')])).toEqual([]);
  });
});

describe('definitions', () => {
  test('each id is there once, with both languages and a source', () => {
    const ids = elfChecks.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, title, why, fix, source } of elfChecks) {
      expect(id).toMatch(/^elf\/[a-z0-9-]+$/);
      expect(source).not.toBe('');
      for (const text of [title, why, fix]) {
        expect(text.en).toMatch(/\S/);
        expect(text.zh).toMatch(/\p{Script=Han}/u);
      }
    }
  });
});

async function run({ goarch = 'amd64', spec = {}, patch, platform: on, policy }: Case) {
  const file = buildElf({ machine: goarch, pclntab: goodFiles, ...spec });
  patch?.(file);
  const facts = await readFacts(bytesWindow(file)).catch(error => {
    throw error instanceof ElfError ? new Error(`unreadable: ${error.message}`) : error;
  });
  return checkElf(facts, {
    subject: 'gateway',
    sha256,
    target: { goos: 'linux', goarch },
    platforms: [on ?? platform(goarch)],
    policy: { static: 'required', cgo: 'off', ...policy },
  });
}
