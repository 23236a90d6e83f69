import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { checkContainers } from '../../src/audit/containers/check-containers.js';
import { GOARCHES, type Goarch, goarchOfNode } from '../../src/platform/index.js';
import { type DockerEngine, dockerEngine } from '../docker-engine.js';
import { runNode } from '../process.js';

/** What `init --containers` writes is built and run for each architecture, as the manifest would have it run. */
const cli = join(process.cwd(), 'build/test/cli.child.js');
const DEPLOY = ['deploy/Dockerfile', 'deploy/Dockerfile.openeuler', 'deploy/kubernetes.yaml'];
const QEMU: Readonly<Record<Goarch, string>> = {
  loong64: 'qemu-loongarch64-static',
  arm64: 'qemu-aarch64-static',
  amd64: 'qemu-x86_64-static',
};

/** A service as the manifest expects it; `probe` asks it from inside, where scratch has no curl. */
const SERVICE = `package main

import ("fmt"; "io"; "net/http"; "os"; "runtime")

func main() {
	if len(os.Args) > 1 && os.Args[1] == "probe" {
		response, err := http.Get("http://127.0.0.1:8080" + os.Args[2])
		if err != nil { fmt.Println(err); os.Exit(1) }
		io.Copy(os.Stdout, response.Body)
		return
	}
	http.HandleFunc("/healthz", func(w http.ResponseWriter, _ *http.Request) {
		_, root := os.Create("/new")
		_, tmp := os.Create("/tmp/new")
		fmt.Fprintln(w, runtime.GOARCH, os.Getuid(), "root", root == nil, "tmp", tmp == nil)
	})
	panic(http.ListenAndServe("127.0.0.1:8080", nil))
}
`;

let docker: DockerEngine;
let folder = '';
const images: string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'xcg-baseline-'));
  mkdirSync(join(folder, 'cmd/Gate_Way'), { recursive: true });
  writeFileSync(join(folder, 'go.mod'), 'module example.com/gateway\n\ngo 1.21\n');
  writeFileSync(join(folder, 'cmd/Gate_Way/main.go'), SERVICE);
  const written = await runNode(cli, ['init', '--containers', '--lang', 'en'], { cwd: folder });
  if (written.code !== 0) throw new Error(written.stderr);
  // By our own build, where the Dockerfiles say that it puts them.
  const built = await runNode(cli, ['build', '--targets', GOARCHES.map(one => `linux/${one}`).join()], { cwd: folder });
  if (built.code !== 0) throw new Error(built.stderr);
  docker = await dockerEngine();
});
afterAll(async () => {
  for (const image of images) spawnSync('docker', ['rmi', '--force', image], { env: dockerEnv() });
  await docker?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const dockerEnv = () => ({ ...process.env, ...docker?.env, DOCKER_BUILDKIT: '1' });

/**
 * A docker that builds with BuildKit: the legacy builder takes its own intermediate images for those of another
 * platform. Newer ones need the buildx plugin for it; Debian's has it inside.
 */
const builder = spawnSync('docker', ['buildx', 'version']).status === 0 ? 'docker' : '/usr/bin/docker';

function must(tool: string, argv: readonly string[], env: NodeJS.ProcessEnv = dockerEnv()): string {
  const { status, stdout, stderr } = spawnSync(tool, [...argv], { cwd: folder, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${tool} ${argv.join(' ')}\n${stdout}${stderr}`);
  return stdout.trim();
}

/** Builds one Dockerfile for one architecture and returns the image's name. */
function build(dockerfile: string, goarch: Goarch, ...more: string[]): string {
  const image = `xcg-baseline-${goarch}-${images.length}`;
  const given = ['--build-arg', `TARGETARCH=${goarch}`, '--platform', `linux/${goarch}`, ...more];
  must(builder, ['build', '--quiet', '--network', 'none', ...given, '-f', dockerfile, '-t', image, '.']);
  images.push(image);
  return image;
}

/** Runs it with what the manifest asks of a kubelet, and returns what the service says of itself. */
async function run(image: string, goarch: Goarch, program: string): Promise<string> {
  const foreign = goarch !== goarchOfNode();
  const qemu = foreign ? qemuPath(QEMU[goarch]) : '';
  const hardened = ['--read-only', '--cap-drop', 'ALL', '--security-opt', 'no-new-privileges', '--network', 'none'];
  const tmp = ['--tmpfs', '/tmp:rw,mode=1777,uid=65532'];
  const start = foreign ? ['--volume', `${qemu}:/qemu:ro`, '--entrypoint', '/qemu'] : [];
  const id = must('docker', [
    'run',
    '--detach',
    '--platform',
    `linux/${goarch}`,
    ...hardened,
    ...tmp,
    ...start,
    image,
    ...(foreign ? [program] : []),
  ]);
  try {
    for (let tries = 0; ; tries++) {
      const argv = ['exec', id, ...(foreign ? ['/qemu'] : []), program, 'probe', '/healthz'];
      const { status, stdout, stderr } = spawnSync('docker', argv, { env: dockerEnv(), encoding: 'utf8' });
      if (status === 0) return stdout.trim();
      if (tries > 60) throw new Error(`${stdout}${stderr}${must('docker', ['logs', id])}`);
      await wait(500);
    }
  } finally {
    spawnSync('docker', ['rm', '--force', id], { env: dockerEnv() });
  }
}

function qemuPath(name: string): string {
  const found = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/bin']
    .map(part => join(part, name))
    .find(path => spawnSync('test', ['-x', path]).status === 0);
  if (found === undefined) throw new Error(`${name} is not installed`);
  return found;
}

describe.each(GOARCHES)('%s', goarch => {
  test('from scratch: built, and run read-only without rights', async () => {
    const image = build('deploy/Dockerfile', goarch);
    const config = JSON.parse(must('docker', ['image', 'inspect', '--format', '{{json .}}', image]));
    expect(config).toMatchObject({ Os: 'linux', Architecture: goarch, Config: { User: '65532:65532' } });
    expect(await run(image, goarch, '/gate-way')).toBe(`${goarch} 65532 root false tmp true`);
  });

  test('on a base of its architecture: the Dockerfile for openEuler', async () => {
    // No registry is asked in a test: any folder with a system's name takes the place of the base.
    mkdirSync(join(folder, 'base/etc'), { recursive: true });
    mkdirSync(join(folder, 'base/tmp'), { recursive: true });
    writeFileSync(join(folder, 'base/etc/os-release'), 'NAME="openEuler"\n');
    writeFileSync(join(folder, 'base.Dockerfile'), 'FROM scratch\nCOPY base /\n');
    const base = build('base.Dockerfile', goarch);
    const image = build('deploy/Dockerfile.openeuler', goarch, '--build-arg', `BASE=${base}`);
    expect(await run(image, goarch, '/usr/local/bin/gate-way')).toBe(`${goarch} 65532 root false tmp true`);
  });
});

test('our own checks find nothing in it, but for what only a registry or a node can say', async () => {
  const files = DEPLOY.map(path => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
  const checks = await checkContainers(files, { goarches: GOARCHES, ask: undefined });
  const found = checks
    .filter(({ status }) => status !== 'pass')
    .map(({ id, status, location }) => `${id} ${status} ${location?.path}`);
  expect(new Set(found)).toEqual(
    new Set([
      'audit/image-platform unknown deploy/Dockerfile.openeuler',
      'audit/image-platform unknown deploy/kubernetes.yaml',
      'audit/image-seccomp warn deploy/kubernetes.yaml',
    ]),
  );
});

test("Kubernetes' own types take the manifest, strictly, and have what the standard asks for", () => {
  const module = join(folder, 'strict');
  mkdirSync(module);
  writeFileSync(
    join(module, 'go.mod'),
    'module strict\n\ngo 1.24\n\nrequire (\n\tk8s.io/api v0.36.2\n\tsigs.k8s.io/yaml v1.6.0\n)\n',
  );
  writeFileSync(
    join(module, 'main.go'),
    `package main

import (
	"bytes"
	"fmt"
	"os"

	appsv1 "k8s.io/api/apps/v1"
	corev1 "k8s.io/api/core/v1"
	"sigs.k8s.io/yaml"
)

func main() {
	text, err := os.ReadFile(os.Args[1])
	if err != nil { panic(err) }
	parts := bytes.Split(text, []byte("\\n---\\n"))
	var deployment appsv1.Deployment
	if err := yaml.UnmarshalStrict(parts[0], &deployment); err != nil { panic(err) }
	var service corev1.Service
	if err := yaml.UnmarshalStrict(parts[1], &service); err != nil { panic(err) }
	pod := deployment.Spec.Template.Spec
	c := pod.Containers[0]
	fmt.Println(deployment.Name, service.Name, *pod.SecurityContext.RunAsNonRoot, pod.SecurityContext.SeccompProfile.Type,
		*c.SecurityContext.ReadOnlyRootFilesystem, *c.SecurityContext.AllowPrivilegeEscalation, c.SecurityContext.Capabilities.Drop,
		c.LivenessProbe.HTTPGet.Path, c.ReadinessProbe.HTTPGet.Path, c.StartupProbe.FailureThreshold)
}
`,
  );
  const env = { ...process.env, GOFLAGS: '-mod=mod', GOWORK: 'off', GOTOOLCHAIN: 'auto' };
  must('go', ['-C', module, 'mod', 'tidy'], env);
  expect(must('go', ['-C', module, 'run', '.', join(folder, 'deploy/kubernetes.yaml')], env)).toBe(
    'gate-way gate-way true RuntimeDefault true false [ALL] /healthz /readyz 30',
  );
});

test('what is there stays, and Chinese is said in Chinese', async () => {
  const before = readFileSync(join(folder, 'deploy/Dockerfile'), 'utf8');
  const again = await runNode(cli, ['init', '--containers', '--lang', 'zh-CN'], { cwd: folder });
  expect(again.code).toBe(0);
  expect(again.stdout).toContain('已存在，未改动  deploy/Dockerfile');
  expect(readFileSync(join(folder, 'deploy/Dockerfile'), 'utf8')).toBe(before);
  const planned = await runNode(cli, ['init', '--containers', '--dry-run', '--lang', 'zh-CN'], {
    cwd: join(folder, 'cmd'),
  });
  expect(planned.stdout + planned.stderr).not.toBe('');
});
