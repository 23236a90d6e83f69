import type { Text } from '../language/index.js';
import type { Evidence } from '../report/model.js';

/**
 * What is wrong with the bytes. `unsupported` and `unfinished` leave it open what the archive holds; the others are a
 * verdict on it.
 */
export type ArchiveFault = 'damaged' | 'too-much' | 'digest' | 'encrypted' | 'unsupported' | 'unfinished';

/** The only error that reading a hostile archive may throw. */
export class ArchiveProblem extends Error {
  override readonly name = 'ArchiveProblem';
  constructor(
    readonly fault: ArchiveFault,
    readonly text: Text,
    readonly evidence: Evidence = {},
  ) {
    super(`${fault}: ${text.en}`);
  }
}

export function damaged(en: string, zh: string, evidence: Evidence = {}): ArchiveProblem {
  return new ArchiveProblem('damaged', { en, zh }, evidence);
}

export function unsupported(en: string, zh: string, evidence: Evidence = {}): ArchiveProblem {
  return new ArchiveProblem('unsupported', { en, zh }, evidence);
}
