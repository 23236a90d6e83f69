import type { Messages } from '../text.js';

export const input = {
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
} as const satisfies Messages;
