import { platform } from '../platforms-for-elf.js';
import { type Case, cgo, dynamic } from './case.js';

const staticGlibc = (more: string) => Buffer.from(`glibc-ld.so.cache1.1\0Fatal glibc error: %s\0${more}\0`);

export const librariesCases: readonly Case[] = [
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

  { of: 'elf/static-glibc-nss', status: 'pass', because: 'no C library' },
  {
    of: 'elf/static-glibc-nss',
    status: 'warn',
    because: 'stripped, but its texts are those of glibc’s name service',
    spec: { buildInfo: cgo, rodata: staticGlibc('libnss_%s.so%s') },
    evidence: '"nss":["libnss_"]',
  },
  {
    of: 'elf/static-glibc-nss',
    status: 'warn',
    because: 'not stripped: who asks it is named',
    spec: {
      buildInfo: cgo,
      rodata: staticGlibc('libnss_%s.so%s'),
      extra: {
        '.strtab': { bytes: Buffer.from('\0main\0getaddrinfo\0_cgo_getpwnam_r\0') },
        __libc_atexit: { bytes: Buffer.alloc(8) },
      },
    },
    evidence: '"callers":["getaddrinfo"]',
  },
  {
    of: 'elf/static-glibc-nss',
    status: 'pass',
    because: 'a static glibc that resolves nothing',
    spec: { buildInfo: cgo, rodata: staticGlibc('/etc/nsswitch.conf') },
    evidence: '"libc":"glibc"',
  },
  {
    of: 'elf/static-glibc-nss',
    status: 'pass',
    because: 'musl has no such service',
    spec: { buildInfo: cgo, rodata: Buffer.from('a musl program that talks of libnss_files') },
    evidence: '"libc":"other"',
  },
  {
    of: 'elf/static-glibc-nss',
    status: 'pass',
    because: 'a pure Go program that talks of it',
    spec: { rodata: staticGlibc('libnss_%s.so%s') },
  },
];
