import type { Check } from './model.js';

/** Of checks of one kind the first, and behind them how many more there are: more of one kind helps nobody. */
export function atMost(most: number, checks: readonly Check[]): Check[] {
  const last = checks[most];
  if (last === undefined) return [...checks];
  const more = checks.length - most;
  const title = { en: `… ${more} more of this kind`, zh: `… 同类还有 ${more} 项` };
  return [...checks.slice(0, most), { ...last, title, evidence: { more } }];
}
