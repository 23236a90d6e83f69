import { describe, expect, test } from '@jest/globals';
import { renderComment } from '../../src/report/comment/comment.js';
import { renderHtml, renderMarkdown, renderTerminal, summarize, terminalPaint } from '../../src/report/index.js';
import type { Check, Report } from '../../src/report/model.js';
import { gradedServers } from '../../src/report/servers.js';

const check = (id: string, subject: string | undefined, evidence: Check['evidence']): Check => ({
  ...{ id, status: 'pass', severity: 'error', title: { en: 'x', zh: 'x' }, evidence },
  ...(subject !== undefined && { subject }),
});

const report = (checks: readonly Check[], action: Report['action'] = 'gmtls'): Report => ({
  ...{ schema: 'xinchuang-go/report/v1', tool: { name: 'xinchuang-go', version: '1.0.0' }, action },
  run: { host: 'local', startedAt: '2026-11-27T00:00:00.000Z', durationMs: 1 },
  ...{ subjects: [], checks: [...checks], metrics: [], env: {} },
});

const A = 'gm.example.cn:443';
const B = '[2001:db8::1]:8443';
const REPORT = report([
  check('gmtls/national', A, { tlcp: ['E053', 'E013'], rfc8998: ['00C6'] }),
  check('gmtls/old-versions', A, { 'TLS 1.0': 'alert 70', 'TLS 1.1': 'ServerHello 0xc00a' }),
  check('gmtls/dual-stack', A, { clients: ['TLSv1.2: ERR_SSL_X', 'TLSv1.3: TLS_AES_256_GCM_SHA384'] }),
  check('gmtls/validity-sign', A, { notAfter: '2027-03-01' }),
  check('gmtls/validity-enc', A, { notAfter: '2027-02-01' }),
  check('gmtls/grade', A, { grade: 'D', because: ['gmtls/old-versions'] }),
  check('gmtls/grade', B, { grade: 'F', because: ['gmtls/national', 'gmtls/chain'] }),
]);

test('each server with its grade, the worst first, from what its checks say', () => {
  const nothing = { tlcp: [], rfc8998: [], tls: [], until: undefined };
  expect(gradedServers([REPORT])).toEqual([
    { name: B, grade: 'F', status: 'fail', because: ['gmtls/national', 'gmtls/chain'], ...nothing },
    {
      ...{ name: A, grade: 'D', status: 'warn', because: ['gmtls/old-versions'] },
      ...{ tlcp: ['E053', 'E013'], rfc8998: ['00C6'], tls: ['1.1', '1.3'], until: '2027-02-01' },
    },
  ]);
});

test.each<[string, Check['evidence']]>([
  ['no grade of ours', { grade: 'A+' }],
  ['a word of every object', { grade: 'constructor' }],
  ['none', {}],
])('a report of somebody else: %s', (_, evidence) => {
  expect(gradedServers([report([check('gmtls/grade', A, evidence)])])).toEqual([]);
  expect(gradedServers([report([check('gmtls/grade', undefined, { grade: 'A' })])])).toEqual([]);
  expect(gradedServers([report([check('gmtls/grade', A, { grade: 'A' })], 'gate')])).toEqual([]);
});

describe('rendered', () => {
  const summary = summarize({ reports: [REPORT], rejected: [] });

  test('in a terminal, where Chinese takes two columns', () => {
    const paint = terminalPaint(false);
    const [head = '', first = '', second = ''] = renderTerminal(summary, { language: 'zh', paint }).split('\n');
    expect(head).toMatch(/^ {2}服务器 +等级 +TLCP +RFC 8998 +TLS +证书有效期至 +依据$/);
    expect(second).toBe('  gm.example.cn:443   D     E053 E013  00C6      1.1 1.3  2027-02-01    gmtls/old-versions');
    expect(first).toMatch(/^ {2}\[2001:db8::1\]:8443 {2}F /);
    // The grade stands under its title: three Chinese characters are six columns.
    expect(head.indexOf('等级') + 3).toBe(second.indexOf('D '));
  });

  test('a narrow terminal gets what it has room for', () => {
    const lines = renderTerminal(summary, { language: 'en', paint: terminalPaint(false), width: 60 }).split('\n');
    for (const line of lines.slice(0, 3)) expect(line.length).toBeLessThanOrEqual(60);
    expect(lines[2]).toContain(' D ');
  });

  test('nothing is said of platforms, which nobody asked for', () => {
    const terminal = renderTerminal(summary, { language: 'en', paint: terminalPaint(false) });
    for (const text of [terminal, renderHtml(summary, 'en'), renderMarkdown(summary, 'en')])
      expect(text).not.toMatch(/No platform was judged|Will it run/);
  });

  test('nor beside a module graph; a filter with nothing to choose from is none', () => {
    const graph = summarize({ reports: [report([check('audit/coverage', undefined, {})], 'audit')], rejected: [] });
    const page = renderHtml(graph, 'en');
    for (const text of [renderTerminal(graph, { language: 'en', paint: terminalPaint(false) }), page])
      expect(text).not.toMatch(/No platform was judged|Will it run/);
    expect(page.match(/<label hidden><span>/g)).toHaveLength(2);
  });

  test('in Markdown, a comment and a page', () => {
    const row =
      '| gm.example.cn:443 | **D** | `E053` `E013` | `00C6` | `1.1` `1.3` | `2027-02-01` | `gmtls/old-versions` |';
    expect(renderMarkdown(summary, 'en')).toContain(row);
    expect(renderComment(summary, { language: 'en', key: 'k', limit: 65_536 })).toContain(row);
    expect(renderHtml(summary, 'en')).toContain('<b class="grade warn">D</b>');
    expect(renderHtml(summary, 'en')).toContain('<th scope="row">gm.example.cn<wbr>:443</th>');
  });

  test('a name that is markup is text', () => {
    const name = '<img src=x onerror=alert(1)>|`';
    const hostile = summarize({ reports: [report([check('gmtls/grade', name, { grade: 'A' })])], rejected: [] });
    expect(renderHtml(hostile, 'en')).not.toContain('<img');
    expect(renderMarkdown(hostile, 'en')).not.toMatch(/<img/);
  });
});
