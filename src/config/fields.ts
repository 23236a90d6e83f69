import type { Text } from '../language/index.js';

/** What a part of the file says of its own checks. */
const OVERRIDES = {
  checks: {
    en: 'check ids with {severity, reason, until}: xinchuang-go explain lists them',
    zh: '检查项 ID 及其 {severity, reason, until}：用 xinchuang-go explain 查看全部',
  },
  'checks.*': {
    en: '{severity: off | info | warn | error, reason: "why", until: 2027-01-31}',
    zh: '{severity: off | info | warn | error, reason: "原因", until: 2027-01-31}',
  },
  'checks.*.severity': { en: 'off | info | warn | error', zh: 'off | info | warn | error' },
  'checks.*.reason': { en: 'a sentence for whoever reads it in a year', zh: '一句话，供日后查看的人理解' },
  'checks.*.until': {
    en: 'the last day on which it holds, as a date: 2027-01-31',
    zh: '生效的最后一天（日期）：2027-01-31',
  },
} as const satisfies Readonly<Record<string, Text>>;

const overridesOf = <P extends string>(part: P) =>
  Object.fromEntries(Object.entries(OVERRIDES).map(([key, text]) => [`${part}.${key}`, text])) as {
    readonly [K in keyof typeof OVERRIDES as `${P}.${K}`]: Text;
  };

/**
 * What each key of .xinchuang.yml takes: shown when a value is refused, and by editors through the JSON Schema.
 * `[]` stands for any item of a list, `*` for any name.
 */
export const fields = {
  version: { en: '1', zh: '1' },
  lang: { en: 'auto | en | zh-CN', zh: 'auto | en | zh-CN' },
  platforms: {
    en: 'a list of platform ids: [kylin-v10-sp3/kunpeng-920, …]',
    zh: '平台 ID 列表：[kylin-v10-sp3/kunpeng-920, …]',
  },
  'platforms[]': {
    en: 'a platform id, or {platform: id, required: false, reason: "why"}',
    zh: '平台 ID，或 {platform: id, required: false, reason: "原因"}',
  },
  'platforms[].platform': { en: 'a platform id: kylin-v10-sp3/kunpeng-920', zh: '平台 ID：kylin-v10-sp3/kunpeng-920' },
  'platforms[].required': {
    en: 'true | false; false: judged and shown, but a failure there does not fail the run',
    zh: 'true | false；false 表示照常检查并显示，但失败不影响结果',
  },
  'platforms[].reason': { en: 'a sentence: why it is not required', zh: '一句话：为什么不是必需' },
  define: { en: 'a list of platforms of your own', zh: '自定义平台列表' },
  'define[]': {
    en: '{id, name, goarch}, or {id, name, like}, and what you know of the other keys',
    zh: '{id, name, goarch} 或 {id, name, like}，以及其余已知的键',
  },
  'define[].id': {
    en: 'lower-case letters, digits, ".", "-", with one "/" between system and CPU: our-os-3/our-cpu',
    zh: '小写字母、数字、"."、"-"，系统与 CPU 之间一个 "/"：our-os-3/our-cpu',
  },
  'define[].name': { en: 'a name for people, at most 100 characters', zh: '供人阅读的名称，最多 100 个字符' },
  'define[].goarch': {
    en: 'loong64 | arm64 | amd64; as in `like` when that is given',
    zh: 'loong64 | arm64 | amd64；给出 `like` 时与其一致',
  },
  'define[].like': {
    en: 'a platform that it is like, by its id: what is not said here is as there',
    zh: '与之相同的平台的 ID：此处未写明的值与其一致',
  },
  'define[].aliases': { en: 'a list of other names for it', zh: '其他名称的列表' },
  'define[].aliases[]': { en: 'a name, 2 to 100 characters', zh: '名称，2 到 100 个字符' },
  'define[].libc': { en: 'glibc | musl; glibc when left out', zh: 'glibc | musl；省略时为 glibc' },
  'define[].interp': {
    en: 'the absolute path of its loader, where it is not the usual one',
    zh: '加载器的绝对路径；与通常路径相同时不必写',
  },
  'define[].qemu-cpu': {
    en: 'a CPU model of QEMU, as `qemu-aarch64 -cpu help` lists them: cortex-a57',
    zh: 'QEMU 的 CPU 型号，见 `qemu-aarch64 -cpu help`：cortex-a57',
  },
  'define[].kernel': {
    en: 'in quotes, as `uname -r` prints it: "4.19.90"',
    zh: '加引号，与 `uname -r` 的输出一致："4.19.90"',
  },
  'define[].glibc': {
    en: 'in quotes, from `ldd --version`: "2.28"; not with musl',
    zh: '加引号，取自 `ldd --version`："2.28"；不用于 musl',
  },
  'define[].page': {
    en: '4096 | 16384 | 65536, as `getconf PAGESIZE` prints it; amd64 has only 4096',
    zh: '4096 | 16384 | 65536，与 `getconf PAGESIZE` 的输出一致；amd64 只有 4096',
  },
  'define[].world': { en: 'old | new; loong64 only', zh: 'old（旧世界）| new（新世界）；仅用于 loong64' },
  'define[].go-level': {
    en: 'the highest GOARM64 (v8.0, v8.1,crypto) or GOAMD64 (v1 to v4) of the CPU; not on loong64',
    zh: 'CPU 支持的最高 GOARM64（v8.0、v8.1,crypto）或 GOAMD64（v1 至 v4）；不用于 loong64',
  },
  'go-version': {
    en: 'in quotes: "1.26.8" | "1.25.x" | "stable" | "oldstable"',
    zh: '加引号："1.26.8" | "1.25.x" | "stable" | "oldstable"',
  },
  china: {
    en: 'true | false; true: mirrors and module proxy that answer inside mainland China',
    zh: 'true | false；true 表示使用中国大陆可访问的镜像与模块代理',
  },
  packages: { en: 'a list of package patterns: ["./cmd/..."]', zh: '包模式列表：["./cmd/..."]' },
  'packages[]': { en: 'a package pattern that does not begin with "-"', zh: '包模式，不能以 "-" 开头' },
  build: { en: 'keys of the build', zh: '构建相关的键' },
  'build.output': {
    en: 'a file name template: "{{name}}-{{goos}}-{{goarch}}"',
    zh: '文件名模板："{{name}}-{{goos}}-{{goarch}}"',
  },
  'build.ldflags': {
    en: 'a list, one flag an item: ["-s", "-w", "-X main.version={{version}}"]',
    zh: '列表，每项一个参数：["-s", "-w", "-X main.version={{version}}"]',
  },
  'build.ldflags[]': { en: 'a text of at most 2000 characters', zh: '最多 2000 个字符的文本' },
  'build.tags': { en: 'a list of build tags: [netgo, osusergo]', zh: '构建标签列表：[netgo, osusergo]' },
  'build.tags[]': { en: 'letters, digits, "_" and "."', zh: '字母、数字、"_" 与 "."' },
  'build.trimpath': { en: 'true | false', zh: 'true | false' },
  'build.cgo': {
    en: 'off (CGO_ENABLED=0) | static (linked by the C compiler, no loader) | dynamic',
    zh: 'off（CGO_ENABLED=0）| static（由 C 编译器静态链接，无加载器）| dynamic（动态链接）',
  },
  'build.cc': { en: 'none | gnu | musl | zig', zh: 'none | gnu | musl | zig' },
  'build.rebuild-check': {
    en: 'true | false; true: builds twice and compares the bytes',
    zh: 'true | false；true 表示构建两次并逐字节比较',
  },
  'build.version': { en: 'a text in quotes, for {{version}}: "1.4.0"', zh: '加引号的文本，用于 {{version}}："1.4.0"' },
  verify: { en: 'keys of the verification', zh: '验证相关的键' },
  'verify.static': { en: 'required | allowed', zh: 'required（必须静态）| allowed（允许静态或动态）' },
  'verify.run': {
    en: 'false, or the arguments of the smoke run as a list: ["--version"]',
    zh: 'false，或试运行的参数列表：["--version"]',
  },
  'verify.run[]': { en: 'a text in quotes, at most 500 characters', zh: '加引号的文本，最多 500 个字符' },
  'verify.allowed-libraries': {
    en: 'a list of sonames that your machines have or you ship: [libsqlite3.so.0]',
    zh: '目标机器具备或随程序发布的库的 soname 列表：[libsqlite3.so.0]',
  },
  'verify.allowed-libraries[]': {
    en: 'a soname as in DT_NEEDED, without a path: libsqlite3.so.0',
    zh: 'DT_NEEDED 中的 soname，不含路径：libsqlite3.so.0',
  },
  'verify.allowed-rpath': {
    en: 'a list of library paths that are meant to be there: [$ORIGIN/lib]',
    zh: '有意写入的库搜索路径列表：[$ORIGIN/lib]',
  },
  'verify.allowed-rpath[]': {
    en: 'one path, absolute or from $ORIGIN, as RPATH or RUNPATH has it between its colons',
    zh: '一个路径，绝对路径或以 $ORIGIN 开头，与 RPATH 或 RUNPATH 中冒号之间的写法一致',
  },
  'verify.run-timeout': { en: 'seconds, a whole number from 1 to 3600', zh: '秒数，1 到 3600 的整数' },
  'verify.debug-info': {
    en: 'any | stripped (neither symbols nor DWARF) | present',
    zh: 'any | stripped（不含符号与 DWARF）| present（必须保留）',
  },
  'verify.max-size': {
    en: 'the size above which a binary is a warning: 40MiB (B, KB, MB, GB, KiB, MiB, GiB)',
    zh: '二进制超过该大小即告警：40MiB（单位 B、KB、MB、GB、KiB、MiB、GiB）',
  },
  'verify.max-growth': {
    en: 'by how much a binary may grow over the baseline: 5%',
    zh: '相对基线允许的增长：5%',
  },
  'verify.tools-image': {
    en: 'a container image by its digest, not by a tag, which can be moved: registry.example.cn/binutils@sha256:…; docker images --digests NAME shows it',
    zh: '按摘要（而非可被移动的标签）指定的容器镜像：registry.example.cn/binutils@sha256:…；用 docker images --digests NAME 查看',
  },
  ...overridesOf('verify'),
  bench: { en: 'keys of the benchmarks', zh: '基准测试相关的键' },
  'bench.packages': {
    en: 'a list of package patterns, as `go test` takes them: [./...]',
    zh: '包模式列表，写法同 `go test`：[./...]',
  },
  'bench.packages[]': { en: 'a package pattern that does not begin with "-"', zh: '包模式，不能以 "-" 开头' },
  'bench.benchmarks': {
    en: 'a text in quotes, as `go test -bench` takes it: "Encode|Decode/small"',
    zh: '加引号的文本，写法同 `go test -bench`："Encode|Decode/small"',
  },
  'bench.fail-above': { en: 'a percentage from 0.1% to 100%: 2%', zh: '0.1% 至 100% 的百分比：2%' },
  'bench.notice-above': {
    en: 'a percentage from 0.1% up to that of fail-above: 0.5%',
    zh: '0.1% 至 fail-above 的百分比：0.5%',
  },
  'bench.slower-above': { en: 'a percentage from 0.1% to 100%: 5%', zh: '0.1% 至 100% 的百分比：5%' },
  'bench.budget': { en: 'minutes, a whole number from 1 to 600', zh: '分钟数，1 到 600 的整数' },
  'bench.timeout': { en: 'seconds, a whole number from 1 to 3600', zh: '秒数，1 到 3600 的整数' },
  'bench.image': {
    en: 'the tools image by its digest, not by a tag: registry.example.cn/xinchuang-tools@sha256:…',
    zh: '按摘要（而非标签）指定的工具镜像：registry.example.cn/xinchuang-tools@sha256:…',
  },
  'bench.test-image': {
    en: 'an image of a distribution by its digest, not by a tag: openeuler/openeuler@sha256:…',
    zh: '按摘要（而非标签）指定的发行版镜像：openeuler/openeuler@sha256:…',
  },
  'bench.tests': { en: 'true | false', zh: 'true | false' },
  'bench.programs': {
    en: 'false, or a list of main packages: [./cmd/gateway]',
    zh: 'false，或 main 包的列表：[./cmd/gateway]',
  },
  'bench.programs[]': { en: 'a package pattern that does not begin with "-"', zh: '包模式，不能以 "-" 开头' },
  'bench.start': {
    en: 'arguments with which each program ends by itself, as a list: ["--version"]',
    zh: '使程序自行结束的参数列表：["--version"]',
  },
  'bench.start[]': { en: 'a text in quotes, at most 500 characters', zh: '加引号的文本，最多 500 个字符' },
  'bench.region-begin': {
    en: 'a function as `go tool nm` prints it; region-end has to be there too',
    zh: '函数名，写法同 `go tool nm`；须同时给出 region-end',
  },
  'bench.region-end': {
    en: 'a function as `go tool nm` prints it; region-begin has to be there too',
    zh: '函数名，写法同 `go tool nm`；须同时给出 region-begin',
  },
  'bench.region-command': {
    en: 'arguments with which the program enters the region, as a list: ["--self-test"]',
    zh: '使程序进入该区间的参数列表：["--self-test"]',
  },
  'bench.region-command[]': { en: 'a text in quotes, at most 500 characters', zh: '加引号的文本，最多 500 个字符' },
  'bench.gc-sweep': {
    en: 'true | false | a list of settings: [100, 200, 400/64MiB, off/64MiB]',
    zh: 'true | false | 设置的列表：[100, 200, 400/64MiB, off/64MiB]',
  },
  'bench.gc-sweep[]': {
    en: 'GOGC or GOGC/GOMEMLIMIT: 1 to 99999 or off, behind it /off or a size in B, KiB, MiB or GiB',
    zh: 'GOGC 或 GOGC/GOMEMLIMIT：1 至 99999 或 off，其后可接 /off 或以 B、KiB、MiB、GiB 为单位的大小',
  },
  'bench.gc-benchmarks': {
    en: 'a regular expression for names with their package: codec.BenchmarkDecode$',
    zh: '匹配带包名的名称的正则表达式：codec.BenchmarkDecode$',
  },
  'bench.history': { en: 'true | false', zh: 'true | false' },
  'bench.history-branch': {
    en: 'a branch that holds none of the code: xinchuang-bench',
    zh: '不含代码的分支：xinchuang-bench',
  },
  gmtls: { en: 'keys of the gm-TLS check', zh: '国密 TLS 检查相关的键' },
  'gmtls.protocols': {
    en: 'protocols that have to be spoken: [tlcp, rfc8998]',
    zh: '必须支持的协议：[tlcp, rfc8998]',
  },
  'gmtls.protocols[]': { en: 'tlcp | rfc8998', zh: 'tlcp | rfc8998' },
  'gmtls.strict': {
    en: 'true | false; true: a mixture of SM and other algorithms in TLS 1.3 fails',
    zh: 'true | false；true 表示 TLS 1.3 中国密与其他算法混用即失败',
  },
  'gmtls.require-suites': {
    en: 'suites that have to be spoken: [ECC_SM4_GCM_SM3]',
    zh: '必须支持的套件：[ECC_SM4_GCM_SM3]',
  },
  'gmtls.require-suites[]': {
    en: 'a suite by its name in the standard: ECC_SM4_GCM_SM3, TLS_SM4_GCM_SM3',
    zh: '标准中的套件名称：ECC_SM4_GCM_SM3、TLS_SM4_GCM_SM3',
  },
  'gmtls.forbid-suites': {
    en: 'suites that may not be spoken: [ECC_SM4_CBC_SM3]',
    zh: '不得支持的套件：[ECC_SM4_CBC_SM3]',
  },
  'gmtls.forbid-suites[]': {
    en: 'a suite by its name in the standard: ECC_SM4_CBC_SM3, RSA_SM4_SHA1',
    zh: '标准中的套件名称：ECC_SM4_CBC_SM3、RSA_SM4_SHA1',
  },
  'gmtls.expiry-days': {
    en: 'days of validity that certificates must have left, a whole number from 0 to 1000',
    zh: '证书至少应剩余的有效天数，0 到 1000 的整数',
  },
  'gmtls.host': {
    en: 'the host name that the certificates must have: gm.example.cn',
    zh: '证书必须包含的主机名：gm.example.cn',
  },
  'gmtls.min-grade': { en: 'the worst grade that passes: A | B | C | D | E', zh: '允许的最低等级：A | B | C | D | E' },
  'gmtls.max-ratio': {
    en: 'by how many times a handshake with SM algorithms may take the server longer than an ordinary one, from 0.1 to 1000: 2',
    zh: '服务器的国密握手耗时最多为普通握手的多少倍，0.1 到 1000：2',
  },
  ...overridesOf('gmtls'),
  report: { en: 'keys of the report', zh: '报告相关的键' },
  'report.html': { en: 'true | false', zh: 'true | false' },
  gate: { en: 'keys of the release gate', zh: '发布门禁相关的键' },
  'gate.require': {
    en: 'a list of actions whose reports must be there: [build, verify]',
    zh: '必须有报告的 action 列表：[build, verify]',
  },
  'gate.require[]': {
    en: 'setup | audit | build | verify | bench | gmtls',
    zh: 'setup | audit | build | verify | bench | gmtls',
  },
  'gate.allow-unknown': {
    en: 'a list of check ids: [elf/kernel-min]',
    zh: '检查项 ID 列表：[elf/kernel-min]',
  },
  'gate.allow-unknown[]': { en: 'a check id: elf/kernel-min', zh: '检查项 ID：elf/kernel-min' },
  'gate.platforms': {
    en: 'a list of platforms that a release has to be proved on; without it those of `platforms`',
    zh: '发布时必须得到证明的平台列表；省略时为 `platforms` 中的平台',
  },
  'gate.platforms[]': { en: 'a platform: kylin-v10-sp3/kunpeng-920', zh: '平台：kylin-v10-sp3/kunpeng-920' },
  'gate.thresholds': {
    en: 'by how much a release may be worse than the base: {size: 5%, insn-op: 2%, handshake: 10%}',
    zh: '发布相对基线允许变差的程度：{size: 5%, insn-op: 2%, handshake: 10%}',
  },
  'gate.thresholds.size': { en: 'growth of a binary: 5%', zh: '二进制的增长：5%' },
  'gate.thresholds.insn-op': {
    en: 'growth of executed instructions per operation of a benchmark: 2%',
    zh: '基准测试每次操作执行指令数的增长：2%',
  },
  'gate.thresholds.handshake': { en: 'growth of the time of a handshake: 10%', zh: '握手时间的增长：10%' },
  'gate.waivers': {
    en: 'a list of {check, platform, program, reason, until}; platform and program may be left out',
    zh: '{check, platform, program, reason, until} 的列表；platform 与 program 可省略',
  },
  'gate.waivers[]': {
    en: '{check: elf/kernel-min, reason: "why it may go out all the same", until: 2027-01-31}',
    zh: '{check: elf/kernel-min, reason: "为何仍可发布", until: 2027-01-31}',
  },
  'gate.waivers[].check': {
    en: 'a check id; what the gate itself asks (gate/…, report/…) cannot be waived',
    zh: '检查项 ID；门禁自身的检查（gate/…、report/…）不能豁免',
  },
  'gate.waivers[].platform': { en: 'a platform; left out: every one', zh: '平台；省略表示所有平台' },
  'gate.waivers[].program': {
    en: 'the name of a program, or the path of a file as the reports write it; left out: every one',
    zh: '程序名，或报告中的文件路径；省略表示所有程序',
  },
  'gate.waivers[].reason': {
    en: 'a sentence for whoever reads it in a year, at least 10 characters, 5 in Chinese',
    zh: '一句话，供日后查看的人理解，至少 10 个字符，中文至少 5 个',
  },
  'gate.waivers[].until': {
    en: 'the last day on which it holds, as a date: 2027-01-31',
    zh: '生效的最后一天（日期）：2027-01-31',
  },
} as const satisfies Readonly<Record<string, Text>>;

export type FieldPath = keyof typeof fields;

/** The row of a place in the file: `["verify","checks","elf/vcs","until"]` is `verify.checks.*.until`. */
export function fieldAt(path: readonly PropertyKey[]): Text | undefined {
  const name = rowName(path);
  return Object.hasOwn(fields, name) ? fields[name as FieldPath] : undefined;
}

/** The keys that may stand at a place. */
export function keysAt(path: readonly PropertyKey[]): string[] {
  const prefix = path.length === 0 ? '' : `${rowName(path)}.`;
  return Object.keys(fields)
    .filter(name => name.startsWith(prefix))
    .map(name => name.slice(prefix.length))
    .filter(key => /^[a-z-]+$/.test(key));
}

function rowName(path: readonly PropertyKey[]): string {
  const anyName = (i: number) => i === 2 && (path[0] === 'verify' || path[0] === 'gmtls') && path[1] === 'checks';
  return path
    .map((part, i) => (typeof part === 'number' ? '[]' : `${i === 0 ? '' : '.'}${anyName(i) ? '*' : String(part)}`))
    .join('');
}
