import type { System } from '../../system/index.js';
import { NOTHING_OF_C } from '../cgo.js';
import { compile } from '../compile.js';
import { type Failure, fromCompiler, fromList } from '../failures.js';
import { dependentsOf, type Packages } from '../graph.js';
import { listGraph } from '../list.js';
import { type AuditPlan, queryFor } from '../plan.js';
import { REFERENCE } from '../reference.js';

/**
 * What compiles for linux/amd64 with the user's versions and not with others: a package whose code is for the API that an
 * upgrade has changed. For the target alone nobody can tell that from a package that lacked the same before and was never
 * reached.
 * @param paths packages that import, however far away, what the versions are tried for
 * @returns the compiler's first line, after the path of the package
 */
export async function brokenBy(
  system: System,
  tried: AuditPlan,
  own: AuditPlan,
  paths: readonly string[],
): Promise<string | undefined> {
  const { failures } = await onReference(system, tried, paths);
  if (failures.length === 0) return undefined;
  const before = await onReference(system, own, paths);
  const already = new Set(before.failures.map(one => one.importPath));
  const after = dependentsOf(before.packages, already);
  const broken = failures.find(({ importPath }) => !already.has(importPath) && !after.has(importPath));
  if (broken === undefined) return undefined;
  return `${broken.importPath}: ${broken.diagnostics[0]?.message ?? broken.lines[0] ?? ''}`;
}

/** Of packages, and what they import, those that fail for linux/amd64. */
async function onReference(
  system: System,
  plan: AuditPlan,
  paths: readonly string[],
): Promise<{ readonly packages: Packages; readonly failures: readonly Failure[] }> {
  const query = { ...queryFor(plan, REFERENCE), patterns: paths };
  const { packages } = await listGraph(system, plan.go, query);
  const listed = fromList(packages, NOTHING_OF_C).failures;
  const unlisted = new Set(listed.map(one => one.importPath));
  const after = dependentsOf(packages, unlisted);
  const can = paths.filter(path => packages.has(path) && !unlisted.has(path) && !after.has(path));
  if (can.length === 0) return { packages, failures: listed };
  const compiled = await compile(system, plan.go, { ...query, trimpath: plan.trimpath }, packages, new Set(can));
  return { packages, failures: [...listed, ...fromCompiler(compiled).failures] };
}
