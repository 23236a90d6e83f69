import type { Check, CheckDefinition } from '../../report/model.js';
import type { Scan } from '../scan/scan.js';
import { behaviourChecks } from './behaviour-checks.js';
import type { Policy, ScanCheck } from './found.js';
import { handshakeChecks } from './handshake-checks.js';
import { suiteChecks } from './suite-checks.js';
import { versionChecks } from './version-checks.js';

const checks: readonly ScanCheck[] = [...handshakeChecks, ...suiteChecks, ...versionChecks, ...behaviourChecks];

/** Every check id of this folder, for docs/checks.md and `explain`. */
export const scanChecks: readonly CheckDefinition[] = checks.map(({ examine: _, ...definition }) => definition);

/** Judges what a scan found, all but the certificates. @param subject that of each check */
export function checkScan(scan: Scan, policy: Policy, subject: string): Check[] {
  return checks.map(({ id, severity, fix, examine }) => {
    const { status, title, evidence } = examine(scan, policy);
    return {
      id,
      status,
      severity,
      subject,
      title: { en: title.en.slice(0, 2000), zh: title.zh.slice(0, 2000) },
      evidence,
      ...(status !== 'pass' && status !== 'skip' && { hint: fix }),
    };
  });
}
