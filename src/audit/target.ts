import type { Target } from '../report/model.js';
import type { System } from '../system/index.js';
import { type CgoUse, cgoUse, NOTHING_OF_C } from './cgo.js';
import { type Compiled, compile } from './compile.js';
import { type Failure, fromCompiler, fromList, type Sorted } from './failures.js';
import { dependentsOf, type Packages } from './graph.js';
import { later } from './later.js';
import { type Listing, listGraph } from './list.js';
import { type AuditPlan, queryFor, type Unknown } from './plan.js';
import { OTHER_REASON, reasonOf } from './reasons.js';
import { compileTests } from './tests.js';

export interface Coverage {
  /** Packages outside the standard library. */
  readonly listed: number;
  readonly compiled: number;
  readonly failed: number;
  /** They import one that failed. */
  readonly blocked: number;
  readonly unknown: number;
  /** Test packages that compiled, where they were asked for. */
  readonly tests: number;
}

/** What was found for one target, before it is explained. */
export interface Looked {
  readonly target: Target;
  readonly packages: Packages;
  readonly failures: readonly Failure[];
  /** Packages that only fail because of another, by that other one. */
  readonly consequences: ReadonlyMap<string, ReadonlySet<string>>;
  readonly unknown: readonly Unknown[];
  readonly coverage: Coverage;
  readonly cgo: CgoUse;
  readonly ms: number;
}

/** Lists the graph of one target, and compiles all of it that can be. */
export async function lookAt(
  system: System,
  plan: AuditPlan,
  target: Target,
  listing: Listing,
  onPackage?: (importPath: string) => void,
): Promise<Looked> {
  const started = performance.now();
  const { go, workspace, tags, trimpath } = plan;
  const query = queryFor(plan, target);
  const { packages } = listing;
  // Beside the compiler: what is C decides of what kind a failure is, not what can be compiled.
  const asking = later(cgoUse(system, plan, query, packages));
  const first = fromList(packages, NOTHING_OF_C);
  const ours = [...packages.values()].filter(one => !one.standard && one.forTest === undefined);
  const unlisted = new Set([
    ...first.failures.map(({ importPath }) => importPath),
    ...first.unknown.flatMap(({ importPath }) => importPath ?? []),
    ...first.empty,
  ]);
  const after = dependentsOf(packages, unlisted);
  const can = new Set(ours.map(one => one.importPath).filter(path => !unlisted.has(path) && !after.has(path)));
  const { cc } = query;
  const flags = {
    workspace,
    target,
    cgo: query.cgo,
    tags,
    trimpath,
    until: plan.until,
    ...(cc !== undefined && { cc }),
    ...(onPackage && { onPackage }),
  };
  const compiled: Compiled = can.size === 0 ? { failed: new Map() } : await compile(system, go, flags, packages, can);
  const said = fromCompiler(compiled);
  const cgo = await asking;
  const listed = asWished(fromList(packages, cgo), plan, target);
  const unknown: Unknown[] = [
    ...(listing.problem === undefined
      ? []
      : [{ reason: reasonOf(listing.problem) ?? OTHER_REASON, said: listing.problem }]),
    ...listed.unknown,
  ];
  // Where the graph itself cannot be listed, the same is said of it with C.
  const ofC = listing.problem === undefined ? cgo.problem : undefined;
  for (const said of [ofC, compiled.problem])
    if (said !== undefined) unknown.push({ reason: reasonOf(said) ?? OTHER_REASON, said });
  const failures = [...listed.failures, ...said.failures];
  unknown.push(...said.unknown);
  // A folder with tests alone is none of them: it has nothing else that could be looked at.
  const broken = [...failures.map(one => one.importPath), ...unlisted, ...after].filter(path => !first.empty.has(path));
  const tests =
    plan.tests && listing.problem === undefined ? await compileTests(system, plan, query, new Set(broken)) : undefined;
  failures.push(...(tests?.failures ?? []));
  unknown.push(...(tests?.unknown ?? []));

  const consequences = new Map<string, ReadonlySet<string>>();
  const known = tests === undefined ? packages : new Map([...packages, ...tests.packages]);
  // Nobody imports tests.
  for (const { importPath, kind } of failures)
    if (kind !== 'test') consequences.set(importPath, dependentsOf(known, [importPath]));
  return {
    target,
    packages: known,
    failures,
    consequences,
    unknown,
    coverage: {
      ...covered(
        ours.map(one => one.importPath).filter(path => !listed.empty.has(path)),
        packages,
        failures,
        unknown,
        compiled.problem !== undefined,
      ),
      tests: tests?.compiled ?? 0,
    },
    cgo,
    ms: Math.round(performance.now() - started),
  };
}

export function list(system: System, plan: AuditPlan, target: Target): Promise<Listing> {
  return listGraph(system, plan.go, queryFor(plan, target));
}

/** Where cgo is wished for and has no compiler, what needs it is not at fault: nobody could look. */
function asWished(sorted: Sorted, plan: AuditPlan, target: Target): Sorted {
  if (!plan.cgo || plan.cc[target.goarch] !== undefined) return sorted;
  const said = `C compiler for ${target.goos}/${target.goarch} not found`;
  const reason = reasonOf(said) ?? OTHER_REASON;
  const needing = sorted.failures.filter(one => one.kind === 'cgo-only');
  return {
    ...sorted,
    failures: sorted.failures.filter(one => one.kind !== 'cgo-only'),
    // One without a package too: what has files for both was compiled without.
    unknown: [...sorted.unknown, { reason, said }, ...needing.map(({ importPath }) => ({ importPath, reason, said }))],
  };
}

function covered(
  ours: readonly string[],
  packages: Packages,
  failures: readonly Failure[],
  unknown: readonly Unknown[],
  broken: boolean,
): Omit<Coverage, 'tests'> {
  const failed = new Set(failures.filter(one => one.kind !== 'test').map(({ importPath }) => importPath));
  const after = dependentsOf(packages, failed);
  const open = new Set(unknown.flatMap(({ importPath }) => importPath ?? []));
  const afterOpen = dependentsOf(packages, open);
  const counts = { failed: 0, blocked: 0, unknown: 0, compiled: 0 };
  for (const path of ours) {
    if (failed.has(path)) counts.failed++;
    else if (open.has(path)) counts.unknown++;
    else if (after.has(path)) counts.blocked++;
    else if (afterOpen.has(path) || broken) counts.unknown++;
    else counts.compiled++;
  }
  return { listed: ours.length, ...counts };
}
