import { availableParallelism } from 'node:os';
import { relative } from 'node:path';
import type { Config } from '../config/index.js';
import { verifyFile } from '../elf/index.js';
import { type Runner, runners, smokeRun } from '../emulator/index.js';
import { readVcs } from '../golang/index.js';
import { seconds, UserError } from '../language/index.js';
import type { ChosenPlatform } from '../platform/index.js';
import type { Check, Report } from '../report/model.js';
import { type Binutils, findBinutils } from '../toolchain/index.js';
import type { Job } from './define.js';
import { applyOverrides } from './overrides.js';
import { makeReports } from './reports.js';
import { secondOpinions } from './second-opinions.js';
import type { Chosen } from './targets.js';
import type { FileToVerify } from './verify-files.js';
import { byTarget, ofTheSet, type VerifiedFile } from './verify-report.js';

interface VerifyOptions {
  /** Names, paths, folders; `off` for none. */
  readonly readelf?: string | undefined;
  readonly objdump?: string | undefined;
  readonly commit?: string | undefined;
  readonly minGoVersion?: string | undefined;
}

/** Verifies and runs every file: one report for each target, and one for what concerns the set as a whole. */
export async function verifyAll(
  config: Config,
  { platforms, targets }: Chosen,
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
    const commit = options.commit ?? (await checkedOut(job));
    const runnerFor = runners(job.system);
    const binutils = findBinutils(job, { ...options, toolsImage: config.verify.toolsImage });
    const all = await Promise.all(
      files.map(file =>
        limit(async () => {
          const one = await verifyOne(config, platforms, file, job, { ...options, commit, runnerFor, binutils });
          done += 1;
          progress.update(done, files.length, one.verified.subject.path);
          return one;
        }),
      ),
    );
    const reports = await makeReports(job, started, [
      ...byTarget(all, platforms, targets),
      ...ofTheSet(all, config.verify.checks),
    ]);
    progress.end(`${tally(reports, files.length, job)}   ${seconds(performance.now() - began)}`);
    return reports;
  } catch (error) {
    progress.end('', false);
    throw error;
  }
}

async function verifyOne(
  config: Config,
  platforms: readonly ChosenPlatform[],
  file: FileToVerify,
  job: Job,
  {
    runnerFor,
    binutils,
    ...options
  }: VerifyOptions & { readonly runnerFor: (goarch: string) => Promise<Runner>; readonly binutils: Binutils },
): Promise<VerifiedFile> {
  const { system, workspace } = job;
  const name = relative(workspace, file.path).replaceAll('\\', '/') || file.path;
  // report/model.ts has no room for more.
  if (name.length > 500)
    throw new UserError('XC-VERIFY-001', { path: name, reason: 'its path has over 500 characters' });
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
  if (facts !== undefined) {
    const second = await secondOpinions(binutils, file.path, verified, options);
    checks.push(...second.checks);
    Object.assign(env, second.env);
  }
  const goarch = subject.target?.goarch;
  if (facts !== undefined && goarch !== undefined && config.verify.run !== false) {
    const runner = await runnerFor(goarch);
    const how = { argv: config.verify.run, timeoutMs: config.verify.runTimeoutSeconds * 1000 };
    checks.push(await smokeRun(system, file.path, subject, runner, how));
    env['run'] = runner.how === 'qemu' ? `${runner.tool} ${runner.version}` : runner.how;
  }
  if (facts?.buildInfo) env['go'] = facts.buildInfo.goVersion.slice(0, 80);
  return { verified, checks: applyOverrides(checks, config.verify.checks), env };
}

async function checkedOut({ system, workspace }: Job): Promise<string | undefined> {
  const vcs = await readVcs(system, workspace);
  return vcs.state === 'commit' ? vcs.commit : undefined;
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
  const plural = (n: number, what: string) => `${n} ${what}${n === 1 ? '' : 's'}`;
  const words = {
    en: `${plural(files, 'file')} · ${plural(checks.length, 'check')}`,
    zh: `${files} 个文件 · ${checks.length} 项检查`,
  };
  return [words[host.language], ...marks].join(' · ');
}
