import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What the tests and the demo's pictures need beyond Node, and the Debian package that has it. */
const NEEDED = [
  { command: 'git', apt: 'git' },
  { command: 'gcc', apt: 'gcc' },
  { command: 'g++', apt: 'g++' },
  // The C library's headers and .a files, which gcc only recommends.
  { file: '/usr/include/stdlib.h', apt: 'libc6-dev' },
  { file: '/usr/aarch64-linux-gnu/lib/libc.a', apt: 'libc6-dev-arm64-cross' },
  { command: 'readelf', apt: 'binutils' },
  { command: 'scanelf', apt: 'pax-utils' },
  { command: 'qemu-loongarch64-static', apt: 'qemu-user-static' },
  { command: 'qemu-aarch64-static', apt: 'qemu-user-static' },
  { command: 'qemu-x86_64-static', apt: 'qemu-user-static' },
  { command: 'musl-gcc', apt: 'musl-tools' },
  { command: 'aarch64-linux-gnu-gcc', apt: 'gcc-aarch64-linux-gnu' },
  // Debian's container engine; its package recommends much that the tests do not need.
  { command: 'dockerd', apt: 'docker.io' },
  { command: 'iptables', apt: 'iptables' },
  // Tools that write the archives which verify opens.
  { command: 'zip', apt: 'zip' },
  { command: 'xz', apt: 'xz-utils' },
  { command: 'zstd', apt: 'zstd' },
  { command: 'bzip2', apt: 'bzip2' },
  { command: 'dpkg-deb', apt: 'dpkg' },
  { command: 'rpmbuild', apt: 'rpm' },
  { command: 'skopeo', apt: 'skopeo' },
  { command: 'umoci', apt: 'umoci' },
  { command: 'file', apt: 'file' },
  // gitlab-ci-local copies checkouts with it.
  { command: 'rsync', apt: 'rsync' },
  { command: 'openssl', apt: 'openssl' },
  // Peers that read what report writes: libxml2's validator, Prometheus' linter.
  { command: 'xmllint', apt: 'libxml2-utils' },
  { command: 'promtool', apt: 'prometheus' },
  // Decrypts what our TLCP and TLS 1.3 clients said, given the key log.
  { command: 'tshark', apt: 'tshark' },
  // Peers of peercheck, dbcheck and of the look-up of images.
  { command: 'docker-registry', apt: 'docker-registry' },
  { command: 'nginx', apt: 'nginx' },
  { command: 'mariadbd', apt: 'mariadb-server' },
  { file: '/usr/lib/postgresql', apt: 'postgresql' },
  // actionlint has it read the scripts of workflows.
  { command: 'shellcheck', apt: 'shellcheck' },
  { command: 'chromium', apt: 'chromium' },
  { file: '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc', apt: 'fonts-noto-cjk' },
] as const;

/** Installs what is missing where it may; otherwise says what to install and fails. Nothing is skipped in silence. */
export function provision(): void {
  const missing = [...new Set(NEEDED.filter(need => !present(need)).map(need => need.apt))];
  if (missing.length === 0) return;
  const apt = aptCommand();
  if (apt === undefined) {
    console.error(
      `Missing: ${missing.join(' ')}\nInstall them and run again: sudo apt-get install ${missing.join(' ')}`,
    );
    process.exit(4);
  }
  console.log(`installing ${missing.join(' ')} …`);
  run(apt, ['apt-get', '-o', 'DPkg::Lock::Timeout=300', 'update', '-qq']);
  run(apt, ['apt-get', '-o', 'DPkg::Lock::Timeout=300', 'install', '-y', '-qq', '--no-install-recommends', ...missing]);
  const still = NEEDED.filter(need => !present(need));
  if (still.length > 0) throw new Error(`still missing after apt-get: ${still.map(need => need.apt).join(' ')}`);
}

function present(need: (typeof NEEDED)[number]): boolean {
  const paths =
    'file' in need
      ? [need.file]
      : [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin'].map(folder => join(folder, need.command));
  return paths.some(path => {
    try {
      accessSync(path, 'file' in need ? constants.R_OK : constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** `[]` as root, `['sudo','-n']` with sudo without password, undefined without apt or rights. */
function aptCommand(): string[] | undefined {
  if (spawnSync('apt-get', ['--version']).status !== 0) return undefined;
  if (process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n'] : undefined;
}

function run(prefix: readonly string[], argv: readonly string[]): void {
  const [tool = '', ...rest] = [...prefix, ...argv];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status } = spawnSync(tool, rest, { stdio: ['ignore', 'ignore', 'inherit'], env });
  if (status !== 0) throw new Error(`${[tool, ...rest].join(' ')} failed`);
}
