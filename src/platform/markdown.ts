import { GOARCHES, type Goarch } from './model.js';
import { defaultPlatforms, registry } from './registry.js';
import type { Registry } from './schema.js';

/** docs/platforms.md: every system, every CPU, every value with how well it is known and from where. */
export function renderPlatformsMarkdown(): string {
  return `${[
    '# Platforms',
    '',
    'Generated from `src/platform/registry.json`. A platform is an operating system and a CPU of one architecture, written',
    '`os/cpu`: `kylin-v10-sp3/kunpeng-920`. Any system below goes with any CPU of the same architecture. What stands in',
    'backquotes is what you write in `platforms:`; the other names are understood too, in English and in Chinese.',
    '',
    '由 `src/platform/registry.json` 生成。平台由同一架构的操作系统和 CPU 组成，写作 `os/cpu`。反引号中是写进 `platforms:` 的 ID，别名（中文或英文）同样可用。',
    '',
    '**Confidence.** *measured*: by us, by the means named. *documented*: by the vendor or the project itself. *reported*: by',
    'somebody who ran it, or by a secondary source. *unknown*: nobody we could read; checks that need it say `unknown`.',
    '',
    '**可信程度。** *measured*：由我们按所注方法实测。*documented*：出自厂商或项目自身的文档。*reported*：他人的运行报告或二手资料。',
    '*unknown*：没有可查的来源；依赖它的检查给出“未知”。',
    '',
    ...GOARCHES.flatMap(architecture),
    ...defaults(),
    ...unsupported(),
    ...sources(),
  ].join('\n')}\n`;
}

type Os = Registry['os'][number];
type Cpu = Registry['cpu'][number];
type Raw = Cpu['qemuCpu'] | NonNullable<Os['on']['arm64']>['page'] | Cpu['features'][string];

const SYSTEM_FIELDS = { kernel: 'Kernel', glibc: 'glibc', page: 'Page', world: 'World' } as const;

function architecture(goarch: Goarch): string[] {
  const systems = registry.os.filter(os => os.on[goarch] !== undefined);
  const cpus = registry.cpu.filter(cpu => cpu.goarch === goarch);
  const on = (os: Os) => (os.on[goarch] ?? {}) as Readonly<Record<string, Raw | undefined>>;
  const fields = Object.entries(SYSTEM_FIELDS).filter(([field]) => systems.some(os => known(on(os)[field])));
  return [
    `## ${goarch}`,
    '',
    ...facts(goarch),
    '',
    ...table(
      ['System', 'Other names', ...fields.map(([, title]) => title)],
      systems.map(os => [...namesOf(os), ...fields.map(([field]) => cell(on(os)[field]))]),
    ),
    '',
    ...table(
      [
        'CPU',
        'Other names',
        goarch === 'loong64' ? 'Page' : `Highest ${goarch === 'arm64' ? 'GOARM64' : 'GOAMD64'}`,
        '`-cpu` of QEMU',
        'Features',
      ],
      cpus.map(cpu => [
        ...namesOf(cpu),
        cell(cpu.goarch === 'loong64' ? cpu.page : cpu.goLevel),
        cell(cpu.qemuCpu),
        features(cpu),
      ]),
    ),
    '',
  ];
}

/** What holds for every system of an architecture. */
function facts(goarch: Goarch): string[] {
  const { loong64, arm64, amd64 } = registry.architectures;
  const rows = {
    loong64: [
      ['Loader, new world', loong64.interp.new],
      ['Loader, old world', loong64.interp.old],
    ],
    arm64: [['Loader', arm64.interp]],
    amd64: [
      ['Loader', amd64.interp],
      ['Page', amd64.page],
    ],
  } as const;
  return rows[goarch].map(([title, fact]) => `- ${title}: ${cell(fact)}`);
}

const namesOf = (one: Os | Cpu) => [
  [`\`${one.id}\``, ...new Set([one.name.en, one.name.zh])].join('<br>'),
  one.aliases.join(', '),
];

function features(cpu: Cpu): string {
  return Object.entries(cpu.features)
    .map(
      ([name, fact]) =>
        `${fact.value === false ? 'no ' : ''}${name}${typeof fact.value === 'boolean' ? '' : `: ${fact.value ?? '*unknown*'}`} (${keys(fact)})`,
    )
    .join(', ');
}

function defaults(): string[] {
  return [
    '## When you choose none',
    '',
    ...defaultPlatforms().map(p => `- \`${p.id}\` ${p.name.en}, ${p.name.zh}`),
    '',
  ];
}

function unsupported(): string[] {
  return [
    '## Not supported',
    '',
    ...registry.unsupported.map(
      one => `- ${one.name.en}, ${one.name.zh} \`${one.id}\`: ${one.reason.en}. ${one.reason.zh}。`,
    ),
    '',
  ];
}

function sources(): string[] {
  const rows = Object.entries(registry.sources).map(([key, { reference, says }]) => [key, linked(reference), says]);
  return ['## Sources', '', ...table(['Key', 'Where', 'What it says'], rows)];
}

/** Value, confidence and source keys, with the note where there is one. */
function cell(fact: Raw | undefined): string {
  if (fact === undefined) return '';
  const value = fact.value === null ? '*unknown*' : `**${fact.value}** *${fact.confidence}* (${keys(fact)})`;
  return fact.note === undefined ? value : [value, ...new Set([fact.note.en, fact.note.zh])].join('<br>');
}

function known(fact: Raw | undefined): boolean {
  return fact !== undefined && fact.value !== null;
}

function keys({ source }: Raw): string {
  return [source].flat().join(', ');
}

function linked(reference: string): string {
  const issue = /^https:\/\/github\.com\/([^/]+\/[^/]+)\/issues\/(\d+)$/.exec(reference);
  if (issue) return `[${issue[1]}#${issue[2]}](${reference})`;
  const file = /^(https:\/\/github\.com\/([^/:]+\/[^/:]+)): (.+)$/.exec(reference);
  if (file) return `[${file[2]}](${file[1]}) ${file[3]}`;
  return /^https?:\/\/\S+$/.test(reference) ? `<${reference}>` : reference;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const row = (cells: readonly string[]) => `| ${cells.map(c => c.replaceAll('|', '\\|')).join(' | ')} |`;
  return [row(head), row(head.map(() => '---')), ...rows.map(row)];
}
