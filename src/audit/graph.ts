import type { ListedPackage } from './list.js';

export type Packages = ReadonlyMap<string, ListedPackage>;

/** What follows from a set of packages that cannot be compiled: those that import them, however far away. */
export function dependentsOf(packages: Packages, roots: Iterable<string>): Set<string> {
  const importers = new Map<string, string[]>();
  for (const { importPath, imports } of packages.values())
    for (const imported of imports) {
      const known = importers.get(imported);
      if (known) known.push(importPath);
      else importers.set(imported, [importPath]);
    }
  const start = new Set(roots);
  const found = new Set<string>();
  const left = [...start];
  while (left.length > 0) {
    const next = left.pop() as string;
    for (const importer of importers.get(next) ?? []) {
      if (found.has(importer) || start.has(importer)) continue;
      found.add(importer);
      left.push(importer);
    }
  }
  return found;
}

/** The packages of a set that no other one of it imports: compiling them compiles all. */
export function topOf(packages: Packages, set: ReadonlySet<string>): string[] {
  const imported = new Set<string>();
  for (const path of set) for (const one of packages.get(path)?.imports ?? []) imported.add(one);
  return [...set].filter(path => !imported.has(path));
}

/** The shortest way from each package back to one that the user named: what `go mod why` prints. Walks when it is first asked. */
export function waysTo(packages: Packages): (importPath: string) => string[] {
  let from: ReadonlyMap<string, string | undefined> | undefined;
  return importPath => {
    from ??= importers(packages);
    const way: string[] = [];
    for (let at: string | undefined = importPath; at !== undefined && way.length < MAX_WAY; at = from.get(at))
      way.push(at);
    return way.reverse();
  };
}

/** Of each package that is reached the one that reaches it first, breadth first; undefined of those that the user named. */
function importers(packages: Packages): Map<string, string | undefined> {
  const from = new Map<string, string | undefined>();
  const queue: string[] = [];
  for (const { importPath, asked, standard } of packages.values())
    if (asked && !standard) {
      from.set(importPath, undefined);
      queue.push(importPath);
    }
  for (let at = 0; at < queue.length; at++) {
    const importer = queue[at] as string;
    for (const imported of packages.get(importer)?.imports ?? []) {
      if (from.has(imported)) continue;
      from.set(imported, importer);
      queue.push(imported);
    }
  }
  return from;
}

/** The folder of the user's module that a way begins in: its go.mod asks for the versions. */
export function folderAsking(packages: Packages, [asked = '']: readonly string[]): string | undefined {
  return packages.get(asked)?.module?.folder;
}

/** Longer than any import chain of people; and no circle holds us. */
const MAX_WAY = 200;
