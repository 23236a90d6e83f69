import type { Text } from '../language/index.js';
import type { ChosenPlatform, Goarch, Platform } from '../platform/index.js';
import type { CheckDefinition, CheckStatus, Evidence, Severity, Target } from '../report/model.js';
import type { LseScan } from './code/lse-scan.js';
import type { WorldScan } from './code/world-scan.js';
import type { ElfStructure } from './format/file.js';
import type { BuildInfo } from './go/build-info.js';
import type { GoVersion } from './go/go-version.js';
import type { SourcePaths } from './go/pclntab.js';
import type { DebugInfo } from './traces/debug-info.js';
import type { Packing } from './traces/packer.js';
import type { StaticLibc } from './traces/static-libc.js';

/** All that was read from one file, as plain data: checks judge this and do no reading of their own. */
export interface ElfFacts {
  readonly elf: ElfStructure;
  readonly buildInfo: BuildInfo | undefined;
  /** Of the build info; undefined when that is missing or its version has no shape we know. */
  readonly goVersion: GoVersion | undefined;
  readonly sourcePaths: SourcePaths | undefined;
  /** loong64 only. */
  readonly worldScan: WorldScan | undefined;
  /** arm64 only. */
  readonly lseScan: LseScan | undefined;
  /** amd64 only: levels below which the runtime says that it refuses. */
  readonly refusedLevels: readonly string[];
  readonly staticLibc: StaticLibc | undefined;
  readonly packing: Packing;
  readonly debugInfo: DebugInfo;
  /** `go1.26.5` found in read-only data; looked for only where the build info is missing. */
  readonly goVersionStrings: readonly string[];
}

/** A program of another build, as its manifest has it. */
export interface OtherBuild {
  /** Import path of the main package. */
  readonly package: string;
  readonly target: Target;
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
}

/** What the user asks of the file beyond running. */
export interface ElfPolicy {
  /** `required`: nothing may be left to a loader. `allowed`: a dynamic file is judged by its libraries. */
  readonly static: 'required' | 'allowed';
  /** What CGO_ENABLED must be recorded as. */
  readonly cgo: 'off' | 'on' | 'any';
  /** Commit that vcs.revision must be. */
  readonly expectedCommit?: string;
  /** `1.24`, `1.26.3`. */
  readonly minGoVersion?: string;
  /** RPATH and RUNPATH values that are meant to be there. */
  readonly allowedRpath?: readonly string[];
  /** Sonames that the platforms are known to have beyond those of glibc. */
  readonly allowedLibraries?: readonly string[];
  /** Whether symbols and debug information are to be left out or kept; default `any`. */
  readonly debugInfo?: 'any' | 'stripped' | 'present';
  /** The programs of a second build of the same source. */
  readonly rebuilt?: readonly OtherBuild[];
  /** Bytes. */
  readonly maxSize?: number;
  /** The programs of the build that this one is compared with. */
  readonly baseline?: readonly OtherBuild[];
  readonly maxGrowthPercent?: number;
}

/** One file, and what it is judged against. */
export interface Examined extends ElfFacts {
  readonly sha256: string;
  readonly target: Target & { readonly goarch: Goarch };
  /** Those of the target's architecture. */
  readonly platforms: readonly Platform[];
  readonly policy: ElfPolicy;
}

export interface Finding {
  readonly status: CheckStatus;
  /** Absent when it holds on every platform. */
  readonly platform?: string;
  readonly title: Text;
  readonly evidence: Evidence;
  /** In place of the definition's fix. */
  readonly hint?: Text;
  /** In place of the definition's, where the user asked for what the check only tells otherwise. */
  readonly severity?: Severity;
}

export interface ElfCheck extends CheckDefinition {
  /** Only files of this architecture have it. */
  readonly only?: Goarch;
  /** The verdict depends on the architecture: no use where the file is for another one. */
  readonly architecture?: true;
  /** Said of every file, or on every platform, whatever is in the file: without it the file was not judged. */
  readonly always?: 'file' | 'platform';
  readonly examine: (examined: Examined) => readonly Finding[];
}

export function text(en: string, zh: string): Text {
  return { en, zh };
}

/** The platforms that a run chose, as far as they are of this architecture. */
export function platformsOf(chosen: readonly ChosenPlatform[], goarch: Goarch): Platform[] {
  return chosen.map(({ platform }) => platform).filter(platform => platform.goarch === goarch);
}

/** `4.19.90-23.55` against `3.2`: the leading dotted numbers; undefined where there are none. */
export function compareDotted(a: string, b: string): number | undefined {
  const [x, y] = [dotted(a), dotted(b)];
  if (x === undefined || y === undefined) return undefined;
  for (let i = 0; i < Math.max(x.length, y.length); i++) {
    const difference = (x[i] ?? 0) - (y[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function dotted(version: string): number[] | undefined {
  return /^\d{1,9}(?:\.\d{1,9}){0,5}/.exec(version)?.[0].split('.').map(Number);
}
