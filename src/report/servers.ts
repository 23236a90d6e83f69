import { shorten } from '../language/index.js';
import type { Check, CheckStatus, Report } from './model.js';

/** One server that `gmtls` looked at, from the evidence of its checks. */
export interface GradedServer {
  readonly name: string;
  readonly grade: string;
  /** How the grade counts, whatever was asked for. */
  readonly status: CheckStatus;
  /** Ids of the checks that the grade rests on. */
  readonly because: readonly string[];
  /** What is spoken: `E053`, `00C6`, `1.3`. */
  readonly tlcp: readonly string[];
  readonly rfc8998: readonly string[];
  readonly tls: readonly string[];
  /** The day on which the first of its own certificates expires. */
  readonly until: string | undefined;
}

const GRADES: Readonly<Record<string, CheckStatus>> = {
  A: 'pass',
  B: 'pass',
  C: 'warn',
  D: 'warn',
  E: 'fail',
  F: 'fail',
};

/** Worst grade first. Reports may be of anybody: what does not look like what `gmtls` writes is left out. */
export function gradedServers(reports: readonly Report[]): GradedServer[] {
  return reports
    .filter(({ action }) => action === 'gmtls')
    .flatMap(({ checks }) =>
      checks.flatMap(({ id, subject, evidence }) => {
        const grade = String(evidence['grade']);
        const status = Object.hasOwn(GRADES, grade) ? GRADES[grade] : undefined;
        return id !== 'gmtls/grade' || subject === undefined || status === undefined
          ? []
          : [{ ...{ name: subject, grade, status, because: words(evidence, 'because') }, ...spoken(checks, subject) }];
      }),
    )
    .sort((a, b) => b.grade.localeCompare(a.grade) || a.name.localeCompare(b.name));
}

function spoken(checks: readonly Check[], subject: string) {
  const of = (id: string) => checks.find(check => check.id === id && check.subject === subject)?.evidence ?? {};
  const [national, old] = [of('gmtls/national'), of('gmtls/old-versions')];
  const clients = words(of('gmtls/dual-stack'), 'clients').flatMap(client => {
    const [, version, cipher = ''] = /^TLSv(1\.[23]): (.*)$/.exec(client) ?? [];
    // Error codes of Node: no cipher's name begins so.
    return version === undefined || /^E[A-Z]+(?:_|$)/.test(cipher) ? [] : [version];
  });
  const days = ['gmtls/validity-sign', 'gmtls/validity-enc'].flatMap(id => {
    const day = of(id)['notAfter'];
    return typeof day === 'string' && /^\d{4}-\d\d-\d\d$/.test(day) ? [day] : [];
  });
  return {
    tlcp: words(national, 'tlcp'),
    rfc8998: words(national, 'rfc8998'),
    tls: [...['1.0', '1.1'].filter(version => String(old[`TLS ${version}`]).startsWith('ServerHello')), ...clients],
    until: days.sort()[0],
  };
}

const MAX_WORDS = 20;

function words(evidence: Check['evidence'], name: string): string[] {
  const value = evidence[name];
  return Array.isArray(value) ? value.slice(0, MAX_WORDS).map(word => shorten(String(word), 80)) : [];
}
