import { throwAll, UserError } from '../language/index.js';
import { GO_SOURCES } from '../toolchain/index.js';
import type { InputValues } from './define.js';
import { commonInputs } from './job.js';
import { targetInputs } from './targets.js';

/** What the user of setup may say. */
export const setupInputs = {
  'go-version': {
    type: 'text',
    example: '1.26.x',
    otherwise: {
      en: '`go-version` of the configuration, else what go.work or go.mod needs, else `stable`',
      zh: '配置中的 `go-version`，否则为 go.work 或 go.mod 所需版本，否则为 `stable`',
    },
    description: {
      en: 'Go version: exact, a range such as `1.26.x`, `stable` or `oldstable`. Put it in quotes: 1.20 is a number in YAML.',
      zh: 'Go 版本：精确版本、`1.26.x` 一类的范围、`stable` 或 `oldstable`。请加引号：YAML 中的 1.20 是数字。',
    },
  },
  'go-version-file': {
    type: 'text',
    example: 'go.mod',
    description: {
      en: 'Take the version from this file: go.mod (its toolchain line first), go.work, .tool-versions or .go-version.',
      zh: '从该文件读取版本：go.mod（优先 toolchain 行）、go.work、.tool-versions 或 .go-version。',
    },
  },
  'check-latest': {
    type: 'flag',
    default: false,
    description: {
      en: 'Ask the official site for releases newer than the shipped table.',
      zh: '向官方网站查询比内置版本表更新的发布。',
    },
  },
  token: {
    type: 'text',
    description: {
      en: 'Accepted so that actions/setup-go can be replaced by one line. Nothing here needs a token, and it is not read.',
      zh: '仅为一行替换 actions/setup-go 而保留；本 action 无需令牌，也不会读取它。',
    },
  },
  architecture: {
    type: 'text',
    example: 'x64',
    otherwise: { en: 'that of the runner', zh: '运行机器的架构' },
    description: {
      en: 'Architecture that the go command itself runs on: x64, arm64, loong64. Targets are `targets`.',
      zh: 'go 命令自身运行的架构：x64、arm64、loong64。构建目标请用 `targets`。',
    },
  },
  china: {
    type: 'flag',
    otherwise: { en: '`china` of the configuration, else `false`', zh: '配置中的 `china`，否则为 `false`' },
    description: {
      en: 'Mirrors, module proxy and checksum database that answer inside mainland China. What the environment sets is kept.',
      zh: '使用中国大陆可访问的下载镜像、模块代理和校验数据库。环境中已设置的值不变。',
    },
  },
  sources: {
    type: 'list',
    default: GO_SOURCES,
    description: {
      en: 'Where Go may come from, in this order.',
      zh: 'Go 的来源，按此顺序尝试。',
    },
  },
  mirrors: {
    type: 'list',
    example: 'https://mirrors.example.cn/golang',
    otherwise: {
      en: 'go.dev, golang.google.cn, mirrors.aliyun.com',
      zh: 'go.dev、golang.google.cn、mirrors.aliyun.com',
    },
    description: {
      en: 'Base URLs of Go archives, tried in this order. Every archive is checked against a hash that is not the mirror’s own.',
      zh: 'Go 归档的基础 URL，按此顺序尝试。每个归档都按并非来自该镜像的哈希校验。',
    },
  },
  'go-download-base-url': {
    type: 'text',
    description: {
      en: 'One base URL, tried before `mirrors`; given alone, the only one. Named as in actions/setup-go.',
      zh: '单个基础 URL，先于 `mirrors`；单独给出时只用它。名称同 actions/setup-go。',
    },
  },
  'go-archive': {
    type: 'text',
    example: '/mnt/go1.26.7.linux-amd64.tar.gz',
    description: {
      en: 'Path of a Go archive on this machine, for sites without a network. It is checked like a download.',
      zh: '本机上的 Go 归档路径，供无网络环境使用；与下载的文件同样校验。',
    },
  },
  'go-archive-sha256': {
    type: 'text',
    description: {
      en: 'SHA-256 of the Go archive, for a version that the shipped table does not have.',
      zh: 'Go 归档的 SHA-256，用于内置校验表中没有的版本。',
    },
  },
  'go-module-h1': {
    type: 'text',
    description: {
      en: '`h1:` hash of the golang.org/toolchain module, where no checksum database can be reached.',
      zh: 'golang.org/toolchain 模块的 `h1:` 哈希，用于无法访问校验数据库的环境。',
    },
  },
  'toolchain-url': {
    type: 'text',
    description: {
      en: 'A vendor’s Go as .tar.gz, such as Loongson’s for the old LoongArch world (Kylin V10, UOS 20). GOTOOLCHAIN is then `local` always.',
      zh: '厂商提供的 Go（.tar.gz），例如龙芯为旧世界（麒麟 V10、统信 UOS 20）提供的版本。此时 GOTOOLCHAIN 恒为 `local`。',
    },
  },
  'toolchain-sha256': {
    type: 'text',
    description: {
      en: 'Its SHA-256. Mandatory with `toolchain-url`.',
      zh: '其 SHA-256；使用 `toolchain-url` 时必填。',
    },
  },
  ...targetInputs,
  binutils: {
    type: 'choice',
    choices: ['auto', 'required', 'off'],
    default: 'auto',
    description: {
      en: 'A readelf that knows the targets, and for loong64 an objdump, as a second opinion for `verify`: from PATH, else by apt where that needs no password.',
      zh: '认识目标架构的 readelf，以及 loong64 的 objdump，供 `verify` 复核：取自 PATH，否则在无需密码时用 apt 安装。',
    },
  },
  cc: {
    type: 'choice',
    choices: ['none', 'gnu', 'musl', 'zig'],
    otherwise: {
      en: '`build.cc` of the configuration; `none` without cgo',
      zh: '配置中的 `build.cc`；不用 cgo 时为 `none`',
    },
    description: {
      en: 'C cross compiler for cgo, for each target. Each is tried on a program of one line before it counts.',
      zh: '每个目标的 cgo C 交叉编译器；须先成功编译一行程序才算可用。',
    },
  },
  qemu: {
    type: 'choice',
    choices: ['auto', 'required', 'counting', 'off'],
    default: 'off',
    description: {
      en: 'QEMU user-mode emulators for the targets that this machine cannot run, for the smoke run of `verify`. `counting`: what `bench` counts with, a QEMU that loads plugins for each target and a C compiler for the counter; required.',
      zh: '为本机无法直接运行的目标准备 QEMU 用户态模拟器，供 `verify` 试运行。`counting`：`bench` 计数所需的全部工具，即各目标支持插件的 QEMU 与编译计数插件的 C 编译器；必须具备。',
    },
  },
  cache: {
    type: 'flag',
    default: true,
    description: {
      en: 'Keep downloaded modules and compiled packages between runs, each under a key of its own.',
      zh: '在多次运行之间保留已下载的模块和已编译的包，两者使用各自的键。',
    },
  },
  'cache-dependency-path': {
    type: 'lines',
    example: 'sub/go.sum',
    otherwise: { en: 'go.sum, in a workspace those of all its modules', zh: 'go.sum；工作区中为全部模块的 go.sum' },
    description: { en: 'Files that the cache keys are made of.', zh: '用于生成缓存键的文件。' },
  },
  ...commonInputs,
} as const;

export type SetupGiven = InputValues<typeof setupInputs>;

/** What no shape of one input alone can say. @throws UserError: all of it at once */
export function refuseUnfit(given: SetupGiven): void {
  const errors: UserError[] = [];
  for (const name of ['go-archive-sha256', 'toolchain-sha256'] as const)
    if (given[name] !== undefined && !/^[0-9a-f]{64}$/i.test(given[name]))
      errors.push(
        new UserError('XC-SETUP-008', { name, value: given[name].slice(0, 100), shape: 'SHA-256 [0-9a-f]{64}' }),
      );
  const h1 = given['go-module-h1'];
  if (h1 !== undefined && !/^h1:[A-Za-z0-9+/]{43}=$/.test(h1))
    errors.push(new UserError('XC-SETUP-008', { name: 'go-module-h1', value: h1.slice(0, 100), shape: 'h1:[base64]' }));
  if (given['toolchain-url'] !== undefined && given['toolchain-sha256'] === undefined)
    errors.push(new UserError('XC-SETUP-036', {}));
  for (const source of given.sources)
    if (!GO_SOURCES.some(known => known === source))
      errors.push(new UserError('XC-INPUT-001', { name: 'sources', value: source, allowed: GO_SOURCES.join(' | ') }));
  if (given.architecture !== undefined && goarchOf(given.architecture) === undefined)
    errors.push(
      new UserError('XC-INPUT-001', {
        name: 'architecture',
        value: given.architecture,
        allowed: 'x64 | arm64 | loong64 | riscv64',
      }),
    );
  throwAll(errors);
}

/** Node's names, as actions/setup-go takes them, and Go's and the kernel's for the same. */
const GOARCH: Readonly<Partial<Record<string, string>>> = {
  x64: 'amd64',
  amd64: 'amd64',
  x86_64: 'amd64',
  arm64: 'arm64',
  aarch64: 'arm64',
  loong64: 'loong64',
  loongarch64: 'loong64',
  riscv64: 'riscv64',
};

export function goarchOf(architecture: string): string | undefined {
  return GOARCH[architecture.toLowerCase()];
}
