import type { Text } from '../language/index.js';
import type { Subject } from '../report/model.js';
import { levelOfCode } from './code/lse-scan.js';
import { type ElfFacts, text } from './examined.js';
import { ET, hex, machineName, PT } from './format/fields.js';
import { linkingOf } from './format/linking.js';

/** One line of what a file is, for a person. */
export interface Description {
  readonly label: Text;
  readonly value: Text;
}

/** What a file is, how it was made and what it needs, in the order in which a person asks. */
export function describeElf({ sha256, size }: Pick<Subject, 'sha256' | 'size'>, facts: ElfFacts): Description[] {
  const row = (en: string, zh: string, value: Text | undefined) =>
    value === undefined ? [] : [{ label: text(en, zh), value }];
  return [
    ...row('file', '文件', same(`${(size / 2 ** 20).toFixed(1)} MiB · SHA-256 ${sha256}`)),
    ...row('program', '程序', program(facts)),
    ...row('made by', '构建', madeBy(facts)),
    ...row('source', '源码', source(facts)),
    ...row('for', '面向', machine(facts)),
    ...row('linked', '链接', linked(facts)),
    ...row('needs', '依赖', needs(facts)),
    ...row('memory', '内存', pages(facts)),
    ...row('carries', '附带', carried(facts)),
  ];
}

const same = (value: string): Text => text(value, value);
const joined = (parts: readonly (Text | undefined | false)[]): Text | undefined => {
  const there = parts.filter(part => part !== undefined && part !== false);
  return there.length === 0
    ? undefined
    : text(there.map(part => part.en).join(' · '), there.map(part => part.zh).join(' · '));
};

function program({ buildInfo, sourcePaths, elf }: ElfFacts): Text {
  if (buildInfo !== undefined) {
    const version = buildInfo.main?.version ?? '';
    return same([buildInfo.path ?? buildInfo.main?.path ?? '?', version].filter(part => part !== '').join(' '));
  }
  if (sourcePaths !== undefined || elf.notes.goBuildId !== undefined)
    return text('a Go program whose build info was removed', '构建信息已被移除的 Go 程序');
  return text('no sign that Go built it', '没有由 Go 构建的迹象');
}

const MAX_FLAGS = 200;

function madeBy({ buildInfo, goVersionStrings }: ElfFacts): Text | undefined {
  if (buildInfo === undefined)
    return goVersionStrings.length === 0
      ? undefined
      : text(`speaks of ${goVersionStrings.join(', ')}`, `其中提到 ${goVersionStrings.join('、')}`);
  const { settings } = buildInfo;
  const shown = ['CGO_ENABLED', '-buildmode', '-ldflags', '-tags', 'GOEXPERIMENT', 'GOFIPS140'].flatMap(key => {
    const value = settings.get(key);
    return value === undefined || value === '' || value === 'exe' ? [] : [`${key}=${value.slice(0, MAX_FLAGS)}`];
  });
  return same(
    [buildInfo.goVersion, ...shown, ...(settings.get('-trimpath') === 'true' ? ['-trimpath'] : [])].join(' · '),
  );
}

function source({ buildInfo }: ElfFacts): Text | undefined {
  const revision = buildInfo?.settings.get('vcs.revision');
  if (revision === undefined) return undefined;
  const time = buildInfo?.settings.get('vcs.time');
  return joined([
    same(revision),
    time !== undefined && same(time),
    buildInfo?.settings.get('vcs.modified') === 'false'
      ? text('clean checkout', '干净的检出')
      : text('with uncommitted changes', '含未提交的改动'),
  ]);
}

function machine({ elf, buildInfo, worldScan, lseScan, goVersion }: ElfFacts): Text | undefined {
  const level = buildInfo?.settings.get('GOARM64') ?? buildInfo?.settings.get('GOAMD64');
  const setting = buildInfo?.settings.has('GOARM64') ? 'GOARM64' : 'GOAMD64';
  const scanned = level === undefined && (goVersion?.minor ?? 99) >= 23 && lseScan && levelOfCode(lseScan);
  return joined([
    same(machineName(elf.header.machine)),
    level !== undefined && same(`${setting}=${level}`),
    scanned !== undefined && scanned !== false && text(`atomics of ${scanned}`, `原子指令属于 ${scanned}`),
    worldScan?.world === 'new' && text('new world (upstream ABI)', '新世界（上游 ABI）'),
    worldScan?.world === 'old' && text('old world (ABI1.0)', '旧世界（ABI1.0）'),
    worldScan !== undefined && worldScan.world === undefined && text('world not clear', '新旧世界不明'),
  ]);
}

const LINKING = {
  static: text('static: the kernel alone starts it', '静态链接：仅需内核即可启动'),
  'static-pie': text('static, position independent', '静态链接，位置无关'),
  'loader-dependent': text('needs a loader, and no library', '需要加载器，但不需要库'),
  dynamic: text('dynamic', '动态链接'),
} as const;

function linked({ elf, staticLibc, packing }: ElfFacts): Text | undefined {
  const packed = packing.upx.length > 0 && text('packed with UPX', '已用 UPX 加壳');
  const type = elf.header.type === ET.DYN ? 'ET_DYN' : elf.header.type === ET.EXEC ? 'ET_EXEC' : undefined;
  return joined([
    type === undefined
      ? text(`e_type ${elf.header.type}, no executable`, `e_type ${elf.header.type}，不是可执行程序`)
      : LINKING[linkingOf(elf)],
    type !== undefined && same(type),
    staticLibc?.libc === 'glibc' && text('glibc linked in', '静态链接了 glibc'),
    packed,
  ]);
}

const MAX_NAMES = 12;

function needs({ elf }: ElfFacts): Text | undefined {
  const versions = (elf.dynamic?.versionNeeds ?? []).flatMap(need => need.versions);
  const list = (names: readonly string[]) =>
    names.slice(0, MAX_NAMES).join(', ') + (names.length > MAX_NAMES ? ` … +${names.length - MAX_NAMES}` : '');
  return (
    joined([
      elf.interp !== undefined && same(elf.interp),
      (elf.dynamic?.needed.length ?? 0) > 0 && same(list(elf.dynamic?.needed ?? [])),
      versions.length > 0 && same(list(versions)),
      elf.notes.abiTagKernel !== undefined && same(`Linux ${elf.notes.abiTagKernel}`),
    ]) ?? text('no loader, no library', '不需要加载器，也不需要库')
  );
}

function pages({ elf }: ElfFacts): Text | undefined {
  const loads = elf.segments.filter(({ type }) => type === PT.LOAD);
  if (loads.length === 0) return undefined;
  const align = Math.min(...loads.map(load => load.align));
  return text(
    `${loads.length} PT_LOAD, aligned for pages up to ${hex(align)} (${align} bytes)`,
    `${loads.length} 个 PT_LOAD，按最大 ${hex(align)}（${align} 字节）的页对齐`,
  );
}

function carried({ debugInfo: { symbols, sections, dwarfVersion, size }, sourcePaths }: ElfFacts): Text | undefined {
  return joined([
    symbols ? text('symbols', '符号') : text('no symbols', '无符号'),
    sections.length > 0
      ? same(`DWARF${dwarfVersion === undefined ? '' : ` ${dwarfVersion}`} (${(size / 2 ** 20).toFixed(1)} MiB)`)
      : text('no DWARF', '无 DWARF'),
    (sourcePaths?.absolute ?? 0) > 0 &&
      text(`${sourcePaths?.absolute} paths of the build machine`, `${sourcePaths?.absolute} 个构建机路径`),
  ]);
}
