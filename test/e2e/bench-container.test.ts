import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Asked, measure, type TestBinary } from '../../src/bench/benchmark.js';
import { type ContainerEmulator, containerRunner, hostRunner, lanes, testChecks } from '../../src/bench/index.js';
import { guestTools, registerHandler } from '../../src/emulator/index.js';
import { findContainerEngine, realSystem } from '../../src/system/index.js';
import { type DockerEngine, dockerEngine } from '../docker-engine.js';
import { type ToolsImage, toolsImage } from '../tools-image.js';

/** Benchmarks and tests of loong64 in containers of a real engine, counted by the tools image. */
let docker: DockerEngine;
let tools: ToolsImage;
let image = '';
let folder = '';
let source = '';
let binary: TestBinary;

const SOURCE = `package probe

import (
	"fmt"
	"net"
	"os"
	"os/exec"
	"strings"
	"syscall"
	"testing"
	"time"
)

var sink []string

func BenchmarkSplit(b *testing.B) {
	for i := 0; i < b.N; i++ {
		sink = strings.Split("a,b,c,d,e,f", ",")
	}
}

func BenchmarkHang(b *testing.B) { time.Sleep(time.Hour) }

// Children that make children, each of which stays: by the system call, since a program of loong64 cannot be started.
func bomb() {
	for {
		syscall.RawSyscall6(syscall.SYS_CLONE, uintptr(syscall.SIGCHLD), 0, 0, 0, 0, 0)
	}
}

func BenchmarkBomb(b *testing.B) { bomb() }

// The parent ends well, and leaves the others behind.
func BenchmarkLeavesABomb(b *testing.B) {
	pid, _, _ := syscall.RawSyscall6(syscall.SYS_CLONE, uintptr(syscall.SIGCHLD), 0, 0, 0, 0, 0)
	if pid == 0 {
		bomb()
	}
	time.Sleep(3 * time.Second)
}

func BenchmarkMemory(b *testing.B) {
	var kept [][]byte
	for {
		more := make([]byte, 64<<20)
		for i := 0; i < len(more); i += 4096 {
			more[i] = 1
		}
		kept = append(kept, more)
	}
}

func TestSees(t *testing.T) {
	links, _ := net.Interfaces()
	for _, link := range links {
		fmt.Println("link", link.Name)
	}
	_, err := net.DialTimeout("tcp", "192.0.2.1:80", time.Second)
	fmt.Println("dial", err)
	status, _ := os.ReadFile("/proc/self/status")
	for _, line := range strings.Split(string(status), "\\n") {
		if strings.HasPrefix(line, "CapEff") || strings.HasPrefix(line, "NoNewPrivs") {
			fmt.Println(line)
		}
	}
	here, _ := os.Getwd()
	for _, path := range []string{here + "/new", "/new", "/usr/new", "/tmp/new"} {
		err := os.WriteFile(path, nil, 0o600)
		fmt.Println("write", strings.Replace(path, here, "HERE", 1), err == nil)
	}
	data, _ := os.ReadFile("testdata/greeting")
	fmt.Println("data", string(data), "uid", os.Getuid())
}

func TestFails(t *testing.T) { t.Error("seven is not eight") }

func TestHangs(t *testing.T) { time.Sleep(time.Hour) }

func TestChild(t *testing.T) {
	said, err := exec.Command("/opt/hello").CombinedOutput()
	fmt.Printf("child %s %v\\n", said, err)
}
`;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'xcg-bench-container-'));
  tools = await toolsImage(realSystem(new AbortController().signal));
  docker = await dockerEngine();
  image = docker.imageOf(tools.root);
  source = join(folder, 'source');
  mkdirSync(join(source, 'testdata'), { recursive: true });
  mkdirSync(join(folder, 'binaries'));
  writeFileSync(join(source, 'testdata', 'greeting'), 'hello');
  writeFileSync(join(source, 'go.mod'), 'module example.com/probe\n\ngo 1.24\n');
  writeFileSync(join(source, 'probe_test.go'), SOURCE);
  const file = join(folder, 'binaries', 'probe.test');
  go(['test', '-c', '-o', file, '.'], source);
  const symbols = `${file}.symbols`;
  const lines = go(['tool', 'nm', '-size', '-sort', 'address', file], source)
    .split('\n')
    .flatMap(line => /^\s*(\w+)\s+(\d+)\s+[tT]\s+(.+)$/.exec(line)?.slice(1).join(' ') ?? []);
  writeFileSync(symbols, `${lines.join('\n')}\n`);
  binary = { importPath: 'example.com/probe', file, folder: source, symbols };
});
afterAll(async () => {
  await docker?.stop();
  rmSync(folder, { recursive: true, force: true });
});

function go(argv: readonly string[], cwd: string): string {
  const env = { ...process.env, CGO_ENABLED: '0', GOARCH: 'loong64', GOFLAGS: '', GOWORK: 'off' };
  const { status, stdout, stderr } = spawnSync('go', argv, { cwd, env, maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(stderr.toString());
  return stdout.toString();
}

function systemWith(signal = new AbortController().signal) {
  return realSystem(signal, { ...process.env, ...docker.env });
}

async function emulator(): Promise<ContainerEmulator> {
  const engine = await findContainerEngine(systemWith());
  if (engine === undefined) throw new Error('no engine');
  return {
    engine,
    image,
    qemu: ['/usr/bin/qemu-loongarch64'],
    plugin: '/usr/lib/xinchuang-go/counter.so',
    goarch: 'loong64',
    hostArch: 'amd64',
    cpu: 'la464',
    readable: [join(folder, 'binaries'), source],
  };
}

let opened = 0;

async function open(more: Partial<ContainerEmulator> = {}, signal?: AbortSignal) {
  const own = join(folder, `own-${++opened}`);
  mkdirSync(own);
  return containerRunner(systemWith(signal), { ...(await emulator()), ...more }, own);
}

function asked(name: string, more: Partial<Asked> = {}): Asked {
  return { pattern: `^${name}$`, iterations: 200_000, timeoutMs: 30_000, ...more };
}

/** Ours among all containers, running or not. */
function containers(): string[] {
  const argv = ['ps', '--all', '--quiet', '--filter', 'name=xinchuang-go-'];
  const { stdout } = spawnSync('docker', argv, { env: { ...process.env, ...docker.env } });
  return stdout.toString().split('\n').filter(Boolean);
}

test('a benchmark is counted as on this machine, and nothing is left', async () => {
  const runner = await open();
  expect(runner.version).toBe(tools.version);
  const inside = await measure(runner, binary, asked('BenchmarkSplit'));
  const again = await measure(runner, binary, asked('BenchmarkSplit'));
  // One after the other takes one container.
  expect(containers()).toHaveLength(1);
  await runner.close();
  expect(containers()).toEqual([]);
  const host = hostRunner(
    systemWith(),
    { qemu: tools.qemu('loongarch64'), version: tools.version, cpu: 'la464', plugin: tools.counter },
    folder,
  );
  const outside = await measure(host, binary, asked('BenchmarkSplit'));
  const [a, b, c] = [inside, again, outside].map(({ results }) => results[0]);
  expect(a?.insn).toBeGreaterThan(100);
  expect((b?.insn ?? 0) / (a?.insn ?? 1)).toBeCloseTo(1, 2);
  expect((c?.insn ?? 0) / (a?.insn ?? 1)).toBeCloseTo(1, 2);
  expect([a?.allocs, a?.bytes]).toEqual([c?.allocs, c?.bytes]);
});

test('who hangs, forks without end, takes all memory or leaves something behind harms nobody', async () => {
  const runner = await open();
  const well = async () => (await measure(runner, binary, asked('BenchmarkSplit'))).results[0]?.insn ?? 0;
  const before = await well();
  const hung = await measure(runner, binary, asked('BenchmarkHang', { timeoutMs: 3000 }));
  expect(hung.broken).toMatch(/ran over its time limit|panic: test timed out/);
  expect(await well()).toBeGreaterThan(0);
  const bomb = await measure(runner, binary, asked('BenchmarkBomb', { timeoutMs: 3000 }));
  expect(bomb.broken).toBe('ran over its time limit');
  expect(await well()).toBeGreaterThan(0);
  const memory = await measure(runner, binary, asked('BenchmarkMemory'));
  expect(memory.broken).toMatch(/more than the 4g of its container/);
  expect(await well()).toBeGreaterThan(0);
  await measure(runner, binary, asked('BenchmarkLeavesABomb', { iterations: 1 }));
  const after = await well();
  expect(after / before).toBeCloseTo(1, 2);
  await runner.close();
  expect(containers()).toEqual([]);
});

const NOTHING = { env: {}, timeoutMs: 60_000 };

test('it reaches nobody, writes nowhere but to memory, has no rights, and reads what lies beside its package', async () => {
  const runner = await open();
  const { stdout } = await runner.run({ ...NOTHING, ...binary, argv: ['-test.run=^TestSees$'] });
  await runner.close();
  expect(stdout.split('\n')).toEqual([
    'link lo',
    expect.stringMatching(/^dial .*network is unreachable/),
    'CapEff:\t0000000000000000',
    'NoNewPrivs:\t1',
    'write HERE/new false',
    'write /new false',
    'write /usr/new false',
    'write /tmp/new true',
    `data hello uid ${process.getuid?.()}`,
    'PASS',
    '',
  ]);
});

test('Ctrl-C leaves no container', async () => {
  const abort = new AbortController();
  const runner = await open({}, abort.signal);
  const running = measure(runner, binary, asked('BenchmarkHang'));
  setTimeout(() => abort.abort(), 1500);
  await expect(running).rejects.toMatchObject({ name: 'Interrupted' });
  await runner.close();
  expect(containers()).toEqual([]);
});

test('tests: those that fail say why, and who fails at both ends is told apart', async () => {
  const runner = await open();
  const only = (name: string) => ({
    ...runner,
    run: (start: Parameters<typeof runner.run>[0]) =>
      runner.run({ ...start, argv: [...start.argv, `-test.run=^${name}$`] }),
  });
  const both = { importPath: binary.importPath, same: false, base: binary, head: binary };
  const judged = (name: string, timeoutMs = 60_000) =>
    testChecks({
      packages: [both],
      runner: only(name),
      lanes: lanes(2),
      timeoutMs,
      hasBase: true,
      isOver: () => false,
    });
  expect(await judged('TestSees')).toMatchObject([{ id: 'bench/tests', status: 'pass' }]);
  expect(await judged('TestFails')).toMatchObject([
    {
      id: 'bench/tests',
      status: 'warn',
      evidence: {
        base: 'failed',
        said: [expect.stringMatching(/^--- FAIL: TestFails/), expect.stringMatching(/seven is not eight/)],
      },
    },
  ]);
  expect(await judged('TestHangs', 2000)).toMatchObject([{ status: 'warn', evidence: { end: 'timed-out' } }]);
  await runner.close();
});

describe('what keeps it from running is said', () => {
  test('an engine that does not see our files', async () => {
    const readable = [join(folder, 'gone')];
    mkdirSync(readable[0] ?? '');
    // The engine runs where this folder is not: it is taken away behind our back.
    const { exec, ...system } = systemWith();
    const own = join(folder, 'own-unseen');
    mkdirSync(own);
    const blind: typeof exec = (tool, argv, options) => {
      if (argv[0] === 'run') rmSync(readable[0] ?? '', { recursive: true, force: true });
      return exec(tool, argv, options);
    };
    await expect(
      containerRunner({ ...system, exec: blind }, { ...(await emulator()), readable }, own),
    ).rejects.toMatchObject({ code: 'XC-BENCH-016', values: { path: readable[0] } });
  });

  test.each([
    ['no such image', { image: `sha256:${'0'.repeat(64)}` }, 'XC-BENCH-014'],
    ['an image without QEMU', { qemu: ['/usr/bin/qemu-none'] }, 'XC-BENCH-017'],
    ['a CPU that QEMU does not know', { cpu: '486' }, 'XC-BENCH-017'],
  ])('%s', async (_, more, code) => {
    await expect(open(more)).rejects.toMatchObject({ code });
    expect(containers()).toEqual([]);
  });
});

const HANDLERS = '/proc/sys/fs/binfmt_misc';
const ours = () => (existsSync(HANDLERS) ? readdirSync(HANDLERS).filter(name => name.startsWith('xinchuang-go-')) : []);

test('in the image of a platform a benchmark is counted, and what a test starts runs through a handler of ours', async () => {
  const root = join(folder, 'platform');
  mkdirSync(join(root, 'opt'), { recursive: true });
  writeFileSync(join(folder, 'hello.go'), 'package main\n\nimport "fmt"\n\nfunc main() { fmt.Print("hello") }\n');
  go(['build', '-o', join(root, 'opt', 'hello'), join(folder, 'hello.go')], folder);
  const platform = docker.imageOf(root);
  const own = join(folder, 'own-platform');
  mkdirSync(own);
  const system = systemWith();
  const { engine } = await emulator();
  const guest = await guestTools(system, 'loong64', { image: { engine, image } }, own);
  const names: string[] = [];
  const handler = await registerHandler(system, {
    goarch: 'loong64',
    interpreter: guest.interpreter,
    folder: own,
    onName: name => names.push(name),
  });
  expect(handler.state).toBe('registered');
  if (handler.state !== 'registered') return;
  try {
    expect(ours()).toEqual(names);
    const problems: string[] = [];
    const runner = await open({
      image: platform,
      qemu: guest.qemu,
      plugin: guest.plugin,
      more: [...guest.mounts, ...guest.childMounts],
      onNoChildren: reason => problems.push(reason),
    });
    expect(problems).toEqual([]);
    const { stdout } = await runner.run({ ...NOTHING, ...binary, argv: ['-test.run=^TestChild$'] });
    expect(stdout).toContain('child hello <nil>');
    const counted = await measure(runner, binary, asked('BenchmarkSplit'));
    expect(counted.results[0]?.insn).toBeGreaterThan(100);
    await runner.close();
  } finally {
    expect(await handler.remove()).toBeUndefined();
  }
  expect(ours()).toEqual([]);
});

test('a handler goes with a process that is ended at once', async () => {
  const own = join(folder, 'own-exit');
  mkdirSync(own);
  const child = `
    import { registerHandler } from ${JSON.stringify(join(process.cwd(), 'build/src/emulator/index.js'))};
    import { realSystem, interruptSignal } from ${JSON.stringify(join(process.cwd(), 'build/src/system/index.js'))};
    const asked = { goarch: 'loong64', interpreter: '/bin/true', folder: ${JSON.stringify(own)}, onName: console.log };
    await registerHandler(realSystem(interruptSignal()), asked);
    console.log('registered');
    setInterval(() => {}, 1000);`;
  const started = spawn(process.execPath, ['--input-type=module', '--eval', child], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const chunk of started.stdout) if (String(chunk).includes('registered')) break;
  expect(ours()).toHaveLength(1);
  const ended = new Promise(resolve => started.once('exit', resolve));
  started.kill('SIGINT');
  started.kill('SIGTERM');
  await ended;
  expect(ours()).toEqual([]);
});
