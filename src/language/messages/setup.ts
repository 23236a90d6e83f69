import type { Messages } from '../text.js';

export const setup = {
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
} as const satisfies Messages;
