import { dirname, join, relative, resolve } from 'node:path';
import { leftOutWords, type Summary, writeFormats } from '../report/index.js';
import type { CheckDefinition } from '../report/model.js';
import { isThere } from '../system/index.js';
import type { InputValues, Job } from './define.js';

/** Files for other tools. None of them is written unless it is asked for. */
export const formatInputs = {
  sarif: {
    type: 'text',
    example: '.xinchuang/report.sarif',
    description: {
      en: 'Where to write SARIF 2.1.0, for code scanning: failures, warnings and what is unknown.',
      zh: 'SARIF 2.1.0 的输出路径，用于代码扫描：失败、警告与未知项。',
    },
    otherwise: { en: 'not written', zh: '不写入' },
  },
  junit: {
    type: 'text',
    example: '.xinchuang/junit.xml',
    description: {
      en: 'Where to write JUnit XML: a test case for each check, platform and program. What is unknown is an error.',
      zh: 'JUnit XML 的输出路径：每项检查、平台与程序各为一个用例。未知项记为 error。',
    },
    otherwise: { en: 'not written', zh: '不写入' },
  },
  'code-quality': {
    type: 'text',
    example: '.xinchuang/code-quality.json',
    description: {
      en: 'Where to write GitLab’s Code Quality report.',
      zh: 'GitLab Code Quality 报告的输出路径。',
    },
    otherwise: { en: 'not written', zh: '不写入' },
  },
  'open-metrics': {
    type: 'text',
    example: '.xinchuang/metrics.txt',
    description: {
      en: 'Where to write sizes, measurements and counts as OpenMetrics text.',
      zh: '以 OpenMetrics 文本输出大小、度量与计数的路径。',
    },
    otherwise: { en: 'not written', zh: '不写入' },
  },
} as const;

/** Writes the files that were asked for, and says what had no room in them. */
export async function writeFormatFiles(
  summary: Summary,
  inputs: InputValues<typeof formatInputs>,
  { host, workspace }: Job,
  { key, definitions }: { readonly key: string; readonly definitions: readonly CheckDefinition[] },
): Promise<void> {
  const at = (path: string | undefined) => path && resolve(workspace, path);
  const [sarif, junit] = [at(inputs.sarif), at(inputs.junit)];
  const [codeQuality, openMetrics] = [at(inputs['code-quality']), at(inputs['open-metrics'])];
  const files = {
    ...(sarif !== undefined && { sarif }),
    ...(junit !== undefined && { junit }),
    ...(codeQuality !== undefined && { codeQuality }),
    ...(openMetrics !== undefined && { openMetrics }),
  };
  if (Object.keys(files).length === 0) return;
  const places = { prefix: relative(await repositoryRoot(workspace), workspace), source: await sourceFile(workspace) };
  const { language } = host;
  const leftOut = await writeFormats(summary, files, { language, places, key, definitions });
  for (const one of leftOut) host.log('warning', `${one.format}: ${leftOutWords(one)[language]}`);
}

/** What hosts take paths from. A checkout without .git (a source archive) has its root where it was unpacked. */
async function repositoryRoot(workspace: string): Promise<string> {
  for (let folder = workspace; ; folder = dirname(folder)) {
    if (await isThere(join(folder, '.git'))) return folder;
    if (folder === dirname(folder)) return workspace;
  }
}

/** What a finding points to that speaks of no file: the module, or else the configuration. */
async function sourceFile(workspace: string): Promise<string> {
  for (const name of ['go.mod', '.xinchuang.yml']) if (await isThere(join(workspace, name))) return name;
  return 'go.mod';
}
