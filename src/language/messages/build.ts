import type { Messages } from '../text.js';

export const build = {
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
} as const satisfies Messages;
