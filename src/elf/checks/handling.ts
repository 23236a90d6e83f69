import { type ElfCheck, type Examined, type Finding, text } from '../examined.js';

/** What was done to the file after it was linked. */
export const handlingChecks: readonly ElfCheck[] = [
  {
    id: 'elf/packer',
    severity: 'error',
    title: text('The file is not packed', '文件没有加壳'),
    why: text(
      'A packed file is unpacked into writable and executable memory, with the page size of the packer’s machine: hardened kernels and 64 KiB pages refuse that, virus scanners raise alarms, and nothing else here can be proved of what is inside.',
      '加壳文件在运行时解压到可写可执行的内存，且按加壳机器的页大小布局：加固内核与 64 KiB 页的系统会拒绝，杀毒软件会报警，其内容也无法再作任何证明。',
    ),
    fix: text(
      'Ship the file as Go links it, with -ldflags="-s -w" if it has to be small; compress the archive instead. upx -d unpacks.',
      '按 Go 链接的原样发布；需要减小体积时使用 -ldflags="-s -w"，或压缩归档包。upx -d 可脱壳。',
    ),
    source: 'UPX src/linker.h, src/stub/src/include/header.S; Linux SELinux execmem',
    examine: packer,
  },
  {
    id: 'elf/debug-info',
    severity: 'info',
    title: text('Symbols and debug information are as wanted', '符号与调试信息符合要求'),
    why: text(
      'They make a file larger and its crashes readable; Go’s own stack traces need neither. Go 1.25 and later write DWARF 5, which older gdb and readelf do not read.',
      '它们增大文件，但便于分析崩溃；Go 自身的调用栈不依赖它们。Go 1.25 起写入 DWARF 5，旧版 gdb 与 readelf 无法读取。',
    ),
    fix: text(
      'To leave them out: -ldflags="-s -w". To keep them: leave -s and -w out, and do not run strip. For DWARF 4: GOEXPERIMENT=nodwarf5.',
      '去除：-ldflags="-s -w"。保留：不加 -s 与 -w，也不运行 strip。使用 DWARF 4：GOEXPERIMENT=nodwarf5。',
    ),
    source: 'Go 1.25 release notes; DWARF 5 §7.5; gABI SHF_COMPRESSED',
    examine: debugInfo,
  },
];

/** Machine code has 5 to 6.5 bits per byte, compressed data 7.9 and more: measured on Go and C programs. */
const PACKED_ENTROPY = 7.5;

function packer({ elf, packing, sourcePaths }: Examined): Finding[] {
  const evidence = {
    upx: packing.upx.map(at => `UPX! at ${at}`),
    sections: elf.sections.length,
    pclntab: sourcePaths?.format ?? null,
    entropy: packing.entropy ?? null,
  };
  if (packing.upx.length > 0) return [{ status: 'fail', title: text('packed with UPX', '已用 UPX 加壳'), evidence }];
  if (packing.entropy !== undefined && packing.entropy >= PACKED_ENTROPY)
    return [
      {
        status: 'fail',
        title: text(
          `its code has ${packing.entropy} bits per byte: packed or encrypted`,
          `代码的熵为每字节 ${packing.entropy} 位：已加壳或加密`,
        ),
        evidence,
      },
    ];
  if (elf.sections.length === 0)
    return [
      {
        status: 'warn',
        title: text(
          'the section table was removed: the file runs, debuggers and scanners cannot read it',
          '节表已被移除：文件可以运行，但调试器与扫描工具无法读取',
        ),
        evidence,
      },
    ];
  return [{ status: 'pass', title: text('no packer’s mark', '没有加壳痕迹'), evidence }];
}

function debugInfo({ debugInfo: { symbols, sections, size, dwarfVersion, debugLink }, policy }: Examined): Finding[] {
  const wanted = policy.debugInfo ?? 'any';
  const evidence = {
    '.symtab': symbols,
    sections: [...sections],
    bytes: size,
    DWARF: dwarfVersion ?? null,
    debugLink,
    wanted,
  };
  const there = sections.length > 0;
  const dwarf =
    dwarfVersion === undefined
      ? text('debug information', '调试信息')
      : text(`DWARF ${dwarfVersion}`, `DWARF ${dwarfVersion}`);
  const found =
    there && symbols
      ? text(`symbols and ${dwarf.en}`, `含符号与${dwarf.zh}`)
      : there
        ? text(`${dwarf.en}, no symbols`, `含${dwarf.zh}，无符号`)
        : symbols
          ? text('symbols, no debug information', '含符号，无调试信息')
          : text('neither symbols nor debug information', '既无符号也无调试信息');
  const kept = there || debugLink;
  const bad = (wanted === 'stripped' && (symbols || there)) || (wanted === 'present' && !kept);
  return [{ status: bad ? 'warn' : 'pass', title: found, evidence, ...(bad && { severity: 'warn' as const }) }];
}
