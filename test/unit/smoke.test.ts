import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { knownChecks } from '../../src/actions/checks.js';
import { whyItEnded } from '../../src/emulator/ended.js';
import { type Machine, machines, smokeRun } from '../../src/emulator/index.js';
import { GOARCHES, type Platform, resolvePlatform } from '../../src/platform/index.js';
import type { ExecResult, System } from '../../src/system/index.js';
import { realSystem, ToolError, withTempFolder } from '../../src/system/index.js';
import { isGone } from '../process.js';

const system = realSystem(new AbortController().signal);
const missing = { state: 'missing', wanted: ['qemu-x'] } as const;
const qemu = (version = '10.0.13') => ({ state: 'ready', tool: 'qemu', version }) as const;
const amd64: Machine = { goarch: 'amd64', native: true, emulator: missing };
const named = (...ids: string[]) => ids.map(id => resolvePlatform(id));

/** A script stands for a program of this machine's own architecture. */
const runScript = (
  script: string,
  {
    argv = ['--version'],
    timeoutMs = 10_000,
    mode = 0o755,
    machine = amd64,
    platforms = [] as Platform[],
    on = system,
  } = {},
) =>
  withTempFolder(async folder => {
    const file = join(folder, 'gateway');
    writeFileSync(file, script);
    chmodSync(file, mode);
    return smokeRun(on, { file, subject: 'gateway', machine, unfit: [], platforms, argv, timeoutMs });
  });
const run = async (...given: Parameters<typeof runScript>) => {
  const [check, ...more] = await runScript(...given);
  if (check === undefined || more.length > 0) throw new Error('not one check');
  return check;
};

interface Outcome {
  readonly code?: number;
  readonly signal?: NodeJS.Signals;
  readonly says?: string;
  readonly timedOut?: true;
}

/** Emulators that end as told, by their command line; a list is taken one after another. */
function emulating(outcome: (command: string) => Outcome) {
  const commands: string[] = [];
  const exec: System['exec'] = async (tool, argv, options) => {
    const command = [tool, ...argv].join(' ');
    commands.push(command);
    const { code, signal = null, says = '', timedOut = false } = outcome(command);
    for (const line of says.split('\n')) if (line !== '') options?.onLine?.(line, 'stderr');
    const exit = signal === null && !timedOut ? (code ?? 0) : null;
    return { code: exit, signal, stdout: '', stderr: '', timedOut, truncated: false } satisfies ExecResult;
  };
  return { system: { ...system, exec }, commands };
}

async function emulate(machine: Machine, platforms: readonly Platform[], outcome: (command: string) => Outcome) {
  const { system: fake, commands } = emulating(outcome);
  const checks = await smokeRun(fake, {
    file: '/f',
    subject: 'gateway',
    machine,
    unfit: [],
    platforms,
    argv: ['-v'],
    timeoutMs: 1000,
  });
  const statuses = Object.fromEntries(checks.map(({ platform = '*', status }) => [platform, status]));
  return { checks, statuses, commands };
}

const GUEST = { SIGILL: 4, SIGSEGV: 11 } as const;
/** As QEMU ends itself: by the guest's signal, with a line that says so. */
const guest = (signal: keyof typeof GUEST, says = ''): Outcome => ({
  signal,
  says: `${says}\nqemu: uncaught target signal ${GUEST[signal]} (text) - core dumped`,
});
const ARM64: Machine = { goarch: 'arm64', native: false, emulator: qemu() };
const LOONG64: Machine = { goarch: 'loong64', native: false, emulator: qemu() };
const AMD64: Machine = { goarch: 'amd64', native: true, emulator: qemu() };
const KUNPENG = 'kylin-v10-sp3/kunpeng-920';
const D2000 = 'kylin-v10-sp3/phytium-d2000';
const S5000 = 'kylin-v10-sp3/phytium-s5000';
const HYGON = 'kylin-v10-sp3/hygon-c86';
const HYGON_4G = 'kylin-v10-sp3/hygon-c86-4g';
const KX6000 = 'kylin-v10-sp3/zhaoxin-kx-6000';
const NEW = 'openeuler-24.03/loongson-3a6000';
const NEW_3A5000 = 'openeuler-24.03/loongson-3a5000';
const OLD = 'kylin-v10-sp3/loongson-3a5000';

describe('one run, natively', () => {
  test('exit code 0 passes, with what it printed as evidence', async () => {
    expect(await run('#!/bin/sh\necho "gateway $1"\n')).toMatchObject({
      id: 'run/starts',
      status: 'pass',
      evidence: {
        how: 'native',
        exit: 0,
        output: ['gateway --version'],
        cpu_models: expect.stringContaining('qemu-x'),
      },
    });
  });

  test('another exit code is unknown: it may be the answer to arguments it does not know', async () => {
    expect(await run('#!/bin/sh\necho "no configuration found" >&2; exit 2\n')).toMatchObject({
      status: 'unknown',
      evidence: { exit: 2 },
    });
  });

  test.each([
    ['flag', 'flag provided but not defined: -version', 2],
    ['cobra', 'Error: unknown flag: --version', 1],
    ['kingpin', "gateway: error: unknown long flag '--version', try --help", 1],
    ['urfave/cli', 'Incorrect Usage: flag provided but not defined: -version', 1],
  ])('an argument parser that answers (%s) proves that main was reached', async (_what, text, exit) => {
    const check = await run(`#!/bin/sh\ncat >&2 <<'END'\n${text}\nEND\nexit ${exit}\n`);
    expect(check).toMatchObject({ status: 'pass', evidence: { exit } });
  });

  test.each(['SEGV', 'BUS', 'ABRT', 'FPE'])('SIG%s is a crash', async name => {
    const check = await run(`#!/bin/sh\nkill -${name} $$\n`);
    expect(check).toMatchObject({ status: 'fail', evidence: { signal: `SIG${name}` } });
    expect(check.title.en).toContain(`SIG${name}`);
  });

  test.each([
    ['a Go panic', 'panic: runtime error: invalid memory address', 2],
    ['a signal that the Go runtime caught', 'SIGSEGV: segmentation violation', 2],
    ['a fatal error', 'fatal error: unexpected signal during runtime execution', 2],
    ['128 + signal, as a wrapper reports it', '', 139],
  ])('%s is a crash', async (_what, text, exit) => {
    expect(await run(`#!/bin/sh\necho "${text}" >&2; exit ${exit}\n`)).toMatchObject({ status: 'fail' });
  });

  test('a panic of the program’s own tells nothing of the platform', async () => {
    const check = await run('#!/bin/sh\necho "panic: open /etc/gateway.yml: no such file or directory" >&2; exit 2\n');
    expect(check).toMatchObject({ status: 'unknown', evidence: { sign: 'gave-up' } });
  });

  test.each([
    ['SIGILL', '#!/bin/sh\nkill -ILL $$\n'],
    [
      'a level that is missing',
      '#!/bin/sh\necho "This program can only be run on AMD64 processors with v3 microarchitecture support." >&2; exit 1\n',
    ],
    ['SIGKILL', '#!/bin/sh\nkill -KILL $$\n'],
    ['SIGTERM', '#!/bin/sh\nkill -TERM $$\n'],
    ['SIGSYS', '#!/bin/sh\nkill -SYS $$\n'],
    [
      'no threads left',
      '#!/bin/sh\necho "runtime: failed to create new OS thread (have 2 already; errno=11)" >&2; exit 2\n',
    ],
    ['the page size here', '#!/bin/sh\necho "fatal error: bad system page size" >&2; exit 2\n'],
    [
      'a library that is not here',
      '#!/bin/sh\necho "x: error while loading shared libraries: libfoo.so.1: cannot open shared object file" >&2; exit 127\n',
    ],
    [
      'a glibc that is older here',
      '#!/bin/sh\necho "x: /lib/libc.so.6: version \\`GLIBC_2.38\' not found (required by x)" >&2; exit 1\n',
    ],
    ['a kernel that is older here', '#!/bin/sh\necho "FATAL: kernel too old" >&2; exit 127\n'],
  ])('what this machine is to blame for is unknown: %s', async (_what, script) => {
    const check = await run(script);
    expect(check.status).toBe('unknown');
    expect(check.evidence['sign']).toBeDefined();
  });

  test('a program that ends with 0 may print what it likes', async () => {
    const script = '#!/bin/sh\necho "runtime: go1.26.8"; echo "panic: never"; echo "qemu: uncaught target signal 11"\n';
    expect(await run(script)).toMatchObject({ status: 'pass' });
  });

  test.each([
    ['not executable', '#!/bin/sh\n', 0o644, 'mode'],
    ['a loader that is not there', '#!/lib64/ld-linux-loongarch-lp64d.so.9\n', 0o755, 'loader'],
  ])('%s: cannot be executed here, which says nothing of the platform', async (_what, content, mode, sign) => {
    const check = await run(content, { mode });
    expect(check).toMatchObject({ status: 'unknown', evidence: { sign } });
    expect(check.title.en).toContain('execute');
  });

  test('what does not end in time is unknown, is ended, and so is what it started', async () => {
    const began = Date.now();
    const check = await run('#!/bin/sh\nsleep 61.5 &\nsleep 61.5\n', { timeoutMs: 300 });
    expect(check).toMatchObject({ status: 'unknown', evidence: { cpu_seconds: expect.any(Number) } });
    expect(check.title.en).toContain('waiting');
    expect(Date.now() - began).toBeLessThan(6000);
    expect(await isGone('sleep 61.5')).toBe(true);
  });

  test('a child that outlives its parent is ended', async () => {
    const script = '#!/bin/sh\n(sleep 62.5; sleep 62.5) >/dev/null 2>&1 &\necho done\n';
    expect(await run(script)).toMatchObject({ status: 'pass' });
    expect(await isGone('sleep 62.5')).toBe(true);
  });

  test.each([
    ['was computing', '#!/bin/sh\nwhile :; do :; done\n'],
    ['had printed something', '#!/bin/sh\necho listening\nsleep 60\n'],
  ])('and whether it got on is said: it %s', async (words, script) => {
    const check = await run(script, { timeoutMs: 2500 });
    expect(check).toMatchObject({ status: 'unknown' });
    expect(check.title.en).toContain(words);
  });

  test('output without end is cut in the middle: the words of the crash stay', async () => {
    const script =
      '#!/bin/sh\necho first\nyes "a line of no interest" | head -n 500000\necho "panic: last" >&2\nexit 2\n';
    const check = await run(script);
    expect(check).toMatchObject({ status: 'unknown', evidence: { sign: 'gave-up' } });
    expect(check.title.en).toContain('panic: last');
    const output = check.evidence['output'] as string[];
    expect(output[0]).toBe('first');
    expect(output).toContain('panic: last');
    expect(JSON.stringify(check).length).toBeLessThan(16 << 10);
  });

  test('the environment is not handed on', async () => {
    const secret = { ...system, env: { ...system.env, GITHUB_TOKEN: 'secret-value' } };
    const check = await run('#!/bin/sh\nenv\n', { argv: [], on: secret });
    expect(check.status).toBe('pass');
    expect(JSON.stringify(check)).not.toContain('secret-value');
  });

  test('control characters of a hostile program do not reach the report', async () => {
    const check = await run('#!/bin/sh\nprintf "\\033[2Jowned\\007\\n\\342\\200\\256evil\\n"\n');
    expect(JSON.stringify(check.evidence)).not.toMatch(/\\u001b|\\u0007|\u202e/);
  });

  test('what is no program of the architecture is not started: the shell would carry out its bytes', async () => {
    const { system: fake, commands } = emulating(() => ({}));
    const smoke = { file: '/f', subject: 'f', machine: amd64, platforms: [], argv: [], timeoutMs: 1000 };
    const checks = await smokeRun(fake, { ...smoke, unfit: ['elf/machine'] });
    expect(checks).toMatchObject([{ status: 'skip', evidence: { failed: ['elf/machine'] } }]);
    expect(commands).toEqual([]);
  });
});

describe('which runs', () => {
  test('one for each CPU model and kernel release, said of each platform that has them', async () => {
    const { statuses, commands, checks } = await emulate(
      ARM64,
      named(KUNPENG, D2000, S5000, 'openeuler-24.03/phytium-d2000', 'uos-20/phytium-d2000'),
      () => ({}),
    );
    expect(commands).toEqual([
      'qemu -cpu neoverse-n1 -r 4.19.90-89.11.v2401.ky10 /f -v',
      'qemu -cpu cortex-a57 -r 4.19.90-89.11.v2401.ky10 /f -v',
      'qemu -cpu cortex-a57 -r 6.6 /f -v',
      'qemu -cpu cortex-a57 /f -v',
    ]);
    expect(new Set(Object.values(statuses))).toEqual(new Set(['pass']));
    expect(checks).toHaveLength(5);
    expect(checks[0]?.evidence).toMatchObject({
      how: 'qemu 10.0.13',
      cpu: 'neoverse-n1',
      kernel: '4.19.90-89.11.v2401.ky10',
    });
  });

  test('natively once for all, and on the models besides', async () => {
    const { statuses, commands } = await emulate(AMD64, named(HYGON, HYGON_4G, KX6000), () => ({}));
    expect(statuses).toEqual({ '*': 'pass', [HYGON]: 'pass', [HYGON_4G]: 'pass', [KX6000]: 'pass' });
    expect(commands[0]).toBe('/f -v');
    expect(commands).toHaveLength(3);
  });

  test('without platforms: once', async () => {
    const { statuses, commands } = await emulate(ARM64, [], () => ({}));
    expect(statuses).toEqual({ '*': 'pass' });
    expect(commands).toEqual(['qemu /f -v']);
  });

  test('an old-world platform is skipped: QEMU proves nothing for it', async () => {
    const { statuses, commands, checks } = await emulate(LOONG64, named(OLD, NEW), () => ({}));
    expect(statuses).toEqual({ [OLD]: 'skip', [NEW]: 'pass' });
    expect(commands).toHaveLength(1);
    expect(checks[0]?.title.en).toContain('elf/world');
    expect((await emulate(LOONG64, named(OLD), () => ({}))).commands).toEqual([]);
    const none = await emulate({ ...LOONG64, emulator: missing }, named(OLD, NEW), () => ({}));
    expect(none.statuses).toEqual({ [OLD]: 'skip', [NEW]: 'unknown' });
  });

  test('a LoongArch machine runs for the platforms of its own world', async () => {
    const here: Machine = { goarch: 'loong64', native: true, emulator: missing, world: 'old' };
    const { statuses, commands } = await emulate(here, named(OLD, NEW), () => ({}));
    expect(statuses).toEqual({ [OLD]: 'pass', [NEW]: 'skip' });
    expect(commands).toEqual(['/f -v']);
  });

  test('a run over time is not tried again on another model', async () => {
    const { statuses, commands, checks } = await emulate(ARM64, named(KUNPENG, D2000), () => ({ timedOut: true }));
    expect(statuses).toEqual({ [KUNPENG]: 'unknown', [D2000]: 'unknown' });
    expect(commands).toHaveLength(1);
    expect(checks[1]?.evidence['not_tried']).toContain('cortex-a57');
  });
});

describe('whose fault an ending under QEMU is', () => {
  const V3 = { code: 1, says: 'This program can only be run on AMD64 processors with v3 microarchitecture support.' };
  const V4 = { code: 1, says: V3.says.replace('v3', 'v4') };
  const natively = (command: string) => command.startsWith('/f');

  test('SIGILL fails where the model stands for the CPU, and is unknown where it may be less', async () => {
    const { statuses, checks } = await emulate(ARM64, named(KUNPENG, D2000, S5000), () => guest('SIGILL'));
    expect(statuses).toEqual({ [KUNPENG]: 'unknown', [D2000]: 'fail', [S5000]: 'unknown' });
    expect(checks.find(({ platform }) => platform === KUNPENG)?.title.en).toContain('jscvt');
    expect(checks.find(({ platform }) => platform === D2000)?.hint?.en).toContain('elf/isa-arm64');
  });

  test('a level that the program asks for is judged by that of the platform', async () => {
    const v3 = await emulate(AMD64, named(HYGON, HYGON_4G, KX6000), command =>
      command.includes('IvyBridge') ? V3 : {},
    );
    expect(v3.statuses).toEqual({ '*': 'pass', [HYGON]: 'pass', [HYGON_4G]: 'pass', [KX6000]: 'fail' });
    const v4 = await emulate(AMD64, named(HYGON, HYGON_4G), command => (natively(command) ? {} : V4));
    expect(v4.statuses).toEqual({ '*': 'pass', [HYGON]: 'fail', [HYGON_4G]: 'unknown' });
    // A model that is less than the platform is no proof against it.
    const less = await emulate(AMD64, named(HYGON), command => (natively(command) ? {} : V3));
    expect(less.statuses).toEqual({ '*': 'pass', [HYGON]: 'unknown' });
  });

  test('this machine’s CPU does not speak for the platforms where their models do', async () => {
    const weak = await emulate(AMD64, named(HYGON), command => (natively(command) ? V3 : {}));
    expect(weak.statuses).toEqual({ '*': 'skip', [HYGON]: 'pass' });
    const alone = await emulate({ ...AMD64, emulator: missing }, named(HYGON), () => V3);
    expect(alone.statuses).toEqual({ '*': 'unknown' });
  });

  test('loong64: SIGILL under a QEMU without LSX is QEMU’s lack', async () => {
    const { checks } = await emulate({ ...LOONG64, emulator: qemu('7.2.22') }, named(NEW_3A5000), () =>
      guest('SIGILL'),
    );
    expect(checks).toMatchObject([{ status: 'unknown' }]);
    expect(checks[0]?.title.en).toContain('7.2.22');
  });

  test('SIGSEGV without a word on loong64 is the wrong world', async () => {
    const { checks } = await emulate(LOONG64, named(NEW, OLD), () => guest('SIGSEGV'));
    expect(checks.map(({ status }) => status).sort()).toEqual(['fail', 'skip']);
    expect(checks.find(({ status }) => status === 'fail')?.hint?.en).toContain('elf/world');
    const arch = await emulate(LOONG64, [], () => guest('SIGSEGV'));
    expect(arch.statuses).toEqual({ '*': 'unknown' });
  });

  test('a crash that does not happen twice is unknown', async () => {
    let runs = 0;
    const { statuses, commands } = await emulate(ARM64, named(D2000), () => (runs++ === 0 ? guest('SIGSEGV') : {}));
    expect(statuses).toEqual({ [D2000]: 'unknown' });
    expect(commands).toHaveLength(2);
  });

  test('a crash under QEMU of what this machine itself runs is unknown', async () => {
    const { statuses } = await emulate(AMD64, named(HYGON), command => (natively(command) ? {} : guest('SIGSEGV')));
    expect(statuses).toEqual({ '*': 'pass', [HYGON]: 'unknown' });
  });

  test.each<[string, Outcome]>([
    ['its own SIGSEGV', { signal: 'SIGSEGV', says: 'QEMU internal SIGSEGV {code=MAPERR, addr=0x20}' }],
    ['a signal that it does not say is the guest’s', { signal: 'SIGSEGV' }],
    ['an assertion', { signal: 'SIGABRT', says: "qemu-aarch64: ../a.c:1: f: Assertion `x' failed." }],
    [
      'an assertion of its code generator',
      { signal: 'SIGABRT', says: '**\nERROR:../tcg/tcg.c:1:f: code should not be reached' },
    ],
    [
      'no address space',
      { code: 1, says: 'qemu-aarch64: Unable to reserve 0x100000000 bytes of virtual address space' },
    ],
    [
      'no loader here',
      { code: 255, says: "qemu-aarch64: Could not open '/lib/ld-linux-aarch64.so.1': No such file or directory" },
    ],
  ])('the emulator’s own end is unknown: %s', async (_what, outcome) => {
    const { statuses } = await emulate(ARM64, named(D2000), () => outcome);
    expect(statuses).toEqual({ [D2000]: 'unknown' });
  });

  test('a model that this QEMU does not know is left out, and no CPU is judged by its default', async () => {
    const unknown = { code: 1, says: "qemu: unable to find CPU model 'cortex-a57'" };
    const on = (outcome: Outcome) => (command: string) => (command.includes('-cpu') ? unknown : outcome);
    const fine = await emulate(ARM64, named(D2000), on({}));
    expect(fine.checks).toMatchObject([
      {
        status: 'pass',
        evidence: { cpu: null, kernel: '4.19.90-89.11.v2401.ky10', cpu_not_known_to_qemu: 'cortex-a57' },
      },
    ]);
    expect((await emulate(ARM64, named(D2000), on(guest('SIGILL')))).statuses).toEqual({ [D2000]: 'unknown' });
  });

  test('a kernel that is too old fails where it is the platform’s', async () => {
    const outcome = () => ({ code: 127, says: 'FATAL: kernel too old' });
    const platforms = named(D2000, 'uos-20/phytium-d2000');
    const { statuses } = await emulate(ARM64, platforms, outcome);
    expect(statuses).toEqual({ [D2000]: 'fail', 'uos-20/phytium-d2000': 'unknown' });
  });

  test('QEMU’s warnings are no output of the program, however many', async () => {
    const warning = "qemu-x86_64: warning: TCG doesn't support requested feature: CPUID.01H:ECX.x2apic [bit 21]\n";
    const says = `${warning.repeat(500)}${V3.says}\n`;
    const { checks } = await emulate(AMD64, named(KX6000), command => (natively(command) ? {} : { code: 1, says }));
    expect(checks[1]).toMatchObject({ status: 'fail', evidence: { output: [V3.says] } });
  });

  test('every check that is named exists, or is the one for packed files', async () => {
    const known = new Set<string>((await knownChecks()).verify);
    const outcomes: Outcome[] = [
      guest('SIGILL'),
      guest('SIGSEGV'),
      guest('SIGSEGV', 'x'),
      V3,
      { code: 127, says: 'FATAL: kernel too old' },
    ];
    for (const goarch of GOARCHES)
      for (const outcome of outcomes) {
        const { checks } = await emulate({ goarch, native: false, emulator: qemu() }, [], () => outcome);
        for (const id of checks[0]?.hint?.en.match(/elf\/[a-z0-9-]+/g) ?? []) expect(known).toContain(id);
      }
  });
});

describe('the emulator of this machine', () => {
  const own = GOARCHES.find(goarch => goarch === { x64: 'amd64', arm64: 'arm64' }[process.arch as 'x64']);
  const asked = (answer: (tool: string) => string) => {
    const tools: string[] = [];
    const exec: typeof system.exec = async tool => {
      tools.push(tool);
      const stdout = answer(tool);
      return { code: 0, signal: null, stdout, stderr: '', timedOut: false, truncated: false };
    };
    return { tools, machineFor: machines({ ...system, exec }) };
  };

  test('is asked for its version once, however many files it runs', async () => {
    const { tools, machineFor } = asked(() => 'qemu-loongarch64 version 7.2.22 (Debian)');
    const both = await Promise.all([machineFor('loong64'), machineFor('loong64')]);
    expect(both[0]).toMatchObject({ emulator: { state: 'ready', tool: 'qemu-loongarch64', version: '7.2.22' } });
    expect(both[1]).toBe(both[0]);
    expect(tools).toHaveLength(1);
  });

  test('is looked for where the machine is the target too: it has the CPU models', async () => {
    if (own === undefined) return;
    const { machineFor } = asked(() => 'qemu version 10.0.13');
    expect(await machineFor(own)).toMatchObject({ native: process.platform === 'linux', emulator: { state: 'ready' } });
  });

  test('that is too old for loong64 is no emulator', async () => {
    const { machineFor } = asked(() => 'qemu-loongarch64 version 6.2.0');
    const { checks } = await emulate(await machineFor('loong64'), named(NEW), () => ({}));
    expect(checks).toMatchObject([{ status: 'unknown' }]);
    expect(checks[0]?.title.en).toMatch(/6\.2\.0 is too old.*7\.1/);
  });

  test('that hangs is unknown, and said', async () => {
    const exec: typeof system.exec = async (tool, argv) => {
      throw new ToolError([tool, ...argv], 'timeout', null, '');
    };
    const machine = await machines({ ...system, exec })('loong64');
    const { checks } = await emulate(machine, named(NEW), () => ({}));
    expect(checks).toMatchObject([{ status: 'unknown' }]);
    expect(checks[0]?.title.en).toContain('hangs');
  });

  test('that is missing is unknown, and how to get it is said', async () => {
    const nothing = { ...system, exec: realSystem(new AbortController().signal, { PATH: '/nonexistent' }).exec };
    const { checks } = await emulate(await machines(nothing)('loong64'), named(NEW), () => ({}));
    expect(checks).toMatchObject([{ status: 'unknown' }]);
    expect(checks[0]).not.toHaveProperty('platform');
    expect(checks[0]?.hint?.en).toContain('qemu-user');
  });
});

describe('a server that ended instead of listening', () => {
  const qemu = (version: string) => ({ state: 'ready', tool: 'qemu-loongarch64', version }) as const;
  const ended = (...lines: string[]) => ({ exit: 2, signal: null, lines });

  test('at an instruction that this QEMU lacks and later ones have', () => {
    const why = whyItEnded(ended('SIGILL: illegal instruction', 'PC=0x1a9ec0'), qemu('7.2.22'), 'loong64');
    expect(why?.en).toMatch(/^SIGILL: .*; QEMU 7\.2\.22 lacks LSX, LASX, which came with 8\.2$/);
    expect(why?.zh).toContain('QEMU 7.2.22 不支持');
  });

  test.each([qemu('10.0.13'), 'native'] as const)('at one that the CPU lacks: %j', on => {
    expect(whyItEnded(ended('SIGILL: illegal instruction'), on, 'loong64')?.en).not.toContain('LSX');
  });

  test('by its own decision is nothing of ours', () => {
    expect(whyItEnded(ended('no certificate'), qemu('7.2.22'), 'loong64')).toBeUndefined();
  });
});
