import { DEFAULTS, type Settings } from '../bench/index.js';
import { CHANGE, type Config, percentOf } from '../config/index.js';
import { throwAll, UserError } from '../language/index.js';
import { checkedShard, shardInput } from './reports.js';

export const benchInputs = {
  packages: {
    type: 'list',
    example: './codec/...',
    otherwise: {
      en: '`bench.packages` of the configuration, else `./...`',
      zh: '配置中的 `bench.packages`，否则为 `./...`',
    },
    description: {
      en: 'Packages whose benchmarks are run, as `go test` takes them.',
      zh: '要运行基准测试的包，写法同 `go test`。',
    },
  },
  benchmarks: {
    type: 'text',
    otherwise: {
      en: '`bench.benchmarks` of the configuration, else all: `.`',
      zh: '配置中的 `bench.benchmarks`，否则为 全部：`.`',
    },
    example: 'Encode|Decode/small',
    description: {
      en: 'Which benchmarks, as `go test -bench` takes them.',
      zh: '要运行的基准测试，写法同 `go test -bench`。',
    },
  },
  base: {
    type: 'text',
    example: 'origin/main',
    otherwise: {
      en: 'the base of the pull request, else `origin/HEAD`; on that branch itself the commit before',
      zh: '拉取请求的基线，否则为 `origin/HEAD`；若就在该分支上，则为前一个提交',
    },
    description: {
      en: 'What to compare with: the common ancestor with this commit, branch or tag is built and run beside HEAD. `none` compares nothing.',
      zh: '比较对象：取 HEAD 与该提交、分支或标签的共同祖先，一并构建并运行。`none` 表示不比较。',
    },
  },
  'fail-above': {
    type: 'text',
    example: '1%',
    otherwise: {
      en: '`bench.fail-above` of the configuration, else `2%`',
      zh: '配置中的 `bench.fail-above`，否则为 `2%`',
    },
    description: { en: 'A proved growth of instructions above this fails.', zh: '经证实的指令数增长超过该值即失败。' },
  },
  'notice-above': {
    type: 'text',
    example: '0.3%',
    otherwise: {
      en: '`bench.notice-above` of the configuration, else `0.5%`',
      zh: '配置中的 `bench.notice-above`，否则为 `0.5%`',
    },
    description: { en: 'A change up to this is none.', zh: '不超过该值的变化视为没有变化。' },
  },
  budget: {
    type: 'integer',
    min: 1,
    max: 600,
    otherwise: { en: '`bench.budget` of the configuration, else `10`', zh: '配置中的 `bench.budget`，否则为 `10`' },
    description: {
      en: 'Minutes for each target. Packages that the change touches come first; what was left out is named.',
      zh: '每个目标的时间（分钟）。改动涉及的包优先执行，未执行的会列出。',
    },
  },
  timeout: {
    type: 'integer',
    min: 1,
    max: 3600,
    otherwise: { en: '`bench.timeout` of the configuration, else `60`', zh: '配置中的 `bench.timeout`，否则为 `60`' },
    description: { en: 'Seconds for one process of one benchmark.', zh: '单个基准测试进程的时限（秒）。' },
  },
  resume: {
    type: 'flag',
    default: true,
    description: {
      en: 'Take runs of the same binary under the same emulator from an earlier job on this machine, such as one that was killed.',
      zh: '沿用本机之前的作业（例如被中止的作业）中同一二进制、同一模拟器的运行结果。',
    },
  },
  tags: {
    type: 'list',
    otherwise: { en: '`build.tags` of the configuration', zh: '配置中的 `build.tags`' },
    description: { en: 'Build tags.', zh: '构建标签。' },
  },
  shard: {
    ...shardInput,
    example: '2/4',
    description: {
      en: 'Which part of the benchmarks this job runs, as `2/4`: the second of four. Or a name of this job, where `packages` or `benchmarks` differ between jobs.',
      zh: '本作业执行的部分，例如 `2/4` 表示四份中的第二份；若各作业的 `packages` 或 `benchmarks` 不同，也可给出本作业的名称。',
    },
  },
} as const;

export interface Share {
  /** In the name of the report. */
  readonly name: string | undefined;
  readonly part: { readonly i: number; readonly n: number } | undefined;
}

/** `2/4` is a part, and `2of4` in the names of files; anything else is a name. @throws UserError XC-INPUT-001, XC-INPUT-008 */
export function shareOf(shard: string | undefined): Share {
  const [, i, n] = /^(\d{1,4})\/(\d{1,4})$/.exec(shard ?? '') ?? [];
  if (i === undefined || n === undefined) return { name: checkedShard(shard), part: undefined };
  const part = { i: Number(i), n: Number(n) };
  if (part.i < 1 || part.i > part.n)
    throw new UserError('XC-INPUT-001', { name: 'shard', value: shard ?? '', allowed: `1/${n} … ${n}/${n}` });
  return { name: `${part.i}of${part.n}`, part };
}

/** @throws UserError XC-INPUT-001 for what is no percentage, or a floor above the limit: all of it at once */
export function settingsOf(
  { failAbove, noticeAbove, slowerAbove }: Pick<Config['bench'], 'failAbove' | 'noticeAbove' | 'slowerAbove'>,
  runner: 'qemu' | 'native',
): Settings {
  const wrong: UserError[] = [];
  const refuse = (name: string, value: string, allowed: string) =>
    wrong.push(new UserError('XC-INPUT-001', { name, value: value.slice(0, 200), allowed }));
  const part = (name: string, text: string): number => {
    const value = CHANGE.test(text) ? percentOf(text) / 100 : Number.NaN;
    if (Number.isNaN(value)) refuse(name, text, '0.1% … 100%');
    return value;
  };
  const [fail, floor] = [part('fail-above', failAbove), part('notice-above', noticeAbove)];
  if (floor > fail) refuse('notice-above', noticeAbove, `0.1% … ${failAbove} (fail-above)`);
  const timeFail = part('slower-above', slowerAbove);
  throwAll(wrong);
  // benchstat wants ten runs; six bound a median.
  return { ...DEFAULTS, fail, floor, ...(runner === 'native' && { timeFail, screeningRuns: 10 }) };
}
