import { randomBytes } from 'node:crypto';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { UserError } from '../language/index.js';
import { errorCode, errorReason } from '../system/index.js';
import type { Report } from './model.js';
import { reportFileName } from './write.js';

/** Where the base that was there before lies: the steps after the one that keeps a new one compare with it still. */
export const beforeBase = (folder: string): string => `${folder}.before`;

/**
 * Leaves the reports in a folder that a cache carries to later runs, as what those compare with: all of them, or what was
 * there before.
 * @throws UserError XC-REPORT-020 when the folder holds anything but reports, which would be lost, or cannot be written
 */
export async function keepAsBase(folder: string, reports: readonly Report[]): Promise<void> {
  try {
    const there = await holdsReports(folder);
    await holdsReports(beforeBase(folder));
    await mkdir(dirname(folder), { recursive: true });
    await replace(folder, there, reports);
  } catch (error) {
    if (error instanceof UserError || errorCode(error) === '') throw error;
    throw new UserError('XC-REPORT-020', { folder, reason: errorReason(error) }, { cause: error });
  }
}

async function replace(folder: string, there: boolean, reports: readonly Report[]): Promise<void> {
  const beside = (name: string) =>
    join(dirname(folder), `.${basename(folder)}.${name}-${randomBytes(6).toString('hex')}`);
  const draft = beside('new');
  const old = beforeBase(folder);
  await mkdir(draft);
  try {
    for (const report of reports) await writeFile(join(draft, reportFileName(report)), `${JSON.stringify(report)}\n`);
    await rm(old, { recursive: true, force: true });
    if (there) await rename(folder, old);
    await rename(draft, folder);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** Whether it is there. @throws UserError XC-REPORT-020 when it holds anything else, which nobody asked to remove */
async function holdsReports(folder: string): Promise<boolean> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const other = entries.find(entry => !entry.isFile() || !entry.name.endsWith('.json'));
    if (other) throw new UserError('XC-REPORT-020', { folder, reason: `${other.name} is no report` });
    return true;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false;
    throw error;
  }
}
