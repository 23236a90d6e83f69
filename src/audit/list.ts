import { type CgoMode, type Go, tagFlag, targetEnv } from '../golang/index.js';
import type { Target } from '../report/model.js';
import type { System } from '../system/index.js';
import { goUntil, withoutProfile } from './go-command.js';
import { objectReader } from './object-reader.js';

/** Which module a package is of, as it was selected: what a `replace` puts in its place is what is compiled. */
export interface ModuleOf {
  readonly path: string;
  readonly version?: string;
  /** One of the user's own: of go.mod, or of go.work. */
  readonly main: boolean;
  /** The path that is required, where another module or a folder takes its place. */
  readonly replaces?: string;
  /** It is a folder: no version says what is in it. */
  readonly local?: true;
  /** Where its files are; of a vendored one nowhere. */
  readonly folder?: string;
}

export interface ListedPackage {
  readonly importPath: string;
  readonly name?: string;
  readonly folder?: string;
  readonly standard: boolean;
  /** Named by a pattern, not only imported. */
  readonly asked: boolean;
  /** The package whose tests this one is for. */
  readonly forTest?: string;
  readonly module?: ModuleOf;
  readonly cgoFiles: readonly string[];
  readonly sourceFiles: number;
  readonly hasTests: boolean;
  /** Go and other files that constraints leave out for this target. */
  readonly ignored: readonly string[];
  /** As the package says it in `#cgo` lines. */
  readonly cLibraries: readonly string[];
  readonly imports: readonly string[];
  /** What go list says against it; never that of its imports. */
  readonly error?: string;
}

export interface Listing {
  readonly packages: ReadonlyMap<string, ListedPackage>;
  /** Patterns with `...` that match no package of this target. */
  readonly empty: readonly string[];
  /** What go said besides, where it could not list at all or not all of it. */
  readonly problem?: string;
}

export interface GraphQuery {
  readonly workspace: string;
  readonly patterns: readonly string[];
  readonly target: Target;
  readonly cgo: CgoMode;
  readonly tags: readonly string[];
  readonly cc?: string;
  /** The test packages of those that the patterns name. */
  readonly tests?: boolean;
  /** When the time of the audit is up, by the system's clock in ms. */
  readonly until: number;
}

/**
 * Every package that one target needs, with every constraint error at once: `go list -e -deps`. Read as it comes, one package
 * after another, and no more of them than a graph of people has.
 */
export async function listGraph(system: System, go: Go, query: GraphQuery): Promise<Listing> {
  const { workspace, patterns, target, cgo, tags, cc, tests = false, until } = query;
  const packages = new Map<string, ListedPackage>();
  let beyond = 0;
  const reader = objectReader(object => {
    const listed = packageOf(object);
    if (listed === undefined) return;
    if (packages.size < MAX_PACKAGES) packages.set(listed.importPath, listed);
    else beyond++;
  });
  const argv = [
    'list',
    '-e',
    '-deps',
    ...(tests ? ['-test'] : []),
    `-json=${FIELDS}`,
    ...withoutProfile(go),
    ...tagFlag(tags),
    '--',
    ...patterns,
  ];
  const result = await goUntil(system, go, until, argv, workspace, targetEnv(target, cgo, cc), {
    maxOutput: 1 << 18,
    onLine: (line, stream) => {
      if (stream === 'stdout') reader.take(line);
    },
  });
  const said = result.stderr.split('\n').filter(line => line !== '' && !/^go: (?:downloading|finding) /.test(line));
  const failed = result.code !== 0 || packages.size === 0;
  const problems = [
    ...(result.cut === undefined ? [] : [result.cut]),
    ...(failed ? [said.slice(-20).join('\n') || (result.cut ?? 'go list said nothing')] : []),
    ...(beyond > 0 ? [`${beyond} packages beyond ${MAX_PACKAGES} were not looked at`] : []),
    ...(reader.unread() > 0 ? [`${reader.unread()} packages that go list printed could not be read`] : []),
  ];
  return {
    packages,
    empty: patternsWithout(said),
    ...(problems.length > 0 && { problem: [...new Set(problems)].join('\n').slice(0, 4000) }),
  };
}

/** It says so and goes on: `go: warning: "./nope/..." matched no packages`. */
export function patternsWithout(said: readonly string[]): string[] {
  return said.flatMap(line => /^go: warning: "(.+)" matched no packages$/.exec(line)?.[1] ?? []);
}

const FIELDS = [
  'ImportPath,Name,Dir,Standard,DepOnly,ForTest,Module,Error,Imports,ImportMap',
  'GoFiles,CgoFiles,TestGoFiles,XTestGoFiles,IgnoredGoFiles,IgnoredOtherFiles,CgoLDFLAGS,CgoPkgConfig',
].join(',');

/** The largest graphs have a few thousand. What is beyond is not looked at, and said to be unknown. */
const MAX_PACKAGES = 50_000;

interface Listed {
  readonly ImportPath?: string;
  readonly Name?: string;
  readonly Dir?: string;
  readonly Standard?: boolean;
  readonly DepOnly?: boolean;
  readonly ForTest?: string;
  readonly Module?: ListedModule;
  readonly Error?: { readonly Err?: string; readonly Pos?: string };
  readonly Imports?: readonly string[];
  readonly ImportMap?: Readonly<Record<string, string>>;
  readonly GoFiles?: readonly string[];
  readonly CgoFiles?: readonly string[];
  readonly TestGoFiles?: readonly string[];
  readonly XTestGoFiles?: readonly string[];
  readonly IgnoredGoFiles?: readonly string[];
  readonly IgnoredOtherFiles?: readonly string[];
  readonly CgoLDFLAGS?: readonly string[];
  readonly CgoPkgConfig?: readonly string[];
}

interface ListedModule {
  readonly Path?: string;
  readonly Version?: string;
  readonly Main?: boolean;
  readonly Dir?: string;
  readonly Replace?: { readonly Path?: string; readonly Version?: string };
}

function packageOf(object: unknown): ListedPackage | undefined {
  const listed = object as Listed;
  const { ImportPath: importPath, Imports = [], ImportMap: map = {}, Error: error } = listed;
  if (importPath === undefined) return undefined;
  const module = listed.Module && moduleOf(listed.Module);
  const libraries = [
    ...(listed.CgoPkgConfig ?? []).map(name => `pkg-config ${name}`),
    ...(listed.CgoLDFLAGS ?? []).filter(flag => flag.startsWith('-l')),
  ];
  return {
    importPath,
    ...(listed.Name && { name: listed.Name }),
    ...(listed.Dir && { folder: listed.Dir }),
    standard: listed.Standard === true,
    asked: listed.DepOnly !== true,
    ...(listed.ForTest && { forTest: listed.ForTest }),
    ...(module && { module }),
    cgoFiles: listed.CgoFiles ?? [],
    sourceFiles: (listed.GoFiles?.length ?? 0) + (listed.CgoFiles?.length ?? 0),
    hasTests: (listed.TestGoFiles?.length ?? 0) + (listed.XTestGoFiles?.length ?? 0) > 0,
    ignored: [...(listed.IgnoredGoFiles ?? []), ...(listed.IgnoredOtherFiles ?? [])].slice(0, 500),
    cLibraries: [...new Set(libraries)].slice(0, 50),
    imports: Imports.map(name => (Object.hasOwn(map, name) ? (map[name] ?? name) : name)).filter(name => name !== 'C'),
    ...(error?.Err && { error: [error.Pos, error.Err].filter(Boolean).join(': ').slice(0, 4000) }),
  };
}

function moduleOf({ Path, Version, Main, Dir, Replace }: ListedModule): ModuleOf | undefined {
  if (Path === undefined) return undefined;
  const folder = Dir ? { folder: Dir } : {};
  if (Replace?.Path === undefined)
    return { path: Path, ...(Version && { version: Version }), main: Main === true, ...folder };
  // A folder has no version: go help modfile.
  if (!Replace.Version) return { path: Path, main: Main === true, replaces: Path, local: true, ...folder };
  return { path: Replace.Path, version: Replace.Version, main: false, replaces: Path, ...folder };
}
