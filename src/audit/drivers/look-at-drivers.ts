import type { Check } from '../../report/model.js';
import type { Packages } from '../graph.js';
import type { ModuleOf } from '../list.js';
import { checkDrivers } from './check-drivers.js';
import { folderReader, MAX_FILES, MAX_TOTAL } from './folder-reader.js';
import type { GraphModule, GraphPackage } from './graph.js';

/** Databases and SM algorithms in what one target compiles. */
export async function driversOf(
  packages: Packages,
  goarch: string,
  goVersion: string | undefined,
  reader = folderReader(),
): Promise<Check[]> {
  const compiled = [...packages.values()].filter(one => !one.standard && one.forTest === undefined);
  const modules = new Map<string, GraphModule>();
  for (const { module } of compiled)
    if (module !== undefined && !modules.has(nameOf(module))) modules.set(nameOf(module), moduleOf(module));
  const checks = await checkDrivers({
    modules: [...modules.values()],
    packages: compiled.map(
      ({ importPath, module, imports, folder }): GraphPackage => ({
        importPath,
        module: module && nameOf(module),
        imports,
        folder,
      }),
    ),
    goVersion,
    goarches: [goarch],
    reader,
  });
  return reader.exhausted() ? [...checks, READ_IN_PART] : checks;
}

/** It is advice that is missing then, and no release waits for it. */
const READ_IN_PART: Check = {
  id: 'audit/dsn-timeout',
  status: 'skip',
  severity: 'info',
  title: {
    en: `data source names and drivers were looked for in the first ${MAX_FILES} files or ${MAX_TOTAL >> 20} MB alone`,
    zh: `仅在前 ${MAX_FILES} 个文件或 ${MAX_TOTAL >> 20} MB 中查找了数据源名称与驱动`,
  },
  evidence: { files: MAX_FILES, bytes: MAX_TOTAL },
};

/** The path by which it is required, whatever takes its place. */
const nameOf = ({ path, replaces }: ModuleOf): string => replaces ?? path;

function moduleOf(module: ModuleOf): GraphModule {
  const { path, version, replaces, main, folder } = module;
  return {
    path: nameOf(module),
    version,
    main,
    folder,
    replace: replaces === undefined ? undefined : { path, version },
  };
}
