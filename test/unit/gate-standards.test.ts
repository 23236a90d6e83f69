import { describe, expect, test } from '@jest/globals';
import { provingChecks } from '../../src/elf/index.js';
import { type GatePolicy, judge } from '../../src/gate/index.js';
import type { Check, Report } from '../../src/report/model.js';
import { HEAD } from '../sample/reports.js';

const PLATFORM = 'uos-25/loongson-3a6000';
const SUBJECT = 'dist/gateway-linux-loong64';

const said = (id: string, more: Partial<Check> = {}): Check => ({
  id,
  status: 'pass',
  severity: 'error',
  subject: SUBJECT,
  title: { en: id, zh: id },
  evidence: {},
  ...more,
});
const asked = provingChecks.filter(({ goarch }) => goarch === undefined || goarch === 'loong64');
const whole = asked.map(({ id, each }) => said(id, each === 'platform' ? { platform: PLATFORM } : {}));

function verdictOn(checks: readonly Check[], policy: Partial<GatePolicy> = {}) {
  const report: Report = {
    schema: 'xinchuang-go/report/v1',
    tool: { name: 'xinchuang-go', version: '1.0.0' },
    action: 'verify',
    target: { goos: 'linux', goarch: 'loong64' },
    run: { host: 'local', headSha: HEAD, startedAt: '2026-11-26T00:00:00Z', durationMs: 1 },
    subjects: [{ path: SUBJECT, sha256: 'a'.repeat(64), size: 1 }],
    platforms: [{ id: PLATFORM, name: { en: 'UOS', zh: 'UOS' }, goarch: 'loong64', required: true }],
    checks: [...checks],
    metrics: [],
    env: {},
  };
  const { rows } = judge({
    reports: [report],
    rejected: [],
    manifest: undefined,
    files: new Map(),
    expected: [],
    policy: { allowUnknown: [], proving: provingChecks, ...policy },
    headSha: HEAD,
    today: '2026-11-26',
  });
  return rows.map(({ id, status, evidence }) => [id, status, evidence['missing'] ?? evidence['check']]);
}

describe('a report that does not say what verify says of every file', () => {
  test('the whole of it passes', () => expect(verdictOn(whole)).toEqual([]));

  test.each(asked.map(({ id }) => id))('without %s it proves nothing', id => {
    expect(verdictOn(whole.filter(check => check.id !== id))).toEqual([['gate/proved', 'unknown', [id]]]);
  });

  test('what is said of another platform is not said of this one', () => {
    const elsewhere = whole.map(check => (check.id === 'elf/world' ? { ...check, platform: 'uos-20/x' } : check));
    expect(verdictOn(elsewhere)).toEqual([['gate/proved', 'unknown', ['elf/world']]]);
  });

  test('what only other architectures have is not missed', () => {
    expect(provingChecks.map(({ id }) => id)).toContain('elf/isa-arm64');
    expect(whole.map(({ id }) => id)).not.toContain('elf/isa-arm64');
  });
});

describe('how much a finding counts', () => {
  const least = new Map([
    ['elf/world', 'error'],
    ['elf/rpath', 'warn'],
    ['elf/packer', 'off'],
  ] as const);
  const FINDING: readonly (readonly [string, Partial<Check>, readonly unknown[]])[] = [
    ['a failure that a report calls a note', { status: 'fail', severity: 'info' }, ['gate/findings', 'fail']],
    ['a failure that a report calls a warning', { status: 'fail', severity: 'warn' }, ['gate/findings', 'fail']],
    ['an unknown that a report calls a note', { status: 'unknown', severity: 'info' }, ['gate/unknown', 'unknown']],
    [
      'a failure that a job waived, and the gate does not',
      { status: 'skip', evidence: { waived: 'we know that, really', until: '2027-01-31' } },
      ['gate/unknown', 'unknown'],
    ],
  ];
  test.each(FINDING)('%s', (_, more, [id, status]) => {
    const checks = [
      ...whole.filter(check => check.id !== 'elf/world'),
      said('elf/world', { platform: PLATFORM, ...more }),
    ];
    expect(verdictOn(checks, { least })).toEqual([[id, status, 'elf/world']]);
  });

  test('what the configuration of the gate lowers or leaves out stays so', () => {
    const checks = [
      ...whole,
      said('elf/rpath', { status: 'fail', severity: 'warn' }),
      said('elf/packer', { status: 'skip', evidence: { waived: 'packed by the customer', until: '2027-01-31' } }),
      said('elf/new-check', { status: 'fail', severity: 'info' }),
    ];
    expect(verdictOn(checks, { least })).toEqual([]);
  });

  test('what a job made stricter stays strict', () => {
    const checks = [...whole, said('elf/rpath', { status: 'fail', severity: 'error' })];
    expect(verdictOn(checks, { least })).toEqual([['gate/findings', 'fail', 'elf/rpath']]);
  });
});
