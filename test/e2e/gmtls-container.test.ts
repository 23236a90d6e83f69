import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Report } from '../../src/report/model.js';
import { realSystem } from '../../src/system/index.js';
import { type DockerEngine, dockerEngine } from '../docker-engine.js';
import { freePort } from '../loopback.js';
import { CERTIFICATES } from '../peers/credentials.js';
import { goPeers } from '../peers/go-peers.js';
import { runNode } from '../process.js';
import { toolsImage } from '../tools-image.js';

/** Servers that `gmtls` starts in containers of a real engine, loong64 by the QEMU of the tools image. */
const system = realSystem(new AbortController().signal);
const CLI = resolve('build/test/cli.child.js');
let docker: DockerEngine;
let image = '';
let workspace = '';

beforeAll(async () => {
  docker = await dockerEngine();
  image = docker.imageOf((await toolsImage(system)).root);
  workspace = mkdtempSync(join(tmpdir(), 'xcg-gmtls-container-'));
  cpSync(CERTIFICATES, join(workspace, 'certs'), { recursive: true });
  for (const arch of ['amd64', 'loong64'] as const)
    cpSync(await goPeers(system, arch), join(workspace, `gateway-${arch}`));
  mkdirSync(join(workspace, '.git'));
  writeFileSync(join(workspace, '.git', 'config'), '[http]\n\textraheader = AUTHORIZATION: basic token-of-the-job\n');
}, 3_600_000);
afterAll(async () => {
  await docker?.stop();
  rmSync(workspace, { recursive: true, force: true });
});

async function gmtls(argv: readonly string[]) {
  const ended = await runNode(CLI, ['gmtls', '--json', '--roots', 'certs/ca.crt', ...argv], {
    cwd: workspace,
    env: { LANG: 'C', ...docker.env },
  });
  const [report] = (ended.stdout.startsWith('[') ? JSON.parse(ended.stdout) : []) as Report[];
  return { ...ended, report, of: (id: string) => report?.checks.find(check => check.id === id) };
}

async function gateway(arch: 'amd64' | 'loong64') {
  const port = String(await freePort());
  const start = [`gateway-${arch}`, 'tlcp-server', '-certificates', 'certs', '-sessions', '-port', port].join('\n');
  return ['--start', start, '--port', port, '--server-name', 'localhost'];
}

const LOOK = `package main

import (
	"fmt"
	"os"
	"time"
)

func main() {
	seen, _ := os.ReadFile(".git/config")
	fmt.Printf("sees %q; writes: %v\\n", seen, os.WriteFile("certs/new", nil, 0o644))
	time.Sleep(time.Minute)
}
`;

/** What stands in the first line of a script gets the script, then its arguments. */
const LAUNCH = `package main

import (
	"os"
	"syscall"
)

func main() {
	panic(syscall.Exec("gateway-amd64", append([]string{"gateway-amd64"}, os.Args[2:]...), os.Environ()))
}
`;

function goProgram(name: string, source: string): void {
  writeFileSync(join(workspace, `${name}.go`), source);
  const { stderr } = spawnSync('go', ['build', '-o', name, `${name}.go`], {
    cwd: workspace,
    env: { ...process.env, CGO_ENABLED: '0' },
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
}

const containers = () =>
  spawnSync('docker', ['ps', '--all', '--quiet', '--filter=name=xinchuang-go-'], {
    env: { ...process.env, ...docker.env },
    encoding: 'utf8',
  }).stdout.trim();

describe('in a container', () => {
  test('a server of loong64 is run by the QEMU of the image, graded, and its times are not judged', async () => {
    const { stderr, report, of } = await gmtls([
      ...(await gateway('loong64')),
      ...['--image', image, '--timing', '30', '--baseline', 'nothing-yet', '--concurrency', '2'],
    ]);
    expect(stderr).toBe('');
    expect(report?.env['gmtls.start']).toBe('qemu-loongarch64 in a container');
    expect(report?.subjects).toMatchObject([{ path: 'gateway-loong64' }]);
    expect(of('gmtls/grade')).toMatchObject({ evidence: { grade: 'A' } });
    expect(of('gmtls/survival')).toMatchObject({ status: 'pass' });
    expect(of('gmtls/slower')).toMatchObject({ status: 'skip' });
    // The client of the engine has a CPU time, and it is not the server's.
    expect(report?.metrics.filter(({ name }) => /cpu/i.test(name))).toEqual([]);
    expect(containers()).toBe('');
  });

  test('one of this machine runs as it is', async () => {
    const { stderr, report, of } = await gmtls([...(await gateway('amd64')), '--image', image]);
    expect(stderr).toBe('');
    expect(report?.env['gmtls.start']).toBe('container');
    expect(of('gmtls/grade')).toMatchObject({ evidence: { grade: 'A' } });
    expect(containers()).toBe('');
  });

  test('it reads the workspace without the token of the job, and writes nothing in it', async () => {
    goProgram('look', LOOK);
    const port = String(await freePort());
    const argv = ['--start', 'look', '--port', port, '--image', image, '--ready-timeout', '2'];
    const { code, stderr } = await gmtls(argv);
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(/XC-GMTLS-010[\s\S]*sees ""; writes: .*read-only file system/),
    ]);
    expect(stderr).not.toContain('token-of-the-job');
    expect(containers()).toBe('');
  });

  test('a script is run by what the image has, and in one of another architecture that is no time of this machine', async () => {
    goProgram('launch', LAUNCH);
    writeFileSync(join(workspace, 'serve'), `#!${join(workspace, 'launch')}\n`, { mode: 0o755 });
    const root = mkdtempSync(join(tmpdir(), 'xcg-arm64-image-'));
    mkdirSync(join(root, 'etc'));
    const arm64 = docker.imageOf(root, 'arm64');
    rmSync(root, { recursive: true });
    const [, start = '', ...more] = await gateway('amd64');
    const argv = ['--start', start.replace('gateway-amd64', 'serve'), ...more, '--image', arm64];
    const { stderr, report, of } = await gmtls([...argv, '--timing', '30', '--baseline', 'nothing-yet']);
    expect(stderr).toBe('');
    expect(report?.env['gmtls.start']).toBe('container of arm64');
    expect(of('gmtls/slower')).toMatchObject({ status: 'skip' });
    expect(containers()).toBe('');
  });

  test('an image without QEMU does not do for another architecture', async () => {
    const root = mkdtempSync(join(tmpdir(), 'xcg-empty-image-'));
    mkdirSync(join(root, 'etc'));
    const empty = docker.imageOf(root);
    rmSync(root, { recursive: true });
    const { code, stderr } = await gmtls([...(await gateway('loong64')), '--image', empty]);
    expect([code, stderr]).toEqual([4, expect.stringMatching(/XC-BENCH-017[\s\S]*qemu-loongarch64/)]);
    expect(containers()).toBe('');
  });
});

test.each([
  [['--start', 'gateway-amd64', '--port', '8443', '--image', 'openeuler/openeuler:24.03'], 'XC-BENCH-010'],
  [['127.0.0.1:1', '--image', `sha256:${'0'.repeat(64)}`], 'XC-INPUT-002'],
])('%j is refused', async (argv, code) => {
  const ended = await gmtls(argv);
  expect([ended.code, ended.stderr]).toEqual([2, expect.stringContaining(code)]);
});
