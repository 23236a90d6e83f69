import type { Messages } from '../text.js';

export const database = {
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
} as const satisfies Messages;
