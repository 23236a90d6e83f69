import type { UserError } from '../language/index.js';
import type { Target } from '../report/model.js';
import type { TargetAudit } from './audit.js';
import { OTHER_REASON, reasonOf } from './reasons.js';

/** Of a target that nothing could be found out about: unknown, and why. */
export function couldNotLook(target: Target, why: UserError): TargetAudit {
  const said = why.headline().en;
  return {
    target,
    packages: new Map(),
    failures: [],
    consequences: new Map(),
    unknown: [{ reason: reasonOf(said) ?? OTHER_REASON, said: `${why.code} ${said}` }],
    coverage: { listed: 0, compiled: 0, failed: 0, blocked: 0, unknown: 0, tests: 0 },
    cgo: { needs: new Set(), uses: new Set(), libraries: new Map() },
    ms: 0,
    verdict: 'unknown',
    findings: [],
    known: [],
    plugin: [],
    dropped: [],
  };
}
