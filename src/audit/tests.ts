import { parseDiagnostics } from '../golang/index.js';
import type { System } from '../system/index.js';
import { type Exported, exportPackages } from './export.js';
import type { Failure } from './failures.js';
import { type GraphQuery, type ListedPackage, listGraph } from './list.js';
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
  const exported = await exportPackages(system, plan.go, { ...query, trimpath: plan.trimpath }, can, ['-test']);
  const compiled = new Set(can.filter(path => exported.compiled.has(`${path}.test`)));
  for (const [importPath, lines] of saidOf(exported)) {
    if (broken.has(importPath)) continue;
    const words = lines.join('\n');
    const ended = ENDED_FROM_OUTSIDE.test(words);
    if (ended && exported.problem !== undefined) continue;
    const reason = ended ? reasonOf(words) : undefined;
    if (reason !== undefined) unknown.push({ importPath, reason, said: words.slice(0, 4000) });
    else failures.push({ importPath, kind: 'test', diagnostics: parseDiagnostics(words), lines });
  }
  if (exported.problem !== undefined) unknown.push(because(exported.problem));
  // Whoever imports one that failed has no test program either, and is not at fault. Of all others somebody has to know why.
  const wrong = new Set([...failures, ...unknown].flatMap(one => one.importPath ?? []));
  const lost = can.filter(path => !compiled.has(path) && !reaches(packages, path, wrong));
  if (exported.problem === undefined)
    for (const importPath of lost)
      unknown.push({ importPath, reason: NO_TESTS, said: 'go list -export left no test program, and no word why' });
  return { failures, unknown, compiled: compiled.size, packages };
}

const because = (said: string): Unknown => ({ reason: reasonOf(said) ?? NO_TESTS, said });

/** What was said of packages that did not compile: a C compiler that only warns says it under the same header. */
function saidOf({ said, not }: Exported): Map<string, readonly string[]> {
  const failed = new Set([...not].map(plain));
  const words = new Map<string, readonly string[]>();
  for (const [path, lines] of said) {
    const real = lines.filter(line => line !== '');
    if (failed.has(plain(path)) && real.length > 0)
      words.set(plain(path), [...(words.get(plain(path)) ?? []), ...real]);
  }
  return words;
}

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
