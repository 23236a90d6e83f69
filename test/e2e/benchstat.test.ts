import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mannWhitney } from '../../src/bench/mann-whitney.js';
import type { Result } from '../../src/bench/read-text.js';
import { change, geometricMean, middle } from '../../src/bench/statistics.js';
import { writeBenchmarkText } from '../../src/bench/write-text.js';
import { realSystem } from '../../src/system/index.js';
import { goTool } from '../go-tool.js';
import { normalOf } from '../sample/bench-noise.js';

const system = realSystem(new AbortController().signal);
let folder: string;
let benchstat: string;
beforeAll(async () => {
  const built = await goTool(system, {
    module: 'golang.org/x/perf',
    version: 'v0.0.0-20260908200009-22c9c6c9d4da',
    package: 'cmd/benchstat',
    env: { CGO_ENABLED: '0' },
  });
  benchstat = built.path;
  folder = await mkdtemp(join(tmpdir(), 'xinchuang-benchstat-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const CONFIG = {
  goos: 'linux',
  goarch: 'loong64',
  pkg: 'example.com/x',
  cpu: 'AMD EPYC',
  qemu: '7.2.22',
  'qemu-cpu': 'la464',
};

/** Runs of some benchmarks, of which a commit later each executes more. */
function runs(seed: number, factor: number, count: number): Map<string, Result[]> {
  const random = normalOf(seed);
  return new Map(
    ['BenchmarkSort/1K', 'BenchmarkJSON', 'BenchmarkMap/k=v'].map((name, n) => [
      name,
      Array.from({ length: count }, () => ({
        name,
        iterations: 200,
        values: [
          { value: Math.round(157_712_000 * (n + 1) * factor * (1 + 0.001 * random.normal())), unit: 'insn/op' },
          { value: 97_000, unit: 'user-insn/op' },
          { value: 113.25, unit: 'ns/op' },
          { value: 304, unit: 'B/op' },
          { value: 9, unit: 'allocs/op' },
        ],
        config: CONFIG,
      })),
    ]),
  );
}

const samples = (results: readonly Result[] = []) => results.flatMap(({ values }) => values[0]?.value ?? []);

/** Rows of a unit in benchstat's CSV: name, base, its interval, head, its interval, change, p. */
async function compared(base: Map<string, Result[]>, head: Map<string, Result[]>, emulated = true) {
  const paths = ['base.txt', 'head.txt'].map(name => join(folder, name));
  for (const [at, results] of [base, head].entries())
    await writeFile(paths[at] ?? '', writeBenchmarkText([...results.values()].flat(), { emulated }));
  return system.exec(benchstat, ['-format', 'csv', ...paths], {});
}

test.each([
  [6, 1.01],
  [12, 1.0005],
  [15, 0.97],
])(
  'benchstat reads what we write: %d runs, times %d; medians, changes, p and geomean are ours',
  async (count, factor) => {
    const [base, head] = [runs(1, 1, count), runs(2, factor, count)];
    const { stdout, stderr } = await compared(base, head);
    // Of the units that do not vary here; no line is refused.
    expect(stderr.replace(/^[A-Z]\d+: all samples are equal\n/gm, '')).toBe('');
    expect(stdout).toContain('goos: linux\ngoarch: loong64\npkg: example.com/x\nqemu: 7.2.22\nqemu-cpu: la464\n');
    expect(stdout).not.toMatch(/^cpu:/m);
    // Emulated time is a unit of its own, and no sec/op.
    expect(stdout).toContain('emu-sec/op');
    expect(stdout).not.toMatch(/(?:^|,)sec\/op/m);

    const [, table = ''] = /\n,insn\/op,CI,insn\/op,CI,vs base,P\n([\s\S]*?)\n\n/.exec(stdout) ?? [];
    const rows = new Map(table.split('\n').map(line => [line.split(',')[0] ?? '', line.split(',')]));
    const ratios: number[] = [];
    for (const [name, results] of base) {
      const [before, now] = [samples(results), samples(head.get(name))];
      const [, theirBase, , theirHead, , theirChange, theirP] = rows.get(name.replace('Benchmark', '')) ?? [];
      expect(Number(theirBase)).toBe(middle(before));
      expect(Number(theirHead)).toBe(middle(now));
      const { p } = mannWhitney(before, now);
      expect(theirP).toBe(`p=${p.toFixed(3)} n=${count}`);
      const ours = 100 * change(before, now);
      expect(theirChange).toBe(p > 0.05 ? '~' : `${ours < 0 ? '' : '+'}${ours.toFixed(2)}%`);
      ratios.push(middle(now) / middle(before));
    }
    const [, , , , , mean] = rows.get('geomean') ?? [];
    const ours = 100 * ((geometricMean(ratios) ?? 0) - 1);
    expect(mean).toBe(`${ours < 0 ? '' : '+'}${ours.toFixed(2)}%`);
  },
);

test('of runs on silicon time is time', async () => {
  const { stdout } = await compared(runs(1, 1, 6), runs(2, 1, 6), false);
  expect(stdout).toContain('cpu: AMD EPYC\n');
  expect(stdout).toMatch(/^,sec\/op,/m);
});
