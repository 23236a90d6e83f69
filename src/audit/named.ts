import { tagFlag } from '../golang/index.js';
import type { System } from '../system/index.js';
import { goUntil } from './go-command.js';
import { type Listing, patternsWithout } from './list.js';
import type { AuditPlan, Unknown } from './plan.js';
import { NO_PACKAGES, OTHER_REASON, reasonOf } from './reasons.js';
import { REFERENCE } from './reference.js';

export interface Named {
  readonly paths: ReadonlySet<string>;
  /** Those of them that are there with cgo alone. */
  readonly ofC: ReadonlySet<string>;
  /** Patterns that match nothing. */
  readonly empty: readonly string[];
  readonly problem?: string;
}

/** A folder of tests alone is nothing to build. */
const NAMED = '{{if and (not .Error) (or .GoFiles .CgoFiles)}}{{.ImportPath}}{{end}}';

/**
 * What the patterns name for linux/amd64. Names alone, without what they import. Where cgo is off it is asked with cgo as well,
 * which takes no C compiler: `./...` is as silent about a package of C as about one for other architectures.
 */
export async function namedOnAmd64(system: System, plan: AuditPlan): Promise<Named> {
  const [own, withC] = await Promise.all([
    namesOf(system, plan, plan.cgo),
    plan.cgo ? NOTHING : namesOf(system, plan, true),
  ]);
  const problem = own.problem ?? withC.problem;
  if (problem !== undefined) return { ...NOTHING, ofC: new Set(), problem };
  const ofC = new Set([...withC.paths].filter(path => !own.paths.has(path)));
  return {
    paths: new Set([...own.paths, ...ofC]),
    ofC,
    empty: own.empty.filter(one => plan.cgo || withC.empty.includes(one)),
  };
}

type Names = Omit<Named, 'ofC'>;

const NOTHING: Names = { paths: new Set(), empty: [] };

async function namesOf(system: System, plan: AuditPlan, cgo: boolean): Promise<Names> {
  const argv = ['list', '-find', '-e', '-f', NAMED, ...tagFlag(plan.tags), '--', ...plan.patterns];
  const env = { GOOS: REFERENCE.goos, GOARCH: REFERENCE.goarch, CGO_ENABLED: cgo ? '1' : '0' };
  const paths = new Set<string>();
  const { code, cut, stderr } = await goUntil(system, plan.go, plan.until, argv, plan.workspace, env, {
    maxOutput: 1 << 18,
    onLine: (line, stream) => {
      if (stream === 'stdout' && line !== '') paths.add(line);
    },
  });
  if (code === 0 && cut === undefined) return { paths, empty: patternsWithout(stderr.split('\n')) };
  return { ...NOTHING, problem: cut ?? (stderr.trim().slice(-2000) || `go list: ${code}`) };
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
