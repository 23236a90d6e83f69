import pLimit from 'p-limit';
import { runGo } from '../golang/index.js';
import type { Target } from '../report/model.js';
import type { System } from '../system/index.js';
import { NOTHING_OF_C } from './cgo.js';
import { compile } from './compile.js';
import { fromCompiler, fromList } from './failures.js';
import { type Finding, findingsOf } from './findings.js';
import { dependentsOf, topOf } from './graph.js';
import { type Known, knownIn } from './known.js';
import { listGraph } from './list.js';
import { type AuditPlan, queryFor } from './plan.js';
import { type Looked, list, lookAt } from './target.js';
import { compileTests } from './tests.js';

export type Verdict = 'clean' | 'warnings' | 'blocked' | 'unknown';

export interface TargetAudit extends Looked {
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  readonly known: readonly Known[];
  /** Packages that import `plugin`. */
  readonly plugin: readonly string[];
  /** Packages that a pattern with `...` names for linux/amd64 and silently not for this target. */
  readonly dropped: readonly string[];
}

export interface AuditEvents {
  readonly onListed?: (target: Target, packages: number) => void;
  readonly onPackage?: (target: Target, importPath: string) => void;
  readonly onTarget?: (audit: Looked) => void;
}

/** What decides whether a failure is about the target. */
const REFERENCE: Target = { goos: 'linux', goarch: 'amd64', variant: 'v1' };

/**
 * Will this module graph compile for the targets, and work there? Each is listed, then compiled; what fails is compiled for
 * linux/amd64 too, unless that is a target itself, since what fails there as well is not about the target.
 */
export async function audit(
  system: System,
  plan: AuditPlan,
  targets: readonly Target[],
  events: AuditEvents = {},
): Promise<TargetAudit[]> {
  const listing = pLimit(2);
  const lists = targets.map(target => listing(() => list(system, plan, target)));
  const asked = namedOnAmd64(system, plan);
  const looked: Looked[] = [];
  // One after another: each compiles on all cores, and std is a cache of its own for each.
  for (const [index, target] of targets.entries()) {
    const graph = await (lists[index] as (typeof lists)[number]);
    events.onListed?.(target, graph.packages.size);
    const one = await lookAt(system, plan, target, graph, path => events.onPackage?.(target, path));
    events.onTarget?.(one);
    looked.push(one);
  }
  const failsOnAmd64 = await reference(system, plan, looked);
  const named = await asked;
  return Promise.all(looked.map(async one => finish(one, await findingsOf(one, failsOnAmd64, plan.cgo), named, plan)));
}

function finish(
  looked: Looked,
  findings: readonly Finding[],
  named: ReadonlySet<string>,
  plan: AuditPlan,
): TargetAudit {
  const { packages, unknown, coverage } = looked;
  const known = knownIn(looked, plan.cgo);
  const plugin = [...packages.values()]
    .filter(one => !one.standard && one.imports.includes('plugin'))
    .map(one => one.importPath);
  const dropped = [...named].filter(path => !packages.has(path) && packages.size > 0);
  const blocked = findings.length > 0 || known.some(one => one.severity === 'error');
  const warnings = known.some(one => one.severity === 'warn') || plugin.length > 0 || dropped.length > 0;
  const open = unknown.length > 0 || coverage.unknown > 0 || coverage.listed === 0;
  const verdict = blocked ? 'blocked' : open ? 'unknown' : warnings ? 'warnings' : 'clean';
  return { ...looked, verdict, findings, known, plugin, dropped };
}

/**
 * Of the packages that fail for a target those that fail for linux/amd64 too. Only they and what they import are compiled: of
 * one that compiles for the target there is nothing to compare.
 */
async function reference(
  system: System,
  plan: AuditPlan,
  looked: readonly Looked[],
): Promise<(importPath: string) => boolean> {
  const there = looked.find(one => one.target.goos === 'linux' && one.target.goarch === 'amd64');
  if (there !== undefined) {
    const fails = new Set(there.failures.map(one => one.importPath));
    return path => fails.has(path);
  }
  const failures = looked.flatMap(one => one.failures);
  const paths = [...new Set(failures.filter(one => one.kind !== 'test').map(one => one.importPath))];
  const tested = [...new Set(failures.filter(one => one.kind === 'test').map(one => one.importPath))];
  const fails = new Set<string>();
  if (paths.length > 0) {
    const query = { ...queryFor(plan, REFERENCE), patterns: paths };
    const { packages } = await listGraph(system, plan.go, query);
    const listed = fromList(packages, NOTHING_OF_C);
    for (const one of [...listed.failures, ...listed.unknown])
      if (one.importPath !== undefined) fails.add(one.importPath);
    const after = dependentsOf(packages, fails);
    const can = new Set(paths.filter(path => packages.has(path) && !fails.has(path) && !after.has(path)));
    const { failed } =
      can.size === 0
        ? { failed: new Map() }
        : await compile(system, plan.go, { ...query, trimpath: plan.trimpath }, topOf(packages, can));
    for (const one of fromCompiler({ failed }).failures) fails.add(one.importPath);
  }
  if (tested.length > 0) {
    const query = { ...queryFor(plan, REFERENCE), patterns: tested };
    const tests = await compileTests(system, plan, query, fails);
    for (const one of tests.failures) fails.add(one.importPath);
  }
  return path => fails.has(path);
}

/** Names alone, without what they import. */
async function namedOnAmd64(system: System, plan: AuditPlan): Promise<ReadonlySet<string>> {
  const argv = ['list', '-find', '-e', '-f', '{{if not .Error}}{{.ImportPath}}{{end}}', '--', ...plan.patterns];
  const env = { GOOS: REFERENCE.goos, GOARCH: REFERENCE.goarch, CGO_ENABLED: plan.cgo ? '1' : '0' };
  const { stdout, code } = await runGo(system, plan.go, argv, plan.workspace, env, {
    allowFailure: true,
    maxOutput: 8 << 20,
  });
  return new Set(code === 0 ? stdout.split('\n').filter(line => line !== '') : []);
}
