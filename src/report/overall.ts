import { type Matrix, type Placed, worse } from './compatibility.js';
import type { CheckStatus } from './model.js';
import type { Rejected } from './read.js';

export interface Overall {
  /** `unknown`: nothing failed, but something that was asked for is not proved. */
  readonly verdict: 'pass' | 'warn' | 'unknown' | 'fail';
  /** 1 when something fails. What is unknown is shown, and stops a release at the gate. */
  readonly exit: 0 | 1;
  /** Checks by what they count as. Those on platforms that are not required are in `tolerated` instead. */
  readonly counts: Readonly<Record<CheckStatus, number>>;
  /** Failures on platforms that are not required. */
  readonly tolerated: number;
  /** Required platforms. */
  readonly platforms: { readonly total: number; readonly blocked: number; readonly unproven: number };
  readonly reports: number;
  readonly rejected: number;
}

/**
 * One verdict over a set. No report at all, a rejected file and a failed check fail it; a platform that is not
 * required never does.
 */
export function overall(matrix: Matrix, reports: number, rejected: readonly Rejected[]): Overall {
  const counts = { pass: 0, fail: 0, warn: 0, unknown: 0, skip: 0 };
  let tolerated = 0;
  for (const placed of matrix.checks) {
    if (placed.counts === undefined) continue;
    if (placed.required) counts[placed.counts]++;
    else if (placed.counts === 'fail') tolerated++;
  }
  const required = matrix.rows.filter(row => row.platform.required);
  const total = required.length;
  const blocked = required.filter(row => row.status === 'fail').length;
  const unproven = required.filter(row => row.status === 'unknown' || row.status === 'skip').length;
  const verdict =
    counts.fail > 0 || rejected.length > 0 || reports === 0
      ? 'fail'
      : counts.unknown > 0 || unproven > 0 || !provesAnything(matrix.checks)
        ? 'unknown'
        : counts.warn > 0
          ? 'warn'
          : 'pass';
  return {
    verdict,
    exit: verdict === 'fail' ? 1 : 0,
    counts,
    tolerated,
    platforms: { total, blocked, unproven },
    reports,
    rejected: rejected.length,
  };
}

function provesAnything(checks: readonly Placed[]): boolean {
  return checks.some(({ counts }) => counts !== undefined && worse(counts, 'skip'));
}
