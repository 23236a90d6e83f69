import type { CgoMode, Go } from '../golang/index.js';
import type { Target } from '../report/model.js';
import type { GraphQuery } from './list.js';
import type { Reason } from './reasons.js';

export interface AuditPlan {
  readonly workspace: string;
  readonly go: Go;
  readonly patterns: readonly string[];
  /** The user named the patterns, so that one that matches nothing is a mistake. */
  readonly named: boolean;
  readonly tags: readonly string[];
  readonly trimpath: boolean;
  readonly cgo: boolean;
  /** C compiler by GOARCH; a target without one cannot compile what needs C. */
  readonly cc: Readonly<Record<string, string>>;
  readonly tests: boolean;
  /** When the time of the audit is up, by the system's clock in ms. */
  readonly until: number;
}

/** What is compiled alike. */
export interface CompileQuery {
  readonly workspace: string;
  readonly target: Target;
  readonly cgo: CgoMode;
  readonly tags: readonly string[];
  readonly trimpath: boolean;
  readonly cc?: string;
  /** When the time of the audit is up, by the system's clock in ms. */
  readonly until: number;
  readonly onPackage?: (importPath: string) => void;
}

/** A package that could not be looked at, and why. */
export interface Unknown {
  readonly importPath?: string;
  readonly reason: Reason;
  readonly said: string;
}

export function queryFor({ workspace, patterns, tags, cgo, cc, until }: AuditPlan, target: Target): GraphQuery {
  const compiler = cc[target.goarch];
  return {
    workspace,
    patterns,
    target,
    tags,
    until,
    // What cannot be compiled with C is compiled without, and said to be unknown.
    cgo: cgo && compiler !== undefined ? 'dynamic' : 'off',
    ...(compiler !== undefined && { cc: compiler }),
  };
}
