import { levelOfCode } from '../code/lse-scan.js';
import { type ElfCheck, type Examined, type Finding, text } from '../examined.js';
import { amd64Runs, arm64Runs, flagBeyond, needsOfGo } from './isa-levels.js';

/** What the code asks of the CPU. */
export const isaChecks: readonly ElfCheck[] = [
  {
    id: 'elf/isa-arm64',
    severity: 'error',
    only: 'arm64',
    architecture: true,
    always: 'platform',
    title: text('GOARM64 is not above the CPU', 'GOARM64 不高于目标 CPU'),
    why: text(
      'GOARM64=v8.1 uses LSE atomics without asking. Phytium FT-2000/4 and D2000 are ARMv8.0: the program stops with SIGILL, or refuses to start. Where GOARM64 is not recorded the atomics themselves tell: with v8.0 each has a test before it.',
      'GOARM64=v8.1 会不经检测直接使用 LSE 原子指令。飞腾 FT-2000/4 与 D2000 是 ARMv8.0，程序会触发 SIGILL 或拒绝启动。文件未记录 GOARM64 时，可由原子指令本身判断：v8.0 的每条原子指令之前都有检测。',
    ),
    fix: text(
      'Build with GOARM64=v8.0 (the default): Go then finds LSE at run time. For C code leave out -march, or add -moutline-atomics.',
      '使用默认的 GOARM64=v8.0 构建：Go 会在运行时检测 LSE。C 代码请去掉 -march，或加上 -moutline-atomics。',
    ),
    source:
      'Go 1.23 release notes; cmd/compile intrinsics.go and runtime/asm_arm64.s of Go 1.27; hrw/arm-socs-table#23, #24; measured under qemu-aarch64 -cpu cortex-a57',
    examine: arm64,
  },
  {
    id: 'elf/isa-amd64',
    severity: 'error',
    only: 'amd64',
    architecture: true,
    always: 'platform',
    title: text('GOAMD64 is not above the CPU', 'GOAMD64 不高于目标 CPU'),
    why: text(
      'Zhaoxin KX-6000 has neither AVX2 nor FMA: a v3 program refuses to start. Hygon C86 has v3.',
      '兆芯 KX-6000 没有 AVX2 与 FMA：v3 程序拒绝启动。海光 C86 支持 v3。',
    ),
    fix: text('Build with GOAMD64=v1 or v2.', '使用 GOAMD64=v1 或 v2 构建。'),
    source:
      'Go 1.18 release notes; runtime/asm_amd64.s; OpenMathLib/OpenBLAS#3295; x86-64 psABI micro-architecture levels',
    examine: amd64,
  },
  {
    id: 'elf/isa-note',
    severity: 'error',
    only: 'amd64',
    architecture: true,
    title: text('The C part asks for no more than the CPU has', 'C 部分的要求不高于目标 CPU'),
    why: text(
      'GOAMD64 is for Go code alone. What was linked with -z x86-64-v3 says so in a note, and glibc’s loader refuses to start it on a lesser CPU.',
      'GOAMD64 只约束 Go 代码。以 -z x86-64-v3 链接的文件会在注记中写明，glibc 加载器在不满足的 CPU 上拒绝启动。',
    ),
    fix: text(
      'Compile and link the C part for x86-64 (v1) or x86-64-v2: leave out -march=x86-64-v3 and -z x86-64-v3.',
      '以 x86-64（v1）或 x86-64-v2 编译并链接 C 部分：去掉 -march=x86-64-v3 与 -z x86-64-v3。',
    ),
    source: 'x86-64 psABI, GNU_PROPERTY_X86_ISA_1_NEEDED; glibc sysdeps/x86/dl-prop.h',
    examine: isaNote,
  },
];

function arm64(examined: Examined): Finding[] {
  const { buildInfo, goVersion, lseScan, sourcePaths } = examined;
  const recorded = buildInfo?.settings.get('GOARM64');
  // GOARM64 came with Go 1.23; before, there was v8.0 alone.
  const derived = goVersion !== undefined && goVersion.minor < 23 ? 'v8.0' : undefined;
  const scanned = lseScan === undefined || sourcePaths === undefined ? undefined : levelOfCode(lseScan);
  const code = recorded ?? derived ?? scanned;
  const seen = {
    GOARM64: recorded ?? null,
    goVersion: buildInfo?.goVersion ?? null,
    CGO_ENABLED: buildInfo?.settings.get('CGO_ENABLED') ?? null,
    atomics: lseScan?.atomics ?? null,
    unguarded: lseScan?.unguarded ?? null,
    storeExclusives: lseScan?.storeExclusives ?? null,
    sites: [...(lseScan?.sites ?? [])],
  };
  // Code for a level that has LSE tests for nothing.
  const untested = code !== undefined && arm64Runs('v8.0,lse', code) ? undefined : untestedAtomics(examined);
  return examined.platforms.map(platform => {
    const cpu = platform.goLevel?.value ?? null;
    // Whatever the CPU is, it has the baseline.
    const against = cpu ?? 'v8.0';
    const cLevel = flagBeyond(buildInfo?.settings, level => arm64Runs(level, against));
    const finding = (status: Finding['status'], en: string, zh: string): Finding => ({
      status,
      platform: platform.id,
      title: text(en, zh),
      evidence: { ...seen, cpu, ...(cLevel !== undefined && { cflags: cLevel }) },
    });
    if (code === undefined)
      return finding(
        'unknown',
        'GOARM64 is not recorded in the file, and its atomics do not tell',
        '文件中没有记录 GOARM64，也无法由原子指令判断',
      );
    const how =
      recorded !== undefined
        ? text(`built for ${code}`, `为 ${code} 构建`)
        : derived !== undefined
          ? text(
              `built for v8.0, all that ${buildInfo?.goVersion} has`,
              `为 v8.0 构建（${buildInfo?.goVersion} 只支持 v8.0）`,
            )
          : text(`its atomics are those of ${code}`, `其原子指令属于 ${code}`);
    const has =
      cpu === null
        ? text('the level of this CPU is not known', '该 CPU 的级别未知')
        : text(`this CPU is ${cpu}`, `该 CPU 为 ${cpu}`);
    if (arm64Runs(code, against) === true) {
      if (untested !== undefined && arm64Runs('v8.0,lse', against) !== true)
        return finding('unknown', `${how.en}, but ${untested.en}; ${has.en}`, `${how.zh}，但${untested.zh}；${has.zh}`);
      if (cLevel !== undefined) return finding('unknown', ...cPart(code, cLevel));
      return finding('pass', `${how.en}; ${has.en}`, `${how.zh}；${has.zh}`);
    }
    const needs = goVersion === undefined ? undefined : needsOfGo(code, goVersion);
    if (needs !== undefined && untested === undefined && arm64Runs(needs, against) === true) {
      if (cLevel !== undefined) return finding('unknown', ...cPart(code, cLevel));
      const uses =
        needs === 'v8.0' ? text('nothing', '均未使用') : text('only LSE, which it has', '只用到该 CPU 具备的 LSE');
      return finding(
        'warn',
        `${how.en}; ${has.en}. Of that level ${buildInfo?.goVersion} uses ${uses.en}; a later Go may use more`,
        `${how.zh}；${has.zh}。该级别的特性 ${buildInfo?.goVersion} ${uses.zh}；以后的 Go 可能用到更多`,
      );
    }
    const certain = cpu !== null && arm64Runs(code, cpu) === false;
    return finding(certain ? 'fail' : 'unknown', `${how.en}; ${has.en}`, `${how.zh}；${has.zh}`);
  });
}

/** Atomics in code for v8.0 that nothing tests for. */
function untestedAtomics({ lseScan }: Examined) {
  if (lseScan === undefined || lseScan.unguarded === 0) return undefined;
  const { unguarded, atomics } = lseScan;
  return text(
    `${unguarded} of its ${atomics} atomics need LSE without a test, as assembly does, or C code that was compiled with -march=armv8.1-a`,
    `其 ${atomics} 条原子指令中有 ${unguarded} 条未经检测就使用 LSE，汇编代码或以 -march=armv8.1-a 编译的 C 代码即如此`,
  );
}

/** GOARM64 and GOAMD64 are for Go code alone. */
function cPart(code: string, flag: string): [en: string, zh: string] {
  return [
    `the Go part is for ${code}; its C part was compiled with ${flag}`,
    `Go 部分为 ${code}；C 部分编译时使用了 ${flag}`,
  ];
}

function amd64(examined: Examined): Finding[] {
  const { buildInfo, goVersion, sourcePaths, refusedLevels } = examined;
  const recorded = buildInfo?.settings.get('GOAMD64');
  // GOAMD64 came with Go 1.18; before, there was v1 alone.
  const derived = goVersion !== undefined && goVersion.minor < 18 ? 'v1' : undefined;
  // A level above v1 has brought its refusal along ever since there are levels.
  const traced = sourcePaths === undefined || refusedLevels.length > 1 ? undefined : (refusedLevels[0] ?? 'v1');
  const said = recorded ?? derived;
  // Build info can be written by anybody; what the runtime refuses is in the code that runs.
  const understated = said !== undefined && traced !== undefined && amd64Runs(traced, said) === false;
  const code = understated ? traced : (said ?? traced);
  return examined.platforms.map(platform => {
    const cpu = platform.goLevel?.value ?? null;
    const cLevel = flagBeyond(buildInfo?.settings, level => amd64Runs(level, cpu ?? 'v1'));
    const finding = (status: Finding['status'], en: string, zh: string): Finding => ({
      status,
      platform: platform.id,
      title: text(en, zh),
      evidence: {
        GOAMD64: recorded ?? null,
        goVersion: buildInfo?.goVersion ?? null,
        cpu,
        CGO_ENABLED: buildInfo?.settings.get('CGO_ENABLED') ?? null,
        refusesBelow: [...refusedLevels],
        ...(cLevel !== undefined && { cflags: cLevel }),
      },
    });
    if (code === undefined) return finding('unknown', 'GOAMD64 is not recorded in the file', '文件中没有记录 GOAMD64');
    const how =
      said !== undefined && !understated
        ? text(`built for ${code}`, `为 ${code} 构建`)
        : traced === 'v1'
          ? text('built for v1: its runtime has no test of the CPU', '为 v1 构建：其运行时不检测 CPU 级别')
          : text(`its runtime refuses a CPU below ${code}`, `其运行时拒绝低于 ${code} 的 CPU`);
    const has =
      cpu === null
        ? text('the level of this CPU is not known', '该 CPU 的级别未知')
        : text(`this CPU is ${cpu}`, `该 CPU 为 ${cpu}`);
    const runs = amd64Runs(code, cpu ?? 'v1');
    if (runs === true && cLevel !== undefined) return finding('unknown', ...cPart(code, cLevel));
    const status = runs === true ? 'pass' : runs === false && cpu !== null ? 'fail' : 'unknown';
    return finding(status, `${how.en}; ${has.en}`, `${how.zh}；${has.zh}`);
  });
}

function isaNote({ elf, platforms }: Examined): Finding[] {
  const needed = elf.notes.x86IsaNeeded;
  if (needed === undefined)
    return [
      {
        status: 'pass',
        title: text('no note asks for a CPU level', '没有注记要求特定的 CPU 级别'),
        evidence: { GNU_PROPERTY_X86_ISA_1_NEEDED: null },
      },
    ];
  const level = `v${needed}`;
  return platforms.map(platform => {
    const cpu = platform.goLevel?.value ?? null;
    const runs = amd64Runs(level, cpu ?? 'v1');
    return {
      status: runs === true ? 'pass' : runs === false && cpu !== null ? 'fail' : 'unknown',
      platform: platform.id,
      title:
        cpu === null
          ? text(
              `asks for x86-64-${level}; the level of this CPU is not known`,
              `要求 x86-64-${level}；该 CPU 的级别未知`,
            )
          : text(`asks for x86-64-${level}; this CPU is ${cpu}`, `要求 x86-64-${level}，该 CPU 为 ${cpu}`),
      evidence: { GNU_PROPERTY_X86_ISA_1_NEEDED: level, cpu },
    };
  });
}
