export const id = 534;
export const ids = [534];
export const modules = {

/***/ 8792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yo: () => (/* reexport */ UserError),
  Gv: () => (/* reexport */ chooseLanguage),
  GS: () => (/* reexport */ fill),
  ix: () => (/* reexport */ megabytes),
  iU: () => (/* reexport */ message),
  TN: () => (/* reexport */ oneLine),
  YA: () => (/* reexport */ seconds),
  ml: () => (/* reexport */ shorten),
  qZ: () => (/* reexport */ statement),
  Kx: () => (/* reexport */ throwAll),
  Ev: () => (/* reexport */ told),
  FD: () => (/* reexport */ usageProblem)
});

// UNUSED EXPORTS: catalogue

;// CONCATENATED MODULE: ./build/src/language/amounts.js
/** `18.2 MB`: what people compare, decimal as package managers and forges have it. */
function megabytes(bytes) {
    if (bytes < 1000)
        return `${bytes} B`;
    if (bytes < 1_000_000)
        return `${(bytes / 1000).toFixed(1)} kB`;
    return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
/** `4.2 s`, of milliseconds. */
function seconds(milliseconds) {
    return `${(milliseconds / 1000).toFixed(1)} s`;
}

;// CONCATENATED MODULE: ./build/src/language/messages/build.js
const build = {
    'XC-BUILD-001': {
        en: [
            '{folder} is not a Go module: there is no go.mod in it or above it',
            'modules below {below}',
            'fix           run in the folder of your go.mod (input working-directory, flag --working-directory), or: go mod init',
        ],
        zh: [
            '{folder} 不是 Go 模块：该目录及其上级目录中都没有 go.mod',
            '其下的模块    {below}',
            '修复          在 go.mod 所在目录运行（输入 working-directory，参数 --working-directory），或执行 go mod init',
        ],
    },
    'XC-BUILD-002': {
        en: [
            'no main package for {target} among {patterns}',
            'packages seen {found}',
            'fix           name the packages that hold your programs: packages: ./cmd/...',
        ],
        zh: [
            '{patterns} 中没有可为 {target} 构建的 main 包',
            '找到的包      {found}',
            '修复          指明程序所在的包，例如 packages: ./cmd/...',
        ],
    },
    'XC-BUILD-003': {
        en: ['go list failed: {problem}', 'fix           the same command by hand says the same: go list ./...'],
        zh: ['go list 失败：{problem}', '修复          手工执行 go list ./... 会得到同样的错误'],
        exit: 1,
    },
    'XC-BUILD-004': {
        en: [
            'package "{pattern}" cannot be loaded: {problem}',
            'fix           packages takes what go build takes: ./..., ./cmd/gateway, an import path',
        ],
        zh: [
            '无法加载包 "{pattern}"：{problem}',
            '修复          packages 的写法与 go build 相同：./...、./cmd/gateway 或导入路径',
        ],
    },
    'XC-BUILD-005': {
        en: [
            'go.mod requires Go {wanted}, and Go {running} is set up',
            'fix           set go-version: "{wanted}", or leave it out: it is then read from go.mod',
        ],
        zh: [
            'go.mod 需要 Go {wanted}，而当前使用的是 Go {running}',
            '修复          设置 go-version: "{wanted}"，或省略该项，由 go.mod 决定',
        ],
    },
    'XC-BUILD-006': {
        en: [
            'target "{value}" is not known',
            'allowed       {allowed}',
            'or            platforms: the targets then follow from them',
        ],
        zh: ['未知的 target "{value}"', '允许的取值    {allowed}', '或者          改用 platforms，由平台推导出 target'],
    },
    'XC-BUILD-008': {
        en: [
            'output "{value}" gives the same file name for {first} and {second}',
            'fix           use {braces} in it: every file needs a name of its own',
        ],
        zh: [
            'output "{value}" 会使 {first} 与 {second} 得到相同的文件名',
            '修复          在其中使用 {braces}，保证每个文件名唯一',
        ],
    },
    'XC-BUILD-009': {
        en: ['{where}: unknown placeholder "{value}"', 'allowed       {allowed}'],
        zh: ['{where}：未知的占位符 "{value}"', '允许的取值    {allowed}'],
    },
    'XC-BUILD-010': {
        en: ['output "{value}" leads out of the workspace {folder}', 'fix           give a path inside it'],
        zh: ['output "{value}" 超出了工作目录 {folder}', '修复          请给出其中的路径'],
    },
    'XC-BUILD-011': {
        en: [
            'git refuses to read this repository, so the commit is not stamped into the binaries: {problem}',
            'fix           git config --global --add safe.directory {folder}',
        ],
        zh: [
            'git 拒绝读取该仓库，因此二进制中不会写入提交号：{problem}',
            '修复          git config --global --add safe.directory {folder}',
        ],
    },
    'XC-BUILD-014': {
        en: [
            'ldflags: {value} cannot be handed to the linker as one flag',
            'reason        go splits ldflags at spaces, and knows no escape for a text with both kinds of quotes; -extldflags is split twice',
            'fix           a version without spaces and quotes: give one with `version`',
        ],
        zh: [
            'ldflags：{value} 无法作为一个参数交给链接器',
            '原因          go 按空格拆分 ldflags，同时含有两种引号的文本无法转义；-extldflags 还会再次拆分',
            '修复          使用不含空格和引号的版本号：用 `version` 指定',
        ],
    },
    'XC-BUILD-015': {
        en: [
            '{path} is there already, and no build of ours left it',
            'reason        the build would replace it',
            'fix           give an `output` in a folder of its own, such as dist/{braces}, or move the file away',
        ],
        zh: [
            '{path} 已存在，且不是由本工具的构建生成',
            '原因          构建会覆盖它',
            '修复          把 `output` 指向单独的文件夹，如 dist/{braces}，或移走该文件',
        ],
    },
    'XC-BUILD-013': {
        en: [
            '{where} uses {placeholder}, and there is no time to put there',
            'reason        a build time of "now" would make every build different',
            'fix           set SOURCE_DATE_EPOCH, or build in a git checkout: the time of the commit is then used',
        ],
        zh: [
            '{where} 使用了 {placeholder}，但没有可用的时间',
            '原因          使用当前时间会使每次构建结果都不同',
            '修复          设置 SOURCE_DATE_EPOCH，或在 git 仓库中构建（将使用提交时间）',
        ],
    },
};

;// CONCATENATED MODULE: ./build/src/language/messages/config.js
const config = {
    'XC-CONFIG-001': {
        en: [
            '{path} cannot be read: {reason}',
            'fix           name an existing text file, or leave `config` out: .xinchuang.yml is optional',
        ],
        zh: ['无法读取 {path}：{reason}', '修复          指定一个存在的文本文件，或不写 `config`：.xinchuang.yml 是可选的'],
    },
    'XC-CONFIG-002': {
        en: ['{place}  is not valid YAML: {problem}'],
        zh: ['{place}  不是合法的 YAML：{problem}'],
    },
    'XC-CONFIG-003': {
        en: ['{place}  {field}: there is no such key', 'did you mean  {near}', 'keys here     {known}'],
        zh: ['{place}  {field}：没有这个键', '是否想写      {near}', '此处可用的键  {known}'],
    },
    'XC-CONFIG-004': {
        en: ['{place}  {field}: {value} is not a value it can take', 'allowed       {allowed}'],
        zh: ['{place}  {field}：{value} 不是允许的取值', '允许的取值    {allowed}'],
    },
    'XC-CONFIG-005': {
        en: ['{place}  {field}: is required and missing', 'allowed       {allowed}'],
        zh: ['{place}  {field}：必填，但没有给出', '允许的取值    {allowed}'],
    },
    'XC-CONFIG-006': {
        en: [
            '{place}  version: {value} is not a version that this xinchuang-go reads',
            'allowed       1',
            'fix           write `version: 1`, or use the xinchuang-go that the file was written for',
        ],
        zh: [
            '{place}  version：本版本的 xinchuang-go 不支持 {value}',
            '允许的取值    1',
            '修复          写 `version: 1`，或使用该文件对应版本的 xinchuang-go',
        ],
    },
    'XC-CONFIG-007': {
        en: [
            '{place}  {field}: "{text}" is not a known platform',
            'did you mean  {near}',
            'all of them   xinchuang-go platforms',
        ],
        zh: ['{place}  {field}："{text}" 不是已知的平台', '是否想写      {near}', '全部平台      xinchuang-go platforms'],
    },
    'XC-CONFIG-008': {
        en: [
            '{place}  {field}: {id} is there already',
            'fix           name every platform once, and give your own an id of its own',
        ],
        zh: ['{place}  {field}：{id} 已经存在', '修复          每个平台只写一次，自定义平台使用独有的 id'],
    },
    'XC-CONFIG-009': {
        en: [
            '{place}  verify.checks.{id}: the override ended on {until} and no longer applies',
            'its reason    {reason}',
            'fix           mend what the check finds, or give the override a later date',
        ],
        zh: [
            '{place}  verify.checks.{id}：该例外已于 {until} 到期，不再生效',
            '当时的原因    {reason}',
            '修复          解决该检查发现的问题，或为例外设置更晚的日期',
        ],
    },
    'XC-CONFIG-010': {
        en: ['both {first} and {second} are there', 'fix           keep one of them'],
        zh: ['{first} 与 {second} 同时存在', '修复          只保留其中一个'],
    },
    'XC-CONFIG-011': {
        en: ['{place}  {field}: {problem}', '{mend}', 'all of them   xinchuang-go platforms'],
        zh: ['{place}  {field}:{problem}', '{mend}', '全部平台      xinchuang-go platforms'],
    },
    'XC-CONFIG-012': {
        en: ['{place}  {field}: "{id}" is not a check', 'did you mean  {near}', 'all of them   xinchuang-go explain'],
        zh: ['{place}  {field}："{id}" 不是检查项 ID', '是否想写      {near}', '全部检查      xinchuang-go explain'],
    },
};

;// CONCATENATED MODULE: ./build/src/language/messages/gate.js
const gate = {
    'XC-GATE-001': {
        en: ['expect: "{value}" is not an action and a target', 'allowed       verify:linux/arm64, build:linux/arm64/v8.0'],
        zh: ['expect："{value}" 不是 `action:target` 的形式', '允许的写法    verify:linux/arm64、build:linux/arm64/v8.0'],
    },
    'XC-GATE-002': {
        en: [
            'allow-unknown: "{value}" is not a check id',
            'allowed       ids such as elf/kernel-min: each one is named in the report',
        ],
        zh: ['allow-unknown："{value}" 不是检查项 ID', '允许的写法    如 elf/kernel-min；报告中列出了所有 ID'],
    },
    'XC-GATE-003': {
        en: [
            '{path} is not there: nothing was built here, or something did not compile',
            'fix           run build and verify first, or say with `manifest` where the manifest is',
        ],
        zh: [
            '没有 {path}：尚未构建，或有程序未能编译',
            '修复          请先运行 build 和 verify，或用 `manifest` 指定清单的位置',
        ],
    },
};

;// CONCATENATED MODULE: ./build/src/language/messages/input.js
const input = {
    'XC-INPUT-001': {
        en: ['{name}: "{value}" is not one of the values it can take', 'allowed       {allowed}'],
        zh: ['{name}："{value}" 不是允许的取值', '允许的取值    {allowed}'],
    },
    'XC-INPUT-002': {
        en: ['{name}: is required and was not given', 'what it is    {description}'],
        zh: ['{name}：必填，但没有给出', '含义          {description}'],
    },
    'XC-INPUT-003': {
        en: ['{name}: "{value}" is not a whole number from {min} to {max}'],
        zh: ['{name}："{value}" 不是 {min} 到 {max} 之间的整数'],
    },
    'XC-INPUT-004': {
        en: ['{name}: "{value}" is neither true nor false', 'allowed       true | false'],
        zh: ['{name}："{value}" 既不是 true 也不是 false', '允许的取值    true | false'],
    },
    'XC-INPUT-005': {
        en: ['{first} and {second} contradict each other', 'reason        {reason}', 'fix           give only one of them'],
        zh: ['{first} 与 {second} 相互矛盾', '原因          {reason}', '修复          只给出其中一个'],
    },
    'XC-INPUT-006': {
        en: ['{problem}', 'usage         {usage}'],
        zh: ['{problem}', '用法          {usage}'],
    },
    'XC-INPUT-007': {
        en: [
            'working-directory: {folder} is not a folder',
            'fix           name the folder of your go.mod, from where you are',
        ],
        zh: ['working-directory：{folder} 不是目录', '修复          写 go.mod 所在的目录（相对于当前目录）'],
    },
};

;// CONCATENATED MODULE: ./build/src/language/messages/platform.js
const platform = {
    'XC-PLATFORM-001': {
        en: ['"{text}" is not a known platform', 'did you mean  {near}', 'all of them   xinchuang-go platforms'],
        zh: ['"{text}" 不是已知的平台', '是否想写      {near}', '全部平台      xinchuang-go platforms'],
    },
    'XC-PLATFORM-002': {
        en: [
            '"{text}" is the {what} {names}, without the {other}; a platform is written os/cpu',
            'choose one    {choices}',
            'all of them   xinchuang-go platforms',
        ],
        zh: [
            '"{text}" 只给出了{what} {names}，还缺{other}；平台写作 os/cpu',
            '可选          {choices}',
            '全部平台      xinchuang-go platforms',
        ],
    },
    'XC-PLATFORM-003': {
        en: ['"{text}": {name} is not supported', 'reason        {reason}', 'what is       xinchuang-go platforms'],
        zh: ['"{text}"：不支持{name}', '原因          {reason}', '支持的平台    xinchuang-go platforms'],
    },
    'XC-PLATFORM-004': {
        en: [
            '"{text}": {os} is not known on {cpu}',
            'known with it {choices}',
            'your own      describe it under `define:` in .xinchuang.yml',
        ],
        zh: [
            '"{text}"：没有{os}在{cpu}上的资料',
            '该系统已知    {choices}',
            '自行定义      在 .xinchuang.yml 的 `define:` 下描述',
        ],
    },
};

;// CONCATENATED MODULE: ./build/src/language/messages/report.js
const report = {
    'XC-REPORT-001': {
        en: [
            '{folder}: the reports cannot be read ({reason})',
            'fix           run verify first, or say with `reports` where its reports are',
        ],
        zh: ['{folder}：无法读取报告（{reason}）', '修复          请先运行 verify，或用 `reports` 指定报告所在的文件夹'],
    },
    'XC-REPORT-002': {
        en: ['{file} is a {kind}, not a regular file', 'allowed       regular files only: links are not followed'],
        zh: ['{file} 不是普通文件（{kind}）', '允许          只接受普通文件，不跟随链接'],
    },
    'XC-REPORT-003': {
        en: ['{file} has {size} bytes; at most {max} are read', 'fix           split the job into shards'],
        zh: ['{file} 大小为 {size} 字节，超过上限 {max} 字节', '修复          请把作业拆分为多个 shard'],
    },
    'XC-REPORT-004': {
        en: ['{file} is not JSON: {reason}', 'fix           run the action again that wrote it'],
        zh: ['{file} 不是有效的 JSON：{reason}', '修复          请重新运行生成它的 action'],
    },
    'XC-REPORT-005': {
        en: ['{file} is nested deeper than {max} levels: no action of ours writes that'],
        zh: ['{file} 的嵌套超过 {max} 层：本工具的任何 action 都不会这样写'],
    },
    'XC-REPORT-006': {
        en: [
            '{file} has schema "{schema}"; this version reads {known}',
            'fix           use the same version of xinchuang-go in every job',
        ],
        zh: [
            '{file} 的 schema 是 "{schema}"，本版本只能读取 {known}',
            '修复          请在所有作业中使用同一版本的 xinchuang-go',
        ],
    },
    'XC-REPORT-007': {
        en: [
            '{file} does not follow the schema at {where}: {problem}',
            'fix           use the same version of xinchuang-go in every job',
        ],
        zh: ['{file} 在 {where} 处不符合 schema：{problem}', '修复          请在所有作业中使用同一版本的 xinchuang-go'],
    },
    'XC-REPORT-008': {
        en: [
            '{file}: {count} files are reports of "{key}"; none of them was taken',
            'fix           give each job its own target or shard, and start from an empty folder',
        ],
        zh: [
            '{file}：有 {count} 个文件都是 "{key}" 的报告，均未采用',
            '修复          让每个作业使用各自的 target 或 shard，并从空文件夹开始',
        ],
    },
    'XC-REPORT-009': {
        en: ['{file} has a key "__proto__": no action of ours writes that'],
        zh: ['{file} 含有键 "__proto__"：本工具的任何 action 都不会这样写'],
    },
    'XC-REPORT-010': {
        en: ['{file} was not read: the reports together go over {limit}'],
        zh: ['{file} 未读取：报告总量超过上限 {limit}'],
    },
    'XC-REPORT-011': {
        en: ['{file} cannot be read: {reason}'],
        zh: ['无法读取 {file}：{reason}'],
    },
};

;// CONCATENATED MODULE: ./build/src/language/messages/setup.js
const setup = {
    'XC-SETUP-001': {
        en: [
            '{origin}: no Go release for {platform} matches "{wanted}"',
            'newest known  {newest}',
            'fix           name one of these, or set check-latest: true to ask go.dev',
            'in YAML       1.20 without quotes is the number 1.2: write "1.20"',
        ],
        zh: [
            '{origin}：没有适用于 {platform} 的 Go 版本匹配 "{wanted}"',
            '已知最新版本  {newest}',
            '修复          改用其中之一，或设置 check-latest: true 以查询 go.dev',
            'YAML 提示     不加引号的 1.20 是数字 1.2，请写成 "1.20"',
        ],
    },
    'XC-SETUP-002': {
        en: [
            '{origin}: "{value}" is not a Go version',
            'allowed       1.25.3 | 1.25 | 1.25.x | 1.26rc1 | ^1.24 | >=1.24 <1.27 | stable | oldstable',
        ],
        zh: [
            '{origin}："{value}" 不是 Go 版本',
            '允许的写法    1.25.3 | 1.25 | 1.25.x | 1.26rc1 | ^1.24 | >=1.24 <1.27 | stable | oldstable',
        ],
    },
    'XC-SETUP-003': {
        en: [
            '{archive} from {from} has SHA-256 {found}, expected {expected} ({source})',
            'nothing was installed; what was downloaded was deleted. The source is stale, broken or was tampered with',
        ],
        zh: [
            '从 {from} 得到的 {archive} 的 SHA-256 为 {found}，应为 {expected}（{source}）',
            '未安装任何内容，下载的文件已删除。该来源可能过期、损坏或被篡改',
        ],
    },
    'XC-SETUP-004': {
        en: [
            'none of {count} sources gave {what}',
            'tried         {sources}',
            'fix           reach one of them, name another by mirrors or GOPROXY, or give the file by go-archive',
        ],
        zh: [
            '{count} 个来源都未能提供 {what}',
            '已尝试        {sources}',
            '修复          让其中之一可访问，用 mirrors 或 GOPROXY 指定其他来源，或用 go-archive 提供本地文件',
        ],
    },
    'XC-SETUP-005': {
        en: ['go-version-file: {path} is not there', 'allowed       go.mod | go.work | .tool-versions | .go-version'],
        zh: ['go-version-file：{path} 不存在', '允许的文件    go.mod | go.work | .tool-versions | .go-version'],
    },
    'XC-SETUP-006': {
        en: ['go-version-file: {path} names no Go version', 'fix           add one, or give go-version'],
        zh: ['go-version-file：{path} 中没有 Go 版本', '修复          在其中写明版本，或给出 go-version'],
    },
    'XC-SETUP-007': {
        en: [
            'Go {version} ({origin}) cannot build for linux/loong64: the port came with Go 1.19',
            'fix           choose Go 1.19 or newer, or leave loong64 out of targets',
            'old world     for Kylin V10 or UOS 20 on LoongArch use the vendor Go: toolchain-url and toolchain-sha256',
        ],
        zh: [
            'Go {version}（{origin}）无法构建 linux/loong64：该移植始于 Go 1.19',
            '修复          选用 Go 1.19 或更高版本，或从 targets 中去掉 loong64',
            '旧世界        龙架构上的麒麟 V10 或统信 UOS 20 请用厂商 Go：toolchain-url 与 toolchain-sha256',
        ],
    },
    'XC-SETUP-008': {
        en: ['{name}: "{value}" is not {shape}', 'get it        sha256sum <file>'],
        zh: ['{name}："{value}" 不是 {shape}', '获取方式      sha256sum <文件>'],
    },
    'XC-SETUP-009': {
        en: [
            'the archive from {from} is damaged or hostile: {problem}',
            'nothing was installed; what was unpacked was deleted',
        ],
        zh: ['来自 {from} 的归档已损坏或含恶意内容：{problem}', '未安装任何内容，已解出的文件已删除'],
    },
    'XC-SETUP-010': {
        en: [
            '{file} needs Go {needed}, and Go {version} ({origin}) is set up',
            'fix           set go-version to {needed} or newer, or leave go-version out: the version then comes from {file}',
            'otherwise     GOTOOLCHAIN=auto lets the go command fetch {needed} by itself; now it is {toolchain}',
        ],
        zh: [
            '{file} 需要 Go {needed}，而当前设置的是 Go {version}（{origin}）',
            '修复          将 go-version 设为 {needed} 或更高，或不写 go-version：版本将取自 {file}',
            '另一做法      GOTOOLCHAIN=auto 可让 go 命令自行下载 {needed}；当前为 {toolchain}',
        ],
    },
    'XC-SETUP-011': {
        en: [
            'the SHA-256 of {archive} is not in the shipped table, and the official site does not answer: {reason}',
            'a mirror is not asked about its own files',
            'fix           give it by go-archive-sha256, or choose a version that the table has',
        ],
        zh: [
            '内置校验表中没有 {archive} 的 SHA-256，官方网站也无法访问：{reason}',
            '不会让镜像为自己的文件作证',
            '修复          用 go-archive-sha256 给出，或选用校验表中已有的版本',
        ],
    },
    'XC-SETUP-012': {
        en: [
            '{what} from {from} has hash {found}, expected {expected} ({source})',
            'nothing was installed; what was downloaded was deleted. The proxy is broken or was tampered with',
        ],
        zh: [
            '从 {from} 得到的 {what} 的哈希为 {found}，应为 {expected}（{source}）',
            '未安装任何内容，下载的文件已删除。该代理可能损坏或被篡改',
        ],
    },
    'XC-SETUP-013': {
        en: [
            '{path} is not a Go that runs here: {reason}',
            'fix           take the one for the architecture and system of this machine',
        ],
        zh: ['{path} 不是能在本机运行的 Go：{reason}', '修复          选用与本机架构和操作系统相符的 Go'],
    },
    'XC-SETUP-014': {
        en: [
            'GOSUMDB=off, and {module} is in no shipped table: nothing can vouch for it',
            'fix           give its hash by go-module-h1, or name a checksum database: GOSUMDB=sum.golang.google.cn',
        ],
        zh: [
            'GOSUMDB=off，且 {module} 不在内置校验表中：无从验证',
            '修复          用 go-module-h1 给出其哈希，或指定校验数据库：GOSUMDB=sum.golang.google.cn',
        ],
    },
    'XC-SETUP-015': {
        en: ['{value} is not a host that Go can be set up on here', 'allowed       {allowed}'],
        zh: ['无法在 {value} 主机上设置 Go', '允许的取值    {allowed}'],
    },
    'XC-SETUP-016': {
        en: [
            'GOPROXY: "{value}" has an entry that is no URL',
            'allowed       https://… | http://… | file:///… | direct | off, joined by , or |',
        ],
        zh: [
            'GOPROXY："{value}" 中有一项不是 URL',
            '允许的写法    https://… | http://… | file:///… | direct | off，用 , 或 | 连接',
        ],
    },
    'XC-SETUP-017': {
        en: [
            'GOSUMDB: "{value}" is not a checksum database: {reason}',
            'allowed       sum.golang.org | sum.golang.google.cn | <name>+<hash>+<key> [URL] | off',
        ],
        zh: [
            'GOSUMDB："{value}" 不是校验数据库：{reason}',
            '允许的写法    sum.golang.org | sum.golang.google.cn | <名称>+<哈希>+<公钥> [URL] | off',
        ],
    },
    'XC-SETUP-018': {
        en: [
            '{name} gave an answer about {module} that does not verify: {reason}',
            'the proxy or network between is broken or tampers with it; nothing was installed',
        ],
        zh: ['{name} 关于 {module} 的应答未通过验证：{reason}', '中间的代理或网络有故障或遭到篡改；未安装任何内容'],
    },
    'XC-SETUP-019': {
        en: [
            '{name} does not say what {module} should be: {reason}',
            'fix           set GOSUMDB=sum.golang.google.cn, or give the hash by go-module-h1',
        ],
        zh: [
            '无法从 {name} 得知 {module} 的哈希：{reason}',
            '修复          设置 GOSUMDB=sum.golang.google.cn，或用 go-module-h1 给出哈希',
        ],
    },
    'XC-SETUP-020': {
        en: [
            'another job has held {path} for 20 minutes',
            'fix           wait for it, or delete that folder if no other job runs',
        ],
        zh: ['另一个作业占用 {path} 已达 20 分钟', '修复          等待其结束；若确无其他作业在运行，请删除该目录'],
    },
    'XC-SETUP-021': {
        en: [
            'Go {version} does not exist for {platform}: {site} lists no {archive}',
            'fix           check the number at https://go.dev/dl/',
        ],
        zh: [
            '不存在适用于 {platform} 的 Go {version}：{site} 未列出 {archive}',
            '修复          在 https://golang.google.cn/dl/ 核对版本号',
        ],
    },
    'XC-SETUP-022': {
        en: ['go-archive: there is no file {path}', 'expected      {archive}, as the Go project publishes it'],
        zh: ['go-archive：文件 {path} 不存在', '应为          Go 官方发布的 {archive}'],
    },
    'XC-SETUP-023': {
        en: [
            '{from} answered with a web page instead of {what}',
            'a login page of the network, or not a mirror; nothing was installed',
        ],
        zh: ['{from} 返回了网页，而不是 {what}', '可能是网络登录页，或该地址并非镜像；未安装任何内容'],
    },
    'XC-SETUP-024': {
        en: ['what {from} gave as Go {version} is Go {found}', 'nothing was installed'],
        zh: ['{from} 提供的 Go {version} 实为 Go {found}', '未安装任何内容'],
    },
    'XC-SETUP-025': {
        en: ['{from} did not give it: {reason}'],
        zh: ['未能从 {from} 获取：{reason}'],
    },
    'XC-SETUP-026': {
        en: ['next          {from} ({number} of {count})'],
        zh: ['下一个来源    {from}（第 {number} 个，共 {count} 个）'],
    },
    'XC-SETUP-027': {
        en: ['check-latest: no official site answers ({reason})', 'the shipped table is used instead'],
        zh: ['check-latest：官方网站均无法访问（{reason}）', '改用内置版本表'],
    },
    'XC-SETUP-028': {
        en: ['another job is installing {what}: waiting for it'],
        zh: ['另一个作业正在安装 {what}，等待其完成'],
    },
    'XC-SETUP-029': {
        en: ['toolchain-url: "{value}" is not a URL', 'allowed       https://… | http://… | file:///…, of a .tar.gz'],
        zh: ['toolchain-url："{value}" 不是 URL', '允许的写法    https://… | http://… | file:///…，指向 .tar.gz 文件'],
    },
    'XC-SETUP-030': {
        en: ['{tool} for {target} is not on this machine', 'looked for    {names}', 'how to get it {how}'],
        zh: ['本机没有用于 {target} 的 {tool}', '已查找        {names}', '获取方式      {how}'],
        exit: 4,
    },
    'XC-SETUP-031': {
        en: ['installing by apt: {packages}'],
        zh: ['正在用 apt 安装：{packages}'],
    },
    'XC-SETUP-032': {
        en: ['apt-get failed: {reason}'],
        zh: ['apt-get 失败：{reason}'],
    },
    'XC-SETUP-033': {
        en: [
            'module cache not restored: {path} is not empty',
            'restoring over read-only module files fails half way; what is there is used',
        ],
        zh: ['未恢复模块缓存：{path} 非空', '在只读的模块文件上恢复会中途失败；直接使用已有内容'],
    },
    'XC-SETUP-034': {
        en: [
            'no file matches cache-dependency-path "{patterns}": nothing is cached',
            'otherwise     cache: false says that this is meant',
        ],
        zh: [
            '没有文件匹配 cache-dependency-path "{patterns}"：不使用缓存',
            '另一做法      若本意如此，请设置 cache: false',
        ],
    },
    'XC-SETUP-035': {
        en: ['{names} set before this job stays; china: true does not change it'],
        zh: ['保留此前已设置的 {names}；china: true 不会改动它们'],
    },
    'XC-SETUP-036': {
        en: [
            'toolchain-url is given without toolchain-sha256',
            'fix           give the SHA-256 that the vendor publishes: no table has it',
        ],
        zh: [
            '给出了 toolchain-url，但没有 toolchain-sha256',
            '修复          请给出厂商公布的 SHA-256：没有任何校验表收录它',
        ],
    },
};

;// CONCATENATED MODULE: ./build/src/language/messages/system.js
const system = {
    'XC-SYSTEM-001': {
        en: [
            'no space left on the device while writing {path}',
            'fix           free some space there; nothing half-written was kept',
        ],
        zh: ['写入 {path} 时磁盘空间不足', '修复          请在该处腾出空间；没有留下写了一半的文件'],
    },
    'XC-SYSTEM-002': {
        en: ['cannot write {path}: {reason}', 'fix           make it writable for this user, or choose another place'],
        zh: ['无法写入 {path}：{reason}', '修复          让当前用户可写，或另选位置'],
    },
    'XC-SYSTEM-004': {
        en: ['{argv} failed ({reason})', 'it said       {said}'],
        zh: ['{argv} 失败（{reason}）', '它的输出      {said}'],
        exit: 1,
    },
    'XC-SYSTEM-005': {
        en: ['interrupted; nothing half-written was kept'],
        zh: ['已中断；没有留下写了一半的文件'],
    },
};

;// CONCATENATED MODULE: ./build/src/language/messages/verify.js
const verify = {
    'XC-VERIFY-001': {
        en: ['cannot read {path}: {reason}', 'needed        a file that this user may read'],
        zh: ['无法读取 {path}：{reason}', '需要          当前用户可读的普通文件'],
    },
    'XC-VERIFY-010': {
        en: ['"{id}" is not the id of a check', 'did you mean  {near}', 'all of them   {all}'],
        zh: ['"{id}" 不是检查项 ID', '是否想写      {near}', '全部 ID       {all}'],
    },
    'XC-VERIFY-011': {
        en: [
            'no file matches {patterns}',
            'looked in     {folder}',
            'fix           name the binaries (files: dist/*) or the manifest that build left (manifest: .xinchuang/bin/manifest.json)',
        ],
        zh: [
            '没有文件匹配 {patterns}',
            '查找目录      {folder}',
            '修复          指明二进制文件（files: dist/*）或 build 生成的清单（manifest: .xinchuang/bin/manifest.json）',
        ],
    },
    'XC-VERIFY-012': {
        en: [
            'nothing to verify: neither files nor manifest is given, and {path} is not there',
            'fix           run build first, or give files: dist/*',
        ],
        zh: [
            '没有可验证的内容：未给出 files 或 manifest，且 {path} 不存在',
            '修复          先运行 build，或给出 files: dist/*',
        ],
    },
};

;// CONCATENATED MODULE: ./build/src/language/text.js
/** `auto` reads the locale of the process, as gettext does. */
function chooseLanguage(wanted, env) {
    if (wanted !== 'auto')
        return wanted === 'en' ? 'en' : 'zh';
    const locale = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find(value => value !== undefined && value !== '');
    return locale?.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}
/** Replaces `{name}`. A name without a value is our bug. */
function fill(text, values) {
    return text.replace(/\{([a-zA-Z]+)\}/g, (_, name) => {
        const value = values[name];
        if (value === undefined)
            throw new Error(`message "${text}" lacks a value for {${name}}`);
        return String(value);
    });
}

;// CONCATENATED MODULE: ./build/src/language/error.js










/** Every message that has a code. Codes are stable: they are what people search for. */
const catalogue = {
    ...input,
    ...config,
    ...platform,
    ...setup,
    ...build,
    ...verify,
    ...report,
    ...gate,
    ...system,
};
/** The lines of a message: what happened, then what is allowed and what to do. */
function message(code, values) {
    const entry = catalogue[code];
    const lines = (language) => {
        const said = Object.entries(values).map(([name, value]) => [
            name,
            typeof value === 'object' ? value[language] : value,
        ]);
        return entry[language].map(line => fill(line, Object.fromEntries(said)));
    };
    return { en: lines('en'), zh: lines('zh') };
}
/** A message as a log or a terminal shows it. */
function told(code, values, language) {
    return withCode(code, message(code, values)[language]).join('\n');
}
const INDENT = ' '.repeat('XC-CONFIG-007  '.length);
function withCode(code, [first = '', ...mend]) {
    return [`${code}  ${first}`, ...mend.map(line => INDENT + line)];
}
/** The first line of a message alone, for a report or a progress line. */
function statement(code, values) {
    const lines = message(code, values);
    return { en: lines.en[0] ?? '', zh: lines.zh[0] ?? '' };
}
/** Something that the user can mend. Anything else that is thrown is a failed tool or our bug. */
class UserError extends Error {
    code;
    name = 'UserError';
    exit;
    /** Further errors of the same kind, so that the user mends them all in one go. */
    others;
    /** Not `Values<C>`: an error of one code has to be a `UserError` of any. */
    values;
    constructor(code, values, { cause, others = [] } = {}) {
        super(`${code} ${message(code, values).en.join('\n')}`, { cause });
        this.code = code;
        const entry = catalogue[code];
        this.exit = entry.exit ?? 2;
        this.others = others;
        this.values = values;
    }
    lines(language) {
        return message(this.code, this.values)[language];
    }
    /** The lines as a log or a terminal shows them: the code first, what to do set in below it. */
    told(language) {
        return withCode(this.code, this.lines(language));
    }
}
/** Throws nothing when the list is empty; otherwise one error that carries them all. */
function throwAll(errors) {
    const [first, ...others] = errors;
    if (first !== undefined)
        throw new UserError(first.code, first.values, { cause: first.cause, others });
}

;// CONCATENATED MODULE: ./build/src/language/shorten.js
/** Cut to a number of characters, with an ellipsis, never inside a surrogate pair. */
function shorten(text, max) {
    if (text.length <= max)
        return text;
    return `${text.slice(0, max - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
/** What a user wrote, fit for one line of an error: it may hold anything, and be of any length. */
function oneLine(text, max = 80) {
    return shorten(text.replace(/\p{C}+/gu, ' '), max);
}

;// CONCATENATED MODULE: ./build/src/language/usage.js
/** What commander says of a wrong command line (commander 14, lib/command.js), in one line and in both languages. */
function usageProblem(message) {
    const [problem = '', suggestion] = message.replace(/^error: /, '').split('\n');
    const near = /^\(Did you mean (.+)\?\)$/.exec(suggestion ?? '')?.[1];
    const zh = CHINESE.reduce((text, [english, chinese]) => text.replace(english, chinese), problem);
    return near === undefined
        ? { en: problem, zh }
        : { en: `${problem}; did you mean ${near}?`, zh: `${zh}；是否想写 ${near}？` };
}
const CHINESE = [
    [/^unknown option ('.*')$/, '未知选项 $1'],
    [/^unknown command ('.*')$/, '未知命令 $1'],
    [/^missing required argument ('.*')$/, '缺少参数 $1'],
    [/^option ('.*') argument missing$/, '选项 $1 缺少取值'],
    [/^option ('.*') argument ('.*') is invalid\. Allowed choices are (.*)\.$/, '选项 $1 的取值 $2 无效，可选：$3'],
    [
        /^too many arguments for ('.*')\. Expected (\d+) arguments? but got (\d+)\.$/,
        '$1 的参数过多：应有 $2 个，给出了 $3 个',
    ],
];

;// CONCATENATED MODULE: ./build/src/language/index.js







/***/ }),

/***/ 8534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yU: () => (/* reexport */ ExitCode),
  j$: () => (/* reexport */ HttpError),
  Cw: () => (/* reexport */ Interrupted),
  P2: () => (/* reexport */ STATE_FOLDER),
  v4: () => (/* reexport */ ToolError),
  P5: () => (/* reexport */ cacheRoot),
  wO: () => (/* reexport */ diskError),
  CA: () => (/* reexport */ errorCode),
  kc: () => (/* reexport */ errorText),
  CW: () => (/* reexport */ interruptSignal),
  En: () => (/* reexport */ makeStateFolder),
  qk: () => (/* reexport */ realSystem),
  Q3: () => (/* reexport */ sha256File),
  JJ: () => (/* reexport */ withTempFolder),
  cT: () => (/* reexport */ withoutSecrets),
  Zf: () => (/* reexport */ writeFileAtomic)
});

// UNUSED EXPORTS: makeExec, makeHttp

// EXTERNAL MODULE: ./build/src/language/index.js + 14 modules
var language = __webpack_require__(8792);
;// CONCATENATED MODULE: ./build/src/system/errors.js
/** Exit codes of the command line; GitHub-like hosts only know 0 and not 0. */
const ExitCode = {
    pass: 0,
    findings: 1,
    usage: 2,
    toolMissing: 4,
    /** 128 + SIGINT, what a shell reports for Ctrl-C. */
    interrupted: 130,
};
/**
 * A program we started did not do what we asked: it could not be started, ended with another code than 0,
 * was killed, or ran over its time.
 */
class ToolError extends Error {
    argv;
    reason;
    exitCode;
    stderrTail;
    name = 'ToolError';
    constructor(argv, reason, exitCode, 
    /** The last lines of standard error, at most 4 KiB: the message that a user needs. */
    stderrTail) {
        super(`${argv.join(' ')}: ${describe(reason, exitCode)}${stderrTail === '' ? '' : `\n${stderrTail}`}`);
        this.argv = argv;
        this.reason = reason;
        this.exitCode = exitCode;
        this.stderrTail = stderrTail;
    }
}
function describe(reason, exitCode) {
    switch (reason) {
        case 'not-found':
            return 'not found';
        case 'cannot-start':
            return 'cannot be started';
        case 'exit':
            return `exit code ${exitCode}`;
        case 'signal':
            return 'killed by a signal';
        case 'timeout':
            return 'ran over its time limit';
        case 'aborted':
            return 'interrupted';
    }
}
/** Thrown through the whole program by Ctrl-C or the runner's cancellation. */
class Interrupted extends Error {
    name = 'Interrupted';
    constructor() {
        super('interrupted');
    }
}
/** The words of anything thrown. */
function errorText(error) {
    return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
}
/** `ENOENT`, `ERR_…`: the code of Node's errors, or an empty string. Errors of another realm (jest's) are errors too. */
function errorCode(error) {
    return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
        ? error.code
        : '';
}

;// CONCATENATED MODULE: ./build/src/system/disk.js


/**
 * A full disk, or a place that may not be written: they happen anywhere, and are the user's to mend. undefined for any
 * other error.
 * @param path where it happened, if the error does not say so itself
 */
function diskError(error, path = pathOf(error)) {
    const code = errorCode(error);
    if (code === 'ENOSPC' || code === 'EDQUOT')
        return new language/* UserError */.yo('XC-SYSTEM-001', { path }, { cause: error });
    if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM')
        return new language/* UserError */.yo('XC-SYSTEM-002', { path, reason: code }, { cause: error });
    return undefined;
}
function pathOf(error) {
    return typeof error === 'object' && error !== null && 'path' in error && typeof error.path === 'string'
        ? error.path
        : '?';
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(6193);
;// CONCATENATED MODULE: ./build/src/system/exec.js




const MEBIBYTE = 1 << 20;
const TERMINATE_GRACE_MS = 3000;
/** What the program wrote before it ended arrives at once; after this, somebody else holds the pipe open. */
const DRAIN_MS = 2000;
/** Groups of the programs that run now. A second Ctrl-C ends this process at once, and must end them too. */
const running = new Set();
process.on('exit', () => {
    for (const pid of running)
        killGroup(pid, 'SIGKILL');
});
function makeExec(env, defaultCwd, abort) {
    return (tool, argv, options = {}) => new Promise((resolve, reject) => {
        if (abort.aborted)
            return reject(new Interrupted());
        const child = (0,external_node_child_process_.spawn)(tool, [...argv], {
            cwd: options.cwd ?? defaultCwd,
            env: merge(env, options.env),
            stdio: ['ignore', 'pipe', 'pipe'],
            // A process group of its own: `go build` starts compilers, and all of them must end with it.
            detached: true,
        });
        const maxOutput = options.maxOutput ?? 64 * MEBIBYTE;
        const stdout = collect(maxOutput, line => options.onLine?.(line, 'stdout'));
        const stderr = collect(maxOutput, line => options.onLine?.(line, 'stderr'));
        child.stdout.on('data', stdout.take);
        child.stderr.on('data', stderr.take);
        let timedOut = false;
        const stop = () => {
            killGroup(child.pid, 'SIGTERM');
            setTimeout(() => killGroup(child.pid, 'SIGKILL'), TERMINATE_GRACE_MS).unref();
        };
        const timer = options.timeoutMs === undefined
            ? undefined
            : setTimeout(() => {
                timedOut = true;
                stop();
            }, options.timeoutMs);
        abort.addEventListener('abort', stop, { once: true });
        if (child.pid !== undefined)
            running.add(child.pid);
        let drain;
        const settle = () => {
            clearTimeout(timer);
            clearTimeout(drain);
            abort.removeEventListener('abort', stop);
            if (child.pid !== undefined)
                running.delete(child.pid);
        };
        child.on('exit', () => {
            clearTimeout(timer);
            // What it left behind in its group ends with it. Who left the group (setsid) may still hold our pipes: `close`
            // would wait for that process for ever.
            killGroup(child.pid, 'SIGKILL');
            drain = setTimeout(() => {
                child.stdout.destroy();
                child.stderr.destroy();
            }, DRAIN_MS);
        });
        child.on('error', error => {
            settle();
            const reason = errorCode(error) === 'ENOENT' ? 'not-found' : 'cannot-start';
            reject(new ToolError([tool, ...argv], reason, null, error.message));
        });
        child.on('close', (code, signal) => {
            settle();
            const result = {
                code,
                signal,
                stdout: stdout.end(),
                stderr: stderr.end(),
                timedOut,
                truncated: stdout.truncated() || stderr.truncated(),
            };
            if (abort.aborted)
                return reject(new Interrupted());
            if (options.allowFailure === true || (code === 0 && !timedOut))
                return resolve(result);
            const reason = timedOut ? 'timeout' : signal === null ? 'exit' : 'signal';
            reject(new ToolError([tool, ...argv], reason, exitCodeOf(result), tail(result.stderr || result.stdout)));
        });
    });
}
function exitCodeOf(result) {
    if (result.code !== null)
        return result.code;
    return result.signal === null ? null : 128 + external_node_os_.constants.signals[result.signal];
}
function merge(base, over = {}) {
    const env = {};
    for (const [key, value] of Object.entries({ ...base, ...over }))
        if (value !== undefined)
            env[key] = value;
    return env;
}
function killGroup(pid, signal) {
    if (pid === undefined)
        return;
    try {
        process.kill(-pid, signal);
    }
    catch {
        // ESRCH: it has ended already, which is what we want. EPERM: what sudo started is not ours to end.
    }
}
function collect(limit, onLine) {
    const decoder = new external_node_string_decoder_.StringDecoder('utf8');
    const kept = [];
    let size = 0;
    let rest = '';
    let cut = false;
    const feed = (text) => {
        if (size < limit)
            kept.push(text);
        else
            cut = true;
        size += text.length;
        const lines = (rest + text).split('\n');
        rest = (lines.pop() ?? '').slice(-MEBIBYTE);
        for (const line of lines)
            onLine(line.endsWith('\r') ? line.slice(0, -1) : line);
    };
    return {
        take: (chunk) => feed(decoder.write(chunk)),
        end: () => {
            feed(decoder.end());
            if (rest !== '')
                onLine(rest);
            return kept.join('');
        },
        truncated: () => cut,
    };
}
function tail(text) {
    return text.trimEnd().slice(-4096);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/src/system/files.js






/** Writes the whole file or nothing: a reader never sees a part, and a full disk leaves the old one in place. */
async function writeFileAtomic(path, content) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    const draft = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.${(0,external_node_path_.basename)(path)}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}`);
    try {
        const file = await (0,promises_.open)(draft, 'wx', 0o644);
        try {
            await file.writeFile(content);
        }
        finally {
            await file.close();
        }
        await (0,promises_.rename)(draft, path);
    }
    catch (error) {
        await (0,promises_.rm)(draft, { force: true });
        throw error;
    }
}
/** Lower-case hex SHA-256 and size of a file, read as a stream. */
async function sha256File(path) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let size = 0;
    for await (const chunk of (0,external_node_fs_.createReadStream)(path, { highWaterMark: 1 << 20 })) {
        hash.update(chunk);
        size += chunk.length;
    }
    return { sha256: hash.digest('hex'), size };
}
/** Gives `body` a folder of its own and removes it whatever happens. */
async function withTempFolder(body, { parent = (0,external_node_os_.tmpdir)(), prefix = 'xinchuang-' } = {}) {
    await (0,promises_.mkdir)(parent, { recursive: true });
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(parent, prefix));
    try {
        return await body(folder);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true, maxRetries: 3 });
    }
}
/** Everything we leave in a checkout is below this folder. */
const STATE_FOLDER = '.xinchuang';
/**
 * Makes the folder with a .gitignore that covers itself: go stamps `vcs.modified=true` into a binary as soon as
 * `git status` shows one untracked file.
 */
async function makeStateFolder(workspace) {
    const folder = (0,external_node_path_.join)(workspace, STATE_FOLDER);
    await (0,promises_.mkdir)(folder, { recursive: true });
    try {
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, '.gitignore'), '*\n', { flag: 'wx' });
    }
    catch (error) {
        if (errorCode(error) !== 'EEXIST')
            throw error;
    }
    return folder;
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./build/src/system/http.js






/** Why a fetch failed, in words that name the URL without user or password in it. */
class HttpError extends Error {
    url;
    reason;
    detail;
    status;
    name = 'HttpError';
    constructor(url, reason, detail, status) {
        super(`${url}: ${detail}`);
        this.url = url;
        this.reason = reason;
        this.detail = detail;
        this.status = status;
    }
}
const LIMITS = { connectMs: 10_000, idleMs: 30_000, retries: 2, retryDelayMs: 500 };
/** HTTP_PROXY, HTTPS_PROXY and NO_PROXY are honoured. 429 and 5xx are retried, with Retry-After. */
function makeHttp(env, abort, limits = LIMITS) {
    const open = async (url) => {
        const where = withoutSecrets(url);
        const undici = await __webpack_require__.e(/* import() */ 752).then(__webpack_require__.t.bind(__webpack_require__, 6752, 19));
        const proxies = proxyOf(env);
        const options = {
            connect: { timeout: limits.connectMs },
            headersTimeout: limits.idleMs,
            bodyTimeout: limits.idleMs,
        };
        // Node prints a warning that this agent is experimental: only who has a proxy need see it.
        const proxy = proxies.httpProxy || proxies.httpsProxy
            ? new undici.EnvHttpProxyAgent({ ...options, ...proxies })
            : new undici.Agent(options);
        const agent = new undici.RetryAgent(proxy, {
            maxRetries: limits.retries,
            minTimeout: limits.retryDelayMs,
            maxTimeout: 30_000,
        });
        try {
            const { address, headers } = withAuthorization(url);
            const response = await undici.fetch(address, { headers, dispatcher: agent, signal: abort, redirect: 'follow' });
            if (!response.ok) {
                await response.body?.cancel();
                throw new HttpError(where, 'status', `HTTP ${response.status} ${response.statusText}`.trim(), response.status);
            }
            return { where, response, close: () => proxy.destroy() };
        }
        catch (error) {
            await proxy.destroy();
            throw asHttpError(error, where, abort);
        }
    };
    return {
        async download(url, path, { maxBytes, onProgress, slowest }) {
            const { where, response, close } = await open(url);
            const hash = (0,external_node_crypto_.createHash)('sha256');
            const total = Number(response.headers.get('content-length') ?? Number.NaN);
            let size = 0;
            let stretch = { since: performance.now(), from: 0 };
            const measure = new external_node_stream_.Transform({
                transform(chunk, _encoding, done) {
                    size += chunk.length;
                    const elapsed = performance.now() - stretch.since;
                    if (slowest !== undefined && elapsed >= slowest.overMs) {
                        const rate = Math.round(((size - stretch.from) * 1000) / elapsed);
                        if (rate < slowest.bytesPerSecond)
                            return done(new HttpError(where, 'timeout', `too slow: ${rate} bytes a second`));
                        stretch = { since: performance.now(), from: size };
                    }
                    if (size > maxBytes)
                        return done(new HttpError(where, 'too-large', `more than ${maxBytes} bytes`));
                    hash.update(chunk);
                    onProgress?.(size, Number.isFinite(total) ? total : undefined);
                    done(null, chunk);
                },
            });
            try {
                if (response.body === null)
                    throw new HttpError(where, 'network', 'empty answer');
                await (0,external_node_stream_promises_.pipeline)(response.body, measure, (0,external_node_fs_.createWriteStream)(path, { flags: 'wx' }));
            }
            catch (error) {
                throw asHttpError(error, where, abort);
            }
            finally {
                await close();
            }
            if (response.headers.get('content-encoding') === null && Number.isFinite(total) && total !== size)
                throw new HttpError(where, 'network', `got ${size} of ${total} bytes`);
            return { sha256: hash.digest('hex'), size };
        },
        bytes,
        text: async (url, options) => (await bytes(url, options)).toString('utf8'),
    };
    async function bytes(url, { maxBytes }) {
        const { where, response, close } = await open(url);
        const chunks = [];
        let size = 0;
        try {
            for await (const chunk of response.body ?? []) {
                size += chunk.length;
                if (size > maxBytes)
                    throw new HttpError(where, 'too-large', `more than ${maxBytes} bytes`);
                chunks.push(chunk);
            }
        }
        catch (error) {
            throw asHttpError(error, where, abort);
        }
        finally {
            await close();
        }
        return Buffer.concat(chunks);
    }
}
/** fetch refuses a URL that carries a user and password; intranet proxies are often written so. It drops the header on
 * a redirect to another origin. */
function withAuthorization(url) {
    if (!URL.canParse(url))
        return { address: url, headers: {} };
    const parsed = new URL(url);
    if (parsed.username === '' && parsed.password === '')
        return { address: url, headers: {} };
    const userinfo = `${decodeURIComponent(parsed.username)}:${decodeURIComponent(parsed.password)}`;
    parsed.username = '';
    parsed.password = '';
    return { address: parsed.href, headers: { authorization: `Basic ${Buffer.from(userinfo).toString('base64')}` } };
}
function proxyOf(env) {
    const pick = (name) => env[name.toLowerCase()] || env[name.toUpperCase()];
    const [httpProxy, httpsProxy, noProxy] = [pick('http_proxy'), pick('https_proxy'), pick('no_proxy')];
    return { ...(httpProxy && { httpProxy }), ...(httpsProxy && { httpsProxy }), ...(noProxy && { noProxy }) };
}
/** A URL fit for a log: GOPROXY and mirror URLs on intranets often carry a password. */
function withoutSecrets(url) {
    try {
        const parsed = new URL(url);
        parsed.username = '';
        parsed.password = '';
        parsed.search = '';
        return parsed.href;
    }
    catch {
        // No URL: what stands before the last @ may hold a password with any character.
        return url.replace(/\/\/.*@/s, '//');
    }
}
/** undici wraps causes several deep; local file errors (ENOSPC, EACCES) pass through as they are. */
function asHttpError(error, where, abort) {
    if (error instanceof HttpError)
        return error;
    if (abort.aborted)
        return new Interrupted();
    const chain = causes(error);
    const file = chain.find(e => /^(ENOSPC|EDQUOT|EACCES|EROFS|EEXIST|ENOENT)$/.test(errorCode(e)) && 'path' in e) ??
        chain.find(e => /^(ENOSPC|EDQUOT)$/.test(errorCode(e)));
    if (file !== undefined)
        return file;
    const status = chain.map(e => ('statusCode' in e ? Number(e.statusCode) : undefined)).find(s => s !== undefined);
    if (status !== undefined)
        return new HttpError(where, 'status', `HTTP ${status}`, status);
    const deepest = chain.at(-1);
    const code = chain.map(errorCode).find(c => c !== '') ?? '';
    if (/TIMEOUT|ETIMEDOUT/.test(code))
        return new HttpError(where, 'timeout', `no answer in time (${code})`);
    if (code === 'ERR_INVALID_URL')
        return new HttpError(where, 'bad-url', 'not a URL');
    return new HttpError(where, 'network', [deepest?.message, deepest?.message.includes(code) ? '' : code].filter(Boolean).join(' · '));
}
function causes(error) {
    const chain = [];
    for (let e = error; external_node_util_.types.isNativeError(e) && chain.length < 8; e = e.cause)
        chain.push(e);
    return chain;
}

;// CONCATENATED MODULE: ./build/src/system/interrupt.js

/** Aborted by the first Ctrl-C, SIGTERM or runner cancellation; the second ends the process at once. */
function interruptSignal() {
    const abort = new AbortController();
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'])
        process.on(name, () => {
            if (abort.signal.aborted)
                process.exit(ExitCode.interrupted);
            abort.abort();
        });
    return abort.signal;
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
;// CONCATENATED MODULE: ./build/src/system/system.js





function realSystem(signal, env = process.env, cwd = process.cwd()) {
    // Every running program listens; there may be as many as there are files to look at.
    (0,external_node_events_.setMaxListeners)(0, signal);
    return { env, cwd, signal, exec: makeExec(env, cwd, signal), http: makeHttp(env, signal), now: () => new Date() };
}
/** Where we keep what is costly to fetch: XDG cache, since a laptop has no RUNNER_TOOL_CACHE. */
function cacheRoot(env) {
    return (0,external_node_path_.join)(env['XDG_CACHE_HOME'] || (0,external_node_path_.join)(env['HOME'] || (0,external_node_os_.homedir)(), '.cache'), 'xinchuang-go');
}

;// CONCATENATED MODULE: ./build/src/system/index.js









/***/ })

};
