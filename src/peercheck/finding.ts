import type { Text } from '../language/index.js';
import type { CheckStatus, Evidence } from '../report/model.js';

/**
 * What was found of one matter. `pass`: Go's client copes by itself. `warn`: it needs a setting. `fail`: it cannot.
 * `unknown`: the peer did not let itself be measured. `skip`: not asked for, or there is nothing to measure.
 */
export interface Finding {
  /** Stable, for `--json`: `tls/versions`. */
  readonly id: string;
  readonly status: CheckStatus;
  readonly found: Text;
  /** Raw values. What came from the peer is one short line without control characters. */
  readonly evidence: Evidence;
  /** What a client has to do about it. */
  readonly hint?: Text;
}
