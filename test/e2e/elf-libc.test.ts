import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type ElfPolicy, verifyFile } from '../../src/elf/index.js';
import { type Goarch, loaderOf, registry } from '../../src/platform/index.js';
import { realSystem } from '../../src/system/index.js';
import { platform } from '../platforms-for-elf.js';

/** What real linkers of glibc and musl write, judged on platforms with either. */
const system = realSystem(new AbortController().signal);
const interp = loaderOf('amd64', 'musl').value;
const glibc = platform('amd64', { glibc: '2.41' }, 'kylin/x');
const musl = platform('amd64', { libc: 'musl', glibc: null, interp }, 'alpine/x');
const dynamic: ElfPolicy = { static: 'allowed', cgo: 'any' };

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'xcg-libc-'));
  await writeFile(join(folder, 'go.mod'), 'module example.com/libc\n\ngo 1.20\n');
  await writeFile(
    join(folder, 'main.go'),
    'package main\n\n// #include <stdlib.h>\nimport "C"\n\nfunc main() { println(int(C.abs(-3))) }\n',
  );
});
beforeAll(async () => {
  await mkdir(join(folder, 'cpp'));
  await writeFile(
    join(folder, 'cpp', 'main.go'),
    'package main\n\n// int size(int n);\nimport "C"\n\nfunc main() { println(int(C.size(3))) }\n',
  );
  await writeFile(
    join(folder, 'cpp', 'size.cpp'),
    '#include <sstream>\nextern "C" int size(int n) { std::ostringstream s; s << n; return s.str().size(); }\n',
  );
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function built(cc: string, ...args: string[]) {
  const path = join(folder, `out-${cc}-${args.length}`);
  const env = { CGO_ENABLED: '1', GOARCH: 'amd64', CC: cc, GOFLAGS: '', GOWORK: 'off' };
  await system.exec('go', ['build', ...args, '-o', path, '.'], { cwd: folder, env });
  const { checks } = await verifyFile(path, { subject: cc, platforms: [glibc, musl], policy: dynamic });
  const asked = ['elf/interp', 'elf/glibc-ceiling', 'elf/gcc-runtime', 'elf/libs-allowed'];
  return checks
    .filter(({ id, status }) => asked.includes(id) && status !== 'pass')
    .map(({ id, status, platform: on }) => `${status} ${id} ${on}`)
    .sort();
}

test('what is linked against libstdc++ is not known to run, until it is linked in', async () => {
  const runtime = async (...args: string[]) => {
    const path = join(folder, `cpp-${args.length}`);
    const env = { CGO_ENABLED: '1', GOARCH: 'amd64', GOFLAGS: '', GOWORK: 'off' };
    await system.exec('go', ['build', ...args, '-o', path, './cpp'], { cwd: folder, env });
    const policy = { ...dynamic, allowedLibraries: ['libstdc++.so.6'] };
    const { checks } = await verifyFile(path, { subject: 'cpp', platforms: [glibc], policy });
    const asked = checks.filter(({ id }) => id === 'elf/gcc-runtime' || id === 'elf/libs-allowed');
    return asked.map(({ id, status }) => `${status} ${id}`);
  };
  expect(await runtime()).toEqual(['unknown elf/gcc-runtime', 'pass elf/libs-allowed']);
  const inside = "-ldflags=-linkmode external -extldflags '-static-libgcc -static-libstdc++'";
  expect(await runtime(inside)).toEqual(['pass elf/gcc-runtime', 'pass elf/libs-allowed']);
}, 120_000);

describe('a cgo program', () => {
  test('linked by gcc runs with glibc and not with musl', async () => {
    expect(await built('gcc')).toEqual(['fail elf/glibc-ceiling alpine/x', 'fail elf/interp alpine/x']);
  }, 120_000);

  test('linked by musl-gcc runs with musl and not with glibc', async () => {
    expect(await built('musl-gcc', '-ldflags=-linkmode external')).toEqual([
      'fail elf/interp kylin/x',
      'fail elf/libs-allowed kylin/x',
    ]);
  }, 120_000);

  test('linked by musl-gcc -static runs with both', async () => {
    expect(await built('musl-gcc', '-trimpath', '-ldflags=-linkmode external -extldflags -static')).toEqual([]);
  }, 120_000);
});

test('QEMU knows the CPU model of every CPU in the registry', async () => {
  const names: Readonly<Record<Goarch, string>> = { loong64: 'loongarch64', arm64: 'aarch64', amd64: 'x86_64' };
  for (const [goarch, name] of Object.entries(names)) {
    // Some targets of QEMU print the list and exit with 1.
    const { stdout } = await system.exec(`qemu-${name}-static`, ['-cpu', 'help'], { allowFailure: true });
    // `x86 Dhyana  (alias …)`, `  cortex-a57`, `la464-loongarch-cpu`
    const known = stdout.split('\n').map(line => /^(?:x86)?\s*(\S+)/.exec(line)?.[1]?.replace(/-loongarch-cpu$/, ''));
    const ours = registry.cpu.filter(cpu => cpu.goarch === goarch).map(cpu => cpu.qemuCpu.value);
    expect(ours.length).toBeGreaterThan(1);
    expect(known).toEqual(expect.arrayContaining(ours));
  }
});
