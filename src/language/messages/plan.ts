import type { Messages } from '../text.js';

export const plan = {
  'XC-PLAN-001': {
    en: [
      'max-legs: {legs} jobs are too few for the targets {targets}',
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
} as const satisfies Messages;
