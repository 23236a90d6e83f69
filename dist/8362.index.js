export const id = 8362;
export const ids = [8362];
export const modules = {

/***/ 91555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yo: () => (/* reexport */ UserError),
  Gv: () => (/* reexport */ chooseLanguage),
  GS: () => (/* reexport */ fill),
  ix: () => (/* reexport */ megabytes),
  iU: () => (/* reexport */ message),
  TN: () => (/* reexport */ oneLine),
  LS: () => (/* reexport */ plural),
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
/** `1 package`, `1,234 packages`: for English, since Chinese has no plural. */
function plural(count, noun) {
    return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}

;// CONCATENATED MODULE: ./build/src/language/messages/bench.js
const bench = {
    'XC-BENCH-001': {
        en: [
            '{folder} is in no git repository with a commit: there is no base',
            'fix           run it in a checkout, or compare nothing with base: none',
        ],
        zh: ['{folder} 不在有提交的 git 仓库中，没有基线', '修复          在检出的仓库中运行，或用 base: none 表示不比较'],
    },
    'XC-BENCH-002': {
        en: [
            'base: there is no commit {ref} here, and origin does not give it',
            'fix           name a branch or commit that exists, or fetch it: git fetch origin {ref}',
        ],
        zh: [
            'base：本地没有提交 {ref}，从 origin 也无法取得',
            '修复          指定存在的分支或提交，或先取得它：git fetch origin {ref}',
        ],
    },
    'XC-BENCH-003': {
        en: [
            '{head} and {base} have no common ancestor: {why}',
            'fix           check out with fetch-depth: 0, or name another base',
        ],
        zh: ['{head} 与 {base} 没有共同祖先：{why}', '修复          检出时设置 fetch-depth: 0，或指定其他 base'],
    },
    'XC-BENCH-004': {
        en: [
            '{head} is the first commit: there is nothing before it to compare with',
            'fix           name a base, or compare nothing with base: none',
        ],
        zh: ['{head} 是第一个提交，之前没有可比较的内容', '修复          指定 base，或用 base: none 表示不比较'],
    },
    'XC-BENCH-005': {
        en: [
            'emulators: {file} is not there or does not run',
            'allowed       a folder with bin/qemu-loongarch64, bin/qemu-aarch64, bin/qemu-x86_64 and lib/counter.so',
        ],
        zh: [
            'emulators：{file} 不存在或无法运行',
            '允许的取值    包含 bin/qemu-loongarch64、bin/qemu-aarch64、bin/qemu-x86_64 和 lib/counter.so 的文件夹',
        ],
        exit: 4,
    },
    'XC-BENCH-006': {
        en: [
            'there is no {tool} to run benchmarks of {goarch}',
            'fix           setup with qemu: counting brings one, or name the tools with image or emulators',
        ],
        zh: [
            '没有可运行 {goarch} 基准测试的 {tool}',
            '修复          setup 的 qemu: counting 会安装，或用 image、emulators 指定工具',
        ],
        exit: 4,
    },
    'XC-BENCH-010': {
        en: [
            '{input}: {image} is a tag, whose content may change from run to run',
            'fix           name it by its digest: {name}@sha256:…, or sha256:… of an image that is here',
        ],
        zh: [
            '{input}：{image} 是标签，其内容随时可能改变',
            '修复          按摘要指定：{name}@sha256:…，或本机已有镜像的 sha256:…',
        ],
    },
    'XC-BENCH-011': {
        en: [
            '{input}: there is neither docker nor podman here',
            'fix           install one of them, or leave `{input}` out; bench: name a folder with QEMU and the counter with emulators',
        ],
        zh: [
            '{input}：本机没有 docker 或 podman',
            '修复          安装其中之一，或不使用 `{input}`；bench 可用 emulators 指定包含 QEMU 与计数插件的文件夹',
        ],
        exit: 4,
    },
    'XC-BENCH-012': {
        en: [
            'the container engine does not answer: {reason}',
            'fix           start it, or set DOCKER_HOST to where it listens',
        ],
        zh: ['容器引擎没有响应：{reason}', '修复          启动它，或将 DOCKER_HOST 设为其监听地址'],
        exit: 4,
    },
    'XC-BENCH-013': {
        en: [
            'the container engine may not be used by this user: {reason}',
            'fix           add the user to the group docker, or use a rootless engine',
        ],
        zh: ['当前用户无权使用容器引擎：{reason}', '修复          将用户加入 docker 组，或使用 rootless 引擎'],
        exit: 4,
    },
    'XC-BENCH-014': {
        en: ['{image} cannot be had: {reason}', 'fix           pull or load it before, or log in to its registry'],
        zh: ['无法取得镜像 {image}：{reason}', '修复          预先拉取或载入镜像，或登录其镜像仓库'],
        exit: 4,
    },
    'XC-BENCH-015': {
        en: ['the disk of the container engine is full: {reason}', 'fix           make room: docker system prune'],
        zh: ['容器引擎所在磁盘已满：{reason}', '修复          清理空间：docker system prune'],
        exit: 4,
    },
    'XC-BENCH-016': {
        en: [
            'the container engine does not see {path}: it runs on another machine or in another container',
            'fix           set TMPDIR to a folder that both see at the same path (GitLab with docker:dind: $CI_PROJECT_DIR/.tmp), and check out there too; or use emulators instead of image',
        ],
        zh: [
            '容器引擎看不到 {path}：它运行在另一台机器或另一个容器中',
            '修复          将 TMPDIR 设为双方以相同路径可见的文件夹（GitLab 配合 docker:dind：$CI_PROJECT_DIR/.tmp），并在其中检出代码；或用 emulators 代替 image',
        ],
        exit: 4,
    },
    'XC-BENCH-017': {
        en: [
            '{tool} does not run in {image}: {reason}',
            'allowed       the tools image of xinchuang-go, of this machine’s architecture',
        ],
        zh: ['{tool} 无法在 {image} 中运行：{reason}', '允许的取值    与本机架构相同的 xinchuang-go 工具镜像'],
        exit: 4,
    },
    'XC-BENCH-018': {
        en: [
            '{engine} does not start a container of {image}: {reason}',
            'fix           try it by hand: docker run --rm --network none --read-only --cap-drop ALL --init --memory 4g …',
        ],
        zh: [
            '{engine} 无法启动 {image} 的容器：{reason}',
            '修复          手工尝试：docker run --rm --network none --read-only --cap-drop ALL --init --memory 4g …',
        ],
        exit: 4,
    },
    'XC-BENCH-019': {
        en: [
            'test-image: it has no QEMU of its own, and neither image nor emulators gives one',
            'fix           name the tools image with image, or its unpacked folder with emulators',
        ],
        zh: [
            'test-image：该镜像不含 QEMU，且未通过 image 或 emulators 提供',
            '修复          用 image 指定工具镜像，或用 emulators 指定其解包后的文件夹',
        ],
    },
    'XC-BENCH-020': {
        en: ['pulling {image} with {engine}'],
        zh: ['正在用 {engine} 拉取 {image}'],
    },
    'XC-BENCH-021': {
        en: [
            'programs that a {goarch} test starts cannot run in test-image: registering a handler needs root',
            'fix           run as root, or let sudo work without a password; tests that start no programs are not affected',
        ],
        zh: [
            '{goarch} 测试自行启动的程序无法在 test-image 中运行：注册处理程序需要 root 权限',
            '修复          以 root 运行，或允许无密码 sudo；不启动其他程序的测试不受影响',
        ],
    },
    'XC-BENCH-022': {
        en: [
            'programs that a {goarch} test starts cannot run in test-image: binfmt_misc has a handler {name} of somebody else, {lacks}; it was left as it is',
            'fix           remove it: echo -1 > /proc/sys/fs/binfmt_misc/{name}, or register it with the flag F',
        ],
        zh: [
            '{goarch} 测试自行启动的程序无法在 test-image 中运行：binfmt_misc 中已有他人注册的处理程序 {name}，{lacks}；未作改动',
            '修复          移除它：echo -1 > /proc/sys/fs/binfmt_misc/{name}，或以标志 F 重新注册',
        ],
    },
    'XC-BENCH-023': {
        en: [
            'programs that a {goarch} test starts cannot run in test-image: the kernel takes no handler: {reason}',
            'fix           modprobe binfmt_misc on the machine itself; a container has to be privileged to register one',
        ],
        zh: [
            '{goarch} 测试自行启动的程序无法在 test-image 中运行：内核不接受处理程序：{reason}',
            '修复          在宿主机上执行 modprobe binfmt_misc；容器需为特权容器才能注册',
        ],
    },
    'XC-BENCH-024': {
        en: ['{name} is still registered: {reason}', 'fix           as root: echo -1 > /proc/sys/fs/binfmt_misc/{name}'],
        zh: ['{name} 仍处于注册状态：{reason}', '修复          以 root 执行：echo -1 > /proc/sys/fs/binfmt_misc/{name}'],
    },
    'XC-BENCH-030': {
        en: ['{count} runs were there from an earlier job; resume: false makes each anew'],
        zh: ['沿用了之前作业的 {count} 次运行结果；resume: false 可全部重新运行'],
    },
    'XC-BENCH-031': {
        en: [
            '{input}: {program} has no function {symbol}',
            'nearest       {near}',
            'fix           write it as go tool nm prints it; a function that the compiler inlines has no symbol: //go:noinline',
        ],
        zh: [
            '{input}：{program} 中没有函数 {symbol}',
            '最接近        {near}',
            '修复          按 go tool nm 的写法填写；被编译器内联的函数没有符号，可加 //go:noinline',
        ],
    },
    'XC-BENCH-032': {
        en: [
            '{program} never came from {begin} to {end} (arguments: {argv})',
            'fix           give arguments with region-command with which it does, and ends by itself; a function that was inlined where it is called is not entered: //go:noinline',
        ],
        zh: [
            '{program} 未曾从 {begin} 执行到 {end}（参数：{argv}）',
            '修复          用 region-command 给出会经过该区间并自行结束的参数；在调用处被内联的函数不会进入，可加 //go:noinline',
        ],
    },
    'XC-BENCH-033': {
        en: [
            'region-begin and region-end are of one program, and there are {count}: {found}',
            'fix           name it with programs',
        ],
        zh: ['region-begin 与 region-end 属于一个程序，而此处有 {count} 个：{found}', '修复          用 programs 指定'],
    },
    'XC-BENCH-034': {
        en: [
            'runner: native needs a machine that executes {target} itself, and this one is {here}',
            'fix           run the job on a runner of that architecture, or leave runner: qemu, which counts instructions',
        ],
        zh: [
            'runner: native 需要能直接执行 {target} 的机器，而本机为 {here}',
            '修复          在该架构的运行器上执行作业，或保留 runner: qemu（统计指令数）',
        ],
    },
    'XC-BENCH-035': {
        en: ['measure: {what} cannot be told {where}: {why}', 'fix           {fix}'],
        zh: ['measure：{where}无法得知 {what}：{why}', '修复          {fix}'],
    },
    'XC-BENCH-036': {
        en: [
            'runner: native, and this machine is emulated: {sign}',
            'fix           run the job on silicon of {goarch}, or leave runner: qemu',
        ],
        zh: ['runner: native，而本机是模拟的：{sign}', '修复          在 {goarch} 芯片上执行作业，或保留 runner: qemu'],
    },
    'XC-BENCH-037': {
        en: ['{input} needs the counter, which runner: native has not', 'fix           leave it out, or runner: qemu'],
        zh: ['{input} 需要计数插件，runner: native 不提供', '修复          去掉该参数，或使用 runner: qemu'],
    },
    'XC-BENCH-038': {
        en: ['{given} is given and {missing} is not', 'fix           give both, or neither'],
        zh: ['给出了 {given} 而没有 {missing}', '修复          两者都给出，或都不给出'],
    },
    'XC-BENCH-039': {
        en: ['running once more with GODEBUG=gctrace=1 for the pauses of {count} benchmarks'],
        zh: ['正以 GODEBUG=gctrace=1 再次运行 {count} 个基准测试以取得停顿时间'],
    },
    'XC-BENCH-040': {
        en: [
            'the history was not appended to {branch}: {why}',
            'needs         permissions: contents: write, and credentials in the checkout (persist-credentials)',
        ],
        zh: [
            '未能把历史写入 {branch}：{why}',
            '需要          permissions: contents: write，并在检出中保留凭据（persist-credentials）',
        ],
    },
    'XC-BENCH-041': {
        en: ['the history on {branch} could not be read: {why}'],
        zh: ['无法读取 {branch} 上的历史：{why}'],
    },
    'XC-BENCH-042': {
        en: [
            'history-branch: {branch} is a branch of the code',
            'fix           name a branch that holds nothing else, such as xinchuang-bench',
        ],
        zh: ['history-branch：{branch} 是代码分支', '修复          指定一个不含其他内容的分支，例如 xinchuang-bench'],
    },
    'XC-BENCH-043': {
        en: ['appended to the history on {branch}'],
        zh: ['已写入 {branch} 上的历史'],
    },
    'XC-BENCH-044': {
        en: ['{count} lines of the history on {branch} are none, and were passed over'],
        zh: ['{branch} 上的历史中有 {count} 行无效，已忽略'],
    },
    'XC-BENCH-045': {
        en: [
            'git does not look into {folder}: it belongs to another user (dubious ownership)',
            'fix           git config --global --add safe.directory {folder}',
        ],
        zh: [
            'git 拒绝读取 {folder}：它属于另一用户（dubious ownership）',
            '修复          git config --global --add safe.directory {folder}',
        ],
    },
    'XC-BENCH-046': {
        en: [
            'the clone is shallow: what lies before {head} is not there, and origin does not give it',
            'fix           fetch-depth: 0 in actions/checkout, GIT_DEPTH: 0 in GitLab, or git fetch --unshallow',
        ],
        zh: [
            '克隆是浅克隆：没有 {head} 之前的历史，也无法从 origin 取得',
            '修复          actions/checkout 设 fetch-depth: 0，GitLab 设 GIT_DEPTH: 0，或执行 git fetch --unshallow',
        ],
    },
    'XC-BENCH-047': {
        en: [
            '{target}: {benchmarks} benchmarks in {seconds}, {stable} of them stable; figures in {folder}, page by report',
        ],
        zh: [
            '{target}：{seconds}内运行 {benchmarks} 个基准测试，其中 {stable} 个稳定；数据在 {folder}，网页由 report 生成',
        ],
    },
};

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
        en: [
            'output "{value}" names no file inside the workspace {folder}',
            'allowed       a template for the path of a file there: "out/{braces}"',
        ],
        zh: ['output "{value}" 不是工作目录 {folder} 中的文件', '允许的取值    其中文件的路径模板："out/{braces}"'],
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
        zh: ['{place}  {field}：{problem}', '{mend}', '全部平台      xinchuang-go platforms'],
    },
    'XC-CONFIG-012': {
        en: ['{place}  {field}: "{id}" is not a check', 'did you mean  {near}', 'all of them   xinchuang-go explain'],
        zh: ['{place}  {field}："{id}" 不是检查项 ID', '是否想写      {near}', '全部检查      xinchuang-go explain'],
    },
};

;// CONCATENATED MODULE: ./build/src/language/messages/database.js
const database = {
    'XC-DB-001': {
        en: ['--{option}: "{value}" is not among what dbcheck knows', 'allowed       {allowed}'],
        zh: ['--{option}："{value}" 不在 dbcheck 已知之列', '允许的取值    {allowed}'],
    },
    'XC-DB-002': {
        en: [
            'no module proxy has the driver {driver} ({module})',
            'fix           run dbcheck in the module that has `replace {module} => …`, or name your copy with --import',
            'source        {source}',
        ],
        zh: [
            '模块代理上没有驱动 {driver}（{module}）',
            '修复          请在含有 `replace {module} => …` 的模块中运行 dbcheck，或用 --import 指定您的副本',
            '来源          {source}',
        ],
    },
    'XC-DB-003': {
        en: [
            '--import: no package "{path}" in the module here',
            'fix           run it in the folder of your go.mod, and name the package that registers the driver',
        ],
        zh: ['--import：此处的模块中没有包 "{path}"', '修复          请在 go.mod 所在目录运行，并指定注册驱动的包'],
    },
    'XC-DB-004': {
        en: ['the program with the driver {driver} does not build', 'go said       {said}'],
        zh: ['包含驱动 {driver} 的程序无法构建', 'go 的输出     {said}'],
        exit: 1,
    },
    'XC-DB-005': {
        en: ['the program ended without an answer ({code})', 'it said       {said}'],
        zh: ['程序未给出结果即结束（{code}）', '它的输出      {said}'],
        exit: 1,
    },
    'XC-DB-006': {
        en: [
            'no data source name',
            'fix           --dsn env:NAME for a variable, --dsn - for standard input, or set XC_DBCHECK_DSN',
        ],
        zh: ['没有数据源名称（DSN）', '修复          用 --dsn env:NAME 或 --dsn -（标准输入），或设置 XC_DBCHECK_DSN'],
    },
    'XC-DB-007': {
        en: [
            'the data source name stands on the command line, where every user of this machine can read it',
            'fix           --dsn env:NAME for a variable, or --dsn - for standard input',
        ],
        zh: ['数据源名称写在命令行中，本机所有用户都能看到', '修复          用 --dsn env:NAME，或 --dsn - 从标准输入读取'],
    },
};

;// CONCATENATED MODULE: ./build/src/language/messages/forge.js
/** `{forge}`: GitHub, Gitea, GitLab, Gitee or GitCode. `{what}`: the comment, the commit status. */
const forge = {
    'XC-FORGE-001': {
        en: [
            '{forge} refused {what}: {status} {said}',
            'needs         {needs}',
            'The result is in the log and in the files of this job; this step did not fail because of it.',
        ],
        zh: [
            '{forge} 拒绝了{what}：{status} {said}',
            '需要          {needs}',
            '结果仍在日志和本作业的文件中；本步骤不会因此失败。',
        ],
    },
    'XC-FORGE-002': {
        en: [
            'no token for {forge}: {what} was not written',
            'needs         {needs}',
            'The result is in the log and in the files of this job; this step did not fail because of it.',
        ],
        zh: [
            '没有用于 {forge} 的令牌：未写入{what}',
            '需要          {needs}',
            '结果仍在日志和本作业的文件中；本步骤不会因此失败。',
        ],
    },
    'XC-FORGE-003': {
        en: [
            'no comment: this run is not about a pull request or merge request',
            'fix           run it for pull requests, or say which one with XC_PULL_REQUEST',
        ],
        zh: [
            '未发表评论：本次运行与任何拉取请求或合并请求无关',
            '修复          请在拉取请求中运行，或用 XC_PULL_REQUEST 指明',
        ],
    },
    'XC-FORGE-004': {
        en: [
            'no comment: no open pull request has {sha} as its head',
            'why           its branch has moved on, or it was closed; the run for the newer commit comments',
        ],
        zh: [
            '未发表评论：没有任何打开的拉取请求以 {sha} 为最新提交',
            '原因          分支已有新提交或请求已关闭；较新提交的运行会发表评论',
        ],
    },
    'XC-FORGE-005': {
        en: ['{forge} does not find {where} (404)', 'why           it is gone, or the token cannot see it: {needs}'],
        zh: ['{forge} 找不到 {where}（404）', '原因          它已不存在，或令牌无权查看：{needs}'],
    },
    'XC-FORGE-006': {
        en: [
            '{forge} rejected {what}: {status} {said}',
            'length        {length} characters; it was made for at most {limit}',
        ],
        zh: ['{forge} 不接受{what}：{status} {said}', '长度          {length} 个字符；生成时的上限为 {limit}'],
    },
    'XC-FORGE-007': {
        en: [
            '{forge} has had too many requests and asks to wait {seconds} s: {what} was not written',
            'fix           run this step again later',
        ],
        zh: ['{forge} 请求过多，要求等待 {seconds} 秒：未写入{what}', '修复          请稍后重新运行本步骤'],
    },
    'XC-FORGE-008': {
        en: [
            '{forge} did not answer: {detail}; {what} was not written',
            'fix           run this step again; check {url} and the proxy',
        ],
        zh: ['{forge} 没有应答：{detail}；未写入{what}', '修复          请重新运行本步骤；检查 {url} 与代理'],
    },
    'XC-FORGE-009': {
        en: [
            'the answer of {forge} is not understood: {detail}; {what} was not written',
            'fix           run this step again; check that {url} is the API and no proxy answers in its place',
        ],
        zh: [
            '无法理解 {forge} 的应答：{detail}；未写入{what}',
            '修复          请重新运行本步骤；确认 {url} 是其 API，且没有代理代为应答',
        ],
    },
    'XC-FORGE-010': {
        en: [
            '{file} is about commit {theirs}, this run about {ours}: it is not shown as if it were of this one',
            'fix           hand on the reports of the run that this one follows',
        ],
        zh: [
            '{file} 针对提交 {theirs}，而本次运行针对 {ours}：不会当作本提交的报告',
            '修复          请传递本次运行所对应的那次运行的报告',
        ],
    },
    'XC-FORGE-011': {
        en: ['comment-key: "{value}" is none', 'allowed       1 to 60 of A-Z a-z 0-9 . _ -'],
        zh: ['comment-key："{value}" 无效', '允许          1 至 60 个字符：A-Z a-z 0-9 . _ -'],
    },
    'XC-FORGE-012': {
        en: [
            'no comment: it is not known which forge this is about',
            'fix           set XC_FORGE (github, gitea, gitlab, gitee or gitcode), XC_FORGE_API (its address) and XC_FORGE_REPO (owner/name)',
        ],
        zh: [
            '未发表评论：无法得知对应的代码托管平台',
            '修复          请设置 XC_FORGE（github、gitea、gitlab、gitee 或 gitcode）、XC_FORGE_API（API 地址）和 XC_FORGE_REPO（owner/name）',
        ],
    },
    'XC-FORGE-013': {
        en: ['{forge} has no commit status that a program can set; the exit code is the verdict'],
        zh: ['{forge} 没有可由程序设置的提交状态；以退出码为准'],
    },
    'XC-FORGE-014': {
        en: [
            'no comment: several open pull requests have {sha} as their head ({requests}), and the run does not say from which branch it came',
            'why           anybody can ask for a commit of another one from a fork: one of them may be no request of this run',
            'fix           close those that are not wanted and run the workflow again',
        ],
        zh: [
            '未发表评论：有多个打开的拉取请求以 {sha} 为最新提交（{requests}），而本次运行没有说明来自哪个分支',
            '原因          任何人都可以从复刻仓库就他人的提交发起请求，其中某个可能与本次运行无关',
            '修复          关闭不需要的请求，然后重新运行工作流',
        ],
    },
};

;// CONCATENATED MODULE: ./build/src/language/messages/gate.js
const gate = {
    'XC-GATE-001': {
        en: [
            'expect: "{value}" is not an action and a target',
            'allowed       verify:linux/arm64, build:linux/arm64/v8.0, verify:linux/arm64#s2',
        ],
        zh: [
            'expect："{value}" 不是 `action:target` 的形式',
            '允许的写法    verify:linux/arm64、build:linux/arm64/v8.0、verify:linux/arm64#s2',
        ],
    },
    'XC-GATE-002': {
        en: ['allow-unknown: "{value}" is not a check', 'did you mean  {near}', 'all of them   xinchuang-go explain'],
        zh: ['allow-unknown："{value}" 不是检查项 ID', '是否想写      {near}', '全部检查      xinchuang-go explain'],
    },
    'XC-GATE-003': {
        en: [
            '{path} is not there: nothing was built here, or something did not compile',
            'fix           run build and verify first, say with `manifest` where the manifest is, or name what you publish with `release-files`',
        ],
        zh: [
            '没有 {path}：尚未构建，或有程序未能编译',
            '修复          请先运行 build 和 verify，用 `manifest` 指定清单的位置，或用 `release-files` 指定要发布的文件',
        ],
    },
    'XC-GATE-004': {
        en: [
            '{path} and {first} do not belong to one release: {what} is {here} in the one and {there} in the other',
            'fix           gather the files of one run in one folder, and nothing of an earlier one',
        ],
        zh: [
            '{path} 与 {first} 不属于同一次发布：{what} 分别为 {here} 和 {there}',
            '修复          只把同一次运行的文件放在同一个文件夹中，不要混入以前的文件',
        ],
    },
    'XC-GATE-005': {
        en: [
            'checksums: {path} has a backslash or a control character in its name, which sha256sum cannot read back',
            'fix           rename the file',
        ],
        zh: ['checksums：{path} 的文件名含有反斜杠或控制字符，sha256sum 无法读回', '修复          重命名该文件'],
    },
    'XC-GATE-006': {
        en: [
            'release-files: {patterns} finds {count} files; a release has at most {max}',
            'fix           name the files that are published, not a folder around them',
        ],
        zh: [
            'release-files：{patterns} 匹配到 {count} 个文件；一次发布最多 {max} 个',
            '修复          只写要发布的文件，而不是其外层文件夹',
        ],
    },
    'XC-GATE-007': {
        en: [
            'checksums: {path} is there and is no file of SHA-256 sums: it is not replaced',
            'allowed       a new file, or one that holds such sums: release/SHA256SUMS',
        ],
        zh: [
            'checksums：{path} 已存在且不是 SHA-256 校验和文件，不会被覆盖',
            '允许的写法    新文件，或已有的校验和文件：release/SHA256SUMS',
        ],
    },
};

;// CONCATENATED MODULE: ./build/src/language/messages/gmtls.js
/** `{file}`: where the PEM text comes from, never what is in it. */
const gmtls = {
    'XC-GMTLS-001': {
        en: ['{file} holds no private key', 'allowed       PEM: PRIVATE KEY (PKCS#8) or EC PRIVATE KEY (SEC 1)'],
        zh: ['{file} 中没有私钥', '允许的取值    PEM：PRIVATE KEY（PKCS#8）或 EC PRIVATE KEY（SEC 1）'],
    },
    'XC-GMTLS-002': {
        en: [
            'the private key in {file} is encrypted',
            'allowed       a key without a password: it is for a test client, kept in the secrets of the CI system',
            'fix           openssl pkey -in encrypted.pem -out key.pem',
        ],
        zh: [
            '{file} 中的私钥已加密',
            '允许的取值    不带口令的私钥：仅供测试客户端使用，保存在 CI 系统的机密变量中',
            '修复          openssl pkey -in encrypted.pem -out key.pem',
        ],
    },
    'XC-GMTLS-003': {
        en: ['the private key in {file} is {kind}', 'allowed       a key on the curve SM2, named by 1.2.156.10197.1.301'],
        zh: ['{file} 中的私钥为 {kind}', '允许的取值    SM2 曲线上的私钥，以 1.2.156.10197.1.301 指明曲线'],
    },
    'XC-GMTLS-004': {
        en: [
            'the private key in {file} cannot be read: {problem}',
            'allowed       PEM: PRIVATE KEY (PKCS#8) or EC PRIVATE KEY (SEC 1)',
            'fix           openssl pkey -in {file} -noout',
        ],
        zh: [
            '无法读取 {file} 中的私钥：{problem}',
            '允许的取值    PEM：PRIVATE KEY（PKCS#8）或 EC PRIVATE KEY（SEC 1）',
            '修复          openssl pkey -in {file} -noout',
        ],
    },
    'XC-GMTLS-005': {
        en: ['{file} holds no certificate', 'allowed       PEM: one CERTIFICATE or more, one behind the other'],
        zh: ['{file} 中没有证书', '允许的取值    PEM：一个或多个依次排列的 CERTIFICATE'],
    },
    'XC-GMTLS-006': {
        en: [
            'certificate {number} in {file} cannot be read: {problem}',
            'allowed       X.509 in strict DER, as PEM',
            'fix           openssl x509 -in {file} -noout -text; make it again if that fails too',
        ],
        zh: [
            '无法读取 {file} 中的第 {number} 个证书：{problem}',
            '允许的取值    严格 DER 编码的 X.509 证书，PEM 格式',
            '修复          openssl x509 -in {file} -noout -text；若同样失败，请重新签发',
        ],
    },
    'XC-GMTLS-007': {
        en: ['{name}: "{value}" is no suite that is known here', 'allowed       {allowed}'],
        zh: ['{name}："{value}" 不是已知的套件', '允许的取值    {allowed}'],
    },
    'XC-GMTLS-008': {
        en: ['{file} cannot be read: {reason}', 'fix           name a file that is there and that this user may read'],
        zh: ['无法读取 {file}：{reason}', '修复          请指定存在且当前用户可读的文件'],
    },
    'XC-GMTLS-009': {
        en: [
            '{program} cannot be started: {reason}',
            'fix           start it by hand with the same arguments; for another architecture install qemu-user: xinchuang-go doctor',
        ],
        zh: [
            '无法启动 {program}：{reason}',
            '修复          用相同参数手动启动；其他架构的程序需安装 qemu-user：xinchuang-go doctor',
        ],
    },
    'XC-GMTLS-010': {
        en: [
            '{program} accepted no connection on port {port} within {seconds} s',
            'what it said  {output}',
            'fix           give the port it listens on, or more time with `ready-timeout`',
        ],
        zh: [
            '{program} 在 {seconds} 秒内未在端口 {port} 接受连接',
            '其输出        {output}',
            '修复          指定其监听的端口，或用 `ready-timeout` 延长时间',
        ],
    },
    'XC-GMTLS-011': {
        en: [
            'baseline: {file} is no report: {reason}',
            'allowed       the JSON report of an earlier run of gmtls with `timing`, or a folder with it',
        ],
        zh: [
            'baseline：{file} 不是报告：{reason}',
            '允许的取值    此前带 `timing` 运行 gmtls 所得的 JSON 报告，或其所在文件夹',
        ],
    },
    'XC-GMTLS-013': {
        en: [
            '{file} is no revocation list that can be read: {problem}',
            'allowed       a CRL as its CA issues it: DER, or PEM with X509 CRL',
            'fix           openssl crl -in {file} -noout -text; fetch it again if that fails too',
        ],
        zh: [
            '{file} 不是可读取的吊销列表：{problem}',
            '允许的取值    CA 签发的 CRL：DER，或含 X509 CRL 的 PEM',
            '修复          openssl crl -in {file} -noout -text；若同样失败，请重新获取',
        ],
    },
    'XC-GMTLS-014': {
        en: [
            '{key} is not the key of {certificate}: {reason}',
            'allowed       a certificate with an SM2 key, and that key',
            'fix           give files that belong together; openssl pkey -in {key} -pubout shows the public key of a private one',
        ],
        zh: [
            '{key} 不是 {certificate} 的私钥：{reason}',
            '允许的取值    SM2 证书及其私钥',
            '修复          指定配套的文件；openssl pkey -in {key} -pubout 可显示私钥对应的公钥',
        ],
    },
    'XC-GMTLS-012': {
        en: [
            '{file} is no capture that can be read: {reason}',
            'allowed       pcap or pcapng, as tcpdump -w and Wireshark write them',
            'fix           editcap -F pcapng {file} new.pcapng turns other formats into it',
        ],
        zh: [
            '{file} 不是可读取的抓包文件：{reason}',
            '允许的取值    tcpdump -w 或 Wireshark 写出的 pcap、pcapng',
            '修复          editcap -F pcapng {file} new.pcapng 可转换其他格式',
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
    'XC-INPUT-008': {
        en: [
            'shard: "{value}" is not a name for a leg',
            'allowed       letters, digits, ".", "_", single "-" between them, at most 40: s2, arm64-1',
        ],
        zh: [
            'shard："{value}" 不能用作名称',
            '允许的取值    字母、数字、"."、"_"，其间可有单个 "-"，最多 40 个字符：s2、arm64-1',
        ],
    },
};

;// CONCATENATED MODULE: ./build/src/language/messages/peer.js
const peer = {
    'XC-PEER-001': {
        en: [
            'URL: "{url}" is no address that peercheck can examine',
            'allowed       http://host[:port]/path | https://host[:port]/path, without user and password',
        ],
        zh: [
            'URL："{url}" 不是 peercheck 能检查的地址',
            '允许的写法    http://HOST[:PORT]/PATH | https://HOST[:PORT]/PATH，不含用户名和密码',
        ],
    },
    'XC-PEER-002': {
        en: ['no address of {host}: {reason}', 'fix           see whether this machine can resolve the name'],
        zh: ['无法解析 {host}：{reason}', '修复          请检查本机能否解析该名称'],
        exit: 1,
    },
    'XC-PEER-003': {
        en: ['--{option}: "{value}" is no number of seconds that peercheck takes', 'allowed       {allowed}'],
        zh: ['--{option}："{value}" 不是 peercheck 接受的秒数', '允许的取值    {allowed}'],
    },
    'XC-PEER-004': {
        en: [
            '--ca: cannot read {path}: {reason}',
            'fix           name a PEM file with the certificates of the authorities',
        ],
        zh: ['--ca：无法读取 {path}：{reason}', '修复          请指定包含签发机构证书的 PEM 文件'],
    },
    'XC-PEER-005': {
        en: [
            '--ca: {path} has no certificate as PEM',
            'allowed       a file with -----BEGIN CERTIFICATE-----',
            'fix           openssl x509 -inform DER -in FILE -out ca.pem, where it is DER',
        ],
        zh: [
            '--ca：{path} 中没有 PEM 格式的证书',
            '允许的内容    含有 -----BEGIN CERTIFICATE----- 的文件',
            '修复          若为 DER 格式：openssl x509 -inform DER -in 文件 -out ca.pem',
        ],
    },
};

;// CONCATENATED MODULE: ./build/src/language/messages/plan.js
const plan = {
    'XC-PLAN-001': {
        en: [
            'max-legs: {legs} is too few jobs for the targets {targets}',
            'fix           allow one job for each target at least, or choose fewer platforms',
        ],
        zh: ['max-legs：{legs} 个作业少于目标数 {targets}', '修复          至少为每个目标留一个作业，或减少平台'],
    },
    'XC-PLAN-002': {
        en: [
            'include: "{value}" does not say where the component is',
            'allowed       component: $CI_SERVER_FQDN/tools/xinchuang-go/full@1.0.0 | local: ci/full.yml',
        ],
        zh: [
            'include："{value}" 没有说明组件的位置',
            '允许的写法    component: $CI_SERVER_FQDN/tools/xinchuang-go/full@1.0.0 | local: ci/full.yml',
        ],
    },
    'XC-PLAN-003': {
        en: [
            'the plan does not fit: {legs} legs, the longest list of packages has {longest} bytes, the matrix {matrix} characters',
            'allowed       {most} bytes a leg, {all} characters in all',
            'fix           allow more legs with `max-legs`, or plan a part of the repository with `packages`',
        ],
        zh: [
            '计划过大：{legs} 项，最长的包列表 {longest} 字节，矩阵共 {matrix} 个字符',
            '允许的取值    每项 {most} 字节，总计 {all} 个字符',
            '修复          用 `max-legs` 允许更多项，或用 `packages` 只规划仓库的一部分',
        ],
    },
    'XC-PLAN-004': {
        en: [
            'include-inputs: "{value}" is not an input of the component with a value',
            'allowed       name: value, with a text, a number, true or false; matrix and expect are given by the plan',
        ],
        zh: [
            'include-inputs："{value}" 不是组件的输入及其值',
            '允许的写法    name: value，值为文本、数字、true 或 false；matrix 与 expect 由 plan 给出',
        ],
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
    'XC-PLATFORM-005': {
        en: [
            '"{text}" fits several platforms, and a verdict may differ between them',
            'choose one    {choices}',
            'look at them  xinchuang-go platforms "{text}"',
        ],
        zh: [
            '"{text}" 对应多个平台，结论可能因平台而异',
            '请选其一      {choices}',
            '查看这些平台  xinchuang-go platforms "{text}"',
        ],
    },
    'XC-PLATFORM-006': {
        en: [
            '"{text}" fits more than one {what}, and a platform is written os/cpu, as in {example}',
            'choose one    {choices}',
            'look at them  xinchuang-go platforms "{text}"',
        ],
        zh: [
            '"{text}" 对应多个{what}；平台写作 os/cpu，例如 {example}',
            '请选其一      {choices}',
            '查看这些平台  xinchuang-go platforms "{text}"',
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
    'XC-REPORT-020': {
        en: [
            'the reports were not kept in {folder} for later runs to compare with: {reason}',
            'fix           give `baseline` a folder of its own',
        ],
        zh: ['报告未能保存到 {folder} 供以后的运行对比：{reason}', '修复          请为 `baseline` 指定一个专用文件夹'],
    },
    'XC-REPORT-021': {
        en: [
            '`baseline` and `reports` are the same folder: {folder}',
            'fix           give `baseline` the folder that holds the reports of the base branch',
        ],
        zh: [
            '`baseline` 与 `reports` 是同一个文件夹：{folder}',
            '修复          请让 `baseline` 指向存放基线分支报告的文件夹',
        ],
    },
    'XC-REPORT-022': {
        en: [
            'the reports name {platforms} platforms and {programs} programs: at most {max} pairs of them are judged',
            'fix           report on parts of them, each with its own folder of reports',
        ],
        zh: [
            '报告共涉及 {platforms} 个平台和 {programs} 个程序，最多评判 {max} 个组合',
            '修复          请分批生成报告，每批使用各自的报告文件夹',
        ],
    },
    'XC-REPORT-023': {
        en: [
            '{input}: {path} is in the folder of the JSON reports, {folder}',
            'why           what is there and is no report is refused by `gate`',
            'fix           write it beside that folder, such as .xinchuang/{name}',
        ],
        zh: [
            '{input}：{path} 位于 JSON 报告文件夹 {folder} 中',
            '原因          该文件夹中不是报告的文件会被 `gate` 拒绝',
            '修复          写到该文件夹之外，例如 .xinchuang/{name}',
        ],
    },
    'XC-REPORT-024': {
        en: ['{file} has an object of more than {max} keys: no action of ours writes that'],
        zh: ['{file} 中有一个对象的键超过 {max} 个：本工具的任何 action 都不会这样写'],
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
    'XC-SYSTEM-006': {
        en: [
            '{path} is a link: what is written there would end up elsewhere',
            'fix           remove the link: rm {path}; where git has it: git rm --cached {path}',
        ],
        zh: [
            '{path} 是符号链接：写入的内容会落到别处',
            '修复          删除该链接：rm {path}；若已提交到 git：git rm --cached {path}',
        ],
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
    'XC-VERIFY-020': {
        en: [
            'tools-image: "{image}" names no digest; a tag can be moved to other content by whoever owns the registry',
            'needed        NAME@sha256:DIGEST, or sha256:ID of an image that is already on this machine',
            'fix           docker pull {name} && docker images --digests {name}',
        ],
        zh: [
            'tools-image："{image}" 没有摘要；标签可能被仓库所有者移到其他内容上',
            '需要          NAME@sha256:DIGEST，或本机已有镜像的 sha256:ID',
            '修复          docker pull {name} && docker images --digests {name}',
        ],
    },
    'XC-VERIFY-021': {
        en: [
            'tools-image {image} cannot be used: neither docker nor podman answers',
            'fix           start the engine, join its group, or install LoongArch binutils: xinchuang-go doctor',
        ],
        zh: [
            '无法使用 tools-image {image}：docker 和 podman 均无响应',
            '修复          启动引擎、加入其用户组，或安装 LoongArch binutils：xinchuang-go doctor',
        ],
    },
    'XC-VERIFY-022': {
        en: [
            'tools-image {image} cannot be had: {reason}',
            'therefore     the second opinion is that of this machine’s own tools, if any',
        ],
        zh: ['无法获取 tools-image {image}：{reason}', '因此          第二意见改由本机工具（如有）给出'],
    },
    'XC-VERIFY-023': {
        en: ['pulling {image} with {engine}'],
        zh: ['正在用 {engine} 拉取 {image}'],
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
    ...bench,
    ...verify,
    ...report,
    ...gate,
    ...gmtls,
    ...plan,
    ...peer,
    ...database,
    ...forge,
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
    /** What happened, without what is allowed and what to do. */
    headline() {
        return { en: this.lines('en')[0] ?? '', zh: this.lines('zh')[0] ?? '' };
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
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** Cut to a number of characters (UTF-16), with an ellipsis, never inside what a reader sees as one character. */
function shorten(text, max) {
    if (text.length <= max)
        return text;
    // Whether a cluster begins here depends on nothing that comes later (UAX #29 §3.1.1), but for the rest of a pair.
    const end = graphemes.segment(text.slice(0, max + 1)).containing(max - 1)?.index ?? 0;
    return `${text.slice(0, end)}…`;
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

/***/ 50708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hX: () => (/* reexport */ model_GOARCHES),
  yk: () => (/* reexport */ allPlatforms),
  Q_: () => (/* reexport */ registry_defaultPlatforms),
  KD: () => (/* reexport */ goarchOfNode),
  Eo: () => (/* reexport */ hasLibrary),
  LM: () => (/* reexport */ loaderOf),
  s4: () => (/* reexport */ loadersOf),
  $z: () => (/* reexport */ lowestGoLevel),
  AI: () => (/* reexport */ matchPlatforms),
  VI: () => (/* reexport */ pageOfAmd64),
  u4: () => (/* reexport */ resolvePlatform),
  QR: () => (/* reexport */ targetsOf)
});

// UNUSED EXPORTS: registry, renderPlatformsMarkdown

;// CONCATENATED MODULE: ./build/src/platform/go-level.js
/**
 * The GOARM64 or GOAMD64 value whose binaries run on every one of the platforms: the lowest common level. A level that
 * is not known counts as the architecture's baseline. undefined on loong64, where Go has no such setting.
 */
function lowestGoLevel(platforms, goarch) {
    if (goarch === 'loong64')
        return undefined;
    const baseline = goarch === 'arm64' ? 'v8.0' : 'v1';
    const levels = platforms.filter(p => p.goarch === goarch).map(p => parseGoLevel(p.goLevel?.value ?? baseline));
    const [first, ...rest] = levels;
    return first === undefined ? baseline : formatGoLevel(rest.reduce(common, first));
}
/** @throws Error on what is not a level: callers hand in checked values. */
function parseGoLevel(level) {
    const match = /^v(\d)(?:\.(\d)(,lse)?(,crypto)?)?$/.exec(level);
    if (match === null)
        throw new Error(`"${level}" is neither a GOARM64 nor a GOAMD64 level`);
    const [major, minor] = [Number(match[1]), Number(match[2] ?? 0)];
    // LSE is mandatory from v8.1 on. Go src/internal/buildcfg/cfg.go ParseGoarm64
    const lse = match[3] !== undefined || major > 8 || (major === 8 && minor > 0);
    return { major, minor, lse, crypto: match[4] !== undefined };
}
function common(a, b) {
    const level = contains(a, b) ? b : contains(b, a) ? a : armv8Of(a.major === 8 ? a : b, a.major === 8 ? b : a);
    return { ...level, lse: a.lse && b.lse, crypto: a.crypto && b.crypto };
}
/** ARMv9.x contains ARMv8.(x+5). Go src/internal/buildcfg/cfg.go Goarm64Features.Supports */
const ARMV9_IS_ARMV8_PLUS = 5;
function contains(a, b) {
    if (a.major === b.major)
        return a.minor >= b.minor;
    if (a.major < 8)
        return a.major > b.major;
    return a.major === 9 && b.minor <= a.minor + ARMV9_IS_ARMV8_PLUS;
}
/** What an ARMv8 above v8.(x+5) and an ARMv9.x have in common is neither of the two. */
function armv8Of(v8, v9) {
    return { ...v8, minor: Math.min(v8.minor, v9.minor + ARMV9_IS_ARMV8_PLUS) };
}
function formatGoLevel({ major, minor, lse, crypto }) {
    if (major < 8)
        return `v${major}`;
    const option = lse && major === 8 && minor === 0 ? ',lse' : '';
    return `v${major}.${minor}${option}${crypto ? ',crypto' : ''}`;
}

;// CONCATENATED MODULE: ./build/src/platform/machine.js
const GOARCH = { x64: 'amd64', arm64: 'arm64', loong64: 'loong64' };
/** What Go calls a machine that Node calls `arch`; undefined when it is none of our architectures. */
function goarchOfNode(arch = process.arch) {
    return GOARCH[arch];
}

;// CONCATENATED MODULE: ./build/src/platform/model.js
const model_GOARCHES = ['loong64', 'arm64', 'amd64'];

;// CONCATENATED MODULE: ./build/src/platform/registry.json
const registry_namespaceObject = /*#__PURE__*/JSON.parse('{"sources":{"none":{"reference":"no source found","says":"Nobody has written it down where we could read it."},"linux-ansible":{"reference":"README of a GitHub repository named linux_ansible; the copy that was read does not name its owner","says":"Section 1: Kylin Linux Advanced Server V10 (Lance), kernel 4.19.90-52.22.v2207.ky10.x86_64, installed from Kylin-Server-V10-SP3-General-Release-2303-X86_64.iso."},"openssh-rpms27":{"reference":"https://github.com/boypt/openssh-rpms/issues/27","says":"Kylin Linux Advanced Server release V10 (Lance): ldd (GNU libc) 2.28."},"go-link":{"reference":"https://github.com/golang/go: src/cmd/link/internal/{amd64,arm64,loong64}/obj.go, Linuxdynld (Go 1.26.8)","says":"Path of the glibc and musl loaders for each architecture. Go 1.20 to 1.22 wrote /lib64/ld-musl-loongarch.so.1 for musl on loong64; since 1.23 it is the name that musl has."},"la-elf-abi":{"reference":"https://github.com/loongson/LoongArch-Documentation: docs/LoongArch-ELF-ABI-EN.adoc, program interpreter table","says":"Loader path of the new world, lp64d."},"x86-page":{"reference":"https://github.com/torvalds/linux: arch/x86/include/asm/page_types.h, PAGE_SHIFT 12","says":"x86-64 Linux has no other base page size than 4096 bytes."},"loong-kconfig":{"reference":"https://github.com/torvalds/linux: arch/loongarch/Kconfig, \\"Page Table Layout\\"","says":"The default is 16KB_3LEVEL: 16 KiB pages; 4 KiB and 64 KiB can be configured."},"go-dist-list":{"reference":"go tool dist list -json (Go 1.27.3)","says":"Ports of upstream Go: amd64, arm64, loong64 and others; no sw64."},"go-cpu":{"reference":"https://github.com/golang/go: src/internal/cpu/cpu.go (Go 1.27.3)","says":"LoongArch features that Go detects when it starts."},"go1.19":{"reference":"https://go.dev/doc/go1.19#loong64","says":"The loong64 port, and that its binaries do not work on old-world systems even if statically linked."},"qemu72":{"reference":"qemu-user 7.2.22 (Debian 12) running binaries of Go 1.26.8 built for each GOAMD64 and GOARM64","says":"Dhyana runs v3; IvyBridge, SandyBridge and Nehalem run v2 and refuse v3; cortex-a57 stops v8.1 with SIGILL; neoverse-n1 and cortex-a76 run v8.1,crypto. HWCAP and CPUID there: neoverse-n1 has no jscvt, fcma and asimdfhm; Dhyana no AES and SHA; IvyBridge no BMI2."},"rustfs3276":{"reference":"https://github.com/rustfs/rustfs/issues/3276","says":"getconf PAGESIZE 65536 on Kunpeng 920, kernel 4.19.90-23.55."},"qdrant6512":{"reference":"https://github.com/qdrant/qdrant/issues/6512","says":"Kylin V10 (Halberd) on arm64, kernel 4.19.90-89.11.v2401.ky10: jemalloc refuses the page size."},"qdrant6450":{"reference":"https://github.com/qdrant/qdrant/issues/6450","says":"States 64 KiB pages."},"proxysql4863":{"reference":"https://github.com/sysown/proxysql/issues/4863","says":"Anolis 8.8 on arm64 with 64 KiB pages."},"wand-abi":{"reference":"https://github.com/headlesslab/wand: docs/research/loong64-abi.md (2026-09-05)","says":"Secondary; read from the repositories of the distributions."},"wand":{"reference":"https://github.com/headlesslab/wand: docs/research/domestic-platforms.md (2026-09-05)","says":"Secondary; read from the repositories of the distributions."},"go68867":{"reference":"https://github.com/golang/go/issues/68867","says":"Kylin V10 SP1 on LoongArch, kernel 5.4.18-55: SIGSEGV in rtsigprocmask."},"syncthing8675":{"reference":"https://github.com/syncthing/syncthing/issues/8675","says":"UOS 20 on 3A5000, kernel 4.19.0-loongson-3-desktop: crash at start."},"electron-loong64-8":{"reference":"https://github.com/darkyzhou/electron-loong64/issues/8","says":"UOS is an old-world distribution."},"jna1588":{"reference":"https://github.com/java-native-access/jna/issues/1588","says":"Kylin V10 has glibc 2.28, on arm and on loongarch."},"dbx2938":{"reference":"https://github.com/t8y2/dbx/issues/2938","says":"UnionTech UOS 20 on amd64 has glibc 2.28."},"navop48":{"reference":"https://github.com/feigeCode/navop/issues/48","says":"UOS V20 1070 on arm64 lacks GLIBC_2.29 and newer."},"r-nacos204":{"reference":"https://github.com/nacos-group/r-nacos/issues/204","says":"NFS China kernel 4.19.113-18.133.nfs4.sm12 on amd64, glibc older than 2.29."},"areweloongyet":{"reference":"https://areweloongyet.com/docs/old-and-new-worlds/","says":"Which distributions are old world and which new."},"areweloongyet-upstream":{"reference":"https://github.com/loongson-community/areweloongyet: docs/linux-upstream-support.md","says":"What Linux supports on each Loongson CPU."},"loongnix-faq":{"reference":"http://docs.loongnix.cn/golang/faq.html","says":"ABI 1.0 and ABI 2.0 systems, by Loongson."},"flutter-loong64":{"reference":"https://github.com/Flutter-Dart-loong64/flutter-loong64-releases: README.md, Target Platform","says":"UOS 25 and deepin 25 on LoongArch: LP64D, loader /lib64/ld-linux-loongarch-lp64d.so.1."},"deepin-kernel":{"reference":"https://github.com/deepin-community/kernel pull requests","says":"deepin 23 has kernels of the 6.6 series."},"debian-cross":{"reference":"Debian 13 package libc6-loong64-cross","says":"glibc 2.41 for loong64."},"arm-socs86":{"reference":"https://github.com/hrw/arm-socs-table/issues/86","says":"HWCAP of Kunpeng 920: atomics fphp asimdhp asimdrdm jscvt fcma dcpop asimddp asimdfhm."},"arm-socs23":{"reference":"https://github.com/hrw/arm-socs-table/issues/23","says":"HWCAP of FT-2000/4: fp asimd evtstrm aes pmull sha1 sha2 crc32 cpuid; no atomics."},"arm-socs24":{"reference":"https://github.com/hrw/arm-socs-table/issues/24","says":"HWCAP of D2000: fp asimd evtstrm aes pmull sha1 sha2 crc32 cpuid; no atomics."},"core-to-core103":{"reference":"https://github.com/nviennot/core-to-core-latency/issues/103","says":"Phytium D2000."},"util-linux1409":{"reference":"https://github.com/util-linux/util-linux/pull/1409","says":"Part numbers of the Phytium cores."},"sbc-bench112":{"reference":"https://github.com/ThomasKaiser/sbc-bench/issues/112","says":"Phytium D3000, FTC862."},"spu158":{"reference":"https://github.com/secretflow/spu/issues/158","says":"cpuinfo of Hygon C86 7285: avx2, fma, bmi2."},"deepin350":{"reference":"https://github.com/deepin-community/kernel/pull/350","says":"SM3 and SM4 feature bits of newer Hygon cores."},"anandtech15493":{"reference":"https://www.anandtech.com/show/15493","says":"Hygon Dhyana is derived from AMD Zen 1."},"gcc-c86-4g":{"reference":"gcc-patches, April 2026: x86: support for Hygon c86-4g","says":"The c86-4g cores; their ISA was not read from a machine."},"openblas3295":{"reference":"https://github.com/OpenMathLib/OpenBLAS/issues/3295","says":"cpuinfo of Zhaoxin KX-6000: AVX, F16C, BMI2; no FMA, no AVX2."},"deepin253":{"reference":"https://github.com/deepin-community/kernel/pull/253","says":"SM3 and SM4 (CCS) bit of Zhaoxin CPUs."},"fearless188":{"reference":"https://github.com/linebender/fearless_simd/issues/188","says":"One claim that the KX-7000 does not report CMPXCHG16B."},"box64-2458":{"reference":"https://github.com/ptitSeb/box64/issues/2458","says":"3A6000: pagesize 16384."},"cubesandbox601":{"reference":"https://github.com/TencentCloud/CubeSandbox/issues/601","says":"Kylin V10 SP3 on x86_64: kernel 4.19.90-89.11.v2401.ky10, glibc 2.28."},"daocloud-docs":{"reference":"https://github.com/DaoCloud/DaoCloud-docs: docs/zh/docs/install/commercial/deploy-requirements.md","says":"Systems that were tested: Kylin V10 SP2 on arm64 with kernel 4.19.90-24.4.v2101.ky10; openEuler 22.03 on x86_64 with 5.10.0-60.18.0.50.oe2203."},"kubeasz1325":{"reference":"https://github.com/easzlab/kubeasz/issues/1325","says":"Kylin V10 (Sword) on x86_64, kernel 4.19.90-25.29.v2101.ky10."},"kubeadm-ha118":{"reference":"https://github.com/TimeBye/kubeadm-ha/issues/118","says":"Kylin V10 on x86_64, kernel 4.19.90-24.4.v2101.ky10: the number of SP2."},"dbx6423":{"reference":"https://github.com/t8y2/dbx/issues/6423","says":"Kylin V10 desktop on arm64: kernel 4.4.131-20200710.kylin.desktop-generic, ldd (Ubuntu GLIBC 2.23)."},"bongocat792":{"reference":"https://github.com/ayangweb/BongoCat/issues/792","says":"Kylin V10 SP1 desktop on arm64, FT-2000: ldd (Ubuntu GLIBC 2.31-0kylin9.1k22.0)."},"openxml56":{"reference":"https://github.com/dotnet-campus/DocumentFormat.OpenXml.Extensions/pull/56","says":"ldd (Ubuntu GLIBC 2.31-0kylin9.1k21.6) on x86_64: the packages of Kylin V10 SP1 desktop."},"flclash1533":{"reference":"https://github.com/chen08209/FlClash/issues/1533","says":"Kylin V10 SP1 2403 desktop: ldd (Ubuntu GLIBC 2.31-0kylin9.2k0.2)."},"tugraph477":{"reference":"https://github.com/TuGraph-family/tugraph-db/issues/477","says":"jemalloc refuses the page size in a container on UOS, arm64: its kernel has pages larger than 4 KiB."},"clash-verge6545":{"reference":"https://github.com/clash-verge-rev/clash-verge-rev/issues/6545","says":"deepin V23.9 on x86_64: ldd (Debian GLIBC 2.38-6deepin13+rb1)."},"deepin11317":{"reference":"https://github.com/linuxdeepin/developer-center/issues/11317","says":"deepin V23: glibc 2.38-6deepin12 goes in, with a fix for LoongArch."},"walicode99":{"reference":"https://github.com/fuzhengwei/WaLiCode/issues/99","says":"deepin 25 has glibc 2.38; the architecture is not named."},"oe-defconfig-6.6":{"reference":"https://github.com/openeuler-mirror/kernel: arch/arm64/configs/openeuler_defconfig of the 6.6 series, commit 0088ad14c6c1","says":"CONFIG_ARM64_4K_PAGES=y"},"oe-defconfig-5.10":{"reference":"https://github.com/openeuler-mirror/kernel: arch/arm64/configs/openeuler_defconfig of the 5.10 series, commit 13ab4b7fa6f9","says":"CONFIG_ARM64_64K_PAGES=y"},"dockertoy":{"reference":"https://github.com/bzhaoopenstack/dockertoy: exchange_oe_kernel_on_vm.sh","says":"openEuler with kernel 4.19.90-2107.5.0 on arm64: getconf PAGESIZE is 64 KiB before its kernel is replaced."},"arm-socs116":{"reference":"https://github.com/hrw/arm-socs-table/issues/116","says":"HWCAP of D3000: fp asimd evtstrm aes pmull sha1 sha2 crc32 atomics fphp asimdhp cpuid asimdrdm lrcpc dcpop sha3 sm3 sm4 asimddp sha512."},"arm-socs104":{"reference":"https://github.com/hrw/arm-socs-table/issues/104","says":"HWCAP of E2000Q, both kinds of core: fp asimd evtstrm aes pmull sha1 sha2 crc32 cpuid sha3 sha512; no atomics."},"gcc-loongarch":{"reference":"https://github.com/gcc-mirror/gcc: gcc/config/loongarch/gnu-user.h (GCC 12)","says":"GLIBC_DYNAMIC_LINKER and MUSL_DYNAMIC_LINKER; the latter is /lib64/ld-musl-loongarch-lp64d.so.1, which is not what musl installs."},"musl-makefile":{"reference":"https://git.musl-libc.org/cgit/musl: Makefile","says":"LDSO_PATHNAME = $(syslibdir)/ld-musl-$(ARCH)$(SUBARCH).so.1, and syslibdir is /lib."},"musl-dynlink":{"reference":"https://git.musl-libc.org/cgit/musl: ldso/dynlink.c","says":"libc, libpthread, librt, libm, libdl, libutil and libxnet, whatever follows their dot, are the loader itself: libc.so, libc.musl-x86_64.so.1, even libc.so.6."},"glibc-2.28":{"reference":"https://sourceware.org/git/glibc.git: Versions and shlib-versions of 2.28","says":"Libraries that every installed glibc has."},"auditwheel":{"reference":"https://github.com/pypa/auditwheel: src/auditwheel/policy/manylinux-policy.json","says":"What mainstream distributions of a glibc version have besides: GCC_7.0.0 of libgcc_s from glibc 2.28 on, GCC_4.8.0 from 2.17 on."}},"architectures":{"loong64":{"loaders":[{"libc":"glibc","world":"new","path":{"value":"/lib64/ld-linux-loongarch-lp64d.so.1","confidence":"documented","source":["la-elf-abi","go-link","gcc-loongarch"]}},{"libc":"glibc","world":"old","path":{"value":"/lib64/ld.so.1","confidence":"documented","source":"areweloongyet"}},{"libc":"musl","world":"new","path":{"value":"/lib/ld-musl-loongarch64.so.1","confidence":"documented","source":["musl-makefile","go-link"]}}],"misnamed":[{"libc":"musl","world":"new","path":{"value":"/lib64/ld-musl-loongarch-lp64d.so.1","confidence":"documented","source":"gcc-loongarch"}},{"libc":"musl","world":"new","path":{"value":"/lib64/ld-musl-loongarch.so.1","confidence":"documented","source":"go-link"}}]},"arm64":{"loaders":[{"libc":"glibc","path":{"value":"/lib/ld-linux-aarch64.so.1","confidence":"documented","source":"go-link"}},{"libc":"musl","path":{"value":"/lib/ld-musl-aarch64.so.1","confidence":"documented","source":["musl-makefile","go-link"]}}]},"amd64":{"loaders":[{"libc":"glibc","path":{"value":"/lib64/ld-linux-x86-64.so.2","confidence":"documented","source":"go-link"}},{"libc":"musl","path":{"value":"/lib/ld-musl-x86_64.so.1","confidence":"documented","source":["musl-makefile","go-link"]}}],"page":{"value":4096,"confidence":"documented","source":"x86-page"}}},"libraries":{"glibc":{"value":["libc.so.6","libm.so.6","libpthread.so.0","libdl.so.2","librt.so.1","libresolv.so.2","libutil.so.1","libnss_files.so.2","libnss_dns.so.2","libanl.so.1","libgcc_s.so.1"],"confidence":"documented","source":["glibc-2.28","auditwheel"]},"musl":{"value":["libc.*","libpthread.*","librt.*","libm.*","libdl.*","libutil.*","libxnet.*"],"confidence":"documented","source":"musl-dynlink"}},"os":[{"id":"kylin-v10-sp1","name":{"en":"Kylin V10 SP1 server","zh":"银河麒麟 V10 SP1 服务器版"},"aliases":["麒麟V10SP1","银河麒麟V10SP1","银河麒麟高级服务器操作系统V10SP1","kylin-v10-sp1-server"],"on":{"arm64":{"kernel":{"value":"4.19.90-23.55.v2101","confidence":"reported","source":"rustfs3276","note":{"en":"The release file says \\"V10 (Tercel)\\".","zh":"系统发行文件写作 \\"V10 (Tercel)\\"。"}},"glibc":{"value":null,"confidence":"unknown","source":"jna1588","note":{"en":"2.28 is said of Kylin V10 on arm without its service pack.","zh":"报告称 arm 版麒麟 V10 为 2.28，未注明 SP。"}},"page":{"value":65536,"confidence":"reported","source":"rustfs3276"}}}},{"id":"kylin-v10-sp2","name":{"en":"Kylin V10 SP2 server","zh":"银河麒麟 V10 SP2 服务器版"},"aliases":["麒麟V10SP2","银河麒麟V10SP2","kylin-v10-sp2-server","银河麒麟高级服务器操作系统V10SP2"],"on":{"arm64":{"kernel":{"value":"4.19.90-24.4.v2101.ky10","confidence":"reported","source":"daocloud-docs","note":{"en":"The release file says \\"V10 (Sword)\\".","zh":"系统发行文件写作 \\"V10 (Sword)\\"。"}},"glibc":{"value":null,"confidence":"unknown","source":"none"},"page":{"value":null,"confidence":"unknown","source":"none"}},"amd64":{"kernel":{"value":"4.19.90-24.4.v2101.ky10","confidence":"reported","source":["kubeadm-ha118","kubeasz1325"],"note":{"en":"Updates go up to 4.19.90-25.29.v2101 at least.","zh":"更新至少到 4.19.90-25.29.v2101。"}},"glibc":{"value":null,"confidence":"unknown","source":"none"}}}},{"id":"kylin-v10-sp3","name":{"en":"Kylin V10 SP3 server","zh":"银河麒麟 V10 SP3 服务器版"},"aliases":["麒麟V10SP3","银河麒麟V10SP3","kylin-v10-sp3-server","银河麒麟高级服务器操作系统V10SP3"],"on":{"arm64":{"kernel":{"value":"4.19.90-89.11.v2401.ky10","confidence":"reported","source":"qdrant6512","note":{"en":"An update; 4.19.90-52.x came before it. The release file says \\"V10 (Halberd)\\".","zh":"此为更新后的版本，更早为 4.19.90-52.x。系统发行文件写作 \\"V10 (Halberd)\\"。"}},"glibc":{"value":"2.28","confidence":"reported","source":["jna1588","wand-abi"],"note":{"en":"Said of Kylin V10 on arm without its service pack, and found in the loongarch64 tree of SP3.","zh":"报告针对 arm 版麒麟 V10（未注明 SP）；SP3 的 loongarch64 软件源中亦为此版本。"}},"page":{"value":65536,"confidence":"reported","source":["qdrant6512","qdrant6450"]}},"amd64":{"kernel":{"value":"4.19.90-52.22.v2207.ky10","confidence":"reported","source":["linux-ansible","cubesandbox601"],"note":{"en":"Installed from Kylin-Server-V10-SP3-General-Release-2303-X86_64.iso; later updates are 4.19.90-89.11.v2401.","zh":"安装自 Kylin-Server-V10-SP3-General-Release-2303-X86_64.iso；后续更新为 4.19.90-89.11.v2401。"}},"glibc":{"value":"2.28","confidence":"reported","source":["cubesandbox601","openssh-rpms27","wand-abi"],"note":{"en":"2.28 in the loongarch64 tree of SP3 too.","zh":"SP3 的 loongarch64 软件源中同为 2.28。"}}},"loong64":{"kernel":{"value":"4.19.90-52.22.v2207.a.ky10","confidence":"reported","source":"wand-abi","note":{"en":"Updates go up to 4.19.90-52.66.v2207.a.ky10.","zh":"更新最高到 4.19.90-52.66.v2207.a.ky10。"}},"glibc":{"value":"2.28","confidence":"reported","source":"wand-abi","note":{"en":"glibc-2.28-12.p04.01.a.ky10","zh":"glibc-2.28-12.p04.01.a.ky10"}},"page":{"value":null,"confidence":"unknown","source":"loong-kconfig","note":{"en":"16384 is the default of the upstream kernel; that of the old world is another one.","zh":"上游内核默认为 16384；旧世界的内核并非上游内核。"}},"world":{"value":"old","confidence":"documented","source":["areweloongyet","loongnix-faq","go1.19"]},"interp":{"value":"/lib64/ld.so.1","confidence":"reported","source":"wand-abi"}}}},{"id":"kylin-v10-desktop","name":{"en":"Kylin V10 desktop 10.1","zh":"银河麒麟 V10 桌面版 10.1"},"aliases":["麒麟V10桌面版","银河麒麟桌面操作系统V10","kylin-v10-desktop-10.1"],"on":{"arm64":{"kernel":{"value":"4.4.131-20200710","confidence":"reported","source":"dbx6423"},"glibc":{"value":"2.23","confidence":"reported","source":"dbx6423","note":{"en":"Far older than that of the server editions.","zh":"远低于服务器版。"}},"page":{"value":null,"confidence":"unknown","source":"none"}},"loong64":{"kernel":{"value":"4.19.167-rc5.lnd.1","confidence":"reported","source":"wand-abi","note":{"en":"linux-image-4.19.0-loongson-3","zh":"linux-image-4.19.0-loongson-3"}},"glibc":{"value":"2.28","confidence":"reported","source":"wand-abi","note":{"en":"libc6 2.28-10.kylin.26k1","zh":"libc6 2.28-10.kylin.26k1"}},"page":{"value":null,"confidence":"unknown","source":"loong-kconfig","note":{"en":"16384 is the default of the upstream kernel; that of the old world is another one.","zh":"上游内核默认为 16384；旧世界的内核并非上游内核。"}},"world":{"value":"old","confidence":"documented","source":["areweloongyet","loongnix-faq"]},"interp":{"value":"/lib64/ld.so.1","confidence":"reported","source":"wand-abi"}}}},{"id":"kylin-v10-sp1-desktop","name":{"en":"Kylin V10 SP1 desktop","zh":"银河麒麟 V10 SP1 桌面版"},"aliases":["麒麟V10SP1桌面版","银河麒麟桌面操作系统V10SP1","kylin-v10-desktop-sp1","银河麒麟桌面版V10SP1"],"on":{"arm64":{"kernel":{"value":null,"confidence":"unknown","source":"none"},"glibc":{"value":"2.31","confidence":"reported","source":"bongocat792"},"page":{"value":null,"confidence":"unknown","source":"none"}},"amd64":{"kernel":{"value":null,"confidence":"unknown","source":"none"},"glibc":{"value":"2.31","confidence":"reported","source":["openxml56","flclash1533"],"note":{"en":"The packages bear Kylin’s number; the first report does not name the system, the second not the architecture.","zh":"软件包带有麒麟的版本号；前一份报告未写明系统，后一份未写明架构。"}}},"loong64":{"kernel":{"value":"5.4.18-55-generic","confidence":"reported","source":"go68867"},"glibc":{"value":null,"confidence":"unknown","source":"none"},"page":{"value":null,"confidence":"unknown","source":"loong-kconfig","note":{"en":"16384 is the default of the upstream kernel; that of the old world is another one.","zh":"上游内核默认为 16384；旧世界的内核并非上游内核。"}},"world":{"value":"old","confidence":"documented","source":["areweloongyet","go68867"]}}}},{"id":"kylin-v11","name":{"en":"Kylin V11","zh":"银河麒麟 V11"},"aliases":["麒麟V11","银河麒麟V11","kylin-v11-server","银河麒麟高级服务器操作系统V11"],"on":{"loong64":{"kernel":{"value":null,"confidence":"unknown","source":"none"},"glibc":{"value":null,"confidence":"unknown","source":"none"},"page":{"value":null,"confidence":"unknown","source":"none"},"world":{"value":"new","confidence":"documented","source":"areweloongyet"}}}},{"id":"uos-20","name":{"en":"UOS 20","zh":"统信 UOS 20"},"aliases":["统信UOS20","统信V20","uos-v20","uos-20-1070","uniontech-os-20","uos20","统信20"],"on":{"arm64":{"kernel":{"value":null,"confidence":"unknown","source":"wand-abi","note":{"en":"4.19 and 5.10 are both shipped.","zh":"同时提供 4.19 与 5.10。"}},"glibc":{"value":null,"confidence":"unknown","source":"navop48","note":{"en":"Older than 2.29: GLIBC_2.29 is missing on desktop 1070.","zh":"低于 2.29：桌面版 1070 缺少 GLIBC_2.29。"}},"page":{"value":null,"confidence":"unknown","source":"tugraph477","note":{"en":"Larger than 4096 on one machine.","zh":"有一台机器上大于 4096。"}}},"amd64":{"kernel":{"value":null,"confidence":"unknown","source":"none"},"glibc":{"value":"2.28","confidence":"reported","source":"dbx2938"}},"loong64":{"kernel":{"value":"4.19.0-loongson-3-desktop","confidence":"reported","source":"syncthing8675"},"glibc":{"value":null,"confidence":"unknown","source":"areweloongyet","note":{"en":"2.28 is the glibc of the old world; no first-hand report from UOS 20.","zh":"旧世界的 glibc 为 2.28；没有来自 UOS 20 的一手报告。"}},"page":{"value":null,"confidence":"unknown","source":"loong-kconfig","note":{"en":"16384 is the default of the upstream kernel; that of the old world is another one.","zh":"上游内核默认为 16384；旧世界的内核并非上游内核。"}},"world":{"value":"old","confidence":"documented","source":["areweloongyet","loongnix-faq","syncthing8675","electron-loong64-8"]}}}},{"id":"uos-25","name":{"en":"UOS 25","zh":"统信 UOS 25"},"aliases":["统信UOS25","统信V25","uos-v25","uniontech-os-25","uos25","统信25"],"on":{"loong64":{"kernel":{"value":null,"confidence":"unknown","source":"none"},"glibc":{"value":null,"confidence":"unknown","source":"none"},"page":{"value":null,"confidence":"unknown","source":"none"},"world":{"value":"new","confidence":"documented","source":"areweloongyet"},"interp":{"value":"/lib64/ld-linux-loongarch-lp64d.so.1","confidence":"reported","source":"flutter-loong64"}}}},{"id":"deepin-23","name":{"en":"deepin 23","zh":"深度 deepin 23"},"aliases":["深度23","深度操作系统23","deepin23"],"on":{"amd64":{"kernel":{"value":"6.6","confidence":"reported","source":"deepin-kernel"},"glibc":{"value":"2.38","confidence":"reported","source":["clash-verge6545","deepin11317"]}},"arm64":{"kernel":{"value":"6.6","confidence":"reported","source":"deepin-kernel"},"glibc":{"value":"2.38","confidence":"reported","source":"deepin11317","note":{"en":"The package of the release; the architecture is not named.","zh":"该版本的软件包；未注明架构。"}},"page":{"value":null,"confidence":"unknown","source":"none"}},"loong64":{"kernel":{"value":"6.6","confidence":"reported","source":"deepin-kernel"},"glibc":{"value":"2.38","confidence":"reported","source":"deepin11317"},"page":{"value":null,"confidence":"unknown","source":"none"},"world":{"value":"new","confidence":"reported","source":["deepin-kernel","wand"],"note":{"en":"Its loong64 archive has upstream-derived Go 1.22.","zh":"其 loong64 软件源带有源自上游的 Go 1.22。"}}}}},{"id":"deepin-25","name":{"en":"deepin 25","zh":"深度 deepin 25"},"aliases":["深度25","深度操作系统25","deepin25"],"on":{"loong64":{"kernel":{"value":null,"confidence":"unknown","source":"none"},"glibc":{"value":null,"confidence":"unknown","source":"walicode99","note":{"en":"2.38 is said of deepin 25 without its architecture.","zh":"报告称 deepin 25 为 2.38，未注明架构。"}},"page":{"value":null,"confidence":"unknown","source":"none"},"world":{"value":"new","confidence":"reported","source":"flutter-loong64"},"interp":{"value":"/lib64/ld-linux-loongarch-lp64d.so.1","confidence":"reported","source":"flutter-loong64"}}}},{"id":"openeuler-20.03","name":{"en":"openEuler 20.03 LTS","zh":"openEuler 20.03 LTS"},"aliases":["欧拉20.03","openeuler-20.03-lts"],"on":{"amd64":{"kernel":{"value":null,"confidence":"unknown","source":"none"},"glibc":{"value":null,"confidence":"unknown","source":"none"}},"arm64":{"kernel":{"value":null,"confidence":"unknown","source":"dockertoy","note":{"en":"4.19.90 by its series.","zh":"该系列应为 4.19.90。"}},"glibc":{"value":null,"confidence":"unknown","source":"none"},"page":{"value":65536,"confidence":"reported","source":"dockertoy","note":{"en":"Kernel 4.19.90-2107.5.0; the release is not named.","zh":"内核为 4.19.90-2107.5.0；未写明发行版版本。"}}}}},{"id":"openeuler-22.03","name":{"en":"openEuler 22.03 LTS","zh":"openEuler 22.03 LTS"},"aliases":["欧拉22.03","openeuler-22.03-lts"],"on":{"amd64":{"kernel":{"value":"5.10.0-60","confidence":"reported","source":["wand-abi","daocloud-docs"]},"glibc":{"value":"2.34","confidence":"reported","source":"wand-abi"}},"arm64":{"kernel":{"value":"5.10.0-60","confidence":"reported","source":"wand-abi"},"glibc":{"value":"2.34","confidence":"reported","source":"wand-abi"},"page":{"value":null,"confidence":"unknown","source":"oe-defconfig-5.10","note":{"en":"One state of the 5.10 series says 64 KiB, the 6.6 series says 4 KiB: read it on the machine.","zh":"5.10 系列的某一提交为 64 KiB，6.6 系列为 4 KiB：请在机器上读取。"}}},"loong64":{"kernel":{"value":"5.10.0-60.116.0.143","confidence":"reported","source":"wand-abi","note":{"en":"Numbered below 5.19, with the user interface of 5.19: the world decides, not the number. SP1 to SP4 have no loongarch64 tree.","zh":"版本号低于 5.19，但用户态接口与 5.19 一致：应看新旧世界，而非版本号。SP1 至 SP4 没有 loongarch64 软件源。"}},"glibc":{"value":"2.34","confidence":"reported","source":"wand-abi","note":{"en":"glibc-2.34-122.oe2203","zh":"glibc-2.34-122.oe2203"}},"page":{"value":null,"confidence":"unknown","source":"none"},"world":{"value":"new","confidence":"documented","source":"loongnix-faq"},"interp":{"value":"/lib64/ld-linux-loongarch-lp64d.so.1","confidence":"reported","source":"wand-abi"}}}},{"id":"openeuler-24.03","name":{"en":"openEuler 24.03 LTS","zh":"openEuler 24.03 LTS"},"aliases":["欧拉24.03","openeuler-24.03-lts","openeuler-24.03-lts-sp1","openeuler-24.03-lts-sp2","openeuler-24.03-lts-sp3","openeuler-24.03-lts-sp4"],"on":{"amd64":{"kernel":{"value":"6.6","confidence":"reported","source":"wand-abi"},"glibc":{"value":"2.38","confidence":"reported","source":"wand-abi"}},"arm64":{"kernel":{"value":"6.6","confidence":"reported","source":"wand-abi"},"glibc":{"value":"2.38","confidence":"reported","source":"wand-abi"},"page":{"value":4096,"confidence":"documented","source":"oe-defconfig-6.6","note":{"en":"The default configuration of its kernel series.","zh":"其内核系列的默认配置。"}}},"loong64":{"kernel":{"value":"6.6.0-72","confidence":"reported","source":"wand-abi","note":{"en":"SP1; SP4 has 6.6.0-159. 24.03 before SP1 has no loongarch64 tree.","zh":"此为 SP1；SP4 为 6.6.0-159。SP1 之前的 24.03 没有 loongarch64 软件源。"}},"glibc":{"value":"2.38","confidence":"reported","source":"wand-abi","note":{"en":"glibc-2.38-47.oe2403sp1","zh":"glibc-2.38-47.oe2403sp1"}},"page":{"value":null,"confidence":"unknown","source":"none"},"world":{"value":"new","confidence":"reported","source":"wand-abi","note":{"en":"By its loader and kernel; no first-hand report of upstream Go.","zh":"依据其加载器与内核判断；没有上游 Go 的一手运行报告。"}},"interp":{"value":"/lib64/ld-linux-loongarch-lp64d.so.1","confidence":"reported","source":"wand-abi"}}}},{"id":"anolis-8.8","name":{"en":"Anolis OS 8.8","zh":"龙蜥 Anolis OS 8.8"},"aliases":["龙蜥","龙蜥8.8","anolis","anolisos-8.8"],"on":{"arm64":{"kernel":{"value":"4.18.0-477.27.1.0.1.an8","confidence":"reported","source":"proxysql4863"},"glibc":{"value":null,"confidence":"unknown","source":"none"},"page":{"value":65536,"confidence":"reported","source":"proxysql4863"}}}},{"id":"nfschina-nfs4","name":{"en":"NFS China server (kernel nfs4)","zh":"中科方德服务器版（nfs4 内核）"},"aliases":["方德","中科方德","nfschina"],"on":{"amd64":{"kernel":{"value":"4.19.113-18.133.nfs4.sm12","confidence":"reported","source":"r-nacos204"},"glibc":{"value":null,"confidence":"unknown","source":"r-nacos204","note":{"en":"Older than 2.29.","zh":"低于 2.29。"}}}}},{"id":"loongnix-20","name":{"en":"Loongnix 20 and server 8.4","zh":"龙芯 Loongnix 20 / 服务器版 8.4"},"aliases":["loongnix-server-8.4","龙芯loongnix20"],"on":{"loong64":{"kernel":{"value":"4.19","confidence":"reported","source":["areweloongyet","loongnix-faq"]},"glibc":{"value":"2.28","confidence":"reported","source":"areweloongyet"},"page":{"value":null,"confidence":"unknown","source":"loong-kconfig","note":{"en":"16384 is the default of the upstream kernel; that of the old world is another one.","zh":"上游内核默认为 16384；旧世界的内核并非上游内核。"}},"world":{"value":"old","confidence":"documented","source":["areweloongyet","loongnix-faq"]}}}},{"id":"loongnix-25","name":{"en":"Loongnix 25","zh":"龙芯 Loongnix 25"},"aliases":["龙芯loongnix25"],"on":{"loong64":{"kernel":{"value":null,"confidence":"unknown","source":"none"},"glibc":{"value":null,"confidence":"unknown","source":"none"},"page":{"value":null,"confidence":"unknown","source":"none"},"world":{"value":"new","confidence":"documented","source":"areweloongyet","note":{"en":"Its own Go is 1.26.0.","zh":"系统自带 Go 1.26.0。"}}}}},{"id":"debian-13","name":{"en":"Debian 13","zh":"Debian 13"},"aliases":["trixie","debian"],"on":{"loong64":{"kernel":{"value":null,"confidence":"unknown","source":"none"},"glibc":{"value":"2.41","confidence":"measured","source":"debian-cross","note":{"en":"The cross package; the state of the port was not checked.","zh":"取自交叉编译软件包；未核实该移植本身的状态。"}},"page":{"value":null,"confidence":"unknown","source":"none"},"world":{"value":"new","confidence":"documented","source":"areweloongyet"}}}}],"cpu":[{"id":"loongson-3a5000","goarch":"loong64","name":{"en":"Loongson 3A5000, 3C5000 (LA464)","zh":"龙芯 3A5000 / 3C5000（LA464）"},"aliases":["龙芯3A5000","龙芯3C5000","3a5000","3c5000","la464","loongson-3c5000"],"page":{"value":16384,"confidence":"documented","source":"loong-kconfig","note":{"en":"Default of the LoongArch kernel; 4 KiB and 64 KiB can be configured.","zh":"LoongArch 内核的默认值；也可配置为 4 KiB 或 64 KiB。"}},"qemuCpu":{"value":"la464","confidence":"measured","source":"qemu72"},"qemuLacks":["lamcas"],"features":{"lsx":{"value":true,"confidence":"documented","source":"areweloongyet-upstream"},"lasx":{"value":true,"confidence":"documented","source":"areweloongyet-upstream"},"lamcas":{"value":null,"confidence":"unknown","source":"none","note":{"en":"Go looks for it when it starts.","zh":"Go 在启动时检测。"}}}},{"id":"loongson-3a6000","goarch":"loong64","name":{"en":"Loongson 3A6000 (LA664)","zh":"龙芯 3A6000（LA664）"},"aliases":["龙芯3A6000","3a6000","la664","3c6000","龙芯3C6000","loongson-3c6000"],"page":{"value":16384,"confidence":"reported","source":["box64-2458","loong-kconfig"]},"qemuCpu":{"value":"la464","confidence":"measured","source":"qemu72","note":{"en":"QEMU has no LA664; what it has beyond LA464 Go detects when it starts.","zh":"QEMU 没有 LA664 型号；LA664 比 LA464 多出的特性由 Go 在启动时检测。"}},"qemuLacks":["lam_bh","lamcas","scq"],"features":{"lsx":{"value":true,"confidence":"documented","source":"areweloongyet-upstream"},"lasx":{"value":true,"confidence":"documented","source":"areweloongyet-upstream"},"lam_bh":{"value":true,"confidence":"documented","source":"go-cpu"},"lamcas":{"value":true,"confidence":"documented","source":"go-cpu"},"scq":{"value":true,"confidence":"documented","source":"go-cpu"}}},{"id":"kunpeng-920","goarch":"arm64","name":{"en":"Kunpeng 920 (TaiShan v110)","zh":"鲲鹏 920（TaiShan v110）"},"aliases":["鲲鹏","鲲鹏920","kunpeng","taishan-v110","华为鲲鹏920","hisilicon-kunpeng-920","kp920"],"goLevel":{"value":"v8.1,crypto","confidence":"reported","source":"arm-socs86","note":{"en":"ARMv8.2 by name, and its HWCAP has dcpop and fphp; v8.2 as GOARM64 is not proven.","zh":"名义上为 ARMv8.2，HWCAP 含 dcpop 与 fphp；GOARM64=v8.2 未经证实。"}},"qemuCpu":{"value":"neoverse-n1","confidence":"measured","source":"qemu72"},"qemuLacks":["jscvt","fcma","asimdfhm"],"features":{"lse":{"value":true,"confidence":"reported","source":"arm-socs86"},"aes":{"value":true,"confidence":"reported","source":"arm-socs86"},"sha2":{"value":true,"confidence":"reported","source":"arm-socs86"},"sm3":{"value":false,"confidence":"reported","source":"arm-socs86"},"sm4":{"value":false,"confidence":"reported","source":"arm-socs86"},"crc32":{"value":true,"confidence":"reported","source":"arm-socs86"}}},{"id":"phytium-ft2000plus","goarch":"arm64","name":{"en":"Phytium FT-2000+/64 (FTC662)","zh":"飞腾 FT-2000+/64（FTC662）"},"aliases":["飞腾FT-2000+","飞腾FT-2000+/64","ft-2000+","ft-2000+/64","ft-2000plus","ft-2000plus-64","飞腾2000+","ft2000plus"],"goLevel":{"value":null,"confidence":"unknown","source":"util-linux1409","note":{"en":"ARMv8.0 by its family; no HWCAP was read from this part.","zh":"按所属系列应为 ARMv8.0；未读到该型号的 HWCAP。"}},"qemuCpu":{"value":"cortex-a57","confidence":"measured","source":"qemu72"},"features":{"lse":{"value":null,"confidence":"unknown","source":"util-linux1409","note":{"en":"Absent in its family.","zh":"同系列没有此特性。"}}}},{"id":"phytium-ft2000-4","goarch":"arm64","name":{"en":"Phytium FT-2000/4 (FTC663)","zh":"飞腾 FT-2000/4（FTC663）"},"aliases":["飞腾FT-2000/4","ft-2000-4","ft-2000/4"],"goLevel":{"value":"v8.0,crypto","confidence":"reported","source":"arm-socs23"},"qemuCpu":{"value":"cortex-a57","confidence":"measured","source":"qemu72"},"features":{"lse":{"value":false,"confidence":"reported","source":"arm-socs23"},"aes":{"value":true,"confidence":"reported","source":"arm-socs23"},"crc32":{"value":true,"confidence":"reported","source":"arm-socs23"},"sha2":{"value":true,"confidence":"reported","source":"arm-socs23"}}},{"id":"phytium-d2000","goarch":"arm64","name":{"en":"Phytium D2000 (FTC663)","zh":"飞腾 D2000（FTC663）"},"aliases":["飞腾D2000","d2000"],"goLevel":{"value":"v8.0,crypto","confidence":"reported","source":["arm-socs24","core-to-core103"]},"qemuCpu":{"value":"cortex-a57","confidence":"measured","source":"qemu72"},"features":{"lse":{"value":false,"confidence":"reported","source":"arm-socs24"},"aes":{"value":true,"confidence":"reported","source":"arm-socs24"},"sha2":{"value":true,"confidence":"reported","source":"arm-socs24"},"crc32":{"value":true,"confidence":"reported","source":"arm-socs24"}}},{"id":"phytium-e2000q","goarch":"arm64","name":{"en":"Phytium E2000Q (FTC664, FTC310)","zh":"飞腾 E2000Q（FTC664、FTC310）"},"aliases":["飞腾E2000","飞腾E2000Q","飞腾腾珑E2000","e2000","e2000q"],"goLevel":{"value":"v8.0,crypto","confidence":"reported","source":"arm-socs104"},"qemuCpu":{"value":"cortex-a57","confidence":"measured","source":"qemu72"},"features":{"lse":{"value":false,"confidence":"reported","source":"arm-socs104"},"aes":{"value":true,"confidence":"reported","source":"arm-socs104"},"sha2":{"value":true,"confidence":"reported","source":"arm-socs104"},"crc32":{"value":true,"confidence":"reported","source":"arm-socs104"}}},{"id":"phytium-s2500","goarch":"arm64","name":{"en":"Phytium S2500 (FTC663)","zh":"飞腾 S2500（FTC663）"},"aliases":["飞腾S2500","飞腾腾云S2500","s2500"],"goLevel":{"value":null,"confidence":"unknown","source":"util-linux1409","note":{"en":"ARMv8.0 by its core; no HWCAP was read from this part.","zh":"按其核心应为 ARMv8.0；未读到该型号的 HWCAP。"}},"qemuCpu":{"value":"cortex-a57","confidence":"measured","source":"qemu72"},"features":{"lse":{"value":null,"confidence":"unknown","source":"util-linux1409","note":{"en":"Absent in its core, FTC663, elsewhere.","zh":"采用相同 FTC663 核心的其他型号没有此特性。"}}}},{"id":"phytium-s5000","goarch":"arm64","name":{"en":"Phytium S5000 (FTC862)","zh":"飞腾 S5000（FTC862）"},"aliases":["飞腾S5000","飞腾腾云S5000","飞腾S5000C","s5000","s5000c"],"goLevel":{"value":null,"confidence":"unknown","source":["arm-socs116","sbc-bench112"],"note":{"en":"v8.1 by its core, as read of the D3000; no HWCAP was read from this part.","zh":"按其核心应为 v8.1（据 D3000 读到的 HWCAP）；未读到该型号本身的 HWCAP。"}},"qemuCpu":{"value":"cortex-a57","confidence":"measured","source":"qemu72","note":{"en":"The lowest of the family, since its level is not known.","zh":"级别未知，取该系列的最低型号。"}},"features":{"lse":{"value":null,"confidence":"unknown","source":"arm-socs116","note":{"en":"Present in its core, FTC862, elsewhere.","zh":"采用相同 FTC862 核心的其他型号具有此特性。"}}}},{"id":"phytium-d3000","goarch":"arm64","name":{"en":"Phytium D3000 (FTC862)","zh":"飞腾 D3000（FTC862）"},"aliases":["飞腾D3000","d3000"],"goLevel":{"value":"v8.1,crypto","confidence":"reported","source":"arm-socs116","note":{"en":"ARMv8.2 by its core; v8.2 as GOARM64 is not proven.","zh":"按其核心为 ARMv8.2；GOARM64=v8.2 未经证实。"}},"qemuCpu":{"value":"neoverse-n1","confidence":"measured","source":"qemu72"},"qemuLacks":["sm3","sm4"],"features":{"lse":{"value":true,"confidence":"reported","source":"arm-socs116"},"aes":{"value":true,"confidence":"reported","source":"arm-socs116"},"sha2":{"value":true,"confidence":"reported","source":"arm-socs116"},"sm3":{"value":true,"confidence":"reported","source":"arm-socs116"},"sm4":{"value":true,"confidence":"reported","source":"arm-socs116"},"crc32":{"value":true,"confidence":"reported","source":"arm-socs116"}}},{"id":"hygon-c86","goarch":"amd64","name":{"en":"Hygon C86 7285 (Dhyana)","zh":"海光 C86 7285（Dhyana）"},"aliases":["海光C86","海光7285","海光C86-7285","hygon-c86-7285","dhyana"],"goLevel":{"value":"v3","confidence":"reported","source":"spu158"},"qemuCpu":{"value":"Dhyana","confidence":"measured","source":"qemu72","note":{"en":"Runs GOAMD64=v3 there.","zh":"在其上可运行 GOAMD64=v3。"}},"qemuLacks":["aes","sha_ni"],"features":{"avx2":{"value":true,"confidence":"reported","source":"spu158"},"fma":{"value":true,"confidence":"reported","source":"spu158"},"bmi2":{"value":true,"confidence":"reported","source":"spu158"},"aes":{"value":true,"confidence":"reported","source":"spu158"},"sha_ni":{"value":true,"confidence":"reported","source":"spu158"},"sm":{"value":"SM2, SM3 and SM4 in CSV/CCP; newer cores have SM3 and SM4 feature bits","confidence":"reported","source":["deepin350","anandtech15493"]},"f16c":{"value":true,"confidence":"reported","source":"spu158"},"cx16":{"value":true,"confidence":"reported","source":"spu158"}}},{"id":"hygon-c86-4g","goarch":"amd64","name":{"en":"Hygon C86-4G (m4, m6, m7)","zh":"海光 C86-4G（m4、m6、m7）"},"aliases":["海光C86-4G","海光4号","c86-4g"],"goLevel":{"value":null,"confidence":"unknown","source":"gcc-c86-4g","note":{"en":"v3 or higher by its compiler support; not read from a machine.","zh":"按编译器支持应不低于 v3；未在实机上读到。"}},"qemuCpu":{"value":"Dhyana","confidence":"measured","source":"qemu72","note":{"en":"The older Hygon core.","zh":"较早的海光核心。"}},"features":{}},{"id":"zhaoxin-kx-6000","goarch":"amd64","name":{"en":"Zhaoxin KX-6000 (LuJiaZui)","zh":"兆芯 KX-6000（陆家嘴）"},"aliases":["兆芯KX-6000","兆芯KX-U6780A","kx-6000","kx-u6780a"],"goLevel":{"value":"v2","confidence":"reported","source":"openblas3295"},"qemuCpu":{"value":"IvyBridge","confidence":"measured","source":"qemu72","note":{"en":"AVX without AVX2 and FMA, as on this CPU; refuses GOAMD64=v3 as this CPU does.","zh":"与此 CPU 一样有 AVX 而无 AVX2 与 FMA；同样拒绝运行 GOAMD64=v3。"}},"qemuLacks":["bmi2"],"features":{"avx":{"value":true,"confidence":"reported","source":"openblas3295"},"avx2":{"value":false,"confidence":"reported","source":"openblas3295"},"fma":{"value":false,"confidence":"reported","source":"openblas3295"},"f16c":{"value":true,"confidence":"reported","source":"openblas3295"},"bmi2":{"value":true,"confidence":"reported","source":"openblas3295"},"cx16":{"value":true,"confidence":"reported","source":"openblas3295"},"aes":{"value":true,"confidence":"reported","source":"openblas3295"},"sm":{"value":"CCS: SM3 and SM4 through GMI","confidence":"reported","source":"deepin253"}}},{"id":"zhaoxin-kx-7000","goarch":"amd64","name":{"en":"Zhaoxin KX-7000 (ShiJiDaDao)","zh":"兆芯 KX-7000（世纪大道）"},"aliases":["兆芯KX-7000","kx-7000"],"goLevel":{"value":null,"confidence":"unknown","source":"fearless188","note":{"en":"One weak claim that the CMPXCHG16B bit is missing, which would rule out even v2.","zh":"有一处未经证实的说法称其缺少 CMPXCHG16B 标志，若属实则连 v2 也不满足。"}},"qemuCpu":{"value":"IvyBridge","confidence":"measured","source":"qemu72","note":{"en":"The older Zhaoxin core.","zh":"较早的兆芯核心。"}},"features":{"cx16":{"value":null,"confidence":"unknown","source":"fearless188","note":{"en":"One weak claim that it is missing.","zh":"有一处未经证实的说法称其缺失。"}}}}],"families":{"os":[{"names":["麒麟V10","银河麒麟V10","kylin-v10"],"of":["kylin-v10-sp1","kylin-v10-sp2","kylin-v10-sp3","kylin-v10-desktop","kylin-v10-sp1-desktop"]},{"names":["银河麒麟高级服务器操作系统V10","麒麟V10服务器版","kylin-v10-server"],"of":["kylin-v10-sp1","kylin-v10-sp2","kylin-v10-sp3"]},{"names":["麒麟","银河麒麟","kylin","kylinos"],"of":["kylin-v10-sp1","kylin-v10-sp2","kylin-v10-sp3","kylin-v10-desktop","kylin-v10-sp1-desktop","kylin-v11"]},{"names":["统信","统信UOS","uos","uniontech","uniontech-os"],"of":["uos-20","uos-25"]},{"names":["欧拉","openeuler"],"of":["openeuler-20.03","openeuler-22.03","openeuler-24.03"]},{"names":["深度","deepin"],"of":["deepin-23","deepin-25"]},{"names":["loongnix","龙芯loongnix"],"of":["loongnix-20","loongnix-25"]}],"cpu":[{"names":["龙芯","loongson"],"of":["loongson-3a5000","loongson-3a6000"]},{"names":["飞腾","phytium"],"of":["phytium-ft2000plus","phytium-ft2000-4","phytium-d2000","phytium-s2500","phytium-s5000","phytium-d3000","phytium-e2000q"]},{"names":["飞腾FT-2000","ft-2000"],"of":["phytium-ft2000plus","phytium-ft2000-4"]},{"names":["海光","hygon"],"of":["hygon-c86","hygon-c86-4g"]},{"names":["兆芯","zhaoxin","开先"],"of":["zhaoxin-kx-6000","zhaoxin-kx-7000"]}]},"defaults":["openeuler-24.03/loongson-3a6000","openeuler-22.03/loongson-3a5000","uos-25/loongson-3a6000","kylin-v11/loongson-3a6000","kylin-v10-sp3/kunpeng-920","kylin-v10-sp3/phytium-ft2000plus","kylin-v10-sp1/kunpeng-920","openeuler-24.03/kunpeng-920","kylin-v10-sp3/hygon-c86","openeuler-24.03/hygon-c86","kylin-v10-sp3/zhaoxin-kx-6000","openeuler-22.03/zhaoxin-kx-6000"],"unsupported":[{"id":"sw-64","name":{"en":"Sunway SW64","zh":"申威 SW64"},"aliases":["sw64","sunway","申威","sw_64","shenwei"],"reason":{"en":"upstream Go has no sw64 port; a vendor\'s own Go is needed, which xinchuang-go cannot check","zh":"上游 Go 没有 sw64 移植；需要厂商自己的 Go，xinchuang-go 无法校验"},"source":"go-dist-list"},{"id":"mips64-loongson","name":{"en":"Loongson 3A4000 and older (MIPS)","zh":"龙芯 3A4000 及更早（MIPS）"},"aliases":["loongson-3a4000","龙芯3A4000","3a4000","mips64el","mips64le"],"reason":{"en":"it is a MIPS CPU, not LoongArch; xinchuang-go covers loong64, arm64 and amd64","zh":"它是 MIPS 而非 LoongArch 架构；xinchuang-go 只覆盖 loong64、arm64 与 amd64"},"source":"areweloongyet"}]}');
;// CONCATENATED MODULE: ./build/src/platform/registry.js


/** Held to its schema by a test, so that no start of an action pays for it. */
const registry_registry = registry_namespaceObject;
/** Every operating system on every CPU of its architectures, in the order of the registry. */
function allPlatforms() {
    platforms ??= model_GOARCHES.flatMap(goarch => registry_registry.os
        .filter(os => os.on[goarch] !== undefined)
        .flatMap(os => registry_registry.cpu.filter(cpu => cpu.goarch === goarch).map(cpu => combine(os, cpu))));
    return platforms;
}
let platforms;
/**
 * What is judged when the user chooses nothing: at most a dozen, one for each common pair of system and CPU, all of
 * them reachable by upstream Go.
 */
function registry_defaultPlatforms() {
    return registry_registry.defaults.map(id => {
        const platform = allPlatforms().find(p => p.id === id);
        if (platform === undefined)
            throw new Error(`registry.json: default ${id} is not a platform`);
        return platform;
    });
}
function combine(os, cpu) {
    const common = {
        id: `${os.id}/${cpu.id}`,
        name: { en: `${os.name.en} · ${cpu.name.en}`, zh: `${os.name.zh} · ${cpu.name.zh}` },
        goarch: cpu.goarch,
        os: { id: os.id, name: os.name },
        cpu: {
            id: cpu.id,
            name: cpu.name,
            features: Object.fromEntries(Object.entries(cpu.features).map(([name, fact]) => [name, cited(fact)])),
        },
        ...(cpu.qemuCpu.value !== null && { qemuCpu: cpu.qemuCpu.value }),
        ...(cpu.qemuLacks !== undefined && { qemuLacks: cpu.qemuLacks }),
    };
    if (cpu.goarch === 'loong64') {
        const on = present(os.on.loong64, os);
        // A distribution seldom says its page size; then the CPU's kernels do, which are those of the new world.
        const page = on.page.value === null && on.world.value === 'new' ? cpu.page : on.page;
        return {
            ...common,
            kernel: cited(on.kernel),
            glibc: cited(on.glibc),
            page: cited(page),
            world: cited(on.world),
            interp: on.interp === undefined ? loaderOf('loong64', 'glibc', on.world.value) : cited(on.interp),
        };
    }
    const goLevel = cited(cpu.goLevel);
    if (cpu.goarch === 'arm64') {
        const on = present(os.on.arm64, os);
        return {
            ...common,
            kernel: cited(on.kernel),
            glibc: cited(on.glibc),
            page: cited(on.page),
            interp: loaderOf('arm64'),
            goLevel,
        };
    }
    const on = present(os.on.amd64, os);
    return {
        ...common,
        kernel: cited(on.kernel),
        glibc: cited(on.glibc),
        page: pageOfAmd64(),
        interp: loaderOf('amd64'),
        goLevel,
    };
}
/** Every loader path that files of an architecture are known to ask for. */
function loadersOf(goarch) {
    const { loaders, misnamed } = { misnamed: [], ...registry_registry.architectures[goarch] };
    return [
        ...loaders.map(one => plainLoader(one)),
        ...misnamed.map(one => ({ ...plainLoader(one), misnamed: true })),
    ];
}
/** Where the loader of a libc is, which the psABI and the libc itself fix for an architecture and, on loong64, its world. */
function loaderOf(goarch, libc = 'glibc', world = null) {
    const { loaders } = registry_registry.architectures[goarch];
    const here = loaders.filter(one => one.libc === libc && (world === null || one.world === undefined || one.world === world));
    const [only] = here;
    if (only !== undefined && here.length === 1)
        return cited(only.path);
    return only === undefined
        ? unknown({ en: `no ${libc} of this world is known`, zh: `没有该世界的 ${libc} 的资料` })
        : unknown({ en: 'depends on the world, which is not known', zh: '取决于新旧世界，而其未知' });
}
/** Whether a system with this libc has a library by its soname. */
function hasLibrary(goarch, libc, soname) {
    const loaders = loadersOf(goarch).filter(one => one.libc === libc);
    if (loaders.some(({ path }) => path.slice(path.lastIndexOf('/') + 1) === soname))
        return true;
    const names = registry_registry.libraries[libc].value ?? [];
    return names.some(name => name.endsWith('*') ? soname.startsWith(name.slice(0, -1)) && !soname.includes('/') : soname === name);
}
function plainLoader({ libc, world, path }) {
    return { libc, path: path.value ?? '', ...(world !== undefined && { world }) };
}
function pageOfAmd64() {
    return cited(registry_registry.architectures.amd64.page);
}
function unknown(note) {
    const { reference } = sourceOf('none');
    return { value: null, confidence: 'unknown', source: reference, ...(note !== undefined && { note }) };
}
/** Source keys become what a reader can look up. */
function cited(fact) {
    const keys = typeof fact.source === 'string' ? [fact.source] : fact.source;
    const source = keys.map(key => sourceOf(key).reference).join(' · ');
    return { ...fact, source };
}
function sourceOf(key) {
    const found = registry_registry.sources[key];
    if (found === undefined)
        throw new Error(`registry.json: no source "${key}"`);
    return found;
}
function present(on, os) {
    if (on === undefined)
        throw new Error(`registry.json: ${os.id} is not on this architecture`);
    return on;
}

;// CONCATENATED MODULE: ./build/src/platform/markdown.js


/** docs/platforms.md: every system, every CPU, every value with how well it is known and from where. */
function renderPlatformsMarkdown(language) {
    const say = (word) => WORDS[word][language];
    return `${[
        `# ${say('title')}`,
        '',
        say('intro'),
        '',
        say('marks'),
        '',
        ...GOARCHES.flatMap(goarch => architecture(goarch, language)),
        ...libraries(language),
        ...families(language),
        `## ${say('defaults')}`,
        '',
        ...defaultPlatforms().map(p => `- \`${p.id}\` ${p.name[language]}`),
        '',
        `## ${say('unsupported')}`,
        '',
        ...registry.unsupported.map(one => `- \`${one.id}\` ${say('is').replace('{name}', one.name[language]).replace('{reason}', one.reason[language])}`),
        '',
        `## ${say('sources')}`,
        '',
        ...table([say('key'), say('where'), say('says')], Object.entries(registry.sources).map(([key, { reference, says }]) => [key, linked(reference), says])),
    ].join('\n')}\n`;
}
const WORDS = {
    title: { en: 'Platforms', zh: '平台' },
    intro: {
        en: 'Generated from `src/platform/registry.json`. A platform is an operating system and a CPU of one architecture, written `os/cpu`: `kylin-v10-sp3/kunpeng-920`. Any system below goes with any CPU of the same architecture. What stands in backquotes is what you write in `platforms:`; the other names are understood too. `xinchuang-go platforms <name>` prints the same for one platform.',
        zh: '由 `src/platform/registry.json` 生成。平台由同一架构的操作系统和 CPU 组成，写作 `os/cpu`：`kylin-v10-sp3/kunpeng-920`。下列任一系统可与同一架构的任一 CPU 组合。反引号中是写进 `platforms:` 的 ID，其他名称同样可用。`xinchuang-go platforms <名称>` 显示单个平台的相同内容。',
    },
    marks: {
        en: [
            '| | How well a value is known |',
            '| --- | --- |',
            '| ● | measured by us, by the means named |',
            '| ◉ | documented by the vendor or the project itself |',
            '| ○ | reported by somebody who ran it, or by a secondary source |',
            '| **?** | unknown: nobody whom we could read; checks that need it say `unknown` |',
        ].join('\n'),
        zh: [
            '| | 数值的可信程度 |',
            '| --- | --- |',
            '| ● | 由我们按所注方法实测 |',
            '| ◉ | 出自厂商或项目自身的文档 |',
            '| ○ | 他人的运行报告或二手资料 |',
            '| **?** | 未知：没有可查的来源；依赖它的检查给出 `unknown` |',
        ].join('\n'),
    },
    system: { en: 'System', zh: '系统' },
    cpu: { en: 'CPU', zh: 'CPU' },
    others: { en: 'Other names', zh: '其他名称' },
    kernel: { en: 'Kernel', zh: '内核' },
    glibc: { en: 'glibc', zh: 'glibc' },
    page: { en: 'Page', zh: '页大小' },
    world: { en: 'World', zh: '新旧世界' },
    level: { en: 'Highest {variable}', zh: '最高 {variable}' },
    qemu: { en: '`-cpu` of QEMU', zh: 'QEMU 的 `-cpu`' },
    features: { en: 'Features', zh: '特性' },
    loader: { en: 'Loader', zh: '加载器' },
    newWorld: { en: 'new world', zh: '新世界' },
    oldWorld: { en: 'old world', zh: '旧世界' },
    misnamed: { en: 'written by older tools, present nowhere', zh: '旧工具写入的路径，任何系统上都不存在' },
    libraries: { en: 'Libraries', zh: '库' },
    librariesIntro: {
        en: 'What a dynamic file may need, besides its loader; `verify.allowed-libraries` of the configuration adds to it.',
        zh: '动态链接的文件除加载器外可以依赖的库；配置中的 `verify.allowed-libraries` 可追加。',
    },
    families: { en: 'Names that fit several', zh: '对应多个平台的名称' },
    familiesIntro: {
        en: 'Such a name is accepted only where all that it fits are judged alike; otherwise the choices are listed.',
        zh: '仅当所指各平台的判定完全相同时才接受这类名称；否则列出可选项。',
    },
    defaults: { en: 'When you choose none', zh: '未选择平台时' },
    unsupported: { en: 'Not supported', zh: '不支持' },
    is: { en: '{name}: {reason}.', zh: '{name}：{reason}。' },
    sources: { en: 'Sources', zh: '来源' },
    key: { en: 'Key', zh: '代号' },
    where: { en: 'Where', zh: '出处' },
    says: { en: 'What it says', zh: '内容（英文）' },
};
const SYSTEM_FIELDS = (/* unused pure expression or super */ null && (['kernel', 'glibc', 'page', 'world']));
function architecture(goarch, language) {
    const say = (word) => WORDS[word][language];
    const systems = registry.os.filter(os => os.on[goarch] !== undefined);
    const cpus = registry.cpu.filter(cpu => cpu.goarch === goarch);
    const on = (os) => (os.on[goarch] ?? {});
    const fields = SYSTEM_FIELDS.filter(field => systems.some(os => on(os)[field] !== undefined));
    const level = say('level').replace('{variable}', goarch === 'arm64' ? 'GOARM64' : 'GOAMD64');
    return [
        `## ${goarch}`,
        '',
        ...facts(goarch, language),
        '',
        ...table([say('system'), say('others'), ...fields.map(say)], systems.map(os => [...namesOf(os, language), ...fields.map(field => cell(on(os)[field], language))])),
        '',
        ...table([say('cpu'), say('others'), goarch === 'loong64' ? say('page') : level, say('qemu'), say('features')], cpus.map(cpu => [
            ...namesOf(cpu, language),
            cell(cpu.goarch === 'loong64' ? cpu.page : cpu.goLevel, language),
            cell(cpu.qemuCpu, language),
            features(cpu),
        ])),
        '',
    ];
}
/** What holds for every system of an architecture. */
function facts(goarch, language) {
    const say = (word) => WORDS[word][language];
    const { loaders, misnamed, page } = { misnamed: [], page: undefined, ...registry.architectures[goarch] };
    const line = (note) => (row) => `- ${[say('loader'), row.libc, row.world && say(`${row.world}World`), note].filter(Boolean).join(' · ')} ${cell(row.path, language)}`;
    return [
        ...loaders.map(line('')),
        ...misnamed.map(line(say('misnamed'))),
        ...(page === undefined ? [] : [`- ${say('page')} ${cell(page, language)}`]),
    ];
}
function libraries(language) {
    const rows = ['glibc', 'musl'].map(libc => `- ${libc} ${cell(registry.libraries[libc], language)}`);
    return [`## ${WORDS.libraries[language]}`, '', WORDS.librariesIntro[language], '', ...rows, ''];
}
function families(language) {
    const rows = [...registry.families.os, ...registry.families.cpu].map(({ names, of }) => `- ${names.join(language === 'en' ? ', ' : '、')} → ${of.map(id => `\`${id}\``).join(' ')}`);
    return [`## ${WORDS.families[language]}`, '', WORDS.familiesIntro[language], '', ...rows, ''];
}
const namesOf = (one, language) => [
    `\`${one.id}\`<br>${one.name[language]}`,
    one.aliases.join(language === 'en' ? ', ' : '、'),
];
function features(cpu) {
    return Object.entries(cpu.features)
        .map(([name, fact]) => {
        const value = typeof fact.value === 'string' ? `: ${fact.value}` : '';
        return `${MARKS[fact.confidence]} ${fact.value === false ? '~~' : ''}${name}${fact.value === false ? '~~' : ''}${value} ${keys(fact)}`;
    })
        .join('<br>');
}
const MARKS = { measured: '●', documented: '◉', reported: '○', unknown: '**?**' };
/** Confidence, value and source, with the note where there is one. */
function cell(fact, language) {
    if (fact === undefined)
        return '';
    const value = fact.value === null ? '' : ` \`${[fact.value].flat().join(' ')}\``;
    const source = fact.source === 'none' ? '' : ` ${keys(fact)}`;
    return [`${MARKS[fact.confidence]}${value}${source}`, ...(fact.note === undefined ? [] : [fact.note[language]])].join('<br>');
}
/** Keys of sources, each leading straight to what it stands for where that is on the web. */
function keys({ source }) {
    return [source]
        .flat()
        .map(key => `<sup>${toSource(key)}</sup>`)
        .join(' ');
}
function toSource(key) {
    const url = /^https?:\/\/[^\s]*[^\s:]/.exec(registry.sources[key]?.reference ?? '')?.[0];
    return url === undefined ? key : `[${key}](${url})`;
}
function linked(reference) {
    const issue = /^https:\/\/github\.com\/([^/]+\/[^/]+)\/(?:issues|pull)\/(\d+)$/.exec(reference);
    if (issue)
        return `[${issue[1]}#${issue[2]}](${reference})`;
    const file = /^(https:\/\/(?:github\.com\/([^/:]+\/[^/:]+)|[^\s:]+)): (.+)$/.exec(reference);
    if (file)
        return `[${file[2] ?? file[1]}](${file[1]}) ${file[3]}`;
    return /^https?:\/\/\S+$/.test(reference) ? `<${reference}>` : reference;
}
function table(head, rows) {
    const row = (cells) => `| ${cells.map(c => c.replaceAll('|', '\\|')).join(' | ')} |`;
    return [row(head), row(head.map(() => '---')), ...rows.map(row)];
}

// EXTERNAL MODULE: ./build/src/language/index.js + 20 modules
var language = __webpack_require__(91555);
// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
;// CONCATENATED MODULE: ./build/src/platform/names.js


/** Longer than any name; every separator in a text is one more way to read it. */
const MAX_TEXT = 200;
/**
 * Everything that a text can mean, by id or any English or Chinese name, with `/`, `·`, `+` or a blank between system
 * and CPU. A whole platform wins over a half. `os` and `cpu` are also filled where both are known and do not go together.
 */
function meantBy(text, defined) {
    const wanted = plain(text.slice(0, MAX_TEXT));
    const own = defined.filter(p => p.id === text || [p.id, ...(p.aliases ?? [])].some(name => plain(name) === wanted));
    if (own.length > 0)
        return { platforms: own.slice(0, 1), os: [], cpu: [] };
    const exact = allPlatforms().find(p => plain(p.id) === wanted);
    if (exact !== undefined)
        return { platforms: [exact], os: [], cpu: [] };
    if (text.length > MAX_TEXT)
        return { platforms: [], os: [], cpu: [] };
    let apart;
    for (const [first, second] of splits(text)) {
        const [os, cpu] = [named('os', first), named('cpu', second)];
        const platforms = combined(os, cpu);
        if (platforms.length > 0)
            return { platforms, os, cpu };
        if (os.length > 0 && cpu.length > 0)
            apart ??= { platforms, os, cpu };
    }
    return apart ?? { platforms: [], os: named('os', text), cpu: named('cpu', text) };
}
/** What people ask for and Go cannot reach, alone or as one half. */
function unsupportedIn(text) {
    const words = [text, ...splits(text).flat()].map(plain);
    return registry_registry.unsupported.find(one => [one.id, ...one.aliases].some(name => words.includes(plain(name))));
}
/** Every platform with one of these systems or one of these CPUs; with both given, with one of each. */
function combined(os, cpu) {
    const ids = (all) => all.map(({ id }) => id);
    return ids(os).flatMap(system => ids(cpu).flatMap(processor => allPlatforms().filter(p => p.os.id === system && p.cpu.id === processor)));
}
/** Ids of known platforms that differ from the text by a typing error, nearest first. */
function nearest(text, defined) {
    // Long input is cut: the distance is quadratic, and the text may come from anybody.
    const wanted = text.normalize('NFKC').toLowerCase().slice(0, MAX_COMPARED);
    const [os = '', cpu] = wanted.split(/[/·]/);
    const halves = { os: nearness('os', os), cpu: nearness('cpu', cpu ?? os) };
    const own = defined.map(p => ({ id: p.id, far: 2 * relative(wanted, p.id) }));
    const ours = allPlatforms().map(p => {
        const [a, b] = [halves.os.get(p.os.id) ?? 1, halves.cpu.get(p.cpu.id) ?? 1];
        if (cpu === undefined)
            return { id: p.id, far: 2 * Math.min(a, b) };
        return { id: p.id, far: Math.max(a, b) > NOTHING_ALIKE ? 2 : a + b };
    });
    return [...own, ...ours]
        .filter(({ far }) => far <= TOO_FAR)
        .sort((a, b) => a.far - b.far)
        .map(({ id }) => id);
}
const MAX_COMPARED = 80;
/** Of two halves, each of which can be 1 away: more than this is not a typing error. */
const TOO_FAR = 1.2;
/** One half alone is so far from every name: the other, however right, does not make it a typing error. */
const NOTHING_ALIKE = 0.7;
/** Every name of a half as it is compared, with the ids it stands for. */
const names = {};
function names_namesOf(half) {
    names[half] ??= new Map([
        ...registry_registry[half].flatMap(({ id, aliases }) => [id, ...aliases].map((name) => [plain(name), [id]])),
        ...registry_registry.families[half].flatMap(family => family.names.map((name) => [plain(name), family.of])),
    ]);
    return names[half];
}
function named(half, word) {
    const ids = names_namesOf(half).get(plain(word)) ?? [];
    return ids.flatMap(id => registry_registry[half].filter(one => one.id === id));
}
/** How far each member of a half is from a word, by the nearest of its names: 0 the same, 1 nothing in common. */
function nearness(half, word) {
    const far = new Map();
    const wanted = plain(word);
    for (const [name, ids] of names_namesOf(half)) {
        const distance = relative(wanted, name);
        for (const id of ids)
            far.set(id, Math.min(far.get(id) ?? 1, distance));
    }
    return far;
}
function relative(a, b) {
    return (0,mod.distance)(a, b) / Math.max(a.length, b.length, 1);
}
/** Every way to read a text as two halves: `FT-2000/4` and `FT-2000+` hold separators of their own. */
function splits(text) {
    return [...text.matchAll(/[/·+＋／\s]/g)].map(({ index }) => [text.slice(0, index), text.slice(index + 1)]);
}
/** Case, blanks, hyphens, dots and full-width forms do not tell names apart: `麒麟 V10`, `麒麟Ｖ１０`. */
function plain(text) {
    return text
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[\s_.()-]+/g, '');
}

;// CONCATENATED MODULE: ./build/src/platform/resolve.js



/**
 * The platform that a text means: its id, or an operating system and a CPU by any of their English or Chinese names,
 * with `/`, `·`, `+` or a blank between them: `kylin-v10-sp3/kunpeng-920`, `麒麟V10SP3/鲲鹏920`. A name that fits
 * several is taken only where a verdict cannot differ between them.
 * @param defined platforms of the user's own, found before ours
 * @throws UserError XC-PLATFORM-001 not known, -002 one half is missing, -003 known and not supported, -004 the CPU
 *   and the system do not go together, -005 several are meant, -006 one half is missing and the other means several
 */
function resolvePlatform(text, defined = []) {
    const meant = meantBy(text, defined);
    const [first, ...others] = meant.platforms;
    if (first !== undefined && others.every(other => judgedAlike(first, other)))
        return first;
    refuseUnsupported(text);
    if (first !== undefined)
        throw new language/* UserError */.yo('XC-PLATFORM-005', { text: (0,language/* oneLine */.TN)(text), choices: choicesOf(meant.platforms) });
    throw halves(text, meant) ?? notKnown(text, defined);
}
/**
 * Every platform that a text can mean: all that a family or one half stands for.
 * @throws UserError XC-PLATFORM-001, -003, -004
 */
function matchPlatforms(text, defined = []) {
    const meant = meantBy(text, defined);
    if (meant.platforms.length > 0)
        return meant.platforms;
    refuseUnsupported(text);
    const found = withHalf(meant);
    if (found.length === 0 || apart(meant))
        throw halves(text, meant) ?? notKnown(text, defined);
    return found;
}
/** Whole ids, or where both halves are open the systems, a `/`, and the CPUs: seven times five ids tell nobody anything. */
function choicesOf(platforms) {
    const [systems, cpus] = ['os', 'cpu'].map(half => [...new Set(platforms.map(p => p[half].id))]);
    if (systems === undefined || cpus === undefined || systems.length === 1 || cpus.length === 1)
        return list(platforms.map(p => p.id));
    return `${list(systems)}  /  ${list(cpus)}`;
}
/** What a check looks at. Where all of it is equal, it does not matter which of two platforms was meant. */
const JUDGED = ['goarch', 'libc', 'kernel', 'glibc', 'page', 'world', 'interp', 'goLevel', 'qemuCpu'];
function judgedAlike(a, b) {
    const value = (p, field) => {
        const fact = p[field];
        return typeof fact === 'object' ? fact.value : fact;
    };
    return JUDGED.every(field => value(a, field) === value(b, field));
}
function apart({ os, cpu }) {
    return os.length > 0 && cpu.length > 0;
}
function withHalf({ os, cpu }) {
    return allPlatforms().filter(p => os.some(({ id }) => id === p.os.id) || cpu.some(({ id }) => id === p.cpu.id));
}
/** Both halves are known and do not go together, or one of them is missing; undefined when neither is known. */
function halves(text, meant) {
    const { os, cpu } = meant;
    const [system] = os;
    const [processor] = cpu;
    if (system !== undefined && processor !== undefined) {
        const choices = allPlatforms().filter(p => os.some(({ id }) => id === p.os.id));
        const values = { os: system.name, cpu: processor.name, choices: list(choices.map(p => p.id)) };
        return new language/* UserError */.yo('XC-PLATFORM-004', { text: (0,language/* oneLine */.TN)(text), ...values });
    }
    const part = system ?? processor;
    if (part === undefined)
        return undefined;
    const what = system === undefined ? CPU : SYSTEM;
    const several = system === undefined ? cpu : os;
    if (several.length > 1)
        return new language/* UserError */.yo('XC-PLATFORM-006', {
            text: (0,language/* oneLine */.TN)(text),
            what,
            example: withHalf(meant)[0]?.id ?? '',
            choices: list(several.map(one => one.id)),
        });
    const other = system === undefined ? SYSTEM : CPU;
    const choices = list(withHalf(meant).map(p => p.id));
    return new language/* UserError */.yo('XC-PLATFORM-002', { text: (0,language/* oneLine */.TN)(text), what, other, names: part.name, choices });
}
const CPU = { en: 'CPU', zh: ' CPU' };
const SYSTEM = { en: 'operating system', zh: '操作系统' };
function refuseUnsupported(text) {
    const asked = text.length > MAX_TEXT ? undefined : unsupportedIn(text);
    if (asked === undefined)
        return;
    throw new language/* UserError */.yo('XC-PLATFORM-003', { text: (0,language/* oneLine */.TN)(text), name: asked.name, reason: asked.reason });
}
const NEAR = 3;
function notKnown(text, defined) {
    const near = nearest(text, defined).slice(0, NEAR);
    return new language/* UserError */.yo('XC-PLATFORM-001', { text: (0,language/* oneLine */.TN)(text), near: list(near) || '—' });
}
const MAX_CHOICES = 8;
function list(ids) {
    const more = ids.length - MAX_CHOICES;
    return [...ids.slice(0, MAX_CHOICES), ...(more > 0 ? [`… +${more}`] : [])].join(' · ');
}

;// CONCATENATED MODULE: ./build/src/platform/targets.js


/** What has to be built so that every platform has a binary: one target for each architecture among them. */
function targetsOf(platforms) {
    return model_GOARCHES.filter(goarch => platforms.some(p => p.goarch === goarch)).map(goarch => {
        const variant = lowestGoLevel(platforms, goarch);
        return { goos: 'linux', goarch, ...(variant !== undefined && { variant }) };
    });
}

;// CONCATENATED MODULE: ./build/src/platform/index.js









/***/ }),

/***/ 58165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yU: () => (/* reexport */ ExitCode),
  j$: () => (/* reexport */ HttpError),
  Cw: () => (/* reexport */ Interrupted),
  P2: () => (/* reexport */ STATE_FOLDER),
  v4: () => (/* reexport */ ToolError),
  Dy: () => (/* reexport */ bindMount),
  P5: () => (/* reexport */ cacheRoot),
  YX: () => (/* reexport */ containerFileTool),
  oQ: () => (/* reexport */ copyOutOfImage),
  _L: () => (/* reexport */ cpuSeconds),
  wO: () => (/* reexport */ diskError),
  iH: () => (/* reexport */ engineProblem),
  CA: () => (/* reexport */ errorCode),
  jf: () => (/* reexport */ errorReason),
  kc: () => (/* reexport */ errorText),
  XE: () => (/* reexport */ findContainerEngine),
  z6: () => (/* reexport */ foldersLeft),
  uM: () => (/* reexport */ gitIn),
  j4: () => (/* reexport */ groupCpuSeconds),
  e_: () => (/* reexport */ hasImage),
  lw: () => (/* reexport */ imageArchitecture),
  CW: () => (/* reexport */ interruptSignal),
  Cq: () => (/* reexport */ isPinnedImage),
  $B: () => (/* reexport */ isThere),
  _5: () => (/* reexport */ isUnchanged),
  iO: () => (/* reexport */ localFileTool),
  e7: () => (/* reexport */ makeExec),
  En: () => (/* reexport */ makeStateFolder),
  EA: () => (/* reexport */ ownedFolder),
  ZP: () => (/* reexport */ pullImage),
  qk: () => (/* reexport */ realSystem),
  Q3: () => (/* reexport */ sha256File),
  xk: () => (/* reexport */ sleeperProgram),
  YI: () => (/* reexport */ startContainer),
  lG: () => (/* reexport */ versionInImage),
  JJ: () => (/* reexport */ withTempFolder),
  cT: () => (/* reexport */ withoutSecrets),
  Zf: () => (/* reexport */ writeFileAtomic)
});

// UNUSED EXPORTS: makeHttp

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
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
/** What people know of the codes that a file gives. errno(3) */
const SAID = {
    ENOENT: { en: 'no such file or folder', zh: '文件或文件夹不存在' },
    ENOTDIR: { en: 'a part of the path is no folder', zh: '路径中的某一部分不是文件夹' },
    EISDIR: { en: 'it is a folder', zh: '它是文件夹' },
    EACCES: { en: 'no permission', zh: '没有权限' },
    EPERM: { en: 'not permitted', zh: '操作不被允许' },
    EROFS: { en: 'read-only file system', zh: '文件系统只读' },
    ELOOP: { en: 'a link, or links in a circle', zh: '符号链接，或链接成环' },
    ENAMETOOLONG: { en: 'the name is too long', zh: '名称过长' },
    EMFILE: { en: 'too many open files', zh: '打开的文件过多' },
    EIO: { en: 'the disk failed', zh: '磁盘读写错误' },
    ENXIO: { en: 'a pipe or socket', zh: '它是管道或套接字' },
};
/** Why a file could not be used: the code, which people search for, and what it means. */
function errorReason(error) {
    const code = errorCode(error);
    const said = Object.hasOwn(SAID, code) ? SAID[code] : undefined;
    if (said === undefined)
        return { en: code || errorText(error), zh: code || errorText(error) };
    return { en: `${code}: ${said.en}`, zh: `${code}：${said.zh}` };
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
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
                if (child.pid !== undefined)
                    options.onTimeout?.(child.pid);
                stop();
            }, options.timeoutMs);
        abort.addEventListener('abort', stop, { once: true });
        if (child.pid !== undefined) {
            running.add(child.pid);
            options.onStart?.(child.pid);
        }
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

;// CONCATENATED MODULE: ./build/src/system/container.js




const ASK = {
    docker: '{{.ServerVersion}} {{json .SecurityOptions}}',
    podman: '{{.Version.Version}} {{if .Host.Security.Rootless}}rootless{{end}}',
};
/** The first of docker and podman that is installed and answers. */
async function findContainerEngine(system) {
    for (const command of ['docker', 'podman']) {
        try {
            const { stdout } = await system.exec(command, ['info', '--format', ASK[command]], { timeoutMs: 30_000 });
            const [version = ''] = stdout.trim().split(' ', 1);
            // A docker client whose engine does not answer ends with 0 all the same, and has no version to tell.
            if (/^\d/.test(version))
                return { command, version: `${command} ${version}`, rootless: /\brootless\b/.test(stdout) };
        }
        catch (error) {
            if (!(error instanceof ToolError))
                throw error;
        }
    }
    return undefined;
}
/**
 * An image named by its content: `NAME@sha256:DIGEST`, or `sha256:ID` of one that is already here. A tag may be moved to
 * other content by whoever owns the registry.
 */
function isPinnedImage(image) {
    return /^(?:[a-z0-9][A-Za-z0-9._:/-]{0,400}@)?sha256:[0-9a-f]{64}$/.test(image);
}
async function hasImage(system, engine, image) {
    const argv = ['image', 'inspect', '--format', '{{.Id}}', image];
    return (await system.exec(engine.command, argv, { allowFailure: true, timeoutMs: 30_000 })).code === 0;
}
/** Of an image that is here, by Go's names: `loong64`. @throws ToolError */
async function imageArchitecture(system, engine, image) {
    const argv = ['image', 'inspect', '--format', '{{.Architecture}}', image];
    return (await system.exec(engine.command, argv, { timeoutMs: 30_000 })).stdout.trim();
}
/** @throws ToolError when it cannot be had */
async function pullImage(system, engine, image) {
    await system.exec(engine.command, ['pull', '--quiet', image], { timeoutMs: 600_000 });
}
/** What a program that only reads one file may have. */
const FOR_A_FILE = ['--pids-limit=64', '--memory=2g', '--env=LC_ALL=C'];
/** Nothing writable, no capability; no network, or that of the engine's machine. */
const confined = (network) => [
    '--pull=never',
    `--network=${network}`,
    '--read-only',
    '--cap-drop=ALL',
    '--security-opt=no-new-privileges',
    // A file under SELinux could not be read otherwise; to relabel it (:z) would change the user's file.
    '--security-opt=label=disable',
    // The engine would keep all of the output a second time.
    '--log-driver=none',
];
/** `--mount` of a file or folder of ours, for reading unless told otherwise. */
function bindMount(source, target = source, access = 'readonly') {
    return mount(['type=bind', `source=${source}`, `target=${target}`, ...(access === 'readonly' ? ['readonly'] : [])]);
}
/** Over a folder of ours, so that nothing of it is seen. */
function emptyFolder(target) {
    return mount(['type=tmpfs', `target=${target}`, 'tmpfs-size=4096']);
}
/** The flag is a line of CSV. */
function mount(fields) {
    return `--mount=${fields.map(field => (/[",\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field)).join(',')}`;
}
function newContainerName() {
    return `xinchuang-go-${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`;
}
/**
 * Starts programs out of an image: no network, nothing writable, no capability, one file of ours to read at /input. The
 * container is removed whatever happens.
 */
function containerFileTool(system, engine, { image, program, version }) {
    return {
        name: `${program} in ${image}`,
        version,
        async run(argv, file, options) {
            const mount = bindMount(await (0,promises_.realpath)(file), '/input');
            return inContainer(system, engine, [mount], image, [program, ...argv, '/input'], options);
        },
    };
}
/** First line of `PROGRAM --version` in an image; undefined when the image has no such program. @throws Interrupted */
async function versionInImage(system, engine, image, program) {
    try {
        const options = { timeoutMs: 60_000, maxOutput: 1 << 16 };
        const { stdout } = await inContainer(system, engine, [], image, [program, '--version'], options);
        return stdout.split('\n', 1)[0]?.trim().slice(0, 200) || undefined;
    }
    catch (error) {
        if (error instanceof ToolError)
            return undefined;
        throw error;
    }
}
async function inContainer(system, engine, more, image, [program = '', ...argv], options = {}) {
    const name = newContainerName();
    const run = ['run', '--rm', `--name=${name}`, ...confined('none'), ...FOR_A_FILE, ...asOurselves(engine), ...more];
    try {
        return await system.exec(engine.command, [...run, `--entrypoint=${program}`, image, ...argv], options);
    }
    catch (error) {
        // Ended from outside was only the client: what it started goes on in the engine.
        if (error instanceof Interrupted || (error instanceof ToolError && error.reason !== 'exit'))
            await removeContainer(system, engine, name);
        throw error;
    }
}
/** The file belongs to us, and without capabilities root reads nobody else's. */
function asOurselves({ command, rootless }) {
    const [uid, gid] = [process.getuid?.(), process.getgid?.()];
    if (uid === undefined || gid === undefined)
        return [];
    if (!rootless)
        return [`--user=${uid}:${gid}`];
    return command === 'podman' ? ['--userns=keep-id'] : [];
}
/** Ends it and removes it, whether it is there or not, and after Ctrl-C too. */
async function removeContainer({ env, cwd }, { command }, name) {
    // Not the run's own exec: after Ctrl-C that starts nothing any more.
    const exec = makeExec(env, cwd, new AbortController().signal);
    try {
        await exec(command, ['rm', '--force', name], { allowFailure: true, timeoutMs: 20_000 });
    }
    catch (error) {
        if (!(error instanceof ToolError))
            throw new Error(errorText(error), { cause: error });
    }
}
/** A folder of an image, which is not run for it. `to` is made. @throws ToolError */
async function copyOutOfImage(system, engine, image, from, to) {
    const name = newContainerName();
    try {
        // It is never started, so there need not be such a program; without one the engine makes no container.
        await system.exec(engine.command, ['create', '--pull=never', '--network=none', `--name=${name}`, image, 'none'], {
            timeoutMs: 120_000,
        });
        await system.exec(engine.command, ['cp', `${name}:${from}`, to], { timeoutMs: 300_000 });
    }
    finally {
        await removeContainer(system, engine, name);
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/src/system/cpu-time.js

/** Linux counts in ticks of 1/100 s on every architecture that Node runs on. proc(5) */
const TICKS_PER_SECOND = 100;
/** Seconds of CPU that a process has used. undefined: no /proc, or it has just ended */
function cpuSeconds(pid) {
    const found = timesOf(pid);
    return found === undefined ? undefined : (found.user + found.system) / TICKS_PER_SECOND;
}
/** Those of a whole process group, its children that have ended included. undefined: no /proc, or none of them runs */
function groupCpuSeconds(group) {
    try {
        const all = (0,external_node_fs_.readdirSync)('/proc').filter(name => /^\d+$/.test(name));
        const own = all.flatMap(name => timesOf(Number(name)) ?? []).filter(one => one.group === group);
        if (own.length === 0)
            return undefined;
        return own.reduce((sum, { user, system, children }) => sum + user + system + children, 0) / TICKS_PER_SECOND;
    }
    catch {
        return undefined;
    }
}
/** proc(5), /proc/PID/stat: pgrp is field 5, utime, stime, cutime and cstime are 14 to 17; ticks. */
function timesOf(pid) {
    try {
        const stat = (0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, 'utf8');
        // The name before the last `)` may hold anything; field 3 follows it.
        const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        const [user = 0, system = 0, childUser = 0, childSystem = 0] = fields.slice(11, 15).map(Number);
        return { group: Number(fields[2]), user, system, children: childUser + childSystem };
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/src/language/index.js + 20 modules
var language = __webpack_require__(91555);
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
    if (UNWRITABLE.has(code))
        return new language/* UserError */.yo('XC-SYSTEM-002', { path, reason: errorReason(error) }, { cause: error });
    return undefined;
}
/** EISDIR: a folder has the name; ENOTDIR, EEXIST: a file is where a folder of the path belongs. rename(2), mkdir(2) */
const UNWRITABLE = new Set(['EACCES', 'EROFS', 'EPERM', 'EISDIR', 'ENOTDIR', 'EEXIST']);
/** Of a rename the new name, which is the one that was asked for. */
function pathOf(error) {
    if (typeof error !== 'object' || error === null)
        return '?';
    if ('dest' in error && typeof error.dest === 'string')
        return error.dest;
    return 'path' in error && typeof error.path === 'string' ? error.path : '?';
}

;// CONCATENATED MODULE: ./build/src/system/engine-problem.js
/** In this order: an engine that may not be reached is also said to be unreachable. Words of docker 20 to 28 and podman 4, 5. */
const WORDS = [
    ['full', /no space left on device|disk quota exceeded/i],
    ['forbidden', /permission denied.*(?:\.sock\b|daemon)|(?:\.sock\b|daemon).*permission denied/i],
    ['down', /cannot connect to the docker daemon|error during connect|cannot connect to podman|is the docker daemon/i],
    ['unseen', /bind source path does not exist|statfs \S+: no such file|mounts denied|is not shared from|file sharing/i],
    ['no-image', /no such image|image not known|unable to find image|manifest unknown|does not match the specified/i],
];
/** undefined: something else, which its own words have to tell. */
function engineProblem(said) {
    const line = said.replaceAll('\n', ' ');
    return WORDS.find(([, words]) => words.test(line))?.[0];
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/src/system/file-tool.js

/** Messages that programs translate are read in the C locale. */
const PLAIN = { LC_ALL: 'C', LANGUAGE: undefined };
function localFileTool(system, path, version) {
    return {
        name: path,
        version,
        run: (argv, file, options) => system.exec(path, [...argv, (0,external_node_path_.resolve)(file)], { ...options, env: PLAIN }),
    };
}

;// CONCATENATED MODULE: ./build/src/system/files.js







/** Writes the whole file or nothing: a reader never sees a part, and a full disk leaves the old one in place. */
async function writeFileAtomic(path, content, mode = 0o644) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    const draft = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.${(0,external_node_path_.basename)(path)}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}`);
    try {
        const file = await (0,promises_.open)(draft, 'wx', mode);
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
/** Whether something is there that we may ask about, whatever it is. */
function isThere(path) {
    return (0,promises_.access)(path).then(() => true, () => false);
}
/** Whether a file is still the one, and has still the bytes, that it was when it was opened. */
function isUnchanged(before, after) {
    return ['dev', 'ino', 'size', 'mtimeNs', 'ctimeNs'].every(key => before[key] === after?.[key]);
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
 * `git status` shows one untracked file. A commit may hold a link of this name, which would lead what we write, and take
 * away, anywhere.
 * @param below a folder in it, instead of the folder itself
 * @throws UserError XC-SYSTEM-006 for a link
 */
async function makeStateFolder(workspace, below) {
    const folder = (0,external_node_path_.join)(workspace, STATE_FOLDER);
    const wanted = below === undefined ? folder : (0,external_node_path_.join)(folder, below);
    for (const path of new Set([folder, wanted]))
        if ((await (0,promises_.lstat)(path).catch(() => undefined))?.isSymbolicLink())
            throw new language/* UserError */.yo('XC-SYSTEM-006', { path });
    await (0,promises_.mkdir)(wanted, { recursive: true });
    try {
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, '.gitignore'), '*\n', { flag: 'wx' });
    }
    catch (error) {
        if (errorCode(error) !== 'EEXIST')
            throw error;
    }
    return wanted;
}

;// CONCATENATED MODULE: ./build/src/system/git.js

const QUIETLY = ['--no-optional-locks', '-c', 'core.hooksPath=/dev/null', '-c', 'core.fsmonitor=false'];
/**
 * Asks git in a folder. It never asks back, since nobody sits at the terminal of a job, and starts nothing that the checkout's
 * configuration names: a question is no reason to run a hook, or to write the index anew.
 */
function gitIn(system, cwd) {
    return async (...argv) => {
        try {
            const env = { GIT_TERMINAL_PROMPT: '0' };
            const { code, stdout } = await system.exec('git', [...QUIETLY, ...argv], { cwd, allowFailure: true, env });
            return code === 0 ? stdout.trim() : undefined;
        }
        catch (error) {
            if (error instanceof ToolError && error.reason === 'not-found')
                return undefined;
            throw error;
        }
    };
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
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
    const connect = async () => {
        const undici = await __webpack_require__.e(/* import() */ 6752).then(__webpack_require__.t.bind(__webpack_require__, 46752, 19));
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
        return { undici, proxy };
    };
    /** One for all requests to an API: its pages come over one connection. An idle one does not keep the process. */
    let kept;
    const open = async (url) => {
        const where = withoutSecrets(url);
        const { undici, proxy } = await connect();
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
        async exchange(url, { method, headers, body, maxBytes, timeoutMs }) {
            const where = withoutSecrets(url);
            kept ??= connect();
            const { undici, proxy } = await kept;
            const late = AbortSignal.timeout(timeoutMs);
            try {
                const response = await undici.fetch(url, {
                    method,
                    headers: { ...headers },
                    ...(body !== undefined && { body }),
                    dispatcher: proxy,
                    signal: AbortSignal.any([abort, late]),
                    redirect: 'manual',
                });
                const received = await http_collect(response.body ?? [], maxBytes, where);
                return { status: response.status, headers: Object.fromEntries(response.headers), body: received };
            }
            catch (error) {
                if (late.aborted && !abort.aborted)
                    throw new HttpError(where, 'timeout', `no whole answer within ${timeoutMs / 1000} s`);
                throw asHttpError(error, where, abort);
            }
        },
    };
    async function bytes(url, { maxBytes }) {
        const { where, response, close } = await open(url);
        try {
            return await http_collect(response.body ?? [], maxBytes, where);
        }
        catch (error) {
            throw asHttpError(error, where, abort);
        }
        finally {
            await close();
        }
    }
}
async function http_collect(stream, maxBytes, where) {
    const chunks = [];
    let size = 0;
    for await (const chunk of stream) {
        size += chunk.length;
        if (size > maxBytes)
            throw new HttpError(where, 'too-large', `more than ${maxBytes} bytes`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
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

;// CONCATENATED MODULE: ./build/src/system/owned-folder.js




const OWNER = 'owner';
/** A folder of this process in TMPDIR that the next one may clear away should this one be killed: `foldersLeft`. */
async function ownedFolder(prefix) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), prefix));
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, OWNER), `${await pidNamespace()} ${process.pid}\n`);
    return folder;
}
/**
 * Folders of the same prefix and user whose process is no longer there. A process id says something in its own namespace
 * alone: jobs in containers may share TMPDIR.
 */
async function foldersLeft(prefix) {
    const here = await pidNamespace();
    const left = [];
    if (here === '')
        return left;
    for (const name of (await (0,promises_.readdir)((0,external_node_os_.tmpdir)())).filter(one => one.startsWith(prefix)).slice(0, MOST)) {
        const folder = (0,external_node_path_.join)((0,external_node_os_.tmpdir)(), name);
        const found = await (0,promises_.lstat)(folder).catch(() => undefined);
        if (!found?.isDirectory() || found.uid !== process.getuid?.())
            continue;
        const [, namespace, pid] = /^(\S+) (\d{1,10})\n$/.exec(await ownerOf(folder)) ?? [];
        if (namespace === here && !isRunning(Number(pid)))
            left.push(folder);
    }
    return left;
}
const MOST = 1000;
async function ownerOf(folder) {
    try {
        const file = await (0,promises_.open)((0,external_node_path_.join)(folder, OWNER));
        try {
            const { buffer, bytesRead } = await file.read(Buffer.alloc(200), 0, 200, 0);
            return buffer.toString('latin1', 0, bytesRead);
        }
        finally {
            await file.close();
        }
    }
    catch {
        return '';
    }
}
/** `pid:[4026531836]`; empty where there is no /proc. */
function pidNamespace() {
    return (0,promises_.readlink)('/proc/self/ns/pid').catch(() => '');
}
function isRunning(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        // Somebody else's is one too.
        return errorCode(error) !== 'ESRCH';
    }
}

;// CONCATENATED MODULE: ./build/src/system/sleeper.js
const BASE = 0x400000n;
const HEADERS = 64 + 56;
/** EM_* and e_flags; code that sleeps for the timespec behind it and leaves with 0. Numbers of system calls: nanosleep, exit_group. */
const PROGRAMS = {
    amd64: {
        machine: 62,
        flags: 0,
        code: Buffer.concat([
            Buffer.from('488d3d19000000', 'hex'), // lea rdi, [rip+25]
            Buffer.from('31f6', 'hex'), // xor esi, esi
            Buffer.from('b8230000000f05', 'hex'), // mov eax, 35; syscall
            Buffer.from('31ff', 'hex'), // xor edi, edi
            Buffer.from('b8e70000000f05', 'hex'), // mov eax, 231; syscall
            Buffer.alloc(7, 0xcc),
        ]),
    },
    arm64: {
        machine: 183,
        flags: 0,
        code: words([
            0x10000100, // adr x0, .+32
            0xd2800001, // mov x1, 0
            0xd2800ca8, // mov x8, 101
            0xd4000001, // svc 0
            0xd2800000, // mov x0, 0
            0xd2800bc8, // mov x8, 94
            0xd4000001, // svc 0
            0xd503201f, // nop
        ]),
    },
    loong64: {
        machine: 258,
        // EF_LOONGARCH_ABI_DOUBLE_FLOAT, object ABI v1.
        flags: 0x43,
        code: words([
            0x18000104, // pcaddi $a0, 8
            0x00150005, // move $a1, $zero
            0x0381940b, // ori $a7, $zero, 101
            0x002b0000, // syscall 0
            0x00150004, // move $a0, $zero
            0x0381780b, // ori $a7, $zero, 94
            0x002b0000, // syscall 0
            0x03400000, // nop
        ]),
    },
};
/**
 * An executable of 168 bytes that needs nothing: it sleeps and ends with 0. An image without a shell is kept open by it,
 * and one of another architecture shows whether the kernel can start such programs.
 */
function sleeperProgram(arch, seconds) {
    const { machine, flags, code } = PROGRAMS[arch];
    const file = Buffer.alloc(HEADERS + code.length + 16);
    file.write('\x7fELF\x02\x01\x01', 0, 'latin1');
    file.writeUInt16LE(2, 16); // ET_EXEC
    file.writeUInt16LE(machine, 18);
    file.writeUInt32LE(1, 20);
    file.writeBigUInt64LE(BASE + BigInt(HEADERS), 24); // e_entry
    file.writeBigUInt64LE(64n, 32); // e_phoff
    file.writeUInt32LE(flags, 48);
    file.writeUInt16LE(64, 52); // e_ehsize
    file.writeUInt16LE(56, 54); // e_phentsize
    file.writeUInt16LE(1, 56); // e_phnum
    file.writeUInt16LE(64, 58); // e_shentsize
    file.writeUInt32LE(1, 64); // PT_LOAD
    file.writeUInt32LE(5, 68); // R+X
    file.writeBigUInt64LE(BASE, 80);
    file.writeBigUInt64LE(BASE, 88);
    file.writeBigUInt64LE(BigInt(file.length), 96);
    file.writeBigUInt64LE(BigInt(file.length), 104);
    file.writeBigUInt64LE(0x10000n, 112); // p_align: pages of every kernel
    code.copy(file, HEADERS);
    file.writeBigInt64LE(BigInt(seconds), HEADERS + code.length);
    return file;
}
function words(instructions) {
    const code = Buffer.alloc(instructions.length * 4);
    for (const [at, word] of instructions.entries())
        code.writeUInt32LE(word, at * 4);
    return code;
}

;// CONCATENATED MODULE: ./build/src/system/standing-container.js


/**
 * A container in which programs are started one after the other: `docker exec` takes 50 ms where `docker run` takes 250.
 * No capability, no way to more rights, no network unless asked for; what it may write is memory and the folders named, and nothing is
 * limited less for what `run` starts.
 * @throws ToolError when the engine does not start it
 */
async function startContainer(system, engine, asked) {
    const name = newContainerName();
    const begun = system.now().getTime();
    try {
        await system.exec(engine.command, runFlags(engine, name, asked), { timeoutMs: 120_000, maxOutput: 1 << 16 });
    }
    catch (error) {
        if (error instanceof ToolError || error instanceof Interrupted)
            await removeContainer(system, engine, name);
        throw error;
    }
    const command = (argv, { cwd, env = {} }) => {
        const folder = cwd === undefined ? [] : [`--workdir=${cwd}`];
        const set = Object.entries(env).map(([key, value]) => `--env=${key}=${value}`);
        return { tool: engine.command, args: ['exec', ...folder, ...set, name, ...argv] };
    };
    return {
        command,
        run: (argv, { cwd, env = {}, timeoutMs, maxOutput }) => {
            const { tool, args } = command(argv, { ...(cwd !== undefined && { cwd }), env });
            return system.exec(tool, args, { timeoutMs, allowFailure: true, ...(maxOutput !== undefined && { maxOutput }) });
        },
        ranOutOfMemory: async () => {
            // Docker notes it in the container's own state only for the program that the container was started for.
            const [since, until] = [Math.floor(begun / 1000), Math.ceil(system.now().getTime() / 1000) + 1];
            const argv = [
                'events',
                `--since=${since}`,
                `--until=${until}`,
                `--filter=container=${name}`,
                '--filter=event=oom',
            ];
            const { stdout } = await system.exec(engine.command, argv, {
                allowFailure: true,
                timeoutMs: 30_000,
                maxOutput: 1 << 16,
            });
            return stdout.trim() !== '';
        },
        remove: () => removeContainer(system, engine, name),
    };
}
function runFlags(engine, name, { image, waits, readable, hidden = [], writable, more = [], memory, pids, network = 'none' }) {
    return [
        'run',
        '--detach',
        '--rm',
        `--name=${name}`,
        // Somebody has to collect what an ended program leaves behind.
        '--init',
        ...confined(network),
        ...asOurselves(engine),
        `--memory=${memory}`,
        `--pids-limit=${pids}`,
        '--ulimit=core=0',
        // The folders that it may write lie on a disk of ours.
        `--ulimit=fsize=${256 << 20}`,
        // Tests start programs that they have put there.
        '--tmpfs=/tmp:rw,exec,nosuid,nodev,mode=1777',
        '--env=HOME=/tmp',
        ...[...new Set([waits, ...readable])].map(path => bindMount(path)),
        ...hidden.map(({ path, isFolder }) => (isFolder ? emptyFolder(path) : bindMount('/dev/null', path))),
        ...writable.map(path => bindMount(path, path, 'writable')),
        ...more,
        `--entrypoint=${waits}`,
        image,
    ];
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
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
