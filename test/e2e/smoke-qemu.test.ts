import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { machines, smokeRun } from '../../src/emulator/index.js';
import { type Goarch, goarchOfNode, resolvePlatform } from '../../src/platform/index.js';
import { realSystem } from '../../src/system/index.js';
import { oldWorldOverlay } from '../old-world-go.js';
import { isGone } from '../process.js';

/**
 * Real programs under real QEMU: what starts, what dies, and whose fault that is said to be. The program does as its
 * argument says.
 */
const system = realSystem(new AbortController().signal);
const machineFor = machines(system);

const KUNPENG = 'kylin-v10-sp3/kunpeng-920';
const D2000 = 'kylin-v10-sp3/phytium-d2000';
const FT2000PLUS = 'kylin-v10-sp3/phytium-ft2000plus';
const HYGON = 'kylin-v10-sp3/hygon-c86';
const HYGON_4G = 'kylin-v10-sp3/hygon-c86-4g';
const KX6000 = 'openeuler-22.03/zhaoxin-kx-6000';
const KX7000 = 'openeuler-22.03/zhaoxin-kx-7000';
const NEW = 'openeuler-24.03/loongson-3a5000';
const OLD = 'kylin-v10-sp3/loongson-3a5000';
const PLATFORMS: Readonly<Record<Goarch, readonly string[]>> = {
  arm64: [KUNPENG, D2000, FT2000PLUS],
  amd64: [HYGON, HYGON_4G, KX6000, KX7000],
  loong64: [NEW, OLD],
};

const MAIN = `package main

import (
	"bytes"
	"fmt"
	"os"
	"sync/atomic"
	"syscall"
	"time"
)

var n atomic.Int64

func main() {
	n.Add(1)
	switch os.Args[1] {
	case "uname":
		var u syscall.Utsname
		syscall.Uname(&u)
		for _, c := range u.Release {
			if c == 0 {
				break
			}
			fmt.Print(string(rune(c)))
		}
		fmt.Println()
	case "wait":
		time.Sleep(time.Hour)
	case "spin":
		for {
			n.Add(1)
		}
	case "nil":
		var p *int
		*p = 1
	case "print":
		fmt.Print("\\x1b[2J\\x1b]0;owned\\a first\\n")
		line := append(bytes.Repeat([]byte{'x'}, 99), '\\n')
		for range 100_000 {
			os.Stdout.Write(line)
		}
		panic("after ten megabytes")
	case "fork":
		for range 5 {
			null, _ := os.OpenFile("/dev/null", os.O_RDWR, 0)
			os.StartProcess("/bin/sleep", []string{"sleep", "63.25"}, &os.ProcAttr{Files: []*os.File{null, null, null}})
		}
		fmt.Println("forked")
	default:
		fmt.Println("hello")
	}
}
`;

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'xcg-smoke-'));
  await mkdir(join(folder, 'source'));
  await writeFile(join(folder, 'source', 'go.mod'), 'module example.com/hello\n\ngo 1.22\n');
  await writeFile(join(folder, 'source', 'main.go'), MAIN);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function build(env: Readonly<Record<string, string>>, args: readonly string[] = []): Promise<string> {
  const file = join(folder, `f-${Object.values(env).join('-')}${args.join('-').replaceAll('/', '_').slice(0, 30)}`);
  await system.exec('go', ['build', ...args, '-o', file, '.'], {
    cwd: join(folder, 'source'),
    env: { CGO_ENABLED: '0', GOFLAGS: '', GOWORK: 'off', ...env },
  });
  return file;
}

async function run(
  goarch: Goarch,
  file: string,
  { argv = ['hello'], timeoutMs = 60_000, platforms = PLATFORMS[goarch], on = system } = {},
) {
  const checks = await smokeRun(on, {
    file,
    subject: 'hello',
    machine: await machineFor(goarch),
    unfit: [],
    platforms: platforms.map(id => resolvePlatform(id)),
    argv,
    timeoutMs,
  });
  const statuses = Object.fromEntries(checks.map(({ platform = '*', status }) => [platform, status]));
  return { checks, statuses, of: (id: string) => checks.find(({ platform }) => platform === id) };
}

/** The run on this machine itself, which comes besides where it is of that architecture. */
const also = (goarch: Goarch, status: string) => (goarchOfNode() === goarch ? { '*': status } : {});

describe('arm64', () => {
  test('GOARM64=v8.0 runs everywhere, with the kernel release of the platform', async () => {
    const { statuses, of } = await run('arm64', await build({ GOARCH: 'arm64', GOARM64: 'v8.0' }), { argv: ['uname'] });
    expect(statuses).toEqual({ ...also('arm64', 'pass'), [KUNPENG]: 'pass', [D2000]: 'pass', [FT2000PLUS]: 'pass' });
    expect(of(KUNPENG)?.evidence).toMatchObject({
      cpu: 'neoverse-n1',
      kernel: '4.19.90-89.11.v2401.ky10',
      output: ['4.19.90-89.11.v2401.ky10'],
    });
  });

  test('GOARM64=v8.1 runs on Kunpeng and stops with SIGILL on Phytium, certainly where its level is known', async () => {
    const { statuses, of } = await run('arm64', await build({ GOARCH: 'arm64', GOARM64: 'v8.1' }));
    expect(statuses).toMatchObject({ [KUNPENG]: 'pass', [D2000]: 'fail', [FT2000PLUS]: 'unknown' });
    expect(of(D2000)).toMatchObject({ evidence: { sign: 'SIGILL', signal: 'SIGILL', cpu: 'cortex-a57' } });
    expect(of(D2000)?.hint?.en).toContain('elf/isa-arm64');
  });

  test('-buildmode=pie lacks its loader here, which is no crash', async () => {
    const { statuses, of } = await run('arm64', await build({ GOARCH: 'arm64' }, ['-buildmode=pie']));
    if (goarchOfNode() === 'arm64') return;
    expect(statuses).toEqual({ [KUNPENG]: 'unknown', [D2000]: 'unknown', [FT2000PLUS]: 'unknown' });
    expect(of(D2000)?.title.en).toContain('/lib/ld-linux-aarch64.so.1');
    expect(of(D2000)?.hint?.en).toContain('elf/interp');
  });

  test('a dynamic program runs where QEMU_LD_PREFIX names a copy of the target’s system', async () => {
    if (goarchOfNode() === 'arm64') return;
    const file = join(folder, 'dynamic');
    await writeFile(join(folder, 'hello.c'), '#include <stdio.h>\nint main(void) { puts("hello"); return 0; }\n');
    await system.exec('aarch64-linux-gnu-gcc', ['-o', file, join(folder, 'hello.c')]);
    expect((await run('arm64', file, { platforms: [D2000] })).statuses).toEqual({ [D2000]: 'unknown' });
    const env = { ...process.env, QEMU_LD_PREFIX: '/usr/aarch64-linux-gnu' };
    const on = realSystem(new AbortController().signal, env);
    const { of } = await run('arm64', file, { platforms: [D2000], on });
    expect(of(D2000)).toMatchObject({ status: 'pass', evidence: { QEMU_LD_PREFIX: '/usr/aarch64-linux-gnu' } });
  });

  test('what runs is ended with all that it printed bounded, and with what it started', async () => {
    const file = await build({ GOARCH: 'arm64' });
    const noisy = await run('arm64', file, { argv: ['print'], platforms: [D2000] });
    const check = noisy.of(D2000);
    expect(check).toMatchObject({ status: 'unknown', evidence: { sign: 'gave-up' } });
    expect(check?.title.en).toContain('after ten megabytes');
    const output = check?.evidence['output'] as string[];
    expect(output[0]).toContain('first');
    expect(JSON.stringify(check)).not.toMatch(/\\u001b|\\u0007/);
    expect(JSON.stringify(check).length).toBeLessThan(16 << 10);
    const forking = await run('arm64', file, { argv: ['fork'], platforms: [D2000] });
    expect(forking.statuses).toMatchObject({ [D2000]: 'pass' });
    expect(await isGone('sleep 63.25')).toBe(true);
  });

  test('a nil pointer is the program’s own, and said so', async () => {
    const { of } = await run('arm64', await build({ GOARCH: 'arm64' }), { argv: ['nil'], platforms: [D2000] });
    expect(of(D2000)).toMatchObject({ status: 'fail', evidence: { sign: 'panic', exit: 2 } });
  });

  test.each([
    ['wait', 'waiting'],
    ['spin', 'computing'],
  ])('over its time is unknown: %s', async (argument, words) => {
    const file = await build({ GOARCH: 'arm64' });
    const { of } = await run('arm64', file, { argv: [argument], timeoutMs: 8000, platforms: [D2000] });
    expect(of(D2000)).toMatchObject({ status: 'unknown' });
    expect(of(D2000)?.title.en).toContain(words);
  });
});

describe('amd64', () => {
  test('GOAMD64=v2 runs everywhere', async () => {
    const { statuses } = await run('amd64', await build({ GOARCH: 'amd64', GOAMD64: 'v2' }));
    const pass = { [HYGON]: 'pass', [HYGON_4G]: 'pass', [KX6000]: 'pass', [KX7000]: 'pass' };
    expect(statuses).toEqual({ ...also('amd64', 'pass'), ...pass });
  });

  test('GOAMD64=v3 runs on Hygon and refuses on Zhaoxin', async () => {
    const { statuses, of } = await run('amd64', await build({ GOARCH: 'amd64', GOAMD64: 'v3' }));
    expect(statuses).toMatchObject({ [HYGON]: 'pass', [HYGON_4G]: 'pass', [KX6000]: 'fail', [KX7000]: 'unknown' });
    expect(of(KX6000)).toMatchObject({ evidence: { cpu: 'IvyBridge', exit: 1, sign: 'cpu-level' } });
    expect(of(KX6000)?.evidence['output']).toHaveLength(1);
  });

  test('GOAMD64=v4 refuses on Hygon, whatever this machine has', async () => {
    const { statuses } = await run('amd64', await build({ GOARCH: 'amd64', GOAMD64: 'v4' }));
    expect(statuses).toMatchObject({ [HYGON]: 'fail', [HYGON_4G]: 'unknown', [KX6000]: 'fail' });
    expect(['pass', 'skip', undefined]).toContain(statuses['*']);
  });
});

describe('loong64', () => {
  test('upstream Go runs in the new world; the old one is left to elf/world', async () => {
    const { statuses } = await run('loong64', await build({ GOARCH: 'loong64' }));
    expect(statuses).toEqual({ [NEW]: 'pass', [OLD]: 'skip' });
  });

  test('an old-world build dies in the new world, and is not blamed for it in its own', async () => {
    const overlay = await oldWorldOverlay(system, join(folder, 'overlay'));
    const { statuses, of } = await run('loong64', await build({ GOARCH: 'loong64' }, ['-overlay', overlay]));
    expect(statuses).toEqual({ [NEW]: 'fail', [OLD]: 'skip' });
    expect(of(NEW)).toMatchObject({ evidence: { sign: 'world', signal: 'SIGSEGV' } });
    expect(of(NEW)?.hint?.en).toContain('elf/world');
  });

  test('an emulator that hangs is unknown, and is ended', async () => {
    const bin = join(folder, 'bin');
    await mkdir(bin);
    const script = '#!/bin/sh\n[ "$1" = --version ] && exec echo "qemu-loongarch64 version 9.9.9"\nsleep 64.75\n';
    await writeFile(join(bin, 'qemu-loongarch64'), script, { mode: 0o755 });
    const env = { ...process.env, PATH: `${bin}:${process.env['PATH']}` };
    const hanging = realSystem(new AbortController().signal, env);
    const machine = await machines(hanging)('loong64');
    const [check] = await smokeRun(hanging, {
      file: await build({ GOARCH: 'loong64' }),
      subject: 'hello',
      machine,
      unfit: [],
      platforms: [resolvePlatform(NEW)],
      argv: ['hello'],
      timeoutMs: 500,
    });
    expect(check).toMatchObject({ status: 'unknown', evidence: { how: 'qemu-loongarch64 9.9.9' } });
    expect(check?.hint?.en).toContain('emulator that hangs');
    expect(await isGone('sleep 64.75')).toBe(true);
  });
});

test('no core file is left behind', async () => {
  const left = [...(await readdir(process.cwd())), ...(await readdir(folder))];
  expect(left.filter(name => /core$/.test(name))).toEqual([]);
});
