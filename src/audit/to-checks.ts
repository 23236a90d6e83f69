import { plural, type Text } from '../language/index.js';
import { atMost } from '../report/index.js';
import type { Check, Severity } from '../report/model.js';
import { adviceOn, adviceOnKnown, goInto } from './advice.js';
import type { TargetAudit } from './audit.js';
import type { Cleaner } from './clean.js';
import type { AuditCheckId } from './definitions.js';
import { type Finding, identity } from './findings.js';
import type { Known } from './known.js';
import { NO_PACKAGES } from './reasons.js';

const MAX_FINDINGS = 300;
const SHOWN = 50;

/** Where a module is required: the line of go.mod, by its path. */
export type RequireLine = (module: string) => number | undefined;

/**
 * What one target came to, as its report says it. No title names the target, which stands in the report: what is found for
 * several of them in the same words is one entry then, and that names them all.
 */
export function checksOf(audit: TargetAudit, clean: Cleaner, requireLine: RequireLine): Check[] {
  const { findings, known, coverage, cgo } = audit;
  const failing = findings.map(finding => findingCheck(finding, audit, clean, requireLine));
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
          {
            en: `${plural(coverage.compiled, 'package')} ${coverage.compiled === 1 ? 'compiles' : 'compile'}`,
            zh: `${coverage.compiled} 个包可编译`,
          },
          {
            packages: coverage.compiled,
          },
        )
      : []),
    ...(compiledAll && uses.length > 0 && audit.droppedOfC.size === 0
      ? passed(
          'audit/cgo',
          {
            en: `${plural(uses.length, 'package')} ${uses.length === 1 ? 'has C in it where cgo is on, and does' : 'have C in them where cgo is on, and do'} without`,
            zh: `${uses.length} 个包在启用 cgo 时含有 C，但可以不用`,
          },
          { packages: uses.slice(0, SHOWN), libraries: librariesOf(uses, audit) },
        )
      : []),
    ...known.map(one => knownCheck(one, clean, requireLine)),
    ...pluginChecks(audit, clean),
    ...droppedChecks(audit, clean),
    ...coverageChecks(audit, clean),
  ];
}

const IDS: Readonly<Record<Finding['kind'], AuditCheckId>> = {
  compile: 'audit/compile',
  excluded: 'audit/excluded',
  'cgo-only': 'audit/cgo',
  link: 'audit/link',
  test: 'audit/tests',
};

function findingCheck(finding: Finding, audit: TargetAudit, clean: Cleaner, requireLine: RequireLine): Check {
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
    title: titleOf(finding, clean.text(first?.message ?? lines.find(text => text.trim() !== '') ?? '', 200)),
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
      ...(declared.length > 0 && { declared: namesByFile(declared, clean) }),
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

/** `size_amd64.go: Size, Page` */
function namesByFile(declared: Finding['declared'], clean: Cleaner): string[] {
  const names = new Map<string, Set<string>>();
  for (const { file, name } of declared) {
    const known = names.get(file) ?? new Set();
    names.set(file, known.add(name));
  }
  return [...names].slice(0, SHOWN).map(([file, of]) => `${clean.text(file)}: ${clean.text([...of].join(', '))}`);
}

function titleOf({ kind, module, packages, everywhere }: Finding, said: string): Text {
  const name = module.main ? (packages[0] ?? module.path) : identity(module);
  const what = name.slice(0, 300);
  const about = (packages[0] ?? '').slice(0, 300);
  // True of linux/amd64 itself too, where that is a target.
  if (everywhere)
    return kind === 'test'
      ? {
          en: `the tests of ${what} do not compile, not even for linux/amd64: ${said}`,
          zh: `${what} 的测试无法编译，在 linux/amd64 上也是如此：${said}`,
        }
      : {
          en: `${what} does not compile, not even for linux/amd64: ${said}`,
          zh: `${what} 无法编译，在 linux/amd64 上也是如此：${said}`,
        };
  switch (kind) {
    case 'compile':
      return { en: `${what} does not compile: ${said}`, zh: `${what} 无法编译：${said}` };
    case 'excluded':
      return {
        en: `${what}: build constraints leave no file of ${about}`,
        zh: `${what}：构建约束使 ${about} 没有任何文件`,
      };
    case 'cgo-only':
      return {
        en: `${what}: ${about} is written in C, and cgo is off`,
        zh: `${what}：${about} 依赖 C，而 cgo 已关闭`,
      };
    case 'link':
      return { en: `${what} does not link: ${said}`, zh: `${what} 无法链接：${said}` };
    case 'test':
      return { en: `the tests of ${about} do not compile: ${said}`, zh: `${about} 的测试无法编译：${said}` };
  }
}

const STATUS: Readonly<Record<Severity, Check['status']>> = { error: 'fail', warn: 'warn', info: 'warn' };

function knownCheck({ module, row, severity, askedIn }: Known, clean: Cleaner, requireLine: RequireLine): Check {
  const what = clean.text(identity(module), 300);
  const line = requireLine(module.replaces ?? module.path);
  const hint = adviceOnKnown(row, goInto(askedIn, clean));
  return {
    id: 'audit/known-module',
    status: STATUS[severity],
    severity,
    title: {
      en: `${what}: ${row.says?.en ?? row.class}`,
      zh: `${what}：${row.says?.zh ?? row.class}`,
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

function droppedChecks({ dropped, droppedOfC }: TargetAudit, clean: Cleaner): Check[] {
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
      en: `${plural(others.length, 'package')} of yours ${others.length === 1 ? 'is there for linux/amd64 and has' : 'are there for linux/amd64 and have'} no file for the target: ${first}`,
      zh: `你的 ${others.length} 个包在 linux/amd64 上存在，但在该目标上没有任何文件：${first}`,
    })),
    ...check(
      ofC,
      first => ({
        en: `${plural(ofC.length, 'package')} of yours ${ofC.length === 1 ? 'is' : 'are'} written in C, and left out since cgo is off: ${first}`,
        zh: `你的 ${ofC.length} 个包依赖 C，因关闭了 cgo 而被排除：${first}`,
      }),
      {
        en: 'a file with `//go:build !cgo` for them, or `cgo: dynamic` with a C compiler for the target; if they are not shipped, name those that are in `packages`',
        zh: '为其提供带 `//go:build !cgo` 的文件，或使用 `cgo: dynamic` 与目标架构的 C 编译器；若不发布它们，请在 `packages` 中列出要发布的包',
      },
    ),
  ];
}

/** Counts always; what could not be looked at by its reason, each of which is mended in its own way. */
function coverageChecks({ coverage, failures, unknown, verdict }: TargetAudit, clean: Cleaner): Check[] {
  const { listed, compiled, failed, blocked, unknown: open, tests } = coverage;
  const testsFailed = failures.filter(one => one.kind === 'test').length;
  const counts = {
    verdict,
    listed,
    compiled,
    failed,
    blocked,
    unknown: open,
    ...(tests + testsFailed > 0 && { tests, testsFailed }),
  };
  const byKind = new Map<string, typeof unknown>();
  for (const one of unknown) byKind.set(one.reason.kind, [...(byKind.get(one.reason.kind) ?? []), one]);
  const ofTests =
    tests + testsFailed > 0
      ? {
          en: `; tests: ${tests} compiled, ${testsFailed} failed`,
          zh: `；测试：编译 ${tests} 个，失败 ${testsFailed} 个`,
        }
      : { en: '', zh: '' };
  const title = {
    en: `${plural(listed, 'package')} listed, ${compiled} compiled, ${failed} failed, ${blocked} blocked by those, ${open} unknown${ofTests.en}`,
    zh: `列出 ${listed} 个包，编译 ${compiled} 个，失败 ${failed} 个，受其阻断 ${blocked} 个，未知 ${open} 个${ofTests.zh}`,
  };
  if (byKind.size === 0 && open === 0 && listed + tests > 0)
    return [{ id: 'audit/coverage', status: 'pass', severity: 'error', title, evidence: counts }];
  if (byKind.size === 0)
    return [
      {
        id: 'audit/coverage',
        status: 'unknown',
        severity: 'error',
        title,
        evidence: counts,
        ...(listed === 0 && { hint: NO_PACKAGES.hint }),
      },
    ];
  return [...byKind].map(([kind, all]): Check => {
    const packages = all.flatMap(one => one.importPath ?? []);
    const said = clean.text(all[0]?.said ?? '', 300);
    const hint = all[0]?.reason.hint;
    return {
      id: 'audit/coverage',
      status: 'unknown',
      severity: 'error',
      title: {
        en: `${packages.length > 0 ? plural(packages.length, 'package') : 'the graph'} could not be looked at (${kind}): ${said}`,
        zh: `无法检查${packages.length > 0 ? ` ${packages.length} 个包` : '依赖图'}（${kind}）：${said}`,
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
