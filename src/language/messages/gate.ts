import type { Messages } from '../text.js';

export const gate = {
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
} as const satisfies Messages;
