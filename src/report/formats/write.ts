import type { Language } from '../../language/index.js';
import { writeFileAtomic } from '../../system/index.js';
import { reportChecks } from '../definitions.js';
import type { CheckDefinition } from '../model.js';
import type { Summary } from '../summary.js';
import type { LeftOut } from './left-out.js';
import { outcomes } from './outcome.js';
import type { Places } from './source-path.js';

/** Absolute paths of the files that are wanted. */
export interface FormatFiles {
  readonly sarif?: string;
  readonly junit?: string;
  readonly codeQuality?: string;
  readonly openMetrics?: string;
}

export interface FormatOptions {
  readonly language: Language;
  readonly places: Places;
  /** Tells this report from another of the same commit; GitHub makes a category of it. */
  readonly key: string;
  /** All checks that there are; those of this folder are known already. */
  readonly definitions?: readonly CheckDefinition[];
}

/**
 * Writes what other tools read, each file whole or not at all.
 * @returns what did not go into a file for want of room; empty when all did
 */
export async function writeFormats(summary: Summary, files: FormatFiles, options: FormatOptions): Promise<LeftOut[]> {
  const known = new Map([...(options.definitions ?? []), ...reportChecks].map(check => [check.id, check]));
  const definitions = [...known.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const { sarif, junit, codeQuality, openMetrics } = files;
  const found: LeftOut[] = [];
  const write = async (path: string, { text, leftOut }: { text: string; leftOut: LeftOut }) => {
    await writeFileAtomic(path, text);
    if (leftOut.leftOut > 0) found.push(leftOut);
  };
  if (openMetrics !== undefined)
    await write(openMetrics, (await import('./open-metrics.js')).renderOpenMetrics(summary));
  if (sarif === undefined && junit === undefined && codeQuality === undefined) return found;
  const all = outcomes(summary, definitions);
  if (sarif !== undefined)
    await write(sarif, (await import('./sarif.js')).renderSarif(summary, all, { ...options, definitions }));
  if (junit !== undefined)
    await write(junit, await (await import('./junit.js')).renderJunit(summary, all, options.language));
  if (codeQuality !== undefined)
    await write(codeQuality, (await import('./code-quality.js')).renderCodeQuality(all, options));
  return found;
}
