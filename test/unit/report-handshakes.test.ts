import { describe, expect, test } from '@jest/globals';
import { handshakeLines } from '../../src/report/handshake-lines.js';
import { handshakeTables, type Measured } from '../../src/report/handshakes.js';
import { renderComment, renderHtml, renderMarkdown, summarize } from '../../src/report/index.js';
import { type Metric, type Report, reportSchema } from '../../src/report/model.js';
import { ATTACKS } from '../sample/hostile.js';

const figure = (name: string, samples: number[], more: Partial<Metric> = {}): Metric => ({
  ...{ name, unit: 'ms', better: 'lower', subject: 'gm.example.cn:443', samples, env: 'native · 2 RTT' },
  ...more,
});

const METRICS: Metric[] = [
  figure('server ECC_SM4_CBC_SM3 connect', [0.1]),
  figure('server ECC_SM4_CBC_SM3 first byte', [12]),
  figure('server ECC_SM4_CBC_SM3 flight', [11, 12, 13], { baseline: [10], verdict: 'regression' }),
  figure('server ECC_SM4_CBC_SM3 finished', [0.5, 0.5]),
  figure('handshake ECC_SM4_CBC_SM3', [12.5], { baseline: [10.5] }),
  figure('client ECC_SM4_CBC_SM3 verify ServerKeyExchange', [0.8]),
  figure('client ECC_SM4_CBC_SM3 make ClientKeyExchange', [0.7]),
  figure('server TLSv1.3 flight', [0.5], { env: 'native · 1 RTT · TLS_AES_128_GCM_SHA256' }),
  figure('handshake TLSv1.3', [0.5], { env: 'native · 1 RTT · TLS_AES_128_GCM_SHA256' }),
  figure('client TLSv1.3 all', [0.6], { env: 'native · 1 RTT' }),
  figure('rate ECC_SM4_CBC_SM3', [238], { unit: 'handshakes/s', env: 'native · 8 at once · limited by the client' }),
  figure('server CPU ECC_SM4_CBC_SM3', [0.58], { unit: 'ms/handshake', env: 'native · 8 at once' }),
];

function report(metrics: Metric[], env: Record<string, string> = { 'gmtls.start': 'native' }): Report {
  return reportSchema.parse({
    schema: 'xinchuang-go/report/v1',
    tool: { name: 'xinchuang-go', version: '1.0.0' },
    action: 'gmtls',
    run: { host: 'local', startedAt: '2026-11-27T00:00:00Z', durationMs: 1 },
    subjects: [],
    checks: [],
    metrics,
    env,
  });
}

const summary = summarize({ reports: [report(METRICS)], rejected: [] });

test('figures of gmtls become a row for each suite; what is the client’s stands apart', () => {
  expect(summary.handshakes).toMatchObject([
    {
      ...{ server: 'gm.example.cn:443', emulated: false },
      rows: [
        {
          ...{
            label: 'ECC_SM4_CBC_SM3',
            roundTrips: 2,
            verify: 0.8,
            exchange: 0.7,
            rate: 238,
            limited: true,
            cpu: 0.58,
          },
          hello: { median: 12, mad: 1, count: 3, base: 10, verdict: 'regression' },
          ...{ finished: { median: 0.5 }, server: { median: 12.5, base: 10.5 }, connect: { median: 0.1 } },
        },
        { label: 'TLSv1.3', roundTrips: 1, hello: { median: 0.5 }, all: 0.6, limited: false },
      ],
    },
  ]);
});

describe('they are drawn', () => {
  test('in the page: a bar for each stage, the client’s hatched, and the figures', () => {
    const page = renderHtml(summary, 'en');
    const [, section = ''] = /<section aria-labelledby="handshakes">([\s\S]*?)<\/section>/.exec(page) ?? [];
    // 12 + 1.5 + 0.5 on one scale of 14.
    expect(section).toContain('<rect class="bar" x="0.00%" width="85.71%"');
    expect(section).toContain('<line class="client" x1="85.71%" x2="96.43%"');
    expect(section).toContain('<rect class="bar" x="96.43%" width="3.57%"');
    expect(section).toContain('<b>12.00 ± 1.00</b>');
    expect(section).not.toContain('caveat');
    expect(section.split('Each holds one round trip')).toHaveLength(2);
    expect(section).toContain('under load');
  });

  test('without a column for load where nobody measured it', () => {
    const only = METRICS.filter(({ name }) => !/^(?:rate|server CPU) /.test(name));
    const unloaded = summarize({ reports: [report(only)], rejected: [] });
    expect(renderHtml(unloaded, 'en')).not.toContain('under load');
    const [head = '', rule = '', row = ''] =
      /\n\|.*\n\|---.*\n\|.*/.exec(renderMarkdown(unloaded, 'en'))?.[0].trim().split('\n') ?? [];
    expect(head).not.toContain('under load');
    expect(new Set([head, rule, row].map(line => line.split(' | ').join('|').split('|').length)).size).toBe(1);
  });

  test('in Markdown and in the comment, folded', () => {
    for (const text of [
      renderMarkdown(summary, 'en'),
      renderComment(summary, { language: 'en', key: 'k', limit: 60_000 }),
    ]) {
      expect(text).toContain(
        'gm.example.cn:443: ECC_SM4_CBC_SM3 12.50 ms &#40;base 10.50&#41;, TLSv1.3 0.50 ms</summary>',
      );
      expect(text.replaceAll('\u00a0', ' ')).toContain('| `ECC_SM4_CBC_SM3` | 2 | **12.00 ± 1.00** |');
      expect(text).toContain('238/s, 0.58 ms of the server’s CPU each, the client was the limit');
    }
  });

  test('in a terminal, one below the other in both languages', () => {
    const [head = '', names = '', first = '', second = ''] = handshakeLines(report(METRICS), 'en');
    expect(head).toContain('gm.example.cn:443');
    expect(new Set([names, first, second].map(line => line.length)).size).toBe(1);
    expect(handshakeLines(report(METRICS), 'zh')[1]).toContain('服务器');
  });
});

test('under an emulator it is said so', () => {
  const emulated = METRICS.map(one => ({ ...one, env: 'qemu-loongarch64 · 2 RTT' }));
  const said = summarize({ reports: [report(emulated)], rejected: [] });
  expect(said.handshakes).toMatchObject([{ emulated: true }]);
  expect(renderHtml(said, 'en')).toContain('class="caveat"');
  expect(renderMarkdown(said, 'en')).toContain('Under an emulator');
});

test('what is none of it is no handshake', () => {
  const measured: Measured = {
    action: 'gmtls',
    env: {},
    metrics: [
      figure('size', [1]),
      figure('handshake', [1]),
      figure('handshake A', [-1]),
      figure('handshake B', [1e12]),
      figure('client C __proto__', [1]),
    ],
  };
  expect(handshakeTables([measured])).toMatchObject([{ rows: [{ label: 'C' }] }]);
  expect(handshakeTables([{ ...measured, action: 'bench' }])).toEqual([]);
});

test('names that somebody else chose do no harm', () => {
  const hostile = ATTACKS.flatMap(text => [
    figure(`handshake ${text}`.slice(0, 500), [1], { subject: text.slice(0, 500) || 'x', env: text.slice(0, 500) }),
    figure('handshake A', [1], { subject: text.slice(0, 500) || 'x' }),
  ]);
  const said = summarize({ reports: [report(hostile)], rejected: [] });
  expect(said.handshakes.length).toBeGreaterThan(1);
  for (const { rows } of said.handshakes) for (const { label } of rows) expect(label).toMatch(/^[\w.-]+$/);
  const page = renderHtml(said, 'en');
  expect(page).not.toMatch(/<script>alert|<img src=x/i);
  expect(renderMarkdown(said, 'en')).not.toMatch(/<script|<img/i);
});
