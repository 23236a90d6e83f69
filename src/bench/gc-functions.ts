interface Rule {
  /** Below src/runtime, or src. */
  readonly file: string;
  readonly pattern: RegExp;
}

/**
 * Which functions are the collector's, by the names of their symbols (Go 1.19 to 1.26). Marking, sweeping, pacing, write
 * barriers, giving memory back, stopping the world. What it needs of others, such as the scheduler that switches to its workers
 * and clearing of memory for the next allocation, is not told apart from what they do for the program: of what GOGC=50 added to
 * a benchmark under qemu-loongarch64 these are 94 %. Those that allocate are the program's.
 */
const RULES: readonly Rule[] = [
  {
    file: 'mgc.go, mgcmark.go',
    pattern:
      /^runtime\.(?:gc[A-Z]\w*|gcmarknewobject|deductAssistCredit|GC|markroot\w*|scan(?:block|stack|object|Object|Objects?Small|Conservative|frameworker|Span)\w*|greyobject|shade|clearpools|pollFractionalWorkerExit|setGCPhase|allGsSnapshotSortedForGC|tryDeferToSpanScan|spanSetScans|extractHeapBitsSmall|spanPtrMaskUnsafe|spanInlineMarkBitsFromBase|makeObjPtr|newSpanSPMC|freeDeadSpanSPMCs|findObject|findMaybeRunnableGoroutines|setSyncObjectsUntraceable|findGoroutineLeaks|goroutineLeakGC)(?:\.|$|\[)/,
  },
  {
    file: 'mgcmark_greenteagc.go, internal/runtime/gc/scan',
    pattern:
      /^(?:internal\/runtime\/gc\/scan\.|runtime\.\(\*?(?:spanQueue|spanSPMC|localSpanQueue|spanInlineMarkBits|spanScanOwnership)\)|runtime\.objptr\.|runtime\.\(\*mspan\)\.scannedBitsForIndex)/,
  },
  {
    file: 'mgcwork.go, mwbbuf.go, mgcstack.go, mgcpacer.go, mgclimit.go',
    pattern:
      /^runtime\.(?:\(\*?(?:gcWork|workbuf|wbBuf|stackScanState|stackWorkBuf|stackObject|gcControllerState|gcCPULimiterState|limiterEvent|piController|lfstack|gcBits|markBits)\)|limiterEvent\w*\.|makeLimiterEventStamp|markBits\.|getempty|putempty|putfull|trygetfull|handoff|prepareFreeWorkbufs|freeSomeWbufs|binarySearchTree|wbBufFlush1?|wbMove|wbZero|bulkBarrierPreWrite\w*)(?:\.|$)?/,
  },
  {
    file: 'mgcsweep.go',
    pattern:
      /^runtime\.(?:\(\*?(?:sweepLocked|sweepLocker|activeSweep|sweepClass)\)|sweepClass\.|\(\*mheap\)\.(?:nextSpanForSweep|reclaim\w*)|\(\*mspan\)\.(?:ensureSwept|reportZombies|sweep)|bgsweep|sweepone|isSweepDone|deductSweepCredit|finishsweep_m|clobberfree)(?:\.|$)?/,
  },
  {
    file: 'mgcscavenge.go',
    pattern:
      /^runtime\.(?:bgscavenge|\(\*?(?:scavengerState|scavengeIndex|atomicScavChunkData|scavChunkData)\)|scavChunkData\.|unpackScavChunkData|fillAligned|\(\*pageAlloc\)\.scavenge\w*|\(\*pallocData\)\.(?:findScavengeCandidate|hasScavengeCandidate))(?:\.|$)?/,
  },
  {
    file: 'mbitmap.go',
    pattern:
      /^runtime\.(?:\(\*?mspan\)\.(?:markBitsForIndex|markBitsForBase|typePointersOf\w*|heapBits\w*|isFree|countAlloc|inlineMarkBits|initInlineMarkBits|moveInlineMarks|nextFreeIndex4Sweep)|typePointers\.\w+|\(\*?typePointers\)|heapBitsInSpan|newMarkBits|newAllocBits|newArenaMayUnlock|nextMarkBitArenaEpoch)(?:\.|$)?/,
  },
  {
    file: 'proc.go',
    pattern: /^runtime\.(?:stopTheWorld\w*|startTheWorld\w*|forEachP\w*|stopTheWorldGC|startTheWorldGC)(?:\.|$)/,
  },
  {
    file: 'asm_*.s',
    pattern: /^(?:runtime\.)?gcWriteBarrier\w*(?:<.*)?$/,
  },
];

/** @param symbol as `go tool nm` prints it: `runtime.(*gcWork).put`, `runtime.gcStart.func2` */
export function isCollector(symbol: string): boolean {
  return RULES.some(({ pattern }) => pattern.test(symbol));
}

/** The part of the instructions that are the collector's: 0.25 for a quarter. */
export function collectorShare(functions: ReadonlyMap<string, number>): number {
  let [all, its] = [0, 0];
  for (const [symbol, insn] of functions) {
    all += insn;
    if (isCollector(symbol)) its += insn;
  }
  return all > 0 ? its / all : 0;
}
