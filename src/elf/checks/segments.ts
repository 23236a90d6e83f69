import { type ElfCheck, type Examined, type Finding, text } from '../examined.js';
import { hex, PF, PT, permissions } from '../format/fields.js';
import type { Segment } from '../format/headers.js';

/** PT_LOADs against the page size of the target's kernel, and what memory they make writable and executable. */
export const segmentChecks: readonly ElfCheck[] = [
  {
    id: 'elf/load-align',
    severity: 'error',
    architecture: true,
    always: 'platform',
    title: text('Segments are aligned for the target’s pages', '段对齐满足目标的内存页大小'),
    why: text(
      'Kylin V10 on arm64 runs with 64 KiB pages, LoongArch with 16 KiB. A file linked for 4 KiB pages is mapped wrongly there and crashes; emulators on a 4 KiB host do not show it.',
      '麒麟 V10 的 arm64 内核使用 64 KiB 页，LoongArch 使用 16 KiB 页。按 4 KiB 页链接的文件在其上映射错误而崩溃；4 KiB 主机上的模拟器发现不了这个问题。',
    ),
    fix: text(
      'Leave out -ldflags=-R; for cgo link with -Wl,-z,max-page-size=65536; do not run strip, patchelf or UPX on the file.',
      '不要使用 -ldflags=-R；使用 cgo 时以 -Wl,-z,max-page-size=65536 链接；不要对文件运行 strip、patchelf 或 UPX。',
    ),
    source:
      'gABI p_align; Linux fs/binfmt_elf.c elf_map(); glibc elf/dl-load.c; rustfs/rustfs#3276, qdrant/qdrant#6512',
    examine: align,
  },
  {
    id: 'elf/load-congruence',
    severity: 'error',
    architecture: true,
    title: text('File offsets and addresses agree modulo the page', '文件偏移与地址按页大小同余'),
    why: text(
      'mmap maps whole pages: where they disagree, the kernel refuses the file (EINVAL).',
      'mmap 以整页映射：两者不同余时，内核会以 EINVAL 拒绝该文件。',
    ),
    fix: text(
      'Rebuild; a strip, patchelf or packer has moved segments.',
      '重新构建；strip、patchelf 或加壳工具移动了段。',
    ),
    source: 'gABI: p_vaddr ≡ p_offset (mod p_align); Linux fs/binfmt_elf.c elf_map()',
    examine: congruence,
  },
  {
    id: 'elf/load-overlap',
    severity: 'error',
    architecture: true,
    title: text('No two segments share a page', '任意两个段不共用内存页'),
    why: text(
      'A page has one protection: where code and data share one, the later segment takes execution away from the earlier.',
      '一个内存页只有一种权限：代码与数据共用一页时，后映射的段会使前一段失去执行权限。',
    ),
    fix: text(
      'Link for the largest page size of the targets (64 KiB is right everywhere).',
      '按目标中最大的页大小链接（64 KiB 处处适用）。',
    ),
    source: 'Linux fs/binfmt_elf.c: each PT_LOAD is mapped MAP_FIXED over whole pages',
    examine: overlap,
  },
  {
    id: 'elf/rwx',
    severity: 'error',
    title: text('No segment is writable and executable', '没有同时可写可执行的段'),
    why: text(
      'Hardened kernels refuse it, and it turns every memory error into an exploit.',
      '加固内核会拒绝此类段；它也会让任何内存错误都可被利用。',
    ),
    fix: text(
      'Find the object or packer that asks for it: readelf -lW.',
      '用 readelf -lW 找出需要它的目标文件或加壳工具。',
    ),
    source: 'SELinux execmem; gABI p_flags',
    examine: rwx,
  },
  {
    id: 'elf/gnu-stack',
    severity: 'error',
    title: text('The stack is not executable', '栈不可执行'),
    why: text(
      'PT_GNU_STACK with X gives an executable stack; without the header Linux before 5.8 gives one too, and Kylin V10 and UOS 20 are older.',
      '带 X 的 PT_GNU_STACK 会使栈可执行；缺少该程序头时，5.8 之前的 Linux 同样如此，而麒麟 V10 与 UOS 20 的内核更旧。',
    ),
    fix: text(
      'Add .note.GNU-stack to assembly files, or link with -z noexecstack.',
      '为汇编文件加上 .note.GNU-stack，或以 -z noexecstack 链接。',
    ),
    source: 'Linux fs/binfmt_elf.c, arch/x86/include/asm/elf.h elf_read_implies_exec()',
    examine: stack,
  },
];

/** Linux offers 4 KiB to 64 KiB on arm64 and LoongArch; amd64 has one page size. */
const pageSizes = {
  amd64: { smallest: 4096, largest: 4096 },
  arm64: { smallest: 4096, largest: 65536 },
  loong64: { smallest: 4096, largest: 65536 },
} as const;

const loadsOf = ({ elf }: Examined) => elf.segments.filter(({ type }) => type === PT.LOAD);

/** Where the page size is not known, what holds for every possible one still holds, and what fails for every one fails. */
function forEachPage(examined: Examined, judge: (page: number) => Omit<Finding, 'platform'>): Finding[] {
  const { smallest, largest } = pageSizes[examined.target.goarch];
  return examined.platforms.map(({ id, page }) => {
    if (page.value !== null) return { ...judge(page.value), platform: id };
    const worst = judge(largest);
    const best = judge(smallest);
    if (worst.status === 'pass' || best.status === 'fail')
      return { ...(worst.status === 'pass' ? worst : best), platform: id };
    return {
      status: 'unknown',
      platform: id,
      title: text(
        `right for ${smallest}-byte pages, not for ${largest}-byte ones, and the page size of this platform is not known`,
        `适用于 ${smallest} 字节的页，不适用于 ${largest} 字节的页；而该平台的页大小未知`,
      ),
      evidence: { ...worst.evidence, page: null },
    };
  });
}

const row = ({ index, offset, vaddr, memsz, align: p_align, flags }: Segment) =>
  `${index} ${permissions(flags)} offset ${hex(offset)} vaddr ${hex(vaddr)} memsz ${hex(memsz)} align ${hex(p_align)}`;

function align(examined: Examined): Finding[] {
  const loads = loadsOf(examined);
  return forEachPage(examined, page => {
    const odd = loads.filter(({ align: a }) => !isPowerOfTwo(a));
    const small = loads.filter(({ align: a }) => a < page);
    const evidence = { page, segments: loads.map(row) };
    if (odd.length > 0)
      return {
        status: 'fail',
        title: text(
          `p_align ${hex(odd[0]?.align ?? 0)} is not a power of two`,
          `p_align ${hex(odd[0]?.align ?? 0)} 不是 2 的幂`,
        ),
        evidence,
      };
    if (small.length === 0)
      return {
        status: 'pass',
        title: text(`aligned for ${page}-byte pages`, `已按 ${page} 字节的页对齐`),
        evidence,
      };
    const smallest = Math.min(...small.map(({ align: a }) => a));
    const broken = clashes(loads, page).length > 0 || incongruent(loads, page).length > 0;
    // The kernel looks at offsets and addresses, not at p_align: with luck the layout fits all the same.
    return broken
      ? {
          status: 'fail',
          title: text(
            `linked for ${smallest}-byte pages; this platform has ${page}-byte pages`,
            `按 ${smallest} 字节的页链接，而该平台的页为 ${page} 字节`,
          ),
          evidence,
        }
      : {
          status: 'warn',
          title: text(
            `linked for ${smallest}-byte pages and fits ${page}-byte ones only by chance: the next build may not`,
            `按 ${smallest} 字节的页链接，只是碰巧适合 ${page} 字节的页：下次构建可能就不适合`,
          ),
          evidence,
        };
  });
}

/** p_align 0 and 1 mean none; what is above 1 GiB is no alignment but damage. */
function isPowerOfTwo(value: number): boolean {
  return value <= 1 || (value <= 2 ** 30 && (value & (value - 1)) === 0);
}

function incongruent(loads: readonly Segment[], page: number): Segment[] {
  return loads.filter(({ offset, vaddr, filesz }) => filesz > 0 && offset % page !== vaddr % page);
}

function congruence(examined: Examined): Finding[] {
  const loads = loadsOf(examined);
  return forEachPage(examined, page => {
    const bad = incongruent(loads, page);
    return {
      status: bad.length === 0 ? 'pass' : 'fail',
      title:
        bad.length === 0
          ? text(`offsets and addresses agree modulo ${page}`, `偏移与地址模 ${page} 同余`)
          : text(
              `segment ${bad[0]?.index}: offset and address differ modulo ${page}`,
              `第 ${bad[0]?.index} 段：偏移与地址模 ${page} 不同余`,
            ),
      evidence: { page, segments: (bad.length === 0 ? loads : bad).map(row) },
    };
  });
}

interface Clash {
  readonly earlier: Segment;
  readonly later: Segment;
}

/** Neighbours that are out of order, overlap, or meet in one page with other rights or other bytes. */
function clashes(loads: readonly Segment[], page: number): Clash[] {
  const found: Clash[] = [];
  // One of no size takes no memory, and keeps nothing apart.
  const mapped = loads.filter(({ memsz }) => memsz > 0);
  for (const [i, later] of mapped.entries()) {
    const earlier = mapped[i - 1];
    if (earlier === undefined) continue;
    const end = earlier.vaddr + earlier.memsz;
    const samePage = Math.ceil(end / page) * page > Math.floor(later.vaddr / page) * page;
    const sameContent = earlier.flags === later.flags && earlier.vaddr - earlier.offset === later.vaddr - later.offset;
    if (later.vaddr < end || (samePage && !sameContent)) found.push({ earlier, later });
  }
  return found;
}

function overlap(examined: Examined): Finding[] {
  const loads = loadsOf(examined);
  return forEachPage(examined, page => {
    const [clash] = clashes(loads, page);
    return clash === undefined
      ? {
          status: 'pass',
          title: text(`no two segments share a ${page}-byte page`, `没有两个段共用同一个 ${page} 字节的页`),
          evidence: { page, segments: loads.map(row) },
        }
      : {
          status: 'fail',
          title: text(
            `segments ${clash.earlier.index} and ${clash.later.index} share a ${page}-byte page or overlap`,
            `第 ${clash.earlier.index} 段与第 ${clash.later.index} 段重叠或共用同一个 ${page} 字节的页`,
          ),
          evidence: { page, segments: [row(clash.earlier), row(clash.later)] },
        };
  });
}

function rwx(examined: Examined): Finding[] {
  const bad = loadsOf(examined).filter(({ flags }) => (flags & PF.W) !== 0 && (flags & PF.X) !== 0);
  return [
    bad.length === 0
      ? {
          status: 'pass',
          title: text('no writable and executable segment', '没有可写且可执行的段'),
          evidence: { segments: loadsOf(examined).map(({ index, flags }) => `${index} ${permissions(flags)}`) },
        }
      : {
          status: 'fail',
          title: text(`segment ${bad[0]?.index} is writable and executable`, `第 ${bad[0]?.index} 段可写且可执行`),
          evidence: { segments: bad.map(row) },
        },
  ];
}

function stack({ elf }: Examined): Finding[] {
  // Of several the kernel takes the last.
  const header = elf.segments.findLast(({ type }) => type === PT.GNU_STACK);
  if (header === undefined)
    return [
      {
        status: 'warn',
        title: text(
          'no PT_GNU_STACK: older kernels make the stack executable',
          '没有 PT_GNU_STACK：旧内核会使栈可执行',
        ),
        evidence: { PT_GNU_STACK: null },
      },
    ];
  const evidence = { PT_GNU_STACK: permissions(header.flags) };
  return [
    (header.flags & PF.X) === 0
      ? { status: 'pass', title: text('the stack is not executable', '栈不可执行'), evidence }
      : { status: 'fail', title: text('the file asks for an executable stack', '该文件要求可执行的栈'), evidence },
  ];
}
