import type { Pair, Run } from '../../src/bench/sample.js';
import { type Screened, screen } from '../../src/bench/screen.js';
import { DEFAULTS, type Settings } from '../../src/bench/settings.js';
import { confirmationRuns, judge, type Settled, type Verdict } from '../../src/bench/verdict.js';
import { randomOf } from '../fuzz/random.js';

/** One run's total and user instructions, as a factor of what they would be without noise. */
export type Noise = (random: Normal, iterations: number) => readonly [total: number, user: number];

export interface Normal {
  /** Uniform below 1. */
  uniform(): number;
  normal(): number;
}

export function normalOf(seed: number): Normal {
  const random = randomOf(seed);
  // What a test's own global object holds is slow to reach.
  const { sqrt, log, cos, PI } = Math;
  const uniform = () => random.below(2 ** 32) / 2 ** 32;
  return { uniform, normal: () => sqrt(-2 * log(1 - uniform())) * cos(2 * PI * uniform()) };
}

/** CV of a normal distribution. */
export const gaussian =
  (cv: number): Noise =>
  random => [1 + cv * random.normal(), 1 + (cv / 2) * random.normal()];

/** What counts under QEMU look like, and worse than that. */
export const NOISES: Readonly<Record<string, Noise>> = {
  // 157712 four times in five, else 5 more: SortInts1K in a container.
  identical: random => [1 + (random.uniform() < 0.2 ? 5 / 157_712 : 0), 1],
  'normal, CV 0.15 %': gaussian(0.0015),
  'normal, CV 0.5 %': gaussian(0.005),
  // Student's t with three degrees of freedom at a scale of 0.1 %: now and then a run is several per cent off.
  'heavy tails': random => {
    const chi = [0, 0, 0].reduce(sum => sum + random.normal() ** 2, 0) / 3;
    return [1 + 0.001 * (random.normal() / Math.sqrt(chi)), 1 + 0.0002 * random.normal()];
  },
  // A hash seed that is drawn once for each process: half of them take the longer way.
  'two modes, ±0.4 %': random => {
    const mode = random.uniform() < 0.5 ? -0.004 : 0.004;
    return [1 + mode + 0.0002 * random.normal(), 1 + mode + 0.0002 * random.normal()];
  },
  'two modes, ±1.5 %': random => {
    const mode = random.uniform() < 0.5 ? -0.015 : 0.015;
    return [1 + mode + 0.0002 * random.normal(), 1 + mode + 0.0002 * random.normal()];
  },
  // Channel ping-pong: the scheduler is noisy, what is outside of it is not. Four times the iterations halve the noise.
  'scheduler, CV 2 %': (random, iterations) => [
    1 + (0.02 / Math.sqrt(iterations)) * random.normal(),
    1 + 0.000035 * random.normal(),
  ],
  'noisy everywhere, CV 5 %': gaussian(0.05),
};

/** Instructions of an operation; so many that only noise without steps makes ties. */
const INSN = 157_712_000;

/** A pull request: `rows` benchmarks, each of whose heads executes `effect` more instructions than its base. */
export function pullRequest(
  noise: Noise,
  effect: number,
  rows: number,
  random: Normal,
  settings: Settings = DEFAULTS,
): { readonly verdicts: readonly Verdict[]; readonly changes: readonly number[]; readonly runs: number } {
  const runs = (count: number, iterations: number, factor: number): readonly Run[] =>
    Array.from({ length: count }, () => {
      const [total, user] = noise(random, iterations);
      const insn = Math.round(INSN * total * factor);
      const own = Math.min(insn, Math.round(0.6 * INSN * user * factor));
      return {
        insn,
        functions: new Map([
          ['main.work', own],
          ['runtime.schedule', insn - own],
        ]),
      };
    });
  const pair = (count: number, iterations: number): Pair => ({
    base: { runs: runs(count, iterations, 1) },
    head: { runs: runs(count, iterations, 1 + effect) },
  });
  let spent = 0;
  const screened = Array.from({ length: rows }, (_, n) => {
    let [first, iterations] = [pair(settings.screeningRuns, 1), 1];
    let found: Screened = screen(`B${n}`, first, settings, 'first');
    spent += settings.screeningRuns;
    if (found.next === 'retry') {
      iterations = found.iterations;
      first = pair(settings.screeningRuns, iterations);
      spent += settings.screeningRuns * iterations;
      found = screen(`B${n}`, first, settings, 'retried');
    }
    return { name: `B${n}`, first, screened: found, iterations };
  });
  const more = confirmationRuns(
    screened.map(({ screened }) => screened),
    settings,
  );
  const table = screened.flatMap(({ screened, iterations, ...row }): Settled[] => {
    if (screened.next === 'retry') throw new Error('retried twice');
    if (screened.next === 'done') return [{ ...row, screened }];
    spent += more * iterations;
    return [{ ...row, screened, fresh: pair(more, iterations) }];
  });
  const judged = judge(table, settings).rows;
  return {
    verdicts: judged.map(({ verdict }) => verdict),
    changes: judged.map(({ counted }) => counted?.change ?? 0),
    runs: spent,
  };
}
