import type { Goarch } from '../../platform/index.js';
import { compareDotted, type ElfCheck, type Examined, type Finding, text } from '../examined.js';
import { compareGoVersions, parseGoVersion } from '../go/go-version.js';

/** What the code asks of the CPU, of the kernel and of the loader’s relocation code. */
export const processorChecks: readonly ElfCheck[] = [
  {
    id: 'elf/reloc-kind',
    severity: 'error',
    architecture: true,
    title: text('Only relocations that loaders know are left', '只剩加载器能处理的重定位'),
    why: text(
      'A relocation that the linker should have carried out stops the program at load time, or is silently skipped.',
      '本应由链接器完成的重定位残留下来，会使程序在加载时中止，或被悄悄跳过。',
    ),
    fix: text(
      'Relink with a linker of the same psABI version as the compiler.',
      '使用与编译器同一 psABI 版本的链接器重新链接。',
    ),
    source: 'psABIs: dynamic relocations of x86-64, AArch64; LoongArch laelf v2.30 (0–14); golang/go#75562',
    examine: relocations,
  },
  {
    id: 'elf/isa-arm64',
    severity: 'error',
    only: 'arm64',
    architecture: true,
    title: text('GOARM64 is not above the CPU', 'GOARM64 不高于目标 CPU'),
    why: text(
      'GOARM64=v8.1 uses LSE atomics without asking. Phytium FT-2000+ and D2000 are ARMv8.0: SIGILL at the first atomic operation.',
      'GOARM64=v8.1 会直接使用 LSE 原子指令。飞腾 FT-2000+ 与 D2000 是 ARMv8.0，执行第一条原子指令即触发 SIGILL。',
    ),
    fix: text(
      'Build with GOARM64=v8.0 (the default): Go then finds LSE at run time.',
      '使用默认的 GOARM64=v8.0 构建：Go 会在运行时检测 LSE。',
    ),
    source: 'Go 1.23 release notes; hrw/arm-socs-table#24; measured under qemu-aarch64 -cpu cortex-a57',
    examine: examined => instructionSet(examined, arm64),
  },
  {
    id: 'elf/isa-amd64',
    severity: 'error',
    only: 'amd64',
    architecture: true,
    title: text('GOAMD64 is not above the CPU', 'GOAMD64 不高于目标 CPU'),
    why: text(
      'Zhaoxin KX-6000 has neither AVX2 nor FMA: a v3 program refuses to start. Hygon C86 has v3.',
      '兆芯 KX-6000 没有 AVX2 与 FMA：v3 程序拒绝启动。海光 C86 支持 v3。',
    ),
    fix: text('Build with GOAMD64=v1 or v2.', '使用 GOAMD64=v1 或 v2 构建。'),
    source: 'Go 1.18 release notes; OpenMathLib/OpenBLAS#3295; x86-64 psABI micro-architecture levels',
    examine: examined => instructionSet(examined, amd64),
  },
  {
    id: 'elf/kernel-min',
    severity: 'error',
    architecture: true,
    title: text('The kernel is new enough', '内核版本足够新'),
    why: text(
      'Go 1.24 and later need Linux 3.2; a libc says in its ABI tag what it needs. On LoongArch the number says nothing, the world does.',
      'Go 1.24 及以后要求 Linux 3.2；libc 的 ABI 标记写明它的要求。LoongArch 上版本号没有意义，要看新旧世界。',
    ),
    fix: text(
      'Use an older Go, or a newer platform. Where the kernel is not known: describe your machines under define, or accept it by name in gate.allow-unknown.',
      '使用较旧的 Go，或较新的平台。若内核版本未知：在 define 下描述你的机器，或在 gate.allow-unknown 中按名称接受。',
    ),
    source: 'Go 1.23 and 1.24 release notes; NT_GNU_ABI_TAG, glibc',
    examine: kernel,
  },
];

/** Types that a dynamic loader or static start code carries out. */
const dynamicTypes: Readonly<Record<Goarch, ReadonlySet<number>>> = {
  // NONE 64 COPY GLOB_DAT JUMP_SLOT RELATIVE DTPMOD64 DTPOFF64 TPOFF64 TLSDESC IRELATIVE
  amd64: new Set([0, 1, 5, 6, 7, 8, 16, 17, 18, 36, 37]),
  // NONE ABS64 COPY GLOB_DAT JUMP_SLOT RELATIVE TLS_DTPMOD TLS_DTPREL TLS_TPREL TLSDESC IRELATIVE
  arm64: new Set([0, 256, 257, 1024, 1025, 1026, 1027, 1028, 1029, 1030, 1031, 1032]),
  // NONE 32 64 RELATIVE COPY JUMP_SLOT TLS_DTPMOD32/64 TLS_DTPREL32/64 TLS_TPREL32/64 IRELATIVE TLS_DESC32/64
  loong64: new Set([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]),
};

function relocations({ elf, target }: Examined): Finding[] {
  const { types, scanned, complete } = elf.relocations;
  const odd = [...types].filter(([type]) => !dynamicTypes[target.goarch].has(type));
  const evidence = {
    types: [...types].map(([type, count]) => `${type}: ${count}`),
    scanned,
    complete,
  };
  if (odd.length > 0)
    return [
      {
        status: 'fail',
        title: text(
          `relocation type ${odd[0]?.[0]} is left for a loader that does not know it`,
          `残留了加载器不认识的重定位类型 ${odd[0]?.[0]}`,
        ),
        evidence: { ...evidence, notDynamic: odd.map(([type]) => type) },
      },
    ];
  if (!complete)
    return [
      { status: 'unknown', title: text('too many relocations to read them all', '重定位过多，未能全部读取'), evidence },
    ];
  return [
    {
      status: 'pass',
      title:
        scanned === 0
          ? text('no relocations', '没有重定位')
          : text(`${scanned} relocations, all of them dynamic`, `${scanned} 个重定位，均为动态类型`),
      evidence,
    },
  ];
}

interface Levels {
  readonly setting: 'GOARM64' | 'GOAMD64';
  /** Every CPU of the architecture has it. */
  readonly baseline: string;
  /** First Go minor version that has and records the setting; before, the baseline was all there was. */
  readonly since: number;
  /** Whether a CPU of level `cpu` runs what was built for `code`; undefined when one of them has no shape we know. */
  readonly runs: (code: string, cpu: string) => boolean | undefined;
}

const arm64: Levels = {
  setting: 'GOARM64',
  baseline: 'v8.0',
  since: 23,
  runs: (code, cpu) => {
    const [a, b] = [arm64Level(code), arm64Level(cpu)];
    if (a === undefined || b === undefined) return undefined;
    const has = { lse: b.lse || b.version >= 1, crypto: b.crypto };
    return a.version <= b.version && (!a.lse || has.lse) && (!a.crypto || has.crypto);
  },
};

/** ARMv9.n has all of ARMv8.(n+5): Arm ARM, and Go’s internal/buildcfg. */
function arm64Level(text: string): { version: number; lse: boolean; crypto: boolean } | undefined {
  const match = /^v([89])\.(\d)((?:,(?:lse|crypto))*)$/.exec(text);
  if (match === null) return undefined;
  const [, major, minor, options = ''] = match;
  return {
    version: Number(minor) + (major === '9' ? 5 : 0),
    lse: options.includes('lse'),
    crypto: options.includes('crypto'),
  };
}

const amd64: Levels = {
  setting: 'GOAMD64',
  baseline: 'v1',
  since: 18,
  runs: (code, cpu) => {
    const [a, b] = [code, cpu].map(level => /^v([1-4])$/.exec(level)?.[1]);
    return a === undefined || b === undefined ? undefined : a <= b;
  },
};

function instructionSet(examined: Examined, levels: Levels): Finding[] {
  const { buildInfo, goVersion, platforms, elf } = examined;
  const recorded = buildInfo?.settings.get(levels.setting);
  const derived = goVersion !== undefined && goVersion.minor < levels.since ? levels.baseline : undefined;
  const code = recorded ?? derived;
  // GOARM64 and GOAMD64 are for Go alone: with such flags the C part may need more, and nothing says how much.
  const cflags = ['CGO_CFLAGS', 'CGO_CXXFLAGS'].map(name => buildInfo?.settings.get(name) ?? '').join(' ');
  const cLevel = /-m(?:arch|cpu|avx|fma|bmi)\S*/.exec(cflags)?.[0];
  const needed = levels === amd64 ? elf.notes.x86IsaNeeded : undefined;
  return platforms.map(platform => {
    const cpu = platform.goLevel?.value ?? null;
    const evidence = {
      [levels.setting]: recorded ?? null,
      goVersion: buildInfo?.goVersion ?? null,
      cpu,
      CGO_ENABLED: buildInfo?.settings.get('CGO_ENABLED') ?? null,
      ...(cLevel !== undefined && { cflags: cLevel }),
      ...(needed !== undefined && { GNU_PROPERTY_X86_ISA_1_NEEDED: `v${needed}` }),
    };
    if (code === undefined)
      return {
        status: 'unknown',
        platform: platform.id,
        title: text(`${levels.setting} is not recorded in the file`, `文件中没有记录 ${levels.setting}`),
        evidence,
      };
    // Whatever the CPU is, it has the baseline.
    const verdicts = [code, ...(needed === undefined ? [] : [`v${needed}`])].map(level =>
      levels.runs(level, cpu ?? levels.baseline),
    );
    const status = verdicts.includes(false)
      ? cpu === null
        ? 'unknown'
        : 'fail'
      : verdicts.includes(undefined)
        ? 'unknown'
        : 'pass';
    if (cLevel !== undefined && status === 'pass')
      return {
        status: 'unknown',
        platform: platform.id,
        title: text(
          `the Go part is for ${code}; its C part was compiled with ${cLevel}`,
          `Go 部分为 ${code}；C 部分编译时使用了 ${cLevel}`,
        ),
        evidence,
      };
    const how = recorded === undefined ? ` (Go ${buildInfo?.goVersion.replace(/^go/, '')})` : '';
    const level = needed !== undefined && levels.runs(`v${needed}`, code) === false ? `v${needed}` : code;
    return {
      status,
      platform: platform.id,
      title:
        cpu === null
          ? text(
              `built for ${level}${how}; the level of this CPU is not known`,
              `为 ${level}${how} 构建；该 CPU 的级别未知`,
            )
          : text(`built for ${level}${how}; this CPU is ${cpu}`, `为 ${level}${how} 构建，该 CPU 为 ${cpu}`),
      evidence,
    };
  });
}

/** Go release notes. Newest first; what is newer than the last known release is taken to need no more. */
const goKernelFloors = [
  { since: '1.24', kernel: '3.2' },
  { since: '1.18', kernel: '2.6.32' },
  { since: '1.0', kernel: '2.6.23' },
] as const;
const FLOORS_KNOWN_UP_TO = 'go1.27';

/** The first Linux that ran on the architecture: no platform can have an older one. */
const firstKernel: Readonly<Record<'amd64' | 'arm64', string>> = { amd64: '2.6.0', arm64: '3.7' };

function kernel(examined: Examined): Finding[] {
  const { goVersion, buildInfo, elf, target, platforms } = examined;
  const goarch = target.goarch;
  if (goarch === 'loong64')
    return platforms.map(platform => ({ platform: platform.id, ...byWorld(platform.world?.value ?? null) }));
  const floor = goKernelFloors.find(({ since }) => {
    const first = parseGoVersion(`go${since}`);
    return (
      goVersion !== undefined &&
      first !== undefined &&
      compareGoVersions({ ...goVersion, prerelease: undefined }, first) >= 0
    );
  })?.kernel;
  const tag = elf.notes.abiTagKernel;
  const needs = [floor, tag].filter(version => version !== undefined);
  const newest = needs.length === 0 ? undefined : needs.reduce((a, b) => ((compareDotted(a, b) ?? 0) >= 0 ? a : b));
  return platforms.map(platform => {
    const has = platform.kernel.value;
    const evidence = {
      goVersion: buildInfo?.goVersion ?? null,
      goNeeds: floor ?? null,
      floorsKnownUpTo: FLOORS_KNOWN_UP_TO,
      NT_GNU_ABI_TAG: tag ?? null,
      kernel: has,
      architectureSince: firstKernel[goarch],
    };
    const finding = (status: Finding['status'], en: string, zh: string): Finding => ({
      status,
      platform: platform.id,
      title: text(en, zh),
      evidence,
    });
    const atLeast = has ?? firstKernel[goarch];
    const difference = newest === undefined ? undefined : compareDotted(atLeast, newest);
    // A floor is missing where the Go version is: only what is known to be too old is then certain.
    if (has !== null && difference !== undefined && difference < 0)
      return finding(
        'fail',
        `needs Linux ${newest}; this platform has ${has}`,
        `需要 Linux ${newest}，该平台为 ${has}`,
      );
    if (floor === undefined)
      return finding(
        'unknown',
        'the Go version, and with it the kernel it needs, is not known',
        'Go 版本未知，因而所需内核也未知',
      );
    if (difference === undefined || difference < 0)
      return finding(
        'unknown',
        `needs Linux ${newest}; the kernel of this platform is not known`,
        `需要 Linux ${newest}；该平台的内核未知`,
      );
    return has === null
      ? finding(
          'pass',
          `needs Linux ${newest}; ${goarch} has been in Linux since ${atLeast} only`,
          `需要 Linux ${newest}；而 ${goarch} 自 Linux ${atLeast} 才得到支持`,
        )
      : finding('pass', `needs Linux ${newest}; this platform has ${has}`, `需要 Linux ${newest}，该平台为 ${has}`);
  });
}

/** openEuler 22.03 for LoongArch says 5.10 and has the interface of 5.19: only the world counts. */
function byWorld(world: 'old' | 'new' | null): Omit<Finding, 'platform'> {
  const evidence = { world };
  if (world === null)
    return {
      status: 'unknown',
      title: text('the world of this platform is not known', '该平台属于新世界还是旧世界未知'),
      evidence,
    };
  return world === 'new'
    ? {
        status: 'pass',
        title: text('new world: the interface of Linux 5.19 or later', '新世界：具备 Linux 5.19 及以后的接口'),
        evidence,
      }
    : { status: 'skip', title: text('old world: judged by elf/world', '旧世界：由 elf/world 判定'), evidence };
}
