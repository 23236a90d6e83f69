import type { Files, Modules } from './module-proxy.js';

/** One shape of breakage on linux/loong64, planted into a small module, and what audit has to say of it. */
export interface Planted {
  readonly shape: string;
  readonly files: Files;
  /** Before audit: `vendor` makes a vendor folder. */
  readonly vendor?: true;
  readonly tests?: true;
  readonly finds: {
    readonly id: string;
    /** The module whose own package fails first, as the evidence names it. */
    readonly module: string;
    readonly package: string;
    /** In the evidence or the hint. */
    readonly words?: RegExp;
  };
}

const main = (...imports: readonly string[]) =>
  `package main\n\nimport (\n${imports.map(path => `\t_ "${path}"\n`).join('')})\n\nfunc main() {}\n`;
const goMod = (...lines: readonly string[]) => `module example.com/app\n\ngo 1.21\n\n${lines.join('\n')}\n`;

/** What the proxy has. Each is clean for amd64 and arm64. */
export const DEPENDENCIES: Modules = {
  'example.org/constraint@v1.0.0': {
    'go.mod': 'module example.org/constraint\n\ngo 1.21\n',
    'a.go': '//go:build amd64 || arm64\n\npackage constraint\n\nconst Page = 4096\n',
  },
  'example.org/cgoonly@v1.2.0': {
    'go.mod': 'module example.org/cgoonly\n\ngo 1.21\n',
    'c.go':
      'package cgoonly\n\n// #cgo LDFLAGS: -lfoo\n// #cgo pkg-config: libbar\n// int one(void) { return 1; }\nimport "C"\n\nfunc One() int { return int(C.one()) }\n',
  },
  'example.org/mostlyc@v1.1.0': {
    'go.mod': 'module example.org/mostlyc\n\ngo 1.21\n',
    'c.go':
      'package mostlyc\n\n// #cgo LDFLAGS: -lmostly\n// int one(void) { return 1; }\nimport "C"\n\nfunc One() int { return int(C.one()) }\n',
    'errors.go': 'package mostlyc\n\nconst Failed = 1\n',
  },
  'example.org/asmonly@v1.0.0': {
    'go.mod': 'module example.org/asmonly\n\ngo 1.21\n',
    'sum.go': 'package asmonly\n\nfunc Sum() int\n',
    'sum_amd64.s': 'TEXT ·Sum(SB),4,$0-8\n\tMOVQ $1, ret+0(FP)\n\tRET\n',
    'sum_arm64.s': 'TEXT ·Sum(SB),4,$0-8\n\tMOVD $1, R0\n\tMOVD R0, ret+0(FP)\n\tRET\n',
  },
  'example.org/archconst@v1.3.6': {
    'go.mod': 'module example.org/archconst\n\ngo 1.21\n',
    'db.go': 'package archconst\n\nvar Data [maxMapSize]byte\n',
    'bolt_amd64.go': 'package archconst\n\nconst maxMapSize = 16\n',
    'bolt_arm64.go': 'package archconst\n\nconst maxMapSize = 16\n',
  },
  'example.org/native@v1.0.0': {
    'go.mod': 'module example.org/native\n\ngo 1.21\n',
    'doc.go': 'package native\n',
    'little.go':
      '//go:build amd64 || arm64\n\npackage native\n\nimport "encoding/binary"\n\nvar Endian = binary.LittleEndian\n',
  },
  'example.org/usesnative@v1.0.0': {
    'go.mod': 'module example.org/usesnative\n\ngo 1.21\n\nrequire example.org/native v1.0.0\n',
    'u.go': 'package usesnative\n\nimport "example.org/native"\n\nvar One = native.Endian.Uint16([]byte{1, 0})\n',
  },
  'example.org/redeclared@v1.0.0': {
    'go.mod': 'module example.org/redeclared\n\ngo 1.21\n',
    'line.go': 'package redeclared\n\nconst CacheLineSize = 64\n',
    'line_loong64.go': 'package redeclared\n\nconst CacheLineSize = 64\n',
  },
  'example.org/middle@v1.0.0': {
    'go.mod': 'module example.org/middle\n\ngo 1.21\n\nrequire example.org/archconst v1.3.6\n',
    'm.go': 'package middle\n\nimport "example.org/archconst"\n\nvar Size = len(archconst.Data)\n',
  },
  'example.org/outer@v1.0.0': {
    'go.mod':
      'module example.org/outer\n\ngo 1.21\n\nrequire example.org/middle v1.0.0\n\nrequire example.org/archconst v1.3.6 // indirect\n',
    'o.go': 'package outer\n\nimport "example.org/middle"\n\nvar Size = middle.Size\n',
  },
  'example.org/typo@v1.0.0': {
    'go.mod': 'module example.org/typo\n\ngo 1.21\n',
    'pty.go': 'package typo\n\ntype Int = cInt\n',
    'types.go': '//go:build amd64 || arm64 || loongarch64\n\npackage typo\n\ntype cInt = int32\n',
  },
  'example.org/plug@v1.0.0': {
    'go.mod': 'module example.org/plug\n\ngo 1.21\n',
    'p.go':
      'package plug\n\nimport "plugin"\n\nfunc Load(path string) error {\n\t_, err := plugin.Open(path)\n\treturn err\n}\n',
  },
  'example.org/good@v1.0.0': {
    'go.mod': 'module example.org/good\n\ngo 1.21\n',
    'g.go': 'package good\n\nconst Name = "good"\n',
  },
  'example.org/fork@v0.9.0': {
    'go.mod': 'module example.org/good\n\ngo 1.21\n',
    'g.go': 'package good\n\nconst Name = forkName\n',
    'g_amd64.go': 'package good\n\nconst forkName = "fork"\n',
    'g_arm64.go': 'package good\n\nconst forkName = "fork"\n',
  },
};

const app = (path: string, version: string) => ({
  'go.mod': goMod(`require ${path} ${version}`),
  'main.go': main(path),
});

/** The twelve shapes. */
export const PLANTED: readonly Planted[] = [
  {
    shape: 'constraint',
    files: app('example.org/constraint', 'v1.0.0'),
    finds: { id: 'audit/excluded', module: 'example.org/constraint@v1.0.0', package: 'example.org/constraint' },
  },
  {
    shape: 'cgo-only',
    files: app('example.org/cgoonly', 'v1.2.0'),
    finds: {
      id: 'audit/cgo',
      module: 'example.org/cgoonly@v1.2.0',
      package: 'example.org/cgoonly',
      words: /pkg-config libbar.*-lfoo/,
    },
  },
  {
    shape: 'asm-only',
    files: app('example.org/asmonly', 'v1.0.0'),
    finds: {
      id: 'audit/compile',
      module: 'example.org/asmonly@v1.0.0',
      package: 'example.org/asmonly',
      words: /missing function body.*sum_amd64\.s/,
    },
  },
  {
    shape: 'per-arch constants',
    files: app('example.org/archconst', 'v1.3.6'),
    finds: {
      id: 'audit/compile',
      module: 'example.org/archconst@v1.3.6',
      package: 'example.org/archconst',
      words: /bolt_amd64\.go: maxMapSize/,
    },
  },
  {
    shape: 'NativeEndian',
    files: app('example.org/usesnative', 'v1.0.0'),
    finds: {
      id: 'audit/compile',
      module: 'example.org/native@v1.0.0',
      package: 'example.org/usesnative',
      words: /undefined: native\.Endian.*little\.go: Endian/,
    },
  },
  {
    shape: 'redeclared',
    files: app('example.org/redeclared', 'v1.0.0'),
    finds: {
      id: 'audit/compile',
      module: 'example.org/redeclared@v1.0.0',
      package: 'example.org/redeclared',
      words: /CacheLineSize redeclared/,
    },
  },
  {
    shape: 'transitive',
    files: app('example.org/outer', 'v1.0.0'),
    finds: {
      id: 'audit/compile',
      module: 'example.org/archconst@v1.3.6',
      package: 'example.org/archconst',
      words: /"why":\["example\.com\/app","example\.org\/outer","example\.org\/middle","example\.org\/archconst"\]/,
    },
  },
  {
    shape: 'test-only',
    tests: true,
    files: {
      'go.mod': goMod('require example.org/good v1.0.0'),
      'main.go': main('example.org/good'),
      'main_test.go': 'package main\n\nimport "testing"\n\nfunc TestPage(t *testing.T) { _ = page }\n',
      'page_amd64_test.go': 'package main\n\nconst page = 1\n',
      'page_arm64_test.go': 'package main\n\nconst page = 1\n',
    },
    finds: { id: 'audit/tests', module: 'example.com/app', package: 'example.com/app', words: /undefined: page/ },
  },
  {
    shape: 'build-tag typo',
    files: app('example.org/typo', 'v1.0.0'),
    finds: {
      id: 'audit/compile',
      module: 'example.org/typo@v1.0.0',
      package: 'example.org/typo',
      words: /`loongarch64`, which is no GOARCH: Go calls it `loong64`/,
    },
  },
  {
    shape: 'plugin',
    files: app('example.org/plug', 'v1.0.0'),
    finds: { id: 'audit/plugin', module: 'example.org/plug@v1.0.0', package: 'example.org/plug' },
  },
  {
    shape: 'vendored',
    vendor: true,
    files: app('example.org/archconst', 'v1.3.6'),
    finds: {
      id: 'audit/compile',
      module: 'example.org/archconst@v1.3.6',
      package: 'example.org/archconst',
      words: /vendor\/example\.org\/archconst\/db\.go/,
    },
  },
  {
    shape: 'replace to a fork',
    files: {
      'go.mod': goMod('require example.org/good v1.0.0', '', 'replace example.org/good => example.org/fork v0.9.0'),
      'main.go': main('example.org/good'),
    },
    finds: {
      id: 'audit/compile',
      module: 'example.org/fork@v0.9.0',
      package: 'example.org/good',
      words: /replaces example\.org\/good, or drop the replace/,
    },
  },
];

export const CLEAN: Files = {
  'go.mod': goMod('require example.org/good v1.0.0'),
  'main.go': main('example.org/good', 'net/http'),
  'main_test.go': 'package main\n\nimport "testing"\n\nfunc TestNothing(t *testing.T) {}\n',
};

/** Those shapes that one module can have all at once, each in a folder of its own. */
export const TOGETHER = PLANTED.filter(({ vendor, shape }) => vendor === undefined && !shape.startsWith('replace'));
export const ALL_TOGETHER: Files = Object.fromEntries([
  ...TOGETHER.flatMap(({ files, shape }) =>
    Object.entries(files).flatMap(([name, text]) =>
      name === 'go.mod' ? [] : [[`${shape.replaceAll(' ', '')}/${name}`, text]],
    ),
  ),
  ['go.mod', 'module example.com/app\n\ngo 1.21\n'],
]);

/** The same, for a Go that is older than these modules ask for. */
export function withGoLine(files: Files, line: string): Files {
  return Object.fromEntries(
    Object.entries(files).map(([name, text]) => [
      name,
      name === 'go.mod' ? text.replace(/^go 1\.21$/m, `go ${line}`) : text,
    ]),
  );
}
