import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** A container engine for tests. */
export interface DockerEngine {
  /** Laid over the environment of whoever calls docker. */
  readonly env: Readonly<Record<string, string>>;
  /** Makes an image of a folder, without any registry, and returns its id `sha256:…`; of the machine's architecture, or another. */
  readonly imageOf: (root: string, architecture?: string) => string;
  /** Ends what was started and leaves nothing behind: images, containers, mounts. */
  readonly stop: () => Promise<void>;
}

/**
 * The engine that answers on this machine, else a private one: dockerd of Debian's docker.io with its data, socket and
 * containers in a folder of its own, without bridge and firewall rules, hence without network. Needs root.
 */
export async function dockerEngine(): Promise<DockerEngine> {
  if (spawnSync('docker', ['info', '--format', '{{.ServerVersion}}']).stdout?.toString().trim()) {
    const images: string[] = [];
    return {
      env: {},
      imageOf: (root, architecture) => {
        images.push(imageOf(root, architecture, {}));
        return images.at(-1) ?? '';
      },
      stop: async () => {
        for (const image of images) spawnSync('docker', ['rmi', '--force', image]);
      },
    };
  }
  const folder = mkdtempSync(join(tmpdir(), 'xcg-docker-'));
  const socket = `unix://${join(folder, 'docker.sock')}`;
  const daemon = startDaemon(folder, socket);
  const env = { DOCKER_HOST: socket };
  const killIt = () => daemon.kill('SIGKILL');
  process.once('exit', killIt);
  const stop = async () => {
    process.off('exit', killIt);
    await end(daemon);
    unmountAll(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  try {
    await untilItAnswers(daemon, folder, env);
  } catch (error) {
    await stop();
    throw error;
  }
  return { env, imageOf: (root, architecture) => imageOf(root, architecture, env), stop };
}

function startDaemon(folder: string, socket: string): ChildProcess {
  mkdirSync(join(folder, 'data'));
  mkdirSync(join(folder, 'exec'));
  // Without a file of its own it takes the machine's.
  writeFileSync(join(folder, 'config.json'), '{}');
  const log = openSync(join(folder, 'log'), 'w');
  const argv = [
    `--data-root=${join(folder, 'data')}`,
    `--exec-root=${join(folder, 'exec')}`,
    `--host=${socket}`,
    `--pidfile=${join(folder, 'pid')}`,
    `--config-file=${join(folder, 'config.json')}`,
    '--iptables=false',
    '--ip6tables=false',
    '--bridge=none',
  ];
  // Root's PATH in a test may lack the folder that has it.
  const PATH = [process.env['PATH'] ?? '', '/usr/sbin', '/sbin'].join(delimiter);
  // A session of its own: it must not end with the terminal before its containers did.
  return spawn('dockerd', argv, { detached: true, stdio: ['ignore', log, log], env: { ...process.env, PATH } });
}

async function untilItAnswers(daemon: ChildProcess, folder: string, env: Record<string, string>): Promise<void> {
  let failed: Error | undefined;
  daemon.once('error', error => {
    failed = error;
  });
  const started = Date.now();
  while (Date.now() - started < 90_000 && daemon.exitCode === null && failed === undefined) {
    await wait(300);
    const options = { env: { ...process.env, ...env } };
    if (spawnSync('docker', ['info', '--format', '{{.ServerVersion}}'], options).stdout.toString().trim()) return;
  }
  const log = readFileSync(join(folder, 'log'), 'utf8').slice(-3000);
  throw new Error(`dockerd does not answer: ${failed?.message ?? ''}\n${log}`);
}

async function end(daemon: ChildProcess): Promise<void> {
  if (daemon.exitCode !== null || daemon.pid === undefined) return;
  const ended = new Promise(resolve => daemon.once('exit', resolve));
  daemon.kill('SIGTERM');
  const late = wait(30_000, 'late', { ref: false });
  if ((await Promise.race([ended, late])) === 'late') {
    daemon.kill('SIGKILL');
    await ended;
  }
}

/** The daemon leaves a bind mount of its data folder, and after SIGKILL those of its containers. */
function unmountAll(folder: string): void {
  const mounted = readFileSync('/proc/self/mounts', 'utf8')
    .split('\n')
    .map(line => line.split(' ')[1] ?? '')
    .filter(path => path.startsWith(`${folder}/`));
  for (const path of mounted.reverse()) spawnSync('umount', [path]);
}

function imageOf(root: string, architecture: string | undefined, env: Record<string, string>): string {
  return architecture === undefined ? importFolder(root, env) : loadFolder(root, architecture, env);
}

/** `docker import` gives every image the machine's own architecture. Format: `docker save`. */
function loadFolder(root: string, architecture: string, env: Record<string, string>): string {
  const sha256 = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest('hex');
  const layer = spawnSync('tar', ['-C', root, '-c', '.'], { maxBuffer: 1 << 30 }).stdout;
  const rootfs = { type: 'layers', diff_ids: [`sha256:${sha256(layer)}`] };
  const config = JSON.stringify({ architecture, os: 'linux', config: {}, rootfs });
  const folder = mkdtempSync(join(tmpdir(), 'xcg-image-'));
  writeFileSync(join(folder, 'layer.tar'), layer);
  writeFileSync(join(folder, 'config.json'), config);
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify([{ Config: 'config.json', RepoTags: null, Layers: ['layer.tar'] }]),
  );
  const saved = spawnSync('tar', ['-C', folder, '-c', '.'], { maxBuffer: 1 << 30 }).stdout;
  rmSync(folder, { recursive: true });
  const { status, stderr } = spawnSync('docker', ['load'], { input: saved, env: { ...process.env, ...env } });
  if (status !== 0) throw new Error(`docker load: ${stderr}`);
  return `sha256:${sha256(config)}`;
}

function importFolder(root: string, env: Record<string, string>): string {
  const tar = spawnSync('tar', ['-C', root, '-c', '.'], { maxBuffer: 1 << 30 });
  const options = { input: tar.stdout, env: { ...process.env, ...env }, maxBuffer: 1 << 20 };
  const { status, stdout, stderr } = spawnSync('docker', ['import', '-'], options);
  if (tar.status !== 0 || status !== 0) throw new Error(`docker import: ${stderr}`);
  return stdout.toString().trim();
}
