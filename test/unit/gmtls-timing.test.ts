import { describe, expect, test } from '@jest/globals';
import { Spared } from '../../src/gmtls/client/spared.js';
import { openConnection } from '../../src/gmtls/connection.js';
import { Hold } from '../../src/gmtls/hold.js';
import { scan } from '../../src/gmtls/index.js';
import { compareStage, confirmed } from '../../src/gmtls/timing/compare.js';
import { type Contender, contendersOf } from '../../src/gmtls/timing/contenders.js';
import { measureRates, rateMetrics } from '../../src/gmtls/timing/rate.js';
import { judgeRatio } from '../../src/gmtls/timing/ratio.js';
import { measureSeries, type Series } from '../../src/gmtls/timing/series.js';
import { baselineOf, compareSeries, judgeSlower, type Machine } from '../../src/gmtls/timing/slower.js';
import { serverStages } from '../../src/gmtls/timing/stages.js';
import { type TimingOptions, timeServer } from '../../src/gmtls/timing/timing.js';
import { tlcpClient } from '../../src/gmtls/tlcp/client.js';
import { SUITE } from '../../src/gmtls/wire/names.js';
import type { Report } from '../../src/report/model.js';
import { Interrupted } from '../../src/system/index.js';
import { scriptedServer } from '../gmtls-server.js';

/** `s0 r4 r5`: what was sent and received, and when. */
const passages = (text: string) =>
  text.split(' ').map(one => ({
    direction: one.startsWith('s') ? ('sent' as const) : ('received' as const),
    at: Number(one.slice(1)),
    length: 1,
  }));

test.each([
  ['TLCP', 's0 r4 r5 s20 r23 r24', true, false, { 'first byte': 4, flight: 5, finished: 4, total: 9 }],
  ['two writes of one flight: the last counts', 's0 r4 s20 s21 r23', true, false, { flight: 4, finished: 2, total: 6 }],
  ['TLS 1.3', 's0 r4 r5 s20 r23', false, false, { 'first byte': 4, flight: 5, total: 5 }],
  ['TLS 1.3 after a HelloRetryRequest', 's0 r4 s10 r13 r15 s20', false, true, { 'first byte': 3, flight: 5 }],
])('stages of a handshake: %s', (_, text, finishes, retried, stages) => {
  expect(serverStages(passages(text), { finishes, retried })).toMatchObject(stages);
});

test.each(['s0', 's0 r4 s20', 'r0 s1 r2 s3 r4'])('%s is no handshake of TLCP', text => {
  expect(serverStages(passages(text), { finishes: true, retried: false })).toBeUndefined();
});

test('what is held is given together, when nothing more came', async () => {
  const given: string[][] = [];
  const hold = new Hold<string>(20, held => given.push([...held]));
  hold.take('a');
  await new Promise(resolve => setTimeout(resolve, 5));
  hold.take('b');
  expect(given).toEqual([]);
  await new Promise(resolve => setTimeout(resolve, 60));
  hold.take('c');
  hold.release();
  hold.release();
  expect(given).toEqual([['a', 'b'], ['c']]);
});

/** 31 samples whose median is `middle` and whose MAD is `spread`. */
const samples = (middle: number, spread = 0, count = 31) =>
  Array.from({ length: count }, (_, i) => middle + (i % 2 === 0 ? 1 : -1) * (i === 0 ? 0 : spread));

describe('a stage beside its baseline', () => {
  test.each([
    ['the same', samples(10), samples(10), 0, 'same'],
    ['14 % more', samples(10), samples(11.4), 0, 'same'],
    ['20 % more', samples(10), samples(12), 0, 'slower'],
    ['20 % less', samples(10), samples(8), 0, 'faster'],
    ['twice as much of hardly anything', samples(0.2), samples(0.4), 0, 'same'],
    ['more than 0.3 ms of hardly anything', samples(0.2), samples(0.6), 0, 'slower'],
    ['20 % more, and single handshakes differ by as much', samples(10), samples(12, 1), 0, 'noisy'],
    ['as much as the network', samples(10), samples(12), 2, 'same'],
    ['a faster network is no excuse', samples(10), samples(12), -5, 'slower'],
  ])('%s', (_, base, now, network, verdict) => {
    expect(compareStage(base, now, network)?.verdict).toBe(verdict);
  });

  test('of fewer than thirty nothing is said', () => {
    expect(compareStage(samples(10), samples(12, 0, 29), 0)).toBeUndefined();
    expect(compareStage([], samples(12), 0)).toBeUndefined();
  });

  test.each([
    ['slower', 'slower', 'slower'],
    ['slower', 'same', 'same'],
    ['slower', 'noisy', 'noisy'],
    ['noisy', 'slower', 'noisy'],
    ['same', 'slower', 'same'],
    ['faster', 'faster', 'faster'],
  ] as const)('%s and then %s is %s', (first, second, both) => {
    const one = { base: 1, now: 2, limit: 1 };
    expect(confirmed({ ...one, verdict: first }, { ...one, verdict: second }).verdict).toBe(both);
  });
});

const machine: Machine = { cpu: 'Loongson-3A6000', cores: '8', arch: 'loong64', 'gmtls.start': 'native' };

function report(metrics: Record<string, readonly number[]>, env: Record<string, string> = machine): Report {
  return {
    schema: 'xinchuang-go/report/v1',
    tool: { name: 'xinchuang-go', version: '0' },
    action: 'gmtls',
    run: { host: 'local', startedAt: '', durationMs: 0 },
    subjects: [],
    checks: [],
    metrics: Object.entries(metrics).map(([name, values]) => ({
      ...{ name, unit: 'ms', better: 'lower', subject: 'server' },
      samples: [...values],
    })),
    env,
  };
}

const BASE = report({
  'handshake ECC_SM4_CBC_SM3': samples(11),
  'server ECC_SM4_CBC_SM3 connect': samples(0.1),
  'server ECC_SM4_CBC_SM3 flight': samples(10),
  'server ECC_SM4_CBC_SM3 finished': samples(1),
  'handshake TLSv1.2': samples(2),
  'server TLSv1.2 flight': samples(1),
  'server TLSv1.2 finished': samples(1),
});

const series = (label: string, flight: number, finished = 1, more: Partial<Series> = {}): Series => ({
  ...{ label, kind: label.startsWith('TLSv') ? 'ordinary' : 'gm', roundTrips: 2, client: {}, failed: 0 },
  server: {
    connect: samples(0.1),
    flight: samples(flight),
    finished: samples(finished),
    total: samples(flight + finished),
  },
  ...more,
});

describe('the baseline', () => {
  test.each([
    ['none was asked for', undefined, 'none'],
    ['nothing is there yet', [], 'missing'],
    ['it was made without timing', [report({})], 'unmeasured'],
    [
      'it is of another server',
      [{ ...BASE, metrics: BASE.metrics.map(one => ({ ...one, subject: 'other' })) }],
      'unmeasured',
    ],
    ['it is of another CPU', [{ ...BASE, env: { ...machine, cpu: 'HiSilicon' } }], 'other machine'],
    [
      'it was made under an emulator',
      [{ ...BASE, env: { ...machine, 'gmtls.start': 'qemu-loongarch64' } }],
      'other machine',
    ],
    ['it fits', [BASE], 'figures'],
  ])('%s', (_, reports, kind) => {
    const baseline = baselineOf(reports, 'server', machine);
    expect(baseline.kind).toBe(kind);
    const { status } = judgeSlower(baseline, [], []);
    expect(status).toBe(kind === 'none' ? 'skip' : 'unknown');
  });

  test.each([
    ['nothing changed', [series('ECC_SM4_CBC_SM3', 10), series('TLSv1.2', 1)], 'pass'],
    ['the signature takes longer', [series('ECC_SM4_CBC_SM3', 12), series('TLSv1.2', 1)], 'fail'],
    ['the decryption does', [series('ECC_SM4_CBC_SM3', 10, 1.5)], 'fail'],
    ['ordinary TLS does too: the machine', [series('ECC_SM4_CBC_SM3', 12), series('TLSv1.2', 1.5)], 'unknown'],
    ['ordinary TLS alone does', [series('ECC_SM4_CBC_SM3', 10), series('TLSv1.2', 1.5)], 'pass'],
    ['a suite is no longer timed', [series('TLSv1.2', 1)], 'unknown'],
    ['another suite is new', [series('ECC_SM4_CBC_SM3', 10), series('ECC_SM4_GCM_SM3', 99)], 'pass'],
  ])('%s', (_, now, status) => {
    const baseline = baselineOf([BASE], 'server', machine);
    const found = baseline.kind === 'figures' ? compareSeries(now, baseline.samples) : [];
    expect(judgeSlower(baseline, found, now).status).toBe(status);
  });
});

describe('the ratio to ordinary TLS', () => {
  const one = (label: string, total: number, roundTrips: 1 | 2, trip = 0) =>
    series(label, total, 0, { roundTrips, server: { connect: samples(trip), total: samples(total) } });
  test.each([
    [
      'with as many round trips',
      [[one('A', 3, 2), one('TLSv1.3', 1, 1), one('TLSv1.2', 2, 2)]],
      'pass',
      'A / TLSv1.2',
      1.5,
    ],
    ['above', [[one('A', 6, 2), one('TLSv1.2', 2, 2)]], 'fail', 'A / TLSv1.2', 3],
    [
      'above for a moment',
      [
        [one('A', 6, 2), one('TLSv1.2', 2, 2)],
        [one('A', 3, 2), one('TLSv1.2', 2, 2)],
      ],
      'pass',
      'A / TLSv1.2',
      1.5,
    ],
    [
      'a round trip more is no fault of the server',
      [[one('A', 100, 2, 49), one('TLSv1.3', 50, 1)]],
      'pass',
      'A / TLSv1.3',
      1.01,
    ],
  ] as const)('%s', (_, all, status, name, ratio) => {
    expect(judgeRatio(all, 2)).toMatchObject({ status, evidence: { [name]: ratio } });
  });

  test('without ordinary TLS it is unknown, without gm-TLS there is nothing to judge', () => {
    expect(judgeRatio([[one('A', 3, 2)]], 2).status).toBe('unknown');
    expect(judgeRatio([[one('TLSv1.2', 3, 2)]], 2).status).toBe('skip');
  });
});

/** Answers at once with what it is told. */
function contender(label: string, flights: (n: number) => number | undefined, log: string[] = []): Contender {
  let n = 0;
  return {
    ...{ label, kind: label.startsWith('TLSv') ? 'ordinary' : 'gm', roundTrips: 2 },
    time: async request => {
      log.push(`${label}${request === undefined ? '' : '?'}`);
      const flight = flights(n++);
      if (flight === undefined) return { failed: 'ECONNRESET' };
      return { server: { connect: 0.1, flight, finished: 1, total: flight + 1 }, client: { all: 1 } };
    },
    load: () => {
      throw new Error('nobody asked for a load');
    },
  };
}

const options: TimingOptions = {
  ...{ subject: 'server', count: 30, how: 'native', emulated: false, maxRatio: undefined },
  baseline: baselineOf([BASE], 'server', machine),
  request: Buffer.from('?'),
  until: Number.POSITIVE_INFINITY,
  signal: new AbortController().signal,
};

describe('timing a server', () => {
  test('one that takes longer is measured twice, and told', async () => {
    const log: string[] = [];
    const { checks, metrics } = await timeServer([contender('ECC_SM4_CBC_SM3', () => 12, log)], options);
    expect(log.length).toBe(2 * 40);
    expect(checks).toMatchObject([{ id: 'gmtls/slower', status: 'fail', subject: 'server' }]);
    expect(metrics.find(({ name }) => name === 'server ECC_SM4_CBC_SM3 flight')).toMatchObject({
      ...{ unit: 'ms', verdict: 'regression', subject: 'server' },
      baseline: samples(10),
    });
  });

  test('a busy moment is not taken for the server', async () => {
    const { checks } = await timeServer([contender('ECC_SM4_CBC_SM3', n => (n < 40 ? 12 : 10))], options);
    expect(checks).toMatchObject([{ id: 'gmtls/slower', status: 'pass' }]);
  });

  test('under an emulator nothing is judged, and no figure passes for one of a machine', async () => {
    const log: string[] = [];
    const emulated = { ...options, how: 'qemu-loongarch64', emulated: true, maxRatio: 2 };
    const all = [contender('ECC_SM4_CBC_SM3', () => 99, log), contender('TLSv1.2', () => 1)];
    const { checks, metrics } = await timeServer(all, emulated);
    expect(log.length).toBe(40);
    expect(checks.map(({ id, status }) => [id, status])).toEqual([
      ['gmtls/slower', 'skip'],
      ['gmtls/ratio', 'skip'],
    ]);
    expect(checks[0]?.title.en).toContain('`bench`');
    for (const { env, verdict, baseline } of metrics)
      expect([env, verdict, baseline]).toEqual([expect.stringContaining('qemu'), undefined, undefined]);
  });

  test('without a baseline and a limit there is no check', async () => {
    const none = { ...options, baseline: { kind: 'none' as const } };
    expect((await timeServer([contender('ECC_SM4_CBC_SM3', () => 1)], none)).checks).toEqual([]);
  });

  test('a server that breaks off is let alone, and what was not timed is unknown', async () => {
    const log: string[] = [];
    const { checks, series } = await timeServer([contender('ECC_SM4_CBC_SM3', () => undefined, log)], options);
    expect(log.length).toBe(5);
    expect(series).toMatchObject([{ failed: 5, reason: 'ECONNRESET' }]);
    expect(checks).toMatchObject([{ status: 'unknown', evidence: { 'ECC_SM4_CBC_SM3 failed': '5: ECONNRESET' } }]);
  });

  test('contenders take turns; one that says nothing is not asked again', async () => {
    const log: string[] = [];
    const both = [contender('A', () => 1, log), contender('B', () => 1, log)];
    await measureSeries(both, { ...options, count: 2, warmUp: 1 });
    expect(log.join(' ')).toBe('A? B? B A A B');
  });

  test('it ends when the time is up, or when it is interrupted', async () => {
    const log: string[] = [];
    const [a] = await measureSeries([contender('A', () => 1, log)], {
      ...options,
      until: performance.now(),
      warmUp: 0,
    });
    expect([log, a?.server]).toEqual([[], {}]);
    const signal = AbortSignal.abort();
    await expect(measureSeries([contender('A', () => 1)], { ...options, signal, warmUp: 0 })).rejects.toThrow(
      Interrupted,
    );
  });
});

describe('handshakes a second', () => {
  const loads = (goesThrough: () => boolean, at: { now: number; most: number }): Contender => ({
    ...contender('ECC_SM4_CBC_SM3', () => 1),
    load: () => async () => {
      at.most = Math.max(at.most, ++at.now);
      await new Promise(resolve => setTimeout(resolve, 10));
      at.now--;
      return goesThrough();
    },
  });

  test('as many at once as were asked for; the CPU of the server is told for each', async () => {
    const at = { now: 0, most: 0 };
    let read = 0;
    // What was used before the measured time is not in it.
    const serverSeconds = () => [0, 1, 1, 2][read++] ?? 0;
    const until = Number.POSITIVE_INFINITY;
    const rates = await measureRates([loads(() => true, at)], { ...options, concurrency: 4, serverSeconds, until });
    const { handshakes = 0, seconds = 0 } = rates[0] ?? {};
    expect([at.most, seconds > 2.9, handshakes > 100]).toEqual([4, true, true]);
    expect(rates).toMatchObject([{ failed: 0, serverSeconds: 1 }]);
    const metrics = rateMetrics(rates, { subject: 'server', how: 'native', concurrency: 4 });
    expect(metrics.map(({ name, unit, samples }) => [name, unit, samples])).toEqual([
      ['rate ECC_SM4_CBC_SM3', 'handshakes/s', [handshakes / seconds]],
      ['server CPU ECC_SM4_CBC_SM3', 'ms/handshake', [1000 / handshakes]],
    ]);
  });

  test('a server that refuses is let alone, and no figure is made of it', async () => {
    const at = { now: 0, most: 0 };
    const began = performance.now();
    const asked = { ...options, concurrency: 8, serverSeconds: undefined };
    const rates = await measureRates([loads(() => false, at)], asked);
    expect(performance.now() - began).toBeLessThan(1500);
    expect(rates).toMatchObject([{ handshakes: 0 }]);
    expect(rateMetrics(rates, { subject: 'server', how: 'native', concurrency: 8 })).toEqual([]);
  });
});

test('a client that spares itself work gets through all the same, and the server does all of its own', async () => {
  const server = await scriptedServer();
  const target = { host: '127.0.0.1', port: server.port };
  const spared = new Spared();
  for (const suite of [SUITE.ECC_SM4_CBC_SM3, SUITE.ECC_SM4_CBC_SM3, SUITE.ECC_SM4_GCM_SM3]) {
    const { failure, events, close } = await openConnection(tlcpClient({ suites: [suite], spared }), target);
    await close();
    expect(failure).toBeUndefined();
    expect(events.some(({ type }) => type === 'signature')).toBe(false);
  }
  await server.stop();
});

test('a server of this process is timed over all of its suites, and no socket is left', async () => {
  const server = await scriptedServer();
  const target = { host: '127.0.0.1', port: server.port };
  const seen = await scan({
    ...{ target, serverName: undefined, spacingMs: 0, answerMs: 1500 },
    skip: new Set(['rfc8998', 'ordinary', 'legacy', 'malformed', 'renegotiation', 'ecdhe']),
    signal: options.signal,
  });
  const contenders = contendersOf(seen, { target, waitMs: 3000 });
  expect(contenders.map(({ label }) => label)).toEqual(['ECC_SM4_GCM_SM3', 'ECC_SM4_CBC_SM3']);
  const all = await measureSeries(contenders, { ...options, count: 2, warmUp: 1, request: Buffer.from('echo') });
  for (const { server: stages, client, failed } of all) {
    expect(failed).toBe(0);
    expect(Object.values(stages).map(({ length }) => length)).toEqual([2, 2, 2, 2, 2, 2]);
    expect(Math.min(...Object.values(stages).flat())).toBeGreaterThan(0);
    expect(client['make ClientKeyExchange']?.length).toBe(2);
    // They are of our client alone: none of it is in the server's stages.
    expect(client['verify ServerKeyExchange']?.[0]).toBeGreaterThan(0);
  }
  expect(await server.open()).toBe(0);
  await server.stop();
});
