interface Rule {
  readonly pattern: RegExp;
  readonly part: 'runtime' | 'user';
  readonly why: string;
}

/**
 * Whose work is a function, by the name of its symbol (`go tool nm`, Go 1.19 to 1.26, loong64, arm64, amd64)? The first
 * rule that fits holds; what none fits is the user's, the standard library with it.
 *
 * The part that is not the runtime's stands in for the whole where the whole is noisy: of a channel ping-pong under
 * qemu-loongarch64 all instructions had a CV of 1.34 %, those outside `runtime.` 0.0035 %. So what is left out is what
 * the runtime does of its own accord or as chance has it: scheduler, timers, netpoll, tracebacks and `pcvalue`, garbage
 * collection, refilling of allocation caches, maps, whose hash seed is random. What stays in is what the
 * compiler calls on behalf of a statement, in an amount that follows from the data alone: copying, comparing, hashing,
 * searching of bytes.
 * A change of the runtime's part alone is therefore not seen in it; allocations are counted besides.
 */
const RULES: readonly Rule[] = [
  {
    pattern:
      /^runtime\.(?:memmove|memequal|memhash|strhash|strequal|interhash|nilinterhash|interequal|nilinterequal|cmpstring|[fc](?:32|64|128)(?:hash|equal))/,
    part: 'user',
    why: 'leaf routines for copies, comparisons and hashes of a statement (src/runtime/alg.go, memmove_*.s)',
  },
  {
    pattern:
      /^runtime\.(?:concatstring|intstring|stringto|slicebyteto|slicerunetostring|decoderune|encoderune|countrunes)/,
    part: 'user',
    why: 'conversions and concatenation of strings (src/runtime/string.go, utf8.go)',
  },
  { pattern: /^runtime\./, part: 'runtime', why: 'the package itself, memclr… of the allocator with it' },
  {
    pattern: /^(?:internal\/runtime|runtime\/internal)\//,
    part: 'runtime',
    why: 'atomics of its locks, maps, system calls, collector (runtime/internal/ up to Go 1.23)',
  },
  { pattern: /^internal\/chacha8rand\./, part: 'runtime', why: 'the random source of the runtime since Go 1.22' },
  {
    pattern: /^(?:[a-z]+\/)*[a-z]+\.runtime_/,
    part: 'runtime',
    why: 'pushed into other packages by go:linkname: sync.runtime_Semrelease, internal/poll.runtime_pollWait',
  },
  {
    pattern: /^time\.(?:Sleep|newTimer|stopTimer|resetTimer)$/,
    part: 'runtime',
    why: 'go:linkname of src/runtime/time.go',
  },
  {
    pattern:
      /^(?:gcWriteBarrier|gogo|gosave_systemstack_switch|callRet|setg_gcc|spillArgs|unspillArgs|debugCall\d*|_rt0_\w+|main)(?:<.*)?$/,
    part: 'runtime',
    why: 'file-local symbols of src/runtime/asm_*.s, which have no package; memeqbody, cmpbody, indexbytebody stay in',
  },
];

/** @param symbol as `go tool nm` prints it: `runtime.(*mcache).nextFree`, `memeqbody` */
export function isRuntime(symbol: string): boolean {
  return RULES.find(({ pattern }) => pattern.test(symbol))?.part === 'runtime';
}
