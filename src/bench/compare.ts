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
  /** Every n-th benchmark by its name, from the i-th on: jobs that share the work have all of it between them, and none twice. */
  readonly share?: { readonly i: number; readonly n: number } | undefined;
  /** Where runs of an earlier job may be; without it each is made. */
  readonly kept?: Kept | undefined;
  /** Time for one process. */
  readonly timeoutMs: number;
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
  const { packages, settings, lanes } = experiment;
  const all: Candidate[] = [];
  for (const one of packages) all.push(...(await candidatesOf(one, experiment)));
  const candidates = shared(all, experiment.share);
  const leftOut: string[] = [];
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

function shared(all: readonly Candidate[], share: Experiment['share']): readonly Candidate[] {
  if (share === undefined) return all;
  const names = [...new Set(all.map(one => one.fullName))].sort();
  const ours = new Set(names.filter((_, at) => at % share.n === share.i - 1));
  return all.filter(one => ours.has(one.fullName));
}

async function candidatesOf(one: Package, experiment: Experiment): Promise<Candidate[]> {
  const { runner, pattern, timeoutMs, lanes } = experiment;
  const listed = (binary: TestBinary | undefined) => binary && discover(runner, binary, pattern, timeoutMs, lanes);
  const head = await listed(one.head);
  const base = one.same ? head : await listed(one.base);
  const names = new Set<string>();
  for (const side of [base, head])
    for (const name of [...(side?.found.map(found => found.name) ?? []), ...(side?.broken.keys() ?? [])])
      names.add(name);
  const of = (side: typeof base, name: string) =>
    side?.found.find(found => found.name === name) ?? side?.broken.get(name) ?? side?.broken.get(topOf(name));
  return [...names].map(name => ({
    name,
    fullName: fullName(one.importPath, name),
    package: one,
    base: of(base, name),
    head: of(head, name),
  }));
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
