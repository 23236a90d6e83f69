import type { Check, CheckDefinition, Evidence } from '../../report/model.js';
import { ToolError } from '../../system/index.js';
import type { WorldScan } from '../code/world-scan.js';
import { text } from '../examined.js';
import { hex, PF, PT } from '../format/fields.js';
import type { ElfStructure } from '../format/file.js';
import { type SecondOpinion, secondOpinion } from './second-opinion.js';
import { LOOK_BACK, type SigsetSite, type SigsetSites, sigsetReader } from './sigset-sites.js';

export const worldConfirmedDefinition: CheckDefinition = {
  id: 'elf/world-confirmed',
  severity: 'error',
  title: text('LoongArch objdump finds the same world in the code', 'LoongArch objdump 在代码中得出同一个世界'),
  why: text(
    'elf/world rests on our own reading of machine code. The disassembler of GNU binutils, read by other rules, must show the same rt_sigprocmask calls with the same signal set size: 8 bytes in the new world, 16 in the old one.',
    'elf/world 基于我们自己对机器码的解读。GNU binutils 的反汇编器按另一套规则解读，必须显示相同的 rt_sigprocmask 调用和相同的信号集大小：新世界 8 字节，旧世界 16 字节。',
  ),
  fix: text(
    'A refutation is an error in one of the two, or a file made to deceive: do not release it; report it with the evidence.',
    '若被否定，要么两者之一有错，要么文件是蓄意伪造的：请勿发布，并附上证据报告。',
  ),
  source: 'GNU binutils 2.38 to 2.47, objdump -d; LoongArch Reference Manual vol. 1; golang/go#68867',
};

const HOW = text(
  'apt-get install binutils-loongarch64-linux-gnu (Debian 13, Ubuntu 24.04), setup with binutils: auto, or an image of it: tools-image',
  'apt-get install binutils-loongarch64-linux-gnu（Debian 13、Ubuntu 24.04），或在 setup 中使用 binutils: auto，或用 tools-image 指定含有它的镜像',
);

/** objdump writes 5 MB of code a second as text: more than this is disassembled only around what the scan found. */
const WHOLE_CODE = 4 << 20;
/** Searched before and behind the outermost of what the scan found. */
const MARGIN = 1 << 18;
const TIMEOUT_MS = 300_000;
/** As the scan demands. */
const MIN_VOTES = 3;

/**
 * Has objdump disassemble the code and looks in its text for rt_sigprocmask calls. Independent of the scan are the
 * decoding, the search within what is disassembled, and the way in which the size is found: it is followed through the
 * very register or stack place that the system call takes it from. Up to 4 MiB of code, and wherever the scan did not list
 * all it found, the whole code is searched. Of larger code only the stretch from the first to the last of the scan's sites
 * (the Go runtime) with 256 KiB on either side; what lies beyond it this cannot find, and the evidence says so.
 * @throws Interrupted
 */
export async function confirmWorld(
  { tool, lookedFor, subject }: SecondOpinion,
  path: string,
  elf: ElfStructure,
  scan: WorldScan,
): Promise<Check> {
  const check = secondOpinion(worldConfirmedDefinition, subject);
  if (tool === undefined) {
    const title = text('no objdump for LoongArch on this machine', '本机没有支持 LoongArch 的 objdump');
    return check('skip', title, { lookedFor: [...lookedFor] }, HOW);
  }
  const { name, version } = tool;
  const stretch = stretchOf(elf, scan);
  const argv = ['-d', '--no-show-raw-insn', ...asRaw(elf), ...rangeOf(elf, stretch)];
  const disassemble = async (watched: ReadonlySet<number>) => {
    const reader = sigsetReader(watched);
    await tool.run(argv, path, {
      timeoutMs: TIMEOUT_MS,
      maxOutput: 1 << 12,
      onLine: (line, stream) => {
        if (stream === 'stdout') reader.line(line);
      },
    });
    return reader.sites();
  };
  let theirs: SigsetSites;
  try {
    const hints = scan.stubs.map(Number).flatMap(stub => Array.from({ length: LOOK_BACK + 1 }, (_, n) => stub - n * 4));
    theirs = await disassemble(new Set(hints));
    if (theirs.unwatched.length > 0) theirs = await disassemble(new Set([...hints, ...theirs.unwatched]));
  } catch (error) {
    if (!(error instanceof ToolError)) throw error;
    const evidence = { tool: name, version, reason: error.reason, stderr: error.stderrTail.slice(-2000) };
    return check('unknown', text(`${name} failed on the file`, `${name} 处理该文件失败`), evidence);
  }
  const searched = stretch === undefined ? 'all code' : `${hex(stretch.from)} to ${hex(stretch.to)}`;
  const judged = judge(theirs, scan);
  return check(judged.status, judged.title, {
    tool: name,
    version,
    searched,
    instructions: theirs.instructions,
    ...judged.evidence,
  });
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** undefined: all of it. */
function stretchOf(elf: ElfStructure, { votes, sites, stubs }: WorldScan): Stretch | undefined {
  const code = executable(elf).reduce((sum, { filesz }) => sum + filesz, 0);
  const all = votes.new + votes.old === sites.length && stubs.length < 20;
  if (code <= WHOLE_CODE || sites.length === 0 || !all) return undefined;
  const addresses = [...sites.map(site => Number(site.split(':')[0])), ...stubs.map(Number)];
  return { from: Math.max(0, Math.min(...addresses) - MARGIN), to: Math.max(...addresses) + MARGIN };
}

function executable({ segments }: ElfStructure) {
  return segments.filter(({ type, flags }) => type === PT.LOAD && (flags & PF.X) !== 0);
}

function rangeOf(elf: ElfStructure, stretch: Stretch | undefined): string[] {
  const [first] = executable(elf);
  const whole =
    elf.sections.length === 0 && first !== undefined
      ? { from: first.vaddr, to: first.vaddr + first.filesz }
      : undefined;
  const range = stretch ?? whole;
  return range === undefined ? [] : [`--start-address=${hex(range.from)}`, `--stop-address=${hex(range.to)}`];
}

/** objdump finds code by section; a file that has none is shown to it as plain bytes at the address where they are loaded. */
function asRaw(elf: ElfStructure): string[] {
  const [first] = executable(elf);
  if (elf.sections.length > 0 || first === undefined) return [];
  return ['-D', '-b', 'binary', '-m', 'Loongarch64', `--adjust-vma=${hex(first.vaddr - first.offset)}`];
}

/** Shown of each list. */
const MAX_SHOWN = 50;

function judge(theirs: SigsetSites, scan: WorldScan): Pick<Check, 'status' | 'title'> & { evidence: Evidence } {
  const traced = theirs.sites.filter(({ size }) => size === 8 || size === 16);
  const untraced = theirs.sites.filter(site => !traced.includes(site));
  const votes = { new: traced.filter(({ size }) => size === 8).length, old: 0 };
  votes.old = traced.length - votes.new;
  const ours = new Map(scan.sites.map(site => site.split(': ')).map(([at, size]) => [Number(at), Number(size)]));
  const seen = new Map(theirs.sites.map(({ address, size }) => [address, size]));
  const denied = [...ours].filter(([at, size]) => !seen.has(at) || (seen.get(at) ?? size) !== size);
  const missed = traced.filter(({ address }) => !ours.has(address) && scan.sites.length < 20);
  const show = (list: readonly SigsetSite[]) =>
    list.slice(0, MAX_SHOWN).map(({ address, size }) => `${hex(address)}: ${size ?? '?'}`);
  const evidence = {
    votesNew: votes.new,
    votesOld: votes.old,
    scanVotesNew: scan.votes.new,
    scanVotesOld: scan.votes.old,
    sites: show(traced),
    notTraced: show(untraced),
    missedByScan: show(missed),
    deniedByObjdump: denied.slice(0, MAX_SHOWN).map(([at, size]) => `${hex(at)}: ${size}`),
  };
  const result = (status: Check['status'], en: string, zh: string) => ({ status, title: text(en, zh), evidence });
  if (theirs.instructions === 0)
    return result('unknown', 'objdump’s output shows no instruction', 'objdump 的输出中没有任何指令');
  if (!theirs.complete)
    return result('unknown', 'more system calls than a Go program has', '系统调用多于 Go 程序应有的数量');
  if (denied.length > 0)
    return result(
      'fail',
      `objdump refutes ${denied.length} of the ${ours.size} calls that the scan rests on`,
      `objdump 否定了扫描所依据的 ${ours.size} 处调用中的 ${denied.length} 处`,
    );
  const unanimous = votes.new + votes.old >= MIN_VOTES && (votes.new === 0) !== (votes.old === 0);
  const world = unanimous ? (votes.new > 0 ? 'new' : 'old') : undefined;
  if (scan.world === undefined) {
    if (world === undefined)
      return result(
        'skip',
        'nothing to confirm: neither the scan nor objdump finds a world in the code',
        '无可确认：扫描和 objdump 都没有从代码中得出世界',
      );
    return result(
      'unknown',
      `objdump finds the ${world} world, on which the scan could not settle`,
      `objdump 得出${ZH[world]}世界，而扫描未能确定`,
    );
  }
  if (world !== undefined && world !== scan.world)
    return result(
      'fail',
      `the scan says ${scan.world} world, objdump ${world}`,
      `扫描得出${ZH[scan.world]}世界，objdump 得出${ZH[world]}世界`,
    );
  if (votes.new > 0 && votes.old > 0)
    return result(
      'fail',
      `the scan says ${scan.world} world, objdump finds calls of both`,
      `扫描得出${ZH[scan.world]}世界，objdump 却发现两种调用都有`,
    );
  if (world === undefined)
    return result(
      'unknown',
      'the size could be followed in too few of objdump’s calls',
      '在 objdump 的列表中能追踪到大小的调用过少',
    );
  const more = missed.length + untraced.length;
  return result(
    'pass',
    `${traced.length} calls of the ${world} world${more > 0 ? `, ${more} more than the scan knows or could be followed` : ''}`,
    `${ZH[world]}世界的调用 ${traced.length} 处${more > 0 ? `，另有 ${more} 处扫描未发现或无法追踪` : ''}`,
  );
}

const ZH = { new: '新', old: '旧' } as const;
