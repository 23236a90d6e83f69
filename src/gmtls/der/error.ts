import type { Text } from '../../language/index.js';
import type { Evidence } from '../../report/model.js';

/** What is wrong with the bytes, in the words of X.690. */
export type DerProblem = 'truncated' | 'tag' | 'length' | 'depth' | 'trailing' | 'value' | 'too-large';

/** The only error that reading hostile DER may throw. `offset` is of the element, in the bytes of its reader. */
export class DerError extends Error {
  override readonly name = 'DerError';
  readonly evidence: Evidence;
  constructor(
    readonly problem: DerProblem,
    readonly text: Text,
    readonly offset: number,
    evidence: Evidence = {},
  ) {
    super(`${problem}: ${text.en}`);
    this.evidence = { ...evidence, offset };
  }
}
