import type { Messages } from '../text.js';

export const bench = {
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
} as const satisfies Messages;
