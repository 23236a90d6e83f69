import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { writeTexts } from '../../src/actions/bench-files.js';
import type { Compared } from '../../src/bench/index.js';
import { withTempFolder } from '../../src/system/index.js';

const runs = (...insn: number[]) => ({ runs: insn.map(one => ({ insn: one, allocs: 2, bytes: 64 })) });
const compared = (base?: ReturnType<typeof runs>) =>
  ({
    rows: new Map([
      [
        'a.cn/m/p.BenchmarkA/国密',
        {
          name: 'a.cn/m/p.BenchmarkA/国密',
          iterations: 100,
          same: false,
          screened: { next: 'done', verdict: 'stable' },
          first: { ...(base && { base }), head: runs(110, 111) },
        },
      ],
    ]),
    leftOut: [],
    unlisted: [],
    table: { rows: [], tested: 0 },
  }) as unknown as Compared;
const METRICS = [{ name: 'a.cn/m/p.BenchmarkA/国密', unit: 'insn/op', better: 'lower' as const, samples: [110, 112] }];
const ENV = { qemu: '10.0.13', 'qemu-cpu': 'cortex-a72' };
const ARM64 = { goos: 'linux', goarch: 'arm64', variant: 'v8.0' };

test('files for other tools, by target, variant and shard; none of them among the reports', () =>
  withTempFolder(async folder => {
    const results = await writeTexts(folder, ARM64, '2of4', compared(runs(100, 101)), METRICS, ENV);
    expect(results).toBe('.xinchuang/bench/linux-arm64-v8.0--2of4.json');
    await writeTexts(folder, { ...ARM64, variant: 'v8.2' }, undefined, compared(runs(100)), METRICS, ENV);
    expect(readdirSync(join(folder, '.xinchuang')).sort()).toEqual(['.gitignore', 'bench']);
    expect(readdirSync(join(folder, '.xinchuang/bench')).sort()).toEqual([
      'linux-arm64-v8.0--2of4-base.txt',
      'linux-arm64-v8.0--2of4-head.txt',
      'linux-arm64-v8.0--2of4.json',
      'linux-arm64-v8.2-base.txt',
      'linux-arm64-v8.2-head.txt',
      'linux-arm64-v8.2.json',
    ]);
    expect(JSON.parse(readFileSync(join(folder, results), 'utf8'))).toEqual([
      {
        name: 'a.cn/m/p.BenchmarkA/国密 (insn/op)',
        unit: 'insn/op',
        value: 111,
        range: '± 1',
        extra: 'qemu 10.0.13, qemu-cpu cortex-a72',
      },
    ]);
    const head = readFileSync(join(folder, '.xinchuang/bench/linux-arm64-v8.0--2of4-head.txt'), 'utf8');
    expect(head).toContain('pkg: a.cn/m/p\nqemu: 10.0.13\n');
    expect(head).toContain('BenchmarkA/国密\t100\t110 insn/op\t64 B/op\t2 allocs/op\n');
  }));

test('a base of an earlier run does not stand beside a run without one', () =>
  withTempFolder(async folder => {
    await writeTexts(folder, ARM64, undefined, compared(runs(100)), METRICS, ENV);
    writeFileSync(join(folder, '.xinchuang/bench/other'), 'x');
    await writeTexts(folder, ARM64, undefined, compared(), METRICS, ENV);
    expect(readdirSync(join(folder, '.xinchuang/bench')).sort()).toEqual([
      'linux-arm64-v8.0-head.txt',
      'linux-arm64-v8.0.json',
      'other',
    ]);
  }));
