import type { Check, CheckDefinition, CheckStatus, Evidence } from '../report/model.js';

/** What a check says, before it is known of which server. */
export interface Finding {
  readonly status: CheckStatus;
  readonly title: CheckDefinition['title'];
  readonly evidence: Evidence;
}

export function finding(status: CheckStatus, en: string, zh: string, evidence: Evidence = {}): Finding {
  return { status, title: { en, zh }, evidence };
}

/** `1 handshake`, `4 handshakes`. */
export function many(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}

/** @param subject the server, as reports call it */
export function checkOf(
  { id, severity, fix }: CheckDefinition,
  { status, title, evidence }: Finding,
  subject: string,
): Check {
  return {
    id,
    status,
    severity,
    subject,
    // What a server says of itself may be in it, at any length.
    title: { en: title.en.slice(0, 2000), zh: title.zh.slice(0, 2000) },
    evidence,
    ...(status !== 'pass' && status !== 'skip' && { hint: fix }),
  };
}
