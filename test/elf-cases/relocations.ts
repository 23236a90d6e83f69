import type { Case } from './case.js';

export const relocationsCases: readonly Case[] = [
  { of: 'elf/reloc-kind', status: 'pass', because: 'none' },
  {
    of: 'elf/reloc-kind',
    status: 'pass',
    because: 'RELATIVE, JUMP_SLOT',
    spec: { dynamic: { relocations: [8, 8, 7] } },
    evidence: '"8: 2"',
  },
  { of: 'elf/reloc-kind', status: 'fail', because: 'PC32 left over', spec: { dynamic: { relocations: [8, 2] } } },
  {
    of: 'elf/reloc-kind',
    status: 'pass',
    because: 'RELATIVE',
    goarch: 'arm64',
    spec: { dynamic: { relocations: [1027] } },
  },
  {
    of: 'elf/reloc-kind',
    status: 'fail',
    because: 'CALL26 left over',
    goarch: 'arm64',
    spec: { dynamic: { relocations: [283] } },
  },
  {
    of: 'elf/reloc-kind',
    status: 'pass',
    because: 'RELATIVE',
    goarch: 'loong64',
    spec: { dynamic: { relocations: [3] } },
  },
  {
    of: 'elf/reloc-kind',
    status: 'fail',
    because: 'B26 left over',
    goarch: 'loong64',
    spec: { dynamic: { relocations: [3, 66] } },
  },
];
