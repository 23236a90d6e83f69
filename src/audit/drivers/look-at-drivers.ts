import type { Check } from '../../report/model.js';
import type { Packages } from '../graph.js';
import type { ModuleOf } from '../list.js';
import { checkDrivers } from './check-drivers.js';
import { folderReader } from './folder-reader.js';
import type { GraphModule, GraphPackage } from './graph.js';

/** Databases and SM algorithms in what one target compiles. */
export function driversOf(packages: Packages, goarch: string, goVersion: string | undefined): Promise<Check[]> {
  const compiled = [...packages.values()].filter(one => !one.standard && one.forTest === undefined);
  const modules = new Map<string, GraphModule>();
  for (const { module } of compiled)
    if (module !== undefined && !modules.has(nameOf(module))) modules.set(nameOf(module), moduleOf(module));
  return checkDrivers({
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
    reader: folderReader(),
  });
}

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
