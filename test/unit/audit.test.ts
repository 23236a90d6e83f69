import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { adviceOn } from '../../src/audit/advice.js';
import { cleaner } from '../../src/audit/clean.js';
import { compile } from '../../src/audit/compile.js';
import { auditChecks } from '../../src/audit/definitions.js';
import { fromCompiler, fromList } from '../../src/audit/failures.js';
import { findingsOf } from '../../src/audit/findings.js';
import { dependentsOf, topOf, waysTo } from '../../src/audit/graph.js';
import { declaringFiles, typosIn } from '../../src/audit/ignored.js';
import type { ListedPackage } from '../../src/audit/list.js';
import { reasonOf } from '../../src/audit/reasons.js';
import { requireLines } from '../../src/audit/require-lines.js';
import { isIn, knownModules, rowFor, rowsOf } from '../../src/audit/table.js';
import type { Looked } from '../../src/audit/target.js';
import { checksOf } from '../../src/audit/to-checks.js';
import type { Exec, ExecOptions, System } from '../../src/system/index.js';

const folder = mkdtempSync(join(tmpdir(), 'audit-unit-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const pack = (importPath: string, more: Partial<ListedPackage> = {}): ListedPackage => ({
  importPath,
  standard: false,
  asked: false,
  hasTests: false,
  cgoFiles: [],
  sourceFiles: 1,
  ignored: [],
  cLibraries: [],
  imports: [],
  folder: '/x',
  ...more,
});
const graph = (...packages: readonly ListedPackage[]) => new Map(packages.map(one => [one.importPath, one]));
const NO_C = { needs: new Set<string>(), uses: new Set<string>(), libraries: new Map<string, string[]>() };

const NOTHING_LOOKED_AT: Looked = {
  target: { goos: 'linux', goarch: 'loong64' },
  packages: new Map(),
  failures: [],
  consequences: new Map(),
  unknown: [],
  coverage: { listed: 0, compiled: 0, failed: 0, blocked: 0, unknown: 0, tests: 0 },
  cgo: NO_C,
  ms: 0,
};

describe('the graph', () => {
  const packages = graph(
    pack('app', { asked: true, imports: ['a', 'b'] }),
    pack('a', { imports: ['c'] }),
    pack('b', { imports: ['d', 'b2'] }),
    pack('b2', { imports: ['c'] }),
    pack('c'),
    pack('d'),
  );

  test('what follows from a package, and what does not', () => {
    expect([...dependentsOf(packages, ['c'])].sort()).toEqual(['a', 'app', 'b', 'b2']);
    expect([...dependentsOf(packages, ['app'])]).toEqual([]);
  });

  test('compiling the top of a set compiles all of it', () => {
    expect(topOf(packages, new Set(['a', 'c', 'd']))).toEqual(['a', 'd']);
  });

  test('the shortest way, and an end to circles', () => {
    expect(waysTo(packages)('c')).toEqual(['app', 'a', 'c']);
    const circle = graph(pack('x', { asked: true, imports: ['y'] }), pack('y', { imports: ['x'] }));
    expect(waysTo(circle)('y')).toEqual(['x', 'y']);
  });
});

describe('what go list says', () => {
  const kinds = (error: string, more: Partial<ListedPackage> = {}, cgo = NO_C) => {
    const { failures, unknown, empty } = fromList(graph(pack('p', { error, ...more })), cgo);
    return [...failures.map(one => one.kind), ...unknown.map(one => one.reason.kind), ...[...empty].map(() => 'empty')];
  };

  test.each([
    ['build constraints exclude all Go files in /x', ['excluded']],
    ['no non-test Go files in /x', ['empty']],
    ['a.go:3:8: no required module provides package q; to add it:\n\tgo get q', ['not-required']],
    ['q@v1.0.0: reading https://proxy/q/@v/v1.0.0.zip: 404 Not Found', ['credentials']],
    ['q@v1.0.0: Get "https://proxy/q": dial tcp 127.0.0.1:1: connect: connection refused', ['network']],
    ['q@v1.0.0: verifying module: checksum mismatch', ['checksum']],
    ["p.go:1:1: expected 'package', found 'EOF'", ['compile']],
    ['found packages a (a.go) and b (b.go) in /x', ['compile']],
  ])('%s', (error, expected) => expect(kinds(error, { asked: true })).toEqual(expected));

  test('cgo-only, when it has C files with cgo on', () => {
    expect(kinds('build constraints exclude all Go files in /x', {}, { ...NO_C, needs: new Set(['p']) })).toEqual([
      'cgo-only',
    ]);
  });

  test('of a package named itself it says nothing, and go build would', () => {
    const { failures, empty } = fromList(
      graph(pack('p', { sourceFiles: 0 }), pack('t', { sourceFiles: 0, hasTests: true, asked: true })),
      NO_C,
    );
    expect([failures.map(one => one.kind), [...empty]]).toEqual([['excluded'], ['t']]);
  });

  test('a package of C whose Go files are left out is no folder of tests alone', () => {
    const { failures, empty } = fromList(
      graph(
        pack('init', { asked: true, imports: ['nsenter'] }),
        pack('nsenter', { sourceFiles: 0, hasTests: true, asked: true, ignored: ['nsenter.go', 'nsexec.c'] }),
        pack('t', { sourceFiles: 0, hasTests: true, asked: true, ignored: ['t_amd64.go', 'x.c'] }),
      ),
      { ...NO_C, needs: new Set(['nsenter']) },
    );
    expect([failures.map(one => [one.importPath, one.kind]), [...empty]]).toEqual([[['nsenter', 'cgo-only']], ['t']]);
  });
});

describe('what the compiler says', () => {
  const LOONG = { goos: 'linux', goarch: 'loong64' };

  /** What go list -export prints: of all packages here only this one compiles. */
  const EXPORTED = '{\n"ImportPath": "w",\n"Export": "/cache/w-d"\n}';

  function goThatSays(version: string, stdout: string, stderr: string, code = 1) {
    const started: string[][] = [];
    const exec: Exec = (_, argv, options: ExecOptions = {}) => {
      const ended = { code: 0, signal: null, stdout: '', stderr: '', timedOut: false, truncated: false };
      if (argv[0] === 'list') for (const line of EXPORTED.split('\n')) options.onLine?.(line, 'stdout');
      if (argv[0] !== 'build') return Promise.resolve(ended);
      started.push([...argv]);
      for (const line of stdout.split('\n')) options.onLine?.(line, 'stdout');
      for (const line of stderr.split('\n')) options.onLine?.(line, 'stderr');
      return Promise.resolve({ ...ended, code, stderr });
    };
    const system = { exec, now: () => new Date() } as unknown as System;
    const query = { workspace: '/w', target: LOONG, cgo: 'off' as const, tags: [], trimpath: true, until: Infinity };
    const go = { binary: 'go', version, env: {} };
    const run = (...paths: string[]) =>
      compile(system, go, query, graph(...paths.map(path => pack(path))), new Set(paths));
    return { started, run };
  }
  const event = (ImportPath: string, Action: string, Output?: string) => JSON.stringify({ ImportPath, Action, Output });
  const WORDS = 'db.go:126:13: undefined array length maxMapSize\n';

  test('since Go 1.24 as JSON: a package that only warns has not failed', async () => {
    const { run, started } = goThatSays(
      '1.26.8',
      [
        event('w', 'build-output', '# w\n'),
        event('w', 'build-output', 'c.c:1:1: warning: x\n'),
        event('b', 'build-output', '# b\n'),
        event('b', 'build-output', 'b\n'),
        event('b', 'build-output', WORDS),
        event('b', 'build-fail'),
        '{"broken',
      ].join('\n'),
      'go: downloading x v1\nb',
    );
    const { failed, problem } = await run('b', 'w');
    expect([...failed.keys()]).toEqual(['b']);
    expect(failed.get('b')?.diagnostics).toEqual([
      { path: 'db.go', line: 126, column: 13, message: 'undefined array length maxMapSize' },
    ]);
    expect(failed.get('b')?.lines[0]).toContain('db.go');
    expect(problem).toBeUndefined();
    expect(started[0]).toEqual(expect.arrayContaining(['-json', '-trimpath=true', '/dev/null', '--', 'b']));
  });

  test('before, by headers', async () => {
    const { run, started } = goThatSays('1.22.0', '', `# w\nc.c:1:1: warning: x\n# b\n${WORDS}`);
    expect([...(await run('b', 'w')).failed.keys()]).toEqual(['b']);
    expect(started[0]).not.toContain('-json');
  });

  test('a package with more errors than are shown is compiled once more, alone, without the limit', async () => {
    const { run, started } = goThatSays(
      '1.22.0',
      '',
      `# b\n${WORDS}too many errors\n# c\n${WORDS}`.replace('too many', 'db.go:200:1: too many'),
    );
    const { failed } = await run('b', 'c', 'd');
    expect(started).toHaveLength(2);
    expect(started[1]).toEqual(expect.arrayContaining(['-gcflags=-e', '--', 'b']));
    expect(started[1]?.slice(-1)).toEqual(['b']);
    expect(failed.get('b')?.diagnostics.map(({ message }) => message)).not.toContain('too many errors');
  });

  test('blamed nobody: a problem, not a clean graph', async () => {
    expect(await goThatSays('1.26.8', '', 'go: updates to go.mod needed').run('a')).toMatchObject({
      problem: 'go: updates to go.mod needed',
    });
  });

  test('a full disk is said in words of its own', async () => {
    await expect(goThatSays('1.26.8', '', 'write /tmp/x: no space left on device').run('a')).rejects.toMatchObject({
      code: 'XC-SYSTEM-001',
    });
  });

  test('the linker', () => {
    const lines = ['main.f: relocation target example.org/p.Sum not defined'];
    const { failures } = fromCompiler({ failed: new Map([['app', { diagnostics: [], lines }]]) });
    expect(failures).toMatchObject([{ kind: 'link' }]);
  });

  test.each([
    ['main.main: relocation target example.org/fast.Sum not defined', 'example.org/fast'],
    ['link: example.org/fast: invalid reference to encoding/json.safeSet', 'example.org/fast'],
    ['link: example.org/absent: invalid reference to runtime.x', 'app'],
  ])('whom the linker blames: %s', async (line, at) => {
    const { failures } = fromCompiler({ failed: new Map([['app', { diagnostics: [], lines: [line] }]]) });
    const packages = graph(pack('app', { imports: ['example.org/fast'] }), pack('example.org/fast'));
    const looked = { ...NOTHING_LOOKED_AT, packages, failures };
    expect(await findingsOf(looked, () => false, false)).toMatchObject([{ kind: 'link', module: { path: at } }]);
  });

  test.each(['fast', 'alias'])('a name that is missed of an imported package, called %s', async name => {
    const imported = mkdtempSync(join(folder, 'imported-'));
    writeFileSync(join(imported, 'size_amd64.go'), 'package fast\n\nconst Size = 8\n');
    const fast = pack('example.org/fast', { folder: imported, name: 'fast', ignored: ['size_amd64.go'] });
    const packages = graph(
      pack('app', { imports: ['example.org/other', 'example.org/fast'] }),
      pack('example.org/other'),
      fast,
    );
    const diagnostics = [{ path: 'app.go', line: 3, column: 9, message: `undefined: ${name}.Size` }];
    const { failures } = fromCompiler({
      failed: new Map([['app', { diagnostics, lines: ['app.go:3:9: undefined'] }]]),
    });
    const looked = { ...NOTHING_LOOKED_AT, packages, failures };
    expect(await findingsOf(looked, () => false, false)).toMatchObject([
      { module: { path: 'example.org/fast' }, declared: [{ file: 'size_amd64.go', name: 'Size' }] },
    ]);
  });

  test('what a linker says of a file of the package is no word of a network', () => {
    const lines = ['loadelf: $WORK/b001/_pkg_.a(x.syso): malformed elf file: unexpected EOF'];
    expect(fromCompiler({ failed: new Map([['app', { diagnostics: [], lines }]]) })).toMatchObject({
      failures: [{ importPath: 'app', kind: 'link' }],
      unknown: [],
    });
  });

  test('a compiler that is not there is unknown', () => {
    const lines = ['cgo: C compiler "gcc" not found: exec: "gcc": executable file not found in $PATH'];
    expect(fromCompiler({ failed: new Map([['c', { diagnostics: [], lines }]]) })).toMatchObject({
      failures: [],
      unknown: [{ reason: { kind: 'c-compiler' } }],
    });
  });
});

describe('files that are left out', () => {
  writeFileSync(
    join(folder, 'a_amd64.go'),
    'package p\n\nconst (\n\tmaxMapSize = 1\n\tother = maxMapSize\n)\n\nfunc Sum() int { return 1 }\n',
  );
  writeFileSync(join(folder, 'b.go'), '//go:build amd64 || loongarch64 || amd46\n\npackage p\n');
  writeFileSync(join(folder, 'c_aarch64.go'), 'package p\n');
  writeFileSync(
    join(folder, 'd.go'),
    '//go:build linux && (mips64 || ppc64 || riscv64 || sparc64 || go1.24)\n\npackage p\n',
  );
  const one = pack('p', { folder, ignored: ['a_amd64.go', 'b.go', 'c_aarch64.go', 'd.go', 'gone.go'] });

  test('declare what is missed', async () => {
    expect(await declaringFiles(one, ['maxMapSize', 'Sum', 'absent'])).toEqual([
      { file: 'a_amd64.go', name: 'maxMapSize' },
      { file: 'a_amd64.go', name: 'Sum' },
    ]);
  });

  test('not of other systems: what one of them declares is nothing that linux lacks', async () => {
    for (const file of ['a_windows.go', 'a_freebsd_arm64.go', 'a_linux_arm64.go', 'windows_a.go'])
      writeFileSync(join(folder, file), 'package p\n\nconst sendfile = 1\n');
    const names = ['a_windows.go', 'a_freebsd_arm64.go', 'a_linux_arm64.go', 'windows_a.go'];
    expect(await declaringFiles(pack('p', { folder, ignored: names }), ['sendfile'])).toEqual([
      { file: 'a_linux_arm64.go', name: 'sendfile' },
      { file: 'windows_a.go', name: 'sendfile' },
    ]);
  });

  test('those of tests where tests miss it', async () => {
    writeFileSync(join(folder, 'lanes_amd64_test.go'), 'package p\n\nconst lanes = 4\n');
    const of = pack('p', { folder, ignored: ['lanes_amd64_test.go'] });
    expect(await declaringFiles(of, ['lanes'], true)).toEqual([{ file: 'lanes_amd64_test.go', name: 'lanes' }]);
    expect(await declaringFiles(of, ['lanes'])).toEqual([]);
  });

  test('by a name that Go does not know', async () => {
    expect(await typosIn(one)).toEqual([
      { file: 'b.go', word: 'loongarch64', meant: 'loong64' },
      { file: 'b.go', word: 'amd46', meant: 'amd64' },
      { file: 'c_aarch64.go', word: 'aarch64', meant: 'arm64' },
    ]);
  });
});

describe('the table', () => {
  const rows = [...knownModules().values()].flat();

  test('holds to its schema, with ids of its own, and at least eighty confirmed rows', () => {
    expect(new Set(rows.map(row => row.id)).size).toBe(rows.length);
    expect(rows.filter(row => row.evidence === 'confirmed').length).toBeGreaterThanOrEqual(80);
  });

  test('what is confirmed was seen at its edges', () => {
    const unseen = rows.filter(
      row =>
        row.evidence === 'confirmed' && (row.edges === undefined || row.go === undefined || row.seen === undefined),
    );
    expect(unseen).toEqual([]);
  });

  test('the bad edge is in the range and the good one is not', () => {
    const wrong = rows.filter(
      ({ edges, ranges }) =>
        edges !== undefined &&
        (!ranges.some(range => isIn(edges.bad, range)) ||
          (edges.good !== undefined && ranges.some(range => isIn(edges.good ?? '', range)))),
    );
    expect(wrong.map(row => row.id)).toEqual([]);
  });

  test.each([
    ['v1.3.6', { introduced: '0', fixed: '1.3.7' }, true],
    ['v1.3.7', { introduced: '0', fixed: '1.3.7' }, false],
    ['v0.0.0-20220319134239-a9b59b0215f8', { introduced: '0', fixed: '0.1.0' }, true],
    ['v0.9.0', { introduced: '0.9.0', lastAffected: '0.10.0' }, true],
    ['v0.8.1', { introduced: '0.9.0', lastAffected: '0.10.0' }, false],
    ['v3.21.11+incompatible', { introduced: '0' }, true],
    ['not a version', { introduced: '0' }, false],
  ])('%s in %j: %s', (version, range, expected) => expect(isIn(version, range)).toBe(expected));

  const situation = { target: 'linux/loong64', cgo: false };
  const bbolt = { path: 'go.etcd.io/bbolt', version: 'v1.3.6', main: false };

  test('is joined to what the compiler says, and to nothing else', () => {
    expect(rowFor(bbolt, situation, ['undefined array length maxMapSize'])?.fix).toEqual({ version: 'v1.3.7' });
    expect(rowFor(bbolt, situation, ['undefined: somethingElse'])).toBeUndefined();
    expect(rowFor(bbolt, { ...situation, target: 'linux/arm64' }, ['maxMapSize'])).toBeUndefined();
  });

  test('a fork or a folder inherits nothing', () => {
    expect(
      rowsOf({ path: 'example.com/bbolt', version: 'v1.3.6', main: false, replaces: 'go.etcd.io/bbolt' }, situation),
    ).toEqual([]);
    expect(
      rowsOf({ path: 'go.etcd.io/bbolt', main: false, replaces: 'go.etcd.io/bbolt', local: true }, situation),
    ).toEqual([]);
  });
});

describe('hostile words', () => {
  const clean = cleaner('/home/me/app', { moduleCache: '/home/me/go/pkg/mod', goRoot: '/usr/local/go' });

  test('no terminal escapes, no folders of this machine, one line', () => {
    const text = clean.text(
      '/home/me/go/pkg/mod/x@v1/a.go:1: \u001b[2J\u202ebad\n/home/me/app/b.go /usr/local/go/src/c.go',
    );
    expect(text).toBe('x@v1/a.go:1:  [2J bad b.go $GOROOT/src/c.go');
    expect(clean.path('../go/pkg/mod/x@v1/a.go')).toBe('x@v1/a.go');
  });

  test('anything at all is cut and inert', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 5000 }), words => {
        const text = clean.text(words);
        expect(text.length).toBeLessThanOrEqual(401);
        expect(text).not.toMatch(/[\p{Cc}]/u);
      }),
    );
  });

  test('reasons and require lines of anything end in time', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 20_000 }), words => {
        reasonOf(words);
        requireLines(words)('x');
      }),
    );
    expect(reasonOf(`${'a'.repeat(200_000)}go.mod`)).toBeUndefined();
  });
});

test.each([
  ['main.go:4:2: module lookup disabled by GOPROXY=off', 'network', /go mod vendor/],
  ['failed to initialize build cache at /x: mkdir /x: read-only file system', 'files', /GOCACHE/],
  ['build cache is disabled by GOCACHE=off, but required as of Go 1.12', 'files', /GOCACHE/],
  ['open /m/cache/lock: permission denied', 'files', /GOMODCACHE/],
  ['git@example.cn: Permission denied (publickey).', 'credentials', /GOPRIVATE/],
  ['main.go:3:8: package iter is not in std (/usr/local/go/src/iter)', 'go-version', /newer Go .*misspelled/],
  ['directory ../x outside main module or its selected dependencies', 'no-module', /working-directory/],
  [
    'pattern ./...: directory prefix . does not contain modules listed in go.work or their selected dependencies',
    'go-work',
    /`go work use \.`/,
  ],
  ['current directory outside modules listed in go.work or their selected dependencies', 'go-work', /GOWORK=off/],
])('%s: %s', (said, kind, hint) => {
  expect(reasonOf(said)).toMatchObject({ kind, hint: { en: expect.stringMatching(hint) } });
});

test('a go.work that is behind its modules asks for no newer Go', () => {
  const said =
    'go: module a listed in go.work file requires go >= 1.26.0, but go.work lists go 1.21; to update it:\n\tgo work use';
  expect(reasonOf(said)?.hint.en).toContain('go work use');
  expect(reasonOf('go: go.mod requires go >= 1.27 (running go 1.26.8; GOTOOLCHAIN=local)')?.kind).toBe('go-version');
});

test.each([
  ['./nothing/...', 'pattern ./nothing/...: lstat ./nothing/: no such file or directory'],
  ['./cmd/gatewai', 'stat /w/cmd/gatewai: directory not found'],
  ['cmd/gateway', 'package cmd/gateway is not in std (/usr/local/go/src/cmd/gateway)'],
])('%s leads nowhere: no failure of a package, and no Go that is too old', (pattern, error) => {
  const packages = graph(pack(pattern, { asked: true, sourceFiles: 0, error }));
  const { failures, unknown } = fromList(packages, NOTHING_LOOKED_AT.cgo);
  expect(failures).toEqual([]);
  expect(unknown).toMatchObject([{ reason: { kind: 'no-packages' } }]);
});

test('no module at all is not a pattern that leads nowhere', () => {
  const error = 'pattern ./...: directory prefix . does not contain main module or its selected dependencies';
  const packages = graph(pack('./...', { asked: true, sourceFiles: 0, error }));
  expect(fromList(packages, NOTHING_LOOKED_AT.cgo).unknown).toMatchObject([{ reason: { kind: 'no-module' } }]);
});

test('a line that go.sum lacks is added by go mod tidy, and not by go mod download', () => {
  const said = 'main.go:3:8: missing go.sum entry for module providing package golang.org/x/text/language; to add:';
  expect(reasonOf(said)).toMatchObject({ kind: 'not-required', hint: { en: expect.stringContaining('go mod tidy') } });
});

test('the same words of what is imported are against the graph', () => {
  const error = 'package slices is not in std (/usr/local/go/src/slices)';
  const packages = graph(pack('app', { asked: true, imports: ['slices'] }), pack('slices', { sourceFiles: 0, error }));
  expect(fromList(packages, NOTHING_LOOKED_AT.cgo).unknown).toMatchObject([{ reason: { kind: 'go-version' } }]);
});

test('a folder with a Chinese name: what to do is to rename it', async () => {
  const lines = ['main.go:5:2: malformed import path "example.org/x/内部": invalid char \'内\''];
  const at = 'example.org/x/内部';
  const failures = [{ importPath: at, kind: 'compile' as const, diagnostics: [], lines }];
  const [finding] = await findingsOf({ ...NOTHING_LOOKED_AT, packages: graph(pack(at)), failures }, () => true, false);
  expect(finding && adviceOn(finding, cleaner('/w', { moduleCache: '', goRoot: '' }))?.en).toContain('rename');
});

test('a file of the module beside is named from here, without the folders of this machine', () => {
  const clean = cleaner('/home/a/ws/svc', { moduleCache: '/home/a/go/pkg/mod', goRoot: '/usr/go' });
  expect(clean.path('../lib/lib.go')).toBe('../lib/lib.go');
  expect(clean.path('/home/a/ws/lib/lib.go')).toBe('../lib/lib.go');
  expect(clean.path('a.go')).toBe('a.go');
  expect(clean.path('/home/a/go/pkg/mod/x@v1.0.0/x.go')).toBe('x@v1.0.0/x.go');
});

test('findings do not hang on which package the compiler ended first', async () => {
  const module = { path: 'example.org/m', version: 'v1.0.0', main: false };
  const own = ['example.org/own/a', 'example.org/own/b'];
  const packages = graph(
    pack('example.org/m/p', { module }),
    pack('example.org/m/q', { module }),
    ...own.map(path => pack(path, { module: { path: 'example.org/own', main: true } })),
  );
  const failing = ['example.org/m/p', 'example.org/m/q', ...own].map(importPath => ({
    importPath,
    kind: 'compile' as const,
    diagnostics: [{ path: `${importPath}/a.go`, line: 3, message: 'undefined: x' }],
    lines: [],
  }));
  const found = (failures: typeof failing) =>
    findingsOf({ ...NOTHING_LOOKED_AT, packages, failures }, () => false, false);
  const findings = await found(failing);
  expect(findings).toHaveLength(3);
  expect(await found([...failing].reverse())).toEqual(findings);
});

test('a folder that stands in for a module is named, as it has the name of the module', async () => {
  const module = {
    path: 'example.org/m',
    replaces: 'example.org/m',
    main: false,
    local: true as const,
    folder: '/w/third/m',
  };
  const failures = [
    { importPath: 'example.org/m', kind: 'compile' as const, diagnostics: [], lines: ['undefined: x'] },
  ];
  const looked = { ...NOTHING_LOOKED_AT, packages: graph(pack('example.org/m', { module })), failures };
  const [finding] = await findingsOf(looked, () => false, false);
  const clean = cleaner('/w', { moduleCache: '', goRoot: '' });
  expect(finding && adviceOn(finding, clean)?.en).toBe(
    'mend ./third/m, which replaces example.org/m, or drop the replace',
  );
});

describe('what fails for linux/amd64 too', () => {
  const failing = (main: boolean): Looked => ({
    ...NOTHING_LOOKED_AT,
    packages: graph(
      pack('example.org/m/p', { module: { path: 'example.org/m', main, ...(!main && { version: 'v1.0.0' }) } }),
    ),
    failures: [{ importPath: 'example.org/m/p', kind: 'compile', diagnostics: [], lines: ['undefined: x'] }],
  });
  const checksFor = async (goarch: string, coverage: Partial<Looked['coverage']>, main = false) => {
    const from = failing(main);
    const looked = { ...from, coverage: { ...from.coverage, ...coverage }, target: { goos: 'linux', goarch } };
    const findings = await findingsOf(looked, () => true, false);
    const rest = {
      verdict: 'blocked',
      findings,
      known: [],
      plugin: [],
      dropped: [],
      droppedOfC: new Set<string>(),
    } as const;
    return checksOf({ ...looked, ...rest }, cleaner('/w', { moduleCache: '', goRoot: '' }), () => undefined);
  };
  const checkFor = async (goarch: string, main = false) => (await checksFor(goarch, {}, main))[0];

  test('is said in the same words of another target and of linux/amd64 itself', async () => {
    const said = 'example.org/m@v1.0.0 does not compile, not even for linux/amd64: undefined: x';
    expect((await checkFor('loong64'))?.title.en).toBe(said);
    expect((await checkFor('amd64'))?.title).toEqual((await checkFor('loong64'))?.title);
  });

  test.each([
    [2, 1, ['audit/everywhere', 'audit/coverage']],
    [2, 2, ['audit/everywhere', 'audit/compile', 'audit/coverage']],
  ])('of %i packages %i compile: that every one does is said where it is so', async (listed, compiled, ids) => {
    expect((await checksFor('amd64', { listed, compiled })).map(({ id }) => id)).toEqual(ids);
  });

  test('a module has versions to try, code of your own has none', async () => {
    expect((await checkFor('loong64'))?.hint?.en).toContain('audit --fix');
    expect((await checkFor('loong64', true))?.hint?.en).toContain('mend it first');
  });
});

test('where a module is required', () => {
  const lineOf = requireLines('module m\n\nrequire a.b/c v1.0.0\n\nrequire (\n\tx.y/z/v2 v2.1.0 // indirect\n)\n');
  expect([lineOf('a.b/c'), lineOf('x.y/z/v2'), lineOf('m')]).toEqual([3, 6, undefined]);
});

test('every check has an id of its own', () => {
  expect(new Set(auditChecks.map(({ id }) => id)).size).toBe(auditChecks.length);
});
