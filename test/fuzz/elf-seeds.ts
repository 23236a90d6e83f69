import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildElf, type DynamicSpec, type ElfSpec, goodBuildInfo, sigprocmaskCode } from '../elf-builder.js';

const dynamic: DynamicSpec = {
  needed: ['libc.so.6', 'libm.so.6'],
  runpath: '$ORIGIN',
  soname: 'x.so',
  flags: 4,
  flags1: 0x08000000,
  debug: true,
  symbols: [
    { name: 'open', version: 'GLIBC_2.36' },
    { name: 'getaddrinfo', version: 'GLIBC_2.2.5' },
    { name: 'w', weak: true },
  ],
  versions: { 'libc.so.6': ['GLIBC_2.36', 'GLIBC_2.2.5'], 'libm.so.6': ['GLIBC_ABI_DT_RELR'] },
  relocations: [3, 5, 66],
};

const notes = [
  { name: 'GNU', type: 1, desc: Buffer.from('00000000040000000f00000000000000', 'hex') },
  { name: 'GNU', type: 3, desc: Buffer.alloc(20, 7) },
  { name: 'GNU', type: 5, desc: Buffer.from('020080c00400000003000000', 'hex') },
  { name: 'Go', type: 4, desc: Buffer.from('abc/def/ghi') },
];

const settings = {
  '-trimpath': 'true',
  CGO_ENABLED: '1',
  GOARM64: 'v8.1',
  GOAMD64: 'v3',
  '-ldflags': '-extldflags=-static',
};

/** Every shape that the builder can write: architectures, with and without each table. */
const shapes: readonly ElfSpec[] = (['amd64', 'arm64', 'loong64'] as const).flatMap((machine): ElfSpec[] => [
  { machine },
  { machine, sections: false },
  { machine, interp: '/lib64/ld.so.1', dynamic, notes },
  { machine, type: 3, interp: '/lib64/ld-linux-x86-64.so.2', dynamic, sections: false, notes },
  { machine, type: 3, dynamic: { ...dynamic, needed: [], symbols: [] }, stack: false },
  { machine, sections: false, buildInfo: { ...goodBuildInfo, form: 'pointers', settings } },
  { machine, buildInfo: { ...goodBuildInfo, settings }, pclntab: { format: '1.16', files: ['/home/a/b.go', 'c.go'] } },
  { machine, buildInfo: false, pclntab: { format: '1.2', files: ['/a/b.go', 'c.go'] } },
  { machine, buildInfo: false, pclntab: { format: '1.18', files: ['/a/b.go'] }, sections: false },
  { machine, buildInfo: false, pclntab: false, rodata: Buffer.from('xxgo1.26.5go1.9rc1go1.') },
  { machine, code: sigprocmaskCode([8, 8, 8, 16]), stride: 0x1000, align: 0x1000 },
  { machine, code: sigprocmaskCode([16, 16, 16]), dataFlags: 7, sections: false },
]);

/** Files of 1 to 4 KB. */
export function syntheticSeeds(): Buffer[] {
  return shapes.map(buildElf);
}

/** What scripts/fuzz.ts had Go build; in the order of their names, since an input's number must mean the same again. */
export function realSeeds(folder: string): Buffer[] {
  return readdirSync(folder)
    .sort()
    .map(name => readFileSync(join(folder, name)));
}
