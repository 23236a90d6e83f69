import type { Config } from '../config/index.js';
import type { Check } from '../report/model.js';

/**
 * Applies the severities that the configuration gives to checks. The reason and its last day go with every check they
 * touch, so that a reader of the report sees what was waived, by which words, and until when.
 */
export function applyOverrides(checks: readonly Check[], overrides: Config['verify']['checks']): Check[] {
  return checks.map(check => {
    const override = overrides[check.id];
    if (override === undefined || check.status === 'pass' || check.status === 'skip') return check;
    const evidence = { ...check.evidence, waived: override.reason, until: override.until };
    if (override.severity === 'off') return { ...check, status: 'skip', evidence };
    return { ...check, severity: override.severity, evidence };
  });
}
