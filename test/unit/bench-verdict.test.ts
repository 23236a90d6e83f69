import { describe, expect, test } from '@jest/globals';
import { judgeExact } from '../../src/bench/allocations.js';
import { isRuntime } from '../../src/bench/runtime-functions.js';
import type { Pair, Run } from '../../src/bench/sample.js';
import { type Screened, screen } from '../../src/bench/screen.js';
import { DEFAULTS, type Settings } from '../../src/bench/settings.js';
import { judgeTime } from '../../src/bench/time.js';
import { confirmationRuns, judge, type Settled } from '../../src/bench/verdict.js';

const counts = (...insn: number[]): Run[] => insn.map(one => ({ insn: one, allocs: 9, bytes: 304 }));
const pair = (base: readonly Run[], head: readonly Run[]): Pair => ({ base: { runs: base }, head: { runs: head } });
const times = (count: number, run: Run): Run[] => new Array<Run>(count).fill(run);
const screened = (given: Pair, attempt: 'first' | 'retried' = 'first', settings = DEFAULTS) =>
  screen('BenchmarkX', given, settings, attempt);

/** Screens `first`, and judges it with the fresh runs alone in its table. */
function verdict(first: Pair, fresh?: Pair, settings: Settings = DEFAULTS, attempt: 'first' | 'retried' = 'first') {
  const found = screened(first, attempt, settings);
  if (found.next === 'retry') throw new Error('wants a retry');
  const row: Settled = { name: 'BenchmarkX', screened: found, first, ...(fresh && { fresh }) };
  const [judged] = judge([row], settings).rows;
  if (!judged) throw new Error('no row');
  return judged;
}

// SortInts1K under qemu-loongarch64 7.2 in a container, and with a loop more in it: +0.63 % and +0.32 %.
const SAME = counts(157712, 157712, 157712, 157712, 157717);
const MORE = counts(158719, 158730, 158744, 158750, 158796);
const LESS_MORE = counts(158219, 158230, 158244, 158301, 158349);

describe('what the first runs say', () => {
  const noisy = counts(100, 101, 104, 98, 100);
  const withUser = (user: number, total: number): Run => ({
    insn: total,
    functions: new Map([
      ['main.work', user],
      ['runtime.schedule', total - user],
    ]),
  });
  const scheduler = [1000, 1030, 980, 1010, 1050].map(total => withUser(600, total));
  test.each<[string, Pair, 'first' | 'retried', Screened]>([
    ['equal', pair(SAME, SAME), 'first', { next: 'done', verdict: 'stable', statistic: 'insn/op' }],
    ['+0.63 %', pair(SAME, MORE), 'first', { next: 'confirm', noisy: false, statistic: 'insn/op' }],
    ['no head', { base: { runs: SAME } }, 'first', { next: 'done', verdict: 'gone' }],
    ['no base', { head: { runs: SAME } }, 'first', { next: 'done', verdict: 'new' }],
    [
      'head panics',
      { base: { runs: SAME }, head: { failed: 'panic: x' } },
      'first',
      { next: 'done', verdict: 'error', reason: 'head-failed' },
    ],
    [
      'a new one that panics',
      { head: { failed: 'panic: x' } },
      'first',
      { next: 'done', verdict: 'error', reason: 'head-failed' },
    ],
    [
      'both panic',
      { base: { failed: '' }, head: { failed: '' } },
      'first',
      { next: 'done', verdict: 'error', reason: 'both-failed' },
    ],
    ['nothing at all', {}, 'first', { next: 'done', verdict: 'error', reason: 'no-runs' }],
    ['no runs', pair([], SAME), 'first', { next: 'done', verdict: 'error', reason: 'no-runs' }],
    ['noise', pair(noisy, noisy), 'first', { next: 'retry', iterations: 4 }],
    ['noise that stays', pair(noisy, noisy), 'retried', { next: 'done', verdict: 'noisy' }],
    [
      'noise of the scheduler',
      pair(scheduler, scheduler),
      'retried',
      { next: 'done', verdict: 'stable', statistic: 'user-insn/op' },
    ],
    [
      'far beyond its noise',
      pair(noisy, counts(130, 131, 134, 128, 130)),
      'retried',
      { next: 'confirm', noisy: true, statistic: 'insn/op' },
    ],
    [
      'nothing counts',
      pair(times(5, { allocs: 1 }), times(5, { allocs: 1 })),
      'first',
      { next: 'done', verdict: 'stable' },
    ],
    [
      'nothing counts, an allocation more',
      pair(times(5, { allocs: 1 }), times(5, { allocs: 2 })),
      'first',
      { next: 'confirm', noisy: false },
    ],
  ])('%s', (_, given, attempt, found) => {
    expect(screened(given, attempt)).toEqual(found);
  });

  test('how often to run again follows from how many there are', () => {
    const candidate: Screened = { next: 'confirm', noisy: false, statistic: 'insn/op' };
    expect([0, 1, 100].map(n => confirmationRuns(new Array(n).fill(candidate), DEFAULTS))).toEqual([15, 15, 20]);
  });
});

describe('the verdict', () => {
  const many = (runs: readonly Run[]) => [...runs, ...runs, ...runs];

  test('+0.63 % of SortInts1K is a notice, +0.32 % is below the floor', () => {
    expect(verdict(pair(SAME, MORE), pair(many(SAME), many(MORE)))).toMatchObject({
      verdict: 'notice',
      counted: { unit: 'insn/op', base: 157712, head: 158744, band: 0.005 },
      runs: { base: 15, head: 15 },
    });
    expect(verdict(pair(SAME, LESS_MORE), pair(many(SAME), many(LESS_MORE))).verdict).toBe('stable');
  });

  test.each([
    [1.019, 'notice'],
    [1.021, 'regression'],
    [0.97, 'improved'],
    [1.004, 'stable'],
  ])('times %d is %s', (factor, expected) => {
    const [base, head] = [times(15, { insn: 1e6 }), times(15, { insn: 1e6 * factor })];
    expect(verdict(pair(base.slice(0, 5), head.slice(0, 5)), pair(base, head)).verdict).toBe(expected);
  });

  test('the fresh runs decide alone', () => {
    expect(verdict(pair(SAME, MORE), pair(many(SAME), many(SAME)))).toMatchObject({
      verdict: 'stable',
      counted: { change: 0, p: 1 },
      grown: [],
    });
  });

  test('what was not confirmed, or by too few runs, has no verdict', () => {
    expect(verdict(pair(SAME, MORE))).toMatchObject({ verdict: 'error', reason: 'not-confirmed' });
    expect(verdict(pair(SAME, MORE), pair(SAME, MORE))).toMatchObject({ verdict: 'error', reason: 'too-few-runs' });
    expect(verdict(pair(SAME, MORE), { base: { runs: SAME }, head: { failed: 'killed' } })).toMatchObject({
      verdict: 'error',
      reason: 'head-failed',
    });
  });

  test('noise that a confirmation did not see through stays noise', () => {
    const wild = counts(100, 140, 99, 131, 90);
    const first = pair(counts(100, 101, 104, 98, 100), counts(130, 131, 134, 128, 130));
    expect(verdict(first, pair(many(wild), many(wild)), DEFAULTS, 'retried').verdict).toBe('noisy');
  });

  test('a floor of its own for one benchmark', () => {
    const [base, head] = [times(15, { insn: 1000 }), times(15, { insn: 1010 })];
    const settings = { ...DEFAULTS, floors: { BenchmarkX: 0.03 } };
    expect(verdict(pair(base, head), pair(base, head), settings).verdict).toBe('stable');
    const moved = times(15, { insn: 1040 });
    expect(verdict(pair(base, moved), pair(base, moved), settings)).toMatchObject({
      verdict: 'regression',
      counted: { band: 0.03 },
    });
  });

  test('a hundred real regressions at once are found, and one among ninety-nine that are none', () => {
    const [base, head] = [times(20, { insn: 1000 }), times(20, { insn: 1030 })];
    const row = (fresh: Pair): Settled => ({
      name: 'B',
      first: pair(base, head),
      screened: { next: 'confirm', noisy: false, statistic: 'insn/op' },
      fresh,
    });
    const all = judge(new Array<Settled>(100).fill(row(pair(base, head))), DEFAULTS);
    expect(new Set(all.rows.map(({ verdict }) => verdict))).toEqual(new Set(['regression']));
    expect(all.geomean).toBeCloseTo(0.03, 9);
    const one = judge([row(pair(base, head)), ...new Array<Settled>(99).fill(row(pair(base, base)))], DEFAULTS);
    expect(one.rows.map(({ verdict }) => verdict).filter(found => found !== 'stable')).toEqual(['regression']);
    expect(one).toMatchObject({ tested: 100 });
  });

  test('which functions grew', () => {
    const run = (parts: Record<string, number>): Run => ({
      insn: Object.values(parts).reduce((sum, part) => sum + part, 0),
      functions: new Map(Object.entries(parts)),
    });
    const base = times(15, run({ 'main.a': 400, 'main.b': 500, 'runtime.mallocgc': 100 }));
    const head = times(15, run({ 'main.a': 430, 'main.b': 450, 'runtime.mallocgc': 101, 'main.c': 60, 'main.d': 1 }));
    expect(verdict(pair(base, head), pair(base, head))).toMatchObject({
      verdict: 'regression',
      userChange: 41 / 900,
      grown: [
        { name: 'main.c', by: 60, share: 0.06 },
        { name: 'main.a', by: 30, share: 0.03 },
        { name: 'main.d', by: 1, share: 0.001 },
      ],
    });
  });
});

describe('allocations', () => {
  const run = (allocs: number, bytes = 304): Run => ({ insn: 1000, allocs, bytes });
  const changed = (base: Run, head: Run) =>
    verdict(pair(times(15, base), times(15, head)), pair(times(15, base), times(15, head)));

  test.each([
    ['one where there was none', run(0), run(1), 'regression'],
    ['one more of nine', run(9), run(10), 'regression'],
    ['one more of a thousand', run(1000), run(1001), 'stable'],
    ['ten more of a thousand', run(1000), run(1010), 'notice'],
    ['one fewer', run(9), run(8), 'improved'],
    ['8 bytes of 304', run(9, 304), run(9, 312), 'regression'],
    ['7 bytes of 8 are no allocation more', run(9, 8), run(9, 15), 'stable'],
  ])('%s: %s', (_, base, head, expected) => {
    expect(changed(base, head).verdict).toBe(expected);
  });

  test('what grows now and then does not alarm: some run of head is as one of base', () => {
    const bytes = (...all: number[]) => all.map(one => run(9, one));
    const [base, head] = [bytes(304, 304, 340, 304, 304), bytes(340, 340, 340, 341, 340)];
    expect(screened(pair(base, head)).next).toBe('done');
  });

  test('a change that only the first runs had is none', () => {
    const [base, head] = [times(5, run(9)), times(5, run(10))];
    const found = verdict(pair(base, head), pair(times(15, run(9)), [...times(14, run(10)), run(9)]));
    expect([found.verdict, found.allocated[0]?.verdict]).toEqual(['stable', 'stable']);
    expect(verdict(pair(base, head), pair(times(15, run(10)), times(15, run(9)))).verdict).toBe('stable');
  });

  test('fewer instructions do not make up for more allocations', () => {
    const [base, head] = [times(15, { insn: 1000, allocs: 1 }), times(15, { insn: 900, allocs: 2 })];
    expect(verdict(pair(base, head), pair(base, head))).toMatchObject({
      verdict: 'regression',
      counted: { verdict: 'improved' },
    });
  });

  test('sizes are judged as they are', () => {
    expect([0, 1_000_000].map(base => judgeExact(base, base, DEFAULTS))).toEqual(['stable', 'stable']);
    expect([1004, 1006, 1021, 990].map(head => judgeExact(1000, head, DEFAULTS))).toEqual([
      'stable',
      'notice',
      'regression',
      'improved',
    ]);
  });
});

describe('time on silicon, as benchstat has it', () => {
  const upTo = (n: number, from: number) => Array.from({ length: n }, (_, at) => from + at);
  test.each([
    [3, 'need-4', 'stable'],
    [4, 'need-6', 'regression'],
    [6, undefined, 'regression'],
  ])('%d runs: %s, %s', (n, warning, expected) => {
    const found = judgeTime(upTo(n, 100), upTo(n, 120), 0.05);
    expect([found.warning, found.verdict]).toEqual([warning, expected]);
  });

  test('overlap, a change below the limit, and faster', () => {
    expect(judgeTime([100, 120, 101, 119, 102, 118], [110, 121, 99, 117, 103, 119], 0.05).verdict).toBe('stable');
    expect(judgeTime(upTo(6, 1000), upTo(6, 1010), 0.05).verdict).toBe('stable');
    expect(judgeTime(upTo(6, 1000), upTo(6, 100), 0.05).verdict).toBe('improved');
  });

  test('is judged where it is asked for alone', () => {
    const runs = (ns: number) => upTo(6, ns).map(one => ({ ns: one, allocs: 1 }));
    const given = pair(runs(1000), runs(2000));
    expect(verdict(given)).toMatchObject({ verdict: 'stable' });
    expect(verdict(given, undefined, { ...DEFAULTS, timeFail: 0.05 })).toMatchObject({
      verdict: 'regression',
      timed: { unit: 'ns/op' },
    });
  });
});

describe('whose work a function is', () => {
  test.each([
    'runtime.mallocgc',
    'runtime.(*mcache).nextFree',
    'runtime.pcvalue',
    'runtime.memclrNoHeapPointers',
    'runtime.gcWriteBarrier2',
    'gcWriteBarrier',
    'gogo',
    'debugCall32768',
    'internal/runtime/maps.(*Iter).Next',
    'internal/runtime/atomic.(*Uint32).Load',
    'runtime/internal/atomic.Xadd',
    'internal/poll.runtime_pollWait',
    'sync.runtime_Semrelease',
    'time.Sleep',
    'runtime.mapaccess1_faststr',
    'runtime.chansend1',
  ])('runtime: %s', symbol => {
    expect(isRuntime(symbol)).toBe(true);
  });

  test.each([
    'runtime.memmove',
    'runtime.memequal',
    'runtime.memequal_varlen',
    'runtime.memhash64',
    'runtime.strhash',
    'runtime.f64equal',
    'runtime.concatstrings',
    'runtime.slicebytetostring',
    'memeqbody',
    'cmpbody',
    'indexbytebody',
    'aeshashbody',
    'p256MulInternal',
    'internal/bytealg.IndexByte',
    'main.main',
    'main.(*runtime).run',
    'example.com/runtime.Start',
    'encoding/json.(*decodeState).object',
    'sync.(*Mutex).lockSlow',
    'runtime/pprof.StartCPUProfile',
    'testing.(*B).StopTimer',
    'type:.eq.runtime.Frame',
  ])('user: %s', symbol => {
    expect(isRuntime(symbol)).toBe(false);
  });
});
