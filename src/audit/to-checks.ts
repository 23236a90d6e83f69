import type { Text } from '../language/index.js';
import { atMost } from '../report/index.js';
import type { Check, Severity } from '../report/model.js';
import { targetName } from '../report/target.js';
import { adviceOn, adviceOnKnown } from './advice.js';
import type { TargetAudit } from './audit.js';
import type { Cleaner } from './clean.js';
import type { AuditCheckId } from './definitions.js';
import { type Finding, identity } from './findings.js';
import type { Known } from './known.js';

const MAX_FINDINGS = 300;
const SHOWN = 50;

/** Where a module is required: the line of go.mod, by its path. */
export type RequireLine = (module: string) => number | undefined;

/** What one target came to, as its report says it. */
export function checksOf(audit: TargetAudit, clean: Cleaner, requireLine: RequireLine): Check[] {
  const { findings, known, coverage, cgo } = audit;
  const target = targetName(audit.target);
  const failing = findings.map(finding => findingCheck(finding, audit, target, clean, requireLine));
  const failed = new Set(failing.map(check => check.id));
  const passed = (id: AuditCheckId, title: Text, evidence: Check['evidence']): Check[] =>
    failed.has(id) ? [] : [{ id, status: 'pass', severity: 'error', title, evidence }];
  // Of a graph with a gap nothing is said to pass: audit/coverage has the counts.
  const compiledAll = coverage.compiled > 0 && coverage.compiled === coverage.listed;
  const uses = [...cgo.uses].sort();
  return [
    ...atMost(MAX_FINDINGS, failing),
    ...(compiledAll
      ? passed(
          'audit/compile',
          { en: `${coverage.compiled} packages compile`, zh: `${coverage.compiled} 个包可编译` },
          {
            packages: coverage.compiled,
          },
        )
      : []),
    ...(compiledAll && uses.length > 0 && audit.droppedOfC.size === 0
      ? passed(
          'audit/cgo',
          {
            en: `${uses.length} packages have C in them where cgo is on, and do without`,
            zh: `${uses.length} 个包在启用 cgo 时含有 C，但可以不用`,
          },
          { packages: uses.slice(0, SHOWN), libraries: librariesOf(uses, audit) },
        )
      : []),
    ...known.map(one => knownCheck(one, target, clean, requireLine)),
    ...pluginChecks(audit, clean),
    ...droppedChecks(audit, target, clean),
    ...coverageChecks(audit, target, clean),
  ];
}

const IDS: Readonly<Record<Finding['kind'], AuditCheckId>> = {
  compile: 'audit/compile',
  excluded: 'audit/excluded',
  'cgo-only': 'audit/cgo',
  link: 'audit/link',
  test: 'audit/tests',
};

function findingCheck(
  finding: Finding,
  audit: TargetAudit,
  target: string,
  clean: Cleaner,
  requireLine: RequireLine,
): Check {
  const { module, packages, diagnostics, lines, way, blocks, declared, row, everywhere } = finding;
  const errors = diagnostics.map(
    ({ path, line, column, message }) =>
      `${clean.path(path)}:${line}${column === undefined ? '' : `:${column}`}: ${clean.text(message)}`,
  );
  const words = errors.length > 0 ? errors : lines.filter(line => line.trim() !== '').map(line => clean.text(line));
  const hint = adviceOn(finding, clean);
  const first = diagnostics[0];
  const own = first !== undefined && module.main && clean.isOwn(first.path);
  const line = module.main ? undefined : requireLine(module.replaces ?? module.path);
  return {
    id: everywhere ? 'audit/everywhere' : IDS[finding.kind],
    status: 'fail',
    severity: 'error',
    title: titleOf(finding, target, clean.text(first?.message ?? lines.find(text => text.trim() !== '') ?? '', 200)),
    evidence: {
      module: clean.text(identity(module)),
      ...(module.replaces !== undefined && { replaces: clean.text(module.replaces) }),
      packages: some(packages, clean),
      ...(words.length > 0 && {
        errors: words.slice(0, SHOWN),
        ...(words.length > SHOWN && { moreErrors: words.length - SHOWN }),
      }),
      ...(way.length > 1 && { why: some(way, clean) }),
      ...(blocks.length > 0 && { blocks: blocks.length, blocked: some(blocks, clean) }),
      ...(declared.length > 0 && {
        declared: [...new Set(declared.map(({ file, name }) => `${clean.text(file)}: ${clean.text(name)}`))].slice(
          0,
          SHOWN,
        ),
      }),
      ...(finding.assembly.length > 0 && { assembly: some(finding.assembly, clean) }),
      ...(finding.kind === 'cgo-only' && { libraries: librariesOf(packages, audit) }),
      ...(everywhere && { reference: 'linux/amd64' }),
      ...(row && { known: row.id, evidence: `${row.evidence} ${row.date}`, source: row.source }),
    },
    ...(hint && { hint }),
    ...(own && first !== undefined
      ? {
          location: {
            path: clean.path(first.path),
            line: first.line,
            ...(first.column !== undefined && { column: first.column }),
          },
        }
      : line !== undefined && { location: { path: 'go.mod', line } }),
  };
}

function titleOf({ kind, module, packages, everywhere }: Finding, target: string, said: string): Text {
  // Of linux/amd64 itself there is nothing to compare with.
  const elsewhere = everywhere && !/^linux\/amd64\b/.test(target);
  const name = module.main ? (packages[0] ?? module.path) : identity(module);
  const what = name.slice(0, 300);
  const about = (packages[0] ?? '').slice(0, 300);
  if (elsewhere)
    return kind === 'test'
      ? {
          en: `the tests of ${what} do not compile for linux/amd64 either, so it is not about ${target}: ${said}`,
          zh: `${what} 的测试在 linux/amd64 上同样无法编译，与 ${target} 无关：${said}`,
        }
      : {
          en: `${what} does not compile for linux/amd64 either, so it is not about ${target}: ${said}`,
          zh: `${what} 在 linux/amd64 上同样无法编译，与 ${target} 无关：${said}`,
        };
  switch (kind) {
    case 'compile':
      return { en: `${what} does not compile for ${target}: ${said}`, zh: `${what} 无法为 ${target} 编译：${said}` };
    case 'excluded':
      return {
        en: `${what}: build constraints leave no file of ${about} for ${target}`,
        zh: `${what}：构建约束使 ${about} 在 ${target} 上没有任何文件`,
      };
    case 'cgo-only':
      return {
        en: `${what}: ${about} is written in C, and cgo is off for ${target}`,
        zh: `${what}：${about} 依赖 C，而 ${target} 关闭了 cgo`,
      };
    case 'link':
      return { en: `${what} does not link for ${target}: ${said}`, zh: `${what} 无法为 ${target} 链接：${said}` };
    case 'test':
      return {
        en: `the tests of ${about} do not compile for ${target}: ${said}`,
        zh: `${about} 的测试无法为 ${target} 编译：${said}`,
      };
  }
}

const STATUS: Readonly<Record<Severity, Check['status']>> = { error: 'fail', warn: 'warn', info: 'warn' };

function knownCheck({ module, row, severity }: Known, target: string, clean: Cleaner, requireLine: RequireLine): Check {
  const what = clean.text(identity(module), 300);
  const line = requireLine(module.replaces ?? module.path);
  const hint = adviceOnKnown(row);
  return {
    id: 'audit/known-module',
    status: STATUS[severity],
    severity,
    title: {
      en: `${what} on ${target}: ${row.says?.en ?? row.class}`,
      zh: `${what}（${target}）：${row.says?.zh ?? row.class}`,
    },
    evidence: {
      module: what,
      package: row.package,
      class: row.class,
      known: row.id,
      evidence: `${row.evidence} ${row.date}`,
      source: row.source,
    },
    ...(hint && { hint }),
    ...(line !== undefined && { location: { path: 'go.mod', line } }),
  };
}

function pluginChecks({ plugin, cgo: _, ...audit }: TargetAudit, clean: Cleaner): Check[] {
  if (plugin.length === 0) return [];
  const modules = new Set(plugin.flatMap(path => audit.packages.get(path)?.module ?? []).map(identity));
  const who = clean.text([...modules].join(' ') || (plugin[0] ?? ''), 300);
  return [
    {
      id: 'audit/plugin',
      status: 'warn',
      severity: 'warn',
      title: {
        en: `${who} imports plugin: without cgo Open says "not implemented", with it nothing is static`,
        zh: `${who} 导入了 plugin：关闭 cgo 时 Open 返回 “not implemented”，启用则不再是静态二进制`,
      },
      evidence: { packages: some(plugin, clean), modules: some([...modules], clean) },
    },
  ];
}

function droppedChecks({ dropped, droppedOfC }: TargetAudit, target: string, clean: Cleaner): Check[] {
  const ofC = dropped.filter(path => droppedOfC.has(path));
  const others = dropped.filter(path => !droppedOfC.has(path));
  const check = (paths: readonly string[], title: (first: string) => Text, hint?: Text): Check[] =>
    paths.length === 0
      ? []
      : [
          {
            id: 'audit/dropped',
            status: 'warn',
            severity: 'warn',
            title: title(clean.text(paths[0] ?? '', 200)),
            evidence: { packages: some(paths, clean) },
            ...(hint && { hint }),
          },
        ];
  return [
    ...check(others, first => ({
      en: `${others.length} packages of yours are there for linux/amd64 and have no file for ${target}: ${first}`,
      zh: `你的 ${others.length} 个包在 linux/amd64 上存在，但在 ${target} 上没有任何文件：${first}`,
    })),
    ...check(
      ofC,
      first => ({
        en: `${ofC.length} packages of yours are written in C, and left out for ${target} since cgo is off: ${first}`,
        zh: `你的 ${ofC.length} 个包依赖 C，因关闭了 cgo 而在 ${target} 上被排除：${first}`,
      }),
      {
        en: 'a file with `//go:build !cgo` for them, or `cgo: dynamic` with a C compiler for the target; if they are not shipped, name those that are in `packages`',
        zh: '为其提供带 `//go:build !cgo` 的文件，或使用 `cgo: dynamic` 与目标架构的 C 编译器；若不发布它们，请在 `packages` 中列出要发布的包',
      },
    ),
  ];
}

/** Counts always; what could not be looked at by its reason, each of which is mended in its own way. */
function coverageChecks({ coverage, unknown, verdict }: TargetAudit, target: string, clean: Cleaner): Check[] {
  const { listed, compiled, failed, blocked, unknown: open, tests } = coverage;
  const counts = { verdict, listed, compiled, failed, blocked, unknown: open, ...(tests > 0 && { tests }) };
  const byKind = new Map<string, typeof unknown>();
  for (const one of unknown) byKind.set(one.reason.kind, [...(byKind.get(one.reason.kind) ?? []), one]);
  const title = {
    en: `${listed} packages listed, ${compiled} compiled, ${failed} failed, ${blocked} blocked by those, ${open} unknown`,
    zh: `列出 ${listed} 个包，编译 ${compiled} 个，失败 ${failed} 个，受其阻断 ${blocked} 个，未知 ${open} 个`,
  };
  if (byKind.size === 0 && open === 0 && listed > 0)
    return [{ id: 'audit/coverage', status: 'pass', severity: 'error', title, evidence: counts }];
  if (byKind.size === 0)
    return [{ id: 'audit/coverage', status: 'unknown', severity: 'error', title, evidence: counts }];
  return [...byKind].map(([kind, all]): Check => {
    const packages = all.flatMap(one => one.importPath ?? []);
    const said = clean.text(all[0]?.said ?? '', 300);
    const hint = all[0]?.reason.hint;
    return {
      id: 'audit/coverage',
      status: 'unknown',
      severity: 'error',
      title: {
        en: `${packages.length > 0 ? `${packages.length} packages` : 'the graph'} could not be looked at for ${target} (${kind}): ${said}`,
        zh: `无法为 ${target} 检查${packages.length > 0 ? ` ${packages.length} 个包` : '依赖图'}（${kind}）：${said}`,
      },
      evidence: {
        ...counts,
        reason: kind,
        said: all.slice(0, 20).map(one => clean.text(one.said)),
        ...(packages.length > 0 && { packages: some(packages, clean) }),
      },
      ...(hint && { hint }),
    };
  });
}

function librariesOf(packages: readonly string[], { cgo }: TargetAudit): string[] {
  return [...new Set(packages.flatMap(path => cgo.libraries.get(path) ?? []))]
    .map(name => name.slice(0, 200))
    .slice(0, SHOWN);
}

function some(list: readonly string[], clean: Cleaner): string[] {
  return list.slice(0, SHOWN).map(item => clean.text(item, 300));
}
