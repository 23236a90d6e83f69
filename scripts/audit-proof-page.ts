import type { Verdict } from '../src/audit/index.js';
import type { Goarch } from '../src/platform/index.js';
import { agrees, isBehind, isBlocked, isMended, type Proof, type Row } from './audit-proof-file.js';
import { type Cell, table } from './markdown-table.js';

type Words = (en: string, zh: string) => string;

const TARGETS: readonly Goarch[] = ['loong64', 'arm64'];

/** docs/audit-proof.md and its translation, by path. */
export function pagesOf(proof: Proof): Map<string, string> {
  return new Map([
    ['docs/audit-proof.md', page(proof, en => en)],
    ['docs/audit-proof.zh-CN.md', page(proof, (_, zh) => zh)],
  ]);
}

function page({ rows }: Proof, say: Words): string {
  const versions = [...new Set(rows.map(({ go }) => go))].join(', ');
  const dates = rows.map(({ date }) => date).sort();
  const sections = [
    say(
      '# What was measured of `audit`\n\n[简体中文](audit-proof.zh-CN.md)',
      '# 对 `audit` 的实测\n\n[English](audit-proof.md)',
    ),
    say(
      `Made from [audit-proof.json](audit-proof.json), which has the packages of each row and is written by \`npm run audit:proof\`. Go ${versions}, \`CGO_ENABLED=0\`, ${dates[0]} to ${dates.at(-1)}.`,
      `依据 [audit-proof.json](audit-proof.json) 生成，其中列有每行涉及的包，由 \`npm run audit:proof\` 写出。Go ${versions}，\`CGO_ENABLED=0\`，${dates[0]} 至 ${dates.at(-1)}。`,
    ),
    say(
      'Modules are those of the Go module proxy, at versions that are or were in production. Each is audited as it is unpacked; of a library that is marked “used”, a program is audited that imports the packages named in the JSON. Then `go build` is run for each package by itself, and its exit code is the truth: audit has to call blocked exactly what is refused. Packages are those that `./...` names for the target or for linux/amd64, since `./...` alone keeps silent about a package whose files are all left out for the target; audit calls that one `audit/dropped`, and a warning. `--fix` has mended a row when its patch is applied and `go build` refuses no package any more. It only upgrades: it writes no code, turns no cgo on, and trades no module for another, so that what this Go or a missing C compiler refuses for linux/amd64 as well is often beyond it; the last two lines leave those rows out.',
      '所测模块均来自 Go 模块代理，版本为正在或曾在生产中使用的版本。各模块解包后按原样检查；标有“被引用”的库，检查的是一个导入其包（见 JSON）的程序。随后对每个包单独执行 `go build`，以其退出码为准：audit 判为受阻的包必须与被拒绝的包完全一致。包的范围是 `./...` 在目标或 linux/amd64 上列出的所有包，因为某个包的文件在目标上全部被排除时，`./...` 不会提及它；audit 将其报告为 `audit/dropped`，属于警告。应用 `--fix` 的补丁后 `go build` 不再拒绝任何包，才算修复。`--fix` 只升级版本：不改代码、不启用 cgo、不以其他模块替换，因此在 linux/amd64 上同样被该版本 Go 拒绝、或因缺少 C 编译器而被拒绝的包，往往无法由它修复；最后两行不计这些行。',
    ),
    summary(rows, say),
    differing(rows, say),
    blocked(rows.filter(isBlocked), say),
    others(rows, say),
  ];
  return `${sections.filter(section => section !== '').join('\n\n')}\n`;
}

function summary(rows: readonly Row[], say: Words): string {
  const lines: readonly (readonly [string, (of: readonly Row[]) => number])[] = [
    [say('modules', '模块'), of => new Set(of.map(({ module }) => module)).size],
    [say('rows: a module, a version, a target', '行（模块、版本、目标）'), of => of.length],
    [say('packages, with all that they need', '包（含全部依赖）'), of => total(of, ({ graph }) => graph)],
    [say('packages built one by one', '逐个构建的包'), of => total(of, ({ packages }) => packages)],
    [say('… refused by `go build`', '……被 `go build` 拒绝'), of => total(of, ({ refused }) => refused.length)],
    [say('… of these not found by audit', '……其中 audit 漏报'), of => total(of, row => missed(row).length)],
    [
      say('… not refused, and blocked by audit', '……未被拒绝却被 audit 判为受阻'),
      of => total(of, row => invented(row).length),
    ],
    [say('rows where audit and `go build` agree', 'audit 与 `go build` 一致的行'), of => of.filter(agrees).length],
    [say('rows where something is blocked', '存在受阻包的行'), of => of.filter(isBlocked).length],
    [say('… mended by `--fix`', '……由 `--fix` 修复'), of => of.filter(isMended).length],
    [
      say('rows where something is blocked that linux/amd64 compiles', '存在 linux/amd64 可编译而目标受阻之包的行'),
      of => of.filter(isBehind).length,
    ],
    [say('… mended by `--fix`', '……由 `--fix` 修复'), of => of.filter(isBehind).filter(isMended).length],
  ];
  const of = (goarch: Goarch) => rows.filter(row => row.goarch === goarch);
  return table(
    ['', ...TARGETS, say('both', '合计')],
    lines.map(([name, count]): Cell[] => [name, ...TARGETS.map(goarch => count(of(goarch))), count(rows)]),
  );
}

const missed = ({ refused, blocked, dropped }: Row) =>
  refused.filter(path => !blocked.includes(path) && !dropped.includes(path));
const invented = ({ refused, blocked, dropped }: Row) =>
  [...blocked, ...dropped].filter(path => !refused.includes(path));

function differing(rows: readonly Row[], say: Words): string {
  const wrong = rows.filter(row => !agrees(row));
  if (wrong.length === 0) return '';
  return [
    say('## Where they differ', '## 不一致之处'),
    table(
      [say('module', '模块'), '', say('not found', '漏报'), say('invented', '误报'), say('not looked at', '未能检查')],
      wrong.map(row => [
        named(row, say),
        row.goarch,
        missed(row).map(code).join(' '),
        invented(row).map(code).join(' '),
        row.unknown.map(code).join(' '),
      ]),
    ),
  ].join('\n\n');
}

function blocked(rows: readonly Row[], say: Words): string {
  const left = rows.filter(row => !isMended(row));
  return [
    say('## Blocked', '## 受阻'),
    say(
      'At fault is what audit names: a module, or packages of the module that is looked at. Upgrades are those of the patch. ✔ after it: nothing is refused any more.',
      '“责任方”为 audit 指出的模块，或被检查模块自身的包。“升级”即补丁内容；其后的 ✔ 表示不再有包被拒绝。',
    ),
    table(
      [
        say('module', '模块'),
        say('target', '目标'),
        say('packages', '包'),
        say('refused', '被拒绝'),
        say('at fault', '责任方'),
        say('upgrades by `--fix`', '`--fix` 的升级'),
        '',
      ],
      rows.map((row): Cell[] => [
        named(row, say),
        row.goarch,
        row.packages,
        row.refused.length,
        shortened(
          row.atFault.map(
            ({ what, everywhere }) =>
              code(shortVersion(what)) + (everywhere ? say(' (amd64 too)', '（amd64 亦然）') : ''),
          ),
        ),
        (row.fix?.upgrades ?? []).map(code).join('<br>'),
        isMended(row) ? '✔' : '✖',
      ]),
    ),
    ...(left.length === 0
      ? []
      : [
          say('What `--fix` says of those that it did not mend:', '对未能修复的各行，`--fix` 的说明：'),
          left
            .map(row => `- ${named(row, say)} ${row.goarch}: ${shortened((row.fix?.unmended ?? []).map(code), ' ')}`)
            .join('\n'),
        ]),
  ].join('\n\n');
}

/** One line for each version, with both targets, if one of them has nothing that is blocked. */
function others(rows: readonly Row[], say: Words): string {
  const versions = new Map<string, Row[]>();
  for (const row of rows) {
    const key = `${row.module}@${row.version}`;
    versions.set(key, [...(versions.get(key) ?? []), row]);
  }
  const lines = [...versions.values()].filter(of => !of.every(isBlocked));
  const verdict = (row: Row | undefined): string => {
    if (row === undefined) return '';
    const { known, dropped } = row;
    const word: Verdict = row.verdict;
    return [
      word,
      ...known.map(one => one.split(' ').at(-1)),
      ...(dropped.length > 0 ? [`${dropped.length} dropped`] : []),
    ].join(', ');
  };
  return [
    say('## Not blocked by the compiler', '## 编译无阻'),
    say(
      'Each package builds, but for those that are `dropped`. A verdict other than `clean` comes from the table of known modules, or from such packages; `stub` compiles and does not work.',
      '除标为 `dropped` 的包外，每个包都能构建。`clean` 以外的结论来自已知模块表或这类包；`stub` 表示能编译但不能工作。',
    ),
    table(
      [say('module', '模块'), say('packages', '包'), say('with dependencies', '含依赖'), ...TARGETS],
      lines.map((of): Cell[] => {
        const [first] = of as [Row, ...Row[]];
        return [
          named(first, say),
          Math.max(...of.map(({ packages }) => packages)),
          Math.max(...of.map(({ graph }) => graph)),
          ...TARGETS.map(goarch => verdict(of.find(row => row.goarch === goarch))),
        ];
      }),
    ),
  ].join('\n\n');
}

const named = (row: Row, say: Words): string =>
  code(shortVersion(`${row.module} ${row.version}`)) +
  (row.uses ? say(' used', ' 被引用') : '') +
  (row.patterns ?? []).map(pattern => ` ${code(pattern)}`).join('');

/** `golang.org/x/sys@v0.0.0-20200923182605-d9f96fdee20d` is told by its day. */
const shortVersion = (text: string): string => text.replace(/-0?\.?(\d{8})\d{6}-[0-9a-f]{12}\b/g, '-$1');

const code = (text: string): string => `\`${text.replaceAll('`', "'").replaceAll('|', '\\|').replaceAll('\n', ' ')}\``;

/** Each once, and no more than one reads: the JSON has all of it. */
function shortened(all: readonly string[], between = '<br>', most = 4): string {
  const each = [...new Set(all)];
  return [...each.slice(0, most), ...(each.length > most ? [`… +${each.length - most}`] : [])].join(between);
}

function total(rows: readonly Row[], of: (row: Row) => number): number {
  return rows.reduce((sum, row) => sum + of(row), 0);
}
