import { lstat, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../config/index.js';
import {
  type BuiltFile,
  buildRelease,
  type Diagnostic,
  type Go,
  isReplaceable,
  type ReleasePlan,
  readVcs,
  runGo,
  type TargetResult,
} from '../golang/index.js';
import { message, UserError } from '../language/index.js';
import type { Check, Report } from '../report/model.js';
import { targetName } from '../report/target.js';
import { ExitCode, writeFileAtomic } from '../system/index.js';
import { defineAction, type Job } from './define.js';
import { commonInputs } from './job.js';
import { makeReports } from './reports.js';
import { type Chosen, chooseTargets, targetInputs } from './targets.js';

const DEFAULT_OUTPUT = '.xinchuang/bin/{{name}}-{{goos}}-{{goarch}}';

export const build = defineAction({
  name: 'build',
  description: {
    en: 'Reproducible static binaries for every target, with a manifest and checksums.',
    zh: '为每个目标构建可重现的静态二进制文件，并给出清单与校验和。',
  },
  branding: { icon: 'package', color: 'blue' },
  inputs: {
    packages: {
      type: 'list',
      example: './cmd/...',
      otherwise: { en: 'every main package, `./...`', zh: '全部 main 包，即 `./...`' },
      description: { en: 'Packages to build, as `go build` takes them.', zh: '要构建的包，写法同 `go build`。' },
    },
    ...targetInputs,
    output: {
      type: 'text',
      otherwise: { en: `\`${DEFAULT_OUTPUT}\``, zh: `\`${DEFAULT_OUTPUT}\`` },
      description: {
        en: 'Path of each file: {{name}} {{package}} {{goos}} {{goarch}} {{variant}} {{version}}.',
        zh: '每个文件的路径模板：{{name}} {{package}} {{goos}} {{goarch}} {{variant}} {{version}}。',
      },
    },
    ldflags: {
      type: 'lines',
      example: '-s -w -X main.version={{version}}',
      description: {
        en: 'Linker flags; {{version}} {{commit}} {{date}} are filled in. The date is that of the commit.',
        zh: '链接参数，可用 {{version}} {{commit}} {{date}}；日期取自提交时间。',
      },
    },
    tags: { type: 'list', description: { en: 'Build tags.', zh: '构建标签。' } },
    trimpath: {
      type: 'flag',
      default: true,
      description: { en: 'Leave the paths of this machine out of the binaries.', zh: '不在二进制中留下本机路径。' },
    },
    cgo: {
      type: 'choice',
      choices: ['off', 'static', 'dynamic'],
      otherwise: { en: '`off`', zh: '`off`' },
      description: {
        en: 'C code: `off`; `static` links everything in, which needs a C compiler for the target; `dynamic` takes the C library of the platform.',
        zh: 'C 代码：`off` 不使用；`static` 全部静态链接，需要目标架构的 C 编译器；`dynamic` 使用平台的 C 库。',
      },
    },
    cc: {
      type: 'choice',
      choices: ['none', 'gnu', 'musl', 'zig'],
      otherwise: { en: '`gnu` when cgo is on', zh: '启用 cgo 时为 `gnu`' },
      description: { en: 'Which C cross compiler, for cgo.', zh: 'cgo 使用的 C 交叉编译器。' },
    },
    version: {
      type: 'text',
      otherwise: { en: '`git describe`', zh: '`git describe`' },
      description: { en: 'Value of {{version}}.', zh: '{{version}} 的取值。' },
    },
    'rebuild-check': {
      type: 'flag',
      default: false,
      description: {
        en: 'Build twice, the second time with an empty build cache, and compare the bytes.',
        zh: '构建两次（第二次使用空的构建缓存），并逐字节比较。',
      },
    },
    ...commonInputs,
  },
  outputs: {
    manifest: { en: 'Path of manifest.json.', zh: 'manifest.json 的路径。' },
    checksums: { en: 'Path of SHA256SUMS.', zh: 'SHA256SUMS 的路径。' },
    folder: { en: 'Folder of the manifest and, by default, the binaries.', zh: '清单以及（默认）二进制文件所在目录。' },
    'go-version': { en: 'Go version that built.', zh: '构建所用的 Go 版本。' },
  },
  async run(inputs, job) {
    const { mergeConfig } = await import('../config/index.js');
    const given = job.host.input('trimpath') === undefined ? undefined : inputs.trimpath;
    const twice = job.host.input('rebuild-check') === undefined ? undefined : inputs['rebuild-check'];
    const config = mergeConfig(job.config().config, {
      packages: inputs.packages,
      build: {
        output: inputs.output,
        ldflags: inputs.ldflags,
        tags: inputs.tags,
        trimpath: given,
        cgo: inputs.cgo,
        cc: inputs.cc,
        version: inputs.version,
        rebuildCheck: twice,
      },
    });
    const chosen = chooseTargets(config, inputs);
    const { goForBuild } = await import('./go.js');
    const go = await goForBuild(config, chosen, job);
    const built = await buildAll(config, chosen, go, job);
    const { manifest } = built;
    return {
      reports: built.reports,
      exit: built.failed ? ExitCode.findings : ExitCode.pass,
      outputs: {
        'go-version': go.version,
        ...(manifest && { manifest: manifest.path, checksums: manifest.checksums, folder: manifest.folder }),
      },
    };
  },
});

export interface Built {
  readonly failed: boolean;
  readonly reports: readonly Report[];
  readonly results: readonly TargetResult[];
  /** Absolute paths; undefined when something did not compile: a manifest is of a whole set. */
  readonly manifest: { readonly path: string; readonly checksums: string; readonly folder: string } | undefined;
}

/** Builds what the configuration says, and leaves files, manifest and checksums. The story of the job, for `run` too. */
export async function buildAll(config: Config, { targets }: Pick<Chosen, 'targets'>, go: Go, job: Job): Promise<Built> {
  const { host, system, workspace } = job;
  const started = system.now();
  const plan: ReleasePlan = {
    workspace,
    go,
    targets,
    packages: config.packages,
    output: config.build.output ?? DEFAULT_OUTPUT,
    ldflags: config.build.ldflags.join(' '),
    tags: config.build.tags,
    trimpath: config.build.trimpath,
    cgo: config.build.cgo,
    cc: config.build.cgo === 'off' ? {} : await (await import('./go.js')).compilersFor(config, { targets }, job),
    rebuildCheck: config.build.rebuildCheck,
    version: config.build.version,
    vcs: await readVcs(system, workspace),
  };
  if (plan.vcs.state === 'refused')
    warn(job, 'XC-BUILD-011', message('XC-BUILD-011', { problem: plan.vcs.problem, folder: workspace })[host.language]);
  const folder = join(workspace, manifestFolder(plan.output));
  const [path, checksums] = [join(folder, 'manifest.json'), join(folder, 'SHA256SUMS')];
  await forgetEarlier(path, checksums);

  const results = await buildWithProgress(plan, job);
  const reports = await makeReports(
    job,
    started,
    results.map(result => reportOf(result, go)),
  );
  annotate(results, job);
  const failed = reports.some(report => report.checks.some(check => check.status === 'fail'));
  if (results.some(result => !result.ok)) return { failed, reports, results, manifest: undefined };

  const { writeManifest, sha256sums } = await import('../report/index.js');
  const manifest = {
    schema: 'xinchuang-go/manifest/v1',
    module: await moduleOf(plan, job),
    version: plan.version ?? (plan.vcs.state === 'commit' ? plan.vcs.version : 'unknown'),
    ...(plan.vcs.state === 'commit' && { commit: plan.vcs.commit }),
    go: `go${go.version}`,
    files: results.flatMap(result => (result.ok ? result.files.map(file => manifestFile(plan, result, file)) : [])),
  } as const;
  await writeManifest(path, manifest);
  await writeFileAtomic(checksums, sha256sums(manifest));
  return { failed, reports, results, manifest: { path, checksums, folder } };
}

/** A manifest of an earlier build must not vouch for files of this one. @throws UserError XC-BUILD-015 */
async function forgetEarlier(manifest: string, checksums: string): Promise<void> {
  const ours = await isReplaceable(manifest, 'manifest');
  // Checksums that stand alone were written by somebody else: ours come with a manifest, and go before it.
  if (!ours && (await lstat(checksums).catch(() => undefined)))
    throw new UserError('XC-BUILD-015', { path: checksums, braces: '{{name}}' });
  for (const file of [checksums, manifest]) await rm(file, { force: true });
}

/** The part of the output template before its first placeholder, as a folder: `dist/{{name}}` → `dist`. */
function manifestFolder(output: string): string {
  const fixed = output.split('{{')[0] ?? '';
  return fixed.includes('/') ? fixed.slice(0, fixed.lastIndexOf('/')) : '.';
}

function manifestFile(plan: ReleasePlan, { target }: TargetResult, { path, main, sha256, size }: BuiltFile) {
  const folder = manifestFolder(plan.output);
  const { ldflags, tags, trimpath, cgo } = plan;
  return {
    path: folder === '.' ? path : path.slice(folder.length + 1),
    sha256,
    size,
    package: main.importPath,
    name: main.name,
    target,
    flags: { ldflags, tags: [...tags], trimpath, cgo },
  };
}

async function moduleOf({ go, workspace }: ReleasePlan, { system }: Job): Promise<string> {
  const { stdout } = await runGo(system, go, ['list', '-m'], workspace, { GOWORK: 'off' });
  return stdout.trim().split('\n')[0] ?? '';
}

async function buildWithProgress(plan: ReleasePlan, { host, system }: Job): Promise<TargetResult[]> {
  const progress = host.progress('build');
  let done = 0;
  const began = performance.now();
  try {
    const results = await buildRelease(system, plan, {
      onPackage: (target, importPath) => progress.update(done, plan.targets.length, `${target.goarch} ${importPath}`),
      onTarget: ({ target }) => {
        done += 1;
        progress.update(done, plan.targets.length, targetName(target));
      },
    });
    const failed = results.filter(result => !result.ok);
    const files = results.flatMap(result => (result.ok ? result.files : []));
    const perArch = plan.targets.map(t => `${t.goarch}${t.variant ? ` ${t.variant}` : ''}`).join(' · ');
    const seconds = `${((performance.now() - began) / 1000).toFixed(1)} s`;
    progress.end(
      failed.length > 0
        ? `${failed.map(result => targetName(result.target)).join(', ')}   ${seconds}`
        : `${files.length} × ${perArch} · cgo ${plan.cgo}   ${seconds}`.replace(/^(\d+) ×/, '$1 files ·'),
      failed.length === 0,
    );
    return results;
  } catch (error) {
    progress.end('', false);
    throw error;
  }
}

function reportOf(result: TargetResult, go: Go) {
  const env = { go: `go${go.version}` };
  const { target } = result;
  if (!result.ok) return { action: 'build' as const, target, env, checks: failures(result) };
  const subjects = result.files.map(({ path, sha256, size }) => ({ path, sha256, size, target }));
  const metrics = subjects.map(({ path, size }) => ({
    name: 'size',
    unit: 'B',
    better: 'lower' as const,
    subject: path,
    samples: [size],
  }));
  return { action: 'build' as const, target, env, subjects, metrics, checks: result.files.flatMap(successes) };
}

function successes(file: BuiltFile): Check[] {
  const compiled: Check = {
    id: 'build/compile',
    status: 'pass',
    severity: 'error',
    subject: file.path,
    title: { en: 'compiled', zh: '编译成功' },
    evidence: { package: file.main.importPath },
  };
  if (file.rebuilt === undefined) return [compiled];
  const same = file.rebuilt === file.sha256;
  const rebuilt: Check = {
    id: 'build/reproducible',
    status: same ? 'pass' : 'fail',
    severity: 'error',
    subject: file.path,
    title: same
      ? { en: 'the second build gave the same bytes', zh: '第二次构建得到相同的文件' }
      : { en: 'the second build gave other bytes', zh: '第二次构建得到不同的文件' },
    evidence: { first: file.sha256, second: file.rebuilt },
  };
  return [compiled, rebuilt];
}

/** A page of errors helps nobody; the log has them all. */
const COMPILE_CHECKS = 200;

function failures({ diagnostics, output, target }: TargetResult & { ok: false }): Check[] {
  const title = (text: string) => ({ en: text, zh: text });
  const shown = diagnostics.slice(0, COMPILE_CHECKS);
  if (shown.length === 0)
    return [
      {
        id: 'build/compile',
        status: 'fail',
        severity: 'error',
        title: { en: `go build failed for ${targetName(target)}`, zh: `为 ${targetName(target)} 执行 go build 失败` },
        evidence: {
          output: output
            .split('\n')
            .slice(-20)
            .map(line => line.slice(0, 1000)),
        },
      },
    ];
  return shown.map(diagnostic => ({
    id: 'build/compile',
    status: 'fail',
    severity: 'error',
    title: title(diagnostic.message),
    evidence: { package: diagnostic.package ?? '', at: `${diagnostic.path}:${diagnostic.line}` },
    location: {
      path: diagnostic.path,
      line: diagnostic.line,
      ...(diagnostic.column !== undefined && { column: diagnostic.column }),
    },
  }));
}

/** The compiler's words on the user's own lines, once for all targets that share them; the whole output in the log. */
function annotate(results: readonly TargetResult[], { host }: Job): void {
  const seen = new Map<string, { diagnostic: Diagnostic; targets: string[] }>();
  for (const result of results) {
    if (result.ok) continue;
    host.log('error', `${targetName(result.target)}\n${result.output}`);
    for (const diagnostic of result.diagnostics) {
      const key = JSON.stringify([diagnostic.path, diagnostic.line, diagnostic.column, diagnostic.message]);
      const entry = seen.get(key) ?? { diagnostic, targets: [] };
      entry.targets.push(targetName(result.target));
      seen.set(key, entry);
    }
  }
  host.annotate(
    [...seen.values()].map(({ diagnostic: { path, line, column, message: text }, targets }) => ({
      level: 'error',
      title: `build/compile · ${targets.join(', ')}`,
      message: text,
      path,
      line,
      ...(column !== undefined && { column }),
    })),
  );
}

function warn({ host }: Job, code: string, lines: readonly string[]): void {
  host.log('warning', `${code}  ${lines.join('\n')}`);
}
