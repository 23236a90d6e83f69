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
  {
    id: 'report/proved',
    severity: 'error',
    title: {
      en: 'Every program is proved on every platform that was chosen',
      zh: '每个程序在所选的每个平台上都获得证明',
    },
    why: {
      en: 'What verify did not judge is unknown. SARIF, JUnit and Code Quality are read without the matrix beside them, so there a gap has to be an entry of its own.',
      zh: 'verify 未评判的即为未知。SARIF、JUnit 与 Code Quality 单独展示、没有矩阵，因此其中的空缺必须单独列为一条。',
    },
    fix: {
      en: 'Run verify for that program and platform in some job, and hand its report on to this one',
      zh: '在某个作业中对该程序和平台运行 verify，并把报告传给本作业',
    },
    source: 'README.md of xinchuang-go: what is not proved is unknown, and unknown is never a pass',
  },
];
