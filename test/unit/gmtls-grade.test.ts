import { expect, test } from '@jest/globals';
import { gmtlsChecks, gradeOf } from '../../src/gmtls/index.js';
import type { Check } from '../../src/report/model.js';

const check = (id: string, status: Check['status'], severity: Check['severity'] = 'error'): Check => ({
  id,
  status,
  severity,
  title: { en: 'x', zh: 'x' },
  evidence: {},
});

test.each([
  ['nothing wrong', [check('gmtls/chain', 'pass')], 'A'],
  ['for information', [check('gmtls/alert-code', 'warn', 'info')], 'A'],
  ['a skipped check', [check('gmtls/old-versions', 'skip')], 'A'],
  ['a warning', [check('gmtls/order', 'warn')], 'B'],
  ['an error that is not known', [check('gmtls/chain', 'unknown')], 'B'],
  ['a warning that is not known', [check('gmtls/server-name', 'unknown', 'warn')], 'A'],
  ['a weakness', [check('gmtls/gcm', 'warn', 'warn'), check('gmtls/order', 'warn')], 'C'],
  ['a failure of severity warn', [check('gmtls/old-versions', 'fail', 'warn')], 'B'],
  ['an error', [check('gmtls/old-versions', 'fail'), check('gmtls/gcm', 'warn', 'warn')], 'D'],
  ['a mixture in strict mode', [check('gmtls/mixed-mode', 'fail')], 'D'],
  ['a server that stops', [check('gmtls/survival', 'fail'), check('gmtls/old-versions', 'fail')], 'E'],
  ['a handshake that nobody can trust', [check('gmtls/handshake-id', 'fail'), check('gmtls/survival', 'fail')], 'F'],
  ['one that was waived', [check('gmtls/chain', 'skip')], 'A'],
] as const)('%s', (_, checks, grade) => {
  expect(gradeOf(checks, undefined, 's').grade).toBe(grade);
});

test('it names what it rests on, and fails below what is asked for', () => {
  const { check: own } = gradeOf([check('gmtls/gcm', 'warn', 'warn')], 'B', 's');
  expect(own).toMatchObject({ status: 'fail', evidence: { grade: 'C', wanted: 'B', because: ['gmtls/gcm'] } });
  expect(gradeOf([check('gmtls/gcm', 'warn', 'warn')], 'C', 's').check.status).toBe('pass');
});

test('every check has an id of its own, and words in both languages', () => {
  const ids = gmtlsChecks.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { title, why, fix, source } of gmtlsChecks) {
    for (const { en, zh } of [title, why, fix])
      expect([en, /\p{Script=Han}/u.test(zh)]).toEqual([expect.any(String), true]);
    expect(source).not.toBe('');
  }
});
