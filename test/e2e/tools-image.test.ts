import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openWindow } from '../../src/elf/format/window.js';
import { confirmWorld, crossCheckReadelf, readFacts } from '../../src/elf/index.js';
import { goarchOfNode } from '../../src/platform/index.js';
import { containerFileTool, findContainerEngine, realSystem } from '../../src/system/index.js';
import { findBinutils } from '../../src/toolchain/index.js';
import { binutilsRoot } from '../debian/loongarch-binutils.js';
import { type DockerEngine, dockerEngine } from '../docker-engine.js';

/** Binutils out of a container image, with a real engine. */
let docker: DockerEngine;
let folder = '';
let binutils = '';
let probe = '';
/** A file name that a mount option must not trip over. */
const NAME = 'hello, "loong:64"';

const PROBE = `package main

import ("fmt"; "net"; "os"; "strings"; "time")

func main() {
	if os.Args[1] == "hang" { fmt.Println("hanging"); time.Sleep(time.Hour) }
	input, _ := os.ReadFile("/input")
	links, _ := net.Interfaces()
	status, _ := os.ReadFile("/proc/self/status")
	for _, line := range strings.Split(string(status), "\\n") {
		if strings.HasPrefix(line, "CapEff") || strings.HasPrefix(line, "NoNewPrivs") { fmt.Println(line) }
	}
	fmt.Println("input", len(input), "links", len(links), "uid", os.Getuid(), os.Getenv("LC_ALL"))
	for _, path := range []string{"/input", "/new", "/tmp/new"} {
		file, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE, 0o600)
		fmt.Println("write", path, file != nil && err == nil)
	}
}
`;

let root = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'xcg-image-'));
  root = await binutilsRoot(realSystem(new AbortController().signal));
  docker = await dockerEngine();
  binutils = docker.imageOf(root);
  const go = (out: string, source: string, GOARCH: string) => {
    writeFileSync(join(folder, 'main.go'), source);
    const env = { ...process.env, CGO_ENABLED: '0', GOARCH, GOFLAGS: '', GOWORK: 'off', GO111MODULE: 'off' };
    const { status, stderr } = spawnSync('go', ['build', '-o', out, join(folder, 'main.go')], { env });
    if (status !== 0) throw new Error(stderr.toString());
  };
  mkdirSync(join(folder, 'root/bin'), { recursive: true });
  go(join(folder, 'root/bin/probe'), PROBE, goarchOfNode() ?? 'amd64');
  probe = docker.imageOf(join(folder, 'root'));
  go(join(folder, NAME), 'package main\n\nfunc main() { println("hello") }\n', 'loong64');
  // Root in the container has no capability to read what others may not.
  chmodSync(join(folder, NAME), 0o700);
});
afterAll(async () => {
  await docker?.stop();
  rmSync(folder, { recursive: true, force: true });
});

function systemWith(signal = new AbortController().signal) {
  // Neither LoongArch binutils nor the wrapper of the tests: the image is what is left.
  return realSystem(signal, { ...process.env, ...docker.env });
}

async function tool(signal?: AbortSignal) {
  const system = systemWith(signal);
  const engine = await findContainerEngine(system);
  if (engine === undefined) throw new Error('no engine');
  return containerFileTool(system, engine, { image: probe, program: '/bin/probe', version: '1' });
}

/** Names of ours among all containers, running or not. */
function containers(): string {
  const env = { ...process.env, ...docker.env };
  return spawnSync('docker', ['ps', '--all', '--quiet', '--filter', 'name=xinchuang-go-'], { env }).stdout.toString();
}

async function judged(image: string) {
  const said: string[] = [];
  const host = { language: 'en' as const, log: (_: string, text: string) => said.push(text) };
  const system = { ...systemWith(), env: { ...process.env, ...docker.env, PATH: '/nonexistent' } };
  const found = findBinutils({ system, host }, { toolsImage: image });
  const path = join(folder, NAME);
  const file = await openWindow(path);
  const facts = await readFacts(file);
  await file.close();
  if (facts.worldScan === undefined) throw new Error('not LoongArch');
  const readelf = await found.readelf('loong64');
  const objdump = await found.objdump();
  return {
    said,
    readelf: await crossCheckReadelf({ ...readelf, subject: 'x' }, path, facts.elf),
    objdump: await confirmWorld({ ...objdump, subject: 'x' }, path, facts.elf, facts.worldScan),
  };
}

test('readelf and objdump of an image confirm a file', async () => {
  const { readelf, objdump, said } = await judged(binutils);
  expect({ status: readelf.status, differing: readelf.evidence['differing'] }).toEqual({ status: 'pass' });
  expect(readelf.evidence['tool']).toBe(`loongarch64-linux-gnu-readelf in ${binutils}`);
  expect(readelf.evidence['version']).toMatch(/^GNU readelf .* 2\.\d+/);
  expect(objdump.status).toBe('pass');
  expect(said).toEqual([]);
  expect(containers()).toBe('');
});

test('the program sees one file, may write nothing, and reaches nobody', async () => {
  const { stdout } = await (await tool()).run(['look'], join(folder, NAME));
  const size = readFileSync(join(folder, NAME)).length;
  expect(stdout.split('\n')).toEqual([
    'CapEff:\t0000000000000000',
    'NoNewPrivs:\t1',
    `input ${size} links 1 uid ${process.getuid?.()} C`,
    'write /input false',
    'write /new false',
    'write /tmp/new false',
    '',
  ]);
});

test('what runs over its time, or is interrupted, leaves no container', async () => {
  await expect((await tool()).run(['hang'], join(folder, NAME), { timeoutMs: 8000 })).rejects.toMatchObject({
    reason: 'timeout',
  });
  expect(containers()).toBe('');
  const abort = new AbortController();
  const hanging = (await tool(abort.signal)).run(['hang'], join(folder, NAME), { onLine: () => abort.abort() });
  await expect(hanging).rejects.toMatchObject({ name: 'Interrupted' });
  expect(containers()).toBe('');
});

test('an image that is not here is pulled by its digest, and that is said', async () => {
  const { server, digest } = registry(root);
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready));
  try {
    const image = `127.0.0.1:${(server.address() as AddressInfo).port}/binutils@${digest}`;
    const { readelf, objdump, said } = await judged(image);
    expect(said.join('\n')).toContain(`pulling ${image} with docker`);
    expect([readelf.status, objdump.status]).toEqual(['pass', 'pass']);
    const other = await judged(image.replace(/.{8}$/, '00000000'));
    expect(other.said.join('\n')).toContain('XC-VERIFY-022');
    expect([other.readelf.status, other.objdump.status]).toEqual(['skip', 'skip']);
  } finally {
    server.close();
    server.closeAllConnections();
  }
});

/** One image, as the registry API serves it: https://distribution.github.io/distribution/spec/api/ */
function registry(root: string): { server: Server; digest: string } {
  const digestOf = (bytes: Buffer) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  const tar = spawnSync('tar', ['-C', root, '-c', '.'], { maxBuffer: 1 << 30 }).stdout;
  const layer = gzipSync(tar, { level: 1 });
  const config = Buffer.from(
    JSON.stringify({
      architecture: goarchOfNode(),
      os: 'linux',
      config: {},
      rootfs: { type: 'layers', diff_ids: [digestOf(tar)] },
    }),
  );
  const kind = 'application/vnd.docker.distribution.manifest.v2+json';
  const part = (mediaType: string, bytes: Buffer) => ({ mediaType, size: bytes.length, digest: digestOf(bytes) });
  const manifest = Buffer.from(
    JSON.stringify({
      schemaVersion: 2,
      mediaType: kind,
      config: part('application/vnd.docker.container.image.v1+json', config),
      layers: [part('application/vnd.docker.image.rootfs.diff.tar.gzip', layer)],
    }),
  );
  const blobs = new Map([manifest, config, layer].map(bytes => [digestOf(bytes), bytes]));
  const server = createServer((request, response) => {
    const digest = request.url?.split('/').at(-1) ?? '';
    const bytes = request.url === '/v2/' ? Buffer.from('{}') : blobs.get(digest);
    if (bytes === undefined) return response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': request.url?.includes('/manifests/') ? kind : 'application/octet-stream',
      'content-length': bytes.length,
      'docker-content-digest': digest,
    });
    return request.method === 'HEAD' ? response.end() : response.end(bytes);
  });
  return { server, digest: digestOf(manifest) };
}
