import type { Check, Metric } from '../report/model.js';
import { measure, type TestBinary } from './benchmark.js';
import type { Compared, Package } from './compare.js';
import { exactly } from './discover.js';
import { check, round } from './findings.js';
import { ofLastRun, percentile, readGcTrace } from './gc-trace.js';
import type { Runner } from './runner.js';
import { runsOf } from './screen.js';

export interface PausesAsked {
  readonly compared: Compared;
  readonly packages: readonly Package[];
  /** Of a machine of the architecture: an emulated pause is one of the emulator. */
  readonly runner: Runner;
  readonly timeoutMs: number;
  readonly isOver: () => boolean;
  readonly env: string;
  readonly onProgress?: (done: number, total: number, name: string) => void;
}

/** Processes for each side: one alone may have met a bad second of the machine. */
const RUNS = 3;

const PARTS = [
  { unit: 'pause-p50-ns', part: 0.5 },
  { unit: 'pause-p99-ns', part: 0.99 },
] as const;

/** A benchmark that allocates nothing is not run: nothing is collected in it. */
export function mayBeCollected({ rows }: Compared): readonly string[] {
  return [...rows]
    .filter(([, { first }]) => (runsOf(first.head) ?? []).some(({ bytes = 0 }) => bytes > 0))
    .map(([name]) => name);
}

/**
 * How long collections stop the benchmarks, from runs with GODEBUG=gctrace=1, which need nothing of the program. Each
 * collection has two pauses. They are told and not judged: two digits of a figure whose tail is the machine's.
 */
export async function pauses(asked: PausesAsked): Promise<{ checks: Check[]; metrics: Metric[] }> {
  const names = mayBeCollected(asked.compared);
  const metrics: Metric[] = [];
  const tooFew: string[] = [];
  for (const [i, fullName] of names.entries()) {
    asked.onProgress?.(i, names.length, fullName);
    const of = asked.packages.find(({ importPath }) => fullName.startsWith(`${importPath}.Benchmark`));
    const row = asked.compared.rows.get(fullName);
    if (!of?.head || !row || asked.isOver()) continue;
    const name = fullName.slice(of.importPath.length + 1);
    const head = await pausesOf(of.head, name, row.iterations, asked);
    const base = of.base && !of.same ? await pausesOf(of.base, name, row.iterations, asked) : [];
    const told = PARTS.flatMap(({ unit, part }): Metric[] => {
      const [value, before] = [percentile(head, part), percentile(base, part)];
      if (value === undefined) return [];
      return [
        {
          name: fullName.slice(-500),
          unit,
          better: 'lower',
          samples: [round(value)],
          ...(before !== undefined && { baseline: [round(before)] }),
          env: asked.env,
        },
      ];
    });
    metrics.push(...told);
    if (told.length < PARTS.length) tooFew.push(`${fullName}: ${head.length}`);
  }
  return { checks: tooFew.length === 0 ? [] : [few(tooFew)], metrics };
}

async function pausesOf(
  binary: TestBinary,
  name: string,
  iterations: number,
  { runner, timeoutMs }: PausesAsked,
): Promise<readonly number[]> {
  const all: number[] = [];
  for (let i = 0; i < RUNS; i++) {
    const env = { GODEBUG: 'gctrace=1' };
    const { broken, stderr } = await measure(runner, binary, {
      pattern: exactly(name),
      name,
      iterations,
      timeoutMs,
      env,
    });
    if (broken !== undefined) return [];
    all.push(...ofLastRun(readGcTrace(stderr)).own.flatMap(one => one.pauses));
  }
  return all;
}

function few(names: readonly string[]): Check {
  return check(
    'bench/not-told',
    'skip',
    {
      en: `${names.length} benchmarks are collected too seldom for percentiles of pauses: 100 pauses have a 99th`,
      zh: `${names.length} 个基准测试的垃圾回收次数过少，无法给出停顿的百分位：P99 至少需要 100 次停顿`,
    },
    { 'pauses seen': names.slice(0, 200) },
  );
}
