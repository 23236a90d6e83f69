import type { Pieces } from './bytes.js';
import type { MemberType } from './paths.js';

export interface Member {
  /** As the archive has it. */
  readonly path: string;
  readonly type: MemberType;
  /** Bytes, as the archive claims. */
  readonly size: number;
  /** Of a symlink. */
  readonly link?: string;
}

/** Takes one member; of a file's bytes it reads as many as it wants. */
export type OnMember = (member: Member, content: Pieces) => Promise<void>;
