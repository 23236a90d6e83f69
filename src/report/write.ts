import { join } from 'node:path';
import { writeFileAtomic } from '../system/index.js';
import type { Report } from './model.js';
import { targetName } from './target.js';

/**
 * Leaves a report behind, whole or not at all, under a name that no other (action, target, shard) has. A report of the
 * same key from an earlier run is replaced.
 * @returns the path of the file
 * @throws Error when the report does not follow its own schema: our bug
 */
export async function writeReport(folder: string, report: Report): Promise<string> {
  const { MAX_REPORT_BYTES, reportSchema } = await import('./model.js');
  const text = `${JSON.stringify(reportSchema.parse(report), null, 1)}\n`;
  const size = Buffer.byteLength(text);
  if (size > MAX_REPORT_BYTES)
    throw new Error(`${reportKey(report)}: a report of ${size} bytes; ${MAX_REPORT_BYTES} are allowed, use shards`);
  const path = join(folder, reportFileName(report));
  await writeFileAtomic(path, text);
  return path;
}

/**
 * `verify-linux-arm64-v8.0.json`; with a shard `verify-linux-arm64--2.json`. Two hyphens, because a shard may be called
 * `v8.0` as well as a variant, and no other part may hold a hyphen.
 */
export function reportFileName({ action, target, shard }: Pick<Report, 'action' | 'target' | 'shard'>): string {
  const parts = [action, ...(target ? targetName(target).split('/') : [])];
  return `${parts.join('-')}${shard === undefined ? '' : `--${shard}`}.json`;
}

/** `verify linux/arm64/v8.0 #2`: what a set may hold only once. */
export function reportKey({ action, target, shard }: Pick<Report, 'action' | 'target' | 'shard'>): string {
  return [action, ...(target ? [targetName(target)] : []), ...(shard === undefined ? [] : [`#${shard}`])].join(' ');
}
