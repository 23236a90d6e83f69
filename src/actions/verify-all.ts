import { availableParallelism } from 'node:os';
import type { Config } from '../config/index.js';
import { crossCheckReadelf, verifyFile } from '../elf/index.js';
import { type Runner, runners, smokeRun } from '../emulator/index.js';
import { readVcs } from '../golang/index.js';
import { seconds, UserError } from '../language/index.js';
import type { ChosenPlatform } from '../platform/index.js';
import type { Check, Report } from '../report/model.js';
import type { Job } from './define.js';
import { applyOverrides } from './overrides.js';
import { makeReports } from './reports.js';
import { subjectName } from './subject-name.js';
import type { Chosen } from './targets.js';
import type { FileToVerify, NamedFiles, Unreadable } from './verify-files.js';
import { byTarget, ofArchives, ofTheSet, type VerifiedFile } from './verify-report.js';

interface VerifyOptions {
  readonly readelf?: string;
  readonly commit?: string | undefined;
  readonly minGoVersion?: string | undefined;
}

/** Verifies and runs every file: one report for each target, and one for what concerns the set as a whole. */
export async function verifyAll(
  config: Config,
  { platforms, targets }: Chosen,
  named: Pick<NamedFiles, 'files'> & Partial<NamedFiles>,
  job: Job,
  options: VerifyOptions = {},
): Promise<Report[]> {
  const { default: pLimit } = await import('p-limit');
  const { files, archives = [], passedOver = [] } = named;
  const started = job.system.now();
  const began = performance.now();
  const progress = job.host.progress('verify');
  const limit = pLimit(availableParallelism());
  let done = 0;
  try {
    // Not the host's head commit: on a pull request what is checked out, and built, is a merge of it.
    const commit = options.commit ?? (await checkedOut(job));
    const runnerFor = runners(job.system);
    const all = await Promise.all(
      files.map(file =>
        limit(async () => {
          const name = file.name ?? subjectName(job.workspace, file.path);
          const one = await orUnreadable(name, () =>
            verifyOne(config, platforms, { ...file, name }, job, { ...options, commit, runnerFor }),
          );
          done += 1;
          progress.update(done, files.length, name);
          return one;
        }),
      ),
    );
    const readable = all.filter(one => 'verified' in one);
    const unreadable = [...(named.unreadable ?? []), ...all.filter(one => 'reason' in one)];
    const reports = await makeReports(job, started, [
      ...byTarget(readable, platforms, targets),
      ...ofArchives(archives, config.verify.checks),
      ...ofTheSet(readable, { unreadable, passedOver }, config.verify.checks),
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
  file: FileToVerify & { readonly name: string },
  job: Job,
  { runnerFor, ...options }: VerifyOptions & { readonly runnerFor: (goarch: string) => Promise<Runner> },
): Promise<VerifiedFile> {
  const { system } = job;
  const { name } = file;
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
    const runner = await runnerFor(goarch);
    const how = { argv: config.verify.run, timeoutMs: config.verify.runTimeoutSeconds * 1000 };
    checks.push(await smokeRun(system, file.path, subject, runner, how));
    env['run'] = runner.how === 'qemu' ? `${runner.tool} ${runner.version}` : runner.how;
  }
  if (facts?.buildInfo) env['go'] = facts.buildInfo.goVersion.slice(0, 80);
  return { verified, checks: applyOverrides(checks, config.verify.checks), env };
}

/** A file that cannot be read says nothing of the others: it becomes a finding of its own. */
async function orUnreadable<T>(name: string, verify: () => Promise<T>): Promise<T | Unreadable> {
  try {
    return await verify();
  } catch (error) {
    if (error instanceof UserError && error.code === 'XC-VERIFY-001')
      return { name, reason: String(error.values['reason']).slice(0, 500) };
    throw error;
  }
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
