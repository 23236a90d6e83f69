import type { Config } from '../config/index.js';
import { isStricter } from '../report/index.js';
import type { Check } from '../report/model.js';

/**
 * Applies the severities that the configuration gives to checks. The reason and its last day go with every check they
 * touch, so that a reader of the report sees what was waived, or made stricter, by which words, and until when. A warning
 * of a check that was made an error is a failure.
 */
export function applyOverrides(checks: readonly Check[], overrides: Config['verify']['checks']): Check[] {
  return checks.map(check => {
    const override = overrides[check.id];
    if (override === undefined || check.status === 'pass' || check.status === 'skip') return check;
    const { severity, reason, until } = override;
    if (severity === 'off') return { ...check, status: 'skip', evidence: { ...check.evidence, waived: reason, until } };
    const stricter = isStricter(severity, check.severity);
    const evidence = { ...check.evidence, [stricter || severity === 'error' ? 'stricter' : 'waived']: reason, until };
    const status = severity === 'error' && check.status === 'warn' ? 'fail' : check.status;
    return { ...check, severity, status, evidence };
  });
}
