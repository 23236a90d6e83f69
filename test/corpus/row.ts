import type { ElfPolicy } from '../../src/elf/index.js';
import type { Goarch } from '../../src/platform/index.js';
import type { System } from '../../src/system/index.js';
import type { Debian13 } from '../debian/debian-13.js';
import type { GoCommand, GoVersion } from './go-toolchains.js';

/** Where the corpus is made: a folder, the compilers, and the files that others are made from. */
export interface Lab {
  readonly system: System;
  readonly folder: string;
  /** Go source: a module with the packages hello, users, native … */
  readonly source: string;
  readonly go: (version: GoVersion) => Promise<GoCommand>;
  readonly debian13: () => Promise<Debian13>;
  /** Path of a row's file, made when it is first asked for. */
  readonly file: (name: string) => Promise<string>;
  /** One line on what was fetched, for a package whose version moves. */
  readonly note: (text: string) => void;
  readonly notes: readonly string[];
  readonly close: () => Promise<void>;
}

/** How a file of the corpus comes to be. `how` is for people. */
export interface Made {
  readonly how: string;
  /** Writes the file to `path`. */
  readonly make: (lab: Lab, path: string) => Promise<void>;
}

/** What becomes of a file that is started. `foreign`: refused as no program for this machine. */
export type Outcome = 'starts' | 'SIGILL' | 'SIGSEGV' | 'SIGBUS' | 'refuses' | 'loader' | 'foreign';

export type Linking = 'static' | 'static-pie' | 'loader-dependent' | 'dynamic';

/** What tools of other people read out of a file whose next version we do not know. */
export interface Seen {
  /** `2.34`: the newest GLIBC_x.y that readelf lists; undefined without any. */
  readonly glibc: string | undefined;
  /** Settings that `go version -m` lists, as `vcs.modified=true`. */
  readonly settings: readonly string[];
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
  /** Which QEMU, where the file does not say. */
  readonly runsAs?: Goarch;
  /** Arguments with which it ends by itself with 0. */
  readonly argv?: readonly string[];
  /** What file(1) must say beyond what follows from our own reading, or instead where we cannot read the file. */
  readonly file?: readonly string[];
  /** Why the file itself does not say what a check asks: then some answers are `unknown`. */
  readonly unsaid?: string;
  /** Where other tools are known to see less than we do, and why. */
  readonly blind?: { readonly [Tool in 'readelf' | 'scanelf' | 'file' | 'go']?: string };
}
