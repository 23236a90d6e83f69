import { shorten } from '../language/index.js';
import type { Check } from './model.js';
import { plain } from './plain.js';

type Value = Check['evidence'][string];

/**
 * `p_align` and `0x1000`, for each piece of evidence, on one line and of bounded length.
 * @param limits characters of a value, and values of a list that are written out
 */
export function evidencePairs(
  evidence: Check['evidence'],
  { characters = 300, items = 12 } = {},
): { key: string; value: string }[] {
  return Object.entries(evidence).map(([key, value]) => ({
    key: plain(key),
    value: shorten(plain(written(value, items)), characters),
  }));
}

function written(value: Value, items: number): string {
  if (!Array.isArray(value)) return String(value);
  const more = value.length > items ? ` … +${value.length - items}` : '';
  return `${value.slice(0, items).map(String).join(', ')}${more}`;
}
