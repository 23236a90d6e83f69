import type { Report } from './model.js';

/** A check that the configuration took back, wholly or in part: what it found does not count as it would. */
export interface Waiver {
  readonly id: string;
  readonly reason: string;
  /** Last day on which it holds. */
  readonly until: string;
  /** Findings that it concerns. */
  readonly count: number;
}

/** Waivers that changed something, in the order of their ids: a reader must see them without looking at the evidence. */
export function waivers(reports: readonly Report[]): Waiver[] {
  const found = new Map<string, Waiver>();
  for (const { id, evidence } of reports.flatMap(report => report.checks)) {
    const { waived: reason, until } = evidence;
    if (typeof reason !== 'string') continue;
    const day = typeof until === 'string' ? until : '?';
    const key = JSON.stringify([id, reason, day]);
    found.set(key, { id, reason, until: day, count: (found.get(key)?.count ?? 0) + 1 });
  }
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
