import { parseDiagnostics, runGo, tagFlag, targetEnv } from '../golang/index.js';
import type { System } from '../system/index.js';
import type { Failure } from './failures.js';
import type { ListedPackage } from './list.js';
import { type GraphQuery, listGraph } from './list.js';
import type { AuditPlan, Unknown } from './plan.js';
import { reasonOf } from './reasons.js';

export interface Tests {
  readonly failures: readonly Failure[];
  readonly unknown: readonly Unknown[];
  readonly compiled: number;
  /** Test packages, and what only tests import. */
  readonly packages: ReadonlyMap<string, ListedPackage>;
}

/**
 * Compiles the tests of the packages that the patterns name, without linking them: `go list -test -export`. go puts the
 * compiler's words beside each package (since Go 1.20), or on standard error.
 * @param broken packages that are known not to compile: their tests cannot either, and that is no news
 */
export async function compileTests(
  system: System,
  plan: AuditPlan,
  query: GraphQuery,
  broken: ReadonlySet<string>,
): Promise<Tests> {
  const listed = await listGraph(system, plan.go, { ...query, tests: true });
  const tests = [...listed.packages.values()].filter(
    one => !one.standard && (one.forTest !== undefined || isMain(one)),
  );
  const failures: Failure[] = [];
  const unknown: Unknown[] = [];
  const asked = new Set(
    tests.map(one => one.forTest ?? one.importPath.replace(/\.test$/, '')).filter(path => !broken.has(path)),
  );
  const bad = new Set<string>(broken);
  for (const one of listed.packages.values()) {
    if (one.error === undefined || one.standard || bad.has(one.importPath)) continue;
    const failure = { importPath: plain(one.importPath), diagnostics: [], lines: one.error.split('\n') };
    const reason = reasonOf(one.error);
    if (/no (?:non-test )?Go files in/.test(one.error)) continue;
    if (reason !== undefined) unknown.push({ importPath: failure.importPath, reason, said: one.error });
    else failures.push({ ...failure, kind: 'test' });
    bad.add(one.importPath);
  }
  const can = [...asked].filter(path => !reaches(listed.packages, path, bad));
  if (can.length === 0) return { failures, unknown, compiled: 0, packages: listed.packages };
  const { workspace, target, cgo, tags, cc } = query;
  const fields = '-json=ImportPath,ForTest,Error,Standard';
  const argv = [
    'list',
    '-e',
    '-test',
    '-deps',
    '-export',
    `-trimpath=${plan.trimpath}`,
    fields,
    ...tagFlag(tags),
    '--',
    ...can,
  ];
  const said = new Map<string, string[]>();
  let [object, current]: [string[], string | undefined] = [[], undefined];
  const result = await runGo(system, plan.go, argv, workspace, targetEnv(target, cgo, cc), {
    allowFailure: true,
    maxOutput: 1 << 18,
    onLine: (line, stream) => {
      if (stream === 'stderr') {
        current = /^# (.+)$/.exec(line)?.[1] ?? current;
        if (current !== undefined && !line.startsWith('#')) append(said, plain(current), [line]);
        return;
      }
      object.push(line);
      if (line !== '}') return;
      const { ImportPath = '', Error: error } = JSON.parse(object.join('\n')) as {
        ImportPath?: string;
        Error?: { Err?: string };
      };
      object = [];
      if (error?.Err) append(said, plain(ImportPath), error.Err.split('\n'));
    },
  });
  for (const [importPath, lines] of said) {
    const real = lines.filter(line => line !== '' && !line.startsWith('# ')).slice(0, 2000);
    if (broken.has(importPath) || real.length === 0) continue;
    failures.push({ importPath, kind: 'test', diagnostics: parseDiagnostics(real.join('\n')), lines: real });
  }
  if (result.code !== 0 && said.size === 0)
    unknown.push({ reason: reasonOf(result.stderr) ?? NO_TESTS, said: result.stderr.slice(-2000) });
  const wrong = new Set(failures.map(one => one.importPath));
  return { failures, unknown, compiled: can.filter(path => !wrong.has(path)).length, packages: listed.packages };
}

const NO_TESTS = {
  kind: 'go-failed',
  hint: { en: '`go vet ./...` by hand says more', zh: '手工执行 `go vet ./...` 可得到更多信息' },
};

function isMain({ importPath }: ListedPackage): boolean {
  return importPath.endsWith('.test');
}

/** `example.com/p [example.com/p.test]` → `example.com/p`; so the external tests of it, `example.com/p_test`. */
function plain(importPath: string): string {
  return importPath.replace(/ \[.*$/, '').replace(/_test$/, '');
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
    if (bad.has(next)) return true;
    left.push(...(packages.get(next)?.imports ?? []));
  }
  return false;
}

function append(map: Map<string, string[]>, key: string, lines: readonly string[]): void {
  const known = map.get(key) ?? [];
  map.set(key, known);
  if (known.length < 2000) known.push(...lines.map(line => line.slice(0, 2000)));
}
