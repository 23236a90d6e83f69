import type { CheckDefinition } from '../report/model.js';

const SLSA = 'https://slsa.dev/spec/v1.1/verifying-artifacts';

/** What the gate asks before a release, in the order in which it asks. */
export const gateChecks = [
  {
    id: 'gate/reports',
    severity: 'error',
    title: { en: 'There are reports, and each file among them is one', zh: '报告存在，且每个文件都是有效的报告' },
    why: {
      en: 'A job that failed before it wrote its report, or a file that was tampered with, must not look like “no findings”.',
      zh: '作业在写出报告前就失败，或文件被篡改，都不应被当作“没有问题”。',
    },
    fix: { en: 'Run the jobs again from an empty reports folder', zh: '清空报告文件夹后重新运行各作业' },
    source: SLSA,
  },
  {
    id: 'gate/expected',
    severity: 'error',
    title: { en: 'Every expected action reported on every target', zh: '每个预期的 action 都对每个目标给出了报告' },
    why: {
      en: 'A matrix job that is skipped or cancelled leaves no report; without this check nobody misses it.',
      zh: '矩阵作业被跳过或取消时不会留下报告；没有这项检查就不会被发现。',
    },
    fix: { en: 'Run the missing job, or change `expect`', zh: '运行缺少的作业，或修改 `expect`' },
    source: SLSA,
  },
  {
    id: 'gate/commit',
    severity: 'error',
    title: {
      en: 'All reports and the manifest are of the commit that is released',
      zh: '所有报告和清单都来自要发布的提交',
    },
    why: {
      en: 'A report of another commit proves nothing about this one.',
      zh: '其他提交的报告无法证明当前提交。',
    },
    fix: { en: 'Run build and verify on this commit', zh: '在当前提交上运行 build 和 verify' },
    source: SLSA,
  },
  {
    id: 'gate/findings',
    severity: 'error',
    title: {
      en: 'No check fails on a required platform, and nothing was built from a changed tree',
      zh: '必需平台上没有失败的检查，且没有从有改动的工作区构建的文件',
    },
    why: {
      en: 'The program would not run there, or, with elf/vcs, nobody can say from which source it was built.',
      zh: '程序在该平台上将无法运行；若为 elf/vcs，则无从得知它由哪份源码构建。',
    },
    fix: { en: 'See the check itself', zh: '参见该检查项本身' },
    source: SLSA,
  },
  {
    id: 'gate/unknown',
    severity: 'error',
    title: { en: 'Nothing that was asked for is unknown', zh: '所要求的检查中没有未知项' },
    why: {
      en: 'Unknown is not a pass: nobody knows whether the program runs there.',
      zh: '未知不等于通过：无人知道程序能否在该平台上运行。',
    },
    fix: {
      en: 'Give what is missing, or accept it by name with `allow-unknown`',
      zh: '补全缺少的信息，或用 `allow-unknown` 按名称接受',
    },
    source: SLSA,
  },
  {
    id: 'gate/proved',
    severity: 'error',
    title: {
      en: 'verify judged every program on every required platform',
      zh: 'verify 已在每个必需平台上评判了每个程序',
    },
    why: { en: 'What was never looked at is not proved.', zh: '从未检查过的内容不能视为已证明。' },
    fix: { en: 'Run verify for that target and platform', zh: '对该目标和平台运行 verify' },
    source: SLSA,
  },
  {
    id: 'gate/bytes',
    severity: 'error',
    title: {
      en: 'The files to release are the bytes that were built and verified',
      zh: '要发布的文件与已构建、已验证的字节一致',
    },
    why: {
      en: 'Files can be built again, replaced or cut off between verify and release.',
      zh: '在验证与发布之间，文件可能被重新构建、替换或截断。',
    },
    fix: {
      en: 'Release the very files of the build job; do not build again',
      zh: '发布构建作业产生的原始文件，不要重新构建',
    },
    source: SLSA,
  },
  {
    id: 'gate/release',
    severity: 'error',
    title: { en: 'verify passed each file that is about to be published', zh: '即将发布的每个文件都已通过 verify' },
    why: {
      en: 'A file that was built again, or added by hand, carries the name of the verified one and none of its proof.',
      zh: '重新构建或手工添加的文件只有相同的名字，没有任何验证依据。',
    },
    fix: {
      en: 'Run verify on the very files of `release-files`, and leave out what is no program or archive',
      zh: '对 `release-files` 中的原始文件运行 verify，并排除既非程序也非归档的文件',
    },
    source: SLSA,
  },
  {
    id: 'gate/growth',
    severity: 'error',
    title: {
      en: 'Nothing is worse than at the base by more than the policy allows',
      zh: '相对基线的变差没有超过策略允许的范围',
    },
    why: {
      en: 'What grows a little with each release is noticed by customers only when it is large.',
      zh: '每次发布都增长一点，等客户察觉时已经很大。',
    },
    fix: {
      en: 'Mend what grew, or raise `gate.thresholds`; give the reports of the base with `baseline`',
      zh: '处理变差的部分，或调高 `gate.thresholds`；用 `baseline` 给出基线报告',
    },
    source: '.xinchuang.yml: gate.thresholds',
  },
  {
    id: 'gate/waivers',
    severity: 'error',
    title: { en: 'Each waiver holds and covers something', zh: '每项豁免均有效且有对应的结果' },
    why: {
      en: 'A waiver is a promise with a date. One that has ended, or whose reason is gone, hides the next finding.',
      zh: '豁免是有期限的承诺；已到期或理由已不存在的豁免会掩盖下一个问题。',
    },
    fix: { en: 'Mend the finding, or renew `until` with a reason', zh: '修复该问题，或说明理由并更新 `until`' },
    source: '.xinchuang.yml: gate.waivers',
  },
] as const satisfies readonly CheckDefinition[];

export type GateCheckId = (typeof gateChecks)[number]['id'];
