import type { Text } from '../../language/index.js';
import type { Evidence } from '../../report/model.js';

/** `point`, `ciphertext`: the peer's bytes are wrong; `private-key`, `plaintext`: ours are. */
export type Sm2Problem = 'point' | 'ciphertext' | 'private-key' | 'plaintext' | 'agreement';

/** What an SM2 operation throws about its input; a signature that does not verify is `false`, not an error. */
export class Sm2Error extends Error {
  override readonly name = 'Sm2Error';
  constructor(
    readonly problem: Sm2Problem,
    readonly text: Text,
    readonly evidence: Evidence = {},
  ) {
    super(`${problem}: ${text.en}`);
  }
}
