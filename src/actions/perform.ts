import { rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { makeStateFolder, STATE_FOLDER } from '../system/index.js';
import type { Action, Input, Inputs, Job, Outcome } from './define.js';
import { readInputs } from './inputs.js';

/** Where reports are left and looked for, below the workspace. */
export const REPORTS_FOLDER = join(STATE_FOLDER, 'reports');

/** Runs one action from raw inputs to written reports. Throws what went wrong; `explainError` turns that into words. */
export async function perform<S extends Inputs, O extends string>(action: Action<S, O>, job: Job): Promise<Outcome<O>> {
  const { operands } = job;
  const inputs = readInputs(action.inputs, name =>
    operands !== undefined && operands.length > 0 && takesOperands(action.inputs[name])
      ? operands
      : job.host.input(name),
  );
  for (const [name, value] of Object.entries<unknown>(inputs))
    if (isSecret(action.inputs[name]) && typeof value === 'string') job.host.mask(value);
  const outcome = await action.run(inputs, job);
  if (outcome.reports.length > 0) {
    const { reportFileName, writeReport } = await import('../report/index.js');
    const folder = await makeStateFolder(job.workspace, basename(REPORTS_FOLDER));
    // A verdict on what was there before is none on this, and would be shown beside it.
    if (action.name !== 'gate') await rm(join(folder, reportFileName({ action: 'gate' })), { force: true });
    for (const report of outcome.reports) await writeReport(folder, report);
  }
  for (const [name, value] of Object.entries<string | undefined>(outcome.outputs))
    if (value !== undefined) job.host.setOutput(name, value);
  return outcome;
}

export function isSecret(input: Input | undefined): boolean {
  return input?.type === 'text' && input.secret === true;
}

export function takesOperands(input: Input | undefined): boolean {
  return input?.type === 'list' && input.operands === true;
}
