import { callee, constant, endsHere, type Instruction, instruction, isCall, memory, writes } from './listing.js';

/** Every place of a listing that settles the size of a signal set. */
export interface SigsetSites {
  readonly instructions: number;
  readonly sites: readonly SigsetSite[];
  /** Addresses of rt_sigprocmask system calls that leave the size to their callers. */
  readonly stubs: readonly number[];
  /** Where such a stub may be entered, as far as calls to it were not looked for. */
  readonly unwatched: readonly number[];
  /** false: there were more than we kept. */
  readonly complete: boolean;
}

export interface SigsetSite {
  /** Of the call, or of the system call itself. */
  readonly address: number;
  /** Bytes; undefined where it could not be followed to a constant. */
  readonly size: number | undefined;
}

/** LoongArch Linux, include/uapi/asm-generic/unistd.h: __NR_rt_sigprocmask. Its number goes into $a7, sigsetsize into $a3. */
const RT_SIGPROCMASK = 135;
/** Instructions that are followed back. */
export const LOOK_BACK = 24;
const MAX_KEPT = 4096;
const SPACE = 32;

interface Stub {
  readonly address: number;
  /** Lowest address at which it may be entered. */
  readonly from: number;
  /** Where the caller leaves the size: a register, or a place of the stack as Go before 1.22 has it. */
  readonly size: { readonly register: string } | { readonly slot: string };
}

interface Call {
  readonly target: number;
  readonly address: number;
  /** What ran before it, the nearest first. */
  readonly before: readonly Instruction[];
}

/**
 * Reads a disassembly line by line and follows the value of sigsetsize through its registers and stack places; only calls
 * to `watched` addresses are kept, since a stub is listed after most of its callers.
 */
export function sigsetReader(watched: ReadonlySet<number>): {
  readonly line: (text: string) => void;
  readonly sites: () => SigsetSites;
} {
  const recent: string[] = new Array<string>(LOOK_BACK).fill('');
  let at = 0;
  let instructions = 0;
  let complete = true;
  const sites: SigsetSite[] = [];
  const stubs: Stub[] = [];
  const calls: Call[] = [];

  const before = () => {
    const found: Instruction[] = [];
    for (let back = 1; back <= LOOK_BACK; back++) {
      const one = instruction(recent[(at - back + LOOK_BACK) % LOOK_BACK] ?? '');
      if (one === undefined || endsHere(one)) break;
      found.push(one);
    }
    return found;
  };
  const systemCall = (call: Instruction) => {
    const path = before();
    const number = path.find(one => writes(one, '$a7'));
    if (number === undefined || constant(number) !== RT_SIGPROCMASK) return;
    const set = path.find(one => writes(one, '$a3'));
    const slot = set !== undefined && /^ld\.[wd]u?$/.test(set.mnemonic) ? memory(set) : undefined;
    const from = path.at(-1)?.address ?? call.address;
    if (set === undefined) stubs.push({ address: call.address, from, size: { register: '$a3' } });
    else if (slot?.startsWith('$sp, ')) stubs.push({ address: call.address, from, size: { slot } });
    else sites.push({ address: call.address, size: constant(set) });
  };

  return {
    line(text) {
      const colon = text.indexOf(':\t');
      if (colon > 0) {
        instructions++;
        // A regular expression for each of millions of lines would cost more than objdump itself.
        const full = sites.length + stubs.length + calls.length >= MAX_KEPT;
        if (text.startsWith('syscall', colon + 2)) {
          const call = instruction(text);
          if (full) complete = false;
          else if (call !== undefined) systemCall(call);
        } else if (
          (text.startsWith('bl', colon + 2) && text.charCodeAt(colon + 4) <= SPACE) ||
          text.startsWith('jirl', colon + 2)
        ) {
          const call = instruction(text);
          const previous = instruction(recent[(at - 1 + LOOK_BACK) % LOOK_BACK] ?? '');
          const target = call !== undefined && isCall(call) ? callee(call, previous) : undefined;
          if (call !== undefined && target !== undefined && watched.has(target)) {
            if (full) complete = false;
            else calls.push({ target, address: call.address, before: before() });
          }
        }
      }
      recent[at] = text;
      at = (at + 1) % LOOK_BACK;
    },
    sites() {
      const called = calls.flatMap(({ target, address, before: path }) => {
        const stub = stubs.find(({ from, address: end }) => target >= from && target <= end);
        return stub === undefined ? [] : [{ address, size: sizeLeft(path, stub.size) }];
      });
      const entries = stubs.flatMap(({ from, address }) =>
        Array.from({ length: (address - from) / 4 + 1 }, (_, n) => from + n * 4),
      );
      return {
        instructions,
        sites: [...sites, ...called].sort((a, b) => a.address - b.address),
        stubs: stubs.map(({ address }) => address),
        unwatched: entries.filter(entry => !watched.has(entry)),
        complete,
      };
    },
  };
}

/** The constant that the nearest instructions before a call leave in a register or stack place. */
function sizeLeft(path: readonly Instruction[], where: Stub['size']): number | undefined {
  let register = 'register' in where ? where.register : undefined;
  for (const one of path) {
    // Neither registers nor outgoing arguments outlive a call.
    if (isCall(one)) return undefined;
    if (register === undefined) {
      if ('slot' in where && /^st\.[wd]$/.test(one.mnemonic) && memory(one) === where.slot) register = one.operands[0];
      if (register === '$zero') return 0;
      continue;
    }
    if (!writes(one, register)) continue;
    const value = constant(one);
    if (value !== undefined || one.mnemonic !== 'move') return value;
    register = one.operands[1];
  }
  return undefined;
}
