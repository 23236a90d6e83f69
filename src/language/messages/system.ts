import type { Messages } from '../text.js';

export const system = {
  'XC-SYSTEM-001': {
    en: [
      'no space left on the device while writing {path}',
      'fix           free some space there; nothing half-written was kept',
    ],
    zh: ['写入 {path} 时磁盘空间不足', '修复          请在该处腾出空间；没有留下写了一半的文件'],
  },
  'XC-SYSTEM-002': {
    en: ['cannot write {path}: {reason}', 'fix           make it writable for this user, or choose another place'],
    zh: ['无法写入 {path}：{reason}', '修复          让当前用户可写，或另选位置'],
  },
  'XC-SYSTEM-004': {
    en: ['{argv} failed ({reason})', 'it said       {said}'],
    zh: ['{argv} 失败（{reason}）', '它的输出      {said}'],
    exit: 1,
  },
  'XC-SYSTEM-005': {
    en: ['interrupted; nothing half-written was kept'],
    zh: ['已中断；没有留下写了一半的文件'],
  },
  'XC-SYSTEM-006': {
    en: [
      '{path} is a link: what is written there would end up elsewhere',
      'fix           remove the link: rm {path}; where git has it: git rm --cached {path}',
    ],
    zh: [
      '{path} 是符号链接：写入的内容会落到别处',
      '修复          删除该链接：rm {path}；若已提交到 git：git rm --cached {path}',
    ],
  },
} as const satisfies Messages;
