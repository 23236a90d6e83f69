import { describe, expect, test } from '@jest/globals';
import { band, mad, middle } from '../../src/bench/statistics.js';
import { gaussian, NOISES, normalOf, pullRequest } from '../sample/bench-noise.js';

/** How often each verdict was given to so many benchmarks, in pull requests of so many. */
function verdicts(noise: keyof typeof NOISES | number, effect: number, rows: number, pulls: number) {
  const random = normalOf(20261126);
  const found: Record<string, number> = {};
  let runs = 0;
  const model = typeof noise === 'number' ? gaussian(noise) : NOISES[noise];
  if (!model) throw new Error(`no noise ${noise}`);
  for (let n = 0; n < pulls; n++) {
    const pull = pullRequest(model, effect, rows, random);
    runs += pull.runs;
    for (const verdict of pull.verdicts) found[verdict] = (found[verdict] ?? 0) + 1;
  }
  return { found, runs: runs / rows / pulls };
}

describe('base against itself, 10,000 comparisons', () => {
  test.each(Object.keys(NOISES))('%s: no false alarm', noise => {
    const { found } = verdicts(noise, 0, 100, 100);
    expect(Object.keys(found).filter(verdict => !['stable', 'noisy'].includes(verdict))).toEqual([]);
  });

  test('what repeats costs nothing more; what looks as if it had moved does', () => {
    expect(verdicts('identical', 0, 100, 10).runs).toBe(5);
    expect(verdicts('normal, CV 0.15 %', 0, 100, 20).runs).toBeLessThan(6);
    expect(verdicts('two modes, ±0.4 %', 0, 100, 20).runs).toBeGreaterThan(10);
  });
});

describe('a change that is there', () => {
  test.each([
    [0.0005, 1],
    [0.0015, 100],
    [0.002, 1],
    [0.002, 100],
  ])('+1 %% at CV %d, in a table of %d: found each time', (cv, rows) => {
    expect(verdicts(cv, 0.01, rows, 1000 / rows).found).toEqual({ notice: 1000 });
    expect(verdicts(cv, -0.01, rows, 500 / rows).found).toEqual({ improved: 500 });
    expect(verdicts(cv, 0.03, rows, 500 / rows).found).toEqual({ regression: 500 });
  });

  test('+0.5 % is the floor itself: found half of the time; +0.32 % is below it', () => {
    const { notice = 0 } = verdicts(0.001, 0.005, 50, 20).found;
    expect(notice / 1000).toBeGreaterThan(0.4);
    expect(notice / 1000).toBeLessThan(0.6);
    expect(verdicts(0.0005, 0.0032, 50, 20).found).toEqual({ stable: 1000 });
  });

  test('a scheduler’s noise hides +3 % of the user’s own work seldom', () => {
    const { found } = verdicts('scheduler, CV 2 %', 0.03, 10, 50);
    expect(found['regression'] ?? 0).toBeGreaterThan(475);
  });

  test('the spread of single runs as the band would hide +1 % at CV 0.2 %', () => {
    const random = normalOf(1);
    const sample = (factor: number) => Array.from({ length: 15 }, () => factor * (1 + 0.002 * random.normal()));
    let [ours, ofRuns] = [0, 0];
    for (let n = 0; n < 1000; n++) {
      const [base, head] = [sample(1), sample(1.01)];
      const change = middle(head) / middle(base) - 1;
      if (change > band(base, head, 0.005)) ours++;
      if (change > (3 * 1.4826 * (mad(base) + mad(head))) / middle(base)) ofRuns++;
    }
    expect(ours).toBe(1000);
    expect(ofRuns).toBeLessThan(500);
  });
});
