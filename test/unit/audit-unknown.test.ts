import { describe, expect, test } from '@jest/globals';
import { audit, type TargetAudit } from '../../src/audit/audit.js';
import { fromCompiler } from '../../src/audit/failures.js';
import { goUntil } from '../../src/audit/go-command.js';
import { objectReader } from '../../src/audit/object-reader.js';
import type { AuditPlan } from '../../src/audit/plan.js';
import type { Exec, ExecResult, System } from '../../src/system/index.js';

/** How one go command ends: what it prints, and what is not 0. */
type Ends = Partial<Pick<ExecResult, 'stdout' | 'stderr' | 'code' | 'signal' | 'timedOut'>>;

/** Go commands by what they are asked for; `export` is `list -export`; of linux/amd64 they are those that begin with `amd64`. */
type Kind = 'list' | 'listC' | 'listTests' | 'export' | 'exportTests' | 'build' | 'env';
type Said = Partial<Record<Kind | 'amd64' | 'amd64List' | 'amd64Export' | 'amd64Build', Ends>>;

const KILLED: Ends = { code: null, signal: 'SIGKILL' };

function objects(...all: readonly Readonly<Record<string, unknown>>[]): string {
  return all.map(one => JSON.stringify(one, undefined, 1)).join('\n');
}

const MODULE = { Path: 'example.com/app', Main: true };
const APP = { ImportPath: 'example.com/app', Name: 'main', Dir: '/w', Module: MODULE, GoFiles: ['main.go'] };
const LIB = { ...APP, ImportPath: 'example.com/app/lib', Name: 'lib', Dir: '/w/lib' };
const event = (ImportPath: string, Action: string, Output?: string) => JSON.stringify({ ImportPath, Action, Output });
const BROKEN: Ends = {
  code: 1,
  stdout: [
    event('example.com/app/lib', 'build-output', 'lib/a.go:3:5: undefined: page\n'),
    event('example.com/app/lib', 'build-fail'),
  ].join('\n'),
};

const exported = (...paths: readonly string[]) =>
  objects(...paths.map(ImportPath => ({ ImportPath, Export: '/cache/x-d' })));
/** One package complains. */
const WITHOUT_LIB: Ends = { stdout: exported('example.com/app') };
const COMPLAINS: Said = { export: WITHOUT_LIB, build: BROKEN };

function kindOf(argv: readonly string[], amd64: boolean, cgo: boolean): keyof Said {
  const tests = argv.includes('-test');
  if (argv[0] === 'env') return 'env';
  if (argv[0] === 'build') return amd64 ? 'amd64Build' : 'build';
  if (argv.includes('-export')) return tests ? 'exportTests' : amd64 ? 'amd64Export' : 'export';
  return tests ? 'listTests' : amd64 ? 'amd64List' : cgo ? 'listC' : 'list';
}

async function auditOf(said: Said, more: Partial<AuditPlan> = {}): Promise<TargetAudit> {
  const exec: Exec = (_, argv, options = {}) => {
    const amd64 = options.env?.['GOARCH'] === 'amd64';
    const kind = argv.includes('-find') ? 'amd64' : kindOf(argv, amd64, options.env?.['CGO_ENABLED'] === '1');
    const list = { stdout: objects(APP, LIB) };
    const usual: Said = {
      list,
      listC: list,
      amd64List: list,
      amd64: { stdout: 'example.com/app\nexample.com/app/lib' },
      export: { stdout: exported('example.com/app', 'example.com/app/lib') },
      amd64Export: { stdout: exported('example.com/app', 'example.com/app/lib') },
    };
    const ends = said[kind] ?? usual[kind] ?? {};
    const whole = { code: 0, signal: null, stdout: '', stderr: '', timedOut: false, truncated: false, ...ends };
    for (const stream of ['stdout', 'stderr'] as const)
      for (const line of whole[stream].split('\n')) options.onLine?.(line, stream);
    return Promise.resolve(whole);
  };
  const system = { exec, now: () => new Date(0) } as unknown as System;
  const plan: AuditPlan = {
    workspace: '/w',
    go: { binary: 'go', version: '1.26.8', env: {} },
    patterns: ['./...'],
    named: false,
    tags: [],
    trimpath: true,
    cgo: false,
    cc: {},
    tests: false,
    until: 1000,
    ...more,
  };
  return (await audit(system, plan, [{ goos: 'linux', goarch: 'loong64' }]))[0] as TargetAudit;
}

const reasons = ({ unknown }: TargetAudit) => unknown.map(one => one.reason.kind);

test('what every command says is in order is clean', async () => {
  expect(await auditOf({})).toMatchObject({ verdict: 'clean', unknown: [], coverage: { listed: 2, compiled: 2 } });
});

describe('a command that a signal ended leaves nothing clean', () => {
  test.each<[keyof Said, Said]>([
    ['list', { list: { ...KILLED, stdout: objects(APP, LIB) } }],
    ['listC', { listC: { ...KILLED, stdout: objects(APP) } }],
    ['amd64', { amd64: KILLED }],
    ['export', { export: { ...KILLED, stdout: exported('example.com/app', 'example.com/app/lib') } }],
    ['build', { build: KILLED }],
  ])('%s', async (_, said) => {
    const one = await auditOf(said);
    expect([one.verdict, reasons(one)]).toEqual(['unknown', ['killed']]);
  });

  test('after one package complained: the others are unknown, not compiled', async () => {
    const one = await auditOf({ ...COMPLAINS, build: { ...BROKEN, ...KILLED } });
    expect(one).toMatchObject({ verdict: 'blocked', coverage: { listed: 2, failed: 1, compiled: 0, unknown: 1 } });
    expect(reasons(one)).toEqual(['killed']);
  });

  test('the compiler alone: nobody is to blame', () => {
    const said = (...lines: readonly string[]) =>
      fromCompiler({ failed: new Map([['p', { diagnostics: [], lines }]]) });
    for (const line of [
      '/usr/local/go/pkg/tool/linux_amd64/compile: signal: killed',
      'fatal error: runtime: out of memory',
      'gcc: fatal error: Killed signal terminated program cc1',
      'fork/exec /usr/local/go/pkg/tool/linux_amd64/asm: cannot allocate memory',
    ])
      expect(said(line)).toMatchObject({ failures: [], unknown: [{ importPath: 'p', reason: { kind: 'killed' } }] });
    expect(said('undefined: signal')).toMatchObject({ failures: [{ kind: 'compile' }], unknown: [] });
  });
});

test.each<[string, Said]>([
  ['go list printed nothing', { export: {} }],
  ['go list printed one and go build is content', { export: WITHOUT_LIB }],
])('%s: what left no export data has not compiled', async (_, said) => {
  const one = await auditOf(said);
  expect([one.verdict, reasons(one), one.coverage.compiled]).toEqual(['unknown', ['go-failed'], 0]);
});

test('go that goes on and says of itself that it does not get everywhere', async () => {
  const one = await auditOf({
    ...COMPLAINS,
    build: { ...BROKEN, stderr: 'go: example.org/x@v1.0.0: dial tcp: connection refused' },
  });
  expect([one.coverage.compiled, reasons(one)]).toEqual([0, ['network']]);
});

describe('linux/amd64, with which it is compared', () => {
  test.each<[string, Said]>([
    ['cannot be listed', { amd64List: { code: 1, stderr: 'go: x: dial tcp: connection refused' } }],
    [
      'cannot be compiled',
      { amd64Export: WITHOUT_LIB, amd64Build: { code: 1, stderr: 'go: x: dial tcp: connection refused' } },
    ],
  ])('%s: what fails is told, and that its cause is not known', async (_, said) => {
    const one = await auditOf({ ...COMPLAINS, ...said });
    expect([one.verdict, one.findings.map(({ everywhere }) => everywhere), reasons(one)]).toEqual([
      'blocked',
      [false],
      ['network'],
    ]);
    expect(one.unknown[0]?.said).toMatch(/^linux\/amd64: /);
  });

  test('packages that are only there: a warning', async () => {
    const one = await auditOf({ amd64: { stdout: 'example.com/app\nexample.com/app/simd' } });
    expect([one.verdict, one.dropped]).toEqual(['warnings', ['example.com/app/simd']]);
  });
});

describe('a pattern that matches nothing', () => {
  const warns = { stderr: 'go: warning: "./pgk/..." matched no packages' };
  const list = { stdout: objects(APP, LIB), ...warns };
  const amd64 = { stdout: 'example.com/app\nexample.com/app/lib', ...warns };

  test('is unknown where the user wrote it', async () => {
    const one = await auditOf({ list, amd64 }, { patterns: ['./...', './pgk/...'], named: true });
    expect([one.verdict, reasons(one), one.unknown[0]?.said]).toEqual([
      'unknown',
      ['no-packages'],
      './pgk/... matches no packages',
    ]);
  });

  test('is none where only the target has no file for it, or an empty module of a workspace', async () => {
    expect((await auditOf({ list }, { named: true })).verdict).toBe('clean');
    expect((await auditOf({ list, amd64 })).verdict).toBe('clean');
  });
});

describe('tests', () => {
  const tested = { ...APP, TestGoFiles: ['main_test.go'] };
  const program = { ImportPath: 'example.com/app.test', Name: 'main', Module: MODULE, GoFiles: ['_testmain.go'] };
  const variant = {
    ...APP,
    ImportPath: 'example.com/app [example.com/app.test]',
    ForTest: 'example.com/app',
    DepOnly: true,
  };
  const listTests = { stdout: objects(tested, variant, { ...program, Imports: [variant.ImportPath], DepOnly: true }) };
  const ALL = exported('example.com/app', variant.ImportPath, program.ImportPath);
  const run = (said: Said) => auditOf({ listTests, exportTests: { stdout: ALL }, ...said }, { tests: true });

  test('that have compiled are counted', async () => {
    expect(await run({})).toMatchObject({ verdict: 'clean', coverage: { tests: 1 } });
  });

  test.each<[string, Said, string]>([
    ['nobody could list them', { listTests: { code: 1, stderr: 'go: x: dial tcp: connection refused' } }, 'network'],
    ['the list ended half-way', { listTests: { ...listTests, ...KILLED } }, 'killed'],
    ['the compiler ended half-way', { exportTests: { ...KILLED, stdout: exported('example.com/app') } }, 'killed'],
    [
      'compilers ended with go at the end of the time',
      {
        exportTests: {
          code: 1,
          stderr: '# example.com/app [example.com/app.test]\ncompile: signal: interrupt',
          timedOut: true,
        },
      },
      'time',
    ],
    ['no test program was left', { exportTests: { stdout: exported('example.com/app') } }, 'go-failed'],
    ['what is printed cannot be read', { exportTests: { stdout: `${ALL}\n{\n"Imp\n}` } }, 'go-failed'],
  ])('%s: unknown', async (_, said, reason) => {
    const one = await run(said);
    expect([one.verdict, reasons(one)]).toEqual(['unknown', [reason]]);
  });

  test('a C compiler that warns has not failed', async () => {
    const stderr = '# example.com/app [example.com/app.test]\nmain.go: warning: unused variable';
    expect(await run({ exportTests: { stdout: ALL, stderr } })).toMatchObject({ verdict: 'clean' });
  });

  test('of a folder that has nothing else', async () => {
    const alone = {
      ...LIB,
      GoFiles: [],
      TestGoFiles: ['a_test.go'],
      Error: { Err: 'no non-test Go files in /w/lib' },
    };
    const list = { stdout: objects(APP, alone) };
    const lib = 'example.com/app/lib';
    const tests = [
      { ...LIB, ImportPath: `${lib} [${lib}.test]`, ForTest: lib, DepOnly: true },
      { ...program, ImportPath: `${lib}.test`, Imports: [`${lib} [${lib}.test]`], DepOnly: true },
    ];
    const failing = objects({
      ImportPath: `${lib} [${lib}.test]`,
      Error: { Err: `# ${lib} [${lib}.test]\nlib/a_test.go:3:1: undefined: page\n` },
    });
    const one = await run({
      list,
      listC: list,
      listTests: { stdout: objects(APP, alone, ...tests) },
      exportTests: { stdout: failing },
    });
    expect(one.failures).toMatchObject([{ importPath: lib, kind: 'test' }]);
  });
});

describe('time', () => {
  test('what is not reached is unknown, and says what to do', async () => {
    const one = await auditOf({}, { until: 0 });
    expect([one.verdict, reasons(one)]).toEqual(['unknown', ['time']]);
    expect(one.unknown[0]?.reason.hint.en).toContain('`budget`');
  });

  test('a compiler that runs then is ended', async () => {
    const one = await auditOf({ ...COMPLAINS, build: { ...BROKEN, ...KILLED, timedOut: true } });
    expect(one).toMatchObject({ verdict: 'blocked', coverage: { failed: 1, unknown: 1, compiled: 0 } });
    expect(reasons(one)).toEqual(['time']);
  });

  test('what compilers say that ended with it is no news of their packages', async () => {
    const ended = `${BROKEN.stdout?.split('\n')[1]}\n${event('example.com/app/lib', 'build-output', '/go/compile: signal: interrupt\n')}`;
    const one = await auditOf({ ...COMPLAINS, build: { code: 1, stdout: ended, timedOut: true } });
    expect([one.verdict, one.failures, reasons(one)]).toEqual(['unknown', [], ['time']]);
  });

  test('that is without end is no time-out at once', async () => {
    const asked: (number | undefined)[] = [];
    const exec: Exec = (_, __, options = {}) => {
      asked.push(options.timeoutMs);
      return Promise.resolve({ code: 0, signal: null, stdout: '', stderr: '', timedOut: false, truncated: false });
    };
    const system = { exec, now: () => new Date(0) } as unknown as System;
    await goUntil(system, { binary: 'go', version: '1.26.8', env: {} }, Infinity, ['version'], '/', {}, {});
    // More is one millisecond to setTimeout.
    expect(asked).toEqual([2 ** 31 - 1]);
  });
});

test('objects of go list that are cut off, or are none', () => {
  const read: unknown[] = [];
  const reader = objectReader(object => read.push(object));
  for (const line of ['{', '"a": 1', '}', '{', '"b": ', '}', '{', '"c": 1']) reader.take(line);
  expect([read, reader.unread()]).toEqual([[{ a: 1 }], 2]);
});
