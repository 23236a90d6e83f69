import { stat } from 'node:fs/promises';
import type { Config } from '../config/index.js';
import type { ElfPolicy } from '../elf/index.js';
import { type Machine, machines, smokeRun } from '../emulator/index.js';
import { readVcs } from '../golang/index.js';
import { plural, seconds, UserError } from '../language/index.js';
import { type ChosenPlatform, GOARCHES, type Goarch } from '../platform/index.js';
import type { Check, Report } from '../report/model.js';
import { type Binutils, findBinutils } from '../toolchain/index.js';
import type { Job } from './define.js';
import type { FileToVerify, NamedFiles, Unreadable } from './named-files.js';
import { applyOverrides } from './overrides.js';
import { makeReports } from './reports.js';
import { secondOpinions } from './second-opinions.js';
import { subjectName } from './subject-name.js';
import type { Chosen } from './targets.js';
import { type PolicyOptions, policyOf } from './verify-policy.js';
import { byTarget, ofArchives, ofTheSet, type VerifiedFile } from './verify-report.js';
import { type Verifier, verifyThreads } from './verify-threads.js';

interface VerifyOptions extends PolicyOptions {
  /** Names, paths, folders; `off` for none. */
  readonly readelf?: string | undefined;
  readonly objdump?: string | undefined;
  /** Which leg of a matrix this is. */
  readonly shard?: string | undefined;
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
  const verifier = await verifyThreads(
    files.map(file => file.path),
    job.system,
  );
  const limit = pLimit(verifier.width);
  let done = 0;
  try {
    // Not the host's head commit: on a pull request what is checked out, and built, is a merge of it.
    const commit = options.commit ?? (await checkedOut(job));
    const policy = await policyOf(config, { ...options, commit }, job.workspace);
    const binutils = findBinutils(job, { ...options, toolsImage: config.verify.toolsImage });
    const how = { policy, verifier, machineFor: machines(job.system), binutils, options };
    const all = await Promise.all(
      files.map(file =>
        limit(async () => {
          const name = file.name ?? subjectName(job.workspace, file.path);
          const one = await orUnreadable(name, () => verifyOne(config, platforms, { ...file, name }, job, how));
          done += 1;
          progress.update(done, files.length, name);
          return one;
        }),
      ),
    );
    const readable = all.filter(one => 'verified' in one);
    const unreadable = [...(named.unreadable ?? []), ...all.filter(one => 'reason' in one)];
    const parts = [
      ...byTarget(readable, platforms, targets),
      ...ofArchives(archives, config.verify.checks),
      ...ofTheSet(readable, { unreadable, passedOver }, config.verify.checks),
    ];
    const reports = await makeReports(job, started, parts, options.shard);
    progress.end(`${tally(reports, files.length, job)}   ${seconds(performance.now() - began)}`);
    return reports;
  } catch (error) {
    // The files that wait are not begun: nobody would hear of them.
    limit.clearQueue();
    progress.end('', false);
    throw error;
  } finally {
    await verifier.close();
  }
}

interface How {
  readonly policy: ElfPolicy;
  readonly verifier: Verifier;
  readonly machineFor: (goarch: Goarch) => Promise<Machine>;
  readonly binutils: Binutils;
  readonly options: VerifyOptions;
}

async function verifyOne(
  config: Config,
  platforms: readonly ChosenPlatform[],
  file: FileToVerify & { readonly name: string },
  job: Job,
  { policy, verifier, machineFor, binutils, options }: How,
): Promise<VerifiedFile> {
  const { system } = job;
  const { name } = file;
  const before = await identityOf(file.path);
  const verified = await verifier.verify(file.path, {
    subject: name,
    platforms,
    policy,
    ...(file.target !== undefined && { target: file.target }),
  });
  const { subject, facts } = verified;
  const checks = [...verified.checks];
  const env: Record<string, string> = {};
  if (facts !== undefined) {
    const second = await secondOpinions(binutils, file.path, verified, options);
    checks.push(...second.checks);
    Object.assign(env, second.env);
  }
  const goarch = GOARCHES.find(name => name === subject.target?.goarch);
  if (facts !== undefined && goarch !== undefined && config.verify.run !== false) {
    const machine = await machineFor(goarch);
    checks.push(
      ...(await smokeRun(system, {
        file: file.path,
        subject: name,
        machine,
        unfit: NOT_A_PROGRAM.filter(id => checks.some(check => check.id === id && check.status === 'fail')),
        platforms: platforms.map(({ platform }) => platform).filter(platform => platform.goarch === goarch),
        argv: config.verify.run,
        timeoutMs: config.verify.runTimeoutSeconds * 1000,
      })),
    );
    env['run'] = ranOn(machine);
  }
  // What was started may have put another file in its place.
  if (before !== (await identityOf(file.path)))
    throw new UserError('XC-VERIFY-001', { path: name, reason: 'it was changed while it was verified' });
  if (facts?.buildInfo) env['go'] = facts.buildInfo.goVersion.slice(0, 80);
  return { verified, checks: applyOverrides(checks, config.verify.checks), env };
}

/** What fails one of these the kernel does not execute. */
const NOT_A_PROGRAM = ['elf/valid', 'elf/machine', 'elf/osabi', 'elf/type', 'elf/entry'];

function ranOn({ native, emulator }: Machine): string {
  const qemu = emulator.state === 'ready' ? [`${emulator.tool} ${emulator.version}`] : [];
  return [...(native ? ['native'] : []), ...qemu].join(', ') || 'none';
}

/** Changes with every write, rename and change of rights. undefined: not there. */
async function identityOf(path: string): Promise<string | undefined> {
  const status = await stat(path, { bigint: true }).catch(() => undefined);
  return status && [status.dev, status.ino, status.size, status.mtimeNs, status.ctimeNs].join(' ');
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
  const words = {
    en: `${plural(files, 'file')} · ${plural(checks.length, 'check')}`,
    zh: `${files} 个文件 · ${checks.length} 项检查`,
  };
  return [words[host.language], ...marks].join(' · ');
}
