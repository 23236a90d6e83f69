import { type ChosenPlatform, defaultPlatforms, type Platform } from '../platform/index.js';
import type { ActionName, Check, Severity } from '../report/model.js';

/** What a run is told by .xinchuang.yml, with every default filled in. Inputs of an action are laid over it. */
export interface Config {
  readonly lang: 'auto' | 'en' | 'zh-CN';
  readonly platforms: readonly ChosenPlatform[];
  /** false: nobody named any, and they are the common set. */
  readonly platformsNamed: boolean;
  /** Platforms of the user's own, from `define`; an action's `platforms` input may name them too. */
  readonly defined: readonly Platform[];
  /** As in setup-go: `1.26.8`, `1.25.x`, `stable`; absent: from go.mod. */
  readonly goVersion?: string;
  /** Use the mirrors and the module proxy that answer inside mainland China. */
  readonly china: boolean;
  readonly packages: readonly string[];
  readonly build: {
    /** Name template of an output file; absent: the build action's own. */
    readonly output?: string;
    readonly ldflags: readonly string[];
    readonly tags: readonly string[];
    readonly trimpath: boolean;
    readonly cgo: 'off' | 'static' | 'dynamic';
    readonly cc: 'none' | 'gnu' | 'musl' | 'zig';
    readonly rebuildCheck: boolean;
    /** For `{{version}}` in ldflags and output; absent: from git. */
    readonly version?: string;
  };
  readonly verify: {
    readonly static: 'required' | 'allowed';
    /** Sonames that every platform has, beyond those of its libc. */
    readonly allowedLibraries: readonly string[];
    /** RPATH and RUNPATH entries that are meant to be there. */
    readonly allowedRpath: readonly string[];
    /** Arguments of the smoke run; false: nothing is run. */
    readonly run: readonly string[] | false;
    readonly runTimeoutSeconds: number;
    /** Whether symbols and DWARF are to be left out or kept. */
    readonly debugInfo: 'any' | 'stripped' | 'present';
    /** Bytes; absent: no limit. */
    readonly maxSize?: number;
    /** Percent over the baseline. */
    readonly maxGrowthPercent: number;
    /** Container image with LoongArch binutils, by digest. */
    readonly toolsImage?: string;
    /** By check id; those whose date has passed are no longer here. */
    readonly checks: Readonly<Record<Check['id'], CheckOverride>>;
  };
  readonly bench: {
    /** Those with benchmarks, which are not those with programs. */
    readonly packages: readonly string[];
    /** As of `go test -bench`. */
    readonly benchmarks: string;
    /** As they are written: `2%`. */
    readonly failAbove: string;
    readonly noticeAbove: string;
    readonly slowerAbove: string;
    readonly budgetMinutes: number;
    readonly timeoutSeconds: number;
    /** Container images, by their digests. */
    readonly image?: string;
    readonly testImage?: string;
    readonly tests: boolean;
    /** Main packages; empty: none is built; absent: those of `packages` above. */
    readonly programs?: readonly string[];
    /** Arguments; absent: no program is started. */
    readonly start?: readonly string[];
    readonly regionBegin?: string;
    readonly regionEnd?: string;
    readonly regionCommand?: readonly string[];
    /** As the input takes it: settings, or `true` alone. */
    readonly gcSweep?: readonly string[];
    readonly gcBenchmarks?: string;
    readonly history: boolean;
    readonly historyBranch: string;
  };
  readonly gmtls: {
    /** Each has to be spoken; none: one of the two. */
    readonly protocols: readonly ('tlcp' | 'rfc8998')[];
    readonly strict: boolean;
    /** By their names in the standard. */
    readonly requireSuites: readonly string[];
    readonly forbidSuites: readonly string[];
    readonly expiryDays: number;
    /** Absent: what is connected to. */
    readonly host?: string;
    readonly minGrade?: 'A' | 'B' | 'C' | 'D' | 'E';
    /** Server time of a handshake of SM over that of an ordinary one; absent: not judged. */
    readonly maxRatio?: number;
    /** By check id; those whose date has passed are no longer here. */
    readonly checks: Readonly<Record<Check['id'], CheckOverride>>;
  };
  readonly report: { readonly html: boolean };
  readonly gate: {
    /** Actions whose reports must be there. */
    readonly require: readonly ActionName[];
    /** Check ids whose `unknown` does not block. */
    readonly allowUnknown: readonly Check['id'][];
    /** Ids of platforms that a release has to be proved on; absent: the required ones above. */
    readonly platforms?: readonly string[];
    /** Percent over the base; what is absent is not judged. */
    readonly thresholds: { readonly size?: number; readonly insnOp?: number; readonly handshake?: number };
    /** Also those whose date has passed: the gate says so. */
    readonly waivers: readonly {
      readonly check: Check['id'];
      readonly platform?: string;
      readonly program?: string;
      readonly reason: string;
      readonly until: string;
    }[];
  };
}

export interface CheckOverride {
  readonly severity: Severity | 'off';
  readonly reason: string;
  /** Last day on which it holds, UTC: `2027-01-01`. */
  readonly until: string;
}

export function defaultConfig(): Config {
  return {
    lang: 'auto',
    platforms: defaultPlatforms().map(platform => ({ platform, required: true })),
    platformsNamed: false,
    defined: [],
    china: false,
    packages: ['./...'],
    build: { ldflags: [], tags: [], trimpath: true, cgo: 'off', cc: 'none', rebuildCheck: false },
    verify: {
      static: 'required',
      allowedLibraries: [],
      allowedRpath: [],
      run: ['--version'],
      runTimeoutSeconds: 60,
      debugInfo: 'any',
      maxGrowthPercent: 5,
      checks: {},
    },
    bench: {
      packages: ['./...'],
      benchmarks: '.',
      failAbove: '2%',
      noticeAbove: '0.5%',
      slowerAbove: '5%',
      budgetMinutes: 10,
      timeoutSeconds: 60,
      tests: false,
      history: false,
      historyBranch: 'xinchuang-bench',
    },
    gmtls: { protocols: [], strict: false, requireSuites: [], forbidSuites: [], expiryDays: 30, checks: {} },
    report: { html: true },
    gate: { require: ['build', 'verify'], allowUnknown: [], thresholds: {}, waivers: [] },
  };
}
