import type { Text } from '../language/index.js';
import type { Goarch } from '../platform/index.js';

/**
 * Whose fault an ending is, which decides whether it says anything of a platform: of the file or its program; of the CPU
 * model, of the kernel release or of the world that it ran in, as far as those stand for the platform's; or of the
 * emulator or the machine at hand, which say nothing.
 */
type Blame = 'file' | 'cpu' | 'level' | 'kernel' | 'world' | 'emulator' | 'here';

export interface Sign {
  readonly id: string;
  readonly blame: Blame;
  readonly only?: Goarch;
  readonly on?: 'native' | 'qemu';
  /** Each that is given must hold. Exit code 0 is never a sign: a program may print what it likes. */
  readonly text?: RegExp;
  readonly exit?: readonly number[];
  readonly signal?: RegExp;
  readonly refused?: RegExp;
  /** It printed nothing of its own. */
  readonly silent?: true;
  /** `what` is the first group of the pattern, or all that matched. */
  readonly title: (what: string) => Text;
  readonly hint: Text;
  /** Checks that judge the same from the file. */
  readonly see?: Readonly<Partial<Record<Goarch | 'all', readonly string[]>>>;
}

const isa = { arm64: ['elf/isa-arm64'], amd64: ['elf/isa-amd64'] } as const;
const text = (en: string, zh: string): Text => ({ en, zh });
const emulator = {
  title: (what: string) => text(`QEMU itself failed: ${what}`, `QEMU 自身出错：${what}`),
  hint: text(
    'This says nothing of the binary. Try another QEMU, or run it on the target.',
    '这不能说明二进制文件的好坏。请换一个 QEMU 版本，或在目标机器上运行。',
  ),
} as const;
/** Words of the Go runtime, which ends with exit code 2. */
const GO = [2];

/** The first row that fits is the one that counts. */
export const SIGNS: readonly Sign[] = [
  // QEMU's own end. linux-user/signal.c (8.2 and later), glib's g_assert, linux-user/elfload.c
  { id: 'qemu-internal', blame: 'emulator', on: 'qemu', text: /^QEMU internal SIG\w+.*/m, ...emulator },
  {
    id: 'qemu-assertion',
    blame: 'emulator',
    on: 'qemu',
    text: /^(?:qemu-\S+: .*Assertion .*|ERROR:\S*\.c(?:\.inc)?:\d+:.*|qemu: fatal: .*|Bail out! .*)$/m,
    ...emulator,
  },
  {
    id: 'qemu-memory',
    blame: 'emulator',
    on: 'qemu',
    text: /(?:Unable to reserve 0x[0-9a-f]+ bytes|Unable to find a guest_base|qemu_thread_create: ).*/i,
    ...emulator,
  },
  {
    id: 'cpu-model',
    blame: 'emulator',
    on: 'qemu',
    text: /unable to find CPU model '([^']*)'/,
    title: what => text(`this QEMU does not know the CPU model ${what}`, `此版本 QEMU 不认识 CPU 型号 ${what}`),
    hint: text('Use QEMU 7.2 or later.', '请使用 QEMU 7.2 或更新版本。'),
  },
  { id: 'qemu-gone', blame: 'emulator', on: 'qemu', refused: /.+/, ...emulator },
  {
    id: 'bad-image',
    blame: 'file',
    on: 'qemu',
    exit: [1, 255],
    text: /Invalid ELF image for this architecture/,
    title: () => text('it is no program that can be loaded', '无法作为程序加载'),
    hint: text('The file is damaged, or for another machine.', '文件已损坏，或属于其他架构。'),
    see: { all: ['elf/valid', 'elf/machine'] },
  },

  // What a dynamic program needs and the machine at hand has not: the platform may well have it.
  {
    id: 'loader',
    blame: 'here',
    on: 'qemu',
    exit: [1, 255],
    text: /Could not open '([^']*)'/,
    title: what => text(`not run: its loader ${what} is not on this machine`, `未运行：本机没有它所需的加载器 ${what}`),
    hint: text(
      'Meant to be static: build with CGO_ENABLED=0 and without -buildmode=pie. Meant to be dynamic: set QEMU_LD_PREFIX to a copy of the target’s system.',
      '若应为静态程序：使用 CGO_ENABLED=0 且不使用 -buildmode=pie 构建。若应为动态程序：把环境变量 QEMU_LD_PREFIX 设为目标系统的副本目录。',
    ),
    see: { all: ['elf/interp', 'elf/pie-loader'] },
  },
  {
    id: 'loader',
    blame: 'here',
    on: 'native',
    refused: /^ENOENT$/,
    title: () =>
      text('cannot be executed here: its loader is not on this machine', '在本机无法执行：没有它所需的加载器'),
    hint: text(
      'Build with CGO_ENABLED=0 and without -buildmode=pie; or run it on a machine whose libc is the target’s.',
      '使用 CGO_ENABLED=0 且不使用 -buildmode=pie 构建；或在与目标 libc 相同的机器上运行。',
    ),
    see: { all: ['elf/interp', 'elf/pie-loader'] },
  },
  {
    id: 'library',
    blame: 'here',
    exit: [127],
    text: /(?:error while loading shared libraries: |Error loading shared library )([^:]+):/,
    title: what => text(`not run: ${what} is not on this machine`, `未运行：本机没有 ${what}`),
    hint: text(
      'Link statically; or set QEMU_LD_PREFIX to a copy of the target’s system.',
      '请静态链接；或把环境变量 QEMU_LD_PREFIX 设为目标系统的副本目录。',
    ),
    see: { all: ['elf/libs-allowed'] },
  },
  {
    id: 'glibc-version',
    blame: 'here',
    exit: [1],
    text: /version `(GLIBC_[\w.]+)' not found/,
    title: what => text(`not run: the libc at hand has no ${what}`, `未运行：当前 libc 没有 ${what}`),
    hint: text(
      'Link against an older glibc, or statically. Whether the platform has it is judged from the file.',
      '请链接较旧的 glibc，或静态链接。平台是否具备该版本由文件检查判断。',
    ),
    see: { all: ['elf/glibc-ceiling'] },
  },
  {
    id: 'mode',
    blame: 'here',
    on: 'native',
    refused: /^EACCES$/,
    title: () => text('cannot execute: it has no execute permission here', '无法执行：在本机没有执行权限'),
    hint: text(
      'chmod +x it: artifacts of a CI job lose that bit. Or the folder is mounted noexec.',
      '请执行 chmod +x：CI 作业的产物会丢失该权限位。也可能所在目录以 noexec 挂载。',
    ),
  },
  {
    id: 'no-program',
    blame: 'file',
    on: 'native',
    refused: /^ENOEXEC$/,
    title: () => text('the kernel does not take it for a program', '内核不认为它是可执行程序'),
    hint: text('The file is damaged, or for another machine.', '文件已损坏，或属于其他架构。'),
    see: { all: ['elf/valid', 'elf/machine'] },
  },
  {
    id: 'cannot-start',
    blame: 'here',
    on: 'native',
    refused: /.+/,
    title: what => text(`cannot execute: ${what}`, `无法执行：${what}`),
    hint: text('The machine at hand is short of something.', '本机缺少某种资源。'),
  },

  // The CPU.
  {
    id: 'cpu-level',
    blame: 'level',
    only: 'amd64',
    exit: [1],
    text: /^This program can only be run on AMD64 processors with (v\d) microarchitecture support/m,
    title: what =>
      text(`it refuses to start: it needs a CPU of GOAMD64=${what}`, `拒绝启动：需要 GOAMD64=${what} 的 CPU`),
    hint: text(
      'Build with the GOAMD64 that the platform’s CPU has; xinchuang-go chooses it from your platforms.',
      '请按平台 CPU 的级别设置 GOAMD64；xinchuang-go 会根据所选平台自动选择。',
    ),
    see: isa,
  },
  {
    id: 'cpu-level',
    blame: 'cpu',
    exit: [127],
    text: /CPU ISA level is lower than required/,
    title: () => text('its libc refuses to start on this CPU', '其 libc 拒绝在此 CPU 上启动'),
    hint: text('Build C code with a lower -march.', '请以更低的 -march 编译 C 代码。'),
    see: isa,
  },
  ...[{ signal: /^SIGILL$/ }, { text: /^SIGILL: illegal instruction/m, exit: GO }].map(
    (how): Sign => ({
      id: 'SIGILL',
      blame: 'cpu',
      ...how,
      title: () => text('SIGILL: an instruction that the CPU lacks', 'SIGILL：CPU 不支持的指令'),
      hint: text(
        'Lower GOARM64 or GOAMD64, or the -march of C code. In assembly: ask for the feature before it is used.',
        '请降低 GOARM64、GOAMD64 或 C 代码的 -march。汇编代码须先检测特性再使用。',
      ),
      see: { ...isa, all: ['elf/packer'] },
    }),
  ),

  // The kernel.
  {
    id: 'kernel',
    blame: 'kernel',
    text: /^FATAL: kernel too old/m,
    title: () => text('its libc finds the kernel too old', '其 libc 认为内核版本过旧'),
    hint: text('Link against the libc of the platform, or without one.', '请链接平台自带版本的 libc，或不使用 libc。'),
    see: { all: ['elf/kernel-min'] },
  },
  {
    id: 'page-size',
    blame: 'here',
    text: /bad system page size|Unsupported system page size/,
    title: what => text(`the page size at hand does not suit it: ${what}`, `当前页大小不适用：${what}`),
    hint: text(
      'Only the machine at hand was seen; what holds on the platform is judged from the file.',
      '这里看到的只是本机的页大小；平台上的情况由文件检查判断。',
    ),
    see: { all: ['elf/load-align'] },
  },
  // Go, runtime/sys_linux_loong64.s rtsigprocmask: on an error it stores to address 0xf1. golang/go#68867
  ...[{ signal: /^SIGSEGV$/, silent: true as const }, { text: /(?:fault address |\baddr=|\bsi_addr=)0xf1\b/ }].map(
    (how): Sign => ({
      id: 'world',
      blame: 'world',
      only: 'loong64',
      ...how,
      title: () =>
        text(
          'SIGSEGV before it printed anything, as a program of the other LoongArch world does',
          '尚无任何输出即 SIGSEGV，与另一个 LoongArch 世界的程序表现一致',
        ),
      hint: text(
        'Build for the platform’s world: upstream Go for the new one, Loongson’s ABI1.0 Go for the old one. rt_sigprocmask gives EINVAL in the wrong one.',
        '请为平台所属的世界构建：新世界用上游 Go，旧世界用龙芯的 ABI1.0 Go。世界不符时 rt_sigprocmask 返回 EINVAL。',
      ),
      see: { all: ['elf/world', 'elf/packer'] },
    }),
  ),

  // The machine at hand is short of memory, threads or rights.
  {
    id: 'resources',
    blame: 'here',
    text: /^(?:runtime: failed to create new OS thread|runtime\/cgo: pthread_create failed|fatal error: runtime: (?:out of memory|cannot allocate)|fatal error: newosproc).*/m,
    title: what => text(`this machine was short of something: ${what}`, `本机资源不足：${what}`),
    hint: text('Raise the limits of memory and processes here.', '请提高本机的内存与进程数限制。'),
  },
  {
    id: 'SIGSYS',
    blame: 'here',
    signal: /^SIGSYS$/,
    title: () => text('SIGSYS: a sandbox here forbids a system call', 'SIGSYS：本机沙箱禁止了某个系统调用'),
    hint: text('Run it outside the sandbox.', '请在沙箱之外运行。'),
  },

  // The program.
  ...[{ signal: /^SIG(?:SEGV|BUS)$/ }, { text: /^(SIG(?:SEGV|BUS)): /m, exit: GO }].map(
    (how): Sign => ({
      id: 'memory',
      blame: 'file',
      ...how,
      title: what => text(`it crashed: ${what}`, `崩溃：${what}`),
      hint: text(
        'At the very start: segments that are not where the kernel expects them (strip, patchelf, UPX). Later: C or assembly code.',
        '若在启动之初：段未处于内核期望的位置（strip、patchelf、UPX 所致）。若在之后：C 或汇编代码的问题。',
      ),
      see: { all: ['elf/load-align', 'elf/load-congruence', 'elf/packer'] },
    }),
  ),
  ...[{ signal: /^SIG(?:ABRT|FPE|TRAP)$/ }, { text: /^(SIG(?:ABRT|FPE|TRAP)): /m, exit: GO }].map(
    (how): Sign => ({
      id: 'abort',
      blame: 'file',
      ...how,
      title: what => text(`it crashed: ${what}`, `崩溃：${what}`),
      hint: text('C code, or the program itself, gave up: see its output.', 'C 代码或程序自身中止：见其输出。'),
    }),
  ),
  {
    id: 'panic',
    blame: 'file',
    exit: GO,
    text: /^(?:panic: runtime error: |panic: .*\n\[signal SIG|fatal error: |unexpected fault address).*/m,
    title: what => text(`the program gave up at start: ${what}`, `程序启动即中止：${what}`),
    hint: text(
      'Its runtime works; its own code, or what it needs at start, does not. Set verify.run to arguments with which it ends by itself with exit code 0.',
      '运行时正常，出问题的是程序自身的代码或其启动所需的条件。请把 verify.run 设为能让程序自行结束并以 0 退出的参数。',
    ),
  },

  {
    id: 'gave-up',
    blame: 'here',
    exit: GO,
    text: /^panic: .*/m,
    title: what => text(`the program gave up at start: ${what}`, `程序启动即中止：${what}`),
    hint: text(
      'Its runtime works. Whether its own code fails on this platform, or only lacks a configuration here, this run cannot tell: set verify.run to arguments with which it ends by itself with exit code 0.',
      '运行时正常。究竟是程序代码在该平台上出错，还是仅在本机缺少配置，这次运行无法判断：请把 verify.run 设为能让程序自行结束并以 0 退出的参数。',
    ),
  },

  // Under QEMU, a signal that is not said to be the guest's; anywhere, one that a program does not give itself.
  { id: 'qemu-signal', blame: 'emulator', on: 'qemu', signal: /^SIG(?:ILL|TRAP|ABRT|BUS|FPE|SEGV|SYS)$/, ...emulator },
  {
    id: 'killed',
    blame: 'here',
    signal: /^SIG\w+$/,
    title: what => text(`it was ended from outside: ${what}`, `被外部终止：${what}`),
    hint: text('SIGKILL: this machine was perhaps short of memory.', 'SIGKILL：本机可能内存不足。'),
  },
];
