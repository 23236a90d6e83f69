import type { Check, CheckDefinition } from '../report/model.js';
import { captureChecks } from './capture/definitions.js';
import {
  type CertificateExpectation,
  certificateChecks,
  checkCertificates,
} from './certificates/check-certificates.js';
import { checkScan, scanChecks } from './checks/check-scan.js';
import type { Policy } from './checks/found.js';
import { type Grade, type Graded, grade } from './checks/grade.js';
import { checkOf, finding } from './finding.js';
import type { Handshake } from './scan/handshake.js';
import { got } from './scan/prober.js';
import type { Scan } from './scan/scan.js';
import { timingChecks } from './timing/definitions.js';
import { allEqual } from './wire/bytes.js';

const gradeCheck: CheckDefinition = {
  id: 'gmtls/grade',
  severity: 'error',
  title: { en: 'The grade is not below the one that is asked for', zh: '等级不低于要求' },
  why: {
    en: 'One letter for a page that nobody reads to its end. It is worked out from the other checks by a rule that docs/gmtls.md has in words.',
    zh: '用一个字母概括整份结果。它由其他检查按 docs/gmtls.md 所述规则得出。',
  },
  fix: {
    en: 'Mend what `because` names; or ask for less with `min-grade`.',
    zh: '修复 `because` 所列各项；或用 `min-grade` 降低要求。',
  },
  source: 'docs/gmtls.md of xinchuang-go, Grades',
};

/** Every check id of gm-TLS, for docs/checks.md and `explain`. */
export const gmtlsChecks: readonly CheckDefinition[] = [
  ...scanChecks,
  ...certificateChecks,
  ...captureChecks,
  gradeCheck,
  ...timingChecks,
];

/** Checks of a scan and of every set of certificates that was seen in it. */
export function judgeScan(scan: Scan, policy: Policy, expected: CertificateExpectation): Check[] {
  const checks = [...checkScan(scan, policy, expected.subject)];
  const { tlcp, tls13 } = scan;
  const overTlcp = [tlcp.base, ...tlcp.suites.values(), tlcp.extended].map(got);
  const overTls13 = [tls13.gcm, tls13.ccm, ...tls13.mixed.values()].map(got);
  const both = listOf(overTlcp) !== undefined && listOf(overTls13) !== undefined;
  checks.push(...checkPresented('tlcp', overTlcp, expected));
  // One certificate for both protocols is judged once for each: the roles differ.
  const subject = both ? `${expected.subject} (RFC 8998)` : expected.subject;
  checks.push(...checkPresented('tls13', overTls13, { ...expected, subject }));
  return checks;
}

function checkPresented(
  protocol: 'tlcp' | 'tls13',
  handshakes: readonly (Handshake | undefined)[],
  expected: CertificateExpectation,
): Check[] {
  const list = listOf(handshakes);
  if (list === undefined) return [];
  const stapled = handshakes.find(handshake => handshake?.staple !== undefined);
  const judged = (sent: readonly Uint8Array[], ocsp?: Uint8Array) =>
    checkCertificates({ protocol, list: sent, ...(ocsp !== undefined && { ocsp }) }, expected);
  if (stapled === undefined) return judged(list);
  if (allEqual(list, stapled.certificates)) return judged(list, stapled.staple);
  // Who names the server may get another certificate, and the answer is about that one.
  const isStaple = ({ id }: Check) => id === 'gmtls/ocsp';
  return [
    ...judged(list).filter(check => !isStaple(check)),
    ...judged(stapled.certificates, stapled.staple).filter(isStaple),
  ];
}

/** @returns undefined when no server got as far as its certificates; an empty list is one to be judged */
function listOf(handshakes: readonly (Handshake | undefined)[]): readonly Uint8Array[] | undefined {
  const came = handshakes.flatMap(handshake => (handshake?.presented === true ? [handshake.certificates] : []));
  return came.find(list => list.length > 0) ?? came[0];
}

const ORDER: readonly Grade[] = ['A', 'B', 'C', 'D', 'E', 'F'];

/** The grade as a check, of checks that have their severities. */
export function gradeOf(
  checks: readonly Check[],
  wanted: Grade | undefined,
  subject: string,
): Graded & { readonly check: Check } {
  const graded = grade(checks);
  const enough = wanted === undefined || ORDER.indexOf(graded.grade) <= ORDER.indexOf(wanted);
  const why = graded.because.join(', ');
  const tail = { en: why === '' ? '' : `: ${why}`, zh: why === '' ? '' : `：${why}` };
  const said = finding(
    enough ? 'pass' : 'fail',
    `the grade is ${graded.grade}${enough ? '' : `, and ${wanted} is asked for`}${tail.en}`,
    `等级为 ${graded.grade}${enough ? '' : `，要求 ${wanted}`}${tail.zh}`,
    { grade: graded.grade, wanted: wanted ?? null, because: [...graded.because].slice(0, 200) },
  );
  return { ...graded, check: checkOf(gradeCheck, said, subject) };
}
