import { lstat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { mergeConfig } from '../config/index.js';
import {
  type Expected,
  expectedFrom,
  type GatePolicy,
  type GateVerdict,
  hashFiles,
  judge,
  parseExpected,
} from '../gate/index.js';
import { throwAll, UserError } from '../language/index.js';
import { inertLine, MARK, readManifest, readReports } from '../report/index.js';
import { ExitCode, errorCode } from '../system/index.js';
import { defineAction, type Job } from './define.js';
import { commonInputs } from './job.js';
import { makeReports, reportsInput } from './reports.js';

export const gate = defineAction({
  name: 'gate',
  description: {
    en: 'One verdict for a release: every expected report is there, nothing fails or is unknown, and the files are the bytes that were verified.',
    zh: '发布前的唯一结论：预期报告齐全、没有失败或未知项，且文件正是已验证的字节。',
  },
  branding: { icon: 'shield', color: 'blue' },
  inputs: {
    reports: reportsInput,
    manifest: {
      type: 'text',
      default: '.xinchuang/bin/manifest.json',
      description: {
        en: 'Manifest of build; the files that it lists are hashed again.',
        zh: 'build 生成的清单；其中列出的文件会重新计算哈希。',
      },
    },
    expect: {
      type: 'list',
      description: {
        en: 'Reports that must be there.',
        zh: '必须存在的报告。',
      },
      otherwise: {
        en: '`gate.require` of the configuration, for each target of the manifest',
        zh: '配置中的 `gate.require`，对应清单中的每个目标',
      },
      example: 'verify:linux/arm64, verify:linux/loong64',
    },
    platforms: {
      type: 'list',
      description: {
        en: 'Platforms that must be proved, whatever the reports say of them.',
        zh: '必须得到证明的平台，不论报告如何标记。',
      },
      otherwise: {
        en: 'those that the configuration names or the reports call required',
        zh: '配置中列出的，或报告中标记为必需的平台',
      },
      example: 'kylin-v10-sp3/kunpeng-920',
    },
    'allow-unknown': {
      type: 'list',
      otherwise: { en: '`gate.allow-unknown` of the configuration', zh: '配置中的 `gate.allow-unknown`' },
      description: {
        en: 'Check ids that may be unknown; a failure is never accepted.',
        zh: '允许为未知的检查项 ID；失败项绝不接受。',
      },
      example: 'elf/kernel-min',
    },
    ...commonInputs,
  },
  outputs: {
    verdict: { en: '`pass` or `refused`.', zh: '`pass` 或 `refused`。' },
  },
  async run(inputs, job) {
    const { host, system, workspace } = job;
    const loaded = job.config().config;
    const config = mergeConfig(loaded, {
      platforms: inputs.platforms,
      gate: { allowUnknown: inputs['allow-unknown'] },
    });
    const asked = inputs.expect && parseAll(inputs.expect);
    const policy: GatePolicy = {
      allowUnknown: checkIds(config.gate.allowUnknown),
      // Who names a platform here wants it proved, also where the configuration does not require it.
      ...(inputs.platforms && { platforms: config.platforms.map(p => p.platform.id) }),
      ...(loaded.platformsNamed && {
        configured: loaded.platforms.filter(p => p.required).map(p => p.platform.id),
      }),
    };
    const started = system.now();
    const { headSha, mergeSha } = await host.change();
    const manifestPath = resolve(workspace, inputs.manifest);
    if (!(await isThere(manifestPath))) throw new UserError('XC-GATE-003', { path: inputs.manifest });
    const manifest = await readManifest(manifestPath);
    const verdict = judge({
      ...(await readReports(resolve(workspace, inputs.reports))),
      manifest,
      files: await hashFiles(manifestPath, manifest),
      expected: asked ?? expectedFrom(manifest, config.gate.require),
      policy,
      headSha,
      mergeSha,
    });
    tell(verdict, job);
    const passed = verdict.verdict === 'pass';
    return {
      outputs: { verdict: verdict.verdict },
      reports: await makeReports(job, started, [{ action: 'gate', checks: [...verdict.checks] }]),
      exit: passed ? ExitCode.pass : ExitCode.findings,
    };
  },
});

async function isThere(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false;
    throw error;
  }
}

/** @throws UserError XC-GATE-002 for each that is none */
function checkIds(ids: readonly string[]): readonly string[] {
  const wrong = ids.filter(id => !/^[a-z0-9]{1,20}\/[a-z0-9-]{1,40}$/.test(id));
  throwAll(wrong.map(value => new UserError('XC-GATE-002', { value })));
  return ids;
}

/** @throws UserError XC-GATE-001 for each that is no action and target */
function parseAll(texts: readonly string[]): Expected[] {
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

/** The decisive rows, for who reads the log and for who looks at the change. */
function tell({ verdict, rows, checks, warnings }: GateVerdict, { host }: Job): void {
  const { language } = host;
  const accepted = checks.filter(check => check.status === 'warn');
  for (const { id, status, title } of [...rows, ...accepted])
    host.log(status === 'warn' ? 'warning' : 'error', inertLine(`${id}  ${title[language]}`));
  for (const { id, title } of warnings) host.log('warning', inertLine(`${id}  ${title[language]}`));
  host.annotate(
    rows.map(({ id, title, hint }) => ({
      level: 'error',
      title: id,
      message: inertLine([title[language], hint?.[language]].filter(Boolean).join('\n')),
    })),
  );
  if (verdict === 'pass') host.log('info', `${MARK.pass} ${PASSED[language]}`);
}

const PASSED = { en: 'the release may go out', zh: '可以发布' };
