import { readFileSync } from 'node:fs';
import { appendHistory, readHistory } from '../../src/bench/history.js';
import { readBenchmarkText } from '../../src/bench/read-text.js';
import { writeBenchmarkText } from '../../src/bench/write-text.js';
import type { Fuzzed } from './target.js';
import { fuzzText } from './text-targets.js';

const WORDS = [
  'Benchmark',
  'BenchmarkA\t',
  'BenchmarkA/b=c-8 ',
  '\n',
  '\r\n',
  ' ',
  '\t',
  '10',
  '1e9',
  '-1',
  'NaN',
  ' ns/op',
  ' insn/op',
  'pkg: ',
  'cpu: x\n',
  ':',
  '--- FAIL: ',
  'panic: ',
  '\u202e',
  '__proto__: ',
];

/** What is read can be written for benchstat, and is the same when it is read again. */
export function fuzzBenchmarkText(): Fuzzed {
  const seed = readFileSync('test/fixtures/bench/go-test-1.26.txt', 'utf8');
  return fuzzText([seed], WORDS, text => {
    const { results } = readBenchmarkText(text);
    const written = writeBenchmarkText(results, { emulated: true });
    const again = readBenchmarkText(written);
    if (again.refused > 0 || again.results.length !== results.length) throw new Error('what was written is not read');
    return results.length > 0 ? 'read' : 'refused';
  });
}

const POINT =
  '{"benchmark":"x.BenchmarkX","unit":"insn/op","value":157712,"commit":"c0ffee0","at":"2026-11-26T10:00:00Z","key":"goos=linux"}\n';

/** What is read stays when something is added. */
export function fuzzHistory(): Fuzzed {
  const words = [
    '{',
    '}',
    '"',
    ':',
    ',',
    'null',
    '1e999',
    '[',
    '\n',
    '"value":',
    '"key"',
    '\\u0000',
    '"__proto__":',
    POINT,
  ];
  return fuzzText([POINT.repeat(3)], words, text => {
    const { points } = readHistory(text);
    const first = readHistory(POINT).points;
    const after = readHistory(appendHistory(text, first)).points;
    if (after.length < points.length) throw new Error('points are lost');
    return points.length > 0 ? 'read' : 'refused';
  });
}
