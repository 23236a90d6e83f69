import { rm } from 'node:fs/promises';
import { ExitCode, foldersLeft, ownedFolder } from '../system/index.js';
import { benchConfig, emulatorInputs } from './bench-config.js';
import { TEXT_FOLDER } from './bench-files.js';
import { historyInputs, keepBenchHistory, openHistory } from './bench-history.js';
import { benchInputs, settingsOf, shareOf } from './bench-inputs.js';
import { moreInputs, moreOf } from './bench-more-inputs.js';
import { removeHandlers, runnerInputs } from './bench-runner.js';
import { type BenchPart, benchTarget } from './bench-target.js';
import { defineAction } from './define.js';
import { commonInputs } from './job.js';
import { makeReports } from './reports.js';
import { chooseTargets, targetInputs } from './targets.js';

/** Of folders that a killed run leaves. */
const PREFIX = 'xinchuang-bench-';

export const bench = defineAction({
  name: 'bench',
  description: {
    en: 'Benchmarks of base and head under QEMU, judged on executed guest instructions and allocations, never on emulated time.',
    zh: '在 QEMU 下运行基线与当前版本的基准测试，依据客户机执行的指令数和内存分配判断，绝不依据模拟环境的耗时。',
  },
  branding: { icon: 'activity', color: 'orange' },
  inputs: {
    ...benchInputs,
    ...targetInputs,
    ...emulatorInputs,
    ...runnerInputs,
    ...moreInputs,
    cpu: {
      type: 'text',
      example: 'la464',
      otherwise: { en: 'the one nearest to the CPU of the first platform', zh: '最接近首个平台 CPU 的型号' },
      description: { en: 'CPU model of QEMU (`-cpu`).', zh: 'QEMU 的 CPU 型号（`-cpu`）。' },
    },
    ...historyInputs,
    ...commonInputs,
  },
  outputs: {
    regressions: { en: 'Number of benchmarks that got worse.', zh: '变差的基准测试数量。' },
    text: {
      en: 'Folder of what other tools read: text for benchstat, JSON for github-action-benchmark.',
      zh: '供其他工具读取的文件所在的文件夹：benchstat 的文本和 github-action-benchmark 的 JSON。',
    },
    results: {
      en: 'The JSON for github-action-benchmark (`customSmallerIsBetter`), from the workspace, one for each target, with spaces between them.',
      zh: '供 github-action-benchmark（`customSmallerIsBetter`）使用的 JSON 路径（相对于工作目录），每个目标一个，以空格分隔。',
    },
    base: { en: 'Commit that was compared with; empty without one.', zh: '用于比较的提交；没有则为空。' },
  },
  async run(inputs, job) {
    const { host, system, workspace } = job;
    const started = system.now();
    const config = benchConfig(job.config().config, inputs);
    const settings = settingsOf(config.bench, inputs.runner);
    const share = shareOf(inputs.shard);
    const history = config.bench.history ? await openHistory(config.bench.historyBranch, job) : undefined;
    const more = await moreOf({ ...config.bench, runner: inputs.runner, measure: inputs.measure });
    const chosen = chooseTargets(config, inputs);
    const { goForBuild } = await import('./go.js');
    const chosenGo = await goForBuild(config, chosen, job);
    const { openBase } = await import('../bench/index.js');
    const { baseSha } = await host.change();
    const base = inputs.base === 'none' ? undefined : await openBase(system, { workspace, ref: inputs.base, baseSha });
    for (const left of await foldersLeft(PREFIX)) await rm(left, { recursive: true, force: true });
    const folder = await ownedFolder(PREFIX);
    // What the compiler leaves when it is killed is removed with ours.
    const go = { ...chosenGo, env: { ...chosenGo.env, GOTMPDIR: folder } };
    try {
      const parts: BenchPart[] = [];
      for (const target of chosen.targets)
        parts.push(await benchTarget({ target, chosen, inputs, config, settings, go, base, folder, share, more }, job));
      if (history !== undefined) {
        const measured = parts.map(({ report, points }) => ({ target: report.target, points }));
        await keepBenchHistory(history, measured, share.name, job);
      }
      const reports = await makeReports(
        job,
        started,
        parts.map(part => part.report),
        share.name,
      );
      const failed = reports.flatMap(({ checks }) => checks).filter(check => check.status === 'fail');
      return {
        reports,
        exit: failed.length > 0 ? ExitCode.findings : ExitCode.pass,
        outputs: {
          regressions: String(
            failed.filter(({ id }) => ['bench/regression', 'bench/allocations', 'bench/time'].includes(id)).length,
          ),
          base: base?.commit ?? '',
          text: TEXT_FOLDER,
          results: parts.map(part => part.results).join(' '),
        },
      };
    } finally {
      await rm(folder, { recursive: true, force: true });
      await base?.remove();
    }
  },
  post: removeHandlers,
});
