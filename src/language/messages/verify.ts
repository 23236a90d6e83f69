import type { Messages } from '../text.js';

export const verify = {
  'XC-VERIFY-001': {
    en: ['cannot read {path}: {reason}', 'needed        a file that this user may read'],
    zh: ['无法读取 {path}:{reason}', '需要          当前用户可读的普通文件'],
  },
} as const satisfies Messages;
