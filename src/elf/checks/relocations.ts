import type { Goarch } from '../../platform/index.js';
import { type ElfCheck, type Examined, type Finding, text } from '../examined.js';

/** What is left for the loader, or a static program’s own start code, to relocate. */
export const relocationChecks: readonly ElfCheck[] = [
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
