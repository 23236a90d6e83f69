import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mannWhitney, runsNeeded, smallestP } from '../../src/bench/mann-whitney.js';
import {
  areApart,
  band,
  change,
  coefficientOfVariation,
  geometricMean,
  holm,
  mad,
  spread,
} from '../../src/bench/statistics.js';

const upTo = (n: number, from = 0) => Array.from({ length: n }, (_, at) => from + at);

/** By its definition: each way to share out the values, which is slow and cannot be wrong. */
function byEnumeration(first: readonly number[], second: readonly number[]): number {
  const all = [...first, ...second];
  const u = (mine: readonly number[], others: readonly number[]) =>
    mine.reduce((sum, a) => sum + others.reduce((part, b) => part + (a > b ? 1 : a === b ? 0.5 : 0), 0), 0);
  const middle = (first.length * second.length) / 2;
  const far = Math.abs(u(first, second) - middle);
  let [ways, extreme] = [0, 0];
  for (let mask = 0; mask < 1 << all.length; mask++) {
    const mine = all.filter((_, at) => (mask >> at) & 1);
    if (mine.length !== first.length) continue;
    const others = all.filter((_, at) => !((mask >> at) & 1));
    ways++;
    if (Math.abs(u(mine, others) - middle) >= far) extreme++;
  }
  return extreme / ways;
}

describe('Mann-Whitney', () => {
  // benchmath/anone.go of golang.org/x/perf, made by its mktables.go.
  test.each([
    [1, 1],
    [2, 0.3333333333333333],
    [3, 0.1],
    [4, 0.02857142857142857],
    [5, 0.007936507936507936],
    [6, 0.0021645021645021645],
    [7, 0.0005827505827505828],
    [8, 0.0001554001554001554],
    [9, 4.113533525298231e-5],
  ])('%d against %d that lie apart: benchstat’s smallest p', (n, p) => {
    expect(smallestP(n)).toBeCloseTo(p, 15);
    expect(mannWhitney(upTo(n), upTo(n, 100)).p).toBeCloseTo(p, 15);
  });

  // internal/stats/utest_test.go of golang.org/x/perf; the last three against R's wilcox.test.
  test.each([
    [[2, 1, 3, 5], [12, 11, 13, 15], 0, 0.028571428571428577],
    [[2, 1, 3, 5], [0, 4, 6, 7], 5, 0.48571428571428577],
    [[2, 1, 3, 5], [2, 1, 3, 5], 8, 1],
    [[2, 1, 3, 5], [2, 2, 2, 2], 10, 0.7142857142857143],
    [upTo(500).map(n => 2 * n), upTo(600).map(n => 2 * n - 41), 135250, 0.0049335360814172224],
    [upTo(500).map(n => 2 * n), upTo(500).map(n => 2 * n), 125000, 1],
    [upTo(500).map(n => 2 * n), upTo(600).map(n => (n < 30 ? 2 * n : 2 * n - 41)), 134845, 0.0038703814239617884],
  ])('published values (%#)', (first, second, u, p) => {
    const found = mannWhitney(first, second);
    expect(found.u).toBe(u);
    expect(found.p).toBeCloseTo(p, 8);
  });

  test('ties on unequal sides, where benchstat says 0', () => {
    expect(mannWhitney([2, 1, 3, 5], [1, 1, 1, 1, 1]).p).toBeCloseTo(byEnumeration([2, 1, 3, 5], [1, 1, 1, 1, 1]), 12);
    expect(mannWhitney([2, 1, 3, 5], [1, 1, 1, 1, 1]).p).toBeGreaterThan(0.04);
  });

  test('any two samples with ties: what enumeration says', () => {
    const sample = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(sample, sample, (first, second) => {
        const { p, exact } = mannWhitney(first, second);
        expect(exact).toBe(true);
        expect(p).toBeCloseTo(byEnumeration(first, second), 12);
        expect(mannWhitney(second, first).p).toBeCloseTo(p, 12);
      }),
      { numRuns: 300 },
    );
  });

  test('counts that are equal but for one', () => {
    const base = [157712, 157712, 157712, 157712, 157717];
    expect(mannWhitney(base, base).p).toBe(1);
    expect(mannWhitney([5, 5, 5], [5, 5, 5])).toEqual({ u: 4.5, p: 1, exact: true });
    // Each side equal in itself: as far apart as can be.
    expect(mannWhitney(new Array(5).fill(1), new Array(5).fill(2)).p).toBeCloseTo(2 / 252, 12);
    expect(mannWhitney([], [1]).p).toBe(1);
  });

  test('the approximation goes on where the exact distribution ends', () => {
    const [first, second] = [upTo(25).map(n => 3 * n), upTo(25).map(n => 3 * n + 20)];
    const exact = mannWhitney(first, second);
    const near = mannWhitney([...first, 36.5], [...second, 56.5]);
    expect([exact.exact, near.exact]).toEqual([true, false]);
    expect(Math.abs(exact.p - near.p)).toBeLessThan(0.02);
  });
});

describe('how many runs a table takes', () => {
  test('five show nothing in a table of more than six rows', () => {
    expect(runsNeeded(6, 0.05)).toBe(5);
    expect(runsNeeded(7, 0.05)).toBe(6);
    expect(runsNeeded(200, 0.05)).toBe(8);
  });

  test.each([
    [0, 1e-5, 15],
    [1, 1e-5, 15],
    [100, 1e-5, 20],
    [20_000, 1e-5, 24],
  ])('%d tests at %f, with room for one odd run: %d', (tests, alpha, runs) => {
    expect(runsNeeded(tests, alpha, 'one-odd-run')).toBe(runs);
    // One run of base above all of head.
    const [base, head] = [[...upTo(runs - 1), 1e6], upTo(runs, 1000)];
    expect(mannWhitney(base, head).p * tests).toBeLessThan(alpha);
  });

  test('what no number of runs shows is an error', () => {
    expect(() => runsNeeded(1, 1e-30)).toThrow(RangeError);
  });
});

describe('Holm', () => {
  test('by hand', () => {
    expect(holm([0.01, 0.04, 0.03, 0.005])).toEqual([0.03, 0.06, 0.06, 0.02]);
    expect(holm([])).toEqual([]);
    expect(holm([0.6, 0.9])).toEqual([1, 1]);
  });

  test('never below p, never above Bonferroni, in the order of p', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 50 }), ps => {
        const adjusted = holm(ps);
        for (const [at, p] of ps.entries()) {
          expect(adjusted[at]).toBeGreaterThanOrEqual(p);
          expect(adjusted[at]).toBeLessThanOrEqual(Math.min(1, p * ps.length) + 1e-12);
          for (const [other, q] of ps.entries())
            if (p < q) expect(adjusted[at]).toBeLessThanOrEqual(adjusted[other] ?? 0);
        }
      }),
    );
  });
});

test('spread, deviation, ratios', () => {
  expect(mad([1, 1, 2, 2, 4, 6, 9])).toBe(1);
  expect(spread([100, 101, 99])).toBeCloseTo(0.02, 12);
  expect(spread([0, 0])).toBe(0);
  expect(coefficientOfVariation([2, 4, 4, 4, 5, 5, 7, 9])).toBeCloseTo(Math.sqrt(32 / 7) / 5, 12);
  expect(coefficientOfVariation([7])).toBe(0);
  expect(geometricMean([1, 4])).toBeCloseTo(2, 12);
  expect([geometricMean([]), geometricMean([1, 0])]).toEqual([undefined, undefined]);
  expect(change([0, 0], [1, 1])).toBe(Number.POSITIVE_INFINITY);
  expect(change([100], [99])).toBeCloseTo(-0.01, 12);
  expect([areApart([1, 2], [3]), areApart([1, 3], [3]), areApart([], [1])]).toEqual([true, false, false]);
});

test('the band is the floor, or what noise makes of medians, and narrows with runs', () => {
  expect(band([5, 5, 5], [6, 6, 6], 0.005)).toBe(0.005);
  const samples = (n: number) => upTo(n).map(at => 1000 + (at % 3) * 10);
  const [few, many] = [band(samples(6), samples(6), 0.005), band(samples(24), samples(24), 0.005)];
  expect(few).toBeGreaterThan(0.02);
  expect(few / many).toBeCloseTo(2, 9);
});
