import { fill, type Language, type Text, UserError } from '../language/index.js';
import {
  allPlatforms,
  defaultPlatforms,
  type Fact,
  GOARCHES,
  type Goarch,
  type Platform,
  resolvePlatform,
} from '../platform/index.js';
import { type Paint, terminalPaint } from '../report/index.js';
import { ExitCode } from '../system/index.js';
import { columns } from './columns.js';
import type { Call, TerminalCommand } from './command.js';

export const platforms: TerminalCommand = {
  usage: 'platforms [name]',
  description: {
    en: 'The platforms that can be chosen; of one: every value, how well it is known, and from where',
    zh: '可选择的平台；给出名称时显示该平台的每个数值、可信程度与出处',
  },
  flags: {},
  run: showPlatforms,
};

async function showPlatforms({ operands: [name], options, job, out }: Call): Promise<ExitCode> {
  const defined = definedIn(job);
  const color = terminalPaint(job.host.caps.color);
  const { language } = job.host;
  const shown = name === undefined ? [...defined, ...allPlatforms()] : resolvePlatform(name, defined);
  if (options['json']) out.write(`${JSON.stringify(shown, null, 2)}\n`);
  else if ('id' in shown) out.write(`${renderPlatform(shown, language, color).join('\n')}\n`);
  else out.write(`${renderPlatformList(shown, language, color).join('\n')}\n`);
  return ExitCode.pass;
}

/** A wrong configuration is what brings people here: it must not keep the list from them. */
function definedIn(job: Call['job']): readonly Platform[] {
  try {
    return job.config().config.defined;
  } catch (error) {
    if (error instanceof UserError) return [];
    throw error;
  }
}

const WORDS = {
  systems: { en: 'operating system', zh: '操作系统' },
  cpus: { en: 'CPU', zh: 'CPU' },
  kernel: { en: 'kernel', zh: '内核' },
  glibc: { en: 'glibc', zh: 'glibc' },
  page: { en: 'page size', zh: '页大小' },
  world: { en: 'world', zh: '新旧世界' },
  interp: { en: 'loader', zh: '加载器' },
  old: { en: 'old', zh: '旧世界' },
  new: { en: 'new', zh: '新世界' },
  measured: { en: 'measured', zh: '实测' },
  documented: { en: 'documented', zh: '有文档' },
  reported: { en: 'reported', zh: '有报告' },
  unknown: { en: 'unknown', zh: '未知' },
  yes: { en: 'yes', zh: '有' },
  no: { en: 'no', zh: '无' },
  own: { en: 'your own, from .xinchuang.yml', zh: '自定义（来自 .xinchuang.yml）' },
  defaults: { en: 'when you choose none', zh: '未选择时的默认平台' },
  write: {
    en: 'A platform is written os/cpu: any system with any CPU of its architecture, as in {example}',
    zh: '平台写作 os/cpu：同一架构下任意操作系统与任意 CPU 组合，例如 {example}',
  },
  more: {
    en: 'Every value with its source: xinchuang-go platforms {example}',
    zh: '每个数值及其出处：xinchuang-go platforms {example}',
  },
  oldWorld: {
    en: 'Old-world LoongArch: binaries of upstream Go stop at their start here. Use a new-world system, or the Go that Loongson builds for it.',
    zh: 'LoongArch 旧世界：上游 Go 的二进制文件在此启动即崩溃。请改用新世界系统，或使用龙芯提供的 Go。',
  },
} as const satisfies Readonly<Record<string, Text>>;

export function renderPlatformList(all: readonly Platform[], language: Language, color: Paint): string[] {
  const say = (word: keyof typeof WORDS) => WORDS[word][language];
  const [example] = defaultPlatforms();
  const own = all.filter(p => p.userDefined);
  return [
    ...GOARCHES.flatMap(goarch => [...architecture(goarch, all, language, color), '']),
    ...(own.length === 0
      ? []
      : [color('bold', say('own')), ...columns(own.map(p => [`  ${p.id}`, p.name[language]])), '']),
    color('bold', say('defaults')),
    ...defaultPlatforms().map(p => `  ${p.id}`),
    '',
    fill(say('write'), { example: example?.id ?? '' }),
    fill(say('more'), { example: example?.id ?? '' }),
  ];
}

function architecture(goarch: Goarch, all: readonly Platform[], language: Language, color: Paint): string[] {
  const here = all.filter(p => p.goarch === goarch && !p.userDefined);
  const say = (word: keyof typeof WORDS) => WORDS[word][language];
  const value = (fact: Fact<string | number> | undefined) => worded(fact, language);
  const fields = (['kernel', 'glibc', 'page', 'world'] as const).filter(field => here.some(p => field in p));
  const systems = [...new Map(here.map(p => [p.os.id, p])).values()];
  const cpus = [...new Map(here.map(p => [p.cpu.id, p])).values()];
  const level = goarch === 'arm64' ? 'GOARM64 ≤' : 'GOAMD64 ≤';
  const block = (head: readonly string[], rows: readonly string[][]) => {
    const [first = '', ...rest] = columns([head.map((h, i) => (i === 0 ? `  ${h}` : h)), ...rows]);
    return [color('dim', first), ...rest];
  };
  return [
    color('bold', goarch),
    ...block(
      [say('systems'), '', ...fields.map(say)],
      systems.map(p => [`  ${p.os.id}`, p.os.name[language], ...fields.map(field => value(p[field]))]),
    ),
    ...block(
      [say('cpus'), '', ...(goarch === 'loong64' ? [] : [level])],
      cpus.map(p => [`  ${p.cpu.id}`, p.cpu.name[language], ...(goarch === 'loong64' ? [] : [value(p.goLevel)])]),
    ),
  ];
}

export function renderPlatform(platform: Platform, language: Language, color: Paint): string[] {
  const level = platform.goarch === 'arm64' ? 'GOARM64 ≤' : 'GOAMD64 ≤';
  const rows: [string, Fact<string | number | boolean> | undefined][] = [
    ...(['kernel', 'glibc', 'page', 'world', 'interp'] as const).map(
      (field): [string, Fact<string | number> | undefined] => [WORDS[field][language], platform[field]],
    ),
    [level, platform.goLevel],
    ...Object.entries(platform.cpu.features ?? {}),
  ];
  const known = rows.filter((row): row is [string, Fact<string | number | boolean>] => row[1] !== undefined);
  const heads = columns(
    known.map(([title, fact]) => [
      `  ${title}`,
      worded(fact, language),
      fact.value === null ? '' : WORDS[fact.confidence][language],
    ]),
  );
  return [
    `${color('bold', platform.id)}  ${platform.name[language]}  linux/${platform.goarch}`,
    ...known.flatMap(([, fact], i) => [
      heads[i] ?? '',
      ...(fact.note === undefined ? [] : [`      ${fact.note[language]}`]),
      ...(fact.value === null && fact.note === undefined
        ? []
        : fact.source.split(' · ').map(s => color('dim', `      ${s}`))),
    ]),
    ...(platform.qemuCpu === undefined ? [] : [`  qemu -cpu ${platform.qemuCpu}`]),
    ...(platform.world?.value === 'old' ? ['', color('warn', WORDS.oldWorld[language])] : []),
  ];
}

function worded(fact: Fact<string | number | boolean> | undefined, language: Language): string {
  const value = fact?.value;
  if (value === undefined) return '';
  if (value === null) return WORDS.unknown[language];
  if (typeof value === 'boolean') return WORDS[value ? 'yes' : 'no'][language];
  return value === 'old' || value === 'new' ? WORDS[value][language] : String(value);
}
