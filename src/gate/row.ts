import { shorten, type Text } from '../language/index.js';
import type { Check } from '../report/model.js';
import { type GateCheckId, gateChecks } from './definitions.js';
import type { GatePolicy } from './policy.js';

/** A reason against the release, with what to do about it. */
export function row(id: GateCheckId, status: 'fail' | 'unknown', title: Text, evidence: Check['evidence']): Check {
  const fix = gateChecks.find(check => check.id === id)?.fix;
  return { id, status, severity: 'error', title: shortened(title), evidence, ...(fix && { hint: fix }) };
}

/** Shown, and no reason against the release. */
export function note(id: GateCheckId, title: Text, evidence: Check['evidence']): Check {
  return { id, status: 'warn', severity: 'warn', title: shortened(title), evidence };
}

/** An unknown that the policy names becomes a warning: it is shown, and does not stop the release. */
export function accept(found: Check, id: string, { allowUnknown }: GatePolicy): Check {
  if (!allowUnknown.includes(id)) return found;
  return { ...found, status: 'warn', severity: 'warn' };
}

export const cut = (text: string) => shorten(text, 1500);

function shortened({ en, zh }: Text): Text {
  return { en: cut(en), zh: cut(zh) };
}
