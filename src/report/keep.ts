import { randomBytes } from 'node:crypto';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { UserError } from '../language/index.js';
import { errorCode } from '../system/index.js';
import type { Report } from './model.js';
import { reportFileName } from './write.js';

/**
 * Leaves the reports in a folder that a cache carries to later runs, as what those compare with: all of them, or what was
 * there before.
 * @throws UserError XC-REPORT-020 when the folder holds anything but reports, which would be lost, or cannot be written
 */
export async function keepAsBase(folder: string, reports: readonly Report[]): Promise<void> {
  try {
    const there = await entries(folder);
    const other = there?.find(entry => !entry.isFile() || !entry.name.endsWith('.json'));
    if (other) throw new UserError('XC-REPORT-020', { folder, reason: `${other.name} is no report` });
    await mkdir(dirname(folder), { recursive: true });
    await replace(folder, there !== undefined, reports);
  } catch (error) {
    if (error instanceof UserError || errorCode(error) === '') throw error;
    throw new UserError('XC-REPORT-020', { folder, reason: errorCode(error) }, { cause: error });
  }
}

async function replace(folder: string, there: boolean, reports: readonly Report[]): Promise<void> {
  const beside = (name: string) =>
    join(dirname(folder), `.${basename(folder)}.${name}-${randomBytes(6).toString('hex')}`);
  const [draft, old] = [beside('new'), beside('old')];
  await mkdir(draft);
  try {
    for (const report of reports) await writeFile(join(draft, reportFileName(report)), `${JSON.stringify(report)}\n`);
    if (there) await rename(folder, old);
    await rename(draft, folder);
  } finally {
    for (const path of [draft, old]) await rm(path, { recursive: true, force: true });
  }
}

async function entries(folder: string) {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}
