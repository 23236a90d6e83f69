import { rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { buildAll } from '../actions/build-all.js';
import { allChecks } from '../actions/checks.js';
import type { Job } from '../actions/define.js';
import { goForBuild } from '../actions/go.js';
import { readInputs } from '../actions/inputs.js';
import { REPORTS_FOLDER } from '../actions/perform.js';
import { chooseTargets, targetInputs } from '../actions/targets.js';
import { verifyAll } from '../actions/verify-all.js';
import { filesOfManifests } from '../actions/verify-files.js';
import { type Config, mergeConfig } from '../config/index.js';
import type { Go } from '../golang/index.js';
import { seconds } from '../language/index.js';
import {
  readManifest,
  readReports,
  renderTerminal,
  type Summary,
  summarize,
  terminalPaint,
  writePages,
  writeReport,
} from '../report/index.js';
import { type ExitCode, STATE_FOLDER } from '../system/index.js';
import { ensureQemu } from '../toolchain/index.js';
import { version } from '../version.js';
import type { Call, TerminalCommand } from './command.js';

const inputs = {
  ...targetInputs,
  packages: {
    type: 'list',
    description: { en: 'Packages to build: ./cmd/...', zh: '要构建的包，例如 ./cmd/...' },
  },
  'go-version': { type: 'text', description: { en: 'As in actions/setup-go.', zh: '含义同 actions/setup-go。' } },
  china: {
    type: 'flag',
    default: false,
    description: { en: 'Use the mirrors that answer inside mainland China.', zh: '使用中国大陆可用的镜像。' },
  },
} as const;

export const run: TerminalCommand = {
  usage: 'run',
  description: {
    en: 'The main job: set Go up, build every program for every target, verify, run, report.',
    zh: '主流程：准备 Go，为每个目标构建全部程序，验证、试运行并生成报告。',
  },
  flags: {
    '--platforms <list>': inputs.platforms.description,
    '--targets <list>': inputs.targets.description,
    '--packages <list>': inputs.packages.description,
    '--go-version <version>': inputs['go-version'].description,
    '--china': inputs.china.description,
  },
  run: mainJob,
};

/** From a checkout to a verdict, in one process. */
async function mainJob({ options, job, out }: Call): Promise<ExitCode> {
  const { host, workspace } = job;
  const loaded = job.config();
  const given = readInputs(inputs, name => host.input(name));
  const config = mergeConfig(loaded.config, {
    packages: given.packages,
    goVersion: given['go-version'],
    ...((options['china'] === true || given.china) && { china: true }),
  });
  const chosen = chooseTargets(config, given);
  host.log('info', await headline(job, loaded.path, chosen.platforms.length));

  const reports = join(workspace, REPORTS_FOLDER);
  await rm(reports, { recursive: true, force: true });
  const go = await setUp(config, chosen, job);

  if (config.verify.run !== false)
    await ensureQemu({ goarches: chosen.targets.map(target => target.goarch), mode: 'auto' }, job);

  const built = await buildAll(config, chosen, go, job);
  for (const report of built.reports) await writeReport(reports, report);
  if (built.manifest) {
    const verified = await verifyAll(config, chosen, { files: await filesOfManifests([built.manifest.path]) }, job);
    for (const report of verified) await writeReport(reports, report);
  }

  const manifest = built.manifest && (await readManifest(built.manifest.path));
  const summary = summarize(await readReports(reports), {
    definitions: await allChecks(),
    platforms: chosen.platforms.map(({ platform }) => platform.id),
    ...(manifest && { manifest }),
  });
  const page = (name: string) => join(workspace, STATE_FOLDER, name);
  const pages = { ...(config.report.html && { html: page('report.html') }), markdown: page('report.md') };
  await host.summary(await writePages(summary, pages, host.language));
  if (options['json'] === true) out.write(`${JSON.stringify(summary.reports, null, 2)}\n`);
  else out.write(ending(summary, Object.values(pages), job, out.columns, options['quiet'] === true));
  return summary.overall.exit;
}

async function headline({ host, workspace }: Job, configPath: string | undefined, platforms: number): Promise<string> {
  const { repo, headSha } = await host.change();
  const where = [repo ?? workspace, headSha && `@ ${headSha.slice(0, 7)}`].filter(Boolean).join(' ');
  const from = configPath === undefined ? { en: 'default platforms', zh: '默认平台' } : undefined;
  const count = { en: `${platforms} platforms`, zh: `${platforms} 个平台` }[host.language];
  const origin = from?.[host.language] ?? `${count} · ${relative(workspace, configPath ?? '') || configPath}`;
  return `xinchuang-go ${version} · ${where} · ${from ? `${count} · ${origin}` : origin}\n`;
}

async function setUp(config: Config, chosen: ReturnType<typeof chooseTargets>, job: Job): Promise<Go> {
  const began = performance.now();
  const progress = job.host.progress('setup');
  try {
    const go = await goForBuild(config, chosen, job);
    progress.end(`go${go.version} · ${go.from}   ${seconds(performance.now() - began)}`);
    return go;
  } catch (error) {
    progress.end('', false);
    throw error;
  }
}

function ending(
  summary: Summary,
  pages: readonly string[],
  { host, workspace }: Job,
  columns: number | undefined,
  quiet: boolean,
): string {
  const text = renderTerminal(summary, {
    language: host.language,
    paint: terminalPaint(host.caps.color),
    quiet,
    ...(columns !== undefined && { width: columns }),
  });
  if (quiet) return text;
  const files = [...pages, join(workspace, REPORTS_FOLDER)].map(path => relative(workspace, path));
  return `\n${text}\n  ${files.join('  ·  ')}\n`;
}
