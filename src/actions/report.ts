import { basename, dirname, relative, resolve } from 'node:path';
import { throwAll, UserError } from '../language/index.js';
import {
  readBase,
  readReports,
  renderComment,
  renderTerminal,
  summarize,
  terminalPaint,
  writePages,
} from '../report/index.js';
import { ExitCode, makeStateFolder } from '../system/index.js';
import { leftHistory } from './bench-history.js';
import { allChecks } from './checks.js';
import { defineAction, type InputValues } from './define.js';
import { commonInputs } from './job.js';
import { DEFAULT_MANIFEST, findManifests, readManifests } from './manifests.js';
import { baseFolder, keepBase } from './report-baseline.js';
import { commentKey, commentOnChange, onlyOfChange } from './report-comment.js';
import { formatInputs, writeFormatFiles } from './report-formats.js';
import { fromHere, reportsInput, tokenInput } from './reports.js';

export const report = defineAction({
  name: 'report',
  description: {
    en: 'Merges the reports of all jobs: will it run on each platform, what to mend, as a page, as Markdown and in the job summary.',
    zh: '合并所有作业的报告：在各平台能否运行、需要修复什么，输出为网页、Markdown 和作业摘要。',
  },
  branding: { icon: 'grid', color: 'blue' },
  inputs: {
    reports: reportsInput,
    manifest: {
      type: 'list',
      description: {
        en: 'Manifests of build, globs too, for the names of the programs.',
        zh: 'build 生成的清单，可用通配符，用于取得程序名。',
      },
      example: '.xinchuang/bin/manifest.json',
      otherwise: {
        en: `\`${DEFAULT_MANIFEST}\`; where there is none, the names are taken from the file names`,
        zh: `\`${DEFAULT_MANIFEST}\`；没有时从文件名推断程序名`,
      },
    },
    html: {
      type: 'text',
      default: '.xinchuang/report.html',
      description: {
        en: 'Where to write the page: one file that needs no network.',
        zh: '网页的输出路径：单个文件，无需网络。',
      },
    },
    markdown: {
      type: 'text',
      default: '.xinchuang/report.md',
      description: { en: 'Where to write the Markdown.', zh: 'Markdown 的输出路径。' },
    },
    comment: {
      type: 'flag',
      default: false,
      description: {
        en: 'Keep one comment under the pull request or merge request. Needs `pull-requests: write`, or a token; without them the step goes on.',
        zh: '在拉取请求或合并请求下维护一条评论。需要 `pull-requests: write` 权限或令牌；没有时本步骤照常继续。',
      },
    },
    'comment-key': {
      type: 'text',
      default: 'report',
      description: {
        en: 'Name of the comment, where one pull request has several.',
        zh: '评论的名称，用于同一请求下有多条评论时。',
      },
    },
    token: tokenInput,
    ...formatInputs,
    link: {
      type: 'text',
      description: {
        en: 'Address of the full page, for the comment.',
        zh: '完整网页的地址，用于评论。',
      },
      otherwise: { en: 'the page of this run', zh: '本次运行的页面' },
      example: 'https://pages.example.cn/gateway/report.html',
    },
    baseline: {
      type: 'text',
      description: {
        en: 'Folder with the reports of the base, to say what got worse. On a push to a branch the reports of that run replace it at the end, and pull requests are compared with them: where the host has a cache (GitHub, Gitea, act) they travel in it, on GitLab by `cache:` for this folder. It need not exist.',
        zh: '存放基线报告的文件夹，用于指出哪些项目变差。推送到分支时，本次报告最后会替换其中的内容，供合并请求对比：宿主有缓存时（GitHub、Gitea、act）自动经缓存传递，GitLab 上需为该文件夹配置 `cache:`。该文件夹可以不存在。',
      },
      example: '.xinchuang/baseline',
      otherwise: { en: 'nothing is compared', zh: '不作对比' },
    },
    'bench-history': {
      type: 'text',
      default: '.xinchuang/bench',
      description: {
        en: 'Folder in which `bench` left the history, for its picture. It need not exist.',
        zh: '`bench` 留下历史数据的文件夹，用于绘制历史图。可以不存在。',
      },
    },
    ...commonInputs,
  },
  outputs: {
    comment: {
      en: '`created`, `updated`, `unchanged` or `skipped`.',
      zh: '`created`、`updated`、`unchanged` 或 `skipped`。',
    },
    'comment-url': { en: 'Address of the comment.', zh: '评论的地址。' },
    verdict: { en: '`pass`, `warn`, `unknown` or `fail`.', zh: '`pass`、`warn`、`unknown` 或 `fail`。' },
    'html-path': { en: 'The page, from the workspace.', zh: '网页路径（相对于工作目录）。' },
    'markdown-path': { en: 'The Markdown, from the workspace.', zh: 'Markdown 路径（相对于工作目录）。' },
    failed: { en: 'Number of failed checks that count.', zh: '计入结果的失败检查数。' },
    unknown: { en: 'Number of unknown checks.', zh: '未知检查数。' },
    warnings: { en: 'Number of warnings.', zh: '警告数。' },
    passed: { en: 'Number of passed checks.', zh: '通过的检查数。' },
    worse: {
      en: 'Number of checks and figures that are worse than at the base.',
      zh: '比基线变差的检查和指标数。',
    },
  },
  async run(inputs, job) {
    const { host, workspace } = job;
    const { language } = host;
    const at = (path: string) => resolve(workspace, path);
    const key = commentKey(inputs['comment-key']);
    const baseline = inputs.baseline === undefined ? undefined : at(inputs.baseline);
    if (baseline === at(inputs.reports)) throw new UserError('XC-REPORT-021', { folder: inputs.reports });
    refuseAmongReports(inputs, workspace);
    const change = await host.change();
    const read = await readReports(fromHere(workspace, inputs.reports));
    const set = inputs.comment ? onlyOfChange(read, change) : read;
    const manifests = await findManifests(inputs.manifest, workspace);
    const manifest = manifests.length === 0 ? undefined : await readManifests(manifests);
    const definitions = await allChecks();
    const summary = summarize(set, {
      definitions,
      ...(manifest && { manifest }),
      history: await leftHistory(workspace, inputs['bench-history']),
      platforms: job.config().config.platforms.map(({ platform }) => platform.id),
      ...(baseline !== undefined && {
        base: await readBase(await baseFolder(baseline, job), inputs.baseline ?? baseline),
      }),
    });
    await makeStateFolder(workspace);
    const markdown = await writePages(summary, { html: at(inputs.html), markdown: at(inputs.markdown) }, language);
    await writeFormatFiles(summary, inputs, job, { key, definitions });
    await host.summary(markdown);
    host.log('info', renderTerminal(summary, { language, paint: terminalPaint(host.caps.color) }).trimEnd());
    if (baseline !== undefined) await keepBase(baseline, set, job);
    const { verdict, counts } = summary.overall;
    const link = inputs.link ?? change.url;
    const render = (limit: number) => renderComment(summary, { language, key, limit, link });
    const commented = inputs.comment ? await commentOnChange({ key, token: inputs.token, render }, job) : {};
    return {
      outputs: {
        ...commented,
        verdict,
        'html-path': relative(workspace, at(inputs.html)),
        'markdown-path': relative(workspace, at(inputs.markdown)),
        failed: String(counts.fail),
        unknown: String(counts.unknown),
        warnings: String(counts.warn),
        passed: String(counts.pass),
        worse: String(summary.worse.count),
      },
      // Every report here has been written by the job that made it.
      reports: [],
      // The steps that found something have failed already, and the gate decides; but nothing to show is a failure.
      exit: set.reports.length === 0 ? ExitCode.findings : ExitCode.pass,
    };
  },
});

/** @throws UserError XC-REPORT-023 for each output that would lie among the JSON reports, which the gate reads as one of them */
function refuseAmongReports(
  inputs: Readonly<Record<'reports' | 'html' | 'markdown', string>> & InputValues<typeof formatInputs>,
  workspace: string,
): void {
  const folder = resolve(workspace, inputs.reports);
  const outputs = ['html', 'markdown', ...(Object.keys(formatInputs) as (keyof typeof formatInputs)[])] as const;
  throwAll(
    outputs.flatMap(input => {
      const path = inputs[input];
      if (path === undefined || dirname(resolve(workspace, path)) !== folder) return [];
      return [new UserError('XC-REPORT-023', { input, path, folder: inputs.reports, name: basename(path) })];
    }),
  );
}
