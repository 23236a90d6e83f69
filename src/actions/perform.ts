import { join } from 'node:path';

import { type Language, UserError, type UserError as UserErrorType } from '../language/index.js';
import { ExitCode, Interrupted, ToolError } from '../system/index.js';
import type { Action, Inputs, Job, Outcome } from './define.js';
import { readInputs } from './inputs.js';

/** Where reports are left and looked for, below the workspace. */
export const REPORTS_FOLDER = join('.xinchuang', 'reports');

/** Runs one action from raw inputs to written reports. Throws what went wrong; `explain` turns that into words. */
export async function perform<S extends Inputs, O extends string>(action: Action<S, O>, job: Job): Promise<Outcome<O>> {
  const inputs = readInputs(action.inputs, name => job.host.input(name));
  const outcome = await action.run(inputs, job);
  if (outcome.reports.length > 0) {
    const { writeReport } = await import('../report/index.js');
    const folder = join(job.workspace, REPORTS_FOLDER);
    for (const report of outcome.reports) await writeReport(folder, report);
  }
  for (const [name, value] of Object.entries(outcome.outputs))
    if (value !== undefined) job.host.setOutput(name, value as string);
  return outcome;
}

export interface Explained {
  readonly lines: readonly string[];
  readonly exit: ExitCode;
}

/** What a person should read when something was thrown. A stack trace appears only for a bug of ours. */
export function explain(error: unknown, language: Language): Explained {
  if (error instanceof Interrupted)
    return { lines: [heading(new UserError('XC-SYSTEM-005', {}), language)], exit: ExitCode.interrupted };
  if (error instanceof UserError)
    return { lines: [error, ...error.others].flatMap(e => userLines(e, language)), exit: error.exit as ExitCode };
  if (error instanceof ToolError) {
    const told = new UserError('XC-SYSTEM-004', {
      argv: error.argv.join(' ').slice(0, 300),
      reason: error.exitCode === null ? error.reason : `exit ${error.exitCode}`,
      said: error.stderrTail.split('\n').slice(-5).join(' ⏎ ') || '-',
    });
    return { lines: userLines(told, language), exit: ExitCode.findings };
  }
  const system = systemError(error);
  if (system !== undefined) return { lines: userLines(system, language), exit: ExitCode.usage };
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const ours = {
    en: 'This is a bug in xinchuang-go. Please report it with the lines below (look them over for secrets first).',
    zh: '这是 xinchuang-go 自身的缺陷。请附上以下内容报告（请先检查其中是否含有机密信息）。',
  };
  return { lines: [`XC-BUG ${ours[language]}`, ...stack.split('\n')], exit: ExitCode.usage };
}

/** A full disk and a folder that may not be written happen anywhere; they are the user's to mend. */
function systemError(error: unknown): UserErrorType | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  const path = 'path' in error && typeof error.path === 'string' ? error.path : '?';
  if (error.code === 'ENOSPC' || error.code === 'EDQUOT')
    return new UserError('XC-SYSTEM-001', { path }, { cause: error });
  if (error.code === 'EACCES' || error.code === 'EROFS' || error.code === 'EPERM')
    return new UserError('XC-SYSTEM-002', { path, reason: String(error.code) }, { cause: error });
  return undefined;
}

function heading(error: UserErrorType, language: Language): string {
  return `${error.code}  ${error.lines(language)[0] ?? ''}`;
}

const INDENT = ' '.repeat('XC-CONFIG-007  '.length);

function userLines(error: UserErrorType, language: Language): string[] {
  const [, ...mend] = error.lines(language);
  return [heading(error, language), ...mend.map(line => INDENT + line)];
}

/** Aborted by the first Ctrl-C, SIGTERM or runner cancellation; the second ends the process at once. */
export function interruptSignal(): AbortSignal {
  const abort = new AbortController();
  let asked = 0;
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(name, () => {
      asked += 1;
      if (asked > 1) process.exit(ExitCode.interrupted);
      abort.abort();
    });
  return abort.signal;
}
