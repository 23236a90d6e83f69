/** One line of `objdump -d --no-show-raw-insn` on LoongArch, as far as it is an instruction. */
export interface Instruction {
  readonly address: number;
  readonly mnemonic: string;
  readonly operands: readonly string[];
  /** Behind `#`: where a branch leads. */
  readonly target: number | undefined;
}

/** `   961f0:	li.w        	$a7, 0x87`, `   55334:	bl          	265916	# 961f0 <runtime.rtsigprocmask>`. */
const LINE = /^ *([0-9a-f]{1,16}):\t(\S+)\s*([^#]*)(?:#\s*(?:0x)?([0-9a-f]+))?/;

/** undefined for labels, headings, and zeros left out as `...`: what stands before them does not run on into what follows. */
export function instruction(line: string): Instruction | undefined {
  const [, address, mnemonic = '', operands = '', target] = LINE.exec(line) ?? [];
  if (address === undefined) return undefined;
  return {
    address: Number.parseInt(address, 16),
    mnemonic,
    operands: operands
      .trim()
      .split(/\s*,\s*/)
      // Binutils 2.38 adds the hexadecimal form: `238952(0x3a568)`.
      .map(operand => operand.replace(/\(0x[0-9a-f]+\)$/, '')),
    target: target === undefined ? undefined : Number.parseInt(target, 16),
  };
}

/** Control never goes on to the next instruction. */
export function endsHere({ mnemonic }: Instruction): boolean {
  return ['b', 'jr', 'ret', 'break', 'ertn', '.word', 'syscall'].includes(mnemonic);
}

export function isCall({ mnemonic, operands }: Instruction): boolean {
  return mnemonic === 'bl' || (mnemonic === 'jirl' && operands[0] === '$ra');
}

/** The callee of a call; of a register only where the instruction before says what it holds (R_LARCH_CALL36). */
export function callee(call: Instruction, before: Instruction | undefined): number | undefined {
  const { address, mnemonic, operands, target } = call;
  if (mnemonic === 'bl') return target ?? address + Number(operands[0]);
  const [, register, offset] = operands;
  if (before?.mnemonic !== 'pcaddu18i' || before.operands[0] !== register) return undefined;
  return before.address + Number(before.operands[1]) * 0x40000 + Number(offset);
}

/** The small constant that an instruction puts into its first register: `li.w`, or without aliases `ori` of zero. */
export function constant({ mnemonic, operands }: Instruction): number | undefined {
  if (mnemonic === 'li.w' || mnemonic === 'li.d') return Number(operands[1]);
  if (mnemonic === 'move' && operands[1] === '$zero') return 0;
  const ofZero = ['ori', 'addi.w', 'addi.d'].includes(mnemonic) && operands[1] === '$zero';
  return ofZero ? Number(operands[2]) : undefined;
}

/** Stores and branches name the registers that they read first. */
export function writes({ mnemonic, operands }: Instruction, register: string): boolean {
  return operands[0] === register && !/^(?:st|fst|vst|xvst|b|preld|dbar|ibar|sc\.)/.test(mnemonic);
}

/** Where an instruction stores a register, or loads it from: `$sp, 32`. */
export function memory({ operands }: Instruction): string {
  return operands.slice(1).join(', ');
}
