import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import {
  bytesWindow,
  checkArchSet,
  checkElf,
  ElfError,
  type ElfPolicy,
  elfChecks,
  readFacts,
} from '../../src/elf/index.js';
import type { ChosenPlatform, Goarch } from '../../src/platform/index.js';
import { reportSchema } from '../../src/report/model.js';
import {
  buildElf,
  type ElfSpec,
  goodBuildInfo,
  goodFiles,
  loongarch,
  programHeaderAt,
  sigprocmaskCode,
} from '../elf-builder.js';
import { platform } from '../platforms-for-elf.js';

type Status = 'pass' | 'fail' | 'warn' | 'unknown' | 'skip';

interface Case {
  readonly of: string;
  readonly status: Status;
  readonly because: string;
  readonly goarch?: Goarch;
  readonly spec?: ElfSpec;
  readonly patch?: (file: Buffer) => void;
  readonly platform?: ChosenPlatform;
  readonly policy?: Partial<ElfPolicy>;
  /** Substring of the evidence, as JSON. */
  readonly evidence?: string;
}

const cgo = { ...goodBuildInfo, settings: { ...goodBuildInfo.settings, CGO_ENABLED: '1' } };
const built = (settings: Record<string, string>, version = goodBuildInfo.version) => ({
  buildInfo: { ...goodBuildInfo, version, settings: { ...goodBuildInfo.settings, ...settings } },
});
const dynamic = (versions: readonly string[] = ['GLIBC_2.17', 'GLIBC_2.28']) => ({
  needed: ['libc.so.6'],
  symbols: [{ name: 'fcntl64', version: versions.at(-1) ?? '' }],
  versions: { 'libc.so.6': versions },
});
const loader = { amd64: '/lib64/ld-linux-x86-64.so.2', loong64: '/lib64/ld-linux-loongarch-lp64d.so.1' };
const eight = sigprocmaskCode([8, 8, 8, 8]);
const sixteen = sigprocmaskCode([16, 16, 16, 16]);
const write64 = (file: Buffer, at: number, value: number) => file.writeBigUInt64LE(BigInt(value), at);
const abiTag = (...version: number[]) => ({
  notes: [{ name: 'GNU', type: 1, desc: Buffer.from([0, ...version].flatMap(n => [n, 0, 0, 0])) }],
});
const isaNeeded = (bits: number) => ({
  notes: [{ name: 'GNU', type: 5, desc: Buffer.from([2, 0x80, 0, 0xc0, 4, 0, 0, 0, bits, 0, 0, 0, 0, 0, 0, 0]) }],
});

const cases: readonly Case[] = [
  { of: 'elf/valid', status: 'pass', because: 'a whole file' },
  {
    of: 'elf/valid',
    status: 'fail',
    because: 'nothing to load',
    patch: f => eachLoad(f, at => f.writeUInt32LE(0, at)),
  },
  {
    of: 'elf/valid',
    status: 'fail',
    because: 'a segment beyond the user address space',
    patch: f => write64(f, programHeaderAt(f, 1, 1) + 16, 2 ** 48),
  },

  { of: 'elf/machine', status: 'pass', because: 'amd64 for amd64' },
  {
    of: 'elf/machine',
    status: 'fail',
    because: 'arm64 for amd64',
    spec: { machine: 'arm64' },
    evidence: '"e_machine":183',
  },
  { of: 'elf/machine', status: 'fail', because: 'RISC-V', spec: { machine: 243 } },

  { of: 'elf/osabi', status: 'pass', because: 'System V' },
  { of: 'elf/osabi', status: 'pass', because: 'GNU/Linux, as static glibc has it', spec: { osabi: 3 } },
  { of: 'elf/osabi', status: 'fail', because: 'FreeBSD', spec: { osabi: 9 } },
  { of: 'elf/osabi', status: 'fail', because: 'an ABI version', spec: { abiVersion: 1 } },

  { of: 'elf/type', status: 'pass', because: 'ET_EXEC' },
  { of: 'elf/type', status: 'pass', because: 'DF_1_PIE', spec: { type: 3, dynamic: { flags1: 0x08000000 } } },
  {
    of: 'elf/type',
    status: 'pass',
    because: 'an old linker’s PIE has DT_DEBUG',
    spec: { type: 3, dynamic: { debug: true } },
  },
  {
    of: 'elf/type',
    status: 'pass',
    because: 'a PIE with a loader',
    spec: { type: 3, interp: loader.amd64, dynamic: {} },
  },
  { of: 'elf/type', status: 'fail', because: 'a shared library', spec: { type: 3, dynamic: { soname: 'libx.so' } } },
  {
    of: 'elf/type',
    status: 'fail',
    because: 'libc.so.6, which has a loader',
    spec: { type: 3, interp: loader.amd64, dynamic: { soname: 'libc.so.6' } },
  },
  { of: 'elf/type', status: 'fail', because: 'an object file', spec: { type: 1 } },
  { of: 'elf/type', status: 'fail', because: 'a core dump', spec: { type: 4 } },

  { of: 'elf/eflags-la', status: 'pass', because: 'OBJ-v1', goarch: 'loong64' },
  { of: 'elf/eflags-la', status: 'pass', because: 'OBJ-v0 of Go 1.20', goarch: 'loong64', spec: { flags: 0x03 } },
  { of: 'elf/eflags-la', status: 'fail', because: 'OBJ-v2', goarch: 'loong64', spec: { flags: 0x83 } },
  { of: 'elf/eflags-la', status: 'fail', because: 'soft float', goarch: 'loong64', spec: { flags: 0x41 } },
  { of: 'elf/eflags-la', status: 'fail', because: 'an upper bit', goarch: 'loong64', spec: { flags: 0x143 } },
  { of: 'elf/eflags-la', status: 'fail', because: 'an extension', goarch: 'loong64', spec: { flags: 0x4b } },

  { of: 'elf/entry', status: 'pass', because: 'in the code' },
  { of: 'elf/entry', status: 'fail', because: 'at 0', spec: { entry: 0 } },
  {
    of: 'elf/entry',
    status: 'fail',
    because: 'in data',
    patch: f => write64(f, 24, Number(f.readBigUInt64LE(programHeaderAt(f, 1, 2) + 16))),
  },

  {
    of: 'elf/world',
    status: 'pass',
    because: 'new code, new platform',
    goarch: 'loong64',
    spec: { code: eight },
    evidence: '"votesNew":4',
  },
  {
    of: 'elf/world',
    status: 'fail',
    because: 'new code, old platform: upstream Go on Kylin V10',
    goarch: 'loong64',
    spec: { code: eight },
    platform: platform('loong64', { world: 'old' }),
  },
  {
    of: 'elf/world',
    status: 'pass',
    because: 'old code, old platform',
    goarch: 'loong64',
    spec: { code: sixteen },
    platform: platform('loong64', { world: 'old' }),
  },
  { of: 'elf/world', status: 'fail', because: 'old code, new platform', goarch: 'loong64', spec: { code: sixteen } },
  {
    of: 'elf/world',
    status: 'unknown',
    because: 'the platform is not known',
    goarch: 'loong64',
    spec: { code: eight },
    platform: platform('loong64', { world: null }),
  },
  { of: 'elf/world', status: 'unknown', because: 'no system call', goarch: 'loong64' },
  {
    of: 'elf/world',
    status: 'unknown',
    because: 'too few votes',
    goarch: 'loong64',
    spec: { code: sigprocmaskCode([8, 8]) },
  },
  {
    of: 'elf/world',
    status: 'unknown',
    because: 'mixed votes',
    goarch: 'loong64',
    spec: { code: sigprocmaskCode([8, 8, 8, 16]) },
  },
  {
    of: 'elf/world',
    status: 'unknown',
    because: 'mixed votes outweigh a loader',
    goarch: 'loong64',
    spec: { code: sigprocmaskCode([8, 8, 8, 16]), interp: loader.loong64, dynamic: {} },
  },
  {
    of: 'elf/world',
    status: 'fail',
    because: 'the old loader',
    goarch: 'loong64',
    spec: { interp: '/lib64/ld.so.1', dynamic: {} },
  },
  {
    of: 'elf/world',
    status: 'fail',
    because: 'new code with the old loader, as Go 1.19 links it',
    goarch: 'loong64',
    spec: { code: eight, interp: '/lib64/ld.so.1', dynamic: {} },
  },
  {
    of: 'elf/world',
    status: 'pass',
    because: 'glibc 2.36 symbols',
    goarch: 'loong64',
    spec: { interp: loader.loong64, dynamic: dynamic(['GLIBC_2.36']) },
  },
  { of: 'elf/world', status: 'fail', because: 'glibc 2.28 symbols', goarch: 'loong64', spec: { dynamic: dynamic() } },
  { of: 'elf/world', status: 'fail', because: 'an ABI tag of 4.15', goarch: 'loong64', spec: abiTag(4, 15, 0) },
  { of: 'elf/world', status: 'pass', because: 'an ABI tag of 5.19', goarch: 'loong64', spec: abiTag(5, 19, 0) },
  {
    of: 'elf/world',
    status: 'pass',
    because: 'C code sets the size beside the call',
    goarch: 'loong64',
    spec: {
      code: [8, 8, 8].flatMap(size => [
        loongarch.ori(7, size),
        loongarch.nop,
        loongarch.ori(11, 135),
        loongarch.syscall,
      ]),
    },
  },
  {
    of: 'elf/world',
    status: 'unknown',
    because: 'another system call is none of its business',
    goarch: 'loong64',
    spec: { code: [8, 8, 8].flatMap(size => [loongarch.ori(7, size), loongarch.ori(11, 134), loongarch.syscall]) },
  },

  { of: 'elf/interp', status: 'pass', because: 'none' },
  { of: 'elf/interp', status: 'pass', because: 'the platform’s', spec: { interp: loader.amd64, dynamic: {} } },
  {
    of: 'elf/interp',
    status: 'fail',
    because: 'musl’s on glibc',
    spec: { interp: '/lib/ld-musl-x86_64.so.1', dynamic: {} },
  },
  {
    of: 'elf/interp',
    status: 'unknown',
    because: 'not known',
    spec: { interp: loader.amd64, dynamic: {} },
    platform: platform('amd64', { interp: null }),
  },

  { of: 'elf/static-proof', status: 'pass', because: 'static' },
  { of: 'elf/static-proof', status: 'pass', because: 'static-pie', spec: { type: 3, dynamic: { flags1: 0x08000000 } } },
  {
    of: 'elf/static-proof',
    status: 'pass',
    because: 'weak symbols need nobody',
    spec: { type: 3, dynamic: { flags1: 0x08000000, symbols: [{ name: '__gmon_start__', weak: true }] } },
  },
  {
    of: 'elf/static-proof',
    status: 'fail',
    because: 'a loader',
    spec: { interp: loader.amd64, dynamic: {} },
    evidence: 'loader-dependent',
  },
  { of: 'elf/static-proof', status: 'fail', because: 'a library', spec: { dynamic: dynamic() } },
  {
    of: 'elf/static-proof',
    status: 'fail',
    because: 'an undefined symbol',
    spec: { dynamic: { symbols: [{ name: 'dlopen' }] } },
    evidence: '"undefined":["dlopen"]',
  },
  {
    of: 'elf/static-proof',
    status: 'pass',
    because: 'dynamic is allowed',
    spec: { dynamic: dynamic() },
    policy: { static: 'allowed' },
  },
  {
    of: 'elf/static-proof',
    status: 'unknown',
    because: 'more dynamic symbols than the file has room for',
    spec: { type: 3, dynamic: { flags1: 0x08000000 } },
    patch: f => f.writeUInt32LE(0x7fffffff, sectionOffset(f, 5) + 4),
  },

  { of: 'elf/pie-loader', status: 'pass', because: 'no loader' },
  { of: 'elf/pie-loader', status: 'fail', because: 'loader, no library', spec: { interp: loader.amd64, dynamic: {} } },
  {
    of: 'elf/pie-loader',
    status: 'warn',
    because: 'dynamic is allowed, and yet',
    spec: { interp: loader.amd64, dynamic: {} },
    policy: { static: 'allowed' },
  },
  {
    of: 'elf/pie-loader',
    status: 'pass',
    because: 'a library needs it',
    spec: { interp: loader.amd64, dynamic: dynamic() },
  },

  { of: 'elf/extldflags-ignored', status: 'pass', because: 'static' },
  {
    of: 'elf/extldflags-ignored',
    status: 'fail',
    because: 'static was wanted',
    spec: { dynamic: dynamic(), buildInfo: cgo },
  },
  {
    of: 'elf/extldflags-ignored',
    status: 'fail',
    because: 'it is recorded',
    spec: { dynamic: dynamic(), ...built({ CGO_ENABLED: '1', '-ldflags': '"-extldflags \\"-static\\""' }) },
    policy: { static: 'allowed' },
  },
  {
    of: 'elf/extldflags-ignored',
    status: 'pass',
    because: 'nobody asked',
    spec: { dynamic: dynamic(), buildInfo: cgo },
    policy: { static: 'allowed' },
  },
  {
    of: 'elf/extldflags-ignored',
    status: 'skip',
    because: 'no build info',
    spec: { dynamic: dynamic(), buildInfo: false },
  },

  { of: 'elf/cgo-setting', status: 'pass', because: 'off as wanted' },
  { of: 'elf/cgo-setting', status: 'warn', because: 'on', spec: { buildInfo: cgo } },
  { of: 'elf/cgo-setting', status: 'skip', because: 'no wish', policy: { cgo: 'any' } },
  { of: 'elf/cgo-setting', status: 'unknown', because: 'not recorded', spec: { buildInfo: false } },

  { of: 'elf/glibc-ceiling', status: 'pass', because: 'none needed' },
  { of: 'elf/glibc-ceiling', status: 'pass', because: '2.28 on 2.28', spec: { dynamic: dynamic() } },
  {
    of: 'elf/glibc-ceiling',
    status: 'fail',
    because: '2.34 on 2.28',
    spec: { dynamic: dynamic(['GLIBC_2.2.5', 'GLIBC_2.34']) },
    evidence: 'fcntl64@GLIBC_2.34',
  },
  {
    of: 'elf/glibc-ceiling',
    status: 'pass',
    because: '2.4 is older than 2.28',
    spec: { dynamic: dynamic(['GLIBC_2.4']) },
  },
  { of: 'elf/glibc-ceiling', status: 'fail', because: 'private', spec: { dynamic: dynamic(['GLIBC_PRIVATE']) } },
  {
    of: 'elf/glibc-ceiling',
    status: 'fail',
    because: 'DT_RELR',
    spec: { dynamic: dynamic(['GLIBC_2.17', 'GLIBC_ABI_DT_RELR']) },
  },
  {
    of: 'elf/glibc-ceiling',
    status: 'unknown',
    because: 'not known',
    spec: { dynamic: dynamic() },
    platform: platform('amd64', { glibc: null }),
  },

  { of: 'elf/libs-allowed', status: 'pass', because: 'none' },
  { of: 'elf/libs-allowed', status: 'pass', because: 'libc', spec: { dynamic: dynamic() } },
  {
    of: 'elf/libs-allowed',
    status: 'fail',
    because: 'libsqlite3',
    spec: { dynamic: { needed: ['libc.so.6', 'libsqlite3.so.0'] } },
  },
  { of: 'elf/libs-allowed', status: 'fail', because: 'a path', spec: { dynamic: { needed: ['/usr/lib/libc.so.6'] } } },
  {
    of: 'elf/libs-allowed',
    status: 'pass',
    because: 'allowed',
    spec: { dynamic: { needed: ['libsqlite3.so.0'] } },
    policy: { allowedLibraries: ['libsqlite3.so.0'] },
  },

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
  { of: 'elf/gnu-stack', status: 'warn', because: 'absent', spec: { stack: false } },

  { of: 'elf/textrel', status: 'pass', because: 'none' },
  { of: 'elf/textrel', status: 'fail', because: 'DT_TEXTREL', spec: { dynamic: { textrel: true } } },
  { of: 'elf/textrel', status: 'fail', because: 'DF_TEXTREL', spec: { dynamic: { flags: 4 } } },

  { of: 'elf/rpath', status: 'pass', because: 'none' },
  { of: 'elf/rpath', status: 'warn', because: 'RPATH', spec: { dynamic: { rpath: '/home/ci/lib' } } },
  { of: 'elf/rpath', status: 'warn', because: 'RUNPATH', spec: { dynamic: { runpath: '$ORIGIN' } } },
  {
    of: 'elf/rpath',
    status: 'pass',
    because: 'allowed',
    spec: { dynamic: { runpath: '$ORIGIN' } },
    policy: { allowedRpath: ['$ORIGIN'] },
  },

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

  { of: 'elf/isa-arm64', status: 'pass', because: 'v8.0', goarch: 'arm64', spec: built({ GOARM64: 'v8.0' }) },
  {
    of: 'elf/isa-arm64',
    status: 'fail',
    because: 'v8.1 on FT-2000+',
    goarch: 'arm64',
    spec: built({ GOARM64: 'v8.1' }),
  },
  {
    of: 'elf/isa-arm64',
    status: 'fail',
    because: 'v8.0,lse on v8.0',
    goarch: 'arm64',
    spec: built({ GOARM64: 'v8.0,lse' }),
  },
  {
    of: 'elf/isa-arm64',
    status: 'pass',
    because: 'v8.0,crypto',
    goarch: 'arm64',
    spec: built({ GOARM64: 'v8.0,crypto' }),
  },
  {
    of: 'elf/isa-arm64',
    status: 'pass',
    because: 'v8.0,lse on v8.2, which has LSE',
    goarch: 'arm64',
    spec: built({ GOARM64: 'v8.0,lse' }),
    platform: platform('arm64', { level: 'v8.2' }),
  },
  {
    of: 'elf/isa-arm64',
    status: 'fail',
    because: 'crypto on a CPU without',
    goarch: 'arm64',
    spec: built({ GOARM64: 'v8.0,crypto' }),
    platform: platform('arm64', { level: 'v8.2' }),
  },
  {
    of: 'elf/isa-arm64',
    status: 'fail',
    because: 'v9.0 is v8.5',
    goarch: 'arm64',
    spec: built({ GOARM64: 'v9.0' }),
    platform: platform('arm64', { level: 'v8.4' }),
  },
  {
    of: 'elf/isa-arm64',
    status: 'pass',
    because: 'Go 1.22 had v8.0 only',
    goarch: 'arm64',
    spec: built({}, 'go1.22.5'),
  },
  { of: 'elf/isa-arm64', status: 'unknown', because: 'not recorded', goarch: 'arm64' },
  { of: 'elf/isa-arm64', status: 'unknown', because: 'no build info', goarch: 'arm64', spec: { buildInfo: false } },
  {
    of: 'elf/isa-arm64',
    status: 'pass',
    because: 'every arm64 CPU has v8.0',
    goarch: 'arm64',
    spec: built({ GOARM64: 'v8.0' }),
    platform: platform('arm64', { level: null }),
  },
  {
    of: 'elf/isa-arm64',
    status: 'unknown',
    because: 'v8.1, CPU not known',
    goarch: 'arm64',
    spec: built({ GOARM64: 'v8.1' }),
    platform: platform('arm64', { level: null }),
  },

  { of: 'elf/isa-amd64', status: 'pass', because: 'v1', spec: built({ GOAMD64: 'v1' }) },
  { of: 'elf/isa-amd64', status: 'fail', because: 'v3 on KX-6000', spec: built({ GOAMD64: 'v3' }) },
  {
    of: 'elf/isa-amd64',
    status: 'pass',
    because: 'v3 on Hygon',
    spec: built({ GOAMD64: 'v3' }),
    platform: platform('amd64', { level: 'v3' }),
  },
  { of: 'elf/isa-amd64', status: 'pass', because: 'Go 1.17 had v1 only', spec: built({}, 'go1.17.13') },
  { of: 'elf/isa-amd64', status: 'unknown', because: 'not recorded', spec: built({}) },
  {
    of: 'elf/isa-amd64',
    status: 'fail',
    because: 'the C part needs v3',
    spec: { ...built({ GOAMD64: 'v1' }), ...isaNeeded(4) },
  },
  {
    of: 'elf/isa-amd64',
    status: 'pass',
    because: 'the C part needs v2',
    spec: { ...built({ GOAMD64: 'v1' }), ...isaNeeded(2) },
  },
  { of: 'elf/isa-amd64', status: 'unknown', because: 'a level to come', spec: built({ GOAMD64: 'v9' }) },

  {
    of: 'elf/isa-amd64',
    status: 'unknown',
    because: 'the C part was compiled for who knows what',
    spec: built({ GOAMD64: 'v1', CGO_ENABLED: '1', CGO_CFLAGS: '-O2 -march=native' }),
    evidence: '-march=native',
  },

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

  { of: 'elf/buildinfo', status: 'pass', because: 'there', evidence: 'vcs.modified=false' },
  {
    of: 'elf/buildinfo',
    status: 'unknown',
    because: 'removed; the file table and a version string remain',
    spec: { buildInfo: false, rodata: Buffer.from('…invalid kindgo1.26.5unreachable') },
    evidence: '"versionStrings":["go1.26.5"]',
  },
  { of: 'elf/buildinfo', status: 'unknown', because: 'not Go', spec: { buildInfo: false, pclntab: false } },

  { of: 'elf/go-version-policy', status: 'pass', because: 'a release' },
  {
    of: 'elf/go-version-policy',
    status: 'pass',
    because: 'with an experiment',
    spec: built({}, 'go1.26.8 X:nodwarf5'),
  },
  { of: 'elf/go-version-policy', status: 'warn', because: 'a candidate', spec: built({}, 'go1.27rc1') },
  { of: 'elf/go-version-policy', status: 'warn', because: 'a fork', spec: built({}, 'go1.19.8-loongson') },
  { of: 'elf/go-version-policy', status: 'warn', because: 'devel', spec: built({}, 'devel go1.28-4c1ef2ab Mon Jun 1') },
  { of: 'elf/go-version-policy', status: 'warn', because: 'too old', policy: { minGoVersion: '1.27' } },
  { of: 'elf/go-version-policy', status: 'pass', because: 'old enough', policy: { minGoVersion: '1.26.8' } },
  { of: 'elf/go-version-policy', status: 'unknown', because: 'no build info', spec: { buildInfo: false } },

  { of: 'elf/vcs', status: 'pass', because: 'clean' },
  { of: 'elf/vcs', status: 'pass', because: 'the expected commit', policy: { expectedCommit: '3f9c2d1a81b0' } },
  { of: 'elf/vcs', status: 'fail', because: 'another commit', policy: { expectedCommit: 'a81b0e2c4d5f' } },
  { of: 'elf/vcs', status: 'warn', because: 'dirty', spec: built({ 'vcs.modified': 'true' }) },
  {
    of: 'elf/vcs',
    status: 'warn',
    because: 'nothing recorded',
    spec: { buildInfo: { version: 'go1.26.8', path: 'x', module: 'x' } },
  },
  {
    of: 'elf/vcs',
    status: 'pass',
    because: 'a module version',
    spec: { buildInfo: { version: 'go1.26.8', path: 'x', module: 'x', moduleVersion: 'v1.2.3' } },
  },
  {
    of: 'elf/vcs',
    status: 'unknown',
    because: 'nothing to compare',
    spec: { buildInfo: { version: 'go1.26.8', path: 'x', module: 'x' } },
    policy: { expectedCommit: '3f9c2d1a81b0' },
  },

  { of: 'elf/trimpath', status: 'pass', because: 'relative paths' },
  {
    of: 'elf/trimpath',
    status: 'warn',
    because: 'absolute paths',
    spec: { pclntab: { format: '1.20', files: ['/home/li.wei/gateway/main.go', 'runtime/proc.go'] } },
    evidence: '/home/…/gateway/main.go',
  },
  { of: 'elf/trimpath', status: 'unknown', because: 'no table', spec: { pclntab: false } },
];

describe('checks', () => {
  test.each(cases.map(c => [`${c.of} ${c.status}: ${c.because}`, c] as const))('%s', async (_, c) => {
    const checks = await run(c);
    const found = checks.filter(({ id }) => id === c.of);
    expect(found).toHaveLength(1);
    expect(found[0]?.status).toBe(c.status);
    expect(JSON.stringify(found[0]?.evidence)).toContain(c.evidence ?? '');
    expect(found[0]?.hint === undefined).toBe(c.status === 'pass' || c.status === 'skip');
  });

  test('every check that judges one file is failed by a case and passed by another', () => {
    const elsewhere = ['elf/arch-set', 'elf/readelf-agrees'];
    const tried = (good: boolean) =>
      new Set(cases.filter(({ status }) => (status === 'pass') === good).map(({ of }) => of));
    for (const { id } of elfChecks) {
      if (elsewhere.includes(id)) continue;
      expect({ id, passed: tried(true).has(id), caught: tried(false).has(id) }).toEqual({
        id,
        passed: true,
        caught: true,
      });
    }
  });

  test.each(['amd64', 'arm64', 'loong64'] as const)('a good %s file passes all of them', async goarch => {
    const settings = { amd64: { GOAMD64: 'v1' }, arm64: { GOARM64: 'v8.0' }, loong64: {} }[goarch];
    const spec = { ...built(settings as Record<string, string>), ...(goarch === 'loong64' && { code: eight }) };
    const checks = await run({ of: '', status: 'pass', because: '', goarch, spec });
    expect(checks.filter(({ status }) => status !== 'pass')).toEqual([]);
    expect(checks.length).toBeGreaterThan(25);
  });

  test('what depends on the platform is said for each, the rest once', async () => {
    const facts = await readFacts(bytesWindow(buildElf({ machine: 'loong64', code: eight })));
    const platforms = [
      platform('loong64', {}, 'new/a'),
      platform('loong64', { world: 'old' }, 'old/b'),
      platform('arm64', {}, 'not/this'),
    ];
    const checks = checkElf(facts, {
      subject: 'x',
      target: { goos: 'linux', goarch: 'loong64' },
      platforms,
      policy: { static: 'required', cgo: 'off' },
    });
    expect(checks.filter(({ id }) => id === 'elf/world').map(c => [c.platform, c.status])).toEqual([
      ['new/a', 'pass'],
      ['old/b', 'fail'],
    ]);
    expect(checks.filter(({ id }) => id === 'elf/valid').map(c => c.platform)).toEqual([undefined]);
    expect(checks.some(c => c.platform === 'not/this')).toBe(false);
    expect(checks.some(c => c.id === 'elf/isa-arm64')).toBe(false);
  });

  test('a file for another architecture is not judged by rules of this one', async () => {
    const checks = await run({
      of: '',
      status: 'fail',
      because: '',
      spec: { machine: 'arm64', dynamic: { relocations: [1027] } },
    });
    expect(checks.find(({ id }) => id === 'elf/machine')?.status).toBe('fail');
    expect(checks.some(({ id }) => id === 'elf/reloc-kind' || id === 'elf/load-align')).toBe(false);
  });

  test('all of it fits the report schema, however long the lists of a hostile file are', async () => {
    const needed = Array.from({ length: 3000 }, (_, i) => `lib${'x'.repeat(400)}${i}.so\u202e\u0007`);
    const symbols = Array.from({ length: 3000 }, (_, i) => ({ name: `symbol${i}`, version: 'GLIBC_2.99' }));
    const checks = await run({
      of: '',
      status: 'fail',
      because: '',
      spec: {
        type: 3,
        interp: '/x'.repeat(3000),
        dynamic: { needed, symbols, versions: { 'libc.so.6': ['GLIBC_2.99'] }, rpath: 'y'.repeat(9000) },
        ...built(Object.fromEntries(Array.from({ length: 900 }, (_, i) => [`key${i}`, 'v'.repeat(3000)]))),
        pclntab: { format: '1.20', files: Array.from({ length: 300 }, (_, i) => `/${'d'.repeat(900)}/${i}.go`) },
      },
    });
    const schema = reportSchema.shape.checks;
    expect(schema.safeParse(checks).error?.issues).toBeUndefined();
    expect(JSON.stringify(checks)).not.toMatch(/\u202e|\\u0007/);
  });
});

describe('elf/arch-set', () => {
  const member = async (goarch: Goarch, overlay: Record<string, unknown> = {}) => {
    const spec = buildElf({ machine: goarch, buildInfo: { ...goodBuildInfo, ...overlay } });
    const sha256 = createHash('sha256').update(spec).digest('hex');
    return { subject: `gateway-${goarch}`, sha256, goarch, buildInfo: (await readFacts(bytesWindow(spec))).buildInfo };
  };

  test('one build passes', async () => {
    const checks = checkArchSet([await member('amd64'), await member('arm64'), await member('loong64')]);
    expect(checks.map(c => c.status)).toEqual(['pass']);
  });

  test.each([
    ['goVersion', { version: 'go1.25.1' }],
    ['version', { moduleVersion: 'v1.2.2' }],
    ['module', { module: 'example.com/other' }],
    ['vcs.revision', { settings: { 'vcs.revision': 'b'.repeat(40) } }],
  ] as const)('another %s fails', async (differing, overlay) => {
    const [check, ...rest] = checkArchSet([await member('amd64'), await member('loong64', overlay)]);
    expect(rest).toEqual([]);
    expect(check?.status).toBe('fail');
    expect(check?.evidence['differing']).toEqual([differing]);
  });

  test('two programs are two sets', async () => {
    const other = { path: 'example.com/gateway/cmd/gwctl', version: 'go1.25.1' };
    const checks = checkArchSet([
      await member('amd64'),
      await member('arm64'),
      await member('amd64', other),
      await member('arm64', other),
    ]);
    expect(checks.map(c => c.status)).toEqual(['pass', 'pass']);
  });

  test('a file without build info leaves it unknown', async () => {
    const bare = { subject: 'bare', sha256: '0'.repeat(64), goarch: 'loong64', buildInfo: undefined };
    const checks = checkArchSet([await member('amd64'), await member('arm64'), bare]);
    expect(checks.map(c => c.status)).toEqual(['unknown', 'pass']);
  });

  test('equal bytes count once: bare, in a tarball and in a package', async () => {
    const [arm64, loong64] = [await member('arm64'), await member('loong64')];
    const copy = { ...arm64, subject: 'dist/gateway.deb!/usr/bin/gateway' };
    expect(checkArchSet([arm64, copy])).toEqual([]);
    const [check, ...rest] = checkArchSet([arm64, copy, loong64]);
    expect(rest).toEqual([]);
    expect(check).toMatchObject({ status: 'pass', title: { en: expect.stringContaining('2 files of one build') } });
    const old = { ...(await member('arm64', { version: 'go1.25.1' })), subject: 'dist/gateway.rpm!/usr/bin/gateway' };
    expect(checkArchSet([arm64, copy, old])).toMatchObject([{ status: 'fail' }]);
  });

  test('a single file is no set', async () => {
    expect(checkArchSet([await member('amd64')])).toEqual([]);
  });
});

describe('definitions', () => {
  test('each id is there once, with both languages and a source', () => {
    const ids = elfChecks.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, title, why, fix, source } of elfChecks) {
      expect(id).toMatch(/^elf\/[a-z0-9-]+$/);
      expect(source).not.toBe('');
      for (const text of [title, why, fix]) {
        expect(text.en).toMatch(/\S/);
        expect(text.zh).toMatch(/\p{Script=Han}/u);
      }
    }
  });
});

async function run({ goarch = 'amd64', spec = {}, patch, platform: on, policy }: Case) {
  const file = buildElf({ machine: goarch, pclntab: goodFiles, ...spec });
  patch?.(file);
  const facts = await readFacts(bytesWindow(file)).catch(error => {
    throw error instanceof ElfError ? new Error(`unreadable: ${error.message}`) : error;
  });
  return checkElf(facts, {
    subject: 'gateway',
    target: { goos: 'linux', goarch },
    platforms: [on ?? platform(goarch)],
    policy: { static: 'required', cgo: 'off', ...policy },
  });
}

function eachLoad(file: Buffer, act: (at: number) => void): void {
  for (let i = 0; i < file.readUInt16LE(56); i++) if (file.readUInt32LE(64 + i * 56) === 1) act(64 + i * 56);
}

function shiftAddress(file: Buffer, nth: number, by: number): void {
  const at = programHeaderAt(file, 1, nth) + 16;
  write64(file, at, Number(file.readBigUInt64LE(at)) + by);
}

function sectionOffset(file: Buffer, type: number): number {
  const shoff = Number(file.readBigUInt64LE(40));
  for (let i = 0; i < file.readUInt16LE(60); i++)
    if (file.readUInt32LE(shoff + i * 64 + 4) === type) return Number(file.readBigUInt64LE(shoff + i * 64 + 24));
  throw new Error(`no section of type ${type}`);
}
