import type { CheckDefinition } from '../report/model.js';
import { containerChecks } from './containers/definitions.js';
import { driverChecks } from './drivers/definitions.js';

/** What audit can find in a module graph. */
const graphChecks = [
  {
    id: 'audit/compile',
    severity: 'error',
    title: { en: 'Every package of the graph compiles for the target', zh: '依赖图中的每个包都能为该目标编译' },
    why: {
      en: 'Most breaks on loong64 are a constant or type that a module defines in files of single architectures; go list does not see them, and go build shows the first alone.',
      zh: 'loong64 上的多数问题是某个常量或类型只定义在个别架构的文件里；go list 看不到它们，go build 只显示最先遇到的一个。',
    },
    fix: {
      en: 'Run the command that the finding names; without one look for a newer version of that module, or another module.',
      zh: '执行检查结果给出的命令；若没有，请查找该模块的更新版本，或改用其他模块。',
    },
    source: 'cmd/go: go help build; https://go.dev/doc/go1.24#go-command (build -json)',
  },
  {
    id: 'audit/excluded',
    severity: 'error',
    title: { en: 'Build constraints leave a file of every package', zh: '构建约束没有把任何包的文件全部排除' },
    why: {
      en: 'A package whose files all name other architectures is not there for the target, and nothing that imports it can be built.',
      zh: '若一个包的所有文件都限定为其他架构，则它在该目标上不存在，导入它的包也都无法构建。',
    },
    fix: {
      en: 'A newer version usually names the architecture; in your own code add a file for it. Go says loong64, not loongarch64.',
      zh: '较新版本通常已包含该架构；自己的代码请添加相应文件。Go 的写法是 loong64，而不是 loongarch64。',
    },
    source: 'cmd/go: go help buildconstraint',
  },
  {
    id: 'audit/cgo',
    severity: 'error',
    title: { en: 'No package needs C where cgo is off', zh: '关闭 cgo 时没有包依赖 C' },
    why: {
      en: 'Static binaries are built without cgo. A package of C alone is then absent; with cgo it asks for a cross compiler, its libraries for the target, and the glibc of the platform.',
      zh: '静态二进制在关闭 cgo 的情况下构建，只含 C 的包此时不存在；启用 cgo 则需要交叉编译器、目标架构的 C 库以及平台的 glibc。',
    },
    fix: {
      en: 'Take a module in pure Go where the finding names one, or build with `cgo: dynamic` and a C compiler for the target.',
      zh: '若检查结果给出了纯 Go 的替代模块请改用它，否则使用 `cgo: dynamic` 与目标架构的 C 编译器。',
    },
    source: 'cmd/cgo: CGO_ENABLED',
  },
  {
    id: 'audit/link',
    severity: 'error',
    title: { en: 'Every program links for the target', zh: '每个程序都能为该目标完成链接' },
    why: {
      en: 'A function that is declared in Go and written in assembly for other architectures alone is missed by the linker only. So is a name of the standard library that a module reaches by go:linkname: since Go 1.23 most are refused ("invalid reference"), on every architecture.',
      zh: '用 Go 声明、仅为其他架构以汇编实现的函数，要到链接时才会发现缺失。模块用 go:linkname 引用标准库内部名称时也是如此：自 Go 1.23 起，多数会在所有架构上被拒绝（“invalid reference”）。',
    },
    fix: {
      en: 'A version of that module with a Go version of the function; of an invalid reference one that supports this Go.',
      zh: '使用带有该函数 Go 实现的模块版本；若为 invalid reference，则使用支持此 Go 版本的模块版本。',
    },
    source: 'cmd/link; https://go.dev/doc/asm; https://go.dev/doc/go1.23#linker',
  },
  {
    id: 'audit/everywhere',
    severity: 'error',
    title: { en: 'What compiles nowhere is told from what the target lacks', zh: '区分处处无法编译与仅该目标无法编译' },
    why: {
      en: 'It fails for linux/amd64 with the same Go as well, so it is not about the target; but it cannot be shipped to it either.',
      zh: '用同一 Go 为 linux/amd64 编译同样失败，因此与目标架构无关；但同样无法交付。',
    },
    fix: { en: 'Mend it first, then audit again.', zh: '请先修复，再重新检查。' },
    source: 'cmd/go: go help build',
  },
  {
    id: 'audit/tests',
    severity: 'error',
    title: { en: 'The tests compile for the target', zh: '测试可为该目标编译' },
    why: {
      en: 'Tests that do not compile for the target cannot be run on it, and what they import may be ported later than the program.',
      zh: '无法编译的测试就无法在目标上运行；测试所依赖的模块可能比程序本身更晚得到移植。',
    },
    fix: {
      en: 'As for a package; or a build constraint on the test file, when it is of another architecture by intent.',
      zh: '处理方法与普通包相同；若测试本就只针对其他架构，请加构建约束。',
    },
    source: 'cmd/go: go help test',
  },
  {
    id: 'audit/known-module',
    severity: 'error',
    title: {
      en: 'No module compiles and yet does not work on the target',
      zh: '没有能编译却无法正常工作的模块',
    },
    why: {
      en: 'Some modules compile to a stub, refuse to start on an architecture, or fall back to a slow way without a word. A compiler cannot tell; the table of known modules can.',
      zh: '有些模块会编译成空壳、在某架构上拒绝启动，或悄悄退回到慢速实现。编译器看不出来，已知模块表可以。',
    },
    fix: {
      en: 'Take the version or module that the finding names, or accept it: `slow` is a matter for bench.',
      zh: '改用检查结果给出的版本或模块，或确认可以接受：`slow` 可用 bench 衡量。',
    },
    source: 'src/audit/modules of xinchuang-go: each row has its evidence and day',
  },
  {
    id: 'audit/plugin',
    severity: 'warn',
    title: { en: 'No package opens plugins', zh: '没有包使用 plugin' },
    why: {
      en: 'Without cgo plugin.Open always says "plugin: not implemented"; with cgo the program is no longer static.',
      zh: '关闭 cgo 时 plugin.Open 总是返回 “plugin: not implemented”；启用 cgo 则程序不再是静态的。',
    },
    fix: {
      en: 'Make sure that nothing relies on it: the DM8 driver uses it for third-party ciphers alone.',
      zh: '确认没有功能依赖它：达梦驱动仅在使用第三方加密时用到。',
    },
    source: 'Go src/plugin/plugin_stubs.go: //go:build !cgo',
  },
  {
    id: 'audit/dropped',
    severity: 'warn',
    title: { en: 'No package of yours is left out in silence', zh: '没有自己的包被悄悄略过' },
    why: {
      en: '`./...` passes over a package without a file for the target, also over one of C alone where cgo is off, so that a program can be absent from a release while the build is green.',
      zh: '`./...` 会跳过在该目标上没有文件的包，关闭 cgo 时也会跳过只含 C 的包，于是构建是绿的，发布中却少了程序。',
    },
    fix: {
      en: 'Add a file for the target, or name the packages, so that what is missed fails.',
      zh: '为该目标添加文件，或明确列出各个包，使缺失的包报错。',
    },
    source: 'cmd/go/internal/modload/search.go: ErrNoGo is passed over',
  },
  {
    id: 'audit/coverage',
    severity: 'error',
    title: { en: 'All of the graph was looked at', zh: '依赖图全部检查到' },
    why: {
      en: 'What could not be loaded or compiled is unknown, and unknown is never clean.',
      zh: '未能加载或编译的部分是未知的，未知绝不等于没有问题。',
    },
    fix: {
      en: 'Mend what the finding names: a proxy, credentials, go.sum, vendor, the version of Go; then audit again.',
      zh: '修复检查结果指出的原因（代理、凭据、go.sum、vendor、Go 版本等），然后重新检查。',
    },
    source: 'README.md of xinchuang-go: what is not proved is unknown, and unknown is never a pass',
  },
] as const satisfies readonly CheckDefinition[];

/** All that audit can find: in the graph, of databases and SM algorithms, in container files. */
export const auditChecks: readonly CheckDefinition[] = [...graphChecks, ...driverChecks, ...containerChecks];

export type AuditCheckId = (typeof graphChecks)[number]['id'];
