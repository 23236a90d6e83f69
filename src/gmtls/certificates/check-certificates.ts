import type { Check, CheckDefinition } from '../../report/model.js';
import { DerError } from '../der/error.js';
import { checkOf } from '../finding.js';
import { type Certificate, readCertificate } from '../x509/certificate.js';
import type { Crl } from '../x509/crl.js';
import { readOcspResponse } from '../x509/ocsp.js';
import { chainChecks } from './chain-checks.js';
import { dualChecks } from './dual-checks.js';
import type { CertificateCheck, Examined, Presented } from './examined.js';
import { nameChecks } from './name-checks.js';
import { revocationChecks } from './revocation-checks.js';
import { rolesOf } from './roles.js';

/** What a server, or a client, sent of itself, as bytes that nobody has looked at. */
export interface SentCertificates {
  readonly protocol: Examined['protocol'];
  /** Default: server. */
  readonly side?: Examined['side'];
  /** DER, in the order of the Certificate message. */
  readonly list: readonly Uint8Array[];
  /** The OCSPResponse of CertificateStatus or of the status_request extension. */
  readonly ocsp?: Uint8Array;
}

export interface CertificateExpectation {
  /** The `subject` of each check. */
  readonly subject: string;
  readonly roots: readonly Certificate[];
  /** What the client connected to; undefined: the name is not judged. */
  readonly host?: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** When revocation lists are judged, where that is another day. Default: `now`. */
  readonly today?: number;
  /** Fewer days of validity left are a warning. */
  readonly expiryDays: number;
  readonly crls: readonly Crl[];
}

const checks: readonly CertificateCheck[] = [...dualChecks, ...chainChecks, ...nameChecks, ...revocationChecks];

/** Every check id of this folder, for docs/checks.md and `explain`. */
export const certificateChecks: readonly CheckDefinition[] = checks.map(({ examine: _, ...definition }) => definition);

/** More certificates are not read: 20 verifications of SM2 are 40 ms, and real lists have up to six. */
const MAX_CERTIFICATES = 20;

/** Judges the certificates of a server or client. Whatever the bytes are, there is a verdict; nothing is thrown or fetched. */
export function checkCertificates(sent: SentCertificates, expected: CertificateExpectation): Check[] {
  const examined = examine(sent, expected);
  return checks.flatMap(check => check.examine(examined).map(found => checkOf(check, found, expected.subject)));
}

function examine(
  { protocol, side = 'server', list, ocsp }: SentCertificates,
  expected: CertificateExpectation,
): Examined {
  const presented = list.slice(0, MAX_CERTIFICATES).map(readPresented);
  const placed = presented.filter(one => 'certificate' in one);
  const { roots, host, now, today = now, expiryDays, crls } = expected;
  return {
    protocol,
    side,
    presented,
    ...rolesOf(placed, protocol, roots),
    roots,
    host,
    now,
    today,
    expiryDays,
    ocsp: ocsp === undefined ? undefined : orProblem(() => readOcspResponse(ocsp)),
    crls,
  };
}

function readPresented(bytes: Uint8Array, position: number): Presented {
  const read = orProblem(() => readCertificate(bytes));
  return read instanceof DerError ? { position, problem: read } : { position, certificate: read };
}

function orProblem<T>(read: () => T): T | DerError {
  try {
    return read();
  } catch (error) {
    if (error instanceof DerError) return error;
    throw error;
  }
}
