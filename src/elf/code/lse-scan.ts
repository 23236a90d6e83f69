import { hex, machineOf } from '../format/fields.js';
import type { ElfFile } from '../format/file.js';
import { codeSections, instructions } from './instructions.js';

/**
 * Whether the machine code needs the atomics of ARMv8.1 (LSE). With GOARM64=v8.0 the compiler puts a test of
 * `arm64HasATOMICS` before each of them and an LL/SC loop beside it; with v8.1 or `v8.0,lse` it does neither (Go's
 * src/cmd/compile/internal/ssagen/intrinsics.go, runtime/internal/atomic/atomic_arm64.s). gcc's -moutline-atomics tests
 * `__aarch64_have_lse_atomics` in the same shape.
 */
export interface LseScan {
  /** Instructions of the LSE kind. */
  readonly atomics: number;
  /** Those that no test precedes. */
  readonly unguarded: number;
  /** Addresses of unguarded ones, at most 20. */
  readonly sites: readonly string[];
  /** STXR and STLXR: the second halves of LL/SC loops. */
  readonly storeExclusives: number;
}

/** A64, Arm ARM C4.1 "Loads and stores": fixed bits of each group. */
const isAtomicMemoryOperation = (word: number) => (word & 0x3b20_0c00) === 0x3820_0000 && ((word >>> 12) & 15) <= 8;
const isCompareAndSwap = (word: number) => (word & 0x3fa0_7c00) === 0x08a0_7c00;
const isCompareAndSwapPair = (word: number) => (word & 0xbfa0_7c00) >>> 0 === 0x0820_7c00;
const isStoreExclusive = (word: number) => (word & 0x3fe0_0000) === 0x0800_0000;
/** CBZ, CBNZ, TBZ, TBNZ: the two lowest opcode bits tell them apart. */
const isTestAndBranch = (word: number) => (word & 0x7c00_0000) === 0x3400_0000;
const isLoadByte = (word: number) => (word & 0xffc0_0000) >>> 0 === 0x3940_0000;

/** Measured on Go 1.19 to 1.26 and gcc 12: the test stands at most 6 words before, its load at most 5 before that. */
const GUARD_WORDS = 8;
const LOAD_WORDS = 8;
const BEFORE = GUARD_WORDS + LOAD_WORDS;
const MAX_SITES = 20;

/** undefined for other machines. Reads the code once, as a stream. */
export async function scanLse(elf: ElfFile): Promise<LseScan | undefined> {
  if (elf.header.machine !== machineOf.arm64) return undefined;
  let [atomics, unguarded, storeExclusives] = [0, 0, 0];
  const sites: string[] = [];
  for await (const { address, words } of instructions(elf, codeSections(elf), BEFORE))
    for (let i = BEFORE; i < words.length; i++) {
      const word = words[i] ?? 0;
      if (isStoreExclusive(word)) storeExclusives++;
      if (!isAtomicMemoryOperation(word) && !isCompareAndSwap(word) && !isCompareAndSwapPair(word)) continue;
      atomics++;
      if (isGuarded(words, i)) continue;
      unguarded++;
      if (sites.length < MAX_SITES) sites.push(hex(address + i * 4));
    }
  return { atomics, unguarded, sites, storeExclusives };
}

/** A branch on a byte that was loaded from memory just before: `ldrb w27, [x27, #…]; tbz w27, #0, …`. */
function isGuarded(words: Uint32Array, at: number): boolean {
  for (let branch = at - 1; branch >= at - GUARD_WORDS; branch--) {
    const test = words[branch] ?? 0;
    if (!isTestAndBranch(test)) continue;
    for (let load = branch - 1; load >= branch - LOAD_WORDS; load--) {
      const word = words[load] ?? 0;
      // The scheduler puts other instructions between; the nearest that writes the register is the one that counts.
      if ((word & 31) !== (test & 31)) continue;
      if (isLoadByte(word)) return true;
      break;
    }
  }
  return false;
}

/** Below this many a mixture says nothing: the Go runtime alone has some 100 atomics. */
const MIN_ATOMICS = 20;

/**
 * The GOARM64 that Go code was compiled for, as far as its atomics tell: they are all that the levels up to v9.5 change
 * (Go's src/internal/buildcfg, uses of GOARM64). undefined where they disagree or are too few.
 */
export function levelOfCode({ atomics, unguarded, storeExclusives }: LseScan): 'v8.0' | 'v8.0,lse' | undefined {
  if (atomics < MIN_ATOMICS) return undefined;
  if (unguarded === 0 && storeExclusives >= atomics / 2) return 'v8.0';
  if (unguarded >= atomics / 2 && storeExclusives < atomics / 2) return 'v8.0,lse';
  return undefined;
}
