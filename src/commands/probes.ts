import { access, constants, statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import limit from 'p-limit';
import type { Config } from '../config/index.js';
import { openForge } from '../forge/index.js';
import type { Host } from '../host/index.js';
import type { Text } from '../language/index.js';
import { GOARCHES, type Goarch, goarchOfNode } from '../platform/index.js';
import { errorCode, type System, ToolError, withoutSecrets } from '../system/index.js';
import { binutilsNames, toolCacheRoot } from '../toolchain/index.js';
import { type Distribution, howToGet, type Tool } from './distribution.js';

/** One line of doctor. */
export interface Row {
  /** Stable, for `--json`: `qemu/loong64`. */
  readonly id: string;
  /** `limited`: something is there, or the job does without it. `missing`: the main job cannot run. */
  readonly state: 'ok' | 'limited' | 'missing';
  /** Version, path or value. */
  readonly found: Text;
  /** What is lost, and how to get it. */
  readonly how?: Text;
}

export interface Examined {
  readonly system: System;
  readonly host: Pick<Host, 'kind'>;
  readonly workspace: string;
  readonly distribution: Distribution;
  /** undefined where the configuration could not be read: then nothing is asked on its account. */
  readonly config: Config | undefined;
  readonly node: string;
  readonly machine: { readonly platform: string; readonly arch: string };
}

/** Everything that the actions use, tried out. Nothing is installed, and nothing is fetched. */
export async function probeAll(examined: Examined): Promise<Row[]> {
  const probes: readonly ((examined: Examined) => Promise<Row>)[] = [
    nodeRow,
    machineRow,
    hostRow,
    goRow,
    gitRow,
    ...GOARCHES.map(goarch => (e: Examined) => qemuRow(e, goarch)),
    readelfRow,
    loongarchReadelfRow,
    loongarchObjdumpRow,
    ...GOARCHES.map(goarch => (e: Examined) => compilerRow(e, goarch)),
    dockerRow,
    toolCacheRow,
    diskRow,
    ...GO_SETTINGS.map(name => (e: Examined) => goSettingRow(e, name)),
  ];
  const few = limit(PROBES_AT_ONCE);
  const rows = await Promise.all(probes.map(probe => few(() => probe(examined))));
  const goIsThere = rows.some(row => row.id === 'go' && row.state === 'ok');
  // A Go on PATH needs no cache; without one there is nowhere to put it.
  return rows.map(row =>
    row.id === 'tool-cache' && row.state === 'missing' && goIsThere ? { ...row, state: 'limited' } : row,
  );
}

const PROBES_AT_ONCE = 4;

const same = (text: string): Text => ({ en: text, zh: text });
const NOT_FOUND: Text = { en: 'not found', zh: '未找到' };

/** First line that a program prints, of either stream; undefined when it cannot be started or fails. */
async function ask(system: System, tool: string, argv: readonly string[]): Promise<string | undefined> {
  try {
    const options = { cwd: system.cwd, allowFailure: true, timeoutMs: 15_000, maxOutput: 1 << 16 };
    const { code, stdout, stderr } = await system.exec(tool, argv, options);
    if (code !== 0) return undefined;
    return (stdout.trim() || stderr.trim()).split('\n')[0]?.slice(0, 200) ?? '';
  } catch (error) {
    if (error instanceof ToolError) return undefined;
    throw error;
  }
}

async function firstOf(system: System, tools: readonly string[]): Promise<{ tool: string; said: string } | undefined> {
  for (const tool of tools) {
    const said = await ask(system, tool, ['--version']);
    if (said !== undefined) return { tool, said };
  }
  return undefined;
}

const OLDEST_NODE = [20, 19] as const;

async function nodeRow({ node }: Examined): Promise<Row> {
  const [major = 0, minor = 0] = node.replace(/^v/, '').split('.').map(Number);
  const enough = major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
  if (enough) return { id: 'node', state: 'ok', found: same(node) };
  const how = {
    en: 'Node.js 20.19 or newer: https://nodejs.org',
    zh: '需要 Node.js 20.19 或更高版本：https://nodejs.org',
  };
  return { id: 'node', state: 'missing', found: same(node), how };
}

async function machineRow({ machine, distribution }: Examined): Promise<Row> {
  const found = same(`${distribution.name} · ${machine.platform}/${goarchOfNode(machine.arch) ?? machine.arch}`);
  if (machine.platform === 'linux') return { id: 'machine', state: 'ok', found };
  const darwin = machine.platform === 'darwin';
  const how = darwin
    ? { en: 'builds and verifies; nothing can be run here', zh: '可以构建与验证，但无法在此试运行' }
    : { en: 'Linux or macOS is needed; on Windows, use WSL', zh: '需要 Linux 或 macOS；Windows 上请使用 WSL' };
  return { id: 'machine', state: darwin ? 'limited' : 'missing', found, how };
}

/** Nothing is sent: which API it would be, and whether there is a token that may write there. */
async function hostRow({ host, system }: Examined): Promise<Row> {
  const plain: Row = { id: 'host', state: 'ok', found: same(host.kind) };
  if (host.kind === 'local') return plain;
  const opened = await openForge({ kind: host.kind }, system.env['XC_TOKEN'], system);
  if ('reason' in opened) {
    const [en, zh] = [opened.reason.lines('en'), opened.reason.lines('zh')];
    return { ...plain, state: 'limited', how: { en: en.slice(0, 2).join('; '), zh: zh.slice(0, 2).join('；') } };
  }
  const { forge } = opened;
  const found = same(`${host.kind} · ${forge.api}`);
  if (forge.kind !== 'gitlab' || forge.token === 'personal') return { ...plain, found };
  return { ...plain, found, state: 'limited', how: JOB_TOKEN_READS };
}

const JOB_TOKEN_READS: Text = {
  en: 'CI_JOB_TOKEN cannot write notes: for comments, set XC_GITLAB_TOKEN to a project access token (scope api, role Reporter)',
  zh: 'CI_JOB_TOKEN 不能写评论：如需评论，请将 XC_GITLAB_TOKEN 设为项目访问令牌（作用域 api，角色 Reporter）',
};

async function goRow({ system }: Examined): Promise<Row> {
  const said = await ask(system, 'go', ['version']);
  if (said !== undefined) return { id: 'go', state: 'ok', found: same(said.replace(/^go version /, '')) };
  const how = {
    en: 'xinchuang-go setup and run fetch it, verified by SHA-256; offline: input go-archive',
    zh: 'xinchuang-go setup 与 run 会下载并校验 SHA-256；离线环境请使用输入 go-archive',
  };
  return { id: 'go', state: 'limited', found: NOT_FOUND, how };
}

async function gitRow({ system, distribution }: Examined): Promise<Row> {
  const said = await ask(system, 'git', ['--version']);
  if (said !== undefined) return { id: 'git', state: 'ok', found: same(said.replace(/^git version /, '')) };
  const how = lost('git', distribution, {
    en: 'binaries carry no commit or version',
    zh: '二进制中没有提交与版本信息',
  });
  return { id: 'git', state: 'limited', found: NOT_FOUND, how };
}

const QEMU: Readonly<Record<Goarch, string>> = { loong64: 'loongarch64', arm64: 'aarch64', amd64: 'x86_64' };

async function qemuRow({ system, distribution, machine }: Examined, goarch: Goarch): Promise<Row> {
  const id = `qemu/${goarch}`;
  if (machine.platform === 'linux' && goarchOfNode(machine.arch) === goarch)
    return { id, state: 'ok', found: { en: 'not needed: this machine runs it', zh: '不需要：本机可直接运行' } };
  const found = await firstOf(system, [`qemu-${QEMU[goarch]}`, `qemu-${QEMU[goarch]}-static`]);
  if (found !== undefined)
    return { id, state: 'ok', found: same(`${found.tool} ${/version (\S+)/.exec(found.said)?.[1] ?? found.said}`) };
  const loss = { en: `no smoke run for ${goarch}`, zh: `无法试运行 ${goarch}` };
  return { id, state: 'limited', found: NOT_FOUND, how: lost(`qemu-${goarch}`, distribution, loss) };
}

async function readelfRow({ system, distribution }: Examined): Promise<Row> {
  const said = await ask(system, 'readelf', ['--version']);
  if (said !== undefined) return { id: 'readelf', state: 'ok', found: same(said) };
  const loss = { en: 'no second opinion on ELF files', zh: '没有 ELF 的第二意见' };
  return { id: 'readelf', state: 'limited', found: NOT_FOUND, how: lost('readelf', distribution, loss) };
}

async function loongarchReadelfRow({ system, distribution }: Examined): Promise<Row> {
  const id = 'readelf/loong64';
  const found = await firstOf(system, binutilsNames('readelf', 'loong64'));
  if (found !== undefined) return { id, state: 'ok', found: same(found.said) };
  const loss = { en: 'the second opinion comes from plain readelf', zh: '第二意见改由普通 readelf 给出' };
  return { id, state: 'limited', found: NOT_FOUND, how: orImage(lost('readelf-loong64', distribution, loss)) };
}

async function loongarchObjdumpRow({ system, distribution }: Examined): Promise<Row> {
  const id = 'objdump/loong64';
  const found = await firstOf(system, binutilsNames('objdump', 'loong64'));
  if (found !== undefined) return { id, state: 'ok', found: same(found.said) };
  const loss = {
    en: 'the LoongArch world scan is not confirmed by disassembly',
    zh: 'LoongArch 新旧世界的扫描结果没有反汇编确认',
  };
  return { id, state: 'limited', found: NOT_FOUND, how: orImage(lost('objdump-loong64', distribution, loss)) };
}

function orImage({ en, zh }: Text): Text {
  return {
    en: `${en}; or verify with tools-image, a container image that has them`,
    zh: `${zh}；或在 verify 中用 tools-image 指定含有它们的容器镜像`,
  };
}

const TRIPLE: Readonly<Record<Goarch, string>> = {
  loong64: 'loongarch64-linux-gnu',
  arm64: 'aarch64-linux-gnu',
  amd64: 'x86_64-linux-gnu',
};
/** Ubuntu 24.04 and Debian 13 have the LoongArch compiler with its version in the name only. */
const GCC_SUFFIXES = ['', '-16', '-15', '-14', '-13'] as const;

async function compilerRow({ system, distribution, config, machine }: Examined, goarch: Goarch): Promise<Row> {
  const id = `cc/${goarch}`;
  const native = goarchOfNode(machine.arch) === goarch ? ['gcc'] : [];
  const found = await firstOf(system, [
    ...GCC_SUFFIXES.map(suffix => `${TRIPLE[goarch]}-gcc${suffix}`),
    ...native,
    'zig',
  ]);
  if (found !== undefined) return { id, state: 'ok', found: same(`${found.tool}: ${found.said}`) };
  const wanted = config !== undefined && config.build.cgo !== 'off';
  const loss = wanted
    ? {
        en: `.xinchuang.yml asks for cgo, which cannot be built for ${goarch}`,
        zh: `.xinchuang.yml 启用了 cgo，但无法为 ${goarch} 构建`,
      }
    : { en: 'only needed with cgo', zh: '仅在启用 cgo 时需要' };
  return { id, state: 'limited', found: NOT_FOUND, how: lost(`gcc-${goarch}`, distribution, loss) };
}

async function dockerRow({ system, distribution }: Examined): Promise<Row> {
  const client = await ask(system, 'docker', ['--version']);
  if (client === undefined) {
    const loss = { en: 'only needed for jobs in containers', zh: '仅在容器中运行作业时需要' };
    return { id: 'docker', state: 'limited', found: NOT_FOUND, how: lost('docker', distribution, loss) };
  }
  const server = await ask(system, 'docker', ['version', '--format', '{{.Server.Version}}']);
  if (server !== undefined) return { id: 'docker', state: 'ok', found: same(server) };
  return {
    id: 'docker',
    state: 'limited',
    found: { en: `${client}, and no engine answers`, zh: `${client}，但引擎没有响应` },
    how: { en: 'start the engine, or join the docker group', zh: '启动引擎，或将当前用户加入 docker 组' },
  };
}

async function toolCacheRow({ system }: Examined): Promise<Row> {
  const folder = toolCacheRoot(system.env);
  if (await writable(folder)) return { id: 'tool-cache', state: 'ok', found: same(folder) };
  return {
    id: 'tool-cache',
    state: 'missing',
    found: { en: `${folder} cannot be written`, zh: `${folder} 不可写` },
    how: {
      en: 'make it writable for this user, or set RUNNER_TOOL_CACHE to a folder that is',
      zh: '让当前用户可写，或将 RUNNER_TOOL_CACHE 设为可写的目录',
    },
  };
}

/** Of a folder that is not there yet, the nearest one above it that is. */
async function writable(folder: string): Promise<boolean> {
  for (let path = folder; ; path = dirname(path)) {
    try {
      await access(path, constants.W_OK | constants.X_OK);
      return true;
    } catch (error) {
      if (errorCode(error) !== 'ENOENT' || path === dirname(path)) return false;
    }
  }
}

const GIBIBYTE = 1 << 30;
/** Go unpacked is 0.25 GiB, three targets' build cache of a middling service 1 GiB. */
const ENOUGH_DISK = 2 * GIBIBYTE;
const TOO_LITTLE_DISK = GIBIBYTE / 4;

async function diskRow({ workspace }: Examined): Promise<Row> {
  const { bavail, bsize } = await statfs(workspace);
  const free = bavail * bsize;
  const found = { en: `${(free / GIBIBYTE).toFixed(1)} GiB free`, zh: `剩余 ${(free / GIBIBYTE).toFixed(1)} GiB` };
  if (free >= ENOUGH_DISK) return { id: 'disk', state: 'ok', found };
  const how = { en: `2 GiB in ${workspace} are comfortable`, zh: `建议 ${workspace} 至少有 2 GiB` };
  return { id: 'disk', state: free < TOO_LITTLE_DISK ? 'missing' : 'limited', found, how };
}

/** What they are when nothing is set. Go src/cmd/go/internal/cfg/cfg.go and $GOROOT/go.env */
const GO_DEFAULTS = {
  GOPROXY: 'https://proxy.golang.org,direct',
  GOSUMDB: 'sum.golang.org',
  GOTOOLCHAIN: 'auto',
} as const;

const GO_SETTING_OFF: Readonly<Partial<Record<keyof typeof GO_DEFAULTS, Text>>> = {
  GOPROXY: {
    en: 'nothing is fetched: vendor your modules, or set a proxy',
    zh: '不会下载任何模块：请使用 vendor 或设置代理',
  },
  GOSUMDB: { en: 'new modules are not verified', zh: '新模块不会经过校验' },
};

const GO_SETTINGS = Object.keys(GO_DEFAULTS) as (keyof typeof GO_DEFAULTS)[];

async function goSettingRow({ system }: Examined, name: keyof typeof GO_DEFAULTS): Promise<Row> {
  const value = (await ask(system, 'go', ['env', name])) || system.env[name] || GO_DEFAULTS[name];
  const found = same(
    name === 'GOPROXY'
      ? value
          .split(/(?=[,|])/)
          .map(proxyShown)
          .join('')
      : value,
  );
  const how = value === 'off' ? GO_SETTING_OFF[name] : undefined;
  return how === undefined ? { id: name, state: 'ok', found } : { id: name, state: 'limited', found, how };
}

/** One entry of GOPROXY with the separator before it; a proxy on an intranet often carries a password. */
function proxyShown(part: string): string {
  const [, separator = '', url = ''] = /^([,|]?)(.*)$/.exec(part) ?? [];
  return separator + (url.includes('://') ? withoutSecrets(url).replace(/\/$/, '') : url);
}

function lost(tool: Tool, distribution: Distribution, loss: Text): Text {
  const how = howToGet(tool, distribution);
  return { en: `${loss.en}; ${how.en}`, zh: `${loss.zh}；${how.zh}` };
}
