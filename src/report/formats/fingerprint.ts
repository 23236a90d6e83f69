import { createHash } from 'node:crypto';
import type { Outcome } from './outcome.js';

/**
 * Numbers findings so that the same one is known again in the next commit: rule, platform, program, target and the
 * source file, but neither line nor hash of the binary. Findings that share all of these get an ordinal, so that no host
 * takes two of them for one.
 */
export function fingerprints(): (outcome: Outcome) => string {
  const seen = new Map<string, number>();
  return ({ id, platform, program, target, location }) => {
    const key = JSON.stringify([id, platform, program, target, location?.path]);
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return createHash('sha256')
      .update(before === 0 ? key : `${key}#${before}`)
      .digest('hex');
  };
}
