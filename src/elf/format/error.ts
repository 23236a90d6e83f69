import type { Text } from '../../language/index.js';
import type { Evidence } from '../../report/model.js';

/** What is wrong with the bytes. `read`: the file shrank or the disk failed while we were reading. */
export type ElfProblem =
  | 'not-elf'
  | 'class'
  | 'byte-order'
  | 'version'
  | 'truncated'
  | 'table'
  | 'segment'
  | 'section'
  | 'dynamic'
  | 'too-many'
  | 'read';

/** The only error that reading hostile bytes may throw. `text` says what the file is, or where it lies. */
export class ElfError extends Error {
  override readonly name = 'ElfError';
  constructor(
    readonly problem: ElfProblem,
    readonly text: Text,
    readonly evidence: Evidence = {},
  ) {
    super(`${problem}: ${text.en}`);
  }
}
