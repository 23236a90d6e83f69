import { parseDiagnostics, tagFlag, targetEnv } from '../golang/index.js';
import type { System } from '../system/index.js';
import type { Failure } from './failures.js';
import { goUntil } from './go-command.js';
import { type GraphQuery, type ListedPackage, listGraph } from './list.js';
import { objectReader } from './object-reader.js';
import type { AuditPlan, Unknown } from './plan.js';
import { ENDED_FROM_OUTSIDE, reasonOf } from './reasons.js';

export interface Tests {
  readonly failures: readonly Failure[];
  readonly unknown: readonly Unknown[];
  readonly compiled: number;
  /** Test packages, and what only tests import. */
  readonly packages: ReadonlyMap<string, ListedPackage>;
}

/**
 * Compiles the tests of the packages that the patterns name, without linking them: `go list -test -export`. go puts the
 * compiler's words beside each package (since Go 1.20), or on standard error; what compiled has a file with export data.
 * @param broken packages that are known not to compile: their tests cannot either, and that is no news
 */
export async function compileTests(
  system: System,
  plan: AuditPlan,
  query: GraphQuery,
  broken: ReadonlySet<string>,
): Promise<Tests> {
  const { packages, problem } = await listGraph(system, plan.go, { ...query, tests: true });
  const failures: Failure[] = [];
  const unknown: Unknown[] = problem === undefined ? [] : [because(problem)];
  const bad = new Set<string>(broken);
  for (const { importPath, error, standard } of packages.values()) {
    if (error === undefined || standard || bad.has(importPath)) continue;
    if (/no (?:non-test )?Go files in/.test(error)) continue;
    const reason = reasonOf(error);
    if (reason !== undefined) unknown.push({ importPath: plain(importPath), reason, said: error });
    else failures.push({ importPath: plain(importPath), kind: 'test', diagnostics: [], lines: error.split('\n') });
    bad.add(importPath);
  }
  const tested = [...packages.values()].filter(one => one.asked && one.hasTests && !one.standard);
  const paths = tested.flatMap(one => (one.forTest === undefined ? one.importPath : []));
  const can = paths.filter(path => !reaches(packages, path, bad));
  if (can.length === 0) return { failures, unknown, compiled: 0, packages };
  const said = await exportTests(system, plan, query, can);
  for (const [importPath, lines] of said.failed) {
    const real = lines.filter(line => line !== '' && !line.startsWith('# ')).slice(0, MAX_LINES);
    if (broken.has(importPath) || real.length === 0) continue;
    const words = real.join('\n');
    const reason = ENDED_FROM_OUTSIDE.test(words) ? reasonOf(words) : undefined;
    if (reason !== undefined) unknown.push({ importPath, reason, said: words.slice(0, 4000) });
    else failures.push({ importPath, kind: 'test', diagnostics: parseDiagnostics(words), lines: real });
  }
  if (said.problem !== undefined) unknown.push(because(said.problem));
  // Whoever imports one that failed has no test program either, and is not at fault. Of all others somebody has to know why.
  const wrong = new Set([...failures, ...unknown].flatMap(one => one.importPath ?? []));
  const lost = can.filter(path => !said.compiled.has(path) && !reaches(packages, path, wrong));
  if (said.problem === undefined)
    for (const importPath of lost)
      unknown.push({ importPath, reason: NO_TESTS, said: 'go list -export left no test program, and no word why' });
  return { failures, unknown, compiled: said.compiled.size, packages };
}

const because = (said: string): Unknown => ({ reason: reasonOf(said) ?? NO_TESTS, said });

interface Exported {
  /** Packages whose test program compiled, up to the linker. */
  readonly compiled: ReadonlySet<string>;
  /** What was said of packages that did not compile. */
  readonly failed: ReadonlyMap<string, readonly string[]>;
  /** go did not come to its end, or not all that it printed could be read. */
  readonly problem?: string;
}

async function exportTests(
  system: System,
  { go, trimpath }: AuditPlan,
  { workspace, target, cgo, tags, cc, until }: GraphQuery,
  paths: readonly string[],
): Promise<Exported> {
  const fields = '-json=ImportPath,Error,Export';
  const flags = ['-e', '-test', '-deps', '-export', `-trimpath=${trimpath}`, fields, ...tagFlag(tags)];
  const said = new Map<string, string[]>();
  const [compiled, failed] = [new Set<string>(), new Set<string>()];
  const reader = objectReader(object => {
    const { ImportPath: importPath = '', Export: file, Error: error } = object as Exporting;
    if (file && importPath.endsWith('.test')) compiled.add(importPath.slice(0, -'.test'.length));
    if (!file) failed.add(plain(importPath));
    if (error?.Err) append(said, plain(importPath), error.Err.split('\n'));
  });
  let current: string | undefined;
  const result = await goUntil(
    system,
    go,
    until,
    ['list', ...flags, '--', ...paths],
    workspace,
    targetEnv(target, cgo, cc),
    {
      maxOutput: 1 << 18,
      onLine: (line, stream) => {
        if (stream === 'stdout') return reader.take(line);
        current = /^# (.+)$/.exec(line)?.[1] ?? current;
        if (current !== undefined && !line.startsWith('#')) append(said, plain(current), [line]);
      },
    },
  );
  const unread = reader.unread() > 0 ? `${reader.unread()} packages that go list printed could not be read` : undefined;
  const silent =
    result.code !== 0 && said.size === 0 ? result.stderr.slice(-2000) || `go list: ${result.code}` : undefined;
  const problem = result.cut ?? unread ?? silent;
  return {
    compiled: new Set(paths.filter(path => compiled.has(path))),
    // A C compiler that only warns says so under the same header.
    failed: new Map([...said].filter(([path]) => failed.has(path) || result.cut !== undefined)),
    ...(problem !== undefined && { problem }),
  };
}

interface Exporting {
  readonly ImportPath?: string;
  /** File with export data in the build cache: it compiled. */
  readonly Export?: string;
  readonly Error?: { readonly Err?: string };
}

const MAX_LINES = 2000;

const NO_TESTS = {
  kind: 'go-failed',
  hint: { en: '`go vet ./...` by hand says more', zh: '手工执行 `go vet ./...` 可得到更多信息' },
};

/**
 * `example.com/p [example.com/p.test]` → `example.com/p`; so `example.com/p_test [example.com/p.test]`, its external tests, and
 * `example.com/p.test`, its test program.
 */
function plain(importPath: string): string {
  return importPath.replace(/(?:_test)? \[.*$/, '').replace(/\.test$/, '');
}

/** Whether the tests of a package need one that cannot be loaded. */
function reaches(packages: ReadonlyMap<string, ListedPackage>, path: string, bad: ReadonlySet<string>): boolean {
  const seen = new Set<string>();
  const left = [...packages.keys()].filter(
    key => key === path || key === `${path}.test` || key.endsWith(` [${path}.test]`),
  );
  while (left.length > 0) {
    const next = left.pop() as string;
    if (seen.has(next)) continue;
    seen.add(next);
    if (bad.has(next) || bad.has(plain(next))) return true;
    left.push(...(packages.get(next)?.imports ?? []));
  }
  return false;
}

function append(map: Map<string, string[]>, key: string, lines: readonly string[]): void {
  const known = map.get(key) ?? [];
  map.set(key, known);
  if (known.length < MAX_LINES) known.push(...lines.map(line => line.slice(0, 2000)));
}
