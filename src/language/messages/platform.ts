import type { Messages } from '../text.js';

export const platform = {
  'XC-PLATFORM-001': {
    en: ['"{text}" is not a known platform', 'did you mean  {near}', 'all of them   xinchuang-go platforms'],
    zh: ['"{text}" 不是已知的平台', '是否想写      {near}', '全部平台      xinchuang-go platforms'],
  },
  'XC-PLATFORM-002': {
    en: [
      '"{text}" is the {what} {names}, without the {other}; a platform is written os/cpu',
      'choose one    {choices}',
      'all of them   xinchuang-go platforms',
    ],
    zh: [
      '"{text}" 只给出了{what} {names}，还缺{other}；平台写作 os/cpu',
      '可选          {choices}',
      '全部平台      xinchuang-go platforms',
    ],
  },
  'XC-PLATFORM-003': {
    en: ['"{text}": {name} is not supported', 'reason        {reason}', 'what is       xinchuang-go platforms'],
    zh: ['"{text}"：不支持{name}', '原因          {reason}', '支持的平台    xinchuang-go platforms'],
  },
  'XC-PLATFORM-004': {
    en: [
      '"{text}": {os} is not known on {cpu}',
      'known with it {choices}',
      'your own      describe it under `define:` in .xinchuang.yml',
    ],
    zh: [
      '"{text}"：没有{os}在{cpu}上的资料',
      '该系统已知    {choices}',
      '自行定义      在 .xinchuang.yml 的 `define:` 下描述',
    ],
  },
  'XC-PLATFORM-005': {
    en: [
      '"{text}" fits several platforms, and a verdict may differ between them',
      'choose one    {choices}',
      'look at them  xinchuang-go platforms "{text}"',
    ],
    zh: [
      '"{text}" 对应多个平台，结论可能因平台而异',
      '请选其一      {choices}',
      '查看这些平台  xinchuang-go platforms "{text}"',
    ],
  },
  'XC-PLATFORM-006': {
    en: [
      '"{text}" fits more than one {what}, and a platform is written os/cpu, as in {example}',
      'choose one    {choices}',
      'look at them  xinchuang-go platforms "{text}"',
    ],
    zh: [
      '"{text}" 对应多个{what}；平台写作 os/cpu，例如 {example}',
      '请选其一      {choices}',
      '查看这些平台  xinchuang-go platforms "{text}"',
    ],
  },
} as const satisfies Messages;
