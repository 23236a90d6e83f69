import type { Text } from '../../language/index.js';

/** What is wrong with a capture file: the only error that its bytes may cause. */
export class CaptureError extends Error {
  override readonly name = 'CaptureError';

  constructor(
    readonly text: Text,
    /** Offset in the file. */
    readonly at: number,
  ) {
    super(`${text.en} (at ${at})`);
  }
}
