import { writeFile } from 'node:fs/promises';
import * as patch from './byte-patches.js';
import { go, goWithPaths } from './go-builds.js';
import { type GoVersion, NEWEST, OLDEST } from './go-toolchains.js';
import {
  amd,
  arm,
  ft2000plus,
  glibcFindings,
  kunpeng,
  kylinArm,
  kylinHygon,
  loong,
  newWorld,
  oldWorld,
  on,
  openEuler22,
  openEulerArm,
  phytium,
  uosLoong,
  zhaoxin,
} from './platforms.js';
import type { Row } from './row.js';
import { debian, installed, npm } from './third-party.js';
import { objcopied, packed, patched } from './tools.js';

const small = '-s -w -buildid=';
/** Built in a folder without a repository. */
const noCommit = 'warn elf/vcs';
/** Upstream’s Go on the old world. */
const old = on('fail elf/world', oldWorld);
const cgo = { static: 'required', cgo: 'on' } as const;
const dynamic = { static: 'allowed', cgo: 'on' } as const;
const anything = { static: 'allowed', cgo: 'any' } as const;
const needsLoader = ['fail elf/static-proof', 'fail elf/pie-loader'];
/** Without build info only what the file itself shows is known. */
const noBuildInfo = ['elf/buildinfo', 'elf/go-version-policy', 'elf/vcs'].map(id => `unknown ${id}`);
const lost = (where: readonly string[]) => [
  ...noBuildInfo,
  'unknown elf/cgo-setting',
  ...on('unknown elf/kernel-min', where),
];
const gone = 'its build info was removed';
const notGo = 'it is no Go program';

/** G1, G2 of each architecture by every Go that matters. */
function plain(goarch: 'loong64' | 'arm64' | 'amd64', version: GoVersion, findings: readonly string[]): Row {
  return {
    made: go({ goarch, go: version, ldflags: small }),
    linking: 'static',
    findings: [noCommit, ...findings],
    runs: 'starts',
  };
}

const built: Readonly<Record<string, Row>> = {
  'loong64 1.19': plain('loong64', OLDEST, old),
  'loong64 1.21': plain('loong64', '1.21.13', old),
  'loong64 1.24': plain('loong64', '1.24.13', old),
  loong64: plain('loong64', NEWEST, old),
  'arm64 1.19': plain('arm64', OLDEST, []),
  'arm64 1.23': plain('arm64', '1.23.12', []),
  arm64: plain('arm64', NEWEST, []),
  'amd64 1.19': plain('amd64', OLDEST, []),
  amd64: plain('amd64', NEWEST, []),
  'loong64 with symbols': {
    made: go({ goarch: 'loong64' }),
    linking: 'static',
    findings: [noCommit, ...old],
    runs: 'starts',
  },
  'amd64 with symbols and paths': {
    made: goWithPaths({ goarch: 'amd64' }),
    linking: 'static',
    findings: [noCommit, 'warn elf/trimpath'],
    runs: 'starts',
  },
  'amd64 with symbols where none are wanted': {
    made: patched('amd64 with symbols and paths', 'nothing', () => undefined),
    policy: { static: 'required', cgo: 'off', debugInfo: 'stripped' },
    linking: 'static',
    findings: [noCommit, 'warn elf/trimpath', 'warn elf/debug-info'],
    runs: 'starts',
  },
  'amd64 larger than agreed': {
    made: patched('amd64', 'nothing', () => undefined),
    policy: { static: 'required', cgo: 'off', maxSize: 100_000 },
    linking: 'static',
    findings: [noCommit, 'warn elf/size-budget'],
    runs: 'starts',
  },
  'amd64 that another build made otherwise': {
    made: patched('amd64', 'nothing', () => undefined),
    policy: {
      static: 'required',
      cgo: 'off',
      rebuilt: [
        {
          package: 'example.com/corpus/hello',
          target: { goos: 'linux', goarch: 'amd64' },
          sha256: '0'.repeat(64),
          size: 1,
        },
      ],
    },
    linking: 'static',
    findings: [noCommit, 'warn elf/repro'],
    runs: 'starts',
  },
  'amd64 -w': {
    made: go({ goarch: 'amd64', ldflags: '-w' }),
    linking: 'static',
    findings: [noCommit],
    runs: 'starts',
  },
  'amd64 -s': {
    made: go({ goarch: 'amd64', ldflags: '-s' }),
    linking: 'static',
    findings: [noCommit],
    runs: 'starts',
  },
  'loong64 DWARF 4': {
    made: go({ goarch: 'loong64', go: '1.24.13' }),
    linking: 'static',
    findings: [noCommit, ...old],
    runs: 'starts',
  },
  'amd64 that speaks of UPX': {
    made: go({ goarch: 'amd64', package: 'marker' }),
    linking: 'static',
    findings: [noCommit],
    runs: 'starts',
  },
  'amd64 GOFIPS140': {
    made: go({ goarch: 'amd64', env: { GOFIPS140: 'v1.0.0' } }),
    linking: 'static',
    findings: [noCommit],
    runs: 'starts',
  },
  'amd64 too old for the policy': {
    made: patched('amd64', 'nothing', () => undefined),
    policy: { static: 'required', cgo: 'off', minGoVersion: '1.99' },
    linking: 'static',
    findings: [noCommit, 'warn elf/go-version-policy'],
    runs: 'starts',
  },

  // B1: the other LoongArch world.
  'loong64 old world 1.19': {
    made: go({ goarch: 'loong64', go: OLDEST, ldflags: small, oldWorld: true }),
    linking: 'static',
    findings: [noCommit, ...on('fail elf/world', newWorld)],
    runs: 'SIGSEGV',
  },
  'loong64 old world': {
    made: go({ goarch: 'loong64', ldflags: small, oldWorld: true }),
    linking: 'static',
    findings: [noCommit, ...on('fail elf/world', newWorld)],
    runs: 'SIGSEGV',
  },
  'loong64 old world with symbols': {
    made: go({ goarch: 'loong64', oldWorld: true }),
    linking: 'static',
    findings: [noCommit, ...on('fail elf/world', newWorld)],
    runs: 'SIGSEGV',
  },

  // B2: -buildmode=pie without cgo.
  'arm64 pie 1.19': {
    made: go({ goarch: 'arm64', go: OLDEST, args: ['-buildmode=pie'] }),
    linking: 'loader-dependent',
    findings: [noCommit, ...needsLoader],
    runs: 'loader',
  },
  'arm64 pie': {
    made: go({ goarch: 'arm64', args: ['-buildmode=pie'], ldflags: '-s -w' }),
    linking: 'loader-dependent',
    findings: [noCommit, ...needsLoader],
    runs: 'loader',
  },
  'loong64 pie': {
    made: go({ goarch: 'loong64', args: ['-buildmode=pie'] }),
    linking: 'loader-dependent',
    findings: [noCommit, ...needsLoader, ...old, ...on('fail elf/interp', oldWorld)],
    runs: 'loader',
  },
  'amd64 pie, dynamic is allowed': {
    made: go({ goarch: 'amd64', args: ['-buildmode=pie'] }),
    policy: { static: 'allowed', cgo: 'off' },
    linking: 'loader-dependent',
    findings: [noCommit, 'warn elf/pie-loader'],
    runs: 'starts',
  },

  // B3, B4, B9: cgo.
  'amd64 cgo dynamic': {
    made: go({ goarch: 'amd64', cc: 'gcc', package: 'native' }),
    policy: dynamic,
    linking: 'dynamic',
    findings: [noCommit, ...on('fail elf/glibc-ceiling', [...kylinHygon, ...zhaoxin])],
    runs: 'starts',
  },
  'amd64 -extldflags -static ignored': {
    made: goWithPaths({ goarch: 'amd64', cc: 'gcc', package: 'users', ldflags: '-extldflags "-static"' }),
    linking: 'dynamic',
    findings: [
      noCommit,
      'fail elf/extldflags-ignored',
      'fail elf/static-proof',
      'warn elf/cgo-setting',
      ...on('fail elf/glibc-ceiling', [...kylinHygon, ...zhaoxin]),
      'warn elf/trimpath',
    ],
    runs: 'starts',
  },
  'arm64 cgo dynamic': {
    made: go({ goarch: 'arm64', cc: 'cross', package: 'native' }),
    policy: dynamic,
    linking: 'dynamic',
    findings: [noCommit, ...on('fail elf/glibc-ceiling', kylinArm)],
    runs: 'loader',
  },
  'loong64 cgo dynamic': {
    made: go({ goarch: 'loong64', cc: 'cross', package: 'native' }),
    policy: dynamic,
    linking: 'dynamic',
    findings: [
      noCommit,
      ...old,
      ...on('fail elf/interp', oldWorld),
      ...on('fail elf/glibc-ceiling', [...openEuler22, ...oldWorld]),
    ],
    runs: 'loader',
  },
  'amd64 musl dynamic': {
    made: go({ goarch: 'amd64', cc: 'musl-gcc', package: 'native', ldflags: '-linkmode external' }),
    policy: dynamic,
    linking: 'dynamic',
    findings: [noCommit, ...on('fail elf/interp', amd), 'fail elf/libs-allowed'],
    runs: 'starts',
  },
  'amd64 with a library that is not glibc’s': {
    made: go({
      goarch: 'amd64',
      cc: 'gcc',
      package: 'native',
      ldflags: '-linkmode external -extldflags "-Wl,--no-as-needed -latomic"',
    }),
    policy: dynamic,
    linking: 'dynamic',
    findings: [noCommit, 'fail elf/libs-allowed', ...on('fail elf/glibc-ceiling', [...kylinHygon, ...zhaoxin])],
    runs: 'starts',
  },
  'amd64 with RUNPATH': {
    made: go({
      goarch: 'amd64',
      cc: 'gcc',
      package: 'native',
      ldflags: '-linkmode external -extldflags "-Wl,-rpath,/home/ci/lib"',
    }),
    policy: dynamic,
    linking: 'dynamic',
    findings: [noCommit, 'warn elf/rpath', ...on('fail elf/glibc-ceiling', [...kylinHygon, ...zhaoxin])],
    runs: 'starts',
  },
  'amd64 with text relocations': {
    made: go({
      goarch: 'amd64',
      cc: 'gcc',
      package: 'textrel',
      args: ['-buildmode=pie'],
      ldflags: '-linkmode external -extldflags "-Wl,-z,notext"',
    }),
    policy: dynamic,
    linking: 'dynamic',
    findings: [noCommit, 'fail elf/textrel', ...on('fail elf/glibc-ceiling', [...kylinHygon, ...zhaoxin])],
    runs: 'starts',
  },

  // G3, G4, B5: cgo that is static all the same.
  'amd64 cgo static': {
    made: go({ goarch: 'amd64', cc: 'gcc', package: 'native', ldflags: '-linkmode external -extldflags -static' }),
    policy: cgo,
    linking: 'static',
    findings: [noCommit],
    runs: 'starts',
  },
  'amd64 cgo static-pie': {
    made: go({
      goarch: 'amd64',
      cc: 'gcc',
      package: 'native',
      args: ['-buildmode=pie'],
      ldflags: '-linkmode external -extldflags -static-pie',
    }),
    policy: cgo,
    linking: 'static-pie',
    findings: [noCommit],
    runs: 'starts',
  },
  'amd64 musl static': {
    made: go({ goarch: 'amd64', cc: 'musl-gcc', package: 'native', ldflags: '-linkmode external -extldflags -static' }),
    policy: cgo,
    linking: 'static',
    findings: [noCommit],
    runs: 'starts',
  },
  'amd64 static with glibc’s names': {
    made: go({ goarch: 'amd64', cc: 'gcc', package: 'users', ldflags: '-linkmode external -extldflags -static' }),
    policy: cgo,
    linking: 'static',
    findings: [noCommit, 'warn elf/static-glibc-nss'],
    runs: 'starts',
  },
  'amd64 static with Go’s names': {
    made: go({
      goarch: 'amd64',
      cc: 'gcc',
      package: 'users',
      args: ['-tags=netgo,osusergo'],
      ldflags: '-linkmode external -extldflags -static',
    }),
    policy: cgo,
    linking: 'static',
    findings: [noCommit],
    runs: 'starts',
  },
  'arm64 cgo static': {
    made: go({ goarch: 'arm64', cc: 'cross', package: 'native', ldflags: '-linkmode external -extldflags -static' }),
    policy: cgo,
    linking: 'static',
    findings: [noCommit],
    runs: 'starts',
  },
  'loong64 cgo static': {
    made: go({ goarch: 'loong64', cc: 'cross', package: 'native', ldflags: '-linkmode external -extldflags -static' }),
    policy: cgo,
    linking: 'static',
    findings: [noCommit, ...old],
    runs: 'starts',
  },
  'loong64 cgo static-pie': {
    made: go({
      goarch: 'loong64',
      cc: 'cross',
      package: 'native',
      args: ['-buildmode=pie'],
      ldflags: '-linkmode external -extldflags -static-pie',
    }),
    policy: cgo,
    linking: 'static-pie',
    findings: [noCommit, ...old],
    runs: 'starts',
  },
  // New-world libc, old-world Go: the file is of neither.
  'loong64 cgo static of both worlds': {
    made: go({
      goarch: 'loong64',
      cc: 'cross',
      package: 'native',
      ldflags: '-linkmode external -extldflags -static',
      oldWorld: true,
    }),
    policy: cgo,
    linking: 'static',
    findings: [noCommit, ...on('fail elf/world', [...newWorld, ...oldWorld]), 'fail elf/foreign-world'],
    runs: 'SIGSEGV',
  },

  // B6: pages.
  'arm64 for 4 KiB pages': {
    made: go({ goarch: 'arm64', ldflags: '-R 0x1000' }),
    linking: 'static',
    findings: [noCommit, ...on('fail elf/load-align', kylinArm), ...on('fail elf/load-overlap', kylinArm)],
    runs: 'starts',
  },
  // Of these two one does not fit 16 KiB pages, and the other fits them by the chance of its sizes.
  'loong64 with C for 4 KiB pages': {
    made: go({
      goarch: 'loong64',
      cc: 'cross',
      package: 'native',
      ldflags: '-linkmode external -extldflags "-static -Wl,-z,max-page-size=4096"',
    }),
    policy: cgo,
    linking: 'static',
    findings: [
      noCommit,
      ...old,
      ...on('fail elf/load-align', newWorld),
      ...on('fail elf/load-congruence', newWorld),
      ...['align', 'congruence', 'overlap'].flatMap(kind => on(`unknown elf/load-${kind}`, oldWorld)),
    ],
    runs: 'starts',
  },
  'loong64 for 4 KiB pages': {
    made: go({ goarch: 'loong64', ldflags: '-R 0x1000' }),
    linking: 'static',
    findings: [
      noCommit,
      ...old,
      ...on('warn elf/load-align', newWorld),
      ...['align', 'overlap'].flatMap(kind => on(`unknown elf/load-${kind}`, oldWorld)),
    ],
    runs: 'starts',
  },
  'amd64 for 4 KiB pages': {
    made: go({ goarch: 'amd64', ldflags: '-R 0x1000' }),
    linking: 'static',
    findings: [noCommit],
    runs: 'starts',
  },

  // B7, B8: instruction sets.
  'arm64 v8.1 1.23': {
    made: go({ goarch: 'arm64', go: '1.23.12', env: { GOARM64: 'v8.1' } }),
    linking: 'static',
    findings: [noCommit, ...on('fail elf/isa-arm64', phytium), ...on('unknown elf/isa-arm64', ft2000plus)],
    runs: { 'cortex-a57': 'SIGILL', 'neoverse-n1': 'starts' },
  },
  'arm64 v8.1': {
    made: go({ goarch: 'arm64', env: { GOARM64: 'v8.1' } }),
    linking: 'static',
    findings: [noCommit, ...on('fail elf/isa-arm64', phytium), ...on('unknown elf/isa-arm64', ft2000plus)],
    runs: { 'cortex-a57': 'SIGILL', 'neoverse-n1': 'starts' },
  },
  'arm64 v8.0,crypto': {
    made: go({ goarch: 'arm64', env: { GOARM64: 'v8.0,crypto' } }),
    linking: 'static',
    // Go makes nothing of `crypto`.
    findings: [noCommit, ...on('warn elf/isa-arm64', ft2000plus)],
    runs: 'starts',
  },
  'arm64 v9.0': {
    made: go({ goarch: 'arm64', env: { GOARM64: 'v9.0' } }),
    linking: 'static',
    findings: [
      noCommit,
      ...on('fail elf/isa-arm64', phytium),
      // Of v9.0 this Go uses LSE alone, which they have.
      ...on('warn elf/isa-arm64', [...kunpeng, ...openEulerArm]),
      ...on('unknown elf/isa-arm64', ft2000plus),
    ],
    runs: { 'cortex-a57': 'SIGILL', 'neoverse-n1': 'starts' },
  },
  'amd64 v3 1.19': {
    made: go({ goarch: 'amd64', go: OLDEST, env: { GOAMD64: 'v3' } }),
    linking: 'static',
    findings: [noCommit, ...on('fail elf/isa-amd64', zhaoxin)],
    runs: { Dhyana: 'starts', IvyBridge: 'refuses' },
  },
  'amd64 v3': {
    made: go({ goarch: 'amd64', env: { GOAMD64: 'v3' } }),
    linking: 'static',
    findings: [noCommit, ...on('fail elf/isa-amd64', zhaoxin)],
    runs: { Dhyana: 'starts', IvyBridge: 'refuses' },
  },
  'amd64 v4': {
    made: go({ goarch: 'amd64', env: { GOAMD64: 'v4' } }),
    linking: 'static',
    findings: [noCommit, ...on('fail elf/isa-amd64', amd)],
    runs: 'refuses',
  },
  'arm64 C for ARMv8.1': {
    made: go({
      goarch: 'arm64',
      cc: 'cross',
      package: 'atomic',
      ldflags: '-linkmode external -extldflags -static',
      env: { CGO_CFLAGS: '-O2 -march=armv8.1-a' },
    }),
    policy: cgo,
    linking: 'static',
    // -trimpath leaves CGO_CFLAGS unrecorded, and GOARM64=v8.0 speaks of Go alone: only the code shows it.
    findings: [noCommit, ...on('unknown elf/isa-arm64', [...phytium, ...ft2000plus])],
    unsaid: 'C code that uses LSE may ask for it in a way of its own',
    runs: { 'cortex-a57': 'SIGILL', 'neoverse-n1': 'starts' },
  },
  'arm64 C with LL/SC': {
    made: go({
      goarch: 'arm64',
      cc: 'cross',
      package: 'atomic',
      ldflags: '-linkmode external -extldflags -static',
      env: { CGO_CFLAGS: '-O2 -mno-outline-atomics' },
    }),
    policy: cgo,
    linking: 'static',
    findings: [noCommit],
    runs: 'starts',
  },
  'arm64 C with outline atomics': {
    made: go({
      goarch: 'arm64',
      cc: 'cross',
      package: 'atomic',
      ldflags: '-linkmode external -extldflags -static',
    }),
    policy: cgo,
    linking: 'static',
    findings: [noCommit],
    runs: 'starts',
  },
  'amd64 C for x86-64-v3': {
    made: goWithPaths({
      goarch: 'amd64',
      cc: 'gcc',
      package: 'native',
      ldflags: '-linkmode external -extldflags -static',
      env: { CGO_CFLAGS: '-O2 -march=x86-64-v3' },
    }),
    policy: cgo,
    unsaid: 'its C flags allow instructions of a level; whether the code has any, they do not say',
    linking: 'static',
    findings: [noCommit, 'warn elf/trimpath', ...on('unknown elf/isa-amd64', zhaoxin)],
    runs: 'starts',
  },
  'amd64 ISA note v3': {
    made: go({
      goarch: 'amd64',
      cc: 'gcc',
      package: 'native',
      ldflags: '-linkmode external -extldflags "-Wl,-z,x86-64-v3"',
    }),
    policy: dynamic,
    linking: 'dynamic',
    findings: [
      noCommit,
      ...on('fail elf/glibc-ceiling', [...kylinHygon, ...zhaoxin]),
      ...on('fail elf/isa-note', zhaoxin),
    ],
    runs: { Dhyana: 'starts', IvyBridge: 'refuses' },
  },
};

const changed: Readonly<Record<string, Row>> = {
  'e_machine of RISC-V': {
    made: patched('amd64', 'e_machine 243', patch.machine(243)),
    linking: 'static',
    findings: ['fail elf/machine'],
    runs: 'foreign',
    runsAs: 'amd64',
  },
  'arm64 where amd64 is wanted': {
    made: patched('arm64', 'nothing', () => undefined),
    target: 'amd64',
    linking: 'static',
    findings: [noCommit, 'fail elf/machine'],
    runs: 'starts',
  },
  'FreeBSD’s OS/ABI': {
    made: patched('amd64', 'EI_OSABI 9', patch.bytes(7, 9)),
    linking: 'static',
    findings: [noCommit, 'fail elf/osabi'],
    runs: 'starts',
  },
  '32-bit class': {
    made: patched('amd64', 'EI_CLASS 1', patch.bytes(4, 1)),
    findings: ['fail elf/valid'],
    runs: 'foreign',
    runsAs: 'amd64',
    file: ['ELF 32-bit'],
  },
  'big-endian': {
    made: patched('arm64', 'EI_DATA 2', patch.bytes(5, 2)),
    findings: ['fail elf/valid'],
    runs: 'foreign',
    runsAs: 'arm64',
    file: ['MSB'],
  },
  'e_flags 0x83': {
    made: patched('loong64', 'e_flags 0x83', patch.eFlags(0x83)),
    linking: 'static',
    findings: [noCommit, ...old, 'fail elf/eflags-la', 'warn elf/eflags-objabi'],
    runs: 'starts',
  },
  'e_flags 0x01': {
    made: patched('loong64', 'e_flags 0x01', patch.eFlags(0x01)),
    linking: 'static',
    findings: [noCommit, ...old, 'fail elf/eflags-la', 'warn elf/eflags-objabi'],
    runs: 'starts',
  },
  'e_flags 0x143': {
    made: patched('loong64', 'e_flags 0x143', patch.eFlags(0x143)),
    linking: 'static',
    findings: [noCommit, ...old, 'fail elf/eflags-la'],
    runs: 'starts',
  },
  'writable code': {
    made: patched(
      'amd64',
      'PT_LOAD p_flags RWX',
      patch.segment(patch.PT.LOAD, 'all', s => {
        s.flags = 7;
      }),
    ),
    linking: 'static',
    findings: [noCommit, 'fail elf/rwx'],
    runs: 'starts',
  },
  'executable stack': {
    made: patched(
      'arm64',
      'PT_GNU_STACK X',
      patch.segment(patch.PT.GNU_STACK, 0, s => {
        s.flags = 7;
      }),
    ),
    linking: 'static',
    findings: [noCommit, 'fail elf/gnu-stack'],
    runs: 'starts',
  },
  'no PT_GNU_STACK': {
    made: patched(
      'loong64',
      'no PT_GNU_STACK',
      patch.segment(patch.PT.GNU_STACK, 0, s => {
        s.type = 0;
      }),
    ),
    linking: 'static',
    findings: [noCommit, ...old, 'warn elf/gnu-stack'],
    runs: 'starts',
  },
  'p_offset off its page': {
    made: patched(
      'arm64',
      'p_offset + 0x1000',
      patch.segment(patch.PT.LOAD, 1, s => {
        s.offset += 0x1000;
      }),
    ),
    // Not run: an emulator's pages are of 4 KiB, and with these bytes in the wrong place anything may happen.
    linking: 'static',
    findings: [noCommit, ...on('fail elf/load-congruence', kylinArm)],
  },
  'overlapping segments': {
    made: patched(
      'amd64',
      'p_memsz into the next',
      patch.segment(patch.PT.LOAD, 0, s => {
        s.memsz += 0x400000;
      }),
    ),
    linking: 'static',
    findings: [noCommit, ...on('fail elf/load-overlap', amd)],
    runs: 'starts',
  },
  'program headers behind the end': {
    made: patched('amd64', 'e_phoff = size', patch.phdrPastEnd),
    findings: ['fail elf/valid'],
    runs: 'foreign',
    runsAs: 'amd64',
  },
  'cut short': {
    made: patched('loong64', 'half of it', file => file.subarray(0, file.length / 2)),
    findings: ['fail elf/valid'],
    runs: 'SIGBUS',
    runsAs: 'loong64',
  },
  'section table cut off': {
    made: patched('arm64', '64 bytes off its end', patch.truncated(64)),
    findings: ['fail elf/valid'],
    runs: 'starts',
    runsAs: 'arm64',
  },
  'e_entry in data': {
    made: patched(
      'amd64',
      'e_entry + 1 GiB',
      patch.entry(entry => entry + (1n << 30n)),
    ),
    linking: 'static',
    findings: [noCommit, 'fail elf/entry'],
    runs: 'SIGSEGV',
  },
  'no section table, loong64': {
    made: patched('loong64', 'as sstrip does', patch.noSectionTable),
    linking: 'static',
    findings: [noCommit, ...old, 'warn elf/packer'],
    runs: 'starts',
    blind: { go: 'debug/buildinfo looks into the first writable segment only where sections are missing' },
  },
  'no section table, amd64': {
    made: patched('amd64', 'as sstrip does', patch.noSectionTable),
    linking: 'static',
    findings: [noCommit, 'warn elf/packer'],
    runs: 'starts',
    blind: { go: 'likewise' },
  },
  'the old world’s loader': {
    made: patched('loong64 with symbols', 'PT_INTERP /lib64/ld.so.1', patch.interp('/lib64/ld.so.1')),
    linking: 'loader-dependent',
    findings: [
      noCommit,
      ...needsLoader,
      ...on('fail elf/world', [...newWorld, ...oldWorld]),
      ...on('fail elf/interp', newWorld),
      'fail elf/foreign-world',
    ],
    runs: 'loader',
  },
  'damaged build info': {
    made: patched('arm64', 'uvarint of 2^35', patch.buildInfoLength),
    linking: 'static',
    findings: lost(arm),
    unsaid: gone,
    runs: 'starts',
  },
  'no build info': {
    made: objcopied('amd64 with symbols and paths', ['--remove-section=.go.buildinfo']),
    linking: 'static',
    findings: [...lost(amd), 'warn elf/trimpath'],
    unsaid: gone,
    runs: 'starts',
  },
  'a fork’s version': {
    made: patched('arm64 1.19', 'go1.19-xc', patch.buildInfoVersion('go1.19.13', 'go1.19-xc')),
    linking: 'static',
    findings: [noCommit, 'warn elf/go-version-policy'],
    runs: 'starts',
  },
  'loong64 from before the port': {
    made: patched('loong64 old world 1.19', 'go1.17.13', patch.buildInfoVersion('go1.19.13', 'go1.17.13')),
    linking: 'static',
    findings: [noCommit, ...on('fail elf/world', newWorld), ...on('fail elf/go-version-port', newWorld)],
    runs: 'SIGSEGV',
  },
  'a libc that wants Linux 5.0': {
    made: patched('amd64 cgo static', 'NT_GNU_ABI_TAG 5.0.0', patch.abiTag(5, 0)),
    policy: cgo,
    linking: 'static',
    findings: [noCommit, ...on('fail elf/kernel-min', [...kylinHygon, ...zhaoxin])],
    runs: 'starts',
  },
  'a static relocation left over': {
    made: patched('loong64 pie', 'R_LARCH_B26', patch.relocationType(66)),
    linking: 'loader-dependent',
    findings: [noCommit, ...needsLoader, ...old, ...on('fail elf/interp', oldWorld), 'fail elf/reloc-kind'],
    runs: 'loader',
  },
  'amd64 packed': {
    made: packed('amd64'),
    linking: 'static',
    findings: [...lost(amd), ...on('unknown elf/isa-amd64', amd), 'unknown elf/trimpath', 'fail elf/packer'],
    unsaid: 'it is packed',
    runs: 'starts',
  },
  'arm64 packed': {
    made: packed('arm64'),
    linking: 'static',
    findings: [...lost(arm), ...on('unknown elf/isa-arm64', arm), 'unknown elf/trimpath', 'fail elf/packer'],
    unsaid: 'it is packed',
    runs: 'starts',
  },
  'a script': {
    made: { how: '#!/bin/sh', make: (_, path) => writeFile(path, '#!/bin/sh\necho hello\n', { mode: 0o755 }) },
    findings: ['fail elf/valid'],
    file: ['shell script'],
  },
};

const released = { static: 'required', cgo: 'off' } as const;
const esbuild = (arch: string, version: string, integrity: string) =>
  npm(`@esbuild/linux-${arch}@${version}`, `sha512-${integrity}`, 'bin/esbuild');

const thirdParty: Readonly<Record<string, Row>> = {
  'esbuild 0.16.17 loong64, go1.19.4': {
    made: esbuild(
      'loong64',
      '0.16.17',
      'dTzNnQwembNDhd654cA4QhbS9uDdXC3TKqMJjgOWsC0yNCbpzfWoXdZvp0mY7HU6nzk5E0zpRGGx3qoQg8T2DQ==',
    ),
    policy: released,
    linking: 'static',
    findings: [...old],
    runs: 'starts',
    argv: ['--version'],
  },
  'esbuild 0.21.5 loong64, go1.20.12': {
    made: esbuild(
      'loong64',
      '0.21.5',
      'uHf1BmMG8qEvzdrzAqg2SIG/02+4/DHB6a9Kbya0XDvwDEKCoC8ZRWI5JJvNdUjtciBGFQ5PuBlpEOXQj+JQSg==',
    ),
    policy: released,
    linking: 'static',
    findings: [...old],
    runs: 'starts',
    argv: ['--version'],
  },
  'esbuild 0.23.1 loong64, go1.22.5': {
    made: esbuild(
      'loong64',
      '0.23.1',
      'Vx09LzEoBa5zDnieH8LSMRToj7ir/Jeq0Gu6qJ/1GcBq9GkfoEAoXvLiW1U9J1qE/Y/Oyaq33w5p2ZWrNNHNEw==',
    ),
    policy: released,
    linking: 'static',
    findings: [...old],
    runs: 'starts',
    argv: ['--version'],
  },
  'esbuild 0.25.0 loong64, go1.23.5': {
    made: esbuild(
      'loong64',
      '0.25.0',
      'fC95c/xyNFueMhClxJmeRIj2yrSMdDfmqJnyOY4ZqsALkDrrKJfIg5NTMSzVBr5YW1jf+l7/cndBfP3MSDpoHw==',
    ),
    policy: released,
    linking: 'static',
    findings: [...old],
    runs: 'starts',
    argv: ['--version'],
  },
  'esbuild 0.28.2 loong64, no build info': {
    made: esbuild(
      'loong64',
      '0.28.2',
      'buwkd8nsph4R+ajRvw0qM5Hja/TXQow3ptzWO2EbG/cqcIkHloRrdlBtQlshyYGTNFvfkfJ5tpPLVkY4DtsPfQ==',
    ),
    policy: released,
    linking: 'static',
    findings: [...old, ...noBuildInfo, 'unknown elf/cgo-setting'],
    unsaid: gone,
    runs: 'starts',
    argv: ['--version'],
  },
  'esbuild 0.16.17 arm64': {
    made: esbuild(
      'arm64',
      '0.16.17',
      '7S8gJnSlqKGVJunnMCrXHU9Q8Q/tQIxk/xL8BqAP64wchPCTzuM6W3Ra8cIa1HIflAvDnNOt2jaL17vaW+1V0g==',
    ),
    policy: released,
    linking: 'static',
    findings: [],
    runs: 'starts',
    argv: ['--version'],
  },
  'esbuild 0.25.0 arm64': {
    made: esbuild(
      'arm64',
      '0.25.0',
      '9QAQjTWNDM/Vk2bgBl17yWuZxZNQIF0OUUuPZRKoDtqF2k4EtYbpyiG5/Dk7nqeK6kIJWPYldkOcBqjXjrUlmg==',
    ),
    policy: released,
    linking: 'static',
    findings: [],
    runs: 'starts',
    argv: ['--version'],
  },
  'esbuild 0.28.2 arm64, no build info': {
    made: esbuild(
      'arm64',
      '0.28.2',
      'pW4AC0P3it8c7do9MVM4p51FzHzdM/TZrerurgRcHJ2WTa1VQ1CIq18xncfpBJw4ojkiZZrKW2yIBWBP92j6Ug==',
    ),
    policy: released,
    linking: 'static',
    findings: lost(arm),
    unsaid: gone,
    runs: 'starts',
    argv: ['--version'],
  },
  'esbuild 0.21.5 x64': {
    made: esbuild(
      'x64',
      '0.21.5',
      '1rYdTpyv03iycF1+BhzrzQJCdOuAOtaqHTWJZCWvijKD2N5Xu0TtVC8/+1faWqcP9iBCWOmjmhoH94dH82BxPQ==',
    ),
    policy: released,
    linking: 'static',
    findings: [],
    runs: 'starts',
    argv: ['--version'],
  },
  'esbuild 0.28.2 x64, no build info': {
    made: esbuild(
      'x64',
      '0.28.2',
      '4xTZr1FUmSoQW4XIWmit3tzQrUTZM+N3P0XV8xROKYF50XfI7xeO90+1bZvNwxIufQ9hDQVRJH5YhgPVF8A/HQ==',
    ),
    policy: released,
    linking: 'static',
    findings: lost(amd),
    unsaid: gone,
    runs: 'starts',
    argv: ['--version'],
  },
  'rollup 4.67.4 loong64, a Node addon in Rust': {
    made: npm(
      '@rollup/rollup-linux-loong64-gnu@4.67.4',
      'sha512-Fvw7dOSc2Sa9UOipRZVI0zOgdLCzsjVyD/6JuHXzUHTXFu7mMgmeX/0/bCVBIut1dz+nWz3pV4WpS/Qg0XVnxw==',
      'rollup.linux-loong64-gnu.node',
    ),
    policy: anything,
    linking: 'dynamic',
    findings: [
      ...on('fail elf/glibc-ceiling', [...openEuler22, ...oldWorld]),
      ...old,
      ...noBuildInfo,
      ...on('unknown elf/gcc-runtime', uosLoong),
      'unknown elf/trimpath',
      'fail elf/type',
    ],
    unsaid: notGo,
  },
  'dprint 0.54.0 loong64, Rust': {
    made: npm(
      '@dprint/linux-loong64-glibc@0.54.0',
      'sha512-8Myka2/0KbhuZnEKL6jagPXTgDKVpd/tfXDRa0oibUBgaqOSku6iRMzHGa/PhqHL+s14Gcp+/cIHz0zU3Tkgug==',
      'dprint',
    ),
    policy: anything,
    linking: 'dynamic',
    findings: [
      ...on('fail elf/glibc-ceiling', [...openEuler22, ...oldWorld]),
      ...old,
      ...noBuildInfo,
      ...on('unknown elf/gcc-runtime', uosLoong),
      ...['align', 'overlap'].flatMap(kind => on(`unknown elf/load-${kind}`, oldWorld)),
      'unknown elf/trimpath',
      ...on('fail elf/interp', oldWorld),
    ],
    unsaid: notGo,
    runs: 'loader',
    argv: ['--version'],
  },
  'dbmate 2.24.0 arm64': {
    made: npm(
      '@dbmate/linux-arm64@2.24.0',
      'sha512-pzRDBmwyD914Rqzx3bC7gdzjHrp8i5Y5IJwwYwyEhIgw4SdaBIiL+k6Ue0Tw8v7kDWt2Wew7KyHPGpwVQBgi8g==',
      'bin/dbmate',
    ),
    policy: anything,
    linking: 'static',
    findings: ['warn elf/trimpath'],
    runs: 'starts',
    argv: ['--version'],
  },
  'TypeScript 7 x64': {
    made: installed('@typescript/typescript-linux-x64/lib/tsc'),
    policy: released,
    linking: 'static',
    findings: ({ settings }) => (settings.includes('vcs.modified=true') ? [noCommit] : []),
    runs: 'starts',
    argv: ['--version'],
  },
  'gosu, Debian sid loong64': {
    made: debian('sid', 'loong64', 'gosu', 'usr/sbin/gosu'),
    policy: anything,
    linking: 'static',
    findings: [noCommit, ...old],
    runs: 'starts',
    argv: ['--version'],
  },
  'gosu, Debian 12 arm64': {
    made: debian('bookworm', 'arm64', 'gosu', 'usr/sbin/gosu'),
    policy: anything,
    linking: 'static',
    findings: [noCommit],
    runs: 'starts',
    argv: ['--version'],
  },
  'fzf, Debian sid loong64': {
    made: debian('sid', 'loong64', 'fzf', 'usr/bin/fzf'),
    policy: anything,
    linking: 'dynamic',
    findings: ({ glibc }) => [noCommit, ...old, ...on('fail elf/interp', oldWorld), ...glibcFindings(glibc, loong)],
    runs: 'loader',
    argv: ['--version'],
  },
  'fzf, Debian 12 arm64': {
    made: debian('bookworm', 'arm64', 'fzf', 'usr/bin/fzf'),
    policy: anything,
    linking: 'dynamic',
    findings: ({ glibc }) => [noCommit, ...glibcFindings(glibc, arm)],
    runs: 'loader',
    argv: ['--version'],
  },
  'fzf, Debian 12 amd64': {
    made: debian('bookworm', 'amd64', 'fzf', 'usr/bin/fzf'),
    policy: anything,
    linking: 'dynamic',
    findings: ({ glibc }) => [noCommit, ...glibcFindings(glibc, amd)],
    runs: 'starts',
    argv: ['--version'],
  },
  'shfmt, Debian sid loong64': {
    made: debian('sid', 'loong64', 'shfmt', 'usr/bin/shfmt'),
    policy: anything,
    linking: 'static',
    findings: [noCommit, ...old],
    runs: 'starts',
    argv: ['--version'],
  },
};

/** Every file of the corpus, and the verdicts on it. */
export const table: Readonly<Record<string, Row>> = { ...built, ...changed, ...thirdParty };
