import type { Goarch } from '../platform/index.js';
import type { Check, Subject, Target } from '../report/model.js';

/** A binary and what is already known of it. */
export interface FileToVerify {
  /** Absolute. Of an archive's member, where it lies now. */
  readonly path: string;
  /** What reports call it, where that is not its path below the workspace. */
  readonly name?: string;
  readonly target?: Target & { readonly goarch: Goarch };
}

/** Everything that was named, sorted by what is to be done with it. */
export interface NamedFiles {
  readonly files: readonly FileToVerify[];
  readonly archives: readonly ArchiveVerdict[];
  /** `README.md: text` */
  readonly passedOver: readonly string[];
  readonly unreadable: readonly Unreadable[];
}

export interface Unreadable {
  /** As reports call it. */
  readonly name: string;
  readonly reason: string;
}

/** A release archive: what it is, what is to be said of it, and the executables in it. */
export interface ArchiveVerdict {
  /** The archive's own bytes, so that a release can be tied to what was verified; of an image in a folder its index. */
  readonly subject?: Subject;
  readonly checks: readonly Check[];
  readonly files: readonly FileToVerify[];
  /** The disk failed while it was read. */
  readonly unreadable?: Unreadable;
}
