import type { Severity } from './model.js';

const ORDER: readonly Severity[] = ['info', 'warn', 'error'];

export function isStricter(one: Severity, than: Severity): boolean {
  return ORDER.indexOf(one) > ORDER.indexOf(than);
}
