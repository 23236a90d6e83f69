import type { System } from '../system/index.js';
import type { Packages } from './graph.js';
import { type GraphQuery, type Listing, listGraph } from './list.js';
import type { AuditPlan } from './plan.js';

/** Which packages have C in them where cgo is on, whatever this run has chosen. */
export interface CgoUse {
  /** Without cgo no Go file is left of them. */
  readonly needs: ReadonlySet<string>;
  /** They have other files for a build without cgo, which may do less. */
  readonly uses: ReadonlySet<string>;
  /** C libraries they ask for: `-lsqlite3`, `pkg-config libgit2`. */
  readonly libraries: ReadonlyMap<string, readonly string[]>;
  /** Why it may not be all. */
  readonly problem?: string;
}

export const NOTHING_OF_C: CgoUse = { needs: new Set(), uses: new Set(), libraries: new Map() };

/** Lists once more with cgo on, which needs no C compiler: what `#cgo` lines ask for stands in the files. */
export async function cgoUse(system: System, plan: AuditPlan, query: GraphQuery, packages: Packages): Promise<CgoUse> {
  // Beside what is compiled without: the same packages, and those that only cgo brings in.
  const listed: Listing =
    query.cgo === 'off' ? await listGraph(system, plan.go, { ...query, cgo: 'dynamic' }) : { packages, empty: [] };
  const { packages: withC, empty } = listed;
  // Of packages that are there without cgo alone it finds none, which is an answer.
  const problem = withC.size === 0 && empty.length > 0 ? undefined : listed.problem;
  const [needs, uses] = [new Set<string>(), new Set<string>()];
  const libraries = new Map<string, readonly string[]>();
  for (const { importPath, cgoFiles, cLibraries, standard } of withC.values()) {
    if (standard || cgoFiles.length === 0) continue;
    const without = packages.get(importPath);
    if (query.cgo !== 'off' || without === undefined || without.sourceFiles === 0 || without.error !== undefined)
      needs.add(importPath);
    else uses.add(importPath);
    if (cLibraries.length > 0) libraries.set(importPath, cLibraries);
  }
  return { needs, uses, libraries, ...(problem !== undefined && { problem }) };
}
