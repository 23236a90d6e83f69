import { type Config, mergeConfig } from '../config/index.js';
import type { historyInputs } from './bench-history.js';
import type { benchInputs } from './bench-inputs.js';
import type { moreInputs } from './bench-more-inputs.js';
import type { runnerInputs } from './bench-runner.js';
import type { InputValues } from './define.js';

export type BenchGiven = InputValues<
  typeof benchInputs & typeof moreInputs & typeof runnerInputs & typeof historyInputs & typeof emulatorInputs
>;

export const emulatorInputs = {
  emulators: {
    type: 'text',
    example: '/opt/xinchuang-tools',
    otherwise: { en: 'a QEMU of this machine that loads plugins', zh: '本机支持插件的 QEMU' },
    description: {
      en: 'Folder with `bin/qemu-…` and `lib/counter.so`, as the tools image has them.',
      zh: '包含 `bin/qemu-…` 与 `lib/counter.so` 的文件夹，与工具镜像中的内容相同。',
    },
  },
} as const;

/** What of the block `bench` this job has no use for, and is no mistake: the same file serves all jobs. */
function ofThisJob(bench: Config['bench'], given: BenchGiven): Config['bench'] {
  const { image, ...elsewhere } = bench;
  const own = image === undefined || given.emulators !== undefined ? elsewhere : bench;
  if (given.runner === 'qemu') return own;
  // Silicon has no counter.
  const { start, regionBegin, regionEnd, regionCommand, gcSweep, gcBenchmarks, ...native } = own;
  return native;
}

/** The configuration with the inputs of bench laid over it. */
export function benchConfig(config: Config, given: BenchGiven): Config {
  const { programs } = given;
  return mergeConfig(
    { ...config, bench: ofThisJob(config.bench, given) },
    {
      build: { tags: given.tags },
      bench: {
        packages: given.packages,
        benchmarks: given.benchmarks,
        failAbove: given['fail-above'],
        noticeAbove: given['notice-above'],
        slowerAbove: given['slower-above'],
        budgetMinutes: given.budget,
        timeoutSeconds: given.timeout,
        image: given.image,
        testImage: given['test-image'],
        tests: given.tests,
        programs: programs?.length === 1 && programs[0] === 'none' ? [] : programs,
        start: given.start,
        regionBegin: given['region-begin'],
        regionEnd: given['region-end'],
        regionCommand: given['region-command'],
        gcSweep: given['gc-sweep'],
        gcBenchmarks: given['gc-benchmarks'],
        history: given.history,
        historyBranch: given['history-branch'],
      },
    },
  );
}
