import type { CheckDefinition } from '../../report/model.js';

export const driverChecks = [
  {
    id: 'audit/database-driver',
    severity: 'warn',
    title: { en: 'Drivers of domestic databases can be built and shipped', zh: '国产数据库驱动可构建、可交付' },
    why: {
      en: 'Some are only a file of the vendor, some a copy without a licence, some need C: a build that works on one machine fails on the next, or may not be shipped.',
      zh: '有的驱动只是厂商的文件，有的是未声明许可证的副本，有的依赖 C：在一台机器上能构建，换一台就失败，或者无权分发。',
    },
    fix: {
      en: "Keep the vendor's file in the repository with a `replace`, with the vendor's consent; prefer what the project itself publishes.",
      zh: '经厂商同意后把其文件放入仓库并使用 `replace`；优先使用项目自身发布的模块。',
    },
    source: 'go.dev/ref/mod#go-mod-file-replace; each finding names its own',
  },
  {
    id: 'audit/driver-name',
    severity: 'error',
    title: { en: 'No two drivers register one name', zh: '没有两个驱动注册同一名称' },
    why: {
      en: 'sql.Register panics at the second: the program stops before main. Forks of lib/pq for openGauss and GaussDB register "postgres" too.',
      zh: 'sql.Register 第二次注册同名驱动会 panic，程序在 main 之前即退出。openGauss、GaussDB 的 lib/pq 分支也会注册 “postgres”。',
    },
    fix: {
      en: 'Leave one of them out of the program, or build two programs. The GaussDB driver of Huawei leaves "postgres" to others with GOENV_REGIST_ALL=false.',
      zh: '程序中只保留其一，或拆成两个程序。华为 GaussDB 驱动可用 GOENV_REGIST_ALL=false 不占用 “postgres”。',
    },
    source: 'https://pkg.go.dev/database/sql#Register',
  },
  {
    id: 'audit/dsn-timeout',
    severity: 'info',
    title: { en: 'Data source names have time-outs', zh: '数据源名称含有超时参数' },
    why: {
      en: 'Without them a server that does not answer holds the caller for ever, or for as long as the kernel repeats.',
      zh: '没有超时参数时，无响应的服务器会让调用方永久等待，或等到内核重传结束。',
    },
    fix: {
      en: 'MySQL: timeout, readTimeout, writeTimeout. PostgreSQL, openGauss, KingbaseES: connect_timeout. DM8: connectTimeout, socketTimeout.',
      zh: 'MySQL：timeout、readTimeout、writeTimeout；PostgreSQL、openGauss、KingbaseES：connect_timeout；DM8：connectTimeout、socketTimeout。',
    },
    source: 'github.com/go-sql-driver/mysql README "Parameters"; github.com/lib/pq doc.go "connect_timeout"',
  },
  {
    id: 'audit/gm-module',
    severity: 'warn',
    title: { en: 'SM algorithms come from a module that is maintained', zh: '国密算法来自持续维护的模块' },
    why: {
      en: 'tjfoc/gmsm has had no release since v1.4.1 of July 2021, and its go.mod holds golang.org/x modules of 2020 in the graph, from before loong64. No module by itself is a certified product: that is for the evaluation of a whole system to say.',
      zh: 'tjfoc/gmsm 自 2021 年 7 月的 v1.4.1 起未再发布，其 go.mod 使依赖图停留在 2020 年的 golang.org/x 模块，早于 loong64。任何模块本身都不等于通过认证的产品，须由密评对整个系统作出结论。',
    },
    fix: {
      en: 'Move to github.com/emmansun/gmsm; for TLCP and RFC 8998 to gitee.com/Trisia/gotlcp.',
      zh: '迁移到 github.com/emmansun/gmsm；TLCP 与 RFC 8998 使用 gitee.com/Trisia/gotlcp。',
    },
    source: 'https://github.com/tjfoc/gmsm (tags, issue #127); https://github.com/Hyperledger-TWGC/tjfoc-gm/issues/61',
  },
  {
    id: 'audit/gm-go',
    severity: 'error',
    title: { en: 'Go is new enough for the module with SM algorithms', zh: 'Go 版本满足国密模块的要求' },
    why: {
      en: 'Newer versions ask for a newer Go than a vendor ships for the old LoongArch world; the go command then refuses, or fetches another toolchain.',
      zh: '较新版本要求的 Go 高于厂商为 LoongArch 旧世界提供的版本；go 命令会拒绝构建，或另行下载工具链。',
    },
    fix: {
      en: 'Take a newer Go, or the last version that takes yours: v0.29 of emmansun/gmsm for Go 1.18 to 1.22.',
      zh: '使用更新的 Go，或改用支持当前 Go 的最后版本：Go 1.18 至 1.22 可用 emmansun/gmsm v0.29。',
    },
    source: 'https://github.com/emmansun/gmsm: go.mod of each tag; https://go.dev/doc/toolchain',
  },
  {
    id: 'audit/gm-fips',
    severity: 'warn',
    title: {
      en: 'FIPS-only mode and SM algorithms are not asked for at once',
      zh: '未同时要求 FIPS-only 模式与国密算法',
    },
    why: {
      en: 'fips140=only makes the standard library refuse what NIST has not approved, and SM2, SM3 and SM4 are not approved: the two goals contradict each other.',
      zh: 'fips140=only 会使标准库拒绝未获 NIST 批准的算法，而 SM2、SM3、SM4 不在其列：两个目标相互矛盾。',
    },
    fix: {
      en: 'Decide for each program which regime it is under, and drop the other.',
      zh: '为每个程序确定其适用的规范，去掉另一个。',
    },
    source: 'https://go.dev/doc/security/fips140',
  },
] as const satisfies readonly CheckDefinition[];

export type DriverCheckId = (typeof driverChecks)[number]['id'];
