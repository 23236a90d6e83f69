import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Compared } from '../bench/index.js';
import type { Metric, Target } from '../report/model.js';
import { targetName } from '../report/target.js';
import { makeStateFolder, STATE_FOLDER, writeFileAtomic } from '../system/index.js';

/** Beside the reports and not among them: what is there and is no report is refused by the gate. */
export const TEXT_FOLDER = `${STATE_FOLDER}/bench`;

/**
 * Writes what other tools read: `linux-loong64-base.txt` and `-head.txt` for benchstat, `linux-loong64.json` for
 * github-action-benchmark.
 * @returns the path of the JSON, from the workspace
 */
export async function writeTexts(
  workspace: string,
  target: Target,
  shard: string | undefined,
  { rows }: Compared,
  metrics: readonly Metric[],
  env: Readonly<Record<string, string>>,
): Promise<string> {
  const { textsOf } = await import('../bench/index.js');
  const folder = await makeStateFolder(workspace, 'bench');
  const { base, head, json } = textsOf(rows, metrics, target, env);
  const name = join(folder, fileName(target, shard));
  await writeFileAtomic(`${name}-head.txt`, head);
  await writeFileAtomic(`${name}.json`, json);
  // An earlier run's must not stand beside this one's.
  if (base === undefined) await rm(`${name}-base.txt`, { force: true });
  else await writeFileAtomic(`${name}-base.txt`, base);
  return `${TEXT_FOLDER}/${fileName(target, shard)}.json`;
}

/** As reports are called: `linux-arm64-v8.0`, with a shard `linux-arm64-v8.0--2of4`. No two of them share a file. */
export function fileName(target: Target, shard: string | undefined): string {
  return `${targetName(target).replaceAll('/', '-')}${shard === undefined ? '' : `--${shard}`}`;
}
