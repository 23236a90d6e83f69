import { lstat, readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Point } from '../bench/index.js';
import { type Language, message, UserError } from '../language/index.js';
import { inertLine } from '../report/index.js';
import type { Target } from '../report/model.js';
import { targetName } from '../report/target.js';
import { makeStateFolder, writeFileAtomic } from '../system/index.js';
import { fileName, TEXT_FOLDER } from './bench-files.js';
import type { Job } from './define.js';

export const historyInputs = {
  history: {
    type: 'flag',
    otherwise: {
      en: '`bench.history` of the configuration, else `false`',
      zh: '配置中的 `bench.history`，否则为 `false`',
    },
    description: {
      en: 'Keep the medians of pushes to the default branch on a branch of their own, and show them in the report. A push needs `contents: write`; without it the step goes on with a warning.',
      zh: '把推送到默认分支时的中位数保存在单独的分支上，并在报告中展示。写入需要 `contents: write` 权限；没有时仅给出警告。',
    },
  },
  'history-branch': {
    type: 'text',
    otherwise: {
      en: '`bench.history-branch` of the configuration, else `xinchuang-bench`',
      zh: '配置中的 `bench.history-branch`，否则为 `xinchuang-bench`',
    },
    description: { en: 'That branch.', zh: '该分支的名称。' },
  },
} as const;

function checkedBranch(branch: string): string {
  if (/^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$/.test(branch) && !/\.\.|\/[./]|\.lock(?:\/|$)|[./]$|^HEAD$/.test(branch))
    return branch;
  throw new UserError('XC-INPUT-001', {
    name: 'history-branch',
    value: branch.slice(0, 200),
    allowed: 'xinchuang-bench, data/bench …',
  });
}

export interface HistoryPart {
  readonly target: Target;
  readonly points: readonly Point[];
}

export interface History {
  readonly branch: string;
  /** The pushed commit of the default branch; absent where the history is read alone. */
  readonly appends?: string;
}

/** Behind this ending `report` finds it. */
const ENDING = '.history.jsonl';

/**
 * What is to be done with the history, said before minutes go into measuring.
 * @throws UserError XC-INPUT-001 for what is no name of a branch, XC-BENCH-042 for a branch of the code
 */
export async function openHistory(name: string, { host, system, workspace }: Job): Promise<History> {
  const branch = checkedBranch(name);
  const { defaultBranch, isCheckedOut } = await import('../bench/index.js');
  const { kind, baseRef, headSha } = await host.change();
  const own = kind === 'push' ? await defaultBranch(system, workspace) : undefined;
  if (branch === own || branch === baseRef) throw new UserError('XC-BENCH-042', { branch });
  if (own === undefined || baseRef !== own || headSha === undefined) return { branch };
  return (await isCheckedOut(system, workspace, headSha)) ? { branch, appends: headSha } : { branch };
}

/**
 * Appends what a push to the default branch measured, and leaves the history beside the texts for `report`. What the forge
 * refuses is a warning: the benchmarks have their verdict already.
 */
export async function keepBenchHistory(
  { branch, appends }: History,
  parts: readonly HistoryPart[],
  shard: string | undefined,
  { host, system, workspace }: Job,
): Promise<void> {
  const { keepHistory, readHistory } = await import('../bench/index.js');
  const say = (level: 'info' | 'warning', text: Readonly<Record<Language, readonly string[]>>) =>
    host.log(level, text[host.language].map(inertLine).join('\n'));
  const kept = await keepHistory(system, {
    workspace,
    branch,
    files: parts.map(({ target, points }) => ({ path: pathOf(target), points })),
    ...(appends !== undefined && {
      message: `bench: ${appends.slice(0, 12)} ${parts.map(({ target }) => targetName(target)).join(' ')}`,
    }),
  });
  if (kept.kind === 'failed') {
    const { why } = kept;
    say(
      'warning',
      appends === undefined ? message('XC-BENCH-041', { branch, why }) : message('XC-BENCH-040', { branch, why }),
    );
  }
  if (kept.kind === 'appended') say('info', message('XC-BENCH-043', { branch }));
  await makeStateFolder(workspace, 'bench');
  let refused = 0;
  for (const { target } of parts) {
    const read = readHistory(kept.texts.get(pathOf(target)) ?? '');
    refused += read.refused;
    const text = read.points.map(point => `${JSON.stringify(point)}\n`).join('');
    await writeFileAtomic(join(workspace, TEXT_FOLDER, `${fileName(target, shard)}${ENDING}`), text);
  }
  if (refused > 0) say('warning', message('XC-BENCH-044', { branch, count: refused }));
}

/** Jobs of one target share a file, whatever their parts are. */
function pathOf(target: Target): string {
  return `${fileName(target, undefined)}.jsonl`;
}

const MAX_FILES = 200;
const MAX_BYTES = 32 << 20;

/** What bench left in a folder, of this job or brought from others; nothing where there is no such folder. */
export async function leftHistory(workspace: string, folder = TEXT_FOLDER) {
  const { readHistory, series } = await import('../bench/index.js');
  const at = resolve(workspace, folder);
  const names = await readdir(at).catch(() => []);
  const texts: string[] = [];
  let room = MAX_BYTES;
  for (const name of names
    .filter(one => one.endsWith(ENDING))
    .sort()
    .slice(0, MAX_FILES)) {
    const found = await lstat(join(at, name));
    if (!found.isFile() || found.size > room) continue;
    room -= found.size;
    texts.push(await readFile(join(at, name), 'utf8'));
  }
  const points = readHistory(texts.join('\n')).points;
  // Parts of one target have the same history each.
  const seen = new Set<string>();
  return series(
    points.filter(({ benchmark, unit, key, commit }) => {
      const id = JSON.stringify([benchmark, unit, key, commit]);
      return !seen.has(id) && seen.add(id);
    }),
  );
}
