import { shorten } from '../language/index.js';
import type { Check } from './model.js';
import { plain } from './plain.js';

type Value = Check['evidence'][string];

export interface Limits {
  /** Of a value. */
  readonly characters: number;
  /** Of a list that are written out. */
  readonly items: number;
}

/** `p_align` and `0x1000`, for each piece of evidence, on one line and of bounded length. */
export function evidencePairs(
  evidence: Check['evidence'],
  limits: Limits = { characters: 300, items: 12 },
): { key: string; value: string }[] {
  return evidenceLists(evidence, limits).map(list => ({ key: list.key, value: onOneLine(list) }));
}

export interface EvidenceList {
  readonly key: string;
  /** Whole, each on one line; the first alone may be cut. A value that is no list is one item. */
  readonly items: readonly string[];
  /** Items that are left out. */
  readonly more: number;
}

export function onOneLine({ items, more }: EvidenceList): string {
  return `${items.join(', ')}${moreWords(more)}`;
}

/** ` … +3`; nothing where nothing is left out. */
export function moreWords(more: number): string {
  return more > 0 ? ` … +${more}` : '';
}

export function evidenceLists(evidence: Check['evidence'], limits: Limits): EvidenceList[] {
  return Object.entries(evidence).map(([key, value]) => ({ key: plain(key), ...bounded(value, limits) }));
}

function bounded(value: Value, { characters, items }: Limits): Omit<EvidenceList, 'key'> {
  const all = Array.isArray(value) ? value : [value];
  const shown: string[] = [];
  let left = characters;
  for (const item of all.slice(0, items)) {
    const text = shorten(plain(String(item)), characters);
    if (shown.length > 0 && text.length > left) break;
    shown.push(text);
    left -= text.length + ', '.length;
  }
  return { items: shown, more: all.length - shown.length };
}
