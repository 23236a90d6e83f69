import { expect, test } from '@jest/globals';
import { applyOverrides } from '../../src/actions/overrides.js';
import { renderMarkdown, renderTerminal, summarize } from '../../src/report/index.js';
import type { Check, Severity } from '../../src/report/model.js';
import { sampleReports } from '../sample/reports.js';

const check = (status: Check['status'], severity: Severity): Check => ({
  id: 'elf/size-budget',
  status,
  severity,
  title: { en: 'x', zh: 'x' },
  evidence: { size: 1 },
});
const given = (severity: Severity | 'off') => ({
  'elf/size-budget': { severity, reason: 'hard limit', until: '2030-01-01' },
});

test.each([
  ['warn', 'warn', 'error', 'fail', 'error', 'stricter'],
  ['fail', 'error', 'warn', 'fail', 'warn', 'waived'],
  ['fail', 'error', 'off', 'skip', 'error', 'waived'],
  ['unknown', 'error', 'info', 'unknown', 'info', 'waived'],
] as const)('%s of severity %s made %s is %s', (status, severity, to, after, counts, word) => {
  const [changed] = applyOverrides([check(status, severity)], given(to));
  expect(changed).toMatchObject({
    status: after,
    severity: counts,
    evidence: { size: 1, [word]: 'hard limit', until: '2030-01-01' },
  });
});

test('what passed stays as it is', () => {
  expect(applyOverrides([check('pass', 'error')], given('off'))).toEqual([check('pass', 'error')]);
});

test('a waiver is seen in the terminal, also when that is quiet, and in Markdown; nothing is said to run by it', () => {
  const [first] = sampleReports();
  if (first === undefined) throw new Error('no sample');
  const waived = applyOverrides([check('fail', 'error')], given('off'));
  const summary = summarize({ reports: [{ ...first, action: 'verify', checks: waived }], rejected: [] });
  const paint = (_: string, text: string) => text;
  for (const quiet of [false, true])
    expect(renderTerminal(summary, { language: 'en', paint, quiet })).toContain(
      'Waived  elf/size-budget  until 2030-01-01, 1 finding: hard limit',
    );
  expect(renderMarkdown(summary, 'zh')).toMatch(/\*\*豁免\*\*\n\n- `elf\/size-budget` 至 2030/);
  expect(renderTerminal(summary, { language: 'en', paint })).not.toContain('will run');
});
