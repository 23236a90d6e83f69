import type { CheckDefinition } from './model.js';

/** Checks on the reports themselves. */
export const reportChecks: readonly CheckDefinition[] = [
  {
    id: 'report/readable',
    severity: 'error',
    title: {
      en: 'Every file among the reports is a report that this version reads',
      zh: '报告文件夹中的每个文件都是本版本可读取的报告',
    },
    why: {
      en: 'Reports come from other jobs. One that cannot be read may be the one that says the binary will not run.',
      zh: '报告来自其他作业。读不出来的那一份，可能正是说明二进制无法运行的那一份。',
    },
    fix: {
      en: 'Empty the folder, and run the actions again with the same version of xinchuang-go in every job',
      zh: '清空该文件夹，并在所有作业中使用同一版本的 xinchuang-go 重新运行',
    },
    source: 'SECURITY.md of xinchuang-go: reports from other jobs are hostile input',
  },
  {
    id: 'report/same-bytes',
    severity: 'error',
    title: { en: 'Reports that name the same file saw the same bytes', zh: '提到同一文件的各份报告看到的是相同的字节' },
    why: {
      en: 'What was proved of one build says nothing of another, even under the same name.',
      zh: '对一次构建的验证结论不适用于另一次构建，即使文件名相同。',
    },
    fix: {
      en: 'Hand the files of the build job on to the verify job instead of building them again',
      zh: '把构建作业产生的文件传给验证作业，不要重新构建',
    },
    source: 'https://reproducible-builds.org/docs/definition/',
  },
];
