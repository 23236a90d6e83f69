import type { Target } from '../report/model.js';
import type { System } from '../system/index.js';
import { NOTHING_OF_C } from './cgo.js';
import { type Compiled, compile } from './compile.js';
import { fromCompiler, fromList } from './failures.js';
import { dependentsOf } from './graph.js';
import { listGraph } from './list.js';
import { type AuditPlan, queryFor, type Unknown } from './plan.js';
import { OTHER_REASON, reasonOf } from './reasons.js';
import type { Looked } from './target.js';
import { compileTests } from './tests.js';

/** What decides whether a failure is about the target. */
export const REFERENCE: Target = { goos: 'linux', goarch: 'amd64', variant: 'v1' };

export interface Reference {
  readonly fails: (importPath: string) => boolean;
  /** Whether what fails for a target is about the target could not be found out. */
  readonly unknown: readonly Unknown[];
}

/**
 * Of the packages that fail for a target those that fail for linux/amd64 too. Only they and what they import are compiled: of
 * one that compiles for the target there is nothing to compare.
 */
export async function referenceOf(system: System, plan: AuditPlan, looked: readonly Looked[]): Promise<Reference> {
  const there = looked.find(one => one.target.goos === 'linux' && one.target.goarch === 'amd64');
  if (there !== undefined) {
    const fails = new Set(there.failures.map(one => one.importPath));
    return { fails: path => fails.has(path), unknown: [] };
  }
  const failures = looked.flatMap(one => one.failures);
  const paths = [...new Set(failures.filter(one => one.kind !== 'test').map(one => one.importPath))];
  const tested = [...new Set(failures.filter(one => one.kind === 'test').map(one => one.importPath))];
  const fails = new Set<string>();
  const problems: string[] = [];
  const open: Unknown[] = [];
  if (paths.length > 0) {
    const query = { ...queryFor(plan, REFERENCE), patterns: paths };
    const { packages, problem } = await listGraph(system, plan.go, query);
    if (problem !== undefined) problems.push(problem);
    const listed = fromList(packages, NOTHING_OF_C);
    for (const one of [...listed.failures, ...listed.unknown])
      if (one.importPath !== undefined) fails.add(one.importPath);
    const after = dependentsOf(packages, fails);
    const can = new Set(paths.filter(path => packages.has(path) && !fails.has(path) && !after.has(path)));
    const compiled: Compiled =
      can.size === 0
        ? { failed: new Map() }
        : await compile(system, plan.go, { ...query, trimpath: plan.trimpath }, packages, can);
    if (compiled.problem !== undefined) problems.push(compiled.problem);
    const said = fromCompiler(compiled);
    open.push(...said.unknown);
    for (const one of said.failures) fails.add(one.importPath);
  }
  if (tested.length > 0) {
    const query = { ...queryFor(plan, REFERENCE), patterns: tested };
    const tests = await compileTests(system, plan, query, fails);
    open.push(...tests.unknown);
    for (const one of tests.failures) fails.add(one.importPath);
  }
  const whole = problems.map(said => ({ reason: reasonOf(said) ?? OTHER_REASON, said }));
  // Of no package of the target: each of them was looked at, and only amd64 was not.
  const unknown = [...whole, ...open].map(({ reason, said }) => ({ reason, said: `linux/amd64: ${said}` }));
  return { fails: path => fails.has(path), unknown };
}
