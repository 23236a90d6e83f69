import { writeFileSync } from 'node:fs';
import { GOARCHES, type Goarch } from '../src/platform/index.js';
import { type Detected, type Proof, readProof, type SameCode } from './bench-proof-file.js';
import { type Cell, table } from './markdown-table.js';

/** Percent of the instructions from which on a benchmark is one of the scheduler: goroutines that wait and are woken. */
const SCHEDULER = 20;
/** Percent that no other benchmark should exceed. */
const LIMIT = 0.5;

/** Chance that no setting takes out of a benchmark, where it is known. */
const CHANCE: readonly { readonly of: RegExp; readonly en: string; readonly zh: string }[] = [
  {
    of: /^github\.com\/google\/btree\./,
    en: 'keys in an order that each process draws by lot',
    zh: '键的顺序由每个进程随机决定',
  },
  {
    of: /^bufio\.Benchmark\w+Copy/,
    en: 'the runtime caches a type assertion once in 1,024 times, by lot (`runtime/iface.go`)',
    zh: '运行时以 1/1024 的概率随机缓存类型断言（`runtime/iface.go`）',
  },
];

type Words = (en: string, zh: string) => string;

/** docs/bench-proof.md and its translation, from docs/bench-proof.json. */
export function writePages(): void {
  const proof = readProof();
  writeFileSync(
    'docs/bench-proof.md',
    page(proof, en => en),
  );
  writeFileSync(
    'docs/bench-proof.zh-CN.md',
    page(proof, (_, zh) => zh),
  );
}

function page(proof: Proof, say: Words): string {
  const { machine, sameCode = [], detection = [] } = proof;
  const sections = [
    say(
      '# What was measured of `bench`\n\n[简体中文](bench-proof.zh-CN.md)',
      '# 对 `bench` 的实测\n\n[English](bench-proof.md)',
    ),
    say(
      `Written by \`npm run bench:proof\` from [bench-proof.json](bench-proof.json), which has the figures of each benchmark. Measured on ${machine?.cores} shared cores, under QEMU ${machine?.qemu} with its counter, Go ${machine?.go}. How verdicts come about is in [bench-statistics.md](bench-statistics.md).`,
      `由 \`npm run bench:proof\` 依据 [bench-proof.json](bench-proof.json) 生成，其中有每个基准测试的数据。测量环境：${machine?.cores} 个共享核心，QEMU ${machine?.qemu} 与计数插件，Go ${machine?.go}。判定方法见 [bench-statistics.zh-CN.md](bench-statistics.zh-CN.md)。`,
    ),
    falseAlarms(sameCode, say),
    found(detection, say),
    variation(sameCode, say),
    cost(proof, say),
  ];
  return `${sections.filter(section => section !== '').join('\n\n')}\n`;
}

function falseAlarms(all: readonly SameCode[], say: Words): string {
  if (all.length === 0) return '';
  const rows = GOARCHES.map((goarch): Cell[] => {
    const of = all.filter(one => one.goarch === goarch);
    const noisy = [...new Set(of.flatMap(one => one.notJudged.map(name => `${one.package}.${name}`)))];
    return [
      goarch,
      new Set(of.map(one => one.package)).size,
      total(of, one => one.comparisons),
      total(of, one => one.falseAlarms.length),
      noisy.length,
    ];
  });
  const alarms = all.flatMap(one => one.falseAlarms.map(said => `${one.goarch} ${one.package}: ${said}`));
  const timed = all.flatMap(({ time }) => (time ? [time] : []));
  const times = total(timed, one => one.comparisons);
  const rate = (alarmed: number) => `${alarmed} (${((100 * alarmed) / times).toFixed(0)} %)`;
  const broken = all.flatMap(one => one.broken.map(said => `\`${one.package}\` ${one.goarch} ${said}`));
  const packages = [...new Set(all.map(one => one.package))];
  const modules = packages.filter(path => path.includes('.'));
  return [
    say('## The same code twice', '## 同一份代码比较两次'),
    say(
      `One binary as base and as head: whatever is found is a false alarm. ${total(all, one => one.comparisons)} comparisons of benchmarks of ${packages.length} packages, ${modules.length} of them modules of the Go module proxy, the others of the standard library: **${alarms.length} false alarms**.`,
      `以同一个二进制同时作为基线与当前版本：凡报告变化即为误报。共 ${packages.length} 个包（其中 ${modules.length} 个来自 Go 模块代理，其余来自标准库）的 ${total(all, one => one.comparisons)} 次比较：**误报 ${alarms.length} 次**。`,
    ),
    table(
      [
        say('', ''),
        say('packages', '包'),
        say('comparisons', '比较次数'),
        say('false alarms', '误报'),
        say('`noisy`, not judged', '`noisy`，不判定'),
      ],
      rows,
    ),
    ...(alarms.length > 0 ? [alarms.map(said => `- ${said}`).join('\n')] : []),
    say(
      `What else a team could do was asked the same of the same amd64 benchmarks, at the same time and on the same machine: two runs of \`-count=6\`, by time.`,
      `同时在同一台机器上，用团队可能采用的其他方法对同样的 amd64 基准测试做同样的比较：按耗时，两次 \`-count=6\`。`,
    ),
    table(
      ['', say('comparisons', '比较次数'), say('false alarms', '误报')],
      [
        [
          say('github-action-benchmark, `alert-threshold: 110%`', 'github-action-benchmark，`alert-threshold: 110%`'),
          times,
          rate(total(timed, one => one.by110.length)),
        ],
        [
          say('benchstat, ns/op, p < 0.05', 'benchstat，ns/op，p < 0.05'),
          times,
          rate(total(timed, one => one.byBenchstat.length)),
        ],
      ],
    ),
    ...(broken.length > 0
      ? [
          say(
            `Left out, since they do not run under QEMU, or with so few iterations: ${broken.join('; ')}.`,
            `未计入（在 QEMU 下或以如此少的迭代次数无法运行）：${broken.join('；')}。`,
          ),
        ]
      : []),
  ].join('\n\n');
}

function found(all: readonly Detected[], say: Words): string {
  if (all.length === 0) return '';
  const sizes = [...new Set(all.map(one => one.wanted))].sort((a, b) => a - b);
  const changed = (one: Detected) => one.verdict === 'notice' || one.verdict === 'regression';
  const summary = sizes.map((size): Cell[] => {
    const of = all.filter(one => one.wanted === size);
    const truths = of.map(one => one.truth);
    const hits = of.filter(changed);
    return [
      `+${size} %`,
      `${Math.min(...truths).toFixed(2)} … ${Math.max(...truths).toFixed(2)} %`,
      `${hits.length} / ${of.length}`,
      `${hits.filter(one => one.named).length} / ${hits.length}`,
      of.filter(one => one.verdict === 'regression').length,
      `${Math.max(...of.map(one => Math.abs(one.measured - one.truth))).toFixed(2)} %`,
    ];
  });
  const functions = new Map<string, Detected[]>();
  for (const one of all) {
    const key = [one.module, one.function, one.goarch].join('\n');
    functions.set(key, [...(functions.get(key) ?? []), one]);
  }
  const each = [...functions.values()].map((of): Cell[] => {
    const [first] = of;
    const cells = sizes.map(size => {
      const one = of.find(({ wanted }) => wanted === size);
      return one ? `${one.truth.toFixed(2)} → ${one.measured.toFixed(2)} ${one.verdict}${one.named ? '' : ' ✗'}` : '';
    });
    return [
      `\`${first?.module.replace(/@.*$/, '')}\` \`${first?.function}\``,
      first?.goarch ?? '',
      first?.insn ?? 0,
      ...cells,
    ];
  });
  return [
    say('## Planted changes', '## 植入的变化'),
    say(
      'A loop is planted into a function, long enough to make its benchmark heavier by so much. What that really is was counted beside, in the function alone, in a run with four times the iterations; where one round of the loop is more than was wanted, the size is left out. Found is `notice` or `regression`, with the defaults; named is that the function stands first among those that grew. `regression` is above 2 %; what fails from 1 % on is `fail-above: 0.7%`.',
      '在函数中植入一个循环，其长度使对应的基准测试增加相应的指令数。真实增量另以四倍迭代次数运行、仅在该函数内计数得出；若一轮循环已超过目标，则略去该大小。“发现”指默认设置下判为 `notice` 或 `regression`；“指出”指该函数列在增长最多的函数之首。`regression` 为超过 2 %；要从 1 % 起即失败，请设 `fail-above: 0.7%`。',
    ),
    table(
      [
        say('wanted', '目标'),
        say('really', '真实'),
        say('found', '发现'),
        say('named', '指出'),
        say('as `regression`', '判为 `regression`'),
        say('largest error', '最大误差'),
      ],
      summary,
    ),
    `<details><summary>${say('Each function: percent really → percent said, and the verdict', '各函数：真实百分比 → 报告的百分比与判定')}</summary>\n\n${table(
      [say('function', '函数'), '', 'insn/op', ...sizes.map(size => `+${size} %`)],
      each,
    )}\n\n</details>`,
  ].join('\n\n');
}

interface Varied {
  readonly name: string;
  readonly goarch: Goarch;
  readonly load: string;
  readonly cv: number;
  readonly scheduler: number;
}

/** Load averages up to which counts are told apart: on two cores all of them but the first are more than a machine can do. */
const BANDS = [2, 10, 20];

/** `≤ 10`; what was written before load averages were has `?`. */
function bandOf({ load, loadAverage }: SameCode): string {
  if (load !== 'shared') return load;
  if (loadAverage === undefined) return '?';
  const upTo = BANDS.find(one => loadAverage <= one);
  return upTo === undefined ? `> ${BANDS.at(-1)}` : `≤ ${upTo}`;
}

function variation(all: readonly SameCode[], say: Words): string {
  const varied = all.flatMap(one =>
    Object.entries(one.variation).map(
      ([name, [cv, scheduler]]): Varied => ({
        name: `${one.package}.${name}`,
        goarch: one.goarch,
        load: bandOf(one),
        cv,
        scheduler,
      }),
    ),
  );
  if (varied.length === 0) return '';
  const others = varied.filter(({ scheduler }) => scheduler < SCHEDULER);
  const loads = ['idle', ...BANDS.map(one => `≤ ${one}`), `> ${BANDS.at(-1)}`, 'busy', '?'];
  const rows = GOARCHES.flatMap(goarch =>
    loads.flatMap((load): Cell[][] => {
      const of = others.filter(one => one.goarch === goarch && one.load === load).map(({ cv }) => cv);
      if (of.length === 0) return [];
      const sorted = of.sort((a, b) => a - b);
      const at = (part: number) =>
        `${(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0).toFixed(3)} %`;
      return [[goarch, load, of.length, at(0.5), at(0.9), at(1), of.filter(cv => cv > LIMIT).length]];
    }),
  );
  const chance = ({ name }: Varied) => {
    const known = CHANCE.find(one => one.of.test(name));
    return known ? say(known.en, known.zh) : '';
  };
  const list = (of: readonly Varied[]) =>
    table(
      [say('benchmark', '基准测试'), '', say('load', '负载'), 'CV', say('scheduler', '调度器'), say('why', '原因')],
      [...of]
        .sort((a, b) => b.cv - a.cv)
        .map(one => [
          `\`${one.name}\``,
          one.goarch,
          one.load,
          `${one.cv.toFixed(2)} %`,
          `${one.scheduler.toFixed(1)} %`,
          chance(one),
        ]),
    );
  const over = others.filter(({ cv }) => cv > LIMIT);
  const schedulers = varied.filter(({ scheduler }) => scheduler >= SCHEDULER);
  return [
    say('## How far counts vary', '## 计数的波动'),
    say(
      `Coefficient of variation of ten runs of one binary, by the load average of the machine, without the benchmarks that spend ${SCHEDULER} % or more of their instructions on choosing, parking and waking goroutines. Idle: one run at a time, and nothing of ours beside; busy: an endless loop for each core besides; \`?\`: the load was not written down.`,
      `同一二进制十次运行的变异系数，按机器的平均负载分列，不含把 ${SCHEDULER} % 以上指令用于选择、挂起和唤醒 goroutine 的基准测试。idle：每次只运行一个，无本项目的其他负载；busy：另有每核一个死循环；\`?\`：未记录负载。`,
    ),
    table(
      [
        '',
        say('load', '负载'),
        say('benchmarks', '基准测试'),
        say('median', '中位数'),
        'p90',
        say('largest', '最大'),
        `> ${LIMIT} %`,
      ],
      rows,
    ),
    ...(over.length > 0 ? [say(`Those above ${LIMIT} %:`, `超过 ${LIMIT} % 的：`), list(over)] : []),
    ...(schedulers.length > 0 ? [say('Those of the scheduler:', '调度器类：'), list(schedulers)] : []),
  ].join('\n\n');
}

function cost({ cost: measured }: Proof, say: Words): string {
  if (measured === undefined) return '';
  const { counting, hundred } = measured;
  const rows = GOARCHES.map((goarch): Cell[] => {
    const of = counting.filter(one => one.goarch === goarch).sort((a, b) => a.ratio - b.ratio);
    const worst = of.at(-1);
    return [
      goarch,
      of.length,
      (of[of.length >> 1]?.ratio ?? Number.NaN).toFixed(2),
      `${worst?.ratio.toFixed(2)} (${worst?.benchmark.replace('Benchmark', '')})`,
    ];
  });
  return [
    say('## Cost', '## 开销'),
    say(
      'CPU time of a run with the counter, in times of the same run under the same QEMU without it, start of the process included:',
      '带计数插件运行的 CPU 时间，以同一 QEMU 不带插件运行的为 1，包含进程启动：',
    ),
    table(['', say('benchmarks', '基准测试'), say('median', '中位数'), say('largest', '最大')], rows),
    say(
      `A pull request of ${hundred.benchmarks} benchmarks for ${hundred.targets.join(' and ')}, each compared, with nothing kept from before: **${hundred.cpuMinutes} minutes of CPU**, builds included, which is ${(hundred.cpuMinutes / 2).toFixed(1)} minutes of two cores; on the clock ${hundred.minutes} minutes, beside a load average of ${hundred.loadBefore} by others. ${hundred.changed.join(' and ')} of them had changed and were confirmed.`,
      `一个含 ${hundred.benchmarks} 个基准测试的拉取请求，目标 ${hundred.targets.join(' 与 ')}，全部比较且不沿用以前的结果：含构建共用 **${hundred.cpuMinutes} 分钟 CPU**，即两核 ${(hundred.cpuMinutes / 2).toFixed(1)} 分钟；实际历时 ${hundred.minutes} 分钟，同时他人造成的平均负载为 ${hundred.loadBefore}。其中 ${hundred.changed.join(' 与 ')} 个有变化并经确认。`,
    ),
  ].join('\n\n');
}

function total<T>(all: readonly T[], of: (one: T) => number): number {
  return all.reduce((sum, one) => sum + of(one), 0);
}
