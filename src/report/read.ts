import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Code, statement, type Text, UserError } from '../language/index.js';
import { errorCode, errorReason } from '../system/index.js';
import { firstIssue, readBoundedJson } from './bounded.js';
import type { Base } from './compare.js';
import type { Report } from './model.js';
import { reportKey } from './write.js';

/** A file that was offered as a report and is none. It is a finding: nothing is dropped in silence. */
export interface Rejected {
  readonly file: string;
  readonly code: Code;
  readonly why: Text;
}

export interface ReportSet {
  readonly reports: readonly Report[];
  readonly rejected: readonly Rejected[];
}

/** A matrix of 300 programs on 3 targets in two actions, with room to spare. */
const MAX_FILES = 5000;
/** All files together: what is read is held in memory. */
const MAX_TOTAL_BYTES = 256 << 20;

/**
 * Reads reports that other jobs wrote, as hostile input. Hidden files of a folder are passed over (they are drafts);
 * everything else in it is either a report or rejected. Of several files with one (action, target, shard) none is
 * taken, since nobody can tell which is the true one.
 * @param from a folder, which is not searched below its first level, or the files themselves
 * @throws UserError XC-REPORT-001 when the folder cannot be listed
 */
export async function readReports(from: string | readonly string[]): Promise<ReportSet> {
  const files = typeof from === 'string' ? await list(from) : from;
  const rejected: Rejected[] = [];
  const found = new Map<string, { file: string; report: Report }[]>();
  let room = MAX_TOTAL_BYTES;
  const read = await reader();
  for (const [index, file] of files.entries()) {
    try {
      if (index >= MAX_FILES) throw new UserError('XC-REPORT-010', { file, limit: `${MAX_FILES} files` });
      const { report, bytes } = read(file, room);
      room -= bytes;
      const key = reportKey(report);
      const same = found.get(key);
      if (same) same.push({ file, report });
      else found.set(key, [{ file, report }]);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      rejected.push({ file, code: error.code, why: error.headline() });
    }
  }
  const reports: Report[] = [];
  for (const [key, same] of found) {
    const [only, ...more] = same;
    if (only && more.length === 0) reports.push(only.report);
    else
      for (const { file } of same) {
        const values = { file, key, count: same.length };
        rejected.push({ file, code: 'XC-REPORT-008', why: statement('XC-REPORT-008', values) });
      }
  }
  return { reports, rejected };
}

/**
 * What to compare with. It never fails: without a base there is nothing to compare, which is said, and what is now is judged
 * all the same.
 */
export async function readBase(folder: string, shown: string): Promise<Base> {
  try {
    const { reports, rejected } = await readReports(folder);
    const [first] = rejected;
    if (reports.length > 0) return { kind: 'reports', reports, rejected };
    return first ? { kind: 'unreadable', why: first.why } : { kind: 'missing', folder: shown };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const { cause } = error;
    if (['ENOENT', 'ENOTDIR'].includes(errorCode(cause))) return { kind: 'missing', folder: shown };
    return { kind: 'unreadable', why: error.headline() };
  }
}

async function list(folder: string): Promise<string[]> {
  try {
    const names = await readdir(folder);
    return names
      .filter(name => !name.startsWith('.'))
      .sort()
      .map(name => join(folder, name));
  } catch (error) {
    throw new UserError('XC-REPORT-001', { folder, reason: errorReason(error) }, { cause: error });
  }
}

type Read = (file: string, room: number) => { report: Report; bytes: number };

/** zod is heavy, and who only writes a progress line should not wait for it. */
async function reader(): Promise<Read> {
  const { MAX_REPORT_BYTES, REPORT_SCHEMA, reportSchema } = await import('./model.js');
  const { accepts } = await import('./accepts.js');
  const isReport = accepts(reportSchema) as (value: unknown) => value is Report;
  return (file, room) => {
    if (room <= 0) throw new UserError('XC-REPORT-010', { file, limit: `${MAX_TOTAL_BYTES} bytes` });
    const { value, bytes } = readBoundedJson(file, Math.min(MAX_REPORT_BYTES, room));
    const schema = schemaOf(value);
    if (schema !== REPORT_SCHEMA) throw new UserError('XC-REPORT-006', { file, schema, known: REPORT_SCHEMA });
    if (isReport(value)) return { report: value, bytes };
    const parsed = reportSchema.safeParse(value);
    if (!parsed.success) throw new UserError('XC-REPORT-007', { file, ...firstIssue(parsed.error) });
    return { report: parsed.data, bytes };
  };
}

function schemaOf(value: unknown): string {
  const schema = typeof value === 'object' && value !== null && 'schema' in value ? value.schema : undefined;
  return typeof schema === 'string' ? schema.slice(0, 100) : 'none';
}
