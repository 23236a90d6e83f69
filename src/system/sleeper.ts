/** Architectures by Go's names, as `process.arch` of Node.js would have them: x64, arm64, loong64. */
export type SleeperArch = 'amd64' | 'arm64' | 'loong64';

const BASE = 0x400000n;
const HEADERS = 64 + 56;

/** EM_* and e_flags; code that sleeps for the timespec behind it and leaves with 0. Numbers of system calls: nanosleep, exit_group. */
const PROGRAMS: Readonly<
  Record<SleeperArch, { readonly machine: number; readonly flags: number; readonly code: Buffer }>
> = {
  amd64: {
    machine: 62,
    flags: 0,
    code: Buffer.concat([
      Buffer.from('488d3d19000000', 'hex'), // lea rdi, [rip+25]
      Buffer.from('31f6', 'hex'), // xor esi, esi
      Buffer.from('b8230000000f05', 'hex'), // mov eax, 35; syscall
      Buffer.from('31ff', 'hex'), // xor edi, edi
      Buffer.from('b8e70000000f05', 'hex'), // mov eax, 231; syscall
      Buffer.alloc(7, 0xcc),
    ]),
  },
  arm64: {
    machine: 183,
    flags: 0,
    code: words([
      0x10000100, // adr x0, .+32
      0xd2800001, // mov x1, 0
      0xd2800ca8, // mov x8, 101
      0xd4000001, // svc 0
      0xd2800000, // mov x0, 0
      0xd2800bc8, // mov x8, 94
      0xd4000001, // svc 0
      0xd503201f, // nop
    ]),
  },
  loong64: {
    machine: 258,
    // EF_LOONGARCH_ABI_DOUBLE_FLOAT, object ABI v1.
    flags: 0x43,
    code: words([
      0x18000104, // pcaddi $a0, 8
      0x00150005, // move $a1, $zero
      0x0381940b, // ori $a7, $zero, 101
      0x002b0000, // syscall 0
      0x00150004, // move $a0, $zero
      0x0381780b, // ori $a7, $zero, 94
      0x002b0000, // syscall 0
      0x03400000, // nop
    ]),
  },
};

/**
 * An executable of 168 bytes that needs nothing: it sleeps and ends with 0. An image without a shell is kept open by it,
 * and one of another architecture shows whether the kernel can start such programs.
 */
export function sleeperProgram(arch: SleeperArch, seconds: number): Buffer {
  const { machine, flags, code } = PROGRAMS[arch];
  const file = Buffer.alloc(HEADERS + code.length + 16);
  file.write('\x7fELF\x02\x01\x01', 0, 'latin1');
  file.writeUInt16LE(2, 16); // ET_EXEC
  file.writeUInt16LE(machine, 18);
  file.writeUInt32LE(1, 20);
  file.writeBigUInt64LE(BASE + BigInt(HEADERS), 24); // e_entry
  file.writeBigUInt64LE(64n, 32); // e_phoff
  file.writeUInt32LE(flags, 48);
  file.writeUInt16LE(64, 52); // e_ehsize
  file.writeUInt16LE(56, 54); // e_phentsize
  file.writeUInt16LE(1, 56); // e_phnum
  file.writeUInt16LE(64, 58); // e_shentsize
  file.writeUInt32LE(1, 64); // PT_LOAD
  file.writeUInt32LE(5, 68); // R+X
  file.writeBigUInt64LE(BASE, 80);
  file.writeBigUInt64LE(BASE, 88);
  file.writeBigUInt64LE(BigInt(file.length), 96);
  file.writeBigUInt64LE(BigInt(file.length), 104);
  file.writeBigUInt64LE(0x10000n, 112); // p_align: pages of every kernel
  code.copy(file, HEADERS);
  file.writeBigInt64LE(BigInt(seconds), HEADERS + code.length);
  return file;
}

function words(instructions: readonly number[]): Buffer {
  const code = Buffer.alloc(instructions.length * 4);
  for (const [at, word] of instructions.entries()) code.writeUInt32LE(word, at * 4);
  return code;
}
