import { expect, test } from '@jest/globals';
import { byTarget, type VerifiedFile } from '../../src/actions/verify-report.js';
import { reportFileName } from '../../src/report/index.js';
import { MAX_REPORT_BYTES } from '../../src/report/model.js';

const target = { goos: 'linux', goarch: 'arm64' } as const;

function file(n: number, characters: number): VerifiedFile {
  const subject = { path: `dist/${n}`, sha256: '0'.repeat(64), size: 1, target };
  const title = { en: 'x', zh: '一'.repeat(1900) };
  const check = {
    id: 'elf/valid',
    status: 'pass',
    severity: 'error',
    subject: subject.path,
    title,
    evidence: {},
  } as const;
  const checks = Array.from({ length: Math.ceil(characters / 2000) }, () => check);
  return { verified: { subject, checks, facts: undefined }, checks, env: {} };
}

test('the files of a large release are told in several reports, none larger than is read', () => {
  const all = Array.from({ length: 400 }, (_, n) => file(n, 40_000));
  const reports = byTarget(all, [], [target]);
  expect(reports.length).toBeGreaterThan(1);
  expect(reports.flatMap(({ subjects }) => subjects.map(({ path }) => path))).toEqual(
    all.map(one => one.verified.subject.path),
  );
  for (const report of reports)
    expect(Buffer.byteLength(JSON.stringify(report, null, 1))).toBeLessThan(MAX_REPORT_BYTES);
  const names = reports.map(report => reportFileName(report));
  expect(new Set(names).size).toBe(names.length);
  expect(names[0]).toBe('verify-linux-arm64.json');
  expect(byTarget(all.slice(0, 10), [], [target])).toHaveLength(1);
});
