import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { UserError } from '../../src/language/index.js';
import {
  allPlatforms,
  defaultPlatforms,
  lowestGoLevel,
  registry,
  renderPlatformsMarkdown,
  resolvePlatform,
  targetsOf,
} from '../../src/platform/index.js';
import { registrySchema } from '../../src/platform/schema.js';

const platform = (id: string) => resolvePlatform(id);

describe('registry.json', () => {
  test('has the shape of its schema', () => {
    expect(registrySchema.safeParse(registry).error).toBeUndefined();
  });

  test('every value names a source that exists, and every source is used', () => {
    const used = new Set<string>();
    const walk = (node: unknown): void => {
      if (typeof node !== 'object' || node === null) return;
      if ('source' in node) for (const key of [node.source].flat()) used.add(String(key));
      for (const child of Object.values(node)) walk(child);
    };
    const { sources, ...rest } = registry;
    walk(rest);
    expect([...used].filter(key => !(key in sources))).toEqual([]);
    expect(Object.keys(sources).filter(key => !used.has(key))).toEqual([]);
  });

  test('a value that is known never has "no source found" as its source', () => {
    const bare: string[] = [];
    const walk = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return;
      if ('confidence' in node && node.confidence !== 'unknown' && 'source' in node && node.source === 'none')
        bare.push(path);
      for (const [key, child] of Object.entries(node)) walk(child, `${path}.${key}`);
    };
    walk(registry, '');
    expect(bare).toEqual([]);
  });

  test('a name means one thing only', () => {
    const plain = (text: string) =>
      text
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[\s_.()-]+/g, '');
    for (const group of [registry.os, registry.cpu, registry.unsupported]) {
      const owner = new Map<string, string>();
      for (const one of group)
        for (const name of new Set([one.id, ...one.aliases].map(plain))) {
          expect(`${name}: ${owner.get(name) ?? one.id}`).toBe(`${name}: ${one.id}`);
          owner.set(name, one.id);
        }
    }
  });

  test('what is certain by architecture is known everywhere', () => {
    for (const p of allPlatforms()) {
      if (p.goarch === 'amd64') expect(p.page.value).toBe(4096);
      if (p.goarch === 'amd64') expect(p.interp.value).toBe('/lib64/ld-linux-x86-64.so.2');
      if (p.goarch === 'arm64') expect(p.interp.value).toBe('/lib/ld-linux-aarch64.so.1');
      if (p.world?.value === 'new') expect(p.interp.value).toBe('/lib64/ld-linux-loongarch-lp64d.so.1');
      if (p.world?.value === 'old') expect(p.interp.value).toBe('/lib64/ld.so.1');
      expect(p.world === undefined).toBe(p.goarch !== 'loong64');
      expect(p.goLevel === undefined).toBe(p.goarch === 'loong64');
    }
  });

  test.each([
    ['kylin-v10-sp3/kunpeng-920', 'page', 65536, 'reported'],
    ['kylin-v10-sp1/kunpeng-920', 'page', 65536, 'reported'],
    ['kylin-v10-sp1/kunpeng-920', 'kernel', '4.19.90-23.55.v2101', 'reported'],
    ['kylin-v10-sp2/kunpeng-920', 'kernel', null, 'unknown'],
    ['kylin-v10-sp3/loongson-3a5000', 'world', 'old', 'documented'],
    ['kylin-v10-sp3/loongson-3a5000', 'glibc', '2.28', 'reported'],
    ['kylin-v10-sp3/hygon-c86', 'kernel', '4.19.90-52.22.v2207.ky10', 'reported'],
    ['kylin-v10-sp3/zhaoxin-kx-6000', 'goLevel', 'v2', 'reported'],
    ['kylin-v10-sp3/phytium-ft2000plus', 'goLevel', null, 'unknown'],
    ['kylin-v10-sp3/phytium-d2000', 'goLevel', 'v8.0,crypto', 'reported'],
    ['uos-20/loongson-3a5000', 'world', 'old', 'documented'],
    ['uos-25/loongson-3a6000', 'world', 'new', 'documented'],
    ['deepin-25/loongson-3a6000', 'world', 'new', 'reported'],
    ['openeuler-22.03/loongson-3a5000', 'world', 'new', 'documented'],
    ['openeuler-24.03/loongson-3a6000', 'glibc', '2.38', 'reported'],
    ['openeuler-24.03/loongson-3a6000', 'page', 16384, 'reported'],
    ['openeuler-24.03/kunpeng-920', 'page', null, 'unknown'],
    ['openeuler-24.03/hygon-c86', 'goLevel', 'v3', 'reported'],
    ['openeuler-20.03/kunpeng-920', 'glibc', null, 'unknown'],
    ['anolis-8.8/kunpeng-920', 'page', 65536, 'reported'],
    ['nfschina-nfs4/hygon-c86', 'kernel', '4.19.113-18.133.nfs4.sm12', 'reported'],
    ['debian-13/loongson-3a6000', 'glibc', '2.41', 'measured'],
  ] as const)('%s: %s is %s (%s)', (id, field, value, confidence) => {
    expect(platform(id)[field]).toMatchObject({ value, confidence });
  });
});

describe('resolvePlatform', () => {
  test.each([
    ['kylin-v10-sp3/kunpeng-920', 'kylin-v10-sp3/kunpeng-920'],
    ['Kylin-V10-SP3/Kunpeng-920', 'kylin-v10-sp3/kunpeng-920'],
    ['麒麟V10/鲲鹏920', 'kylin-v10-sp3/kunpeng-920'],
    ['麒麟 V10 SP3 · 鲲鹏 920', 'kylin-v10-sp3/kunpeng-920'],
    ['银河麒麟V10 SP1/kunpeng', 'kylin-v10-sp1/kunpeng-920'],
    ['麒麟V10/飞腾FT-2000+/64', 'kylin-v10-sp3/phytium-ft2000plus'],
    ['麒麟V10/飞腾', 'kylin-v10-sp3/phytium-ft2000plus'],
    ['麒麟V10/FT-2000/4', 'kylin-v10-sp3/phytium-ft2000-4'],
    ['统信/龙芯3A5000', 'uos-20/loongson-3a5000'],
    ['统信UOS 25/龙芯3A6000', 'uos-25/loongson-3a6000'],
    ['欧拉24.03/海光', 'openeuler-24.03/hygon-c86'],
    ['openEuler-24.03-LTS-SP2/hygon', 'openeuler-24.03/hygon-c86'],
    ['麒麟V10／兆芯', 'kylin-v10-sp3/zhaoxin-kx-6000'],
  ])('%s', (text, id) => {
    expect(resolvePlatform(text).id).toBe(id);
  });

  test('every platform is found by its own id', () => {
    for (const p of allPlatforms()) expect(resolvePlatform(p.id)).toBe(p);
  });

  test('the nearest names are offered for a typing error', () => {
    const error = caught('kylin-v10/kunpen-920');
    expect(error.code).toBe('XC-PLATFORM-001');
    expect(error.lines('en')[1]).toContain('kylin-v10-sp3/kunpeng-920');
    expect(error.lines('en')[1]).toContain('kylin-v10-sp1/kunpeng-920');
    expect(error.lines('zh')[0]).toBe('"kylin-v10/kunpen-920" 不是已知的平台');
  });

  test.each(['nope', 'x/y', 'windows/pentium'])('nothing is offered for what is near to nothing: %s', text => {
    expect(caught(text).lines('en')[1]).toBe('did you mean  —');
  });

  test.each([
    ['kylin-v10-sp3', 'XC-PLATFORM-002', 'kylin-v10-sp3/kunpeng-920'],
    ['鲲鹏', 'XC-PLATFORM-002', 'openeuler-24.03/kunpeng-920'],
    ['sw-64', 'XC-PLATFORM-003', 'no sw64 port'],
    ['麒麟V10/申威', 'XC-PLATFORM-003', 'no sw64 port'],
    ['uos-25/kunpeng-920', 'XC-PLATFORM-004', 'uos-25/loongson-3a6000'],
    ['', 'XC-PLATFORM-001', 'xinchuang-go platforms'],
  ])('%s: %s', (text, code, says) => {
    const error = caught(text);
    expect(error.code).toBe(code);
    expect(error.lines('en').join('\n')).toContain(says);
    expect(error.lines('zh').length).toBe(error.lines('en').length);
  });

  test('a long text full of separators costs no time', () => {
    const started = performance.now();
    for (let i = 0; i < 20; i++) expect(caught('/'.repeat(200_000)).code).toBe('XC-PLATFORM-001');
    expect(performance.now() - started).toBeLessThan(2000);
  });

  test('any text is answered with a platform or a UserError of bounded size', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 5000, unit: 'binary' }), text => {
        try {
          resolvePlatform(text);
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
          expect((error as UserError).message.length).toBeLessThan(1500);
          expect((error as UserError).lines('en')[0]).not.toMatch(/\p{Cc}/u);
        }
      }),
    );
  });
});

function caught(text: string): UserError {
  try {
    resolvePlatform(text);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error(`${text} was resolved`);
}

describe('Go levels', () => {
  test.each([
    [['openeuler-24.03/hygon-c86'], 'amd64', 'v3'],
    [['openeuler-24.03/hygon-c86', 'kylin-v10-sp3/zhaoxin-kx-6000'], 'amd64', 'v2'],
    [['openeuler-24.03/hygon-c86', 'kylin-v10-sp3/zhaoxin-kx-7000'], 'amd64', 'v1'],
    [['kylin-v10-sp3/kunpeng-920'], 'arm64', 'v8.1,crypto'],
    [['kylin-v10-sp3/kunpeng-920', 'kylin-v10-sp3/phytium-d2000'], 'arm64', 'v8.0,crypto'],
    [['kylin-v10-sp3/kunpeng-920', 'kylin-v10-sp3/phytium-ft2000plus'], 'arm64', 'v8.0'],
    [[], 'arm64', 'v8.0'],
    [['uos-25/loongson-3a6000'], 'loong64', undefined],
  ] as const)('lowest of %j on %s is %s', (ids, goarch, level) => {
    expect(lowestGoLevel(ids.map(platform), goarch)).toBe(level);
  });

  const of = (...levels: string[]) =>
    levels.map(value => ({
      ...platform('kylin-v10-sp3/kunpeng-920'),
      goLevel: { value, confidence: 'reported' as const, source: 'test' },
    }));
  test.each([
    [['v8.0,lse', 'v8.4'], 'v8.0,lse'],
    [['v8.7,crypto', 'v9.0,crypto'], 'v8.5,crypto'],
    [['v9.0', 'v8.2'], 'v8.2'],
    [['v9.2', 'v9.1,crypto'], 'v9.1'],
  ])('lowest of %j is %s', (levels, lowest) => {
    expect(lowestGoLevel(of(...levels), 'arm64')).toBe(lowest);
  });
});

test('targetsOf: one for each architecture, with the lowest level', () => {
  const ids = ['kylin-v10-sp3/zhaoxin-kx-6000', 'uos-25/loongson-3a6000', 'openeuler-24.03/hygon-c86'];
  expect(targetsOf(ids.map(platform))).toEqual([
    { goos: 'linux', goarch: 'loong64' },
    { goos: 'linux', goarch: 'amd64', variant: 'v2' },
  ]);
});

test('the defaults cover the three architectures, upstream Go reaches them, and their lowest levels are the safe ones', () => {
  const defaults = defaultPlatforms();
  expect(defaults.length).toBeLessThanOrEqual(12);
  expect(new Set(defaults.map(p => p.id)).size).toBe(defaults.length);
  expect(defaults.filter(p => p.goarch === 'loong64').map(p => p.world?.value)).toEqual(['new', 'new', 'new', 'new']);
  expect(targetsOf(defaults)).toEqual([
    { goos: 'linux', goarch: 'loong64' },
    { goos: 'linux', goarch: 'arm64', variant: 'v8.0' },
    { goos: 'linux', goarch: 'amd64', variant: 'v2' },
  ]);
});

test('docs/platforms.md has every system, CPU and source, in tables of even rows', () => {
  const page = renderPlatformsMarkdown();
  for (const one of [...registry.os, ...registry.cpu, ...registry.unsupported]) expect(page).toContain(`\`${one.id}\``);
  for (const { reference } of Object.values(registry.sources)) expect(page).toContain(reference.split(': ')[0]);
  for (const block of page.split('\n\n').filter(part => part.startsWith('|'))) {
    const widths = block
      .trim()
      .split('\n')
      .map(row => row.replaceAll('\\|', '').split('|').length);
    expect(new Set(widths).size).toBe(1);
  }
});
