import type { Case } from './case.js';
import { randomBytes } from './case.js';

const debugInfo = (version: number) => {
  const unit = Buffer.alloc(32);
  unit.writeUInt32LE(28, 0);
  unit.writeUInt16LE(version, 4);
  return { '.debug_info': { bytes: unit } };
};
const symtab = { '.symtab': { bytes: Buffer.alloc(48) } };

export const handlingCases: readonly Case[] = [
  { of: 'elf/packer', status: 'pass', because: 'as Go links it' },
  {
    of: 'elf/packer',
    status: 'fail',
    because: 'UPX behind the program headers',
    patch: file => file.write('UPX!', 64 + file.readUInt16LE(56) * 56 + 4, 'latin1'),
    evidence: 'UPX! at',
  },
  {
    of: 'elf/packer',
    status: 'fail',
    because: 'UPX at the end of the file',
    spec: { sections: false },
    patch: file => file.write('UPX!', file.length - 36, 'latin1'),
  },
  {
    of: 'elf/packer',
    status: 'pass',
    because: 'a program that only knows of UPX',
    spec: { rodata: Buffer.from('signature UPX! of packed files, 64 bytes and more before the end of it') },
  },
  {
    of: 'elf/packer',
    status: 'fail',
    because: 'code like noise, with nothing of Go and no sections',
    spec: { sections: false, pclntab: false, buildInfo: false, code: [...new Uint32Array(randomBytes(65536).buffer)] },
    evidence: '"entropy":7.9',
  },
  {
    of: 'elf/packer',
    status: 'warn',
    because: 'only the section table is gone',
    spec: { sections: false },
  },
  {
    of: 'elf/debug-info',
    status: 'pass',
    because: 'stripped, as nobody minds',
    evidence: '".symtab":false,"sections":[]',
  },
  {
    of: 'elf/debug-info',
    status: 'pass',
    because: 'DWARF 5, as nobody minds',
    spec: { extra: { ...debugInfo(5), ...symtab } },
    evidence: '"DWARF":5',
  },
  {
    of: 'elf/debug-info',
    status: 'warn',
    because: 'symbols where none are wanted',
    spec: { extra: symtab },
    policy: { debugInfo: 'stripped' },
  },
  {
    of: 'elf/debug-info',
    status: 'warn',
    because: 'DWARF where none is wanted',
    spec: { extra: debugInfo(4) },
    policy: { debugInfo: 'stripped' },
    evidence: '"DWARF":4',
  },
  { of: 'elf/debug-info', status: 'warn', because: 'none where it is wanted', policy: { debugInfo: 'present' } },
  {
    of: 'elf/debug-info',
    status: 'pass',
    because: 'in a file of its own',
    spec: { extra: { '.gnu_debuglink': { bytes: Buffer.from('gateway.debug\0\0\0abcd') } } },
    policy: { debugInfo: 'present' },
  },
];
