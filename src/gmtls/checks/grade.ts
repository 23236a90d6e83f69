import type { Check } from '../../report/model.js';

export type Grade = 'A' | 'B' | 'C' | 'D' | 'E' | 'F';

export interface Graded {
  readonly grade: Grade;
  /** Ids of the checks that it rests on; none for A. */
  readonly because: readonly Check['id'][];
}

/** There is no handshake that a client could trust. */
const UNTRUSTED: ReadonlySet<string> = new Set([
  'gmtls/reachable',
  'gmtls/national',
  'gmtls/handshake',
  'gmtls/finished',
  'gmtls/handshake-signature',
  'gmtls/handshake-id',
  'gmtls/chain',
  'gmtls/cert-count',
  'gmtls/cert-readable',
  'gmtls/host-name',
  'gmtls/validity-sign',
  'gmtls/validity-enc',
  'gmtls/validity-ca',
  'gmtls/signature-id',
  'gmtls/ocsp',
  'gmtls/crl',
]);

/** The server does what no server may do. */
const BROKEN: ReadonlySet<string> = new Set([
  'gmtls/survival',
  'gmtls/unoffered-suite',
  'gmtls/compression',
  'gmtls/hello-version',
  'gmtls/session-id',
  'gmtls/ecdhe-request',
]);

/** Warnings that are about strength, and not about order. */
const WEAK: ReadonlySet<string> = new Set([
  'gmtls/legacy-suites',
  'gmtls/rare-suites',
  'gmtls/gcm',
  'gmtls/renegotiation',
  'gmtls/same-key',
  'gmtls/dual-key',
  'gmtls/mixed-mode',
]);

type Rule = readonly [Grade, (check: Check) => boolean];

/** From the worst: the first that any check fits is the grade. What a check of severity `info` says is no part of it. */
const RULES: readonly Rule[] = [
  ['F', check => failed(check) && UNTRUSTED.has(check.id)],
  ['E', check => failed(check) && BROKEN.has(check.id)],
  ['D', check => failed(check) && check.severity === 'error'],
  ['C', check => wrong(check) && WEAK.has(check.id)],
  ['B', check => wrong(check) || (check.status === 'unknown' && check.severity === 'error')],
];

/** docs/gmtls.md has the same in words. */
export function grade(checks: readonly Check[]): Graded {
  const counted = checks.filter(({ severity }) => severity !== 'info');
  for (const [grade, fits] of RULES) {
    const because = [...new Set(counted.filter(fits).map(({ id }) => id))];
    if (because.length > 0) return { grade, because };
  }
  return { grade: 'A', because: [] };
}

const failed = ({ status, severity }: Check) => status === 'fail' && severity === 'error';
const wrong = ({ status }: Check) => status === 'fail' || status === 'warn';
