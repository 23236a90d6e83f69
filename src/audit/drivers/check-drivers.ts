import { join, relative } from 'node:path';
import { compare, parse } from 'semver';
import { oneLine, type Text } from '../../language/index.js';
import type { Check } from '../../report/model.js';
import { untimedNames } from './data-source-names.js';
import { type DriverCheckId, driverChecks } from './definitions.js';
import { EMMANSUN, GM_MODULES, goFloor, isOlderGo, LOONG64_ASSEMBLY, saysFipsOnly, TJFOC } from './gm.js';
import type { DriverGraph, GraphModule } from './graph.js';
import { type Registration, registrationsIn } from './registrations.js';
import { type DriverRow, driverRow, PRODUCT_OF_NAME, XINCHUANG_PRODUCTS } from './table.js';

/** What a module graph says of databases and SM algorithms. What no source says is left out, not guessed. */
export async function checkDrivers(graph: DriverGraph): Promise<Check[]> {
  const registered = await registrationsIn(graph);
  return [
    ...(await presentDrivers(graph, registered)),
    ...namesTwice(registered),
    ...(await dataSourceNames(graph)),
    ...gmModules(graph),
    ...(await fipsOnly(graph)),
  ];
}

async function presentDrivers(graph: DriverGraph, registered: readonly Registration[]): Promise<Check[]> {
  const checks: Check[] = [];
  for (const module of graph.modules) {
    const row = driverRow(module.path);
    if (row === undefined || !XINCHUANG_PRODUCTS.includes(row.product) || !isCompiledIn(graph, module)) continue;
    checks.push(await presentModule(graph, module, row));
  }
  return [...checks, ...vendoredCopies(graph, registered)];
}

function isCompiledIn({ packages }: DriverGraph, { path }: GraphModule): boolean {
  return packages.some(({ module }) => module === path);
}

async function presentModule(graph: DriverGraph, module: GraphModule, row: DriverRow): Promise<Check> {
  const { path, version, replace } = module;
  const plugin = graph.packages.some(one => one.module === path && one.imports.includes('plugin'));
  const licence = await licenceOf(graph, module);
  // A path that no server answers for is only there through a replace.
  const unreachable = row.origin === 'file' && replace === undefined;
  const bad = unreachable || row.cgo === true;
  const doubtful = row.origin === 'mirror' || row.origin === 'embeds' || licence === null;
  const how = replace === undefined ? 'module' : replace.version === undefined ? 'folder' : 'fork';
  return check(
    'audit/database-driver',
    bad ? 'fail' : doubtful || plugin ? 'warn' : 'pass',
    {
      en: `${row.product}: ${oneLine(path)} ${oneLine(version ?? '')}${how === 'module' ? '' : ` from a ${how}`}${row.note ? `: ${row.note.en}` : ''}`,
      zh: `${row.product}：${oneLine(path)} ${oneLine(version ?? '')}${HOW_ZH[how]}${row.note ? `：${row.note.zh}` : ''}`,
    },
    {
      product: row.product,
      module: oneLine(path, 200),
      version: version ?? null,
      how,
      ...(replace !== undefined && { replace: oneLine(`${replace.path} ${replace.version ?? ''}`.trim(), 300) }),
      plugin,
      ...(licence !== undefined && { licence }),
      source: row.source,
    },
    plugin ? PLUGIN_HINT : undefined,
  );
}

const HOW_ZH = { module: '', folder: '（来自文件夹）', fork: '（来自分支）' } as const;

/** Measured: a program that imports plugin stays static without cgo, and has PT_INTERP with it. */
const PLUGIN_HINT: Text = {
  en: 'it imports plugin, for ciphers of third parties: without cgo they cannot be loaded, with cgo the program is not static',
  zh: '它导入 plugin 以加载第三方密码：关闭 cgo 时无法加载，启用 cgo 则程序不再静态',
};

/** Name of a licence file; null: the folder has none; undefined: nobody looked. */
async function licenceOf({ reader }: DriverGraph, { folder }: GraphModule): Promise<string | null | undefined> {
  if (folder === undefined) return undefined;
  const files = await reader.list(folder);
  if (files.length === 0) return undefined;
  const found = files.find(name => /^(?:licen[cs]e|copying)(?:[.-][\w.-]{1,20})?$/i.test(name));
  return found === undefined ? null : oneLine(found);
}

/** A package that registers a vendor's name and is none of the modules of the table. */
function vendoredCopies(graph: DriverGraph, registered: readonly Registration[]): Check[] {
  return registered.flatMap(({ name, importPath, module, from }) => {
    const product = Object.hasOwn(PRODUCT_OF_NAME, name) ? PRODUCT_OF_NAME[name] : undefined;
    if (product === undefined || from === 'table' || (module !== undefined && driverRow(module) !== undefined))
      return [];
    const own = graph.modules.some(({ path, main }) => path === module && main === true);
    return check(
      'audit/database-driver',
      'warn',
      {
        en: `${product}: a copy of its driver in ${oneLine(importPath)}${own ? ', in your own module' : ''}`,
        zh: `${product}：${oneLine(importPath)} 中有其驱动的副本${own ? '，位于自己的模块内' : ''}`,
      },
      {
        product,
        package: oneLine(importPath, 300),
        module: module ?? null,
        how: own ? 'vendored' : 'copy',
        registers: name,
      },
    );
  });
}

function namesTwice(registered: readonly Registration[]): Check[] {
  const names = [...new Set(registered.map(({ name }) => name))];
  return names.flatMap(name => {
    const all = registered.filter(one => one.name === name);
    const packages = [...new Set(all.map(({ importPath }) => importPath))];
    if (packages.length < 2) return [];
    return check(
      'audit/driver-name',
      'fail',
      {
        en: `"${oneLine(name)}" is registered ${packages.length} times: the program panics before main`,
        zh: `“${oneLine(name)}” 被注册 ${packages.length} 次：程序在 main 之前 panic`,
      },
      {
        name: oneLine(name),
        packages: packages.slice(0, 20).map(path => oneLine(path, 200)),
        from: [...new Set(all.map(({ from }) => from))],
      },
    );
  });
}

/** Findings that are listed; beyond them it is a habit of the whole repository. */
const MAX_NAMES = 20;

async function dataSourceNames({ modules, packages, reader }: DriverGraph): Promise<Check[]> {
  const main = modules.filter(module => module.main === true);
  const checks: Check[] = [];
  for (const { module, folder } of packages) {
    const home = main.find(({ path }) => path === module)?.folder;
    if (folder === undefined || home === undefined) continue;
    for (const file of await reader.list(folder)) {
      if (!file.endsWith('.go') || file.endsWith('_test.go')) continue;
      const path = join(folder, file);
      for (const { kind, missing, line } of untimedNames((await reader.text(path)) ?? '')) {
        if (checks.length >= MAX_NAMES) return checks;
        const shown = oneLine(relative(home, path), 300);
        const title = {
          en: `a data source name (${kind}) without ${missing.join(', ')}`,
          zh: `数据源名称（${kind}）缺少 ${missing.join('、')}`,
        };
        const found = check('audit/dsn-timeout', 'warn', title, { kind, missing: [...missing] });
        checks.push({ ...found, location: { path: shown, line } });
      }
    }
  }
  return checks;
}

function gmModules(graph: DriverGraph): Check[] {
  const present = graph.modules.filter(module => GM_MODULES.includes(module.path) && isCompiledIn(graph, module));
  return present.flatMap(({ path, version }) => [
    ...(path === TJFOC ? [unmaintained(version, present)] : []),
    ...tooNew(path, version, graph.goVersion),
    ...withoutAssembly(path, version, graph.goarches),
  ]);
}

function unmaintained(version: string | undefined, present: readonly GraphModule[]): Check {
  const both = present.some(({ path }) => path === EMMANSUN);
  return check(
    'audit/gm-module',
    'warn',
    {
      en: `tjfoc/gmsm ${oneLine(version ?? '')} has had no release since 2021${both ? ', and emmansun/gmsm is in the program as well' : ''}`,
      zh: `tjfoc/gmsm ${oneLine(version ?? '')} 自 2021 年起未再发布${both ? '，且程序中同时有 emmansun/gmsm' : ''}`,
    },
    { module: TJFOC, version: version ?? null, both, last: 'v1.4.1 (2021-07-09)' },
  );
}

function tooNew(path: string, version: string | undefined, goVersion: string | undefined): Check[] {
  const floor = goFloor(path, version);
  if (floor === undefined || goVersion === undefined || !isOlderGo(goVersion, floor)) return [];
  const title = {
    en: `${path} ${version} needs Go ${floor}, this is ${oneLine(goVersion)}`,
    zh: `${path} ${version} 需要 Go ${floor}，当前为 ${oneLine(goVersion)}`,
  };
  return [
    check('audit/gm-go', 'fail', title, {
      module: path,
      version: version ?? null,
      needs: floor,
      go: oneLine(goVersion),
    }),
  ];
}

function withoutAssembly(path: string, version: string | undefined, goarches: readonly string[]): Check[] {
  if (path !== EMMANSUN || !goarches.includes('loong64') || version === undefined || parse(version) === null) return [];
  if (compare(version, LOONG64_ASSEMBLY) >= 0) return [];
  const title = {
    en: `emmansun/gmsm ${version} has no assembly for loong64: SM runs in plain Go there`,
    zh: `emmansun/gmsm ${version} 没有 loong64 汇编：国密算法以纯 Go 运行`,
  };
  const hint = { en: `v${LOONG64_ASSEMBLY} and later have some`, zh: `v${LOONG64_ASSEMBLY} 及以后版本已有汇编实现` };
  return [check('audit/gm-module', 'warn', title, { module: path, version, since: `v${LOONG64_ASSEMBLY}` }, hint)];
}

async function fipsOnly(graph: DriverGraph): Promise<Check[]> {
  const gm = graph.modules.filter(module => GM_MODULES.includes(module.path) && isCompiledIn(graph, module));
  if (gm.length === 0) return [];
  const where = await whereFipsOnly(graph);
  if (where === undefined) return [];
  const title = {
    en: `fips140=only in ${where}, and SM algorithms of ${gm.map(({ path }) => path).join(', ')}`,
    zh: `${where} 中设置了 fips140=only，同时使用 ${gm.map(({ path }) => path).join('、')} 的国密算法`,
  };
  return [check('audit/gm-fips', 'warn', title, { where, modules: gm.map(({ path }) => path) })];
}

async function whereFipsOnly({ modules, packages, reader }: DriverGraph): Promise<string | undefined> {
  for (const { path, folder, main } of modules) {
    if (main !== true || folder === undefined) continue;
    if (saysFipsOnly((await reader.text(join(folder, 'go.mod'))) ?? '', 'go.mod')) return 'go.mod';
    for (const one of packages) {
      if (one.module !== path || one.folder === undefined) continue;
      for (const file of await reader.list(one.folder))
        if (file.endsWith('.go') && saysFipsOnly((await reader.text(join(one.folder, file))) ?? '', 'go'))
          return oneLine(relative(folder, join(one.folder, file)), 200);
    }
  }
  return undefined;
}

function check(
  id: DriverCheckId,
  status: Check['status'],
  title: Text,
  evidence: Check['evidence'],
  hint?: Text,
): Check {
  const severity = driverChecks.find(definition => definition.id === id)?.severity ?? 'warn';
  return { id, status, severity, title, evidence, ...(hint !== undefined && { hint }) };
}
