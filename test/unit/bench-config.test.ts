import { describe, expect, test } from '@jest/globals';
import { bench } from '../../src/actions/bench.js';
import { benchConfig } from '../../src/actions/bench-config.js';
import { settingsOf } from '../../src/actions/bench-inputs.js';
import { readInputs } from '../../src/actions/inputs.js';
import { defaultConfig } from '../../src/config/index.js';
import { UserError } from '../../src/language/index.js';

const image = (digit: string) => `tools@sha256:${digit.repeat(64)}`;
/** A file that says all there is to say. */
const config = {
  ...defaultConfig(),
  bench: {
    packages: ['./codec'],
    benchmarks: 'Encode',
    failAbove: '1%',
    noticeAbove: '0.2%',
    slowerAbove: '3%',
    budgetMinutes: 20,
    timeoutSeconds: 90,
    image: image('a'),
    testImage: image('b'),
    tests: true,
    programs: ['./cmd/a'],
    start: ['--version'],
    regionBegin: 'main.in',
    regionEnd: 'main.out',
    regionCommand: ['-x'],
    gcSweep: ['100'],
    gcBenchmarks: 'Encode$',
    history: true,
    historyBranch: 'data/bench',
  },
  build: { ...defaultConfig().build, tags: ['netgo'] },
};
/** As a runner gives them: what the user left out has the default of action.yml. */
const given = (inputs: Readonly<Record<string, string>> = {}) =>
  readInputs(bench.inputs, name => {
    const input = bench.inputs[name as keyof typeof bench.inputs];
    const byDefault = 'default' in input ? String(input.default) : '';
    return inputs[name] ?? byDefault;
  });

describe('the block bench of the configuration', () => {
  test('no default of an input is laid over it', () => {
    expect(benchConfig(config, given())).toEqual(config);
  });

  test('each input that is given wins', () => {
    const merged = benchConfig(
      config,
      given({
        ...{ packages: './a, ./b', benchmarks: '.', 'fail-above': '4%', 'notice-above': '2%', 'slower-above': '9%' },
        ...{ budget: '1', timeout: '2', image: image('c'), 'test-image': image('d'), tests: 'false', programs: 'none' },
        ...{ start: '-v', 'region-begin': 'a.b', 'region-end': 'a.c', 'region-command': '-y', 'gc-sweep': 'false' },
        ...{ 'gc-benchmarks': 'X', history: 'false', 'history-branch': 'other', tags: 'sqlite' },
      }),
    );
    expect(merged.build.tags).toEqual(['sqlite']);
    expect(merged.bench).toEqual({
      ...{ packages: ['./a', './b'], benchmarks: '.', failAbove: '4%', noticeAbove: '2%', slowerAbove: '9%' },
      ...{ budgetMinutes: 1, timeoutSeconds: 2, image: image('c'), testImage: image('d'), tests: false, programs: [] },
      ...{ start: ['-v'], regionBegin: 'a.b', regionEnd: 'a.c', regionCommand: ['-y'], gcSweep: ['false'] },
      ...{ gcBenchmarks: 'X', history: false, historyBranch: 'other' },
    });
  });

  test('emulators of a machine do without its image, and an image beside them is an input', () => {
    const { image: _, ...rest } = config.bench;
    expect(benchConfig(config, given({ emulators: '/opt/tools' })).bench).toEqual(rest);
    expect(benchConfig(config, given({ emulators: '/opt/tools', image: image('c') })).bench.image).toBe(image('c'));
  });

  test('on silicon what needs the counter is passed over, and what an input asks for is not', () => {
    const { start, regionBegin, regionEnd, regionCommand, gcSweep, gcBenchmarks, ...rest } = config.bench;
    expect(benchConfig(config, given({ runner: 'native' })).bench).toEqual(rest);
    expect(benchConfig(config, given({ runner: 'native', start: '-v' })).bench.start).toEqual(['-v']);
  });
});

test('thresholds that cannot be are named all at once', () => {
  try {
    settingsOf({ failAbove: '0.01%', noticeAbove: 'x', slowerAbove: '200%' }, 'qemu');
    throw new Error('was accepted');
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    expect([error, ...error.others].map(one => one.values['name'])).toEqual([
      'fail-above',
      'notice-above',
      'slower-above',
    ]);
  }
});
