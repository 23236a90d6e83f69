import type { Messages } from '../text.js';

export const plan = {
  'XC-PLAN-001': {
    en: [
      'max-legs: {legs} is too few jobs for the targets {targets}',
      'fix           allow one job for each target at least, or choose fewer platforms',
    ],
    zh: ['max-legs：{legs} 个作业少于目标数 {targets}', '修复          至少为每个目标留一个作业，或减少平台'],
  },
  'XC-PLAN-002': {
    en: [
      'include: "{value}" does not say where the component is',
      'allowed       component: $CI_SERVER_FQDN/tools/xinchuang-go/full@1.0.0 | local: ci/full.yml',
    ],
    zh: [
      'include："{value}" 没有说明组件的位置',
      '允许的写法    component: $CI_SERVER_FQDN/tools/xinchuang-go/full@1.0.0 | local: ci/full.yml',
    ],
  },
  'XC-PLAN-003': {
    en: [
      'the plan does not fit: {legs} legs, the longest list of packages has {longest} bytes, the matrix {matrix} characters',
      'allowed       {most} bytes a leg, {all} characters in all',
      'fix           allow more legs with `max-legs`, or plan a part of the repository with `packages`',
    ],
    zh: [
      '计划过大：{legs} 项，最长的包列表 {longest} 字节，矩阵共 {matrix} 个字符',
      '允许的取值    每项 {most} 字节，总计 {all} 个字符',
      '修复          用 `max-legs` 允许更多项，或用 `packages` 只规划仓库的一部分',
    ],
  },
  'XC-PLAN-004': {
    en: [
      'include-inputs: "{value}" is not an input of the component with a value',
      'allowed       name: value, with a text, a number, true or false; matrix and expect are given by the plan',
    ],
    zh: [
      'include-inputs："{value}" 不是组件的输入及其值',
      '允许的写法    name: value，值为文本、数字、true 或 false；matrix 与 expect 由 plan 给出',
    ],
  },
} as const satisfies Messages;
