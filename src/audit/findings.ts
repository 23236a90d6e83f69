import type { Diagnostic } from '../golang/index.js';
import { targetName } from '../report/target.js';
import type { Failure } from './failures.js';
import { folderAsking, type Packages, waysTo } from './graph.js';
import { type Declares, declaringFiles, type Typo, typosIn } from './ignored.js';
import type { ListedPackage, ModuleOf } from './list.js';
import { rowFor, type Situation } from './table.js';
import type { ModuleRow } from './table-schema.js';
import type { Looked } from './target.js';

/** What stands in the way, by the module whose own package fails first; of the user's own modules, by the package. */
export interface Finding {
  readonly kind: Failure['kind'];
  /** It does not compile for linux/amd64 either: not about the target. */
  readonly everywhere: boolean;
  readonly module: ModuleOf;
  readonly packages: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  /** Where nothing has a place in a file. */
  readonly lines: readonly string[];
  /** The shortest way from a package of the user to the one that fails. */
  readonly way: readonly string[];
  /** Of the module of the user's that this way begins in: whose go.mod asks for the version. */
  readonly askedIn?: string;
  /** Packages that fail only because of this. */
  readonly blocks: readonly string[];
  /** Files left out for the target that declare what is missed. */
  readonly declared: readonly Declares[];
  /** Assembly that is left out for the target, where a function has no body. */
  readonly assembly: readonly string[];
  readonly typos: readonly Typo[];
  readonly row?: ModuleRow;
  readonly vendored: boolean;
}

export interface Explained {
  readonly importPath: string;
  /** Of the package at fault, which need not be the one that the compiler stopped at. */
  readonly at: ListedPackage;
  readonly failure: Failure;
  readonly declared: readonly Declares[];
  readonly typos: readonly Typo[];
}

/** Groups failures by whose fault they are, and looks each up in the table. */
export async function findingsOf(
  { target, packages, failures, consequences, cgo: c }: Looked,
  failsOnAmd64: (importPath: string) => boolean,
  cgo: boolean,
): Promise<Finding[]> {
  const situation: Situation = { target: targetName({ goos: target.goos, goarch: target.goarch }), cgo };
  const wayTo = waysTo(packages);
  // What needs C fails on amd64 as well where cgo is off, and is a matter of that.
  const isEverywhere = ({ kind, importPath }: Failure) => kind !== 'cgo-only' && failsOnAmd64(importPath);
  const groups = new Map<string, Explained[]>();
  // The compiler ends with one package now before and now after another: the same graph has to give the same findings.
  for (const failed of [...failures].sort((a, b) => compared(a.importPath, b.importPath))) {
    const one = await explain(failed, packages);
    // A name that only files with C declare is missed: what needs C is the package that has them.
    const needsC = !cgo && one.at.importPath !== failed.importPath && c.uses.has(one.at.importPath);
    const failure: Failure = needsC ? { ...failed, kind: 'cgo-only' } : failed;
    const { module } = one.at;
    const everywhere = isEverywhere(failure);
    const whose = module === undefined || module.main ? one.at.importPath : identity(module);
    const key = JSON.stringify([failure.kind, everywhere, whose]);
    const group = groups.get(key);
    if (group) group.push({ ...one, failure });
    else groups.set(key, [{ ...one, failure }]);
  }
  const findings = [...groups.values()].map(group => {
    const [first] = group as [Explained, ...Explained[]];
    const module = first.at.module ?? { path: first.at.importPath, main: false };
    const all = group.flatMap(one => one.failure.diagnostics);
    const lines = group.flatMap(one => one.failure.lines);
    const row = rowFor(module, situation, lines);
    const failing = group.map(one => one.importPath);
    const way = shortest(failing.map(wayTo));
    const askedIn = folderAsking(packages, way);
    const blocks = new Set(failing.flatMap(path => [...(consequences.get(path) ?? [])]));
    return {
      kind: first.failure.kind,
      everywhere: isEverywhere(first.failure),
      module,
      packages: failing.sort(),
      diagnostics: all,
      lines: all.length > 0 ? [] : lines,
      way,
      ...(askedIn !== undefined && { askedIn }),
      blocks: [...blocks].filter(path => !failing.includes(path) && packages.get(path)?.standard === false).sort(),
      declared: group.flatMap(one => one.declared),
      assembly: [...new Set(group.flatMap(assemblyOf))],
      typos: group.flatMap(one => one.typos),
      vendored: first.at.folder?.includes('/vendor/') === true,
      ...(row && { row }),
    };
  });
  // What stands in the way of most first.
  return findings.sort((a, b) => b.blocks.length - a.blocks.length || compared(a.module.path, b.module.path));
}

const compared = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function assemblyOf({ at, failure }: Explained): string[] {
  const bodiless = failure.lines.some(line => /missing function body|relocation target/.test(line));
  return bodiless ? at.ignored.filter(name => /\.[sS]$/.test(name)) : [];
}

/** `golang.org/x/sys@v0.1.0` */
export function identity({ path, version }: Pick<ModuleOf, 'path' | 'version'>): string {
  return version === undefined ? path : `${path}@${version}`;
}

/**
 * Where a name is missed of an imported package that has it for other targets, that package is at fault, not the one where the
 * compiler noticed: `native.Endian`, say.
 */
async function explain(failure: Failure, packages: Packages): Promise<Explained> {
  const { importPath, diagnostics } = failure;
  const own = packages.get(importPath) ?? bare(importPath);
  const blamed = blamedByLinker(failure, packages);
  if (blamed !== undefined) return { importPath, at: blamed, failure, declared: [], typos: [] };
  const typos = await typosIn(own);
  const missed = diagnostics.flatMap(({ message }) => UNDEFINED.exec(message)?.[1] ?? []);
  const qualified = missed.flatMap(name => (name.includes('.') ? [name.split('.') as [string, string]] : []));
  const nameOf = (path: string) => packages.get(path)?.name ?? lastOf(path);
  const known = new Set(own.imports.map(nameOf));
  for (const path of own.imports) {
    const imported = packages.get(path);
    if (imported === undefined || imported.standard) continue;
    // What no import is called by is the name that this file gives to one of them.
    const names = qualified.flatMap(([of, name]) => (of === nameOf(path) || !known.has(of) ? [name] : []));
    const declared = await declaringFiles(imported, [...new Set(names)]);
    if (declared.length > 0)
      return { importPath, at: imported, failure, declared, typos: [...typos, ...(await typosIn(imported))] };
  }
  const names = [...new Set(missed.filter(name => !name.includes('.')))];
  const declared = await declaringFiles(own, names, failure.kind === 'test');
  return { importPath, at: own, failure, declared, typos };
}

/** The package that the linker names, where it is not the program itself. */
function blamedByLinker({ kind, lines }: Failure, packages: Packages): ListedPackage | undefined {
  if (kind !== 'link') return undefined;
  for (const line of lines) {
    // A function that is declared and not defined: `main.main: relocation target example.com/fast.sum not defined`.
    const symbol = /relocation target (\S+) not defined/.exec(line)?.[1];
    // go:linkname to what is not made for it, since Go 1.23: `link: example.com/fast: invalid reference to runtime.x`.
    const referring = /^link: (\S+): invalid reference to /.exec(line)?.[1];
    const path = symbol?.slice(0, symbol.indexOf('.', symbol.lastIndexOf('/') + 1)) ?? referring;
    const found = path === undefined ? undefined : packages.get(path);
    if (found !== undefined && !found.standard) return found;
  }
  return undefined;
}

/** The words of go/types and of cmd/compile of several years. */
const UNDEFINED =
  /(?:undefined: |undeclared name:? |undefined array length |undefined method |missing function body for |^)([A-Za-z_]\w*(?:\.[A-Za-z_]\w*)?)(?: or missing type constraint| for array length| undefined|$| \()/;

function bare(importPath: string): ListedPackage {
  return {
    importPath,
    standard: false,
    asked: false,
    cgoFiles: [],
    sourceFiles: 0,
    hasTests: false,
    ignored: [],
    cLibraries: [],
    imports: [],
  };
}

function lastOf(importPath: string): string {
  return importPath.split('/').at(-1) ?? importPath;
}

function shortest(ways: readonly (readonly string[])[]): readonly string[] {
  return ways.reduce(
    (best, way) => (way.length > 1 && (best.length <= 1 || way.length < best.length) ? way : best),
    ways[0] ?? [],
  );
}
