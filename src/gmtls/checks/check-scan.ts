import type { Check, CheckDefinition } from '../../report/model.js';
import { checkOf } from '../finding.js';
import type { Scan } from '../scan/scan.js';
import { behaviourChecks } from './behaviour-checks.js';
import { endingChecks } from './ending-checks.js';
import type { Policy, ScanCheck } from './found.js';
import { handshakeChecks } from './handshake-checks.js';
import { helloChecks } from './hello-checks.js';
import { suiteChecks } from './suite-checks.js';
import { versionChecks } from './version-checks.js';

const checks: readonly ScanCheck[] = [
  ...handshakeChecks,
  ...suiteChecks,
  ...versionChecks,
  ...behaviourChecks,
  ...helloChecks,
  ...endingChecks,
];

/** Every check id of this folder, for docs/checks.md and `explain`. */
export const scanChecks: readonly CheckDefinition[] = checks.map(({ examine: _, ...definition }) => definition);

/** Judges what a scan found, all but the certificates. @param subject that of each check */
export function checkScan(scan: Scan, policy: Policy, subject: string): Check[] {
  return checks.map(check => checkOf(check, check.examine(scan, policy), subject));
}
