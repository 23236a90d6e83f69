import type { Text } from '../language/index.js';
import type { Goarch } from '../platform/index.js';

/** What can be had for a target beside Go itself. */
export type CrossTool = 'binutils' | 'objdump' | 'gnu' | 'musl' | 'zig' | 'qemu' | 'counting' | 'cc';

/** How a tool is called, which packages have it, and what to tell who can have neither. */
export interface CrossSource {
  /** Names to look for on PATH, the best first. */
  readonly names: readonly string[];
  /** Sets of Debian or Ubuntu packages, the best first. */
  readonly packages: readonly (readonly string[])[];
  readonly how: Text;
}

const TRIPLE: Readonly<Record<Goarch, string>> = { amd64: 'x86_64', arm64: 'aarch64', loong64: 'loongarch64' };
/** Debian's name of the architecture, in library packages. */
const DEBIAN: Readonly<Record<Goarch, string>> = { amd64: 'amd64', arm64: 'arm64', loong64: 'loong64' };
const GCC_VERSIONS = ['16', '15', '14', '13'] as const;

export type BinutilsProgram = 'readelf' | 'objdump';

/** How distributions (`linux-gnu`) and crosstool builds (`unknown-linux-gnu`) call the cross programs. */
export function binutilsNames(program: BinutilsProgram, target: Goarch): string[] {
  const arch = TRIPLE[target];
  return [`${arch}-linux-gnu-${program}`, `${arch}-unknown-linux-gnu-${program}`];
}

/** @param native whether the target's architecture is this machine's */
export function crossSource(tool: CrossTool, target: Goarch, native: boolean): CrossSource {
  const arch = TRIPLE[target];
  const triple = `${arch}-linux-gnu`;
  const dashed = triple.replace('_', '-');
  const or = (text: Text, extra: Text): Text => ({ en: `${text.en}; ${extra.en}`, zh: `${text.zh}；${extra.zh}` });
  switch (tool) {
    case 'binutils':
      return {
        names: [...(native ? ['readelf'] : []), ...binutilsNames('readelf', target)],
        packages: native ? [['binutils']] : [[`binutils-${dashed}`]],
        how: {
          en: `apt-get install binutils-${dashed} (loongarch64: Debian 13, Ubuntu 23.04 or newer), or any readelf of binutils 2.38 or newer`,
          zh: `apt-get install binutils-${dashed}（loongarch64 需 Debian 13、Ubuntu 23.04 或更高），或 binutils 2.38 及以上的任意 readelf`,
        },
      };
    case 'objdump':
      return {
        names: [...(native ? ['objdump'] : []), ...binutilsNames('objdump', target)],
        packages: native ? [['binutils']] : [[`binutils-${dashed}`]],
        how: {
          en: `apt-get install binutils-${dashed} (loongarch64: Debian 13, Ubuntu 23.04 or newer), or for verify a container image that has it: tools-image`,
          zh: `apt-get install binutils-${dashed}（loongarch64 需 Debian 13、Ubuntu 23.04 或更高），或为 verify 指定含有它的容器镜像：tools-image`,
        },
      };
    case 'gnu': {
      const libc = `libc6-dev-${DEBIAN[target]}-cross`;
      const packages = native
        ? [['gcc', 'libc6-dev']]
        : [[`gcc-${dashed}`, libc], ...GCC_VERSIONS.map(n => [`gcc-${n}-${dashed}`, libc])];
      const apt: Text = {
        en: `apt-get install ${packages[0]?.join(' ')}`,
        zh: `apt-get install ${packages[0]?.join(' ')}`,
      };
      const loong: Text = {
        en: 'Debian 12 has none for loongarch64: take Debian 13 or Ubuntu 24.04, or cc: zig',
        zh: 'Debian 12 没有 loongarch64 的编译器：请用 Debian 13 或 Ubuntu 24.04，或 cc: zig',
      };
      return {
        names: [...(native ? ['gcc'] : []), `${triple}-gcc`, ...GCC_VERSIONS.map(n => `${triple}-gcc-${n}`)],
        packages,
        how: target === 'loong64' && !native ? or(apt, loong) : apt,
      };
    }
    case 'musl':
      return {
        names: [...(native ? ['musl-gcc'] : []), `${arch}-linux-musl-gcc`, `${arch}-unknown-linux-musl-gcc`],
        packages: native ? [['musl-tools']] : [],
        how: {
          en: `put ${arch}-linux-musl-gcc of a musl cross toolchain on PATH, or take cc: zig`,
          zh: `将 musl 交叉工具链的 ${arch}-linux-musl-gcc 放入 PATH，或使用 cc: zig`,
        },
      };
    case 'zig':
      return {
        names: ['zig'],
        packages: [['zig']],
        how: {
          en: 'https://ziglang.org/download (0.14 or newer), and put it on PATH',
          zh: '从 https://ziglang.org/download 获取 0.14 或更高版本，并放入 PATH',
        },
      };
    case 'qemu':
      return {
        names: [`qemu-${arch}`, `qemu-${arch}-static`],
        packages: [['qemu-user'], ['qemu-user-static']],
        how: {
          en: 'apt-get install qemu-user-static (loongarch64: QEMU 7.1 or newer, so Debian 12, Ubuntu 23.04 or newer)',
          zh: 'apt-get install qemu-user-static（loongarch64 需 QEMU 7.1 及以上，即 Debian 12、Ubuntu 23.04 或更高）',
        },
      };
    case 'counting':
      return {
        // What bench would take first: a static one loads no plugins.
        names: [`qemu-${arch}`],
        packages: [['qemu-user']],
        how: {
          en: 'apt-get install qemu-user where that loads plugins: Debian 12, Ubuntu 24.04 (static since Debian 13). Elsewhere name the tools image with `image` of bench, or its folder with `emulators`: tools-image/README.md',
          zh: '在支持插件的发行版上 apt-get install qemu-user：Debian 12、Ubuntu 24.04（自 Debian 13 起为静态构建）。其他系统请用 bench 的 `image` 指定工具镜像，或用 `emulators` 指定其文件夹：tools-image/README.md',
        },
      };
    case 'cc':
      return {
        names: ['cc'],
        packages: [['gcc', 'libc6-dev']],
        how: {
          en: 'apt-get install gcc libc6-dev: the counter of bench is compiled for the QEMU that is here',
          zh: 'apt-get install gcc libc6-dev：bench 的计数插件须针对本机的 QEMU 编译',
        },
      };
  }
}

/** zig names targets by architecture, system and C library. */
export function zigTarget(target: Goarch): string {
  return `${TRIPLE[target]}-linux-musl`;
}
