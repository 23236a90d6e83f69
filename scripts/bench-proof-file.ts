import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Verdict } from '../src/bench/verdict.js';
import type { Goarch } from '../src/platform/index.js';

/** What docs/bench-proof.json holds. Each part is measured by itself, and kept when another one is measured again. */
export interface Proof {
  machine?: { readonly cores: number; readonly go: string; readonly qemu: string };
  /** The same code as base and as head, by package and architecture. */
  sameCode?: SameCode[];
  /** Planted changes, by function, architecture and size. */
  detection?: Detected[];
  cost?: Cost;
}

/** What else the machine did: whatever it did; nothing of ours; as many endless loops as it has cores. */
export const LOADS = ['shared', 'idle', 'busy'] as const;
export type Load = (typeof LOADS)[number];

export interface SameCode {
  readonly load: Load;
  /** Of the minute before its end. */
  readonly loadAverage?: number;
  readonly package: string;
  readonly goarch: Goarch;
  readonly comparisons: number;
  /** Benchmark, verdict, change. */
  readonly falseAlarms: readonly string[];
  readonly notJudged: readonly string[];
  /** With the reason. */
  readonly broken: readonly string[];
  /** By benchmark: percent of the counts, and what part of them is the scheduler's. */
  readonly variation: Readonly<Record<string, Variation>>;
  /** The same benchmarks by time on this machine. */
  readonly time?: OnTime;
}

/** Percent, and percent. */
export type Variation = readonly [cv: number, scheduler: number];

export interface OnTime {
  readonly comparisons: number;
  /** Those for which github-action-benchmark at 110 % raises an alarm. */
  readonly by110: readonly string[];
  /** Those for which benchstat shows a change: p below 0.05. */
  readonly byBenchstat: readonly string[];
}

export interface Detected {
  readonly module: string;
  readonly function: string;
  readonly benchmark: string;
  readonly goarch: Goarch;
  /** Of one operation at the base. */
  readonly insn: number;
  /** Of the planted loop. */
  readonly rounds: number;
  /** Percent: asked for, really there, and as the judged runs said. */
  readonly wanted: number;
  readonly truth: number;
  readonly measured: number;
  readonly verdict: Verdict;
  /** The function stands first among those that grew. */
  readonly named: boolean;
}

export interface Cost {
  /** CPU time of a run that is counted, in times of the same run by the same QEMU that is not. */
  readonly counting: readonly { readonly goarch: Goarch; readonly benchmark: string; readonly ratio: number }[];
  /** Base against head, from the start of the command to its end. */
  readonly hundred: {
    readonly benchmarks: number;
    readonly targets: readonly string[];
    readonly minutes: number;
    /** Of all processes together. */
    readonly cpuMinutes: number;
    /** Load average before it began: of others. */
    readonly loadBefore: number;
    /** By target: benchmarks that had changed, and so were confirmed. */
    readonly changed: readonly number[];
  };
}

const FILE = 'docs/bench-proof.json';

export function readProof(): Proof {
  return existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as Proof) : {};
}

/** Written after each step, so that a run that is cut off keeps what it found. Read anew: another part may be measured beside. */
export function addToProof(part: (proof: Proof) => Proof): void {
  writeFileSync(FILE, `${JSON.stringify(part(readProof()), null, 1)}\n`);
}
