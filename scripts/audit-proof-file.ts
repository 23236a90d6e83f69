import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Verdict } from '../src/audit/index.js';
import type { Goarch } from '../src/platform/index.js';

/** What docs/audit-proof.json holds: one row for each module, version and target. */
export interface Proof {
  readonly rows: readonly Row[];
}

export interface Row extends Compared {
  readonly module: string;
  readonly version: string;
  /** Packages of it that a small program imports, and names in them, where not the module itself is looked at but a user of it. */
  readonly uses?: readonly string[];
  /** Where not all of it was looked at, `./...`. */
  readonly patterns?: readonly string[];
  readonly goarch: Goarch;
  /** `1.26.8` */
  readonly go: string;
  /** `2026-11-27` */
  readonly date: string;
}

/** Audit's word and that of `go build`. */
export interface Compared {
  /** Packages outside the standard library that audit listed: those of the module and all that they need. */
  readonly graph: number;
  /** Packages that were built one by one: those that `./...` names for this target or for linux/amd64. */
  readonly packages: number;
  /** Those of them that `go build` refuses, in order. */
  readonly refused: readonly string[];
  /** Those of them that audit says cannot be built, in order. */
  readonly blocked: readonly string[];
  /** Those of them that audit says `./...` passes over for this target, which is a warning; in order. */
  readonly dropped: readonly string[];
  readonly verdict: Verdict;
  /** What is at fault, by audit: `golang.org/x/sys@v0.0.0-…`, or a package of the module itself. */
  readonly atFault: readonly Fault[];
  /** Modules that compile and do not work, which makes a verdict of its own: `github.com/mattn/go-sqlite3@v1.14.16 stub`. */
  readonly known: readonly string[];
  /** What audit could not look at, and why. */
  readonly unknown: readonly string[];
  /** Where something is refused. */
  readonly fix?: Fixed;
  readonly seconds: { readonly audit: number; readonly goBuild: number; readonly fix?: number };
}

export interface Fault {
  readonly what: string;
  readonly kind: string;
  /** For linux/amd64 as well, with this Go: not about the target. */
  readonly everywhere: boolean;
}

export interface Fixed {
  /** `golang.org/x/sys v0.1.0` */
  readonly upgrades: readonly string[];
  /** Packages that `go build` refuses once the patch is applied. */
  readonly refused: readonly string[];
  /** As `--fix` says it. */
  readonly unmended: readonly string[];
}

export const FILE = 'docs/audit-proof.json';

export function readProof(): Proof {
  return existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as Proof) : { rows: [] };
}

export const isOf = (row: Row, other: Pick<Row, 'module' | 'version' | 'goarch'>): boolean =>
  row.module === other.module && row.version === other.version && row.goarch === other.goarch;

/** Written after each row, so that a run that is cut off keeps what it found; in the order of names. */
export function addRow(row: Row): void {
  const rows = [...readProof().rows.filter(one => !isOf(one, row)), row].sort((a, b) =>
    nameOf(a) < nameOf(b) ? -1 : 1,
  );
  // A line for each row: what is measured again shows as that in a diff.
  const lines = rows.map(one => `  ${JSON.stringify(one)}`).join(',\n');
  writeFileSync(FILE, `{\n "rows": [\n${lines}\n ]\n}\n`);
}

const nameOf = ({ module, version, goarch }: Row): string => [module, version, goarch].join(' ');

/** The two agree on each package, audit could look at all of it, and its verdict is what follows. */
export function agrees({ refused, blocked, dropped, unknown, known, verdict }: Compared): boolean {
  const said = [...blocked, ...dropped].sort();
  const stops = blocked.length > 0 || known.length > 0;
  const follows = stops
    ? verdict === 'blocked'
    : verdict === 'warnings' || (verdict === 'clean' && dropped.length === 0);
  return said.join() === refused.join() && unknown.length === 0 && follows;
}

/** Something of it does not build, so that `--fix` has something to do. */
export const isBlocked = ({ blocked }: Row): boolean => blocked.length > 0;

/** Something of it does not build here that does for linux/amd64 with as little C: the port's own cost. */
export const isBehind = (row: Row): boolean =>
  isBlocked(row) && row.atFault.some(({ everywhere, kind }) => !everywhere && kind !== 'cgo-only');

/** With the patch applied, `go build` refuses none of its packages any more. */
export const isMended = ({ fix }: Row): boolean => fix !== undefined && fix.refused.length === 0;
