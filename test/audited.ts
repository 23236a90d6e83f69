import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Check, type Report, reportSchema } from '../src/report/model.js';
import { type Ended, runNode } from './process.js';

/** What audit printed and left. */
export interface Audited extends Ended {
  readonly reports: readonly Report[];
  readonly checks: readonly Check[];
  readonly verdicts: readonly unknown[];
}

/** Runs audit as a user does, for loong64 unless the arguments say otherwise. */
export async function auditIn(
  folder: string,
  argv: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Audited> {
  const cli = join(process.cwd(), 'build/test/cli.child.js');
  const ended = await runNode(cli, ['audit', '--targets', 'linux/loong64', ...argv], { cwd: folder, env });
  const reportsFolder = join(folder, '.xinchuang/reports');
  const names = existsSync(reportsFolder) ? readdirSync(reportsFolder).filter(name => name.startsWith('audit')) : [];
  const reports = names.map(name => reportSchema.parse(JSON.parse(readFileSync(join(reportsFolder, name), 'utf8'))));
  const checks = reports.flatMap(report => report.checks);
  const verdicts = checks.flatMap(check => (check.id === 'audit/coverage' ? [check.evidence['verdict']] : []));
  return { ...ended, reports, checks, verdicts };
}

/** What a reader has to act on. */
export const open = (checks: readonly Check[]) => checks.filter(({ status }) => status === 'fail' || status === 'warn');
