import { lstat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { type Language, plural, UserError } from '../language/index.js';
import { type Paint, terminalPaint } from '../report/index.js';
import { ExitCode, errorCode, type System, writeFileAtomic } from '../system/index.js';
import { columns } from './columns.js';
import type { Call, TerminalCommand } from './command.js';
import { containerFiles, firstProgram } from './container-files.js';
import { configText, type WorkflowPlace, workflow } from './init-files.js';

import { FORGES, type Forge, lookAtRepository, type Repository } from './repository.js';

export const init: TerminalCommand = {
  usage: 'init',
  description: {
    en: 'Look at this repository and write .xinchuang.yml and a workflow; overwrites nothing',
    zh: '查看本仓库并生成 .xinchuang.yml 与工作流；不覆盖任何文件',
  },
  flags: {
    '--containers': {
      en: 'write Dockerfiles (scratch, openEuler) and a Kubernetes manifest too, below deploy/',
      zh: '同时在 deploy/ 下生成 Dockerfile（scratch、openEuler）与 Kubernetes 清单',
    },
    '--dry-run': { en: 'show what would be written', zh: '只显示将要写入的内容' },
    '--forge <name>': {
      en: `${FORGES.join(' | ')} (default: what git remote names)`,
      zh: `${FORGES.join(' | ')}（默认由 git remote 判断）`,
    },
  },
  run: runInit,
};

export interface InitOptions {
  readonly dryRun: boolean;
  readonly forge?: Forge | undefined;
  /** Dockerfiles and a Kubernetes manifest as well. */
  readonly containers?: boolean;
  /** Where `build` is told to put the programs; undefined: where it does by itself. */
  readonly output?: string | undefined;
}

export interface InitFile {
  /** Absolute. */
  readonly path: string;
  /** `kept`: something was there, and was left alone. `planned`: a dry run. */
  readonly state: 'written' | 'kept' | 'planned';
  readonly text: string;
}

export interface InitResult {
  readonly repository: Repository;
  /** Whose workflow it is: the one that was asked for, or that git remote names. */
  readonly chosen: Forge | undefined;
  readonly files: readonly InitFile[];
  /** For a forge whose one pipeline file is the user's own. */
  readonly paste: WorkflowPlace | undefined;
}

async function runInit({ options, job, out }: Call): Promise<ExitCode> {
  const { language } = job.host;
  const result = await initialize(
    job.workspace,
    job.system,
    {
      dryRun: options['dryRun'] === true,
      forge: readForge(options['forge']),
      containers: options['containers'] === true,
      output: options['containers'] === true ? job.config().config.build.output : undefined,
    },
    language,
  );
  if (options['json']) out.write(`${JSON.stringify(result, null, 2)}\n`);
  else out.write(`${renderInit(result, job.workspace, language, terminalPaint(job.host.caps.color)).join('\n')}\n`);
  return ExitCode.pass;
}

function readForge(value: string | boolean | undefined): Forge | undefined {
  const forge = FORGES.find(name => name === value);
  if (value === undefined || forge !== undefined) return forge;
  throw new UserError('XC-INPUT-001', { name: 'forge', value: String(value), allowed: FORGES.join(' | ') });
}

/** @throws UserError XC-BUILD-001 where there is no Go module */
export async function initialize(
  workspace: string,
  system: System,
  { dryRun, forge, containers = false, output }: InitOptions,
  language: Language,
): Promise<InitResult> {
  const repository = await lookAtRepository(workspace, system);
  const chosen = forge ?? repository.forge;
  const pipeline = chosen === undefined ? undefined : workflow(chosen, repository, workspace, language);
  const wanted = [
    {
      path: join(workspace, '.xinchuang.yml'),
      or: join(workspace, '.xinchuang.yaml'),
      text: configText(repository, language),
    },
    ...(pipeline?.path === undefined
      ? []
      : [{ path: join(repository.root ?? workspace, pipeline.path), text: pipeline.text }]),
    ...(containers
      ? containerFiles(repository, output, language).map(({ path, text }) => ({ path: join(workspace, path), text }))
      : []),
  ];
  const files: InitFile[] = [];
  for (const { path, text, ...other } of wanted) {
    const there = (await exists(path)) ? path : 'or' in other && (await exists(other.or)) ? other.or : undefined;
    if (there === undefined && !dryRun) await writeFileAtomic(path, text);
    files.push({ path: there ?? path, state: there !== undefined ? 'kept' : dryRun ? 'planned' : 'written', text });
  }
  return { repository, chosen, files, paste: pipeline?.path === undefined ? pipeline : undefined };
}

/** Even a link that leads nowhere counts: it is somebody's. */
async function exists(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false;
    throw error;
  }
}

export function renderInit(
  { repository, chosen, files, paste }: InitResult,
  workspace: string,
  language: Language,
  color: Paint,
): string[] {
  const zh = language === 'zh';
  const { mains, foundBy, go, toolchain, cgoFiles, forge, remoteHost } = repository;
  const found: [string, string][] = [
    [
      zh ? 'main 包' : 'mains',
      mains.length === 0
        ? zh
          ? '没有找到：库本身没有可交付的程序'
          : 'none found: a library has nothing to ship'
        : `${mains.slice(0, 8).join(' ')}${mains.length > 8 ? ` … (${mains.length})` : ''}  ${color('dim', foundBy)}`,
    ],
    ['Go', [go ?? (zh ? 'go.mod 中没有 go 行' : 'no go line in go.mod'), toolchain ?? ''].join(' ').trim()],
    ['cgo', cgoFiles.length === 0 ? (zh ? '未使用' : 'not used') : cgoFiles.slice(0, 3).join(' ')],
    [zh ? '代码平台' : 'forge', forge ?? (remoteHost === undefined ? (zh ? '没有 origin' : 'no origin') : remoteHost)],
  ];
  const state = {
    written: zh ? '已写入' : 'wrote',
    kept: zh ? '已存在，未改动' : 'left alone, it was there',
    planned: zh ? '将写入' : 'would write',
  };
  return [
    ...columns(found.map(([label, text]) => [`  ${label}`, text])),
    '',
    ...files.flatMap(file => [
      `${color(file.state === 'kept' ? 'dim' : 'bold', state[file.state])}  ${relative(workspace, file.path) || file.path}`,
      ...(file.state === 'planned'
        ? file.text
            .trimEnd()
            .split('\n')
            .map(line => `    ${line}`)
        : []),
    ]),
    ...toFillIn(repository, files, zh),
    ...(paste === undefined ? [] : ['', paste.text.trimEnd()]),
    ...(chosen === undefined
      ? [
          '',
          zh
            ? `无法从 git remote 判断代码平台，未写工作流；可指定 --forge ${FORGES.join('|')}`
            : `git remote names no forge that is known, so no workflow was written; name it: --forge ${FORGES.join('|')}`,
        ]
      : []),
    '',
    files.some(file => file.state === 'written') && repository.root !== undefined
      ? zh
        ? '下一步  提交以上文件，然后：xinchuang-go run'
        : 'next    commit these files, then: xinchuang-go run'
      : zh
        ? '下一步  xinchuang-go run'
        : 'next    xinchuang-go run',
  ];
}

/** What nobody can know of a service by looking at its repository. */
function toFillIn(repository: Repository, files: readonly InitFile[], zh: boolean): string[] {
  if (!files.some(({ path, state }) => path.endsWith('kubernetes.yaml') && state !== 'kept')) return [];
  const program = firstProgram(repository);
  const others = repository.mains.length - 1;
  return [
    '',
    zh
      ? `deploy/ 用于 ${program}。请填写：镜像地址、端口 8080、探针路径 /healthz 与 /readyz`
      : `deploy/ is for ${program}. Fill in: the name of the image, port 8080, /healthz and /readyz of the probes`,
    ...(others > 0
      ? [
          zh
            ? `其余 ${others} 个程序请复制这些文件并替换名称 ${program}`
            : `for the other ${plural(others, 'program')} copy the files and put the name in place of ${program}`,
        ]
      : []),
  ];
}
