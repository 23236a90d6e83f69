import { platform } from '../platforms-for-elf.js';
import { abiTag, built, type Case } from './case.js';

export const kernelCases: readonly Case[] = [
  { of: 'elf/kernel-min', status: 'pass', because: '4.19 has 3.2' },
  {
    of: 'elf/kernel-min',
    status: 'fail',
    because: '2.6.32 lacks 3.2',
    platform: platform('amd64', { kernel: '2.6.32-754.el6' }),
  },
  {
    of: 'elf/kernel-min',
    status: 'pass',
    because: 'Go 1.23 takes 2.6.32',
    spec: built({}, 'go1.23.4'),
    platform: platform('amd64', { kernel: '2.6.32-754' }),
  },
  {
    of: 'elf/kernel-min',
    status: 'unknown',
    because: 'kernel not known on amd64',
    platform: platform('amd64', { kernel: null }),
  },
  {
    of: 'elf/kernel-min',
    status: 'pass',
    because: 'arm64 came with 3.7',
    goarch: 'arm64',
    platform: platform('arm64', { kernel: null }),
  },
  { of: 'elf/kernel-min', status: 'fail', because: 'libc needs 5.10', spec: abiTag(5, 10, 0) },
  { of: 'elf/kernel-min', status: 'unknown', because: 'Go version not known', spec: { buildInfo: false } },
  { of: 'elf/kernel-min', status: 'pass', because: 'new world', goarch: 'loong64' },
  {
    of: 'elf/kernel-min',
    status: 'skip',
    because: 'old world',
    goarch: 'loong64',
    platform: platform('loong64', { world: 'old' }),
  },
  {
    of: 'elf/kernel-min',
    status: 'unknown',
    because: 'world not known',
    goarch: 'loong64',
    platform: platform('loong64', { world: null }),
  },
  {
    of: 'elf/kernel-min',
    status: 'warn',
    because: 'a Go that is newer than what was read may need more',
    spec: built({}, 'go1.99.0'),
  },
];
