import { type ElfCheck, type Examined, text } from '../examined.js';
import { isExecutable } from '../format/executable.js';
import { ET, hex, machineName, machineOf, PF, PT, permissions } from '../format/fields.js';

/** The file as such: is it an executable for this machine that Linux will map at all. */
export const containerChecks: readonly ElfCheck[] = [
  {
    id: 'elf/valid',
    severity: 'error',
    always: 'file',
    title: text('The file is a whole 64-bit little-endian ELF', '文件是完整的 64 位小端 ELF'),
    why: text(
      'A download that was cut short or a damaged artifact fails on the target with "Exec format error" or SIGBUS, or worse, late.',
      '下载不完整或损坏的产物，在目标机上会报 “Exec format error” 或 SIGBUS，甚至运行一段时间后才出错。',
    ),
    fix: text('Build or download the file again and compare its SHA-256.', '重新构建或下载该文件，并核对 SHA-256。'),
    source: 'gABI 4.1 ch. 4–5; Linux fs/binfmt_elf.c (load_elf_phdrs, load_elf_binary)',
    examine: valid,
  },
  {
    id: 'elf/machine',
    severity: 'error',
    always: 'file',
    title: text('The file is for the target architecture', '文件的架构与目标一致'),
    why: text(
      'Another machine type does not start at all: "Exec format error".',
      '架构不符的文件根本无法启动：“Exec format error”。',
    ),
    fix: text(
      'Set GOARCH to the target; check that the files were not mixed up.',
      '将 GOARCH 设为目标架构，并检查文件是否放错。',
    ),
    source: 'gABI e_machine: EM_X86_64 62, EM_AARCH64 183, EM_LOONGARCH 258',
    examine: machine,
  },
  {
    id: 'elf/osabi',
    severity: 'error',
    title: text('OS/ABI is one that Linux loaders take', 'OS/ABI 是 Linux 加载器可接受的值'),
    why: text(
      'glibc’s loader refuses other values ("ELF file OS ABI invalid"); they mean that the file was built for another system.',
      'glibc 加载器会拒绝其他取值（“ELF file OS ABI invalid”），这表明文件是为其他系统构建的。',
    ),
    fix: text('Build with GOOS=linux.', '使用 GOOS=linux 构建。'),
    source: 'gABI EI_OSABI: 0 System V, 3 GNU/Linux; glibc elf/dl-load.c',
    examine: osabi,
  },
  {
    id: 'elf/type',
    severity: 'error',
    title: text('The file is an executable', '文件是可执行程序'),
    why: text(
      'An object file, a shared library or a core dump is an ELF too, but nothing that can be started.',
      '目标文件、共享库和 core 转储也是 ELF，但无法启动。',
    ),
    fix: text(
      'Build package main with -buildmode=exe (the default) or -buildmode=pie.',
      '用 -buildmode=exe（默认）或 -buildmode=pie 构建 main 包。',
    ),
    source: 'gABI e_type; DF_1_PIE in glibc elf.h',
    examine: type,
  },
  {
    id: 'elf/eflags-la',
    severity: 'error',
    only: 'loong64',
    architecture: true,
    title: text('LoongArch e_flags are those of lp64d', 'LoongArch 的 e_flags 符合 lp64d'),
    why: text(
      'Soft-float or 32-bit ABIs do not work with the distributions’ lp64d user space. OBJ-v0 and OBJ-v1 are both lawful and say nothing about the world: Go up to 1.20 wrote v0.',
      '软浮点或 32 位 ABI 与各发行版的 lp64d 用户态不兼容。OBJ-v0 与 OBJ-v1 均合法，且不能据此判断新旧世界：Go 1.20 及更早版本写的就是 v0。',
    ),
    fix: text(
      'Use a toolchain for loongarch64-linux-gnu (lp64d).',
      '使用面向 loongarch64-linux-gnu（lp64d）的工具链。',
    ),
    source: 'LoongArch psABI, laelf v2.30, "e_flags": bits 2–0 base ABI, 5–3 extension, 7–6 object ABI',
    examine: eflags,
  },
  {
    id: 'elf/entry',
    severity: 'error',
    title: text('The entry point lies in executable memory', '入口地址位于可执行内存中'),
    why: text('Otherwise the first instruction is a SIGSEGV.', '否则执行第一条指令就会触发 SIGSEGV。'),
    fix: text('Rebuild; do not post-process the file.', '重新构建，不要对文件做后处理。'),
    source: 'gABI e_entry; Linux fs/binfmt_elf.c',
    examine: entry,
  },
];

/** Smallest user address space of the three: 47 bits on x86-64 and on LA464 under Linux. */
const USER_SPACE = 2 ** 47;

function valid({ elf }: Examined) {
  const { header, segments, sections, size } = elf;
  const loads = segments.filter(({ type }) => type === PT.LOAD);
  const evidence = { size, e_phnum: header.phnum, e_shnum: sections.length, PT_LOAD: loads.length };
  // An object file has none and is told apart by elf/type.
  if (loads.length === 0 && (header.type === ET.EXEC || header.type === ET.DYN))
    return [
      {
        status: 'fail' as const,
        title: text('no PT_LOAD segment: there is nothing to run', '没有 PT_LOAD 段：没有可运行的内容'),
        evidence,
      },
    ];
  const beyond = loads.filter(({ vaddr, memsz }) => vaddr + memsz > USER_SPACE);
  if (beyond.length > 0)
    return [
      {
        status: 'fail' as const,
        title: text('a segment lies outside the user address space', '有段超出用户地址空间'),
        evidence: { ...evidence, segments: beyond.map(({ index, vaddr }) => `${index}: ${hex(vaddr)}`) },
      },
    ];
  return [{ status: 'pass' as const, title: text('whole 64-bit little-endian ELF', '完整的 64 位小端 ELF'), evidence }];
}

function machine({ elf, target }: Examined) {
  const wanted = machineOf[target.goarch];
  const got = elf.header.machine;
  const evidence = { e_machine: got, wanted };
  return got === wanted
    ? [{ status: 'pass' as const, title: text(`for ${machineName(got)}`, `面向 ${machineName(got)}`), evidence }]
    : [
        {
          status: 'fail' as const,
          title: text(
            `built for ${machineName(got)}, wanted is ${machineName(wanted)}`,
            `为 ${machineName(got)} 构建，而目标是 ${machineName(wanted)}`,
          ),
          evidence,
        },
      ];
}

function osabi({ elf }: Examined) {
  const { osabi: value, abiVersion } = elf.header;
  const evidence = { EI_OSABI: value, EI_ABIVERSION: abiVersion };
  const good = (value === 0 || value === 3) && abiVersion === 0;
  return [
    {
      status: good ? ('pass' as const) : ('fail' as const),
      title: text(
        `OS/ABI ${value === 0 ? 'System V' : value === 3 ? 'GNU/Linux' : value}, ABI version ${abiVersion}`,
        `OS/ABI 为 ${value === 0 ? 'System V' : value === 3 ? 'GNU/Linux' : value}，ABI 版本为 ${abiVersion}`,
      ),
      evidence,
    },
  ];
}

const typeNames: Readonly<Record<number, readonly [en: string, zh: string]>> = {
  [ET.NONE]: ['without a type', '没有类型'],
  [ET.REL]: ['an object file (.o)', '目标文件（.o）'],
  [ET.CORE]: ['a core dump', 'core 转储文件'],
};

function type({ elf }: Examined) {
  const { header, dynamic, interp } = elf;
  const evidence = {
    e_type: header.type,
    DF_1_PIE: dynamic?.pie ?? false,
    PT_INTERP: interp ?? null,
    DT_DEBUG: dynamic?.debug ?? false,
    DT_SONAME: dynamic?.soname ?? null,
  };
  if (header.type === ET.EXEC)
    return [{ status: 'pass' as const, title: text('ET_EXEC, fixed addresses', 'ET_EXEC，固定地址'), evidence }];
  if (header.type === ET.DYN) {
    return isExecutable(elf)
      ? [{ status: 'pass' as const, title: text('ET_DYN, position independent', 'ET_DYN，位置无关'), evidence }]
      : [
          {
            status: 'fail' as const,
            title: text('a shared library, not an executable', '是共享库，不是可执行程序'),
            evidence,
          },
        ];
  }
  const [en, zh] = typeNames[header.type] ?? [`of type ${header.type}`, `类型为 ${header.type}`];
  return [{ status: 'fail' as const, title: text(`the file is ${en}`, `该文件是${zh}`), evidence }];
}

const baseAbis: Readonly<Record<number, string>> = { 1: 'soft-float', 2: 'single-float', 3: 'double-float' };

function eflags({ elf }: Examined) {
  const flags = elf.header.flags;
  const decoded = {
    base: baseAbis[flags & 7] ?? `reserved ${flags & 7}`,
    extension: (flags >>> 3) & 7,
    objectAbi: (flags >>> 6) & 3,
    upper: flags >>> 8,
  };
  const good = (flags & 7) === 3 && decoded.extension === 0 && decoded.objectAbi <= 1 && decoded.upper === 0;
  return [
    {
      status: good ? ('pass' as const) : ('fail' as const),
      title: good
        ? text(`lp64d, OBJ-v${decoded.objectAbi}`, `lp64d，OBJ-v${decoded.objectAbi}`)
        : text(`e_flags ${hex(flags)} are not those of lp64d`, `e_flags ${hex(flags)} 不符合 lp64d`),
      evidence: { e_flags: hex(flags), ...decoded },
    },
  ];
}

function entry({ elf }: Examined) {
  const at = elf.header.entry;
  const home = elf.segments.find(
    ({ type, flags, vaddr, memsz }) => type === PT.LOAD && (flags & PF.X) !== 0 && at >= vaddr && at < vaddr + memsz,
  );
  const evidence = {
    e_entry: hex(at),
    executable: elf.segments
      .filter(({ type, flags }) => type === PT.LOAD && (flags & PF.X) !== 0)
      .map(({ vaddr, memsz, flags }) => `${hex(vaddr)}–${hex(vaddr + memsz)} ${permissions(flags)}`),
  };
  return home === undefined
    ? [
        {
          status: 'fail' as const,
          title: text(`the entry point ${hex(at)} is not in executable memory`, `入口地址 ${hex(at)} 不在可执行内存中`),
          evidence,
        },
      ]
    : [{ status: 'pass' as const, title: text(`starts at ${hex(at)}`, `从 ${hex(at)} 开始执行`), evidence }];
}
