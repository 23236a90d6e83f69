import type { Metric } from '../report/model.js';
import { type Allocated, judgeAllocations } from './allocations.js';
import { type Grown, grown } from './grown.js';
import { mannWhitney, runsNeeded, smallestP } from './mann-whitney.js';
import { type Pair, type Run, samplesOf } from './sample.js';
import { type Reason, runsOf, type Screened, type Statistic } from './screen.js';
import { floorOf, type Settings } from './settings.js';
import { band, change, geometricMean, holm, middle } from './statistics.js';
import { judgeTime, type Timed } from './time.js';

export type Verdict = NonNullable<Metric['verdict']>;

/** A benchmark as it stands when no more runs are wanted. */
export interface Settled {
  readonly name: string;
  readonly screened: Exclude<Screened, { next: 'retry' }>;
  /** The runs that screened it: with 4N where it was retried. */
  readonly first: Pair;
  /** Those that came afterwards, of what was to be confirmed. */
  readonly fresh?: Pair;
}

/** Instructions of one benchmark, base against head. */
export interface Counted {
  readonly unit: Statistic;
  readonly base: number;
  readonly head: number;
  /** 0.01 for +1 %. */
  readonly change: number;
  readonly verdict: Verdict;
  /** Below are those of a confirmation alone. */
  readonly band?: number;
  readonly p?: number;
  readonly adjustedP?: number;
}

export interface Judged {
  readonly name: string;
  /** The worst of what was judged. */
  readonly verdict: Verdict;
  readonly reason?: Reason;
  /** What speaks for its speed, where anything does. */
  readonly counted?: Counted;
  readonly allocated: readonly Allocated[];
  /** On silicon alone, from the first runs. */
  readonly timed?: Timed;
  /** Change outside the runtime, for those who read on; undefined where functions were not told apart. */
  readonly userChange?: number;
  /** Those that grew most, of what changed. */
  readonly grown: readonly Grown[];
  /** Runs of each side that the figures rest on. */
  readonly runs: { readonly base: number; readonly head: number };
}

export interface Table {
  readonly rows: readonly Judged[];
  /** Over all benchmarks that have instructions on both sides: 0.01 for +1 %. */
  readonly geomean?: number;
  /** In how many rows a change of instructions was tested for. */
  readonly tested: number;
}

/** How many fresh runs of each side the confirmation of so many candidates takes. */
export function confirmationRuns(screened: readonly Screened[], { alpha }: Settings): number {
  const tests = screened.filter(one => one.next === 'confirm' && one.statistic !== undefined).length;
  return runsNeeded(tests, alpha, 'one-odd-run');
}

/**
 * The verdicts of a table. Of what was only screened: stable, noisy, new, gone, error. Of what was to be confirmed, from its
 * fresh runs alone:
 *
 * - changed: the medians lie farther apart than the band, which is the floor at least, **and** Mann-Whitney's p, by
 *   Holm's correction over all that were to be confirmed, is below alpha;
 * - regression: changed, by more than `fail`; notice: changed upwards, by less; improved: changed downwards.
 *
 * The first runs chose, the fresh ones judge. So the level holds whatever the choice was: given the choice, these are
 * `tested` tests on data that had no part in it (Cox 1975, "A note on data-splitting"; Wasserman & Roeder 2009, "High
 * dimensional variable selection", call it screen and clean). Testing all runs together would count the chance that made a
 * row stand out a second time; testing every row of the table at once would want ten runs of each instead of five.
 */
export function judge(table: readonly Settled[], settings: Settings): Table {
  const samples = table.map(freshSamples);
  const ps = samples.flatMap(one => (one ? [mannWhitney(one.base, one.head).p] : []));
  const adjusted = holm(ps);
  let at = 0;
  const tests = samples.map(one => one && { ...one, p: ps[at] ?? 1, adjustedP: adjusted[at++] ?? 1 });
  const rows = table.map((row, n) => judgeRow(row, tests[n], ps.length, settings));
  const ratios = rows.flatMap(({ counted }) =>
    counted && counted.base > 0 && counted.head > 0 ? [counted.head / counted.base] : [],
  );
  const mean = geometricMean(ratios);
  return { rows, tested: ps.length, ...(mean !== undefined && { geomean: mean - 1 }) };
}

interface Test {
  readonly unit: Statistic;
  readonly base: readonly number[];
  readonly head: readonly number[];
  readonly p: number;
  readonly adjustedP: number;
}

function freshSamples({ screened, fresh }: Settled): Pick<Test, 'unit' | 'base' | 'head'> | undefined {
  if (screened.next !== 'confirm' || screened.statistic === undefined) return undefined;
  const unit = screened.statistic;
  const [base, head] = [fresh?.base, fresh?.head].map(side => samplesOf(runsOf(side) ?? [], unit));
  return base && head && { unit, base, head };
}

function judgeRow(row: Settled, test: Test | undefined, tests: number, settings: Settings): Judged {
  const { name, screened, first, fresh } = row;
  const confirmed = screened.next === 'confirm';
  const pair = confirmed && fresh ? fresh : first;
  const [before, now] = [runsOf(pair.base) ?? [], runsOf(pair.head) ?? []];
  const counted = test ? judgeTest(name, test, screened, settings) : screenedCount(before, now, screened);
  const changed = confirmed && counted !== undefined && counted.verdict !== 'stable' && counted.verdict !== 'noisy';
  const reason = reasonOf(row, test, tests, settings);
  // What was not suspected, or not run again, has no change of allocations.
  const allocated = confirmed && fresh ? judgeAllocations(before, now, settings).map(confirmedBy(first, settings)) : [];
  const timed = judgeNs(first, settings);
  const user = [before, now].map(runs => samplesOf(runs, 'user-insn/op')) as [number[]?, number[]?];
  return {
    name,
    verdict: reason === undefined ? worstOf(screened, counted, [...allocated, ...(timed ? [timed] : [])]) : 'error',
    ...(reason !== undefined && { reason }),
    ...(counted && { counted }),
    allocated: allocated.length > 0 ? allocated : asScreened(before, now, settings),
    ...(timed && { timed }),
    ...(user[0] && user[1] && { userChange: change(user[0], user[1]) }),
    grown: changed && reason === undefined ? grown(before, now) : [],
    runs: { base: before.length, head: now.length },
  };
}

/** Instructions of one operation. With less in it the body is empty, and what differs is done once for all of them. */
const LEAST = 0.1;

function judgeTest(name: string, test: Test, screened: Screened, settings: Settings): Counted {
  const { unit, base, head, p, adjustedP } = test;
  const by = change(base, head);
  const width = band(base, head, floorOf(name, settings));
  const moved = Math.abs(middle(head) - middle(base));
  const changed = adjustedP < settings.alpha && Math.abs(by) > width && moved >= LEAST;
  const quiet = screened.next === 'confirm' && screened.noisy ? 'noisy' : 'stable';
  const verdict = !changed ? quiet : by < 0 ? 'improved' : by > settings.fail ? 'regression' : 'notice';
  return { unit, base: middle(base), head: middle(head), change: by, verdict, band: width, p, adjustedP };
}

function judgeNs({ base, head }: Pair, { timeFail }: Settings): Timed | undefined {
  const [before, now] = [base, head].map(side => samplesOf(runsOf(side) ?? [], 'ns/op'));
  return timeFail !== undefined && before && now ? judgeTime(before, now, timeFail) : undefined;
}

/** What was not tested is shown with the figures that it has. */
function screenedCount(before: readonly Run[], now: readonly Run[], screened: Screened): Counted | undefined {
  const unit = ('statistic' in screened ? screened.statistic : undefined) ?? 'insn/op';
  const [base, head] = [samplesOf(before, unit), samplesOf(now, unit)];
  if (!base || !head) return undefined;
  const noisy = screened.next === 'confirm' ? screened.noisy : screened.next === 'done' && screened.verdict === 'noisy';
  const verdict = noisy ? 'noisy' : 'stable';
  return { unit, base: middle(base), head: middle(head), change: change(base, head), verdict };
}

/** What should have been confirmed and was not has no verdict: it must not look like one. */
function reasonOf(row: Settled, test: Test | undefined, tests: number, settings: Settings): Reason | undefined {
  const { screened, fresh } = row;
  if (screened.next !== 'confirm') return 'reason' in screened ? screened.reason : undefined;
  if (!fresh) return 'not-confirmed';
  const [base, head] = [fresh.base, fresh.head].map(side => side !== undefined && 'failed' in side);
  if (base || head) return base && head ? 'both-failed' : base ? 'base-failed' : 'head-failed';
  if (screened.statistic === undefined) return undefined;
  if (!test) return 'not-confirmed';
  const runs = Math.min(test.base.length, test.head.length);
  return smallestP(runs) * tests < settings.alpha ? undefined : 'too-few-runs';
}

/** What changed in the fresh runs has changed where it had done so, in the same direction, in the first. */
function confirmedBy({ base, head }: Pair, settings: Settings): (allocated: Allocated) => Allocated {
  const before = judgeAllocations(runsOf(base) ?? [], runsOf(head) ?? [], settings);
  return fresh => {
    const first = before.find(({ unit }) => unit === fresh.unit);
    const same = first && fresh.verdict !== 'stable' && first.head > first.base === fresh.head > fresh.base;
    return same && first.verdict !== 'stable' ? fresh : { ...fresh, verdict: 'stable' };
  };
}

function asScreened(before: readonly Run[], now: readonly Run[], settings: Settings): Allocated[] {
  return judgeAllocations(before, now, settings).map(one => ({ ...one, verdict: 'stable' }));
}

/** Worst first. What is better in one figure does not make up for what is worse in another. */
const ORDER: readonly Verdict[] = ['error', 'regression', 'notice', 'noisy', 'new', 'gone', 'improved', 'stable'];

function worstOf(screened: Screened, counted: Counted | undefined, besides: readonly (Allocated | Timed)[]): Verdict {
  const all: Verdict[] = besides.map(({ verdict }) => verdict);
  if (screened.next === 'done') all.push(screened.verdict);
  // Noise that kept its instructions from being judged stays said when only its allocations were confirmed.
  if (counted) all.push(counted.verdict);
  return ORDER.find(one => all.includes(one)) ?? 'stable';
}
