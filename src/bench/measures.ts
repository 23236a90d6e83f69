import { type Text, throwAll, UserError } from '../language/index.js';

/** What can be asked for with `measure`. */
export const MEASURES = [
  'benchmarks',
  'size',
  'startup',
  'region',
  'gc',
  'time',
  'throughput',
  'pauses',
  'scheduler',
  'ranking',
] as const;
export type Measure = (typeof MEASURES)[number];

export type RunnerKind = 'qemu' | 'native';

interface Refusal {
  readonly what: Text;
  readonly why: Text;
  readonly fix: Text;
}

const NATIVE: Text = {
  en: 'run it on a machine of the architecture: runner: native',
  zh: '在该架构的机器上运行：runner: native',
};
const COUNTER: Text = {
  en: 'leave runner: qemu, under which it is counted',
  zh: '使用 runner: qemu，在其中计数',
};

const NO_COUNTS: Text = {
  en: 'instructions are counted by a plugin of QEMU',
  zh: '指令由 QEMU 的插件统计',
};

/** What a runner cannot tell, and why: figures of the measurements are in docs/bench.md. */
const REFUSED: Readonly<Record<RunnerKind, Partial<Record<Measure, Refusal>>>> = {
  qemu: {
    time: {
      what: { en: 'time (ns/op)', zh: '耗时（ns/op）' },
      why: {
        en: 'runs of one binary differ by 10 to 80 % on a shared machine, and it is the time of the emulator',
        zh: '在共享机器上同一二进制的各次耗时相差 10–80 %，且那是模拟器的耗时',
      },
      fix: NATIVE,
    },
    throughput: {
      what: { en: 'throughput (MB/s, requests in a second)', zh: '吞吐量（MB/s、每秒请求数）' },
      why: {
        en: 'it is time; what one request executes can be told: region-begin and region-end',
        zh: '它取决于耗时；单次请求所执行的指令可以得知：region-begin 与 region-end',
      },
      fix: NATIVE,
    },
    pauses: {
      what: { en: 'pauses of the collector (P99)', zh: '垃圾回收的停顿（P99）' },
      why: {
        en: 'the 99th percentile of one program was 98 µs on silicon and 1,311 µs emulated; collections and their instructions can be told: gc-sweep',
        zh: '同一程序的 P99 在芯片上为 98 µs，模拟时为 1,311 µs；回收次数及其指令可以得知：gc-sweep',
      },
      fix: NATIVE,
    },
    scheduler: {
      what: { en: 'balance and latency of the scheduler', zh: '调度器的均衡与延迟' },
      why: {
        en: 'threads are scheduled by the host; with one of them the 99th percentile of the latency was 21 ms where it was 33 µs',
        zh: '线程由宿主机调度；单处理器时延迟 P99 为 21 ms，而实际为 33 µs',
      },
      fix: {
        en: 'read /sched/latencies:seconds (runtime/metrics) in the service, on its machine',
        zh: '在目标机器上的服务中读取 /sched/latencies:seconds（runtime/metrics）',
      },
    },
  },
  native: {
    startup: { what: { en: 'startup', zh: '启动' }, why: NO_COUNTS, fix: COUNTER },
    region: { what: { en: 'region', zh: '区间' }, why: NO_COUNTS, fix: COUNTER },
    gc: { what: { en: 'gc', zh: '垃圾回收' }, why: NO_COUNTS, fix: COUNTER },
    scheduler: {
      what: { en: 'balance and latency of the scheduler', zh: '调度器的均衡与延迟' },
      why: {
        en: 'Go tells it to the program alone (runtime/metrics), which would have to be changed',
        zh: 'Go 只向程序自身提供（runtime/metrics），需要修改程序',
      },
      fix: {
        en: 'read /sched/latencies:seconds in the service',
        zh: '在服务中读取 /sched/latencies:seconds',
      },
    },
  },
};

const RANKING: Refusal = {
  what: { en: 'which architecture is the faster', zh: '哪种架构更快' },
  why: {
    en: 'one instruction of LoongArch is not one of Arm, and says nothing of clock, caches and width',
    zh: 'LoongArch 的一条指令不等于 Arm 的一条，也不反映主频、缓存与发射宽度',
  },
  fix: {
    en: 'measure time on each machine with runner: native, and compare by hand',
    zh: '在每台机器上以 runner: native 测量耗时，再自行比较',
  },
};

const WHERE: Readonly<Record<RunnerKind | 'anywhere', Text>> = {
  qemu: { en: 'under emulation', zh: '在模拟环境中' },
  native: { en: 'with runner: native', zh: '使用 runner: native 时' },
  anywhere: { en: 'here', zh: '此处' },
};

/** What is measured where nothing is asked for. */
const USUAL: Readonly<Record<RunnerKind, readonly Measure[]>> = {
  qemu: ['benchmarks', 'size', 'startup', 'region', 'gc'],
  native: ['benchmarks', 'size', 'time', 'throughput', 'pauses'],
};

/**
 * What is asked for, checked against what the runner can tell.
 * @throws UserError XC-INPUT-001 for an unknown word, XC-BENCH-035 with the reason for each that cannot be told
 */
export function measuresOf(asked: readonly string[] | undefined, runner: RunnerKind): ReadonlySet<Measure> {
  if (asked === undefined || asked.length === 0) return new Set(USUAL[runner]);
  const errors: UserError[] = [];
  for (const word of asked) {
    const name = MEASURES.find(one => one === word);
    if (name === undefined) {
      errors.push(new UserError('XC-INPUT-001', { name: 'measure', value: word, allowed: MEASURES.join(' | ') }));
      continue;
    }
    const refusal = name === 'ranking' ? RANKING : REFUSED[runner][name];
    if (refusal) {
      const where = WHERE[name === 'ranking' ? 'anywhere' : runner];
      errors.push(new UserError('XC-BENCH-035', { ...refusal, where }));
    }
  }
  throwAll(errors);
  const chosen = new Set(asked as readonly Measure[]);
  // Both are read from the same runs.
  return runner === 'native' && ['time', 'throughput', 'pauses'].some(one => chosen.has(one as Measure))
    ? chosen.add('benchmarks')
    : chosen.has('gc')
      ? chosen.add('benchmarks')
      : chosen;
}
