import type { Messages } from '../text.js';

/** `{forge}`: GitHub, Gitea, GitLab, Gitee or GitCode. `{what}`: the comment, the commit status. */
export const forge = {
  'XC-FORGE-001': {
    en: [
      '{forge} refused {what}: {status} {said}',
      'needs         {needs}',
      'The result is in the log and in the files of this job; this step did not fail because of it.',
    ],
    zh: [
      '{forge} 拒绝了{what}：{status} {said}',
      '需要          {needs}',
      '结果仍在日志和本作业的文件中；本步骤不会因此失败。',
    ],
  },
  'XC-FORGE-002': {
    en: [
      'no token for {forge}: {what} was not written',
      'needs         {needs}',
      'The result is in the log and in the files of this job; this step did not fail because of it.',
    ],
    zh: [
      '没有用于 {forge} 的令牌：未写入{what}',
      '需要          {needs}',
      '结果仍在日志和本作业的文件中；本步骤不会因此失败。',
    ],
  },
  'XC-FORGE-003': {
    en: [
      'no comment: this run is not about a pull request or merge request',
      'fix           run it for pull requests, or say which one with XC_PULL_REQUEST',
    ],
    zh: [
      '未发表评论：本次运行与任何拉取请求或合并请求无关',
      '修复          请在拉取请求中运行，或用 XC_PULL_REQUEST 指明',
    ],
  },
  'XC-FORGE-004': {
    en: [
      'no comment: no open pull request has {sha} as its head',
      'why           its branch has moved on, or it was closed; the run for the newer commit comments',
    ],
    zh: [
      '未发表评论：没有任何打开的拉取请求以 {sha} 为最新提交',
      '原因          分支已有新提交或请求已关闭；较新提交的运行会发表评论',
    ],
  },
  'XC-FORGE-005': {
    en: ['{forge} does not find {where} (404)', 'why           it is gone, or the token cannot see it: {needs}'],
    zh: ['{forge} 找不到 {where}（404）', '原因          它已不存在，或令牌无权查看：{needs}'],
  },
  'XC-FORGE-006': {
    en: [
      '{forge} rejected {what}: {status} {said}',
      'length        {length} characters; it was made for at most {limit}',
    ],
    zh: ['{forge} 不接受{what}：{status} {said}', '长度          {length} 个字符；生成时的上限为 {limit}'],
  },
  'XC-FORGE-007': {
    en: [
      '{forge} has had too many requests and asks to wait {seconds} s: {what} was not written',
      'fix           run this step again later',
    ],
    zh: ['{forge} 请求过多，要求等待 {seconds} 秒：未写入{what}', '修复          请稍后重新运行本步骤'],
  },
  'XC-FORGE-008': {
    en: [
      '{forge} did not answer: {detail}; {what} was not written',
      'fix           run this step again; check {url} and the proxy',
    ],
    zh: ['{forge} 没有应答：{detail}；未写入{what}', '修复          请重新运行本步骤；检查 {url} 与代理'],
  },
  'XC-FORGE-009': {
    en: [
      'the answer of {forge} is not understood: {detail}; {what} was not written',
      'fix           run this step again; check that {url} is the API and no proxy answers in its place',
    ],
    zh: [
      '无法理解 {forge} 的应答：{detail}；未写入{what}',
      '修复          请重新运行本步骤；确认 {url} 是其 API，且没有代理代为应答',
    ],
  },
  'XC-FORGE-010': {
    en: [
      '{file} is about commit {theirs}, this run about {ours}: it is not shown as if it were of this one',
      'fix           hand on the reports of the run that this one follows',
    ],
    zh: [
      '{file} 针对提交 {theirs}，而本次运行针对 {ours}：不会当作本提交的报告',
      '修复          请传递本次运行所对应的那次运行的报告',
    ],
  },
  'XC-FORGE-011': {
    en: ['comment-key: "{value}" is none', 'allowed       1 to 60 of A-Z a-z 0-9 . _ -'],
    zh: ['comment-key："{value}" 无效', '允许          1 至 60 个字符：A-Z a-z 0-9 . _ -'],
  },
  'XC-FORGE-012': {
    en: [
      'no comment: it is not known which forge this is about',
      'fix           set XC_FORGE (github, gitea, gitlab, gitee or gitcode), XC_FORGE_API (its address) and XC_FORGE_REPO (owner/name)',
    ],
    zh: [
      '未发表评论：无法得知对应的代码托管平台',
      '修复          请设置 XC_FORGE（github、gitea、gitlab、gitee 或 gitcode）、XC_FORGE_API（API 地址）和 XC_FORGE_REPO（owner/name）',
    ],
  },
  'XC-FORGE-013': {
    en: ['{forge} has no commit status that a program can set; the exit code is the verdict'],
    zh: ['{forge} 没有可由程序设置的提交状态；以退出码为准'],
  },
  'XC-FORGE-014': {
    en: [
      'no comment: several open pull requests have {sha} as their head ({requests}), and the run does not say from which branch it came',
      'why           anybody can ask for a commit of another one from a fork: one of them may be no request of this run',
      'fix           close those that are not wanted and run the workflow again',
    ],
    zh: [
      '未发表评论：有多个打开的拉取请求以 {sha} 为最新提交（{requests}），而本次运行没有说明来自哪个分支',
      '原因          任何人都可以从复刻仓库就他人的提交发起请求，其中某个可能与本次运行无关',
      '修复          关闭不需要的请求，然后重新运行工作流',
    ],
  },
} as const satisfies Messages;
