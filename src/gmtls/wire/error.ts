import type { Text } from '../../language/index.js';
import type { Evidence } from '../../report/model.js';

/** What is wrong with what the peer sent. */
export type WireProblem =
  /** It ends in the middle of a field, or a vector is longer than what holds it. */
  | 'short'
  /** Bytes behind the last field. */
  | 'trailing'
  /** A length that the standard, or our limit, does not allow. */
  | 'length'
  /** A value that the standard does not allow in this place. */
  | 'value'
  /** A message or record that is not due. */
  | 'unexpected'
  /** A record that does not open: MAC, padding or tag. */
  | 'mac'
  /** A value that the handshake's secrets contradict. */
  | 'finished';

/** Numbers of RFC 8446 §6 and GB/T 38636 §6.4.4, as what we send back. */
const ALERTS: Readonly<Record<WireProblem, number>> = {
  short: 50,
  trailing: 50,
  length: 50,
  value: 47,
  unexpected: 10,
  mac: 20,
  finished: 51,
};

/** Numbers and names of the protocols are the same in both languages. */
export function wordsOf(said: string | Text): Text {
  return typeof said === 'string' ? { en: said, zh: said } : said;
}

/**
 * The only error that hostile bytes of a peer may cause. `where` names the place as the standard does:
 * `ServerHello.cipher_suite`; `evidence` has values that were on the wire, and never a secret.
 */
export class WireError extends Error {
  override readonly name = 'WireError';
  /** AlertDescription that tells the peer. */
  readonly alert: number;

  constructor(
    readonly problem: WireProblem,
    readonly where: string,
    readonly text: Text,
    readonly evidence: Evidence = {},
    alert: number = ALERTS[problem],
  ) {
    super(`${where}: ${text.en}`);
    this.alert = alert;
  }
}
