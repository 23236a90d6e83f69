import { programHeaderAt } from '../elf-builder.js';
import { platform } from '../platforms-for-elf.js';
import { type Case, shiftAddress, write64 } from './case.js';

export const segmentsCases: readonly Case[] = [
  { of: 'elf/load-align', status: 'pass', because: '64 KiB', goarch: 'arm64' },
  {
    of: 'elf/load-align',
    status: 'fail',
    because: '4 KiB, sharing pages',
    goarch: 'arm64',
    spec: { align: 0x1000, stride: 0x1000 },
  },
  { of: 'elf/load-align', status: 'warn', because: '4 KiB, not sharing', goarch: 'arm64', spec: { align: 0x1000 } },
  { of: 'elf/load-align', status: 'pass', because: '4 KiB on amd64', spec: { align: 0x1000 } },
  { of: 'elf/load-align', status: 'fail', because: 'no power of two', spec: { align: 0x3000 } },
  {
    of: 'elf/load-align',
    status: 'pass',
    because: 'page unknown, 64 KiB is enough for all',
    goarch: 'arm64',
    platform: platform('arm64', { page: null }),
  },
  {
    of: 'elf/load-align',
    status: 'unknown',
    because: 'page unknown, 16 KiB',
    goarch: 'arm64',
    spec: { align: 0x4000, stride: 0x4000 },
    platform: platform('arm64', { page: null }),
  },
  {
    of: 'elf/load-align',
    status: 'pass',
    because: 'amd64 has one page size',
    spec: { align: 0x1000 },
    platform: platform('amd64', { page: null }),
  },
  { of: 'elf/load-congruence', status: 'pass', because: 'congruent', goarch: 'arm64' },
  {
    of: 'elf/load-congruence',
    status: 'fail',
    because: 'shifted by 4 KiB on 64 KiB pages',
    goarch: 'arm64',
    patch: f => shiftAddress(f, 2, 0x1000),
  },
  {
    of: 'elf/load-congruence',
    status: 'pass',
    because: 'shifted by 4 KiB on 4 KiB pages',
    patch: f => shiftAddress(f, 2, 0x1000),
  },
  {
    of: 'elf/load-congruence',
    status: 'unknown',
    because: 'shifted by 4 KiB, page unknown',
    goarch: 'arm64',
    patch: f => shiftAddress(f, 2, 0x1000),
    platform: platform('arm64', { page: null }),
  },
  {
    of: 'elf/load-congruence',
    status: 'fail',
    because: 'shifted by 16 bytes, page unknown',
    goarch: 'arm64',
    patch: f => shiftAddress(f, 2, 16),
    platform: platform('arm64', { page: null }),
  },
  { of: 'elf/load-overlap', status: 'pass', because: 'apart', goarch: 'arm64' },
  {
    of: 'elf/load-overlap',
    status: 'fail',
    because: 'one 64 KiB page',
    goarch: 'arm64',
    spec: { align: 0x1000, stride: 0x1000 },
  },
  { of: 'elf/load-overlap', status: 'pass', because: 'apart on 4 KiB pages', spec: { align: 0x1000, stride: 0x1000 } },
  { of: 'elf/load-overlap', status: 'fail', because: 'the same addresses', patch: f => shiftAddress(f, 1, -0x10000) },
  { of: 'elf/load-overlap', status: 'fail', because: 'out of order', patch: f => shiftAddress(f, 2, -0x30000) },
  {
    of: 'elf/load-overlap',
    status: 'pass',
    because: 'two parts of one mapping',
    spec: { dynamic: {} },
    patch: f => shiftAddress(f, 3, -0x10000),
  },
  {
    of: 'elf/load-overlap',
    status: 'fail',
    because: 'zeroed memory of the one over bytes of the other',
    spec: { dynamic: {} },
    patch: f => {
      shiftAddress(f, 3, -0x10000);
      write64(f, programHeaderAt(f, 1, 2) + 40, 0x800);
    },
  },
  {
    of: 'elf/load-overlap',
    status: 'fail',
    because: 'the same addresses, and between the two a segment of no size',
    patch: f => {
      const empty = programHeaderAt(f, 1, 1);
      write64(f, empty + 32, 0);
      write64(f, empty + 40, 0);
      shiftAddress(f, 2, -0x20000);
    },
  },
  {
    of: 'elf/load-overlap',
    status: 'unknown',
    because: 'one 64 KiB page, page unknown',
    goarch: 'arm64',
    spec: { align: 0x1000, stride: 0x1000 },
    platform: platform('arm64', { page: null }),
  },
  { of: 'elf/rwx', status: 'pass', because: 'R-X and RW-' },
  { of: 'elf/rwx', status: 'fail', because: 'RWX', spec: { dataFlags: 7 } },
  { of: 'elf/gnu-stack', status: 'pass', because: 'RW' },
  { of: 'elf/gnu-stack', status: 'fail', because: 'RWX', spec: { stack: 7 } },
  {
    of: 'elf/gnu-stack',
    status: 'fail',
    because: 'RWX in the last of two, which counts',
    spec: { stack: 7, notes: [{ name: 'GNU', type: 3, desc: Buffer.alloc(20) }] },
    patch: f => void f.writeUInt32LE(0x6474e551, programHeaderAt(f, 4)),
  },
  { of: 'elf/gnu-stack', status: 'warn', because: 'absent', spec: { stack: false } },
];
