import type { Messages } from '../text.js';

export const report = {
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
} as const satisfies Messages;
