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
      en: '`setup` with `qemu: counting` installs a QEMU that loads plugins, and a C compiler, on Debian 12 and Ubuntu 24.04. Elsewhere name the tools image with `image`, or a folder with QEMU and the counter with `emulators`; tools-image/README.md says how both are made.',
      zh: '在 Debian 12 和 Ubuntu 24.04 上，`setup` 的 `qemu: counting` 会安装支持插件的 QEMU 和 C 编译器。其他系统请用 `image` 指定工具镜像，或用 `emulators` 指定包含 QEMU 与计数插件的文件夹；制作方法见 tools-image/README.md。',
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
    id: 'bench/size',
    severity: 'error',
    title: { en: 'No program is clearly larger than at the base', zh: '没有程序比基线明显更大' },
    why: {
      en: 'The size of a file does not depend on the machine that builds or runs it. Symbols and debug information are left out of it, as `-s -w` leaves them out of what is shipped.',
      zh: '文件大小与构建或运行它的机器无关。其中不含符号和调试信息，与 `-s -w` 构建的发布文件一致。',
    },
    fix: {
      en: 'The packages and symbols that grew are named; `go mod why -m MODULE` and `go list -deps` tell who asked for them.',
      zh: '已列出增长的包和符号；`go mod why -m 模块` 与 `go list -deps` 可说明由谁引入。',
    },
    source: 'cmd/link; go tool nm -size',
  },
  {
    id: 'bench/startup',
    severity: 'error',
    title: { en: 'No program executes clearly more to start', zh: '没有程序启动时执行明显更多的指令' },
    why: {
      en: 'What packages do before main.main, each program that imports them pays for at every start. It is counted as benchmarks are.',
      zh: '包在 main.main 之前执行的初始化，导入它的程序每次启动都要付出代价。计数方法与基准测试相同。',
    },
    fix: {
      en: 'The functions that grew are named; GODEBUG=inittrace=1 lists the packages. Move tables that few need behind sync.OnceValue.',
      zh: '已列出增长的函数；GODEBUG=inittrace=1 可列出各包的初始化。少用的表可改为 sync.OnceValue 延迟构造。',
    },
    source: COUNTS,
  },
  {
    id: 'bench/region',
    severity: 'error',
    title: { en: 'The marked region does not execute clearly more', zh: '标记区间没有执行明显更多的指令' },
    why: {
      en: 'Requests or handshakes in a second cannot be told under emulation; what one of them executes can. All goroutines of the process count.',
      zh: '模拟环境无法得知每秒请求数或握手数，但可以得知单次执行的指令数。进程内所有 goroutine 均计入。',
    },
    fix: { en: 'See the functions that grew.', zh: '查看增长的函数。' },
    source: COUNTS,
  },
  {
    id: 'bench/gc',
    severity: 'info',
    title: { en: 'GOGC and GOMEMLIMIT of the benchmarks', zh: '基准测试的 GOGC 与 GOMEMLIMIT' },
    why: {
      en: 'How often the collector runs and what it executes can be counted under emulation; how long it stops the program cannot. A benchmark has another heap than a service: the table shows the shape of the trade, and the service itself has to confirm it.',
      zh: '在模拟环境中可以统计垃圾回收的次数与所执行的指令，但无法得知停顿时长。基准测试的堆与服务不同：该表反映取舍的形状，仍需在服务上确认。',
    },
    fix: {
      en: 'Try what is proposed on the service, with GODEBUG=gctrace=1.',
      zh: '在服务上以 GODEBUG=gctrace=1 试用所建议的设置。',
    },
    source: 'Go, A Guide to the Go Garbage Collector; runtime package, GODEBUG gctrace',
  },
  {
    id: 'bench/time',
    severity: 'error',
    title: { en: 'No benchmark is clearly slower than at the base', zh: '没有基准测试比基线明显更慢' },
    why: {
      en: 'Time is judged on a machine of the architecture alone, by the rules of benchstat: ten runs of each side, medians, Mann-Whitney at 0.05. One row in twenty moves by chance, so a slowdown must also exceed `slower-above`.',
      zh: '仅在该架构的真实机器上判断耗时，规则同 benchstat：每侧十次，取中位数，Mann-Whitney 检验水平 0.05。每二十行约有一行因偶然而变动，因此变慢幅度还须超过 `slower-above`。',
    },
    fix: {
      en: 'Run it again on an idle machine with a fixed clock; compare instructions under QEMU, which do not vary.',
      zh: '在空闲且频率固定的机器上重新运行；并对照 QEMU 下不波动的指令数。',
    },
    source: 'golang.org/x/perf/cmd/benchstat',
  },
  {
    id: 'bench/not-told',
    severity: 'info',
    title: { en: 'What cannot be told here is not told', zh: '此处无法得知的内容不予给出' },
    why: {
      en: 'Under emulation the 99th percentile of the pauses of one program was 1,311 µs where it was 98 µs on silicon: a figure of that kind is about the emulator.',
      zh: '同一程序的停顿 P99 在芯片上为 98 µs，在模拟环境中为 1,311 µs：此类数字反映的是模拟器。',
    },
    fix: { en: 'Run it on a machine of the architecture: runner: native', zh: '在该架构的机器上运行：runner: native' },
    source: 'docs/bench.md',
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
