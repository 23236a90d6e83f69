import type { GcSetting, Gogc, Limit, Measure } from '../bench/index.js';
import type { Config } from '../config/index.js';
import { UserError } from '../language/index.js';

/** What can be told besides instructions and allocations of benchmarks. */
export const moreInputs = {
  runner: {
    type: 'choice',
    choices: ['qemu', 'native'],
    default: 'qemu',
    description: {
      en: '`qemu` counts instructions. `native` is for a runner of the target’s architecture, and tells time: ns/op by the rules of benchstat, MB/s, pauses of the collector.',
      zh: '`qemu` 统计指令数。`native` 用于目标架构的运行器并给出耗时：按 benchstat 规则判断的 ns/op、MB/s、垃圾回收停顿。',
    },
  },
  measure: {
    type: 'list',
    otherwise: { en: 'all that the runner can tell', zh: '运行方式能够得知的全部内容' },
    example: 'benchmarks, size',
    description: {
      en: 'What is measured: benchmarks, size, startup, region, gc; with `runner: native` benchmarks, size, time, throughput, pauses. What cannot be told there is refused, with the reason.',
      zh: '测量内容：benchmarks、size、startup、region、gc；`runner: native` 时为 benchmarks、size、time、throughput、pauses。无法得知的内容会被拒绝并说明原因。',
    },
  },
  programs: {
    type: 'list',
    otherwise: {
      en: '`bench.programs` of the configuration, else the main packages among its `packages`',
      zh: '配置中的 `bench.programs`，否则为其 `packages` 中的 main 包',
    },
    example: './cmd/...',
    description: {
      en: 'Main packages whose size and start are compared, as `go build` takes them. `none`: no program is built.',
      zh: '比较体积与启动的 main 包，写法同 `go build`。`none` 表示不构建程序。',
    },
  },
  start: {
    type: 'lines',
    otherwise: {
      en: '`bench.start` of the configuration, else no program is started',
      zh: '配置中的 `bench.start`，否则为 不启动程序',
    },
    example: '--version',
    description: {
      en: 'Arguments with which each program starts and ends by itself, one a line: what it executes before `main.main`, and altogether, is compared.',
      zh: '使程序启动并自行结束的参数，每行一个：比较其在 `main.main` 之前及总共执行的指令数。',
    },
  },
  'region-begin': {
    type: 'text',
    example: 'example.cn/gateway/proxy.(*Server).handle',
    otherwise: {
      en: '`bench.region-begin` of the configuration, else no region is counted',
      zh: '配置中的 `bench.region-begin`，否则为 不统计区间',
    },
    description: {
      en: 'Function of the program, as `go tool nm` prints it: from each entry of it …',
      zh: '程序中的函数，写法同 `go tool nm`：从每次进入该函数起 ……',
    },
  },
  'region-end': {
    type: 'text',
    example: 'example.cn/gateway/proxy.(*Server).done',
    otherwise: {
      en: '`bench.region-end` of the configuration, else no region is counted',
      zh: '配置中的 `bench.region-end`，否则为 不统计区间',
    },
    description: {
      en: '… to the next entry of this one, instructions are counted: those of a request, a handshake.',
      zh: '…… 至下一次进入此函数止统计指令：即一次请求或一次握手所执行的指令。',
    },
  },
  'region-command': {
    type: 'lines',
    otherwise: {
      en: '`bench.region-command` of the configuration, else no arguments',
      zh: '配置中的 `bench.region-command`，否则为 无参数',
    },
    example: '--self-test',
    description: {
      en: 'Arguments, one a line, with which the program enters the region and ends by itself.',
      zh: '使程序进入该区间并自行结束的参数，每行一个。',
    },
  },
  'gc-sweep': {
    type: 'list',
    otherwise: {
      en: '`bench.gc-sweep` of the configuration, else `false`',
      zh: '配置中的 `bench.gc-sweep`，否则为 `false`',
    },
    example: '100, 200, 400/64MiB, off/64MiB',
    description: {
      en: 'Runs benchmarks with other settings of the collector, each as GOGC or GOGC/GOMEMLIMIT; `true` takes the usual ones. Collections, their share of the instructions and the heap are told, pauses are not.',
      zh: '以其他垃圾回收设置运行基准测试，写作 GOGC 或 GOGC/GOMEMLIMIT；`true` 使用常用设置。给出回收次数、指令占比和堆大小，不给出停顿。',
    },
  },
  'gc-benchmarks': {
    type: 'text',
    otherwise: {
      en: '`bench.gc-benchmarks` of the configuration, else the three that allocate most',
      zh: '配置中的 `bench.gc-benchmarks`，否则为 分配最多的三个',
    },
    example: 'codec.BenchmarkDecode$',
    description: {
      en: 'Benchmarks of `gc-sweep`: a regular expression for names with their package.',
      zh: '`gc-sweep` 的基准测试：匹配带包名的名称的正则表达式。',
    },
  },
  'slower-above': {
    type: 'text',
    example: '3%',
    otherwise: {
      en: '`bench.slower-above` of the configuration, else `5%`',
      zh: '配置中的 `bench.slower-above`，否则为 `5%`',
    },
    description: {
      en: 'With `runner: native`: a significant slowdown above this fails.',
      zh: '`runner: native` 时：显著变慢超过该值即失败。',
    },
  },
} as const;

type MoreConfig = Pick<
  Config['bench'],
  'programs' | 'start' | 'regionBegin' | 'regionEnd' | 'regionCommand' | 'gcSweep' | 'gcBenchmarks'
>;

export interface MoreAsked extends MoreConfig {
  readonly runner: 'qemu' | 'native';
  readonly measure?: readonly string[] | undefined;
}

/** What is asked for besides benchmarks, checked at the door. */
export interface More {
  readonly measures: ReadonlySet<Measure>;
  /** undefined: those that the configuration builds, if any; empty: none. */
  readonly programs: readonly string[] | undefined;
  readonly start: readonly string[] | undefined;
  readonly region: { readonly begin: string; readonly end: string; readonly argv: readonly string[] } | undefined;
  readonly gc:
    | { readonly settings: readonly GcSetting[] | undefined; readonly pattern: RegExp | undefined }
    | undefined;
}

/** @throws UserError XC-INPUT-001, XC-BENCH-035, -037, -038: everything that cannot be told is refused before anything is built */
export async function moreOf(asked: MoreAsked): Promise<More> {
  const { measuresOf } = await import('../bench/index.js');
  const { runner, start, programs, regionBegin: begin, regionEnd: end } = asked;
  const measures = measuresOf(asked.measure, runner);
  const gc = gcOf(asked);
  const needCounter = [
    ['start', start],
    ['region-begin', begin],
    ['gc-sweep', gc],
  ] as const;
  for (const [input, value] of needCounter)
    if (value !== undefined && runner === 'native') throw new UserError('XC-BENCH-037', { input });
  const both = (given: string, missing: string) => {
    throw new UserError('XC-BENCH-038', { given, missing });
  };
  if (begin !== undefined && end === undefined) both('region-begin', 'region-end');
  if (begin === undefined && end !== undefined) both('region-end', 'region-begin');
  if (asked.measure?.length) {
    if (measures.has('startup') && start === undefined) both('measure: startup', 'start');
    if (measures.has('region') && begin === undefined) both('measure: region', 'region-begin');
    if (measures.has('gc') && gc === undefined) both('measure: gc', 'gc-sweep');
  }
  return {
    measures,
    programs,
    start: measures.has('startup') ? start : undefined,
    region:
      begin !== undefined && end !== undefined && measures.has('region')
        ? { begin, end, argv: asked.regionCommand ?? [] }
        : undefined,
    gc: measures.has('gc') ? gc : undefined,
  };
}

function gcOf({ gcSweep: given = [], gcBenchmarks: pattern }: MoreConfig): More['gc'] {
  if (given.length === 0 || (given.length === 1 && /^false$/i.test(given[0] ?? ''))) return undefined;
  const settings = given.length === 1 && /^true$/i.test(given[0] ?? '') ? undefined : given.map(gcSetting);
  try {
    return { settings, pattern: pattern === undefined ? undefined : new RegExp(pattern, 'u') };
  } catch {
    throw new UserError('XC-INPUT-001', {
      name: 'gc-benchmarks',
      value: (pattern ?? '').slice(0, 200),
      allowed: 'codec\\.BenchmarkDecode$',
    });
  }
}

const UNITS = { B: 1, KiB: 2 ** 10, MiB: 2 ** 20, GiB: 2 ** 30 } as const;

/** `200`, `off/64MiB`. A limit below 4 MiB is less than the runtime needs for itself. */
function gcSetting(text: string): GcSetting {
  const [, percent, number, unit] = /^(off|\d{1,5})(?:\/(?:off|(\d{1,10})(B|KiB|MiB|GiB)))?$/.exec(text) ?? [];
  const gogc: Gogc | undefined = percent === 'off' ? 'off' : percent === undefined ? undefined : Number(percent);
  const limit: Limit = number === undefined ? 'off' : Number(number) * UNITS[unit as keyof typeof UNITS];
  const good = gogc !== undefined && gogc !== 0 && (limit === 'off' || (limit >= 2 ** 22 && limit <= 2 ** 40));
  if (good && gogc !== undefined) return { gogc, limit };
  throw new UserError('XC-INPUT-001', {
    name: 'gc-sweep',
    value: text.slice(0, 200),
    allowed: 'true | false | 1 … 99999 | off, each with /off or /4MiB … /1024GiB',
  });
}
