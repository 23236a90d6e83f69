import type { World } from '../../platform/index.js';
import { hex, machineOf } from '../format/fields.js';
import type { ElfFile } from '../format/file.js';
import { executableSegments, instructions } from './instructions.js';

/**
 * Which LoongArch world the machine code was compiled for. The kernel checks the size of the signal set that
 * rt_sigprocmask is given: 16 bytes in the old world (128 signals), 8 in the upstream one, -EINVAL otherwise, and Go's
 * runtime then stops itself (golang/go#68867). No header records this, but every call site does.
 */
export interface WorldScan {
  /** undefined when the sites disagree or are too few: `mixed` and `votes` say which. */
  readonly world: World | undefined;
  /** Number of call sites that pass 8 and that pass 16. */
  readonly votes: { readonly new: number; readonly old: number };
  readonly mixed: boolean;
  /** Addresses of the sites, at most 20. */
  readonly sites: readonly string[];
  /** Addresses of the system calls that the sites call, at most 20. */
  readonly stubs: readonly string[];
  /** false: more system calls or callers than a Go program has; the rest was left unread. */
  readonly complete: boolean;
}

/** LoongArch Linux, include/uapi/asm-generic/unistd.h: __NR_rt_sigprocmask. */
const RT_SIGPROCMASK = 135;
const A7 = 11;
const A3 = 7;
const MIN_VOTES = 3;
const MAX_STUBS = 256;
const MAX_SITES = 4096;
/** Words before the system call that may belong to its stub: loading the arguments from the stack. */
const STUB_WORDS = 7;
/** Words before a call in which its arguments are set up. */
const ARGUMENT_WORDS = 14;

/** undefined for other machines. Reads every executable segment twice, as a stream. */
export async function scanWorld(elf: ElfFile): Promise<WorldScan | undefined> {
  if (elf.header.machine !== machineOf.loong64) return undefined;
  const votes = { new: 0, old: 0 };
  const sites: string[] = [];
  let complete = true;
  const vote = (size: number | undefined, address: number) => {
    if (size === undefined) return;
    votes[size === 8 ? 'new' : 'old']++;
    if (sites.length < 20) sites.push(`${hex(address)}: ${size}`);
  };

  const stubs: number[] = [];
  for await (const { address, words } of instructions(elf, executableSegments(elf), BEFORE))
    for (let i = BEFORE; i < words.length; i++) {
      if (!isSyscall(words[i] ?? 0)) continue;
      const load = immediate(words[i - 1] ?? 0);
      if (load?.register !== A7 || load.value !== RT_SIGPROCMASK) continue;
      const at = address + i * 4;
      // C code sets the size right here; Go's stub loads it from the stack, and its callers know it.
      const inline = sizeSetBefore(words, i - 1, STUB_WORDS, A3);
      if (inline !== undefined) vote(inline, at);
      else if (stubs.length < MAX_STUBS) stubs.push(at - 4);
      else complete = false;
    }

  if (stubs.length > 0) {
    const entries = new Set(stubs.flatMap(stub => Array.from({ length: STUB_WORDS + 1 }, (_, n) => stub - n * 4)));
    for await (const { address, words } of instructions(elf, executableSegments(elf), BEFORE))
      for (let i = BEFORE; i < words.length; i++) {
        const word = words[i] ?? 0;
        if (word >>> 26 !== 0x15 || !entries.has(address + i * 4 + branchOffset(word))) continue;
        if (votes.new + votes.old < MAX_SITES) vote(sizeSetBefore(words, i, ARGUMENT_WORDS), address + i * 4);
        else complete = false;
      }
  }

  const mixed = votes.new > 0 && votes.old > 0;
  const enough = complete && !mixed && votes.new + votes.old >= MIN_VOTES;
  return {
    world: enough ? (votes.new > 0 ? 'new' : 'old') : undefined,
    votes,
    mixed,
    sites,
    stubs: stubs.slice(0, 20).map(stub => hex(stub + 4)),
    complete,
  };
}

/** Words that are carried over from one piece to the next. */
const BEFORE = ARGUMENT_WORDS + 2;

/** LoongArch Reference Manual vol. 1, B: `syscall 0`. */
function isSyscall(word: number): boolean {
  return word >>> 0 === 0x002b0000;
}

/** `ori`, `addi.w` and `addi.d` of the zero register: a small constant into `register`. */
function immediate(word: number): { register: number; value: number } | undefined {
  const opcode = word >>> 22;
  if ((opcode !== 0x0e && opcode !== 0x0a && opcode !== 0x0b) || ((word >>> 5) & 31) !== 0) return undefined;
  return { register: word & 31, value: (word >>> 10) & 0xfff };
}

/** The nearest 8 or 16 that is loaded in the `span` words before `words[at]`, into `register` if one is asked for. */
function sizeSetBefore(words: Uint32Array, at: number, span: number, register?: number): number | undefined {
  for (let i = at - 1; i >= Math.max(0, at - span); i--) {
    const load = immediate(words[i] ?? 0);
    if (load === undefined || (register !== undefined && load.register !== register)) continue;
    if (load.value === 8 || load.value === 16) return load.value;
  }
  return undefined;
}

/** Signed 26-bit word offset of `bl`, in bytes. */
function branchOffset(word: number): number {
  return (((((word & 0x3ff) << 16) | ((word >>> 10) & 0xffff)) << 6) >> 6) * 4;
}
