import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Environment, environmentKey } from '../../src/bench/environment.js';
import { appendHistory, type Point, readHistory, series } from '../../src/bench/history.js';
import { type Result, readBenchmarkText, splitProcs } from '../../src/bench/read-text.js';
import { smallerIsBetter, writeBenchmarkText } from '../../src/bench/write-text.js';

const values = (text: string) =>
  readBenchmarkText(text).results.map(({ name, iterations, values }) => [
    name,
    iterations,
    ...values.map(({ value, unit }) => `${value} ${unit}`),
  ]);

describe('what go test prints', () => {
  test('real output, with logs that look like results, sub-benchmarks and a failure', () => {
    const found = readBenchmarkText(readFileSync('test/fixtures/bench/go-test-1.26.txt', 'utf8'));
    expect(found.results).toHaveLength(10);
    expect(found.results[1]).toEqual({
      name: 'BenchmarkA-2',
      iterations: 10,
      values: [
        { value: 2660, unit: 'ns/op' },
        { value: 1197, unit: 'B/op' },
        { value: 18, unit: 'allocs/op' },
      ],
      config: { goos: 'linux', goarch: 'amd64', pkg: 'x', cpu: 'AMD EPYC' },
    });
    expect(found.results[2]).toMatchObject({
      name: 'BenchmarkSub/k=v',
      values: [{}, { value: 3.5, unit: 'things/op' }],
    });
    expect(found).toMatchObject({ failed: ['BenchmarkFail'], refused: 0 });
  });

  test('what a benchmark prints itself stands between its name and its results', () => {
    expect(values('BenchmarkA  \thello\n      10\t      2811 ns/op\nBenchmarkB\nBenchmarkB   5  1 ns/op\n')).toEqual([
      ['BenchmarkA', 10, '2811 ns/op'],
      ['BenchmarkB', 5, '1 ns/op'],
    ]);
  });

  test.each([
    'BenchmarkA 10',
    'BenchmarkA 10 5',
    'BenchmarkA 0 5 ns/op',
    'BenchmarkA -1 5 ns/op',
    'BenchmarkA 10 NaN ns/op',
    'BenchmarkA 10 1e999 ns/op',
    'BenchmarkA 10 0x10 ns/op',
    'BenchmarkA 10 5 ns/op 6',
    'BenchmarkA 99999999999999999999 5 ns/op',
    `BenchmarkA 10 5 ${'u'.repeat(41)}`,
    `Benchmark${'A'.repeat(500)} 10 5 ns/op`,
    'Benchmark\u0000 x',
  ])('is no result: %s', line => {
    expect(readBenchmarkText(line)).toMatchObject({ results: [], refused: 1 });
  });

  test('lines that have nothing to do with it', () => {
    const text = 'Benchmarking starts\npanic: runtime error: index\n\ngoroutine 1 [running]:\nPASS\nok  \tx\t1s\n';
    expect(readBenchmarkText(text)).toEqual({ results: [], failed: [], refused: 1, panic: 'runtime error: index' });
  });

  test('configuration holds for what follows, and an empty value takes it back', () => {
    const text =
      'pkg: a\nBenchmarkA 1 1 x\npkg: b\nNot: one\nBenchmarkA 1 1 x\r\npkg:\nBenchmarkA 1 1 x\n__proto__: y\n';
    expect(readBenchmarkText(text).results.map(({ config }) => config)).toEqual([{ pkg: 'a' }, { pkg: 'b' }, {}]);
  });

  test('the suffix of GOMAXPROCS', () => {
    expect(splitProcs('BenchmarkSort/1K-8')).toEqual({ base: 'BenchmarkSort/1K', procs: 8 });
    expect(splitProcs('BenchmarkSub/-4', 1)).toEqual({ base: 'BenchmarkSub/-4', procs: 1 });
    expect(splitProcs('BenchmarkSub/-4-2', 2)).toEqual({ base: 'BenchmarkSub/-4', procs: 2 });
    expect(splitProcs('BenchmarkA-1').procs).toBe(1);
  });
});

describe('what is written', () => {
  const config = {
    cpu: 'AMD EPYC',
    pkg: 'example.com/x',
    goarch: 'loong64',
    goos: 'linux',
    qemu: '7.2.22',
    'qemu-cpu': 'la464',
  };
  const result: Result = {
    name: 'BenchmarkX',
    iterations: 200,
    values: [
      { value: 157712, unit: 'insn/op' },
      { value: 97000, unit: 'user-insn/op' },
      { value: 31.5, unit: 'ns/op' },
      { value: 338.79, unit: 'MB/s' },
      { value: 304, unit: 'B/op' },
      { value: 9, unit: 'allocs/op' },
    ],
    config,
  };

  test('of an emulated run: no CPU of the host, no time that looks like one', () => {
    expect(writeBenchmarkText([result, result], { emulated: true })).toBe(
      `goos: linux\ngoarch: loong64\npkg: example.com/x\nqemu: 7.2.22\nqemu-cpu: la464\n${'BenchmarkX\t200\t157712 insn/op\t97000 user-insn/op\t31.5 emu-ns/op\t338.79 emu-MB/s\t304 B/op\t9 allocs/op\n'.repeat(2)}`,
    );
    expect(writeBenchmarkText([result], { emulated: false })).toContain('cpu: AMD EPYC\n');
    expect(writeBenchmarkText([result], { emulated: false })).toContain('31.5 ns/op');
    expect(writeBenchmarkText([], { emulated: true })).toBe('');
  });

  test('what would break a line is mended', () => {
    const bad = {
      name: 'Sort by\nname',
      iterations: 1,
      values: [
        { value: Number.NaN, unit: 'x' },
        { value: 1, unit: 'a b' },
      ],
      config: { pkg: 'a\nBenchmarkFake 1 1 ns/op', 'no key': 'x', Upper: 'y' },
    };
    expect(writeBenchmarkText([bad], { emulated: true })).toBe(
      'pkg: a BenchmarkFake 1 1 ns/op\nBenchmarkSort_by_name\t1\t1 a_b\n',
    );
  });

  test('is read as it was written, whatever it is', () => {
    const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
    const any = fc.record({
      name: word,
      iterations: fc.integer({ min: 1 }),
      values: fc.array(fc.record({ value: fc.double({ noNaN: true, noDefaultInfinity: true }), unit: word }), {
        minLength: 1,
        maxLength: 4,
      }),
      config: fc.dictionary(fc.stringMatching(/^[a-z][a-z-]{0,8}$/), word, { maxKeys: 4 }),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 5 }), fc.boolean(), (given, emulated) => {
        const text = writeBenchmarkText(given, { emulated });
        const read = readBenchmarkText(text);
        expect(read.refused).toBe(0);
        expect(read.results.map(({ iterations }) => iterations)).toEqual(given.map(({ iterations }) => iterations));
        expect(read.results.map(({ values }) => values.map(({ value }) => value))).toEqual(
          given.map(({ values }) => values.map(({ value }) => (value === 0 ? Math.abs(value) : value))),
        );
        expect(writeBenchmarkText(read.results, { emulated })).toBe(text);
      }),
    );
  });

  test('for github-action-benchmark', () => {
    const row = { name: 'x.BenchmarkX', unit: 'insn/op', samples: [100, 104, 101], extra: 'qemu 7.2' };
    expect(smallerIsBetter([row, { ...row, unit: 'emu-ns/op' }, { ...row, samples: [] }])).toEqual([
      { name: 'x.BenchmarkX (insn/op)', unit: 'insn/op', value: 101, range: '± 2', extra: 'qemu 7.2' },
    ]);
  });
});

describe('hostile text', () => {
  const word = fc.constantFrom(
    'Benchmark',
    'BenchmarkA ',
    ' ',
    '\t',
    '\n',
    '10',
    '5 ns/op',
    'pkg: ',
    ':',
    '--- FAIL: ',
    'panic: ',
    'é',
    '\ud800',
    '-8',
    'e',
    '.',
  );
  test('is read, or refused, and what is read can be written and read again', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.string()), { maxLength: 60 }), parts => {
        const { results } = readBenchmarkText(parts.join(''));
        const again = readBenchmarkText(writeBenchmarkText(results, { emulated: true }));
        expect(again.results.length).toBe(results.length);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['Benchmark'],
    ['BenchmarkA '],
    ['BenchmarkA 1 1 x\n'],
    ['a: b\n'],
    ['\n'],
    [' '],
    [' 1'],
    ['--- FAIL: Benchmark'],
    ['BenchmarkA\n 1'],
  ])('%j a great many times takes no time', unit => {
    const text = unit.repeat(Math.ceil((4 << 20) / unit.length));
    const began = process.cpuUsage();
    readBenchmarkText(text);
    readHistory(text);
    // Of our own CPU: a busy machine is not the reader's fault.
    const { user, system } = process.cpuUsage(began);
    expect((user + system) / 1000).toBeLessThan(3000);
  });

  test('many different keys do not add up', () => {
    const text = Array.from({ length: 20_000 }, (_, n) => `k${n}: v\nBenchmarkA 1 1 x\n`).join('');
    const { results } = readBenchmarkText(text);
    expect(Object.keys(results.at(-1)?.config ?? {}).length).toBe(100);
  });
});

const ENVIRONMENT: Environment = {
  goos: 'linux',
  goarch: 'loong64',
  go: 'go1.26.8',
  qemu: '7.2.22 (Debian 1:7.2+dfsg-7)',
  cpu: 'la464-loongarch-cpu',
  plugin: '1',
  hwcap: '0x4e',
  iterations: 200,
};

describe('the key of an environment', () => {
  test('is written like this for ever', () => {
    expect(environmentKey(ENVIRONMENT)).toBe(
      'goos=linux goarch=loong64 go=go1.26.8 qemu=7.2.22%20(Debian%201%3A7.2%2Bdfsg-7) cpu=la464-loongarch-cpu plugin=1 hwcap=0x4e iterations=200',
    );
  });

  test('each part of it counts, and none can be taken for another', () => {
    const others: Partial<Environment>[] = [
      { goarch: 'arm64' },
      { variant: 'v8.1' },
      { go: 'go1.26.9' },
      { qemu: '10.0.13' },
      { cpu: 'max' },
      { plugin: '2' },
      { hwcap: '0x7e' },
      { iterations: 800 },
      { variant: '' },
      { cpu: 'la464-loongarch-cpu plugin=1' },
      { cpu: '\ud800' },
    ];
    const keys = [{}, ...others].map(other => environmentKey({ ...ENVIRONMENT, ...other }));
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('history', () => {
  const point = (over: Partial<Point> = {}): Point => ({
    benchmark: 'x.BenchmarkX',
    unit: 'insn/op',
    value: 157712,
    commit: 'c0ffee0',
    at: '2026-11-26T10:00:00Z',
    key: environmentKey(ENVIRONMENT),
    ...over,
  });

  test('is added to, and a repeated run adds nothing', () => {
    const once = appendHistory('', [point()]);
    expect(once).toBe(`${JSON.stringify(point())}\n`);
    expect(appendHistory(once, [point({ value: 157717 }), point({ commit: 'deadbee' })])).toBe(
      `${once}${JSON.stringify(point({ commit: 'deadbee' }))}\n`,
    );
    expect(appendHistory(once.trimEnd(), [point({ commit: 'deadbee' })]).split('\n')).toHaveLength(3);
  });

  test('another QEMU is another series', () => {
    const key = environmentKey({ ...ENVIRONMENT, qemu: '10.0.13' });
    const points = [point(), point({ commit: 'deadbee', key }), point({ commit: 'deadbee' })];
    expect(series(points).map(({ key, points }) => [key, points.length])).toEqual([
      [point().key, 2],
      [key, 1],
    ]);
  });

  test.each([
    'x',
    'null',
    '[]',
    '{}',
    JSON.stringify({ ...point(), value: '1' }),
    JSON.stringify({ ...point(), value: -1 }),
    JSON.stringify(point()).replace('157712', '1e999'),
    JSON.stringify({ ...point(), commit: 'no' }),
    JSON.stringify({ ...point(), at: 'yesterday' }),
    JSON.stringify({ ...point(), benchmark: 'a\u001b[31m' }),
    JSON.stringify({ ...point(), key: 'k'.repeat(1001) }),
    `${JSON.stringify(point())}${' '.repeat(2000)}`,
  ])('is no point: %s', line => {
    const good = JSON.stringify(point());
    expect(readHistory(`${good}\n${line}\n\n${good}`)).toEqual({ points: [point(), point()], refused: 1 });
  });

  test('anything at all is read or passed over, and what is read is what was written', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.array(fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }), { maxLength: 5 }),
        (noise, figures) => {
          const points = figures.map((value, n) => point({ value: value === 0 ? 0 : value, commit: `${n}`.repeat(7) }));
          const text = appendHistory(`${noise}\n`, points);
          expect(readHistory(text).points.slice(-points.length || Number.MAX_SAFE_INTEGER)).toEqual(points);
        },
      ),
    );
  });
});
