import type { Messages } from '../text.js';

export const verify = {
  'XC-VERIFY-001': {
    en: ['cannot read {path}: {reason}', 'needed        a file that this user may read'],
    zh: ['无法读取 {path}：{reason}', '需要          当前用户可读的普通文件'],
  },
  'XC-VERIFY-010': {
    en: ['"{id}" is not the id of a check', 'did you mean  {near}', 'all of them   {all}'],
    zh: ['"{id}" 不是检查项 ID', '是否想写      {near}', '全部 ID       {all}'],
  },
  'XC-VERIFY-011': {
    en: [
      'no file matches {patterns}',
      'looked in     {folder}',
      'fix           name the binaries (files: dist/*) or the manifest that build left (manifest: .xinchuang/bin/manifest.json)',
    ],
    zh: [
      '没有文件匹配 {patterns}',
      '查找目录      {folder}',
      '修复          指明二进制文件（files: dist/*）或 build 生成的清单（manifest: .xinchuang/bin/manifest.json）',
    ],
  },
  'XC-VERIFY-012': {
    en: [
      'nothing to verify: neither files nor manifest is given, and {path} is not there',
      'fix           run build first, or give files: dist/*',
    ],
    zh: [
      '没有可验证的内容：未给出 files 或 manifest，且 {path} 不存在',
      '修复          先运行 build，或给出 files: dist/*',
    ],
  },
} as const satisfies Messages;
