import type { System } from '../system/index.js';
import { goUntil } from './go-command.js';
import { type Listing, patternsWithout } from './list.js';
import type { AuditPlan, Unknown } from './plan.js';
import { NO_PACKAGES, OTHER_REASON, reasonOf } from './reasons.js';
import { REFERENCE } from './reference.js';

export interface Named {
  readonly paths: ReadonlySet<string>;
  /** Patterns that match nothing. */
  readonly empty: readonly string[];
  readonly problem?: string;
}

/** A folder of tests alone is nothing to build. */
const NAMED = '{{if and (not .Error) (or .GoFiles .CgoFiles)}}{{.ImportPath}}{{end}}';

/** What the patterns name for linux/amd64. Names alone, without what they import. */
export async function namedOnAmd64(system: System, plan: AuditPlan): Promise<Named> {
  const argv = ['list', '-find', '-e', '-f', NAMED, '--', ...plan.patterns];
  const env = { GOOS: REFERENCE.goos, GOARCH: REFERENCE.goarch, CGO_ENABLED: plan.cgo ? '1' : '0' };
  const paths = new Set<string>();
  const { code, cut, stderr } = await goUntil(system, plan.go, plan.until, argv, plan.workspace, env, {
    maxOutput: 1 << 18,
    onLine: (line, stream) => {
      if (stream === 'stdout' && line !== '') paths.add(line);
    },
  });
  const empty = patternsWithout(stderr.split('\n'));
  if (code === 0 && cut === undefined) return { paths, empty };
  return { paths: new Set(), empty: [], problem: cut ?? (stderr.trim().slice(-2000) || `go list: ${code}`) };
}

/** Patterns of the user that match nothing for the target, and nothing for linux/amd64. */
export function unmatched({ named: byUser }: AuditPlan, { problem, empty }: Listing, named: Named): Unknown[] {
  // Where the target cannot be listed, what could not be listed for amd64 is no second piece of news.
  if (named.problem !== undefined && problem === undefined)
    return [{ reason: reasonOf(named.problem) ?? OTHER_REASON, said: `linux/amd64: ${named.problem}` }];
  if (!byUser) return [];
  const nowhere = empty.filter(pattern => named.empty.includes(pattern));
  return nowhere.map(pattern => ({ reason: NO_PACKAGES, said: `${pattern} matches no packages` }));
}
