import { resolve } from 'node:path';
import { expectedFrom, type GatePolicy, type GateVerdict, hashFiles, judge, parseExpected } from '../gate/index.js';
import { throwAll, UserError } from '../language/index.js';
import { MARK, readManifest, readReports, terminalPaint, writeReport } from '../report/index.js';
import type { Report } from '../report/model.js';
import { defineAction, type Job } from './define.js';

export const gate = defineAction({
  name: 'gate',
  description: {
    en: 'One verdict for a release: every expected report is there, nothing fails or is unknown, and the files are the bytes that were verified',
    zh: '发布前的唯一结论:预期报告齐全、没有失败或未知项,且文件正是已验证的字节',
  },
  branding: { icon: 'shield', color: 'blue' },
  inputs: {
    reports: {
      type: 'text',
      default: '.xinchuang/reports',
      description: { en: 'Folder of the JSON reports', zh: 'JSON 报告所在的文件夹' },
    },
    manifest: {
      type: 'text',
      default: 'dist/manifest.json',
      description: {
        en: 'Manifest of build; the files that it lists are hashed again',
        zh: 'build 生成的清单;其中列出的文件会重新计算哈希',
      },
    },
    expect: {
      type: 'list',
      description: {
        en: 'Reports that must be there; default: build and verify for each target of the manifest',
        zh: '必须存在的报告;默认为清单中每个目标的 build 和 verify',
      },
      example: 'verify:linux/arm64, verify:linux/loong64',
    },
    platforms: {
      type: 'list',
      description: {
        en: 'Platforms that must be proved; default: those that the reports call required',
        zh: '必须得到证明的平台;默认为报告中标记为必需的平台',
      },
      example: 'kylin-v10-sp3/kunpeng-920',
    },
    'allow-unknown': {
      type: 'list',
      default: [],
      description: {
        en: 'Check ids that may be unknown; a failure is never accepted',
        zh: '允许为未知的检查项 ID;失败项绝不接受',
      },
      example: 'elf/kernel-min',
    },
  },
  outputs: {
    verdict: { en: 'pass or refused', zh: 'pass 或 refused' },
  },
  async run(inputs, job) {
    const { host, workspace } = job;
    const policy = policyOf(inputs['allow-unknown'], inputs.platforms);
    const wanted = inputs.expect && parseAll(inputs.expect);
    const manifestPath = resolve(workspace, inputs.manifest);
    const manifest = await readManifest(manifestPath);
    const folder = resolve(workspace, inputs.reports);
    const started = job.system.now();
    const change = await host.change();
    const verdict = judge({
      ...(await readReports(folder)),
      manifest,
      files: await hashFiles(manifestPath, manifest),
      expected: wanted ?? expectedFrom(manifest),
      policy,
      headSha: change.headSha,
    });
    const report = gateReport(verdict, job, started, change);
    await writeReport(folder, report);
    tell(verdict, job);
    return { outputs: { verdict: verdict.verdict }, reports: [report], exit: verdict.verdict === 'pass' ? 0 : 1 };
  },
});

function policyOf(allowUnknown: readonly string[], platforms: readonly string[] | undefined): GatePolicy {
  throwAll(
    allowUnknown
      .filter(id => !/^[a-z0-9]{1,20}\/[a-z0-9-]{1,40}$/.test(id))
      .map(value => new UserError('XC-GATE-003', { value })),
  );
  return { allowUnknown, ...(platforms && { platforms }) };
}

function parseAll(texts: readonly string[]) {
  const errors: UserError[] = [];
  const parsed = texts.flatMap(text => {
    try {
      return [parseExpected(text)];
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      errors.push(error);
      return [];
    }
  });
  throwAll(errors);
  return parsed;
}
