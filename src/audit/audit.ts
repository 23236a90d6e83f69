import pLimit from 'p-limit';
import type { Target } from '../report/model.js';
import type { System } from '../system/index.js';
import { type Finding, findingsOf } from './findings.js';
import { type Known, knownIn } from './known.js';
import { later } from './later.js';
import type { Listing } from './list.js';
import { type Named, namedOnAmd64, unmatched } from './named.js';
import type { AuditPlan } from './plan.js';
import { referenceOf } from './reference.js';
import { type Looked, list, lookAt } from './target.js';

export type Verdict = 'clean' | 'warnings' | 'blocked' | 'unknown';

export interface TargetAudit extends Looked {
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  readonly known: readonly Known[];
  /** Packages that import `plugin`. */
  readonly plugin: readonly string[];
  /** Packages that a pattern with `...` names for linux/amd64, with cgo too, and silently not for this target. */
  readonly dropped: readonly string[];
  /** Those of them that cgo alone has. */
  readonly droppedOfC: ReadonlySet<string>;
}

export interface AuditEvents {
  readonly onListed?: (target: Target, packages: number) => void;
  readonly onPackage?: (target: Target, importPath: string) => void;
  readonly onTarget?: (audit: Looked) => void;
}

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
  const lists = targets.map(target => later(listing(() => list(system, plan, target))));
  const asked = later(namedOnAmd64(system, plan));
  const looked: Looked[] = [];
  // One after another: each compiles on all cores, and std is a cache of its own for each.
  for (const [index, target] of targets.entries()) {
    const graph = await (lists[index] as (typeof lists)[number]);
    events.onListed?.(target, graph.packages.size);
    const one = await lookAt(system, plan, target, graph, path => events.onPackage?.(target, path));
    events.onTarget?.(one);
    looked.push(one);
  }
  const reference = await referenceOf(system, plan, looked);
  const named = await asked;
  return Promise.all(
    looked.map(async (one, index) => {
      const listing = await (lists[index] as (typeof lists)[number]);
      const open = [
        ...one.unknown,
        ...(one.failures.length > 0 ? reference.unknown : []),
        ...unmatched(plan, listing, named),
      ];
      const all = { ...one, unknown: open };
      return finish(all, await findingsOf(all, reference.fails, plan.cgo), named, isListed(listing), plan);
    }),
  );
}

/** `go build ./...` says nothing of it: no file is left, or tests alone (cmd/go/internal/work/build.go, omitTestOnly). */
function isPassedOver(importPath: string, { packages, failures }: Looked): boolean {
  const one = packages.get(importPath);
  if (one === undefined) return true;
  return one.sourceFiles === 0 && one.error === undefined && !failures.some(failed => failed.importPath === importPath);
}

/** go could list, though it may be that nothing is left for the target. */
function isListed({ packages, empty }: Listing): boolean {
  return packages.size > 0 || empty.length > 0;
}

function finish(
  looked: Looked,
  findings: readonly Finding[],
  named: Named,
  listed: boolean,
  plan: AuditPlan,
): TargetAudit {
  const { packages, unknown, coverage } = looked;
  const known = knownIn(looked, plan.cgo);
  const plugin = [...packages.values()]
    .filter(one => !one.standard && one.imports.includes('plugin'))
    .map(one => one.importPath);
  const dropped = listed ? [...named.paths].filter(path => isPassedOver(path, looked)) : [];
  const blocked = findings.length > 0 || known.some(one => one.severity === 'error');
  const warnings = known.some(one => one.severity === 'warn') || plugin.length > 0 || dropped.length > 0;
  const open = unknown.length > 0 || coverage.unknown > 0 || coverage.listed + coverage.tests === 0;
  const verdict = blocked ? 'blocked' : open ? 'unknown' : warnings ? 'warnings' : 'clean';
  return { ...looked, verdict, findings, known, plugin, dropped, droppedOfC: named.ofC };
}
