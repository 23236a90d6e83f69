import type { UserError } from '../language/index.js';
import type { Target } from '../report/model.js';
import type { TargetAudit } from './audit.js';
import { NOTHING_OF_C } from './cgo.js';
import { NO_GO } from './reasons.js';

/** Of a target for which there is no Go: unknown, and why. */
export function couldNotLook(target: Target, why: UserError): TargetAudit {
  return {
    target,
    packages: new Map(),
    failures: [],
    consequences: new Map(),
    unknown: [{ reason: NO_GO, said: `${why.code} ${why.headline().en}` }],
    coverage: { listed: 0, compiled: 0, failed: 0, blocked: 0, unknown: 0, tests: 0 },
    cgo: NOTHING_OF_C,
    ms: 0,
    verdict: 'unknown',
    findings: [],
    known: [],
    plugin: [],
    dropped: [],
    droppedOfC: new Set(),
  };
}
