import { readFile } from 'node:fs/promises';
import type { Text } from '../language/index.js';

/** The distribution that doctor runs on, as far as it decides how to install something. */
export interface Distribution {
  readonly name: string;
  readonly manager: 'apt' | 'dnf' | 'apk' | 'pacman' | undefined;
  /** Debian 12 has no LoongArch cross packages; Debian 13 and Ubuntu 24.04 have. */
  readonly loongarchCross: boolean;
}

/** Tools that can be missing, by what they are for. */
export type Tool =
  | 'git'
  | 'qemu-loong64'
  | 'qemu-arm64'
  | 'qemu-amd64'
  | 'readelf'
  | 'readelf-loong64'
  | 'objdump-loong64'
  | 'gcc-loong64'
  | 'gcc-arm64'
  | 'gcc-amd64'
  | 'docker';

const OS_RELEASE = '/etc/os-release';

export async function distribution(path = OS_RELEASE): Promise<Distribution> {
  const text = await readFile(path, 'utf8').catch(() => '');
  return parseOsRelease(text);
}

const MANAGERS: readonly (readonly [RegExp, Distribution['manager']])[] = [
  [/\b(?:debian|ubuntu|deepin|uos|kylin-desktop|linuxmint)\b/, 'apt'],
  [/\b(?:fedora|rhel|centos|rocky|almalinux|openeuler|anolis|opencloudos|kylin)\b/, 'dnf'],
  [/\balpine\b/, 'apk'],
  [/\barch\b/, 'pacman'],
];

/** https://www.freedesktop.org/software/systemd/man/os-release.html */
export function parseOsRelease(text: string): Distribution {
  const field = (name: string) =>
    new RegExp(`^${name}=(?:"([^"\\n]*)"|'([^'\\n]*)'|(.*))$`, 'm').exec(text)?.slice(1).find(Boolean)?.trim() ?? '';
  const [id, like, version] = [field('ID').toLowerCase(), field('ID_LIKE').toLowerCase(), Number(field('VERSION_ID'))];
  const manager = MANAGERS.find(([name]) => name.test(id))?.[1] ?? MANAGERS.find(([name]) => name.test(like))?.[1];
  return {
    name: field('PRETTY_NAME') || process.platform,
    manager,
    loongarchCross:
      (id === 'debian' && (version >= 13 || field('VERSION_ID') === '')) || (id === 'ubuntu' && version >= 24.04),
  };
}

/** Package names that were seen in the distributions' own indexes; what is not here is not guessed. */
const PACKAGES: Readonly<Record<Tool, Readonly<Partial<Record<NonNullable<Distribution['manager']>, string>>>>> = {
  git: { apt: 'git', dnf: 'git', apk: 'git', pacman: 'git' },
  'qemu-loong64': { apt: 'qemu-user-static', apk: 'qemu-loongarch64', pacman: 'qemu-user-static' },
  'qemu-arm64': { apt: 'qemu-user-static', apk: 'qemu-aarch64', pacman: 'qemu-user-static' },
  'qemu-amd64': { apt: 'qemu-user-static', apk: 'qemu-x86_64', pacman: 'qemu-user-static' },
  readelf: { apt: 'binutils', dnf: 'binutils', apk: 'binutils', pacman: 'binutils' },
  'readelf-loong64': { apt: 'binutils-loongarch64-linux-gnu' },
  'objdump-loong64': { apt: 'binutils-loongarch64-linux-gnu' },
  'gcc-loong64': { apt: 'gcc-14-loongarch64-linux-gnu libc6-dev-loong64-cross' },
  'gcc-arm64': { apt: 'gcc-aarch64-linux-gnu' },
  'gcc-amd64': { apt: 'gcc-x86-64-linux-gnu' },
  docker: { apt: 'docker.io', apk: 'docker', pacman: 'docker' },
};

const INSTALL = {
  apt: 'apt-get install',
  dnf: 'dnf install',
  apk: 'apk add',
  pacman: 'pacman -S',
} as const;

/** How to get a tool here. */
export function howToGet(tool: Tool, { manager, loongarchCross, name }: Distribution): Text {
  const needsNewer = tool === 'readelf-loong64' || tool === 'objdump-loong64' || tool === 'gcc-loong64';
  const packages = manager === undefined ? undefined : PACKAGES[tool][manager];
  if (manager === 'apt' && needsNewer && !loongarchCross)
    return {
      en: `no package in ${name}; Debian 13 and Ubuntu 24.04 have ${packages}`,
      zh: `${name} 没有该软件包；Debian 13 与 Ubuntu 24.04 提供 ${packages}`,
    };
  if (manager === undefined || packages === undefined)
    return { en: 'not known for this system', zh: '本系统的安装方式未知' };
  const command = `${INSTALL[manager]} ${packages}`;
  return { en: command, zh: command };
}
