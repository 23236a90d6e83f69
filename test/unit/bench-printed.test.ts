import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { measure } from '../../src/bench/benchmark.js';
import { discover } from '../../src/bench/discover.js';
import { lanes, type Runner } from '../../src/bench/index.js';
import { screen } from '../../src/bench/screen.js';
import { DEFAULTS } from '../../src/bench/settings.js';
import { makeStateFolder } from '../../src/system/index.js';

const binary = { importPath: 'm', file: '/m.test', folder: '/', symbols: '/m.symbols' };

function printing(stdout: string, more: { truncated?: boolean; records?: number; list?: string } = {}): Runner {
  const record = { instructions: 5000, intervals: 1, functions: [], children: false, ran: true };
  const counts = JSON.stringify({
    schema: 'xinchuang-go/counter/v1',
    plugin: '1.0.0',
    truncated: false,
    records: Array.from({ length: more.records ?? 2 }, () => record),
  });
  return {
    kind: 'qemu',
    counts: true,
    env: {},
    close: async () => {},
    run: async ({ argv }) => ({
      code: 0,
      timedOut: false,
      stdout: argv[0]?.startsWith('-test.list') ? (more.list ?? '') : stdout,
      stderr: '',
      truncated: more.truncated ?? false,
      counts,
    }),
  };
}

const TRUE = 'BenchmarkWork 50 9 ns/op 0 B/op 0 allocs/op\n';
const FALSE = 'BenchmarkWork 1 1 ns/op 0 B/op 0 allocs/op\n';
const OTHER = 'BenchmarkLog 50 1 ns/op 0 B/op 0 allocs/op\n';

test.each([
  ['its own line', TRUE, {}, { insn: 100 }, undefined],
  ['another number of iterations', `x\n${FALSE}${TRUE}PASS\n`, {}, { insn: 100 }, undefined],
  ['another name', `x\n${OTHER}${TRUE}PASS\n`, {}, { insn: 100 }, undefined],
  ['the very same line', `x\n${TRUE}${TRUE}PASS\n`, {}, undefined, 'it prints lines that read as results of its own'],
  ['a flood', 'x\n', { truncated: true }, undefined, 'it printed so much that its result is lost in it'],
  ['a line and no run', `${TRUE}PASS\n`, { records: 0 }, undefined, 'the counter saw no run of it'],
])('a benchmark that prints %s', async (_, stdout, more, result, broken) => {
  const asked = { pattern: '^BenchmarkWork$', name: 'BenchmarkWork', iterations: 50, timeoutMs: 1000 };
  const measured = await measure(printing(`${stdout}PASS\n`, more), binary, asked);
  expect(measured.broken).toBe(broken);
  if (result) expect(measured.results).toMatchObject([{ name: 'BenchmarkWork', n: 50, ...result }]);
});

test('a benchmark whose result is lost in what it prints is one that breaks, and none that is gone', async () => {
  const runner = printing('x', { truncated: true, list: 'BenchmarkWork\nok\n' });
  const search = { runner, pattern: '.', timeoutMs: 1000, lanes: lanes(1), isLate: () => false };
  const { broken } = await discover(binary, search);
  expect([...broken.keys()]).toEqual(['BenchmarkWork']);
});

test('what is counted on one side alone is not stable', () => {
  const counted = { runs: [{ insn: 5, allocs: 0 }] };
  const verdict = screen('b', { base: counted, head: { runs: [{ allocs: 0 }] } }, DEFAULTS, 'first');
  expect(verdict).toMatchObject({ verdict: 'error', reason: 'no-runs' });
});

test.each([
  ['.xinchuang', undefined],
  ['.xinchuang/bench', 'bench'],
])('a link %s in the checkout is refused', async (link, below) => {
  const workspace = mkdtempSync(join(tmpdir(), 'xcg-link-'));
  const elsewhere = mkdtempSync(join(tmpdir(), 'xcg-elsewhere-'));
  try {
    if (below !== undefined) await makeStateFolder(workspace);
    symlinkSync(elsewhere, join(workspace, link));
    await expect(makeStateFolder(workspace, 'bench')).rejects.toMatchObject({ code: 'XC-SYSTEM-006' });
  } finally {
    for (const folder of [workspace, elsewhere]) rmSync(folder, { recursive: true });
  }
});
