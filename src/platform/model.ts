import type { Text } from '../language/index.js';

export const GOARCHES = ['loong64', 'arm64', 'amd64'] as const;
export type Goarch = (typeof GOARCHES)[number];

/** Which LoongArch user space: the kernel and libc interface changed incompatibly before upstreaming. */
export type World = 'old' | 'new';

/** Whose C library, and with it whose loader, a system has. */
export type Libc = 'glibc' | 'musl';

/** How well a value is known. `unknown` has no value and never lets a check pass. */
export type Confidence = 'measured' | 'documented' | 'reported' | 'unknown';

export type Fact<T> =
  | {
      readonly value: T;
      readonly confidence: Exclude<Confidence, 'unknown'>;
      readonly source: string;
      readonly note?: Text;
    }
  | { readonly value: null; readonly confidence: 'unknown'; readonly source: string; readonly note?: Text };

/** One operating system on one architecture on one CPU: what the user picks. */
export interface Platform {
  /** `kylin-v10-sp3/kunpeng-920` */
  readonly id: string;
  readonly name: Text;
  readonly goarch: Goarch;
  readonly os: { readonly id: string; readonly name: Text };
  readonly cpu: {
    readonly id: string;
    readonly name: Text;
    /** What the CPU has beyond its level: `lse`, `lasx`, `avx2`. Absent on a platform of the user's own. */
    readonly features?: Readonly<Record<string, Fact<boolean | string>>>;
  };
  /** Release as `uname -r` gives it, or its leading numbers: `4.19.90`. The oldest that is known there. */
  readonly kernel: Fact<string>;
  /** Absent: glibc, as on every platform of the registry. */
  readonly libc?: Libc;
  /** `2.28`: the newest GLIBC_x.y symbol version there. Unknown, and asked by nobody, with musl. */
  readonly glibc: Fact<string>;
  /** Bytes. */
  readonly page: Fact<number>;
  /** null value with confidence `documented` does not occur: on amd64 and arm64 the field is absent. */
  readonly world?: Fact<World>;
  /** Path of the loader. */
  readonly interp: Fact<string>;
  /** Highest GOARM64 or GOAMD64 that the CPU runs: `v8.0`, `v8.1,crypto`, `v2`. Absent on loong64: Go has no such setting. */
  readonly goLevel?: Fact<string>;
  /** Name for `qemu-<arch> -cpu`, nearest to this CPU; QEMU 7.2 and later know it. */
  readonly qemuCpu?: string;
  /** Other names of a platform that the user defined. */
  readonly aliases?: readonly string[];
  /** What this CPU has, or may have, and that model has not: a program that stops there with SIGILL may run on the CPU. */
  readonly qemuLacks?: readonly string[];
  /** Defined in the user's .xinchuang.yml and not by us. */
  readonly userDefined?: true;
}

/** A platform as chosen for a run. */
export interface ChosenPlatform {
  readonly platform: Platform;
  /** false: judged and shown, but a failure there does not fail the run. */
  readonly required: boolean;
  /** Why it is not required, in the user's words. */
  readonly reason?: string;
}
