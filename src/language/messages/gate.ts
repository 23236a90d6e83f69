import type { Messages } from '../text.js';

export const gate = {
  'XC-GATE-001': {
    en: [
      'the release is refused: {count} reasons',
      'fix           mend what is listed above; `allow-unknown` accepts an unknown by its check id, never a failure',
    ],
    zh: [
      '拒绝发布:共 {count} 个原因',
      '修复          处理上面列出的问题;`allow-unknown` 只能按检查项 ID 接受未知项,不能接受失败项',
    ],
    exit: 1,
  },
  'XC-GATE-002': {
    en: ['expect: "{value}" is not an action and a target', 'allowed       verify:linux/arm64, build:linux/arm64/v8.0'],
    zh: ['expect:"{value}" 不是“action:目标”的形式', '允许的写法    verify:linux/arm64、build:linux/arm64/v8.0'],
  },
  'XC-GATE-003': {
    en: [
      'allow-unknown: "{value}" is not a check id',
      'allowed       ids such as elf/kernel-min: each one is named in the report',
    ],
    zh: ['allow-unknown:"{value}" 不是检查项 ID', '允许的写法    如 elf/kernel-min;报告中列出了所有 ID'],
  },
} as const satisfies Messages;
