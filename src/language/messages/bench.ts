import type { Messages } from '../text.js';

export const bench = {
  'XC-BENCH-001': {
    en: [
      '{folder} is in no git repository with a commit: there is no base',
      'fix           run it in a checkout, or compare nothing with base: none',
    ],
    zh: ['{folder} 不在有提交的 git 仓库中，没有基线', '修复          在检出的仓库中运行，或用 base: none 表示不比较'],
  },
  'XC-BENCH-002': {
    en: [
      'base: there is no commit {ref} here, and origin does not give it',
      'fix           name a branch or commit that exists, or fetch it: git fetch origin {ref}',
    ],
    zh: [
      'base：本地没有提交 {ref}，从 origin 也无法取得',
      '修复          指定存在的分支或提交，或先取得它：git fetch origin {ref}',
    ],
  },
  'XC-BENCH-003': {
    en: [
      '{head} and {base} have no common ancestor: {why}',
      'fix           check out with fetch-depth: 0, or name another base',
    ],
    zh: ['{head} 与 {base} 没有共同祖先：{why}', '修复          检出时设置 fetch-depth: 0，或指定其他 base'],
  },
  'XC-BENCH-004': {
    en: [
      '{head} is the first commit: there is nothing before it to compare with',
      'fix           name a base, or compare nothing with base: none',
    ],
    zh: ['{head} 是第一个提交，之前没有可比较的内容', '修复          指定 base，或用 base: none 表示不比较'],
  },
  'XC-BENCH-005': {
    en: [
      'emulators: {file} is not there or does not run',
      'allowed       a folder with bin/qemu-loongarch64, bin/qemu-aarch64, bin/qemu-x86_64 and lib/counter.so',
    ],
    zh: [
      'emulators：{file} 不存在或无法运行',
      '允许的取值    包含 bin/qemu-loongarch64、bin/qemu-aarch64、bin/qemu-x86_64 和 lib/counter.so 的文件夹',
    ],
    exit: 4,
  },
  'XC-BENCH-006': {
    en: [
      'there is no {tool} to run benchmarks of {goarch}',
      'fix           apt-get install qemu-user, or name the tools with emulators',
    ],
    zh: [
      '没有可运行 {goarch} 基准测试的 {tool}',
      '修复          apt-get install qemu-user，或用 emulators 指定工具所在的文件夹',
    ],
    exit: 4,
  },
} as const satisfies Messages;
