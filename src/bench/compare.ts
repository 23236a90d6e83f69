import type { Result, TestBinary } from './benchmark.js';
import { type Calibrated, calibrate } from './calibrate.js';
import { discover } from './discover.js';
import { interleave, once } from './interleave.js';
import type { Kept, RunKey } from './kept.js';
import type { Lanes } from './pool.js';
import type { Runner } from './runner.js';
import type { Pair, Run, Side } from './sample.js';
import { screen } from './screen.js';
import type { Settings } from './settings.js';
import { confirmationRuns, judge, type Settled, type Table } from './verdict.js';

/** One package at base and head. A side without a binary has no such package, or did not compile. */
export interface Package {
  readonly importPath: string;
  readonly base?: TestBinary;
  readonly head?: TestBinary;
  /** Nothing that its benchmarks could see differs: what is measured once holds for both. */
  readonly same: boolean;
}

export interface Experiment {
  readonly packages: readonly Package[];
  /** As of `go test -bench`. */
  readonly pattern: string;
  readonly runner: Runner;
  readonly lanes: Lanes;
  readonly settings: Settings;
  /** The i-th of n parts: jobs that share the work have all of it between them, and none twice. */
  readonly share?: { readonly i: number; readonly n: number } | undefined;
  /** Where runs of an earlier job may be; without it each is made. */
  readonly kept?: Kept | undefined;
  /** Time for one process. */
  readonly timeoutMs: number;
  /** No benchmark is looked for any more when it says so: what time is left is for those that were found. */
  readonly isLate: () => boolean;
  /** No benchmark is begun any more when it says so; what was begun is brought to its end. */
  readonly isOver: () => boolean;
  readonly onProgress?: (done: number, total: number, name: string) => void;
}

export interface Compared {
  readonly table: Table;
  /** How each was run, and what the runs said, by the name of the benchmark with its package. */
  readonly rows: ReadonlyMap<string, Row>;
  /** For which there was no time. */
  readonly leftOut: readonly string[];
  /** Import paths of packages that there was no time to look for benchmarks in. */
  readonly unlisted: readonly string[];
}

export interface Row extends Settled {
  readonly iterations: number;
}

/** `github.com/acme/gateway/codec.BenchmarkEncode/small` */
function fullName(importPath: string, name: string): string {
  return `${importPath}.${name}`;
}

/**
 * Finds the benchmarks, decides how often each is run, screens them all, and confirms what stood out with fresh runs.
 * A benchmark that breaks is a row with its reason, and takes no other with it.
 */
export async function compare(experiment: Experiment): Promise<Compared> {
  const { settings, lanes } = experiment;
  const { candidates, leftOut, unlisted } = await find(experiment);
  let done = 0;
  const screened = await lanes(
    candidates.map(candidate => async () => {
      if (experiment.isOver()) {
        leftOut.push(candidate.fullName);
        return [];
      }
      const row = await screenOne(candidate, experiment);
      experiment.onProgress?.(++done, candidates.length, candidate.fullName);
      return [row];
    }),
  );
  const rows = screened.flat();
  // Never fewer than the screening had: what is confirmed is shown with these figures.
  const runs = Math.max(
    settings.screeningRuns,
    confirmationRuns(
      rows.map(({ row }) => row.screened),
      settings,
    ),
  );
  const settled = await lanes(
    rows.map(({ row, candidate, plan }) => async (): Promise<Row> => {
      if (row.screened.next !== 'confirm' || plan === undefined) return row;
      experiment.onProgress?.(done, candidates.length, candidate.fullName);
      return { ...row, fresh: await run(candidate, plan, runs, 'confirm', experiment) };
    }),
  );
  settled.sort((a, b) => (a.name < b.name ? -1 : 1));
  return {
    table: judge(settled, settings),
    rows: new Map(settled.map(row => [row.name, row])),
    leftOut: leftOut.sort(),
    unlisted,
  };
}

interface Candidate {
  readonly name: string;
  readonly fullName: string;
  readonly package: Package;
  /** What its first run said on each side; text: how it broke; undefined: that side has none. */
  readonly base: Result | string | undefined;
  readonly head: Result | string | undefined;
}

interface Found {
  readonly candidates: Candidate[];
  readonly leftOut: string[];
  readonly unlisted: string[];
}

async function find(experiment: Experiment): Promise<Found> {
  const { packages, isLate } = experiment;
  const all: Found = { candidates: [], leftOut: [], unlisted: [] };
  const inOrder = packages.map(({ importPath }) => importPath).sort();
  for (const one of packages) {
    if (isLate()) {
      all.unlisted.push(one.importPath);
      continue;
    }
    const { candidates, leftOut } = await candidatesOf(one, inOrder.indexOf(one.importPath), experiment);
    all.candidates.push(...candidates);
    all.leftOut.push(...leftOut);
  }
  return all;
}

/** @param nth the package, of all: jobs that share the work see the same ones */
async function candidatesOf(
  one: Package,
  nth: number,
  experiment: Experiment,
): Promise<Pick<Found, 'candidates' | 'leftOut'>> {
  const listed = (binary: TestBinary | undefined) => binary && discover(binary, experiment);
  const head = await listed(one.head);
  const base = one.same ? head : await listed(one.base);
  const unseen = new Set([...(base?.unseen ?? []), ...(head?.unseen ?? [])]);
  const names = new Set<string>();
  // One side alone would look as if the other had none.
  for (const side of [base, head])
    for (const name of [...(side?.found.map(found => found.name) ?? []), ...(side?.broken.keys() ?? [])])
      if (!unseen.has(topOf(name))) names.add(name);
  const of = (side: typeof base, name: string) =>
    side?.found.find(found => found.name === name) ?? side?.broken.get(name) ?? side?.broken.get(topOf(name));
  const isOurs = partOf(nth, [...names], [...unseen], experiment.share);
  const candidates = [...names].filter(isOurs).map(name => ({
    name,
    fullName: fullName(one.importPath, name),
    package: one,
    base: of(base, name),
    head: of(head, name),
  }));
  return { candidates, leftOut: [...unseen].map(name => fullName(one.importPath, name)) };
}

/**
 * Which benchmarks of a package are in the part. It depends on no more than the names of the package's top-level benchmarks
 * and of those below the same one: a job that had no time to look into others has the same part of these.
 */
function partOf(
  nth: number,
  names: readonly string[],
  unseen: readonly string[],
  share: Experiment['share'],
): (name: string) => boolean {
  if (share === undefined) return () => true;
  const tops = [...new Set([...names.map(topOf), ...unseen])].sort();
  const below = new Map(tops.map(top => [top, names.filter(name => topOf(name) === top).sort()]));
  return name => {
    const top = topOf(name);
    return (nth + tops.indexOf(top) + (below.get(top)?.indexOf(name) ?? 0)) % share.n === share.i - 1;
  };
}

function topOf(name: string): string {
  return name.split('/', 1)[0] ?? name;
}

interface ScreenedOne {
  readonly candidate: Candidate;
  readonly row: Row;
  readonly plan?: Calibrated;
}

async function screenOne(candidate: Candidate, experiment: Experiment): Promise<ScreenedOne> {
  const { settings, runner, timeoutMs } = experiment;
  const { fullName: name, base, head, package: of } = candidate;
  const row = (first: Pair, screened: Row['screened'], plan?: Calibrated): ScreenedOne => ({
    candidate,
    ...(plan && { plan }),
    row: { name, first, screened, iterations: plan?.iterations ?? 1 },
  });
  const asSeen: Pair = { ...sideFrom('base', base), ...sideFrom('head', head) };
  const known = screen(name, asSeen, settings, 'retried');
  if (of.head && base === undefined && typeof head === 'object') return measureAlone(of.head, head, row, experiment);
  // Gone, or broken from the first: there is nothing to compare, and that is the verdict.
  if (!of.base || !of.head || typeof base !== 'object' || typeof head !== 'object')
    return row(asSeen, known.next === 'done' ? known : NOTHING);
  const plan = await calibrate(runner, of.base, base, timeoutMs);
  if (plan === undefined) return row({ base: { failed: 'it broke in its trial' } }, BASE_FAILED);
  if (of.same) {
    const run = await once({ name: candidate.name, plan, runner, timeoutMs }, of.head);
    const side: Side = typeof run === 'string' ? { failed: run } : { runs: [run] };
    return row({ base: side, head: side }, typeof run === 'string' ? BOTH_FAILED : STABLE, plan);
  }
  const first = await run(candidate, plan, settings.screeningRuns, 'screen', experiment);
  const screened = screen(name, first, settings, 'first');
  if (screened.next !== 'retry') return row(first, screened, plan);
  const longer = { ...plan, iterations: plan.iterations * screened.iterations };
  const again = await run(candidate, longer, settings.screeningRuns, 'screen', experiment);
  const then = screen(name, again, settings, 'retried');
  return row(again, then.next === 'retry' ? NOTHING : then, longer);
}

/** Nothing to compare with: as many runs as a comparison begins with, so that the figures are as good. */
async function measureAlone(
  binary: TestBinary,
  seen: Result,
  row: (first: Pair, screened: Row['screened'], plan?: Calibrated) => ScreenedOne,
  { settings, runner, timeoutMs }: Experiment,
): Promise<ScreenedOne> {
  const plan = await calibrate(runner, binary, seen, timeoutMs);
  if (plan === undefined) return row({ head: { failed: 'it broke in its trial' } }, HEAD_FAILED);
  const runs: Run[] = [];
  for (let i = 0; i < settings.screeningRuns; i++) {
    const one = await once({ name: seen.name, plan, runner, timeoutMs }, binary);
    if (typeof one === 'string') return row({ head: { failed: one } }, HEAD_FAILED, plan);
    runs.push(one);
  }
  return row({ head: { runs } }, NEW, plan);
}

const NEW = { next: 'done', verdict: 'new' } as const;
const HEAD_FAILED = { next: 'done', verdict: 'error', reason: 'head-failed' } as const;
const STABLE = { next: 'done', verdict: 'stable' } as const;
const BASE_FAILED = { next: 'done', verdict: 'error', reason: 'base-failed' } as const;
const BOTH_FAILED = { next: 'done', verdict: 'error', reason: 'both-failed' } as const;
const NOTHING = { next: 'done', verdict: 'error', reason: 'no-runs' } as const;

function sideFrom(side: 'base' | 'head', seen: Result | string | undefined): Pair {
  if (seen === undefined) return {};
  return { [side]: typeof seen === 'string' ? { failed: seen } : { runs: [seen] } };
}

function run(
  { name, package: { base, head } }: Candidate,
  plan: Calibrated,
  runs: number,
  phase: RunKey['phase'],
  { runner, timeoutMs, kept }: Experiment,
): Promise<Pair> {
  if (!base || !head) throw new Error(`${name} has one side`);
  return interleave({ name, base, head, plan, runs, runner, timeoutMs, phase, kept });
}
