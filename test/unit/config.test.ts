import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fields } from '../../src/config/fields.js';
import { configJsonSchema, defaultConfig, loadConfig, mergeConfig } from '../../src/config/index.js';
import { understand } from '../../src/config/understand.js';
import { UserError } from '../../src/language/index.js';
import { resolvePlatform } from '../../src/platform/index.js';

const NOW = new Date('2026-11-23T12:00:00Z');
const system = { now: () => NOW };

let workspace: string;
beforeEach(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'xc-config-'));
});
afterEach(() => rm(workspace, { recursive: true, force: true }));

const write = (name: string, text: string | Uint8Array) => writeFile(join(workspace, name), text);

/** First line of every error, in English, with its code. */
async function refusal(load: Promise<unknown>): Promise<string[]> {
  try {
    await load;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return [error, ...error.others].map(e => `${e.code} ${e.lines('en')[0]}`);
  }
  throw new Error('was accepted');
}

const problems = async (text: string) => {
  try {
    return (await understand(text, '.xinchuang.yml', NOW)).problems.map(e => `${e.code} ${e.lines('en')[0]}`);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return [`${error.code} ${error.lines('en')[0]}`];
  }
};

describe('loadConfig', () => {
  test('without a file everything is a default', async () => {
    expect(await loadConfig(workspace, system)).toEqual({ config: defaultConfig(), path: undefined, warnings: [] });
  });

  test('a whole file', async () => {
    await write(
      '.xinchuang.yml',
      `version: 1
lang: zh-CN
define:
  - {id: our-os-3/our-cpu, name: 我们的系统, goarch: arm64, kernel: "4.19.90", glibc: "2.28", page: 65536, go-level: v8.0}
platforms:
  - 麒麟V10SP3/鲲鹏920
  - {platform: our-os-3/our-cpu, required: false, reason: pilot machines}
go-version: 1.26.x
china: true
packages: [./cmd/...]
build: {output: "{{name}}", ldflags: [-s, "-X main.v={{version}}"], tags: [netgo], trimpath: false, cgo: static, cc: musl, rebuild-check: true, version: "1.0"}
verify: {static: allowed, allowed-libraries: [libsqlite3.so.0], allowed-rpath: [$ORIGIN/lib, /opt/app/lib], run: false, run-timeout: 5, checks: {elf/vcs: {severity: warn, reason: vendored, until: 2027-01-01}}}
bench: {packages: [./codec], benchmarks: Encode, fail-above: 1%, notice-above: 0.2 %, slower-above: 3%, budget: 20, timeout: 90, image: "sha256:${'a'.repeat(64)}", test-image: "os@sha256:${'b'.repeat(64)}", tests: true, programs: [./cmd/a], start: [--version], region-begin: main.(*S).in, region-end: main.out, region-command: [-x, "1"], gc-sweep: [100, off/64MiB], gc-benchmarks: Encode$, history: true, history-branch: data/bench}
report: {html: false}
gate: {require: [verify], allow-unknown: [elf/kernel-min]}
`,
    );
    const { config, path, warnings } = await loadConfig(workspace, system);
    expect(path).toBe(join(workspace, '.xinchuang.yml'));
    expect(warnings).toEqual([]);
    expect(config).toMatchObject({
      lang: 'zh-CN',
      goVersion: '1.26.x',
      china: true,
      packages: ['./cmd/...'],
      build: {
        output: '{{name}}',
        ldflags: ['-s', '-X main.v={{version}}'],
        tags: ['netgo'],
        trimpath: false,
        cgo: 'static',
        cc: 'musl',
        rebuildCheck: true,
        version: '1.0',
      },
      verify: {
        static: 'allowed',
        allowedLibraries: ['libsqlite3.so.0'],
        allowedRpath: ['$ORIGIN/lib', '/opt/app/lib'],
        run: false,
        runTimeoutSeconds: 5,
        checks: { 'elf/vcs': { severity: 'warn', reason: 'vendored', until: '2027-01-01' } },
      },
      bench: {
        packages: ['./codec'],
        benchmarks: 'Encode',
        failAbove: '1%',
        noticeAbove: '0.2 %',
        slowerAbove: '3%',
        budgetMinutes: 20,
        timeoutSeconds: 90,
        image: `sha256:${'a'.repeat(64)}`,
        testImage: `os@sha256:${'b'.repeat(64)}`,
        tests: true,
        programs: ['./cmd/a'],
        start: ['--version'],
        regionBegin: 'main.(*S).in',
        regionEnd: 'main.out',
        regionCommand: ['-x', '1'],
        gcSweep: ['100', 'off/64MiB'],
        gcBenchmarks: 'Encode$',
        history: true,
        historyBranch: 'data/bench',
      },
      report: { html: false },
      gate: { require: ['verify'], allowUnknown: ['elf/kernel-min'] },
    });
    expect(config.platforms.map(c => [c.platform.id, c.required, c.reason])).toEqual([
      ['kylin-v10-sp3/kunpeng-920', true, undefined],
      ['our-os-3/our-cpu', false, 'pilot machines'],
    ]);
    expect(config.defined[0]).toEqual({
      id: 'our-os-3/our-cpu',
      name: { en: '我们的系统', zh: '我们的系统' },
      goarch: 'arm64',
      os: { id: 'our-os-3', name: { en: 'our-os-3', zh: 'our-os-3' } },
      cpu: { id: 'our-cpu', name: { en: 'our-cpu', zh: 'our-cpu' } },
      kernel: { value: '4.19.90', confidence: 'documented', source: '.xinchuang.yml' },
      glibc: { value: '2.28', confidence: 'documented', source: '.xinchuang.yml' },
      page: { value: 65536, confidence: 'documented', source: '.xinchuang.yml' },
      goLevel: { value: 'v8.0', confidence: 'documented', source: '.xinchuang.yml' },
      interp: expect.objectContaining({ value: '/lib/ld-linux-aarch64.so.1', confidence: 'documented' }),
      userDefined: true,
    });
  });

  test('.xinchuang.yaml is read too, and what a definition does not say is unknown', async () => {
    await write('.xinchuang.yaml', 'version: 1\ndefine: [{id: a/b, name: B, goarch: loong64}]\n');
    const { config, path } = await loadConfig(workspace, system);
    expect(path).toBe(join(workspace, '.xinchuang.yaml'));
    for (const field of ['kernel', 'glibc', 'page', 'world', 'interp'] as const)
      expect(config.defined[0]?.[field]).toMatchObject({ value: null, confidence: 'unknown' });
    expect(config.platforms).toEqual(defaultConfig().platforms);
  });

  const define = async (...items: string[]) => {
    const text = `version: 1\ndefine:\n${items.map(item => `  - ${item}\n`).join('')}`;
    const { config, problems: found } = await understand(text, '.xinchuang.yml', NOW);
    return { defined: config.defined, problems: found.map(e => `${e.code} ${e.lines('en')[0]}`) };
  };

  test('a platform like a known one differs from it in what is said', async () => {
    const { defined, problems: found } = await define(
      '{id: acme/kunpeng-920, name: ACME, like: 麒麟V10SP3/鲲鹏920, page: 4096, aliases: [甲方机器]}',
      '{id: acme/phytium, name: ACME 2, like: acme/kunpeng-920, go-level: v8.0, qemu-cpu: cortex-a72}',
    );
    expect(found).toEqual([]);
    const known = resolvePlatform('kylin-v10-sp3/kunpeng-920');
    expect(defined[0]).toMatchObject({
      id: 'acme/kunpeng-920',
      goarch: 'arm64',
      kernel: known.kernel,
      glibc: known.glibc,
      interp: known.interp,
      goLevel: known.goLevel,
      qemuCpu: 'neoverse-n1',
      page: { value: 4096, confidence: 'documented', source: '.xinchuang.yml' },
      userDefined: true,
    });
    expect(defined[0]?.cpu.features).toEqual(known.cpu.features);
    expect(defined[1]).toMatchObject({ page: { value: 4096 }, goLevel: { value: 'v8.0' }, qemuCpu: 'cortex-a72' });
    expect(defined[1]?.cpu.features).toBeUndefined();
    expect(resolvePlatform('甲方机器', defined).id).toBe('acme/kunpeng-920');
    expect(resolvePlatform('acme/kunpeng-920', defined).id).toBe('acme/kunpeng-920');
  });

  test('another libc or world has another loader, unless one is named', async () => {
    const { defined, problems: found } = await define(
      '{id: alpine/x, name: A, goarch: amd64, libc: musl}',
      '{id: alpine/y, name: B, like: kylin-v10-sp3/kunpeng-920, libc: musl}',
      '{id: alpine/z, name: C, goarch: loong64, libc: musl}',
      '{id: our/l, name: D, like: uos-20/loongson-3a5000, world: new}',
      '{id: our/m, name: E, goarch: arm64, interp: /opt/lib/ld.so}',
    );
    expect(found).toEqual([]);
    expect(defined.map(p => [p.libc, p.interp.value, p.glibc.value])).toEqual([
      ['musl', '/lib/ld-musl-x86_64.so.1', null],
      ['musl', '/lib/ld-musl-aarch64.so.1', null],
      ['musl', '/lib/ld-musl-loongarch64.so.1', null],
      [undefined, '/lib64/ld-linux-loongarch-lp64d.so.1', null],
      [undefined, '/opt/lib/ld.so', null],
    ]);
    expect(defined[4]?.interp.confidence).toBe('documented');
  });

  test.each([
    ['{id: a/b, name: B}', 'XC-CONFIG-005 .xinchuang.yml:3  define[0].goarch: is required and missing'],
    [
      '{id: a/b, name: B, like: 麒麟V10/飞腾}',
      'XC-CONFIG-011 .xinchuang.yml:3  define[0].like: "麒麟V10/飞腾" fits several',
    ],
    [
      '{id: a/b, name: B, like: nope}',
      'XC-CONFIG-007 .xinchuang.yml:3  define[0].like: "nope" is not a known platform',
    ],
    [
      '{id: a/b, name: B, like: uos-25/loongson-3a6000, goarch: arm64}',
      'XC-CONFIG-004 .xinchuang.yml:3  define[0].goarch: arm64',
    ],
    [
      '{id: a/b, name: B, like: uos-25/loongson-3a6000, go-level: v2}',
      'XC-CONFIG-004 .xinchuang.yml:3  define[0].go-level: v2',
    ],
    [
      '{id: a/b, name: B, goarch: amd64, libc: musl, glibc: "2.28"}',
      'XC-CONFIG-004 .xinchuang.yml:3  define[0].glibc: 2.28',
    ],
    ['{id: a/b, name: B, goarch: amd64, libc: uclibc}', 'XC-CONFIG-004 .xinchuang.yml:3  define[0].libc: "uclibc"'],
    ['{id: a/b, name: B, goarch: amd64, interp: /lib/../x}', 'XC-CONFIG-004 .xinchuang.yml:3  define[0].interp:'],
    ['{id: a/b, name: B, goarch: amd64, qemu-cpu: -help}', 'XC-CONFIG-004 .xinchuang.yml:3  define[0].qemu-cpu:'],
    [
      '{id: a/b, name: B, goarch: amd64, aliases: [uos-25/loongson-3a6000]}',
      'XC-CONFIG-008 .xinchuang.yml:3  define[0].aliases[0]:',
    ],
  ])('define: %s', async (item, says) => {
    const { problems: found } = await define(item);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(says);
  });

  test.each([
    ['allowed-libraries: [/usr/lib/libx.so]', 'verify.allowed-libraries[0]'],
    ['allowed-libraries: [../libx.so]', 'verify.allowed-libraries[0]'],
    ['allowed-libraries: libx.so', 'verify.allowed-libraries'],
    ['allowed-rpath: [lib]', 'verify.allowed-rpath[0]'],
    ['allowed-rpath: ["/a:/b"]', 'verify.allowed-rpath[0]'],
  ])('verify: {%s} is refused', async (key, field) => {
    expect(await problems(`version: 1\nverify: {${key}}`)).toEqual([expect.stringContaining(` ${field}: `)]);
  });

  test.each([
    ['packages: [-x]', 'bench.packages[0]'],
    ['packages: []', 'bench.packages'],
    ['benchmarks: [A]', 'bench.benchmarks'],
    ['fail-above: 2', 'bench.fail-above'],
    ['fail-above: 0.05%', 'bench.fail-above'],
    ['fail-above: 101%', 'bench.fail-above'],
    ['notice-above: 0%', 'bench.notice-above'],
    ['notice-above: 2%, fail-above: 1%', 'bench.notice-above'],
    ['budget: 0', 'bench.budget'],
    ['timeout: 1m', 'bench.timeout'],
    ['image: tools:latest', 'bench.image'],
    ['test-image: debian', 'bench.test-image'],
    ['programs: true', 'bench.programs'],
    ['start: --version', 'bench.start'],
    ['region-begin: main.a', 'bench.region-end'],
    ['region-end: main.a', 'bench.region-begin'],
    ['gc-sweep: [0]', 'bench.gc-sweep[0]'],
    ['gc-sweep: [100/64]', 'bench.gc-sweep[0]'],
    ['gc-sweep: often', 'bench.gc-sweep'],
    ['history: main', 'bench.history'],
    ['history-branch: -x', 'bench.history-branch'],
    ['emulators: /opt/tools', 'bench.emulators'],
  ])('bench: {%s} is refused', async (key, field) => {
    expect(await problems(`version: 1\nbench: {${key}}`)).toEqual([expect.stringContaining(` ${field}: `)]);
  });

  test('bench: programs: false builds none, gc-sweep may be a flag', async () => {
    const bench = async (text: string) => (await understand(`version: 1\nbench: {${text}}`, 'x.yml', NOW)).config.bench;
    expect(await bench('programs: false')).toEqual({ ...defaultConfig().bench, programs: [] });
    expect(await bench('gc-sweep: true')).toEqual({ ...defaultConfig().bench, gcSweep: ['true'] });
    expect(await bench('gc-sweep: false')).toEqual({ ...defaultConfig().bench, gcSweep: ['false'] });
  });

  const WAIVER = 'check: elf/world, reason: the new kernel comes first, until: 2027-01-31';
  test.each([
    ['waivers: [{check: gate/bytes, reason: it is urgent today, until: 2027-01-31}]', 'gate.waivers[0].check'],
    ['waivers: [{check: gate/reports, reason: it is urgent today, until: 2027-01-31}]', 'gate.waivers[0].check'],
    ['waivers: [{check: gate/commit, reason: it is urgent today, until: 2027-01-31}]', 'gate.waivers[0].check'],
    ['waivers: [{check: gate/expected, reason: it is urgent today, until: 2027-01-31}]', 'gate.waivers[0].check'],
    ['waivers: [{check: gate/release, reason: it is urgent today, until: 2027-01-31}]', 'gate.waivers[0].check'],
    // One that would cover every failure there is.
    ['waivers: [{check: gate/findings, reason: it is urgent today, until: 2027-01-31}]', 'gate.waivers[0].check'],
    ['waivers: [{check: report/same-bytes, reason: it is urgent, until: 2027-01-31}]', 'gate.waivers[0].check'],
    ['waivers: [{check: "*", reason: it is urgent today, until: 2027-01-31}]', 'gate.waivers[0].check'],
    ['waivers: [{check: elf/world, reason: urgent, until: 2027-01-31}]', 'gate.waivers[0].reason'],
    ['waivers: [{check: elf/world, reason: 临时放行, until: 2027-01-31}]', 'gate.waivers[0].reason'],
    ['waivers: [{check: elf/world, reason: "          x", until: 2027-01-31}]', 'gate.waivers[0].reason'],
    ['waivers: [{check: elf/world, until: 2027-01-31}]', 'gate.waivers[0].reason'],
    ['waivers: [{check: elf/world, reason: the new kernel comes first}]', 'gate.waivers[0].until'],
    ['waivers: [{check: elf/world, reason: the new kernel comes first, until: never}]', 'gate.waivers[0].until'],
    ['waivers: [{check: elf/world, reason: the new kernel comes first, until: 2027-02-30}]', 'gate.waivers[0].until'],
    [`waivers: [{${WAIVER}, platform: kylin/none}]`, 'gate.waivers[0].platform'],
    [`waivers: [{${WAIVER}, program: ""}]`, 'gate.waivers[0].program'],
    [`waivers: [{${WAIVER}, platforms: []}]`, 'gate.waivers[0].platforms'],
    ['platforms: [kylin/none]', 'gate.platforms[0]'],
    ['platforms: []', 'gate.platforms'],
    ['thresholds: {size: 5}', 'gate.thresholds.size'],
    ['thresholds: {size: -1%}', 'gate.thresholds.size'],
    ['thresholds: {time: 5%}', 'gate.thresholds.time'],
    ['require: [gate]', 'gate.require[0]'],
  ])('gate: {%s} is refused', async (key, field) => {
    expect(await problems(`version: 1\ngate: {${key}}`)).toEqual([expect.stringContaining(` ${field}: `)]);
  });

  test('both names at once are refused', async () => {
    await write('.xinchuang.yml', 'version: 1');
    await write('.xinchuang.yaml', 'version: 1');
    expect(await refusal(loadConfig(workspace, system))).toEqual([
      'XC-CONFIG-010 both .xinchuang.yml and .xinchuang.yaml are there',
    ]);
  });

  test('an explicit path must be there, and errors name it as it was given', async () => {
    expect((await refusal(loadConfig(workspace, system, 'ci/x.yml')))[0]).toMatch(/^XC-CONFIG-001 .*no such file/);
    await mkdir(join(workspace, 'ci'));
    await write('ci/x.yml', 'version: 1\nlng: en\n');
    expect(await refusal(loadConfig(workspace, system, 'ci/x.yml'))).toEqual([
      'XC-CONFIG-003 ci/x.yml:2  lng: there is no such key',
    ]);
  });

  test.each([
    ['a folder', () => mkdir(join(workspace, '.xinchuang.yml')), 'not a file|EISDIR'],
    // Without a writer, and no signal ends a wait for one: a regression hangs this test's process.
    ['a named pipe', async () => spawnSync('mkfifo', [join(workspace, '.xinchuang.yml')]), 'not a file'],
    ['a huge file', () => write('.xinchuang.yml', `#${'x'.repeat(300_000)}`), 'larger than 256 KiB'],
    ['bytes that are not text', () => write('.xinchuang.yml', Buffer.from([0x76, 0xff, 0xfe])), 'not UTF-8'],
  ])('%s is refused', async (_, make, says) => {
    await make();
    expect((await refusal(loadConfig(workspace, system)))[0]).toMatch(new RegExp(`XC-CONFIG-001 .*(${says})`));
  });
});

describe('problems', () => {
  test('all of them at once, each with its line', async () => {
    expect(
      await problems(`version: 1
lang: english
platfroms: [x]
platforms:
  - kylin-v10-sp3/kunpeng-920
  - {platform: kylin-v10-sp3/phytium-d2000, required: no-way}
  - kylin-v10/kunpen-920
  - sw-64
  - {platform: uos-25/loongson-3a6000, required: false}
  - 麒麟V10SP3/鲲鹏
  - 麒麟V10/飞腾
define:
  - {id: a/b, name: B, goarch: amd64, world: old}
  - {id: openeuler-24.03/hygon-c86, name: C, goarch: amd64}
  - {id: Nope, name: D, goarch: mips}
go-version: 1.20
build:
  cgo: statc
  ldflags: -s
  tags: [a b]
packages: [-o/etc/passwd]
verify:
  run-timeout: 0
  checks:
    elf/vcs: {severity: warn}
    VCS: {severity: off, reason: x, until: 2030-01-01}
    elf/repro: {severity: off, reason: x, until: soon}
bench: {fail-above: 1%, notice-above: 3%, budget: 0, imgae: x, region-end: a.b}
gate: [verify]
`),
    ).toEqual([
      'XC-CONFIG-004 .xinchuang.yml:2  lang: "english" is not a value it can take',
      'XC-CONFIG-003 .xinchuang.yml:3  platfroms: there is no such key',
      'XC-CONFIG-004 .xinchuang.yml:6  platforms[1].required: "no-way" is not a value it can take',
      'XC-CONFIG-007 .xinchuang.yml:7  platforms[2]: "kylin-v10/kunpen-920" is not a known platform',
      'XC-CONFIG-011 .xinchuang.yml:8  platforms[3]: "sw-64": Sunway SW64 is not supported',
      'XC-CONFIG-005 .xinchuang.yml:9  platforms[4].reason: is required and missing',
      'XC-CONFIG-008 .xinchuang.yml:10  platforms[5]: kylin-v10-sp3/kunpeng-920 is there already',
      'XC-CONFIG-011 .xinchuang.yml:11  platforms[6]: "麒麟V10/飞腾" fits several platforms, and a verdict may differ between them',
      'XC-CONFIG-004 .xinchuang.yml:13  define[0].world: old is not a value it can take',
      'XC-CONFIG-008 .xinchuang.yml:14  define[1].id: openeuler-24.03/hygon-c86 is there already',
      'XC-CONFIG-004 .xinchuang.yml:15  define[2].id: "Nope" is not a value it can take',
      'XC-CONFIG-004 .xinchuang.yml:15  define[2].goarch: "mips" is not a value it can take',
      'XC-CONFIG-004 .xinchuang.yml:16  go-version: 1.2 is not a value it can take',
      'XC-CONFIG-004 .xinchuang.yml:18  build.cgo: "statc" is not a value it can take',
      'XC-CONFIG-004 .xinchuang.yml:19  build.ldflags: "-s" is not a value it can take',
      'XC-CONFIG-004 .xinchuang.yml:20  build.tags[0]: "a b" is not a value it can take',
      'XC-CONFIG-004 .xinchuang.yml:21  packages[0]: "-o/etc/passwd" is not a value it can take',
      'XC-CONFIG-004 .xinchuang.yml:23  verify.run-timeout: 0 is not a value it can take',
      'XC-CONFIG-005 .xinchuang.yml:25  verify.checks.elf/vcs.reason: is required and missing',
      'XC-CONFIG-005 .xinchuang.yml:25  verify.checks.elf/vcs.until: is required and missing',
      'XC-CONFIG-012 .xinchuang.yml:26  verify.checks.VCS: "VCS" is not a check',
      'XC-CONFIG-004 .xinchuang.yml:27  verify.checks.elf/repro.until: "soon" is not a value it can take',
      'XC-CONFIG-004 .xinchuang.yml:28  bench.budget: 0 is not a value it can take',
      'XC-CONFIG-003 .xinchuang.yml:28  bench.imgae: there is no such key',
      'XC-CONFIG-004 .xinchuang.yml:28  bench.notice-above: 3% is not a value it can take',
      'XC-CONFIG-005 .xinchuang.yml:28  bench.region-begin: is required and missing',
      'XC-CONFIG-004 .xinchuang.yml:29  gate: ["verify"] is not a value it can take',
    ]);
  });

  test.each([
    ['', 'XC-CONFIG-005 .xinchuang.yml  version: is required and missing'],
    ['platforms: [uos-25/loongson-3a6000]', 'XC-CONFIG-005 .xinchuang.yml:1  version: is required and missing'],
    ['version: 2', 'XC-CONFIG-006 .xinchuang.yml:1  version: 2 is not a version that this xinchuang-go reads'],
    ['- a', 'XC-CONFIG-004 .xinchuang.yml:1  (file): ["a"] is not a value it can take'],
    ['version: 1\nlang: [', /^XC-CONFIG-002 .xinchuang.yml:2 /],
    ['version: 1\nversion: 1', /^XC-CONFIG-002 .xinchuang.yml:2 .*unique/],
    ['version: 1\n---\nversion: 1', /^XC-CONFIG-002 .xinchuang.yml:2 /],
    ['version: 1\nlang: !!js/function x', /^XC-CONFIG-002 .xinchuang.yml:2 /],
    ['version: 1\nlang: *nowhere', /^XC-CONFIG-002 .xinchuang.yml/],
    [
      'version: 1\n__proto__: {a: 1}',
      'XC-CONFIG-002 .xinchuang.yml:2  is not valid YAML: a key has to be a plain name',
    ],
    [
      'version: 1\nverify: {checks: {__proto__: {severity: off}}}',
      'XC-CONFIG-002 .xinchuang.yml:2  is not valid YAML: a key has to be a plain name',
    ],
    ['version: 1\nbuild: {cc: gnu, {a: b}: c}', /^XC-CONFIG-002 .*plain name/],
    [`version: 1\nlang: ${'['.repeat(100_000)}`, /^XC-CONFIG-002 /],
  ])('text %#', async (text, says) => {
    const [first] = await problems(text);
    if (typeof says === 'string') expect(first).toBe(says);
    else expect(first).toMatch(says);
  });

  test('aliases cannot make a small file large', async () => {
    const rows = [...'abcdefghi'].map((name, i, all) => {
      const of = i === 0 ? '"lol"' : `*${all[i - 1]}`;
      return `${name}: &${name} [${Array(9).fill(of).join(',')}]`;
    });
    expect(await problems(`version: 1\n${rows.join('\n')}`)).toEqual([expect.stringMatching(/^XC-CONFIG-002 .*alias/)]);
  });

  test('the nearest key and what the value may be are said', async () => {
    const [key, value] = (await understand('version: 1\nbuild: {cgoo: off, cgo: on}', 'x.yml', NOW)).problems.toSorted(
      (a, b) => a.code.localeCompare(b.code),
    );
    expect(key?.lines('en')).toEqual([
      'x.yml:2  build.cgoo: there is no such key',
      'did you mean  cgo',
      'keys here     output · ldflags · tags · trimpath · cgo · cc · rebuild-check · version',
    ]);
    expect(value?.lines('zh')).toEqual([
      'x.yml:2  build.cgo："on" 不是允许的取值',
      '允许的取值    off（CGO_ENABLED=0）| static（由 C 编译器静态链接，无加载器）| dynamic（动态链接）',
    ]);
  });

  test('an override of a check that does not exist is refused, with the nearest one', async () => {
    const text = `version: 1
verify: {checks: {elf/vsc: {severity: off, reason: x, until: 2030-01-01}}}
gate: {allow-unknown: [elf/interp, elf/kernel]}`;
    expect(await problems(text)).toEqual([]);
    const ids = ['elf/vcs', 'elf/interp', 'elf/kernel-min'];
    const known = async () => ({ verify: ids, gmtls: [], all: ids });
    const { problems: wrong } = await understand(text, 'x.yml', NOW, known);
    expect(wrong.map(error => error.lines('en').slice(0, 2))).toEqual([
      ['x.yml:2  verify.checks.elf/vsc: "elf/vsc" is not a check', 'did you mean  elf/vcs'],
      ['x.yml:3  gate.allow-unknown[1]: "elf/kernel" is not a check', 'did you mean  elf/kernel-min'],
    ]);
  });

  test('the list of checks is not asked for when no check is named', async () => {
    await understand('version: 1', 'x.yml', NOW, () => Promise.reject(new Error('asked')));
  });

  test.each([
    ['2026-11-22', 'warned'],
    ['2026-11-23', 'holds'],
    ['2026-11-24', 'holds'],
  ])('an override until %s: %s', async (until, outcome) => {
    const text = `version: 1\nverify: {checks: {elf/vcs: {severity: off, reason: legacy, until: ${until}}}}`;
    const { config, warnings, problems: wrong } = await understand(text, 'x.yml', NOW);
    expect(wrong).toEqual([]);
    expect(Object.keys(config.verify.checks)).toEqual(outcome === 'holds' ? ['elf/vcs'] : []);
    expect(warnings.map(w => w.code)).toEqual(outcome === 'holds' ? [] : ['XC-CONFIG-009']);
  });

  test('any text is understood or refused, quickly and by our own errors only', async () => {
    const yaml = fc.oneof(
      fc.string({ maxLength: 300, unit: 'binary' }),
      fc.json().map(json => `version: 1\nplatforms: ${json}\nverify: ${json}`),
      fc.json(),
    );
    await fc.assert(
      fc.asyncProperty(yaml, async text => {
        for (const line of await problems(text)) expect(line).toMatch(/^XC-CONFIG-0\d\d /);
      }),
      { numRuns: 200 },
    );
  });
});

describe('mergeConfig', () => {
  const file = async () =>
    (
      await understand(
        `version: 1
define: [{id: a/b, name: B, goarch: amd64}]
platforms: [uos-25/loongson-3a6000, {platform: a/b, required: false, reason: pilot}]
build: {cgo: static, tags: [x]}`,
        'x.yml',
        NOW,
      )
    ).config;

  test('nothing given changes nothing', async () => {
    expect(mergeConfig(await file(), { lang: undefined, build: { cgo: undefined }, platforms: undefined })).toEqual(
      await file(),
    );
  });

  test('what is given wins, the rest stays', async () => {
    const merged = mergeConfig(await file(), {
      china: true,
      build: { cgo: 'off', version: '2' },
      verify: { run: false },
      bench: { failAbove: '1%', budgetMinutes: undefined },
    });
    expect(merged).toMatchObject({
      china: true,
      build: { cgo: 'off', tags: ['x'], version: '2' },
      verify: { run: false },
      bench: { ...defaultConfig().bench, failAbove: '1%' },
    });
  });

  test('platforms are resolved against the file, keep what it says of them, and come once', async () => {
    const config = await file();
    const { platforms } = mergeConfig(config, { platforms: ['a/b', '麒麟V10SP3/鲲鹏', 'kylin-v10-sp3/kunpeng-920'] });
    expect(platforms.map(c => [c.platform.id, c.required])).toEqual([
      ['a/b', false],
      ['kylin-v10-sp3/kunpeng-920', true],
    ]);
    expect(() => mergeConfig(config, { platforms: ['b/a'] })).toThrow(UserError);
  });
});

describe('JSON Schema', () => {
  test('knows the same keys as the table of fields, and describes each', async () => {
    const described = new Map<string, string>();
    const walk = (schema: Record<string, unknown>, path: string): void => {
      if (path !== '' && typeof schema['description'] === 'string') described.set(path, schema['description']);
      for (const [key, child] of Object.entries(
        (schema['properties'] ?? {}) as Record<string, Record<string, unknown>>,
      ))
        walk(child, path === '' ? key : `${path}.${key}`);
      if (schema['items']) walk(schema['items'] as Record<string, unknown>, `${path}[]`);
      if (typeof schema['additionalProperties'] === 'object')
        walk(schema['additionalProperties'] as Record<string, unknown>, `${path}.*`);
      for (const option of (schema['anyOf'] ?? []) as Record<string, unknown>[]) walk(option, path);
    };
    walk({ ...(await configJsonSchema()), description: undefined }, '');
    expect([...described.keys()].toSorted()).toEqual(Object.keys(fields).toSorted());
    for (const [path, text] of described) expect(text).toBe(fields[path as keyof typeof fields].en);
  });
});
