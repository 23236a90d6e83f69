import type { Check, CheckDefinition, JudgedPlatform, Report, Subject, Target } from '../../src/report/model.js';

/** Two programs on three targets, judged for eight platforms: what a team's real run looks like, with one of each trouble. */
export const HEAD = '3f9c2d17a0b4e6c85d21f0937be4a6cc18d05e92';

const RUN: Report['run'] = {
  host: 'github',
  repo: 'github.com/acme/gateway',
  headSha: HEAD,
  baseSha: 'a81b0e2c5d7f9a3b4c6d8e0f1a2b3c4d5e6f7a8b',
  url: 'https://github.com/acme/gateway/actions/runs/9120482211',
  startedAt: '2026-11-20T08:12:44.120Z',
  durationMs: 21_340,
};

const TARGETS: readonly Target[] = [
  { goos: 'linux', goarch: 'loong64' },
  { goos: 'linux', goarch: 'arm64', variant: 'v8.0' },
  { goos: 'linux', goarch: 'amd64', variant: 'v1' },
];

const platform = (id: string, goarch: string, en: string, zh: string, required = true): JudgedPlatform => ({
  id,
  goarch,
  name: { en, zh },
  required,
});

export const PLATFORMS: readonly JudgedPlatform[] = [
  platform('kylin-v10-sp3/kunpeng-920', 'arm64', 'Kylin V10 SP3 · Kunpeng 920', '银河麒麟 V10 SP3 · 鲲鹏 920'),
  platform(
    'kylin-v10-sp3/phytium-ft2000plus',
    'arm64',
    'Kylin V10 SP3 · Phytium FT-2000+/64',
    '银河麒麟 V10 SP3 · 飞腾 FT-2000+/64',
  ),
  platform('uos-20/kunpeng-920', 'arm64', 'UOS 20 · Kunpeng 920', '统信 UOS 20 · 鲲鹏 920'),
  platform(
    'openeuler-24.03/loongson-3a6000',
    'loong64',
    'openEuler 24.03 · Loongson 3A6000',
    'openEuler 24.03 · 龙芯 3A6000',
  ),
  platform('uos-25/loongson-3a6000', 'loong64', 'UOS 25 · Loongson 3A6000', '统信 UOS 25 · 龙芯 3A6000'),
  platform('uos-20/loongson-3a5000', 'loong64', 'UOS 20 · Loongson 3A5000', '统信 UOS 20 · 龙芯 3A5000', false),
  platform('openeuler-24.03/hygon-c86', 'amd64', 'openEuler 24.03 · Hygon C86', 'openEuler 24.03 · 海光 C86'),
  platform(
    'kylin-v10-sp3/zhaoxin-kx-6000',
    'amd64',
    'Kylin V10 SP3 · Zhaoxin KX-6000',
    '银河麒麟 V10 SP3 · 兆芯 KX-6000',
  ),
];

const SIZES: Readonly<Record<string, readonly number[]>> = {
  gateway: [19_661_240, 18_874_529, 19_922_944],
  gwctl: [8_126_464, 7_798_784, 8_323_072],
};

function subjects(target: Target): Subject[] {
  const index = TARGETS.indexOf(target);
  return Object.entries(SIZES).map(([program, sizes], i) => ({
    path: `dist/${program}-${target.goos}-${target.goarch}`,
    sha256: `${index}${i}`.padStart(64, 'c0ffee'),
    size: sizes[index] ?? 0,
    target,
  }));
}

const pass = (id: string, subject: string, en: string, zh: string, evidence: Check['evidence']): Check => ({
  id,
  status: 'pass',
  severity: 'error',
  subject,
  title: { en, zh },
  evidence,
});

function verifyChecks(target: Target): Check[] {
  const page = { loong64: 16_384, arm64: 65_536, amd64: 4096 }[target.goarch] ?? 4096;
  return subjects(target).flatMap(({ path, size }) => [
    pass('elf/valid', path, 'is a complete 64-bit little-endian ELF file', '是完整的 64 位小端 ELF 文件', {
      size,
      class: 'ELF64',
      data: 'LSB',
    }),
    pass('elf/static', path, 'needs no loader and no shared library', '不需要加载器和共享库', {
      PT_INTERP: null,
      DT_NEEDED: [],
    }),
    pass('elf/load-align', path, 'every PT_LOAD is aligned to the page size', '所有 PT_LOAD 均按页大小对齐', {
      p_align: '0x10000',
      page,
    }),
    pass('elf/gnu-stack', path, 'the stack is not executable', '栈不可执行', { PT_GNU_STACK: 'RW' }),
    ...PLATFORMS.filter(({ goarch }) => goarch === target.goarch).flatMap(({ id }) => platformChecks(path, id, target)),
    {
      id: 'elf/stripped',
      status: 'warn',
      severity: 'info',
      subject: path,
      title: { en: 'carries DWARF debug information', zh: '带有 DWARF 调试信息' },
      evidence: { sections: ['.debug_info', '.debug_line'], bytes: 3_145_728 },
    } satisfies Check,
  ]);
}

function platformChecks(path: string, id: string, target: Target): Check[] {
  const on = { subject: path, platform: id };
  const checks: Check[] = [];
  if (target.goarch === 'loong64')
    checks.push(
      id === 'uos-20/loongson-3a5000'
        ? {
            id: 'elf/world',
            status: 'fail',
            severity: 'error',
            ...on,
            title: {
              en: 'is a new-world binary; UOS 20 has the old-world kernel interface, where it ends with “Bad system call”',
              zh: '是新世界（ABI 2.0）二进制；UOS 20 使用旧世界内核接口，程序会以 “Bad system call” 终止',
            },
            evidence: { sigset_size: 8, call_sites: ['0x4f1c0', '0x4f218', '0x4f3a4'], world: 'new', wanted: 'old' },
            hint: {
              en: 'build with the ABI1.0 Go of Loongson (toolchain-url), or drop this platform from the release',
              zh: '使用龙芯 ABI1.0 版 Go 构建（toolchain-url），或从发布范围中移除该平台',
            },
          }
        : {
            ...pass('elf/world', path, 'is of the platform’s LoongArch world', '与平台的 LoongArch 世界一致', {
              sigset_size: 8,
              world: 'new',
            }),
            platform: id,
          },
    );
  if (target.goarch === 'arm64') {
    const broken = id.endsWith('phytium-ft2000plus') && path.includes('gateway');
    checks.push(
      broken
        ? {
            id: 'elf/isa-arm64',
            status: 'fail',
            severity: 'error',
            ...on,
            title: {
              en: 'was built with GOARM64=v8.1; FT-2000+/64 has no LSE atomics',
              zh: '以 GOARM64=v8.1 构建，而 FT-2000+/64 没有 LSE 原子指令',
            },
            evidence: { GOARM64: 'v8.1', lse_instructions: 744, first: '0x11f40' },
            hint: {
              en: 'set GOARM64=v8.0, or leave it out: xinchuang-go chooses it from your platforms',
              zh: '设置 GOARM64=v8.0，或不设置：xinchuang-go 会根据所选平台自动选择',
            },
            location: { path: '.github/workflows/release.yml', line: 41 },
          }
        : {
            ...pass('elf/isa-arm64', path, 'needs no more than this CPU has', '所需指令集不超过该 CPU', {
              GOARM64: 'v8.0',
            }),
            platform: id,
          },
    );
  }
  if (id === 'kylin-v10-sp3/zhaoxin-kx-6000' && path.includes('gwctl'))
    checks.push({
      id: 'elf/kernel-min',
      status: 'unknown',
      severity: 'error',
      ...on,
      title: { en: 'the kernel release of this platform is not known', zh: '该平台的内核版本未知' },
      evidence: { go: 'go1.26.8', needs: '3.2', kernel: null },
      hint: {
        en: 'give the release of `uname -r` for this platform in .xinchuang.yml',
        zh: '在 .xinchuang.yml 中为该平台填写 `uname -r` 的版本',
      },
    });
  else
    checks.push({
      ...pass('elf/kernel-min', path, 'the kernel is new enough for this Go', '内核版本满足该 Go 版本的要求', {
        needs: '3.2',
        kernel: '4.19.90',
      }),
      platform: id,
    });
  if (id === 'uos-20/kunpeng-920' && path.includes('gateway'))
    checks.push({
      id: 'elf/static-nss',
      status: 'warn',
      severity: 'warn',
      ...on,
      title: {
        en: 'a static glibc looks users and hosts up through NSS modules that this system may not have',
        zh: '静态 glibc 通过 NSS 模块查询用户和主机，该系统上可能没有这些模块',
      },
      evidence: { symbols: ['getaddrinfo', 'getpwnam_r', '__nss_lookup'] },
      hint: { en: 'build with -tags netgo,osusergo', zh: '使用 -tags netgo,osusergo 构建' },
    });
  return checks;
}

function report(action: Report['action'], target: Target, more: Partial<Report>): Report {
  return {
    schema: 'xinchuang-go/report/v1',
    tool: { name: 'xinchuang-go', version: '1.0.0' },
    action,
    target,
    run: RUN,
    subjects: subjects(target),
    checks: [],
    metrics: [],
    env: { go: 'go1.26.8' },
    ...more,
  };
}

export function sampleReports(): Report[] {
  return TARGETS.flatMap(target => [
    report('build', target, {
      checks: subjects(target).map(({ path, sha256 }) =>
        pass('build/reproducible', path, 'two builds gave the same bytes', '两次构建得到相同的字节', { sha256 }),
      ),
      env: { go: 'go1.26.8', cgo: 'off', tags: 'netgo,osusergo' },
      metrics:
        target.goarch === 'amd64'
          ? [
              {
                name: 'size',
                unit: 'bytes',
                better: 'lower',
                subject: 'dist/gateway-linux-amd64',
                samples: [19_922_944],
                baseline: [18_226_000],
                verdict: 'regression',
              },
            ]
          : [],
    }),
    report('verify', target, {
      platforms: PLATFORMS.filter(({ goarch }) => goarch === target.goarch),
      checks: verifyChecks(target),
      env: { go: 'go1.26.8', readelf: 'GNU readelf 2.44', qemu: 'qemu-user 10.0.13' },
    }),
  ]);
}

export const DEFINITIONS: readonly CheckDefinition[] = [
  {
    id: 'elf/isa-arm64',
    severity: 'error',
    title: { en: 'GOARM64 is no higher than the CPU', zh: 'GOARM64 不高于 CPU 的指令集级别' },
    why: {
      en: 'With GOARM64=v8.1 or later the compiler emits LSE atomics without asking the CPU. On an ARMv8.0 core the program stops with SIGILL at its first atomic operation.',
      zh: 'GOARM64 为 v8.1 及以上时，编译器直接使用 LSE 原子指令而不检测 CPU。在 ARMv8.0 处理器上，程序会在第一条原子指令处以 SIGILL 终止。',
    },
    fix: { en: 'Set GOARM64=v8.0', zh: '设置 GOARM64=v8.0' },
    source: 'https://go.dev/wiki/MinimumRequirements',
  },
  {
    id: 'elf/world',
    severity: 'error',
    title: { en: 'The LoongArch world of binary and platform agree', zh: '二进制与平台的 LoongArch 世界一致' },
    why: {
      en: 'LoongArch has two incompatible kernel interfaces. Upstream Go speaks the new one only; Kylin V10 and UOS 20 have the old one, even for static binaries.',
      zh: 'LoongArch 有两套互不兼容的内核接口。上游 Go 只支持新世界；银河麒麟 V10 与统信 UOS 20 属于旧世界，静态二进制同样无法运行。',
    },
    fix: { en: 'Build with a Go for the old world', zh: '使用旧世界的 Go 构建' },
    source: 'Go 1.19 release notes, “Linux/loong64”',
  },
];

/** The same at the merge base: what fails and is unknown now did not, and one program was smaller. */
export function sampleBase(): Report[] {
  return sampleReports().map(report => ({
    ...report,
    run: { ...report.run, headSha: RUN.baseSha ?? '', baseSha: '0'.repeat(40) },
    subjects: report.subjects.map(subject => ({
      ...subject,
      sha256: subject.sha256.replace('c0ffee', 'decade'),
      size: subject.path === 'dist/gateway-linux-amd64' ? 18_226_000 : subject.size,
    })),
    checks: report.checks.map(check =>
      check.id === 'elf/isa-arm64' || check.id === 'elf/kernel-min' ? { ...check, status: 'pass' as const } : check,
    ),
    metrics: [],
  }));
}
