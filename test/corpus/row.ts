import type { ElfPolicy } from '../../src/elf/index.js';
import type { Goarch } from '../../src/platform/index.js';
import type { Lab } from './lab.js';

/** How a file of the corpus comes to be. `how` is for people. */
export interface Made {
  readonly how: string;
  /** Writes the file to `path`. */
  readonly make: (lab: Lab, path: string) => Promise<void>;
}

/** What becomes of a file that is started. `foreign`: refused as no program for this machine. */
export type Outcome = 'starts' | 'SIGILL' | 'SIGSEGV' | 'refuses' | 'loader' | 'foreign';

export type Linking = 'static' | 'static-pie' | 'loader-dependent' | 'dynamic';

/** What tools of other people read out of a file whose next version we do not know. */
export interface Seen {
  /** `2.34`: the newest GLIBC_x.y that readelf lists; undefined without any. */
  readonly glibc: string | undefined;
  /** `go1.26.4`, as `go version` says. */
  readonly go: string | undefined;
}

/** One file, and everything that must be said of it. */
export interface Row {
  readonly made: Made;
  /** GOARCH that is asked for; absent: whatever the file says. */
  readonly target?: Goarch;
  /** `strict` where absent: static, without cgo. */
  readonly policy?: ElfPolicy;
  /** absent: the file cannot be read. */
  readonly linking?: Linking;
  /** Every finding that is neither pass nor skip, as `status id platform` or `status id`. */
  readonly findings: readonly string[] | ((seen: Seen) => readonly string[]);
  /** By QEMU's name for a CPU where they differ; absent: it is no program. */
  readonly runs?: Outcome | Readonly<Record<string, Outcome>>;
  /** Arguments with which it ends by itself with 0. */
  readonly argv?: readonly string[];
  /** What file(1) must say beyond what follows from our own reading, or instead where we cannot read the file. */
  readonly file?: readonly string[];
  /** Where other tools are known to see less than we do, and why. */
  readonly blind?: { readonly [Tool in 'readelf' | 'scanelf' | 'file' | 'go']?: string };
}
