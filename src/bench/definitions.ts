import type { CheckDefinition } from '../report/model.js';

const COUNTS = 'QEMU, Emulation, "TCG Plugins"; docs/bench-statistics.md';

/** What bench can find. */
export const benchChecks = [
  {
    id: 'bench/regression',
    severity: 'error',
    title: {
      en: 'No benchmark executes clearly more instructions than at the base',
      zh: '没有基准测试比基线执行明显更多的指令',
    },
    why: {
      en: 'Executed guest instructions repeat to about 0.1 % where time on a shared runner varies by 10 to 80 %: a change of a percent is one. It is not time on the silicon, and says nothing of caches and branches.',
      zh: '客户机指令数的重复误差约为 0.1 %，而共享机器上的耗时波动为 10–80 %，因此 1 % 的变化就是真实变化。它不等于芯片上的耗时，也不反映缓存与分支。',
    },
    fix: {
      en: 'The functions that grew are named, with how many instructions each; look at what the change does there. A wanted cost is let through by `gate.waivers` or a higher `fail-above`.',
      zh: '已列出增长的函数及其指令数，请检查改动在这些函数中的影响。确属预期的开销可用 `gate.waivers` 放行，或提高 `fail-above`。',
    },
    source: COUNTS,
  },
  {
    id: 'bench/notice',
    severity: 'warn',
    title: { en: 'No benchmark executes a little more than at the base', zh: '没有基准测试比基线执行略多的指令' },
    why: {
      en: 'It is proved to be more, and less than what fails: many of these add up.',
      zh: '增长已被证实，但未达到失败的幅度；积少成多。',
    },
    fix: { en: 'See the functions that grew.', zh: '查看增长的函数。' },
    source: COUNTS,
  },
  {
    id: 'bench/allocations',
    severity: 'error',
    title: { en: 'No benchmark allocates more than at the base', zh: '没有基准测试比基线分配更多内存' },
    why: {
      en: 'Allocations are counted by Go itself and are the same on silicon: each costs the collector later, on machines with fewer cores more.',
      zh: '内存分配由 Go 自身统计，与真实芯片一致；每次分配都会增加之后的垃圾回收开销，核数少的机器上尤甚。',
    },
    fix: {
      en: 'Look for values that escape: go build -gcflags=-m',
      zh: '查找逃逸到堆上的值：go build -gcflags=-m',
    },
    source: 'testing.B.ReportAllocs',
  },
  {
    id: 'bench/broken',
    severity: 'error',
    title: { en: 'Every benchmark of the base still runs', zh: '基线上的基准测试均仍可运行' },
    why: {
      en: 'A benchmark that panics, hangs or leaves is not measured, and what it would have shown nobody sees.',
      zh: '发生 panic、挂起或提前退出的基准测试无法测量，其结果也就无人知晓。',
    },
    fix: {
      en: 'Its own words say why; run it alone: go test -bench',
      zh: '其输出说明了原因；可单独运行：go test -bench',
    },
    source: 'testing package',
  },
  {
    id: 'bench/compile',
    severity: 'error',
    title: {
      en: 'The tests of every package with benchmarks compile for the target',
      zh: '含基准测试的包均可为该目标编译测试',
    },
    why: {
      en: 'Tests are compiled for other architectures more seldom than programs.',
      zh: '与程序相比，测试更少为其他架构编译。',
    },
    fix: { en: 'Read the compiler lines: they name file and line.', zh: '查看编译器输出的文件和行号。' },
    source: 'cmd/go: go help test',
  },
  {
    id: 'bench/counted',
    severity: 'error',
    title: { en: 'Instructions were counted', zh: '已统计指令数' },
    why: {
      en: 'Without a QEMU that loads plugins there are allocations alone. Emulated time is never judged in their place.',
      zh: '若没有支持插件的 QEMU，则只有内存分配数据；绝不会改用模拟环境的耗时来判断。',
    },
    fix: {
      en: 'Name the tools image with `image`, or a folder with QEMU and the counter with `emulators`; docs/bench.md says how both are made.',
      zh: '用 `image` 指定工具镜像，或用 `emulators` 指定包含 QEMU 与计数插件的文件夹；制作方法见 docs/bench.zh-CN.md。',
    },
    source: COUNTS,
  },
  {
    id: 'bench/tests',
    severity: 'error',
    title: { en: 'The tests pass on the target', zh: '测试在目标上通过' },
    why: {
      en: 'A test that passes on amd64 and not on the target shows what the compiler cannot: alignment, page size, byte order of assembly, what the distribution has. Those that fail at the base too are not of this change. An emulator that hangs says nothing of the tests.',
      zh: '在 amd64 上通过而在目标上失败的测试能揭示编译器看不到的问题：对齐、页大小、汇编中的字节序、发行版的差异。在基线上同样失败的与本次改动无关。模拟器挂起不能说明测试结果。',
    },
    fix: {
      en: 'The lines of the failing tests are shown; run them alone: go test -c for the target, then qemu-… ./x.test -test.run NAME',
      zh: '已列出失败测试的输出；可单独运行：先为目标执行 go test -c，再执行 qemu-… ./x.test -test.run 名称',
    },
    source: 'cmd/go: go help test; golang/go#70329 (hangs under qemu-user)',
  },
  {
    id: 'bench/complete',
    severity: 'warn',
    title: { en: 'There was time for every benchmark', zh: '所有基准测试均在时限内完成' },
    why: {
      en: 'What was left out was not compared. Packages that the change touches come first.',
      zh: '未执行的基准测试没有比较。改动涉及的包优先执行。',
    },
    fix: {
      en: 'Give more time with `budget`, choose benchmarks with `benchmarks`, or spread them over jobs with `shard`.',
      zh: '用 `budget` 增加时间，用 `benchmarks` 选择基准测试，或用 `shard` 分摊到多个作业。',
    },
    source: 'the run itself',
  },
  {
    id: 'bench/noisy',
    severity: 'info',
    title: { en: 'The counts of every benchmark repeat', zh: '各基准测试的计数均可重复' },
    why: {
      en: 'Where runs of the same code differ by more than 2 %, and outside of the Go runtime too, a change cannot be told from chance: it is shown and not judged.',
      zh: '若相同代码的各次结果相差超过 2 %，且在 Go 运行时之外也是如此，则无法区分变化与偶然：只展示，不判断。',
    },
    fix: {
      en: 'Benchmarks of schedulers, timers and random input vary; give random input a fixed seed.',
      zh: '涉及调度、定时器和随机输入的基准测试会有波动；请为随机输入设定固定种子。',
    },
    source: COUNTS,
  },
  {
    id: 'bench/gone',
    severity: 'info',
    title: { en: 'Every benchmark of the base is still there', zh: '基线上的基准测试均仍存在' },
    why: {
      en: 'What is no longer measured gets slower without anybody seeing it. A benchmark that was renamed begins anew.',
      zh: '不再测量的内容即使变慢也无人知晓。改名的基准测试会重新开始。',
    },
    fix: {
      en: 'Nothing, where it was meant: it is only said.',
      zh: '若属有意，则无需处理：此处仅作说明。',
    },
    source: 'testing package',
  },
] as const satisfies readonly CheckDefinition[];

export type BenchCheckId = (typeof benchChecks)[number]['id'];
