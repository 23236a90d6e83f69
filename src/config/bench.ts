import type { Config } from './config.js';
import type { ConfigFile } from './schema.js';

type Bench = Config['bench'];

/** The block `bench` of the file, with the defaults of what it does not say. */
export function benchFrom(given: ConfigFile['bench'] = {}, base: Bench): Bench {
  const {
    image,
    programs,
    start,
    'test-image': testImage,
    'region-begin': regionBegin,
    'region-end': regionEnd,
    'region-command': regionCommand,
    'gc-sweep': gcSweep,
    'gc-benchmarks': gcBenchmarks,
  } = given;
  return {
    packages: given.packages ?? base.packages,
    benchmarks: given.benchmarks ?? base.benchmarks,
    failAbove: given['fail-above'] ?? base.failAbove,
    noticeAbove: given['notice-above'] ?? base.noticeAbove,
    slowerAbove: given['slower-above'] ?? base.slowerAbove,
    budgetMinutes: given.budget ?? base.budgetMinutes,
    timeoutSeconds: given.timeout ?? base.timeoutSeconds,
    tests: given.tests ?? base.tests,
    history: given.history ?? base.history,
    historyBranch: given['history-branch'] ?? base.historyBranch,
    ...(image !== undefined && { image }),
    ...(testImage !== undefined && { testImage }),
    ...(programs !== undefined && { programs: programs === false ? [] : programs }),
    ...(start !== undefined && { start }),
    ...(regionBegin !== undefined && { regionBegin }),
    ...(regionEnd !== undefined && { regionEnd }),
    ...(regionCommand !== undefined && { regionCommand }),
    ...(gcSweep !== undefined && { gcSweep: Array.isArray(gcSweep) ? gcSweep.map(String) : [String(gcSweep)] }),
    ...(gcBenchmarks !== undefined && { gcBenchmarks }),
  };
}
