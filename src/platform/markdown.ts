import type { Language, Text } from '../language/index.js';
import { GOARCHES, type Goarch } from './model.js';
import { defaultPlatforms, registry } from './registry.js';
import type { Registry } from './schema.js';

/** docs/platforms.md: every system, every CPU, every value with how well it is known and from where. */
export function renderPlatformsMarkdown(language: Language): string {
  const say = (word: keyof typeof WORDS) => WORDS[word][language];
  return `${[
    `# ${say('title')}`,
    '',
    say('intro'),
    '',
    say('marks'),
    '',
    ...GOARCHES.flatMap(goarch => architecture(goarch, language)),
    ...libraries(language),
    ...families(language),
    `## ${say('defaults')}`,
    '',
    ...defaultPlatforms().map(p => `- \`${p.id}\` ${p.name[language]}`),
    '',
    `## ${say('unsupported')}`,
    '',
    ...registry.unsupported.map(
      one =>
        `- \`${one.id}\` ${say('is').replace('{name}', one.name[language]).replace('{reason}', one.reason[language])}`,
    ),
    '',
    `## ${say('sources')}`,
    '',
    ...table(
      [say('key'), say('where'), say('says')],
      Object.entries(registry.sources).map(([key, { reference, says }]) => [key, linked(reference), says]),
    ),
  ].join('\n')}\n`;
}

const WORDS = {
  title: { en: 'Platforms', zh: '平台' },
  intro: {
    en: 'Generated from `src/platform/registry.json`. A platform is an operating system and a CPU of one architecture, written `os/cpu`: `kylin-v10-sp3/kunpeng-920`. Any system below goes with any CPU of the same architecture. What stands in backquotes is what you write in `platforms:`; the other names are understood too. `xinchuang-go platforms <name>` prints the same for one platform.',
    zh: '由 `src/platform/registry.json` 生成。平台由同一架构的操作系统和 CPU 组成，写作 `os/cpu`：`kylin-v10-sp3/kunpeng-920`。下列任一系统可与同一架构的任一 CPU 组合。反引号中是写进 `platforms:` 的 ID，其他名称同样可用。`xinchuang-go platforms <名称>` 显示单个平台的相同内容。',
  },
  marks: {
    en: [
      '| | How well a value is known |',
      '| --- | --- |',
      '| ● | measured by us, by the means named |',
      '| ◉ | documented by the vendor or the project itself |',
      '| ○ | reported by somebody who ran it, or by a secondary source |',
      '| **?** | unknown: nobody whom we could read; checks that need it say `unknown` |',
    ].join('\n'),
    zh: [
      '| | 数值的可信程度 |',
      '| --- | --- |',
      '| ● | 由我们按所注方法实测 |',
      '| ◉ | 出自厂商或项目自身的文档 |',
      '| ○ | 他人的运行报告或二手资料 |',
      '| **?** | 未知：没有可查的来源；依赖它的检查给出 `unknown` |',
    ].join('\n'),
  },
  system: { en: 'System', zh: '系统' },
  cpu: { en: 'CPU', zh: 'CPU' },
  others: { en: 'Other names', zh: '其他名称' },
  kernel: { en: 'Kernel', zh: '内核' },
  glibc: { en: 'glibc', zh: 'glibc' },
  page: { en: 'Page', zh: '页大小' },
  world: { en: 'World', zh: '新旧世界' },
  level: { en: 'Highest {variable}', zh: '最高 {variable}' },
  qemu: { en: '`-cpu` of QEMU', zh: 'QEMU 的 `-cpu`' },
  features: { en: 'Features', zh: '特性' },
  loader: { en: 'Loader', zh: '加载器' },
  newWorld: { en: 'new world', zh: '新世界' },
  oldWorld: { en: 'old world', zh: '旧世界' },
  misnamed: { en: 'written by older tools, present nowhere', zh: '旧工具写入的路径，任何系统上都不存在' },
  libraries: { en: 'Libraries', zh: '库' },
  librariesIntro: {
    en: 'What a dynamic file may need, besides its loader; `verify.allowed-libraries` of the configuration adds to it.',
    zh: '动态链接的文件除加载器外可以依赖的库；配置中的 `verify.allowed-libraries` 可追加。',
  },
  families: { en: 'Names that fit several', zh: '对应多个平台的名称' },
  familiesIntro: {
    en: 'Such a name is accepted only where all that it fits are judged alike; otherwise the choices are listed.',
    zh: '仅当所指各平台的判定完全相同时才接受这类名称；否则列出可选项。',
  },
  defaults: { en: 'When you choose none', zh: '未选择平台时' },
  unsupported: { en: 'Not supported', zh: '不支持' },
  is: { en: '{name}: {reason}.', zh: '{name}：{reason}。' },
  sources: { en: 'Sources', zh: '来源' },
  key: { en: 'Key', zh: '代号' },
  where: { en: 'Where', zh: '出处' },
  says: { en: 'What it says', zh: '内容（英文）' },
} as const satisfies Readonly<Record<string, Text>>;

type Os = Registry['os'][number];
type Cpu = Registry['cpu'][number];
type Raw =
  | Cpu['qemuCpu']
  | NonNullable<Os['on']['arm64']>['page']
  | Cpu['features'][string]
  | Registry['libraries']['musl'];

const SYSTEM_FIELDS = ['kernel', 'glibc', 'page', 'world'] as const;

function architecture(goarch: Goarch, language: Language): string[] {
  const say = (word: keyof typeof WORDS) => WORDS[word][language];
  const systems = registry.os.filter(os => os.on[goarch] !== undefined);
  const cpus = registry.cpu.filter(cpu => cpu.goarch === goarch);
  const on = (os: Os) => (os.on[goarch] ?? {}) as Readonly<Record<string, Raw | undefined>>;
  const fields = SYSTEM_FIELDS.filter(field => systems.some(os => on(os)[field] !== undefined));
  const level = say('level').replace('{variable}', goarch === 'arm64' ? 'GOARM64' : 'GOAMD64');
  return [
    `## ${goarch}`,
    '',
    ...facts(goarch, language),
    '',
    ...table(
      [say('system'), say('others'), ...fields.map(say)],
      systems.map(os => [...namesOf(os, language), ...fields.map(field => cell(on(os)[field], language))]),
    ),
    '',
    ...table(
      [say('cpu'), say('others'), goarch === 'loong64' ? say('page') : level, say('qemu'), say('features')],
      cpus.map(cpu => [
        ...namesOf(cpu, language),
        cell(cpu.goarch === 'loong64' ? cpu.page : cpu.goLevel, language),
        cell(cpu.qemuCpu, language),
        features(cpu),
      ]),
    ),
    '',
  ];
}

/** What holds for every system of an architecture. */
function facts(goarch: Goarch, language: Language): string[] {
  const say = (word: keyof typeof WORDS) => WORDS[word][language];
  const { loaders, misnamed, page } = { misnamed: [], page: undefined, ...registry.architectures[goarch] };
  const line = (note: string) => (row: (typeof loaders)[number]) =>
    `- ${[say('loader'), row.libc, row.world && say(`${row.world}World`), note].filter(Boolean).join(' · ')} ${cell(row.path, language)}`;
  return [
    ...loaders.map(line('')),
    ...misnamed.map(line(say('misnamed'))),
    ...(page === undefined ? [] : [`- ${say('page')} ${cell(page, language)}`]),
  ];
}

function libraries(language: Language): string[] {
  const rows = (['glibc', 'musl'] as const).map(libc => `- ${libc} ${cell(registry.libraries[libc], language)}`);
  return [`## ${WORDS.libraries[language]}`, '', WORDS.librariesIntro[language], '', ...rows, ''];
}

function families(language: Language): string[] {
  const rows = [...registry.families.os, ...registry.families.cpu].map(
    ({ names, of }) => `- ${names.join(language === 'en' ? ', ' : '、')} → ${of.map(id => `\`${id}\``).join(' ')}`,
  );
  return [`## ${WORDS.families[language]}`, '', WORDS.familiesIntro[language], '', ...rows, ''];
}

const namesOf = (one: Os | Cpu, language: Language) => [
  `\`${one.id}\`<br>${one.name[language]}`,
  one.aliases.join(language === 'en' ? ', ' : '、'),
];

function features(cpu: Cpu): string {
  return Object.entries(cpu.features)
    .map(([name, fact]) => {
      const value = typeof fact.value === 'string' ? `: ${fact.value}` : '';
      return `${MARKS[fact.confidence]} ${fact.value === false ? '~~' : ''}${name}${fact.value === false ? '~~' : ''}${value} ${keys(fact)}`;
    })
    .join('<br>');
}

const MARKS = { measured: '●', documented: '◉', reported: '○', unknown: '**?**' } as const;

/** Confidence, value and source, with the note where there is one. */
function cell(fact: Raw | undefined, language: Language): string {
  if (fact === undefined) return '';
  const value = fact.value === null ? '' : ` \`${[fact.value].flat().join(' ')}\``;
  const source = fact.source === 'none' ? '' : ` ${keys(fact)}`;
  return [`${MARKS[fact.confidence]}${value}${source}`, ...(fact.note === undefined ? [] : [fact.note[language]])].join(
    '<br>',
  );
}

/** Keys of sources, each leading straight to what it stands for where that is on the web. */
function keys({ source }: Raw): string {
  return [source]
    .flat()
    .map(key => `<sup>${toSource(key)}</sup>`)
    .join(' ');
}

function toSource(key: string): string {
  const url = /^https?:\/\/[^\s]*[^\s:]/.exec(registry.sources[key]?.reference ?? '')?.[0];
  return url === undefined ? key : `[${key}](${url})`;
}

function linked(reference: string): string {
  const issue = /^https:\/\/github\.com\/([^/]+\/[^/]+)\/(?:issues|pull)\/(\d+)$/.exec(reference);
  if (issue) return `[${issue[1]}#${issue[2]}](${reference})`;
  const file = /^(https:\/\/(?:github\.com\/([^/:]+\/[^/:]+)|[^\s:]+)): (.+)$/.exec(reference);
  if (file) return `[${file[2] ?? file[1]}](${file[1]}) ${file[3]}`;
  return /^https?:\/\/\S+$/.test(reference) ? `<${reference}>` : reference;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const row = (cells: readonly string[]) => `| ${cells.map(c => c.replaceAll('|', '\\|')).join(' | ')} |`;
  return [row(head), row(head.map(() => '---')), ...rows.map(row)];
}
