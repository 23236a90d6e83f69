import type { Messages } from '../text.js';

export const gate = {
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
} as const satisfies Messages;
