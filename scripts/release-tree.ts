import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A commit that is in the making: what stands at the source, and what is put beside it. */
export interface Draft {
  /** Full hash of the commit that it is made of. */
  readonly source: string;
  /** Names in a folder of the source. */
  list(folder: string): string[];
  /** Content of a file of the source, without the line break at its end. */
  read(path: string): string;
  add(path: string, content: string): void;
}

/**
 * Makes a commit on top of another that holds a part of its files and what `compose` adds, with git plumbing alone: no
 * working tree is touched. The same source gives the same commit, since author and times are those of the source.
 * @param kept files and folders at the top of the source that stay
 * @param compose says what the commit adds, and returns its message
 * @returns the full hash
 */
export function releaseTree(
  repository: string,
  rev: string,
  kept: readonly string[],
  compose: (draft: Draft) => string,
): string {
  const folder = mkdtempSync(join(tmpdir(), 'xinchuang-release-'));
  const index = join(folder, 'index');
  const git = (argv: readonly string[], { input, env = {} }: { input?: string; env?: Record<string, string> } = {}) => {
    const result = spawnSync('git', argv, {
      cwd: repository,
      encoding: 'utf8',
      maxBuffer: 64 << 20,
      input: input ?? '',
      env: { ...process.env, GIT_INDEX_FILE: index, ...env },
    });
    if (result.status !== 0) throw new Error(`git ${argv.join(' ')}: ${result.stderr.trim()}`);
    return result.stdout.trim();
  };
  try {
    const source = git(['rev-parse', '--verify', `${rev}^{commit}`]);
    for (const entry of git(['ls-tree', source]).split('\n').map(parseEntry)) {
      if (!kept.includes(entry.path)) continue;
      if (entry.type === 'tree') git(['read-tree', `--prefix=${entry.path}/`, entry.object]);
      else git(['update-index', '--add', '--cacheinfo', `${entry.mode},${entry.object},${entry.path}`]);
    }
    const message = compose({
      source,
      list: path =>
        git(['ls-tree', '--name-only', `${source}:${path}`])
          .split('\n')
          .filter(Boolean),
      read: path => git(['cat-file', 'blob', `${source}:${path}`]),
      add(path, content) {
        const object = git(['hash-object', '-w', '--stdin'], { input: content });
        git(['update-index', '--add', '--cacheinfo', `100644,${object},${path}`]);
      },
    });
    const tree = git(['write-tree']);
    const [name = '', email = '', time = ''] = git(['show', '-s', '--format=%cn%n%ce%n%cI', source]).split('\n');
    const who = { GIT_AUTHOR_NAME: name, GIT_AUTHOR_EMAIL: email, GIT_AUTHOR_DATE: time };
    const env = { ...who, GIT_COMMITTER_NAME: name, GIT_COMMITTER_EMAIL: email, GIT_COMMITTER_DATE: time };
    return git(['commit-tree', tree, '-p', source], { input: message, env });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function parseEntry(line: string): { mode: string; type: string; object: string; path: string } {
  const match = /^(\d+) (\w+) ([0-9a-f]+)\t(.+)$/.exec(line);
  if (!match) throw new Error(`unexpected line of git ls-tree: ${line}`);
  const [, mode = '', type = '', object = '', path = ''] = match;
  return { mode, type, object, path };
}
