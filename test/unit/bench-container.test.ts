import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { takeCounts } from '../../src/bench/counts-file.js';
import {
  type ContainerEmulator,
  containerRunner,
  lanes,
  type Package,
  type Runner,
  testChecks,
} from '../../src/bench/index.js';
import type { Ended } from '../../src/bench/runner.js';
import { parseHandler, registerHandler, registration, removeHandler, takes } from '../../src/emulator/binfmt.js';
import { openImage } from '../../src/emulator/index.js';
import { engineProblem } from '../../src/system/engine-problem.js';
import { type Exec, type ExecResult, realSystem, type System, ToolError } from '../../src/system/index.js';
import { runFlags } from '../../src/system/standing-container.js';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'xcg-container-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const real = realSystem(new AbortController().signal);
const DOCKER = { command: 'docker', version: 'docker 20.10.24', rootless: false } as const;
const OK: ExecResult = { code: 0, signal: null, stdout: '', stderr: '', timedOut: false, truncated: false };

/** Answers docker's commands, and fails on any other. */
function engine(answers: Readonly<Record<string, (argv: readonly string[]) => Partial<ExecResult> | ToolError>>) {
  const asked: string[] = [];
  const exec: Exec = async (tool, argv) => {
    const [verb = ''] = argv;
    asked.push(verb);
    if (tool === 'podman') throw new ToolError([tool], 'not-found', null, '');
    const answer = answers[verb];
    if (tool !== 'docker' || answer === undefined) throw new Error(`not told of ${tool} ${argv.join(' ')}`);
    const said = answer(argv);
    if (said instanceof ToolError) throw said;
    return { ...OK, ...said };
  };
  // Removal does not go through exec, which starts nothing after Ctrl-C: a docker that does nothing stands on PATH.
  const bin = join(folder, 'bin');
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, 'docker'), `#!/bin/sh\necho "$@" >> ${join(folder, 'removed')}\n`, { mode: 0o755 });
  const system: System = { ...real, env: { PATH: `${bin}:${process.env['PATH']}` }, exec };
  return { system, asked };
}

test('a container has what a benchmark needs, and nothing more', () => {
  const flags = runFlags(DOCKER, 'n', {
    image: 'sha256:1',
    waits: '/own/wait',
    readable: ['/own', '/src, "x"'],
    writable: ['/own/counts'],
    memory: '4g',
    pids: 512,
  });
  expect(flags).toEqual(
    expect.arrayContaining([
      '--network=none',
      '--read-only',
      '--cap-drop=ALL',
      '--security-opt=no-new-privileges',
      '--pids-limit=512',
      '--memory=4g',
      '--init',
      '--rm',
      '--pull=never',
      `--user=${process.getuid?.()}:${process.getgid?.()}`,
      '--mount=type=bind,source=/own,target=/own,readonly',
      '--mount=type=bind,"source=/src, ""x""","target=/src, ""x""",readonly',
      '--mount=type=bind,source=/own/counts,target=/own/counts',
      '--entrypoint=/own/wait',
    ]),
  );
  expect(flags.at(-1)).toBe('sha256:1');
  expect(flags.filter(flag => flag.startsWith('--mount=') && !/,readonly$/.test(flag))).toHaveLength(1);
});

test('root in a rootless engine is who started it', () => {
  const asked = { image: 'i', waits: '/w', readable: [], writable: [], memory: '1g', pids: 1 };
  const flags = (command: 'docker' | 'podman') => runFlags({ command, version: '', rootless: true }, 'n', asked);
  expect(flags('docker').filter(flag => flag.startsWith('--user'))).toEqual([]);
  expect(flags('podman').filter(flag => flag.startsWith('--user'))).toEqual(['--userns=keep-id']);
});

test.each([
  ['down', 'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?'],
  ['down', 'error during connect: Get "http://docker:2375/v1.24/info": dial tcp: lookup docker: no such host'],
  [
    'forbidden',
    'permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock: Get "http://…": dial unix /var/run/docker.sock: connect: permission denied',
  ],
  [
    'unseen',
    'docker: Error response from daemon: invalid mount config for type "bind": bind source path does not exist: /tmp/x.',
  ],
  ['unseen', 'Error: statfs /tmp/x: no such file or directory'],
  ['full', 'docker: Error response from daemon: mkdir /var/lib/docker/overlay2/a: no space left on device.'],
  ['no-image', 'docker: Error response from daemon: No such image: sha256:00.'],
  ['no-image', 'Error: acme/tools@sha256:00: image not known'],
  [undefined, 'docker: Error response from daemon: cgroups: cannot find cgroup mount destination'],
])('an engine’s words: %s', (problem, said) => {
  expect(engineProblem(said)).toBe(problem);
});

describe('an image', () => {
  const wanted = { input: 'image', image: `acme/tools@sha256:${'a'.repeat(64)}` };
  const open = (system: System, image = wanted.image) => openImage(system, { ...wanted, image }, () => {});
  const failed = (said: string) => new ToolError(['docker'], 'exit', 1, said);
  const up = { info: () => ({ stdout: '20.10.24 ["name=seccomp"]\n' }) };

  test('by its tag is refused before anything is asked', async () => {
    const { system, asked } = engine({});
    await expect(open(system, 'acme/tools:latest')).rejects.toMatchObject({ code: 'XC-BENCH-010' });
    expect(asked).toEqual([]);
  });

  test.each([
    ['XC-BENCH-012', 'Cannot connect to the Docker daemon at unix:///x.sock. Is the docker daemon running?'],
    ['XC-BENCH-013', 'dial unix /var/run/docker.sock: connect: permission denied'],
  ])('%s: the engine’s reason is told', async (code, said) => {
    const { system } = engine({ info: () => ({ stderr: said, code: 1 }) });
    await expect(open(system)).rejects.toMatchObject({ code, values: { reason: `docker: ${said}` } });
  });

  test('without an engine cannot be opened', async () => {
    const none = {
      ...real,
      exec: async (tool: string) => Promise.reject(new ToolError([tool], 'not-found', null, '')),
    };
    await expect(open(none)).rejects.toMatchObject({ code: 'XC-BENCH-011' });
  });

  test.each([
    ['XC-BENCH-014', 'manifest unknown'],
    ['XC-BENCH-015', 'write /var/lib/docker/tmp/x: no space left on device'],
  ])('%s: it cannot be pulled', async (code, said) => {
    const { system } = engine({ ...up, image: () => ({ code: 1 }), pull: () => failed(said) });
    await expect(open(system)).rejects.toMatchObject({ code });
  });

  test('that is here is not pulled; one by its id never', async () => {
    const here = engine({ ...up, image: () => ({}) });
    expect(await open(here.system)).toMatchObject({ image: wanted.image });
    const { system } = engine({ ...up, image: () => ({ code: 1 }) });
    await expect(open(system, `sha256:${'b'.repeat(64)}`)).rejects.toMatchObject({ code: 'XC-BENCH-014' });
  });
});

describe('the runner', () => {
  let nth = 0;
  const emulator: ContainerEmulator = {
    engine: DOCKER,
    image: 'sha256:1',
    qemu: ['/usr/bin/qemu-loongarch64'],
    goarch: 'loong64',
    hostArch: 'amd64',
    readable: [],
  };
  /** Programs by name of the file; `started` has one entry for each container. */
  async function opened(program: (argv: readonly string[]) => Partial<ExecResult>, more = {}) {
    const own = join(folder, `own-${++nth}`);
    mkdirSync(own);
    const { system, asked } = engine({
      run: () => ({}),
      exec: argv => {
        if (argv.includes('--version')) return { stdout: 'qemu-loongarch64 version 10.0.13\n' };
        return argv.at(-1) === join(own, 'probe') ? {} : program(argv);
      },
      info: () => ({ stdout: '20.10.24 []\n' }),
      ...more,
    });
    return { runner: await containerRunner(system, emulator, own), asked };
  }
  const start = (file: string) => ({ file, argv: [], folder, env: { A: 'b c' }, timeoutMs: 1000 });
  const containersIn = (asked: readonly string[]) => asked.filter(verb => verb === 'run').length;

  test('uses a container again after a good end', async () => {
    const { runner, asked } = await opened(argv => ({ stdout: argv.join(' ') }));
    const { stdout } = await runner.run(start('/b'));
    expect(stdout).toMatch(/^exec --workdir=\S+ --env=A=b c xinchuang-go-\w+ \/usr\/bin\/qemu-loongarch64 \/b$/);
    await runner.run(start('/b'));
    expect(containersIn(asked)).toBe(1);
    await runner.close();
  });

  test('runs again in a fresh one what broke where another had been, and only that', async () => {
    let times = 0;
    const { runner, asked } = await opened(argv => (argv.at(-1) === '/broken' ? { code: ++times > 0 ? 2 : 0 } : {}));
    expect((await runner.run(start('/broken'))).code).toBe(2);
    expect([times, containersIn(asked)]).toEqual([1, 1]);
    await runner.run(start('/well'));
    expect((await runner.run(start('/broken'))).code).toBe(2);
    expect([times, containersIn(asked)]).toEqual([3, 3]);
    await runner.close();
  });

  test('does not run again what takes too long', async () => {
    let times = 0;
    const { runner } = await opened(argv => {
      if (argv.at(-1) !== '/hangs') return {};
      times++;
      return { code: null, signal: 'SIGTERM', timedOut: true };
    });
    await runner.run(start('/well'));
    expect((await runner.run(start('/hangs'))).timedOut).toBe(true);
    expect(times).toBe(1);
    await runner.close();
  });

  test('tells a signal, and memory that ran out', async () => {
    const { runner } = await opened(argv => ({ code: argv.at(-1) === '/segv' ? 139 : 137 }), {
      events: () => ({ stdout: '2026-11-26T00:00:00 container oom …\n' }),
    });
    expect(await runner.run(start('/segv'))).toMatchObject({ code: null, signal: 'SIGSEGV' });
    expect((await runner.run(start('/big'))).stderr).toContain('fatal error: it took more than the 4g');
    await runner.close();
  });

  test('says that the engine is gone, where it is', async () => {
    const gone = { code: 1, stderr: 'Cannot connect to the Docker daemon at unix:///x.sock.' };
    const { runner } = await opened(() => gone, { info: () => ({}) });
    await expect(runner.run(start('/b'))).rejects.toMatchObject({ code: 'XC-BENCH-012' });
    await runner.close();
  });

  test('believes no program that only says so', async () => {
    const { runner } = await opened(() => ({ code: 1, stderr: 'Error response from daemon: ha' }));
    expect(await runner.run(start('/b'))).toMatchObject({ code: 1 });
    await runner.close();
  });
});

describe('counts', () => {
  const path = (name: string) => join(folder, name);
  test('are taken, and are gone', async () => {
    writeFileSync(path('c'), '{}');
    expect(await takeCounts(path('c'))).toBe('{}');
    expect(existsSync(path('c'))).toBe(false);
    expect(await takeCounts(path('c'))).toBeUndefined();
  });
  test('a link, a pipe and a folder in their place are not', async () => {
    writeFileSync(path('secret'), '{}');
    symlinkSync(path('secret'), path('link'));
    spawnSync('mkfifo', [path('pipe')]);
    mkdirSync(path('directory'));
    for (const name of ['link', 'pipe', 'directory']) expect(await takeCounts(path(name))).toBeUndefined();
    expect(readFileSync(path('secret'), 'utf8')).toBe('{}');
  });
});

describe('tests', () => {
  const side = (which: string) => ({ importPath: 'p', file: which, folder: '/', symbols: '' });
  const both: Package = { importPath: 'example.com/p', same: false, base: side('base'), head: side('head') };
  const end = (more: Partial<Ended>): Ended => ({
    code: 0,
    timedOut: false,
    stdout: '',
    stderr: '',
    truncated: false,
    ...more,
  });
  const PASS = end({ stdout: 'PASS\n' });
  const FAIL = end({ code: 1, stdout: '--- FAIL: TestSum (0.00s)\n    sum_test.go:7: 7 is not 8\nFAIL\n' });
  const HANG = end({ code: null, timedOut: true });
  const RINGS = end({ code: 2, stderr: 'panic: test timed out after 2s\nrunning tests:\n' });

  async function judged(ends: Readonly<Record<string, readonly Ended[]>>, packages = [both], hasBase = true) {
    const at: Record<string, number> = {};
    const runner: Runner = {
      kind: 'qemu',
      counts: true,
      env: {},
      close: async () => {},
      run: async ({ file }) => {
        const nth = at[file] ?? 0;
        at[file] = nth + 1;
        return ends[file]?.[nth] ?? PASS;
      },
    };
    const asked = { packages, runner, lanes: lanes(2), timeoutMs: 2000, hasBase, isOver: () => false };
    const checks = await testChecks(asked);
    return { checks: checks.map(({ id, status, evidence }) => ({ id, status, evidence })), at };
  }

  test.each<[string, Readonly<Record<string, readonly Ended[]>>, string, object]>([
    ['pass', {}, 'pass', { packages: 1 }],
    ['fail at head alone', { head: [FAIL] }, 'fail', { end: 'failed', base: 'passed' }],
    ['fail at both', { head: [FAIL], base: [FAIL] }, 'warn', { end: 'failed', base: 'failed' }],
    ['are mended', { base: [FAIL] }, 'pass', {}],
    ['hang twice', { head: [HANG, HANG] }, 'unknown', { end: 'emulator hang' }],
    ['hang once', { head: [HANG] }, 'pass', {}],
    ['time out twice by Go’s clock', { head: [RINGS, RINGS] }, 'fail', { end: 'timed-out', base: 'passed' }],
    ['fail, and the emulator hangs at the base', { head: [FAIL], base: [HANG, HANG] }, 'unknown', { base: 'hung' }],
  ])('%s', async (_, ends, status, evidence) => {
    const { checks } = await judged(ends);
    expect(checks).toMatchObject([{ id: 'bench/tests', status, evidence }]);
  });

  test('the base is run only for what fails, and not where it is the same', async () => {
    expect((await judged({})).at).toEqual({ head: 1 });
    const { checks, at } = await judged({ head: [FAIL] }, [{ ...both, same: true }]);
    expect([at, checks[0]?.status]).toEqual([{ head: 1 }, 'warn']);
  });

  test('without a base it fails, with the lines that say why', async () => {
    const { base: _, ...alone } = both;
    const { checks } = await judged({ head: [FAIL] }, [alone], false);
    expect(checks).toMatchObject([
      {
        status: 'fail',
        evidence: { said: ['--- FAIL: TestSum (0.00s)', '    sum_test.go:7: 7 is not 8'] },
      },
    ]);
  });
});

describe('handlers of the kernel', () => {
  const QEMU_F = (flags: string, state = 'enabled') =>
    `${state}\ninterpreter /usr/bin/qemu-loongarch64-static\nflags: ${flags}\noffset 0\nmagic 7f454c4602010100000000000000000002000201\nmask fffffffffffffffc00fffffffffffffffeffffff\n`;
  let nth = 0;
  const place = (handlers: Readonly<Record<string, string>>) => {
    const at = join(folder, `binfmt-${++nth}`);
    mkdirSync(at);
    for (const [name, text] of Object.entries({ register: '', status: 'enabled\n', ...handlers }))
      writeFileSync(join(at, name), text);
    return at;
  };
  const copies: Exec = async (_, [from = '', to = '']) => {
    writeFileSync(to, readFileSync(from));
    return OK;
  };
  const register = (at: string) =>
    registerHandler({ ...real, exec: copies }, { goarch: 'loong64', interpreter: '/q', folder, onName: () => {} }, at);

  test('a line as the kernel takes it', () => {
    expect(registration('xinchuang-go-loong64-1', 'loong64', '/q')).toMatch(
      /^:xinchuang-go-loong64-1:M::\\x7f\\x45\\x4c\\x46(?:\\x[0-9a-f]{2}){16}:(?:\\x[0-9a-f]{2}){20}:\/q:F$/,
    );
    // Documentation/admin-guide/binfmt-misc.rst: 1920 characters at most.
    expect(registration('n', 'amd64', '/q').length).toBeLessThan(400);
  });

  test('whose an executable is', () => {
    const handler = parseHandler('q', QEMU_F('F'));
    if (handler === undefined) throw new Error('not parsed');
    expect([takes(handler, 'loong64'), takes(handler, 'arm64'), takes(handler, 'amd64')]).toEqual([true, false, false]);
    // Java's: another magic.
    expect(parseHandler('jar', 'enabled\ninterpreter /usr/bin/jexec\nflags:\nextension .jar\n')).toBeUndefined();
  });

  test('one with F is used', async () => {
    expect(await register(place({ 'qemu-loongarch64': QEMU_F('POCF') }))).toEqual({
      state: 'there',
      name: 'qemu-loongarch64',
    });
  });

  test('one without F is left as it is, and that is said', async () => {
    const at = place({ 'qemu-loongarch64': QEMU_F('OC') });
    expect(await register(at)).toMatchObject({ state: 'none', why: { code: 'XC-BENCH-022' } });
    expect(readFileSync(join(at, 'register'), 'utf8')).toBe('');
  });

  test('neither a disabled one, nor one of another run of ours, nor one of another architecture stands in the way', async () => {
    const other = QEMU_F('F').replace('02000201', '0200b700');
    const at = place({ a: QEMU_F('F', 'disabled'), 'xinchuang-go-loong64-1': QEMU_F('F'), b: other });
    // The folder is none of the kernel's: nothing appears in it.
    expect(await register(at)).toMatchObject({ state: 'none', why: { code: 'XC-BENCH-023' } });
    expect(readFileSync(join(at, 'register'), 'utf8')).toMatch(/^:xinchuang-go-loong64-[0-9a-f]{8}:M::/);
  });

  test('only ours are removed', async () => {
    const at = place({ 'qemu-loongarch64': QEMU_F('F') });
    for (const name of ['qemu-loongarch64', 'xinchuang-go-/../qemu-loongarch64', 'xinchuang-go-gone'])
      expect(await removeHandler(real, name, at)).toBeUndefined();
    expect(readFileSync(join(at, 'qemu-loongarch64'), 'utf8')).toBe(QEMU_F('F'));
  });
});
