import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { UserError } from '../../src/language/index.js';
import { registryProblems } from '../../src/platform/check-registry.js';
import {
  allPlatforms,
  defaultPlatforms,
  loaderOf,
  loadersOf,
  lowestGoLevel,
  matchPlatforms,
  registry,
  renderPlatformsMarkdown,
  resolvePlatform,
  targetsOf,
} from '../../src/platform/index.js';

const platform = (id: string) => resolvePlatform(id);

/** A registry as somebody might have written it. */
interface Editable {
  sources: Record<string, unknown>;
  os: { id: string; aliases: string[]; on: { arm64?: Record<'page' | 'glibc', Record<string, unknown>> } }[];
  cpu: { aliases: string[]; qemuCpu: { value: unknown } }[];
  families: { os: { of: string[] }[] };
  defaults: string[];
}

function never(): never {
  throw new Error('not in the registry');
}

describe('registry.json', () => {
  test('may be shipped', () => {
    expect(registryProblems(registry)).toEqual([]);
  });

  const kunpeng = (r: Editable) => r.os.find(({ id }) => id === 'kylin-v10-sp3')?.on.arm64 ?? never();
  test.each<[string, (r: Editable) => void, RegExp]>([
    ['a value without a source', r => Reflect.deleteProperty(kunpeng(r).page, 'source'), /^os\.2\.on\.arm64\.page/],
    ['an empty source', r => (kunpeng(r).page.source = ''), /^os\.2\.on\.arm64\.page/],
    ['a source that is not there', r => (kunpeng(r).page.source = 'hearsay'), /no source "hearsay"/],
    ['a source by a name of Object', r => (kunpeng(r).page.source = 'constructor'), /no source "constructor"/],
    ['a known value without one', r => (kunpeng(r).page.source = 'none'), /a known value needs a source/],
    [
      'a source that nobody cites',
      r => (r.sources['spare'] = { reference: 'x', says: 'y' }),
      /^sources\.spare: nobody/,
    ],
    ['unknown with a value', r => (kunpeng(r).page.confidence = 'unknown'), /^os\.2\.on\.arm64\.page/],
    ['known without a value', r => (kunpeng(r).page.value = null), /^os\.2\.on\.arm64\.page/],
    ['a confidence of its own', r => (kunpeng(r).page.confidence = 'certain'), /^os\.2\.on\.arm64\.page/],
    ['a page size that no kernel has', r => (kunpeng(r).page.value = 8192), /^os\.2\.on\.arm64\.page/],
    ['a glibc that is a number', r => (kunpeng(r).glibc.value = 2.28), /^os\.2\.on\.arm64\.glibc/],
    ['a note in one language', r => (kunpeng(r).page.note = { en: 'x' }), /^os\.2\.on\.arm64\.page/],
    ['an alias used twice', r => r.cpu[0]?.aliases.push('鲲鹏 920'), /"鲲鹏920" is a name of loongson-3a5000 too/],
    ['an alias that is a family', r => r.os[0]?.aliases.push('麒麟'), /"麒麟" is a name of kylin-v10-sp1 too/],
    ['an alias that nothing is left of', r => r.os[0]?.aliases.push('--'), /too short for a name/],
    ['a family of nobody', r => r.families.os[0]?.of.push('kylin-v9'), /^families\.os\.麒麟V10: no os "kylin-v9"/],
    [
      'a default that is not there',
      r => (r.defaults[0] = 'uos-25/kunpeng-920'),
      /"uos-25\/kunpeng-920" is not a platform/,
    ],
    ['a default twice', r => (r.defaults[0] = r.defaults[1] ?? ''), /stands there twice/],
    ['a CPU that QEMU does not know', r => ((r.cpu[2] ?? never()).qemuCpu.value = 'kunpeng'), /^cpu\.2\.qemuCpu/],
    ['a CPU of another QEMU', r => ((r.cpu[2] ?? never()).qemuCpu.value = 'la464'), /^cpu\.2\.qemuCpu/],
    ['a system on no architecture', r => ((r.os[0] ?? never()).on = {}), /on no architecture/],
    ['a key that means nothing', r => Object.assign(r.os[0] ?? never(), { colour: 'red' }), /^os\.0/],
  ])('is refused with %s', (_, spoil, says) => {
    const copy = structuredClone(registry) as unknown as Editable;
    spoil(copy);
    const problems = registryProblems(copy);
    expect(problems.some(problem => says.test(problem)) ? problems.length : problems).toBeGreaterThan(0);
  });

  test.each([undefined, null, [], 'x', {}])('%j is no registry', data => {
    expect(registryProblems(data).length).toBeGreaterThan(0);
  });

  test('the generator refuses what has a problem', async () => {
    const { generatedFiles } = await import('../../scripts/generated.js');
    const [system] = registry.os as unknown as { aliases: string[] }[];
    system?.aliases.push('鲲鹏');
    try {
      await expect(generatedFiles(() => '')).rejects.toThrow('"鲲鹏" is a name of kylin-v10-sp1 too');
    } finally {
      system?.aliases.pop();
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
    ['kylin-v10-sp1/kunpeng-920', 'glibc', null, 'unknown'],
    ['kylin-v10-sp2/kunpeng-920', 'kernel', '4.19.90-24.4.v2101.ky10', 'reported'],
    ['kylin-v10-sp2/kunpeng-920', 'glibc', null, 'unknown'],
    ['kylin-v10-sp2/kunpeng-920', 'page', null, 'unknown'],
    ['kylin-v10-desktop/phytium-ft2000-4', 'glibc', '2.23', 'reported'],
    ['kylin-v10-sp1-desktop/phytium-ft2000-4', 'glibc', '2.31', 'reported'],
    ['deepin-23/loongson-3a6000', 'glibc', '2.38', 'reported'],
    ['uos-20/kunpeng-920', 'page', null, 'unknown'],
    ['openeuler-20.03/kunpeng-920', 'page', 65536, 'reported'],
    ['openeuler-22.03/kunpeng-920', 'page', null, 'unknown'],
    ['openeuler-24.03/phytium-d3000', 'goLevel', 'v8.1,crypto', 'reported'],
    ['openeuler-24.03/phytium-s5000', 'goLevel', null, 'unknown'],
    ['openeuler-24.03/phytium-e2000q', 'goLevel', 'v8.0,crypto', 'reported'],
    ['openeuler-24.03/hygon-c86-4g', 'goLevel', null, 'unknown'],
    ['openeuler-24.03/zhaoxin-kx-7000', 'goLevel', null, 'unknown'],
    ['kylin-v10-sp3/loongson-3a5000', 'world', 'old', 'documented'],
    ['kylin-v10-sp3/loongson-3a5000', 'glibc', '2.28', 'reported'],
    ['kylin-v10-sp3/loongson-3a5000', 'page', null, 'unknown'],
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
    ['openeuler-24.03/kunpeng-920', 'page', 4096, 'documented'],
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
    ['kylin v10 sp3 kunpeng 920', 'kylin-v10-sp3/kunpeng-920'],
    ['麒麟V10SP3/鲲鹏920', 'kylin-v10-sp3/kunpeng-920'],
    ['麒麟 V10 SP3 · 鲲鹏 920', 'kylin-v10-sp3/kunpeng-920'],
    ['银河麒麟V10 SP1/kunpeng', 'kylin-v10-sp1/kunpeng-920'],
    ['银河麒麟V10SP1／鲲鹏', 'kylin-v10-sp1/kunpeng-920'],
    ['麒麟V10SP3/飞腾FT-2000+/64', 'kylin-v10-sp3/phytium-ft2000plus'],
    ['麒麟Ｖ１０ＳＰ３／飞腾ＦＴ－２０００＋／６４', 'kylin-v10-sp3/phytium-ft2000plus'],
    ['麒麟V10SP3/FT-2000/4', 'kylin-v10-sp3/phytium-ft2000-4'],
    ['统信UOS 20/龙芯3A5000', 'uos-20/loongson-3a5000'],
    ['统信UOS 25/龙芯3A6000', 'uos-25/loongson-3a6000'],
    ['欧拉24.03/海光C86', 'openeuler-24.03/hygon-c86'],
    ['openEuler-24.03-LTS-SP2/dhyana', 'openeuler-24.03/hygon-c86'],
    ['麒麟V10SP3＋兆芯KX-6000', 'kylin-v10-sp3/zhaoxin-kx-6000'],
    // A family is taken where nothing that is judged differs within it.
    ['uos-25/龙芯', 'uos-25/loongson-3a5000'],
    ['麒麟V11/loongson', 'kylin-v11/loongson-3a5000'],
  ])('%s', (text, id) => {
    expect(resolvePlatform(text).id).toBe(id);
  });

  test.each([
    ['麒麟V10/飞腾', ['kylin-v10-sp1/phytium-ft2000plus', 'kylin-v10-sp1/phytium-d2000']],
    ['麒麟Ｖ１０／飞腾', ['kylin-v10-sp1/phytium-ft2000plus']],
    ['麒麟V10/鲲鹏920', ['kylin-v10-sp1/kunpeng-920', 'kylin-v10-sp2/kunpeng-920', 'kylin-v10-sp3/kunpeng-920']],
    ['kylin-v10/kunpeng', ['kylin-v10-sp1/kunpeng-920', 'kylin-v10-sp3/kunpeng-920']],
    ['银河麒麟/海光', ['kylin-v10-sp3/hygon-c86', 'kylin-v10-sp3/hygon-c86-4g']],
    ['kylin-v10-sp3/phytium', ['kylin-v10-sp3/phytium-ft2000plus', 'kylin-v10-sp3/phytium-d3000']],
    ['统信/龙芯3A5000', ['uos-20/loongson-3a5000', 'uos-25/loongson-3a5000']],
    ['uos/loongson', ['uos-20/loongson-3a5000', 'uos-25/loongson-3a6000']],
    ['欧拉24.03/海光', ['openeuler-24.03/hygon-c86', 'openeuler-24.03/hygon-c86-4g']],
    ['欧拉/兆芯KX-6000', ['openeuler-20.03/zhaoxin-kx-6000', 'openeuler-24.03/zhaoxin-kx-6000']],
    ['麒麟V10SP3／兆芯', ['kylin-v10-sp3/zhaoxin-kx-6000', 'kylin-v10-sp3/zhaoxin-kx-7000']],
    ['麒麟V10SP3/FT-2000', ['kylin-v10-sp3/phytium-ft2000plus', 'kylin-v10-sp3/phytium-ft2000-4']],
  ])('%s is several, which are listed by their ids', (text, ids) => {
    const error = caught(text);
    expect(error.code).toBe('XC-PLATFORM-005');
    for (const language of ['en', 'zh'] as const) {
      const [first = '', choices = '', more] = error.lines(language);
      expect(first).toContain(text);
      for (const half of ids.flatMap(id => id.split('/'))) expect(choices).toContain(half);
      expect(more).toContain(`xinchuang-go platforms "${text}"`);
    }
    expect(matchPlatforms(text).map(p => p.id)).toEqual(expect.arrayContaining([...ids]));
  });

  test('which service pack, and which CPU', () => {
    expect(caught('麒麟V10/飞腾').lines('zh')).toEqual([
      '"麒麟V10/飞腾" 对应多个平台，结论可能因平台而异',
      '请选其一      kylin-v10-sp1 · kylin-v10-sp2 · kylin-v10-sp3 · kylin-v10-desktop · kylin-v10-sp1-desktop  /  ' +
        'phytium-ft2000plus · phytium-ft2000-4 · phytium-d2000 · phytium-s2500 · phytium-s5000 · phytium-d3000 · phytium-e2000q',
      '查看这些平台  xinchuang-go platforms "麒麟V10/飞腾"',
    ]);
  });

  test.each([
    ['麒麟', 'kylin-v10-sp1 · kylin-v10-sp2 · kylin-v10-sp3'],
    ['麒麟V10', 'kylin-v10-sp1 · kylin-v10-sp2 · kylin-v10-sp3'],
    ['银河麒麟', 'kylin-v11'],
    ['kylin', 'kylin-v10-sp3'],
    ['kylin-v10', 'kylin-v10-sp3'],
    ['统信', 'uos-20 · uos-25'],
    ['欧拉', 'openeuler-20.03 · openeuler-22.03 · openeuler-24.03'],
    ['飞腾', 'phytium-d2000'],
    ['龙芯', 'loongson-3a5000 · loongson-3a6000'],
    ['兆芯', 'zhaoxin-kx-6000 · zhaoxin-kx-7000'],
    ['海光', 'hygon-c86 · hygon-c86-4g'],
  ])('%s alone is half a platform, and several: %s', (text, choices) => {
    const error = caught(text);
    expect(error.code).toBe('XC-PLATFORM-006');
    for (const language of ['en', 'zh'] as const) expect(error.lines(language)[1]).toContain(choices);
  });

  test('every name of the registry leads to what it names, in whatever width', () => {
    const wide = (text: string) =>
      text.replace(/[!-~]/g, c => String.fromCharCode(c.charCodeAt(0) + 0xfee0)).replaceAll(' ', '　');
    for (const one of [...registry.os, ...registry.cpu])
      for (const name of [one.id, ...one.aliases].flatMap(n => [n, wide(n), n.toUpperCase()])) {
        const found = matchPlatforms(name);
        expect(new Set(found.map(p => ('on' in one ? p.os.id : p.cpu.id)))).toEqual(new Set([one.id]));
      }
    for (const half of ['os', 'cpu'] as const)
      for (const { names, of } of registry.families[half])
        for (const name of names.flatMap(n => [n, wide(n)]))
          expect(new Set(matchPlatforms(name).map(p => p[half].id))).toEqual(new Set(of));
  });

  test.each([
    ['麒鳞V10SP3/鲲鹏920', 'kylin-v10-sp3/kunpeng-920'],
    ['麒麟V10SP3/鲲朋920', 'kylin-v10-sp3/kunpeng-920'],
    ['kylin-v10-sp3/phytum-d2000', 'kylin-v10-sp3/phytium-d2000'],
    ['统信U0S25/龙芯3A6000', 'uos-25/loongson-3a6000'],
    ['欧拉24.3/海光C86', 'openeuler-24.03/hygon-c86'],
  ])('a typing error: %s is near to %s', (text, id) => {
    const error = caught(text);
    expect(error.code).toBe('XC-PLATFORM-001');
    expect(error.lines('zh')[1]).toContain(id);
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
    ['kylin-v11', 'XC-PLATFORM-002', 'kylin-v11/loongson-3a6000'],
    ['鲲鹏', 'XC-PLATFORM-002', 'kylin-v10-sp3/kunpeng-920'],
    ['龙芯 3A4000', 'XC-PLATFORM-003', 'MIPS'],
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

test('loaders: by architecture, libc and world', () => {
  expect(loaderOf('amd64', 'musl').value).toBe('/lib/ld-musl-x86_64.so.1');
  expect(loaderOf('arm64', 'musl').value).toBe('/lib/ld-musl-aarch64.so.1');
  expect(loaderOf('loong64', 'musl').value).toBe('/lib/ld-musl-loongarch64.so.1');
  expect(loaderOf('loong64', 'musl', 'old')).toMatchObject({ value: null, confidence: 'unknown' });
  expect(loaderOf('loong64', 'glibc', 'old').value).toBe('/lib64/ld.so.1');
  expect(loaderOf('loong64', 'glibc')).toMatchObject({ value: null, confidence: 'unknown' });
  expect(loadersOf('loong64').filter(loader => loader.misnamed).length).toBe(2);
});

test.each(['en', 'zh'] as const)(
  'docs/platforms in %s has every system, CPU and source, in tables of even rows',
  language => {
    const page = renderPlatformsMarkdown(language);
    for (const { names } of [...registry.families.os, ...registry.families.cpu])
      for (const name of names) expect(page).toContain(name);
    for (const one of [...registry.os, ...registry.cpu, ...registry.unsupported])
      expect(page).toContain(`\`${one.id}\``);
    for (const { reference } of Object.values(registry.sources)) expect(page).toContain(reference.split(': ')[0]);
    for (const block of page.split('\n\n').filter(part => part.startsWith('|'))) {
      const widths = block
        .trim()
        .split('\n')
        .map(row => row.replaceAll('\\|', '').split('|').length);
      expect(new Set(widths).size).toBe(1);
    }
  },
);
