import { availableParallelism } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import type { Config } from '../config/index.js';
import { checkArchSet, crossCheckReadelf, type Verified, verifyFile } from '../elf/index.js';
import { smokeRun } from '../emulator/index.js';
import { readVcs } from '../golang/index.js';
import { UserError } from '../language/index.js';
import type { ChosenPlatform, Goarch } from '../platform/index.js';
import type { Check, Report, Target } from '../report/model.js';
import { targetName } from '../report/target.js';
import { ExitCode } from '../system/index.js';
import { defineAction, type Job } from './define.js';
import { commonInputs } from './job.js';
import { applyOverrides } from './overrides.js';
import { makeReports } from './reports.js';
import { chooseTargets, targetInputs } from './targets.js';

const DEFAULT_MANIFEST = '.xinchuang/bin/manifest.json';

export const verify = defineAction({
  name: 'verify',
  description: {
    en: 'Proves from the ELF file that a binary will load and run on each chosen platform.',
    zh: '从 ELF 文件证明二进制能在每个所选平台上加载并运行。',
  },
  branding: { icon: 'check-circle', color: 'green' },
  inputs: {
    files: {
      type: 'list',
      example: 'dist/*',
      otherwise: { en: 'the files of the manifest', zh: '清单中的文件' },
      description: { en: 'Binaries to verify: paths and globs.', zh: '要验证的二进制文件，可用路径或通配符。' },
    },
    manifest: {
      type: 'text',
      otherwise: { en: `\`${DEFAULT_MANIFEST}\``, zh: `\`${DEFAULT_MANIFEST}\`` },
      description: { en: 'manifest.json that build left.', zh: 'build 生成的 manifest.json。' },
    },
    ...targetInputs,
    static: {
      type: 'choice',
      choices: ['required', 'allowed'],
      otherwise: { en: '`required`', zh: '`required`' },
      description: {
        en: '`required`: nothing may be left to a loader. `allowed`: a dynamic file is judged by its loader, libraries and glibc versions.',
        zh: '`required`：不得依赖加载器；`allowed`：对动态文件按其加载器、库和 glibc 版本进行判断。',
      },
    },
    run: {
      type: 'lines',
      example: '--version',
      otherwise: { en: '`--version`; `false` runs nothing', zh: '`--version`；`false` 表示不运行' },
      description: {
        en: 'Arguments of the smoke run, one a line: natively where the machine is the target, else under QEMU. Your binaries are started: give `false` for files you do not trust.',
        zh: '试运行参数，每行一个：本机即目标时直接运行，否则在 QEMU 下运行。会真正启动这些文件，不可信的文件请设为 `false`。',
      },
    },
    'run-timeout': {
      type: 'integer',
      min: 1,
      max: 3600,
      otherwise: { en: '60', zh: '60' },
      description: { en: 'Seconds after which a smoke run is ended.', zh: '试运行的时限（秒）。' },
    },
    readelf: {
      type: 'text',
      default: 'readelf',
      description: {
        en: 'GNU readelf for the second opinion: a name on PATH or a path; `off` for none.',
        zh: '用作第二意见的 GNU readelf：PATH 中的名称或路径；`off` 表示不使用。',
      },
    },
    commit: {
      type: 'text',
      otherwise: { en: 'the commit of the checkout, where it is known', zh: '当前检出的提交（若已知）' },
      description: { en: 'Commit that the binaries must be built from.', zh: '二进制必须出自的提交。' },
    },
    'min-go-version': {
      type: 'text',
      example: '1.24',
      description: { en: 'Oldest Go that may have built the binaries.', zh: '允许用于构建的最低 Go 版本。' },
    },
    ...commonInputs,
  },
  outputs: {
    verdict: { en: '`pass`, `warn`, `unknown` or `fail`.', zh: '`pass`、`warn`、`unknown` 或 `fail`。' },
    blocked: { en: 'Required platforms that are blocked, separated by spaces.', zh: '受阻的必需平台，以空格分隔。' },
  },
  async run(inputs, job) {
    const { mergeConfig } = await import('../config/index.js');
    const run = inputs.run?.length === 1 && inputs.run[0] === 'false' ? false : inputs.run;
    const config = mergeConfig(job.config().config, {
      verify: { static: inputs.static, run, runTimeoutSeconds: inputs['run-timeout'] },
    });
    const chosen = chooseTargets(config, inputs);
    const reports = await verifyAll(config, chosen, await namedFiles(inputs, job), job, {
      readelf: inputs.readelf,
      commit: inputs.commit,
      minGoVersion: inputs['min-go-version'],
    });
    const { summarize, terminalPaint, renderTerminal } = await import('../report/index.js');
    const summary = summarize({ reports, rejected: [] });
    const { language, caps } = job.host;
    const text = renderTerminal(summary, { language, paint: terminalPaint(caps.color), quiet: false });
    job.host.log('info', text);
    annotate(reports, job);
    const blocked = summary.matrix.rows.filter(row => row.status === 'fail' && row.platform.required);
    return {
      reports,
      exit: summary.overall.exit === 0 ? ExitCode.pass : ExitCode.findings,
      outputs: { verdict: summary.overall.verdict, blocked: blocked.map(row => row.platform.id).join(' ') },
    };
  },
});

/** A binary and what is already known of it. */
export interface FileToVerify {
  /** Absolute. */
  readonly path: string;
  readonly target?: Target & { readonly goarch: Goarch };
}

interface VerifyOptions {
  readonly readelf?: string;
  readonly commit?: string | undefined;
  readonly minGoVersion?: string | undefined;
}

/** Verifies and runs every file: one report for each target, and one for what concerns the set as a whole. */
export async function verifyAll(
  config: Config,
  { platforms, targets }: { readonly platforms: readonly ChosenPlatform[]; readonly targets: readonly Target[] },
  files: readonly FileToVerify[],
  job: Job,
  options: VerifyOptions = {},
): Promise<Report[]> {
  const { default: pLimit } = await import('p-limit');
  const started = job.system.now();
  const began = performance.now();
  const progress = job.host.progress('verify');
  const limit = pLimit(availableParallelism());
  let done = 0;
  try {
    // Not the host's head commit: on a pull request what is checked out, and built, is a merge of it.
    const vcs = await readVcs(job.system, job.workspace);
    const commit = options.commit ?? (vcs.state === 'commit' ? vcs.commit : undefined);
    const all = await Promise.all(
      files.map(file =>
        limit(async () => {
          const one = await verifyOne(config, platforms, file, job, { ...options, commit });
          done += 1;
          progress.update(done, files.length, one.verified.subject.path);
          return one;
        }),
      ),
    );
    const reports = await makeReports(job, started, [
      ...byTarget(all, platforms, targets),
      ...setReport(all, config.verify.checks),
    ]);
    progress.end(`${tally(reports, files.length, job)}   ${((performance.now() - began) / 1000).toFixed(1)} s`);
    return reports;
  } catch (error) {
    progress.end('', false);
    throw error;
  }
}

interface One {
  readonly verified: Verified;
  readonly checks: readonly Check[];
  readonly env: Readonly<Record<string, string>>;
}

async function verifyOne(
  config: Config,
  platforms: readonly ChosenPlatform[],
  file: FileToVerify,
  job: Job,
  options: VerifyOptions,
): Promise<One> {
  const { system, workspace } = job;
  const name = relative(workspace, file.path).replaceAll('\\', '/') || file.path;
  const verified = await verifyFile(file.path, {
    subject: name,
    platforms,
    signal: system.signal,
    ...(file.target !== undefined && { target: file.target }),
    policy: {
      static: config.verify.static,
      cgo: config.verify.static === 'required' && config.build.cgo === 'off' ? 'off' : 'any',
      ...(options.commit !== undefined && { expectedCommit: options.commit }),
      ...(options.minGoVersion !== undefined && { minGoVersion: options.minGoVersion }),
    },
  });
  const { subject, facts } = verified;
  const checks = [...verified.checks];
  const env: Record<string, string> = {};
  if (facts !== undefined && options.readelf !== 'off') {
    const tool = options.readelf ?? 'readelf';
    const check = await crossCheckReadelf(system, file.path, facts.elf, { tool, subject: name });
    checks.push(check);
    if (typeof check.evidence['version'] === 'string') env['readelf'] = check.evidence['version'];
  }
  const goarch = subject.target?.goarch;
  if (facts !== undefined && goarch !== undefined && config.verify.run !== false) {
    const timeout = config.verify.runTimeoutSeconds * 1000;
    const { check, runner } = await smokeRun(system, file.path, subject, goarch, config.verify.run, timeout);
    checks.push(check);
    env['run'] = runner.how === 'qemu' ? `${runner.tool} ${runner.version}` : runner.how;
  }
  if (facts?.buildInfo) env['go'] = facts.buildInfo.goVersion.slice(0, 80);
  return { verified, checks: applyOverrides(checks, config.verify.checks), env };
}

/** One report for each target that was asked for or found: a target without a file is a finding of the reader's. */
function byTarget(all: readonly One[], platforms: readonly ChosenPlatform[], targets: readonly Target[]) {
  const found = new Map(targets.map(target => [targetName(target), { target, ones: [] as One[] }]));
  const untold: One[] = [];
  for (const one of all) {
    const own = one.verified.subject.target;
    if (own === undefined) {
      untold.push(one);
      continue;
    }
    const key = targetName(own);
    const group = found.get(key) ?? { target: own, ones: [] };
    group.ones.push(one);
    found.set(key, group);
  }
  const groups = [...found.values()].filter(({ ones }) => ones.length > 0);
  return [
    ...groups.map(({ target, ones }) => ({
      action: 'verify' as const,
      target,
      ...partOf(
        ones,
        platforms.filter(p => p.platform.goarch === target.goarch),
      ),
    })),
    ...(untold.length > 0 ? [{ action: 'verify' as const, shard: 'unreadable', ...partOf(untold, []) }] : []),
  ];
}

function partOf(ones: readonly One[], platforms: readonly ChosenPlatform[]) {
  return {
    subjects: ones.map(one => one.verified.subject),
    platforms: platforms.map(({ platform, required }) => ({
      id: platform.id,
      name: platform.name,
      goarch: platform.goarch,
      required,
    })),
    checks: ones.flatMap(one => one.checks),
    env: Object.assign({}, ...ones.map(one => one.env)) as Record<string, string>,
  };
}

function setReport(all: readonly One[], overrides: Config['verify']['checks']) {
  const members = all.flatMap(({ verified: { facts, subject } }) =>
    facts === undefined || subject.target === undefined
      ? []
      : [{ subject: subject.path, goarch: subject.target.goarch, buildInfo: facts.buildInfo }],
  );
  const checks = applyOverrides(checkArchSet(members), overrides);
  return checks.length === 0 ? [] : [{ action: 'verify' as const, shard: 'set', checks }];
}

function tally(reports: readonly Report[], files: number, { host }: Job): string {
  const checks = reports.flatMap(report => report.checks);
  const count = (status: Check['status']) =>
    checks.filter(check => check.status === status && check.severity !== 'info').length;
  const marks = (
    [
      ['✖', 'fail'],
      ['⚠', 'warn'],
      ['?', 'unknown'],
    ] as const
  )
    .map(([mark, status]) => [mark, count(status)] as const)
    .filter(([, n]) => n > 0)
    .map(([mark, n]) => `${n} ${mark}`);
  const words = { en: `${files} files · ${checks.length} checks`, zh: `${files} 个文件 · ${checks.length} 项检查` };
  return [words[host.language], ...marks].join(' · ');
}

function annotate(reports: readonly Report[], { host }: Job): void {
  const { language } = host;
  host.annotate(
    reports
      .flatMap(report => report.checks)
      .filter(check => check.status === 'fail' && check.severity !== 'info')
      .map(check => ({
        level: check.severity === 'error' ? ('error' as const) : ('warning' as const),
        title: [check.id, check.platform].filter(Boolean).join(' · '),
        message: [check.subject, check.title[language], check.hint?.[language]].filter(Boolean).join('\n'),
      })),
  );
}

/** @throws UserError when nothing matches */
async function namedFiles(
  { files, manifest }: { readonly files?: readonly string[] | undefined; readonly manifest?: string | undefined },
  { workspace }: Job,
): Promise<FileToVerify[]> {
  if (files !== undefined) {
    const { glob } = await import('tinyglobby');
    const found = await glob([...files], {
      cwd: workspace,
      absolute: true,
      onlyFiles: true,
      dot: true,
      expandDirectories: false,
    });
    if (found.length === 0) throw new UserError('XC-VERIFY-011', { patterns: files.join(' '), folder: workspace });
    // What build leaves beside the binaries is not meant by dist/*.
    const binaries = found.filter(path => !/(^|\/)(manifest\.json|SHA256SUMS)$/.test(path));
    return binaries.sort().map(path => ({ path }));
  }
  return filesOfManifest(resolve(workspace, manifest ?? DEFAULT_MANIFEST));
}

export async function filesOfManifest(path: string): Promise<FileToVerify[]> {
  const { access } = await import('node:fs/promises');
  try {
    await access(path);
  } catch {
    throw new UserError('XC-VERIFY-012', { path });
  }
  const { readManifest } = await import('../report/index.js');
  const { files } = await readManifest(path);
  return files.map(file => ({
    path: join(dirname(path), file.path),
    target: file.target as Target & { readonly goarch: Goarch },
  }));
}
