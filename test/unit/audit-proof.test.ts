import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { agrees, isBehind, isMended, type Row, readProof } from '../../scripts/audit-proof-file.js';
import { pagesOf } from '../../scripts/audit-proof-page.js';

const proof = readProof();
const { rows } = proof;
const named = ({ module, version, goarch }: Row): string => `${module}@${version} ${goarch}`;

describe('what docs/audit-proof.json promises', () => {
  test('25 modules or more, each version of them for loong64 and for arm64, each once', () => {
    expect(new Set(rows.map(({ module }) => module)).size).toBeGreaterThanOrEqual(25);
    const targets = new Map<string, string[]>();
    for (const { module, version, goarch } of rows) {
      const key = `${module}@${version}`;
      targets.set(key, [...(targets.get(key) ?? []), goarch]);
    }
    expect([...targets].filter(([, of]) => of.sort().join() !== 'arm64,loong64')).toEqual([]);
  });

  test('audit and go build agree on each package of each row', () => {
    expect(rows.filter(row => !agrees(row)).map(named)).toEqual([]);
  });

  // What this Go refuses for linux/amd64 too, or for want of a C compiler, no upgrade may mend: runc, caddy 2.4.6.
  test('ten are blocked or more that linux/amd64 compiles, and --fix mends four of five of these', () => {
    const behind = rows.filter(isBehind);
    expect(behind.length).toBeGreaterThanOrEqual(10);
    expect(behind.filter(isMended).length / behind.length).toBeGreaterThanOrEqual(0.8);
  });

  test.each([...pagesOf(proof)])('%s is what it gives', (path, text) => {
    expect(readFileSync(path, 'utf8')).toBe(text);
  });
});

describe('agreement', () => {
  const row: Row = {
    module: 'example.com/m',
    version: 'v1.0.0',
    goarch: 'loong64',
    go: '1.26.8',
    date: '2026-11-27',
    graph: 9,
    packages: 3,
    refused: ['a', 'b'],
    blocked: ['a', 'b'],
    dropped: [],
    verdict: 'blocked',
    atFault: [],
    known: [],
    unknown: [],
    seconds: { audit: 1, goBuild: 1 },
  };
  const none = { refused: [], blocked: [] };

  test.each<[string, Partial<Row>, boolean]>([
    ['both say the same', {}, true],
    ['nothing is refused', { ...none, verdict: 'clean' }, true],
    ['go refuses one more', { refused: ['a', 'b', 'c'] }, false],
    ['audit blocks one more', { refused: ['a'] }, false],
    ['another one', { blocked: ['a', 'c'] }, false],
    ['the verdict does not follow', { verdict: 'warnings' }, false],
    ['a verdict of nothing', { ...none, verdict: 'blocked' }, false],
    ['a stub', { ...none, verdict: 'blocked', known: ['m@v1 stub'] }, true],
    ['one passed over', { refused: ['c'], blocked: [], dropped: ['c'], verdict: 'warnings' }, true],
    ['one passed over in silence', { refused: ['c'], blocked: [], dropped: ['c'], verdict: 'clean' }, false],
    ['something was not looked at', { ...none, verdict: 'unknown', unknown: ['c: no network'] }, false],
  ])('%s', (_, part, same) => {
    expect(agrees({ ...row, ...part })).toBe(same);
  });

  test('behind is what linux/amd64 compiles with as little C', () => {
    const fault = { what: 'm@v1.0.0', kind: 'compile', everywhere: false };
    const of = (...atFault: Row['atFault']) => isBehind({ ...row, atFault });
    expect(of(fault)).toBe(true);
    expect(of({ ...fault, everywhere: true }, { ...fault, kind: 'cgo-only' })).toBe(false);
    expect(of({ ...fault, everywhere: true }, fault)).toBe(true);
    expect(isBehind({ ...row, ...none, atFault: [fault] })).toBe(false);
  });

  test('mended is what go build refuses no longer', () => {
    const fix = { upgrades: ['x v1.0.0'], refused: [], unmended: [] };
    expect([row, { ...row, fix }, { ...row, fix: { ...fix, refused: ['a'] } }].map(isMended)).toEqual([
      false,
      true,
      false,
    ]);
  });
});
